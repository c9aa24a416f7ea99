"""The snippets of the clinic and one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.domain.snippet import Snippet
from app.texts import marked, tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.snippets import SnippetsModel
from ui.views.entries import EntriesView, Field, Verbs

_VERBS = Verbs(ActionId.NEW_SNIPPET, ActionId.SAVE_SNIPPET, ActionId.REMOVE_SNIPPET)
_TEXT = marked(
    "Texts that are inserted whole: by their name in a dictation, by their key while you type."
)
_TEXT_HEIGHT = 104


class SnippetsView(EntriesView[Snippet]):
    """Name, key and text of each."""

    def __init__(self, theme: Theme, actions: Actions, snippets: SnippetsModel) -> None:
        super().__init__(theme, actions, snippets, tr(_TEXT), _VERBS)
        self._snippets = snippets
        self.name, self.key, self.content = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.content.setTabChangesFocus(True)
        self.content.setFixedHeight(_TEXT_HEIGHT)
        spoken = tr("Say «insert» and the name, with a pause before it.")
        typed = tr("Such as .norm; it becomes the text when you type a space after it.")
        self.build(
            (
                Field(tr("Name"), self.name, spoken),
                Field(tr("Key", about="column"), self.key, typed),
                Field(tr("Text"), self.content),
            ),
            (200, 104, 104, 0),
            "stamp",
            tr("Write what you say or type again and again."),
        )

    def complete(self) -> bool:
        return bool(self.name.text().strip() and self.content.toPlainText().strip())

    def send(self) -> None:
        text = self.content.toPlainText()
        self._snippets.save(self.name.text(), self.key.text(), text, mine=self.mine)

    def fill(self, entry: Snippet | None) -> None:
        self.name.setText("" if entry is None else entry.name)
        self.key.setText("" if entry is None else entry.key)
        self.content.setPlainText("" if entry is None else entry.text)
