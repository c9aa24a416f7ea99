"""What somebody wrote and was refused only once its visit was left: it comes back there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain.identifiers import EncounterId, NoteId
from app.texts import marked


class Kind(StrEnum):
    """What the words were to be; the value says so to people."""

    STATEMENT = marked("A statement written anew")
    REASON = marked("The reason of an attestation")
    SENTENCE = marked("A new sentence")
    SEGMENT = marked("Corrected words of the transcript")
    OMISSION = marked("The reason why a recording is left out")
    WISH = marked("A wish for the draft")
    SENTENCE_WISH = marked("A wish for a sentence written anew")
    SECTION_WISH = marked("A wish for a section written anew")


@dataclass(frozen=True, slots=True)
class Words:
    """`place` is the statement, the section, the segment or the recording that they belong to."""

    kind: Kind
    place: str
    text: str
    note: NoteId | None = None


class Unkept(QObject):
    """Held in memory alone, and only as long as the person is signed in."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words: dict[EncounterId, tuple[Words, ...]] = {}

    def of(self, encounter: EncounterId) -> tuple[Words, ...]:
        """What was not kept of a visit, the oldest first."""
        return self._words.get(encounter, ())

    def add(self, encounter: EncounterId, words: Words) -> None:
        """Take words that were refused; those for the same place before them are older, and go."""
        if not words.text:
            return
        others = [one for one in self.of(encounter) if not _replaced(one, words)]
        self._words[encounter] = (*others, words)
        self.changed.emit()

    def drop(self, encounter: EncounterId, words: Words) -> None:
        """They were taken up again, or are not wanted any more."""
        self._words[encounter] = tuple(one for one in self.of(encounter) if one != words)
        self.changed.emit()

    def forget(self, encounter: EncounterId) -> None:
        """The visit is gone."""
        self._words.pop(encounter, None)


def _replaced(old: Words, new: Words) -> bool:
    """Whether the new words are the old ones; a section has several new sentences."""
    return old == new or (
        old.kind is not Kind.SENTENCE
        and (old.kind, old.place, old.note) == (new.kind, new.place, new.note)
    )
