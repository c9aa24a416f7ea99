"""Snippets on screen."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.snippet import Snippet
from app.snippets.snippets import Snippets
from app.texts import marked, tr
from ui.operations import Operations
from ui.view_models.entries import EntriesModel, EntryWords, whose


class SnippetsModel(EntriesModel[Snippet]):
    """The texts that are inserted whole."""

    words = EntryWords(
        title=marked("Snippets"),
        new=marked("New snippet"),
        write=marked("Write a new snippet"),
        filter=marked("Filter the snippets"),
        listed=marked("Snippets, by the alphabet"),
        form=marked("The snippet"),
        save=marked("Save the snippet"),
        remove=marked("Remove the snippet"),
        nothing=marked("No snippet holds what you typed."),
        none_yet=marked("No snippets yet"),
        another=marked("A new snippet"),
        mine=marked("One of your own snippets"),
        clinics=marked("A snippet of the clinic"),
        saving=marked("Saving the snippet"),
        removing=marked("Removing the snippet"),
        bringing_back=marked("Bringing the snippet back"),
        counts=(marked("{count} snippet"), marked("{count} snippets")),
        parts=(marked("{part} of {count} snippet"), marked("{part} of {count} snippets")),
    )
    columns = (
        marked("Name", about="column"),
        marked("Key", about="column"),
        marked("Whose", about="column"),
        marked("Text", about="column"),
    )

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
    if snippet.key:
        return tr(
            "«{name}» is saved. Say «insert {name}», or type {key} and a space.",
            name=snippet.name,
            key=snippet.key,
        )
    return tr("«{name}» is saved. Say «insert {name}».", name=snippet.name)
