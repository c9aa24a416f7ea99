"""What somebody is writing is kept, whatever is done before Enter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.encounter import EncounterState
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from ui.actions import ActionId
from ui.view_models.encounter import Step
from ui.views.encounter import EncounterView
from ui.widgets.reasons import Mode, WritingField

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
