"""What is not checked of a visit in another language is said where somebody would rely on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.chart_screens import add_history
from tests.ui.conftest import Bench
from tests.ui.test_patients import patients_of


def test_a_note_says_what_is_not_checked(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add(language="de"))
    assert view.notes.foreign.isVisible()
    assert "English, and this visit is in German" in view.notes.foreign.text()
    view = signed_in.open(signed_in.add(name=("Rosa", "Marín")))
    assert not view.notes.foreign.isVisible()


def test_a_patients_page_says_what_is_not_read(signed_in: Bench) -> None:
    session = signed_in.window.shell.session
    assert session is not None
    add_history(session, language="es")
    page, model = patients_of(signed_in)
    signed_in.until(lambda: model.patients)
    signed_in.bot.keyClick(page.list, Qt.Key.Key_Return)
    signed_in.until(lambda: model.history is not None)
    assert any(
        "3 notes are of visits in another language" in line.text()
        for line in page.page.sheet.findChildren(QLabel)
    )
