"""24 fields for the words of a recovery sheet: each completes itself and is checked at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from app.keys.recovery import WORDS, word_list
from app.texts import tr
from ui.view_models.recovery_words import begins, completed, known, misfit, unknown
from ui.widgets.parts import column, label, restyle

COLUMNS = 4


class WordsField(QWidget):
    """Space, Enter and Tab go on to the next word; a pasted sheet fills all fields."""

    changed = Signal()
    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The words of the recovery sheet"))
        box = column(self, gap=8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        words = QStringListModel(list(word_list()), self)
        self.fields: list[QLineEdit] = []
        for place in range(WORDS):
            down, across = divmod(place, COLUMNS)
            figure = label(str(place + 1), "small")
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            figure.setFixedWidth(18)
            grid.addWidget(figure, down, across * 2)
            field = self._make_field(place, words)
            grid.addWidget(field, down, across * 2 + 1)
            grid.setColumnStretch(across * 2 + 1, 1)
        box.addLayout(grid)
        self.status = label("", "small", wrap=True)
        self.status.setMinimumHeight(20)
        box.addWidget(self.status)
        self.setFocusProxy(self.fields[0])
        self._say()

    def _make_field(self, place: int, words: QStringListModel) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(tr("Word {number}", number=place + 1))
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhLowercaseOnly
        )
        completer = QCompleter(words, field)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(completer)
        field.textEdited.connect(lambda text: self._on_edited(place, text))
        field.editingFinished.connect(lambda: self._finish(place))
        field.returnPressed.connect(lambda: self._go_on(place))
        field.installEventFilter(self)
        self.fields.append(field)
        return field

    @property
    def words(self) -> list[str]:
        return [field.text().strip().casefold() for field in self.fields]

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def complete(self) -> bool:
        """Whether these words can be a recovery key."""
        return not misfit(self.words)

    def clear(self) -> None:
        """Forget what was typed."""
        for field in self.fields:
            field.clear()
            restyle(field, "state", "")
        self._say()

    def fill(self, text: str) -> None:
        """Spread words over the fields from the first one on."""
        for field, word in zip(self.fields, text.split(), strict=False):
            field.setText(word.casefold())
        for place in range(WORDS):
            self._finish(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            place = next((at for at, one in enumerate(self.fields) if one is watched), None)
            if place is not None and event.key() == Qt.Key.Key_Space:
                self._go_on(place)
                return True
            if place and event.key() == Qt.Key.Key_Backspace and not self.fields[place].text():
                self.fields[place - 1].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _on_edited(self, place: int, text: str) -> None:
        parts = text.split()
        if len(parts) > 1:
            before = self.words[:place]
            self.fill(" ".join([*before, *parts]) if all(before) else " ".join(parts))
            return
        self._mark(place, typing=True)
        self._say()

    def _go_on(self, place: int) -> None:
        self._finish(place)
        if place + 1 < WORDS:
            self.fields[place + 1].setFocus()
            self.fields[place + 1].selectAll()
        else:
            self.submitted.emit()

    def _finish(self, place: int) -> None:
        """A word is left: complete it if one word alone can be meant."""
        field = self.fields[place]
        whole = completed(field.text().strip().casefold())
        if whole and whole != field.text():
            field.setText(whole)
        self._mark(place, typing=False)
        self._say()

    def _mark(self, place: int, *, typing: bool) -> None:
        word = self.words[place]
        fine = not word or known(word) or (typing and begins(word))
        restyle(self.fields[place], "state", "" if fine else "wrong")

    def _say(self) -> None:
        wrong = any(field.property("state") == "wrong" for field in self.fields)
        misfits = unknown(self.words) if wrong else misfit(self.words)
        odd = wrong or (bool(misfits) and all(self.words))
        restyle(self.status, "role", "amber" if odd else "small" if misfits else "accent")
        self.status.setText(misfits or tr("The words belong together."))
        self.changed.emit()
