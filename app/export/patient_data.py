"""Everything that the clinic holds about a patient, as one value for machines.

`patient.schema.json` beside this file describes it; a copy of that lies in each export.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.audit.explanations import told
from app.audit.log import LoggedEvent
from app.chart import charts
from app.chart.chart import PatientChart
from app.domain.addendum import Addendum
from app.domain.attestation import Attestation
from app.domain.confirmation import PatientConfirmation
from app.domain.encounter import Consent, Encounter
from app.domain.evidence import EvidenceSpan
from app.domain.identifiers import PatientId, RecordingId
from app.domain.note import Draft, Note, Statement
from app.domain.patient import Patient
from app.domain.practitioner import Practitioner
from app.domain.recording import LeftOut, Recording
from app.domain.transcript import ModelStamp, Transcript
from app.store.addenda import AddendumRepository
from app.store.attestations import AttestationRepository
from app.store.confirmations import ConfirmationRepository
from app.store.connection import Connection
from app.store.consents import ConsentRepository
from app.store.encounters import EncounterRepository
from app.store.left_out import LeftOutRepository
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.store.transcripts import TranscriptRepository
from app.store.values import time_text

FORMAT, VERSION = "consultroom-patient-export", 1

Value = dict[str, Any]


@dataclass(frozen=True, slots=True)
class NoteHistory:
    """A note's versions, the oldest first, with what was signed and added."""

    versions: tuple[Note, ...]
    attestations: tuple[Attestation, ...]
    addenda: tuple[Addendum, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    encounter: Encounter
    consents: tuple[Consent, ...]
    recordings: tuple[Recording, ...]
    left_out: tuple[LeftOut, ...]
    transcripts: tuple[Transcript, ...]
    confirmations: tuple[PatientConfirmation, ...]
    notes: tuple[NoteHistory, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """All of a patient, the oldest visit first."""

    patient: Patient
    visits: tuple[Visit, ...]
    said: PatientChart
    """What signed notes say of medicines, allergies and problems."""

    @property
    def recordings(self) -> list[Recording]:
        return [recording for visit in self.visits for recording in visit.recordings]


def read_chart(connection: Connection, patient: PatientId) -> Chart:
    """Everything of a patient but the audio; ErasedError if it is gone."""
    encounters = EncounterRepository(connection).list_for_patient(patient)
    return Chart(
        PatientRepository(connection).get(patient),
        tuple(_visit(connection, encounter) for encounter in reversed(encounters)),
        charts.read_chart(connection, patient),
    )


def _visit(connection: Connection, encounter: Encounter) -> Visit:
    notes = NoteRepository(connection)
    transcripts = TranscriptRepository(connection).versions(encounter.id)
    confirmations = ConfirmationRepository(connection)
    return Visit(
        encounter,
        tuple(ConsentRepository(connection).list_for_encounter(encounter.id)),
        tuple(RecordingRepository(connection).list_for_encounter(encounter.id)),
        tuple(LeftOutRepository(connection).list_for_encounter(encounter.id)),
        tuple(transcripts),
        tuple(one for each in transcripts for one in confirmations.list_for_transcript(each.id)),
        tuple(
            NoteHistory(
                tuple(notes.versions(note)),
                tuple(AttestationRepository(connection).list_for_note(note)),
                tuple(AddendumRepository(connection).list_for_note(note)),
            )
            for note in notes.ids_for_encounter(encounter.id)
        ),
    )


def as_data(
    chart: Chart,
    *,
    clinic: str,
    made_at: datetime,
    people: Mapping[str, Practitioner],
    files: Mapping[RecordingId, str],
    accesses: Sequence[LoggedEvent],
) -> Value:
    """The chart as JSON; `files` are the names of the recordings' files."""
    patient = chart.patient

    def name(person: str) -> str:
        return people[person].display_name if person in people else person

    return {
        "format": FORMAT,
        "version": VERSION,
        "made_at": time_text(made_at),
        "clinic": clinic,
        "patient": {
            "id": patient.id,
            "given_name": patient.given_name,
            "family_name": patient.family_name,
            "birth_date": None if patient.birth_date is None else patient.birth_date.isoformat(),
            "sex": str(patient.sex),
            "allergies": list(patient.allergies),
            "identifier": patient.identifier,
        },
        "chart": _said(chart.said),
        "visits": [
            {
                "id": visit.encounter.id,
                "started_at": time_text(visit.encounter.started_at),
                "practitioner": name(visit.encounter.practitioner_id),
                "reason": visit.encounter.reason,
                "state": str(visit.encounter.state),
                "mode": str(visit.encounter.mode),
                "language": visit.encounter.language,
                "consents": [_consent(one, name) for one in visit.consents],
                "recordings": [_recording(one, files.get(one.id)) for one in visit.recordings],
                "left_out": [_left_out(one) for one in visit.left_out],
                "transcripts": [_transcript(one, name) for one in visit.transcripts],
                "confirmations": [_confirmation(one, name) for one in visit.confirmations],
                "notes": [_note(one, visit, name) for one in visit.notes],
            }
            for visit in chart.visits
        ],
        "accesses": [_access(event, people) for event in accesses],
    }


def _said(chart: PatientChart) -> Value:
    """What signed notes say, each with the statements that say it, the newest first."""
    return {
        "medicines": [
            {
                "name": one.name,
                "dose": one.dose,
                "route": one.route,
                "frequency": one.frequency,
                "stopped": one.stopped,
                "statements": [source.statement_id for source in one.sources],
            }
            for one in chart.medicines
        ],
        "allergies": [
            {"name": one.name, "statements": [source.statement_id for source in one.sources]}
            for one in chart.allergies
        ],
        "problems": [
            {
                "name": one.name,
                "resolved": one.resolved,
                "statements": [source.statement_id for source in one.sources],
            }
            for one in chart.problems
        ],
        "notes_in_other_languages": chart.foreign,
    }


def _consent(consent: Consent, name: Callable[[str], str]) -> Value:
    return {
        "given_at": time_text(consent.given_at),
        "given_by": str(consent.by),
        "how": str(consent.how),
        "asked_by": name(consent.asked_by),
        "withdrawn_at": _time(consent.withdrawn_at),
    }


def _recording(recording: Recording, file: str | None) -> Value:
    return {
        "id": recording.id,
        "started_at": time_text(recording.started_at),
        "source": str(recording.source),
        "source_name": recording.source_name,
        "seconds": round(recording.seconds, 3),
        "finished": recording.state == "closed",
        "file": file,
        "deleted_at": _time(recording.audio_removed_at),
    }


def _left_out(one: LeftOut) -> Value:
    return {
        "recording": one.recording_id,
        "left_at": time_text(one.at),
        "left_by": one.person_name,
        "reason": one.reason,
    }


def _transcript(transcript: Transcript, name: Callable[[str], str]) -> Value:
    return {
        "id": transcript.id,
        "recording": transcript.recording_id,
        "further_recordings": [
            {"recording": part.recording_id, "start": part.start} for part in transcript.further
        ],
        "parent": transcript.parent,
        "author": None if transcript.author is None else name(transcript.author),
        "language": transcript.language,
        "created_at": time_text(transcript.created_at),
        "model": _model(transcript.model),
        "speech_seconds": transcript.speech_seconds,
        "words_deleted_at": _time(transcript.words_removed_at),
        "segments": [
            {
                "number": segment.number,
                "start": segment.start,
                "end": segment.end,
                "text": segment.text,
                "speaker": segment.speaker,
                "speaker_name": None
                if segment.speaker is None
                else transcript.name_of(segment.speaker),
                "words": [
                    {
                        "text": word.text,
                        "start": word.start,
                        "end": word.end,
                        "confidence": word.confidence,
                        "heard": word.heard,
                    }
                    for word in segment.words
                ],
            }
            for segment in transcript.segments
        ],
    }


def _confirmation(confirmation: PatientConfirmation, name: Callable[[str], str]) -> Value:
    return {
        "transcript": confirmation.transcript_id,
        "confirmed_at": time_text(confirmation.at),
        "confirmed_by": name(confirmation.person_id),
        "reason": confirmation.reason,
    }


def _note(history: NoteHistory, visit: Visit, name: Callable[[str], str]) -> Value:
    transcripts = {transcript.id: transcript for transcript in visit.transcripts}
    return {
        "versions": [
            {
                "id": note.id,
                "version": note.version,
                "status": str(note.status),
                "created_at": time_text(note.created_at),
                "author": name(note.author_id),
                "transcript": note.transcript_id,
                "template": {"key": note.template_key, "version": note.template_version},
                "draft": _draft(note.draft),
                "sections": [
                    {
                        "key": section.key,
                        "title": section.title,
                        "statements": [
                            _statement(one, transcripts.get(note.transcript_id), name)
                            for one in section.statements
                        ],
                    }
                    for section in note.sections
                ],
            }
            for note in history.versions
        ],
        "attestations": [
            {
                "version": one.note_version,
                "name": one.person_name,
                "signed_at": time_text(one.signed_at),
                "meaning": one.meaning,
                "content_sha256": one.content_sha256,
                "signature": one.signature.hex(),
            }
            for one in history.attestations
        ],
        "addenda": [
            {
                "version": one.note_version,
                "name": one.person_name,
                "created_at": time_text(one.created_at),
                "text": one.text,
                "signature": one.signature.hex(),
            }
            for one in history.addenda
        ],
    }


def _draft(draft: Draft) -> Value:
    return {
        "model": _model(draft.model),
        "prompt_version": draft.prompt_version,
        "prompt_sha256": draft.prompt_sha256,
        "parameters": draft.parameters,
    }


def _statement(
    statement: Statement, transcript: Transcript | None, name: Callable[[str], str]
) -> Value:
    return {
        "id": statement.id,
        "text": statement.text,
        "origin": str(statement.origin),
        **({} if statement.draft is None else {"draft": _draft(statement.draft)}),
        "verdict": str(statement.grounding.verdict),
        "reasons": [
            {
                "kind": str(reason.kind),
                "verdict": str(reason.verdict),
                "said": reason.said,
                "heard": reason.heard,
                "text": reason.text,
            }
            for reason in statement.grounding.reasons
        ],
        "evidence": [
            {
                "segment": span.segment,
                "start": span.start,
                "end": span.end,
                "words": _words(span, transcript),
            }
            for span in statement.evidence
        ],
        "attested_by": None if statement.attested_by is None else name(statement.attested_by),
        "attestation_reason": statement.attestation_reason,
    }


def _words(span: EvidenceSpan, transcript: Transcript | None) -> str:
    """What was heard there; nothing where a policy has deleted it."""
    segment = None if transcript is None else transcript.segment(span.segment)
    if segment is None:
        return ""
    words = segment.words[span.first_word : span.last_word + 1]
    return " ".join(word.text.strip() for word in words) or segment.text


def _access(event: LoggedEvent, people: Mapping[str, Practitioner]) -> Value:
    """Who looked is said by role: the names of staff are not data of the patient.

    Source: Court of Justice of the European Union, C-579/21 (Pankki S).
    """
    role = event.role.replace("_", " ") or "person of the clinic"
    shown = dict.fromkeys({event.person, *people}, f"{'An' if role[0] in 'aeiou' else 'A'} {role}")
    return {
        "time": time_text(event.time),
        "role": event.role,
        "act": event.action,
        "status": event.status,
        "what": told(event, shown),
    }


def _model(model: ModelStamp) -> Value:
    return {"key": model.key, "name": model.name, "sha256": model.sha256}


def _time(time: datetime | None) -> str | None:
    return None if time is None else time_text(time)
