"""A store of the first schema, with real rows, becomes one with patients' keys."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.addendum import Addendum
from app.domain.attestation import Attestation
from app.domain.encounter import Encounter, EncounterState
from app.domain.identifiers import AddendumId, PersonId, new_id
from app.domain.note import Note, NoteStatus
from app.domain.patient import Patient
from app.domain.recording import Recording, RecordingState
from app.domain.transcript import Transcript
from app.errors import BugError, UserFacingError
from app.folding import folded
from app.keys.memory import Secret
from app.store.addenda import AddendumRepository
from app.store.attestations import AttestationRepository
from app.store.connection import open_raw
from app.store.encounters import EncounterRepository
from app.store.kinds import SALT_BYTES, StoreKind
from app.store.library import DatabaseError
from app.store.migrate import aside_of, lay_foundation, migrate, migrations
from app.store.notes import NoteRepository
from app.store.patient_keys import SEED_BYTES
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.store.searched import SearchKind, index
from app.store.store import Store, StoreIdentity, UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.store.values import time_text
from tests.fixtures import residue
from tests.fixtures.charts import (
    NOON,
    BareStore,
    a_note,
    a_patient,
    a_recording,
    a_transcript,
    an_encounter,
    searched,
)

FIRST = migrations(StoreKind.CHART)[:1]
ODD = 'Zyxolitis: 5 mg «alle»\tÄ\u2028 "quoted" \\ 500 ½ 🫀'  # characters that JSON escapes


@dataclass(frozen=True)
class OldVisit:
    """What the old store holds of one patient."""

    patient: Patient
    encounter: Encounter
    closed: Recording
    left_open: Recording
    chunks: tuple[bytes, ...]
    transcript: Transcript
    draft: Note
    final: Note
    attestation: Attestation
    addendum: Addendum


def an_old_visit(given: str, family: str) -> OldVisit:
    patient = a_patient(given, family)
    encounter = replace(an_encounter(patient, f"Qworg of {given}"), state=EncounterState.SIGNED)
    chunks = tuple(secrets.token_bytes(2 * count) for count in (16_000, 16_000, 700))
    closed = replace(
        a_recording(encounter),
        samples=32_700,
        state=RecordingState.CLOSED,
        source_name=f"{given} {ODD}.wav",
    )
    transcript = replace(a_transcript(closed, f"Jfimel {given}.", ODD), encounter_id=encounter.id)
    draft = a_note(transcript, "Draft words.", ODD)
    final = a_note(
        transcript, f"{ODD} of {given}", "Sleeps well.",
        note_id=draft.id, version=2, status=NoteStatus.FINAL,
    )  # fmt: skip
    person = PersonId("tester")
    return OldVisit(
        patient,
        encounter,
        closed,
        a_recording(encounter),
        chunks,
        transcript,
        draft,
        final,
        Attestation(final.id, 2, person, "Dr. T", NOON, "author", "a" * 64, b"s" * 64),
        Addendum(AddendumId(new_id()), final.id, 2, person, "Dr. T", NOON, ODD, b"s" * 64),
    )


def write_old(raw: Any, visit: OldVisit) -> None:
    """The rows as the first version of the program wrote them."""
    patient, encounter, transcript = visit.patient, visit.encounter, visit.transcript

    def insert(table: str, *values: object) -> None:
        marks = ", ".join("?" * len(values))
        raw.execute(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608

    born = patient.birth_date.isoformat() if patient.birth_date else None
    insert(
        "patients", patient.id, patient.given_name, patient.family_name, born, str(patient.sex),
        json.dumps(patient.allergies, ensure_ascii=False), folded(f"{patient.name} {born}"),
    )  # fmt: skip
    insert(
        "encounters", encounter.id, patient.id, encounter.practitioner_id,
        time_text(encounter.started_at), encounter.reason, folded(encounter.reason),
        str(encounter.state),
    )  # fmt: skip
    for recording in (visit.closed, visit.left_open):
        values = (
            recording.id, encounter.id, time_text(recording.started_at), str(recording.source),
            recording.source_name, recording.samples, "open",
        )  # fmt: skip
        insert("recordings", *values)
        for position, chunk in enumerate(visit.chunks):
            insert("recording_chunks", recording.id, position, len(chunk) // 2, chunk)
    raw.execute("UPDATE recordings SET state = 'closed' WHERE id = ?", (visit.closed.id,))
    model = transcript.model
    raw.execute(
        "INSERT INTO transcripts (id, encounter_id, recording_id, created_at, model_key,"
        " model_name, model_sha256, speech_seconds, segment_count)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            transcript.id, encounter.id, visit.closed.id, time_text(transcript.created_at),
            model.key, model.name, model.sha256, transcript.speech_seconds,
            len(transcript.segments),
        ),
    )  # fmt: skip
    for segment in transcript.segments:
        words = [(one.text, one.start, one.end, one.confidence) for one in segment.words]
        insert(
            "segments", transcript.id, segment.number, segment.start, segment.end, segment.text,
            msgspec.msgpack.encode(words),
        )  # fmt: skip
    for note in (visit.draft, visit.final):
        _write_old_note(raw, note, insert)
    one = visit.attestation
    insert(
        "attestations", one.note_id, one.note_version, one.person_id, one.person_name,
        time_text(one.signed_at), one.meaning, one.content_sha256, one.signature,
    )  # fmt: skip
    added = visit.addendum
    insert(
        "addenda", added.id, added.note_id, added.note_version, added.person_id,
        added.person_name, time_text(added.created_at), added.text, added.signature,
    )  # fmt: skip


def _write_old_note(raw: Any, note: Note, insert: Any) -> None:
    draft, statements = note.draft, list(note.statements)
    raw.execute(
        "INSERT INTO notes (id, version, encounter_id, transcript_id, template_key,"
        " template_version, status, created_at, author_id, model_key, model_name, model_sha256,"
        " prompt_version, prompt_sha256, parameters, section_count, statement_count)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            note.id, note.version, note.encounter_id, note.transcript_id, note.template_key,
            note.template_version, str(note.status), time_text(note.created_at), note.author_id,
            draft.model.key, draft.model.name, draft.model.sha256, draft.prompt_version,
            draft.prompt_sha256, draft.parameters, len(note.sections), len(statements),
        ),
    )  # fmt: skip
    for at, section in enumerate(note.sections):
        insert("note_sections", note.id, note.version, at, section.key, section.title)
        for position, one in enumerate(section.statements):
            insert(
                "statements", note.id, note.version, at, position, one.id, one.text,
                msgspec.json.encode(one.evidence).decode(),
                msgspec.json.encode(one.grounding).decode(),
                str(one.origin), one.attested_by, one.attestation_reason,
            )  # fmt: skip
    number = raw.execute(
        "SELECT number FROM notes WHERE id = ? AND version = 1", (note.id,)
    ).fetchone()[0]
    raw.execute("DELETE FROM note_search WHERE rowid = ?", (number,))
    raw.execute(
        "INSERT INTO note_search (rowid, text) VALUES (?, ?)",
        (number, "\n".join(one.text for one in statements)),
    )


@pytest.fixture
def visits() -> list[OldVisit]:
    return [an_old_visit("Rosa", "Marín"), an_old_visit("Bo", "Ek")]


@pytest.fixture
def old(tmp_path: Path, visits: list[OldVisit]) -> BareStore:
    """A closed store of the first schema."""
    path, key = tmp_path / "chart.db", secrets.token_bytes(32)
    path.touch(0o600)
    identity = StoreIdentity(StoreKind.CHART, new_id(), "clinic-under-test")
    with Secret(key) as secret:
        raw = open_raw(path, secret)
    lay_foundation(raw, identity.kind, identity.store_id, identity.clinic_id)
    migrate(raw, identity.kind, FIRST)
    raw.execute("BEGIN")
    for visit in visits:
        write_old(raw, visit)
    raw.execute("COMMIT")
    raw.close()
    return BareStore(path, replace(identity, salt=path.read_bytes()[:SALT_BYTES]), key)


def check(store: Store, visit: OldVisit) -> None:
    """Everything of the visit comes back as it was."""
    patient, encounter = visit.patient, visit.encounter
    assert store.read(lambda c: PatientRepository(c).get(patient.id)) == patient
    assert store.read(lambda c: EncounterRepository(c).get(encounter.id)) == encounter
    for recording in (visit.closed, visit.left_open):
        found = store.read(lambda c, one=recording: RecordingRepository(c).get(one.id))
        assert found == recording
        chunks = store.read(lambda c, one=recording: list(RecordingRepository(c).chunks(one.id)))
        assert tuple(chunks) == visit.chunks
    transcript = visit.transcript
    assert store.read(lambda c: TranscriptRepository(c).get(transcript.id)) == transcript
    note = visit.final.id
    assert store.read(lambda c: NoteRepository(c).versions(note)) == [visit.draft, visit.final]
    assert store.read(lambda c: AttestationRepository(c).list_for_note(note)) == [visit.attestation]
    assert store.read(lambda c: AddendumRepository(c).list_for_note(note)) == [visit.addendum]


SEARCHED = "SELECT kind, object_id, encounter_id, text FROM search_words ORDER BY kind, object_id"


def index_anew(unit: UnitOfWork, visits: list[OldVisit]) -> None:
    """Index the visits as what is written today is indexed."""
    for visit in visits:
        PatientRepository(unit.connection).update(visit.patient)
        EncounterRepository(unit.connection).update(visit.encounter)
        TranscriptRepository(unit.connection).index_newest(visit.encounter.id)
        lines = (statement.text for statement in visit.final.statements)
        index(unit.connection, SearchKind.NOTE, visit.final.id, lines, visit.encounter.id)


def test_everything_comes_back_as_it_was(old: BareStore, visits: list[OldVisit]) -> None:
    store = old.open()
    try:
        for visit in visits:
            check(store, visit)
        listed = store.read(lambda c: PatientRepository(c).list())
        assert listed == [visits[1].patient, visits[0].patient]
        for text, kind, found in (
            ("zyxolitis bo", SearchKind.NOTE, visits[1].final.id),
            ("jfimel bo", SearchKind.TRANSCRIPT, visits[1].transcript.id),
            ("penicillin ek", SearchKind.PATIENT, visits[1].patient.id),
            ("zyxolitis", SearchKind.ADDENDUM, visits[1].addendum.id),
            ("qworg", SearchKind.VISIT, visits[1].encounter.id),
        ):
            matches = store.read(lambda c, text=text: searched(c, text))
            assert (kind, found) in {(one.kind, one.object_id) for one in matches}, text
        written = store.read(lambda c: c.execute(SEARCHED).fetchall())
        store.write(lambda unit: index_anew(unit, visits))
        assert store.read(lambda c: c.execute(SEARCHED).fetchall()) == written
        open_ones = store.read(lambda c: RecordingRepository(c).list_open())
        assert {one.id for one in open_ones} == {visit.left_open.id for visit in visits}
    finally:
        store.close()


def test_what_was_written_goes_on(old: BareStore, visits: list[OldVisit]) -> None:
    store = old.open()
    one = visits[0]
    store.write(
        lambda unit: RecordingRepository(unit.connection).append_chunk(one.left_open.id, 3, b"ab")
    )
    with pytest.raises(BugError, match="closed recording"):
        store.write(
            lambda unit: RecordingRepository(unit.connection).update(replace(one.closed, samples=1))
        )
    with pytest.raises(BugError, match="final note is never changed"):
        store.write(lambda unit: NoteRepository(unit.connection).add(replace(one.draft, version=3)))
    store.close()


def test_nothing_sealed_is_left_in_the_clear(
    old: BareStore, visits: list[OldVisit], tmp_path: Path
) -> None:
    audio = [piece for visit in visits for piece in residue.pieces(b"".join(visit.chunks))]
    words = ["draft words"]  # of a version that is not searched any more
    before = residue.decrypted(old.path, old.key, tmp_path)
    assert residue.words_found(before, words) == words
    assert residue.share_found(before, audio) > 0.9
    store = old.open()
    store.close()
    after = residue.decrypted(old.path, old.key, tmp_path)
    assert residue.words_found(after, words) == []
    assert residue.share_found(after, audio) == 0.0
    aside = aside_of(old.path, 1)
    assert residue.words_found(residue.decrypted(aside, old.key, tmp_path), words) == words


def test_the_functions_of_the_upgrade_are_gone_afterwards(old: BareStore) -> None:
    store = old.open()
    for sql in ("SELECT random_seed()", "SELECT patient_seal(zeroblob(32), 'a', 'b', 'c')"):
        with pytest.raises(BugError, match="function"):
            store.read(lambda c, sql=sql: c.value(sql))
    store.close()


def test_an_upgrade_that_fails_leaves_the_old_store(
    old: BareStore, visits: list[OldVisit], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(raw: Any) -> None:
        def seal(*values: object) -> bytes:
            if values[3] == "addenda":
                raise MemoryError
            return bytes(1000)

        raw.create_function("random_seed", 0, lambda: bytes(SEED_BYTES))
        raw.create_function("patient_seal", -1, seal)
        raw.create_function("recording_seal", -1, lambda *values: bytes(len(values[3]) + 28))

    with Secret(old.key) as key:
        raw = open_raw(old.path, key)
    before = raw.execute("SELECT text FROM addenda ORDER BY id").fetchall()
    with monkeypatch.context() as patch:
        patch.setattr("app.store.migrate.register_functions", fail)
        with pytest.raises(DatabaseError):
            migrate(raw, StoreKind.CHART)
    assert raw.execute("SELECT text FROM addenda ORDER BY id").fetchall() == before
    assert raw.execute("SELECT count(*) FROM schema_migrations").fetchone() == (1,)
    raw.close()
    store = old.open()
    check(store, visits[0])
    store.close()


DAMAGED = (
    ("patients", "identity", "id = :patient"),
    ("encounters", "reason", "patient_id = :patient"),
    ("statements", "content", "note_id = :note AND note_version = :version"),
    ("addenda", "text", "note_id = :note"),
    ("segments", "text", "transcript_id = :transcript"),
)


def damage(raw: Any, visit: OldVisit) -> None:
    """Change every sealed row of a visit that is searched."""
    triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        raw.execute(f"DROP TRIGGER {name}")
    for table, column, which in DAMAGED:
        raw.execute(
            f"UPDATE {table} SET {column} = zeroblob(40) WHERE {which}",  # noqa: S608
            ids_of(visit),
        )
    for _, sql in triggers:
        raw.execute(sql)


def sealed(raw: Any, visit: OldVisit) -> list[tuple[bytes, ...]]:
    """The rows of a visit that are searched, as they are stored."""
    return [
        row
        for table, column, which in DAMAGED
        for row in raw.execute(
            f"SELECT {column} FROM {table} WHERE {which}",  # noqa: S608
            ids_of(visit),
        ).fetchall()
    ]


def ids_of(visit: OldVisit) -> dict[str, str | int]:
    return {
        "patient": visit.patient.id,
        "note": visit.final.id,
        "version": visit.final.version,
        "transcript": visit.transcript.id,
    }


@pytest.mark.parametrize("upgrade", ["search", "forms"])
def test_rows_that_do_not_open_stay_as_they_are_and_keep_no_store_closed(
    old: BareStore, visits: list[OldVisit], upgrade: str
) -> None:
    steps = migrations(StoreKind.CHART)
    before = next(one.number for one in steps if one.name == upgrade) - 1
    with Secret(old.key) as key:
        raw = open_raw(old.path, key)
    migrate(raw, StoreKind.CHART, steps[:before])
    damage(raw, visits[0])
    broken = sealed(raw, visits[0])
    raw.close()
    store = old.open()
    assert store.unopened == len(broken)
    check(store, visits[1])
    for text in ("zyxolitis bo", "jfimel bo", "penicillin ek"):
        assert store.read(lambda c, text=text: searched(c, text)), text
    with pytest.raises(UserFacingError, match="changed or moved"):
        store.read(lambda c: PatientRepository(c).get(visits[0].patient.id))
    store.close()
    with Secret(old.key) as key:
        raw = open_raw(old.path, key)
    assert sealed(raw, visits[0]) == broken
    raw.close()
    store = old.open()
    assert store.unopened == 0
    store.close()


def test_only_what_is_searched_is_made_from_rows_that_may_not_open() -> None:
    opening = [one.name for one in migrations(StoreKind.CHART) if "patient_open(" in one.sql]
    assert opening == ["search", "forms"]
