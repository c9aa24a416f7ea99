"""Every aggregate comes back as it went in, and lists and searches find what they should."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from app.domain.addendum import Addendum
from app.domain.attestation import Attestation
from app.domain.encounter import EncounterState
from app.domain.evidence import EvidenceSpan, Grounding, Reason, ReasonKind, Verdict
from app.domain.identifiers import (
    AddendumId,
    NoteId,
    PatientId,
    PersonId,
    StatementId,
    TranscriptId,
    new_id,
)
from app.domain.note import NoteStatus, Origin, Section, Statement
from app.domain.recording import RecordingState
from app.domain.transcript import Word
from app.errors import BugError, UserFacingError
from app.store.addenda import AddendumRepository
from app.store.attestations import AttestationRepository
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store
from app.store.transcripts import TranscriptRepository
from tests.fixtures.charts import (
    NOON,
    a_note,
    a_patient,
    a_recording,
    a_transcript,
    a_visit,
    an_encounter,
)


def add(store: Store, repository: Callable[[Any], Any], *values: Any) -> None:
    store.write(lambda unit: [repository(unit.connection).add(value) for value in values] and None)


def test_patients(charts: Store) -> None:
    rosa, bo = a_patient(), a_patient("Bo", "Ärlig")
    add(charts, PatientRepository, rosa, bo)
    changed = replace(rosa, allergies=(), birth_date=None)
    charts.write(lambda unit: PatientRepository(unit.connection).update(changed))
    assert charts.read(lambda c: PatientRepository(c).get(rosa.id)) == changed
    found = {
        text: charts.read(lambda c, text=text: PatientRepository(c).list(text))
        for text in ("", "marin ROSA", "arlig", "1961", "%", "nobody")
    }
    assert found == {
        "": [changed, bo],
        "marin ROSA": [changed],
        "arlig": [bo],
        "1961": [bo],
        "%": [],
        "nobody": [],
    }


def test_an_id_that_leads_nowhere(charts: Store) -> None:
    with pytest.raises(UserFacingError, match="not in the charts"):
        charts.read(lambda c: PatientRepository(c).get(PatientId("nobody")))
    with pytest.raises(UserFacingError, match="not in the charts"):
        charts.write(lambda unit: PatientRepository(unit.connection).update(a_patient()))


def test_encounters(charts: Store) -> None:
    rosa, bo = a_patient(), a_patient("Bo", "Ek")
    early = an_encounter(rosa)
    late = replace(an_encounter(bo, "Knee, 50% better"), started_at=NOON + timedelta(days=1))
    add(charts, PatientRepository, rosa, bo)
    add(charts, EncounterRepository, early, late)
    drafted = replace(early, state=EncounterState.DRAFTED)
    charts.write(lambda unit: EncounterRepository(unit.connection).update(drafted))
    assert charts.read(lambda c: EncounterRepository(c).get(early.id)) == drafted
    assert charts.read(lambda c: EncounterRepository(c).list_for_patient(rosa.id)) == [drafted]
    recent = charts.read(lambda c: EncounterRepository(c).list_recent(10))
    assert recent == [(late, bo), (drafted, rosa)]
    assert charts.read(lambda c: EncounterRepository(c).list_recent(1)) == [(late, bo)]
    found = charts.read(lambda c: EncounterRepository(c).list_recent(10, "50% ek"))
    assert found == [(late, bo)]


def test_a_recording_grows_chunk_by_chunk(charts: Store) -> None:
    transcript = a_visit(charts)
    recording = charts.read(lambda c: RecordingRepository(c).get(transcript.recording_id))
    chunks = [bytes([index, 0] * 100) for index in range(5)]
    for index, chunk in enumerate(chunks):
        charts.write(
            lambda unit, index=index, chunk=chunk: RecordingRepository(
                unit.connection
            ).append_chunk(recording.id, index, chunk)
        )
    assert charts.read(lambda c: list(RecordingRepository(c).chunks(recording.id))) == chunks
    middle = charts.read(lambda c: list(RecordingRepository(c).chunks(recording.id, 1, 2)))
    assert middle == chunks[1:3]
    assert charts.read(lambda c: RecordingRepository(c).sample_count(recording.id)) == 500
    assert charts.read(lambda c: RecordingRepository(c).chunk_count(recording.id)) == 5
    assert charts.read(lambda c: RecordingRepository(c).list_open()) == [recording]
    closed = replace(recording, samples=500, state=RecordingState.CLOSED)
    charts.write(lambda unit: RecordingRepository(unit.connection).update(closed))
    assert charts.read(lambda c: RecordingRepository(c).list_open()) == []
    listed = charts.read(lambda c: RecordingRepository(c).list_for_encounter(closed.encounter_id))
    assert listed == [closed]


@pytest.mark.parametrize(("index", "samples"), [(1, b"ab"), (0, b"abc"), (0, b"")])
def test_a_chunk_out_of_order_or_broken_is_refused(
    charts: Store, index: int, samples: bytes
) -> None:
    recording = a_visit(charts).recording_id
    with pytest.raises(BugError):
        charts.write(
            lambda unit: RecordingRepository(unit.connection).append_chunk(
                recording, index, samples
            )
        )


def test_an_open_recording_can_be_discarded_and_a_closed_one_cannot(charts: Store) -> None:
    encounter = an_encounter(a_patient())
    recording = a_recording(encounter)
    kept = a_recording(encounter)
    patient = replace(a_patient(), id=encounter.patient_id)
    add(charts, PatientRepository, patient)
    add(charts, EncounterRepository, encounter)
    add(charts, RecordingRepository, recording, kept)
    charts.write(
        lambda unit: RecordingRepository(unit.connection).append_chunk(recording.id, 0, b"ab")
    )
    charts.write(lambda unit: RecordingRepository(unit.connection).discard(recording.id))
    closed = replace(kept, state=RecordingState.CLOSED)
    charts.write(lambda unit: RecordingRepository(unit.connection).update(closed))
    with pytest.raises(BugError, match="closed recording"):
        charts.write(lambda unit: RecordingRepository(unit.connection).discard(kept.id))
    assert charts.read(lambda c: RecordingRepository(c).list_for_encounter(encounter.id)) == [
        closed
    ]


def test_transcripts(charts: Store) -> None:
    first = a_visit(charts, None, "No fever.", "Sleeps well.")
    recording = charts.read(lambda c: RecordingRepository(c).get(first.recording_id))
    second = replace(a_transcript(recording), segments=(), created_at=NOON - timedelta(days=1))
    assert charts.read(lambda c: TranscriptRepository(c).get(first.id)) == first
    add(charts, TranscriptRepository, second)
    latest = charts.read(lambda c: TranscriptRepository(c).latest_for_encounter(first.encounter_id))
    assert latest == second  # the last one written, whatever the clock said
    other = an_encounter(a_patient()).id
    assert charts.read(lambda c: TranscriptRepository(c).latest_for_encounter(other)) is None


def test_versions_of_a_transcript(charts: Store) -> None:
    first = a_visit(charts, None, "No fever.", "Sleeps well.")
    changed = replace(
        first.segments[0],
        text="Low fever.",
        words=(Word("Low", 1.0, 1.125, 1.0, heard="No"), first.segments[0].words[1]),
        speaker=1,
    )
    second = replace(
        first,
        id=TranscriptId(new_id()),
        segments=(changed, first.segments[1]),
        language="de",
        parent=first.id,
        author=PersonId("tester"),
    )
    add(charts, TranscriptRepository, second)
    versions = charts.read(lambda c: TranscriptRepository(c).versions(first.encounter_id))
    assert versions == [first, second]
    elsewhere = a_visit(charts)
    stray = replace(second, id=TranscriptId(new_id()), parent=elsewhere.id)
    with pytest.raises(BugError, match="of the same recording"):
        add(charts, TranscriptRepository, stray)


def test_versions_of_a_note(charts: Store) -> None:
    transcript = a_visit(charts)
    first = a_note(transcript, "Takes metformin.", "Sleeps well.")
    second = replace(
        a_note(transcript, "Takes lisinopril.", note_id=first.id, version=2),
        created_at=NOON - timedelta(hours=1),
    )
    add(charts, NoteRepository, first, second)
    assert charts.read(lambda c: NoteRepository(c).get(first.id)) == second
    assert charts.read(lambda c: NoteRepository(c).get(first.id, 1)) == first
    assert charts.read(lambda c: NoteRepository(c).versions(first.id)) == [first, second]
    latest = charts.read(lambda c: NoteRepository(c).latest_for_encounter(first.encounter_id))
    assert latest == second
    with pytest.raises(UserFacingError, match="This version"):
        charts.read(lambda c: NoteRepository(c).get(first.id, 3))


def test_a_visit_has_a_note_for_each_template(charts: Store) -> None:
    transcript = a_visit(charts)
    note = a_note(transcript, "Takes metformin.")
    letter = replace(a_note(transcript, "Please see this patient."), template_key="referral")
    changed = replace(note, version=2)
    add(charts, NoteRepository, note, letter, changed)
    visit = note.encounter_id
    assert charts.read(lambda c: NoteRepository(c).list_for_encounter(visit)) == [changed, letter]
    assert charts.read(lambda c: NoteRepository(c).latest_for_encounter(visit)) == changed
    found = charts.read(lambda c: NoteRepository(c).latest_for_encounter(visit, "referral"))
    assert found == letter
    assert charts.read(lambda c: NoteRepository(c).latest_for_encounter(visit, "sick")) is None


def test_each_statement_keeps_how_a_model_was_asked_for_it(charts: Store) -> None:
    note = a_note(a_visit(charts), "Takes metformin.", "Sleeps well.", "Walks daily.")
    own = replace(note.draft, parameters="temperature=0, instruction")
    first, second, third = note.sections[0].statements
    asked = (replace(first, draft=own), second, replace(third, draft=own))
    kept = replace(note, sections=(replace(note.sections[0], statements=asked),))
    add(charts, NoteRepository, kept)
    assert charts.read(lambda c: NoteRepository(c).get(kept.id)) == kept
    for sql in (
        "UPDATE note_drafts SET parameters = ''",
        "DELETE FROM note_drafts",
        "INSERT INTO note_drafts SELECT note_id, 1, 9, '', '', '', 1, '', '' FROM note_drafts",
    ):
        with pytest.raises(BugError):
            charts.write(lambda unit, sql=sql: unit.connection.execute(sql))


@examples(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_a_search_takes_any_text(charts: Store, text: str) -> None:
    charts.read(lambda c: PatientRepository(c).list(text))
    charts.read(lambda c: EncounterRepository(c).list_recent(5, text))


def test_signatures_and_addenda_follow_a_final_version(charts: Store) -> None:
    transcript = a_visit(charts)
    draft = a_note(transcript)
    final = a_note(transcript, note_id=draft.id, version=2, status=NoteStatus.FINAL)
    add(charts, NoteRepository, draft, final)
    attestation = Attestation(
        final.id, 2, PersonId("tester"), "Dr. T", NOON, "author", "a" * 64, b"s" * 64
    )
    addendum = Addendum(
        AddendumId(new_id()), final.id, 2, PersonId("tester"), "Dr. T", NOON, "Called.", b"s" * 64
    )
    with pytest.raises(BugError, match="final version"):
        add(charts, AttestationRepository, replace(attestation, note_version=1))
    with pytest.raises(BugError, match="final version"):
        add(charts, AddendumRepository, replace(addendum, note_version=1))
    add(charts, AttestationRepository, attestation)
    add(charts, AddendumRepository, addendum)
    assert charts.read(lambda c: AttestationRepository(c).list_for_note(final.id)) == [attestation]
    assert charts.read(lambda c: AddendumRepository(c).list_for_note(final.id)) == [addendum]


@pytest.mark.parametrize("status", [NoteStatus.PRELIMINARY, NoteStatus.FINAL])
def test_nothing_but_a_correction_follows_a_final_version(
    charts: Store, status: NoteStatus
) -> None:
    transcript = a_visit(charts)
    final = a_note(transcript, status=NoteStatus.FINAL)
    add(charts, NoteRepository, final)
    with pytest.raises(BugError, match="final note is never changed"):
        add(charts, NoteRepository, replace(final, version=2, status=status))
    add(charts, NoteRepository, replace(final, version=2, status=NoteStatus.AMENDED))


def statements() -> st.SearchStrategy[Statement]:
    text = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
    second = st.floats(0, 7200, width=32)
    span = st.builds(
        EvidenceSpan, st.integers(1, 500), st.integers(0, 90), st.integers(0, 90), second, second
    )
    reason = st.builds(
        Reason, st.sampled_from(ReasonKind), st.sampled_from(Verdict), text, text, text
    )
    return st.builds(
        Statement,
        st.builds(lambda: StatementId(new_id())),
        text,
        st.lists(span, max_size=3).map(tuple),
        st.builds(Grounding, st.sampled_from(Verdict), st.lists(reason, max_size=3).map(tuple)),
        st.sampled_from(Origin),
        st.none() | st.just(PersonId("tester")),
        text,
    )


@examples(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(statements(), max_size=4).map(tuple), max_size=4))
def test_any_note_comes_back_as_it_went_in(
    charts: Store, contents: list[tuple[Statement, ...]]
) -> None:
    sections = tuple(
        Section(f"key{index}", f"Title {index}", content) for index, content in enumerate(contents)
    )
    note = replace(a_note(a_visit(charts)), sections=sections)
    add(charts, NoteRepository, note)
    assert charts.read(lambda c: NoteRepository(c).get(note.id)) == note


@pytest.mark.parametrize(
    "query",
    [
        "SELECT 1 FROM encounters WHERE patient_id = '' ORDER BY started_at DESC",
        "SELECT 1 FROM encounters ORDER BY started_at DESC LIMIT 50",
        "SELECT 1 FROM recordings WHERE encounter_id = '' ORDER BY started_at",
        "SELECT 1 FROM recordings WHERE state = 'open' ORDER BY started_at",
        "SELECT samples FROM recording_chunks WHERE recording_id = '' AND position >= 0"
        " ORDER BY position",
        "SELECT sum(sample_count) FROM recording_chunks WHERE recording_id = ''",
        "SELECT 1 FROM transcripts WHERE encounter_id = '' ORDER BY number DESC LIMIT 1",
        "SELECT 1 FROM segments WHERE transcript_id = '' ORDER BY number",
        "SELECT 1 FROM notes WHERE encounter_id = '' ORDER BY number DESC LIMIT 1",
        "SELECT 1 FROM notes WHERE id = '' ORDER BY version",
        "SELECT 1 FROM statements WHERE note_id = '' AND note_version = 1"
        " ORDER BY section, position",
        "SELECT 1 FROM attestations WHERE note_id = '' ORDER BY note_version",
        "SELECT 1 FROM addenda WHERE note_id = '' ORDER BY created_at",
    ],
)
def test_a_listed_query_sorts_nothing_and_scans_no_table(charts: Store, query: str) -> None:
    plan = charts.read(lambda c: c.execute(f"EXPLAIN QUERY PLAN {query}").fetchall())
    steps = [row[3] for row in plan]
    assert all("INDEX" in step or "PRIMARY KEY" in step for step in steps), steps


def test_a_note_of_nobody_is_refused(charts: Store) -> None:
    note = a_note(a_visit(charts))
    with pytest.raises(BugError, match="FOREIGN KEY"):
        add(charts, NoteRepository, replace(note, transcript_id="nothing"))
    with pytest.raises(UserFacingError):
        charts.read(lambda c: NoteRepository(c).get(NoteId("nothing")))


def test_a_read_writes_nothing(charts: Store) -> None:
    patient = a_patient()
    charts.read(lambda c: PatientRepository(c).add(patient))
    assert charts.read(lambda c: PatientRepository(c).list()) == []
