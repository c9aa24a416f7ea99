"""Nothing that a person reads or hears from the window stays English in another language.

A made-up language puts brackets around each text. What has letters outside of brackets is then
either data or a text that was forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from app.domain.encounter import EncounterState
from app.hardware.probe import probe
from app.templates.templates import Templates
from app.texts import speak
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER
from tests.ui.conftest import Bench
from tests.ui.sample import Visit
from ui.action_ids import OFFICE
from ui.actions import ActionId
from ui.language import LANGUAGES
from ui.views.window import Window
from ui.widgets.event_detail import EventDetail
from ui.widgets.facts import Facts
from ui.widgets.page import Page
from ui.widgets.reasons import Mode

FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
NAMED = r"F\d+|Return|Backspace|Left|Del|Space"
KEYS = re.compile(rf"(?:(?:Ctrl|Shift|Alt|Meta)\+)+(?:{NAMED}|[A-Z0-9,.])|\b(?:{NAMED})\b")
TAGS = re.compile(r"<[^>]+>")
LOCALE = {
    *(QLocale().monthName(month, form) for month in range(1, 13) for form in FORMS),
    *(QLocale().dayName(day, form) for day in range(1, 8) for form in FORMS),
    *("kB", "MB", "GB", "AM", "PM"),
}
NAMES = {
    *("Consultroom", "SHA-256", *LANGUAGES.values()),
    *(CLINIC_NAME, CLINICIAN.display_name, OFFICE_MANAGER.display_name),
}
DATA = re.compile("|".join(map(re.escape, sorted(LOCALE | NAMES, key=len, reverse=True))))
BRACKETS = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture(autouse=True)
def bracketed() -> Iterator[None]:
    speak(lambda text, _: f"⟦{text}⟧")
    yield
    speak(lambda text, _: text)


def untranslated(text: str, data: Iterable[str] = ()) -> str:
    """What lies outside of all brackets and of what is data, and has a word in it."""
    for one in sorted(data, key=len, reverse=True):
        text = text.replace(one, "")
    text = DATA.sub("", KEYS.sub("", TAGS.sub("", text)))
    while BRACKETS.search(text):
        text = BRACKETS.sub("", text)
    return text if WORD.search(text) else ""


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget shows, and what is spoken of it."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTableView):
        columns = range(widget.horizontalHeader().count())
        rows = widget.model()
        yield from (str(rows.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns)


def is_a_fact(widget: QWidget) -> bool:
    """Whether it shows a value, or an event's field as it was written."""
    facts = widget.parentWidget()
    if not isinstance(facts, Facts):
        return False
    grid = facts.layout()
    assert isinstance(grid, QGridLayout)
    place = grid.getItemPosition(grid.indexOf(widget))
    details = widget.window().findChildren(EventDetail)
    return place[1] == 1 or any(facts is detail.facts for detail in details)


def forgotten(window: Window, data: Iterable[str] = ()) -> set[tuple[str, str]]:
    """The kinds of widgets that show a text of no language, with the text."""
    here = [probe().processor, *(one.name for one in window.shell.services.catalog.entries())]
    return {
        (type(widget).__name__, left)
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and not is_a_fact(widget)
        for text in texts_of(widget)
        if (left := untranslated(text, [*here, *data]))
    }


def data_of(visit: Visit, bench: Bench) -> set[str]:
    """Names of people and of templates, and the words of the note."""
    session = bench.window.shell.session
    assert session is not None
    note = visit.note
    sections = note.sections if note is not None else ()
    return {
        visit.patient.name,
        visit.encounter.reason,
        *visit.patient.allergies,
        *(one.title for one in Templates(session).list()),
        *(section.title for section in sections),
        *(statement.text for section in sections for statement in section.statements),
    }


def test_the_first_run(empty: Bench) -> None:
    assert forgotten(empty.window) == set()


def test_the_sign_in(bench: Bench) -> None:
    assert forgotten(bench.window) == set()


def test_the_visits(signed_in: Bench) -> None:
    visit = signed_in.add()
    signed_in.window.show_today()
    assert signed_in.window.today is not None
    signed_in.window.today.open_panel()
    assert forgotten(signed_in.window, data_of(visit, signed_in)) == set()


def test_a_visit_that_is_still_to_be_recorded(signed_in: Bench) -> None:
    visit = signed_in.add(state=EncounterState.PLANNED)
    signed_in.open(visit)
    assert forgotten(signed_in.window, data_of(visit, signed_in)) == set()


def test_a_visit_with_a_note(signed_in: Bench) -> None:
    visit = signed_in.add(state=EncounterState.DRAFTED)
    data = data_of(visit, signed_in)
    view = signed_in.open(visit)
    found = forgotten(signed_in.window, data)
    view.visit.review.move_flag(1)
    for mode in Mode:
        view.note.open(mode)
        found |= forgotten(signed_in.window, data)
    view.sign.open()
    assert found | forgotten(signed_in.window, data) == set()


@pytest.mark.parametrize("place", sorted(OFFICE))
def test_the_places_of_the_office_and_the_palette(bench: Bench, place: ActionId) -> None:
    bench.sign_in(manager=True)
    bench.window.show_place(place)
    bench.until(lambda: not bench.window.shell.operations.running())
    found = forgotten(bench.window)
    page = bench.window.pages.currentWidget()
    assert isinstance(page, Page)
    for action in [one for one in page.handlers if page.able(one)]:
        bench.window.actions_[action].trigger()
        bench.until(lambda: not bench.window.shell.operations.running())
        found |= forgotten(bench.window)
    bench.window.open_palette()
    assert found | forgotten(bench.window) == set()
