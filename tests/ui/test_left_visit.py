"""What fails after its visit was left is told to whoever left it, where they are then."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.dictation.recordings import Recordings
from app.domain.encounter import EncounterState
from app.errors import UserFacingError
from app.export.note_files import NoteFormat
from app.export.notes import NoteExport
from app.retention.erasure import Erasure
from app.review.review import Review
from app.review.signing import Signing
from app.summarization.drafting import Drafting
from app.transcription.editing import Transcripts
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench
from ui.operations import Lane
from ui.problem import Problem
from ui.view_models.wording import clock
from ui.views.encounter import EncounterView

REFUSED = UserFacingError("The disk is full.", "Make room.", "Nothing was changed.")


class Gate:
    """Holds work up until it is to be refused."""

    def __init__(self) -> None:
        self.open = threading.Event()

    def refuse(self, *_: object, **__: object) -> None:
        self.open.wait(20)
        raise REFUSED


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """What is begun fails, once somebody says so."""
    made = Gate()
    for verb in ("edit", "add", "attest"):
        monkeypatch.setattr(Review, verb, made.refuse)
    monkeypatch.setattr(Transcripts, "edit", made.refuse)
    for verb in ("draft", "regenerate"):
        monkeypatch.setattr(Drafting, verb, made.refuse)
    monkeypatch.setattr(Recordings, "leave_out", made.refuse)
    monkeypatch.setattr(NoteExport, "copy", made.refuse)
    monkeypatch.setattr(Erasure, "preview", made.refuse)
    yield made
    made.open.set()


def edit(view: EncounterView) -> None:
    view.visit.review.edit(view.visit.review.statements[0].id, "Comes in for her cough.")


def draft(view: EncounterView) -> None:
    view.visit.drafting.draft()


def add(view: EncounterView) -> None:
    view.visit.review.add("plan", "Driving licence discussed.")


def correct(view: EncounterView) -> None:
    assert view.visit.transcript is not None
    view.visit.words.edit(view.visit.transcript.segments[0].number, "She comes for her cough.")


def attest(view: EncounterView) -> None:
    view.visit.review.attest(view.visit.review.flags[0].id, "Seen in the letter")


def copy(view: EncounterView) -> None:
    assert view.visit.note is not None
    view.visit.export.note = view.visit.note.id
    view.visit.export.copy()


@pytest.mark.parametrize("act", [edit, draft, copy, EncounterView.erase_patient])
def test_it_is_told_where_the_person_is_now_and_of_which_visit(
    signed_in: Bench, gate: Gate, act: Callable[[EncounterView], None]
) -> None:
    visit, other = signed_in.add(minutes_ago=1), signed_in.add(name=("Rosa", "Marín"))
    act(signed_in.open(visit))
    here = signed_in.open(other)
    gate.open.set()
    told = signed_in.window.defect
    signed_in.until(told.isVisible)
    began = clock(visit.encounter.started_at)
    assert told.title.text() == f"In the visit (today, {began}) that you left: The disk is full."
    assert told.text.text() == "Nothing was changed. Make room."
    assert visit.patient.family_name not in told.title.text()
    assert here.visit.problem is None
    told.close_button.click()
    assert not told.isVisible()


@pytest.mark.parametrize("act", [edit, draft])
def test_who_came_back_is_told_in_the_visit(
    signed_in: Bench, gate: Gate, act: Callable[[EncounterView], None]
) -> None:
    view = signed_in.open(signed_in.add())
    act(view)
    signed_in.window.show_today()
    signed_in.window.open_encounter(view.visit.encounter_id)
    again = signed_in.window.encounter
    assert again is not None
    gate.open.set()
    signed_in.until(lambda: again.visit.encounter is not None and again.visit.problem is not None)
    assert again.problem.isVisible()
    assert again.problem.title.text() == "The disk is full."
    signed_in.until(lambda: not signed_in.window.shell.operations.running())
    assert not signed_in.window.defect.isVisible()


def test_whoever_signs_in_next_is_told_nothing(signed_in: Bench, gate: Gate) -> None:
    shell = signed_in.window.shell
    edit(signed_in.open(signed_in.add(state=EncounterState.DRAFTED)))
    signed_in.window.show_today()
    signed_in.window.lock()
    gate.open.set()
    signed_in.until(lambda: not shell.busy)
    signed_in.sign_in()
    assert not signed_in.window.defect.isVisible()


def test_what_ends_only_after_its_person_went_is_told_to_nobody(
    signed_in: Bench, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.view_models.shell.STOP_SECONDS", 0.01)
    window, visit = signed_in.window, signed_in.add()
    draft(signed_in.open(visit))
    window.lock()
    signed_in.until(lambda: not window.shell.busy)
    signed_in.sign_in()
    signed_in.open(visit)
    window.show_today()
    gate.open.set()
    signed_in.until(lambda: not window.shell.operations.running())
    assert not window.defect.isVisible()


def test_what_is_told_behind_the_cover_is_neither_seen_nor_read_out(
    signed_in: Bench, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_out: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Announcement:
            read_out.append(event.message())  # type: ignore[attr-defined]

    window, spoken = signed_in.window, threading.Event()
    edit(signed_in.open(signed_in.add()))
    window.show_today()
    window.shell.operations.start("record", lambda _: spoken.wait(20), lane=Lane.RECORDING)
    window.lock()
    assert window.shell.covered
    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    gate.open.set()
    signed_in.until(lambda: not window.defect.isHidden())
    assert not window.defect.isVisible()
    assert not read_out
    window.shell.uncover(CLINICIAN.password)
    signed_in.until(window.defect.isVisible)
    assert [one.endswith("Nothing was changed. Make room.") for one in read_out] == [True]
    window.lock()
    spoken.set()
    signed_in.until(lambda: window.shell.session is None)
    assert window.defect.title.text() == ""


def test_two_refusals_are_both_read(signed_in: Bench, gate: Gate) -> None:
    first, second = signed_in.add(minutes_ago=90), signed_in.add(minutes_ago=1)
    for visit in (first, second):
        edit(signed_in.open(visit))
    signed_in.window.show_today()
    gate.open.set()

    def told() -> list[str]:
        return shown(signed_in.window.defect)

    began = {clock(visit.encounter.started_at) for visit in (first, second)}
    signed_in.until(lambda: all(any(one in said for said in told()) for one in began))
    signed_in.window.defect.close_button.click()
    assert not signed_in.window.defect.isVisible()


def test_two_refusals_in_the_visit_are_both_read_and_the_same_is_told_once(
    signed_in: Bench,
) -> None:
    view = signed_in.open(signed_in.add())
    for what in ("The disk is full.", "The microphone is gone.", "The disk is full."):
        view.visit.show_problem(Problem(what))
    told = ["The disk is full.", "The microphone is gone."]
    signed_in.until(lambda: shown(view.problem) == told)
    view.problem.close_button.click()
    assert not view.problem.isVisible()
    view.visit.show_problem(Problem("The disk is full."))
    assert shown(view.problem) == ["The disk is full."]


def shown(inside: QWidget) -> list[str]:
    """The sentences that somebody sees in a panel."""
    return [one.text() for one in inside.findChildren(QLabel) if one.isVisible()]


def wish(view: EncounterView) -> None:
    view.visit.options.wish("make it short")
    view.visit.drafting.draft()


def wish_for_a_sentence(view: EncounterView) -> None:
    assert view.visit.note is not None
    place = view.visit.review.statements[1].id
    view.visit.drafting.regenerate(view.visit.note, statement=place, instruction="name the dose")


def wish_for_a_section(view: EncounterView) -> None:
    assert view.visit.note is not None
    view.visit.drafting.regenerate(view.visit.note, section="plan", instruction="in two lines")


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (wish, "make it short"),
        (wish_for_a_sentence, "name the dose"),
        (wish_for_a_section, "in two lines"),
        (edit, "Comes in for her cough."),
        (add, "Driving licence discussed."),
        (attest, "Seen in the letter"),
        (correct, "She comes for her cough."),
    ],
)
def test_words_that_were_refused_come_back_in_their_visit(
    signed_in: Bench, gate: Gate, act: Callable[[EncounterView], None], words: str
) -> None:
    visit, other = signed_in.add(), signed_in.add(name=("Rosa", "Marín"))
    act(signed_in.open(visit))
    here = signed_in.open(other)
    gate.open.set()
    signed_in.until(signed_in.window.defect.isVisible)
    assert not here.unkept.isVisible()
    assert words not in shown(signed_in.window)
    view = signed_in.open(visit)
    assert words in shown(view.unkept)
    press(signed_in, view, "Write on")
    assert not view.unkept.isVisible()
    field = signed_in.window.focusWidget()
    assert isinstance(field, QPlainTextEdit | QLineEdit)
    written = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert written == words
    QTest.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: view.visit.problem is not None)
    assert not view.unkept.isVisible(), "the field is still open with them"


def test_the_reason_for_leaving_out_a_recording_comes_back(signed_in: Bench, gate: Gate) -> None:
    visit = signed_in.add(state=EncounterState.RECORDED)
    view = signed_in.open(visit)
    view.visit.left_out.leave_out(view.visit.unheard[0].id, "The file is damaged")
    signed_in.window.show_today()
    gate.open.set()
    signed_in.until(signed_in.window.defect.isVisible)
    again = signed_in.open(visit)
    assert "The file is damaged" in shown(again.unkept)
    press(signed_in, again, "Write on")
    assert not again.unkept.isVisible()
    assert signed_in.window.focusWidget() is again.left_out.reason
    assert again.left_out.reason.text() == "The file is damaged"
    assert len(again.left_out.ways_out) == 1


def test_a_wish_that_is_begun_is_not_written_over(signed_in: Bench, gate: Gate) -> None:
    visit = signed_in.add()
    wish(signed_in.open(visit))
    signed_in.window.show_today()
    gate.open.set()
    signed_in.until(signed_in.window.defect.isVisible)
    view = signed_in.open(visit)
    view.visit.options.wish("as a letter")
    press(signed_in, view, "Write on")
    assert view.visit.options.instruction == "as a letter"
    assert "make it short" in shown(view.unkept)


def test_they_come_back_to_who_came_back_before_they_were_refused(
    signed_in: Bench, gate: Gate
) -> None:
    view = signed_in.open(signed_in.add())
    edit(view)
    signed_in.window.show_today()
    signed_in.window.open_encounter(view.visit.encounter_id)
    again = signed_in.window.encounter
    assert again is not None
    gate.open.set()
    signed_in.until(again.unkept.isVisible)
    press(signed_in, again, "Discard")
    assert not again.unkept.isVisible()


def test_words_whose_place_is_gone_can_be_marked_and_copied(signed_in: Bench, gate: Gate) -> None:
    view = signed_in.open(signed_in.add())
    place = view.visit.review.statements[0].id
    edit(view)
    signed_in.window.show_today()
    gate.open.set()
    signed_in.until(signed_in.window.defect.isVisible)
    again = signed_in.open_again(view)
    again.visit.review.remove(place)
    signed_in.until(lambda: again.visit.review.statement(place) is None)
    press(signed_in, again, "Write on")
    told = shown(again.unkept)
    assert "They cannot be written on where they belong now. Mark them to copy them." in told
    words = next(one for one in again.unkept.findChildren(QLabel) if "cough" in one.text())
    assert words.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_words_that_were_refused_are_shown_to_nobody_else(signed_in: Bench, gate: Gate) -> None:
    visit = signed_in.add()
    edit(signed_in.open(visit))
    signed_in.window.show_today()
    gate.open.set()
    signed_in.until(signed_in.window.defect.isVisible)
    shell = signed_in.window.shell
    signed_in.window.lock()
    signed_in.until(lambda: shell.session is None and not shell.busy)
    signed_in.sign_in()
    view = signed_in.open(visit)
    assert not view.unkept.isVisible()


def test_words_that_were_refused_are_not_seen_behind_the_cover(
    signed_in: Bench, gate: Gate
) -> None:
    window, spoken, visit = signed_in.window, threading.Event(), signed_in.add()
    edit(signed_in.open(visit))
    window.show_today()
    gate.open.set()
    signed_in.until(window.defect.isVisible)
    view = signed_in.open(visit)
    window.shell.operations.start("record", lambda _: spoken.wait(20), lane=Lane.RECORDING)
    window.lock()
    assert window.shell.covered
    assert not view.unkept.isVisible()
    assert not window.defect.isVisible()
    window.shell.uncover(CLINICIAN.password)
    signed_in.until(view.unkept.isVisible)
    spoken.set()


def press(bench: Bench, view: EncounterView, words: str) -> None:
    """Press a button of the words that were not kept."""

    def seen() -> list[QPushButton]:
        made = view.unkept.findChildren(QPushButton)
        return [one for one in made if one.text() == words and one.isVisible()]

    bench.until(seen)
    seen()[0].click()


# receipts


def save(view: EncounterView) -> None:
    view.visit.review.remove(view.visit.review.statements[0].id)


def export(view: EncounterView) -> None:
    assert view.visit.note is not None
    view.visit.export.note = view.visit.note.id
    view.visit.export.write(Path("unused"), NoteFormat.TEXT, None)


def sign(view: EncounterView) -> None:
    view.visit.sign(CLINICIAN.password)


@pytest.mark.parametrize(
    ("act", "receipt"),
    [
        (save, "It is saved."),
        (export, "The note is exported."),
        (sign, "The note is signed."),
    ],
)
def test_a_receipt_is_shown_where_the_person_is_now(
    signed_in: Bench,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[EncounterView], None],
    receipt: str,
) -> None:
    held = threading.Event()

    def work(*_: object, **__: object) -> None:
        held.wait(20)

    monkeypatch.setattr(Review, "remove", work)
    monkeypatch.setattr(NoteExport, "write", work)
    monkeypatch.setattr(Signing, "sign", work)
    visit, other = signed_in.add(minutes_ago=1), signed_in.add(name=("Rosa", "Marín"))
    act(signed_in.open(visit))
    signed_in.open(other)
    told = signed_in.window.receipts
    assert not told.isVisible()
    held.set()
    signed_in.until(told.isVisible)
    began = clock(visit.encounter.started_at)
    assert shown(told) == [f"In the visit (today, {began}) that you left: {receipt}"]
    signed_in.window.show_today()
    assert told.isVisible(), "nobody had the time to read it"
    monkeypatch.setattr("ui.widgets.problem_panel.READING_SECONDS", 0.0)
    signed_in.open(other)
    assert not told.isVisible()


def test_what_is_saved_in_the_visit_that_is_open_leaves_no_receipt(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add())
    count = len(view.visit.review.statements)
    save(view)
    signed_in.until(lambda: len(view.visit.review.statements) < count)
    signed_in.until(lambda: not signed_in.window.shell.operations.running())
    assert not signed_in.window.receipts.isVisible()


def test_a_receipt_is_shown_to_nobody_else(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.view_models.shell.STOP_SECONDS", 0.01)
    held, window = threading.Event(), signed_in.window
    monkeypatch.setattr(Review, "remove", lambda *_: held.wait(20))
    save(signed_in.open(signed_in.add()))
    window.show_today()
    window.lock()
    signed_in.until(lambda: not window.shell.busy)
    signed_in.sign_in()
    held.set()
    signed_in.until(lambda: not window.shell.operations.running())
    assert not window.receipts.isVisible()
