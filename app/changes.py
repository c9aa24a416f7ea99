"""What a mutation changed, so that views refresh only that."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.identifiers import EncounterId, NoteId, PatientId, PersonId


@dataclass(frozen=True, slots=True)
class Changes:
    """The aggregates that a mutation touched."""

    patients: frozenset[PatientId] = frozenset()
    encounters: frozenset[EncounterId] = frozenset()
    notes: frozenset[NoteId] = frozenset()
    people: frozenset[PersonId] = frozenset()

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.patients | other.patients,
            self.encounters | other.encounters,
            self.notes | other.notes,
            self.people | other.people,
        )
