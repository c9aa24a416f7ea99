"""Starts a worker of Windows: in a container without capabilities, and in a job of its own."""

from __future__ import annotations

import ctypes
import errno
import os
import subprocess
import sys
import threading
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path, PureWindowsPath
from typing import Final

from app.seal.own_code import worker_code
from app.seal.windows import OUTSIDE
from app.seal.windows_api import (
    PROC_THREAD_ATTRIBUTE_CHILD_PROCESS_POLICY,
    PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
    PROC_THREAD_ATTRIBUTE_JOB_LIST,
    PROC_THREAD_ATTRIBUTE_SECURITY_CAPABILITIES,
    PROCESS_CREATION_CHILD_PROCESS_RESTRICTED,
    SecurityCapabilities,
    Windows,
    load,
)

CONTAINER: Final = "Consultroom.Worker"
_WORDS: Final = "Consultroom worker"


class Started:
    """A worker in its job; both end when the last handle to the job is closed."""

    def __init__(self, windows: Windows, process: int, pid: int, job: int) -> None:
        self._windows, self._process, self._job = windows, process, job
        self.pid = pid
        self._status: int | None = None
        self._ending = threading.Lock()

    def wait(self, seconds: float | None = None) -> int | None:
        """Its status, None if it still runs after `seconds`."""
        if self._status is None:
            status = self._windows.wait(self._process, seconds)
            with self._ending:
                if status is not None and self._status is None:
                    self._status = status
                    self._windows.close(self._process)
                    self._windows.close(self._job)
        return self._status

    def end(self) -> None:
        """End it at once, if it still runs."""
        with self._ending:
            if self._status is None:
                self._windows.end_job(self._job)


def start(
    command: Sequence[str],
    environment: Mapping[str, str],
    pipes: tuple[int, int],
    readable: Iterable[Path],
) -> Started:
    """Start a worker that inherits two pipes, and can read its own code and `readable` alone.

    `--requests` and `--replies` are added to the command: a handle has no number before.
    """
    windows = load()
    container = windows.container(CONTAINER, _WORDS)
    try:
        identity = windows.as_text(container)
        _give_code(identity)
        for path in readable:
            _give(path, identity)
        with open(os.devnull, "r+b", buffering=0) as nowhere:
            requests, replies, streams = map(_inherited, (*pipes, nowhere.fileno()))
            job = windows.job()
            try:
                process, pid = windows.create(
                    command[0],
                    subprocess.list2cmdline(
                        [*command, "--requests", str(requests), "--replies", str(replies)]
                    ),
                    environment=environment_block({**environment, **_places()}),
                    folder=str(PureWindowsPath(command[0]).parent),
                    streams=streams,
                    attributes=(
                        (
                            PROC_THREAD_ATTRIBUTE_SECURITY_CAPABILITIES,
                            SecurityCapabilities(container=container),
                        ),
                        (
                            PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                            (ctypes.c_void_p * 3)(requests, replies, streams),
                        ),
                        (PROC_THREAD_ATTRIBUTE_JOB_LIST, (ctypes.c_void_p * 1)(job)),
                        (
                            PROC_THREAD_ATTRIBUTE_CHILD_PROCESS_POLICY,
                            ctypes.c_uint32(PROCESS_CREATION_CHILD_PROCESS_RESTRICTED),
                        ),
                    ),
                )
            except BaseException:
                windows.close(job)
                raise
    finally:
        windows.forget_container(container)
    return Started(windows, process, pid, job)


def environment_block(environment: Mapping[str, str]) -> str:
    """NAME=value, each ended by a zero and sorted without regard to case, with a zero behind all.

    Source: CreateProcessW, lpEnvironment.
    """
    names = sorted(environment, key=str.upper)
    return "".join(f"{name}={environment[name]}\0" for name in names) + "\0"


def _places() -> dict[str, str]:
    """What a container is told of this person's folders.

    Windows starts none without LOCALAPPDATA, and puts the container's own folder in its place.
    """
    home = str(Path.home())
    return {OUTSIDE: home, "LOCALAPPDATA": os.environ.get("LOCALAPPDATA", home)}


def read_access(path: PureWindowsPath, identity: str, *, folder: bool) -> list[str]:
    """The command that lets a container read a file, or a folder with all that is in it."""
    rights = "(OI)(CI)(RX)" if folder else "(RX)"
    system = os.environ.get("SYSTEMROOT", r"C:\Windows")
    icacls = PureWindowsPath(system) / "System32" / "icacls.exe"
    return [str(icacls), str(path), "/grant", f"*{identity}:{rights}", "/Q"]


def open_to_all(path: PureWindowsPath) -> bool:
    """Whether it lies where Windows lets every container read: Program Files and its own folder."""
    names = ("PROGRAMFILES", "SYSTEMROOT")
    return any(path.is_relative_to(os.environ[name]) for name in names if name in os.environ)


@cache
def _give_code(identity: str) -> None:
    for path in worker_code():
        if path.exists():
            _give(path, identity)


def _give(path: Path, identity: str) -> None:
    """Only its owner can give it away; the worker tries whether it can read it, by whomever."""
    here = PureWindowsPath(path)
    if not open_to_all(here):
        subprocess.run(  # noqa: S603 a program of the system, no shell
            read_access(here, identity, folder=path.is_dir()), capture_output=True, check=False
        )


def _inherited(descriptor: int) -> int:
    """The handle of a descriptor, which a new process may inherit."""
    if sys.platform != "win32":
        raise OSError(errno.ENOSYS, "handles are of Windows")
    import msvcrt  # noqa: PLC0415 of Windows alone

    handle = msvcrt.get_osfhandle(descriptor)
    os.set_handle_inheritable(handle, True)
    return handle
