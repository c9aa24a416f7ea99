"""A second factor: a code from the person's phone, after the passphrase. Source: RFC 6238.

What it protects from, and what not, says docs/decisions/0017.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field

import pyotp
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from pyotp.totp import TOTP

from app.accounts.permissions import Act
from app.accounts.session import Duty, Session
from app.audit.events import Action, Event
from app.domain.identifiers import PersonId
from app.errors import BugError, Refused, UserFacingError, WrongAnswer
from app.keys.canonical import canonical
from app.keys.envelope import SUITE, PrivateKeys
from app.keys.keyslots import RECOVERY_PERSON, Member
from app.store.connection import Connection
from app.store.store import Store, UnitOfWork
from app.store.totp import StoredTotp, TotpRepository
from app.texts import marked, tr

STEP_SECONDS = 30
DRIFT_STEPS = 1
SECRET_BYTES = 20
"""Source: RFC 4226, section 4, requirement R6: 160 bits are recommended."""
UNCHANGED = marked("Nothing was changed.")
NOTHING_OPENED = marked("Nothing was opened.")


class CodeNeeded(Refused):
    """The passphrase was right, and the code of this person's phone is missing."""

    def __init__(self) -> None:
        super().__init__(
            tr("This account signs in with a code too."),
            tr("Type the code that your phone shows."),
            tr(NOTHING_OPENED),
        )


class WrongCode(WrongAnswer):
    """The code is not one that the phone shows now, or it was used already."""

    def __init__(self, safe: str = NOTHING_OPENED) -> None:
        super().__init__(
            tr("The code is not right, or it was used already."),
            tr(
                "Wait for the next code. If that is refused too, compare the clocks of the phone"
                " and of this workstation: half a minute is too much."
            ),
            tr(safe),
        )


@dataclass(frozen=True, slots=True)
class TotpSetup:
    """What a phone has to be told, once: as text, as address, and as the modules of a QR code."""

    secret_text: str = field(repr=False)
    uri: str = field(repr=False)
    qr: tuple[tuple[bool, ...], ...] = field(repr=False)


