"""What two passes agree on stays, and nothing is said twice."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.transcript import Word
from app.transcription.agreement import Agreement, said

PACE = 0.35
LATE = 60.0
WORDS = ("no", "pain", "the", "left", "knee", "twice", "4.8", "mg")
ENDS = ("", ".", ",", "?")


def spoken(text: str, first: float = 0.0) -> list[Word]:
    return [
        Word(one, first + at * PACE, first + (at + 0.9) * PACE, 0.9)
        for at, one in enumerate(text.split())
    ]


def texts(words: tuple[Word, ...] | list[Word]) -> str:
    return " ".join(said(one) for one in words)


truths = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(
    lambda words: spoken(" ".join(words))
)


@st.composite
def passes(draw: st.DrawFn) -> tuple[list[Word], list[list[Word]]]:
    """What is said, and passes over more and more of it that are unsure of the last word."""
    truth = draw(truths)
    found = []
    for count in sorted(draw(st.sets(st.integers(1, len(truth)), min_size=1))):
        words = [
            Word(
                (one.text.upper() if draw(st.booleans()) else one.text)
                + draw(st.sampled_from(ENDS)),
                one.start + draw(st.floats(-0.1, 0.1)),
                one.end + draw(st.floats(-0.1, 0.1)),
                0.9,
            )
            for one in truth[:count]
        ]
        if draw(st.booleans()):
            words[-1] = replace(words[-1], text=f"guess{count}")
        found.append(words)
    return truth, found


@given(passes())
def test_what_is_stable_only_grows_and_is_what_was_said(
    case: tuple[list[Word], list[list[Word]]],
) -> None:
    truth, found = case
    now = Agreement()
    for words in found:
        before, now = now, now.heard(words, LATE)
        assert texts(now.stable[: len(before.stable)]) == texts(before.stable)
        assert texts(now.stable) == texts(truth[: len(now.stable)])
        assert texts(now.stable + now.tail) == texts(words)
    whole = now.ended(truth)
    assert whole.tail == ()
    assert texts(whole.stable) == texts(truth)


@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=12), max_size=8), st.booleans())
def test_nothing_stable_is_taken_back_whatever_the_engine_says(
    said_by_passes: list[list[str]], over: bool
) -> None:
    now = Agreement()
    for words in said_by_passes:
        before, heard = now, spoken(" ".join(words))
        now = now.ended(heard) if over else now.heard(heard, LATE)
        assert texts(now.stable[: len(before.stable)]) == texts(before.stable)


@given(passes(), st.data())
def test_no_word_is_twice_or_lost_at_the_border_of_two_windows(
    case: tuple[list[Word], list[list[Word]]], data: st.DataObject
) -> None:
    truth, found = case
    now = Agreement()
    for words in found:
        now = now.heard(words, LATE)
    border = data.draw(st.integers(0, len(truth)))
    end = truth[border - 1].end + 0.03 if border else 0.0
    left = now.after(truth[:border], end)
    heard = now.stable + now.tail
    assert left.stable + left.tail == heard[border:]
    assert left.stable == now.stable[border:]


def test_a_pass_that_changes_its_mind_about_the_beginning_goes_on_at_the_right_word() -> None:
    now = (
        Agreement()
        .heard(spoken("she has a pain in"), LATE)
        .heard(spoken("she has a pain in the"), LATE)
    )
    assert texts(now.stable) == "she has a pain in"
    now = now.heard(spoken("she had pain in the left", first=0.2), LATE)
    assert texts(now.stable) == "she has a pain in the"
    assert texts(now.tail) == "left"


def test_a_full_stop_goes_when_the_sentence_goes_on() -> None:
    now = Agreement().ended(spoken("hip pain or muscle."))
    now = now.heard(spoken("hip pain or muscle cramps"), LATE)
    assert [one.text for one in now.stable] == ["hip", "pain", "or", "muscle"]
    assert texts(now.tail) == "cramps"


def test_a_word_that_moved_in_time_is_not_said_again() -> None:
    now = Agreement().ended(spoken("with a runny diarrhea"))
    moved = [*spoken("with"), replace(spoken("diarrhea")[0], start=3.1, end=3.6)]
    assert texts(now.heard(moved, LATE).tail) == ""


def test_repeated_words_are_counted() -> None:
    now = Agreement().heard(spoken("no no no"), LATE).heard(spoken("no no no no no"), LATE)
    assert texts(now.stable) == "no no no"
    assert texts(now.ended(spoken("no no no no no")).stable) == "no no no no no"


def test_punctuation_and_case_make_no_other_word_and_the_newest_are_kept() -> None:
    now = Agreement().heard(spoken("No pain. the"), LATE).heard(spoken("no pain, The left"), LATE)
    assert [one.text for one in now.stable] == ["no", "pain,", "The"]
    assert texts(Agreement().heard(spoken("4.8"), LATE).heard(spoken("48"), LATE).stable) == ""


def test_a_word_at_the_end_of_a_pass_is_not_certain_however_often_it_is_heard() -> None:
    heard = spoken("one mg four")
    now = Agreement().heard(heard, heard[1].end).heard(heard, heard[1].end)
    assert texts(now.stable) == "one mg"
    assert texts(now.tail) == "four"


def instant(text: str, at: float) -> list[Word]:
    """Words that take no time."""
    return [Word(one, at, at, 0.9) for one in text.split()]


def test_what_a_pass_only_expects_is_not_shown_until_it_is_spoken() -> None:
    heard = [*spoken("no pain the"), *instant("left knee", 1.0)]
    now = Agreement().heard(heard, 1.0).heard(heard, 1.0)
    assert texts(now.stable + now.tail) == "no pain the"
    assert texts(now.heard(spoken("no pain the right knee"), 1.5).tail) == "right knee"


def test_a_last_word_that_takes_no_time_is_expected_too() -> None:
    now = Agreement().heard([*spoken("is allergic to"), *instant("latex.", 1.0)], 1.0)
    assert texts(now.tail) == "is allergic to"


def test_one_word_without_a_place_between_others_is_shown() -> None:
    heard = [*spoken("the"), *instant("left", 0.4), *spoken("knee", first=0.4)]
    assert texts(Agreement().heard(heard, 1.0).tail) == "the left knee"


def test_words_that_were_spoken_long_ago_are_shown_also_without_a_place() -> None:
    heard = [*spoken("no pain the"), *instant("left knee", 1.0)]
    assert texts(Agreement().heard(heard, 4.0).tail) == "no pain the left knee"


def test_the_first_words_of_a_passage_are_shown_also_where_they_are_expected() -> None:
    assert texts(Agreement().heard(instant("the left knee", 0.3), 0.5).tail) == "the left knee"
    now = Agreement().ended(spoken("no pain")).heard(instant("the left knee", 0.9), 1.0)
    assert texts(now.stable + now.tail) == "no pain"
