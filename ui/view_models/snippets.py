"""Snippets on screen."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.snippet import Snippet
from app.snippets.snippets import Snippets
from ui.operations import Operations
from ui.view_models.entries import EntriesModel, whose


class SnippetsModel(EntriesModel[Snippet]):
    """The texts that are inserted whole."""

    noun = "snippet"
    columns = ("Name", "Key", "Whose", "Text")

    def __init__(self, service: Snippets, operations: Operations) -> None:
        super().__init__(operations)
        self._service = service

    def texts(self, entry: Snippet) -> tuple[str, ...]:
        return entry.name, entry.key, whose(entry), " ".join(entry.text.split())

    def read_all(self) -> Sequence[Snippet]:
        return self._service.snippets()

    def take_away(self, entry: Snippet) -> Snippet:
        return self._service.remove(entry.id)

    def add_again(self, entry: Snippet) -> Snippet:
        mine = entry.person_id is not None
        return self._service.add(entry.name, entry.key, entry.text, mine=mine)

    def save(self, name: str, key: str, text: str, *, mine: bool) -> None:
        """Add what is in the form, or write the chosen snippet anew."""
        service, chosen = self._service, self.selected

        def work() -> Snippet:
            if chosen is None:
                return service.add(name, key, text, mine=mine)
            return service.change(chosen.id, name, key, text)

        self.keep(work, _told)


def _told(snippet: Snippet) -> str:
    typed = f", or type {snippet.key} and a space" if snippet.key else ""
    return f"«{snippet.name}» is saved. Say «insert {snippet.name}»{typed}."
