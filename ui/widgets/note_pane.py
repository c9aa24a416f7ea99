"""The note: sections of statements, walked with the keys of the hand that rests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.identifiers import StatementId
from app.domain.note import WITHOUT_MODEL, Section, Statement
from app.texts import tr
from ui.theme import tokens
from ui.theme.theme import Theme
from ui.view_models.drafting import DraftingViewModel
from ui.view_models.review import ReviewViewModel
from ui.view_models.unkept import Kind, Words
from ui.widgets.parts import clear, column, label
from ui.widgets.reading_watch import ReadingWatch
from ui.widgets.reasons import Mode, WritingField
from ui.widgets.statement_row import Begun, StatementRow, mark_width

_OUTSIDE = 28 + 10 + 24
"""Pixels of a row beside its words and the mark's word: the mark, a gap and the padding."""
_AGAIN = {
    Kind.STATEMENT: Mode.EDIT,
    Kind.REASON: Mode.ATTEST,
    Kind.SENTENCE_WISH: Mode.REGENERATE,
    Kind.SECTION_WISH: Mode.REGENERATE_SECTION,
}
"""Where words that were not kept are written on."""


class NotePane(QScrollArea):
    """Shows a ReviewViewModel; `playing_asked` is for the statement that is current."""

    spoken_role = QAccessible.Role.List
    playing_asked = Signal(str)
    asking = Signal(bool)
    """Whether something is open under a statement."""

    def __init__(self, theme: Theme, review: ReviewViewModel, drafting: DraftingViewModel) -> None:
        super().__init__()
        self._theme = theme
        self._review = review
        self._drafting = drafting
        self._rows: dict[StatementId, StatementRow] = {}
        self._sections: dict[str, QVBoxLayout] = {}
        self._spare: dict[tuple[str, StatementId], StatementRow] = {}
        """Rows that are shown again while the note is built anew."""
        self._new: tuple[str, WritingField] | None = None
        """The section and the field of a new sentence."""
        self._begun: Begun = defaultdict(dict)
        self._sent: tuple[Mode, dict[Mode, str]] | None = None
        """Where the wish stands that was sent and is not fulfilled yet."""
        self._keys = self._bindings()
        self.setAccessibleName(tr("Note"))
        self.setWidgetResizable(True)
        self.setProperty("kind", "reading")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QWidget()
        side = column(outer)
        self._column = QWidget()
        self._box = column(self._column, gap=4)
        self._box.setContentsMargins(8, 8, 8, 24)
        side.addWidget(self._column)
        side.addStretch()
        self.setWidget(outer)
        self._motion = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.watch = ReadingWatch(self, self._unread_rows)
        self.watch.seen.connect(review.saw)
        review.reading_changed.connect(self._on_reading)
        review.tried.connect(self._on_tried)
        review.sections_reset.connect(self._on_reset)
        review.statement_arrived.connect(self._on_arrived)
        review.current_changed.connect(self._on_current)
        review.lit_changed.connect(self._on_lit)
        drafting.accepted.connect(self._on_accepted)

    @property
    def rows(self) -> list[StatementRow]:
        """The rows in the order of the note."""
        return [self._rows[statement.id] for statement in self._review.statements]

    # keys: the same as the actions declare

    def _bindings(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            Qt.Key.Key_J: lambda: self._review.move_flag(1),
            Qt.Key.Key_K: lambda: self._review.move_flag(-1),
            Qt.Key.Key_Down: lambda: self._review.move(1),
            Qt.Key.Key_Up: lambda: self._review.move(-1),
            Qt.Key.Key_Return: lambda: self.open(Mode.REASONS),
            Qt.Key.Key_Enter: lambda: self.open(Mode.REASONS),
            Qt.Key.Key_Space: self.listen,
            Qt.Key.Key_E: lambda: self.open(Mode.EDIT),
            Qt.Key.Key_A: lambda: self.open(Mode.ATTEST),
            Qt.Key.Key_H: self.accept_heard,
            Qt.Key.Key_G: lambda: self.open(Mode.REGENERATE),
            Qt.Key.Key_X: self.remove,
            Qt.Key.Key_Delete: self.remove,
            Qt.Key.Key_N: self.add,
            Qt.Key.Key_U: self._review.move_unread,
            Qt.Key.Key_Escape: self._on_escape,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key = Qt.Key(event.key())
        work = self._keys.get(key) if plain else None
        if key == Qt.Key.Key_G and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            work = self._open_section
        if work is None:
            super().keyPressEvent(event)
        else:
            work()

    def open(self, mode: Mode) -> None:
        """Open the current statement; the same key closes its reasons again."""
        if self._review.current is None:
            self._review.move_flag(1)
        if self._review.current is None:
            self._review.move(1)
        row = self._current_row()
        if row is None:
            return
        if mode is Mode.REASONS and row.panel is not None:
            if not row.keep_open():
                row.close_panel()
            return
        if mode is not Mode.REASONS and not self._review.editable:
            return
        row.open_panel(mode)

    def focus_current(self) -> None:
        """Give the keys to the current statement."""
        (self._current_row() or self).setFocus()

    def begin_reading(self) -> None:
        """A fresh draft is read from its beginning, unless somebody types elsewhere."""
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(0))
        inside = self.window().focusWidget()
        if not isinstance(inside, QLineEdit | QPlainTextEdit):
            self.setFocus()

    def listen(self) -> None:
        if self._review.current is not None:
            self.playing_asked.emit(self._review.current)

    def accept_heard(self) -> None:
        """Write the heard values into the current statement."""
        current = self._review.statement(self._review.current)
        if current is not None and self._review.editable:
            self._review.accept_heard(current.id)

    def _open_section(self) -> None:
        self.open(Mode.REGENERATE_SECTION)

    def _regenerate(self, mode: Mode, identifier: StatementId, wish: str) -> None:
        note, row = self._review.note, self._rows.get(identifier)
        if note is None or row is None:
            return
        row.close_panel()
        self._sent = mode, self._begun[identifier, row.statement.text]
        if mode is Mode.REGENERATE:
            self._drafting.regenerate(note, statement=identifier, instruction=wish)
        else:
            self._drafting.regenerate(note, section=self._current_section(), instruction=wish)

    def _on_accepted(self) -> None:
        """A wish that is fulfilled is not offered again."""
        if self._sent is not None:
            mode, begun = self._sent
            begun.pop(mode, None)
        self._sent = None

    def _on_tried(self, statement: Statement) -> None:
        row = self._rows.get(statement.id)
        if row is not None and row.panel is not None:
            row.panel.show_tried(statement)

    def remove(self) -> None:
        if self._review.current is not None and self._review.editable:
            self._review.remove(self._review.current)

    def add(self) -> None:
        """Offer a field at the end of the current section."""
        key = self._current_section()
        if self._new is not None:
            self._new[1].setFocus()
        elif self._review.editable and key is not None:
            self._offer(key)

    def keep_open(self) -> bool:
        """Keep whatever somebody is writing in the note; whether there is anything."""
        kept = [row.keep_open() for row in self._rows.values()]
        return self._keep_new() or any(kept)

    def _offer(self, key: str, text: str = "") -> None:
        field = WritingField()
        field.setAccessibleName(tr("New sentence"))
        field.setPlaceholderText(tr("Write a sentence; Enter keeps it, Escape leaves"))
        field.setTabChangesFocus(True)
        field.setFixedHeight(56)
        field.setPlainText(text)
        field.kept.connect(self._keep_new)
        field.given_up.connect(self._give_up_new)
        self._new = key, field
        self._sections[key].addWidget(field)
        field.show()  # a layout shows it only later, and what is hidden takes no focus
        field.setFocus()
        QTimer.singleShot(0, field, lambda: self.ensureWidgetVisible(field, 0, 32))

    def _keep_new(self) -> bool:
        if self._new is None:
            return False
        key, field = self._new
        text = " ".join(field.toPlainText().split())
        self._give_up_new()
        if text:
            self._review.add(key, text, refused=lambda: self._take_back(key, text))
        return bool(text)

    def _take_back(self, key: str, text: str) -> None:
        """A sentence that was refused can be written otherwise."""
        if self._new is None and key in self._sections:
            self._offer(key, text)

    def take_up(self, words: Words) -> bool:
        """Open the field that words were refused in, unless it is gone or something is in it."""
        if not self._review.editable:
            return False
        if words.kind is Kind.SENTENCE:
            free = self._new is None and words.place in self._sections
            self._take_back(words.place, words.text)
            return free
        sections = {
            one.key: one.statements[0].id for one in self._review.sections if one.statements
        }
        place = sections.get(words.place, StatementId(words.place))
        row, mode = self._rows.get(place), _AGAIN[words.kind]
        unasked = mode is Mode.ATTEST and row is not None and not row.statement.flagged
        if row is None or unasked or row.keep_open():
            return False
        row.close_panel()
        self._review.select(row.identifier)
        row.open_panel(mode, words.text)
        return True

    def _give_up_new(self) -> None:
        if self._new is not None:
            field, self._new = self._new[1], None
            if self.window().focusWidget() is field:
                self.focus_current()
            field.hide()
            field.deleteLater()

    def _on_escape(self) -> None:
        row = self._current_row()
        if row is not None and row.panel is not None:
            row.panel.leave()
        else:
            self._review.select(None)

    # content

    def _on_reset(self) -> None:
        inside = self.window().focusWidget()
        focused = inside is not None and (inside is self or self.isAncestorOf(inside))
        place = self.verticalScrollBar().value()
        self.setUpdatesEnabled(False)
        self._spare = self._keep_rows()
        self._set_new_aside()
        clear(self._box)
        self._rows, self._sections = {}, {}
        for section in self._review.sections:
            self._add_section(section)
        self._spare = {}
        self._bring_new_back()
        self.setUpdatesEnabled(True)
        self.verticalScrollBar().setValue(place)
        self._on_current()
        self._on_lit()
        self._on_reading()
        self.asking.emit(any(row.panel is not None for row in self._rows.values()))
        if focused and not self._writes(inside):
            self.focus_current()

    def _writes(self, inside: QWidget | None) -> bool:
        """Whether something that is open in the note has the keys."""
        new = None if self._new is None else self._new[1]
        held = any(row.holds(inside) for row in self._rows.values())
        return held or (new is not None and inside is new)

    def _set_new_aside(self) -> None:
        if self._new is not None and (box := self._sections.get(self._new[0])) is not None:
            box.removeWidget(self._new[1])

    def _bring_new_back(self) -> None:
        """The field of a new sentence stays while the note is built anew."""
        if self._new is None:
            return
        if (box := self._sections.get(self._new[0])) is not None and self._review.editable:
            box.addWidget(self._new[1])
        else:
            self._give_up_new()

    def _keep_rows(self) -> dict[tuple[str, StatementId], StatementRow]:
        """The rows of statements that stay in their section, taken out of it."""
        kept = {}
        for section in self._review.sections:
            for statement in section.statements:
                row = self._rows.get(statement.id)
                box = self._sections.get(section.key)
                if row is not None and box is not None and box.indexOf(row) >= 0:
                    box.removeWidget(row)
                    kept[section.key, statement.id] = row
        return kept

    def _add_section(self, section: Section) -> None:
        heading = label(section.title, "strong")
        heading.setContentsMargins(12, 14 if self._sections else 0, 0, 2)
        self._box.addWidget(heading)
        rows = column(gap=0)
        self._box.addLayout(rows)
        self._sections[section.key] = rows
        if not section.statements and self._review.note is not None:
            alone = self._review.note.draft == WITHOUT_MODEL
            said = (
                tr("Nothing is written here yet.")
                if alone
                else tr("Nothing was drafted for this section.")
            )
            empty = label(said, "small")
            empty.setContentsMargins(40, 4, 0, 4)
            rows.addWidget(empty)
        for statement in section.statements:
            self._add_row(section.key, section.title, statement)

    def _on_arrived(self, key: str, statement: Statement) -> None:
        title = next(one.title for one in self._review.sections if one.key == key)
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 40
        row = self._add_row(key, title, statement)
        if at_end:
            QTimer.singleShot(0, row, lambda: bar.setValue(bar.maximum()))

    def _add_row(self, key: str, title: str, statement: Statement) -> StatementRow:
        kept = self._spare.get((key, statement.id))
        if kept is not None:
            kept.renew(statement, self._review.editable)
            self._sections[key].addWidget(kept)
            self._rows[statement.id] = kept
            return kept
        row = StatementRow(self._theme, statement, title, self._review.editable, self._begun)
        row.pointed.connect(self._review.hover_statement)
        row.left.connect(lambda: self._review.hover_statement(None))
        row.chosen.connect(self._review.select)
        row.grew.connect(lambda: QTimer.singleShot(0, row, lambda: self._reveal(row)))
        row.edited.connect(self._review.edit)
        row.attested.connect(self._review.attest)
        row.removed.connect(self._review.remove)
        row.tried.connect(self._review.try_out)
        row.heard_accepted.connect(self._review.accept_heard)
        row.regenerated.connect(self._regenerate)
        row.listened.connect(self.playing_asked)
        row.asking.connect(self.asking)
        self._sections[key].addWidget(row)
        row.show()
        self._rows[statement.id] = row
        return row

    def _on_current(self) -> None:
        row, inside = self._current_row(), self.window().focusWidget()
        if row is not None and any(
            one.holds(inside) for one in self._rows.values() if one is not row
        ):
            row.setFocus()  # what was open under another statement closes without taking them
        for identifier, one in self._rows.items():
            one.set_current(identifier == self._review.current)
        policy = Qt.FocusPolicy.StrongFocus if row is None else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)  # Tab stops in the note once: here, or at the statement
        if row is None:
            return
        inside = self.window().focusWidget()
        if inside is self or isinstance(inside, StatementRow):
            row.setFocus()
        QTimer.singleShot(0, row, lambda: self._reveal(row))

    def _on_lit(self) -> None:
        lit = self._review.pointed_statements
        for identifier, row in self._rows.items():
            row.set_lit(identifier in lit)

    def _on_reading(self) -> None:
        unread = {statement.id for statement in self._review.unread}
        for identifier, row in self._rows.items():
            row.set_unread(identifier in unread)
        self.watch.watch(bool(unread))

    def _unread_rows(self) -> dict[StatementId, StatementRow]:
        return {identifier: row for identifier, row in self._rows.items() if row.unread}

    def _current_row(self) -> StatementRow | None:
        current = self._review.current
        return self._rows.get(current) if current is not None else None

    def _current_section(self) -> str | None:
        for section in self._review.sections:
            if any(statement.id == self._review.current for statement in section.statements):
                return section.key
        return self._review.sections[-1].key if self._review.sections else None

    # place

    def _reveal(self, row: StatementRow) -> None:
        top = row.mapTo(self._column, row.rect().topLeft()).y()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top - 32 < bar.value():
            target = top - 32
        elif top + row.height() + 16 > bar.value() + height:
            target = min(top - 32, top + row.height() + 16 - height)
        else:
            return
        self._motion.stop()
        if self._theme.reduced_motion:
            bar.setValue(target)
            return
        self._motion.setDuration(tokens.MOTION_MS)
        self._motion.setStartValue(bar.value())
        self._motion.setEndValue(max(bar.minimum(), min(bar.maximum(), target)))
        self._motion.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        longest = QFontMetricsF(self._theme.font()).averageCharWidth() * tokens.READING_CHARACTERS
        self._column.setMaximumWidth(int(longest) + mark_width(self._theme) + _OUTSIDE)
        super().resizeEvent(event)
