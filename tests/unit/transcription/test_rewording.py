"""New words keep the times of what stays, and what was heard can always be told."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.transcript import Segment, Transcript, Word
from app.transcription.rewording import (
    Run,
    RunKind,
    as_heard,
    changed_words,
    replacing,
    reworded,
    runs,
)
from tests.fixtures.charts import a_patient as patient_of_charts
from tests.fixtures.charts import a_recording, a_transcript, an_encounter


def said(text: str, number: int = 1) -> Segment:
    words = tuple(Word(one, float(at), at + 0.5, 0.5) for at, one in enumerate(text.split()))
    return Segment(number, 0.0, len(words) * 1.0, text, words)


def transcript_of(*segments: Segment) -> Transcript:
    made = a_transcript(a_recording(an_encounter(patient_of_charts())), "x")
    return replace(made, segments=segments)


def test_words_that_stay_keep_their_times_and_their_certainty() -> None:
    before = said("She takes met forming twice a day.")
    after = reworded(before, "She takes metformin twice a day.")
    assert after.text == "She takes metformin twice a day."
    assert after.words[:2] + after.words[3:] == before.words[:2] + before.words[4:]
    assert after.words[2] == Word("metformin", 2.0, 3.5, 1.0, "met forming")
    assert (after.number, after.start, after.end) == (before.number, before.start, before.end)


def test_as_many_words_take_their_times_one_by_one() -> None:
    after = reworded(said("No left pain"), "No right ache")
    assert after.words[1:] == (
        Word("right", 1.0, 1.5, 1.0, "left"),
        Word("ache", 2.0, 2.5, 1.0, "pain"),
    )


def test_more_words_share_the_time_of_what_they_replace() -> None:
    after = reworded(said("Pulse eighty regular"), "Pulse is 80 regular")
    assert after.words[1:3] == (
        Word("is", 1.0, 1.5, 1.0, "eighty"),
        Word("80", 1.0, 1.5, 1.0, "eighty"),
    )


def test_an_added_word_lies_between_its_neighbours() -> None:
    after = reworded(said("Has pain"), "Has no pain")
    assert after.words[1] == Word("no", 0.5, 1.0, 1.0)
    assert reworded(said("pain"), "pain now").words[1] == Word("now", 0.5, 1.0, 1.0)


def test_a_word_changed_back_counts_as_heard() -> None:
    heard = said("Takes met forming daily")
    twice = reworded(reworded(heard, "Takes metformin daily"), "Takes met forming daily")
    assert [word.heard for word in twice.words] == [""] * 4
    once = reworded(reworded(said("left knee"), "right knee"), "left knee")
    assert once.words[0].heard == ""


def test_a_change_that_is_taken_back_is_one_no_more() -> None:
    spoken = (Word("insert exam", 0.0, 1.0, 0.5),)
    written = replacing(spoken, ["Heart", "regular"])
    back = as_heard(Segment(1, 0.0, 1.0, "Heart regular", written), 1)
    assert back.text == "insert exam"
    assert [word.heard for word in back.words] == ["", ""]


def test_what_was_heard_survives_a_second_change() -> None:
    twice = reworded(reworded(said("left knee"), "right knee"), "both knee")
    assert twice.words[0].heard == "left"


def test_a_segment_without_word_times_is_cut_evenly() -> None:
    bare = Segment(1, 0.0, 4.0, "No pain at all")
    after = reworded(bare, "Some pain at all")
    assert [(word.text, word.start, word.end) for word in after.words] == [
        ("Some", 0.0, 1.0), ("pain", 1.0, 2.0), ("at", 2.0, 3.0), ("all", 3.0, 4.0),
    ]  # fmt: skip


def test_runs_say_what_was_kept_changed_added_and_removed() -> None:
    first, second, third = said("Um no left pain"), said("Thank you.", 2), said("Sleeps well", 3)
    now = transcript_of(reworded(first, "no right pain today"), third)
    assert runs(transcript_of(first, second, third), now) == (
        Run(1, RunKind.REMOVED, "Um", ""),
        Run(1, RunKind.KEPT, "no", "no"),
        Run(1, RunKind.CHANGED, "left", "right"),
        Run(1, RunKind.KEPT, "pain", "pain"),
        Run(1, RunKind.ADDED, "", "today"),
        Run(2, RunKind.REMOVED, "Thank you.", ""),
        Run(3, RunKind.KEPT, "Sleeps well", "Sleeps well"),
    )


def test_runs_go_back_to_what_the_engine_wrote_before_a_correction() -> None:
    corrected = reworded(said("met forming daily"), "metformin hydrochloride tablets daily")
    transcript = transcript_of(corrected)
    assert runs(transcript, transcript)[0] == Run(
        1, RunKind.CHANGED, "met forming", "metformin hydrochloride tablets"
    )


WORDS = st.lists(
    st.sampled_from(["no", "left", "right", "pain", "5", "mg", "daily"]), min_size=1, max_size=8
)


@given(WORDS, WORDS)
def test_any_change_says_exactly_the_new_words_in_order_of_time(
    old: list[str], new: list[str]
) -> None:
    before = said(" ".join(old))
    after = reworded(before, " ".join(new))
    assert [word.text for word in after.words] == new
    assert sorted(word.start for word in after.words) == [word.start for word in after.words]
    assert all(before.start <= word.start <= word.end <= before.end for word in after.words)
    told = runs(transcript_of(before), transcript_of(after))
    assert " ".join(run.heard for run in told if run.heard).split() == old
    assert " ".join(run.text for run in told if run.text).split() == new
    assert (changed_words(before, after) == 0) == (old == new)
