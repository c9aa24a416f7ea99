"""Who speaks is kept in versions like every other change, and under the patient's key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.audit.explanations import told
from app.domain.transcript import USUAL_NAMES, Transcript
from app.errors import Refused, UserFacingError
from app.transcription.editing import Transcripts
from app.transcription.rewording import RunKind
from app.transcription.speakers import LONGEST_NAME, UNSETTLED, Speakers, together
from tests.fixtures.clinical import logged
from tests.fixtures.visits import a_signed_visit, a_written_visit


def who(transcript: Transcript) -> list[int | None]:
    return [segment.speaker for segment in transcript.segments]


def test_a_speaker_is_a_new_version_with_the_same_words(session: Session) -> None:
    visit = a_written_visit(session)
    told_by_hand = Speakers(session).assign(visit.transcript.id, {1: 0, 3: 1})
    assert who(told_by_hand) == [0, None, 1]
    assert [one.text for one in told_by_hand.segments] == [
        one.text for one in visit.transcript.segments
    ]
    assert told_by_hand.author == session.person.id
    stored = Transcripts(session).versions(visit.encounter.id)
    assert stored == [visit.transcript, told_by_hand]
    assert {run.kind for run in Transcripts(session).diff(told_by_hand.id)} == {RunKind.KEPT}


def test_what_is_so_already_makes_no_version(session: Session) -> None:
    visit = a_written_visit(session)
    speakers = Speakers(session)
    once = speakers.assign(visit.transcript.id, {1: 0})
    assert speakers.assign(once.id, {1: 0}) == once
    assert speakers.swap(once.id, 2, 3) == once
    assert speakers.name(once.id, 0, "") == once
    assert len(Transcripts(session).versions(visit.encounter.id)) == 2


def test_two_speakers_are_exchanged_at_once_and_their_names_stay(session: Session) -> None:
    visit = a_written_visit(session)
    speakers = Speakers(session)
    set_by_hand = speakers.assign(visit.transcript.id, {1: 0, 2: 1, 3: 2})
    named = speakers.name(set_by_hand.id, 1, "Mother")
    swapped = speakers.swap(named.id, 0, 1)
    assert who(swapped) == [1, 0, 2]
    assert [swapped.name_of(one) for one in range(3)] == ["Clinician", "Mother", "Companion"]


def test_names_are_set_and_given_back(session: Session) -> None:
    visit = a_written_visit(session)
    speakers = Speakers(session)
    named = speakers.name(visit.transcript.id, 2, "  Daughter\nof Rosa ")
    assert named.speakers == ("", "", "Daughter of Rosa")
    assert [named.name_of(one) for one in range(4)] == [
        "Clinician",
        "Patient",
        "Daughter of Rosa",
        USUAL_NAMES[3],
    ]
    back = speakers.name(named.id, 2, " ")
    assert back.speakers == ()
    with pytest.raises(UserFacingError, match="at most"):
        speakers.name(back.id, 0, "x" * (LONGEST_NAME + 1))


def test_each_change_is_undone_one_by_one(session: Session) -> None:
    visit = a_written_visit(session)
    speakers, transcripts = Speakers(session), Transcripts(session)
    set_by_hand = speakers.assign(visit.transcript.id, {1: 0, 2: 1})
    named = speakers.name(set_by_hand.id, 1, "Mother")
    edited = transcripts.edit(named.id, 2, "The weather is grey.")
    words_back = transcripts.undo(edited.id)
    assert (words_back.segments, words_back.speakers) == (named.segments, named.speakers)
    name_back = transcripts.undo(words_back.id)
    assert (who(name_back), name_back.speakers) == ([0, 1, None], ())
    nobody = transcripts.undo(name_back.id)
    assert nobody.segments == visit.transcript.segments


def test_a_correction_keeps_the_speakers(session: Session) -> None:
    visit = a_written_visit(session)
    named = Speakers(session).name(visit.transcript.id, 1, "Mother")
    set_by_hand = Speakers(session).assign(named.id, {2: 1})
    edited = Transcripts(session).edit(set_by_hand.id, 2, "Grey weather.")
    assert (who(edited), edited.name_of(1)) == ([None, 1, None], "Mother")


def test_the_log_tells_of_it_without_the_name(session: Session) -> None:
    visit = a_written_visit(session)
    set_by_hand = Speakers(session).assign(visit.transcript.id, {1: 0, 3: 1})
    Speakers(session).name(set_by_hand.id, 1, "Xylofoonpasta")
    first, second = logged(session, Action.EDIT)[-2:]
    assert (first.detail["kind"], first.detail["count"]) == ("transcript_speakers", 2)
    assert "changed who speaks in a transcript of patient" in told(first, {})
    assert second.detail["kind"] == "transcript_names"
    assert "changed the names of the speakers of a transcript" in told(second, {})
    assert "xylofoon" not in repr(logged(session, Action.EDIT)).lower()


@pytest.mark.parametrize(
    "change",
    [
        lambda speakers, one: speakers.assign(one, {1: 0}),
        lambda speakers, one: speakers.swap(one, 0, 1),
        lambda speakers, one: speakers.settle(one, 1),
        lambda speakers, one: speakers.name(one, 0, "Mother"),
        lambda speakers, one: speakers.tell_apart(one),
    ],
    ids=["assign", "swap", "settle", "name", "tell apart"],
)
def test_nothing_changes_once_the_note_is_signed(
    session: Session, change: Callable[[Speakers, str], Transcript]
) -> None:
    visit = a_signed_visit(session)
    with pytest.raises(Refused, match="signed"):
        change(Speakers(session), visit.transcript.id)


@pytest.mark.parametrize("speaker", [-1, 4, 10**9])
def test_there_are_four_speakers_at_most(session: Session, speaker: int) -> None:
    visit = a_written_visit(session)
    with pytest.raises(Refused, match="at most 4"):
        Speakers(session).assign(visit.transcript.id, {1: speaker})
    with pytest.raises(Refused, match="at most 4"):
        Speakers(session).swap(visit.transcript.id, 0, speaker)
    with pytest.raises(Refused, match="at most 4"):
        Speakers(session).name(visit.transcript.id, speaker, "Mother")


def test_a_further_recording_names_nobody_where_somebody_is_named(session: Session) -> None:
    before = a_written_visit(session).transcript
    after = replace(
        before,
        segments=tuple(replace(one, number=one.number + 3, speaker=0) for one in before.segments),
        speakers=UNSETTLED,
    )
    assert together(before, after) == (before.segments + after.segments, UNSETTLED)
    named = replace(
        before,
        segments=tuple(replace(one, speaker=1) for one in before.segments),
        speakers=("", "Mother"),
    )
    segments, names = together(named, after)
    assert [one.speaker for one in segments] == [1, 1, 1, None, None, None]
    assert names == ("", "Mother")


def test_a_recording_of_one_channel_tells_nothing(session: Session) -> None:
    visit = a_written_visit(session)
    assert Speakers(session).tell_apart(visit.transcript.id) == visit.transcript
