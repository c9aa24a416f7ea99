"""What somebody is writing is kept, whatever is done before Enter."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.encounter import EncounterState
from app.domain.identifiers import NoteId
from app.domain.note import Note
from app.errors import UserFacingError
from app.review.review import Review
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from ui.actions import ActionId
from ui.view_models.encounter import Step
from ui.views.encounter import EncounterView
from ui.widgets.reasons import Mode, WritingField

LETTER = "referral_letter"
WRITTEN = "Comes in for review of her blood pressure and her cough."


def field_of(bench: Bench) -> WritingField:
    here = bench.window.focusWidget()
    assert isinstance(here, WritingField)
    return here


def editing(bench: Bench, view: EncounterView | None = None) -> EncounterView:
    """The first statement of a note is being rewritten."""
    view = view or bench.open(bench.add())
    view.visit.review.select(view.visit.review.statements[0].id)
    view.note.focus_current()
    view.note.open(Mode.EDIT)
    field_of(bench).setPlainText(WRITTEN)
    return view


def first(view: EncounterView) -> str:
    return view.visit.review.statements[0].text


def come_back(bench: Bench, way: Callable[[], object]) -> EncounterView:
    bench.until(lambda: not bench.window.shell.busy)
    way()
    bench.until(lambda: bench.window.encounter is not None)
    view = bench.window.encounter
    assert view is not None
    bench.until(lambda: view.visit.encounter is not None)
    return view


def test_who_goes_away_finds_it_in_the_note(signed_in: Bench) -> None:
    view = signed_in.open_again(editing(signed_in))
    assert first(view) == WRITTEN
    view.visit.review.undo()
    signed_in.until(lambda: first(view) != WRITTEN)


def test_a_lock_keeps_it(signed_in: Bench) -> None:
    editing(signed_in)
    signed_in.window.lock()
    assert first(come_back(signed_in, signed_in.sign_in)) == WRITTEN


def test_a_lock_keeps_all_that_is_being_written(signed_in: Bench) -> None:
    view = editing(signed_in)
    view.note.add()
    field_of(signed_in).setPlainText("She sleeps badly.")
    signed_in.window.lock()
    view = come_back(signed_in, signed_in.sign_in)
    assert first(view) == WRITTEN
    assert "She sleeps badly." in {one.text for one in view.visit.review.statements}


def test_a_cover_keeps_it(signed_in: Bench) -> None:
    view = editing(signed_in)
    view.visit.recording.start(Tone())
    shell = signed_in.window.shell
    signed_in.window.lock()
    assert shell.covered
    signed_in.window.finish_recording()
    signed_in.until(lambda: shell.session is None)
    assert first(come_back(signed_in, signed_in.sign_in)) == WRITTEN


def test_a_cover_that_ends_before_it_is_kept_keeps_it_too(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keeping it begins something, and what begins or ends is what ends the cover."""
    kept, keep = threading.Event(), Review.edit

    def slow(review: Review, *what: Any) -> Note:
        kept.wait(20)
        return keep(review, *what)

    monkeypatch.setattr(Review, "edit", slow)
    view, shell = editing(signed_in), signed_in.window.shell
    view.visit.recording.start(Tone())
    signed_in.window.lock()
    signed_in.window.finish_recording()
    signed_in.until(lambda: shell.session is None)
    kept.set()
    assert first(come_back(signed_in, signed_in.sign_in)) == WRITTEN


def to_another_statement(view: EncounterView) -> None:
    QTest.mouseClick(view.note.rows[2], Qt.MouseButton.LeftButton)


def by_a_shortcut(view: EncounterView) -> None:
    view.visit.review.move(1)


def to_the_reasons(view: EncounterView) -> None:
    view.note.open(Mode.REASONS)


@pytest.mark.parametrize("leave", [to_another_statement, by_a_shortcut, to_the_reasons])
def test_who_turns_to_something_else_finds_it_in_the_note(
    signed_in: Bench, leave: Callable[[EncounterView], None]
) -> None:
    view = editing(signed_in)
    leave(view)
    current = view.visit.review.current
    signed_in.until(lambda: first(view) == WRITTEN)
    assert view.visit.review.current == current
    assert all(row.panel is None for row in view.note.rows)


