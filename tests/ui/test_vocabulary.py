"""The words of the clinic and one's own, in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from app.domain.encounter import EncounterState
from app.domain.term import Term, TermKind
from tests.ui.conftest import Bench, take_file
from ui.actions import ActionId
from ui.view_models.words import WordsModel
from ui.views.encounter import EncounterView
from ui.views.words import WordsView


def words_of(bench: Bench) -> tuple[WordsView, WordsModel]:
    bench.window.actions_[ActionId.WORDS].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, WordsView)
    assert isinstance(page.place, WordsModel)
    bench.until(lambda: page.count.text() == "0 words")
    return page, page.place


def kept(bench: Bench) -> list[Term]:
    room = bench.window.shell.room
    assert room is not None
    return room.vocabulary.terms()


def write(page: WordsView, text: str, heard: str = "", kind: int = 0, whose: int = 0) -> None:
    page.word.setText(text)
    page.heard.setText(heard)
    page.kind.setCurrentIndex(kind)
    page.whose.setCurrentIndex(whose)


def test_a_word_is_written_changed_removed_and_brought_back(signed_in: Bench) -> None:
    page, model = words_of(signed_in)
    actions = signed_in.window.actions_
    assert page.empty.isVisible()
    assert not actions[ActionId.SAVE_WORD].isEnabled()
    assert "cannot be told" in page.text.text()
    write(page, "Żółkiewska", "your keys car, soul kefir", whose=1)
    actions[ActionId.SAVE_WORD].trigger()
    signed_in.until(lambda: model.count == 1)
    (term,) = kept(signed_in)
    assert (term.kind, term.heard) == (TermKind.NAME, ("your keys car", "soul kefir"))
    assert term.person_id is not None
    page.table.selectRow(0)
    assert page.word.text() == "Żółkiewska"
    assert not page.for_whom.isVisible()
    write(page, "Zolkiewska")
    page.word.returnPressed.emit()
    signed_in.until(lambda: [one.text for one in model.entries] == ["Zolkiewska"])
    assert model.selected is not None
    actions[ActionId.REMOVE_WORD].trigger()
    signed_in.until(lambda: model.count == 0)
    assert kept(signed_in) == []
    assert page.said.isVisible()
    page.said.undo.click()
    signed_in.until(lambda: model.count == 1)
    (back,) = kept(signed_in)
    assert (back.text, back.person_id) == ("Zolkiewska", term.person_id)


def test_what_cannot_be_a_word_is_said_and_what_was_typed_stays(signed_in: Bench) -> None:
    page, model = words_of(signed_in)
    actions = signed_in.window.actions_
    write(page, "left")
    actions[ActionId.SAVE_WORD].trigger()
    signed_in.until(page.problem.isVisible)
    assert (page.word.text(), model.count) == ("left", 0)
    actions[ActionId.NEW_WORD].trigger()
    assert page.word.text() == ""


def test_a_list_is_imported_and_filtered(signed_in: Bench, tmp_path: Path) -> None:
    page, model = words_of(signed_in)
    file = tmp_path / "words.txt"
    file.write_text("Corprol: corporal\n# name\nŻółkiewska\n", "utf-8")
    signed_in.window.actions_[ActionId.IMPORT_WORDS].trigger()
    assert page.file.isVisible()
    page.import_kind.setCurrentIndex(1)
    take_file(signed_in, page.file, file)
    signed_in.until(lambda: model.count == 2)
    assert [one.kind for one in model.entries] == [TermKind.DRUG, TermKind.NAME]
    page.filter.setText("zolk")
    signed_in.until(lambda: page.count.text() == "1 of 2 words")
    page.filter.setText("nothing like it")
    signed_in.until(page.empty.isVisible)


def test_what_is_typed_is_not_saved_by_an_import(signed_in: Bench, tmp_path: Path) -> None:
    page, model = words_of(signed_in)
    file = tmp_path / "words.txt"
    file.write_text("Corprol\n", "utf-8")
    write(page, "Rimavel")
    model.import_list(file, TermKind.DRUG, mine=False)
    signed_in.until(lambda: page.said.accessibleDescription() == "1 word added.")
    page.table.selectRow(0)
    page.said.undo.click()
    assert page.word.text() == "Rimavel"


def test_a_manager_sees_no_words(bench: Bench) -> None:
    bench.sign_in(manager=True)
    assert not bench.window.rail.places[ActionId.WORDS].isVisible()
    assert not bench.window.actions_[ActionId.WORDS].isEnabled()


def choose(view: EncounterView, segment: int, first: int, last: int) -> None:
    bounds = view.transcript._by_number[segment].words
    cursor = QTextCursor(view.transcript.document())
    cursor.setPosition(bounds[first][0])
    cursor.setPosition(bounds[last][1], QTextCursor.MoveMode.KeepAnchor)
    view.transcript.setTextCursor(cursor)


def test_words_of_the_transcript_are_always_written_as_they_are_corrected(
    signed_in: Bench,
) -> None:
    view = signed_in.open(signed_in.add(state=EncounterState.TRANSCRIBED))
    actions, sheet = signed_in.window.actions_, view.sheet
    segment = view.visit.segments[1]
    words = [word.text for word in segment.words]
    choose(view, segment.number, 1, 2)
    actions[ActionId.ALWAYS_WRITE].trigger()
    assert sheet.writing.isVisible()
    heard = f"{words[1]} {words[2]}".strip(".,")
    assert sheet.writing.word.text() == heard
    sheet.writing.word.setText("Ozempic")
    sheet.writing.whose.setCurrentIndex(1)
    sheet.writing.keep.click()
    signed_in.until(lambda: "Ozempic" in view.visit.segments[1].text)
    assert not sheet.writing.isVisible()
    (term,) = kept(signed_in)
    assert (term.text, term.heard, term.person_id is None) == ("Ozempic", (heard,), False)
    now = view.visit.segments[1].words
    assert [word.text for word in now if word.heard] == ["Ozempic"]
    choose(view, segment.number, 1, 1)
    actions[ActionId.ALWAYS_WRITE].trigger()
    assert f"«{heard}»" in sheet.writing.heard.text()
    signed_in.bot.keyClick(sheet.writing.word, Qt.Key.Key_Escape)
    assert not sheet.writing.isVisible()
    actions[ActionId.ALWAYS_WRITE].trigger()
    signed_in.bot.keyClick(sheet.writing.word, Qt.Key.Key_Return)
    signed_in.until(lambda: "From the next recording on" in sheet.notice.text())
    assert kept(signed_in) == [term]
