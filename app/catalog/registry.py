"""The clinic's registry of models: which are installed, how far each came, and which is used.

A record counts only as the log tells of it: one that was changed past the application is doubtful,
and nothing is computed with a model of its role until it is installed anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from app.catalog.catalog import USED_ROLES, Catalog
from app.catalog.catalog_file import ModelRow, registered_entries
from app.catalog.entry import Entry, Role
from app.store.connection import Connection
from app.store.models import ModelRecord, ModelRepository
from app.texts import marked

DOUBTFUL: Final = marked("the log tells another story of the clinic's models than their registry")


@dataclass(frozen=True, slots=True)
class Registry:
    """The records, and the keys of those that the log tells otherwise, or that are missing."""

    records: tuple[ModelRecord, ...] = ()
    doubtful: frozenset[str] = frozenset()

    def get(self, key: str) -> ModelRecord | None:
        """The record of a model."""
        return next((record for record in self.records if record.key == key), None)

    def active(self, role: Role) -> ModelRecord | None:
        """The record of the model that is used."""
        for record in self.records:
            if record.role == role and record.state == "active":
                return record
        return None

    def doubts(self, role: Role) -> bool:
        """Whether what is used of a role may have been changed past the application."""
        known = {record.key: record.role for record in self.records}
        return any(known.get(key, role) == role for key in self.doubtful)


def read_registry(connection: Connection) -> Registry:
    """The registry as it is stored, compared with the log."""
    models = ModelRepository(connection)
    records = tuple(models.list())
    logged = models.logged()
    changed = {one.key for one in records if logged.get(one.key) != one.record_sha256}
    missing = logged.keys() - {one.key for one in records}
    return Registry(records, frozenset(changed | missing))


def entries_of(catalog: Catalog, records: Sequence[ModelRecord]) -> dict[str, Entry]:
    """The entry of each record, by key: the catalog's, or where it differs as it was installed."""
    pinned = {entry.key: entry for entry in catalog.pinned()}
    same = {
        one.key: pinned[one.key]
        for one in records
        if one.key in pinned and pinned[one.key].stamp.sha256 == one.sha256
    }
    rows = [row for one in records if one.key not in same and (row := _row(one)) is not None]
    made = registered_entries(rows, [*pinned.values()], catalog.root)
    return same | {entry.key: entry for entry in made}


def base_of(record: ModelRecord) -> str:
    """The key of the model that an adapter was made for; empty for a model."""
    row = _row(record)
    return row.base if row is not None else ""


def go_by(catalog: Catalog, registry: Registry) -> bool:
    """Have the catalog go by a registry; says whether other models are active than before."""
    entries = entries_of(catalog, registry.records)
    active: dict[Role, Entry] = {}
    for role in USED_ROLES:
        record = registry.active(role)
        entry = entries.get(record.key) if record is not None else None
        if registry.doubts(role):
            doubted = entry or catalog.starter(role)
            entry = None if doubted is None else replace(doubted, refused=DOUBTFUL)
        if entry is not None:
            active[role] = entry
    kept = {entry.key for entry in catalog.pinned()} | registry.doubtful
    return catalog.choose([one for one in entries.values() if one.key not in kept], active)


def doubtful_entries(catalog: Catalog, registry: Registry) -> list[Entry]:
    """Own models that are not as the log says: they are shown, and known to nothing else."""
    pinned = {entry.key for entry in catalog.pinned()}
    entries = entries_of(catalog, registry.records)
    return [
        replace(entry, refused=DOUBTFUL)
        for key, entry in entries.items()
        if key in registry.doubtful and key not in pinned
    ]


def _row(record: ModelRecord) -> ModelRow | None:
    """The description; None where somebody else wrote it, and such a record is doubtful."""
    try:
        row = msgspec.json.decode(record.description, type=ModelRow)
    except msgspec.MsgspecError:
        return None
    return row if row.key == record.key else None