def line_of(bench: Bench, view: EncounterView, mode: Mode) -> QLineEdit:
    """The field that is open for a mode under the current statement."""
    view.note.open(mode)
    field = bench.window.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


@pytest.mark.parametrize(
    ("leave", "mode"),
    [
        (to_another_statement, Mode.ATTEST),
        (by_a_shortcut, Mode.REGENERATE),
        (to_the_reasons, Mode.REGENERATE_SECTION),
    ],
)
def test_a_reason_or_wish_that_was_begun_waits_for_its_statement(
    signed_in: Bench, leave: Callable[[EncounterView], None], mode: Mode
) -> None:
    view = signed_in.open(signed_in.add())
    review = view.visit.review
    one, other, *_ = review.flags
    review.select(one.id)
    QTest.keyClicks(line_of(signed_in, view, mode), "Seen in the ")
    leave(view)
    review.select(other.id)
    assert line_of(signed_in, view, mode).text() == ""
    review.attest(other.id, "Heard by me")
    signed_in.until(lambda: other.id not in {flag.id for flag in review.flags})
    review.select(one.id)
    field = line_of(signed_in, view, mode)
    assert field.text() == "Seen in the "
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert line_of(signed_in, view, mode).text() == "", "it was left on purpose"


def test_a_reason_for_other_words_is_none_for_these(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add())
    review = view.visit.review
    flag = review.flags[0]
    review.select(flag.id)
    QTest.keyClicks(line_of(signed_in, view, Mode.ATTEST), "Seen in the ")
    review.edit(flag.id, "Chest pain at night.")
    signed_in.until(lambda: review.flags[0].text == "Chest pain at night.")
    assert line_of(signed_in, view, Mode.ATTEST).text() == ""
    review.undo()
    signed_in.until(lambda: review.flags[0].text == flag.text)
    assert line_of(signed_in, view, Mode.ATTEST).text() == "Seen in the "


def test_an_edit_that_is_asked_for_twice_goes_on(signed_in: Bench) -> None:
    view = editing(signed_in)
    signed_in.window.actions_[ActionId.EDIT].trigger()
    assert field_of(signed_in).toPlainText() == WRITTEN
    assert view.visit.review.statements[0].text != WRITTEN


def test_enter_that_is_pressed_twice_makes_one_version(signed_in: Bench) -> None:
    view = editing(signed_in)
    review = view.visit.review
    field = field_of(signed_in)
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: not signed_in.window.shell.operations.running())
    assert first(view) == WRITTEN
    assert review.note is not None
    assert review.note.version == 2
    flags = len(review.flags)
    review.select(review.flags[0].id)
    view.note.open(Mode.ATTEST)
    reason = signed_in.window.focusWidget()
    assert reason is not None
    QTest.keyClicks(reason, "Heard by me")
    for _ in range(2):
        QTest.keyClick(reason, Qt.Key.Key_Return)
    signed_in.until(lambda: not signed_in.window.shell.operations.running())
    assert len(review.flags) == flags - 1
    assert review.note.version == 3


def test_nothing_is_signed_while_somebody_writes_in_it(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add())
    review = view.visit.review
    for flag in review.flags:
        review.attest(flag.id, "Heard by me")
    signed_in.until(lambda: not review.flags)
    signed_in.read(view)
    assert not view.visit.obstacles
    editing(signed_in, view)
    view.next_step()
    assert not view.sign.isVisible()
    signed_in.until(lambda: first(view) == WRITTEN)
    assert view.visit.step is Step.REVIEW, "what was written is read before it is signed"


