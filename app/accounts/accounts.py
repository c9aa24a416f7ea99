"""Accounts: founding a clinic, signing in, and the way in when everything else is lost."""

from __future__ import annotations

import hashlib
import platform
import time
from collections.abc import Callable, Sequence

from app.accounts.arrival import look_around
from app.accounts.attempts import (
    KEY_SLOTS,
    OTHER_NAMES,
    RECOVERY_KEY,
    Clocks,
    PendingRefusals,
    SignInAttempts,
    WrongAnswer,
)
from app.accounts.founding import Founding, NewPerson, store_path
from app.accounts.scrutiny import ACTION, TAMPERED, Doubt, first_doubt
from app.accounts.session import Session
from app.accounts.totp import WrongCode, check_code
from app.audit import log
from app.audit.events import Action, Event
from app.audit.log import Author
from app.audit.trail import AuditTrail, Signer
from app.audit.witness import look_back
from app.domain.identifiers import PersonId, new_id
from app.domain.practitioner import Practitioner
from app.errors import Refused, UserFacingError
from app.keys.argon import Argon2Cost, calibrate, stretch
from app.keys.device_secret import device_secret
from app.keys.envelope import (
    PrivateKeys,
    WrongKeyError,
    open_data_key,
    password_key,
    recovery_key,
)
from app.keys.keyslots import (
    PASSWORD_SLOT,
    RECOVERY_PERSON,
    RECOVERY_SLOT,
    KeySlotFiles,
    Member,
    Slot,
    SlotTable,
)
from app.keys.memory import Secret, harden_process
from app.keys.names import sign_in_name
from app.keys.recovery import RecoveryKey
from app.paths import Paths
from app.settings import Settings
from app.store.connection import Connection, StoreKind
from app.store.people import PersonRepository
from app.store.store import Store, StoreIdentity

__all__ = ["Accounts", "NewPerson", "RecoveryKey"]

WRONG = "The name or the password is not right."
REWRITTEN = (
    "The audit log is not the one that was last signed here: it was restored or rewritten since."
    " Verify it, and compare it with a printed checkpoint."
)
STORES_SAFE = "The records were not changed."


