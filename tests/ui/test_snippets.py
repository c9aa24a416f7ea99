"""Snippets: on their own page, by their key in a field, and the signs that dictations leave."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.domain.identifiers import TranscriptId, new_id
from app.domain.snippet import Snippet
from app.domain.transcript import Transcript, Word
from app.snippets.snippets import Snippets
from app.store.transcripts import TranscriptRepository
from tests.ui.conftest import Bench
from tests.ui.test_transcript import field_of, opened, put_caret
from ui.actions import ActionId
from ui.view_models.snippets import SnippetsModel
from ui.views.encounter import EncounterView
from ui.views.snippets import SnippetsView
from ui.widgets.reasons import Mode, WritingField


def snippets_of(bench: Bench) -> tuple[SnippetsView, SnippetsModel]:
    bench.window.actions_[ActionId.SNIPPETS].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, SnippetsView)
    assert isinstance(page.place, SnippetsModel)
    bench.until(lambda: page.count.text() == "0 snippets")
    return page, page.place


def test_a_snippet_is_written_changed_removed_and_brought_back(signed_in: Bench) -> None:
    page, model = snippets_of(signed_in)
    actions = signed_in.window.actions_
    assert page.empty.isVisible()
    assert not actions[ActionId.SAVE_SNIPPET].isEnabled()
    page.name.setText("normal exam")
    page.key.setText(".norm")
    page.content.setPlainText("Heart regular.\n\nLungs clear.")
    page.whose.setCurrentIndex(1)
    actions[ActionId.SAVE_SNIPPET].trigger()
    signed_in.until(lambda: model.count == 1 and page.said.isVisible())
    assert page.name.text() == ""
    page.table.selectRow(0)
    assert page.content.toPlainText() == "Heart regular.\n\nLungs clear."
    assert not page.for_whom.isVisible()
    page.key.setText("norm")
    page.key.returnPressed.emit()
    signed_in.until(lambda: not page.problem.isHidden())
    assert page.key.text() == "norm", "what was typed stays"
    page.key.setText(".exam")
    page.key.returnPressed.emit()
    signed_in.until(lambda: [one.key for one in model.entries] == [".exam"])
    actions[ActionId.REMOVE_SNIPPET].trigger()
    signed_in.until(lambda: model.count == 0)
    assert page.said.isVisible()
    model.bring_back()
    signed_in.until(lambda: model.count == 1)
    (back,) = model.entries
    assert (back.name, back.key, back.person_id is None) == ("normal exam", ".exam", False)


def test_what_is_typed_while_a_snippet_is_saved_stays(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, model = snippets_of(signed_in)
    save, gate = signed_in.window.actions_[ActionId.SAVE_SNIPPET], threading.Event()

    def slow(real: Callable[..., Snippet]) -> Callable[..., Snippet]:
        def work(*what: object, **how: object) -> Snippet:
            gate.wait(20)
            return real(*what, **how)

        return work

    monkeypatch.setattr(Snippets, "add", slow(Snippets.add))
    monkeypatch.setattr(Snippets, "change", slow(Snippets.change))
    page.name.setText("normal exam")
    page.content.setPlainText("Heart regular.")
    save.trigger()
    page.content.setPlainText("Heart regular. Lungs clear.")
    gate.set()
    signed_in.until(lambda: model.count == 1 and model.work is None)
    assert page.content.toPlainText() == "Heart regular. Lungs clear."
    page.table.selectRow(0)
    assert page.said.title.text() == "«normal exam» is not saved."

    gate.clear()
    page.content.setPlainText("Heart quiet.")
    save.trigger()
    page.content.setPlainText("Heart quiet. Lungs clear.")
    gate.set()
    signed_in.until(lambda: model.work is None)
    assert model.entries[0].text == "Heart quiet."
    page.begin()
    assert page.said.title.text() == "«normal exam» is not saved."
    page.said.undo.click()
    assert page.content.toPlainText() == "Heart quiet. Lungs clear."

    gate.clear()
    save.trigger()
    page.begin()
    page.name.setText("advice")
    gate.set()
    signed_in.until(lambda: model.entries[0].text == "Heart quiet. Lungs clear.")
    signed_in.until(lambda: model.work is None)
    assert (model.selected, page.name.text()) == (None, "advice")


def test_snippets_are_found_by_what_is_typed(signed_in: Bench) -> None:
    page, model = snippets_of(signed_in)
    room = signed_in.window.shell.room
    assert room is not None
    room.snippets.add("normal exam", ".norm", "Heart regular.")
    room.snippets.add("advice", "", "Drink enough.")
    model.refresh()
    signed_in.until(lambda: page.count.text() == "2 snippets")
    page.filter.setText("heart")
    signed_in.until(lambda: page.count.text() == "1 of 2 snippets")
    page.filter.setText("nowhere")
    signed_in.until(page.empty.isVisible)


def test_what_was_typed_is_not_lost_when_another_is_chosen(signed_in: Bench) -> None:
    page, model = snippets_of(signed_in)
    room = signed_in.window.shell.room
    assert room is not None
    room.snippets.add("normal exam", ".norm", "Heart regular.")
    model.refresh()
    signed_in.until(lambda: model.count == 1)
    new = signed_in.window.actions_[ActionId.NEW_SNIPPET]
    new.trigger()
    page.name.setText("advice")
    page.content.setPlainText("Drink enough.")
    new.trigger()
    assert not page.content.toPlainText()
    page.said.undo.click()
    assert page.content.toPlainText() == "Drink enough."
    page.table.selectRow(0)
    assert page.content.toPlainText() == "Heart regular."
    assert page.said.accessibleDescription() == "«advice» is not saved."
    page.said.undo.click()
    assert model.selected is None
    assert (page.name.text(), page.content.toPlainText()) == ("advice", "Drink enough.")
    page.table.selectRow(0)
    page.said.hide()
    new.trigger()
    assert not page.content.toPlainText()
    assert not page.said.isVisible(), "nothing was typed since"
    page.table.selectRow(0)
    page.content.setPlainText("Heart regular, no murmur.")
    page.save()
    signed_in.until(page.said.isVisible)
    page.said.hide()
    new.trigger()
    assert not page.said.isVisible(), "it is saved"


def keyed(bench: Bench, view: EncounterView) -> None:
    """A field in the first segment, with the snippets at hand."""
    put_caret(view, 1, 0)
    bench.bot.keyClick(view.transcript, Qt.Key.Key_E)
    bench.until(lambda: bool(view.visit.words.snippets))
    field_of(view).selectAll()


def test_a_key_becomes_its_text_and_ctrl_z_brings_it_back(signed_in: Bench) -> None:
    session = signed_in.window.shell.session
    room = signed_in.window.shell.room
    assert session is not None
    assert room is not None
    room.snippets.add("normal exam", ".norm", "Heart regular.\nLungs clear.")
    view = opened(signed_in)
    keyed(signed_in, view)
    field = field_of(view)
    signed_in.bot.keyClicks(field, "Well. .norm ")
    assert field.toPlainText() == "Well. Heart regular.\nLungs clear. "
    field.undo()
    field.undo()
    assert field.toPlainText() == "Well. .norm"
    signed_in.bot.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: view.visit.segments[0].text == "Well. Heart regular. ↵ Lungs clear.")
    shown = view.transcript.document().firstBlock().text()
    assert shown == "Well. Heart regular. ↵\N{LINE SEPARATOR}Lungs clear."
    placed = view.transcript._by_number[1]
    assert [shown[first:end] for first, end in placed.words] == view.visit.segments[0].text.split()


def test_a_key_is_expanded_in_the_note_too(signed_in: Bench) -> None:
    room = signed_in.window.shell.room
    assert room is not None
    room.snippets.add("advice", ".adv", "Drink enough.")
    view = opened(signed_in)
    view.visit.review.move(1)
    view.note.focus_current()
    view.note.open(Mode.EDIT)
    signed_in.until(lambda: bool(view.visit.words.snippets))
    field = view.note.findChild(WritingField)
    field.selectAll()
    signed_in.bot.keyClicks(field, ".adv ")
    assert field.toPlainText() == "Drink enough. "


def written(bench: Bench, view: EncounterView) -> Transcript:
    """A version as a dictation leaves it: «2» for «two», and a break."""
    session, before = bench.window.shell.session, view.visit.transcript
    assert session is not None
    assert before is not None
    first = before.segments[0]
    words = (
        replace(first.words[0], text="2", heard="two"),
        *first.words[1:],
        Word("¶", first.end, first.end, 0.9, "new paragraph"),
    )
    segment = replace(first, words=words, text=" ".join(word.text for word in words))
    version = replace(
        before,
        id=TranscriptId(new_id()),
        segments=(segment, *before.segments[1:]),
        parent=before.id,
    )
    session.charts().write(lambda unit: TranscriptRepository(unit.connection).add(version))
    return version


def test_one_change_is_taken_back_at_the_caret(signed_in: Bench) -> None:
    view = opened(signed_in)
    version = written(signed_in, view)
    view.visit.words.changed.emit(version)
    signed_in.until(lambda: view.visit.segments[0].text.endswith("¶"))
    assert signed_in.window.actions_[ActionId.RESTORE_WORDS].isEnabled()
    put_caret(view, 1, len(version.segments[0].words) - 1)
    signed_in.window.actions_[ActionId.RESTORE_WORDS].trigger()
    signed_in.until(lambda: view.visit.segments[0].text.endswith("new paragraph"))
    assert view.visit.segments[0].text.startswith("2 ")
    put_caret(view, 1, 0)
    signed_in.window.actions_[ActionId.RESTORE_WORDS].trigger()
    signed_in.until(lambda: view.visit.segments[0].text.startswith("two "))
