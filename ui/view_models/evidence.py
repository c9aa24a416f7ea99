"""Which words support which statement, both ways, without any widget."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.evidence import EvidenceSpan, Verdict
from app.domain.identifiers import StatementId
from app.domain.note import Origin, Statement
from app.domain.transcript import Transcript
from app.grounding.words import words_of
from app.texts import marked


class Mark(StrEnum):
    """The state of a statement as its margin shows it; the value is the word, shown by `tr`."""

    SUPPORTED = marked("found")
    NOT_FOUND = marked("not found")
    CONTRADICTED = marked("contradicted")
    EDITED = marked("edited")
    ATTESTED = marked("attested")


@dataclass(frozen=True, slots=True)
class MarkLook:
    """How a mark is drawn: the icon is its shape, the colour only underlines it."""

    icon: str
    colour: str


MARK_LOOKS = {
    Mark.SUPPORTED: MarkLook("check", "accent"),
    Mark.NOT_FOUND: MarkLook("circle-help", "amber"),
    Mark.CONTRADICTED: MarkLook("octagon-x", "brick"),
    Mark.EDITED: MarkLook("pencil", "accent"),
    Mark.ATTESTED: MarkLook("signature", "accent"),
}


def mark_of(statement: Statement) -> Mark:
    """The mark of a statement; an open flag outranks who wrote it."""
    if statement.attested_by is not None:
        return Mark.ATTESTED
    if statement.grounding.verdict is Verdict.CONTRADICTED:
        return Mark.CONTRADICTED
    if statement.grounding.verdict is Verdict.NOT_FOUND:
        return Mark.NOT_FOUND
    return Mark.EDITED if statement.origin is Origin.PERSON else Mark.SUPPORTED


def located(evidence: Iterable[EvidenceSpan], transcript: Transcript) -> tuple[EvidenceSpan, ...]:
    """Where evidence lies in another version of its transcript, by its time."""
    found: list[EvidenceSpan] = []
    for span in evidence:
        segment = transcript.segment(span.segment)
        words = words_of(segment) if segment is not None else ()
        hits = [
            at for at, word in enumerate(words) if word.start < span.end and word.end > span.start
        ]
        if hits:
            found.append(replace(span, first_word=hits[0], last_word=hits[-1]))
    return tuple(found)


class EvidenceIndex:
    """From words to the statements that they support."""

    def __init__(self, statements: Iterable[tuple[StatementId, Iterable[EvidenceSpan]]]) -> None:
        self._by_segment: dict[int, list[tuple[EvidenceSpan, StatementId]]] = {}
        for statement, evidence in statements:
            self.add(statement, evidence)

    def add(self, statement: StatementId, evidence: Iterable[EvidenceSpan]) -> None:
        for span in evidence:
            self._by_segment.setdefault(span.segment, []).append((span, statement))

    def statements_at(self, segment: int, word: int) -> tuple[StatementId, ...]:
        """The statements that a word supports, the closest span first."""
        hits = [
            (span.last_word - span.first_word, statement)
            for span, statement in self._by_segment.get(segment, ())
            if span.first_word <= word <= span.last_word
        ]
        return tuple(dict.fromkeys(statement for _, statement in sorted(hits)))
