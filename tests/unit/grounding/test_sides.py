"""A side of a part that goes by another name in the transcript."""

from __future__ import annotations

import pytest

from app.domain.evidence import ReasonKind
from app.domain.transcript import Segment
from app.grounding.grounding import check

HEARD = [Segment(1, 0.0, 4.0, "I had a lump removed from my left armpit. My right foot is fine.")]


@pytest.mark.parametrize(("side", "agrees"), [("left", True), ("right", False)])
def test_a_part_with_another_name_has_the_side_of_what_was_said_of_it(
    side: str, agrees: bool
) -> None:
    found, _ = check(f"Lump of the {side} axilla removed.", HEARD, HEARD)
    sided = {reason.kind for reason in found.reasons} & {ReasonKind.LATERALITY}
    assert bool(sided) is not agrees