class Accounts:
    """The doors of one clinic's folder."""

    def __init__(
        self,
        settings: Settings,
        argon: Argon2Cost | None = None,
        clocks: Clocks | None = None,
    ) -> None:
        """`argon` is the cost of new password slots; None means calibrated to this machine."""
        self._settings = settings
        self._paths = Paths(settings.home)
        self._files = KeySlotFiles(self._paths)
        self._clocks = clocks or Clocks()
        self._attempts = SignInAttempts(self._paths.sign_in_attempts, self._clocks)
        self._argon = argon
        self._workstation = platform.node() or "unnamed"

    def founded(self) -> bool:
        """Whether the folder holds a clinic."""
        return self._files.present()

    def found(self, clinic_name: str, people: Sequence[NewPerson]) -> RecoveryKey:
        """Make the clinic; the recovery key is shown once and kept nowhere."""
        harden_process()
        if self.founded():
            raise Refused(
                "This folder already holds a clinic.", "Sign in, or choose another folder."
            )
        founding = Founding(self._settings, self._argon or calibrate(), self._workstation)
        recovery = founding.found(clinic_name, people)
        self._attempts.create()
        return recovery

    def sign_in(self, name: str, password: str, code: str = "") -> Session:
        """Open what this person may open; Refused, in the same words, for a wrong name too.

        CodeNeeded if the passphrase is right and a code of the person's phone is missing.
        """
        harden_process()
        table = self._table()
        if not table.holds:
            raise self._tampered()
        with self._attempts.trying(name):
            candidate, slot = _slot_named(table, name)
            member, keys = self._unlock(table, candidate, slot, password)
            author = self._author(member)
            clinic = self._open_with_code(table, member, keys, code, author)
        return self._admit(
            table,
            member,
            keys,
            clinic,
            author,
            confirm=lambda again: self._confirm(table, member, slot, name, again),
            arrival=Event(Action.SIGN_IN, detail=_slots(table)),
        )

    def recover(self, words: str) -> Session:
        """Open both stores with the recovery key, without the keyring; loud in the log."""
        harden_process()
        table = self._table()
        key = RecoveryKey.read(words)
        try:
            member, keys = self._unlock_recovery(table, key)
        except Refused:
            self._attempts.note(RECOVERY_KEY)  # 256 bits need no back-off, but a line in the log
            raise
        return self._admit(
            table,
            member,
            keys,
            self._open_clinic(table, member, keys),
            self._author(member),
            confirm=lambda again: self._unlock_recovery(table, RecoveryKey.read(again))[1].forget(),
            arrival=Event(Action.RECOVER, reason="recovery_key", detail=_slots(table)),
        )

    def enrol(self, name: str, code: str, password: str) -> str:
        """Redeem a one-time code; the fingerprint to read aloud, empty if no admission is needed.

        Refused, in the same words, for a wrong name too.
        """
        raise NotImplementedError

    def recovery_sheet_kept(self, words: str) -> None:
        """Note that the recovery sheet was kept: its words were read back from it."""
        raise NotImplementedError

    def _table(self) -> SlotTable:
        if not self.founded():
            raise UserFacingError(
                "This folder holds no clinic yet.", "Found one, or choose another folder."
            )
        return self._files.load()

    def _unlock(
        self, table: SlotTable, member: Member | None, slot: Slot, password: str
    ) -> tuple[Member, PrivateKeys]:
        """Refused for a wrong password and, after the same work, for a name that nobody has."""
        secret = device_secret(self._settings, self._paths, table.device).fetch()
        roles = member.roles if member is not None else ()
        binding = slot.binding(table.clinic, roles)
        with (
            stretch(password, slot.salt, slot.cost) as stretched,
            password_key(stretched, secret, binding) as key,
        ):
            try:
                keys = PrivateKeys.unlock(slot.locked, key, binding)
            except WrongKeyError as error:
                raise _wrong() from error
        if member is None:
            keys.forget()
            raise _wrong()
        return member, keys

    def _confirm(
        self, table: SlotTable, member: Member | None, slot: Slot, name: str, password: str
    ) -> None:
        try:
            with self._attempts.trying(name):
                self._unlock(table, member, slot, password)[1].forget()
        except WrongAnswer:
            self._attempts.logged(name)  # by the session that asked
            raise Refused(
                "The password is not right.", "Try again.", "Nothing was changed."
            ) from None

    def _unlock_recovery(self, table: SlotTable, key: RecoveryKey) -> tuple[Member, PrivateKeys]:
        member = table.member(RECOVERY_PERSON)
        slot = table.slot(RECOVERY_PERSON, RECOVERY_SLOT)
        if member is None or slot is None:
            raise UserFacingError(
                "The key slots hold no slot for the recovery key.",
                "Restore «keyslots.json» from a backup.",
                STORES_SAFE,
            )
        binding = slot.binding(table.clinic, member.roles)
        with key.secret() as entropy, recovery_key(entropy, binding) as unlocking:
            try:
                return member, PrivateKeys.unlock(slot.locked, unlocking, binding)
            except WrongKeyError as error:
                raise Refused(
                    "This is not the recovery key of this clinic.",
                    "Compare the words with the printed sheet.",
                    STORES_SAFE,
                ) from error

    def _admit(
        self,
        table: SlotTable,
        member: Member,
        keys: PrivateKeys,
        clinic: Store,
        author: Author,
        *,
        confirm: Callable[[str], None],
        arrival: Event,
    ) -> Session:
        """Open the charts with a person's keys, check what was signed, write the arrival down."""
        opened = [clinic]
        try:
            recovering = member.person == RECOVERY_PERSON
            doubt = clinic.read(lambda connection: first_doubt(table, member, keys, connection))
            if doubt is not None and not (recovering and doubt.recoverable):
                _refuse(clinic, author, doubt, table)
            chart = None
            if member.reads_charts:
                chart = self._open(table, member, keys, StoreKind.CHART)
                opened.append(chart)
            signer = Signer(PersonId(member.person), keys.signing_public, keys.sign)
            found = look_around(clinic, member, self._clocks)
            trail = AuditTrail(clinic, chart, author, signer, table)
            for event in found.events:
                trail.record(event)
            anchored = trail.continues_anchor()
            if not anchored:
                trail.record(Event(Action.VERIFY, status="failed", reason="log_anchor"))
            told = look_back(trail, device_secret(self._settings, self._paths, table.device))
            self._tell(trail, table)
            trail.forward()
            trail.record(arrival)
            trail.checkpoint("recover" if recovering else "sign_in")
            self._files.heal(table)
            person = clinic.read(lambda connection: _display(connection, member))
        except BaseException:
            keys.forget()
            for store in opened:
                store.close()
            raise
        notices = ["You signed in with the recovery key."] if recovering else []
        if doubt is not None:
            notices.append(doubt.what)
        if not anchored:
            notices.append(REWRITTEN)
        notices += told
        notices.extend(found.notices)
        return Session(
            person=person,
            workstation=self._workstation,
            clinic=clinic,
            chart=chart,
            audit=trail,
            keys=keys,
            table=table,
            confirm=confirm,
            notices=tuple(notices),
            duties=found.duties,
            clocks=self._clocks,
        )

    def _author(self, member: Member) -> Author:
        return Author(
            PersonId(member.person),
            tuple(sorted(member.roles)),
            self._workstation,
            new_id(),
            time.monotonic(),
        )

    def _open_clinic(self, table: SlotTable, member: Member, keys: PrivateKeys) -> Store:
        try:
            return self._open(table, member, keys, StoreKind.CLINIC)
        except BaseException:
            keys.forget()
            raise

    def _open_with_code(
        self, table: SlotTable, member: Member, keys: PrivateKeys, code: str, author: Author
    ) -> Store:
        """The clinic's store, once the code is right too; a wrong one is logged at once."""
        clinic = self._open_clinic(table, member, keys)
        try:
            now = self._clocks.wall()
            check_code(clinic, clinic=table.clinic, member=member, keys=keys, code=code, now=now)
        except BaseException as error:
            if isinstance(error, WrongCode):
                event = Event(
                    Action.SIGN_IN_REFUSED, member.person, status="refused", reason="code"
                )
                clinic.write(lambda unit: log.append(unit.connection, author.stamp(event)))
                self._attempts.logged(member.name)
            keys.forget()
            clinic.close()
            raise
        return clinic

    def _open(self, table: SlotTable, member: Member, keys: PrivateKeys, kind: StoreKind) -> Store:
        record = table.stores[kind]
        sealed = table.sealed_key(kind, member.person)
        if sealed is None:
            raise self._tampered()
        try:
            key: Secret = open_data_key(
                sealed.sealed,
                keys,
                clinic=table.clinic,
                store=kind,
                epoch=sealed.epoch,
                person=member.person,
            )
        except WrongKeyError as error:
            raise self._tampered() from error
        with key:
            identity = StoreIdentity(kind, record.id, table.clinic, record.salt)
            return Store(store_path(self._paths, kind), identity, key)

    def _tampered(self) -> Refused:
        """The refusal while the log is shut; it is told at the next sign-in."""
        self._attempts.note(KEY_SLOTS)
        return Refused(TAMPERED, ACTION, STORES_SAFE)

    def _tell(self, trail: AuditTrail, table: SlotTable) -> None:
        """Write refused sign-ins into the log, which nobody could open when they happened."""
        refusals = self._attempts.pending()
        people = {self._attempts.key_of(member.name): member.person for member in table.members}
        for refusal in refusals:
            trail.record(_refusal(refusal, people.get(refusal.name_sha256, "")))
        if refusals:
            self._attempts.told(refusals)


