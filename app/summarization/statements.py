"""Statements with their evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.evidence import EvidenceSpan
from app.domain.note import Statement
from app.domain.transcript import Segment, Transcript
from app.errors import BugError
from app.grounding.grounding import check
from app.grounding.words import words_of


def grounded(statement: Statement, cited: Sequence[int], transcript: Transcript) -> Statement:
    """The statement with the verdict on it and the words that support it.

    Where not one cited word agrees, the evidence is the cited segments as a whole, so that the
    person sees what the statement claims to rest on.
    """
    segments = [transcript.segment(number) for number in cited]
    known = [segment for segment in segments if segment is not None]
    if len(known) != len(segments):
        raise BugError("A statement cites a segment that does not exist.")
    verdict, evidence = check(statement.text, known, transcript.segments)
    return replace(statement, grounding=verdict, evidence=evidence or _whole(known))


def _whole(segments: Sequence[Segment]) -> tuple[EvidenceSpan, ...]:
    made: list[EvidenceSpan] = []
    for segment in segments:
        words = words_of(segment)
        if words:
            made.append(
                EvidenceSpan(segment.number, 0, len(words) - 1, words[0].start, words[-1].end)
            )
    return tuple(made)


def cited_segments(statement: Statement) -> tuple[int, ...]:
    """The segments that the statement's evidence lies in, each once, in order."""
    return tuple(dict.fromkeys(span.segment for span in statement.evidence))
