"""Accounts: founding a clinic, signing in, enrolling, and the way in when all else is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from app.accounts.arrival import look_around, tell_unopened
from app.accounts.attempts import (
    KEY_SLOTS,
    OTHER_NAMES,
    RECOVERY_KEY,
    Clocks,
    PendingRefusals,
    SignInAttempts,
)
from app.accounts.duties import settle_in
from app.accounts.enrolment import enrol
from app.accounts.entry import Entered, Entrance, SlotsTampered, Unlock, open_store
from app.accounts.founding import Founding, NewPerson
from app.accounts.next_table import slots_detail
from app.accounts.recovering import adopt_workstation, note_use, sheet_kept
from app.accounts.scrutiny import (
    DISABLED,
    Doubt,
    charts_lag,
    doubt_of_charts,
    latest_of_readers,
)
from app.accounts.session import Session
from app.accounts.totp import WrongCode, check_code
from app.accounts.unlocking import out_of_slot, slot_named, with_code, with_recovery_key
from app.accounts.workplace import Workplace
from app.audit import log
from app.audit.events import Action, Event
from app.audit.trail import AuditTrail, Signer
from app.audit.witness import look_back
from app.domain.identifiers import PersonId
from app.domain.practitioner import Practitioner
from app.errors import Refused, UserFacingError, WrongAnswer
from app.keys.argon import Argon2Cost
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import PASSWORD_SLOT, RECOVERY_PERSON, Member, Slot, SlotTable
from app.keys.memory import harden_process
from app.keys.recovery import RecoveryKey
from app.settings import Settings
from app.store.connection import Connection, StoreKind
from app.store.people import PersonRepository
from app.store.store import Store
from app.task import Task
from app.texts import marked, tr

__all__ = ["Accounts", "NewPerson", "RecoveryKey"]

REWRITTEN = marked(
    "The audit log is not the one that was last signed here: it was restored or rewritten since."
    " Verify it, and compare it with a printed checkpoint."
)
OLDER_CHARTS = marked(
    "The charts are not those that were last open here: somebody put an older file, or another one,"
    " in their place. Do not go on working in them: restore the newest backup that verifies."
)
REPAIRED = marked("They were put right from what the clinic's store had committed to.")


class Accounts:
    """The doors of one clinic's folder."""

    def __init__(
        self,
        settings: Settings,
        argon: Argon2Cost | None = None,
        clocks: Clocks | None = None,
    ) -> None:
        """`argon` is the cost of new password slots; None means calibrated to this machine."""
        self._place = Workplace(settings, argon)
        self._clocks = clocks or Clocks()
        self._attempts = SignInAttempts(
            self._place.paths.sign_in_attempts, self._clocks, self._names
        )

    def founded(self) -> bool:
        """Whether the folder holds a clinic."""
        return self._place.paths.founded

    def found(self, clinic_name: str, people: Sequence[NewPerson]) -> RecoveryKey:
        """Make the clinic; the recovery key is shown once and kept nowhere."""
        harden_process()
        if self.founded():
            raise Refused(
                tr("This folder already holds a clinic."), tr("Sign in, or choose another folder.")
            )
        return Founding(self._place).found(clinic_name, people)

    def sign_in(
        self, name: str, password: str, code: str = "", task: Task | None = None
    ) -> Session:
        """Open what this person may open; Refused, in the same words, for a wrong name too.

        CodeNeeded if the passphrase is right and a code of the person's phone is missing. If the
        charts are due for a new key, whoever reads them waits for it here, with progress.
        """

        def unlock(table: SlotTable) -> tuple[Member, PrivateKeys]:
            return self._unlock(table, *slot_named(table, name, PASSWORD_SLOT), password)

        self._check_founded()
        with self._attempts.trying(name):
            entered = self._enter(Entrance(self._place, unlock))
            try:
                if entered.member.disabled_at:
                    entered.refuse(DISABLED)
                self._check_code(entered, code)
            except BaseException:
                entered.leave()
                raise
        session = self._session(
            entered,
            confirm=lambda table, again: self._confirm(table, name, again),
            arrival=Event(Action.SIGN_IN, detail=slots_detail(entered.table)),
        )
        return _settled(session, task)

    def recover(self, words: str, task: Task | None = None) -> Session:
        """Open both stores with the recovery key, without the keyring; loud in the log.

        A changed or old table of key slots is put right from the clinic's store, and a workstation
        without the clinic's secret gets one.
        """
        entered = self._with_recovery_key(words)
        session = self._session(
            entered,
            confirm=_confirm_words,
            arrival=Event(
                Action.RECOVER, reason="recovery_key", detail=slots_detail(entered.table)
            ),
        )
        try:
            note_use(session)
            if entered.believed:
                adopt_workstation(session)
        except BaseException:
            session.close()
            raise
        return _settled(session, task)

    def enrol(self, name: str, code: str, password: str) -> str:
        """Redeem a one-time code; the fingerprint to read aloud, empty if no admission is needed.

        Refused, in the same words, for a wrong name too.
        """

        def unlock(table: SlotTable) -> tuple[Member, PrivateKeys]:
            secret = self._place.secret(table.device).fetch()
            return with_code(table, name, code, secret)

        self._check_founded()
        with self._attempts.trying(name):
            entered = self._enter(Entrance(self._place, unlock))
        try:
            now = datetime.fromtimestamp(self._clocks.wall(), UTC)
            return enrol(self._place, entered, password, now)
        finally:
            entered.leave()

    def recovery_sheet_kept(self, words: str) -> str:
        """Note that the recovery sheet was kept: its words were read back from it.

        Returns the clinic's name, which stands on the sheet.
        """
        entered = self._with_recovery_key(words)
        try:
            return sheet_kept(entered)
        finally:
            entered.leave()

    def _names(self) -> list[str]:
        return [member.name for member in self._place.files.load().members]

    def _check_founded(self) -> None:
        if self.founded():
            # A crash left it; it must free no stores later.
            self._place.paths.founding.unlink(missing_ok=True)
        elif self._place.paths.bereft:
            self._place.files.load()  # says that they are missing, and the way back
        else:
            raise UserFacingError(
                tr("This folder holds no clinic yet."), tr("Found one, or choose another folder.")
            )

    def _enter(self, entrance: Entrance) -> Entered:
        harden_process()
        try:
            return entrance.enter()
        except SlotsTampered:
            self._attempts.note(KEY_SLOTS)  # told at the next sign-in
            raise

    def _with_recovery_key(self, words: str) -> Entered:
        self._check_founded()
        key = RecoveryKey.read(words)
        unlock: Unlock = lambda table: with_recovery_key(table, key)  # noqa: E731
        try:
            return self._enter(Entrance(self._place, unlock, emergency=True))
        except WrongAnswer:
            self._attempts.note(RECOVERY_KEY)  # 256 bits need no back-off, but a line in the log
            raise

    def _unlock(
        self, table: SlotTable, member: Member | None, slot: Slot, password: str
    ) -> tuple[Member, PrivateKeys]:
        """WrongAnswer for a wrong password and, after the same work, for a name nobody has."""
        return out_of_slot(table, member, slot, password, self._place.secret(table.device).fetch())

    def _check_code(self, entered: Entered, code: str) -> None:
        """Whether the code is right too; a wrong one is logged at once."""
        member = entered.member
        try:
            check_code(
                entered.clinic,
                clinic=entered.table.clinic,
                member=member,
                keys=entered.keys,
                code=code,
                now=self._clocks.wall(),
            )
        except WrongCode:
            event = Event(Action.SIGN_IN_REFUSED, member.person, status="refused", reason="code")
            stamped = entered.author.stamp(event)
            entered.clinic.write(lambda unit: log.append(unit.connection, stamped))
            self._attempts.logged(member.name)
            raise

    def _confirm(self, table: SlotTable, name: str, password: str) -> None:
        try:
            with self._attempts.trying(name):
                member, slot = slot_named(table, name, PASSWORD_SLOT)
                self._unlock(table, member, slot, password)[1].forget()
        except WrongAnswer:
            self._attempts.logged(name)  # by the session that asked
            raise WrongAnswer(
                tr("The passphrase is not right."), tr("Try again."), tr("Nothing was changed.")
            ) from None

    def _session(
        self, entered: Entered, *, confirm: Callable[[SlotTable, str], None], arrival: Event
    ) -> Session:
        """Open the charts with a person's keys, and write the arrival down."""
        table, member, keys, clinic = entered.table, entered.member, entered.keys, entered.clinic
        chart = None
        recovering = member.person == RECOVERY_PERSON
        try:
            if member.reads_charts:
                chart = open_store(self._place, table, member, keys, StoreKind.CHART)
                doubt = chart.read(lambda charts: doubt_of_charts(table, charts))
                if doubt is not None and not recovering:
                    entered.refuse(doubt)
            signer = Signer(PersonId(member.person), keys.signing_public, keys.sign)
            found = look_around(clinic, member, self._clocks)
            trail = AuditTrail(clinic, chart, entered.author, signer, table)
            for event in found.events:
                trail.record(event)
            anchored = trail.continues_anchor()
            if not anchored:
                trail.record(Event(Action.VERIFY, status="failed", reason="log_anchor"))
            older = chart is not None and self._charts_lag(table, clinic, chart)
            if older:
                trail.record(Event(Action.VERIFY, status="failed", reason="charts_lag"))
            not_searched = tell_unopened(trail, chart)
            told = look_back(trail, self._place.secret(table.device))
            self._tell(trail, table)
            trail.forward()
            trail.record(arrival)
            if entered.doubt is not None:
                trail.record(_repair(entered, entered.doubt))
            trail.checkpoint("recover" if recovering else "sign_in")
            person = clinic.read(lambda connection: _display(connection, member))
        except BaseException:
            if chart is not None:
                chart.close()
            entered.leave()
            raise
        notices = [tr("You signed in with the recovery key.")] if recovering else []
        if entered.doubt is not None:
            what = tr(entered.doubt.what)
            notices.append(f"{what} {tr(REPAIRED)}" if entered.repaired else what)
        if not anchored:
            notices.append(tr(REWRITTEN))
        if older:
            notices.append(tr(OLDER_CHARTS))
        notices += [*not_searched, *told]
        notices.extend(found.notices)
        return Session(
            person=person,
            place=self._place,
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

    @staticmethod
    def _charts_lag(table: SlotTable, clinic: Store, chart: Store) -> bool:
        kept = clinic.read(lambda connection: latest_of_readers(table, connection))
        return chart.read(lambda charts: charts_lag(table, kept, charts))

    def _tell(self, trail: AuditTrail, table: SlotTable) -> None:
        """Write refused sign-ins into the log, which nobody could open when they happened."""
        refusals = self._attempts.pending()
        people = {self._attempts.key_of(member.name): member.person for member in table.members}
        for refusal in refusals:
            trail.record(_refusal(refusal, people.get(refusal.name_sha256, "")))
        if refusals:
            self._attempts.told(refusals)


def _settled(session: Session, task: Task | None) -> Session:
    try:
        settle_in(session, task or Task())
    except BaseException:
        session.close()
        raise
    return session


def _repair(entered: Entered, doubt: Doubt) -> Event:
    """What the recovery key found, and whether the clinic's store made up for it."""
    if not entered.repaired:
        return Event(
            Action.KEY_SLOTS, status="failed", reason=doubt.reason, detail={"kind": "repaired"}
        )
    detail = {"kind": "repaired", **slots_detail(entered.table)}
    return Event(Action.KEY_SLOTS, reason=doubt.reason, detail=detail)


def _confirm_words(table: SlotTable, words: str) -> None:
    with_recovery_key(table, RecoveryKey.read(words))[1].forget()


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


def _display(connection: Connection, member: Member) -> Practitioner:
    person = PersonRepository(connection).get(PersonId(member.person))
    roles = frozenset(member.roles)
    if person is None:
        return Practitioner(PersonId(member.person), member.name, tr("Recovery key"), roles)
    return Practitioner(person.id, member.name, person.display_name, roles)
