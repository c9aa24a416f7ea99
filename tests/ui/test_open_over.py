"""What lies open over the window closes when the screen is locked or covered."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QToolTip,
    QWidget,
)

from app.domain.encounter import EncounterState
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from ui.view_models.file_look import FileLook
from ui.widgets.file_panel import FilePanel

NAME = "Zoltán Example"
"""A patient's name that stands only in what lies over the window."""


def menu(over: QWidget) -> None:
    shown = QMenu(over)
    further = QMenu(NAME, shown)
    further.addAction(NAME)
    shown.addMenu(further)
    shown.popup(QPoint(50, 50))
    further.popup(QPoint(90, 90))


def completer(over: QWidget) -> None:
    field = QLineEdit(over)
    field.show()
    completing = QCompleter([NAME], field)
    field.setCompleter(completing)
    completing.setCompletionPrefix("Z")
    completing.complete()


def combobox(over: QWidget) -> None:
    choice = QComboBox(over)
    choice.addItems(["", NAME])
    choice.show()
    choice.showPopup()


def message(over: QWidget) -> None:
    """Without a button that Escape would press."""
    box = QMessageBox(QMessageBox.Icon.Question, "", NAME, parent=over)
    for role in (QMessageBox.ButtonRole.YesRole, QMessageBox.ButtonRole.NoRole):
        box.addButton(NAME, role)
    box.open()


def tooltip(over: QWidget) -> None:
    QToolTip.showText(QPoint(50, 50), NAME, over)


def file_dialog(over: QWidget) -> None:
    """With a question over it, as another file has the name."""
    dialog = QFileDialog(over, NAME)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    message(dialog)
    menu(dialog)


WAYS = (menu, completer, combobox, message, tooltip, file_dialog)


def shown_over(window: QWidget) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]


def readable() -> str:
    """All that a screen reader finds on the screen."""
    found: list[str] = []
    for one in QApplication.topLevelWidgets():
        found += _read(QAccessible.queryAccessibleInterface(one))
    return " ".join(found)


def _read(one: QAccessibleInterface | None) -> Iterator[str]:
    if one is None or not one.isValid() or one.state().invisible:
        return
    for part in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        yield one.text(part)
    for place in range(one.childCount()):
        yield from _read(one.child(place))


def test_nothing_lies_over_the_cover(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    view.visit.recording.start(Tone())
    shell = signed_in.window.shell
    for lie_open in WAYS:
        lie_open(view)
        assert shown_over(signed_in.window)
        assert NAME in readable()
        signed_in.window.presence.away.emit()
        assert shell.covered
        assert shown_over(signed_in.window) == []
        assert NAME not in readable()
        shell.uncover(CLINICIAN.password)
        signed_in.until(lambda: not shell.covered)
        assert shown_over(signed_in.window) == []


def test_nothing_lies_over_the_door_and_what_was_asked_ends(signed_in: Bench) -> None:
    """The panel that waits for a file's name goes meanwhile."""
    view = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    panel = FilePanel(signed_in.theme, FileLook(signed_in.window.shell.operations))
    panel.setParent(view)
    panel.folder(NAME, "", "Write", "", lambda *_: None)
    seen: list[str] = []

    def leave() -> None:
        message(view)
        tooltip(view)
        seen.append(readable())
        signed_in.window.presence.away.emit()
        assert shown_over(signed_in.window) == []

    QTimer.singleShot(0, leave)
    panel.choose.click()
    (before,) = seen
    assert NAME in before
    signed_in.until(lambda: not signed_in.window.shell.busy)
    assert shown_over(signed_in.window) == []
    assert NAME not in readable()
