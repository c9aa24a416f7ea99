"""The people of the clinic, and what the one who looks may do with their accounts."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal

from app.accounts.people import EnrolmentCode, People, PersonView
from app.accounts.permissions import ALLOWED, Act
from app.accounts.session import Session
from app.domain.identifiers import PersonId
from app.domain.practitioner import Role
from app.folding import holds, searchable
from app.keys.keyslots import Stage
from app.texts import marked, plural, tr
from ui.operations import Lane, Operation, Operations
from ui.view_models.place import PlaceModel
from ui.view_models.wording import day, local, number, roughly, when

ROLE_WORDS = {
    Role.CLINICIAN: marked("Clinician"),
    Role.OFFICE_MANAGER: marked("Office manager"),
    Role.AUDITOR: marked("Auditor"),
}


class PeopleModel(PlaceModel):
    """Every change asks for the passphrase of who makes it; none of them opens a chart."""

    code_made = Signal(object, object)
    """A name, and the EnrolmentCode; shown once, kept nowhere."""
    disabled = Signal(object)
    """The PersonView whose account was just disabled, so that it can be undone."""

    def __init__(self, people: People, session: Session, operations: Operations) -> None:
        super().__init__(operations)
        self._people = people
        self._session = session
        roles = session.person.roles
        self.manages = bool(ALLOWED[Act.MANAGE_PEOPLE] & roles)
        self.admits = bool(ALLOWED[Act.ADMIT] & roles)
        self.people: list[PersonView] = []
        self.text = ""
        self.selected: PersonId | None = session.person.id
        self.loaded = False
        self._waiting: dict[PersonId, float] = {}

    @property
    def clinic_name(self) -> str:
        return self._session.clinic_name

    @property
    def own_id(self) -> PersonId:
        return self._session.person.id

    @property
    def shown(self) -> list[PersonView]:
        """Who fits what was typed; those who wait come first, those who left last."""
        fitting = [one for one in self.people if holds(_words(one), self.text)]
        return sorted(fitting, key=lambda one: (_rank(one), one.person.display_name.casefold()))

    @property
    def current(self) -> PersonView | None:
        return next((one for one in self.people if one.person.id == self.selected), None)

    @property
    def summary(self) -> str:
        """How many there are and what waits to be done."""
        here = [one for one in self.people if one.retired_at is None]
        parts = [plural(len(here), "{count} person", "{count} people", count=number(len(here)))]
        waiting = sum(waits_for_admission(one) for one in here)
        invited = sum(one.stage is Stage.INVITED for one in here)
        if waiting:
            parts.append(tr("{count} waiting for admission to the charts", count=number(waiting)))
        if invited:
            parts.append(tr("{count} invited", count=number(invited)))
        return "  ·  ".join(parts)

    def refresh(self) -> None:
        people = self._people

        def work(_: Operation) -> tuple[list[PersonView], dict[PersonId, float]]:
            return people.list(), people.waiting_to_try() if self.manages else {}

        self.read("people", work, self._on_people)

    def filter(self, text: str) -> None:
        self.text = text
        self.changed.emit()

    def select(self, person: PersonId | None) -> None:
        if person != self.selected:
            self.selected = person
            self.changed.emit()

    def invite(self, name: str, display_name: str, roles: frozenset[Role], password: str) -> None:
        """Make an account that waits for its person."""
        people = self._people

        def done(code: EnrolmentCode) -> None:
            self.said.emit(tr("{name} is invited.", name=display_name))
            self.code_made.emit(display_name, code)
            self.refresh()

        self.do(
            "invite",
            tr("Making the invitation"),
            lambda _: people.invite(name, display_name, roles, password),
            done,
        )

    def reinvite(
        self, person: PersonView, password: str, roles: frozenset[Role] | None = None
    ) -> None:
        """Give a person a new code: the passphrase is forgotten, or the roles change."""
        people, who = self._people, person.person

        def done(code: EnrolmentCode) -> None:
            self.said.emit(tr("{name} is invited again.", name=who.display_name))
            self.code_made.emit(who.display_name, code)
            self.refresh()

        self.do(
            "reinvite",
            tr("Making the invitation"),
            lambda _: people.reinvite(who.id, password, roles),
            done,
        )

    def disable(self, person: PersonView, password: str) -> None:
        """Keep somebody out for a while."""
        people, who = self._people, person.person

        def done(_: None) -> None:
            self.said.emit(tr("{name} can no longer sign in.", name=who.display_name))
            self.disabled.emit(person)
            self.refresh()

        self.do(
            "disable", tr("Disabling the account"), lambda _: people.disable(who.id, password), done
        )

    def enable(self, person: PersonView, password: str) -> None:
        """Let somebody in again."""
        people, who = self._people, person.person

        def done(_: None) -> None:
            self.said.emit(tr("{name} can sign in again.", name=who.display_name))
            self.refresh()

        self.do(
            "enable", tr("Enabling the account"), lambda _: people.enable(who.id, password), done
        )

    def let_try(self, person: PersonView, password: str) -> None:
        """End somebody's wait after wrong passphrases."""
        people, who = self._people, person.person

        def done(_: None) -> None:
            self.said.emit(tr("{name} can try to sign in now.", name=who.display_name))
            self.refresh()

        self.do("let try", tr("Ending the wait"), lambda _: people.let_try(who.id, password), done)

    def retire(self, person: PersonView, password: str) -> None:
        """End an account; who reads charts gives them a new key at once."""
        people, who = self._people, person.person

        def done(_: None) -> None:
            self.said.emit(
                tr("{name} is retired. Everything they wrote stays.", name=who.display_name)
            )
            self.refresh()

        self.do(
            "retire",
            tr("Retiring the account"),
            lambda operation: people.retire(who.id, password, operation.task),
            done,
            Lane.LONG,
        )

    def admit(self, person: PersonView, fingerprint: str, password: str) -> None:
        """Let an enrolled clinician read the charts, once the fingerprint is theirs."""
        people, who = self._people, person.person

        def done(_: None) -> None:
            self.said.emit(
                tr(
                    "{name} is admitted, and reads charts from the next sign-in on.",
                    name=who.display_name,
                )
            )
            self.refresh()

        self.do(
            "admit",
            tr("Admitting to the charts"),
            lambda operation: people.admit(who.id, fingerprint, password, operation.task),
            done,
            Lane.LONG,
        )

    def waits(self, person: PersonView) -> str:
        """How long somebody may not try to sign in, in words; empty where they may."""
        left = self._waiting.get(person.person.id, 0.0)
        return tr("after wrong passphrases, {time}", time=roughly(left)) if left else ""

    def hint(self, person: PersonView) -> str:
        """What is to be known of an account where it stands."""
        if self.waits(person):
            return tr(
                "Wrong passphrases were typed with this name, by them or by somebody else. The log"
                " says how often. Let them try again once you have spoken with them."
            )
        if waits_for_admission(person):
            return (
                tr(
                    "The fingerprint is not shown here on purpose: they read it to you, and you "
                    "type it. Only then is it certain whose key reads the charts."
                )
                if self.admits
                else tr(
                    "A clinician has to admit them, by comparing the fingerprint. Nobody else can, "
                    "because only a clinician holds the key of the charts."
                )
            )
        if person.person.id == self.own_id and self.manages:
            return tr("Only somebody else can disable or retire your own account.")
        if person.fingerprint and person.person.reads_charts and person.retired_at is None:
            return tr(
                "The fingerprint tells their key from any other: colleagues compare it once, "
                "before the charts open to somebody."
            )
        return ""

    def _on_people(self, read: tuple[list[PersonView], dict[PersonId, float]]) -> None:
        self.people, self._waiting = read
        people = self.people
        self.loaded = True
        if self.current is None:
            self.selected = people[0].person.id if people else None
        self.changed.emit()


