"""Under a note: what was said and is not in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.grounding.missing import Missing, MissingKind
from app.texts import marked, tr
from ui.actions import ActionId, Actions
from ui.literal import as_tip
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.guards import GuardsViewModel
from ui.view_models.wording import number
from ui.widgets.parts import Elided, Glyph, Parted, button, clear, column, label, row, rule

_ICONS = {
    MissingKind.DRUG: ("circle-help", "amber"),
    MissingKind.ALLERGY: ("circle-alert", "brick"),
    MissingKind.RED_FLAG: ("triangle-alert", "brick"),
}
_KINDS = {
    MissingKind.DRUG: marked("a medicine"),
    MissingKind.ALLERGY: marked("an allergy"),
    MissingKind.RED_FLAG: marked("a warning sign"),
}
_ROW, _MOST = 32, 3
_ROOM = 520
"""From which width on a row says the kind too, in pixels."""


class MissingList(QWidget):
    """Each row can be pointed at, heard and added; Escape goes back to the note."""

    pointed = Signal(object)
    """The evidence to light, None for none."""
    words_asked = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, actions: Actions, guards: GuardsViewModel) -> None:
        super().__init__()
        self._theme = theme
        self._guards = guards
        self._aside = False
        self.rows: list[MissingRow] = []
        box = column(self, gap=0)
        box.addWidget(rule())
        head = row(gap=8)
        head.setContentsMargins(20, 8, 12, 2)
        self.title = label("", "pane")
        head.addWidget(self.title)
        head.addWidget(
            Parted(
                tr(
                    "{keys} goes there, Enter adds, Space plays",
                    keys=actions.keys(ActionId.MISSING),
                ),
                "small",
            ),
            1,
        )
        box.addLayout(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._box = column(inner, gap=0)
        self._box.setContentsMargins(8, 0, 8, 8)
        self._area.setWidget(inner)
        box.addWidget(self._area)
        self.setAccessibleName(tr("Said, and not in the note"))
        guards.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is missing now."""
        found = self._guards.missing
        held = self.place
        clear(self._box)
        self.rows = [self._add(one) for one in found]
        self._box.addStretch()
        self.title.setText(tr("Said, and not in the note: {count}", count=number(len(found))))
        self._area.setFixedHeight(_ROW * min(len(found), _MOST) + 8)
        self._show()
        if held is not None:
            if self.rows:
                self.rows[min(held, len(self.rows) - 1)].setFocus()
            else:
                self.closed.emit()

    def set_aside(self, aside: bool) -> None:
        """Make room while something else is looked at."""
        self._aside = aside
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self.rows) and not self._aside)

    @property
    def place(self) -> int | None:
        """Which row has the keys."""
        inside = self.window().focusWidget()
        for place, one in enumerate(self.rows):
            if inside is not None and (inside is one or one.isAncestorOf(inside)):
                return place
        return None

    def open(self) -> None:
        """Give the keys to the first row."""
        if self.rows and not self.isHidden():
            self.rows[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        place = self.place
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif step is not None and place is not None:
            self.rows[max(0, min(len(self.rows) - 1, place + step))].setFocus()
            self._area.ensureWidgetVisible(self.rows[self.place or 0])
        else:
            super().keyPressEvent(event)

    def _add(self, missing: Missing) -> MissingRow:
        made = MissingRow(self._theme, missing)
        made.pointed.connect(self.pointed)
        made.heard.connect(lambda: self.words_asked.emit(missing.evidence))
        made.added.connect(lambda: self._guards.add(missing))
        self._box.addWidget(made)
        return made


class MissingRow(QFrame):
    """One thing that was said, with what can be done about it."""

    spoken_role = QAccessible.Role.ListItem
    pointed = Signal(object)
    heard = Signal()
    added = Signal()

    def __init__(self, theme: Theme, missing: Missing) -> None:
        super().__init__()
        self.missing = missing
        self.setFixedHeight(_ROW)
        self.setProperty("surface", "found")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name_of(tr("Said, and not in the note"), missing.said))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        line = row(self, gap=10)
        line.setContentsMargins(12, 0, 6, 0)
        line.addWidget(Glyph(theme, *_ICONS[missing.kind], 16))
        self.setToolTip(as_tip(missing.text))
        line.addWidget(Elided(missing.said[:1].upper() + missing.said[1:]))
        self._kind = label(tr(_KINDS[missing.kind]), "small")
        line.addWidget(self._kind)
        line.addStretch(1)
        hear = button(tr("Hear it"), "link", name=tr("Hear «{said}»", said=missing.said))
        hear.clicked.connect(lambda _=False: self.heard.emit())
        add = button(
            tr("Add to the note"), "small", name=tr("Add «{said}» to the note", said=missing.said)
        )
        add.clicked.connect(lambda _=False: self.added.emit())
        for one in (hear, add):
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(one)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._kind.setVisible(self.width() >= _ROOM)  # its sign says so too

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.added.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.heard.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mousePressEvent(event)
        self.heard.emit()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        super().enterEvent(event)
        self.pointed.emit(self.missing.evidence)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self.pointed.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.pointed.emit(self.missing.evidence)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.pointed.emit(None)
