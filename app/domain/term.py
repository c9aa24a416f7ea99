"""A word that is to be written in one way, whatever the engine makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.identifiers import PersonId, TermId


class TermKind(StrEnum):
    NAME = "name"
    DRUG = "drug"
    ABBREVIATION = "abbreviation"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a few, as they are to be written; `heard` is how the engine mishears them."""

    id: TermId
    text: str
    kind: TermKind = TermKind.OTHER
    heard: tuple[str, ...] = ()
    person_id: PersonId | None = None
    """Whose it is; None where it is the whole clinic's."""
