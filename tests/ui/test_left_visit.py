"""What fails after its visit was left is told to whoever left it, where they are then."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent

from app.domain.encounter import EncounterState
from app.errors import UserFacingError
from app.export.notes import NoteExport
from app.retention.erasure import Erasure
from app.review.review import Review
from app.summarization.drafting import Drafting
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench
from ui.operations import Lane
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
    monkeypatch.setattr(Review, "edit", made.refuse)
    monkeypatch.setattr(Drafting, "draft", made.refuse)
    monkeypatch.setattr(NoteExport, "copy", made.refuse)
    monkeypatch.setattr(Erasure, "preview", made.refuse)
    yield made
    made.open.set()


def edit(view: EncounterView) -> None:
    view.visit.review.edit(view.visit.review.statements[0].id, "Comes in for her cough.")


def draft(view: EncounterView) -> None:
    view.visit.drafting.draft()


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
