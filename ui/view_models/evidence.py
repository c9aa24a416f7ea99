"""Which words support which statement, both ways, without any widget."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.evidence import EvidenceSpan, Verdict
from app.domain.identifiers import StatementId
from app.domain.note import Origin, Statement


class Mark(StrEnum):
    """The state of a statement as its margin shows it; the value is the word."""

    SUPPORTED = "found"
    NOT_FOUND = "not found"
    CONTRADICTED = "contradicted"
    EDITED = "edited"
    ATTESTED = "attested"


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


class EvidenceIndex:
    """From words to the statements that they support."""

    def __init__(self, statements: Iterable[Statement] = ()) -> None:
        self._by_segment: dict[int, list[tuple[EvidenceSpan, StatementId]]] = {}
        for statement in statements:
            self.add(statement)

    def add(self, statement: Statement) -> None:
        for span in statement.evidence:
            self._by_segment.setdefault(span.segment, []).append((span, statement.id))

    def statements_at(self, segment: int, word: int) -> tuple[StatementId, ...]:
        """The statements that a word supports, the closest span first."""
        hits = [
            (span.last_word - span.first_word, statement)
            for span, statement in self._by_segment.get(segment, ())
            if span.first_word <= word <= span.last_word
        ]
        return tuple(dict.fromkeys(statement for _, statement in sorted(hits)))
