"""The registry of models: which files belong to each, and whether they are what they should be."""

from __future__ import annotations

import hashlib
import os
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, NamedTuple

import msgspec

from app.domain.transcript import ModelStamp
from app.errors import UserFacingError
from app.task import Task

Role = Literal["speech", "language"]

CATALOG: Final = Path(__file__).resolve().parents[2] / "models" / "catalog.toml"
WHISPER_SECONDS: Final = 30.0
"""What Whisper's encoder takes at once."""
_BLOCK_BYTES: Final = 2 * 1024 * 1024
_MIB: Final = 1024 * 1024
_BESIDE: Final = (".md",)
"""Files that may lie beside a model's own; nothing reads them."""


class ModelFile(NamedTuple):
    """One pinned file; `path` is relative to the model's folder."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Memory:
    """What a model takes beside the process itself, in bytes; `token` is for each of context."""

    weights: int
    working: int
    token: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One model of the catalog; `folder` holds its files when it is installed.

    `calibration` is the power that makes a speech model's word probabilities honest; an
    overconfident model has one above 1. `window_seconds` is the longest stretch that it hears well.
    `padding_seconds` of silence are added to each: Whisper was trained on 30 s always, and a model
    takes less only where `consultroom validate speech` found it no worse. `hotwords` says whether
    a speech model was trained with words before its text, and so can be told some. `batch` is how
    many windows it decodes at once: the weights are read once for all, the memory is that of each.
    """

    key: str
    name: str
    role: Role
    family: str
    files: tuple[ModelFile, ...]
    folder: Path
    demonstration: bool
    languages: tuple[str, ...]
    licence: str
    source: str
    revision: str
    context: int
    memory: Memory
    calibration: float = 1.0
    window_seconds: float = WHISPER_SECONDS
    padding_seconds: float = WHISPER_SECONDS
    hotwords: bool = True
    batch: int = 1

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)

    @property
    def stamp(self) -> ModelStamp:
        """The model as it is pinned; a single file's hash, or that of the list of hashes.

        The list has a line for each file in the order of their names, as sha256sum writes it.
        """
        if len(self.files) == 1:
            return ModelStamp(self.key, self.name, self.files[0].sha256)
        lines = "".join(f"{file.sha256}  {file.path}\n" for file in sorted(self.files))
        return ModelStamp(self.key, self.name, hashlib.sha256(lines.encode()).hexdigest())

    @property
    def load_path(self) -> Path:
        """What an engine opens: the one file, or the folder of several."""
        return self.folder / self.files[0].path if len(self.files) == 1 else self.folder

    def installed(self) -> bool:
        """Whether every file is there in its full length; says nothing of what is in them."""
        return bool(self.files) and all(
            (self.folder / file.path).is_file()
            and (self.folder / file.path).stat().st_size == file.bytes
            for file in self.files
        )


class _FileRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    path: str
    bytes: int
    sha256: str


class _MemoryRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    weights_mib: int
    working_mib: int
    token_kib: int = 0


class _ModelRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: str
    name: str
    role: Role
    family: str
    licence: str
    source: str
    revision: str
    languages: tuple[str, ...]
    memory: _MemoryRow
    files: tuple[_FileRow, ...]
    folder: str = ""
    context: int = 0
    demonstration: bool = False
    calibration: float = 1.0
    window_seconds: float = WHISPER_SECONDS
    padding_seconds: float = WHISPER_SECONDS
    hotwords: bool = True
    batch: int = 1


class _CatalogFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    model: tuple[_ModelRow, ...]


class _Identity(NamedTuple):
    """A file as it was when its hash was computed."""

    path: str
    size: int
    modified: int
    changed: int
    number: int


