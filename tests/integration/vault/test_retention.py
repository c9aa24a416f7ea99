"""What policies remove is gone, what they may not remove stays, and the proofs still hold."""

# ruff: noqa: S608 - SQL made of names is what an attack looks like
from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.accounts.policies import PolicyService
from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.recordings import Recordings
from app.domain.encounter import EncounterState
from app.domain.identifiers import TranscriptId, new_id
from app.domain.note import Note
from app.errors import BugError, Cancelled, Refused
from app.records.records import Records
from app.retention.retention import LEAST_UNSIGNED_DAYS, Retention
from app.review.review import Review
from app.review.signing import Signing
from app.store.notes import NoteRepository
from app.store.removals import RemovalKind, RemovedError
from app.store.store import Store
from app.store.transcripts import TranscriptRepository
from app.summarization.drafting import Drafting
from app.task import Progress, Task
from tests.fixtures import residue
from tests.fixtures.charts import a_note, searched
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged
from tests.fixtures.signing import sign
from tests.fixtures.visits import WRITTEN, WrittenVisit, a_signed_visit, a_written_visit


def keep(session: Session, **days: int | None) -> Retention:
    """Retention under these policies of the clinic, whoever set them."""
    session.adopt_policies(replace(session.policies, **days))  # type: ignore[arg-type]
    return Retention(session)


def in_days(days: float) -> datetime:
    return datetime.now(UTC) + timedelta(days)


def chunks(session: Session, visit: WrittenVisit) -> list[bytes]:
    """The rows of audio as they lie in the store, sealed."""
    return session.charts().read(
        lambda c: [
            bytes(row[0])
            for row in c.execute(
                "SELECT samples FROM recording_chunks WHERE recording_id = ?", (visit.recording.id,)
            ).fetchall()
        ]
    )


def attack(store: Store, sql: str, *values: object) -> None:
    store.write(lambda unit: unit.connection.execute(sql, values) and None)


def test_deleted_audio_is_nowhere(session: Session, clinic: Accounts, tmp_path: Path) -> None:
    began = residue.now()
    visit, kept = a_signed_visit(session), a_signed_visit(session, "Bo")
    sealed = residue.pieces(b"".join(chunks(session, visit)))
    spoken, others = residue.pieces(visit.audio), residue.pieces(b"".join(chunks(session, kept)))
    store, key = session.charts().path, residue.chart_key(session)
    before = residue.decrypted(store, key, tmp_path)
    assert residue.share_found(before, sealed) > 0.9  # a few straddle two pages
    assert residue.share_found(before, spoken) == 0.0  # sealed even within the store
    session.adopt_policies(replace(session.policies, keep_audio_days=0))
    retention = Retention(session)
    assert retention.deleted_at_signing(visit.encounter.id) == 1
    done = retention.audio_after_signing(visit.encounter.id)

    assert done.line == "Deleted for good: 1 recording."
    assert done.audio_bytes == len(visit.audio)
    after = residue.decrypted(store, key, tmp_path)
    assert residue.share_found(after, sealed) == 0.0
    assert residue.share_found(after, spoken) == 0.0
    assert residue.share_found(after, others) > 0.9  # the other visit's audio stays
    assert store.with_name("chart.db-wal").stat().st_size == 0
    planted = tmp_path / "planted"
    planted.write_bytes(visit.audio)
    places = [tmp_path, Path("/tmp"), Path("/dev/shm")]  # noqa: S108 - where it is looked for
    assert set(residue.files_holding(places, spoken, began)) == {planted}
    planted.unlink()
    assert residue.files_holding(places, spoken + sealed, began) == []


def test_the_log_says_which_audio_went(session: Session) -> None:
    visit = a_signed_visit(session)
    keep(session, keep_audio_days=0).sweep(Task())
    (event,) = logged(session, Action.EXPIRE)
    assert event.object_id == visit.recording.id
    assert event.detail == {
        "kind": "audio",
        "recording": visit.recording.id,
        "encounter": visit.encounter.id,
        "patient": visit.patient.id,
        "days": 0,
        "samples": visit.recording.samples,
        "bytes": len(visit.audio),
        "chunks": 3,
        "sha256": hashlib.sha256(visit.audio).hexdigest(),
    }
    assert Signing(session).verify(visit.note.id)
    assert session.audit.verify().whole


