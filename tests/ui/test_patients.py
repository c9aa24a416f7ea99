"""The patients, one search over everything, and a patient's page in the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.audit.events import Action
from app.domain.note import Note
from app.domain.template import Template
from app.errors import UserFacingError
from app.store.patients import PatientRepository
from app.templates.templates import Templates
from tests.fixtures.charts import a_patient
from tests.ui.chart_screens import LONG, add_history
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.item_models.finds import ROW, FindRow
from ui.view_models.patients import PatientsModel
from ui.views.patients import PatientsView
from ui.widgets.patient_page import ChartEntry


def patients_of(bench: Bench) -> tuple[PatientsView, PatientsModel]:
    bench.window.actions_[ActionId.PATIENTS].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, PatientsView)
    assert isinstance(page.place, PatientsModel)
    bench.until(lambda: page.count.text() != "")
    return page, page.place


def filled(bench: Bench) -> tuple[PatientsView, PatientsModel, list[Note]]:
    session = bench.window.shell.session
    assert session is not None
    notes = add_history(session)
    page, model = patients_of(bench)
    bench.until(lambda: [one.id for one in model.patients] == [LONG.id])
    return page, model, notes


def opened(bench: Bench) -> tuple[PatientsView, PatientsModel, list[Note]]:
    page, model, notes = filled(bench)
    bench.bot.keyClick(page.list, Qt.Key.Key_Return)
    bench.until(lambda: model.history is not None and entries(page))
    return page, model, notes


def entries(page: PatientsView) -> dict[str, ChartEntry]:
    found = page.page.sheet.findChildren(ChartEntry)
    return {one.accessibleName(): one for one in found if not one.isHidden()}


def test_nobody_is_there_yet(signed_in: Bench) -> None:
    page, _ = patients_of(signed_in)
    assert page.empty.isVisible()
    assert "first visit" in page.empty.text.text()
    assert not signed_in.window.actions_[ActionId.EDIT_PATIENT].isEnabled()


def test_what_is_typed_is_found_and_opens_at_its_place(signed_in: Bench) -> None:
    page, model, notes = filled(signed_in)
    signed_in.bot.keyClicks(page.list, "l")
    assert page.words.text() == "l"
    page.words.setText("losartan 50")
    signed_in.until(lambda: model.found is not None and model.found.hits)
    row = page.list.currentIndex().data(ROW)
    assert isinstance(row, FindRow)
    assert [piece.text for piece in row.line if piece.found] == ["losartan", "50"]
    page.words.returnPressed.emit()
    signed_in.bot.keyClick(page.list, Qt.Key.Key_Return)
    view = signed_in.window.encounter
    assert view is not None
    statement = next(one for one in notes[1].statements if "losartan" in one.text)
    signed_in.until(lambda: view.visit.review.current == statement.id)
    assert view.strip.leave.text().strip() == "Patients"
    view.strip.leave.click()
    assert signed_in.window.pages.currentWidget() is page
    assert page.words.text() == "losartan 50"


def test_a_transcript_opens_at_the_segment(signed_in: Bench) -> None:
    page, model, _ = filled(signed_in)
    page.kind.setCurrentIndex(3)
    page.words.setText('"worse at night"')
    signed_in.until(lambda: model.found is not None and model.found.hits)
    signed_in.bot.keyClick(page.list, Qt.Key.Key_Return)
    view = signed_in.window.encounter
    assert view is not None
    signed_in.until(lambda: view.visit.transcript is not None)
    assert model.found is not None
    assert model.found.hits[0].segment == 2


def test_nothing_fits(signed_in: Bench) -> None:
    page, model, _ = filled(signed_in)
    page.words.setText("hydralazine")
    signed_in.until(lambda: model.found is not None)
    assert page.empty.title.text() == "Nothing fits «hydralazine»"
    page.words.clear()
    signed_in.until(lambda: model.found is None and model.patients)
    assert page.list.isVisible()


def test_a_patient_on_one_page(signed_in: Bench) -> None:
    page, _, notes = opened(signed_in)
    assert page.heading.text() == LONG.name
    assert "record number MRN 0042-7718" in page.text.text()
    assert "penicillin, latex, Peanuts (from a note)" in page.page.allergy_words.text()
    shown = list(entries(page))
    assert any(one.startswith("Metformin 1000 mg twice daily") for one in shown)
    assert any(one.startswith("Pneumonia resolved") for one in shown)
    assert page.page.count.text() == "4 visits"
    page.page.filter.setText("statin")
    assert len(page.place.visits("statin")) == 1  # type: ignore[attr-defined]
    page.page.filter.setText("nothing at all")
    assert page.page.empty.isVisible()
    page.page.filter.clear()
    losartan = next(one for name, one in entries(page).items() if name.startswith("Losartan"))
    losartan.click()
    view = signed_in.window.encounter
    assert view is not None
    signed_in.until(lambda: view.visit.review.current is not None)
    current = view.visit.review.statement(view.visit.review.current)
    assert current is not None
    assert current.text == "Losartan 100 mg once daily."
    assert view.visit.note is not None
    assert view.visit.note.id == notes[2].id


def test_the_way_there_from_a_visit_and_back(signed_in: Bench) -> None:
    page, model, notes = filled(signed_in)
    window = signed_in.window
    window.open_encounter(notes[0].encounter_id)
    view = window.encounter
    assert view is not None
    signed_in.until(lambda: view.patient == LONG.id)
    window.actions_[ActionId.OPEN_PATIENT].trigger()
    signed_in.until(lambda: model.history is not None)
    assert window.pages.currentWidget() is page
    window.actions_[ActionId.LEAVE_PATIENT].trigger()
    signed_in.until(lambda: model.history is None)
    assert page.heading.text() == "Patients"
    assert page.finding.isVisible()


def test_data_are_corrected_in_place(signed_in: Bench) -> None:
    page, model, _ = opened(signed_in)
    session = signed_in.window.shell.session
    assert session is not None
    other = replace(a_patient("Bo", "Ek"), identifier="77")
    session.charts().write(lambda unit: PatientRepository(unit.connection).add(other))
    signed_in.window.actions_[ActionId.EDIT_PATIENT].trigger()
    assert page.form.family.text() == LONG.family_name
    page.form.born.setText("31.2.1948")
    assert not page.form.save.isEnabled()
    page.form.born.setText("28.2.1948")
    signed_in.window.actions_[ActionId.EDIT_PATIENT].trigger()
    assert page.form.born.text() == "28.2.1948", "asked for twice, it goes on"
    page.form.identifier.setText("77")
    page.form.save.click()
    signed_in.until(lambda: not page.problem.isHidden())
    assert page.form.isVisible(), "what was typed stays"
    page.form.identifier.setText("78")
    page.form.allergies.setText("penicillin, sulfa")
    page.form.save.click()
    signed_in.until(lambda: not page.form.isVisible())
    signed_in.until(lambda: "record number 78" in page.text.text())
    assert "penicillin, sulfa" in page.page.allergy_words.text()
    session.audit.forward()
    (event,) = session.audit.events(action=Action.UPDATE)
    assert (event.object_id, event.detail["kind"]) == (LONG.id, "patient")
    signed_in.until(lambda: not signed_in.window.shell.operations.running())
    session.audit.forward()
    views = [one for one in session.audit.events(action=Action.VIEW) if one.object_id == LONG.id]
    assert len(views) == 2, "when it was opened, and once it was changed"
    signed_in.bot.keyClick(page.form, Qt.Key.Key_Escape)
    assert model.history is not None


def test_a_form_that_is_open_never_comes_under_another_patient(signed_in: Bench) -> None:
    page, model, _ = opened(signed_in)
    session = signed_in.window.shell.session
    assert session is not None
    other = a_patient("Bo", "Ek")
    session.charts().write(lambda unit: PatientRepository(unit.connection).add(other))
    signed_in.window.actions_[ActionId.EDIT_PATIENT].trigger()
    signed_in.window.show_today()
    model.open(other.id)
    signed_in.until(lambda: model.history is not None)
    signed_in.window.actions_[ActionId.PATIENTS].trigger()
    assert page.heading.text() == other.name
    assert not page.form.isVisible()


def test_a_visit_begins_from_the_page(signed_in: Bench) -> None:
    opened(signed_in)
    signed_in.window.actions_[ActionId.VISIT_OF_PATIENT].trigger()
    signed_in.until(lambda: signed_in.window.encounter is not None)
    view = signed_in.window.encounter
    assert view is not None
    signed_in.until(lambda: view.patient == LONG.id)


def test_a_manager_has_no_patients(bench: Bench) -> None:
    bench.sign_in(manager=True)
    assert ActionId.PATIENTS not in bench.window.office.offered
    assert not bench.window.actions_[ActionId.PATIENTS].isEnabled()


def test_nothing_of_one_patient_is_shown_while_another_is_read(signed_in: Bench) -> None:
    page, model, _ = opened(signed_in)
    assert page.page.allergies.isVisible()
    model.open(a_patient().id)
    assert model.history is None
    assert not page.page.allergies.isVisible()
    assert entries(page) == {}
    model.close_patient()


def test_a_patient_is_read_whose_template_was_erased(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def erased(_: Templates, key: str, version: int) -> Template:
        raise UserFacingError(f"There is no version {version} of a template «{key}».")

    monkeypatch.setattr(Templates, "named", erased)
    _, model, _ = opened(signed_in)
    assert model.history is not None
    assert "SOAP note" in model.note_names(model.history.visits[1])
