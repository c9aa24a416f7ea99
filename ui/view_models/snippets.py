"""Snippets on screen: a list to filter, the one that is chosen, and what was taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.domain.identifiers import SnippetId
from app.domain.snippet import Snippet
from app.snippets.snippets import Snippets
from app.store.values import folded
from ui.operations import Operations
from ui.view_models.place import PlaceModel
from ui.view_models.words import CLINIC, MINE


class SnippetsModel(PlaceModel):
    """`selected_changed` says that another snippet, or a new one, is in the form."""

    selected_changed = Signal()
    removed = Signal(str)
    """A snippet is gone, in one sentence; `bring_back` undoes it."""

    def __init__(self, service: Snippets, operations: Operations) -> None:
        super().__init__(operations)
        self._service = service
        self._all: Sequence[Snippet] = ()
        self._filter = ""
        self._removed: Snippet | None = None
        self.selected: Snippet | None = None

    @property
    def snippets(self) -> list[Snippet]:
        """Those that hold every word of the filter."""
        wanted = folded(self._filter).split()
        return [one for one in self._all if all(word in _searched(one) for word in wanted)]

    @property
    def count(self) -> int:
        """How many there are without a filter."""
        return len(self._all)

    def refresh(self) -> None:
        service = self._service
        self.read("snippets", lambda _: service.snippets(), self._on_snippets)

    def filter(self, text: str) -> None:
        self._filter = text
        self.changed.emit()

    def select(self, snippet: Snippet | None) -> None:
        """Put a snippet into the form; None begins a new one."""
        if snippet != self.selected:
            self.selected = snippet
            self.selected_changed.emit()

    def save(self, name: str, key: str, text: str, *, mine: bool) -> None:
        """Add what is in the form, or write the chosen snippet anew."""
        service, chosen = self._service, self.selected

        def work(_: object) -> Snippet:
            if chosen is None:
                return service.add(name, key, text, mine=mine)
            return service.change(chosen.id, name, key, text)

        def done(snippet: Snippet) -> None:
            self._on_snippets(_with(self._all, snippet))
            self.select(snippet if chosen is not None else None)
            if chosen is None:
                self.selected_changed.emit()  # the form is for the next one
            ways = f"Say «insert {snippet.name}»"
            typed = f", or type {snippet.key} and a space" if snippet.key else ""
            self.said.emit(f"«{snippet.name}» is saved. {ways}{typed}.")

        self.do("snippets", "Saving the snippet", work, done)

    def remove(self) -> None:
        """Take the chosen snippet away."""
        service, chosen = self._service, self.selected
        if chosen is None:
            return

        def done(snippet: Snippet) -> None:
            self._removed = snippet
            self._on_snippets([one for one in self._all if one.id != snippet.id])
            self.select(None)
            self.removed.emit(f"«{snippet.name}» is removed.")

        self.do("snippets", "Removing the snippet", lambda _: service.remove(chosen.id), done)

    def bring_back(self) -> None:
        """Add what was removed last once more."""
        service, gone = self._service, self._removed
        if gone is None:
            return
        mine = gone.person_id is not None

        def done(back: Snippet) -> None:
            self._removed = None
            self._on_snippets(_with(self._all, back))
            self.select(back)

        self.do(
            "snippets",
            "Bringing the snippet back",
            lambda _: service.add(gone.name, gone.key, gone.text, mine=mine),
            done,
        )

    def _on_snippets(self, snippets: Sequence[Snippet]) -> None:
        self._all = sorted(snippets, key=lambda one: (folded(one.name), one.person_id is None))
        if self.selected is not None:
            chosen: SnippetId = self.selected.id
            self.selected = next((one for one in self._all if one.id == chosen), None)
        self.changed.emit()


def _with(snippets: Sequence[Snippet], snippet: Snippet) -> list[Snippet]:
    return [*(one for one in snippets if one.id != snippet.id), snippet]


def _searched(snippet: Snippet) -> str:
    whose = CLINIC if snippet.person_id is None else MINE
    return folded(f"{snippet.name} {snippet.key} {whose} {snippet.text}")