def test_deleted_audio_is_said_to_be_deleted(session: Session) -> None:
    visit = a_signed_visit(session)
    keep(session, keep_audio_days=0).sweep(Task())
    recordings = Recordings(session, as_engines(ScriptedEngines()))
    (listed,) = recordings.list_for_encounter(visit.encounter.id)
    assert listed.audio_removed_at is not None
    assert listed.samples == visit.recording.samples
    for ask in (
        lambda: recordings.audio(visit.recording.id, 0.0, 1.0),
        lambda: list(recordings.samples(visit.recording.id)),
    ):
        with pytest.raises(RemovedError, match="deleted on"):
            ask()
    assert logged(session, Action.PLAY) == []
    view = Records(session).open_encounter(visit.encounter.id)
    assert view.transcript == visit.transcript


def test_age_counts_from_signing_and_the_plan_comes_first(session: Session) -> None:
    visit = a_signed_visit(session)
    a_signed_visit(session, "Bo")
    retention = keep(session, keep_audio_days=30)
    assert retention.due(in_days(29.9)).items == ()
    plan = retention.due(in_days(30.1))
    assert plan.lines == ("2 recordings older than 30 days",)
    assert [item.patient_name for item in plan.items] == ["Rosa Marín", "Bo Marín"]
    assert retention.audio_after_signing(visit.encounter.id).removed == ()
    assert retention.deleted_at_signing(visit.encounter.id) == 0
    assert len(retention.sweep(Task(), plan).removed) == 2
    assert retention.due(in_days(31)).items == ()
    again = retention.sweep(Task(), plan)
    assert (again.removed, len(again.left)) == ((), 2)
    assert again.line == "Nothing was deleted. 2 were deleted already."


def test_nothing_goes_where_the_policies_keep_all(session: Session) -> None:
    a_signed_visit(session)
    retention = Retention(session)
    assert retention.due(in_days(30_000)).items == ()
    done = retention.sweep(Task())
    assert (done.removed, done.line) == ((), "Nothing was deleted.")
    assert logged(session, Action.EXPIRE) == []


def test_audio_stays_while_the_note_is_not_signed(session: Session) -> None:
    visit = a_written_visit(session)
    retention = keep(session, keep_audio_days=0, keep_transcript_days=0)
    assert retention.due(in_days(400)).items == ()
    assert retention.audio_after_signing(visit.encounter.id).removed == ()
    assert len(chunks(session, visit)) == 3


def test_an_open_recording_stays(session: Session) -> None:
    visit = a_written_visit(session)
    recorder = Recordings(session, as_engines(ScriptedEngines())).begin(visit.encounter.id, "Desk")
    recorder.append(bytes(32_000))
    sign(session, visit.note.id, CLINICIAN.password, "I reviewed this note.")
    retention = keep(session, keep_audio_days=0)
    assert retention.deleted_at_signing(visit.encounter.id) == 1
    done = retention.sweep(Task())
    assert [item.object_id for item in done.removed] == [visit.recording.id]
    assert recorder.finish().samples == 16_000


def test_audio_stays_while_it_plays(session: Session) -> None:
    visit = a_signed_visit(session)
    recordings = Recordings(session, as_engines(ScriptedEngines()))
    keep(session, keep_audio_days=0)
    retention = Retention(session, recordings.playing)
    recordings.audio(visit.recording.id, 0.0, 2.5)
    done = retention.audio_after_signing(visit.encounter.id)
    assert (done.removed, len(done.left)) == ((), 1)
    assert done.line == "Nothing was deleted. 1 in use now will be deleted later."
    assert len(chunks(session, visit)) == 3


