"""Correcting a transcript, looking at what is doubtful, hearing and finding words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor

from app.audit.events import Action
from app.domain.encounter import EncounterState
from app.domain.identifiers import TranscriptId, new_id
from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Segment
from app.store.transcripts import TranscriptRepository
from tests.fixtures.clinical import logged
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.theme.theme import Scheme
from ui.views.encounter import EncounterView
from ui.widgets.reasons import WritingField


def opened(
    bench: Bench, *doubtful: str, state: EncounterState = EncounterState.DRAFTED
) -> EncounterView:
    """A visit in which these words were heard with little certainty."""
    visit = bench.add(state=state)
    session, transcript = bench.window.shell.session, visit.transcript
    assert session is not None
    assert transcript is not None
    if doubtful:
        segments = tuple(
            replace(
                segment,
                words=tuple(
                    replace(word, confidence=0.4) if word.text.strip(".,") in doubtful else word
                    for word in segment.words
                ),
            )
            for segment in transcript.segments
        )
        version = replace(
            transcript, id=TranscriptId(new_id()), segments=segments, parent=transcript.id
        )
        session.charts().write(lambda unit: TranscriptRepository(unit.connection).add(version))
    view = bench.open(visit)
    bench.until(lambda: bool(view.visit.words.doubts) is bool(doubtful))
    return view


def put_caret(view: EncounterView, segment: int, word: int) -> QPoint:
    """The caret into a word; returns where that is."""
    cursor = QTextCursor(view.transcript.document())
    cursor.setPosition(view.transcript._by_number[segment].words[word][0] + 1)
    view.transcript.setTextCursor(cursor)
    view.transcript.setFocus()
    return view.transcript.cursorRect().center()


def field_of(view: EncounterView) -> WritingField:
    field = view.transcript._field
    assert field is not None
    return field


def correct(bench: Bench, view: EncounterView, segment: int, text: str) -> None:
    """As typed: E, the words, Enter."""
    put_caret(view, segment, 0)
    bench.bot.keyClick(view.transcript, Qt.Key.Key_E)
    field = field_of(view)
    field.selectAll()
    bench.bot.keyClicks(field, text)
    bench.bot.keyClick(field, Qt.Key.Key_Return)
    bench.until(lambda: text in view.transcript.toPlainText())


def test_what_was_heard_otherwise_is_underlined(signed_in: Bench) -> None:
    view = opened(signed_in)
    correct(signed_in, view, 5, "She stopped smoking in 2018.")

    def underlined(word: int) -> bool:
        put_caret(view, 5, word)
        style = view.transcript.textCursor().charFormat().underlineStyle()
        return style is not QTextCharFormat.UnderlineStyle.NoUnderline

    assert [underlined(word) for word in range(5)] == [False, False, False, False, True]
    signed_in.theme.use(Scheme.DARK)
    put_caret(view, 5, 4)
    line = view.transcript.textCursor().charFormat().underlineColor()
    assert line == signed_in.theme.colour("line_strong")


def test_a_segment_is_corrected_in_place_and_the_times_stay(signed_in: Bench) -> None:
    view = opened(signed_in)
    before = view.visit.segments[4]
    correct(signed_in, view, 5, "She stopped smoking in 2018.")
    after = view.visit.segments[4]
    assert after.words[:4] == before.words[:4]
    assert (after.words[4].text, after.words[4].heard) == ("2018.", "2019.")
    assert (after.words[4].start, after.words[4].end) == (
        before.words[4].start,
        before.words[4].end,
    )
    assert view.window().focusWidget() is view.transcript
    assert "corrected" in view.sheet.facts.text()
    assert "older than the transcript" in view.notes.facts.text()


def test_the_words_of_a_long_transcript_are_counted_once(signed_in: Bench) -> None:
    walked: list[int] = []

    class Walked(list[Segment]):
        def __iter__(self) -> Iterator[Segment]:
            walked.append(len(self))
            return super().__iter__()

    view = opened(signed_in)
    segments = Walked(view.visit.segments * 40)
    assert len(segments) > 256, "the counts of shorter ones are the same object in CPython"
    assert view.sheet._count(segments) == view.sheet._count(segments)
    assert len(walked) == 1


def test_escape_leaves_the_words_as_they_were(signed_in: Bench) -> None:
    view = opened(signed_in)
    transcript, text = view.visit.transcript, view.transcript.toPlainText()
    spot = put_caret(view, 2, 3)
    signed_in.bot.mouseDClick(view.transcript.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    field = field_of(view)
    assert field.toPlainText() == view.visit.segments[1].text
    signed_in.bot.keyClicks(field, " and more")
    signed_in.bot.keyClick(field, Qt.Key.Key_Escape)
    assert view.transcript._field is None
    assert view.transcript.toPlainText() == text
    assert view.visit.transcript is transcript


def test_a_correction_is_undone(signed_in: Bench) -> None:
    view = opened(signed_in)
    actions = signed_in.window.actions_
    assert not actions[ActionId.UNDO_WORDS].isEnabled()
    text = view.transcript.toPlainText()
    correct(signed_in, view, 5, "She never smoked.")
    actions[ActionId.UNDO_WORDS].trigger()
    signed_in.until(lambda: view.transcript.toPlainText() == text)


def test_evidence_is_found_again_after_words_before_it_were_changed(signed_in: Bench) -> None:
    view = opened(signed_in)
    correct(signed_in, view, 2, "Well, now she says that she has had a dry cough for 3 weeks.")
    statement = next(one for one in view.visit.review.statements if "Dry cough" in one.text)
    view.visit.review.hover_statement(statement.id)
    assert "cough" in " ".join(view.transcript.lit_words)
    assert "Well" not in " ".join(view.transcript.lit_words)


def test_the_note_is_checked_again_against_the_corrected_words(signed_in: Bench) -> None:
    view = opened(signed_in)
    recheck = signed_in.window.actions_[ActionId.RECHECK]
    assert not recheck.isEnabled()
    assert not view.notes.recheck.isVisible()
    flags = len(view.visit.review.flags)
    correct(signed_in, view, 13, "We stop lisinopril and start losartan 100 mg once daily.")
    assert view.notes.recheck.isVisible()
    recheck.trigger()
    signed_in.until(lambda: len(view.visit.review.flags) == flags - 1)
    assert not view.notes.recheck.isVisible()
    assert "before a correction" not in view.notes.facts.text()


def test_corrected_words_are_held_against_the_patient_at_once(signed_in: Bench) -> None:
    view = opened(signed_in)
    signed_in.until(lambda: view.visit.guards.mismatches == ())
    correct(signed_in, view, 5, "Mister Henry Wallace stopped smoking.")
    signed_in.until(lambda: view.visit.guards.mismatches)
    assert view.notes.check.isVisible()


def test_a_signed_visit_is_not_corrected(signed_in: Bench) -> None:
    view = opened(signed_in, state=EncounterState.TRANSCRIBED)
    assert signed_in.window.actions_[ActionId.EDIT_WORDS].isEnabled()
    view.transcript.editable = False
    put_caret(view, 2, 0)
    signed_in.bot.keyClick(view.transcript, Qt.Key.Key_E)
    assert view.transcript._field is None


def test_keys_walk_the_words_to_look_at(signed_in: Bench) -> None:
    view = opened(signed_in, "lisinopril", "left", "pleasant")
    assert view.sheet.look.isVisible()
    assert view.sheet.doubt.text() == "4 to look at"
    actions = signed_in.window.actions_
    actions[ActionId.NEXT_DOUBT].trigger()
    assert view.transcript.caret_word == (4, 2)
    assert view.sheet.doubt.text() == "1 of 4 to look at: Drug heard with 40% certainty"
    actions[ActionId.NEXT_DOUBT].trigger()
    assert view.transcript.caret_word == (7, 9)
    assert "Side heard" in view.sheet.doubt.text()
    actions[ActionId.PREVIOUS_DOUBT].trigger()
    actions[ActionId.PREVIOUS_DOUBT].trigger()
    assert view.sheet.doubt.text().startswith("4 of 4")


def test_what_a_person_wrote_is_not_doubted(signed_in: Bench) -> None:
    view = opened(signed_in, "left")
    correct(signed_in, view, 7, "On examination the blood pressure is 148/92 in the right arm.")
    signed_in.until(lambda: not view.sheet.look.isVisible())
    assert not signed_in.window.actions_[ActionId.NEXT_DOUBT].isEnabled()


def test_pointing_at_a_word_tells_why_it_is_marked_or_how_it_was_heard(signed_in: Bench) -> None:
    view = opened(signed_in, "lisinopril")
    correct(signed_in, view, 5, "She stopped smoking in 2018.")
    for segment, word, said in (
        (5, 4, "Heard as «2019.»"),
        (5, 3, ""),
        (4, 2, "Drug heard with 40% certainty"),
    ):
        spot = put_caret(view, segment, word)
        signed_in.bot.mouseMove(view.transcript.viewport(), QPoint(2, 2))
        signed_in.bot.mouseMove(view.transcript.viewport(), spot)
        signed_in.bot.waitUntil(lambda said=said: view.transcript.viewport().toolTip() == said)


def test_space_asks_for_the_sound_from_the_word_on(signed_in: Bench) -> None:
    view = opened(signed_in)
    sounds: list[bytes] = []
    view.visit.words.sound_ready.connect(sounds.append)
    put_caret(view, 2, 2)
    signed_in.bot.keyClick(view.transcript, Qt.Key.Key_Space)
    signed_in.until(lambda: sounds)
    session = signed_in.window.shell.session
    assert session is not None
    start = view.visit.segments[1].words[2].start
    seconds = logged(session, Action.PLAY)[-1].detail["seconds"]
    assert seconds == pytest.approx(min(60.0, view.visit.segments[-1].end + 0.3 - start), abs=0.01)
    assert len(sounds[0]) == 2 * round((40 - start + 0.05) * SAMPLE_RATE)  # the sample has 40 s


def test_speed_goes_step_by_step_and_is_said(signed_in: Bench) -> None:
    view = opened(signed_in)
    actions = signed_in.window.actions_
    for said in ("1.25 ×", "1.5 ×", "2 ×", "2 ×"):
        actions[ActionId.FASTER].trigger()
        assert view.sheet.speed.text() == said
    for _ in range(9):
        actions[ActionId.SLOWER].trigger()
    assert view.sheet.speed.accessibleName() == "Playing speed: 0.5 ×"


def test_words_are_found_one_after_the_other(signed_in: Bench) -> None:
    view = opened(signed_in)
    signed_in.window.actions_[ActionId.FIND].trigger()
    bar = view.sheet.finding
    assert signed_in.window.focusWidget() is bar.text
    signed_in.bot.keyClicks(bar.text, "BLOOD pressure")
    assert bar.count.text() == "1 of 4"
    assert view.transcript.textCursor().selectedText() == "blood pressure"
    first = view.transcript.textCursor().position()
    signed_in.bot.keyClick(bar.text, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 4"
    assert view.transcript.textCursor().position() > first
    bar.step(-1)
    bar.step(-1)
    assert bar.count.text() == "4 of 4"
    signed_in.bot.keyClicks(bar.text, " xyz")
    assert bar.count.text() == "Not found"
    signed_in.bot.keyClick(bar.text, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert view.window().focusWidget() is view.transcript


def test_changes_are_shown_against_what_was_heard_for_each_version(signed_in: Bench) -> None:
    view = opened(signed_in)
    actions = signed_in.window.actions_
    assert not actions[ActionId.CHANGES].isEnabled()
    correct(signed_in, view, 5, "She never smoked.")
    correct(signed_in, view, 8, "Heart rate 67 and regular, temperature 36.8 today.")
    actions[ActionId.CHANGES].trigger()
    changes = view.sheet.changes
    signed_in.until(lambda: view.sheet.pages.currentWidget() is changes)
    lines = changes.text.toPlainText().splitlines()
    assert lines == [
        "She stopped smoking in 2019. never smoked.",
        "Heart rate 76 67 and regular, temperature 36.8. 36.8 today.",
    ]
    assert changes.counts.text() == "7 words changed"
    assert [changes.version.itemText(place).split(",")[0] for place in range(3)] == [
        "Correction 2",
        "Correction 1",
        "As it was heard",
    ]
    changes.version.setCurrentIndex(2)
    changes.version.activated.emit(2)
    signed_in.until(lambda: changes.counts.text() == "Nothing differs from what was heard")
    assert changes.text.toPlainText() == ""
    signed_in.bot.keyClick(changes.text, Qt.Key.Key_Escape)
    assert view.sheet.pages.currentWidget() is view.transcript
