"""The patients, what a search finds in their charts, and one patient's page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal

from app.bootstrap import Room
from app.chart.chart import Source
from app.chart.charts import PastVisit, PatientHistory
from app.domain.encounter import Encounter
from app.domain.identifiers import EncounterId, NoteId, PatientId, StatementId
from app.domain.note import NoteStatus
from app.domain.patient import Patient
from app.folding import holds, searchable
from app.retrieval.search import Found, Hit
from app.store.searched import SearchKind
from app.texts import marked, tr
from ui.operations import Operation, Operations
from ui.view_models.place import PlaceModel

KINDS: tuple[tuple[str, tuple[SearchKind, ...]], ...] = (
    (marked("Everything"), ()),
    (marked("Patients"), (SearchKind.PATIENT,)),
    (marked("Notes"), (SearchKind.NOTE, SearchKind.ADDENDUM)),
    (marked("Transcripts"), (SearchKind.TRANSCRIPT,)),
    (marked("Reasons of visits"), (SearchKind.VISIT,)),
)
PERIODS: tuple[tuple[str, int | None], ...] = (
    (marked("At any time"), None),
    (marked("In the last 7 days"), 7),
    (marked("In the last 30 days"), 30),
    (marked("In the last year"), 365),
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a visit: of a note, at a statement, or at a segment of the transcript."""

    encounter_id: EncounterId
    note_id: NoteId | None = None
    statement_id: StatementId | None = None
    segment: int | None = None

    @classmethod
    def of_source(cls, source: Source) -> Spot:
        return cls(source.encounter_id, source.note_id, source.statement_id)

    @classmethod
    def of_hit(cls, hit: Hit, encounter: EncounterId) -> Spot:
        return cls(encounter, hit.note_id, hit.statement_id, hit.segment)


class PatientsModel(PlaceModel):
    """Everybody, or what fits the words; every answer is for the latest question."""

    found_changed = Signal()
    patient_changed = Signal()
    spot_asked = Signal(object)

    def __init__(self, room: Room, operations: Operations) -> None:
        super().__init__(operations)
        self._room = room
        self.text = ""
        self.kind = self.period = 0
        self.patients: list[Patient] = []
        self.found: Found | None = None
        self.patient_id: PatientId | None = None
        self.history: PatientHistory | None = None
        self._titles: dict[NoteId, str] = {}

    def refresh(self) -> None:
        """Read again what is shown."""
        if self.patient_id is None:
            self._find()
        else:
            self.open(self.patient_id)

    # finding

    def look_for(self, text: str, kind: int, period: int) -> None:
        """Search for words; `kind` and `period` are places in KINDS and PERIODS."""
        self.text, self.kind, self.period = text.strip(), kind, period
        self._find()

    def _find(self) -> None:
        asked = (self.text, self.kind, self.period)
        room, days = self._room, PERIODS[self.period][1]

        def work(_: Operation) -> tuple[list[Patient], Found | None]:
            if not asked[0]:
                return room.records.patients(), None
            since = None if days is None else datetime.now(UTC) - timedelta(days)
            return [], room.search.find(asked[0], KINDS[asked[1]][1], since)

        def done(answer: tuple[list[Patient], Found | None]) -> None:
            if asked == (self.text, self.kind, self.period):
                self.patients, self.found = answer
                self.found_changed.emit()

        self.read("find", work, done)

    def open_hit(self, hit: Hit) -> None:
        """Go to what was found: the patient, or the place in a visit."""
        if hit.encounter_id is None:
            self.open(hit.patient_id)
        else:
            self.spot_asked.emit(Spot.of_hit(hit, hit.encounter_id))

    # one patient

    def open(self, patient: PatientId) -> None:
        """Show a patient's page."""
        if patient != self.patient_id:
            self.patient_id, self.history = patient, None
            self.patient_changed.emit()

        room = self._room

        def work(_: Operation) -> tuple[PatientHistory, dict[NoteId, str]]:
            history = room.patient_charts.open(patient)
            return history, {
                note.id: room.templates.title(note.template_key, note.template_version)
                for visit in history.visits
                for note in visit.notes
            }

        def done(read: tuple[PatientHistory, dict[NoteId, str]]) -> None:
            if patient == self.patient_id:
                self.history, self._titles = read
                self.patient_changed.emit()

        self.read("patient", work, done)

    def note_names(self, visit: PastVisit) -> str:
        """The notes of a visit in words: «SOAP note, to check»."""
        return ", ".join(tr(_STATUS[one.status], title=self._titles[one.id]) for one in visit.notes)

    def close_patient(self) -> None:
        """Back to the list."""
        self.patient_id = self.history = None
        self.patient_changed.emit()
        self._find()

    def visits(self, text: str) -> list[PastVisit]:
        """The patient's visits whose reason or notes hold every word."""
        if self.history is None:
            return []
        return [one for one in self.history.visits if holds(_said(one), text)]

    def change(self, patient: Patient) -> None:
        """Keep corrected data of the patient."""

        def done(_: Patient) -> None:
            self.said.emit(tr("The patient's data are changed."))
            self.refresh()

        self.do(
            "change the patient",
            tr("Keeping the data"),
            lambda _: self._room.records.change_patient(patient),
            done,
        )

    def begin_visit(self) -> None:
        """A new visit of the patient."""
        patient = self.patient_id
        if patient is None:
            return

        def done(encounter: Encounter) -> None:
            self.spot_asked.emit(Spot(encounter.id))

        records = self._room.records
        self.do("visit", tr("Opening the visit"), lambda _: records.start_encounter(patient), done)


_STATUS = {
    NoteStatus.PRELIMINARY: marked("{title}, to check"),
    NoteStatus.FINAL: "{title}",
    NoteStatus.AMENDED: marked("{title}, amended"),
    NoteStatus.ENTERED_IN_ERROR: marked("{title}, entered in error"),
}


def _said(visit: PastVisit) -> str:
    """What the filter of a patient's visits looks into."""
    statements = (one.text for note in visit.notes for one in note.statements)
    return searchable("\n".join((visit.encounter.reason, *statements)))
