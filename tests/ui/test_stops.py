"""On a clinician's screens Tab comes to everything as it is read, and that is seen and told."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Services
from tests.fixtures.clinic import FoundedClinic
from tests.ui import screens
from tests.ui.chart_screens import charts
from tests.ui.door_screens import cover, enrolment, sign_in
from tests.ui.draft_screens import drafting
from tests.ui.export_screens import exporting
from tests.ui.review_screens import review
from tests.ui.screens import Studio
from tests.ui.stops import alike, left_out, out_of_order, silent, stops, unseen
from tests.ui.template_screens import templates
from tests.ui.word_screens import words
from ui.reading_order import next_stop
from ui.spoken import tell_roles
from ui.theme.theme import Scheme, Theme
from ui.views.window import Window
from ui.widgets.parts import column, row

_LOOKS: set[tuple[bool, tuple[object, ...]]] = set()
"""Whether in dark, and kinds of stops whose focus was looked at: they look alike everywhere."""


class Walk(Studio):
    """Goes through each screen by Tab, instead of taking its picture."""

    def __init__(self, home: Path, theme: Theme, clinic: Path) -> None:
        super().__init__(home, theme, (1280, 800), home)
        self._clinic = clinic
        self.faults: list[str] = []

    def founded(self, home: str = "clinic") -> Services:
        services = self.services(home)
        shutil.copytree(self._clinic, services.settings.home)
        return services

    def picture(self, window: Window, name: str) -> None:
        QApplication.processEvents()
        found = stops(window)
        told = [
            *(f"not reached: {one}" for one in left_out(window, found)),
            *(f"against reading: {one}" for one in out_of_order(window, found)),
            *(f"says nothing: {one}" for one in silent(found)),
            *(f"twice: {one}" for one in alike(found)),
            *(f"no focus seen: {one}" for one in self._unseen(found)),
        ]
        self.faults += [f"{name}: {one}" for one in told]

    def _unseen(self, found: list[QWidget]) -> list[str]:
        dark = self._theme.palette.dark
        new = [one for one in found if (dark, look(one)) not in _LOOKS]
        _LOOKS.update((dark, look(one)) for one in new)
        return unseen(new)


def settle(_milliseconds: int = 0) -> None:
    """What waits is done, and what is left goes: motions are not waited for."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def look(widget: QWidget) -> tuple[object, ...]:
    """What the stylesheet asks of a widget."""
    asked = [widget.property(name) for name in ("kind", "surface", "state", "checked", "readOnly")]
    return type(widget).__name__, *asked


@pytest.fixture
def walk(
    tmp_path: Path, theme: Theme, founded: FoundedClinic, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Walk]:
    tell_roles()
    monkeypatch.setattr(screens, "settle", settle)
    yield Walk(tmp_path, theme, founded.home)
    theme.use(Scheme.LIGHT)


LIGHT: dict[str, Callable[[Walk], None]] = {
    "sign-in": sign_in,
    "visits": Walk.clinic,
    "words": words,
    "drafting": drafting,
    "export": exporting,
}
DARK: dict[str, Callable[[Walk], None]] = {
    "enrolment": enrolment,
    "cover": cover,
    "review": review,
    "charts": charts,
    "templates": templates,
}
"""Each part in one look; most kinds of stops are on screens of both."""


@pytest.mark.parametrize("part", [*LIGHT, *DARK])
def test_every_stop_is_reached_as_it_is_read_and_seen_and_told(
    walk: Walk, theme: Theme, part: str
) -> None:
    theme.use(Scheme.DARK if part in DARK else Scheme.LIGHT)
    (LIGHT | DARK)[part](walk)
    assert walk.faults == []


# that the checks find what they are there for


class Bare(QWidget):
    """Takes the keys, shows nothing of it, and nobody knows what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(40, 20)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Two columns of two buttons, and a field over both."""
    tell_roles()
    page = QWidget()
    qtbot.addWidget(page)
    outer = column(page)
    field = QLineEdit()
    field.setAccessibleName("Find")
    outer.addWidget(field)
    line = row()
    outer.addLayout(line)
    for side in ("left", "right"):
        box = column()
        line.addLayout(box)
        for place in ("upper", "lower"):
            made = QPushButton(f"{side}, {place}")
            made.setAccessibleName(made.text())
            box.addWidget(made)
    page.resize(300, 200)
    page.show()
    return page


def checks(page: QWidget) -> tuple[list[str], ...]:
    found = stops(page)
    return (
        left_out(page, found),
        out_of_order(page, found),
        silent(found),
        alike(found),
        unseen(found),
    )


def test_what_is_in_order_is_no_fault(page: QWidget, theme: Theme) -> None:
    del theme
    assert checks(page) == ([], [], [], [], [])


def test_what_says_nothing_and_shows_nothing_is_found(page: QWidget, theme: Theme) -> None:
    del theme
    box, bare = page.layout(), Bare()
    assert box is not None
    box.addWidget(bare)
    bare.show()
    assert [len(one) for one in checks(page)] == [0, 0, 1, 0, 1]
    bare.setAccessibleName("left, lower")
    other = QPushButton("Other")
    other.setAccessibleName("left, upper")
    box.addWidget(other)
    other.show()
    assert [len(one) for one in checks(page)] == [0, 0, 1, 1, 1]


def test_an_order_against_reading_is_found(page: QWidget) -> None:
    buttons = page.findChildren(QPushButton)
    for one, other in pairwise(buttons[::-1]):
        QWidget.setTabOrder(one, other)
    assert len(out_of_order(page, stops(page))) > 1


def test_what_tab_skips_is_found(page: QWidget) -> None:
    skipped = page.findChildren(QPushButton)[2]
    walked = [one for one in stops(page) if one is not skipped]
    assert left_out(page, walked) == [f"QPushButton «{skipped.text()}» in QWidget"]


def test_the_keys_go_on_from_what_was_hidden(page: QWidget) -> None:
    first, second, third, _ = page.findChildren(QPushButton)
    second.hide()
    assert next_stop(page, second, forward=True) is third
    assert next_stop(page, second, forward=False) is first
