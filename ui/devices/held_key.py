"""A key that does something for as long as it is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ui.devices.touches import Touches


class HeldKey(Touches):
    """`pressed` comes once, however often the keyboard repeats the key, and then `released`.

    It counts only while `place` is shown and no dialog stands before it. Where the window loses
    the keys, nobody would tell of the key being let go: it is released then.
    """

    pressed = Signal()
    released = Signal()

    def __init__(self, key: Qt.Key, place: QWidget) -> None:
        super().__init__(place)
        self._key = key
        self._place = place
        self.down = False

    def release(self) -> None:
        """As if it were let go."""
        if self.down:
            self.down = False
            self.released.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and event.key() == self._key:
            kind = event.type()
            if event.isAutoRepeat():
                return False
            if kind == QEvent.Type.KeyRelease:
                self.release()
            elif kind == QEvent.Type.KeyPress and not self.down and self._counts(event):
                self.down = True
                self.pressed.emit()
        return False

    def _on_focus_window(self, window: QWindow | None) -> None:
        super()._on_focus_window(window)
        self.release()

    def _counts(self, event: QKeyEvent) -> bool:
        reachable = self._place.isVisible() and QApplication.activeModalWidget() is None
        return reachable and event.modifiers() == Qt.KeyboardModifier.NoModifier
