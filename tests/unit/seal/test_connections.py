"""Attempts to send, which macOS and Windows refuse instead of the socket."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.seal import connections, proof
from tests.unit.seal.attacking import result

NAMES = {f"{family} {protocol} connection" for family in ("inet", "inet6")
         for protocol in ("tcp", "udp")}  # fmt: skip


class Way:
    """A socket of a system that answers each attempt with one error, or with none."""

    def __init__(self, number: int) -> None:
        self._number = number

    def settimeout(self, seconds: float) -> None:
        assert seconds > 0

    def connect(self, address: tuple[str, int]) -> None:
        if self._number:
            raise OSError(self._number, "as the test says")

    def sendto(self, data: bytes, address: tuple[str, int]) -> None:
        self.connect(address)


def answer(monkeypatch: pytest.MonkeyPatch, number: int) -> tuple[set[str], set[str]]:
    @contextmanager
    def opened(*_: object) -> Iterator[Way]:
        yield Way(number)

    monkeypatch.setattr(connections.socket, "socket", opened)
    held, broken = proof.run(connections.connections())
    return set(held), set(broken)


@pytest.mark.parametrize("number", [errno.EPERM, errno.EACCES])
def test_what_a_system_forbids_holds(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    assert answer(monkeypatch, number) == (NAMES, set())


@pytest.mark.parametrize("number", [0, errno.ECONNREFUSED, errno.ETIMEDOUT])
def test_whatever_else_happens_is_a_way_out(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    assert answer(monkeypatch, number) == (set(), NAMES)


@pytest.mark.parametrize("number", [errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EAFNOSUPPORT])
def test_where_no_way_leads_nothing_is_proved(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    assert answer(monkeypatch, number) == (set(), set())


@pytest.mark.skipif(sys.platform != "linux", reason="Linux seals the process that tries")
@pytest.mark.parametrize("seal", ["seal_worker([given])", "seal_application()"])
def test_a_sealed_process_sends_nothing(places: tuple[Path, Path], seal: str) -> None:
    held, broken = result(
        f"""
{seal}
from app.seal import proof
from app.seal.connections import connections
print(json.dumps(proof.run(connections())))
""",
        places,
    )
    assert (set(held), broken) == (NAMES, [])
