"""At its smallest size the window shows, or scrolls to, everything that a person can use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.encounter import EncounterState
from app.texts import speak
from tests.ui.conftest import Bench
from tests.ui.sight import faults, shown
from ui.action_ids import OFFICE
from ui.theme.theme import Theme
from ui.view_models.shell import Stage
from ui.views.frame import SMALLEST
from ui.views.window import Window
from ui.widgets.page import Page
from ui.widgets.parts import Elided, column, label
from ui.widgets.reasons import Mode


def longer(text: str) -> str:
    """The text a third longer, as German and Spanish are."""
    more = ("ungen allerdings noch" * len(text))[: len(text) // 3]
    return f"{text} {more[5:]}" if " " in text else text + more


@pytest.fixture(params=["English", "a longer language"])
def language(request: pytest.FixtureRequest) -> Iterator[None]:
    if request.param != "English":
        speak(lambda text, _: longer(text))
    yield
    speak(lambda text, _: text)


def check(bench: Bench, least: int = 4, where: str = "") -> None:
    """Nothing is out of reach or cut; `least` counts what has to be there to be looked at."""
    window = bench.window
    window.resize(*SMALLEST)
    bench.until(lambda: (window.width(), window.height()) == SMALLEST)
    assert len(shown(window)) >= least
    QApplication.processEvents()
    assert faults(window) == [], where


def settled(window: Window) -> bool:
    return not window.shell.operations.running()


def test_the_smallest_size_is_that_of_a_full_hd_screen_at_200_per_cent(bench: Bench) -> None:
    assert SMALLEST == (960, 540)
    bench.window.resize(1, 1)
    assert (bench.window.width(), bench.window.height()) == SMALLEST


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("stage", [Stage.FIRST_RUN, Stage.RESTORE, Stage.START])
def test_the_doors_of_a_bare_workstation(empty: Bench, stage: Stage) -> None:
    empty.window.shell.go(stage)
    check(empty)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("stage", [Stage.SIGN_IN, Stage.ENROL, Stage.RECOVERY])
def test_the_doors_of_a_clinic(bench: Bench, stage: Stage) -> None:
    bench.window.shell.go(stage)
    check(bench)


@pytest.mark.usefixtures("language")
def test_the_visits_and_a_visit(bench: Bench) -> None:
    bench.sign_in()
    planned = bench.add(name=("Grace", "Oyelaran"), state=EncounterState.PLANNED)
    drafted = bench.add()
    window = bench.window
    window.show_today()
    check(bench, 10)
    assert window.today is not None
    window.today.open_panel()
    check(bench, 12)
    window.today.panel.close_panel()
    view = bench.open(planned)
    check(bench, 12)
    view.desk.toggle_mode()
    view.desk.test.toggle()
    check(bench, 14)
    view = bench.open(drafted)
    view.visit.review.move_flag(1)
    for mode in Mode:
        view.note.open(mode)
        check(bench, 30)
    view.sign.open()
    check(bench, 30)
    window.open_palette()
    check(bench, 2)


@pytest.mark.usefixtures("language")
def test_the_places_of_the_office(bench: Bench) -> None:
    bench.sign_in(manager=True)
    window = bench.window
    for place in window.office.offered:
        assert place in OFFICE
        window.show_place(place)
        bench.until(lambda: settled(window))
        check(bench, 10, place)
        page = window.pages.currentWidget()
        assert isinstance(page, Page)
        for action in [one for one in page.handlers if page.able(one)]:
            window.actions_[action].trigger()
            bench.until(lambda: settled(window))
            check(bench, 10, action)


@pytest.fixture
def small(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window of 200 by 100 pixels."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setFixedSize(200, 100)
    return window


def place(inner: QWidget, outer: QWidget, *box: int) -> QWidget:
    inner.setParent(outer)
    inner.setGeometry(*box)
    return inner


def test_what_is_in_order_is_no_fault(small: QWidget) -> None:
    place(QPushButton("Save"), small, 10, 10, 120, 40)
    place(Elided("A name that is far too long to be shown here in full"), small, 10, 60, 100, 30)
    small.show()
    assert len(shown(small)) == 2
    assert faults(small) == []


def test_what_lies_outside_is_a_fault_unless_a_bar_leads_there(small: QWidget) -> None:
    place(QPushButton("Save"), small, 10, 80, 120, 40)
    small.show()
    assert len(faults(small)) == 1
    small.children()[0].deleteLater()
    small.children()[0].setParent(None)
    area, inner = QScrollArea(), QWidget()
    box = column(inner)
    for number in range(9):
        box.addWidget(QLineEdit(str(number)))
    area.setWidget(inner)
    area.setWidgetResizable(True)
    place(area, small, 0, 0, 200, 100).show()
    assert faults(small) == []
    area.setVerticalScrollBarPolicy(area.verticalScrollBarPolicy().ScrollBarAlwaysOff)
    assert len(faults(small)) >= 6


def test_texts_that_are_cut_and_what_lies_on_another_are_faults(small: QWidget) -> None:
    place(QPushButton("A long name of a button"), small, 0, 0, 60, 40)
    place(QLabel("A long text without an end"), small, 0, 50, 60, 20)
    place(label("Many words that wrap into lines", wrap=True), small, 100, 50, 60, 20)
    small.show()
    assert [one.rpartition(": ")[2].partition(" ")[2] for one in faults(small)] == [
        "pixels too narrow",
        "pixels too narrow",
        "pixels too low",
    ]
    place(QLineEdit(), small, 90, 45, 100, 40).show()
    assert sum("lies on" in one for one in faults(small)) == 1
