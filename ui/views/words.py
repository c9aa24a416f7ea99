"""The words of the clinic and one's own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from app.domain.term import Term, TermKind
from app.texts import marked, tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.words import KINDS, WordsModel
from ui.views.entries import EntriesView, Field, Verbs
from ui.widgets.choices import Choice
from ui.widgets.file_panel import FilePanel
from ui.widgets.parts import button, follow, row

_VERBS = Verbs(ActionId.NEW_WORD, ActionId.SAVE_WORD, ActionId.REMOVE_WORD)
_TOLD = marked(
    "They are told to the speech model before it listens, and misheard ones are corrected after it."
)
_CORRECTED = marked(
    "What is misheard is corrected to them. The speech model of this workstation cannot be told"
    " words beforehand."
)
_MISHEARD = marked(
    "Parted by commas. Ordinary English words are changed only where the speech model was unsure"
    " of them."
)


class WordsView(EntriesView[Term]):
    """Each word with its kind and how it is misheard; a plain list can be imported."""

    def __init__(self, theme: Theme, actions: Actions, words: WordsModel) -> None:
        text = _TOLD if words.takes_hotwords else _CORRECTED
        super().__init__(theme, actions, words, tr(text), _VERBS)
        self._words = words
        self.handlers[ActionId.IMPORT_WORDS] = self.import_list
        bring = button(" " + tr("Import a list …"), name=tr("Import a list of words"))
        theme.decorate(bring, "upload", "ink", 18)
        follow(bring, actions[ActionId.IMPORT_WORDS])
        self.tools.addWidget(bring)
        self.file = FilePanel(theme, words.file_look())
        self.file.closed.connect(self.take_focus)
        self.import_kind, self.import_whose = self._make_kind(), self.make_whose()
        self.import_kind.setAccessibleName(tr("What the words are"))
        self.import_whose.setAccessibleName(tr("For whom the words are"))
        line = row(gap=12)
        for one in (self.import_kind, self.import_whose):
            one.setMinimumWidth(168)
            line.addWidget(one)
        line.addStretch(1)
        self.file.body.addLayout(line)
        self.add_panels(self.file)
        self.word, self.heard, self.kind = QLineEdit(), QLineEdit(), self._make_kind()
        self.build(
            (
                Field(tr("Write it like this"), self.word),
                Field(tr("What it is"), self.kind),
                Field(tr("How it is misheard"), self.heard, tr(_MISHEARD)),
            ),
            (220, 120, 104, 0),
            "list-checks",
            tr("Write names, medicines and abbreviations that are often misheard."),
        )

    def complete(self) -> bool:
        return bool(self.word.text().strip())

    def send(self) -> None:
        kind = list(KINDS)[self.kind.currentIndex()]
        self._words.save(self.word.text(), kind, self.heard.text(), mine=self.mine)

    def fill(self, entry: Term | None) -> None:
        self.word.setText("" if entry is None else entry.text)
        self.heard.setText("" if entry is None else ", ".join(entry.heard))
        kind = TermKind.OTHER if entry is None else entry.kind
        self.kind.setCurrentIndex(list(KINDS).index(kind))

    def import_list(self) -> None:
        """Ask for a plain list."""

        def chosen(path: Path, _form: str) -> None:
            kind = list(KINDS)[self.import_kind.currentIndex()]
            self._words.import_list(path, kind, mine=self.import_whose.currentIndex() == 1)

        self.file.open(
            tr("Import a list of words"),
            tr("Plain text with one word on each line; after a colon, how it is misheard."),
            tr("Import"),
            tr("Plain text (*.txt *.csv);;All files (*)"),
            chosen,
        )

    def _make_kind(self) -> Choice:
        made = Choice(self._theme, tr("What it is"))
        made.addItems([tr(kind) for kind in KINDS.values()])
        made.setCurrentIndex(list(KINDS).index(TermKind.OTHER))
        return made
