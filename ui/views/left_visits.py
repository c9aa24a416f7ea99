"""What is kept and told of the visits that a person left, until they sign out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.texts import tr
from ui.view_models.unkept import Unkept

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.identifiers import EncounterId, NoteId, PatientId
    from ui.problem import Problem
    from ui.view_models.encounter import EncounterViewModel


@dataclass(slots=True)
class LeftVisits:
    """`remarks` are those that were begun and not signed, by their note."""

    remarks: dict[NoteId, str] = field(default_factory=dict)
    unkept: Unkept = field(default_factory=Unkept)
    _left: dict[EncounterId, tuple[datetime, PatientId]] = field(default_factory=dict)

    def leave(self, visit: EncounterViewModel) -> None:
        """From now on what ends of it is told elsewhere."""
        if visit.encounter is not None:
            self._left[visit.encounter_id] = visit.encounter.started_at, visit.encounter.patient_id

    def tell(self, visit: EncounterId, what: Problem) -> Problem | None:
        """What ended in a visit that was left, named by its time; None for any other visit."""
        if not what.what or visit not in self._left:
            return None
        from ui.view_models.wording import hour_of_day  # noqa: PLC0415  once there is a visit

        when = hour_of_day(self._left[visit][0])
        told = tr("In the visit ({when}) that you left: {what}", when=when, what=what.what)
        return replace(what, what=told)

    def patient(self, visit: EncounterId) -> PatientId | None:
        """Whose visit it is, where it was left."""
        return self._left[visit][1] if visit in self._left else None

    def forget(self, patient: PatientId) -> None:
        """The patient is erased."""
        for visit in [one for one, (_, whose) in self._left.items() if whose == patient]:
            del self._left[visit]
            self.unkept.forget(visit)
