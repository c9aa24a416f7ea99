"""The words of the clinic and one's own: a list at the left, a word to write at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from app.domain.term import TermKind
from ui.actions import ActionId, Actions
from ui.item_models.words import TERM, WordRows
from ui.theme.theme import Theme
from ui.view_models.wording import number
from ui.view_models.words import CLINIC, KINDS, MINE, WordsModel
from ui.widgets.choices import Choice
from ui.widgets.detail_sheet import DetailSheet
from ui.widgets.file_panel import FilePanel
from ui.widgets.page import Page
from ui.widgets.parts import EmptyState, button, column, follow, label, row, surface
from ui.widgets.table import Table

_TYPING_MS = 120
_TOLD = (
    "They are told to the speech model before it listens, and misheard ones are corrected after it."
)
_CORRECTED = (
    "What is misheard is corrected to them. The speech model of this workstation cannot be told"
    " words beforehand."
)


class WordsView(Page):
    """Choosing a row puts it into the form; «New word» empties the form."""

    def __init__(self, theme: Theme, actions: Actions, words: WordsModel) -> None:
        super().__init__(
            theme, words, "Words", _TOLD if words.takes_hotwords else _CORRECTED, width=1280
        )
        self._actions = actions
        self._words = words
        self._make_tools()
        self.file = FilePanel(theme)
        self.file.closed.connect(self.take_focus)
        self.import_kind, self.import_whose = self._make_kind(), self._make_whose()
        line = row(gap=12)
        for one in (self.import_kind, self.import_whose):
            line.addWidget(one)
        line.addStretch(1)
        self.file.body.addLayout(line)
        self.add_panels(self.file)
        middle = row(gap=16)
        middle.addWidget(self._make_list(), 1)
        middle.addWidget(self._make_form())
        self.add_list(middle)
        self.handlers = {
            ActionId.NEW_WORD: self.begin,
            ActionId.SAVE_WORD: self.save,
            ActionId.REMOVE_WORD: words.remove,
            ActionId.IMPORT_WORDS: self.import_list,
        }
        words.changed.connect(self._on_words)
        words.selected_changed.connect(self._on_selected)
        words.removed.connect(self._on_removed)
        self._on_words()
        self._on_selected()

    def take_focus(self) -> None:
        self.filter.setFocus()

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def able(self, action: ActionId) -> bool:
        if action is ActionId.SAVE_WORD:
            return bool(self.word.text().strip())
        if action is ActionId.REMOVE_WORD:
            return self._words.selected is not None
        return action in self.handlers

    # doing

    def begin(self) -> None:
        """Write a new word."""
        self.table.clearSelection()
        self._words.select(None)
        self._show_form()
        self.word.setFocus()

    def save(self) -> None:
        """Keep what is in the form."""
        if not self.able(ActionId.SAVE_WORD):
            return
        kind = list(KINDS)[self.kind.currentIndex()]
        mine = self.whose.currentIndex() == 1
        self._words.save(self.word.text(), kind, self.heard.text(), mine=mine)

    def import_list(self) -> None:
        """Ask for a plain list."""

        def chosen(path: Path, _form: str) -> None:
            kind = list(KINDS)[self.import_kind.currentIndex()]
            self._words.import_list(path, kind, mine=self.import_whose.currentIndex() == 1)

        self.file.open(
            "Import a list of words",
            "Plain text with one word on each line; after a colon, how it is misheard.",
            "Import",
            "Plain text (*.txt *.csv);;All files (*)",
            chosen,
        )

    # making

    def _make_tools(self) -> None:
        bring = button(" Import a list …", name="Import a list of words")
        self._theme.decorate(bring, "upload", "ink", 18)
        follow(bring, self._actions[ActionId.IMPORT_WORDS])
        self.tools.addWidget(bring)
        new = button(" New word", name="Write a new word")
        self._theme.decorate(new, "plus", "ink", 18)
        follow(new, self._actions[ActionId.NEW_WORD])
        self.tools.addWidget(new)

    def _make_list(self) -> QWidget:
        sheet = surface("paper")
        box = column(sheet, gap=8)
        box.setContentsMargins(8, 12, 8, 8)
        head = row(gap=12)
        head.setContentsMargins(12, 0, 8, 0)
        self.count = label("", "small")
        head.addWidget(self.count, 1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(f"Filter  ({self._actions.keys(ActionId.FIND)})")
        self.filter.setAccessibleName("Filter the words")
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(220)
        head.addWidget(self.filter)
        box.addLayout(head)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_TYPING_MS)
        timer.timeout.connect(lambda: self._words.filter(self.filter.text()))
        self.filter.textChanged.connect(lambda _: timer.start())
        self._rows = WordRows(self._theme, self)
        self.table = Table("Words, by the alphabet", self._rows, (220, 120, 104, 0), self.filter)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.empty = EmptyState(self._theme, "list-checks", "", "")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        box.addWidget(self.pages, 1)
        return sheet

    def _make_form(self) -> QWidget:
        self.form = DetailSheet("The word")
        self.title = label("", "strong", wrap=True)
        self.owner = label("", "small")
        self.form.body.addWidget(self.title)
        self.form.body.addWidget(self.owner)
        self.word, self.heard = QLineEdit(), QLineEdit()
        self.kind, self.whose = self._make_kind(), self._make_whose()
        for name, field, hint in (
            ("Write it like this", self.word, ""),
            ("What it is", self.kind, ""),
            (
                "How it is misheard",
                self.heard,
                "Parted by commas. Ordinary English words are changed only where the speech model"
                " was unsure of them.",
            ),
            ("For whom", self.whose, ""),
        ):
            made = QWidget()
            part = column(made, gap=4)
            part.addWidget(label(name, "small"))
            field.setAccessibleName(name)
            part.addWidget(field)
            if hint:
                field.setAccessibleDescription(hint)
                part.addWidget(label(hint, "small", wrap=True))
            self.form.body.addWidget(made)
        self.for_whom = made
        self.word.textChanged.connect(lambda _: self.refresh_actions())
        for line in (self.word, self.heard):
            line.returnPressed.connect(self.save)
        self.keep = button("Save", "primary", name="Save the word")
        follow(self.keep, self._actions[ActionId.SAVE_WORD])
        self.drop = button("Remove", "quiet", name="Remove the word")
        follow(self.drop, self._actions[ActionId.REMOVE_WORD])
        foot = row(gap=8)
        foot.addWidget(self.keep)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        self.form.foot.addLayout(foot)
        return self.form

    def _make_kind(self) -> Choice:
        made = Choice(self._theme, "What it is")
        made.addItems(list(KINDS.values()))
        made.setCurrentIndex(list(KINDS).index(TermKind.OTHER))
        return made

    def _make_whose(self) -> Choice:
        made = Choice(self._theme, "For whom")
        made.addItems([CLINIC, MINE])
        return made

    # what changed

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._words.select(index.data(TERM))

    def _on_words(self) -> None:
        shown, count = self._words.terms, self._words.count
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self._rows.show_terms(shown)
        place = self._rows.place_of(self._words.selected)
        if place.isValid():
            self.table.selectRow(place.row())
        selection.blockSignals(False)
        self.table.viewport().update()
        of = "" if len(shown) == count else f"{number(len(shown))} of "
        self.count.setText(f"{of}{number(count)} word{'s' if count != 1 else ''}")
        if count:
            self.empty.say("Nothing found", "No word holds what you typed.")
        else:
            self.empty.say(
                "No words yet",
                "Write names, medicines and abbreviations that are often misheard.",
            )
        self.pages.setCurrentWidget(self.table if shown else self.empty)
        self.refresh_actions()

    def _on_removed(self, sentence: str) -> None:
        self.said.tell(sentence, self._words.bring_back)

    def _on_selected(self) -> None:
        self._show_form()
        self._on_words()

    def _show_form(self) -> None:
        term = self._words.selected
        mine = term is not None and term.person_id is not None
        self.title.setText("A new word" if term is None else term.text)
        self.owner.setText("One of your own words" if mine else "A word of the clinic")
        self.owner.setVisible(term is not None)
        self.word.setText("" if term is None else term.text)
        self.heard.setText("" if term is None else ", ".join(term.heard))
        kind = TermKind.OTHER if term is None else term.kind
        self.kind.setCurrentIndex(list(KINDS).index(kind))
        self.whose.setCurrentIndex(int(mine))
        self.for_whom.setVisible(term is None)
        self.drop.setVisible(term is not None)
        self.refresh_actions()