def test_a_transcript_goes_and_the_evidence_of_the_signed_note_stays(session: Session) -> None:
    visit = a_signed_visit(session, said=("One metformin.", "Gossip.", "More gossip.", "No pain."))
    done = keep(session, keep_transcript_days=10).sweep(Task(), Retention(session).due(in_days(11)))
    assert [item.kind for item in done.removed] == [RemovalKind.TRANSCRIPT]
    view = Records(session).open_encounter(visit.encounter.id)
    assert view.transcript is not None
    assert view.transcript.words_removed_at is not None
    assert [one.text for one in view.transcript.segments] == ["One metformin.", "No pain."]
    assert view.note is not None
    for statement in view.note.statements:
        for span in statement.evidence:
            assert view.transcript.segment(span.segment) is not None
    assert Signing(session).verify(visit.note.id)
    (event,) = logged(session, Action.EXPIRE)
    assert (event.detail["kind"], event.detail["segments"]) == ("transcript", 2)


def test_every_version_of_a_transcript_goes(session: Session) -> None:
    visit = a_signed_visit(session, said=("One metformin.", "Gossip.", "More gossip."))
    first = visit.transcript
    changed = replace(first.segments[1], text="Xylofoonpasta.", words=())
    newer = replace(
        first,
        id=TranscriptId(new_id()),
        segments=(first.segments[0], changed),
        parent=first.id,
        author=session.person.id,
    )
    session.charts().write(lambda unit: TranscriptRepository(unit.connection).add(newer))
    done = keep(session, keep_transcript_days=10).sweep(Task(), Retention(session).due(in_days(11)))
    assert [item.object_id for item in done.removed] == [first.id, newer.id]
    left = session.charts().read(
        lambda connection: TranscriptRepository(connection).versions(visit.encounter.id)
    )
    texts = [[one.text for one in version.segments] for version in left]
    assert texts == [["One metformin.", "More gossip."], []]  # the signed note cites the first


def test_drafts_of_a_signed_note_go_and_the_note_stays(session: Session) -> None:
    visit = a_written_visit(session)
    edited = Review(session).edit(visit.note.id, next(visit.note.statements).id, "Xylofoonpasta.")
    edited = Review(session).attest(edited.id, next(edited.statements).id, "seen")
    edited = Review(session).edit(edited.id, next(edited.statements).id, WRITTEN[0])
    edited = attested(session, edited)
    sign(session, visit.note.id, CLINICIAN.password, "I reviewed this note.")
    final = Review(session).versions(visit.note.id)[-1]
    plan = keep(session, keep_draft_days=3).due(in_days(3.1))
    assert plan.lines == ("1 set of drafts older than 3 days",)
    Retention(session).sweep(Task(), plan)
    assert Review(session).versions(visit.note.id) == [final]
    with pytest.raises(RemovedError, match="draft was deleted"):
        session.charts().read(lambda c: NoteRepository(c).get(visit.note.id, 1))
    assert Records(session).reload(visit.encounter.id).note == final
    assert Signing(session).verify(visit.note.id)
    found = session.charts().read(lambda c: searched(c, "metformin"))
    assert visit.note.id in [hit.object_id for hit in found]


def attested(session: Session, note: Note) -> Note:
    """The note with every flag answered for."""
    for flagged in note.flags:
        note = Review(session).attest(note.id, flagged.id, "seen")
    return note


def test_words_of_deleted_drafts_are_nowhere(session: Session, tmp_path: Path) -> None:
    word = "qyzzfomatosis"
    visit = a_written_visit(session, written=(f"{word} of the knee.",))
    store, key = session.charts().path, residue.chart_key(session)
    assert residue.words_found(residue.decrypted(store, key, tmp_path), [word]) == [word]
    days = LEAST_UNSIGNED_DAYS + 1
    keep(session, keep_draft_days=0).sweep(Task(), Retention(session).due(in_days(days)))
    assert session.charts().read(lambda c: searched(c, word)) == []
    assert residue.words_found(residue.decrypted(store, key, tmp_path), [word]) == []
    assert visit.patient in Records(session).patients()


def test_a_draft_nobody_signed_stays_a_week_and_can_be_drafted_again(session: Session) -> None:
    visit = a_written_visit(session)
    retention = keep(session, keep_draft_days=0)
    assert retention.due(in_days(LEAST_UNSIGNED_DAYS - 0.1)).items == ()
    plan = retention.due(in_days(LEAST_UNSIGNED_DAYS + 0.1))
    assert [item.object_id for item in plan.items] == [visit.note.id]
    retention.sweep(Task(), plan)
    view = Records(session).reload(visit.encounter.id)
    assert (view.note, view.encounter.state) == (None, EncounterState.TRANSCRIBED)
    assert view.transcript == visit.transcript
    with pytest.raises(RemovedError):
        Review(session).edit(visit.note.id, next(visit.note.statements).id, "Other words.")
    again = a_note(visit.transcript)
    session.charts().write(lambda unit: NoteRepository(unit.connection).add(again))
    assert Records(session).reload(visit.encounter.id).note == again


