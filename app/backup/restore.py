"""A clinic out of a backup: everything is checked beside the clinic's folder, then put in place.

Nothing is written into the clinic's folder before the whole backup has been opened and checked.
"""

from __future__ import annotations

import platform
import time
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass
from pathlib import Path

from app.accounts.arrival import tell_unopened
from app.accounts.attempts import SignInAttempts
from app.accounts.permissions import Act, allowed, who_may
from app.accounts.totp import check_code
from app.accounts.unlocking import with_passphrase, with_recovery_key
from app.audit.events import Action, Event
from app.audit.log import Author
from app.audit.trail import AuditTrail, Signer
from app.backup import destination as place
from app.backup import replaced as before
from app.backup.manifest import Backup, look
from app.backup.placing import finish, put_in_place
from app.backup.staging import (
    CHECKING,
    Opened,
    Staged,
    findings_of,
    key_of,
    opened,
    private_folder,
    stage,
)
from app.domain.identifiers import PersonId, new_id
from app.errors import Refused, UserFacingError
from app.keys.device_secret import device_secret
from app.keys.envelope import PrivateKeys
from app.keys.files import sync_folder, write_durably
from app.keys.keyslots import KeySlotFiles, Member, SlotTable
from app.keys.recovery import RecoveryKey
from app.paths import Paths
from app.settings import Settings
from app.store.key_slots import RecoveryKeyRepository
from app.store.kinds import UNCHANGED
from app.task import Task
from app.texts import tr


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: `events` is the size of the log that was restored.

    `replaced_folder` is where the files lie that were there before. `notices` is what the person
    has to be told.
    """

    backup: Backup
    seconds: float
    events: int
    replaced_folder: Path | None
    erased_again: int
    notices: tuple[str, ...]


class Restore:
    """Restores into the folder of the settings; nobody is signed in there."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._home = settings.home

    def find(self, destination: Path) -> list[Backup]:
        """The backups in a folder or on a stick, of any clinic, the newest first."""
        return place.find(destination)

    def look(self, folder: Path) -> Backup:
        """What a backup is, before any key: clinic, time, size, and whether all files are there."""
        return look(folder)

    def run(
        self,
        folder: Path,
        words: str,
        task: Task,
        *,
        name: str = "",
        password: str = "",
        code: str = "",
    ) -> Restored:
        """Restore with the words of the recovery key, or with a person's passphrase of that time.

        A passphrase works only where this workstation's secret is still in its keyring. CodeNeeded
        if the person had codes when the backup was made, and none is given. Refused for
        wrong words or a wrong passphrase, and for the passphrase of somebody who was disabled,
        retired or given other roles since; UserFacingError if anything in the backup is not whole.
        """
        began = time.monotonic()
        finish(self._home)
        backup = look(folder)
        before.refuse_if_in_use(self._home)
        with private_folder(self._home, "restoring") as private, ExitStack() as stack:
            staged = stage(folder, private, task)
            member, keys = self._unlock(staged, words, name, password)
            stack.callback(keys.forget)
            with opened(staged, key_of(member, keys)) as stores:
                if not words:
                    with self._trying(name, staged.table):
                        check_code(
                            stores.clinic,
                            clinic=staged.table.clinic,
                            member=member,
                            keys=keys,
                            code=code,
                            now=time.time(),
                        )
                self._check(staged, stores, backup, task)
                task.report(tr("Looking at what is replaced"), CHECKING)
                earlier = before.look(self._home, private, staged.table, member, keys)
                if not words:
                    before.refuse_who_left(earlier, member)
                trail = self._trail(staged, stores, member, keys)
                until, later = before.erased_later(backup, private, staged.table, member, keys)
                again = before.erase_again(stores, (*earlier.erased, *later), task)
                if words:  # they have been typed, so they are to be replaced
                    stores.clinic.write(lambda unit: RecoveryKeyRepository(unit.connection).used())
                not_searched = tell_unopened(trail, stores.chart)
                self._log(trail, backup, earlier, again, "recovery_key" if words else "passphrase")
            task.check()
            task.report(tr("Putting the clinic in place"), None)
            self._complete(private)
            kept = put_in_place(self._home, private)
        task.report(tr("The clinic is restored"), 1.0)
        return Restored(
            backup=backup,
            seconds=time.monotonic() - began,
            events=backup.events,
            replaced_folder=kept,
            erased_again=again,
            notices=(*before.notices(earlier, staged.table, until), *not_searched),
        )

    def _unlock(
        self, staged: Staged, words: str, name: str, password: str
    ) -> tuple[Member, PrivateKeys]:
        if words:
            return with_recovery_key(staged.table, RecoveryKey.read(words))
        secret = device_secret(self._settings, Paths(self._home), staged.table.device).fetch()
        with self._trying(name, staged.table):
            member, keys = with_passphrase(staged.table, name, password, secret)
        if not allowed(Act.RESTORE, member.roles):
            keys.forget()
            raise Refused(
                tr("«{name}» may not restore a clinic.", name=member.name),
                tr("This is for {who}, or for the recovery key.", who=who_may(Act.RESTORE)),
                tr(UNCHANGED),
            )
        return member, keys

    def _trying(self, name: str, table: SlotTable) -> AbstractContextManager[None]:
        """A backup is no way around the wait after wrong passphrases and codes."""
        present = Paths(self._home)
        if not present.sign_in_attempts.exists():
            return nullcontext()

        def known() -> list[str]:  # also who joined after the backup was made
            return [one.name for one in (before.table_there(present) or table).members]

        return SignInAttempts(present.sign_in_attempts, known=known).trying(name)

    @staticmethod
    def _check(staged: Staged, stores: Opened, backup: Backup, task: Task) -> None:
        """Refuse what is not whole, and charts that nobody ever opened to see whether they are."""
        if stores.chart is None and not backup.checked:
            raise Refused(
                tr(
                    "Nobody has opened the charts in this backup, and your passphrase does"
                    " not open them."
                ),
                tr("Restore with the recovery key, or let a clinician restore."),
                tr(UNCHANGED),
            )
        found = findings_of(staged, stores, task)
        if found:
            raise UserFacingError(
                tr("This backup is not whole: {found}", found=found[0]),
                tr("Choose another backup."),
                tr(UNCHANGED),
            )

    @staticmethod
    def _trail(staged: Staged, stores: Opened, member: Member, keys: PrivateKeys) -> AuditTrail:
        """The restored log, as it goes on with whoever restores it."""
        person = PersonId(member.person)
        author = Author(
            person,
            tuple(sorted(member.roles)),
            platform.node() or "unnamed",
            new_id(),
            time.monotonic(),
        )
        signer = Signer(person, keys.signing_public, keys.sign)
        return AuditTrail(stores.clinic, stores.chart, author, signer, staged.table)

    @staticmethod
    def _log(
        trail: AuditTrail, backup: Backup, earlier: before.Replaced, erased: int, how: str
    ) -> None:
        detail: dict[str, str | int | float] = {
            "size": backup.events,
            "root": backup.root,
            "epoch": backup.epoch,
            "generation": backup.generation,
            "erased": erased,
        }
        reasons = [how]
        if earlier.head is not None:
            detail["replaced_size"] = earlier.head.size
            detail["replaced_root"] = earlier.head.root.hex()
        elif earlier.present:
            reasons.append("replaced_log_unreadable")
        name = backup.name if place.named(backup.name) else ""
        trail.record(Event(Action.RESTORE, name, reason=", ".join(reasons), detail=detail))
        trail.checkpoint("restore")

    def _complete(self, private: Path) -> None:
        """Make a whole clinic's folder of the copy: both tables, and what belongs to this machine.

        The stores are closed, so that their logs are written into them.
        """
        paths, present = Paths(private), Paths(self._home)
        table = KeySlotFiles(paths).load()
        KeySlotFiles(paths).save(table)
        SignInAttempts(paths.sign_in_attempts).create()
        for source, target in (
            (present.sign_in_attempts, paths.sign_in_attempts),
            (present.device_secret_file, paths.device_secret_file),
            (_witness(present), _witness(paths)),
        ):
            if source.exists():
                write_durably(target, source.read_bytes())
        sync_folder(private)


def _witness(paths: Paths) -> Path:
    """What the workstation remembers of the log, where its secret lies in a file."""
    return paths.device_secret_file.with_suffix(".witness")
