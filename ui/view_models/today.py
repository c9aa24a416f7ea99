"""The visits, the patients, and the recordings that a crash left behind."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.encounter import Encounter
from app.domain.identifiers import EncounterId, PatientId, RecordingId
from app.domain.patient import NewPatient, Patient
from app.domain.recording import Recording
from app.store.cosignatures import WaitingNote
from app.texts import tr
from ui.operations import Operations
from ui.problem import Problem
from ui.view_models.patient_data import PatientDataModel, RetentionModel

Visit = tuple[Encounter, Patient]


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A recording that never ended, with whose visit it is where that is still listed."""

    recording: Recording
    patient: Patient | None


class TodayViewModel(QObject):
    """The list of visits; every answer is for the latest question."""

    visits_changed = Signal()
    patients_changed = Signal()
    unfinished_changed = Signal()
    waiting_changed = Signal()
    problem_changed = Signal()
    busy_changed = Signal()
    visit_begun = Signal()
    """The visit that a form asked for is there."""
    encounter_ready = Signal(str)

    def __init__(self, room: Room, operations: Operations) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self.visits: list[Visit] = []
        self.patients: list[Patient] = []
        self.unfinished: list[Unfinished] = []
        self.waiting: list[WaitingNote] = []
        """What waits for one's own second signature."""
        self.problem: Problem | None = None
        self.text = ""
        self.loaded = False
        self.busy = ""
        self._patients_text = ""
        self.data = PatientDataModel(room, operations)
        self.retention = RetentionModel(room, operations)

    def refresh(self) -> None:
        """Read the visits and what is unfinished."""
        self._load()
        records, recordings = self._room.records, self._room.recordings

        def unfinished(_: object) -> list[Unfinished]:
            left = recordings.unfinished()
            if not left:
                return []
            patients = {visit.id: patient for visit, patient in records.recent_encounters("")}
            return [Unfinished(one, patients.get(one.encounter_id)) for one in left]

        self._operations.start(
            "unfinished", unfinished, done=self._on_unfinished, problem=self._on_problem
        )
        self._operations.start(
            "waiting",
            lambda _: self._room.signing.waiting(),
            done=self._on_waiting,
            problem=self._on_problem,
        )

    def filter(self, text: str) -> None:
        """Show the visits whose patient or reason holds the text."""
        self.text = text.strip()
        self._load()

    def find_patients(self, text: str) -> None:
        """Look for patients while somebody types a name."""
        self._patients_text = asked = text.strip()
        if not asked:
            self.patients = []
            self.patients_changed.emit()
            return
        records = self._room.records

        def done(found: list[Patient]) -> None:
            if asked == self._patients_text:
                self.patients = found[:6]
                self.patients_changed.emit()

        self._operations.start(
            "patients", lambda _: records.patients(asked), done=done, problem=self._on_problem
        )

    def start_visit(self, patient: PatientId | NewPatient, reason: str) -> None:
        """Begin a visit of a known patient, or of a new one, who is registered with it."""
        records = self._room.records
        self._set_busy(tr("Opening the visit"))
        self._operations.start(
            "visit",
            lambda _: records.start_encounter(patient, reason).id,
            done=self._on_begun,
            problem=self._on_problem,
        )

    def recover(self, recording: RecordingId) -> None:
        """Close a recording that a crash left open, and open its visit."""
        recordings = self._room.recordings
        self._set_busy(tr("Recovering the recording"))
        self._operations.start(
            "recover",
            lambda _: recordings.recover(recording).encounter_id,
            done=self._on_ready,
            problem=self._on_problem,
        )

    def dismiss_problem(self) -> None:
        self.problem = None
        self.problem_changed.emit()

    def _load(self) -> None:
        asked = self.text
        records = self._room.records

        def done(visits: list[Visit]) -> None:
            if asked == self.text:
                self.visits = visits
                self.loaded = True
                self.visits_changed.emit()

        self._operations.start(
            "visits",
            lambda _: records.recent_encounters(asked),
            done=done,
            problem=self._on_problem,
        )

    def _on_unfinished(self, unfinished: list[Unfinished]) -> None:
        self.unfinished = unfinished
        self.unfinished_changed.emit()

    def _on_waiting(self, waiting: list[WaitingNote]) -> None:
        self.waiting = waiting
        self.waiting_changed.emit()

    def _on_begun(self, encounter: EncounterId) -> None:
        self.visit_begun.emit()
        self._on_ready(encounter)

    def _on_ready(self, encounter: EncounterId) -> None:
        self._set_busy("")
        self.encounter_ready.emit(encounter)

    def _on_problem(self, problem: Problem) -> None:
        self._set_busy("")
        self.problem = problem
        self.problem_changed.emit()

    def _set_busy(self, words: str) -> None:
        self.busy = words
        self.busy_changed.emit()
