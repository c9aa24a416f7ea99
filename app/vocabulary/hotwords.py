"""Words that the speech model is told beforehand, so that it rather hears them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.identifiers import PatientId, PersonId
from app.domain.term import Term, TermKind
from app.store.connection import Connection
from app.store.patients import PatientRepository
from app.store.terms import TermRepository

MOST_TOKENS = 200
"""Of Whisper's 448 half are for what stands before the text, and the rest is for the text."""

_TOKEN_BYTES = 2  # rare words fall into many tokens; in a third of them two bytes are one
_KINDS = (TermKind.NAME, TermKind.DRUG, TermKind.ABBREVIATION, TermKind.OTHER)


def hotwords(terms: Sequence[Term], patient_name: str = "") -> str:
    """The patient's name, the person's own terms, then the clinic's, as many as Whisper takes."""
    chosen: dict[str, None] = {}
    left = MOST_TOKENS
    for text in _ranked(terms, patient_name):
        cost = len(text.encode()) // _TOKEN_BYTES + 2  # with the comma
        if text not in chosen and cost <= left:
            chosen[text] = None
            left -= cost
    return ", ".join(chosen)


def hotwords_of(connection: Connection, person: PersonId, patient: PatientId) -> str:
    """What to tell the model about a patient's visit when this person has it written down."""
    terms = TermRepository(connection).of_person(person)
    return hotwords(terms, PatientRepository(connection).get(patient).name)


def _ranked(terms: Sequence[Term], patient_name: str) -> Iterator[str]:
    if patient_name:
        yield patient_name
    for own in (True, False):
        for kind in _KINDS:
            for term in terms:
                if (term.person_id is not None) is own and term.kind is kind:
                    yield term.text