def test_a_new_sentence_stays_open_while_the_note_changes(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add())
    review = view.visit.review
    review.select(review.statements[0].id)
    view.note.add()
    field = field_of(signed_in)
    field.setPlainText("She sleeps badly.")
    flags = len(review.flags)
    review.attest(review.flags[0].id, "Heard by me")
    signed_in.until(lambda: len(review.flags) < flags)
    view.note.add()
    assert field_of(signed_in) is field
    assert field.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: "She sleeps badly." in {one.text for one in review.statements})


def test_a_second_sentence_does_not_wait_for_the_first(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add())
    review = view.visit.review
    review.select(review.statements[0].id)
    for words in ("She sleeps badly.", "She is tired."):
        view.note.add()
        field_of(signed_in).setPlainText(words)
        QTest.keyClick(field_of(signed_in), Qt.Key.Key_Return)
    signed_in.until(
        lambda: {"She sleeps badly.", "She is tired."} <= {one.text for one in review.statements}
    )


def test_a_sentence_that_is_refused_comes_back(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add())
    view.visit.review.select(view.visit.review.statements[0].id)
    view.note.add()
    long = " ".join(["She sleeps badly."] * 200)
    field_of(signed_in).setPlainText(long)
    QTest.keyClick(field_of(signed_in), Qt.Key.Key_Return)
    signed_in.until(lambda: view.visit.problem is not None)
    assert field_of(signed_in).toPlainText() == long


# the transcript


def correcting(bench: Bench) -> EncounterView:
    """The first segment of a transcript is being rewritten."""
    view = bench.open(bench.add(state=EncounterState.TRANSCRIBED))
    view.sheet.correct()
    write(field_of(bench), "Mrs Featherstone is here.")
    return view


def write(field: QWidget, words: str) -> None:
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, words)


def test_a_correction_outlives_going_away(signed_in: Bench) -> None:
    view = signed_in.open_again(correcting(signed_in))
    assert view.visit.segments[0].text == "Mrs Featherstone is here."


def test_a_correction_is_kept_when_another_one_is_begun(signed_in: Bench) -> None:
    view = correcting(signed_in)
    view.transcript.go_to_words(2, 0, 0)
    view.transcript.edit()
    write(field_of(signed_in), "She coughs.")
    signed_in.until(lambda: view.visit.segments[0].text == "Mrs Featherstone is here.")
    assert field_of(signed_in).toPlainText() == "She coughs."
    QTest.keyClick(field_of(signed_in), Qt.Key.Key_Return)
    signed_in.until(lambda: view.visit.segments[1].text == "She coughs.")


def test_a_lock_keeps_a_correction_after_one_that_is_under_way(signed_in: Bench) -> None:
    correcting(signed_in).visit.words.edit(2, "She coughs.")
    signed_in.window.lock()
    view = come_back(signed_in, signed_in.sign_in)
    words = [one.text for one in view.visit.segments[:2]]
    assert words == ["Mrs Featherstone is here.", "She coughs."]


def test_no_note_is_drafted_from_words_that_are_being_rewritten(signed_in: Bench) -> None:
    view = correcting(signed_in)
    view.next_step()
    assert view.visit.busy is None
    signed_in.until(lambda: view.visit.segments[0].text == "Mrs Featherstone is here.")


def by_its_tab(bench: Bench, view: EncounterView, other: NoteId) -> None:
    names = [one.accessibleName() for one in view.notes.tabs.tabs]
    place = [one.id for one in view.visit.notes.kept].index(other)
    view.notes.tabs.tabs[place].click()
    assert len(names) == 2


def by_the_keys(bench: Bench, view: EncounterView, other: NoteId) -> None:
    bench.window.actions_[ActionId.NEXT_NOTE].trigger()


def by_its_template(bench: Bench, view: EncounterView, other: NoteId) -> None:
    templates = view.visit.templates
    templates.choose(next(one for one in templates.offered if one.key == LETTER))


def with_two_notes(bench: Bench) -> tuple[EncounterView, NoteId, NoteId]:
    """A note that is being rewritten, and another one of the same visit."""
    visit, room = bench.add(), bench.window.shell.room
    assert room is not None
    other = room.drafting.begin(visit.encounter.id, LETTER)
    view = bench.open(visit)
    note = next(one for one in view.visit.notes.kept if one.id != other.id)
    view.visit.notes.choose(note.id)
    bench.until(lambda: view.visit.note is not None and view.visit.note.id == note.id)
    bench.until(lambda: not bench.window.shell.operations.running(visit.encounter.id))
    return editing(bench, view), note.id, other.id


