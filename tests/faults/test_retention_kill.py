"""kill -9 while patients are erased and audio is deleted: each is whole, or did not happen."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.audit.events import Action, Event
from app.domain.attestation import Attestation
from app.domain.identifiers import PatientId, PersonId, RecordingId
from app.domain.note import NoteStatus
from app.domain.recording import RecordingState
from app.store import health
from app.store.attestations import AttestationRepository
from app.store.erasures import ErasureRepository, Tombstone
from app.store.kinds import StoreKind
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.store.removals import RemovalKind, RemovalRepository
from app.store.store import Store, UnitOfWork
from app.task import Task
from tests.faults.kill import Act, Killing, Outcome
from tests.faults.stores import Kept
from tests.fixtures import residue
from tests.fixtures.charts import NOON, a_note, a_patient, a_visit, bare_store

RUNS, PATIENTS, CHUNKS = 30, 12, 20
PERSON = PersonId("tester")
WORDS = "words.json"


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """Signed visits of patients whose names nobody else has."""
    folder = tmp_path / "template"
    kept = Kept(folder)
    kept.path.parent.mkdir(parents=True)
    bare = bare_store(kept.path, StoreKind.CHART)
    kept.put(bare)
    source = random.Random(5)
    words: dict[str, list[str]] = {}
    store = bare.open()
    for _ in range(PATIENTS):
        given, family, finding = ("".join(source.choices("bcdfgjkqvwxz", k=12)) for _ in range(3))
        patient = a_patient(given, family)
        words[patient.id] = [given, family, finding]
        transcript = a_visit(store, patient, "Said.")
        note = a_note(transcript, f"{finding} of the knee.", status=NoteStatus.FINAL)
        signed = Attestation(note.id, 1, PERSON, "Dr. T", NOON, "author", "a" * 64, b"s" * 64)

        def work(unit: UnitOfWork) -> None:
            NoteRepository(unit.connection).add(note)  # noqa: B023 - runs at once
            AttestationRepository(unit.connection).add(signed)  # noqa: B023
            recordings = RecordingRepository(unit.connection)
            recording = recordings.get(transcript.recording_id)  # noqa: B023
            for index in range(CHUNKS):
                recordings.append_chunk(recording.id, index, source.randbytes(8000))
            closed = replace(recording, samples=4000 * CHUNKS, state=RecordingState.CLOSED)
            recordings.update(closed)

        store.write(work)
    store.close()
    (folder / WORDS).write_text(json.dumps(words))
    return folder


def prepare_from(template: Path, folder: Path) -> None:
    for path in (template, template / "store"):
        for file in path.iterdir():
            if file.is_file():
                target = folder / file.relative_to(template)
                target.parent.mkdir(exist_ok=True)
                target.write_bytes(file.read_bytes())


def patients(folder: Path) -> list[PatientId]:
    return [PatientId(one) for one in json.loads((folder / WORDS).read_text())]


def erase(act: Act) -> None:
    store = Kept(act.folder).bare().open()
    wanted = patients(act.folder)
    act.begin()
    for patient in wanted:

        def work(unit: UnitOfWork) -> None:
            tombstone = Tombstone(patient, datetime.now(UTC), PERSON, "ordered", "0" * 64)  # noqa: B023
            ErasureRepository(unit.connection).erase(tombstone)
            unit.record(Event(Action.ERASE, patient))  # noqa: B023

        store.write(work)
        act.acknowledge(patient)
    store.scrub(Task())
    store.close()


def test_a_patient_is_erased_whole_or_not_at_all(
    template: Path, tmp_path: Path, killed_at_random_points: Killing
) -> None:
    ends: set[int] = set()

    def check(folder: Path, outcome: Outcome) -> None:
        bare = Kept(folder).bare()
        store = bare.open()
        gone = {one.patient_id for one in store.read(lambda c: ErasureRepository(c).list())}
        assert set(outcome.acknowledged) <= gone
        listed = {one.id for one in store.read(lambda c: PatientRepository(c).list())}
        assert listed == set(patients(folder)) - gone
        assert events(store, Action.ERASE) == sorted(gone)
        assert health.check(store).findings == ()
        store.close()
        pages = residue.decrypted(bare.path, bare.key, tmp_path).lower()
        for patient, words in json.loads((folder / WORDS).read_text()).items():
            there = [word for word in words if word.encode() in pages]
            assert there == ([] if patient in gone else words)
        ends.add(len(gone))

    killed_at_random_points(RUNS, lambda folder: prepare_from(template, folder), erase, check)
    assert len(ends) > 3


def delete_audio(act: Act) -> None:
    store = Kept(act.folder).bare().open()
    wanted = recordings(store)
    act.begin()
    for recording in wanted:

        def work(unit: UnitOfWork) -> None:
            removals = RemovalRepository(unit.connection)
            removals.remove_audio(recording, datetime.now(UTC), PERSON)  # noqa: B023
            unit.record(Event(Action.EXPIRE, recording))  # noqa: B023

        store.write(work)
        act.acknowledge(recording)
    store.scrub(Task())
    store.close()


def test_audio_is_deleted_whole_or_not_at_all(
    template: Path, killed_at_random_points: Killing
) -> None:
    ends: set[int] = set()

    def check(folder: Path, outcome: Outcome) -> None:
        store = Kept(folder).bare().open()
        gone = set()
        for recording in recordings(store):
            removal = store.read(
                lambda c, one=recording: RemovalRepository(c).get(RemovalKind.AUDIO, one)
            )
            left = store.read(lambda c, one=recording: RecordingRepository(c).chunk_count(one))
            assert left == (CHUNKS if removal is None else 0)
            if removal is None:
                heard = store.read(
                    lambda c, one=recording: list(RecordingRepository(c).chunks(one))
                )
                assert sum(map(len, heard)) == 8000 * CHUNKS
            else:
                gone.add(recording)
        assert set(outcome.acknowledged) <= gone
        assert events(store, Action.EXPIRE) == sorted(gone)
        assert health.check(store).findings == ()
        store.close()
        ends.add(len(gone))

    killed_at_random_points(
        RUNS, lambda folder: prepare_from(template, folder), delete_audio, check
    )
    assert len(ends) > 3


def recordings(store: Store) -> list[RecordingId]:
    rows = store.read(lambda c: c.execute("SELECT id FROM recordings ORDER BY id").fetchall())
    return [RecordingId(row[0]) for row in rows]


def events(store: Store, action: Action) -> list[str]:
    """Whom the outbox says it happened to."""
    rows = store.read(lambda c: c.execute("SELECT payload FROM outbox").fetchall())
    found = [json.loads(row[0]) for row in rows]
    return sorted(one["object"] for one in found if one["action"] == action)