def roles_in_words(roles: frozenset[Role]) -> str:
    """Roles in words, in one order."""
    return ", ".join(tr(ROLE_WORDS[role]) for role in Role if role in roles)


def waits_for_admission(person: PersonView) -> bool:
    """Whether somebody has to admit this person to the charts."""
    return (
        person.stage is Stage.ENROLLED
        and person.person.reads_charts
        and not person.disabled
        and person.retired_at is None
    )


def state_of(person: PersonView, now: datetime | None = None) -> tuple[str, str, str]:
    """Words, icon and colour of where an account stands."""
    if person.retired_at is not None:
        return (
            tr("retired {day}", day=day(local(person.retired_at).date())),
            "user-minus",
            "ink_soft",
        )
    if person.disabled:
        return tr("disabled"), "user-x", "brick"
    if person.stage is Stage.INVITED:
        until = person.invited_until
        if until is not None and until <= (now or datetime.now(UTC)):
            return tr("the invitation has expired"), "hourglass", "brick"
        words = (
            tr("waiting for enrolment until {day}", day=day(local(until).date()))
            if until
            else tr("invited")
        )
        return words, "hourglass", "amber"
    if waits_for_admission(person):
        return tr("enrolled, waiting for admission"), "user-check", "amber"
    return tr("active"), "circle-check", "accent"


def last_seen(person: PersonView) -> str:
    """When this person last signed in, in words."""
    return (
        tr("signed in {when}", when=when(person.last_sign_in))
        if person.last_sign_in
        else tr("never signed in")
    )


def _rank(person: PersonView) -> int:
    if person.retired_at is not None:
        return 3
    if waits_for_admission(person):
        return 0
    return 2 if person.disabled else 1


def _words(person: PersonView) -> str:
    who = person.person
    return searchable(
        " ".join((who.display_name, who.name, roles_in_words(who.roles), state_of(person)[0]))
    )
