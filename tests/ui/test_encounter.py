"""Checking and signing a note."""

from __future__ import annotations

from pathlib import Path
from wave import open as wave_open

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.domain.encounter import EncounterState
from app.domain.note import Statement
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.theme.theme import Scheme
from ui.view_models.encounter import EncounterViewModel, Step
from ui.view_models.evidence import Mark
from ui.view_models.unkept import Unkept
from ui.views.encounter import EncounterView
from ui.widgets.export_panel import ExportPanel
from ui.widgets.patient_data import PatientDataPanel


def row_of(view: EncounterView, words: str) -> Statement:
    return next(one for one in view.visit.review.statements if words in one.text)


def press(bench: Bench, view: EncounterView, key: Qt.Key) -> None:
    """As typed into the note, wherever in it the focus is."""
    target = view.window().focusWidget()
    bench.bot.keyClick(target if target is not None else view.note, key)


def opened(bench: Bench) -> EncounterView:
    view = bench.open(bench.add())
    view.note.setFocus()
    return view


def test_every_statement_shows_its_mark_in_shape_and_word(signed_in: Bench) -> None:
    view = opened(signed_in)
    marks = {row.statement.text: row.mark for row in view.note.rows}
    assert marks["Chest pain on exertion."] is Mark.CONTRADICTED
    assert marks["Dry cough for 3 weeks, worse at night."] is Mark.SUPPORTED
    row = next(row for row in view.note.rows if row.mark is Mark.CONTRADICTED)
    assert row._word.text() == "contradicted"
    assert "contradicted" in row.accessibleName()
    assert view.visit.step is Step.REVIEW
    assert view.bar.next.text().strip() == "3 to check before signing"


def test_pointing_at_a_statement_lights_its_words(signed_in: Bench) -> None:
    view = opened(signed_in)
    review = view.visit.review
    review.hover_statement(row_of(view, "Dry cough").id)
    assert "cough" in " ".join(view.transcript.lit_words)
    assert all("pressure" not in words for words in view.transcript.lit_words)
    review.hover_statement(None)
    assert view.transcript.lit_words == []


def test_pointing_at_words_lights_their_statement(signed_in: Bench) -> None:
    view = opened(signed_in)
    segment = view.visit.segments[1]
    word = next(place for place, one in enumerate(segment.words) if one.text == "cough")
    placed = view.transcript._by_number[segment.number]
    cursor = view.transcript.textCursor()
    cursor.setPosition(placed.words[word][0] + 1)
    view.transcript.setTextCursor(cursor)
    spot = view.transcript.cursorRect().center()
    signed_in.bot.mouseMove(view.transcript.viewport(), QPoint(2, 2))
    signed_in.bot.mouseMove(view.transcript.viewport(), spot)
    signed_in.until(lambda: view.visit.review.pointed_statements)
    lit = [row.statement.text for row in view.note.rows if row._lit]
    assert lit == ["Dry cough for 3 weeks, worse at night."]
    signed_in.bot.mouseClick(view.transcript.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.visit.review.current == row_of(view, "Dry cough").id


def test_every_word_of_the_transcript_has_its_place(signed_in: Bench) -> None:
    view = opened(signed_in)
    text = view.transcript.toPlainText()
    for segment in view.visit.segments:
        placed = view.transcript._by_number[segment.number]
        for word, (begin, end) in zip(segment.words, placed.words, strict=True):
            assert text[begin:end] == word.text
            assert view.transcript.word_at(begin + 1) is not None


def test_keys_walk_the_flags_and_open_the_reasons(signed_in: Bench) -> None:
    view = opened(signed_in)
    review = view.visit.review
    flags = [statement.id for statement in review.flags]
    press(signed_in, view, Qt.Key.Key_J)
    assert review.current == flags[0]
    press(signed_in, view, Qt.Key.Key_J)
    assert review.current == flags[1]
    press(signed_in, view, Qt.Key.Key_K)
    assert review.current == flags[0]
    press(signed_in, view, Qt.Key.Key_K)
    assert review.current == flags[-1]
    press(signed_in, view, Qt.Key.Key_Return)
    row = view.note._current_row()
    assert row is not None
    assert row.panel is not None
    press(signed_in, view, Qt.Key.Key_Escape)
    assert row.panel is None
    assert review.current == flags[-1]


def test_an_edit_is_checked_again_and_can_be_undone(signed_in: Bench) -> None:
    view = opened(signed_in)
    review = view.visit.review
    flag = row_of(view, "losartan 100")
    review.select(flag.id)
    view.note.focus_current()
    press(signed_in, view, Qt.Key.Key_E)
    field = view.window().focusWidget()
    assert field is not None
    signed_in.bot.keyClicks(field, "Stop lisinopril, start losartan 50 mg once daily.")
    signed_in.bot.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: len(review.flags) == 2)
    assert review.current == flag.id
    row = view.note._current_row()
    assert row is not None
    assert row.mark is Mark.EDITED
    assert view.window().focusWidget() is row
    view.window().activateWindow()
    signed_in.window.actions_[ActionId.UNDO].trigger()
    signed_in.until(lambda: len(review.flags) == 3)
    assert row_of(view, "losartan 100").id == flag.id


