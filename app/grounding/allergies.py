"""Allergies that a note denies must not have been named."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.alignment import Read
from app.grounding.figures import Finding
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity, is_negation
from app.grounding.words import is_content

_ALLERGY = "=allergy"
_NEAR = (
    5  # words before the allergy in which it is denied, and after it in which its cause is named
)
_ONLY = word_set("other further new additional more else")
"""A denial of these leaves the one that was said."""


def check_allergies(statement: Read, heard: Read) -> Iterator[Finding]:
    """«No known allergies» where the cited words name one, as «allergic to aspirin»."""
    for at, token in enumerate(statement.tokens):
        if token.concept != _ALLERGY or not _denied(statement, at) or _named(statement, at):
            continue
        for place in heard.positions.get(_ALLERGY, ()):
            named = _named(heard, place)
            if named and heard.polarity[place] is Polarity.AFFIRMED:
                theirs = heard.written(place, named)
                text = f"The note denies allergies; the cited words say «{theirs}»."
                yield Finding(
                    Reason(ReasonKind.NEGATION, Verdict.CONTRADICTED, token.text, theirs, text)
                )
                return


def _denied(read: Read, at: int) -> bool:
    before = range(max(0, at - _NEAR), at)
    return any(is_negation(read.tokens, cue) for cue in before) and not any(
        read.tokens[cue].text in _ONLY for cue in before
    )


def _named(read: Read, at: int) -> int:
    """The word that names what an allergy is to, or 0."""
    for to in range(at + 1, min(at + 3, len(read.tokens) - 1)):
        cause = to + 1
        if read.tokens[to].text == "to" and is_content(read.tokens[cause]):
            return cause
    return 0
