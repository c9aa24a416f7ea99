"""What an office manager sees: the people, the log, and whether it is whole."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.accounts.session import Session
from app.audit.log import LoggedEvent
from app.domain.practitioner import Practitioner, Role
from app.store.people import PersonRepository
from ui.operations import Operations
from ui.problem import Problem

EVENTS_AT_ONCE = 200

ROLE_WORDS = {Role.CLINICIAN: "Clinician", Role.OFFICE_MANAGER: "Office manager"}


class ClinicViewModel(QObject):
    """Never touches a chart: everything here lies in the clinic's own store."""

    people_changed = Signal()
    events_changed = Signal()
    problem_changed = Signal()

    def __init__(self, session: Session, operations: Operations) -> None:
        super().__init__()
        self._session = session
        self._operations = operations
        self.people: list[Practitioner] = []
        self.events: list[LoggedEvent] = []
        self.more = False
        self.problem: Problem | None = None
        self.text = ""

    @property
    def clinic_name(self) -> str:
        return self._session.clinic_name

    def refresh(self) -> None:
        """Read the people and the newest events."""
        session = self._session
        self._operations.start(
            "people",
            lambda _: session.clinic.read(lambda open_store: PersonRepository(open_store).list()),
            done=self._on_people,
            problem=self._on_problem,
        )
        self._read(0)

    def read_more(self) -> None:
        """Read older events below those that are shown."""
        self._read(len(self.events))

    def filter(self, text: str) -> None:
        self.text = text.strip().casefold()
        self.events_changed.emit()

    @property
    def shown(self) -> list[LoggedEvent]:
        """The events that fit what was typed."""
        if not self.text:
            return self.events
        return [event for event in self.events if self.text in self._words(event)]

    def name_of(self, event: LoggedEvent) -> str:
        """The display name of who did it."""
        for person in self.people:
            if person.id == event.person:
                return person.display_name
        return "the application" if not event.person else "someone no longer listed"

    def dismiss_problem(self) -> None:
        self.problem = None
        self.problem_changed.emit()

    def _words(self, event: LoggedEvent) -> str:
        return " ".join(
            (
                action_words(event.action),
                event.status,
                event.reason,
                self.name_of(event),
                event.workstation,
            )
        ).casefold()

    def _read(self, offset: int) -> None:
        session = self._session

        def done(events: list[LoggedEvent]) -> None:
            self.more = len(events) == EVENTS_AT_ONCE
            self.events = (self.events if offset else []) + events
            self.events_changed.emit()

        self._operations.start(
            "events",
            lambda _: session.audit.events(EVENTS_AT_ONCE, offset),
            done=done,
            problem=self._on_problem,
        )

    def _on_people(self, people: list[Practitioner]) -> None:
        self.people = people
        self.people_changed.emit()

    def _on_problem(self, problem: Problem) -> None:
        if not problem.cancelled:
            self.problem = problem
            self.problem_changed.emit()


def roles(person: Practitioner) -> str:
    """The roles of a person in words."""
    return ", ".join(ROLE_WORDS[role] for role in sorted(person.roles))


def action_words(action: str) -> str:
    """The kind of an event in words."""
    return action.replace("_", " ")
