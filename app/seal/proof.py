"""The seal is believed only because each attempt to break it fails."""

from __future__ import annotations

import errno
import os
import socket
import stat
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from app.seal.syscalls import Architecture, call

Attempts = dict[str, Callable[[], None]]
"""Each raises PermissionError when it is refused, and another error or nothing when it is not."""

_AF_VSOCK: Final = 40
_AF_NETLINK: Final = 16
_AF_PACKET: Final = 17
_INVALID: Final = -1


def run(attempts: Attempts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of attempts that were refused, and of those that were not."""
    held: list[str] = []
    broken: list[str] = []
    for name, attempt in attempts.items():
        (held if _refused(attempt) else broken).append(name)
    return tuple(held), tuple(broken)


def network() -> Attempts:
    """Sockets by which words could leave the machine."""
    kinds = {
        "inet tcp": (socket.AF_INET, socket.SOCK_STREAM),
        "inet udp": (socket.AF_INET, socket.SOCK_DGRAM),
        "inet6 tcp": (socket.AF_INET6, socket.SOCK_STREAM),
        "inet6 udp": (socket.AF_INET6, socket.SOCK_DGRAM),
        "raw": (socket.AF_INET, socket.SOCK_RAW),
        "packet": (_AF_PACKET, socket.SOCK_RAW),
        "netlink": (_AF_NETLINK, socket.SOCK_RAW),
        "vsock": (_AF_VSOCK, socket.SOCK_STREAM),
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
        "unix socket": _opens_socket(socket.AF_UNIX, socket.SOCK_STREAM),
        "socket pair": _opens_pair,
        "exec": lambda: _discard(call(execute, absent, None, None)),
        "execat": lambda: _discard(call(execute_at, -100, absent, None, None, 0)),
        "fork": _forks,
        "signal": lambda: os.kill(os.getppid(), 0),
        "file mode": lambda: os.chmod(os.devnull, 0o666),  # noqa: S103 as it is already,
    }


def files(readable: Mapping[str, Path], writable: Mapping[str, Path]) -> Attempts:
    """Reading places that were not given, and writing into folders, by what a person calls them."""
    return {
        **{f"read {name}": _reads(path) for name, path in readable.items()},
        **{f"write {name}": _writes(path) for name, path in writable.items()},
    }


def memory() -> Attempts:
    """The memory of whoever started this process, which the system's file of it would give."""
    parent = os.getppid()
    if parent == 0:  # outside of this process's container, where it has no number
        return {}
    return {"memory of another process": _reads(Path(f"/proc/{parent}/mem"))}


def descriptors() -> list[int]:
    """What is open in this process."""
    return [int(name) for name in os.listdir("/proc/self/fd")]


def sockets(*, spare_local: bool) -> list[int]:
    """The sockets among them; with `spare_local` those of other families than AF_UNIX."""
    return [one for one in descriptors() if _leads_out(one, spare_local=spare_local)]


def speaks_by_what_was_given(*, spare_local: bool) -> None:
    """A socket that came open from outside needs no call that a filter could refuse."""
    if not sockets(spare_local=spare_local):
        raise PermissionError(errno.EPERM, "there is none")


class EarlierThread:
    """A thread begun before the seal, which tries when it is told to."""

    def __init__(self, attempt: Callable[[], None]) -> None:
        self._attempt = attempt
        self._go = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="seal proof", daemon=True)
        self._thread.start()

    def attempt(self) -> None:
        """Let the thread try, once, and raise what it raised."""
        self._go.set()
        self._thread.join()
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        self._go.wait()
        try:
            self._attempt()
        except OSError as error:
            self._error = error


def opens_inet_socket() -> None:
    """The attempt that matters most, for threads other than the one that sealed."""
    _opens_socket(socket.AF_INET, socket.SOCK_STREAM)()


def _leads_out(descriptor: int, *, spare_local: bool) -> bool:
    try:
        if not stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            return False
    except OSError:  # closed meanwhile: the folder's own
        return False
    if not spare_local:
        return True
    held = socket.socket(fileno=descriptor)
    try:
        return held.family != socket.AF_UNIX
    finally:
        held.detach()


def _refused(attempt: Callable[[], None]) -> bool:
    try:
        attempt()
    except OSError as error:
        return error.errno in (errno.EPERM, errno.EACCES)
    return False


def _opens_socket(family: int, kind: int) -> Callable[[], None]:
    return lambda: socket.socket(family, kind).close()


def _opens_pair() -> None:
    for end in socket.socketpair():
        end.close()


def _forks() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _reads(path: Path) -> Callable[[], None]:
    return lambda: os.close(os.open(path, os.O_RDONLY))


def _writes(folder: Path) -> Callable[[], None]:
    def attempt() -> None:
        path = folder / f".seal-{os.urandom(16).hex()}"
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        path.unlink()

    return attempt


def _discard(result: int) -> None:
    """The call went through."""
