"""The sandbox of macOS: its rules as text, and its proof where Linux refuses instead."""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.seal import macos
from app.seal.macos_profile import application_profile, worker_profile
from tests.unit.seal.attacking import result

ALL = [worker_profile(0, graphics=False), worker_profile(3, graphics=True), application_profile()]


def rules(profile: str) -> list[str]:
    """The profile's rules, one line each, in order."""
    found: list[str] = []
    depth = 0
    for line in profile.splitlines():
        text = line.partition(";")[0].strip()
        if depth:
            found[-1] += f" {text}"
        elif text:
            found.append(text)
        depth += text.count("(") - text.count(")")
        assert depth >= 0
    assert depth == 0
    return found


@pytest.mark.parametrize("profile", ALL, ids=["worker", "worker on a card", "application"])
def test_a_profile_is_whole(profile: str) -> None:
    first, *others = rules(profile)
    assert first == "(version 1)"
    assert all(re.match(r"\((allow|deny) [a-z-]+\*?[ )]", rule) for rule in others)
    assert profile.count('"') % 2 == 0
    assert profile.isascii()


@pytest.mark.parametrize("graphics", [False, True])
def test_a_worker_may_do_nothing_but_read_what_it_is_given(graphics: bool) -> None:
    told = rules(worker_profile(2, graphics=graphics))
    assert told[1] == "(deny default)"
    allowed = " ".join(told[2:])
    for word in ("network", "process-exec", "process-fork", "unix-socket", "(deny", "file-write*"):
        assert word not in allowed, word
    assert re.findall(r"file-write\S*", allowed) == ["file-write-data"]
    assert '(literal "/dev/null")' in next(rule for rule in told if "file-write-data" in rule)
    assert '(subpath (param "READ_0")) (subpath (param "READ_1"))' in allowed
    assert "READ_2" not in allowed
    for place in ("/Users", "/private/tmp", "/private/etc", "/Volumes", "/Applications"):
        assert f'(subpath "{place}' not in allowed, place
    assert ("mach-lookup" in allowed) is graphics


def test_the_application_keeps_local_sockets_and_loses_every_network() -> None:
    told = rules(application_profile())
    assert told[1:4] == [
        "(allow default)",
        "(deny network*)",
        "(allow network* (local unix-socket) (remote unix-socket))",
    ]
    assert "/private/var/run/mDNSResponder" in told[4]  # names would lead out through it
    assert not [rule for rule in told[4:] if rule.startswith("(allow network")]
    assert [rule for rule in told if "no-sandbox" in rule] == [
        '(allow process-exec (with no-sandbox) (literal (param "WORKER")))'
    ]


class Library:
    """The system's, which takes the sandbox or says why not."""

    def __init__(self, words: bytes) -> None:
        self.words = words
        self.given: tuple[bytes, int, list[bytes | None]] | None = None
        self.sandbox_init_with_parameters = self._take

    def _take(self, profile: bytes, flags: int, pairs: Any, said: Any) -> int:
        self.given = profile, flags, list(pairs)
        said._obj.value = self.words
        return -1 if self.words else 0


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], Library]:
    def make(words: bytes) -> Library:
        made = Library(words)

        class Loose:
            """Takes the declaration of arguments as a function of a library does."""

            argtypes: object = None

            def __call__(self, *arguments: Any) -> int:
                return made._take(*arguments)

        made.sandbox_init_with_parameters = Loose()
        monkeypatch.setattr(ctypes, "CDLL", lambda name, **_: made)
        return made

    return make


def test_paths_go_beside_the_rules_and_need_no_quotes(library: Callable[[bytes], Library]) -> None:
    made = library(b"")
    path = '/Users/Zoë "Z"/models'
    macos._put_on(worker_profile(1, graphics=False), {"READ_0": path})
    assert made.given == (
        worker_profile(1, graphics=False).encode(),
        0,
        [b"READ_0", path.encode(), None],
    )


def test_the_systems_words_are_kept_where_it_takes_no_sandbox(
    library: Callable[[bytes], Library],
) -> None:
    library(b"unbound variable: file-map")
    with pytest.raises(OSError, match="unbound variable"):
        macos._put_on(application_profile(), {"WORKER": "/bin/worker"})


LINUX_INSTEAD = """
from app.seal import macos, linux
macos._put_on = lambda profile, parameters: linux.{seal}
report = macos.{mac}
print(json.dumps([report.layers, report.held, report.broken]))
"""
ABSENT = {
    "read the accounts file",
    "read temporary files",
    "write temporary files",
    "unix socket",
    "name service",
}
"""Attempts at what only a Mac has; elsewhere there is nothing to refuse."""


@pytest.mark.skipif(sys.platform != "linux", reason="stands in for the sandbox")
@pytest.mark.parametrize(
    ("mac", "seal"),
    [
        ("seal_worker([given], graphics=False)", "seal_worker([given], graphics=False)"),
        ("seal_application('/bin/worker')", "seal_application()"),
    ],
)
def test_the_proof_holds_where_a_system_refuses(
    places: tuple[Path, Path], mac: str, seal: str
) -> None:
    layers, held, broken = result(LINUX_INSTEAD.format(mac=mac, seal=seal), places)
    assert layers == ["macOS sandbox"]
    assert {
        "inet tcp connection",
        "inet udp connection",
        "inet6 tcp connection",
        "inet6 udp connection",
        "loopback connection",
        "connection in an earlier thread",
        "inherited socket",
    } <= set(held)
    assert set(broken) <= ABSENT
    if "worker" in seal:
        assert {"exec", "fork", "read the home folder", "write its own code"} <= set(held)


@pytest.mark.skipif(sys.platform != "linux", reason="stands in for the sandbox")
def test_the_proof_fails_where_nothing_refuses(places: tuple[Path, Path]) -> None:
    layers, held, broken = result(
        """
from app.seal import macos
def refuses(profile, parameters):
    raise OSError(1, "it takes no sandbox")
macos._put_on = refuses
report = macos.seal_worker([given], graphics=False)
print(json.dumps([report.layers, report.held, report.broken]))
""",
        places,
    )
    assert layers == []
    assert {"inherited socket"} >= set(held)
    assert "macOS sandbox (it takes no sandbox)" in broken
    assert {"loopback connection", "fork", "read the home folder"} <= set(broken)