def _slot_named(table: SlotTable, name: str) -> tuple[Member | None, Slot]:
    """The slot to try; for a name that nobody has, somebody's, so that it takes as long."""
    member = table.member_named(name)
    slot = table.slot(member.person, PASSWORD_SLOT) if member is not None else None
    if slot is not None:
        return member, slot
    decoys = [one for one in table.slots if one.kind == PASSWORD_SLOT]
    if not decoys:
        raise UserFacingError("The key slots hold no passwords.", ACTION, STORES_SAFE)
    choice = hashlib.sha256(table.clinic.encode() + sign_in_name(name).encode()).digest()
    return None, decoys[choice[0] % len(decoys)]


def _wrong() -> WrongAnswer:
    return WrongAnswer(WRONG, "Try again.", "Nothing was opened.")


def _slots(table: SlotTable) -> dict[str, str | int | float]:
    return {
        "epoch": table.epoch,
        "generation": table.generation,
        "slots_sha256": table.sha256(),
    }


def _refusal(refusal: PendingRefusals, person: str) -> Event:
    detail: dict[str, str | int | float] = {
        "count": refusal.count,
        "first_time": refusal.first,
        "last_time": refusal.last,
    }
    reason = "name_or_password"
    if refusal.name_sha256 in {KEY_SLOTS, RECOVERY_KEY}:
        reason = refusal.name_sha256
    elif refusal.name_sha256 != OTHER_NAMES:
        detail["name_sha256"] = refusal.name_sha256
    return Event(
        Action.SIGN_IN_REFUSED,
        object_id=person,
        status="refused",
        reason=reason,
        detail=detail,
    )


def _refuse(clinic: Store, author: Author, doubt: Doubt, table: SlotTable) -> None:
    """Write the refusal into the log that this person's key opened, and raise it."""
    event = Event(
        Action.SIGN_IN_REFUSED, status="refused", reason=doubt.reason, detail=_slots(table)
    )
    clinic.write(lambda unit: log.append(unit.connection, author.stamp(event)))
    raise Refused(doubt.what, ACTION, STORES_SAFE)


def _display(connection: Connection, member: Member) -> Practitioner:
    person = PersonRepository(connection).get(PersonId(member.person))
    roles = frozenset(member.roles)
    if person is None:
        return Practitioner(PersonId(member.person), member.name, "Recovery key", roles)
    return Practitioner(person.id, member.name, person.display_name, roles)
