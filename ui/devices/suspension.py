"""The workstation falls asleep: the system says so, and waits until the stores are closed.

It is kept awake while something is recorded. Where it sleeps all the same, as by a closed lid,
the stores still close first.

Source: org.freedesktop.login1.Manager, PrepareForSleep and inhibitors. Where nobody says it, as
without a system bus, only the idle lock closes the stores.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from ui.devices.asleep import MacPower, MacSuspension, Suspension, WindowsPower, WindowsSuspension
from ui.devices.awake import Block, MacAwake, WindowsAwake
from ui.operations import Lane, Operations

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"
_SLOT: Any = SLOT("_on_prepare(bool)")  # text, although the stubs of `connect` ask for bytes


class Inhibitor(QObject):
    """One lock of logind, held from `take` to `release`; where logind refuses, nothing is held."""

    def __init__(self, bus: QDBusConnection, what: str, why: str, mode: str) -> None:
        super().__init__()
        self._bus = bus
        self._arguments = [what, "Consultroom", why, mode]
        self._lock: QDBusUnixFileDescriptor | None = None
        self._wanted = False

    @property
    def held(self) -> bool:
        return self._lock is not None

    def take(self) -> None:
        """Ask for the lock; it is held once logind has answered."""
        if self._wanted or not self._bus.isConnected():
            return
        self._wanted = True
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Inhibit")
        call.setArguments(self._arguments)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        watcher.finished.connect(self._on_answer)

    def release(self) -> None:
        """Let the lock go."""
        self._wanted = False
        self._lock = None

    def _on_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        arguments = watcher.reply().arguments()
        granted = bool(arguments) and isinstance(arguments[0], QDBusUnixFileDescriptor)
        if granted and self._wanted:
            self._lock = arguments[0]
        watcher.deleteLater()


class Wakefulness(QObject):
    """The workstation does not fall asleep by itself, nor by a key, while something is recorded."""

    def __init__(self, bus: QDBusConnection, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations
        self._block = _block(bus)
        operations.changed.connect(self._on_operations)

    @property
    def held(self) -> bool:
        """Whether the system keeps the workstation awake."""
        return self._block.held

    def _on_operations(self) -> None:
        if self._operations.running(lane=Lane.RECORDING):
            self._block.take()
        else:
            self._block.release()


def _block(bus: QDBusConnection) -> Block:
    if sys.platform == "win32":
        return WindowsAwake()
    if sys.platform == "darwin":
        return MacAwake()
    return Inhibitor(bus, "sleep:idle", "A visit is being recorded", "block")


def suspension(bus: QDBusConnection, parent: QObject) -> Suspension:
    """What tells of this system's sleep."""
    if sys.platform == "win32":
        return WindowsSuspension(WindowsPower(), parent)
    if sys.platform == "darwin":
        return MacSuspension(MacPower(), parent)
    return LogindSuspension(bus, parent)


class LogindSuspension(Suspension):
    """logind waits while it has handed out a lock for it."""

    def __init__(self, bus: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._delay = Inhibitor(bus, "sleep", "Closing the stores of the clinic", "delay")
        self.listening = bus.isConnected() and bus.connect(
            _SERVICE, _PATH, _INTERFACE, "PrepareForSleep", self, _SLOT
        )
        if self.listening:
            self._delay.take()

    @property
    def delaying(self) -> bool:
        """Whether logind waits for `release`."""
        return self._delay.held

    def _let_sleep(self) -> None:
        self._delay.release()

    @Slot(bool)
    def _on_prepare(self, falling_asleep: bool) -> None:
        if falling_asleep:
            self._ask_to_close()
        else:
            self._falling_asleep = False  # what closes only now lets no later sleep go
            self._delay.take()
