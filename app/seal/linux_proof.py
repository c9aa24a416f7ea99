"""What a process must be refused on Linux: every attempt, in the kernel's own terms."""

from __future__ import annotations

# «socket» makes enums of all its numbers first, which takes longer than the whole seal.
import _socket
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.seal.proof import Attempts, reads
from app.seal.syscalls import Architecture, call

assert sys.platform == "linux"  # noqa: S101 the type checkers read no further elsewhere

_AF_VSOCK: Final = 40
_AF_NETLINK: Final = 16
_AF_PACKET: Final = 17
_INVALID: Final = -1


def network() -> Attempts:
    """Sockets by which words could leave the machine."""
    kinds = {
        "inet tcp": (_socket.AF_INET, _socket.SOCK_STREAM),
        "inet udp": (_socket.AF_INET, _socket.SOCK_DGRAM),
        "inet6 tcp": (_socket.AF_INET6, _socket.SOCK_STREAM),
        "inet6 udp": (_socket.AF_INET6, _socket.SOCK_DGRAM),
        "raw": (_socket.AF_INET, _socket.SOCK_RAW),
        "packet": (_AF_PACKET, _socket.SOCK_RAW),
        "netlink": (_AF_NETLINK, _socket.SOCK_RAW),
        "vsock": (_AF_VSOCK, _socket.SOCK_STREAM),
    }
    return {f"{name} socket": _opens_socket(*kind) for name, kind in kinds.items()}


def kernel(architecture: Architecture) -> Attempts:
    """Calls that reach other processes or go around the filter; their arguments are harmless."""

    def calls(name: str, *arguments: int | bytes | None) -> Callable[[], None]:
        return lambda: _discard(call(architecture.number(name), *arguments))

    return {
        "io_uring": calls("io_uring_setup", 1, None),
        "ptrace": calls("ptrace", 16, _INVALID, 0, 0),
        "process memory": calls("process_vm_readv", _INVALID, None, 0, None, 0, 0),
        "bpf": calls("bpf", _INVALID, None, 0),
        "mount": calls("mount", None, None, None, 0, None),
    }


def processes(architecture: Architecture) -> Attempts:
    """Local sockets and other programs, which a worker never needs."""
    absent = b"/nonexistent/" + os.urandom(16).hex().encode()
    execute = architecture.number("execve")
    execute_at = architecture.number("execveat")
    return {
        "unix socket": _opens_socket(_socket.AF_UNIX, _socket.SOCK_STREAM),
        "socket pair": _opens_pair,
        "exec": lambda: _discard(call(execute, absent, None, None)),
        "execat": lambda: _discard(call(execute_at, -100, absent, None, None, 0)),
        "fork": _forks,
        "signal": lambda: os.kill(os.getppid(), 0),
        "file mode": lambda: os.chmod(os.devnull, 0o666),  # noqa: S103 as it is already,
    }


def memory() -> Attempts:
    """The memory of whoever started this process, which the system's file of it would give."""
    parent = os.getppid()
    if parent == 0:  # outside of this process's container, where it has no number
        return {}
    return {"memory of another process": reads(Path(f"/proc/{parent}/mem"))}


def opens_inet_socket() -> None:
    """The attempt that matters most, for threads other than the one that sealed."""
    _opens_socket(_socket.AF_INET, _socket.SOCK_STREAM)()


def _opens_socket(family: int, kind: int) -> Callable[[], None]:
    return lambda: _socket.socket(family, kind).close()


def _opens_pair() -> None:
    for end in _socket.socketpair():
        end.close()


def _forks() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _discard(result: int) -> None:
    """The call went through."""
