"""The seal on Linux: no_new_privs, Landlock and seccomp."""

from __future__ import annotations

import ctypes
import os
import pwd
import resource
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from app.seal import graphics as cards
from app.seal import landlock, linux_proof, proof, seccomp
from app.seal.descriptors import silence_sockets, sockets, speak_by
from app.seal.own_code import PROJECT, own_code
from app.seal.report import SealReport
from app.seal.syscalls import architecture

assert sys.platform == "linux"  # noqa: S101 the type checkers read no further elsewhere

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_PR_SET_NO_NEW_PRIVS: Final = 38
_SIGKILL: Final = 9

_SYSTEM: Final = (
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/lib",
    "/lib64",
    "/etc/ld.so.cache",
    "/proc/self",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/sys/devices/system/cpu",
    "/sys/devices/system/node",
    "/dev/urandom",
)


def die_with_parent(parent: int) -> None:
    """Have the kernel end this process when the thread that started it ends."""
    _process_control(_PR_SET_PDEATHSIG, _SIGKILL)
    if os.getppid() != parent:
        os._exit(0)


def seal_worker(readable: Sequence[Path], *, graphics: bool) -> SealReport:
    """Leave this process its own code and `readable`, and nothing else; cannot be undone.

    With `graphics` it may also compute on the machine's cards.
    """
    here = architecture()
    if here is None:
        return SealReport(layers=(), held=(), broken=("architecture",))
    # Landlock holds for this thread and those that it starts, and for no other.
    alone = len(os.listdir("/proc/self/task")) == 1
    unreached = () if alone else ("a thread begun before the seal",)
    devices = [Path("/dev/null"), *(cards.nodes() if graphics else ())]
    given = [*own_code(), *map(Path, _SYSTEM), *(cards.facts() if graphics else ()), *readable]
    version = landlock.abi(here)
    layers: dict[str, Callable[[], object]] = {}
    if version:
        layers[f"landlock {version}"] = lambda: landlock.restrict_worker(here, given, devices)
    layers["seccomp"] = lambda: seccomp.install(seccomp.worker_program(here))
    attempts = {
        **linux_proof.network(),
        **linux_proof.processes(here),
        **linux_proof.kernel(here),
        "inherited socket": lambda: speak_by(sockets(spare_local=False)),
        # Without Landlock reading cannot be refused; the layers say so, and nothing is claimed.
        **({**_file_attempts(given), **linux_proof.memory()} if version else {}),
    }
    return _seal(layers, attempts, unreached)


def seal_application() -> SealReport:
    """Leave this process local sockets only, and no way into others; cannot be undone.

    Threads that run already are filtered too; Landlock's rules hold for this thread and those that
    it starts. A socket to elsewhere that was inherited leads nowhere from now on.
    """
    here = architecture()
    if here is None:
        return SealReport(layers=(), held=(), broken=("architecture",))
    silence_sockets()
    layers: dict[str, Callable[[], object]] = {}
    version = landlock.abi(here)
    if version >= landlock.APPLICATION_ABI:
        rules = "tcp" if version >= landlock.TCP_ABI else "memory"
        layers[f"landlock {version} {rules}"] = lambda: landlock.restrict_application(here)
    layers["seccomp"] = lambda: seccomp.install(seccomp.application_program(here))
    attempts = {
        **linux_proof.network(),
        **linux_proof.kernel(here),
        "inherited socket": lambda: speak_by(sockets(spare_local=True)),
        **(linux_proof.memory() if version >= landlock.APPLICATION_ABI else {}),
    }
    return _seal(layers, attempts)


def _seal(
    layers: Mapping[str, Callable[[], object]],
    attempts: proof.Attempts,
    unreached: tuple[str, ...] = (),
) -> SealReport:
    earlier = proof.EarlierThread(linux_proof.opens_inet_socket)
    _keep_memory_private()
    _process_control(_PR_SET_NO_NEW_PRIVS, 1)
    applied = ["no_new_privs"]
    failed: list[str] = []
    for name, apply in layers.items():
        try:
            apply()
            applied.append(name)
        except OSError as error:
            failed.append(f"{name} ({error.strerror})")
    held, broken = proof.run({**attempts, "socket in an earlier thread": earlier.attempt})
    return SealReport(layers=tuple(applied), held=held, broken=(*unreached, *failed, *broken))


def _keep_memory_private() -> None:
    """No core dumps, and no debugger of the same user."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _process_control(_PR_SET_DUMPABLE, 0)


def _file_attempts(given: Iterable[Path]) -> proof.Attempts:
    home = _home()
    allowed = [path.resolve() for path in given]
    readable = {
        name: path
        for name, path in {
            "the accounts file": Path("/etc/passwd"),
            "the home folder": home,
            "temporary files": Path("/tmp"),  # noqa: S108 opened to see that it is refused
        }.items()
        if path.exists() and not any(path.resolve().is_relative_to(root) for root in allowed)
    }
    writable = {
        name: path
        for name, path in {
            "the home folder": home,
            "temporary files": Path("/tmp"),  # noqa: S108
            "shared memory": Path("/dev/shm"),  # noqa: S108
            "its own code": PROJECT,
        }.items()
        if path.exists()
    }
    return proof.files(readable, writable)


def _home() -> Path:
    """The home folder as the accounts say; the whole disk for an account that they do not know."""
    try:
        return Path(pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:
        return Path("/")


def _process_control(option: int, value: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(option, ctypes.c_ulong(value), *(ctypes.c_ulong(0),) * 3) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
