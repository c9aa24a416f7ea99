"""A list of the clinic's entries and one's own: to filter, to write, and to take away with undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Signal

from app.domain.identifiers import PersonId
from app.folding import finder, folded, searchable
from app.texts import marked, tr
from ui.operations import Operations
from ui.view_models.place import PlaceModel

CLINIC, MINE = marked("The clinic"), marked("Only me")


@dataclass(frozen=True, slots=True)
class EntryWords:
    """What is said of the entries of one list; whole sentences, shown by `tr` and `plural`."""

    title: str
    new: str
    write: str
    filter: str
    listed: str
    form: str
    save: str
    remove: str
    nothing: str
    none_yet: str
    another: str
    mine: str
    clinics: str
    saving: str
    removing: str
    bringing_back: str
    counts: tuple[str, str]
    """One and many."""
    parts: tuple[str, str]
    """So many of one, and of many."""


class Entry(Protocol):
    """What is kept in such a list; without a person it is the clinic's."""

    @property
    def id(self) -> str: ...

    @property
    def person_id(self) -> PersonId | None: ...


E = TypeVar("E", bound=Entry)


def whose(entry: Entry) -> str:
    """Whose an entry is, in words."""
    return tr(CLINIC if entry.person_id is None else MINE)


class EntriesModel(PlaceModel, Generic[E]):
    """`selected_changed` says that another entry, or a new one, is in the form."""

    words: EntryWords
    columns: tuple[str, ...]
    selected_changed = Signal()
    saved = Signal()
    """What was in the form is kept, and it is still the one that is chosen."""
    removed = Signal(str)
    """An entry is gone, in one sentence; `bring_back` undoes it."""

    def __init__(self, operations: Operations) -> None:
        super().__init__(operations)
        self._all: Sequence[E] = ()
        self._searched: dict[E, str] = {}
        self._filter = ""
        self._removed: E | None = None
        self.selected: E | None = None

    # what a list says of its entries

    def texts(self, entry: E) -> tuple[str, ...]:
        """What the columns show; the first is what the entry is called."""
        raise NotImplementedError

    def searched(self, entry: E) -> str:
        """What a filter looks at."""
        return searchable(" ".join(self.texts(entry)))

    def read_all(self) -> Sequence[E]:
        raise NotImplementedError

    def take_away(self, entry: E) -> E:
        raise NotImplementedError

    def add_again(self, entry: E) -> E:
        raise NotImplementedError

    # what is shown

    @property
    def entries(self) -> list[E]:
        """Those that hold every word of the filter."""
        found = finder(self._filter)
        return [one for one in self._all if found(self._text_of(one))]

    @property
    def count(self) -> int:
        """How many there are without a filter."""
        return len(self._all)

    def refresh(self) -> None:
        self.read("entries", lambda _: self.read_all(), self.show_entries)

    def filter(self, text: str) -> None:
        self._filter = text
        self.changed.emit()

    def select(self, entry: E | None) -> None:
        """Put an entry into the form; None begins a new one."""
        if entry != self.selected:
            self.selected = entry
            self.selected_changed.emit()

    def show_entries(self, entries: Sequence[E]) -> None:
        """These are all there are now."""
        self._all = sorted(
            entries, key=lambda one: (folded(self.texts(one)[0]), one.person_id is None)
        )
        if self.selected is not None:
            chosen = self.selected.id
            self.selected = next((one for one in self._all if one.id == chosen), None)
        self.changed.emit()

    # doing

    def keep(self, work: Callable[[], E], told: Callable[[E], str]) -> None:
        """Write what is in the form, and say so; another one may be chosen meanwhile."""
        chosen = None if self.selected is None else self.selected.id

        def done(entry: E) -> None:
            self._show_with(entry)
            if chosen == (None if self.selected is None else self.selected.id):
                self.saved.emit()
            self.said.emit(told(entry))

        self.do("entries", tr(self.words.saving), lambda _: work(), done)

    def remove(self) -> None:
        """Take the chosen entry away."""
        chosen = self.selected
        if chosen is None:
            return

        def done(gone: E) -> None:
            self._removed = gone
            self.show_entries([one for one in self._all if one.id != gone.id])
            self.select(None)
            self.removed.emit(tr("«{name}» is removed.", name=self.texts(gone)[0]))

        self.do("entries", tr(self.words.removing), lambda _: self.take_away(chosen), done)

    def bring_back(self) -> None:
        """Add what was removed last once more."""
        gone = self._removed
        if gone is None:
            return

        def done(back: E) -> None:
            self._removed = None
            self._show_with(back)
            self.select(back)

        self.do("entries", tr(self.words.bringing_back), lambda _: self.add_again(gone), done)

    def _show_with(self, entry: E) -> None:
        self.show_entries([*(one for one in self._all if one.id != entry.id), entry])

    def _text_of(self, entry: E) -> str:
        """Made once, because there are thousands to look at for each key."""
        if entry not in self._searched:
            self._searched[entry] = self.searched(entry)
        return self._searched[entry]
