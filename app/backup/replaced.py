"""What lies where a backup is restored: is it in use, what did its log know, whom did it erase."""

from __future__ import annotations

import errno
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.accounts.permissions import Act, allowed
from app.accounts.unlocking import data_key
from app.audit.events import Action, Event
from app.audit.log import LoggedEvent
from app.backup.destination import find
from app.backup.manifest import STORES, Backup
from app.backup.staging import Head, Opened, head_of
from app.days import day_in_words
from app.domain.identifiers import PatientId
from app.errors import BugError, Refused, UserFacingError
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import KeySlotFiles, Member, SlotTable
from app.paths import Paths
from app.store.connection import Connection
from app.store.erasures import ErasureRepository, Tombstone
from app.store.kinds import UNCHANGED, StoreIdentity, StoreKind
from app.store.recordings import RecordingRepository
from app.store.snapshot import log_of
from app.store.store import Store, UnitOfWork
from app.task import Task
from app.texts import tr

FIRST_LOCKED_BYTE, LOCKED_BYTES = 0x40000000, 512
"""Where SQLite locks a file. Source: SQLite, os.h, PENDING_BYTE."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """The clinic that a restore puts aside, as far as it could be read.

    `head` is None if its log could not be read, `present` false if there was no clinic.
    """

    present: bool
    table: SlotTable | None = None
    head: Head | None = None
    erased: tuple[LoggedEvent, ...] = ()


def refuse_if_in_use(home: Path) -> None:
    """UserFacingError if a program has this clinic open, as far as the system can tell.

    Windows tells by itself, when the folder is renamed.
    """
    if sys.platform == "win32":
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        file = Paths(home).clinic_store.open("r+b")
    except OSError:  # what cannot be opened is not in use, and damage is no obstacle
        return
    with file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, LOCKED_BYTES, FIRST_LOCKED_BYTE)
        except OSError as error:
            if error.errno not in {errno.EACCES, errno.EAGAIN}:
                raise
            raise UserFacingError(
                tr("The clinic in this folder is open in another window or program."),
                tr("Sign out there, then restore."),
                tr(UNCHANGED),
            ) from error


def table_there(paths: Paths) -> SlotTable | None:
    """The key slots that will be replaced; None where they cannot be read."""
    try:
        return KeySlotFiles(paths).load()
    except UserFacingError:  # the key slots may be what is damaged
        return None


def look(
    home: Path, private: Path, table: SlotTable, member: Member, keys: PrivateKeys
) -> Replaced:
    """Read the log and the key slots that will be replaced; damage is no obstacle."""
    paths = Paths(home)
    if not (paths.clinic_store.exists() or paths.founded):
        return Replaced(present=False)
    present = table_there(paths)
    if present is not None and present.clinic != table.clinic:
        raise UserFacingError(
            tr("This folder holds another clinic than the backup."),
            tr("Choose an empty folder for the restored clinic."),
            tr(UNCHANGED),
        )
    # It may be replaced because it is damaged; the log of the restore says what was read.
    read = _read_copy(paths.clinic_store, private, table, member, keys)
    return Replaced(True, present) if read is None else Replaced(True, present, *read)


def erased_later(
    backup: Backup, private: Path, table: SlotTable, member: Member, keys: PrivateKeys
) -> tuple[datetime, tuple[LoggedEvent, ...]]:
    """Whom the newest later backup that lies beside this one knows to be erased, and until when.

    This one and nobody where none is later, or none can be read.
    """
    try:
        beside = find(backup.folder.parent, backup.clinic)
    except UserFacingError:  # the stick is out by now: what is restored has been copied
        beside = []
    for one in beside:
        if one.made_at <= backup.made_at:
            break
        clinic_store = one.folder / STORES[StoreKind.CLINIC]
        read = _read_copy(clinic_store, private, table, member, keys) if one.complete else None
        if read is not None:
            return one.made_at, read[1]
    return backup.made_at, ()


def refuse_who_left(earlier: Replaced, member: Member) -> None:
    """Refused for who may not restore any more: an old backup is no way back into the clinic."""
    if earlier.table is None or not earlier.table.holds:
        return
    now = earlier.table.member(member.person)
    if now is None or (now.active and allowed(Act.RESTORE, now.roles)):
        return
    raise Refused(
        tr(
            "«{name}» was disabled or retired since this backup was made, or has other roles.",
            name=member.name,
        ),
        tr("Restore with the recovery key, or let somebody restore who may."),
        tr(UNCHANGED),
    )


def erasures(clinic: Store) -> tuple[LoggedEvent, ...]:
    """Every erasure of a patient that a log knows."""

    def leaves(connection: Connection) -> list[str]:
        rows = connection.execute(
            "SELECT leaf FROM audit_log WHERE action = ? AND json_extract(leaf, '$.status') = 'ok'"
            " ORDER BY sequence",
            (Action.ERASE,),
        )
        return [row[0] for row in rows]

    return tuple(LoggedEvent.from_leaf(leaf) for leaf in clinic.read(leaves))


def erase_again(stores: Opened, known: Sequence[LoggedEvent], task: Task) -> int:
    """Erase whom other logs know to be erased, and whom the backup's own log says were erased.

    UserFacingError if there is somebody to erase and the charts are not open.
    """
    asked = {event.object_id: event for event in (*known, *erasures(stores.clinic))}
    if not asked:
        return 0
    if stores.chart is None:
        raise UserFacingError(
            tr(
                "Patients were erased since this backup was made, and your passphrase does"
                " not open the charts to erase them again."
            ),
            tr("Restore with the recovery key, or let a clinician restore."),
            tr(UNCHANGED),
        )

    def work(unit: UnitOfWork) -> int:
        repository = ErasureRepository(unit.connection)
        count = 0
        for patient, event in asked.items():
            there = unit.connection.value("SELECT 1 FROM patients WHERE id = ?", (patient,))
            if there is None or repository.get(PatientId(patient)) is not None:
                continue
            while (open_one := repository.open_recording(PatientId(patient))) is not None:
                RecordingRepository(unit.connection).discard(open_one)
            repository.erase(_tombstone(event))
            unit.record(Event(Action.ERASE, patient, reason=event.reason, detail=event.detail))
            count += 1
        return count

    count = stores.chart.write(work)
    if count:
        stores.chart.scrub(task)
    return count


def notices(earlier: Replaced, table: SlotTable, known_until: datetime) -> tuple[str, ...]:
    """What the clinic must know of the difference between what was there and what is there now.

    `known_until` is how far erasures are known where nothing was there.
    """
    said = []
    if not earlier.present:
        said.append(
            tr(
                "No clinic was here before, so nobody knows whether patients were erased after"
                " {day}. Look at the receipts of erasures, and erase again whom they name.",
                day=day_in_words(known_until.astimezone()),
            )
        )
    elif earlier.head is None:
        said.append(
            tr(
                "The log that was there before could not be read, so nobody knows whether"
                " patients were erased after the backup. Compare the restored log with the"
                " last checkpoint on paper, and look at the receipts of erasures."
            )
        )
    if earlier.table is not None and earlier.table.holds:
        now, then = table.current(), earlier.table.current()
        back = sorted(
            member.name
            for person, member in now.items()
            if member.active and person in then and not then[person].active
        )
        if back:
            said.append(
                tr(
                    "These people were disabled or retired after the backup, and can sign"
                    " in again: {names}. Disable them again if they should not.",
                    names=", ".join(back),
                )
            )
    return tuple(said)


def _read_copy(
    clinic_store: Path, private: Path, table: SlotTable, member: Member, keys: PrivateKeys
) -> tuple[Head, tuple[LoggedEvent, ...]] | None:
    """The head and the erasures of a log, read from a copy; None where it is damaged."""
    copy = private / "earlier.db"
    try:
        for source, target in ((clinic_store, copy), (log_of(clinic_store), log_of(copy))):
            if source.exists():
                shutil.copyfile(source, target)
        return _read(copy, table, member, keys)
    except (OSError, UserFacingError, BugError, ValueError):
        return None
    finally:
        for path in private.glob(f"{copy.name}*"):
            path.unlink()


def _read(
    path: Path, table: SlotTable, member: Member, keys: PrivateKeys
) -> tuple[Head, tuple[LoggedEvent, ...]]:
    """As `_read_copy`; the clinic's key is never changed."""
    record = table.stores[StoreKind.CLINIC]
    key = data_key(table, member.person, keys, StoreKind.CLINIC)
    if key is None:
        raise BugError("The key that opened the restored log does not open the replaced one.")
    with key:
        identity = StoreIdentity(StoreKind.CLINIC, record.id, table.clinic, record.salt)
        store = Store(path, identity, key)
    try:
        return head_of(store), erasures(store)
    finally:
        store.close()


def _tombstone(event: LoggedEvent) -> Tombstone:
    return Tombstone(
        patient_id=PatientId(event.object_id),
        erased_at=event.time,
        person_id=event.person,
        reason=event.reason,
        receipt_sha256=str(event.detail["sha256"]),
    )
