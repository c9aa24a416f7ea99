"""How a model is described in models/catalog.toml, and in the clinic's registry."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import msgspec

from app.catalog.entry import WHISPER_SECONDS, Adapter, Entry, Memory, ModelFile, Role
from app.errors import UserFacingError
from app.texts import marked, tr

_MIB: Final = 1024 * 1024


class FileRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One pinned file."""

    path: str
    bytes: int
    sha256: str


class MemoryRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a model takes, as app.catalog.entry.Memory, in larger units."""

    weights_mib: int
    working_mib: int
    token_kib: int = 0


class ModelRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One model as it is written down; of an adapter `base` is the key of its base.

    `base_sha256` is the hash that the base must have.
    """

    key: str
    name: str
    role: Role
    family: str
    licence: str
    source: str
    revision: str
    languages: tuple[str, ...]
    memory: MemoryRow
    files: tuple[FileRow, ...]
    folder: str = ""
    context: int = 0
    demonstration: bool = False
    calibration: float = 1.0
    window_seconds: float = WHISPER_SECONDS
    padding_seconds: float = WHISPER_SECONDS
    hotwords: bool = True
    batch: int = 1
    own: bool = False
    base: str = ""
    base_sha256: str = ""


class _CatalogFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    model: tuple[ModelRow, ...]


def read_catalog(path: Path, models_root: Path) -> list[Entry]:
    """The models of a catalog; those without a folder of their own lie below `models_root`."""
    try:
        rows = msgspec.convert(tomllib.loads(path.read_text("utf-8")), _CatalogFile).model
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise UserFacingError(
            tr("The catalog of models cannot be read: {error}.", error=error),
            tr("Install the application again."),
        ) from error
    return [
        _entry(row, path.parent / row.folder if row.folder else models_root / row.key)
        for row in rows
    ]


def registered_entries(
    rows: Sequence[ModelRow], known: Sequence[Entry], models_root: Path
) -> list[Entry]:
    """The entries of models as a registry describes them; `known` are the bases of adapters.

    One whose base is not there, or has other bytes, is refused.
    """
    entries = [_entry(row, models_root / row.key) for row in rows if not row.base]
    bases = {entry.key: entry for entry in [*entries, *known]}
    return entries + [_with_adapter(row, bases, models_root) for row in rows if row.base]


def describe(entry: Entry, base: Entry | None = None) -> ModelRow:
    """An entry as a registry keeps it; with an adapter, what its base is."""
    return ModelRow(
        key=entry.key,
        name=entry.name,
        role=entry.role,
        family=entry.family,
        licence=entry.licence,
        source=entry.source,
        revision=entry.revision,
        languages=entry.languages,
        memory=MemoryRow(
            entry.memory.weights // _MIB, entry.memory.working // _MIB, entry.memory.token // 1024
        ),
        files=tuple(FileRow(file.path, file.bytes, file.sha256) for file in entry.brought),
        context=entry.context,
        calibration=entry.calibration,
        window_seconds=entry.window_seconds,
        padding_seconds=entry.padding_seconds,
        hotwords=entry.hotwords,
        batch=entry.batch,
        own=entry.own,
        base=base.key if base is not None else "",
        base_sha256=base.stamp.sha256 if base is not None else "",
    )


def _entry(row: ModelRow, folder: Path) -> Entry:
    return Entry(
        key=row.key,
        name=row.name,
        role=row.role,
        family=row.family,
        files=tuple(ModelFile(file.path, file.bytes, file.sha256) for file in row.files),
        folder=folder,
        demonstration=row.demonstration,
        languages=row.languages,
        licence=row.licence,
        source=row.source,
        revision=row.revision,
        context=row.context,
        memory=Memory(
            row.memory.weights_mib * _MIB,
            row.memory.working_mib * _MIB,
            row.memory.token_kib * 1024,
        ),
        calibration=row.calibration,
        window_seconds=row.window_seconds,
        padding_seconds=row.padding_seconds,
        hotwords=row.hotwords,
        batch=row.batch,
        own=row.own,
    )


def _with_adapter(row: ModelRow, bases: Mapping[str, Entry], models_root: Path) -> Entry:
    folder = models_root / row.key
    own = _entry(row, folder)
    adapter = Adapter(own.files[0], folder)
    base = bases.get(row.base)
    if base is None or base.stamp.sha256 != row.base_sha256:
        why = (
            marked("its base is not known")
            if base is None
            else marked("its base has other bytes now")
        )
        return replace(own, files=(), adapter=adapter, refused=why)
    return replace(
        own, files=base.files, folder=base.folder, demonstration=base.demonstration, adapter=adapter
    )
