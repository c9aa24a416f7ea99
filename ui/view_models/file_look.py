"""What there is at a path, looked up off the thread of the window: a dead stick takes minutes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from app.texts import tr
from ui.operations import Lane, Operations
from ui.typed_path import is_file, is_folder, is_there

_SLOW_MS = 300
_AT_ONCE = 3
"""So many looks may wait for dead places while another one is tried."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Whether there is a folder or a file at a path, anything, and a folder for it to lie in."""

    path: Path
    within: bool
    folder: bool
    file: bool
    there: bool

    @staticmethod
    def at(path: Path) -> Seen:
        """Looks at the disk."""
        return Seen(path, is_folder(path.parent), is_folder(path), is_file(path), is_there(path))


class FileLook(QObject):
    """Knows one path at a time, the one that was asked for last."""

    changed = Signal()
    offered = Signal(object, object)
    """A path that was offered, and the better one that was found."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._wanted: Path | None = None
        self._seen: Seen | None = None
        self._under_way: list[Path] = []
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SLOW_MS)
        self._clock.timeout.connect(self.changed)

    @property
    def seen(self) -> Seen | None:
        """What is there; None while that is not known."""
        return self._seen if self._seen is not None and self._seen.path == self._wanted else None

    @property
    def waiting(self) -> str:
        """What is said meanwhile; nothing for a moment, which would only flicker."""
        if self._wanted is None or self.seen is not None or self._clock.isActive():
            return ""
        return tr("Looking whether it is there. A stick or a network may take a while.")

    def look(self, path: Path | None) -> None:
        """Ask what is at a path; `changed` follows, also where it was known."""
        self._wanted, self._seen = path, None
        if path is None:
            self._clock.stop()
            self.changed.emit()
            return
        self._clock.start()
        self._next()

    def offer(self, folder: Path | None, stem: str, ending: str, *, fresh: bool = False) -> Path:
        """A path for a new file; `offered` follows where its folder, or its name, is no good."""
        first = (folder or documents()) / f"{stem}{ending}"

        def better(found: Path) -> None:
            if found != first:
                self.offered.emit(first, found)

        self._operations.start(
            "offer a file",
            lambda _: _free(first, stem, ending, fresh=fresh),
            done=better,
            lane=Lane.FILES,
        )
        return first

    def _next(self) -> None:
        wanted = self._wanted
        if wanted is None or wanted in self._under_way or len(self._under_way) >= _AT_ONCE:
            return
        self._under_way.append(wanted)
        self._operations.start(
            "look for a file", lambda _: Seen.at(wanted), done=self._on_seen, lane=Lane.FILES
        )

    def _on_seen(self, seen: Seen) -> None:
        self._under_way.remove(seen.path)
        if seen.path == self._wanted:
            self._clock.stop()
            self._seen = seen
            self.changed.emit()
        else:
            self._next()


def documents() -> Path:
    """Where people keep their files."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def _free(first: Path, stem: str, ending: str, *, fresh: bool) -> Path:
    places = (first.parent, documents(), Path.home())
    folder = next((one for one in places if is_folder(one)), places[-1])
    path, number = folder / f"{stem}{ending}", 2
    while fresh and is_there(path):
        path, number = folder / f"{stem}-{number}{ending}", number + 1
    return path
