"""Backups of an open clinic: made, listed, verified and thinned by whoever is signed in.

An office manager copies the charts without being able to open them; the manifest says so, until
somebody who can open them has verified the backup.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.accounts.permissions import Act, allowed
from app.accounts.session import Session
from app.accounts.unlocking import with_recovery_key
from app.audit.events import Action, Event
from app.audit.log import LoggedEvent
from app.backup import destination as place
from app.backup import thinning
from app.backup.manifest import PART, Backup, DamagedBackupError, folder_name
from app.backup.staging import (
    Head,
    KeyOf,
    continues,
    findings_of,
    head_of,
    key_of,
    opened,
    private_folder,
    stage,
)
from app.backup.writing import BackupWriter
from app.errors import Refused, UserFacingError
from app.keys.recovery import RecoveryKey
from app.store.connection import Connection
from app.task import Task
from app.texts import tr

BOTH = "chart, clinic"
RETRY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class BackupVerdict:
    """What opening a backup found; `events` and `root` are the head of its log.

    `whole` needs both stores opened: an office manager's keys open no charts, so that only the
    bytes of these could be compared with what was written.
    """

    whole: bool
    findings: tuple[str, ...]
    charts_opened: bool
    events: int = 0
    root: str = ""


def _name_of(folder: Path) -> str:
    """How the log names a backup; other folders' names never enter it."""
    return folder.name if place.named(folder.name) else ""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Backups:
    """The backups of the clinic that this session opened."""

    def __init__(self, session: Session, now: Callable[[], datetime] = _utc_now) -> None:
        self._session = session
        self._now = now
        self._busy = threading.Lock()
        self._writing = ""

    def create(self, destination: Path, task: Task) -> Backup:
        """Copy the clinic into a new folder within `destination`, also while somebody dictates.

        UserFacingError if the destination refuses, or a store turns out to be damaged; then
        nothing is left there, and earlier backups are untouched. A failure is an event too.
        """
        self._session.require(Act.BACK_UP)
        with self._alone():
            began = time.monotonic()
            made_at = self._now()
            name = folder_name(self._session.table.clinic, made_at)
            try:
                self._writing = f"{name}{PART}"
                backup = BackupWriter(self._session, destination, name, made_at).write(task)
            except BaseException as error:
                self._failed(Action.BACKUP, name, error)
                raise
            finally:
                self._writing = ""
            self._session.audit.record(
                Event(
                    Action.BACKUP,
                    object_id=name,
                    detail={
                        "bytes": backup.bytes,
                        "size": backup.events,
                        "root": backup.root,
                        "epoch": backup.epoch,
                        "generation": backup.generation,
                        "stores": BOTH if backup.checked else "clinic",
                        "seconds": round(time.monotonic() - began, 3),
                    },
                )
            )
            task.report(tr("Backup made"), 1.0)
            return backup

    def last(self) -> Backup | None:
        """The newest backup that was made, as the log knows it; its disk need not be there."""
        self._session.require(Act.BACK_UP)
        return self._last()

    def due(self, now: datetime) -> bool:
        """Whether a scheduled backup should be made; False for who may not, or not now.

        After one that failed, because the stick was not there perhaps, an hour passes first.
        """
        session = self._session
        policies = session.policies
        if (
            session.closed
            or session.covered
            or not allowed(Act.BACK_UP, session.person.roles)
            or not (policies.backup_folder and policies.backup_every_hours)
        ):
            return False
        tried = self._newest(Action.BACKUP)
        if (
            tried is not None
            and tried.status == "failed"
            and timedelta(0) <= now - tried.time < RETRY
        ):
            return False
        last = self._last()
        if last is None:
            return True
        # A backup of the future was made while the clock was wrong, and must not stop others.
        since = now - last.made_at
        return since < timedelta(0) or since >= timedelta(hours=policies.backup_every_hours)

    def run(self, task: Task) -> Backup:
        """A scheduled backup: make one in the clinic's backup folder, then thin the older ones."""
        folder = self._session.policies.backup_folder
        if not folder:
            raise UserFacingError(
                tr("No folder for backups is set."),
                tr("An office manager sets it in the policies."),
            )
        backup = self.create(Path(folder), task)
        self.thin(Path(folder))
        return backup

    def verify(
        self, folder: Path, task: Task, password: str = "", words: str = ""
    ) -> BackupVerdict:
        """Open a private copy of a backup and check everything in it; the backup is only read.

        It opens with the keys of whoever is signed in, after their `password` if one is given, or
        with the `words` of the recovery key. Refused if either is wrong.
        """
        session = self._session
        session.require(Act.BACK_UP)
        if password:
            session.confirm(password)
        with self._alone():
            began = time.monotonic()
            try:
                verdict = self._open_and_check(folder, task, words)
            except DamagedBackupError as error:
                verdict = BackupVerdict(False, (error.what,), False)
            except Refused as error:
                self._failed(Action.VERIFY_BACKUP, _name_of(folder), error)
                raise
            session.audit.record(
                Event(
                    Action.VERIFY_BACKUP,
                    object_id=_name_of(folder),
                    status="failed" if verdict.findings else "ok",
                    detail={
                        "findings": len(verdict.findings),
                        "size": verdict.events,
                        "stores": BOTH if verdict.charts_opened else "clinic",
                        "seconds": round(time.monotonic() - began, 3),
                    },
                )
            )
            task.report(tr("Backup checked"), 1.0)
            return verdict

    def thin(self, destination: Path) -> list[Backup]:
        """Remove what the policy does not keep, and what was cut short; returns what is gone.

        Never removed: the newest backup whose stores were both opened and found whole, one that
        is damaged, and one whose log the present log does not continue.
        """
        with self._alone():
            gone = self.superfluous(destination)
            for backup in gone:
                try:
                    with place.explained(destination):
                        place.remove(backup.folder)
                except UserFacingError:
                    self._removed(backup, "failed")
                    raise
                self._removed(backup, "ok")
            return gone

    def superfluous(self, destination: Path) -> list[Backup]:
        """What `thin` would remove now."""
        self._session.require(Act.BACK_UP)
        found = place.find(destination, self._session.table.clinic)
        gone = [
            backup for backup in found if place.unfinished(backup) and backup.name != self._writing
        ]
        return gone + self._superfluous(found)

    def verified(self, backup: Backup) -> bool | None:
        """Whether both stores were opened and found whole; None if nobody has opened them yet."""
        self._session.require(Act.BACK_UP)
        return self._verified(backup)

    def erased_since(self, backup: Backup) -> int:
        """How many patients were erased after a backup was made: it still holds their records."""
        self._session.require(Act.BACK_UP)
        later = (
            "action = ? AND sequence > CAST(? AS INTEGER) AND json_extract(leaf, '$.status') = 'ok'"
        )
        return len(self._logged(later, (Action.ERASE, str(backup.events)), -1))

    def _open_and_check(self, folder: Path, task: Task, words: str) -> BackupVerdict:
        present = self._session.clinic
        with private_folder(present.path.parent, "verifying") as private, ExitStack() as stack:
            staged = stage(folder, private, task)
            if staged.table.clinic != self._session.table.clinic:
                return BackupVerdict(False, (tr("It is a backup of another clinic."),), False)
            opens: KeyOf = self._session.data_key
            if words:
                member, keys = with_recovery_key(staged.table, RecoveryKey.read(words))
                stack.callback(keys.forget)
                opens = key_of(member, keys)
            stores = stack.enter_context(opened(staged, opens))
            head = head_of(stores.clinic)
            found = [*findings_of(staged, stores, task)]
            if not continues(present, head):
                found.append(
                    tr(
                        "The present log does not continue the log of this backup: the"
                        " clinic was restored from an older state since, or its log was"
                        " rewritten."
                    )
                )
            whole = not found and stores.chart is not None
            return BackupVerdict(
                whole, tuple(found), stores.chart is not None, head.size, head.root.hex()
            )

    def _superfluous(self, found: list[Backup]) -> list[Backup]:
        sound = [
            backup
            for backup in found
            if backup.complete and self._verified(backup) is not False and self._continued(backup)
        ]
        # The log only grows, whatever the clock says.
        sound.sort(key=lambda backup: (backup.events, backup.made_at), reverse=True)
        kept = thinning.to_keep(
            [backup.made_at for backup in sound], self._session.policies.backups_kept
        )
        safest = next((backup for backup in sound if self._verified(backup)), None)
        return [
            backup
            for number, backup in enumerate(sound)
            if number not in kept and backup is not safest
        ]

    def _continued(self, backup: Backup) -> bool:
        return continues(self._session.clinic, Head(backup.events, bytes.fromhex(backup.root)))

    def _verified(self, backup: Backup) -> bool | None:
        of_this = "object_id = ? AND object_id <> '' AND action = ?"  # as the index has it
        for event in self._logged(of_this, (backup.name, Action.VERIFY_BACKUP), -1):
            if event.status == "failed":
                return False
            if event.status == "ok" and event.detail["stores"] == BOTH:
                return True
        return True if backup.checked else None

    def _last(self) -> Backup | None:
        event = self._newest(Action.BACKUP, "ok")
        if event is None:
            return None
        detail = event.detail
        return Backup(
            folder=Path(self._session.policies.backup_folder) / event.object_id,
            made_at=event.time,
            made_by=event.person,
            bytes=int(detail["bytes"]),
            epoch=int(detail["epoch"]),
            generation=int(detail["generation"]),
            events=int(detail["size"]),
            root=str(detail["root"]),
            complete=True,
            clinic=self._session.table.clinic,
            checked=detail["stores"] == BOTH,
        )

    def _newest(self, action: Action, status: str = "") -> LoggedEvent | None:
        found = self._logged(
            "action = ? AND ? IN ('', json_extract(leaf, '$.status'))", (action, status), 1
        )
        return found[0] if found else None

    def _logged(self, condition: str, values: tuple[str, ...], limit: int) -> list[LoggedEvent]:
        """What the log says, the newest first."""
        query = f"SELECT leaf FROM audit_log WHERE {condition} ORDER BY sequence DESC LIMIT {limit}"  # noqa: S608 - fixed conditions

        def leaves(connection: Connection) -> list[str]:
            return [row[0] for row in connection.execute(query, values)]

        return [LoggedEvent.from_leaf(leaf) for leaf in self._session.clinic.read(leaves)]

    def _removed(self, backup: Backup, status: str) -> None:
        self._session.audit.record(
            Event(
                Action.REMOVE_BACKUP,
                object_id=backup.name,
                status="ok" if status == "ok" else "failed",
                reason="policy" if backup.complete else "incomplete",
                detail={"bytes": backup.bytes, "size": backup.events},
            )
        )

    def _failed(self, action: Action, name: str, error: BaseException) -> None:
        """Say in the log what was not done; where even that fails, the error itself tells."""
        with suppress(UserFacingError):
            self._session.audit.record(
                Event(
                    action,
                    object_id=name,
                    status="refused" if isinstance(error, Refused) else "failed",
                    detail={"error": type(error).__name__},
                )
            )

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._busy.acquire(blocking=False):
            raise UserFacingError(
                tr("A backup is being made already."), tr("Wait until it is done.")
            )
        try:
            yield
        finally:
            self._busy.release()

    def list(self, destination: Path) -> list[Backup]:
        """This clinic's backups in a folder, the newest first, incomplete ones too."""
        self._session.require(Act.BACK_UP)
        return place.find(destination, self._session.table.clinic)
