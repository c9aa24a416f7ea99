"""The vocabulary on screen: a list to filter, the term that is chosen, and what was taken away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.identifiers import TermId
from app.domain.term import Term, TermKind
from app.store.values import folded
from app.vocabulary.sounds import letters
from app.vocabulary.vocabulary import Vocabulary
from ui.operations import Operations
from ui.view_models.place import PlaceModel
from ui.view_models.wording import number

KINDS = {
    TermKind.NAME: "Name",
    TermKind.DRUG: "Medicine",
    TermKind.ABBREVIATION: "Abbreviation",
    TermKind.OTHER: "Other",
}
CLINIC, MINE = "The clinic", "Only me"


class WordsModel(PlaceModel):
    """`selected_changed` says that another term, or a new one, is in the form."""

    selected_changed = Signal()
    removed = Signal(str)
    """A term is gone, in one sentence; `bring_back` undoes it."""

    def __init__(
        self, vocabulary: Vocabulary, operations: Operations, *, takes_hotwords: bool
    ) -> None:
        super().__init__(operations)
        self._vocabulary = vocabulary
        self._all: Sequence[Term] = ()
        self._searched: dict[Term, str] = {}
        self._filter = ""
        self._removed: Term | None = None
        self.takes_hotwords = takes_hotwords
        """Whether the speech model can be told the words beforehand."""
        self.selected: Term | None = None

    @property
    def terms(self) -> list[Term]:
        """Those that hold every word of the filter."""
        wanted = folded(self._filter).split()
        return [term for term in self._all if all(one in self._text_of(term) for one in wanted)]

    @property
    def count(self) -> int:
        """How many there are without a filter."""
        return len(self._all)

    def refresh(self) -> None:
        vocabulary = self._vocabulary
        self.read("words", lambda _: vocabulary.terms(), self._on_terms)

    def filter(self, text: str) -> None:
        self._filter = text
        self.changed.emit()

    def select(self, term: Term | None) -> None:
        """Put a term into the form; None begins a new one."""
        if term != self.selected:
            self.selected = term
            self.selected_changed.emit()

    def save(self, text: str, kind: TermKind, heard: str, *, mine: bool) -> None:
        """Add what is in the form, or write the chosen term anew; `heard` is parted by commas."""
        vocabulary, chosen = self._vocabulary, self.selected
        forms = tuple(form.strip() for form in heard.split(","))

        def work(_: object) -> Term:
            if chosen is None:
                return vocabulary.add(text, kind, forms, mine=mine)
            return vocabulary.change(chosen.id, text, kind, forms)

        def done(term: Term) -> None:
            self._on_terms(_with(self._all, term))
            self.select(term if chosen is not None else None)
            self.said.emit(f"«{term.text}» is saved. It counts from the next recording on.")

        self.do("words", "Saving the word", work, done)

    def remove(self) -> None:
        """Take the chosen term away."""
        vocabulary, chosen = self._vocabulary, self.selected
        if chosen is None:
            return

        def done(term: Term) -> None:
            self._removed = term
            self._on_terms([one for one in self._all if one.id != term.id])
            self.select(None)
            self.removed.emit(f"«{term.text}» is removed.")

        self.do("words", "Removing the word", lambda _: vocabulary.remove(chosen.id), done)

    def bring_back(self) -> None:
        """Add what was removed last once more."""
        vocabulary, term = self._vocabulary, self._removed
        if term is None:
            return
        mine = term.person_id is not None

        def done(back: Term) -> None:
            self._removed = None
            self._on_terms(_with(self._all, back))
            self.select(back)

        self.do(
            "words",
            "Bringing the word back",
            lambda _: vocabulary.add(term.text, term.kind, term.heard, mine=mine),
            done,
        )

    def import_list(self, path: Path, kind: TermKind, *, mine: bool) -> None:
        """Add the words of a plain list."""
        vocabulary = self._vocabulary

        def done(added: list[Term]) -> None:
            self._on_terms([*self._all, *added])
            count = len(added)
            self.said.emit(
                "Every word of the list was there already."
                if not count
                else f"{number(count)} word{'s' if count != 1 else ''} added."
            )

        self.do(
            "words",
            "Reading the list",
            lambda _: vocabulary.import_list(path, kind, mine=mine),
            done,
        )

    def _text_of(self, term: Term) -> str:
        """What a filter looks at: made once, because there are thousands for each key."""
        if term not in self._searched:
            self._searched[term] = _searched(term)
        return self._searched[term]

    def _on_terms(self, terms: Sequence[Term]) -> None:
        self._all = sorted(terms, key=lambda term: (folded(term.text), term.person_id is None))
        if self.selected is not None:
            chosen: TermId = self.selected.id
            self.selected = next((one for one in self._all if one.id == chosen), None)
        self.changed.emit()


def _with(terms: Sequence[Term], term: Term) -> list[Term]:
    return [*(one for one in terms if one.id != term.id), term]


def _searched(term: Term) -> str:
    whose = CLINIC if term.person_id is None else MINE
    said = " ".join((term.text, *term.heard, KINDS[term.kind], whose))
    return f"{folded(said)} {' '.join(letters(word) for word in said.split())}"
