"""The services, which are built while the first door is seen already."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import BugError, Cancelled

if TYPE_CHECKING:
    from app.bootstrap import Services


class Equipped(QObject):
    """Gets its services once, and lets others wait for them."""

    equipped = Signal()
    """The services are there."""
    leaving = Signal()
    """Somebody is about to be signed out: the last moment to keep what they are writing."""

    def __init__(self) -> None:
        super().__init__()
        self._services: Services | None = None
        self._arrived = threading.Event()
        self._telling = False

    def equip(self, services: Services) -> None:
        """Take the services, on whichever thread they were built; who waits for them goes on."""
        self._services = services
        self.equipped.emit()
        self._arrived.set()

    def tell_leaving(self) -> bool:
        """Let what is being written be kept; false where just that led here once more."""
        if self._telling:
            return False
        self._telling = True
        try:
            self.leaving.emit()
        finally:
            self._telling = False
        return True

    @property
    def services(self) -> Services:
        """What was built; work on another thread waits for it, the thread of the window never."""
        if threading.current_thread() is not threading.main_thread():
            self._arrived.wait()
            if self._services is None:
                raise Cancelled
        if self._services is None:
            raise BugError("the services are not there yet")
        return self._services
