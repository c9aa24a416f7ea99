"""The models of a clinic as an office manager installs, proves, chooses and removes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, Protocol

import msgspec

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.catalog.catalog import USED_ROLES, Catalog
from app.catalog.catalog_file import describe
from app.catalog.copying import Sources, copy, find, left_out
from app.catalog.entry import Entry, Role
from app.catalog.licences import to_accept
from app.catalog.own import Candidate, entry_of, examine
from app.catalog.registry import (
    Registry,
    base_of,
    doubtful_entries,
    entries_of,
    read_registry,
)
from app.catalog.removing import remove_files
from app.errors import Cancelled, Refused, UserFacingError
from app.store.models import ModelRecord, ModelRepository, State
from app.store.store import UnitOfWork
from app.task import Task
from app.texts import marked, tr

_UNCHANGED: Final = marked("Nothing was changed.")


class Passed(Protocol):
    """A validation that a model passed."""

    @property
    def number(self) -> int: ...


class NotMeasuredError(Refused):
    """No report on a model can be relied on: whether it passes is not known."""


class Validator(Protocol):
    """Proves models; Refused, with the reasons, where one does not pass or is not measured."""

    def passing(self, entry: Entry, task: Task | None = None) -> Passed: ...

    def run(self, role: Role, task: Task, *, key: str = "") -> Passed: ...


@dataclass(frozen=True, slots=True)
class Listed:
    """A model as a list shows it; `state` is None for one that was never installed.

    `used` is the one of its role that is computed with, `present` says whether its files are there,
    `needed` whether it is used or pinned or the base of such a one, and `doubtful` whether the log
    tells another story of it.
    """

    entry: Entry
    state: State | None
    used: bool = False
    pinned: bool = False
    report: int | None = None
    present: bool = False
    needed: bool = False
    doubtful: bool = False

    @property
    def lacking(self) -> bool:
        """Whether its files should be here and are not, as after a restore elsewhere."""
        return self.state not in (None, "retired") and not self.present

    @property
    def unused(self) -> bool:
        """Whether it takes room for nothing."""
        return self.present and self.state is not None and not self.needed


class Models:
    """The clinic's models; each act is an event of its log.

    `changed` is called when another model may be the one that is used.
    """

    def __init__(
        self,
        session: Session,
        catalog: Catalog,
        validator: Validator,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self._session = session
        self._catalog = catalog
        self._validator = validator
        self._changed = changed

    def list(self) -> tuple[Listed, ...]:
        """Every model that the catalog knows or the clinic registered."""
        self._session.require(Act.MANAGE_MODELS)
        registry = self._registry()
        standing = _standing(registry)
        entries = (*self._catalog.entries(), *doubtful_entries(self._catalog, registry))
        return tuple(self._listed(entry, registry, standing) for entry in entries)

    def find(self, folder: Path, task: Task | None = None) -> tuple[Entry, ...]:
        """The models that are known and lie in a folder; UserFacingError for none."""
        self._session.require(Act.MANAGE_MODELS)
        return tuple(entry for entry, _ in find(folder, self._catalog.entries(), task))

    def left_out(self, folder: Path) -> tuple[str, ...]:
        """What lies in a folder beside such models, and why it stays there, in sentences."""
        self._session.require(Act.MANAGE_MODELS)
        return left_out(folder, self._catalog.entries())

    def add(
        self, folder: Path, task: Task, *, accepted: Sequence[str] = (), key: str = ""
    ) -> tuple[Entry, ...]:
        """Install the models that lie in a folder, or the one of them with this key.

        Refused where the licence of one has to be accepted and its name is not in `accepted`.
        """
        self._session.require(Act.MANAGE_MODELS)
        known = find(folder, self._catalog.entries(), task)
        found = [(entry, sources) for entry, sources in known if key in ("", entry.key)]
        if not found:
            raise UserFacingError(
                tr("The model «{key}» does not lie in «{folder}».", key=key, folder=folder),
                tr("Leave its name out to see."),
            )
        for entry, _ in found:
            if not entry.own and to_accept(entry.licence) and entry.licence not in accepted:
                raise Refused(
                    tr(
                        "«{name}» comes under the licence «{licence}».",
                        name=entry.name,
                        licence=entry.licence,
                    ),
                    tr("Read it where the model comes from, and accept it to install the model."),
                    tr("Nothing was installed."),
                )
        for entry, sources in found:
            self._install(entry, sources, task, "added")
        return tuple(entry for entry, _ in found)

    def examine(self, path: Path, task: Task) -> Candidate:
        """What a file or folder is that no catalog knows, with its hash."""
        self._session.require(Act.MANAGE_MODELS)
        return examine(path, task)

    def add_own(
        self, candidate: Candidate, name: str, task: Task, *, sha256: str = "", base: str = ""
    ) -> Entry:
        """Install what was examined as the clinic's own, under a name.

        `base` is the key of the model that an adapter was made for. Refused for other bytes than
        `sha256`, where it is given, and for what is known already.
        """
        self._session.require(Act.MANAGE_MODELS)
        if sha256 and sha256.strip().casefold() != candidate.sha256:
            raise Refused(
                tr("The file has another SHA-256 than you expect."),
                tr("It has {sha256}. Get it from its original again.", sha256=candidate.sha256),
                tr("Nothing was installed."),
            )
        on = self._base(base) if base else None
        entry = entry_of(candidate, name, on, self._catalog.root)
        for known in self._catalog.entries():
            if known.stamp.sha256 == entry.stamp.sha256 and not known.refused:
                raise Refused(
                    tr("This is «{name}», which Consultroom knows.", name=known.name),
                    tr("Add it from its folder."),
                    tr("Nothing was installed."),
                )
            if known.name.casefold() == entry.name.casefold() and known.key != entry.key:
                raise Refused(
                    tr("There is another model with the name «{name}».", name=known.name),
                    tr("Choose another name."),
                    tr("Nothing was installed."),
                )
        self._install(entry, candidate.sources, task, "own" if base == "" else "adapter", on)
        return entry

    def validate(self, key: str, task: Task) -> int:
        """Have a model proved, unless a report says so already; the report's number.

        Refused, with the reasons, where it does not reach the clinic's thresholds.
        """
        self._session.require(Act.MANAGE_MODELS)
        record, entry = self._installed(key)
        number = self._proved(entry, task)
        state: State = "active" if record.state == "active" else "validated"
        if (record.state, record.report) != (state, number):
            self._write(("validated", replace(record, state=state, report=number)))
        return number

    def switch(self, key: str, task: Task) -> Entry:
        """Use this model from now on; it is proved first if no report says that it passes.

        The one that was used is retired. Refused where that one is pinned.
        """
        self._session.require(Act.MANAGE_MODELS)
        record, entry = self._installed(key)
        if entry.role not in USED_ROLES:
            raise Refused(
                tr("Nothing uses such a model yet."), tr("Keep it installed."), tr(_UNCHANGED)
            )
        before = self._registry().active(entry.role)
        if before is not None and before.key != key:
            _refuse_pinned(self._record(before.key))
        new = replace(record, state="active", report=self._proved(entry, task))
        self._catalog.verify(entry, task)
        changes = []
        if before is not None and before.key != key:
            changes.append(("retired", replace(before, state="retired")))
        if new != record:
            self._write(*changes, ("activated", new))
        return entry

    def pin(self, key: str) -> None:
        """Keep a model as it is: it is neither replaced, retired nor removed until unpinned."""
        self._session.require(Act.MANAGE_MODELS)
        record, _ = self._installed(key)
        if not record.pinned:
            self._write(("pinned", replace(record, pinned=True)))

    def unpin(self, key: str) -> None:
        """Let a model be replaced, retired and removed again."""
        self._session.require(Act.MANAGE_MODELS)
        record = self._record(key)
        if record.pinned:
            self._write(("unpinned", replace(record, pinned=False)))

    def retire(self, key: str) -> None:
        """Use a model no more; a role without another one has its starter model."""
        self._session.require(Act.MANAGE_MODELS)
        record = self._record(key)
        _refuse_pinned(record)
        if record.state != "retired":
            self._write(("retired", replace(record, state="retired")))

    def remove(self, key: str) -> int:
        """Delete a model's files; its hash stays in the registry. Gives the bytes that were freed.

        Refused for one that is used or pinned, and for the base of such a one.
        """
        self._session.require(Act.MANAGE_MODELS)
        registry = self._registry()
        record = registry.get(key)
        if record is None:
            raise _unknown(key)
        entry = entries_of(self._catalog, [record]).get(key)
        doubtful, loose = key in registry.doubtful, _loose(record)
        if not doubtful:
            _refuse_pinned(record)
        if not doubtful and key in _standing(registry):
            raise Refused(
                tr("«{key}» is used, or another model stands on it.", key=key),
                tr("Switch to another model first."),
                tr(_UNCHANGED),
            )
        if doubtful:
            record = _forgotten(record)
            self._write(*loose, ("removed", record), ("retired", replace(record, state="retired")))
        else:
            self._write(*loose, ("removed", replace(record, state="retired", pinned=False)))
        return remove_files(entry, self._catalog.root) if entry is not None else 0

    def _install(
        self, entry: Entry, sources: Sources, task: Task, kind: str, base: Entry | None = None
    ) -> None:
        """Bring the files into place and write the model down; a damaged one is put right."""
        registry = self._registry()
        record = registry.get(entry.key)
        licence = entry.licence if not entry.own and to_accept(entry.licence) else ""
        doubtful = entry.key in registry.doubtful
        same = (
            record is not None
            and record.sha256 == entry.stamp.sha256
            and entry.key in entries_of(self._catalog, [record])
        )
        if record is not None and not same and not doubtful:
            _refuse_pinned(record)
        try:
            if not self._there(entry, task):
                copy(entry, sources, task)
                self._catalog.verify(entry, task)
        except UserFacingError:
            self._session.audit.record(_event(kind, entry.key, entry.stamp.sha256, "failed"))
            raise
        if record is not None and same and not doubtful:
            kept = record if record.state != "retired" else replace(record, state="installed")
            self._write((kind, kept), licence=licence)
            return
        new = ModelRecord(
            entry.key,
            entry.role,
            entry.stamp.sha256,
            msgspec.json.encode(describe(entry, base)).decode(),
        )
        self._write(*(_loose(record) if record is not None else ()), (kind, new), licence=licence)

    def _there(self, entry: Entry, task: Task) -> bool:
        """Whether it is installed already, with every byte as it should be."""
        if not entry.installed():
            return False
        try:
            self._catalog.verify(entry, task)
        except Cancelled:
            raise
        except UserFacingError:
            return False
        return True

    def _registry(self) -> Registry:
        return self._session.clinic.read(read_registry)

    def _listed(self, entry: Entry, registry: Registry, standing: frozenset[str]) -> Listed:
        record = registry.get(entry.key)
        alone = entry.demonstration and registry.active(entry.role) is None
        return Listed(
            entry,
            record.state if record else None,
            used=record.state == "active" if record else alone,
            pinned=record is not None and record.pinned,
            report=record.report if record else None,
            present=entry.installed(),
            needed=entry.key in standing,
            doubtful=entry.key in registry.doubtful,
        )

    def _record(self, key: str) -> ModelRecord:
        """What is written down of a model; Refused where it was changed past the application."""
        registry = self._registry()
        record = registry.get(key)
        if record is None:
            raise _unknown(key)
        if key in registry.doubtful:
            raise Refused(
                tr("The log tells another story of this model than the registry."),
                tr("Install it again from its original, or remove it."),
                tr(_UNCHANGED),
            )
        return record

    def _installed(self, key: str) -> tuple[ModelRecord, Entry]:
        record = self._record(key)
        entry = entries_of(self._catalog, self._registry().records).get(key)
        if entry is None:
            raise _unknown(key)
        if entry.refused or not entry.installed():
            raise Refused(
                tr(
                    "«{name}» cannot be used: {why}.",
                    name=entry.name,
                    why=tr(entry.refused) if entry.refused else tr("its files are not there"),
                ),
                tr("Install it again from its original."),
                tr(_UNCHANGED),
            )
        return record, entry

    def _base(self, key: str) -> Entry:
        entry = self._catalog.entry(key)
        if entry is None or not entry.installed():
            raise UserFacingError(
                tr("The model «{key}» is not on this workstation.", key=key),
                tr("Install the model first that the adapter was made for."),
                tr("Nothing was installed."),
            )
        return entry

    def _proved(self, entry: Entry, task: Task) -> int:
        """The number of a report that says that the model passes; made now if there is none.

        A model that was measured and does not pass is not measured again: nothing else would come.
        """
        try:
            return self._validator.passing(entry, task).number
        except NotMeasuredError:
            self._validator.run(entry.role, task, key=entry.key)
            return self._validator.passing(entry, task).number

    def _write(self, *changes: tuple[str, ModelRecord], licence: str = "") -> None:
        """Write down what became of models, each with its event, all or nothing."""

        def work(unit: UnitOfWork) -> None:
            for kind, record in changes:
                ModelRepository(unit.connection).put(record)
                unit.record(registered(kind, record, licence))

        self._session.clinic.write(work)
        self._changed()


def registered(kind: str, record: ModelRecord, licence: str = "") -> Event:
    """The event by which the log knows a record; `licence` is one that was accepted for it."""
    detail = {**_event(kind, record.key, record.sha256).detail}
    detail["record_sha256"] = record.record_sha256
    if record.report is not None:
        detail["report"] = record.report
    if licence:
        detail["licence"] = licence
    return Event(Action.MODEL, record.key, detail=detail)


def _event(kind: str, key: str, sha256: str, status: Literal["ok", "failed"] = "ok") -> Event:
    detail: dict[str, str | int | float] = {"kind": kind, "model": key, "model_sha256": sha256}
    return Event(Action.MODEL, key, status, detail=detail)


def _standing(registry: Registry) -> frozenset[str]:
    """The keys of what is used or pinned, and of the bases of such adapters."""
    kept = [one for one in registry.records if one.state == "active" or one.pinned]
    return frozenset({one.key for one in kept} | {base_of(one) for one in kept})


def _refuse_pinned(record: ModelRecord) -> None:
    if record.pinned:
        raise Refused(
            tr("The model «{key}» is pinned: drafts go on with it.", key=record.key),
            tr("Unpin it first."),
            tr(_UNCHANGED),
        )


def _loose(record: ModelRecord) -> tuple[tuple[str, ModelRecord], ...]:
    """What was pinned past the application does not stay so."""
    return (("unpinned", replace(record, pinned=False)),) if record.pinned else ()


def _forgotten(record: ModelRecord) -> ModelRecord:
    """Nothing that was written past the application counts once the log names the record again."""
    return ModelRecord(record.key, record.role, record.sha256, "{}")


def _unknown(key: str) -> UserFacingError:
    return UserFacingError(
        tr("The model «{key}» was never installed in this clinic.", key=key),
        tr("«consultroom models list» names the models."),
        tr(_UNCHANGED),
    )
