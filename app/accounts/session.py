"""One signed-in person: open stores, keys in memory, and a name to answer with."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum
from types import TracebackType

from app.accounts.attempts import Clocks
from app.accounts.clock import ClockWatch
from app.accounts.permissions import Act, allowed, who_may
from app.accounts.policies import Policies, read_policies
from app.accounts.unlocking import data_key
from app.accounts.workplace import Workplace
from app.audit.events import Action, Event
from app.audit.trail import AuditTrail, Signer
from app.domain.practitioner import Practitioner
from app.errors import Refused
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import SlotTable
from app.keys.memory import Secret
from app.store.connection import StoreKind
from app.store.store import Store
from app.texts import marked, tr

NOTHING_OPENED = marked("Nothing was opened.")
WHILE_CODE_IS_DUE = frozenset({Act.OWN_ACCOUNT, Act.VERIFY_LOG, Act.CHECK_HEALTH})


class Duty(StrEnum):
    """What a person should do before anything else."""

    SET_UP_TOTP = "set_up_totp"
    """The policy asks for codes and this person has none; until then their work stays closed."""
    REPLACE_RECOVERY_KEY = "replace_recovery_key"
    ADMIT_WAITING = "admit_waiting"
    REKEY_FAILED = "rekey_failed"
    FINISH_SET_UP = "finish_set_up"
    """The clinic is new, and nobody finished or dismissed its set-up."""
    SET_PASSPHRASES = "set_passphrases"
    """The workstation is new, and somebody has no passphrase on it."""


class Session:
    """What a person may reach between sign-in and sign-out; close it, or use it with `with`.

    Every service asks `require` first; `charts` and `clinic` refuse while the session is covered,
    so that a service that forgot to ask reaches nothing then either.
    """

    def __init__(
        self,
        *,
        person: Practitioner,
        place: Workplace,
        clinic: Store,
        chart: Store | None,
        audit: AuditTrail,
        keys: PrivateKeys,
        table: SlotTable,
        confirm: Callable[[SlotTable, str], None],
        notices: tuple[str, ...] = (),
        duties: tuple[Duty, ...] = (),
        clocks: Clocks | None = None,
    ) -> None:
        self.person = person
        self.place = place
        self.workstation = place.name
        self.chart = chart
        self.audit = audit
        self.notices = notices
        """What the person should be told at once, such as a sign-in with the recovery key."""
        self.clocks = clocks or Clocks()
        self._clinic = clinic
        self._keys = keys
        self._table = table
        self._confirm = confirm
        self._duties = duties
        self._public_key = keys.signing_public
        self._policies, _ = clinic.read(read_policies)
        self._clock = ClockWatch(self.clocks)
        self._closing = threading.Lock()
        self.changing_slots = threading.Lock()
        """Held from the next table's signature until it counts."""
        self._closed = False
        self._covered = False
        self._forgetting: list[Callable[[], None]] = []
        self._last: list[Callable[[], None]] = []

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def closed(self) -> bool:
        return self._closed

    @property
    def covered(self) -> bool:
        """Whether the screen is covered while a recording goes on."""
        return self._covered

    @property
    def duties(self) -> tuple[Duty, ...]:
        """What this person should do now."""
        return self._duties

    @property
    def policies(self) -> Policies:
        """The clinic's policies as they are now."""
        return self._policies

    @property
    def clinic_name(self) -> str:
        return self._policies.clinic_name

    @property
    def table(self) -> SlotTable:
        """The key slots as they are now."""
        return self._table

    @property
    def clinic(self) -> Store:
        """The clinic's store; Refused, and audited, while the session is covered."""
        if self._covered and not self._closed:
            self._refuse_covered("clinic_store")
        return self._clinic

    @property
    def keys(self) -> PrivateKeys:
        """The person's private keys, for changes of the key slots."""
        return self._keys

    def adopt(self, table: SlotTable, keys: PrivateKeys | None = None) -> None:
        """Go on with a table of key slots that was committed, and with new keys if it has them."""
        self._table = table
        if keys is not None:
            self._keys.forget()
            self._keys = keys
            self._public_key = keys.signing_public
        self.audit.adopt(table, Signer(self.person.id, self._public_key, self._keys.sign))

    def adopt_policies(self, policies: Policies) -> None:
        """Go on with policies that were committed."""
        self._policies = policies

    def owe(self, duty: Duty) -> None:
        """A duty arose."""
        self.done(duty)
        self._duties = (*self._duties, duty)

    def done(self, duty: Duty) -> None:
        """A duty was fulfilled."""
        self._duties = tuple(one for one in self._duties if one is not duty)

    def require(self, act: Act) -> None:
        """Refused, and audited, if this person may not do it, or not now."""
        if self._closed:
            raise Refused(
                tr("You are signed out."), tr("Sign in again."), tr("Everything saved is kept.")
            )
        self._watch_clock()
        if self._covered:
            self._refuse_covered(act)
        if not allowed(act, self.person.roles):
            self._refused(act)
            name = self.person.display_name
            raise Refused(
                tr("{name} does not read charts.", name=name)
                if act is Act.READ_CHARTS
                else tr("{name} may not do this.", name=name),
                tr("This is for {who}.", who=who_may(act)),
                tr(NOTHING_OPENED),
            )
        if Duty.SET_UP_TOTP in self._duties and act not in WHILE_CODE_IS_DUE:
            self._refused(f"{act}, totp_due")
            raise Refused(
                tr("The clinic asks for a code at each sign-in, and you have not set one up."),
                tr("Set up your codes first."),
                tr(NOTHING_OPENED),
            )

    def charts(self) -> Store:
        """The chart store; Refused, and audited, for a person who reads no charts."""
        self.require(Act.READ_CHARTS)
        if self.chart is None:
            self._refused(f"{Act.READ_CHARTS}, not_admitted")
            raise Refused(
                tr("{name} was not admitted to the charts yet.", name=self.person.display_name),
                tr("A clinician who reads them has to admit them."),
                tr(NOTHING_OPENED),
            )
        return self.chart

    def confirm(self, password: str) -> None:
        """Ask again who is there: Refused, and audited, if the passphrase is wrong.

        Wrong ones count for the back-off of signing in.
        """
        self.require(Act.OWN_ACCOUNT)
        self._ask_again(password)

    def when_left(self, forget: Callable[[], None]) -> None:
        """Have this called whenever the person leaves, by `cover` or `close`."""
        self._forgetting.append(forget)

    def when_closing(self, finish: Callable[[], None]) -> None:
        """Have this called as the person signs out, while the stores are still open."""
        self._last.append(finish)

    def cover(self) -> None:
        """Refuse everything but the recording that goes on; safe to repeat."""
        if not self._covered and not self._closed:
            self._covered = True
            self.audit.record(Event(Action.LOCK))
            self._forget()

    def uncover(self, password: str) -> None:
        """Go on after `cover`; Refused, and audited, if the passphrase is wrong."""
        if self._closed:
            self.require(Act.OWN_ACCOUNT)
        if self._covered:
            self._ask_again(password)
            self.audit.record(Event(Action.UNLOCK))
            self._covered = False

    def sign(self, message: bytes) -> bytes:
        """The person's Ed25519 signature (RFC 8032) of a message."""
        return self._keys.sign(message)

    def data_key(self, table: SlotTable, kind: StoreKind) -> Secret | None:
        """A store's key as this or an older table seals it to this person; None if it does not."""
        return data_key(table, self.person.id, self._keys, kind)

    def public_key(self) -> bytes:
        """The 32 bytes that verify `sign`."""
        return self._public_key

    def close(self) -> None:
        """Forward what waits, sign the log, close the stores, forget the keys; safe to repeat."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
            try:
                for finish in self._last:
                    finish()
                self._watch_clock()
                self.audit.forward()
                self.audit.record(Event(Action.SIGN_OUT))
                self.audit.checkpoint("sign_out")
            finally:
                try:
                    self._lock()
                finally:
                    self._forget()

    def _forget(self) -> None:
        for forget in self._forgetting:
            forget()

    def _ask_again(self, password: str) -> None:
        try:
            self._confirm(self._table, password)
        except Refused:
            self.audit.record(Event(Action.CONFIRM, status="refused", reason="password"))
            raise
        self.audit.record(Event(Action.CONFIRM))

    def _refuse_covered(self, what: str) -> None:
        self._refused(f"{what}, covered")
        raise Refused(
            tr("The screen is locked while the recording goes on."),
            tr("Type your passphrase to go on."),
            tr("The recording is being saved."),
        )

    def _refused(self, reason: str) -> None:
        self.audit.record(Event(Action.REFUSAL, status="refused", reason=reason))

    def _watch_clock(self) -> None:
        jump = self._clock.look()
        if jump is not None:
            self.audit.record(jump.event())

    def _lock(self) -> None:
        self._keys.forget()
        if self.chart is not None:
            self.chart.close()
        self._clinic.close()
