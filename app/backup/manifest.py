"""A backup on disk: which files it has, and the signed manifest that is written last.

A folder without a whole manifest is an incomplete backup, whatever else lies in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from app.audit.checkpoint import Checkpoint, read_checkpoint
from app.errors import UserFacingError
from app.keys import keyslots
from app.keys.canonical import canonical
from app.keys.envelope import verify_signature
from app.keys.keyslots import SlotTable
from app.store.kinds import StoreKind
from app.store.values import time_from
from app.texts import tr

FORMAT = "consultroom backup"
VERSION = 1
MANIFEST = "manifest.json"
SLOTS = "keyslots.json"
STORES = {StoreKind.CHART: "chart.db", StoreKind.CLINIC: "clinic.db"}
PART = ".part"
BESIDE = ("", "-wal", ".state")  # the write-ahead log, and the account of the store's pages
FILES = frozenset(
    {MANIFEST, SLOTS, *(f"{name}{ending}" for name in STORES.values() for ending in BESIDE)}
)
"""Every file that a backup may hold; a name with the ending PART is one being written."""
NAME = re.compile(r"consultroom-[0-9A-Za-z]{1,8}-\d{8}-\d{9}")
LARGEST = 16 << 20  # bytes of a manifest or of key slots; a larger file is neither


class DamagedBackupError(UserFacingError):
    """A backup is not what was written."""


class FileRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a file of the backup has to be."""

    bytes: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a backup holds, said by who made it.

    `checked` names the stores whose copies were opened and checked when the backup was made: a
    person without the key of the charts copies them unopened. `checkpoint` is the signed head of
    the log at that moment. `signature` is Ed25519 over the canonical form of all other fields.
    """

    format: str = FORMAT
    version: int = VERSION
    clinic: str
    made_at: str
    made_by: str
    checked: tuple[StoreKind, ...]
    files: dict[str, FileRecord]
    checkpoint: str
    signature: bytes = b""

    def statement(self) -> bytes:
        """What the signature covers."""
        fields = msgspec.to_builtins(self)
        del fields["signature"]
        return b"consultroom backup\n" + canonical(fields)

    def signed(self, sign: Callable[[bytes], bytes]) -> Manifest:
        return msgspec.structs.replace(self, signature=sign(self.statement()))

    def signed_by_one_of(self, table: SlotTable) -> bool:
        """Whether a person of this clinic signed it, as the key slots beside it know them."""
        return table.clinic == self.clinic and any(
            member.person == self.made_by
            and verify_signature(member.signing_key, self.signature, self.statement())
            for member in table.members
        )

    @property
    def head(self) -> Checkpoint:
        return read_checkpoint(self.checkpoint)


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup, as far as it can be known without a key.

    `events` and `root` are the head of its log. `complete` says that all of its files are there
    with their sizes, `checked` that both stores were opened and checked when it was made.
    """

    folder: Path
    made_at: datetime
    made_by: str
    bytes: int
    epoch: int
    generation: int
    events: int
    root: str
    complete: bool
    clinic: str = ""
    checked: bool = False

    @property
    def name(self) -> str:
        """Its name in the log."""
        return self.folder.name


def folder_name(clinic: str, made_at: datetime) -> str:
    """A name that every file system takes: no colons, and in the order of time."""
    return f"consultroom-{clinic[:8]}-{made_at:%Y%m%d-%H%M%S%f}"[:-3]


def encode(manifest: Manifest) -> bytes:
    """The file's bytes, readable by people."""
    return msgspec.json.format(canonical(msgspec.to_builtins(manifest)), indent=2) + b"\n"


def decode(content: bytes) -> Manifest:
    """The manifest in a file; ValueError if it is not one, or not whole."""
    manifest = msgspec.json.decode(content, type=Manifest)
    if manifest.format != FORMAT or content != encode(manifest):
        raise ValueError("This is not a manifest of a backup.")
    if not {SLOTS, *STORES.values()} <= set(manifest.files) <= FILES - {MANIFEST}:
        raise ValueError("The manifest names other files.")
    try:
        time_from(manifest.made_at)
        head = manifest.head
    except UserFacingError as error:
        raise ValueError("The manifest holds no checkpoint.") from error
    if not head.origin.endswith(f"/{manifest.clinic}"):
        raise ValueError("The checkpoint is of another clinic.")
    return manifest


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a backup; UserFacingError if the folder holds none that is whole."""
    if not folder.is_dir():
        raise UserFacingError(
            tr("There is no folder «{folder}».", folder=folder),
            tr("If it is on a stick, plug the stick in."),
        )
    try:
        content = _small_file(folder / MANIFEST)
    except FileNotFoundError as error:
        raise DamagedBackupError(
            tr("«{name}» is not a whole backup: its manifest is missing.", name=folder.name),
            tr("Choose another backup."),
        ) from error
    except OSError as error:
        raise UserFacingError(
            tr(
                "The backup «{name}» cannot be read: {cause}.",
                name=folder.name,
                cause=error.strerror,
            ),
            tr("Plug the disk or the stick in again, then try again."),
        ) from error
    try:
        if msgspec.json.decode(content)["version"] > VERSION:
            raise UserFacingError(
                tr("«{name}» was written by a newer version of Consultroom.", name=folder.name),
                tr("Install that version or a later one."),
            )
        return decode(content)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise DamagedBackupError(
            tr("«{name}» is not a whole backup: its manifest is damaged.", name=folder.name),
            tr("Choose another backup."),
        ) from error


def read_slots(folder: Path) -> SlotTable:
    """The key slots of a backup; UserFacingError if they are missing, damaged or not signed."""
    try:
        table = keyslots.decode(_small_file(folder / SLOTS))
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise DamagedBackupError(
            tr("The key slots of «{name}» are missing or damaged.", name=folder.name),
            tr("Choose another backup."),
        ) from error
    if not table.holds:
        raise DamagedBackupError(
            tr("The key slots of «{name}» were changed outside of Consultroom.", name=folder.name),
            tr("Choose another backup."),
        )
    return table


def _small_file(path: Path) -> bytes:
    """The beginning of a regular file; a pipe or device of that name would be waited for."""
    if not path.is_file():
        raise FileNotFoundError(path)
    with path.open("rb") as file:
        return file.read(LARGEST)


def look(folder: Path) -> Backup:
    """What a folder holds, without a key; UserFacingError if that is no whole backup."""
    manifest = read_manifest(folder)
    head = manifest.head
    table = read_slots(folder)
    maker = table.member(manifest.made_by)
    opens_charts = maker is not None and maker.reads_charts  # else nobody's word for them counts
    return Backup(
        folder=folder,
        made_at=time_from(manifest.made_at),
        made_by=manifest.made_by if maker is None else maker.name,
        bytes=sum(record.bytes for record in manifest.files.values()),
        epoch=head.epoch,
        generation=head.generation,
        events=head.size,
        root=head.root.hex(),
        complete=not missing(folder, manifest) and manifest.signed_by_one_of(table),
        clinic=manifest.clinic,
        checked=opens_charts and set(manifest.checked) == set(StoreKind),
    )


def missing(folder: Path, manifest: Manifest) -> list[str]:
    """Files that are absent or have another size."""
    absent = []
    for name, record in manifest.files.items():
        try:
            if (folder / name).stat().st_size != record.bytes:
                absent.append(name)
        except OSError:
            absent.append(name)
    return absent
