"""Patients, their visits, and what belongs to each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.addendum import Addendum
from app.domain.attestation import Attestation, CosignatureRequest
from app.domain.encounter import Encounter, EncounterMode, EncounterState
from app.domain.identifiers import EncounterId, NoteId, PatientId, new_id
from app.domain.note import Note, NoteStatus
from app.domain.patient import NewPatient, Patient, Sex
from app.domain.recording import LeftOut, Recording, RecordingState
from app.domain.transcript import Transcript
from app.errors import Refused, UserFacingError
from app.records.registration import cleaned, registered
from app.store.absent import absent
from app.store.addenda import AddendumRepository
from app.store.attestations import AttestationRepository
from app.store.connection import Connection
from app.store.cosignatures import CosignatureRepository
from app.store.encounters import EncounterRepository
from app.store.left_out import LeftOutRepository
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.texts import tr

MOST_RECENT = 200
_LONGEST_REASON = 300
_LANGUAGE = re.compile(r"[a-z]{2}")


@dataclass(frozen=True, slots=True)
class EncounterView:
    """Everything that belongs to a visit.

    `note` is the chosen one of its notes, and signatures and addenda are of that note. `transcript`
    is what it was drafted from, as it was changed since; once it is signed, the version that it
    cites.
    """

    encounter: Encounter
    patient: Patient
    recordings: tuple[Recording, ...]
    transcript: Transcript | None
    note: Note | None
    notes: tuple[Note, ...] = ()
    """The newest version of each of its notes, one for a template, the oldest note first."""
    attestations: tuple[Attestation, ...] = ()
    addenda: tuple[Addendum, ...] = ()
    cosigners: tuple[CosignatureRequest, ...] = ()
    """Who was asked to sign the note too, and has not."""
    needs_consent: bool = False
    """Whether nothing may be recorded before somebody consents."""
    unheard: tuple[Recording, ...] = ()
    """The finished recordings, with their audio, whose words no transcript has, but for those
    that were `left_out`."""
    left_out: tuple[LeftOut, ...] = ()
    """What the transcript lacks for that reason."""


class Records:
    """The charts as lists and as single visits."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._listed: set[str] = set()
        self._opened: set[EncounterId] = set()

    def add_patient(
        self,
        given_name: str,
        family_name: str,
        birth_date: date | None = None,
        sex: Sex = Sex.UNKNOWN,
        allergies: Sequence[str] = (),
        *,
        identifier: str = "",
    ) -> Patient:
        """Add a patient.

        UserFacingError where a name is missing, the birth date cannot be, or the identifier is
        somebody else's.
        """
        self._session.require(Act.READ_CHARTS)
        typed = NewPatient(given_name, family_name, birth_date, sex, tuple(allergies), identifier)
        patient = registered(typed)
        self._session.charts().write(lambda unit: _add(unit, patient))
        return patient

    def change_patient(self, patient: Patient) -> Patient:
        """Correct a patient's name, birth date, sex, allergies or identifier."""
        self._session.require(Act.READ_CHARTS)
        changed = cleaned(patient)

        def work(unit: UnitOfWork) -> None:
            _refuse_taken(unit.connection, changed)
            PatientRepository(unit.connection).update(changed)
            unit.record(Event(Action.UPDATE, changed.id, detail={"kind": "patient"}))

        self._session.charts().write(work)
        return changed

    def patients(self, text: str = "") -> list[Patient]:
        """The patients whose name, birth date or identifier holds every word; it is logged.

        So is the list of all, as far as it shows somebody whom this session has not listed yet.
        """
        charts = self._session.charts()
        if not text.strip():
            everybody = charts.read(lambda connection: PatientRepository(connection).list())
            self._note_list("patients", {patient.id for patient in everybody})
            return everybody

        def work(unit: UnitOfWork) -> list[Patient]:
            found = PatientRepository(unit.connection).list(text)
            unit.record(Event(Action.SEARCH, detail={"kind": "patients", "count": len(found)}))
            return found

        return charts.write(work)

    def start_encounter(
        self,
        who: PatientId | NewPatient,
        reason: str = "",
        mode: EncounterMode | None = None,
    ) -> Encounter:
        """Begin a visit of a patient to the person who is signed in; who is new is registered.

        It is recorded in the language, and if `mode` is None in the mode, of their last visit.
        Nobody is registered whose visit does not begin: it would happen again at the next attempt.
        """
        self._session.require(Act.READ_CHARTS)
        person = self._session.person.id
        said = " ".join(reason.split())
        if len(said) > _LONGEST_REASON:
            raise UserFacingError(
                tr(
                    "The reason for the visit is longer than {most} characters.",
                    most=_LONGEST_REASON,
                ),
                tr("Write it shorter."),
            )
        new: Patient | None = None
        if isinstance(who, NewPatient):
            new = registered(who)
            patient_id = new.id
        else:
            patient_id = who
        fresh = Encounter(EncounterId(new_id()), patient_id, person, datetime.now(UTC), said)

        def work(unit: UnitOfWork) -> Encounter:
            if new is not None:
                _add(unit, new)
            PatientRepository(unit.connection).get(patient_id)
            encounters = EncounterRepository(unit.connection)
            last_mode, language = encounters.last_manner(person) or (fresh.mode, fresh.language)
            encounter = replace(fresh, mode=mode or last_mode, language=language)
            encounters.add(encounter)
            unit.record(
                Event(
                    Action.CREATE,
                    encounter.id,
                    detail={"kind": "encounter", "patient": str(patient_id)},
                )
            )
            return encounter

        return self._session.charts().write(work)

    def recent_encounters(
        self, text: str = "", limit: int = MOST_RECENT
    ) -> list[tuple[Encounter, Patient]]:
        """The newest visits whose patient or reason holds every word; a search is logged.

        So is the list of all, as far as it shows a visit that this session has not listed yet.
        """
        charts = self._session.charts()
        if not text.strip():
            newest = charts.read(
                lambda connection: EncounterRepository(connection).list_recent(limit)
            )
            self._note_list("encounters", {encounter.id for encounter, _ in newest})
            return newest

        def work(unit: UnitOfWork) -> list[tuple[Encounter, Patient]]:
            found = EncounterRepository(unit.connection).list_recent(limit, text)
            unit.record(Event(Action.SEARCH, detail={"kind": "encounters", "count": len(found)}))
            return found

        return charts.write(work)

    def encounters_of(self, patient_id: PatientId) -> list[Encounter]:
        """A patient's visits, the newest first; an audited view of the patient."""

        def work(unit: UnitOfWork) -> list[Encounter]:
            PatientRepository(unit.connection).get(patient_id)
            unit.record(Event(Action.VIEW, patient_id, detail={"kind": "patient"}))
            return EncounterRepository(unit.connection).list_for_patient(patient_id)

        return self._session.charts().write(work)

    def open_encounter(
        self, encounter_id: EncounterId, note_id: NoteId | None = None
    ) -> EncounterView:
        """Everything of a visit, with the note that was changed last where none is chosen.

        That it was opened is written into the log. UserFacingError for a note of another visit.
        """

        def work(unit: UnitOfWork) -> EncounterView:
            view = self._view(unit.connection, encounter_id, note_id)
            unit.record(
                Event(
                    Action.VIEW,
                    encounter_id,
                    detail={"kind": "encounter", "patient": str(view.patient.id)},
                )
            )
            return view

        view = self._session.charts().write(work)
        self._opened.add(encounter_id)
        return view

    def reload(self, encounter_id: EncounterId, note_id: NoteId | None = None) -> EncounterView:
        """The same visit again, after a change; audited if this session has not opened it."""
        if encounter_id not in self._opened:
            return self.open_encounter(encounter_id, note_id)
        return self._session.charts().read(
            lambda connection: self._view(connection, encounter_id, note_id)
        )

    def set_mode(self, encounter_id: EncounterId, mode: EncounterMode) -> Encounter:
        """Say who is heard from now on; Refused once signed, and while a recording is open."""
        self._session.require(Act.READ_CHARTS)

        def work(unit: UnitOfWork) -> Encounter:
            recordings = RecordingRepository(unit.connection).list_for_encounter(encounter_id)
            if any(one.state is RecordingState.OPEN for one in recordings):
                raise Refused(
                    tr("A recording of this visit is not finished."),
                    tr("Finish or discard it first."),
                    tr("The recording goes on as it began."),
                )
            before = EncounterRepository(unit.connection).get(encounter_id)
            return _change(unit, before, replace(before, mode=mode), "mode", mode)

        return self._session.charts().write(work)

    def set_language(self, encounter_id: EncounterId, language: str) -> Encounter:
        """Say in which language it is spoken, as an ISO 639-1 code; Refused once signed."""
        self._session.require(Act.READ_CHARTS)
        if _LANGUAGE.fullmatch(language) is None:
            raise UserFacingError(
                tr("That is not the code of a language."),
                tr("Write it as two letters, such as «en»."),
            )

        def work(unit: UnitOfWork) -> Encounter:
            before = EncounterRepository(unit.connection).get(encounter_id)
            return _change(unit, before, replace(before, language=language), "language", language)

        return self._session.charts().write(work)

    def _view(
        self, connection: Connection, encounter_id: EncounterId, note_id: NoteId | None
    ) -> EncounterView:
        encounter = EncounterRepository(connection).get(encounter_id)
        repository = NoteRepository(connection)
        notes = repository.list_for_encounter(encounter_id)
        chosen = note_id or repository.last_changed(encounter_id)
        note = next((one for one in notes if one.id == chosen), None)
        if note is None and note_id is not None:
            raise absent(tr("This note is not in the charts."))
        transcript = _transcript(connection, encounter_id, note)
        return EncounterView(
            encounter,
            PatientRepository(connection).get(encounter.patient_id),
            tuple(RecordingRepository(connection).list_for_encounter(encounter_id)),
            transcript,
            note,
            tuple(notes),
            tuple(AttestationRepository(connection).list_for_note(note.id)) if note else (),
            tuple(AddendumRepository(connection).list_for_note(note.id)) if note else (),
            tuple(CosignatureRepository(connection).unanswered(note.id)) if note else (),
            encounter.needs_consent(always=self._session.policies.consent_to_dictation),
            tuple(RecordingRepository(connection).list_awaited(encounter_id)),
            tuple(LeftOutRepository(connection).lacking(encounter_id, transcript)),
        )

    def _note_list(self, kind: str, shown: set[str]) -> None:
        """Write down that a list was looked at, with how many it showed for the first time."""
        fresh = shown - self._listed
        if fresh:
            event = Event(Action.VIEW, detail={"kind": kind, "count": len(fresh)})
            self._session.charts().write(lambda unit: unit.record(event))
            self._listed |= fresh


