"""A model's answer is read piece by piece, and nothing in it is believed."""

from __future__ import annotations

import itertools
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.transcript import Segment
from app.errors import UserFacingError
from app.summarization.answer import Answered, AnswerReader, MalformedAnswerError, clean
from app.summarization.budget import Step, answer_tokens, max_answer, plan, prompt_tokens
from app.summarization.prompt import EarlierNote, Question, asked
from app.summarization.templates import SOAP

KEYS = [section.key for section in SOAP.sections]
TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=40)
STATEMENTS = st.lists(
    st.tuples(st.lists(st.integers(1, 5), min_size=1, max_size=4), TEXTS), max_size=4
)


def answer(sections: list[list[tuple[list[int], str]]]) -> str:
    return json.dumps(
        {
            key: [{"cite": cite, "text": text} for cite, text in statements]
            for key, statements in zip(KEYS, sections, strict=True)
        },
        separators=(",", ":"),
        ensure_ascii=False,
    )


def read(text: str, cuts: list[int] | None = None) -> list[Answered]:
    reader = AnswerReader(KEYS, range(1, 6))
    edges = [0, *sorted(cut % (len(text) + 1) for cut in cuts or []), len(text)]
    found: list[Answered] = []
    for start, end in itertools.pairwise(edges):
        found += reader.feed(text[start:end])
    reader.finish()
    return found


@given(st.lists(STATEMENTS, min_size=4, max_size=4), st.lists(st.integers(0, 10_000), max_size=12))
def test_gives_the_same_however_it_is_cut(
    sections: list[list[tuple[list[int], str]]], cuts: list[int]
) -> None:
    found = read(answer(sections), cuts)
    expected = [
        Answered(key, tuple(dict.fromkeys(cite)), clean(text))
        for key, statements in zip(KEYS, sections, strict=True)
        for cite, text in statements
        if clean(text)
    ]
    assert found == expected


def test_a_statement_comes_as_soon_as_it_is_complete() -> None:
    reader = AnswerReader(KEYS, [1])
    assert list(reader.feed('{"subjective":[{"cite":[1],"text":"A cou')) == []
    assert list(reader.feed('gh."}')) == [Answered("subjective", (1,), "A cough.")]
    with pytest.raises(MalformedAnswerError, match="too early"):
        reader.finish()


EMPTY = '"objective":[],"assessment":[],"plan":[]}'


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        '{"plan":[]}',
        '{"subjective":[{"cite":[9],"text":"x"}],' + EMPTY,
        '{"subjective":[{"cite":[true],"text":"x"}],' + EMPTY,
        '{"subjective":[{"cite":[],"text":"x"}],' + EMPTY,
        '{"subjective":[{"cite":[1,1,1,1,1],"text":"x"}],' + EMPTY,
        '{"subjective":[{"cite":[1],"text":5}],' + EMPTY,
        '{"subjective":[{"cite":[1],"text":"x","more":1}],' + EMPTY,
        '{"subjective":[{"cite":[1],"text":"' + "x" * 401 + '"}],' + EMPTY,
        '{"subjective":[[]],' + EMPTY,
        '{"subjective":[{"cite":[1],"text":"x"}{"cite":[1],"text":"y"}],' + EMPTY,
        '{"subjective":[],' + EMPTY + " and more",
        '{"subjective":[{"cite":[1],"text":"' + "x" * 20_000,
    ],
)
def test_refuses_other_forms(text: str) -> None:
    with pytest.raises(MalformedAnswerError):
        read(text)


def test_direction_and_control_characters_are_taken_out() -> None:
    assert clean("500\u202e mg\u0000\n of\u200b it ") == "500 mg of it"


def segments(count: int, words: int = 12) -> list[Segment]:
    text = " ".join(["cough"] * words)
    return [Segment(number, number, number + 1, text) for number in range(1, count + 1)]


def planned(
    spoken: list[Segment], context: int, earlier: tuple[EarlierNote, ...] = ()
) -> list[Step]:
    return list(plan(Question(SOAP, earlier=earlier), spoken, KEYS, context))


@given(st.integers(1, 300), st.integers(1, 40), st.integers(1400, 9000))
def test_each_section_is_asked_about_every_segment_once_and_all_fits(
    count: int, words: int, context: int
) -> None:
    spoken = segments(count, words)
    steps = planned(spoken, context)
    for key in KEYS:
        asking = [step for step in steps if key in step.sections]
        assert [segment for step in asking for segment in step.segments] == spoken
    for step in steps:
        prompt = asked(Question(SOAP), step.segments, step.sections)[1].content
        assert all(f"[{segment.number}] {segment.text}\n" in prompt for segment in step.segments)
        assert prompt_tokens(Question(SOAP), step) < context
        assert max_answer(Question(SOAP), step, context) > 64


def test_a_short_transcript_is_asked_about_at_once() -> None:
    assert planned(segments(8), 4096) == [Step(tuple(segments(8)), tuple(KEYS))]


def test_where_only_the_answer_is_too_long_each_section_sees_the_whole_transcript() -> None:
    spoken = segments(40)
    whole = Step(tuple(spoken), tuple(KEYS))
    context = prompt_tokens(Question(SOAP), whole) + answer_tokens(whole)
    assert planned(spoken, context) == [whole]
    assert planned(spoken, context - 1) == [Step(tuple(spoken), (key,)) for key in KEYS]


def test_a_segment_that_never_fits_is_said_to_be_too_long() -> None:
    with pytest.raises(UserFacingError, match="too long"):
        planned(segments(1, 5000), 2048)


def test_earlier_notes_that_do_not_fit_are_not_cut_but_refused() -> None:
    note = EarlierNote(date(2026, 3, 2), ("Plan: rest.",) * 100)
    with pytest.raises(UserFacingError, match="earlier notes are too long"):
        planned(segments(8), 1400, (note,))
    assert len(planned(segments(8), 4096, (note,))) == 1


@given(STATEMENTS, st.integers(0, 400))
def test_an_answer_goes_on_after_its_last_complete_statement(
    statements: list[tuple[list[int], str]], cut: int
) -> None:
    whole = answer([statements, [], [], statements])
    broken = AnswerReader(KEYS, range(1, 6))
    found = list(broken.feed(whole[: cut % len(whole)]))
    begun = broken.rewind()
    assert whole.startswith(begun)
    found += broken.feed(whole[len(begun) :])
    broken.finish()
    assert found == read(whole)


@pytest.mark.parametrize("end", ["]}", '],"', ',{"', ""])
def test_one_statement_is_over_where_it_ends(end: str) -> None:
    reader = AnswerReader(["plan"], [1, 2], one=True)
    begun = '{"plan":[{"cite":[2],"text":"Rest."}'
    (found,) = reader.feed(begun + end)
    assert found == Answered("plan", (2,), "Rest.")
    assert not list(reader.feed(',"cite":[1],"text":"And nothing else."}'))
    assert reader.rewind() == begun
    reader.finish()
