"""Files that are dropped on a visit, or chosen for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.encounter import EncounterState
from tests.fixtures.media import sine, wave
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.view_models.encounter import Step
from ui.view_models.importing import Fate, Phase
from ui.views.encounter import EncounterView
from ui.widgets.drop_target import WORDS

RATE = 16_000
COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(signed_in: Bench) -> EncounterView:
    return signed_in.open(signed_in.add(state=EncounterState.PLANNED))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def sound(path: Path, seconds: float = 1) -> Path:
    path.write_bytes(wave(sine(seconds, RATE), RATE))
    return path


def letter(path: Path) -> Path:
    path.write_text("Dear colleague")
    return path


def urls(*addresses: Path | str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls(
        [QUrl.fromLocalFile(str(one)) if isinstance(one, Path) else QUrl(one) for one in addresses]
    )
    return mime


def hold(view: EncounterView, mime: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(10, 10), COPY, mime, LEFT, NO_KEYS)
    event.ignore()
    view.dragEnterEvent(event)
    return event.isAccepted()


def drop(view: EncounterView, mime: QMimeData) -> None:
    view.files.target.dropEvent(QDropEvent(QPointF(10, 10), COPY, mime, LEFT, NO_KEYS))


def test_a_frame_says_where_to_drop_while_files_are_held(view: EncounterView, stick: Path) -> None:
    target = view.files.target
    mime = urls(sound(stick / "1.wav"), stick / "2.wav")
    assert hold(view, mime)
    assert target.isVisible()
    assert target.geometry().top() == view.strip.geometry().bottom() + 1
    assert target.geometry().bottom() == view.rect().bottom()
    assert target.accessibleName() == WORDS
    target.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NO_KEYS))
    view.dragLeaveEvent(QDragLeaveEvent())
    QApplication.processEvents()
    assert target.isVisible()
    target.dragLeaveEvent(QDragLeaveEvent())
    assert not target.isVisible()
    assert hold(view, mime)
    view.dragLeaveEvent(QDragLeaveEvent())
    QApplication.processEvents()
    assert not target.isVisible()
    text = QMimeData()
    text.setText("Dear colleague")
    assert not hold(view, text)
    assert not target.isVisible()


def test_nothing_is_welcome_while_something_runs(
    signed_in: Bench, view: EncounterView, stick: Path
) -> None:
    drop(view, urls(sound(stick / "1.wav")))
    assert view.visit.busy is not None
    assert not hold(view, urls(sound(stick / "2.wav")))
    assert not view.files.target.isVisible()
    signed_in.until(lambda: view.visit.busy is None)


def test_one_file_is_imported_at_once(signed_in: Bench, view: EncounterView, stick: Path) -> None:
    drop(view, urls(sound(stick / "1.wav")))
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert not view.files.panel.isVisible()
    assert [one.source_name for one in view.visit.recordings] == ["1.wav"]
    assert view.visit.problem is None


def test_several_files_are_shown_before_and_their_outcomes_after(
    signed_in: Bench, view: EncounterView, stick: Path
) -> None:
    sound(stick / "part 2.wav", 2)
    sound(stick / "part 10.wav", 3)
    whole = wave(sine(4, RATE), RATE)
    (stick / "part 1.wav").write_bytes(whole[: len(whole) // 2])
    letter(stick / "part 3.mp3")
    panel, importing = view.files.panel, view.visit.importing

    drop(view, urls(*stick.iterdir(), "smb://server/share/part%204.wav"))
    signed_in.until(lambda: importing.phase is Phase.ASKING)

    assert panel.isVisible()
    assert panel.title.text() == "3 of 5 files can be imported into this visit"
    assert panel.accept.text() == "Import 3 files"
    assert view.window().focusWidget() is panel.accept
    shown = {row.name: row for row in importing.rows}
    assert list(shown) == ["part 1.wav", "part 2.wav", "part 3.mp3", "part 4.wav", "part 10.wav"]
    assert shown["part 10.wav"].length == "0:03"
    assert "16 kHz, mono" in shown["part 10.wav"].form
    assert "not an audio file" in shown["part 3.mp3"].words
    assert "does not lie on this workstation" in shown["part 4.wav"].words
    assert view.visit.recordings == []

    QTest.keyClick(panel.accept, Qt.Key.Key_Space)
    signed_in.until(lambda: importing.phase is Phase.DONE)

    assert [one.source_name for one in view.visit.recordings] == [
        "part 1.wav",
        "part 2.wav",
        "part 10.wav",
    ]
    assert panel.title.text() == "3 of 5 files were imported"
    fates = {row.name: row.fate for row in importing.rows}
    assert fates["part 1.wav"] is Fate.TAKEN_IN_PART
    assert fates["part 2.wav"] is Fate.TAKEN
    assert fates["part 3.mp3"] is Fate.REFUSED
    assert view.visit.step is Step.TRANSCRIBE
    assert view.window().focusWidget() is panel.leave
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert view.window().focusWidget() is view.bar.next


def test_when_all_is_well_the_list_goes_by_itself(
    signed_in: Bench, view: EncounterView, stick: Path
) -> None:
    drop(view, urls(sound(stick / "1.wav"), sound(stick / "2.wav")))
    signed_in.until(lambda: view.visit.importing.phase is Phase.ASKING)
    view.files.panel.accept.click()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert not view.files.panel.isVisible()
    assert len(view.visit.unheard) == 2


def test_nothing_can_be_accepted_where_nothing_is_good(
    signed_in: Bench, view: EncounterView, stick: Path
) -> None:
    drop(view, urls(letter(stick / "1.wav"), letter(stick / "2.wav")))
    signed_in.until(lambda: view.visit.importing.phase is Phase.ASKING)
    panel = view.files.panel
    assert panel.title.text() == "None of these 2 files can be imported"
    assert not panel.accept.isVisible()
    first, second = (row.accessibleName() for row in panel.area.shown)
    assert (
        first
        == "1.wav: This is not an audio file that can be read, or it is damaged at its beginning."
    )
    assert second.startswith("2.wav: ")
    assert view.window().focusWidget() is panel.leave
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert view.visit.importing.rows == []
    assert view.visit.recordings == []
    assert view.visit.busy is None


def test_a_cut_off_file_is_kept_and_told(
    signed_in: Bench, view: EncounterView, stick: Path
) -> None:
    whole = wave(sine(4, RATE), RATE)
    (stick / "1.wav").write_bytes(whole[: len(whole) // 2])
    drop(view, urls(stick / "1.wav"))
    signed_in.until(lambda: view.visit.problem is not None)
    assert view.visit.problem is not None
    assert "The end of «1.wav» is missing. 2 s could be read" in view.visit.problem.what
    assert len(view.visit.recordings) == 1


def test_stopping_leaves_nothing_half_imported(
    signed_in: Bench, view: EncounterView, stick: Path
) -> None:
    paths = [sound(stick / f"{number}.wav", 60) for number in range(3)]
    drop(view, urls(*paths))
    signed_in.until(lambda: view.visit.importing.phase is Phase.ASKING)
    view.files.panel.accept.click()
    view.bar.cancel.click()
    signed_in.until(lambda: view.visit.busy is None)
    signed_in.until(lambda: view.visit.step is Step.RECORD or view.visit.unheard)
    assert all(one.seconds == 60 for one in view.visit.recordings)


def test_an_import_goes_on_while_the_visit_is_left(
    signed_in: Bench, view: EncounterView, stick: Path
) -> None:
    paths = [sound(stick / f"{number}.wav", 30) for number in range(3)]
    drop(view, urls(*paths))
    signed_in.until(lambda: view.visit.importing.phase is Phase.ASKING)
    view.files.panel.accept.click()
    signed_in.until(lambda: view.visit.importing.rows[0].fate is Fate.TAKEN)
    again = signed_in.open_again(view)
    signed_in.until(lambda: not signed_in.window.shell.operations.running(name="import"))
    signed_in.until(lambda: again.visit.busy is None)
    assert [one.source_name for one in again.visit.unheard] == ["0.wav", "1.wav", "2.wav"]


@pytest.mark.parametrize("count", [1, 2])
def test_files_are_chosen_with_the_keys_too(
    signed_in: Bench,
    view: EncounterView,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    count: int,
) -> None:
    chosen = [str(sound(stick / f"{number}.wav")) for number in range(count)]

    def ask(*_: object) -> tuple[Sequence[str], str]:
        return chosen, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    signed_in.window.actions_[ActionId.IMPORT].trigger()
    if count > 1:
        signed_in.until(lambda: view.visit.importing.phase is Phase.ASKING)
        QTest.keyClick(view.files.panel.accept, Qt.Key.Key_Return)
    signed_in.until(lambda: len(view.visit.recordings) == count)