class Catalog:
    """The models that may be loaded; only those, and only with the bytes that are pinned here."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = tuple(entries)
        self._verified: set[tuple[_Identity, str]] = set()

    @staticmethod
    def load(models_root: Path, path: Path = CATALOG) -> Catalog:
        """Read the catalog; installed models lie below `models_root`, one folder for each."""
        try:
            rows = msgspec.convert(tomllib.loads(path.read_text("utf-8")), _CatalogFile).model
        except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
            raise UserFacingError(
                f"The catalog of models cannot be read: {error}.", "Install the application again."
            ) from error
        return Catalog([_entry(row, models_root, path.parent) for row in rows])

    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def active(self, role: Role) -> Entry:
        """The first installed model of a role in the catalog's order, else the starter model."""
        candidates = [entry for entry in self._entries if entry.role == role]
        for entry in candidates:
            if not entry.demonstration and entry.installed():
                return entry
        for entry in candidates:
            if entry.demonstration:
                return entry
        raise UserFacingError(
            f"There is no {role} model on this workstation.", "Install one from a folder or stick."
        )

    def trying(self, key: str, role: Role) -> Catalog:
        """The same catalog, but with this installed model as the only one of its role."""
        candidates = {entry.key: entry for entry in self._entries if entry.role == role}
        entry = candidates.get(key)
        if entry is None:
            raise UserFacingError(
                f"There is no {role} model «{key}».", f"Choose one of: {', '.join(candidates)}."
            )
        if not entry.installed():
            raise UserFacingError(
                f"The model «{entry.name}» is not on this workstation.",
                "Install it from a folder or stick.",
            )
        return Catalog([one for one in self._entries if one.role != role or one is entry])

    def verify(self, entry: Entry, task: Task | None = None) -> ModelStamp:
        """Compare every byte with the catalog; raises UserFacingError, and says which file.

        A file that was verified in this process and has not changed since is not read again.
        """
        if not entry.files:
            raise UserFacingError(f"The model «{entry.name}» is not part of this installation.")
        self._refuse_strangers(entry)
        done = 0
        for file in entry.files:
            self._verify_file(entry, file, done, task)
            done += file.bytes
        return entry.stamp

    def _refuse_strangers(self, entry: Entry) -> None:
        """An engine may read any file of its folder, so there must be no other."""
        if len(entry.files) == 1 or not entry.folder.is_dir():
            return
        known = {file.path for file in entry.files}
        for found in sorted(entry.folder.iterdir()):
            if found.name.startswith(".") or found.suffix in _BESIDE or found.name in known:
                continue
            raise _damaged(entry, f"«{found.name}» does not belong to it")

    def _verify_file(self, entry: Entry, file: ModelFile, done: int, task: Task | None) -> None:
        path = entry.folder / file.path
        try:
            with path.open("rb", buffering=0) as opened:
                status = os.fstat(opened.fileno())
                if status.st_size != file.bytes:
                    kind = "cut short" if status.st_size < file.bytes else "too long"
                    raise _damaged(
                        entry, f"«{file.path}» is {kind}: {status.st_size} of {file.bytes} bytes"
                    )
                identity = _identity(path, status)
                if (identity, file.sha256) in self._verified:
                    return
                digest = hashlib.sha256()
                while block := opened.read(_BLOCK_BYTES):
                    digest.update(block)
                    done += len(block)
                    if task is not None:
                        task.check()
                        task.report(f"Checking {entry.name}", done / entry.bytes)
                unchanged = _identity(path, os.fstat(opened.fileno())) == identity
        except FileNotFoundError as error:
            raise _damaged(entry, f"«{file.path}» is missing") from error
        except OSError as error:
            raise _damaged(entry, f"«{file.path}» cannot be read ({error.strerror})") from error
        if digest.hexdigest() != file.sha256:
            raise _damaged(entry, f"«{file.path}» has other bytes than the catalog says")
        if unchanged:
            self._verified.add((identity, file.sha256))


def _identity(path: Path, status: os.stat_result) -> _Identity:
    return _Identity(
        str(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
    )


def _damaged(entry: Entry, how: str) -> UserFacingError:
    return UserFacingError(
        f"The model «{entry.name}» is not used: {how}.",
        "Install it again from its original.",
        "No text was made with it.",
    )


def _entry(row: _ModelRow, models_root: Path, catalog_folder: Path) -> Entry:
    return Entry(
        key=row.key,
        name=row.name,
        role=row.role,
        family=row.family,
        files=tuple(ModelFile(file.path, file.bytes, file.sha256) for file in row.files),
        folder=catalog_folder / row.folder if row.folder else models_root / row.key,
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
    )
