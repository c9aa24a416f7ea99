"""What shapes a draft is shown before it counts, and counts once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.encounter import EncounterState
from app.errors import UserFacingError
from app.summarization.drafting import Drafting
from tests.ui.conftest import Bench
from tests.ui.sample import DICTATION
from ui.actions import ActionId
from ui.view_models.encounter import Step
from ui.views.encounter import EncounterView

ASKED = "Draft a referral to cardiology."


def transcribed(bench: Bench, *said: str) -> EncounterView:
    view = bench.open(bench.add(state=EncounterState.TRANSCRIBED, sentences=(*DICTATION, *said)))
    bench.until(lambda: view.visit.step is Step.DRAFT)
    return view


def test_what_the_dictation_asks_for_is_shown_and_used_only_when_it_is_taken(
    signed_in: Bench,
) -> None:
    view = transcribed(signed_in, ASKED)
    panel, options = view.options, view.visit.options
    signed_in.until(panel.isVisible)
    assert ASKED in panel.said.text()
    assert "Referral letter" in panel.said.text()
    assert view.visit.drafting.instruction == ""
    assert view.visit.drafting.template.key == "soap"
    panel.take.click()
    assert view.visit.drafting.template.key == "referral_letter"
    assert panel.instruction.text() == view.visit.drafting.instruction == ASKED
    assert options.spoken is None
    assert not panel.spoken.isVisible()
    assert "Referral letter" in panel.title.text()


def test_a_request_that_was_none_is_declined(signed_in: Bench) -> None:
    view = transcribed(signed_in, ASKED)
    signed_in.until(view.options.isVisible)
    view.options.decline.click()
    assert not view.options.spoken.isVisible()
    assert view.visit.drafting.instruction == ""
    assert view.visit.drafting.template.key == "soap"


def test_leaving_forgets_what_was_typed(signed_in: Bench) -> None:
    view = transcribed(signed_in)
    assert not view.options.isVisible()
    signed_in.window.actions_[ActionId.DRAFT_OPTIONS].trigger()
    assert view.options.isVisible()
    signed_in.until(view.options.limits.isVisible)  # the starter model is active
    QTest.keyClicks(view.options.instruction, "short")
    assert view.visit.drafting.instruction == "short"
    QTest.keyClick(view.options.instruction, Qt.Key.Key_Escape)
    assert not view.options.isVisible()
    assert view.visit.drafting.instruction == ""


def test_a_wish_reaches_the_draft_once(signed_in: Bench) -> None:
    view = transcribed(signed_in)
    signed_in.window.actions_[ActionId.DRAFT_OPTIONS].trigger()
    QTest.keyClicks(view.options.instruction, "short")
    QTest.keyClick(view.options.instruction, Qt.Key.Key_Return)
    assert not view.options.isVisible()
    signed_in.until(lambda: view.visit.note is not None and view.visit.busy is None)
    assert view.visit.drafting.instruction == ""
    note = view.visit.note
    assert note is not None
    assert note.draft.prompt_version == 3


def test_the_model_forgets_a_visit_that_is_left(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgotten: list[Drafting] = []

    def forget(drafting: Drafting) -> None:
        forgotten.append(drafting)

    monkeypatch.setattr(Drafting, "forget", forget)
    transcribed(signed_in)
    assert forgotten == []
    signed_in.window.show_today()
    signed_in.until(lambda: len(forgotten) == 1)


def test_somebody_begins_an_empty_note(signed_in: Bench) -> None:
    view = transcribed(signed_in)
    signed_in.window.actions_[ActionId.WRITE_ALONE].trigger()
    signed_in.until(lambda: view.visit.note is not None and view.visit.busy is None)
    assert view.visit.review.statements == []
    assert view.visit.review.editable


def test_a_wish_stays_where_the_draft_is_refused_and_goes_once_it_is_written(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = transcribed(signed_in)
    wished: list[str] = []

    def refuse(*_: object, instruction: str, **__: object) -> None:
        wished.append(instruction)
        raise UserFacingError("The language engine does not answer.")

    monkeypatch.setattr(Drafting, "draft", refuse)
    signed_in.window.actions_[ActionId.DRAFT_OPTIONS].trigger()
    QTest.keyClicks(view.options.instruction, "short")
    QTest.keyClick(view.options.instruction, Qt.Key.Key_Return)
    signed_in.until(lambda: view.visit.problem is not None and view.visit.busy is None)
    assert view.options.isVisible(), "nothing counts that nobody sees"
    assert view.options.instruction.text() == "short"
    signed_in.until(lambda: view.visit.step is Step.DRAFT)
    monkeypatch.undo()
    view.bar.next.click()
    signed_in.until(lambda: view.visit.note is not None and view.visit.busy is None)
    assert wished == ["short"]
    assert not view.options.isVisible()
    signed_in.window.actions_[ActionId.DRAFT_OPTIONS].trigger()
    assert view.options.instruction.text() == view.visit.drafting.instruction == ""
