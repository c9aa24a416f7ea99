"""The vocabulary on screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.term import Term, TermKind
from app.folding import searchable
from app.texts import marked, plural, tr
from app.vocabulary.sounds import letters
from app.vocabulary.vocabulary import Vocabulary
from ui.operations import Operations
from ui.view_models.entries import EntriesModel, EntryWords, whose
from ui.view_models.wording import number

KINDS = {
    TermKind.NAME: marked("Name"),
    TermKind.DRUG: marked("Medicine"),
    TermKind.ABBREVIATION: marked("Abbreviation"),
    TermKind.OTHER: marked("Other"),
}


class WordsModel(EntriesModel[Term]):
    """The terms of the clinic and one's own."""

    words = EntryWords(
        title=marked("Words"),
        new=marked("New word"),
        write=marked("Write a new word"),
        filter=marked("Filter the words"),
        listed=marked("Words, by the alphabet"),
        form=marked("The word"),
        save=marked("Save the word"),
        remove=marked("Remove the word"),
        nothing=marked("No word holds what you typed."),
        none_yet=marked("No words yet"),
        another=marked("A new word"),
        mine=marked("One of your own words"),
        clinics=marked("A word of the clinic"),
        saving=marked("Saving the word"),
        removing=marked("Removing the word"),
        bringing_back=marked("Bringing the word back"),
        counts=(marked("{count} word"), marked("{count} words")),
        parts=(marked("{part} of {count} word"), marked("{part} of {count} words")),
    )
    columns = (
        marked("Word", about="column"),
        marked("Kind", about="column"),
        marked("Whose", about="column"),
        marked("Misheard as", about="column"),
    )

    def __init__(
        self, vocabulary: Vocabulary, operations: Operations, *, takes_hotwords: bool
    ) -> None:
        super().__init__(operations)
        self._vocabulary = vocabulary
        self.takes_hotwords = takes_hotwords
        """Whether the speech model can be told the words beforehand."""

    def texts(self, entry: Term) -> tuple[str, ...]:
        return entry.text, tr(KINDS[entry.kind]), whose(entry), ", ".join(entry.heard)

    def searched(self, entry: Term) -> str:
        said = " ".join(self.texts(entry))
        return f"{searchable(said)} {' '.join(letters(word) for word in said.split())}"

    def read_all(self) -> Sequence[Term]:
        return self._vocabulary.terms()

    def take_away(self, entry: Term) -> Term:
        return self._vocabulary.remove(entry.id)

    def add_again(self, entry: Term) -> Term:
        mine = entry.person_id is not None
        return self._vocabulary.add(entry.text, entry.kind, entry.heard, mine=mine)

    def save(self, text: str, kind: TermKind, heard: str, *, mine: bool) -> None:
        """Add what is in the form, or write the chosen term anew; `heard` is parted by commas."""
        vocabulary, chosen = self._vocabulary, self.selected
        forms = tuple(form.strip() for form in heard.split(","))

        def work() -> Term:
            if chosen is None:
                return vocabulary.add(text, kind, forms, mine=mine)
            return vocabulary.change(chosen.id, text, kind, forms)

        self.keep(
            work,
            lambda term: tr(
                "«{text}» is saved. It counts from the next recording on.", text=term.text
            ),
        )

    def import_list(self, path: Path, kind: TermKind, *, mine: bool) -> None:
        """Add the words of a plain list."""
        vocabulary = self._vocabulary

        def done(added: list[Term]) -> None:
            self.show_entries([*self._all, *added])
            count = len(added)
            self.said.emit(
                tr("Every word of the list was there already.")
                if not count
                else plural(
                    count, "{count} word added.", "{count} words added.", count=number(count)
                )
            )

        self.do(
            "words",
            tr("Reading the list"),
            lambda _: vocabulary.import_list(path, kind, mine=mine),
            done,
        )
