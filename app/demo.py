"""The main job, end to end, in a throwaway clinic: real engines, real stores."""

from __future__ import annotations

import secrets
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.accounts.accounts import NewPerson
from app.accounts.session import Session
from app.audit.verifier import AuditVerdict
from app.bootstrap import Services, open_office, open_room
from app.domain.note import Note
from app.domain.patient import Sex
from app.domain.practitioner import Role
from app.domain.transcript import ModelStamp, Transcript
from app.errors import Refused
from app.seal.report import SealReport
from app.task import Task
from app.texts import tr

SAMPLE = Path(__file__).parents[1] / "models" / "starter" / "sample" / "dictation.flac"
CLINICIAN = "demo-clinician"
MANAGER = "demo-manager"


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What one run of the main job produced."""

    home: Path
    password: str
    transcript: Transcript
    note: Note | None
    verdict: AuditVerdict
    workers: tuple[SealReport, ...]
    window: SealReport
    speech: ModelStamp
    language: ModelStamp
    seconds_transcribe: float
    seconds_draft: float
    seconds_total: float


def demonstrate(services: Services, audio: Path, task: Task) -> Demonstration:
    """Found a clinic in the services' home, and take one dictation from audio to a checked draft.

    Without speech there is no note, and the language model is not asked.
    """
    if services.accounts.founded():
        raise Refused(
            tr("There is a clinic in {home} already.", home=services.settings.home),
            tr("Choose an empty folder for the demonstration."),
            tr("Nothing in it was touched."),
        )
    began = time.monotonic()
    password = secrets.token_urlsafe(18)
    task.report("Founding a throwaway clinic")
    services.accounts.found(
        "Demonstration clinic",
        (
            NewPerson(CLINICIAN, "Dr Demo", frozenset({Role.CLINICIAN}), password),
            NewPerson(
                MANAGER, "Demo Manager", frozenset({Role.OFFICE_MANAGER}), secrets.token_urlsafe(18)
            ),
        ),
    )
    with services.accounts.sign_in(CLINICIAN, password) as session, closing(services.engines):
        transcript, note, transcribe, draft = _visit(services, session, audio, task)
        workers = services.engines.seals()
        speech = services.engines.speech_model
        language = services.engines.language_model
    # The log is read in a second visit, as whoever doubts it would: from the files alone.
    with services.accounts.sign_in(CLINICIAN, password) as session:
        task.report("Verifying the audit log")
        verdict = open_office(services, session).log.verify(task)
    return Demonstration(
        home=services.settings.home,
        password=password,
        transcript=transcript,
        note=note,
        verdict=verdict,
        workers=workers,
        window=services.seal,
        speech=speech,
        language=language,
        seconds_transcribe=transcribe,
        seconds_draft=draft,
        seconds_total=time.monotonic() - began,
    )


def _visit(
    services: Services, session: Session, audio: Path, task: Task
) -> tuple[Transcript, Note | None, float, float]:
    room = open_room(services, session)
    patient = room.records.add_patient(
        given_name="Robin",
        family_name="Example",
        birth_date=date(1968, 3, 14),
        sex=Sex.UNKNOWN,
        allergies=(),
    )
    encounter = room.records.start_encounter(patient.id, "Demonstration")
    recording = room.recordings.import_file(encounter.id, audio, task)
    start = time.monotonic()
    transcript = room.transcription.transcribe(recording.id, task)
    transcribed = time.monotonic()
    note = room.drafting.draft(encounter.id, "soap", task) if transcript.segments else None
    return transcript, note, transcribed - start, time.monotonic() - transcribed


def as_json(result: Demonstration) -> dict[str, Any]:
    """The object that `consultroom demo --json` prints."""
    sections = result.note.sections if result.note else ()
    return {
        "transcript": {
            "text": result.transcript.text,
            "segments": [
                {
                    "id": segment.number,
                    "start": round(segment.start, 2),
                    "end": round(segment.end, 2),
                    "text": segment.text,
                }
                for segment in result.transcript.segments
            ],
        },
        "note": {
            "sections": [
                {
                    "title": section.title,
                    "statements": [
                        {
                            "text": statement.text,
                            "evidence": sorted({span.segment for span in statement.evidence}),
                            "grounding": statement.grounding.verdict.value,
                            "reasons": [reason.text for reason in statement.grounding.reasons],
                        }
                        for statement in section.statements
                    ],
                }
                for section in sections
            ]
        },
        "state": "drafted" if result.note else "no_speech",
        "audit": {
            "verified": result.verdict.whole,
            "events": result.verdict.events,
            "root": result.verdict.root,
            "findings": list(result.verdict.findings),
        },
        "seal": {
            "workers": bool(result.workers) and all(seal.whole for seal in result.workers),
            "window": result.window.whole,
            "layers": sorted({layer for seal in result.workers for layer in seal.layers}),
            "held": sorted({attempt for seal in result.workers for attempt in seal.held}),
        },
        "models": {
            role: {"key": stamp.key, "name": stamp.name, "sha256": stamp.sha256}
            for role, stamp in (("speech", result.speech), ("language", result.language))
        },
        "seconds": {
            "transcribe": round(result.seconds_transcribe, 2),
            "draft": round(result.seconds_draft, 2),
            "total": round(result.seconds_total, 2),
        },
        "clinic": {
            "home": str(result.home),
            "user": CLINICIAN,
            "password": result.password,
        },
    }