def test_a_statement_is_removed_and_attested_with_one_key(signed_in: Bench) -> None:
    view = opened(signed_in)
    review = view.visit.review
    count = len(review.statements)
    review.move_flag(1)
    view.note.focus_current()
    press(signed_in, view, Qt.Key.Key_X)
    signed_in.until(lambda: len(review.statements) == count - 1)
    assert review.current is not None
    press(signed_in, view, Qt.Key.Key_J)
    press(signed_in, view, Qt.Key.Key_A)
    field = view.window().focusWidget()
    assert field is not None
    signed_in.bot.keyClick(field, Qt.Key.Key_Return)
    assert len(review.flags) == 2
    signed_in.bot.keyClicks(field, "Examined by me")
    signed_in.bot.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: len(review.flags) == 1)
    row = view.note._current_row()
    assert row is not None
    assert row.mark is Mark.ATTESTED


def test_a_sentence_of_ones_own_is_added_to_the_section(signed_in: Bench) -> None:
    view = opened(signed_in)
    review = view.visit.review
    review.select(row_of(view, "Check potassium").id)
    view.note.focus_current()
    press(signed_in, view, Qt.Key.Key_N)
    field = view.window().focusWidget()
    assert field is not None
    signed_in.bot.keyClicks(field, "Come back in 4 weeks.")
    signed_in.bot.keyClick(field, Qt.Key.Key_Return)
    signed_in.until(lambda: review.sections[-1].statements[-1].text == "Come back in 4 weeks.")


def test_a_note_is_signed_in_place_and_never_changes_again(signed_in: Bench) -> None:
    view = opened(signed_in)
    visit = view.visit
    for _ in range(3):
        flags = len(visit.review.flags)
        visit.review.remove(visit.review.flags[0].id)
        signed_in.until(lambda left=flags: len(visit.review.flags) == left - 1)
    assert visit.step is Step.REVIEW
    signed_in.read(view)
    assert visit.step is Step.SIGN
    assert view.bar.next.text().strip() == "Sign the note"
    view.bar.next.click()
    assert view.sign.isVisible()
    signed_in.bot.keyClicks(view.sign.password.line, "not the passphrase")
    signed_in.bot.keyClick(view.sign.password.line, Qt.Key.Key_Return)
    signed_in.until(view.problem.isVisible)
    assert view.sign.isVisible()
    assert view.sign.password.text == ""
    signed_in.bot.keyClicks(view.sign.password.line, CLINICIAN.password)
    view.sign.sign.click()
    signed_in.until(lambda: visit.step is Step.SIGNED)
    signed_in.until(lambda: "Signed by Dr. Amara Okafor" in view.bar.title.text())
    assert not view.sign.isVisible()
    assert not view.bar.next.isVisible()
    assert not visit.review.editable
    assert not view.notes.undo.isVisible()
    again = signed_in.open_again(view)
    assert "Signed by Dr. Amara Okafor" in again.bar.title.text()


