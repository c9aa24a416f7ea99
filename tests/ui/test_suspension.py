"""The lock before the workstation sleeps, on a private bus with a logind of our own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

from app.domain.encounter import EncounterState
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from ui.application import lock_before_sleep, stay_awake
from ui.devices.suspension import LogindSuspension
from ui.view_models.recording import RecorderState
from ui.view_models.shell import Stage

SERVICE, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"


class Logind(QDBusVirtualObject):
    """Hands out locks as pipes: the reading end sees when one is let go."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self.asked: list[list[object]] = []
        self.locks: list[int] = []

    def introspect(self, path: str) -> str:
        del path
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        self.asked.append(list(message.arguments()))
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        self.locks.append(reading)
        sent = connection.send(message.createReply(QDBusUnixFileDescriptor(writing)))
        os.close(writing)
        return sent

    def prepare_for_sleep(self, falling_asleep: bool) -> None:
        signal = QDBusMessage.createSignal(PATH, f"{SERVICE}.Manager", "PrepareForSleep")
        signal.setArguments([falling_asleep])
        assert self._bus.send(signal)

    def let_go(self, mode: str = "delay") -> bool:
        """Whether the newest lock of a kind was closed by whoever took it."""
        newest = max(at for at, one in enumerate(self.asked) if one[-1] == mode)
        try:
            return os.read(self.locks[newest], 1) == b""
        except BlockingIOError:
            return False


@pytest.fixture
def address() -> Iterator[str]:
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def logind(address: str, bench: Bench) -> Iterator[Logind]:
    bus = QDBusConnection.connectToBus(address, "logind")
    assert bus.registerService(SERVICE)
    made = Logind(bus)
    assert bus.registerVirtualObject(PATH, made)
    yield made
    bus.unregisterObject(PATH)
    QDBusConnection.disconnectFromBus("logind")
    for lock in made.locks:
        os.close(lock)


@pytest.fixture
def suspension(address: str, logind: Logind, bench: Bench) -> Iterator[LogindSuspension]:
    made = lock_before_sleep(bench.window, QDBusConnection.connectToBus(address, "window"))
    assert isinstance(made, LogindSuspension)
    assert made.listening
    bench.until(lambda: made.delaying)
    yield made
    QDBusConnection.disconnectFromBus("window")


def test_the_stores_close_before_the_workstation_sleeps(
    bench: Bench, logind: Logind, suspension: LogindSuspension
) -> None:
    assert logind.asked[0][0] == "sleep"
    assert logind.asked[0][-1] == "delay"
    bench.sign_in()
    session = bench.window.shell.session
    assert session is not None
    assert suspension.delaying, "signing in does not let the delay go"
    logind.prepare_for_sleep(True)
    bench.until(logind.let_go)
    assert session.closed
    assert bench.window.shell.stage is Stage.SIGN_IN
    assert "went to sleep" in bench.window.shell.notice
    logind.prepare_for_sleep(False)
    bench.until(lambda: suspension.delaying)
    assert len(logind.asked) == 2
    assert not logind.let_go()


def test_what_closes_only_after_the_sleep_lets_no_other_sleep_go(
    suspension: LogindSuspension,
) -> None:
    suspension.asleep_soon.disconnect()  # nothing closes in time
    suspension._on_prepare(True)
    suspension._on_prepare(False)
    suspension.release()
    assert suspension.delaying


def test_a_recording_outlives_the_sleep_behind_the_cover(
    bench: Bench, logind: Logind, suspension: LogindSuspension
) -> None:
    bench.sign_in()
    view = bench.open(bench.add(state=EncounterState.PLANNED))
    tone = Tone()
    view.visit.recording.start(tone)
    tone.speak(1.0)
    logind.prepare_for_sleep(True)
    bench.until(logind.let_go)
    assert bench.window.shell.covered
    assert view.visit.recording.state is RecorderState.RECORDING


def test_the_workstation_stays_awake_while_a_visit_is_recorded(
    bench: Bench, logind: Logind, suspension: LogindSuspension, address: str
) -> None:
    awake = stay_awake(bench.window, QDBusConnection.connectToBus(address, "window"))
    bench.sign_in()
    view = bench.open(bench.add(state=EncounterState.PLANNED))
    assert not awake.held
    assert [one[-1] for one in logind.asked] == ["delay"]
    tone = Tone()
    view.visit.recording.start(tone)
    bench.until(lambda: awake.held)
    assert logind.asked[-1][0] == "sleep:idle"
    assert logind.asked[-1][-1] == "block"
    assert not logind.let_go("block")
    view.desk.toggle_pause()
    tone.speak(1.0)
    assert awake.held
    view.desk.toggle_recording()
    bench.until(lambda: logind.let_go("block"))
    assert not awake.held
    assert suspension.delaying


def test_nobody_signed_in_keeps_nobody_awake(
    logind: Logind, suspension: LogindSuspension, bench: Bench
) -> None:
    logind.prepare_for_sleep(True)
    bench.until(logind.let_go)


def test_a_workstation_without_the_bus_is_no_obstacle(bench: Bench) -> None:
    bus = QDBusConnection.connectToBus("unix:path=/nonexistent/bus", "absent")
    suspension = lock_before_sleep(bench.window, bus)
    assert not suspension.listening
    QDBusConnection.disconnectFromBus("absent")
