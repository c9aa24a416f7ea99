"""Models: what is installed, what is used, and installing, choosing and removing them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import marked, tr
from ui.operations import Lane, Operation, Operations
from ui.problem import Problem
from ui.view_models.machine_words import memory_words
from ui.view_models.place import PlaceModel
from ui.view_models.wording import joined

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.catalog.entry import Entry
    from app.catalog.models import Listed, Models
    from app.catalog.own import Candidate

ROLES = {
    "speech": marked("speech"),
    "language": marked("notes"),
    "embedding": marked("search"),
}
"""What a model is for, in one word; shown by `tr`."""
_QUANTIZED = re.compile(r"\bQ\d")
"""How a model that is kept in fewer bits is named."""


@dataclass(frozen=True, slots=True)
class Found:
    """Models that lie in a folder and wait to be installed; `left` says what does not."""

    folder: Path
    entries: tuple[Entry, ...]
    left: tuple[str, ...] = ()


class ModelsModel(PlaceModel):
    """Shows every model that is known, those on this workstation first."""

    selected_changed = Signal()
    found = Signal(object)
    """Found: models that can be installed from a folder."""
    examined = Signal(object)
    """Candidate: a model that no catalog knows."""

    def __init__(self, models: Models, operations: Operations, offered: Path | None) -> None:
        super().__init__(operations)
        self._models = models
        self.offered = offered
        """The folder or stick that was named when the application was installed."""
        self.listed: list[Listed] = []
        self.selected: Listed | None = None
        self.text = ""
        self.loaded = False

    @property
    def fitting(self) -> list[Listed]:
        """What fits what was typed."""
        return [one for one in self.listed if self.text in _words(one)]

    @property
    def unused(self) -> list[Listed]:
        """What takes room for nothing."""
        return [one for one in self.listed if one.unused]

    @property
    def bases(self) -> list[Entry]:
        """The language models on this workstation that an adapter may be made for."""
        return [
            one.entry
            for one in self.listed
            if one.present and one.entry.role == "language" and one.entry.adapter is None
        ]

    @property
    def summary(self) -> str:
        """What is used, or why nothing is, in one sentence."""
        if any(one.doubtful for one in self.listed):
            return tr("Some models are not as the log says: those of their kind are not used.")
        used = {one.entry.role: one.entry for one in self.listed if one.used}
        shown = (role for role in ROLES if role in used)
        parts = [
            tr("{name} for {role}", name=used[role].name, role=tr(ROLES[role])) for role in shown
        ]
        return tr("In use: {models}.", models=joined(parts)) if parts else ""

    def filter(self, text: str) -> None:
        self.text = text.strip().casefold()
        self.changed.emit()

    def refresh(self) -> None:
        self._read_again(self.selected.entry.key if self.selected is not None else "")

    def _read_again(self, key: str) -> None:
        """Read everything, and select the model with this key."""

        def done(listed: tuple[Listed, ...]) -> None:
            self.listed = sorted(listed, key=_rank)
            self.loaded = True
            self.selected = next((one for one in self.listed if one.entry.key == key), None)
            if self.selected is None and self.listed:
                self.selected = self.listed[0]
            self.changed.emit()
            self.selected_changed.emit()

        self.read("models", lambda _: self._models.list(), done)

    def select(self, listed: Listed | None) -> None:
        self.selected = listed
        self.selected_changed.emit()

    def look(self, folder: Path) -> None:
        """Which known models lie in a folder."""

        def work(operation: Operation) -> Found:
            entries = self._models.find(folder, operation.task)
            return Found(folder, entries, self._models.left_out(folder))

        self.do("find models", tr("Looking for models"), work, self.found.emit, Lane.LONG)

    def add(self, found: Found, accepted: tuple[str, ...]) -> None:
        """Install what was found."""

        def done(entries: tuple[Entry, ...]) -> None:
            self._tell(
                tr("Installed: {names}.", names=", ".join(one.name for one in entries)),
                entries[0].key,
            )

        self.do(
            "install models",
            tr("Copying the models"),
            lambda operation: self._models.add(found.folder, operation.task, accepted=accepted),
            done,
            Lane.LONG,
        )

    def examine(self, path: Path) -> None:
        """What a file is that no catalog knows; of a Whisper its folder is taken."""
        place = path.parent if path.name == "model.bin" else path
        self.do(
            "examine a model",
            tr("Reading the file"),
            lambda operation: self._models.examine(place, operation.task),
            self.examined.emit,
            Lane.LONG,
        )

    def add_own(self, candidate: Candidate, name: str, sha256: str, base: str) -> None:
        """Register what was examined as the clinic's own."""

        def done(entry: Entry) -> None:
            self._tell(
                tr("«{name}» is registered as the clinic's own.", name=entry.name), entry.key
            )

        self.do(
            "register a model",
            tr("Copying the model"),
            lambda operation: self._models.add_own(
                candidate, name, operation.task, sha256=sha256, base=base
            ),
            done,
            Lane.LONG,
        )

    def validate(self, listed: Listed) -> None:
        """Have a model proved."""
        self.do(
            "validate a model",
            tr("Validating the model"),
            lambda operation: self._models.validate(listed.entry.key, operation.task),
            lambda report: self._tell(
                tr(
                    "«{name}» is validated, by report {report}.",
                    name=listed.entry.name,
                    report=report,
                ),
                listed.entry.key,
            ),
            Lane.LONG,
        )

    def switch(self, listed: Listed) -> None:
        """Use this model from now on."""
        self.do(
            "switch models",
            tr("Validating the model"),
            lambda operation: self._models.switch(listed.entry.key, operation.task),
            lambda entry: self._tell(
                tr("«{name}» is used from now on.", name=entry.name), entry.key
            ),
            Lane.LONG,
        )

    def pin(self, listed: Listed) -> None:
        """Pin a model, or unpin it."""
        key, pinned = listed.entry.key, listed.pinned
        self.do(
            "pin a model",
            tr("Unpinning") if pinned else tr("Pinning"),
            lambda _: self._models.unpin(key) if pinned else self._models.pin(key),
            lambda _: self._tell(
                tr("«{name}» is not pinned any more.", name=listed.entry.name)
                if pinned
                else tr("«{name}» is pinned.", name=listed.entry.name),
                key,
            ),
        )

    def retire(self, listed: Listed) -> None:
        """Use a model no more."""
        self.do(
            "retire a model",
            tr("Taking the model out of use"),
            lambda _: self._models.retire(listed.entry.key),
            lambda _: self._tell(
                tr("«{name}» is not used any more.", name=listed.entry.name), listed.entry.key
            ),
        )

    def remove(self, listed: Listed) -> None:
        """Delete a model's files."""
        self.do(
            "remove a model",
            tr("Deleting the files"),
            lambda _: self._models.remove(listed.entry.key),
            lambda freed: self._tell(
                tr(
                    "«{name}» was removed: {size} are free again.",
                    name=listed.entry.name,
                    size=memory_words(freed),
                ),
                listed.entry.key,
            ),
        )

    def on_problem(self, problem: Problem) -> None:
        if problem.cancelled:
            self.said.emit(tr("Stopped, as you asked. What was done until then stays."))
        else:
            self.show_problem(problem)
        if self.work is not None:  # of several models some may be installed
            self.refresh()

    def _tell(self, sentence: str, key: str) -> None:
        self.said.emit(sentence)
        self._read_again(key)


