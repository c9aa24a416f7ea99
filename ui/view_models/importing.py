"""Files on their way into a visit: what they are, which are taken, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.dictation.importing import Imported, Offered
from app.domain.identifiers import EncounterId
from app.domain.recording import Recording
from app.errors import Cancelled, UserFacingError
from app.texts import tr
from ui.operations import Begin
from ui.problem import Problem
from ui.view_models.wording import elapsed


class Phase(StrEnum):
    """Where the files are."""

    NONE = "none"
    LOOKING = "looking"
    ASKING = "asking"
    IMPORTING = "importing"
    DONE = "done"


class Fate(StrEnum):
    """What becomes of one file."""

    WAITING = "waiting"
    TAKEN = "taken"
    TAKEN_IN_PART = "taken in part"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file: its name, what it is, how long by its own word, and its fate in words."""

    path: Path
    name: str
    fate: Fate = Fate.WAITING
    form: str = ""
    length: str = ""
    words: str = ""


class ImportViewModel(QObject):
    """One file is taken at once; several are shown first, with what will be refused."""

    changed = Signal()
    problem_found = Signal(object)

    def __init__(self, room: Room, encounter_id: EncounterId, begin: Begin) -> None:
        super().__init__()
        self._room = room
        self._encounter_id = encounter_id
        self._begin = begin
        self.phase = Phase.NONE
        self.rows: list[FileRow] = []

    @property
    def good(self) -> list[Path]:
        """The files that nothing speaks against."""
        return [row.path for row in self.rows if row.fate is not Fate.REFUSED]

    def take(self, paths: Sequence[Path]) -> None:
        """Import one file, or look at several."""
        if len(set(paths)) > 1:
            recordings = self._room.recordings
            self._show(Phase.LOOKING, [])
            self._begin(
                "look",
                lambda op: recordings.look_at(paths, op.task, op.stream),
                tr("Looking at the files"),
            )
        elif paths:
            self._show(Phase.NONE, [])
            self._import(paths)

    def accept(self) -> None:
        """Import the good ones of those that are shown."""
        if self.phase is Phase.ASKING and self.good:
            paths = self.good
            self._show(Phase.IMPORTING, self.rows)
            self._import(paths)

    def dismiss(self) -> None:
        """Show nothing more, and import nothing of what was only looked at."""
        if self.phase in (Phase.ASKING, Phase.DONE):
            self._show(Phase.NONE, [])

    def arrive(self, item: Offered | Imported) -> None:
        """What is known about one file."""
        row = _offered(item) if isinstance(item, Offered) else self._imported(item)
        known = [one.path for one in self.rows]
        if row.path in known:
            self.rows[known.index(row.path)] = row
        else:
            self.rows.append(row)
        self.changed.emit()

    def finish(self, results: Sequence[object]) -> list[Recording]:
        """A step is over; returns the recordings that it made."""
        imported = [one for one in results if isinstance(one, Imported)]
        if not imported:
            self._show(Phase.ASKING, self.rows)
            return []
        if self.phase is Phase.IMPORTING and any(row.fate is not Fate.TAKEN for row in self.rows):
            self._show(Phase.DONE, self.rows)
        else:
            self._show(Phase.NONE, [])
            for one in imported:
                self._tell(one)
        return [one.recording for one in imported if one.recording is not None]

    def fail(self) -> None:
        """A step ended without a result; why is said by who began it."""
        self._show(Phase.NONE, [])

    def _tell(self, one: Imported) -> None:
        """What is to be said about a file that no list shows."""
        if one.problem is not None:
            self.problem_found.emit(Problem.of(one.problem))
        elif one.notice:
            self.problem_found.emit(Problem(one.notice, tr("Hear how it ends before you use it.")))

    def _import(self, paths: Sequence[Path]) -> None:
        recordings = self._room.recordings
        self._begin(
            "import",
            lambda op: recordings.import_files(self._encounter_id, paths, op.task, op.stream),
            tr("Reading the audio file") if len(paths) == 1 else tr("Reading the audio files"),
        )

    def _imported(self, item: Imported) -> FileRow:
        row = next((one for one in self.rows if one.path == item.path), None)
        row = row or FileRow(item.path, item.name)
        if item.recording is None:
            return replace(row, fate=Fate.REFUSED, words=_why(item.problem))
        length = elapsed(round(item.recording.seconds))
        if item.notice:
            return replace(row, fate=Fate.TAKEN_IN_PART, length=length, words=item.notice)
        return replace(row, fate=Fate.TAKEN, length=length, words=tr("Imported"))

    def _show(self, phase: Phase, rows: list[FileRow]) -> None:
        self.phase, self.rows = phase, rows
        self.changed.emit()


def _offered(item: Offered) -> FileRow:
    if item.problem is not None:
        return FileRow(item.path, item.name, Fate.REFUSED, words=_why(item.problem))
    length = elapsed(round(item.seconds)) if item.seconds else ""
    return FileRow(item.path, item.name, form=item.form, length=length)


def _why(problem: UserFacingError | None) -> str:
    if problem is None or isinstance(problem, Cancelled):
        return tr("Not imported: it was stopped before.")
    return f"{problem.what} {problem.action}".strip()
