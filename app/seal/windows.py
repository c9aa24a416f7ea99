"""The seal on Windows: workers are started inside it, and the firewall holds the application.

It has not run on Windows yet.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from app.seal import firewall, proof, windows_api
from app.seal.connections import connections
from app.seal.own_code import PROJECT, application_program
from app.seal.report import SealReport

OUTSIDE: Final = "CONSULTROOM_OUTSIDE"
"""Names a worker the person's own folder, which it tries to read."""
_OUTPUT: Final = 1
_ONE_PROCESS: Final = 1816
"""ERROR_NOT_ENOUGH_QUOTA: what a job says that holds as many processes as it may."""


def take_pipes(requests: int, replies: int) -> tuple[int, int]:
    """The pipes that came by these handles; nothing else came, and the streams lead nowhere."""
    if sys.platform != "win32":
        raise OSError(errno.ENOSYS, "handles are of Windows")
    import msvcrt  # noqa: PLC0415 of Windows alone

    name_nowhere_by_a_stream()
    return (
        msvcrt.open_osfhandle(requests, os.O_RDONLY | os.O_BINARY),
        msvcrt.open_osfhandle(replies, os.O_BINARY),
    )


def name_nowhere_by_a_stream() -> None:
    """Let os.devnull be a stream that came open and leads nowhere.

    Windows closes its null device to containers, and llama_cpp opens it when it is imported.
    """
    setattr(os, "devnull", _OUTPUT)  # noqa: B010 to the type checkers it is a text


def seal_worker(readable: Sequence[Path]) -> SealReport:
    """Prove that whoever started this process sealed it, for it cannot do so itself.

    What is `readable` must lie open.
    """
    windows = windows_api.load()
    home = Path(os.environ.get(OUTSIDE, ""))
    facts = {
        "AppContainer without capabilities": windows.contained() and windows.capabilities() == 0,
        "job of one process": _in_job(windows),
    }
    attempts: dict[str, Callable[[], None]] = {
        **connections(),
        "start a program": _starts_itself,
        "memory of another process": lambda: windows.open_memory(os.getppid()),
        "read the home folder": lambda: _lists(home),
        **proof.files({}, {"the home folder": home, "its own code": PROJECT}),
    }
    held, broken = proof.run(attempts)
    return SealReport(
        layers=tuple(name for name, holds in facts.items() if holds),
        held=held,
        broken=(
            *(f"no {name}" for name, holds in facts.items() if not holds),
            *(f"no read access to {path}" for path in readable if not _open(path)),
            *broken,
        ),
    )


def seal_application() -> SealReport:
    """Prove that the firewall keeps this program from every network, as set-up told it to."""
    missing = firewall.missing(application_program())
    rule = () if missing else ("firewall rule",)
    held, broken = proof.run(connections())
    return SealReport(
        layers=() if missing else ("Windows Firewall",),
        held=(*rule, *held),
        broken=(*missing, *broken),
    )


def _open(path: Path) -> bool:
    try:
        if path.is_dir():
            _lists(path)
        else:
            proof.reads(path)()
    except OSError:
        return False
    return True


def _in_job(windows: windows_api.Windows) -> bool:
    try:
        return bool(windows.job_flags() & windows_api.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE)
    except OSError:
        return False


def _starts_itself() -> None:
    try:
        with subprocess.Popen([sys.executable]) as started:
            started.kill()
    except OSError as error:
        if getattr(error, "winerror", 0) == _ONE_PROCESS:
            raise PermissionError(errno.EPERM, "the job holds one process") from error
        raise


def _lists(folder: Path) -> None:
    os.listdir(folder)