def state_of(listed: Listed) -> tuple[str, str, str]:
    """Words, icon and colour of how far a model came."""
    if listed.doubtful:
        return tr("not as the log says"), "octagon-x", "brick"
    if listed.lacking:
        return tr("its files are missing"), "octagon-x", "brick"
    words, icon, colour = _state(listed)
    return (tr("{state}, pinned", state=words) if listed.pinned else words), icon, colour


def kind_of(listed: Listed) -> str:
    """What kind of model it is, where that matters."""
    entry = listed.entry
    if entry.demonstration and entry.adapter is None:
        return tr("Demonstration: not for clinical use")
    if entry.adapter is not None:
        return tr("The clinic's own: an adapter on a language model")
    return tr("The clinic's own: no catalog knows it") if entry.own else ""


def hint_of(listed: Listed) -> str:
    """What to know of a model, or to do with it; empty where nothing is to be said."""
    entry = listed.entry
    if listed.doubtful:
        return tr(
            "The log tells another story of this model than the registry: it was changed past the"
            " application. Nothing is computed with it. Install it again, or remove it."
        )
    if entry.demonstration:
        return tr("It ships with Consultroom and is used wherever no other model is.")
    if entry.role == "embedding":
        return tr("For searching by meaning. Nothing uses it yet.")
    if listed.pinned:
        return tr("Pinned: it is neither replaced nor removed until it is unpinned.")
    said = ""
    if listed.state is None:
        said = tr("Add it from a folder or stick that holds its files.")
    elif listed.present and listed.state == "installed":
        said = tr(
            "«Validate» tries it here and says how well it does; «Use this model» does that first "
            "by itself."
        )
    elif listed.present:
        return tr("«Pin» keeps it from being replaced or removed.")
    if said and _QUANTIZED.search(entry.name):
        said += " " + tr(
            "The figure after the Q says how exactly it is kept: a higher one is more exact, "
            "larger and slower."
        )
    return said


def _state(listed: Listed) -> tuple[str, str, str]:
    if listed.used:
        return tr("in use"), "circle-check", "amber" if listed.entry.demonstration else "accent"
    if listed.state is None and listed.entry.demonstration:
        return tr("demonstration"), "ellipsis", "ink_soft"
    if not listed.present:
        return (tr("removed") if listed.state else tr("not installed")), "ellipsis", "ink_soft"
    return {
        "validated": (tr("validated"), "badge-check", "accent"),
        "retired": (tr("retired"), "archive", "ink_soft"),
    }.get(listed.state or "", (tr("installed"), "circle-help", "ink_soft"))


def _rank(listed: Listed) -> tuple[int, int]:
    """What is used first, then what is here, then what could be installed; the best first."""
    here = 1 if listed.state is not None and listed.present else 2
    place = 0 if listed.used else 3 if listed.entry.demonstration else here
    return place, list(ROLES).index(listed.entry.role)


def _words(listed: Listed) -> str:
    entry = listed.entry
    words = (entry.name, tr(ROLES[entry.role]), state_of(listed)[0], kind_of(listed), entry.licence)
    return " ".join(words).casefold()
