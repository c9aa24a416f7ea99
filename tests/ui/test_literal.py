"""What people wrote or said is shown sign by sign, though it looks like HTML or like a shortcut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent, QTextCursor
from PySide6.QtGui import Qt as Rich
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from app.accounts.people import People
from app.domain.encounter import EncounterMode, EncounterState
from app.domain.identifiers import TranscriptId, new_id
from app.domain.practitioner import Role
from app.domain.term import TermKind
from app.records.records import Records
from app.store.transcripts import TranscriptRepository
from app.templates.templates import copy_of
from tests.fixtures.clinic import OFFICE_MANAGER
from tests.ui.conftest import Bench
from tests.ui.sample import DICTATION
from tests.ui.test_import import drop, sound, urls
from ui.actions import ActionId
from ui.literal import as_caption, as_tip
from ui.views.encounter import EncounterView
from ui.views.window import Window
from ui.widgets.reasons import Mode
from ui.widgets.transcript_pane import TranscriptPane

SLY = "<b>x</b><img/src=file:///etc/passwd>&Co"
NOWHERE = QModelIndex()
UNDERLINING = re.compile("(?<!&)(?:&&)*&(?!&)")


def cells(window: Window) -> Iterator[QModelIndex]:
    """Everything in the lists and tables."""
    for view in window.findChildren(QAbstractItemView):
        if (rows := view.model()) is not None:
            columns = 1 if isinstance(rows, QAbstractListModel) else rows.columnCount(NOWHERE)
            for row in range(rows.rowCount(NOWHERE)):
                yield from (rows.index(row, column) for column in range(columns))


def tips(window: Window) -> Iterator[str]:
    """What is shown where the pointer rests."""
    yield from (one.toolTip() for one in window.findChildren(QWidget))
    yield from (one.data(Qt.ItemDataRole.ToolTipRole) or "" for one in cells(window))


def captions(window: Window) -> Iterator[str]:
    """Texts in which «&» would underline a letter."""
    yield from (one.text() for one in window.findChildren(QAbstractButton))
    yield from (one.text() for one in window.findChildren(QAction))


def otherwise(window: Window) -> set[str]:
    """What is not shown as it was written."""
    labels = window.findChildren(QLabel)
    formats = [
        one.text()
        for one in labels
        if one.textFormat() is not Qt.TextFormat.PlainText and Rich.mightBeRichText(one.text())
    ]
    found = {one for one in (*formats, *tips(window)) if "<b>" in one and Rich.mightBeRichText(one)}
    return found | {one for one in captions(window) if UNDERLINING.search(one)}


def held(window: Window) -> int:
    """In how many places the sly words are."""
    texts = [
        one.text()
        for one in window.findChildren(QWidget)
        if isinstance(one, QLabel | QAbstractButton | QLineEdit)
    ]
    rows = [str(one.data()) for one in cells(window)]
    return sum("<b>x</b>" in one.replace("&lt;", "<").replace("&gt;", ">") for one in texts + rows)


def see(bench: Bench) -> None:
    """The sly words are there, and as they were written."""
    bench.until(lambda: not bench.window.shell.operations.running())
    bench.until(lambda: held(bench.window))
    assert otherwise(bench.window) == set()


def point_at(pane: TranscriptPane, position: int) -> str:
    """The tooltip of the word at a position."""
    cursor = QTextCursor(pane.document())
    cursor.setPosition(position)
    pane.setTextCursor(cursor)
    at = QPointF(pane.cursorRect().center()) + QPointF(4, 0)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(pane.viewport().mapToGlobal(at.toPoint())),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane.viewport(), moved)
    return pane.viewport().toolTip()


def sly_visit(bench: Bench) -> EncounterView:
    """A visit in which everything that can be written or said is sly."""
    visit = bench.add(
        name=(SLY, SLY), reason=SLY, allergies=(SLY,), sentences=(*DICTATION, f"And {SLY}.")
    )
    session, transcript = bench.window.shell.session, visit.transcript
    assert session is not None
    assert transcript is not None
    Records(session).set_mode(visit.encounter.id, EncounterMode.VISIT)
    segments = tuple(replace(one, speaker=one.number % 2) for one in transcript.segments)
    told = replace(
        transcript,
        id=TranscriptId(new_id()),
        segments=segments,
        speakers=(SLY, "&"),
        parent=transcript.id,
    )
    session.charts().write(lambda unit: TranscriptRepository(unit.connection).add(told))
    return bench.open(visit)


def test_a_tip_and_a_caption() -> None:
    assert as_tip("weight < 70 & falling") == "weight < 70 & falling"
    assert "&lt;b&gt;x" in as_tip(SLY)
    assert as_tip("&lt;b&gt;").count("&amp;lt;b") == 1
    assert as_caption("R&D") == "R&&D"


def test_in_a_visit(signed_in: Bench) -> None:
    view = sly_visit(signed_in)
    see(signed_in)
    review = view.visit.review
    statement = review.statements[0]
    review.edit(statement.id, SLY)
    view.visit.words.edit(len(DICTATION) + 1, "And nothing")
    signed_in.until(lambda: view.visit.words.can_undo and review.statements[0].text == SLY)
    see(signed_in)
    pane = view.transcript
    words = pane._by_number[len(DICTATION) + 1].words
    assert "&lt;b&gt;x" in point_at(pane, words[-1][0])
    review.move_flag(1)
    view.note.open(Mode.REASONS)
    see(signed_in)
    signed_in.window.open_palette()
    see(signed_in)


def test_in_files_that_are_imported(signed_in: Bench, tmp_path: Path) -> None:
    view = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    drop(view, urls(sound(tmp_path / "<b>x<b>&Co.wav"), sound(tmp_path / "other.wav")))
    signed_in.until(view.files.panel.isVisible)
    signed_in.until(lambda: not signed_in.window.shell.operations.running())
    assert any("<b>x<b>" in one.text() for one in view.files.panel.findChildren(QLabel))
    assert otherwise(signed_in.window) == set()


def test_in_the_lists_of_a_clinician(signed_in: Bench) -> None:
    window, room = signed_in.window, signed_in.window.shell.room
    assert room is not None
    signed_in.add(name=(SLY, SLY), reason=SLY, allergies=(SLY,))
    room.vocabulary.add("R&D", TermKind.OTHER, ())
    room.snippets.add("Sly", ".sly", SLY)
    built_in = room.templates.list()
    room.templates.save(replace(copy_of(built_in[0], built_in), title="R&D"))
    window.show_today()
    see(signed_in)
    for place in (ActionId.PATIENTS, ActionId.SNIPPETS, ActionId.TEMPLATES, ActionId.WORDS):
        window.show_place(place)
        signed_in.until(lambda: not window.shell.operations.running())
        page = window.pages.currentWidget()
        for one in page.findChildren(QAbstractItemView):
            QTest.keyClick(one, Qt.Key.Key_Down)
        signed_in.until(lambda: not window.shell.operations.running())
        assert otherwise(window) == set()


def test_in_the_lists_of_an_office_manager(bench: Bench) -> None:
    bench.sign_in(manager=True)
    session = bench.window.shell.session
    assert session is not None
    roles = frozenset({Role.CLINICIAN})
    People(session).invite("sly", SLY, roles, OFFICE_MANAGER.password)
    bench.window.show_place(ActionId.PEOPLE)
    see(bench)
    bench.window.show_place(ActionId.LOG)
    bench.until(lambda: not bench.window.shell.operations.running())
    assert otherwise(bench.window) == set()
