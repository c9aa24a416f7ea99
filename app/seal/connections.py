"""What is sent to nobody, where a system refuses what is sent and not the socket."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable
from typing import Final

from app.seal.proof import Attempts, NothingToTryError

_NOBODY: Final = {socket.AF_INET: "192.0.2.1", socket.AF_INET6: "2001:db8::1"}
"""Addresses that belong to nobody. Source: RFC 5737, RFC 3849."""
_DISCARD: Final = 9
_ANSWER_SECONDS: Final = 1.0
_NO_WAY: Final = frozenset(
    {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
    | {errno.EAFNOSUPPORT}
)


def connections() -> Attempts:
    """Sending to an address of nobody.

    On a machine without a network there is nothing to try: no way leads there.
    """
    families = {"inet": socket.AF_INET, "inet6": socket.AF_INET6}
    return {
        f"{name} {protocol} connection": sends(family, _NOBODY[family])
        for name, family in families.items()
        for protocol, sends in (("tcp", _connects), ("udp", _sends))
    }


def _connects(family: socket.AddressFamily, address: str) -> Callable[[], None]:
    return lambda: _tries(family, socket.SOCK_STREAM, lambda way: way.connect((address, _DISCARD)))


def _sends(family: socket.AddressFamily, address: str) -> Callable[[], None]:
    def attempt(way: socket.socket) -> None:
        way.sendto(b"", (address, _DISCARD))

    return lambda: _tries(family, socket.SOCK_DGRAM, attempt)


def _tries(
    family: socket.AddressFamily, kind: socket.SocketKind, attempt: Callable[[socket.socket], None]
) -> None:
    try:
        with socket.socket(family, kind) as way:
            way.settimeout(_ANSWER_SECONDS)
            attempt(way)
    except OSError as error:
        if error.errno in _NO_WAY:
            raise NothingToTryError from error
        raise
