"""The lock before Windows and macOS sleep, with stand-ins for the systems that say so."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from app.domain.encounter import EncounterState
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from ui.application import close_before
from ui.devices import asleep
from ui.devices.asleep import (
    CAN_SLEEP,
    PBT_APMSUSPEND,
    WILL_SLEEP,
    MacSuspension,
    MacTold,
    Subscription,
    Suspension,
    WindowsPower,
    WindowsSuspension,
    WindowsTold,
)
from ui.view_models.recording import RecorderState
from ui.view_models.shell import Stage

QUESTION = 4711


class Power:
    """A system that falls asleep when the test says so."""

    def __init__(self) -> None:
        self.told: Callable[[int, int], None] = lambda *_: None
        self.allowed: list[int] = []

    def listen(self, told: Callable[[int, int], None]) -> bool:
        self.told = told
        return True

    def allow(self, argument: int) -> None:
        self.allowed.append(argument)


def signed_in(bench: Bench, suspension: Callable[[Power, QObject], Suspension]) -> Power:
    """What tells a window of sleep in which somebody works."""
    power = Power()
    close_before(suspension(power, bench.window), bench.window.shell)
    bench.sign_in()
    return power


def test_windows_waits_in_its_own_thread_until_the_stores_are_closed(bench: Bench) -> None:
    power = signed_in(bench, WindowsSuspension)
    session = bench.window.shell.session
    assert session is not None
    closed = []

    def fall_asleep() -> None:
        power.told(PBT_APMSUSPEND, 0)
        closed.append(session.closed)

    system = threading.Thread(target=fall_asleep)
    system.start()
    bench.until(lambda: not system.is_alive())
    assert closed == [True]
    assert bench.window.shell.stage is Stage.SIGN_IN
    assert "went to sleep" in bench.window.shell.notice


def test_windows_is_not_kept_waiting_for_ever(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asleep, "_LONGEST", 0.01)
    power = Power()
    WindowsSuspension(power, bench.window)  # nobody closes anything
    power.told(PBT_APMSUSPEND, 0)


def test_other_messages_of_windows_lock_nothing(bench: Bench) -> None:
    power = signed_in(bench, WindowsSuspension)
    power.told(0x0012, 0)  # PBT_APMRESUMEAUTOMATIC
    QCoreApplication.processEvents()
    assert bench.window.shell.stage is Stage.OPEN


def test_macos_gets_its_answer_when_the_stores_are_closed(bench: Bench) -> None:
    power = signed_in(bench, MacSuspension)
    session = bench.window.shell.session
    assert session is not None
    power.told(CAN_SLEEP, 1)
    assert power.allowed == [1], "whether it may sleep is not for us to say"
    power.told(WILL_SLEEP, QUESTION)
    bench.until(lambda: power.allowed == [1, QUESTION])
    assert session.closed
    bench.sign_in()
    assert power.allowed == [1, QUESTION], "each question is answered once"


def test_a_recording_outlives_the_sleep_of_macos(bench: Bench) -> None:
    power = signed_in(bench, MacSuspension)
    view = bench.open(bench.add(state=EncounterState.PLANNED))
    tone = Tone()
    view.visit.recording.start(tone)
    tone.speak(1.0)
    power.told(WILL_SLEEP, QUESTION)
    bench.until(lambda: power.allowed == [QUESTION])
    assert bench.window.shell.covered
    assert view.visit.recording.state is RecorderState.RECORDING


def test_windows_is_given_a_callback_in_its_own_form(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[int, Any]] = []

    class Library:
        @staticmethod
        def PowerRegisterSuspendResumeNotification(  # noqa: N802 as Windows names it
            flags: ctypes.c_uint32, recipient: Any, handle: Any
        ) -> int:
            del handle
            address = ctypes.cast(recipient, ctypes.c_void_p).value
            assert address is not None
            given.append((flags.value, Subscription.from_address(address)))
            return 0

    libraries = type("Libraries", (), {"powrprof": Library})
    monkeypatch.setattr(asleep.sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", libraries, raising=False)
    power, heard = WindowsPower(), list[tuple[int, int]]()
    assert power.listen(lambda *message: heard.append(message))
    ((flags, subscription),) = given
    assert flags == 2  # DEVICE_NOTIFY_CALLBACK
    assert subscription.callback(None, PBT_APMSUSPEND, None) == 0
    assert heard == [(PBT_APMSUSPEND, 0)]


def test_what_the_systems_call_has_their_widths() -> None:
    """DWORD, io_service_t and UInt32 have four bytes, pointers eight."""
    pointer, four = ctypes.c_void_p, ctypes.c_uint32
    assert (WindowsTold._restype_, WindowsTold._argtypes_) == (four, (pointer, four, pointer))
    assert (MacTold._restype_, MacTold._argtypes_) == (None, (pointer, four, four, pointer))
    assert ctypes.sizeof(Subscription) == 16
