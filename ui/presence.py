"""Whether somebody is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


class Presence(QObject):
    """`away` follows when nothing was touched for as long as `watch` was told."""

    away = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.away)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @property
    def watching(self) -> bool:
        return self._timer.isActive()

    def watch(self, seconds: float) -> None:
        """Begin to count anew."""
        self._timer.start(int(seconds * 1000))

    def rest(self) -> None:
        """Nobody is signed in: there is nothing to watch."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return super().eventFilter(watched, event)