def test_a_draft_changed_after_the_plan_was_shown_stays(session: Session) -> None:
    visit = a_written_visit(session)
    plan = keep(session, keep_draft_days=0).due(in_days(LEAST_UNSIGNED_DAYS + 1))
    changed = Review(session).edit(visit.note.id, next(visit.note.statements).id, "Other words.")
    done = Retention(session).sweep(Task(), plan)
    assert (done.removed, len(done.left)) == ((), 1)
    assert done.line == "Nothing was deleted. 1 changed meanwhile and is kept."
    assert Records(session).reload(visit.encounter.id).note == changed


def test_a_sweep_that_is_stopped_has_done_what_the_log_says(session: Session) -> None:
    first, second = a_signed_visit(session), a_signed_visit(session, "Bo")
    retention = keep(session, keep_audio_days=0)

    def stop(progress: Progress) -> None:
        if progress.step.startswith("Deleting 2"):
            task.cancel()

    task = Task(stop)

    done = retention.sweep(task)
    assert ([one.object_id for one in done.removed], len(done.unreached)) == (
        [first.recording.id],
        1,
    )
    assert [event.object_id for event in logged(session, Action.EXPIRE)] == [first.recording.id]
    assert (chunks(session, first), len(chunks(session, second))) == ([], 3)
    with pytest.raises(Cancelled):
        retention.sweep(task)
    retention.sweep(Task())
    assert chunks(session, second) == []


def test_the_manager_sets_the_policy_and_the_clinician_carries_it_out(clinic: Accounts) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        visit = a_signed_visit(session)
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, keep_audio_days=0)
        with pytest.raises(Refused):
            Retention(session).due()
        with pytest.raises(Refused):
            Retention(session).sweep(Task())
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        retention = Retention(session)
        assert retention.due().lines == ("1 recording of signed notes",)
        assert len(retention.sweep(Task()).removed) == 1
        assert chunks(session, visit) == []


REMOVE = "INSERT INTO removals (kind, object_id, through_version, removed_at, person_id)"
WHEN = "'2026-03-02T12:00:00.000000Z', 'x')"


def test_a_note_entered_in_error_lets_nothing_of_its_visit_go(session: Session) -> None:
    visit = a_signed_visit(session)
    retention = keep(session, keep_audio_days=30, keep_transcript_days=30)
    seen = retention.due(in_days(31))
    assert len(seen.items) == 2
    Signing(session).enter_in_error(visit.note.id, CLINICIAN.password, "Wrong chart")
    assert retention.due(in_days(31)).items == ()
    done = retention.sweep(Task(), seen)
    assert (done.removed, done.left) == ((), seen.items)
    assert done.line == "Nothing was deleted. 2 changed meanwhile and are kept."


def test_a_transcript_stays_while_another_note_is_drafted_from_it(session: Session) -> None:
    visit = a_written_visit(session)
    letter = a_letter(session, visit)
    sign(session, visit.note.id, CLINICIAN.password)
    retention = keep(session, keep_audio_days=30, keep_transcript_days=30)
    assert [item.kind for item in retention.due(in_days(31)).items] == [RemovalKind.AUDIO]
    sign(session, letter.id, CLINICIAN.password)
    kinds = {item.kind for item in retention.due(in_days(31)).items}
    assert kinds == {RemovalKind.AUDIO, RemovalKind.TRANSCRIPT}


def test_a_visit_is_drafted_while_one_of_its_drafts_is_kept(session: Session) -> None:
    visit = a_written_visit(session)
    a_letter(session, visit)
    retention = keep(session, keep_draft_days=0)
    due = retention.due(in_days(LEAST_UNSIGNED_DAYS + 1))
    first, second = sorted(due.items, key=lambda item: item.object_id != visit.note.id)
    for item, state in ((first, EncounterState.DRAFTED), (second, EncounterState.TRANSCRIBED)):
        retention.sweep(Task(), replace(due, items=(item,)))
        assert Records(session).reload(visit.encounter.id).encounter.state is state


