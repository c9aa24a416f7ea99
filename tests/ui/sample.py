"""Real content for screens and tests: visits, transcripts and notes in real stores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import numpy as np

from app.accounts.session import Session
from app.domain.encounter import Encounter, EncounterState
from app.domain.identifiers import (
    EncounterId,
    NoteId,
    PatientId,
    RecordingId,
    StatementId,
    TranscriptId,
    new_id,
)
from app.domain.note import Draft, Note, NoteStatus, Section, Statement
from app.domain.patient import Patient, Sex
from app.domain.recording import SAMPLE_RATE, Recording, RecordingSource, RecordingState
from app.domain.transcript import ModelStamp, Segment, Transcript, Word
from app.grounding.grounding import check
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from ui.devices.source import Source

STAMP = ModelStamp("sample", "sample data", "0" * 64)

DICTATION = (
    "Mrs Featherstonehaugh-Cholmondeley is a sixty one year old woman who comes in for review of "
    "her blood pressure.",
    "She reports a dry cough for 3 weeks, worse at night.",
    "No chest pain, no shortness of breath and no ankle swelling.",
    "She takes lisinopril 20 mg once daily and metformin 500 mg twice daily.",
    "She stopped smoking in 2019.",
    "Allergic to penicillin, she had a rash as a child.",
    "On examination the blood pressure is 148/92 in the left arm.",
    "Heart rate 76 and regular, temperature 36.8.",
    "The chest is clear, no wheeze, no crackles.",
    "There is mild tenderness of the right knee without swelling.",
    "I think the cough is from the lisinopril.",
    "Blood pressure is not at target.",
    "We stop lisinopril and start losartan 50 mg once daily.",
    "Check potassium and creatinine in 2 weeks.",
    "She will keep a diary of her blood pressure at home and come back in 4 weeks.",
)

NOTE: tuple[tuple[str, str, tuple[tuple[str, tuple[int, ...]], ...]], ...] = (
    (
        "subjective",
        "Subjective",
        (
            ("Comes in for review of her blood pressure.", (1,)),
            ("Dry cough for 3 weeks, worse at night.", (2,)),
            ("Chest pain on exertion.", (3,)),
            ("Takes lisinopril 20 mg once daily and metformin 500 mg twice daily.", (4,)),
            ("Stopped smoking in 2019.", (5,)),
            ("Allergic to penicillin, with a rash as a child.", (6,)),
        ),
    ),
    (
        "objective",
        "Objective",
        (
            ("Blood pressure 148/92 in the left arm.", (7,)),
            ("Heart rate 76 and regular, temperature 36.8.", (8,)),
            ("The chest is clear, no wheeze, no crackles.", (9,)),
            ("Mild tenderness of the left knee without swelling.", (10,)),
        ),
    ),
    (
        "assessment",
        "Assessment",
        (
            ("Cough from lisinopril.", (11,)),
            ("Blood pressure not at target.", (12,)),
        ),
    ),
    (
        "plan",
        "Plan",
        (
            ("Stop lisinopril and start losartan 100 mg once daily.", (13,)),
            ("Check potassium and creatinine in 2 weeks.", (14,)),
            ("Blood pressure diary at home, come back in 4 weeks.", (15,)),
        ),
    ),
)


@dataclass(frozen=True)
class Visit:
    """What was put into the charts."""

    patient: Patient
    encounter: Encounter
    transcript: Transcript | None
    note: Note | None


def heard(sentences: Sequence[str], pace: float = 0.36) -> tuple[Segment, ...]:
    """Segments with the times of an even speaker."""
    segments, now = [], 0.4
    for number, sentence in enumerate(sentences, 1):
        words = []
        for text in sentence.split():
            words.append(Word(text, round(now, 2), round(now + pace * 0.9, 2), 0.95))
            now += pace
        segments.append(Segment(number, words[0].start, words[-1].end, sentence, tuple(words)))
        now += 0.6
    return tuple(segments)


def add_visit(
    session: Session,
    *,
    name: tuple[str, str] = ("Anneliese", "Featherstonehaugh-Cholmondeley"),
    born: date | None = date(1964, 3, 14),
    sex: Sex = Sex.FEMALE,
    allergies: tuple[str, ...] = ("penicillin", "latex"),
    reason: str = "Blood pressure review",
    minutes_ago: int = 12,
    state: EncounterState = EncounterState.DRAFTED,
    sentences: Sequence[str] = DICTATION,
    repeat: int = 1,
    written: datetime | None = None,
    language: str = "en",
) -> Visit:
    """Put a visit into the charts as far as `state` says; its note was written just now."""
    began = datetime.now(UTC) - timedelta(minutes=minutes_ago)
    patient = Patient(PatientId(new_id()), *name, born, sex, allergies)
    encounter = Encounter(
        EncounterId(new_id()),
        patient.id,
        session.person.id,
        began,
        reason,
        state,
        language=language,
    )
    segments = heard(tuple(sentences) * repeat)
    recording = Recording(
        RecordingId(new_id()),
        encounter.id,
        began,
        RecordingSource.FILE,
        "dictation.wav",
        0,
        RecordingState.OPEN,
    )
    transcript = Transcript(
        TranscriptId(new_id()),
        encounter.id,
        recording.id,
        began,
        STAMP,
        segments[-1].end,
        segments,
        language=language,
    )
    note = make_note(session, encounter, transcript)
    if written is not None:
        note = replace(note, created_at=written)
    order = list(EncounterState)
    recorded = order.index(state) >= order.index(EncounterState.RECORDED)
    transcribed = order.index(state) >= order.index(EncounterState.TRANSCRIBED)
    drafted = order.index(state) >= order.index(EncounterState.DRAFTED)

    def work(unit: UnitOfWork) -> None:
        PatientRepository(unit.connection).add(patient)
        EncounterRepository(unit.connection).add(encounter)
        if recorded:
            recordings = RecordingRepository(unit.connection)
            recordings.add(recording)
            seconds = min(40, int(segments[-1].end) + 1)
            for index in range(seconds):
                recordings.append_chunk(recording.id, index, bytes(2 * SAMPLE_RATE))
            recordings.update(
                replace(recording, samples=seconds * SAMPLE_RATE, state=RecordingState.CLOSED)
            )
        if transcribed:
            TranscriptRepository(unit.connection).add(transcript)
        if drafted:
            NoteRepository(unit.connection).add(note)

    session.charts().write(work)
    return Visit(patient, encounter, transcript if transcribed else None, note if drafted else None)


def make_note(session: Session, encounter: Encounter, transcript: Transcript) -> Note:
    """The sample note, checked by the real grounding."""
    sections = []
    for key, title, statements in NOTE:
        checked = []
        for text, numbers in statements:
            cited = [one for one in transcript.segments if one.number in numbers]
            grounding, spans = check(text, cited, transcript.segments)
            checked.append(Statement(StatementId(new_id()), text, spans, grounding))
        sections.append(Section(key, title, tuple(checked)))
    return Note(
        NoteId(new_id()),
        encounter.id,
        transcript.id,
        "soap",
        1,
        1,
        NoteStatus.PRELIMINARY,
        datetime.now(UTC),
        session.person.id,
        Draft(STAMP, 1, "0" * 64, "temperature 0"),
        tuple(sections),
    )


class Tone(Source):
    """Stands in for the microphone, which no test machine has."""

    listening = False

    def __init__(self, name: str = "Tone") -> None:
        super().__init__()
        self._name = name
        self.held = b""

    @property
    def name(self) -> str:
        return self._name

    @property
    def device(self) -> str:
        return self._name

    def start(self) -> None:
        self.listening = True

    def stop(self) -> None:
        self.listening = False
        if self.held:
            self.samples_arrived.emit(self.held)

    def speak(self, seconds: float, loud: float = 0.25) -> bytes:
        samples = _tone(seconds, loud)
        self.samples_arrived.emit(samples)
        return samples

    def hold(self, seconds: float) -> bytes:
        """Sound that a device gives only when it is stopped."""
        self.held = _tone(seconds)
        return self.held


def _tone(seconds: float, loud: float = 0.25) -> bytes:
    times = np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return (32000 * loud * np.sin(2 * np.pi * 300 * times)).astype("<i2").tobytes()
