"""Which rows of a note were really before somebody's eyes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.identifiers import StatementId

LOOK_MS = 250
_LOOKS = 3
"""How many looks in a row find a statement on screen before it counts as seen."""


class ReadingWatch(QObject):
    """Looks at the rows that are still unread, as long as there are any."""

    seen = Signal(object)
    """The identifiers of rows that stood whole in the viewport of the active window for a while."""

    def __init__(
        self, pane: QScrollArea, rows: Callable[[], Mapping[StatementId, QWidget]]
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._rows = rows
        self._looks: dict[StatementId, int] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self.look)

    def watch(self, unread: bool) -> None:
        """Begin or go on while something is unread."""
        if unread and not self._clock.isActive():
            self._looks = {}
            self._clock.start()
        elif not unread:
            self._clock.stop()

    def look(self) -> None:
        """Count what stands on the screen now; what does not begins anew."""
        shown = self._shown()
        self._looks = {one: self._looks.get(one, 0) + 1 for one in shown}
        done = [one for one, looks in self._looks.items() if looks >= _LOOKS]
        if done:
            self.seen.emit(done)

    def _shown(self) -> list[StatementId]:
        pane = self._pane
        if not pane.isVisible() or not pane.isActiveWindow():
            return []
        port = pane.viewport()
        found = []
        for identifier, row in self._rows().items():
            top = row.mapTo(port, row.rect().topLeft()).y()
            bottom = top + row.height()
            whole = top >= 0 and bottom <= port.height()
            filling = top <= 0 and bottom >= port.height()
            if row.isVisible() and (whole or filling):
                found.append(identifier)
        return found