class TotpService:
    """The codes of the person who is signed in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def enabled(self) -> bool:
        """Whether this person signs in with a code."""
        self._session.require(Act.OWN_ACCOUNT)
        return self._enabled()

    def due(self) -> bool:
        """Whether the policy asks for a code and this person has none."""
        return not self.enabled() and owes_code(self._session.policies.totp, self._person)

    def begin(self) -> TotpSetup:
        """A new secret; nothing is stored until a code made from it is typed."""
        self._session.require(Act.OWN_ACCOUNT)
        self._refuse_if_enabled()
        return self._setup(pyotp.random_base32(SECRET_BYTES * 8 // 5))

    def resume(self, secret_text: str) -> TotpSetup:
        """The setup that `begin` gave as text; UserFacingError for any other text."""
        self._session.require(Act.OWN_ACCOUNT)
        text = "".join(secret_text.split()).upper()
        try:
            whole = len(TOTP(text).byte_secret()) == SECRET_BYTES
        except ValueError:  # no base32, or too short
            whole = False
        if not whole:
            raise UserFacingError(
                tr("This is not a secret for codes."), tr("Begin again."), tr(UNCHANGED)
            )
        return self._setup(text)

    def confirm(self, setup: TotpSetup, code: str) -> None:
        """Sign in with codes from now on; Refused unless the phone shows the same code."""
        session = self._session
        session.require(Act.OWN_ACCOUNT)
        self._refuse_if_enabled()
        step = matching_step(setup.secret_text, code, session.clocks.wall())
        if step is None:
            session.audit.record(self._event("totp_set_up", "refused", "code"))
            raise WrongCode(UNCHANGED)
        public = self._member().exchange_key
        stored = StoredTotp(
            _key_sha256(public),
            SUITE.encrypt(
                setup.secret_text.encode(),
                X25519PublicKey.from_public_bytes(public),
                info=_info(session.table.clinic, self._person),
            ),
            step,
        )

        def work(unit: UnitOfWork) -> None:
            TotpRepository(unit.connection).put(PersonId(self._person), stored)
            unit.record(self._event("totp_set_up"))

        session.clinic.write(work)
        session.done(Duty.SET_UP_TOTP)

    def remove(self, password: str) -> None:
        """Sign in without codes from now on; if the policy asks for them, set them up again."""
        session = self._session
        session.require(Act.OWN_ACCOUNT)
        if not self._enabled():
            raise UserFacingError(tr("You sign in without codes already."), "", tr(UNCHANGED))
        session.confirm(password)

        def work(unit: UnitOfWork) -> None:
            TotpRepository(unit.connection).remove(PersonId(self._person))
            unit.record(self._event("totp_removed"))

        session.clinic.write(work)
        if self.due():
            session.owe(Duty.SET_UP_TOTP)

    @property
    def _person(self) -> str:
        return self._session.person.id

    def _enabled(self) -> bool:
        member = self._member()
        return self._session.clinic.read(lambda connection: has_code(connection, member))

    def _refuse_if_enabled(self) -> None:
        if self._person == RECOVERY_PERSON:
            raise Refused(
                tr("The recovery key has no codes."), tr("Sign in as a person."), tr(UNCHANGED)
            )
        if self._enabled():
            raise Refused(
                tr("You sign in with codes already."), tr("Remove them first."), tr(UNCHANGED)
            )

    def _member(self) -> Member:
        member = self._session.table.member(self._person)
        if member is None:
            raise BugError("Somebody is signed in whom the key slots do not know.")
        return member

    def _setup(self, secret: str) -> TotpSetup:
        import segno  # noqa: PLC0415 - only needed here, once in a person's time at the clinic

        uri = TOTP(secret).provisioning_uri(
            name=self._session.person.name, issuer_name=f"Consultroom {self._session.clinic_name}"
        )
        code = segno.make(uri, error="m", micro=False)
        return TotpSetup(secret, uri, tuple(tuple(map(bool, row)) for row in code.matrix))

    def _event(self, kind: str, status: str = "ok", reason: str = "") -> Event:
        return Event(
            Action.ACCOUNT,
            object_id=self._person,
            status="refused" if status == "refused" else "ok",
            reason=reason,
            detail={"kind": kind},
        )


def owes_code(policy: bool, person: str) -> bool:
    """Whether somebody without codes has to set them up; the recovery key never does."""
    return policy and person != RECOVERY_PERSON


def has_code(connection: Connection, member: Member) -> bool:
    """Whether a secret is sealed to the keys that the person has now."""
    stored = TotpRepository(connection).get(PersonId(member.person))
    return stored is not None and stored.key_sha256 == _key_sha256(member.exchange_key)


def check_code(
    store: Store, *, clinic: str, member: Member, keys: PrivateKeys, code: str, now: float
) -> None:
    """At sign-in, after the passphrase: CodeNeeded without a code, WrongCode for a wrong one.

    A code that is right is used up in the same transaction.
    """
    person = PersonId(member.person)
    stored = store.read(lambda connection: TotpRepository(connection).get(person))
    if stored is None or stored.key_sha256 != _key_sha256(member.exchange_key):
        return
    if not code.strip():
        raise CodeNeeded
    try:
        secret = SUITE.decrypt(stored.sealed, keys.exchange, info=_info(clinic, member.person))
    except (InvalidTag, ValueError) as error:
        raise UserFacingError(
            tr("The secret of your codes is damaged."),
            tr("Ask an office manager to enrol you again."),
            tr("The records are not changed."),
        ) from error

    def use(unit: UnitOfWork) -> bool:
        codes = TotpRepository(unit.connection)
        latest = codes.get(person)
        step = matching_step(secret.decode(), code, now)
        if latest is None or step is None or step <= latest.last_step:
            return False
        codes.use(person, step)
        return True

    if not store.write(use):
        raise WrongCode


def matching_step(secret: str, code: str, now: float) -> int | None:
    """The time step whose code this is, one before or after now included; else None."""
    digits = "".join(code.split())
    totp = TOTP(secret, interval=STEP_SECONDS)
    current = int(now // STEP_SECONDS)
    found = None
    for step in range(max(0, current - DRIFT_STEPS), current + DRIFT_STEPS + 1):
        if hmac.compare_digest(totp.generate_otp(step).encode(), digits.encode()):
            found = step
    return found


def _key_sha256(public: bytes) -> str:
    return hashlib.sha256(public).hexdigest()


def _info(clinic: str, person: str) -> bytes:
    return b"consultroom totp\n" + canonical({"clinic": clinic, "person": person})
