"""Going on without a recording that cannot be written down, and what was gone on without."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.domain.identifiers import RecordingId
from app.domain.recording import LeftOut, Recording
from app.texts import quoted, tr
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.encounter import EncounterViewModel
from ui.view_models.wording import clock, elapsed
from ui.widgets.parts import Flowing, Notice, button, clear, column, row, tool


class LeftOutPanel(Notice):
    """Hidden until `open`; Escape closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, visit: EncounterViewModel) -> None:
        super().__init__(theme, "amber", "audio-lines", tr("Go on without a recording"))
        self._visit = visit
        self.setAccessibleName(tr("Go on without a recording"))
        self.text.setText(
            tr(
                "Where a recording cannot be written down, leave it out by name. It is kept like "
                "the others, and the note says that it was left out."
            )
        )
        self.text.show()
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why the recording is left out"))
        self.reason.setPlaceholderText(tr("Why: the file is damaged …"))
        self.reason.returnPressed.connect(self._on_enter)
        self.more.addWidget(self.reason)
        self.ways_out: list[QPushButton] = []
        """The button of each recording, in their order."""
        self.lines = column(gap=4)
        self.more.setContentsMargins(0, 4, 0, 0)
        self.more.addLayout(self.lines)
        self.cross = tool(theme, "x", tr("Close"), tip=tr("Close  (Esc)"))
        self.cross.clicked.connect(self.close_panel)
        self.ways.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        visit.step_changed.connect(self.refresh)
        visit.left_out.changed.connect(self.refresh)
        self.hide()

    @property
    def needed(self) -> bool:
        """Whether a recording can be left out now, or was."""
        visit = self._visit
        return bool(visit.unheard or visit.left_out.lacking(visit.transcript))

    def open(self) -> None:
        """Show what can be left out, with the keys in the reason where one is asked for."""
        self.show()
        self.refresh()
        self._take_keys()

    def take_up(self, recording: RecordingId, reason: str) -> bool:
        """Open with a reason that was refused, unless it is needed no more or one is begun."""
        here = [one.id for one in self._visit.unheard]
        if recording not in here or self._visit.busy is not None or self.reason.text():
            return False
        self.reason.setText(reason)
        self.open()
        return True

    def _take_keys(self) -> None:
        (self.reason if self.reason.isVisibleTo(self) else self.cross).setFocus()

    def close_panel(self) -> None:
        self.reason.clear()
        self.hide()
        self.closed.emit()

    def refresh(self) -> None:
        """Show the recordings as they are now."""
        if self.isHidden():
            return
        if not self.needed or self._visit.busy is not None:
            self.close_panel()
            return
        visit, inside = self._visit, self.window().focusWidget()
        held = inside is not None and self.isAncestorOf(inside)
        self.reason.setVisible(bool(visit.unheard))
        clear(self.lines)
        self.ways_out = []
        for one in visit.unheard:
            self._add(_told(one), tr("Leave it out"), partial(self._leave_out, one))
        for left, recording in visit.left_out.lacking(visit.transcript):
            transcribe = partial(visit.left_out.transcribe, left.recording_id)
            self._add(
                _left_words(left, recording),
                tr("Transcribe after all"),
                transcribe if recording.audio_removed_at is None else None,
            )
        if held and inside is not None and not inside.isVisibleTo(self):
            self._take_keys()

    def _add(self, words: str, verb: str, act: Callable[[], None] | None) -> None:
        line = row(gap=8)
        line.addWidget(Flowing(words), 1)
        if act is not None and not self._visit.signed:
            way = button(verb, "small", name=name_of(verb, words))
            way.clicked.connect(lambda _=False: act())
            line.addWidget(way, 0, Qt.AlignmentFlag.AlignTop)
            self.ways_out.append(way)
        self.lines.addLayout(line)

    def _on_enter(self) -> None:
        """Where there are several, the keys go to the first of them."""
        if not self.ways_out:
            return
        if len(self._visit.unheard) == 1:
            self.ways_out[0].click()
        else:
            self.ways_out[0].setFocus()

    def _leave_out(self, recording: Recording) -> None:
        if self.reason.text().strip():
            self._visit.left_out.leave_out(recording.id, self.reason.text())
        else:
            self.reason.setPlaceholderText(tr("A few words are needed here"))
            self.reason.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)


def _told(recording: Recording) -> str:
    return tr(
        "Recorded at {time}, {length}",
        time=clock(recording.started_at),
        length=elapsed(recording.seconds),
    )


def _left_words(left: LeftOut, recording: Recording) -> str:
    if left.reason is None:
        return tr(
            "{recording}: left out by {name}", recording=_told(recording), name=left.person_name
        )
    return tr(
        "{recording}: left out by {name}, {reason}",
        recording=_told(recording),
        name=left.person_name,
        reason=quoted(left.reason),
    )