def shown(view: EncounterView) -> NoteId | None:
    return None if view.visit.note is None else view.visit.note.id


@pytest.mark.parametrize("leave", [by_its_tab, by_the_keys, by_its_template])
def test_who_turns_to_another_note_finds_it_in_the_first(
    signed_in: Bench, leave: Callable[[Bench, EncounterView, NoteId], None]
) -> None:
    view, note, other = with_two_notes(signed_in)
    leave(signed_in, view, other)
    signed_in.until(lambda: shown(view) == other)
    signed_in.until(lambda: not signed_in.window.shell.operations.running())
    assert shown(view) == view.visit.notes.chosen == other
    view.visit.notes.choose(note)
    signed_in.until(lambda: shown(view) == note)
    assert first(view) == WRITTEN
    assert not view.unkept.isVisible()


def test_who_turns_to_a_template_without_a_note_finds_it_too(signed_in: Bench) -> None:
    view = editing(signed_in)
    by_its_template(signed_in, view, NoteId(""))
    signed_in.until(lambda: view.visit.note is None)
    view.visit.notes.move(1)
    signed_in.until(lambda: view.visit.note is not None)
    assert first(view) == WRITTEN


@pytest.mark.parametrize("verb", ["edit", "add"])
def test_what_is_refused_once_another_note_is_asked_for_comes_back(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    def refuse(*_: object) -> None:
        raise UserFacingError("The disk is full.")

    monkeypatch.setattr(Review, verb, refuse)
    view, note, other = with_two_notes(signed_in)
    if verb == "add":
        view.note.rows[0].panel.leave()  # type: ignore[union-attr]
        view.note.add()
        field_of(signed_in).setPlainText(WRITTEN)
    view.visit.notes.choose(other)
    signed_in.until(lambda: shown(view) == other)
    signed_in.until(view.unkept.isVisible)
    (words,) = view.unkept._unkept.of(view.visit.encounter_id)
    assert (words.text, words.note) == (WRITTEN, note)
    assert view.note._new is None, "it is no sentence of this note"


@pytest.mark.parametrize(
    "action", [ActionId.UNDO, ActionId.REDO, ActionId.RECHECK, ActionId.REDRAFT]
)
def test_another_version_first_keeps_what_is_being_written(
    signed_in: Bench, action: ActionId
) -> None:
    view = signed_in.open(signed_in.add())
    review, asked = view.visit.review, view.notes.handlers | {ActionId.REDRAFT: view._on_draft}
    for text in ("She comes.", "She comes today."):
        review.edit(review.statements[0].id, text)
        signed_in.until(lambda text=text: first(view) == text)
    review.undo()
    signed_in.until(lambda: review.can_redo)
    editing(signed_in, view)
    asked[action]()
    signed_in.until(lambda: first(view) == WRITTEN)
    signed_in.until(lambda: not signed_in.window.shell.operations.running())
    assert (first(view), view.visit.busy) == (WRITTEN, None)
    if action is ActionId.UNDO:
        asked[action]()
        signed_in.until(lambda: first(view) == "She comes.")


def test_no_note_is_drafted_over_words_that_are_being_written(signed_in: Bench) -> None:
    view = editing(signed_in)
    signed_in.window.actions_[ActionId.DRAFT_OPTIONS].trigger()
    QTest.keyClicks(view.options.instruction, "short")
    view.options.draft.click()
    assert view.visit.busy is None
    signed_in.until(lambda: first(view) == WRITTEN)
    assert view.options.isVisible()
    assert view.visit.options.instruction == "short"
    view.options.draft.click()
    assert view.visit.busy is not None
    assert not view.options.isVisible()
    signed_in.until(lambda: view.visit.busy is None)