def a_letter(session: Session, visit: WrittenVisit) -> Note:
    """Another note of the visit, begun and not signed."""
    drafting = Drafting(session, as_engines(ScriptedEngines()))
    letter = drafting.begin(visit.encounter.id, "referral_letter")
    return Review(session).add(letter.id, letter.sections[0].key, visit.transcript.segments[1].text)


def attacks(visit: WrittenVisit) -> Sequence[tuple[str, str]]:
    """Raw SQL through the guard, and what the store says to it."""
    recording, transcript, note = visit.recording.id, visit.transcript.id, visit.note.id
    return (
        (f"DELETE FROM recording_chunks WHERE recording_id = '{recording}'", "never deleted"),
        (f"DELETE FROM segments WHERE transcript_id = '{transcript}'", "never deleted"),
        (f"DELETE FROM statements WHERE note_id = '{note}'", "never deleted"),
        ("DELETE FROM note_sections", "denied|not authorized"),
        ("DELETE FROM notes", "denied|not authorized"),
        ("DELETE FROM attestations", "denied|not authorized"),
        ("DELETE FROM removals", "denied|not authorized"),
        ("UPDATE removals SET person_id = ''", "denied|not authorized"),
        ("UPDATE recording_chunks SET samples = samples", "denied|not authorized"),
        (f"{REMOVE} VALUES ('audio', 'nothing', NULL, {WHEN}", "only drafts go"),
        (f"{REMOVE} VALUES ('draft', '{note}', 2, {WHEN}", "only drafts go"),
        (f"{REMOVE} VALUES ('draft', '{note}', 99, {WHEN}", "only drafts go"),
    )


def test_raw_sql_removes_nothing_of_a_signed_note(session: Session) -> None:
    visit, store = a_signed_visit(session), session.charts()
    for sql, answer in attacks(visit):
        with pytest.raises(BugError, match=answer):
            attack(store, sql)
    # Even with the row that lets drafts go, the signed version stays.
    attack(store, f"{REMOVE} VALUES ('draft', '{visit.note.id}', 1, {WHEN}")
    with pytest.raises(BugError, match="never deleted"):
        attack(
            store, "DELETE FROM statements WHERE note_id = ? AND note_version = 2", visit.note.id
        )
    with pytest.raises(BugError, match=r"not authorized|denied|never undone"):
        attack(store, f"REPLACE {REMOVE[7:]} VALUES ('draft', '{visit.note.id}', 1, {WHEN}")
    assert Signing(session).verify(visit.note.id)


def test_raw_sql_cannot_let_unsigned_audio_or_transcripts_go(session: Session) -> None:
    visit, store = a_written_visit(session), session.charts()
    for kind, object_id in (("audio", visit.recording.id), ("transcript", visit.transcript.id)):
        with pytest.raises(BugError, match="only drafts go"):
            attack(store, f"{REMOVE} VALUES ('{kind}', '{object_id}', NULL, {WHEN}")
    assert len(chunks(session, visit)) == 3


def test_nothing_is_put_where_something_was_removed(session: Session) -> None:
    visit, other = a_signed_visit(session), a_signed_visit(session, "Bo")
    keep(session, keep_audio_days=0, keep_transcript_days=0, keep_draft_days=0).sweep(Task())
    store = session.charts()
    for sql in (
        "INSERT INTO recording_chunks SELECT ?, 0, 1, zeroblob(30), NULL",
        "INSERT INTO segments SELECT ?, 2, 0, 1, zeroblob(40), zeroblob(40), NULL",
        "INSERT INTO statements SELECT ?, 1, 0, 0, 'x', zeroblob(40), 'person', NULL, NULL",
    ):
        wanted = {"recording": visit.recording.id, "segments": visit.transcript.id}
        object_id = next(
            (value for name, value in wanted.items() if f"INTO {name}" in sql), visit.note.id
        )
        with pytest.raises(BugError, match=r"complete|open recording"):
            attack(store, sql, object_id)
    assert Signing(session).verify(other.note.id)
