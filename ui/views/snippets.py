"""The snippets of the clinic and one's own: a list at the left, one to write at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from ui.actions import ActionId, Actions
from ui.item_models.snippets import SNIPPET, SnippetRows
from ui.theme.theme import Theme
from ui.view_models.snippets import SnippetsModel
from ui.view_models.wording import number
from ui.view_models.words import CLINIC, MINE
from ui.widgets.choices import Choice
from ui.widgets.detail_sheet import DetailSheet
from ui.widgets.page import Page
from ui.widgets.parts import EmptyState, button, column, follow, label, row, surface
from ui.widgets.table import Table

_TYPING_MS = 120
_TEXT_HEIGHT = 104


class SnippetsView(Page):
    """Choosing a row puts it into the form; «New snippet» empties the form."""

    def __init__(self, theme: Theme, actions: Actions, snippets: SnippetsModel) -> None:
        super().__init__(
            theme,
            snippets,
            "Snippets",
            "Texts that are inserted whole: by their name in a dictation, by their key while you"
            " type.",
            width=1280,
        )
        self._actions = actions
        self._snippets = snippets
        new = button(" New snippet", name="Write a new snippet")
        theme.decorate(new, "plus", "ink", 18)
        follow(new, actions[ActionId.NEW_SNIPPET])
        self.tools.addWidget(new)
        middle = row(gap=16)
        middle.addWidget(self._make_list(), 1)
        middle.addWidget(self._make_form())
        self.add_list(middle)
        self.handlers = {
            ActionId.NEW_SNIPPET: self.begin,
            ActionId.SAVE_SNIPPET: self.save,
            ActionId.REMOVE_SNIPPET: snippets.remove,
        }
        snippets.changed.connect(self._on_snippets)
        snippets.selected_changed.connect(self._on_selected)
        snippets.removed.connect(self._on_removed)
        self._on_selected()

    def take_focus(self) -> None:
        self.filter.setFocus()

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def able(self, action: ActionId) -> bool:
        if action is ActionId.SAVE_SNIPPET:
            return bool(self.name.text().strip() and self.content.toPlainText().strip())
        if action is ActionId.REMOVE_SNIPPET:
            return self._snippets.selected is not None
        return action in self.handlers

    # doing

    def begin(self) -> None:
        """Write a new snippet."""
        self.table.clearSelection()
        self._snippets.select(None)
        self._show_form()
        self.name.setFocus()

    def save(self) -> None:
        """Keep what is in the form."""
        if self.able(ActionId.SAVE_SNIPPET):
            mine = self.whose.currentIndex() == 1
            text = self.content.toPlainText()
            self._snippets.save(self.name.text(), self.key.text(), text, mine=mine)

    # making

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
        self.filter.setAccessibleName("Filter the snippets")
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(220)
        head.addWidget(self.filter)
        box.addLayout(head)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_TYPING_MS)
        timer.timeout.connect(lambda: self._snippets.filter(self.filter.text()))
        self.filter.textChanged.connect(lambda _: timer.start())
        self._rows = SnippetRows(self._theme, self)
        self.table = Table("Snippets, by their name", self._rows, (200, 104, 104, 0), self.filter)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.empty = EmptyState(self._theme, "stamp", "", "")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        box.addWidget(self.pages, 1)
        return sheet

    def _make_form(self) -> QWidget:
        self.form = DetailSheet("The snippet")
        self.title = label("", "strong", wrap=True)
        self.owner = label("", "small")
        self.form.body.addWidget(self.title)
        self.form.body.addWidget(self.owner)
        self.name, self.key, self.content = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.content.setTabChangesFocus(True)
        self.content.setFixedHeight(_TEXT_HEIGHT)
        self.whose = Choice(self._theme, "For whom")
        self.whose.addItems([CLINIC, MINE])
        for name, field, hint in (
            ("Name", self.name, "Say «insert» and the name, with a pause before it."),
            ("Key", self.key, "Such as .norm; it becomes the text when you type a space after it."),
            ("Text", self.content, ""),
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
        self.name.textChanged.connect(lambda _: self.refresh_actions())
        self.content.textChanged.connect(self.refresh_actions)
        for line in (self.name, self.key):
            line.returnPressed.connect(self.save)
        self.keep = button("Save", "primary", name="Save the snippet")
        follow(self.keep, self._actions[ActionId.SAVE_SNIPPET])
        self.drop = button("Remove", "quiet", name="Remove the snippet")
        follow(self.drop, self._actions[ActionId.REMOVE_SNIPPET])
        foot = row(gap=8)
        foot.addWidget(self.keep)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        self.form.foot.addLayout(foot)
        return self.form

    # what changed

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._snippets.select(index.data(SNIPPET))

    def _on_snippets(self) -> None:
        shown, count = self._snippets.snippets, self._snippets.count
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self._rows.show_snippets(shown)
        place = self._rows.place_of(self._snippets.selected)
        if place.isValid():
            self.table.selectRow(place.row())
        selection.blockSignals(False)
        self.table.viewport().update()
        of = "" if len(shown) == count else f"{number(len(shown))} of "
        self.count.setText(f"{of}{number(count)} snippet{'s' if count != 1 else ''}")
        if count:
            self.empty.say("Nothing found", "No snippet holds what you typed.")
        else:
            self.empty.say("No snippets yet", "Write what you say or type again and again.")
        self.pages.setCurrentWidget(self.table if shown else self.empty)
        self.refresh_actions()

    def _on_removed(self, sentence: str) -> None:
        self.said.tell(sentence, self._snippets.bring_back)

    def _on_selected(self) -> None:
        self._show_form()
        self._on_snippets()

    def _show_form(self) -> None:
        snippet = self._snippets.selected
        mine = snippet is not None and snippet.person_id is not None
        self.title.setText("A new snippet" if snippet is None else snippet.name)
        self.owner.setText("One of your own snippets" if mine else "A snippet of the clinic")
        self.owner.setVisible(snippet is not None)
        self.name.setText("" if snippet is None else snippet.name)
        self.key.setText("" if snippet is None else snippet.key)
        self.content.setPlainText("" if snippet is None else snippet.text)
        self.whose.setCurrentIndex(int(mine))
        self.for_whom.setVisible(snippet is None)
        self.drop.setVisible(snippet is not None)
        self.refresh_actions()
