"""Who speaks in a visit: seen at each turn, set by one key, exchanged, named, and undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from app.domain.encounter import EncounterMode, EncounterState
from app.domain.identifiers import TranscriptId, new_id
from app.records.records import Records
from app.store.transcripts import TranscriptRepository
from app.texts import speak
from app.transcription.speakers import UNSETTLED
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.views.encounter import EncounterView

SAID = (
    "Good morning.",
    "What brings you here?",
    "I have had a cough for three weeks.",
    "It is worse at night.",
    "Any fever?",
    "No.",
)


def opened(
    bench: Bench,
    *speakers: int | None,
    mode: EncounterMode = EncounterMode.VISIT,
    names: tuple[str, ...] = (),
) -> EncounterView:
    """A visit in which these speakers were told apart."""
    visit = bench.add(state=EncounterState.TRANSCRIBED, sentences=SAID)
    session, transcript = bench.window.shell.session, visit.transcript
    assert session is not None
    assert transcript is not None
    Records(session).set_mode(visit.encounter.id, mode)
    if speakers:
        segments = tuple(
            replace(one, speaker=speaker)
            for one, speaker in zip(transcript.segments, speakers, strict=True)
        )
        told = replace(
            transcript,
            id=TranscriptId(new_id()),
            segments=segments,
            speakers=names,
            parent=transcript.id,
        )
        session.charts().write(lambda unit: TranscriptRepository(unit.connection).add(told))
    return bench.open(visit)


def put_caret(view: EncounterView, first: int, last: int | None = None) -> None:
    """The caret into a segment, or a selection up to another one."""
    placed = view.transcript._by_number
    cursor = QTextCursor(view.transcript.document())
    cursor.setPosition(placed[first].words[0][0])
    if last is not None:
        cursor.setPosition(placed[last].words[0][1], QTextCursor.MoveMode.KeepAnchor)
    view.transcript.setTextCursor(cursor)
    view.transcript.setFocus()


def who(view: EncounterView) -> list[int | None]:
    return [one.speaker for one in view.visit.segments]


def press(bench: Bench, view: EncounterView, key: Qt.Key, speakers: list[int | None]) -> None:
    bench.bot.keyClick(view.transcript, key)
    bench.until(lambda: who(view) == speakers)


def lines(view: EncounterView) -> list[str]:
    return view.transcript.toPlainText().splitlines()


def test_names_stand_at_turns_and_not_on_every_line(signed_in: Bench) -> None:
    view = opened(signed_in, 0, 0, 1, 1, 0, None)
    assert lines(view) == [
        "Clinician",
        *SAID[:2],
        "Patient",
        *SAID[2:4],
        "Clinician",
        SAID[4],
        "Speaker not set",
        SAID[5],
    ]


def test_a_dictation_has_no_speakers(signed_in: Bench) -> None:
    view = opened(signed_in, 0, 0, 1, 1, 0, 1, mode=EncounterMode.DICTATION)
    assert lines(view) == list(SAID)
    assert not view.sheet.people.isVisible()
    put_caret(view, 1)
    signed_in.bot.keyClick(view.transcript, Qt.Key.Key_2)
    assert who(view) == [0, 0, 1, 1, 0, 1]
    assert not signed_in.window.actions_[ActionId.SPEAKER_1].isEnabled()


def test_a_dictation_that_becomes_a_visit_shows_them(signed_in: Bench) -> None:
    view = opened(signed_in, 0, 0, 1, 1, 0, 1, mode=EncounterMode.DICTATION)
    view.visit.manner.set_mode(EncounterMode.VISIT)
    signed_in.until(lambda: lines(view).count("Patient") == 2)
    assert view.sheet.people.isVisible()
    view.visit.manner.set_mode(EncounterMode.DICTATION)
    signed_in.until(lambda: lines(view) == list(SAID))


def test_one_key_sets_a_segment_and_again_all_that_follow(signed_in: Bench) -> None:
    view = opened(signed_in)
    put_caret(view, 1)
    press(signed_in, view, Qt.Key.Key_1, [0, None, None, None, None, None])
    assert "5 following sentences too" in view.sheet.people.hint.text()
    press(signed_in, view, Qt.Key.Key_1, [0] * 6)
    put_caret(view, 3, 4)
    press(signed_in, view, Qt.Key.Key_2, [0, 0, 1, 1, 0, 0])
    put_caret(view, 6)
    press(signed_in, view, Qt.Key.Key_0, [0, 0, 1, 1, 0, None])
    press(signed_in, view, Qt.Key.Key_2, [0, 0, 1, 1, 0, 1])


def test_the_caret_stays_where_it_was(signed_in: Bench) -> None:
    view = opened(signed_in)
    put_caret(view, 4)
    press(signed_in, view, Qt.Key.Key_2, [None, None, None, 1, None, None])
    assert view.transcript.caret_word == (4, 0)
    assert view.transcript.chosen_segments == [4]


def test_each_change_is_undone(signed_in: Bench) -> None:
    view = opened(signed_in)
    undo = signed_in.window.actions_[ActionId.UNDO_WORDS]
    put_caret(view, 2)
    press(signed_in, view, Qt.Key.Key_2, [None, 1, None, None, None, None])
    view.visit.speakers.rename(1, "Mother")
    signed_in.until(lambda: "Mother" in lines(view))
    undo.trigger()
    signed_in.until(lambda: "Patient" in lines(view))
    undo.trigger()
    signed_in.until(lambda: lines(view) == list(SAID))


def test_usual_names_are_shown_in_the_language_in_use_and_kept_in_english(
    signed_in: Bench, request: pytest.FixtureRequest
) -> None:
    spanish = {"Clinician": "Médico", "Patient": "Paciente"}
    request.addfinalizer(lambda: speak(lambda text, _: text))
    speak(lambda text, _: spanish.get(text, text))
    view = opened(signed_in, 0, 0, 1, 1, 0, 1, names=("", "Anna"))

    assert lines(view)[0] == "Médico"
    assert "Anna" in lines(view)
    view.visit.speakers.rename(1, "Paciente")
    signed_in.until(lambda: "Paciente" in lines(view))

    assert view.visit.transcript is not None
    assert [view.visit.transcript.name_of(one) for one in (0, 1)] == ["Clinician", "Patient"]


def test_speakers_are_exchanged_as_one_change(signed_in: Bench) -> None:
    view = opened(signed_in, 0, 0, 1, 1, 0, 1)
    actions = signed_in.window.actions_
    actions[ActionId.SWAP_SPEAKERS].trigger()
    signed_in.until(lambda: who(view) == [1, 1, 0, 0, 1, 0])
    actions[ActionId.UNDO_WORDS].trigger()
    signed_in.until(lambda: who(view) == [0, 0, 1, 1, 0, 1])


def test_a_name_is_written_in_place(signed_in: Bench) -> None:
    view = opened(signed_in, 0, 0, 1, 1, 0, 1)
    put_caret(view, 3)
    signed_in.window.actions_[ActionId.RENAME_SPEAKER].trigger()
    field = view.sheet.people.field
    assert field.text() == "Patient"
    signed_in.bot.keyClicks(field, "Daughter")
    signed_in.bot.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: lines(view).count("Daughter") == 2)
    assert field.isHidden()
    signed_in.window.actions_[ActionId.RENAME_SPEAKER].trigger()
    signed_in.bot.keyClick(field, Qt.Key.Key_Escape)
    assert field.isHidden()
    assert lines(view).count("Daughter") == 2


def test_voices_that_were_told_apart_wait_for_who_is_the_clinician(signed_in: Bench) -> None:
    view = opened(signed_in, 0, 0, 1, 1, 0, 1, names=UNSETTLED)
    assert lines(view)[0] == "Speaker 1"
    assert view.visit.speakers.unsettled
    view.visit.speakers.settle(1)
    signed_in.until(lambda: who(view) == [1, 1, 0, 0, 1, 0])
    assert lines(view)[0] == "Patient"
    assert not view.visit.speakers.unsettled


def test_voices_that_were_told_apart_wrongly_are_dropped(signed_in: Bench) -> None:
    view = opened(signed_in, 0, 0, 1, 1, 0, 1, names=UNSETTLED)
    view.visit.speakers.drop()
    signed_in.until(lambda: lines(view) == list(SAID))


def test_a_recording_that_tells_nothing_says_so(signed_in: Bench) -> None:
    view = opened(signed_in)
    signed_in.window.actions_[ActionId.TELL_APART].trigger()
    signed_in.until(lambda: "does not tell the voices apart" in view.sheet.people.hint.text())
    assert who(view) == [None] * 6


def test_finding_finds_what_was_said_and_no_names(signed_in: Bench) -> None:
    view = opened(signed_in, 0, 0, 1, 1, 0, 1, names=("", "Coughing man"))
    assert view.transcript.find_words("coughing") == 0
    assert view.transcript.find_words("cough") == 1
    view.transcript.go_to_found(0)
    assert view.transcript.textCursor().selectedText() == "cough"


def test_words_below_a_name_are_corrected_without_it(signed_in: Bench) -> None:
    view = opened(signed_in, 0, 0, 1, 1, 0, 1)
    cursor = QTextCursor(view.transcript.document())
    cursor.setPosition(view.transcript._by_number[3].position - 3)  # in the name
    view.transcript.setTextCursor(cursor)
    view.transcript.setFocus()
    signed_in.bot.keyClick(view.transcript, Qt.Key.Key_E)
    field = view.transcript._field
    assert field is not None
    assert field.toPlainText() == SAID[2]
    field.selectAll()
    signed_in.bot.keyClicks(field, "I cough at night.")
    signed_in.bot.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: "I cough at night." in lines(view))
    assert who(view) == [0, 0, 1, 1, 0, 1]
    assert lines(view)[3] == "Patient"
