"""The workstation falls asleep: told by logind, which waits until the stores are closed.

Source: org.freedesktop.login1.Manager, PrepareForSleep and delay inhibitors. Elsewhere, and where
there is no system bus, only the idle lock closes the stores.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"
_SLOT: Any = SLOT("_on_prepare(bool)")  # text, although the stubs of `connect` ask for bytes


class Suspension(QObject):
    """`asleep_soon` asks to close what is open; `release` says that it is done."""

    asleep_soon = Signal()

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._delay: QDBusUnixFileDescriptor | None = None
        self._falling_asleep = False
        self.listening = bus.isConnected() and bus.connect(
            _SERVICE, _PATH, _INTERFACE, "PrepareForSleep", self, _SLOT
        )
        if self.listening:
            self._take_delay()

    @property
    def delaying(self) -> bool:
        """Whether logind waits for `release`."""
        return self._delay is not None

    def release(self) -> None:
        """Let the workstation sleep, if it is about to."""
        if self._falling_asleep:
            self._delay = None

    @Slot(bool)
    def _on_prepare(self, falling_asleep: bool) -> None:
        self._falling_asleep = falling_asleep
        if falling_asleep:
            self.asleep_soon.emit()
        else:
            self._take_delay()

    def _take_delay(self) -> None:
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Inhibit")
        call.setArguments(["sleep", "Consultroom", "Closing the stores of the clinic", "delay"])
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        watcher.finished.connect(self._on_delay)

    def _on_delay(self, watcher: QDBusPendingCallWatcher) -> None:
        """Without a delay the signal still comes; the stores then close as fast as they can."""
        arguments = watcher.reply().arguments()
        if arguments and isinstance(arguments[0], QDBusUnixFileDescriptor):
            self._delay = arguments[0]
        watcher.deleteLater()
