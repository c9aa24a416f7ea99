"""What shapes the next draft, inline: a wish, earlier notes, and what the dictation asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from app.domain.identifiers import NoteId
from app.summarization.drafting import LONGEST_INSTRUCTION
from app.summarization.earlier import EarlierChoice
from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.draft_options import DraftOptionsModel
from ui.view_models.wording import day, local
from ui.widgets.choices import Check
from ui.widgets.parts import Glyph, button, clear, column, label, row

_NOTES_HEIGHT = 88
"""Of three earlier notes; more of them scroll."""


class DraftOptionsPanel(QFrame):
    """Opens above the bar; Escape closes it, and the next draft is a plain one again."""

    drafted = Signal()
    """The draft is asked for; the panel goes once it is under way."""
    begun = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, options: DraftOptionsModel) -> None:
        super().__init__()
        self._theme = theme
        self._options = options
        self._shown: tuple[EarlierChoice, ...] | None = None
        self._checks: dict[NoteId, Check] = {}
        self.setProperty("surface", "accent")
        self.setAccessibleName(tr("Options of the draft"))
        box = row(self, gap=16)
        box.setContentsMargins(20, 14, 16, 14)
        box.addWidget(Glyph(theme, "notebook-pen", "accent", 24), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=8)
        head = row(gap=8)
        self.title = label("", "strong", wrap=True)
        head.addWidget(self.title, 1)
        words.addLayout(head)
        words.addWidget(self._make_spoken())
        self.instruction = QLineEdit()
        self.instruction.setAccessibleName(tr("What should be different in this draft"))
        self.instruction.setPlaceholderText(tr("What should be different, such as «make it short»"))
        self.instruction.setMaxLength(LONGEST_INSTRUCTION)
        self.instruction.textEdited.connect(options.wish)
        self.instruction.returnPressed.connect(self.drafted)
        words.addWidget(self.instruction)
        self.earlier = label("", "small", wrap=True)
        words.addWidget(self.earlier)
        words.addWidget(self._make_notes())
        self.limits = label(
            tr(
                "The demonstration model knows one kind of note only: with a wish, earlier notes or"
                " another template it writes little of use."
            ),
            "small",
            wrap=True,
        )
        words.addWidget(self.limits)
        box.addLayout(words, 1)
        self.alone = button(tr("Write it yourself"), "quiet", name=tr("Begin an empty note"))
        self.alone.clicked.connect(self._on_alone)
        leave = button(
            tr("Leave"), "quiet", name=tr("Leave without options"), tip=tr("Leave  (Esc)")
        )
        leave.clicked.connect(self.close_panel)
        self.draft = button(tr("Draft again like this"), name=tr("Draft the note again like this"))
        self.draft.clicked.connect(lambda _=False: self.drafted.emit())
        for way in (self.alone, leave, self.draft):
            head.addWidget(way)
        options.changed.connect(self.refresh)
        self.hide()

    def _make_spoken(self) -> QWidget:
        self.spoken = QWidget()
        line = row(self.spoken, gap=8)
        self.said = label("", "soft", wrap=True)
        line.addWidget(self.said, 1)
        self.take = button(tr("Use it"), name=tr("Draft as the dictation asks"))
        self.take.clicked.connect(self._on_take)
        self.decline = button(tr("Not now"), "quiet", name=tr("It was no request"))
        self.decline.clicked.connect(self._options.decline_spoken)
        line.addWidget(self.take)
        line.addWidget(self.decline)
        return self.spoken

    def _make_notes(self) -> QWidget:
        inside = QWidget()
        self._notes = column(inside, gap=2)
        self.notes = QScrollArea()
        self.notes.setWidgetResizable(True)
        self.notes.setFrameShape(QFrame.Shape.NoFrame)
        self.notes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notes.setMaximumHeight(_NOTES_HEIGHT)
        self.notes.setWidget(inside)
        self.notes.setAccessibleName(tr("Earlier notes as background"))
        return self.notes

    def open(self, *, anew: bool, alone: bool) -> None:
        """Show what can be chosen.

        `anew` says that there is a note already, so that the bar has another next step than the
        draft; `alone` that an empty one can be begun.
        """
        self.draft.setVisible(anew)
        self.alone.setVisible(alone)
        self.refresh()
        self.show()
        (self.take if self.spoken.isVisibleTo(self) else self.instruction).setFocus()
        self.opened.emit()

    def close_panel(self) -> None:
        """Forget what was chosen, and go."""
        if not self.isHidden():
            self._options.clear()
            self.hide()
            self.closed.emit()

    def refresh(self) -> None:
        """Show the model."""
        options = self._options
        self.title.setText(
            tr("How the next note is drafted: {template}", template=options.template_title)
        )
        spoken = options.spoken
        self.spoken.setVisible(spoken is not None)
        if spoken is not None:
            named = f" ({options.spoken_template})" if options.spoken_template else ""
            self.said.setText(f"{tr('You dictated «{words}»', words=spoken.words)}{named}")
        if self.instruction.text() != options.instruction:
            self.instruction.setText(options.instruction)
        earlier = tuple(options.earlier)
        self.earlier.setText(
            tr("Earlier notes as background; nothing that only they say may stand in the new note:")
            if earlier
            else tr("There are no signed notes of earlier visits to give as background.")
        )
        self.notes.setVisible(bool(earlier))
        if earlier != self._shown:
            self._shown = earlier
            clear(self._notes)
            self._checks = {one.note_id: self._make_check(one) for one in earlier}
            for check in self._checks.values():
                self._notes.addWidget(check)
        for note, check in self._checks.items():
            check.setChecked(note in options.chosen)
        self.limits.setVisible(not options.follows_wishes)

    def _make_check(self, one: EarlierChoice) -> Check:
        reason = f", {one.reason}" if one.reason else ""
        made = Check(self._theme, f"{day(local(one.visit).date())}: {one.title}{reason}")
        made.toggled.connect(lambda on: self._options.give(one.note_id, given=on))
        return made

    def _on_take(self) -> None:
        self._options.take_spoken()
        self.instruction.setFocus()

    def _on_alone(self) -> None:
        self.begun.emit()
        self.close_panel()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
