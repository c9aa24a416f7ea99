"""What was heard in place of what a statement says: values that one key takes over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.domain.note import Statement
from app.domain.transcript import Segment
from app.grounding.grounding import check

_VALUES = frozenset((ReasonKind.NUMBER, ReasonKind.DOSE, ReasonKind.DRUG, ReasonKind.LATERALITY))


def heard_values(statement: Statement) -> tuple[Reason, ...]:
    """The findings whose value can be replaced by the one that was heard."""
    return tuple(
        reason
        for reason in sorted(
            statement.grounding.reasons, key=lambda reason: len(reason.said), reverse=True
        )
        if reason.verdict is Verdict.CONTRADICTED
        and reason.kind in _VALUES
        and reason.said
        and reason.heard
        and _places(reason.said, statement.text)
    )


def with_heard(
    statement: Statement, cited: Sequence[Segment], transcript: Sequence[Segment]
) -> str | None:
    """The words of a statement with every such value replaced; None where there is none.

    A value that stands twice is replaced where the check then finds the least against it.
    """
    values = heard_values(statement)
    if not values:
        return None
    text = statement.text
    for reason in values:
        variants = list(_replaced(text, reason))
        if len(variants) == 1:
            text = variants[0]
        elif variants:
            text = min(variants, key=lambda one: _against(one, cited, transcript))
    return text


def _replaced(text: str, reason: Reason) -> Iterator[str]:
    for start, end in _places(reason.said, text):
        heard = reason.heard
        if text[start].isupper():
            heard = heard[:1].upper() + heard[1:]
        yield text[:start] + heard + text[end:]


def _places(said: str, text: str) -> list[tuple[int, int]]:
    """Where the value stands as whole words, whatever the spaces and capitals in it."""
    words = r"\s+".join(re.escape(word) for word in said.split())
    found = re.finditer(rf"(?<!\w)(?<!\d[.,/]){words}(?![.,/]?\d)(?!\w)", text, re.IGNORECASE)
    return [match.span() for match in found]


def _against(text: str, cited: Sequence[Segment], transcript: Sequence[Segment]) -> int:
    grounding, _ = check(text, cited, transcript)
    return sum(reason.verdict is not Verdict.SUPPORTED for reason in grounding.reasons)