def test_space_fetches_the_sound_of_the_cited_words(signed_in: Bench) -> None:
    view = opened(signed_in)
    sounds: list[bytes] = []
    view.visit.review.sound_ready.disconnect(view._on_sound)
    view.visit.review.sound_ready.connect(sounds.append)
    view.visit.review.select(row_of(view, "Dry cough").id)
    view.note.focus_current()
    press(signed_in, view, Qt.Key.Key_Space)
    signed_in.until(lambda: sounds)
    assert len(sounds[0]) > 2 * 16_000


def test_each_step_says_what_comes_next(signed_in: Bench) -> None:
    expected = {
        EncounterState.PLANNED: (Step.RECORD, "Nothing recorded yet", ""),
        EncounterState.RECORDED: (Step.TRANSCRIBE, "The recording is safe", "Transcribe"),
        EncounterState.TRANSCRIBED: (Step.DRAFT, "", "Draft the note"),
    }
    for state, (step, words, following) in expected.items():
        view = signed_in.open(signed_in.add(state=state))
        assert view.visit.step is step
        assert view.bar.next.isVisible() is bool(following)
        if words:
            assert view.sheet.empty.title.text() == words
        if following:
            assert view.bar.next.text().strip() == following


def test_what_arrives_for_an_earlier_visit_is_dropped(signed_in: Bench) -> None:
    first, second = signed_in.add(), signed_in.add(name=("Grace", "Oyelaran"))
    room = signed_in.window.shell.room
    assert room is not None
    early = EncounterViewModel(
        room, signed_in.window.shell.operations, first.encounter.id, Unkept()
    )
    early.open()
    early.close()
    late = EncounterViewModel(
        room, signed_in.window.shell.operations, second.encounter.id, Unkept()
    )
    late.open()
    signed_in.until(lambda: late.encounter is not None)
    signed_in.until(lambda: not signed_in.window.shell.operations.running(first.encounter.id))
    assert early.encounter is None
    assert late.patient == second.patient


def test_the_splitter_remembers(signed_in: Bench) -> None:
    view = opened(signed_in)
    view.splitter.moveSplitter(400, 1)
    sizes = view.splitter.sizes()
    again = signed_in.open_again(view)
    assert again.splitter.sizes() == sizes


def test_a_file_that_is_dropped_is_imported(signed_in: Bench, tmp_path: Path) -> None:
    view = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    wave = tmp_path / "note.wav"
    with wave_open(str(wave), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(bytes(2 * 16_000))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(wave))])
    dropped = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(dropped)
    assert view.visit.busy is not None
    assert view.bar.cancel.isVisible()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert view.visit.recordings[0].seconds == 1.0


def test_a_file_that_is_no_sound_is_said_so_in_place(signed_in: Bench, tmp_path: Path) -> None:
    view = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    letter = tmp_path / "letter.wav"
    letter.write_text("Dear colleague")
    view.visit.importing.take([letter])
    signed_in.until(view.problem.isVisible)
    assert view.visit.step is Step.RECORD
    assert view.problem.details is None


def test_the_keys_go_to_what_comes_next(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add(state=EncounterState.RECORDED))
    assert view.window().focusWidget() is view.bar.next
    view = signed_in.open(signed_in.add())
    assert view.window().focusWidget() is view.note


def test_the_look_changes_at_once_and_is_remembered(signed_in: Bench) -> None:
    view = opened(signed_in)
    view.visit.review.move_flag(1)
    actions, theme = signed_in.window.actions_, signed_in.theme
    try:
        actions[ActionId.LOOK_DARK].trigger()
        assert theme.palette.dark
        assert view.transcript.lit_words != []
        signed_in.window.lock()
        signed_in.until(lambda: not signed_in.window.shell.busy)
        theme.use(Scheme.LIGHT)
        signed_in.sign_in()
        assert theme.palette.dark
    finally:
        theme.use(Scheme.LIGHT)


def test_what_lets_a_visit_out_is_made_once_somebody_asks_for_it(signed_in: Bench) -> None:
    view = opened(signed_in)
    assert not view.findChildren(ExportPanel)
    assert not view.findChildren(PatientDataPanel)
    signed_in.window.actions_[ActionId.EXPORT_NOTE].trigger()
    signed_in.until(lambda: any(one.isVisible() for one in view.findChildren(ExportPanel)))
    view.erase_patient()
    signed_in.until(view.data.erasing.isVisible)
