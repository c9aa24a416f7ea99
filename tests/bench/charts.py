"""A chart store full of synthetic notes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.encounter import Encounter
from app.domain.evidence import EvidenceSpan, Grounding, Verdict
from app.domain.identifiers import (
    EncounterId,
    NoteId,
    PatientId,
    PersonId,
    RecordingId,
    StatementId,
    TranscriptId,
    new_id,
)
from app.domain.note import Draft, Note, NoteStatus, Section, Statement
from app.domain.patient import Patient
from app.domain.recording import Recording, RecordingSource
from app.domain.transcript import ModelStamp, Segment, Transcript
from app.keys.memory import Secret
from app.store.connection import StoreKind
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store, StoreIdentity, UnitOfWork
from app.store.transcripts import TranscriptRepository
from models.starter.train.grammar import Grammar

NOTES = 10_000
STATEMENTS = 8
STAMP = ModelStamp("bench", "bench", "0" * 64)
DRAFT = Draft(STAMP, 1, "0" * 64, "{}")
WHEN = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Charts:
    path: Path
    identity: StoreIdentity
    key: bytes


def statements(source: random.Random) -> Iterator[list[str]]:
    """The statements of each note, the same for the same seed."""
    grammar = Grammar(source, "american")
    for _ in range(NOTES):
        yield [sentence.statement for sentence in grammar.dictation(STATEMENTS)]


def texts(source: random.Random) -> Iterator[str]:
    for sentences in statements(source):
        yield " ".join(sentences)


def filled_charts(folder: Path, source: random.Random) -> Charts:
    """A new store of 500 patients, each with one encounter and 20 notes."""
    charts = Charts(
        folder / "chart.db",
        StoreIdentity(StoreKind.CHART, new_id(), new_id()),
        random.Random(0).randbytes(32),
    )
    Store.create(charts.path, charts.identity, Secret(charts.key))
    notes = list(statements(source))
    store = reopened(charts)
    try:
        store.write(lambda unit: _fill(unit, notes))
    finally:
        store.close()
    return charts


def reopened(charts: Charts) -> Store:
    return Store(charts.path, charts.identity, Secret(charts.key))


def _fill(unit: UnitOfWork, notes: list[list[str]]) -> None:
    connection = unit.connection
    transcript = ""
    encounter = ""
    for number, sentences in enumerate(notes):
        when = WHEN + timedelta(minutes=number)
        if number % 20 == 0:
            encounter, transcript = _visit(unit, number, when)
        supported = Grounding(Verdict.SUPPORTED)
        span = (EvidenceSpan(1, 0, 1, 0.0, 1.0),)
        section = Section(
            "plan",
            "Plan",
            tuple(Statement(StatementId(new_id()), text, span, supported) for text in sentences),
        )
        NoteRepository(connection).add(
            Note(
                NoteId(new_id()),
                EncounterId(encounter),
                TranscriptId(transcript),
                "soap",
                1,
                1,
                NoteStatus.PRELIMINARY,
                when,
                PersonId("bench"),
                DRAFT,
                (section,),
            )
        )


def _visit(unit: UnitOfWork, number: int, when: datetime) -> tuple[str, str]:
    patient, encounter = PatientId(new_id()), EncounterId(new_id())
    recording, transcript = RecordingId(new_id()), TranscriptId(new_id())
    PatientRepository(unit.connection).add(Patient(patient, "Patient", str(number)))
    EncounterRepository(unit.connection).add(Encounter(encounter, patient, PersonId("bench"), when))
    RecordingRepository(unit.connection).add(
        Recording(recording, encounter, when, RecordingSource.FILE, "bench.wav")
    )
    segment = Segment(1, 0.0, 1.0, "words")
    TranscriptRepository(unit.connection).add(
        Transcript(transcript, encounter, recording, when, STAMP, 1.0, (segment,))
    )
    return encounter, transcript
