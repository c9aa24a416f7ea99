"""Nothing of a visit or a patient stays in memory once its person has signed out."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QObject

from tests.ui.chart_screens import add_history
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.view_models.patients import PatientsModel
from ui.views.patients import PatientsView
from ui.widgets.reasons import Mode

Shown = list[weakref.ref[QObject]]


def references(*parts: QObject) -> Shown:
    return [weakref.ref(one) for one in parts]


def look_at_a_visit(bench: Bench) -> Shown:
    actions, view = bench.window.actions_, bench.open(bench.add())
    visit = view.visit
    bench.until(lambda: visit.note is not None)
    visit.review.move_flag(1)
    view.note.open(Mode.EDIT)
    actions[ActionId.DRAFT_OPTIONS].trigger()
    actions[ActionId.DRAFT_CHANGES].trigger()
    actions[ActionId.EXPORT_NOTE].trigger()
    bench.until(lambda: not view.export.card.isHidden())
    return references(view, view.notes, view.note, visit, visit.review, visit.notes, visit.signing)


def look_at_a_patient(bench: Bench) -> Shown:
    bench.window.actions_[ActionId.OPEN_PATIENT].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, PatientsView)
    model = page.place
    assert isinstance(model, PatientsModel)
    bench.until(lambda: model.history is not None)
    model.close_patient()
    page.words.setText("losartan")
    bench.until(lambda: model.found is not None and model.found.hits)
    assert model.found is not None
    model.open_hit(model.found.hits[0])
    found = bench.window.encounter
    assert found is not None
    bench.until(lambda: found.visit.note is not None)
    return references(page, model, found, found.visit)


def test_what_was_shown_of_visits_and_patients_goes_with_the_session(signed_in: Bench) -> None:
    shell = signed_in.window.shell
    assert shell.session is not None
    add_history(shell.session)
    session = weakref.ref(shell.session)
    shown = look_at_a_visit(signed_in) + look_at_a_patient(signed_in)
    signed_in.until(lambda: not shell.operations.running())
    shell.sign_out()
    signed_in.until(lambda: not shell.busy)
    signed_in.until(lambda: not shell.operations.running())
    signed_in.until_gone(*shown, session)
