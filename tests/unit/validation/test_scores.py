"""What counts as an error, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.validation.normalization import normalized
from app.validation.scores import (
    Difference,
    NumberScore,
    WordScore,
    differences,
    score_numbers,
    score_words,
    total_numbers,
    total_words,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The pulse is 72.", "the pulse is seventy-two"),
        ("Blood pressure is 142/88 mmHg.", "blood pressure is one forty two over 88 mm hg"),
        ("Take 500 mg.", "take five hundred milligrams"),
        ("He doesn't smoke.", "He does not smoke"),
        ("Anaemia, 5 %", "anemia five percent"),
        ("38.5 °C", "thirty eight point five degrees celsius"),
        ("A 79-year-old man", "a seventy nine year old man"),
    ],
)
def test_the_same_said_otherwise_is_no_error(one: str, other: str) -> None:
    assert normalized(one) == normalized(other)
    assert score_words(one, other).errors == 0
    assert differences(one, other) == ()


@pytest.mark.parametrize(
    ("said", "heard", "score"),
    [
        ("left knee pain", "right knee pain", WordScore(3, 1, 0, 0)),
        ("left knee pain", "knee pain", WordScore(3, 0, 1, 0)),
        ("knee pain", "no knee pain", WordScore(2, 0, 0, 1)),
        ("take 5 mg", "take 50 mg", WordScore(3, 1, 0, 0)),
        ("two nights", "two days", WordScore(2, 1, 0, 0)),
        ("knee pain", "", WordScore(2, 0, 2, 0)),
        ("", "thank you", WordScore(0, 0, 0, 2)),
    ],
)
def test_other_words_are_errors(said: str, heard: str, score: WordScore) -> None:
    assert score_words(said, heard) == score


@pytest.mark.parametrize(
    ("said", "heard", "score"),
    [
        ("metformin 500 mg twice a day", "metformin five hundred mg twice daily", (2, 2, 2)),
        ("warfarin 1 mg", "warfarin 1 g", (1, 0, 1)),
        ("pressure 142 over 88", "pressure 142 over 80", (1, 0, 1)),
        ("pulse 72, temperature 38", "temperature 38, pulse 72", (2, 1, 2)),
        ("no numbers", "no 7 numbers", (0, 0, 1)),
    ],
)
def test_a_number_counts_only_whole(said: str, heard: str, score: tuple[int, int, int]) -> None:
    assert score_numbers(said, heard) == NumberScore(*score)


def test_differences_name_both_sides() -> None:
    assert differences("allergic to peanuts", "allergic to latex") == (
        Difference("peanuts", "latex"),
    )


def test_totals_weigh_by_words() -> None:
    total = total_words([WordScore(10, 1, 0, 0), WordScore(90, 0, 2, 2)])
    assert total.rate == pytest.approx(0.05)
    assert total_words([]).rate is None
    numbers = total_numbers([NumberScore(1, 1, 2), NumberScore(3, 1, 1)])
    assert numbers.accuracy == pytest.approx(0.5)
    assert numbers.invented == 1
    assert total_numbers([]).accuracy is None


WORDS = st.lists(st.sampled_from(["pain", "left", "72", "mg", "no", "fever."]), max_size=12)


@given(WORDS, WORDS)
def test_words_add_up(said: list[str], heard: list[str]) -> None:
    score = score_words(" ".join(said), " ".join(heard))
    matched = score.words - score.replaced - score.left_out
    assert matched >= 0
    assert matched + score.replaced + score.put_in == len(normalized(" ".join(heard)))
    assert (score.errors == 0) == (normalized(" ".join(said)) == normalized(" ".join(heard)))
