"""People: inviting, admitting, disabling and retiring them, and the keys that go with it."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from app.accounts.attempts import SignInAttempts
from app.accounts.changing import UNCHANGED, change, change_members, held_key, rekey
from app.accounts.directory import PersonView, accounts_of, shown, views
from app.accounts.duties import has_passphrase, waits_for_admission
from app.accounts.enrolment import EnrolmentCode, enrolled
from app.accounts.founding import check_account
from app.accounts.next_table import NextTable, slots_detail
from app.accounts.passwords import check_password
from app.accounts.permissions import Act, allowed
from app.accounts.renewing import new_recovery_key
from app.accounts.session import Duty, Session
from app.accounts.slots import slot_here
from app.accounts.unlocking import code_letters, with_recovery_key
from app.audit.events import Action, Event
from app.domain.identifiers import PersonId, new_id
from app.domain.practitioner import Practitioner, Role
from app.errors import Refused, UserFacingError
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import RECOVERY_PERSON, Slot, SlotTable
from app.keys.membership import Member, Stage
from app.keys.names import sign_in_name
from app.keys.recovery import RecoveryKey
from app.store.connection import StoreKind
from app.store.key_slots import RecoveryKeyRepository
from app.store.people import PersonRepository
from app.store.store import UnitOfWork
from app.store.values import time_text
from app.task import Task
from app.texts import tr

__all__ = ["EnrolmentCode", "People", "PersonView", "Stage"]


class People:
    """The accounts as one signed-in person sees and changes them.

    `password` is always the passphrase of who acts; with the recovery key, its words.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def waiting(self) -> list[PersonView]:
        """Enrolled clinicians who wait for admission to the charts."""
        self._session.require(Act.ADMIT)
        return [view for member, view in views(self._session) if waits_for_admission(member)]

    def invite(
        self, name: str, display_name: str, roles: frozenset[Role], password: str
    ) -> EnrolmentCode:
        """Make an account that waits for its person."""
        session = self._session
        session.require(Act.MANAGE_PEOPLE)
        check_account(name, display_name, roles)
        if any(sign_in_name(one.name) == sign_in_name(name) for one in accounts_of(session.table)):
            raise Refused(
                tr("Somebody has or had the name «{name}».", name=name.strip()),
                tr("Choose another one, or invite that person again."),
                tr(UNCHANGED),
            )
        session.confirm(password)
        person = Practitioner(PersonId(new_id()), name.strip(), display_name.strip(), roles)

        def write(unit: UnitOfWork) -> None:
            PersonRepository(unit.connection).add(person)

        return self._invite(person.id, person.name, roles, write)

    def reinvite(
        self, person_id: PersonId, password: str, roles: frozenset[Role] | None = None
    ) -> EnrolmentCode:
        """Give a person a new code, and other roles if wanted.

        Their passphrase and keys end at once, and with them access to the charts.
        """
        session = self._session
        member = self._somebody_else(person_id, Act.MANAGE_PEOPLE)
        chosen = frozenset(member.roles) if roles is None else roles
        check_account(member.name, shown(session, member).display_name, chosen)
        session.confirm(password)

        def write(unit: UnitOfWork) -> None:
            PersonRepository(unit.connection).set_roles(person_id, chosen)

        return self._invite(person_id, member.name, chosen, write)

    def disable(self, person_id: PersonId, password: str) -> None:
        """Keep a person out for a while."""
        self._stand(person_id, password, "disable", disabled_at=self._now())

    def enable(self, person_id: PersonId, password: str) -> None:
        """Let a disabled person in again."""
        self._stand(person_id, password, "enable", disabled_at="")

    def waiting_to_try(self) -> dict[PersonId, float]:
        """Who may not try to sign in after wrong passphrases, and for how many seconds still."""
        session = self._session
        session.require(Act.MANAGE_PEOPLE)
        names = {one.name: PersonId(one.person) for one in accounts_of(session.table)}
        return {names[name]: left for name, left in self._attempts().waiting(names).items()}

    def let_try(self, person_id: PersonId, password: str) -> None:
        """End a person's wait after wrong passphrases, which anybody may have typed."""
        session = self._session
        member = self._somebody_else(person_id, Act.MANAGE_PEOPLE)
        session.confirm(password)
        session.audit.record(Event(Action.ACCOUNT, person_id, detail={"kind": "let_try"}))
        self._attempts().lift(member.name)

    def retire(self, person_id: PersonId, password: str, task: Task | None = None) -> None:
        """End an account; what the person wrote and signed stays.

        The charts get a new key: at once if who acts reads them, else at the next sign-in of
        somebody who does.
        """
        self._stand(person_id, password, "retire", removed_at=self._now())
        if self._session.chart is not None and self._session.table.rekey_due:
            rekey(self._session, task or Task())

    def admit(
        self, person_id: PersonId, fingerprint: str, password: str, task: Task | None = None
    ) -> None:
        """Admit an enrolled clinician to the charts.

        Refused, and audited, unless the fingerprint is the one that their own enrolment showed.
        """
        session = self._session
        member = self._somebody_else(person_id, Act.ADMIT)
        session.charts()
        if not waits_for_admission(member):
            raise Refused(tr("This person does not wait for admission."), "", tr(UNCHANGED))
        steps = task or Task()
        steps.report(tr("Comparing the fingerprint"))
        clinic = session.table.clinic
        if not hmac.compare_digest(
            _digits(fingerprint).encode(), _digits(member.fingerprint(clinic)).encode()
        ):
            session.audit.record(
                Event(Action.REFUSAL, person_id, status="refused", reason="fingerprint")
            )
            raise Refused(
                tr("The fingerprint is not the one of this person's keys."),
                tr(
                    "Ask the person to read it out again. If it stays different, somebody"
                    " else may have enrolled in their place: have the person invited"
                    " again."
                ),
                tr("Nobody was admitted."),
            )
        session.confirm(password)
        steps.report(tr("Admitting to the charts"))
        admitted = self._signed(member, stage=Stage.ADMITTED)
        draft = NextTable(session.table)
        with held_key(session, StoreKind.CHART) as key:
            draft.seal(admitted, {StoreKind.CHART: key})
        change_members(session, draft, [("admit", admitted)])
        if not self.waiting():
            session.done(Duty.ADMIT_WAITING)

    def set_password(self, person_id: PersonId, new_password: str) -> None:
        """Give a person new keys and a passphrase on this workstation.

        Only the recovery key can: it invites, and enrols and admits in the person's place.
        """
        session = self._session
        member = self._somebody_else(person_id, Act.MANAGE_PEOPLE)
        if session.person.id != RECOVERY_PERSON:
            session.audit.record(
                Event(Action.REFUSAL, person_id, status="refused", reason="set_password")
            )
            raise Refused(
                tr("Only the recovery key sets somebody else's passphrase."),
                tr("Invite the person again instead."),
                tr(UNCHANGED),
            )
        if member.removed_at or member.disabled_at:
            raise Refused(tr("This account is disabled or retired."), "", tr(UNCHANGED))
        self._check_password(member, new_password)
        with PrivateKeys.create() as temporary, PrivateKeys.create() as keys:
            invited = self._invited(member.person, member.name, member.roles, temporary)
            records = [("invite", invited)]
            record = enrolled(invited, keys, self._now()).signed(
                session.table.clinic, temporary.sign
            )
            records.append(("enrol", record))
            if Role.CLINICIAN in member.roles:
                record = self._signed(record, stage=Stage.ADMITTED)
                records.append(("admit", record))
            draft = NextTable(session.table)
            draft.rekey_due = draft.rekey_due or member.holds_charts
            draft.shut(member.person)
            draft.put_slot(self._slot(record, keys, new_password))
            self._seal(draft, record)
            change_members(session, draft, records)
        self._attempts().lift(member.name)
        if all(
            has_passphrase(session.table, one) for one in accounts_of(session.table) if one.active
        ):
            session.done(Duty.SET_PASSPHRASES)

    def change_password(self, old: str, new: str) -> None:
        """Change one's own passphrase: the same keys, locked anew."""
        session = self._session
        session.require(Act.OWN_ACCOUNT)
        member = session.table.member(session.person.id)
        if member is None or member.person == RECOVERY_PERSON:
            raise Refused(
                tr("The recovery key has no passphrase."), tr("Replace its words."), tr(UNCHANGED)
            )
        session.confirm(old)
        self._check_password(member, new)
        draft = NextTable(session.table)
        draft.put_slot(self._slot(member, session.keys, new))

        def write(unit: UnitOfWork, after: SlotTable) -> None:
            detail = {"kind": "change_password", **slots_detail(after)}
            unit.record(Event(Action.ACCOUNT, member.person, detail=detail))

        change(session, draft, write)
        session.audit.checkpoint("key_slots")

    def replace_recovery_key(self, password: str) -> RecoveryKey:
        """Make a new recovery key, shown once; the old words open nothing written from now on.

        The charts get a new key at the next sign-in of somebody who reads them.
        """
        session = self._session
        session.require(Act.REPLACE_RECOVERY)
        session.charts()
        session.confirm(password)
        recovery = new_recovery_key(session, self._now())
        session.done(Duty.REPLACE_RECOVERY_KEY)
        return recovery

    def recovery_sheet_kept(self, words: str) -> None:
        """Note that the sheet of the present recovery key was kept: its words were read back."""
        session = self._session
        session.require(Act.REPLACE_RECOVERY)
        with_recovery_key(session.table, RecoveryKey.read(words))[1].forget()

        def write(unit: UnitOfWork) -> None:
            RecoveryKeyRepository(unit.connection).kept()
            unit.record(Event(Action.KEY_SLOTS, detail={"kind": "recovery_sheet_kept"}))

        session.clinic.write(write)

    def rekey(self, task: Task | None = None) -> None:
        """Give the charts a new key, sealed to everybody who holds them."""
        self._session.charts()
        rekey(self._session, task or Task())

    def _invite(
        self,
        person: PersonId,
        name: str,
        roles: frozenset[Role],
        write: Callable[[UnitOfWork], None],
    ) -> EnrolmentCode:
        session = self._session
        code = EnrolmentCode.create(datetime.now(UTC))
        before = session.table.member(person)
        draft = NextTable(session.table)
        draft.rekey_due = draft.rekey_due or (before is not None and before.holds_charts)
        draft.shut(person)
        with PrivateKeys.create() as temporary:
            invited = self._invited(person, name, tuple(sorted(roles)), temporary)
            until = time_text(code.valid_until)
            draft.put_slot(self._slot(invited, temporary, code_letters(code.text), until))
            self._seal(draft, invited)
            kind = "invite" if before is None else "reinvite"
            change_members(session, draft, [(kind, invited)], write)
        return code

    def _attempts(self) -> SignInAttempts:
        session = self._session
        return SignInAttempts(
            session.place.paths.sign_in_attempts,
            session.clocks,
            lambda: (one.name for one in accounts_of(session.table)),
        )

    def _stand(self, person_id: PersonId, password: str, kind: str, **changed: str) -> None:
        """Disable, enable or retire."""
        session = self._session
        before = self._somebody_else(person_id, Act.MANAGE_PEOPLE)
        if before.removed_at or all(
            bool(getattr(before, name)) == bool(value) for name, value in changed.items()
        ):
            raise Refused(tr("The account is in that state already."), "", tr(UNCHANGED))
        session.confirm(password)
        after = self._signed(before, **changed)
        draft = NextTable(session.table)
        if after.removed_at:
            draft.rekey_due = draft.rekey_due or before.holds_charts
            draft.shut(person_id)
        change_members(session, draft, [(kind, after)])

    def _somebody_else(self, person_id: PersonId, act: Act) -> Member:
        """A person's record; Refused for one's own and for the recovery key's."""
        session = self._session
        session.require(act)
        if person_id in {session.person.id, RECOVERY_PERSON}:
            session.audit.record(Event(Action.REFUSAL, person_id, "refused", "own_account"))
            raise Refused(
                tr("Nobody changes their own account, or that of the recovery key, in this way."),
                tr("Ask somebody else who may."),
                tr(UNCHANGED),
            )
        member = session.table.member(person_id)
        if member is None:
            raise UserFacingError(
                tr("There is no such person."), tr("Look at the list."), tr(UNCHANGED)
            )
        return member

    def _invited(
        self, person: str, name: str, roles: tuple[Role, ...], keys: PrivateKeys
    ) -> Member:
        session = self._session
        return Member(
            person=person,
            name=name,
            roles=roles,
            exchange_key=keys.exchange_public,
            signing_key=keys.signing_public,
            signed_by=session.person.id,
            signed_at=self._now(),
            stage=Stage.INVITED,
        ).signed(session.table.clinic, session.sign)

    def _signed(self, member: Member, **changed: str) -> Member:
        session = self._session
        record = msgspec.structs.replace(
            member, signed_by=session.person.id, signed_at=self._now(), signature=b"", **changed
        )
        return record.signed(session.table.clinic, session.sign)

    def _slot(self, member: Member, keys: PrivateKeys, password: str, until: str = "") -> Slot:
        session = self._session
        return slot_here(session.place, session.table, member, keys, password, expires_at=until)

    def _seal(self, draft: NextTable, member: Member) -> None:
        """The keys that somebody at this stage holds, and nothing more."""
        kinds = [StoreKind.CLINIC, *([StoreKind.CHART] if member.holds_charts else [])]
        for kind in kinds:
            with held_key(self._session, kind) as key:
                draft.seal(member, {kind: key})

    def _check_password(self, member: Member, password: str) -> None:
        session = self._session
        known = [member.name, shown(session, member).display_name, session.clinic_name]
        check_password(password, shortest=session.policies.shortest_password, known=known)

    @staticmethod
    def _now() -> str:
        return time_text(datetime.now(UTC))

    def list(self) -> list[PersonView]:
        """Everybody who has or had an account, without the recovery key."""
        roles = self._session.person.roles
        manages = allowed(Act.MANAGE_PEOPLE, roles)
        self._session.require(Act.MANAGE_PEOPLE if manages else Act.ADMIT)
        return [view for _, view in views(self._session)]


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdecimal())
