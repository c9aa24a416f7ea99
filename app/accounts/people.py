"""People: inviting, admitting, disabling and retiring them, and the keys that go with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.accounts.session import Session
from app.domain.identifiers import PersonId
from app.domain.practitioner import Practitioner, Role
from app.keys.membership import Stage
from app.keys.recovery import RecoveryKey
from app.task import Task


@dataclass(frozen=True, slots=True, repr=False)
class EnrolmentCode:
    """A code that lets one person enrol once; shown once and kept nowhere."""

    text: str
    valid_until: datetime


@dataclass(frozen=True, slots=True)
class PersonView:
    """An account as it is listed; `passphrase` is whether one works on this workstation."""

    person: Practitioner
    stage: Stage
    disabled: bool
    retired_at: datetime | None
    fingerprint: str
    totp: bool
    passphrase: bool
    last_sign_in: datetime | None
    invited_until: datetime | None


class People:
    """The accounts as one signed-in person sees and changes them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self) -> list[PersonView]:
        """Everybody who has or had an account, without the recovery key."""
        raise NotImplementedError

    def waiting(self) -> list[PersonView]:
        """Enrolled clinicians who wait for admission to the charts."""
        raise NotImplementedError

    def invite(
        self, name: str, display_name: str, roles: frozenset[Role], password: str
    ) -> EnrolmentCode:
        """Make an account that waits for its person."""
        raise NotImplementedError

    def reinvite(
        self, person_id: PersonId, password: str, roles: frozenset[Role] | None = None
    ) -> EnrolmentCode:
        """Give a person a new code; what they could open before, they open no more."""
        raise NotImplementedError

    def disable(self, person_id: PersonId, password: str) -> None:
        """Keep a person out for a while."""
        raise NotImplementedError

    def enable(self, person_id: PersonId, password: str) -> None:
        """Let a disabled person in again."""
        raise NotImplementedError

    def retire(self, person_id: PersonId, password: str) -> None:
        """End an account; its records stay."""
        raise NotImplementedError

    def admit(
        self, person_id: PersonId, fingerprint: str, password: str, task: Task | None = None
    ) -> None:
        """Admit an enrolled clinician to the charts, if the fingerprint is theirs."""
        raise NotImplementedError

    def set_password(self, person_id: PersonId, new_password: str) -> None:
        """Give a person new keys and a passphrase on this workstation; recovery key only."""
        raise NotImplementedError

    def change_password(self, old: str, new: str) -> None:
        """Change one's own passphrase."""
        raise NotImplementedError

    def replace_recovery_key(self, password: str) -> RecoveryKey:
        """Make a new recovery key, shown once; the old one opens nothing any more."""
        raise NotImplementedError

    def recovery_sheet_kept(self, words: str) -> None:
        """Note that somebody holds the sheet of the present recovery key in their hands."""
        raise NotImplementedError

    def rekey(self, task: Task | None = None) -> None:
        """Give the charts a new key, sealed to everybody who holds them."""
        raise NotImplementedError
