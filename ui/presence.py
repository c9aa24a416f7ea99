"""Whether somebody is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from ui.devices.touches import Touches

_TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,  # of a shortcut no press is told
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


class Presence(Touches):
    """`away` follows when nothing was touched for as long as `watch` was told."""

    away = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.away)

    @property
    def seconds(self) -> float:
        """After how long without a touch `away` follows; 0 while nobody is watched."""
        return self._timer.interval() / 1000 if self._timer.isActive() else 0.0

    def watch(self, seconds: float) -> None:
        """Begin to count anew."""
        self.watch_windows()
        self._timer.start(int(seconds * 1000))

    def adapt(self, seconds: float) -> None:
        """The clinic asks for another time: it holds from now on, without a new beginning."""
        if self._timer.isActive() and self.seconds != seconds:
            self.watch(seconds)

    def rest(self) -> None:
        """Nobody is signed in: there is nothing to watch."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return super().eventFilter(watched, event)
