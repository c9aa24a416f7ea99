"""What is typed about a patient, checked before it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from app.days import today
from app.domain.identifiers import PatientId, new_id
from app.domain.patient import NewPatient, Patient
from app.errors import UserFacingError
from app.texts import marked, tr

_OLDEST = 130  # years; the longest human life on record is 122
_LONGEST_NAME = 120
_LONGEST_ALLERGY = 120
_LONGEST_IDENTIFIER = 40


def registered(typed: NewPatient) -> Patient:
    """The patient that is to be added; refused where something typed cannot be."""
    return cleaned(
        Patient(
            PatientId(new_id()),
            typed.given_name,
            typed.family_name,
            typed.birth_date,
            typed.sex,
            typed.allergies,
            typed.identifier,
        )
    )


def cleaned(patient: Patient) -> Patient:
    """A patient without stray spaces; refused where something typed cannot be."""
    return replace(
        patient,
        given_name=_name(patient.given_name, _GIVEN),
        family_name=_name(patient.family_name, _FAMILY),
        birth_date=_birth_date(patient.birth_date),
        allergies=_allergies(patient.allergies),
        identifier=_identifier(patient.identifier),
    )


class _NameWords(NamedTuple):
    """What is said of a part of a name; shown by `tr`."""

    missing: str
    asked: str
    wrong: str


_GIVEN = _NameWords(
    marked("The given name is missing."),
    marked("Type the patient's given name."),
    marked("The given name is too long, or holds signs that no name has."),
)
_FAMILY = _NameWords(
    marked("The family name is missing."),
    marked("Type the patient's family name."),
    marked("The family name is too long, or holds signs that no name has."),
)


def _name(text: str, words: _NameWords) -> str:
    name = " ".join(text.split())
    if not any(letter.isalpha() for letter in name):
        raise UserFacingError(tr(words.missing), tr(words.asked))
    if len(name) > _LONGEST_NAME or not name.isprintable():
        raise UserFacingError(
            tr(words.wrong),
            tr("Type it again."),
        )
    return name


def _identifier(text: str) -> str:
    identifier = " ".join(text.split())
    if len(identifier) > _LONGEST_IDENTIFIER or not identifier.isprintable():
        raise UserFacingError(
            tr(
                "The record number is longer than {most} characters, or holds "
                "signs that no number has.",
                most=_LONGEST_IDENTIFIER,
            ),
            tr("Type it again."),
        )
    return identifier


def _birth_date(day: date | None) -> date | None:
    if day is None:
        return None
    now = today()
    if day > now:
        raise UserFacingError(tr("The date of birth lies in the future."), tr("Correct the date."))
    if now.year - day.year > _OLDEST:
        raise UserFacingError(
            tr("The date of birth lies more than {oldest} years back.", oldest=_OLDEST),
            tr("Correct the date."),
        )
    return day


def _allergies(names: Sequence[str]) -> tuple[str, ...]:
    cleaned = (" ".join(name.split()) for name in names)
    found = tuple(dict.fromkeys(name for name in cleaned if name))
    if any(len(name) > _LONGEST_ALLERGY for name in found):
        raise UserFacingError(
            tr(
                "An allergy is longer than {most} characters.",
                most=_LONGEST_ALLERGY,
            ),
            tr("Write it shorter."),
        )
    return found
