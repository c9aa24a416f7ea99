"""Everything that can be operated has a name, can be reached by keys, and lets go at the end."""

from __future__ import annotations

import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from app.domain.encounter import EncounterState
from tests.ui.conftest import Bench
from ui.action_ids import OFFICE
from ui.actions import ActionId
from ui.views.window import Window
from ui.widgets.page import Page
from ui.widgets.reasons import Mode
from ui.widgets.statement_row import StatementRow

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    StatementRow,
)


def nameless(window: Window) -> list[str]:
    """Widgets that a person can operate and that have no name to be spoken."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, INTERACTIVE) or not widget.isVisibleTo(window):
            continue
        inside = widget.parentWidget()
        if isinstance(inside, QComboBox | QLineEdit | QAbstractScrollArea) and not isinstance(
            widget, StatementRow
        ):
            continue  # parts of a named control
        if not widget.accessibleName():
            found.append(f"{type(widget).__name__} in {type(inside).__name__}")
    return found


def unreachable(window: Window) -> list[str]:
    """Buttons and fields that the tab key does not come to."""
    return [
        widget.accessibleName()
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit)
        and widget.isVisibleTo(window)
        and widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.accessibleName() not in {"Seal", "Engines", "Models in use", "Signed in"}
        and not isinstance(widget.parentWidget(), QLineEdit)
    ]


def check(window: Window) -> None:
    assert nameless(window) == []
    assert unreachable(window) == []


def test_the_first_run(empty: Bench) -> None:
    check(empty.window)


def test_the_sign_in(bench: Bench) -> None:
    check(bench.window)


def test_the_visits(signed_in: Bench) -> None:
    signed_in.add()
    signed_in.window.show_today()
    check(signed_in.window)
    assert signed_in.window.today is not None
    signed_in.window.today.open_panel()
    signed_in.bot.keyClicks(signed_in.window.today.panel.who, "Beatrix Kowalczyk")
    check(signed_in.window)


@pytest.mark.parametrize("state", [EncounterState.PLANNED, EncounterState.DRAFTED])
def test_the_visit(signed_in: Bench, state: EncounterState) -> None:
    view = signed_in.open(signed_in.add(state=state))
    check(signed_in.window)
    if state is EncounterState.DRAFTED:
        view.visit.review.move_flag(1)
        for mode in Mode:
            view.note.open(mode)
            check(signed_in.window)
        view.sign.open()
        check(signed_in.window)


@pytest.mark.parametrize("place", sorted(OFFICE))
def test_the_places_of_the_office_and_the_palette(bench: Bench, place: ActionId) -> None:
    bench.sign_in(manager=True)
    bench.window.show_place(place)
    bench.until(lambda: not bench.window.shell.operations.running())
    check(bench.window)
    for action in offered(bench.window):
        bench.window.actions_[action].trigger()
        bench.until(lambda: not bench.window.shell.operations.running())
        check(bench.window)
    bench.window.open_palette()
    check(bench.window)


def offered(window: Window) -> list[ActionId]:
    """What can be done in the place that is shown."""
    page = window.pages.currentWidget()
    assert isinstance(page, Page)
    return [action for action in page.handlers if page.able(action)]


def test_tab_goes_through_the_note_in_one_stop(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add())
    view.visit.review.move_flag(1)
    stops = [row for row in view.note.rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1


def test_a_visit_that_is_left_lets_go_of_everything(signed_in: Bench) -> None:
    window = signed_in.window
    visit = signed_in.add()
    gone: list[weakref.ref[QWidget]] = []
    for _ in range(3):
        gone.append(weakref.ref(signed_in.open(visit)))
        window.show_today()
    signed_in.until(lambda: not window.shell.operations.running())
    signed_in.until_gone(*gone)
    play = window.actions_[ActionId.PLAY]
    play.trigger()


@pytest.mark.parametrize("manager", [False, True])
def test_places_that_are_left_by_signing_out_let_go_of_everything(
    bench: Bench, *, manager: bool
) -> None:
    window = bench.window
    bench.sign_in(manager=manager)
    gone: list[weakref.ref[object]] = [weakref.ref(window.shell.session)]
    for place in window.office.offered:
        window.show_place(place)
        page = window.pages.currentWidget()
        assert isinstance(page, Page)
        gone += [weakref.ref(page), weakref.ref(page.place)]
        del page
    if window.today is not None:
        window.today.open_panel()
        gone += [weakref.ref(window.today), weakref.ref(window.today._today)]
    bench.until(lambda: not window.shell.operations.running())
    window.shell.sign_out()
    bench.until(lambda: not window.shell.busy)
    bench.until(lambda: not window.shell.operations.running())
    bench.until_gone(*gone)
