"""Windows and macOS say that the workstation falls asleep; neither was tried on its system."""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal

PBT_APMSUSPEND: Final = 0x0004
CAN_SLEEP: Final = 0xE0000270
WILL_SLEEP: Final = 0xE0000280
_DEVICE_NOTIFY_CALLBACK: Final = 2
_LONGEST: Final = 1.8  # seconds; Windows gives about two
_FRAMEWORKS: Final = "/System/Library/Frameworks"

WindowsTold = ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p)
"""Context, event and setting. Source: powrprof.h, DEVICE_NOTIFY_CALLBACK_ROUTINE."""
MacTold = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)
"""Context, service, message and its argument. Source: IOKitLib.h, IOServiceInterestCallback."""


class Subscription(ctypes.Structure):
    """Source: powrprof.h, DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS."""

    _fields_ = (("callback", WindowsTold), ("context", ctypes.c_void_p))


class Power(Protocol):
    """A system that calls back on its way to sleep."""

    def listen(self, told: Callable[[int, int], None]) -> bool:
        """Call `told` with each message and its argument; whether the system will."""
        ...

    def allow(self, argument: int) -> None:
        """Let the system go on after the message that came with this argument."""
        ...


class Suspension(QObject):
    """`asleep_soon` asks to close what is open; `release` says that it is done."""

    asleep_soon = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.listening = False
        self._falling_asleep = False

    def release(self) -> None:
        """Let the workstation sleep, if it is about to."""
        if self._falling_asleep:
            self._falling_asleep = False
            self._let_sleep()

    def _ask_to_close(self) -> None:
        self._falling_asleep = True
        self.asleep_soon.emit()

    def _let_sleep(self) -> None:
        raise NotImplementedError


class WindowsSuspension(Suspension):
    """A thread of the system waits here, while the window closes the stores."""

    _told = Signal()

    def __init__(self, power: Power, parent: QObject) -> None:
        super().__init__(parent)
        self._closed = threading.Event()
        self._told.connect(self._ask_to_close, Qt.ConnectionType.QueuedConnection)
        self.listening = power.listen(self._on_message)

    def _let_sleep(self) -> None:
        self._closed.set()

    def _on_message(self, message: int, _: int) -> None:
        if message == PBT_APMSUSPEND:
            self._closed.clear()
            self._told.emit()
            self._closed.wait(_LONGEST)


class MacSuspension(Suspension):
    """macOS tells the thread of the window, and waits thirty seconds for its answer."""

    def __init__(self, power: Power, parent: QObject) -> None:
        super().__init__(parent)
        self._power = power
        self._argument = 0
        self.listening = power.listen(self._on_message)

    def _let_sleep(self) -> None:
        self._power.allow(self._argument)

    def _on_message(self, message: int, argument: int) -> None:
        if message == CAN_SLEEP:
            self._power.allow(argument)
        elif message == WILL_SLEEP:
            self._argument = argument
            self._ask_to_close()


class WindowsPower:
    """Source: PowerRegisterSuspendResumeNotification."""

    def __init__(self) -> None:
        self._kept: Subscription | None = None

    def listen(self, told: Callable[[int, int], None]) -> bool:
        """Windows calls on a thread of its own, and waits for about two seconds."""

        def call(_context: int | None, message: int, _setting: int | None) -> int:
            told(message, 0)
            return 0

        if sys.platform == "win32":
            self._kept = Subscription(WindowsTold(call), None)
            handle = ctypes.c_void_p()
            return bool(
                ctypes.windll.powrprof.PowerRegisterSuspendResumeNotification(
                    ctypes.c_uint32(_DEVICE_NOTIFY_CALLBACK),
                    ctypes.byref(self._kept),
                    ctypes.byref(handle),
                )
                == 0
            )
        return False

    def allow(self, argument: int) -> None:
        """Nothing to say: Windows goes on when the callback is back."""


class MacPower:
    """Source: IORegisterForSystemPower, IOAllowPowerChange."""

    def __init__(self) -> None:
        self._kit = ctypes.CDLL(f"{_FRAMEWORKS}/IOKit.framework/IOKit")
        self._core = ctypes.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
        self._kit.IORegisterForSystemPower.restype = ctypes.c_uint32
        self._kit.IONotificationPortGetRunLoopSource.restype = ctypes.c_void_p
        self._kit.IONotificationPortGetRunLoopSource.argtypes = (ctypes.c_void_p,)
        self._kit.IOAllowPowerChange.argtypes = (ctypes.c_uint32, ctypes.c_ssize_t)
        self._core.CFRunLoopGetMain.restype = ctypes.c_void_p
        self._core.CFRunLoopAddSource.restype = None
        self._core.CFRunLoopAddSource.argtypes = (ctypes.c_void_p,) * 3
        self._root = 0
        self._kept: object = None

    def listen(self, told: Callable[[int, int], None]) -> bool:
        """macOS calls from the run loop of the main thread, which is Qt's."""

        def call(_context: int | None, _service: int, message: int, argument: int | None) -> None:
            told(message, argument or 0)

        self._kept = MacTold(call)
        port, notifier = ctypes.c_void_p(), ctypes.c_uint32()
        self._root = self._kit.IORegisterForSystemPower(
            None, ctypes.byref(port), self._kept, ctypes.byref(notifier)
        )
        if self._root == 0:
            return False
        self._core.CFRunLoopAddSource(
            self._core.CFRunLoopGetMain(),
            self._kit.IONotificationPortGetRunLoopSource(port),
            ctypes.c_void_p.in_dll(self._core, "kCFRunLoopCommonModes"),
        )
        return True

    def allow(self, argument: int) -> None:
        """Answer the message that came with this argument."""
        self._kit.IOAllowPowerChange(self._root, argument)
