"""One statement of the note: its words, its mark, and under it the reasons and ways out."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.domain.identifiers import StatementId
from app.domain.note import Statement
from app.texts import tr
from ui.literal import as_tip
from ui.theme import tokens
from ui.theme.theme import Theme
from ui.view_models.evidence import MARK_LOOKS, Mark, mark_of
from ui.widgets.parts import Flowing, Glyph, column, label, reading, restyle, row
from ui.widgets.reasons import Mode, ReasonsPanel, heard_words

_ROLES = {Mark.CONTRADICTED: "brick", Mark.NOT_FOUND: "amber"}
_WORD = 88

Begun = defaultdict[tuple[StatementId, str], dict[Mode, str]]
"""What somebody began to write of a statement with these words."""


def mark_width(theme: Theme) -> int:
    """Pixels for the longest word of a mark in the language in use."""
    metrics = QFontMetrics(theme.font(tokens.SMALL, tokens.SEMIBOLD))
    return max(_WORD, *(metrics.horizontalAdvance(tr(mark.value)) + 2 for mark in Mark))


class StatementRow(QFrame):
    """Can be pointed at, selected and opened; the keys belong to the pane around it."""

    spoken_role = QAccessible.Role.ListItem
    pointed = Signal(str)
    left = Signal()
    grew = Signal()
    chosen = Signal(str)
    edited = Signal(str, str)
    attested = Signal(str, str)
    removed = Signal(str)
    listened = Signal(str)
    tried = Signal(str, str)
    heard_accepted = Signal(str)
    regenerated = Signal(object, str, str)
    """The mode, the statement, and what is wished of it."""
    closed = Signal()
    asking = Signal(bool)
    """Whether something is open under it."""

    def __init__(
        self, theme: Theme, statement: Statement, section: str, editable: bool, begun: Begun
    ) -> None:
        super().__init__()
        self._begun = begun
        self._theme = theme
        self._section = section
        self.statement = statement
        self._editable = editable
        self._lit = False
        self._current = False
        self.unread = False
        self.panel: ReasonsPanel | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._box = column(self, gap=0)
        self._box.setContentsMargins(12, 6, 12, 6)
        line = row(gap=10)
        self._glyph = Glyph(theme, "check", "accent", 18)
        marks = column(gap=0)
        marks.setContentsMargins(0, 2, 0, 0)
        marks.addWidget(self._glyph)
        marks.addStretch()
        line.addLayout(marks)
        self._text = Flowing()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line.addWidget(self._text, 1)
        self._word = label("", "small")
        self._word.setFixedWidth(mark_width(theme))
        self._word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._word.setContentsMargins(0, 2, 0, 0)
        line.addWidget(self._word)
        self._box.addLayout(line)
        self.keys = Flowing("", "small")
        self.keys.setContentsMargins(28, 4, 0, 2)
        self.keys.hide()
        self._box.addWidget(self.keys)
        theme.changed.connect(self.update)
        self.show_statement(statement)

    @property
    def identifier(self) -> StatementId:
        return self.statement.id

    @property
    def mark(self) -> Mark:
        return mark_of(self.statement)

    def show_statement(self, statement: Statement) -> None:
        """Show the statement as it is now."""
        self.statement = statement
        mark = self.mark
        look = MARK_LOOKS[mark]
        self._text.setText(reading(self._theme, statement.text))
        self._glyph.show_icon(look.icon, look.colour)
        word = tr(mark.value)
        self._word.setText(word)
        restyle(self._word, "role", _ROLES.get(mark, "small"))
        self.setAccessibleName(f"{self._section}: {statement.text} ({word})")
        reasons = " ".join(reason.text for reason in statement.grounding.reasons)
        self._reasons = reasons
        self.keys.setText(_keys(statement))
        self._describe()
        self.setToolTip(as_tip(reasons) if statement.flagged else "")
        self.update()

    def renew(self, statement: Statement, editable: bool) -> None:
        """Show it in another version of the note; what is typed stays where it did not change."""
        if (statement, editable) != (self.statement, self._editable):
            self.close_panel()
            self._editable = editable
            self.show_statement(statement)
            self._show_keys()

    def set_unread(self, unread: bool) -> None:
        """Whether it was not on the screen yet, as it stands."""
        if unread != self.unread:
            self.unread = unread
            self._describe()
            self.update()

    def _describe(self) -> None:
        parts = (self._reasons, tr("Not read yet") if self.unread else "")
        self.setAccessibleDescription(" ".join(part for part in parts if part))

    def set_lit(self, lit: bool) -> None:
        if lit != self._lit:
            self._lit = lit
            self.update()

    def set_current(self, current: bool) -> None:
        if current == self._current:
            return
        self._current = current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        if not current and not self.keep_open():
            self.close_panel()
        self._show_keys()
        self.update()

    def _show_keys(self) -> None:
        """What each key does to a flag, as long as nothing is open under it."""
        wanted = self._current and self._editable and self.statement.flagged
        self.keys.setVisible(wanted and self.panel is None)

    # reasons and ways out

    def open_panel(self, mode: Mode = Mode.REASONS, text: str = "") -> None:
        """Show why the statement has its mark, and what can be done about it, with `text` begun."""
        if text:
            self._begun[self.identifier, self.statement.text][mode] = text
        if self.panel is None:
            begun = self._begun[self.identifier, self.statement.text]
            panel = ReasonsPanel(self._theme, self.statement, self._editable, begun)
            panel.edited.connect(lambda text: self.edited.emit(self.identifier, text))
            panel.attested.connect(lambda reason: self.attested.emit(self.identifier, reason))
            panel.removed.connect(lambda: self.removed.emit(self.identifier))
            panel.tried.connect(lambda text: self.tried.emit(self.identifier, text))
            panel.heard_accepted.connect(lambda: self.heard_accepted.emit(self.identifier))
            panel.regenerated.connect(
                lambda mode, wish: self.regenerated.emit(mode, self.identifier, wish)
            )
            panel.listened.connect(lambda: self.listened.emit(self.identifier))
            panel.closed.connect(self._on_panel_closed)
            self.panel = panel
            self._box.addWidget(panel)
            panel.show()
            self.asking.emit(True)
        self._show_keys()
        self.panel.enter(mode)

    def holds(self, inside: QWidget | None) -> bool:
        """Whether what is open under the statement has the keys."""
        return self.panel is not None and inside is not None and self.panel.isAncestorOf(inside)

    def keep_open(self) -> bool:
        """Keep the words that are written under it; the panel goes once the note has them."""
        return self.panel is not None and self.panel.keep_open()

    def close_panel(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            inside = self.window().focusWidget()
            if inside is not None and panel.isAncestorOf(inside):
                self.setFocus()
            self._box.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self._show_keys()
            self.asking.emit(False)

    def _on_panel_closed(self) -> None:
        self.close_panel()
        self.closed.emit()

    # pointer, focus, paint

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        super().enterEvent(event)
        self.pointed.emit(self.identifier)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self.panel is not None:
            self.grew.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mousePressEvent(event)
        self.chosen.emit(self.identifier)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseDoubleClickEvent(event)
        self.open_panel()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.chosen.emit(self.identifier)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._lit or self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("evidence" if self._lit else "hover"))
            painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        if self._current and not self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("evidence_line"))
            painter.drawRoundedRect(
                QRectF(box.left(), box.top() + 6, 3, box.height() - 12), 1.5, 1.5
            )
        if self.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("line_strong"))
            painter.drawEllipse(QRectF(box.right() - 8, box.top() + 14, 5, 5))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        painter.end()


def _keys(statement: Statement) -> str:
    heard = heard_words(statement)
    ways = (
        tr("H writes {words}", words=heard) if heard else "",
        tr("E edits"),
        tr("X removes"),
        tr("A attests"),
        tr("G writes anew"),
        tr("Enter: why"),
    )
    return "   ".join(way for way in ways if way)
