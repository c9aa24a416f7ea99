"""Templates: written, ordered, taken from an example, exchanged, and chosen in a visit."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.encounter import EncounterState
from app.domain.template import Template
from app.summarization.templates import SOAP, TEMPLATES
from app.templates.exchange import read
from app.templates.templates import Templates
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.templates import knee
from tests.ui.conftest import Bench, take_file
from tests.ui.sample import add_visit
from ui.actions import ActionId
from ui.view_models.encounter import Step
from ui.view_models.templates import TemplatesModel
from ui.views.encounter import EncounterView
from ui.views.frame import SMALLEST
from ui.views.templates import TemplatesView


def templates_of(bench: Bench) -> tuple[TemplatesView, TemplatesModel, Templates]:
    bench.window.actions_[ActionId.TEMPLATES].trigger()
    page, room = bench.window.pages.currentWidget(), bench.window.shell.room
    assert isinstance(page, TemplatesView)
    assert isinstance(page.place, TemplatesModel)
    assert room is not None
    bench.until(lambda: page.count.text() == "6 templates")
    return page, page.place, room.templates


def titles(page: TemplatesView) -> list[str]:
    return [one.title.text() for one in page.form.rows]


def test_what_ships_is_read_and_duplicated_but_not_changed(signed_in: Bench) -> None:
    page, model, service = templates_of(signed_in)
    actions = signed_in.window.actions_
    assert model.selected == SOAP
    assert titles(page) == [one.title for one in SOAP.sections]
    assert page.form.title.isReadOnly()
    assert all(one.title.isReadOnly() for one in page.form.rows)
    assert not actions[ActionId.SAVE_TEMPLATE].isEnabled()
    assert not actions[ActionId.ADD_SECTION].isEnabled()
    actions[ActionId.DUPLICATE_TEMPLATE].trigger()
    assert page.form.title.text() == "SOAP note (2)"
    assert not page.form.title.isReadOnly()
    actions[ActionId.SAVE_TEMPLATE].trigger()
    signed_in.until(lambda: model.count == 7)
    assert service.list()[-1].sections == SOAP.sections
    assert not actions[ActionId.SAVE_TEMPLATE].isEnabled()


def test_a_template_is_written_ordered_and_previewed(signed_in: Bench) -> None:
    page, model, service = templates_of(signed_in)
    actions, form = signed_in.window.actions_, page.form
    actions[ActionId.NEW_TEMPLATE].trigger()
    form.title.setText("Knee clinic")
    form.rows[0].title.setText("Story")
    form.rows[0].instruction.setPlainText("what happened")
    actions[ActionId.ADD_SECTION].trigger()
    assert form.current is form.rows[1]
    form.rows[1].title.setText("Plan")
    actions[ActionId.SECTION_UP].trigger()
    assert titles(page) == ["Plan", "Story"]
    assert form.current is form.rows[0], "the keys stay with what was moved"
    actions[ActionId.SECTION_DOWN].trigger()
    actions[ActionId.REMOVE_SECTION].trigger()
    assert titles(page) == ["Story"]
    page.said.undo.click()
    assert titles(page) == ["Story", "Plan"]
    actions[ActionId.SAVE_TEMPLATE].trigger()
    signed_in.until(lambda: not page.problem.isHidden())
    assert form.title.text() == "Knee clinic", "what was typed stays"
    form.rows[1].instruction.setPlainText("what is done")
    form.examples.setPlainText("Left knee swollen.\n\nNo redness.")
    shown = page.preview
    signed_in.until(lambda: "No redness." in said(shown))
    assert "what is done" in said(shown)
    actions[ActionId.SAVE_TEMPLATE].trigger()
    signed_in.until(lambda: model.count == 7)
    kept = service.list()[-1]
    assert [one.key for one in kept.sections] == ["story", "plan"]
    assert kept.examples == ("Left knee swollen.", "No redness.")
    form.rows[1].title.setText("What we do")
    actions[ActionId.SAVE_TEMPLATE].trigger()
    signed_in.until(lambda: service.get(kept.key).version == 2)
    assert service.get(kept.key).sections[1].key == "plan", "a section keeps its key"


def test_in_a_small_window_the_preview_and_the_form_take_turns(signed_in: Bench) -> None:
    page, model, _ = templates_of(signed_in)
    action = signed_in.window.actions_[ActionId.PREVIEW_TEMPLATE]
    assert page.preview.isVisible()
    assert page.sheet.isVisible()
    assert not page.turning.isVisible()
    assert not action.isEnabled()
    signed_in.window.resize(*SMALLEST)
    signed_in.until(page.turning.isVisible)
    assert page.sheet.isVisible()
    assert not page.preview.isVisible()
    page.turning.click()
    assert page.preview.isVisible()
    assert not page.sheet.isVisible()
    assert page.turning.accessibleName() == "The template"
    assert not signed_in.window.actions_[ActionId.ADD_SECTION].isEnabled()
    page.table.selectRow(1)
    assert "History and physical" in said(page.preview)
    signed_in.window.actions_[ActionId.NEW_TEMPLATE].trigger()
    assert page.sheet.isVisible()
    assert signed_in.window.focusWidget() is page.form.title
    action.trigger()
    assert page.preview.isVisible()
    signed_in.window.resize(1400, 800)
    signed_in.until(page.sheet.isVisible)
    assert page.preview.isVisible()
    assert model.selected is not None


def said(widget: QWidget) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel))


def test_what_was_typed_is_not_lost_when_another_is_chosen(signed_in: Bench) -> None:
    page, model, service = templates_of(signed_in)
    kept = service.save(knee())
    model.refresh()
    signed_in.until(lambda: model.count == 7)
    model.select(kept)
    page.form.title.setText("Knees")
    page.form.remove(page.form.rows[1])
    page.table.selectRow(1)
    assert page.form.title.text() == "History and physical"
    page.form.bring_back()
    assert len(titles(page)) == 12, "what was taken out of another template stays away"
    page.said.undo.click()
    assert (page.form.title.text(), titles(page)) == ("Knees", ["Story"])
    page.save()
    signed_in.until(lambda: "Version 2" in page.facts.text())
    assert service.get(kept.key).title == "Knees"
    page.table.selectRow(0)
    assert not page.said.undo.isVisible()


def test_what_is_typed_while_a_template_is_saved_stays(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, model, service = templates_of(signed_in)
    gate, save = threading.Event(), Templates.save

    def slow(templates: Templates, template: Template) -> Template:
        gate.wait(20)
        return save(templates, template)

    monkeypatch.setattr(Templates, "save", slow)
    model.select(replace(knee(), key=""))
    page.save()
    page.form.manner.setPlainText("Short sentences.")
    gate.set()
    signed_in.until(lambda: model.count == 7 and model.work is None)
    assert page.form.manner.toPlainText() == "Short sentences."
    page.save()
    signed_in.until(lambda: service.list()[-1].style == "Short sentences.")
    signed_in.until(lambda: model.work is None)

    gate.clear()
    page.form.title.setText("Knees")
    page.save()
    page.table.selectRow(1)
    gate.set()
    signed_in.until(lambda: service.list()[-1].title == "Knees")
    signed_in.until(lambda: model.work is None)
    assert page.form.title.text() == "History and physical", "nobody is led away"


def test_a_template_is_retired_brought_back_and_begun_with(signed_in: Bench) -> None:
    page, model, service = templates_of(signed_in)
    actions = signed_in.window.actions_
    page.table.selectRow(5)
    actions[ActionId.RETIRE_TEMPLATE].trigger()
    signed_in.until(lambda: len(service.retired()) == 1 and page.said.isVisible())
    assert page.drop.text() == "Bring back"
    assert not actions[ActionId.DEFAULT_TEMPLATE].isEnabled()
    page.said.undo.click()
    signed_in.until(lambda: not service.retired())
    signed_in.until(actions[ActionId.DEFAULT_TEMPLATE].isEnabled)
    actions[ActionId.DEFAULT_TEMPLATE].trigger()
    signed_in.until(lambda: service.default().key == "sick_note")
    signed_in.until(lambda: not page.default.isVisible())
    page.filter.setText("what can")
    signed_in.until(lambda: page.count.text() == "1 of 6 templates")
    assert [one.key for one in model.templates] == ["patient_instructions"]


def test_an_example_gives_its_headings_and_is_forgotten(signed_in: Bench) -> None:
    page, model, _service = templates_of(signed_in)
    signed_in.window.actions_[ActionId.EXAMPLE_TEMPLATE].trigger()
    assert not page.example.go.isEnabled()
    page.example.text.setPlainText("nothing to see")
    page.example.go.click()
    signed_in.until(lambda: not page.problem.isHidden())
    assert page.example.text.toPlainText() == "nothing to see"
    page.example.text.setPlainText("Story:\nRosa Marín fell.\nPlan: rest\n")
    page.example.go.click()
    signed_in.until(page.notice.isVisible)
    assert titles(page) == ["Story", "Plan"]
    assert "Story, Plan" in page.notice.title.text()
    assert not page.example.isVisible()
    assert page.example.text.toPlainText() == ""
    assert model.count == 6, "it is kept only when it is saved"


def test_templates_are_exported_and_imported(signed_in: Bench, tmp_path: Path) -> None:
    page, model, service = templates_of(signed_in)
    actions, path = signed_in.window.actions_, tmp_path / "out.json"
    kept = service.save(knee())
    model.refresh()
    signed_in.until(lambda: model.count == 7)
    actions[ActionId.EXPORT_TEMPLATES].trigger()
    page.what.setCurrentIndex(1)
    take_file(signed_in, page.file, path)
    page.confirm.password.line.setText(CLINICIAN.password)
    page.confirm.confirm.click()
    signed_in.until(path.exists)
    signed_in.until(page.said.isVisible)
    assert read(path) == [kept]
    service.retire(kept.key)
    actions[ActionId.IMPORT_TEMPLATES].trigger()
    take_file(signed_in, page.file, path)
    signed_in.until(lambda: model.count == 8)
    assert page.form.title.text() == "Knee clinic (2)"
    path.write_text('{"templates": 1}', "utf-8")
    actions[ActionId.IMPORT_TEMPLATES].trigger()
    take_file(signed_in, page.file, path)
    signed_in.until(lambda: not page.problem.isHidden())


def test_a_visit_begins_with_the_default_and_offers_the_others(signed_in: Bench) -> None:
    session, room = signed_in.window.shell.session, signed_in.window.shell.room
    assert session is not None
    assert room is not None
    own = room.templates.save(knee())
    room.templates.set_default(own.key)
    room.templates.retire("sick_note")
    visit = add_visit(session, state=EncounterState.TRANSCRIBED)
    signed_in.window.open_encounter(visit.encounter.id)
    view = signed_in.window.encounter
    assert isinstance(view, EncounterView)
    choice = view.bar.template
    signed_in.until(lambda: choice.isVisible() and choice.count() == len(TEMPLATES))
    assert choice.currentText() == "Knee clinic"
    assert view.visit.drafting.template == own
    signed_in.window.actions_[ActionId.CHOOSE_TEMPLATE].trigger()
    assert choice.view().isVisible()
    choice.hidePopup()
    choice.activated.emit(choice.findText("Referral letter"))
    assert view.visit.drafting.template.key == "referral_letter"
    assert "Referral letter" in choice.accessibleDescription()
    view.visit.templates.refresh()
    signed_in.until(lambda: choice.count() == len(TEMPLATES))
    assert view.visit.drafting.template.key == "referral_letter", "what was chosen stays"
    assert room.templates.default() == own


def test_a_note_keeps_its_template_and_another_one_begins_another_note(signed_in: Bench) -> None:
    session, room = signed_in.window.shell.session, signed_in.window.shell.room
    assert session is not None
    assert room is not None
    visit = add_visit(session, state=EncounterState.DRAFTED)
    own = room.templates.save(knee())
    room.templates.set_default(own.key)
    room.templates.retire("soap")
    signed_in.window.open_encounter(visit.encounter.id)
    view = signed_in.window.encounter
    assert isinstance(view, EncounterView)
    choice = view.bar.template
    signed_in.until(lambda: choice.isVisible() and choice.count() == len(TEMPLATES) + 1)
    assert choice.currentText() == "SOAP note"
    note = view.visit.note
    assert note is not None
    choice.activated.emit(choice.findText("Knee clinic"))
    signed_in.until(lambda: view.visit.step is Step.DRAFT)
    assert view.visit.note is None
    assert choice.count() == len(TEMPLATES), "a retired one is offered only for its own note"
    view.visit.notes.choose(note.id)
    signed_in.until(lambda: view.visit.note == note)
    assert view.visit.drafting.template == SOAP
