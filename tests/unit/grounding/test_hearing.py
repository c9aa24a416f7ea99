"""Words that the model itself was unsure of support nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.evidence import ReasonKind, Verdict
from app.domain.transcript import Segment, Word
from app.grounding.grounding import CERTAIN, check


def heard(text: str, confidence: float) -> Segment:
    words = tuple(
        Word(word, at * 0.5, at * 0.5 + 0.4, confidence) for at, word in enumerate(text.split())
    )
    return Segment(1, 0.0, len(words) * 0.5, text, words)


@pytest.mark.parametrize(
    "statement", ["She takes ramipril 10 mg daily.", "Takes ramipril 10 mg daily."]
)
def test_a_statement_on_doubtful_words_is_flagged(statement: str) -> None:
    doubtful = heard("She takes ramipril 10 mg daily.", CERTAIN - 0.1)
    grounding, spans = check(statement, [doubtful], [doubtful])
    assert grounding.verdict is Verdict.NOT_FOUND
    assert [reason.kind for reason in grounding.reasons] == [ReasonKind.HEARING]
    assert "«ramipril» (30%)" in grounding.reasons[0].text
    assert spans


def test_a_contradiction_comes_before_the_doubt() -> None:
    doubtful = heard("She takes ramipril 10 mg daily.", 0.3)
    grounding, _ = check("Takes ramipril 5 mg daily.", [doubtful], [doubtful])
    assert grounding.verdict is Verdict.CONTRADICTED
    assert grounding.reasons[-1].kind is ReasonKind.HEARING


def test_small_words_may_be_doubtful() -> None:
    clear = heard("She takes ramipril 10 mg daily.", 0.9)
    first = replace(clear.words[0], confidence=0.1)
    segment = replace(clear, words=(first, *clear.words[1:]))
    verdict = check("She takes ramipril 10 mg daily.", [segment], [segment])[0].verdict
    assert verdict is Verdict.SUPPORTED


def test_one_doubtful_number_is_enough() -> None:
    clear = heard("She takes ramipril 10 mg daily.", 0.9)
    number = replace(clear.words[3], confidence=0.2)
    segment = replace(clear, words=(*clear.words[:3], number, *clear.words[4:]))
    grounding, _ = check("Takes ramipril 10 mg daily.", [segment], [segment])
    assert grounding.verdict is Verdict.NOT_FOUND
    assert "«10» (20%)" in grounding.reasons[0].text


def test_words_heard_well_enough_support() -> None:
    clear = heard("She takes ramipril 10 mg daily.", CERTAIN)
    assert check("Takes ramipril 10 mg daily.", [clear], [clear])[0].verdict is Verdict.SUPPORTED


def test_a_transcript_without_words_is_not_doubted() -> None:
    bare = Segment(1, 0.0, 3.0, "She takes ramipril 10 mg daily.")
    assert check("Takes ramipril 10 mg daily.", [bare], [bare])[0].verdict is Verdict.SUPPORTED
