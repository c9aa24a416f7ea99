"""Which stretches of a recording are played for words that are cited."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.evidence import EvidenceSpan

PAUSE = 0.3
"""Seconds between two stretches; what lies nearer to each other is one."""
_PAD_BEFORE, _PAD_AFTER = 0.15, 0.25


def listening_spans(evidence: Sequence[EvidenceSpan]) -> list[tuple[float, float]]:
    """Seconds to play, in order, with a little before and after; near stretches join."""
    stretches: list[tuple[float, float]] = []
    for span in sorted(evidence, key=lambda one: one.start):
        start, end = max(0.0, span.start - _PAD_BEFORE), span.end + _PAD_AFTER
        if stretches and start <= stretches[-1][1] + PAUSE:
            stretches[-1] = (stretches[-1][0], max(stretches[-1][1], end))
        else:
            stretches.append((start, end))
    return stretches
