"""Giving people a way in again, with the recovery key open."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.accounts.people import EnrolmentCode, PersonView
from app.bootstrap import Office
from app.domain.identifiers import PersonId
from app.texts import tr
from ui.operations import Lane, Operations
from ui.view_models.place import PlaceModel


class RescueModel(PlaceModel):
    """The people of the clinic, and who of them can sign in on this workstation."""

    code_made = Signal(object, object)

    def __init__(self, office: Office, operations: Operations, words: str, shortest: int) -> None:
        super().__init__(operations)
        self._office = office
        self._words = words
        self.shortest = shortest
        self.people: list[PersonView] = []
        self.codes: set[PersonId] = set()
        """Who got a code here and enrols later."""

    def refresh(self) -> None:
        self.read("people", lambda _: self._office.people.list(), self._on_people)

    @property
    def ways_in(self) -> int:
        """How many people can sign in again, or have a code to enrol with."""
        return sum(1 for one in self.people if one.passphrase or one.person.id in self.codes)

    @property
    def clinician_comes_in(self) -> bool:
        """Whether somebody who reads charts has a passphrase here."""
        return any(one.passphrase and one.person.reads_charts for one in self.people)

    def set_password(self, view: PersonView, password: str) -> None:
        """Give somebody who stands here a passphrase on this workstation."""
        people, person = self._office.people, view.person

        def done(found: list[PersonView]) -> None:
            self.codes.discard(person.id)
            self._on_people(found)
            self.said.emit(
                tr("{name} can sign in with the new passphrase.", name=person.display_name)
            )

        def work(_: object) -> list[PersonView]:
            people.set_password(person.id, password)
            return people.list()

        self.do(
            "set password",
            tr("Making keys for {name}", name=person.display_name),
            work,
            done,
            Lane.LONG,
        )

    def hand_out_code(self, view: PersonView) -> None:
        """Give somebody who is not here a code to enrol with."""
        people, person, words = self._office.people, view.person, self._words

        def work(_: object) -> tuple[EnrolmentCode, list[PersonView]]:
            return people.reinvite(person.id, words), people.list()

        def done(made: tuple[EnrolmentCode, list[PersonView]]) -> None:
            self.codes.add(person.id)
            self._on_people(made[1])
            self.code_made.emit(person, made[0])

        self.do(
            "reinvite",
            tr("Making a code for {name}", name=person.display_name),
            work,
            done,
            Lane.LONG,
        )

    def _on_people(self, people: list[PersonView]) -> None:
        self.people = [one for one in people if one.retired_at is None]
        self.changed.emit()
