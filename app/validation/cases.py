"""Dialogues with notes that people wrote of them, as clinics and public collections keep them.

A clinic keeps two text files, «visit.txt» and «visit.note.txt». ACI-Bench (Yim et al. 2023) and
MTS-Dialog (Ben Abacha et al. 2023) are CSV files with a column «dialogue» and either «note», or
«section_header» and «section_text».
"""

from __future__ import annotations

import csv
import errno
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.transcript import Segment
from app.errors import UserFacingError
from app.grounding.lexicon import word_set
from app.texts import tr

SECTIONS = {
    "subjective": "Subjective",
    "objective": "Objective",
    "assessment_plan": "Assessment and plan",
}
"""What a note is compared by; reference notes often write the last two as one."""
NOTE = ".note.txt"
"""How the name of a note ends, beside the text file with what was said."""

_TURN = re.compile(r"(?:\[\w+\]|(?:Doctor|Patient|Guest_\w+|Guest)\s*:)\s*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z•\d])|\n+")
_BULLET = re.compile(r"^(?:[•*-]|\d+[.)])\s*")
_OBJECTIVE = word_set("results vitals exam examination imaging labs physical")
_ASSESSMENT = word_set(
    "assessment plan impression instructions procedure procedures diagnosis disposition edcourse"
)
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Case:
    """One dialogue, a segment a turn, and the sections of its reference note by SECTIONS."""

    name: str
    segments: tuple[Segment, ...]
    note: str
    reference: Mapping[str, str]

    @property
    def sha256(self) -> str:
        """The hash of what was said and of the note, whatever their file is called."""
        said = "\n".join(segment.text for segment in self.segments)
        return hashlib.sha256(f"{said}\n\n{self.note}".encode()).hexdigest()


def cases(folder: Path) -> Iterator[Case]:
    """Every case below a folder, by file and row, text files first.

    UserFacingError where there is none, or a file that cannot be read; a file without the columns
    is passed over.
    """
    if not folder.is_dir():
        raise UserFacingError(
            tr("«{folder}» is not a folder.", folder=folder), tr("Name a folder of dialogues.")
        )
    found = False
    for case in found_cases(folder):
        found = True
        yield case
    if not found:
        raise UserFacingError(
            tr("There are no dialogues with notes in «{folder}».", folder=folder),
            tr(
                "Put text files there, «visit.txt» and «visit{note}»; or CSV files with a "
                "column «dialogue» and one «note», or «section_header» and «section_text», as "
                "ACI-Bench and MTS-Dialog have them.",
                note=NOTE,
            ),
        )


def found_cases(folder: Path) -> Iterator[Case]:
    """Every case below a folder, also where there is none."""
    for path in files_of(folder, f"*{NOTE}"):
        stem = path.name.removesuffix(NOTE)
        note = _text(path)
        name = str(path.relative_to(folder).with_name(stem))
        yield Case(name, segments(_text(path.with_name(f"{stem}.txt"))), note, _parted(note))
    for path in files_of(folder, "*.csv"):
        for number, row in enumerate(_rows(path)):
            sections = _sections_of(row)
            if sections is None:
                continue
            said = segments(row["dialogue"])
            note = row.get("note") or row["section_text"]
            name = row.get("encounter_id") or str(number)
            relative = path.relative_to(folder).with_suffix("")
            yield Case(f"{relative}/{name}", said, note, sections)


def files_of(folder: Path, pattern: str) -> list[Path]:
    """The files below a folder, without the hidden ones that systems put beside them on sticks."""
    return sorted(
        path for path in folder.rglob(pattern) if path.is_file() and not path.name.startswith(".")
    )


def refuse_pipe(path: Path) -> None:
    """OSError for what is there and no file: a pipe would keep its reader waiting for ever."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is not a file")


def without_speakers(dialogue: str) -> str:
    """What was said, without who said it."""
    return " ".join(_TURN.sub(" ", dialogue).split())


def segments(dialogue: str) -> tuple[Segment, ...]:
    """A dialogue as a transcript without times, a segment a turn; a monologue by sentences."""
    turns = [" ".join(turn.split()) for turn in _TURN.split(dialogue)]
    if len(turns) == 1:
        turns = [" ".join(sentence.split()) for sentence in _SENTENCE.split(dialogue)]
    return tuple(
        Segment(number, float(number), number + 1.0, turn)
        for number, turn in enumerate((turn for turn in turns if turn), start=1)
    )


def statements(note: str) -> Iterator[str]:
    """The sentences of a note, without headings and bullets."""
    for line in _SENTENCE.split(note):
        text = _BULLET.sub("", line.strip())
        if len(text.split()) >= _FEWEST_WORDS and not text.isupper():
            yield text


def _text(path: Path) -> str:
    try:
        refuse_pipe(path)
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError(
            tr("«{path}» cannot be read.", path=path),
            tr(
                "Keep what was said and the note as plain text (UTF-8): «visit.txt», "
                "«visit{note}».",
                note=NOTE,
            ),
        ) from error


def _rows(path: Path) -> Iterator[dict[str, str]]:
    try:
        with path.open(newline="", encoding="utf-8") as file:
            yield from csv.DictReader(file)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UserFacingError(
            tr("«{path}» cannot be read.", path=path), tr("Name a folder of CSV files.")
        ) from error


def _sections_of(row: Mapping[str, str]) -> dict[str, str] | None:
    if not row.get("dialogue"):
        return None
    if row.get("note"):
        return _parted(row["note"])
    if row.get("section_header") and row.get("section_text"):
        return {_section(row["section_header"]): row["section_text"]}
    return None


def _parted(note: str) -> dict[str, str]:
    """A note's text by section; what stands before the first heading is subjective."""
    parts: dict[str, list[str]] = {}
    key = "subjective"
    for line in note.splitlines():
        heading = line.strip().rstrip(":")
        if heading.isupper() and len(heading.split()) <= 5 and not heading.endswith("."):
            key = _section(heading)
        elif heading:
            parts.setdefault(key, []).append(line.strip())
    return {name: "\n".join(lines) for name, lines in parts.items()}


def _section(heading: str) -> str:
    words = set(re.findall(r"[a-z]+", heading.lower()))
    if words & _ASSESSMENT:
        return "assessment_plan"
    return "objective" if words & _OBJECTIVE else "subjective"
