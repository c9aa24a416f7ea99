"""The person whose visit it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.identifiers import PatientId


class Sex(StrEnum):
    """Administrative sex. Source: FHIR R4 AdministrativeGender."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class NewPatient:
    """Who is to be registered, as it was typed."""

    given_name: str
    family_name: str
    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN
    allergies: tuple[str, ...] = ()
    identifier: str = ""


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient; `allergies` are shown wherever the patient is.

    `identifier` is the number of their medical record, as the clinic writes it, if there is one.
    """

    id: PatientId
    given_name: str
    family_name: str
    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN
    allergies: tuple[str, ...] = ()
    identifier: str = ""

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()

    def age_on(self, day: date) -> int | None:
        """Completed years on a day."""
        if self.birth_date is None:
            return None
        before = (day.month, day.day) < (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - before
