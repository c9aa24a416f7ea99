"""One-key ways out, several notes of a visit, what is missing, the patient, and the story."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.evidence import Verdict
from app.domain.identifiers import NoteId, StatementId
from app.domain.note import Note
from app.domain.patient import Sex
from app.errors import Refused
from app.summarization.drafting import Drafting
from app.task import Task
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench
from tests.ui.review_screens import ELSEWHERE, WRONG, add_flags, add_letter, take_out
from tests.ui.test_encounter import opened, press, row_of
from ui.actions import ActionId
from ui.view_models.encounter import Step
from ui.view_models.evidence import Mark
from ui.views.encounter import EncounterView
from ui.widgets.parts import Flowing
from ui.widgets.reasons import Mode


def at_flag(bench: Bench, words: str = "losartan 100") -> EncounterView:
    """A note at one of its flags, with the keys."""
    view = opened(bench)
    view.visit.review.select(row_of(view, words).id)
    view.note.focus_current()
    return view


def test_the_current_flag_says_what_each_key_does(signed_in: Bench) -> None:
    view = at_flag(signed_in)
    row = view.note._current_row()
    assert row is not None
    assert row.keys.isVisible()
    assert "H writes «losartan 50 mg»" in row.keys.text()
    press(signed_in, view, Qt.Key.Key_Return)
    assert not row.keys.isVisible()
    assert row.panel is not None
    press(signed_in, view, Qt.Key.Key_Escape)
    assert row.keys.isVisible()
    view.visit.review.select(row_of(view, "Dry cough").id)
    assert not row.keys.isVisible()
    view.visit.review.select(row_of(view, "Chest pain").id)
    other = view.note._current_row()
    assert other is not None
    assert "H writes" not in other.keys.text()


def test_one_key_writes_what_was_heard_and_it_is_undone_and_brought_back(
    signed_in: Bench,
) -> None:
    view = at_flag(signed_in)
    review = view.visit.review
    assert not review.can_redo
    press(signed_in, view, Qt.Key.Key_H)
    signed_in.until(lambda: len(review.flags) == 2)
    assert row_of(view, "losartan 50 mg").id == review.current
    row = view.note._current_row()
    assert row is not None
    assert row.mark is Mark.EDITED
    actions = signed_in.window.actions_
    actions[ActionId.UNDO].trigger()
    signed_in.until(lambda: len(review.flags) == 3)
    actions[ActionId.REDO].trigger()
    signed_in.until(lambda: len(review.flags) == 2)
    assert not review.can_redo


def test_what_was_done_again_by_hand_leaves_what_comes_after_it_to_bring_back(
    signed_in: Bench,
) -> None:
    view = at_flag(signed_in)
    review, actions = view.visit.review, signed_in.window.actions_
    flag = review.flags[0].id

    def attested(*, open_: int) -> None:
        signed_in.until(lambda: len(review.flags) == open_)

    review.attest(flag, "Seen by me")
    attested(open_=2)
    count = len(review.statements)
    review.remove(review.statements[0].id)
    signed_in.until(lambda: len(review.statements) == count - 1)
    actions[ActionId.UNDO].trigger()
    signed_in.until(lambda: len(review.statements) == count)
    actions[ActionId.UNDO].trigger()
    attested(open_=3)
    review.attest(flag, "Seen by me")
    attested(open_=2)
    assert review.can_redo, "it is the same as to bring it back"
    again = signed_in.open_again(view).visit.review
    signed_in.until(lambda: again.note is not None)
    assert again.can_redo, "so it is when the visit is opened again"
    actions[ActionId.REDO].trigger()
    signed_in.until(lambda: len(again.statements) == count - 1)
    assert not again.can_redo
    actions[ActionId.UNDO].trigger()
    signed_in.until(lambda: again.can_redo)
    again.attest(again.flags[0].id, "Something else")
    signed_in.until(lambda: not again.can_redo)


@pytest.mark.parametrize("refused", [True, False])
def test_a_wish_for_a_sentence_goes_once_it_is_written(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch, refused: bool
) -> None:
    view = at_flag(signed_in)
    note = view.visit.note

    def regenerate(*_: object, **__: object) -> Note | None:
        if refused:
            raise Refused("The language engine does not answer.")
        return note

    monkeypatch.setattr(Drafting, "regenerate", regenerate)
    view.note.open(Mode.REGENERATE)
    field = signed_in.window.focusWidget()
    assert isinstance(field, QLineEdit)
    signed_in.bot.keyClicks(field, "name the dose")
    signed_in.bot.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: view.visit.busy is None)
    view.note.open(Mode.REGENERATE)
    field = signed_in.window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == ("name the dose" if refused else "")


def test_words_are_checked_while_they_are_written(signed_in: Bench) -> None:
    view = at_flag(signed_in)
    press(signed_in, view, Qt.Key.Key_E)
    row = view.note._current_row()
    assert row is not None
    panel = row.panel
    assert panel is not None
    assert panel._field is not None
    assert "losartan 50 mg" in panel.verdict.text()
    panel._field.setPlainText("Stop lisinopril, start losartan 50 mg once daily.")
    signed_in.until(lambda: panel.verdict.text() == "The transcript says so.")
    panel._field.setPlainText("Stop lisinopril, start losartan 75 mg once daily.")
    signed_in.until(lambda: "75 mg" in panel.verdict.text())
    assert len(view.visit.review.flags) == 3
    assert view.note.rows[0].statement.grounding.verdict is Verdict.SUPPORTED


def test_a_statement_and_its_section_are_written_anew(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = at_flag(signed_in)
    asked: list[dict[str, object]] = []

    def regenerate(_: Drafting, note_id: NoteId, task: Task, **how: object) -> Note:
        room = signed_in.window.shell.room
        assert room is not None
        asked.append(how)
        changed = StatementId(str(how["statement"] or view.visit.review.current))
        return room.review.edit(note_id, changed, "Start losartan 50 mg once daily.")

    monkeypatch.setattr(Drafting, "regenerate", regenerate)
    flag = view.visit.review.current
    press(signed_in, view, Qt.Key.Key_G)
    field = view.window().focusWidget()
    assert field is not None
    signed_in.bot.keyClicks(field, "shorter")
    signed_in.bot.keyClick(field, Qt.Key.Key_Return)
    assert view.visit.busy is not None
    assert view.bar.cancel.isVisible()
    signed_in.until(lambda: view.visit.busy is None)
    assert asked == [{"section": None, "statement": flag, "instruction": "shorter"}]
    assert row_of(view, "losartan 50").id == flag
    view.visit.review.undo()
    signed_in.until(lambda: len(view.visit.review.flags) == 3)
    view.note.open(Mode.REGENERATE_SECTION)
    field = view.window().focusWidget()
    assert field is not None
    signed_in.bot.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: len(asked) == 2 and view.visit.busy is None)
    assert asked[1] == {"section": "plan", "statement": None, "instruction": ""}


def test_what_was_said_and_is_missing_is_lit_and_added_with_its_words(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add(sentences=ELSEWHERE))
    guards, review = view.visit.guards, view.visit.review
    signed_in.until(lambda: guards.missing)
    missing = view.notes.missing
    assert missing.isVisible()
    signed_in.window.activateWindow()
    signed_in.until(missing.isActiveWindow)
    said = [row.missing.said.casefold() for row in missing.rows]
    place = next(at for at, words in enumerate(said) if "ibuprofen" in words)
    signed_in.window.actions_[ActionId.MISSING].trigger()
    for _ in range(place):
        press(signed_in, view, Qt.Key.Key_Down)
    row = missing.rows[place]
    assert view.window().focusWidget() is row
    assert "ibuprofen" in " ".join(view.transcript.lit_words)
    count = len(said)
    press(signed_in, view, Qt.Key.Key_Return)
    signed_in.until(lambda: len(guards.missing) == count - 1)
    added = row_of(view, "ibuprofen 400 mg three times daily")
    assert added.grounding.verdict is Verdict.SUPPORTED
    assert {span.segment for span in added.evidence} == {row.missing.evidence.segment}
    press(signed_in, view, Qt.Key.Key_Escape)
    assert view.transcript.lit_words == [] or review.current is not None
    review.undo()
    signed_in.until(lambda: len(guards.missing) == count)


def test_another_patient_stands_before_the_signature(signed_in: Bench) -> None:
    visit = signed_in.add(
        sentences=WRONG, sex=Sex.MALE, name=("Bartholomew", "Featherstonehaugh-Cholmondeley")
    )
    view = signed_in.open(visit)
    signed_in.until(lambda: view.visit.guards.mismatches)
    assert view.notes.check.isVisible()
    assert view.bar.next.text().strip() == "Is it the right patient?"
    view.bar.next.click()
    reason = view.notes.check.reason
    assert view.window().focusWidget() is reason
    signed_in.bot.keyClick(reason, Qt.Key.Key_Return)
    assert view.notes.check.isVisible()
    signed_in.bot.keyClicks(reason, "Her husband speaks for her")
    signed_in.bot.keyClick(reason, Qt.Key.Key_Return)
    signed_in.until(lambda: not view.visit.guards.mismatches)
    assert not view.notes.check.isVisible()
    assert view.visit.obstacles[0].cause == "flags"
    again = signed_in.open_again(view)
    signed_in.until(lambda: again.visit.note is not None)
    assert again.visit.guards.mismatches == ()


def test_the_notes_of_a_visit_are_tabs(signed_in: Bench) -> None:
    visit = signed_in.add()
    session = signed_in.window.shell.session
    assert session is not None
    add_letter(session, visit)
    view = signed_in.open(visit)
    note = visit.note
    assert note is not None
    tabs = view.notes.tabs
    assert [tab.text().strip() for tab in tabs.tabs] == ["SOAP note", "Referral letter"]
    assert [tab.isChecked() for tab in tabs.tabs] == [True, False]
    assert "3 statements to check" in tabs.tabs[0].accessibleName()
    signed_in.window.actions_[ActionId.NEXT_NOTE].trigger()
    signed_in.until(lambda: view.visit.note is not None and view.visit.note.id != note.id)
    assert view.visit.review.sections[0].title == "Reason for referral"
    assert tabs.tabs[1].isChecked()
    assert view.visit.templates.chosen.key == "referral_letter"
    signed_in.bot.mouseClick(tabs.tabs[0], Qt.MouseButton.LeftButton)
    signed_in.until(lambda: view.visit.note is not None and view.visit.note.id == note.id)


def test_a_template_without_a_note_asks_for_a_draft_and_comes_back(signed_in: Bench) -> None:
    view = opened(signed_in)
    visit = view.visit
    signed_in.until(lambda: len(visit.templates.offered) > 1)
    note = visit.note
    assert note is not None
    letter = next(one for one in visit.templates.offered if one.key == "referral_letter")
    visit.templates.choose(letter)
    signed_in.until(lambda: visit.step is Step.DRAFT)
    assert visit.note is None
    assert [tab.text().strip() for tab in view.notes.tabs.tabs] == ["SOAP note", letter.title]
    assert view.notes.tabs.tabs[1].isChecked()
    visit.notes.choose(note.id)
    signed_in.until(lambda: visit.note is not None)
    assert visit.note == note


def test_another_note_is_drafted_once_one_is_signed_but_nothing_is_recorded_more(
    signed_in: Bench,
) -> None:
    view = opened(signed_in)
    visit = view.visit
    while visit.review.flags:
        flags = len(visit.review.flags)
        visit.review.remove(visit.review.flags[0].id)
        signed_in.until(lambda left=flags: len(visit.review.flags) == left - 1)
    signed_in.read(view)
    visit.sign(CLINICIAN.password)
    signed_in.until(lambda: visit.step is Step.SIGNED and visit.signed)
    signed_in.until(lambda: len(visit.templates.offered) > 1)
    letter = next(one for one in visit.templates.offered if one.key == "referral_letter")
    visit.templates.choose(letter)
    signed_in.until(lambda: visit.step is Step.DRAFT)
    assert not visit.can_record
    assert not visit.can_correct
    assert not view.notes.signed.isVisible()
    assert "SOAP note, signed" in [tab.accessibleName() for tab in view.notes.tabs.tabs]
    signed_in.window.actions_[ActionId.PREVIOUS_NOTE].trigger()
    signed_in.until(lambda: visit.step is Step.SIGNED)
    signed_in.window.actions_[ActionId.DRAFT_CHANGES].trigger()
    signed_in.until(view.notes.story.counts.text)
    assert "removed" in view.notes.story.counts.text()


def test_the_story_of_a_draft_names_who_did_what(signed_in: Bench) -> None:
    view = at_flag(signed_in)
    review = view.visit.review
    press(signed_in, view, Qt.Key.Key_H)
    signed_in.until(lambda: len(review.flags) == 2)
    review.remove(review.flags[0].id)
    signed_in.until(lambda: len(review.flags) == 1)
    review.attest(review.flags[0].id, "Examined by me")
    signed_in.until(lambda: not review.flags)
    signed_in.window.actions_[ActionId.DRAFT_CHANGES].trigger()
    story = view.notes.story
    signed_in.until(story.counts.text)
    assert story.counts.text() == "13 sentences as drafted by sample data, 1 edited, 1 removed"
    text = story.text.toPlainText()
    assert "losartan 100 50 mg" in text
    assert "Edited by Dr. Amara Okafor, drafted by sample data" in text
    assert "Removed by Dr. Amara Okafor" in text
    assert "attested by Dr. Amara Okafor: «Examined by me»" in text
    signed_in.bot.keyClick(story.text, Qt.Key.Key_Escape)
    assert view.note.isVisible()


def test_twelve_flags_and_an_empty_note(signed_in: Bench) -> None:
    session = signed_in.window.shell.session
    assert session is not None
    twelve = signed_in.add()
    add_flags(session, twelve)
    view = signed_in.open(twelve)
    assert view.bar.next.text().strip() == "12 to check before signing"
    empty = signed_in.add()
    take_out(session, empty)
    view = signed_in.open(empty)
    assert view.visit.step is Step.REVIEW
    assert view.bar.next.text().strip() == "Write a sentence"
    view.bar.next.click()
    field = view.window().focusWidget()
    assert field is not None
    assert field.accessibleName() == "New sentence"
    room = signed_in.window.shell.room
    assert room is not None
    assert view.visit.note is not None
    with pytest.raises(Refused, match="empty"):
        room.signing.sign(view.visit.note.id, "whatever")


def test_a_note_that_is_drafted_again_shows_what_is_missing_after_its_story(
    signed_in: Bench,
) -> None:
    view = opened(signed_in)
    actions = signed_in.window.actions_
    view.visit.review.remove(row_of(view, "Takes lisinopril").id)
    signed_in.until(view.notes.missing.isVisible)
    actions[ActionId.DRAFT_CHANGES].trigger()
    assert not view.notes.missing.isVisible()
    view.visit.drafting.draft()
    signed_in.until(lambda: view.visit.note is not None and view.visit.busy is None)
    assert view.notes.pages.currentWidget() is view.note
    signed_in.until(lambda: view.notes.missing.isVisible() == bool(view.visit.guards.missing))
    assert not view.notes.missing._aside


def test_what_is_done_to_a_sentence_is_seen(signed_in: Bench) -> None:
    view = opened(signed_in)
    actions = signed_in.window.actions_
    for action in (ActionId.NEXT_FLAG, ActionId.MISSING, ActionId.ADD):
        actions[ActionId.DRAFT_CHANGES].trigger()
        assert view.notes.pages.currentWidget() is view.notes.story
        actions[action].trigger()
        assert (view.notes.pages.currentWidget() is view.note) == actions[action].isEnabled()
        view.notes.leave_story()


def test_who_comes_back_to_a_draft_finds_its_template(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = threading.Event()
    draft = Drafting.draft

    def slow(drafting: Drafting, *given: object, **named: object) -> Note:
        held.wait(20)
        return draft(drafting, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Drafting, "draft", slow)
    view = opened(signed_in)
    choice = view.visit.templates
    signed_in.until(lambda: len(choice.offered) > 1)
    choice.choose(next(one for one in choice.offered if one.key == "referral_letter"))
    signed_in.until(lambda: view.visit.step is Step.DRAFT)
    view.next_step()
    again = signed_in.open_again(view)
    signed_in.until(lambda: again.visit.templates.chosen.key == "referral_letter")
    signed_in.until(lambda: again.visit.note is None)
    headings = [one.title for one in again.visit.review.sections]
    assert "Reason for referral" in headings
    held.set()
    signed_in.until(lambda: again.visit.busy is None and again.visit.note is not None)
    assert again.visit.note is not None
    assert again.visit.note.template_key == "referral_letter"
    assert [again.visit.notes.title(one) for one in again.visit.notes.kept] == [
        "SOAP note",
        "Referral letter",
    ]


def test_what_is_typed_stays_when_another_sentence_changes(signed_in: Bench) -> None:
    view = at_flag(signed_in)
    press(signed_in, view, Qt.Key.Key_E)
    row = view.note._current_row()
    assert row is not None
    assert row.panel is not None
    field = row.panel._field
    assert field is not None
    field.setPlainText("Start losartan 50 mg")
    assert view.window().focusWidget() is field
    other = row_of(view, "Chest pain")
    view.visit.review.edit(other.id, "No chest pain.")
    signed_in.until(lambda: len(view.visit.review.flags) == 2)
    assert view.note._current_row() is row
    assert field.toPlainText() == "Start losartan 50 mg"
    assert view.window().focusWidget() is field
    assert view.note._rows[other.id].mark is Mark.EDITED
    order = [one.y() for one in view.note.rows]
    assert order == sorted(order)


def test_what_does_not_fit_is_never_cut_off(signed_in: Bench) -> None:
    signed_in.window.resize(signed_in.window.minimumSize())
    name = ("Bartholomew Maximilian", "Featherstonehaugh-Cholmondeley")
    view = signed_in.open(signed_in.add(sentences=WRONG, sex=Sex.MALE, name=name))
    check = view.notes.check
    signed_in.until(lambda: len(view.visit.guards.mismatches) == 3)
    found = [one for one in check.findChildren(Flowing) if one.text().startswith("Heard")]
    assert len(found) == 3
    signed_in.until(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in found))


def test_a_visit_read_before_a_change_does_not_take_it_off_the_screen(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = signed_in.open(signed_in.add()).visit
    signed_in.until(lambda: not signed_in.window.shell.operations.running(visit.encounter_id))
    found, go_on, read = threading.Event(), threading.Event(), visit.notes.read

    def late(*given: Any, **how: Any) -> object:
        result = read(*given, **how)
        found.set()
        go_on.wait(20)
        return result

    monkeypatch.setattr(visit.notes, "read", late)
    visit.left_out.kept.emit()
    assert found.wait(10)
    gone = visit.review.statements[0].id
    visit.review.remove(gone)
    signed_in.until(lambda: visit.review.statement(gone) is None)
    go_on.set()
    signed_in.until(lambda: not signed_in.window.shell.operations.running(visit.encounter_id))
    assert visit.review.statement(gone) is None
