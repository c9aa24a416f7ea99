"""Statements of the small world of the starter models: right ones pass, altered ones do not."""

from __future__ import annotations

import random

import pytest

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check
from app.validation.alterations import alterations
from models.starter.train.grammar import draw


@pytest.mark.parametrize("form", ["written", "spoken"])
def test_right_statements_are_supported(form: str) -> None:
    for seed in range(30):
        sentences = draw(seed, "british" if seed % 2 else "american", 8)
        heard = [
            Segment(number, number * 3.0, number * 3.0 + 2.5, getattr(sentence, form))
            for number, sentence in enumerate(sentences, start=1)
        ]
        for segment, sentence in zip(heard, sentences, strict=True):
            found, evidence = check(sentence.statement, [segment], heard)
            assert found.verdict is Verdict.SUPPORTED, sentence.statement
            assert evidence


def test_altered_statements_are_not() -> None:
    source = random.Random(3)
    tried = caught = 0
    for seed in range(60):
        for sentence in draw(seed, "british" if seed % 2 else "american", 8):
            segment = Segment(1, 0.0, 3.0, sentence.written)
            for _, altered in alterations(sentence.statement, source):
                if altered.casefold() != sentence.statement.casefold():
                    tried += 1
                    found, _ = check(altered, [segment], [segment])
                    caught += found.verdict is not Verdict.SUPPORTED
    assert tried > 200
    assert caught / tried >= 0.98
