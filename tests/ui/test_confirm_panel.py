"""The passphrase again, where the action is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.errors import Refused
from ui.problem import Problem
from ui.theme.theme import Theme
from ui.widgets.confirm_panel import ConfirmPanel


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ConfirmPanel:
    made = ConfirmPanel(theme)
    qtbot.addWidget(made)
    return made


def test_it_hands_over_what_was_typed_and_waits(qtbot: QtBot, panel: ConfirmPanel) -> None:
    given: list[str] = []
    panel.ask("Retire Dr. Okafor", "The charts get a new key.", "Retire", given.append, grave=True)
    assert not panel.isHidden()
    assert not panel.confirm.isEnabled()
    panel.password.line.setText("quiet harbour lantern seven")
    qtbot.keyClick(panel.password.line, Qt.Key.Key_Return)
    assert given == ["quiet harbour lantern seven"]
    panel.wait("Retiring")
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    panel.confirm.click()
    assert given == ["quiet harbour lantern seven"]
    assert not panel.isHidden()
    assert panel.status.text() == "Retiring …"
    panel.close_panel()
    assert panel.isHidden()
    assert panel.password.text == ""


def test_a_wrong_passphrase_is_said_beside_the_field(panel: ConfirmPanel) -> None:
    panel.ask("Change the policies", "", "Change", lambda _: None)
    panel.password.line.setText("not this one")
    what = "The passphrase is not right."
    panel.show_problem(Problem(what, "Try again.", "Nothing was changed.", wrong=True))
    assert panel.status.text() == f"{what} Nothing was changed. Try again."
    assert panel.password.text == ""
    assert panel.password.line.property("state") == "wrong"
    panel.password.line.setText("q")
    assert panel.password.line.property("state") == ""


def test_another_refusal_does_not_blame_the_passphrase(panel: ConfirmPanel) -> None:
    panel.ask("Change the policies", "", "Change", lambda _: None)
    panel.password.line.setText("the right one")
    panel.show_problem(Problem.of(Refused("The last office manager stays.", "Invite another.")))
    assert panel.status.text() == "The last office manager stays. Invite another."
    assert panel.password.line.property("state") == ""


def test_it_waits_for_what_else_the_action_needs(qtbot: QtBot, panel: ConfirmPanel) -> None:
    given: list[str] = []
    panel.ask("Erase a patient", "There is no way back.", "Erase", given.append, grave=True)
    panel.set_ready(False)
    panel.password.line.setText("quiet harbour lantern seven")
    assert not panel.confirm.isEnabled()
    panel.set_ready(True)
    qtbot.mouseClick(panel.confirm, Qt.MouseButton.LeftButton)
    assert given == ["quiet harbour lantern seven"]


def test_escape_leaves_and_forgets(qtbot: QtBot, panel: ConfirmPanel) -> None:
    left: list[bool] = []
    panel.closed.connect(lambda: left.append(True))
    panel.ask("Disable Olin Berg", "", "Disable", lambda _: None)
    panel.password.line.setText("half a pass")
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert left == [True]
    assert panel.password.text == ""