def _change(
    unit: UnitOfWork, before: Encounter, after: Encounter, kind: str, value: str
) -> Encounter:
    """Keep a visit that is not signed with one field changed; what is so already is no event."""
    if before.state is EncounterState.SIGNED:
        raise Refused(
            tr("The note of this visit is signed, so nothing of the visit changes any more."),
            tr("Begin a new visit, or write an addendum to the note."),
            tr("The signed note is unchanged."),
        )
    if after != before:
        EncounterRepository(unit.connection).update(after)
        unit.record(Event(Action.UPDATE, before.id, detail={"kind": kind, kind: value}))
    return after


def _transcript(
    connection: Connection, encounter_id: EncounterId, note: Note | None
) -> Transcript | None:
    transcripts = TranscriptRepository(connection)
    if note is None:
        return transcripts.latest_for_encounter(encounter_id)
    cited = transcripts.get(note.transcript_id)
    return cited if note.status is not NoteStatus.PRELIMINARY else transcripts.newest_of(cited)


def _add(unit: UnitOfWork, patient: Patient) -> None:
    _refuse_taken(unit.connection, patient)
    PatientRepository(unit.connection).add(patient)
    unit.record(Event(Action.CREATE, patient.id, detail={"kind": "patient"}))


def _refuse_taken(connection: Connection, patient: Patient) -> None:
    """A record number belongs to one patient."""
    if not patient.identifier:
        return
    other = PatientRepository(connection).with_identifier(patient.identifier)
    if other is not None and other.id != patient.id:
        raise UserFacingError(
            tr(
                "«{identifier}» is the record number of {name}.",
                identifier=patient.identifier,
                name=other.name,
            ),
            tr("Correct the number, or look whether this is the same patient."),
        )
