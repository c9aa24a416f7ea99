"""Ctrl+K: every action that can be used now, found by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QWidget

from app.texts import tr
from ui.actions import SPECS, ActionId, Actions
from ui.delegates.palette import PaletteDelegate
from ui.theme.theme import Theme
from ui.widgets.parts import column, rule

_WIDTH = 560
_ID = Qt.ItemDataRole.UserRole


class CommandPalette(QFrame):
    """An overlay of the window; Escape or a click elsewhere closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._actions = actions
        self.setProperty("surface", "raised")
        self.setAccessibleName(tr("Actions"))
        box = column(self, gap=8, margin=12)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What would you like to do?"))
        self.field.setAccessibleName(tr("Find an action"))
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._run_current)
        self.field.installEventFilter(self)
        box.addWidget(self.field)
        box.addWidget(rule())
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setProperty("kind", "menu")
        self.list.setAccessibleName(tr("Actions that fit"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFixedHeight(320)
        self.list.clicked.connect(self._run)
        box.addWidget(self.list)
        self.hide()

    def open(self) -> None:
        """Show what can be done, in the upper third of the window."""
        window = self._window
        width = min(_WIDTH, window.width() - 32)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(QPoint((window.width() - width) // 2, max(16, window.height() // 8)))
        self.field.clear()
        self._fill("")
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_palette(self) -> None:
        self.hide()
        self.closed.emit()

    def _fill(self, text: str) -> None:
        # Brings numpy along; the first window does not wait for it.
        from rapidfuzz import fuzz  # noqa: PLC0415

        scored = []
        for place, spec in enumerate(SPECS):
            action = self._actions[spec.id]
            if spec.id is ActionId.PALETTE or not action.isEnabled():
                continue
            name = Actions.name(spec.id)
            score = fuzz.WRatio(text.casefold(), name.casefold()) if text else 100.0
            if score >= 60:
                scored.append((-score if text else 0.0, place, name, spec.id))
        self._model.clear()
        for _, _, name, identifier in sorted(scored, key=lambda one: one[:2]):
            item = QStandardItem(name)
            item.setData(identifier.value, _ID)
            item.setAccessibleText(f"{name}, {Actions.keys(identifier)}")
            self._model.appendRow(item)
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0, 0))

    def _run_current(self) -> None:
        self._run(self.list.currentIndex())

    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            identifier = ActionId(str(index.data(_ID)))
            self.close_palette()
            self._actions[identifier].trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                    step = 1 if event.key() == Qt.Key.Key_Down else -1
                    row = self.list.currentIndex().row() + step
                    if 0 <= row < self._model.rowCount():
                        self.list.setCurrentIndex(self._model.index(row, 0))
                    return True
                if event.key() == Qt.Key.Key_Escape:
                    self.close_palette()
                    return True
        elif watched is self.field and event.type() is QEvent.Type.FocusOut and self.isVisible():
            self.close_palette()
        return super().eventFilter(watched, event)
