"""The seal is believed only because each attempt to break it fails."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

Attempts = dict[str, Callable[[], None]]
"""Each raises PermissionError when it is refused, and another error or nothing when it is not."""


class NothingToTryError(Exception):
    """This machine has nothing there that could be refused."""


def run(attempts: Attempts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of attempts that were refused, and of those that were not."""
    held: list[str] = []
    broken: list[str] = []
    for name, attempt in attempts.items():
        try:
            (held if _refused(attempt) else broken).append(name)
        except NothingToTryError:
            continue
    return tuple(held), tuple(broken)


def files(readable: Mapping[str, Path], writable: Mapping[str, Path]) -> Attempts:
    """Reading places that were not given, and writing into folders, by what a person calls them."""
    return {
        **{f"read {name}": reads(path) for name, path in readable.items()},
        **{f"write {name}": writes(path) for name, path in writable.items()},
    }


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


def _refused(attempt: Callable[[], None]) -> bool:
    try:
        attempt()
    except OSError as error:
        return error.errno in (errno.EPERM, errno.EACCES)
    return False


def reads(path: Path) -> Callable[[], None]:
    return lambda: os.close(os.open(path, os.O_RDONLY))


def writes(folder: Path) -> Callable[[], None]:
    def attempt() -> None:
        path = folder / f".seal-{os.urandom(16).hex()}"
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        path.unlink()

    return attempt
