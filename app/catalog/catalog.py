"""The catalog of models: which may be loaded, and whether their files are what they should be."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from app.catalog.catalog_file import read_catalog
from app.catalog.entry import ROLES, Adapter, Entry, Memory, ModelFile, Role
from app.domain.transcript import ModelStamp
from app.errors import UserFacingError
from app.task import Task
from app.texts import tr

__all__ = ["CATALOG", "Adapter", "Catalog", "Entry", "Memory", "ModelFile", "Role"]

CATALOG: Final = Path(__file__).resolve().parents[2] / "models" / "catalog.toml"
USED_ROLES: Final[tuple[Role, ...]] = ("speech", "language")
"""Roles of which one model is active."""
_BLOCK_BYTES: Final = 2 * 1024 * 1024
_BESIDE: Final = (".md",)
"""Files that may lie beside a model's own; nothing reads them."""


class _Identity(NamedTuple):
    """A file as it was when its hash was computed."""

    path: str
    size: int
    modified: int
    changed: int
    number: int


class Catalog:
    """The models that may be loaded; only those, and only with the bytes that are pinned here."""

    def __init__(self, entries: Sequence[Entry], root: Path | None = None) -> None:
        self._entries = tuple(entries)
        self._registered: tuple[Entry, ...] = ()
        self._chosen: dict[Role, Entry] = {}
        self._by_registry = False
        self._verified: set[tuple[_Identity, str]] = set()
        self.root = root or Path()
        """Where installed models lie, one folder for each."""

    @staticmethod
    def load(models_root: Path, path: Path = CATALOG) -> Catalog:
        """Read the catalog; installed models lie below `models_root`, one folder for each."""
        return Catalog(read_catalog(path, models_root), models_root)

    def entries(self) -> tuple[Entry, ...]:
        """The models of the catalog, and those that the clinic registered beside them."""
        return self._entries + self._registered

    def pinned(self) -> tuple[Entry, ...]:
        """The models of the catalog alone."""
        return self._entries

    def entry(self, key: str) -> Entry | None:
        """The model with this key, if there is one."""
        return next((entry for entry in self.entries() if entry.key == key), None)

    def choose(self, registered: Sequence[Entry], active: Mapping[Role, Entry]) -> bool:
        """Go by a clinic's registry: its own models, and the active one of each role.

        A role that is not in `active` has its starter model. Says whether another model is active.
        """
        before = [self._active(role) for role in USED_ROLES]
        self._registered = tuple(registered)
        self._by_registry, self._chosen = True, dict(active)
        return before != [self._active(role) for role in USED_ROLES]

    def active(self, role: Role) -> Entry:
        """The model of a role that is used: as the clinic's registry says, else a starter model.

        Before a clinic is open it is the first installed model in the catalog's order.
        """
        entry = self._active(role)
        if entry is None:
            raise UserFacingError(
                tr("There is no {model} on this workstation.", model=tr(ROLES[role])),
                tr("Install one from a folder or stick."),
            )
        return entry

    def starter(self, role: Role) -> Entry | None:
        """The model of a role that ships with the application."""
        return next((one for one in self._entries if one.role == role and one.demonstration), None)

    def _active(self, role: Role) -> Entry | None:
        if role in self._chosen:
            return self._chosen[role]
        if not self._by_registry:
            for entry in self._entries:
                if entry.role == role and not entry.demonstration and entry.installed():
                    return entry
        return self.starter(role)

    def trying(self, key: str, role: Role) -> Catalog:
        """The same catalog, but with this installed model as the active one of its role."""
        candidates = {entry.key: entry for entry in self.entries() if entry.role == role}
        entry = candidates.get(key)
        if entry is None:
            raise UserFacingError(
                tr("There is no {model} «{key}».", model=tr(ROLES[role]), key=key),
                tr("Choose one of: {names}.", names=", ".join(candidates)),
            )
        if not entry.installed():
            raise UserFacingError(
                tr("The model «{name}» is not on this workstation.", name=entry.name),
                tr("Install it from a folder or stick."),
            )
        other = Catalog(self._entries, self.root)
        other._registered, other._by_registry = self._registered, self._by_registry
        other._chosen = {**self._chosen, role: entry}
        return other

    def verify(self, entry: Entry, task: Task | None = None) -> ModelStamp:
        """Compare every byte with the catalog; raises UserFacingError, and says which file.

        A file that was verified in this process and has not changed since is not read again.
        """
        if entry.refused:
            raise _damaged(entry, tr(entry.refused))
        if not entry.files:
            raise UserFacingError(
                tr("The model «{name}» is not part of this installation.", name=entry.name)
            )
        self._refuse_strangers(entry)
        done = 0
        for folder, file in entry.parts:
            self._verify_file(entry, folder / file.path, file, done, task)
            done += file.bytes
        return entry.stamp

    def refuse_changed(self, entry: Entry) -> None:
        """Raise UserFacingError unless every file is the very one that was verified last."""
        for folder, file in entry.parts:
            path = folder / file.path
            try:
                identity = _identity(path, path.stat())
            except OSError as error:
                raise _damaged(
                    entry,
                    tr("«{path}» cannot be read ({cause})", path=file.path, cause=error.strerror),
                ) from error
            if (identity, file.sha256) not in self._verified:
                raise _damaged(
                    entry, tr("«{path}» was changed while it was loaded", path=file.path)
                )

    def _refuse_strangers(self, entry: Entry) -> None:
        """An engine may read any file of its folder, so there must be no other."""
        if len(entry.files) == 1 or not entry.folder.is_dir():
            return
        known = {file.path for file in entry.files}
        for found in sorted(entry.folder.iterdir()):
            if found.name.startswith(".") or found.suffix in _BESIDE or found.name in known:
                continue
            raise _damaged(entry, tr("«{name}» does not belong to it", name=found.name))

    def _verify_file(
        self, entry: Entry, path: Path, file: ModelFile, done: int, task: Task | None
    ) -> None:
        try:
            with path.open("rb", buffering=0) as opened:
                status = os.fstat(opened.fileno())
                if status.st_size != file.bytes:
                    raise _damaged(entry, file.wrong_size(status.st_size))
                identity = _identity(path, status)
                if (identity, file.sha256) in self._verified:
                    return
                digest = hashlib.sha256()
                while block := opened.read(_BLOCK_BYTES):
                    digest.update(block)
                    done += len(block)
                    if task is not None:
                        task.check()
                        task.report(tr("Checking {name}", name=entry.name), done / entry.bytes)
                unchanged = _identity(path, os.fstat(opened.fileno())) == identity
        except FileNotFoundError as error:
            raise _damaged(entry, tr("«{path}» is missing", path=file.path)) from error
        except OSError as error:
            raise _damaged(
                entry, tr("«{path}» cannot be read ({cause})", path=file.path, cause=error.strerror)
            ) from error
        if digest.hexdigest() != file.sha256:
            raise _damaged(
                entry, tr("«{path}» has other bytes than the catalog says", path=file.path)
            )
        if unchanged:
            self._verified.add((identity, file.sha256))


def _identity(path: Path, status: os.stat_result) -> _Identity:
    return _Identity(
        str(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
    )


def _damaged(entry: Entry, how: str) -> UserFacingError:
    return UserFacingError(
        tr("The model «{name}» is not used: {how}.", name=entry.name, how=how),
        tr("Install it again from its original."),
        tr("No text was made with it."),
    )
