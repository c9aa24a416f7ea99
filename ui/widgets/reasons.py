"""Why a statement has its mark, and the one-key ways out."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit

from app.domain.evidence import Reason, Verdict
from app.domain.note import Statement
from app.review.heard import heard_values
from app.texts import quoted, tr
from ui.theme.theme import Theme
from ui.view_models.evidence import Mark, mark_of
from ui.widgets.expansion import expansion_around
from ui.widgets.parts import Flowing, Glyph, button, clear, column, row
from ui.widgets.wrapping import Wrapping


class Mode(StrEnum):
    REASONS = "reasons"
    EDIT = "edit"
    ATTEST = "attest"
    REGENERATE = "regenerate"
    REGENERATE_SECTION = "regenerate_section"


PAUSE_MS = 200
"""Without a key for so long, the words are checked while they are written."""
_ANEW = (Mode.REGENERATE, Mode.REGENERATE_SECTION)

_VERDICT_ICONS = {
    Verdict.SUPPORTED: ("check", "accent"),
    Verdict.NOT_FOUND: ("circle-help", "amber"),
    Verdict.CONTRADICTED: ("octagon-x", "brick"),
}


_LEAVING = frozenset((Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab))


def heard_words(statement: Statement) -> str:
    """The values that were heard in place of those of the statement; empty where there are none."""
    heard = heard_values(statement)
    return ", ".join(quoted(reason.heard) for reason in heard[:1]) + (" …" if heard[1:] else "")


class WritingField(QPlainTextEdit):
    """A few lines of text: Enter keeps them, Shift+Enter breaks the line, Escape gives up.

    The key of a snippet becomes its text when it is left; Ctrl+Z brings the key back.
    """

    kept = Signal()
    given_up = Signal()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        snippets = expansion_around(self)
        if snippets is not None:
            snippets.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _LEAVING:
            self._expand()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _expand(self) -> None:
        cursor, snippets = self.textCursor(), expansion_around(self)
        if snippets is None or cursor.hasSelection():
            return
        found = snippets.expanded(self.toPlainText(), cursor.position())
        if found is None:
            return
        start, text = found
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)


class ReasonsPanel(QFrame):
    """Sits under its statement, inside the note.

    `begun` holds the reason and the wishes that somebody began to write here, and did not leave.
    """

    edited = Signal(str)
    attested = Signal(str)
    removed = Signal()
    tried = Signal(str)
    """Words that somebody is writing, at a pause."""
    heard_accepted = Signal()
    regenerated = Signal(object, str)
    """The mode, which says how much is written anew, and what is wished of it."""
    listened = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, statement: Statement, editable: bool, begun: dict[Mode, str]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._statement = statement
        self._editable = editable
        self._begun = begun
        self._mode = Mode.REASONS
        self._field: WritingField | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._try)
        self._box = column(self, gap=8)
        self._box.setContentsMargins(28, 8, 0, 8)
        self.setAccessibleName(tr("Reasons"))

    def enter(self, mode: Mode) -> None:
        """Show the reasons, or the field for an edit or an attestation."""
        if mode is Mode.EDIT and self._field is not None:
            self._field.setFocus()
            return
        self.keep_open()
        self._pause.stop()
        self._field = None
        self._mode = mode
        clear(self._box)
        if mode in _ANEW and self._editable:
            self._show_regenerate(mode)
        elif mode is Mode.EDIT and self._editable:
            self._show_edit()
        elif mode is Mode.ATTEST and self._editable and self._statement.flagged:
            self._show_attest()
        else:
            self._show_reasons()

    # the three faces

    def _show_reasons(self) -> None:
        mark = mark_of(self._statement)
        if mark is Mark.ATTESTED:
            self._line(
                "signature",
                "accent",
                tr(
                    "Attested by name: {reason}.",
                    reason=self._statement.attestation_reason or tr("no reason was written down"),
                ),
            )
        for reason in self._statement.grounding.reasons:
            self._reason(reason)
        if not self._statement.grounding.reasons:
            self._line(
                "check",
                "accent",
                tr("Every number, drug, side and negation stands in the words that light up."),
            )
        ways = Wrapping()
        if self._statement.evidence:
            self._way(ways, tr("Play"), tr("Space", about="key"), self.listened.emit)
        if self._editable:
            heard = heard_words(self._statement)
            if heard:
                self._way(ways, tr("Write {words}", words=heard), "H", self.heard_accepted.emit)
            self._way(ways, tr("Edit"), "E", lambda: self.enter(Mode.EDIT))
            self._way(ways, tr("Remove"), "X", self.removed.emit)
            if self._statement.flagged:
                self._way(ways, tr("Attest by name"), "A", lambda: self.enter(Mode.ATTEST))
            self._way(ways, tr("Write anew"), "G", lambda: self.enter(Mode.REGENERATE))
        self._box.addLayout(ways)

    def _show_edit(self) -> None:
        field = WritingField()
        field.setAccessibleName(tr("The statement"))
        field.setPlainText(self._begun.pop(Mode.EDIT, self._statement.text))
        field.setTabChangesFocus(True)
        field.setFixedHeight(76)
        field.kept.connect(self._keep)
        field.given_up.connect(self.leave)
        self._box.addWidget(field)
        field.show()
        self._field = field
        self._verdict = row(gap=8)
        self._box.addLayout(self._verdict)
        self.show_tried(self._statement)
        field.textChanged.connect(self._pause.start)
        ways = Wrapping()
        keep = button(
            tr("Keep and check again  Enter"), "small", name=tr("Keep the edit and check it again")
        )
        keep.clicked.connect(self._keep)
        ways.addWidget(keep)
        self._way(ways, tr("Leave as it was"), "Esc", self.leave)
        self._box.addLayout(ways)
        field.setFocus()
        field.selectAll()

    def _show_attest(self) -> None:
        self._box.addWidget(
            Flowing(
                tr(
                    "Why is it right although the recording does not show it? Your name and the"
                    " reason stay beside the sentence."
                ),
                "small",
            )
        )
        field = self._add_line(
            tr("Reason for the attestation"), tr("Seen in the referral letter, measured by me …")
        )
        field.returnPressed.connect(lambda: self._attest(field))
        ways = Wrapping()
        attest = button(
            tr("Attest by name  Enter"), "small", name=tr("Attest the statement by name")
        )
        attest.clicked.connect(lambda: self._attest(field))
        ways.addWidget(attest)
        self._way(ways, tr("Leave it open"), "Esc", self.leave)
        self._box.addLayout(ways)
        field.setFocus()

    def _show_regenerate(self, mode: Mode) -> None:
        whole = mode is Mode.REGENERATE_SECTION
        means = (
            tr(
                "The section is written anew from the transcript. What people wrote in it stays."
                " Undo brings it back."
            )
            if whole
            else tr("The sentence is written anew from the transcript. Undo brings it back.")
        )
        self._box.addWidget(Flowing(means, "small"))
        field = self._add_line(
            tr("What is to be different"),
            tr("What is to be different, if anything: shorter, name the dose …"),
        )
        field.returnPressed.connect(lambda: self.regenerated.emit(mode, field.text().strip()))
        ways = Wrapping()
        name = tr("Write the section anew") if whole else tr("Write the sentence anew")
        anew = button(tr("Write anew  Enter"), "small", name=name)
        anew.clicked.connect(lambda: self.regenerated.emit(mode, field.text().strip()))
        ways.addWidget(anew)
        self._way(ways, tr("Leave as it is"), "Esc", self.leave)
        self._box.addLayout(ways)
        field.setFocus()

    def show_tried(self, statement: Statement) -> None:
        """Say what the check says of the words in the field, if they are still these."""
        field = self._field
        if field is None or " ".join(field.toPlainText().split()) != statement.text:
            return
        clear(self._verdict)
        worst = next(iter(statement.grounding.reasons), None)
        verdict = statement.grounding.verdict
        icon, colour = _VERDICT_ICONS[verdict]
        good = verdict is Verdict.SUPPORTED or worst is None
        words = tr("The transcript says so.") if good or worst is None else worst.text
        self._verdict.addWidget(Glyph(self._theme, icon, colour, 16), 0, Qt.AlignmentFlag.AlignTop)
        self.verdict = Flowing(words, "small")
        self._verdict.addWidget(self.verdict, 1)

    def _try(self) -> None:
        if self._field is not None:
            text = " ".join(self._field.toPlainText().split())
            if text:
                self.tried.emit(text)

    # pieces

    def _add_line(self, name: str, hint: str) -> QLineEdit:
        """A field with what was begun in it."""
        mode = self._mode
        field = QLineEdit(self._begun.get(mode, ""))
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.textChanged.connect(lambda text: self._begun.update({mode: text}))
        self._box.addWidget(field)
        field.show()
        return field

    def _reason(self, reason: Reason) -> None:
        icon, colour = _VERDICT_ICONS[reason.verdict]
        self._line(icon, colour, reason.text)

    def _line(self, icon: str, colour: str, text: str) -> None:
        line = row(gap=8)
        line.addWidget(Glyph(self._theme, icon, colour, 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Flowing(text, "small"), 1)
        self._box.addLayout(line)

    @staticmethod
    def _way(ways: Wrapping, text: str, key: str, work: Callable[[], object]) -> None:
        made = button(f"{text}  {key}", "small", name=text, tip=f"{text}  ({key})")
        made.clicked.connect(lambda _=False: work())
        ways.addWidget(made)

    def keep_open(self) -> bool:
        """Keep the words that somebody is writing, as Enter does; whether there are any."""
        text = "" if self._field is None else " ".join(self._field.toPlainText().split())
        if text in ("", self._statement.text):
            return False
        self.edited.emit(text)
        return True

    def leave(self) -> None:
        """Close without what is written here."""
        self._begun.pop(self._mode, None)
        self.closed.emit()

    def _keep(self) -> None:
        if not self.keep_open():
            self.closed.emit()

    def _attest(self, field: QLineEdit) -> None:
        if field.text().strip():
            self.attested.emit(field.text())
        else:
            field.setPlaceholderText(tr("A few words are needed here"))
            field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
