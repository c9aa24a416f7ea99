"""What people do with keys and pointer, seen where it comes into a window.

A filter of the application would be asked about every event of every widget, which costs as much
as half of the building of a view.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow


class Touches(QObject):
    """Its `eventFilter` sees what reaches the windows that are open or get the keys later."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window)
        self.watch_windows()

    def watch_windows(self) -> None:
        """See what reaches the windows that are open now."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def _on_focus_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
