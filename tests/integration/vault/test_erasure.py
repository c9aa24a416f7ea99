"""An erased patient is nowhere; everything else, the log and the signatures stay as they were."""

# ruff: noqa: S608 - SQL made of names is what an attack looks like
from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit.events import Action
from app.backup.backups import Backups
from app.dictation.recordings import Recordings
from app.domain.identifiers import PersonId
from app.domain.patient import Patient
from app.domain.recording import RecordingState
from app.domain.term import TermKind
from app.errors import BugError, Refused, UserFacingError
from app.export.patient import PatientExport
from app.records.records import Records
from app.retention.erasure import Erasure, ErasureReason
from app.retention.retention import Retention
from app.retrieval.search import Search
from app.review import canonical
from app.review.review import Review
from app.review.signing import Signing
from app.snippets.snippets import Snippets
from app.store.attestations import AttestationRepository
from app.store.encounters import EncounterRepository
from app.store.erasures import ErasureRepository, Tombstone
from app.store.notes import NoteRepository
from app.store.patient_keys import ErasedError
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from app.summarization.drafting import Drafting
from app.task import Task
from app.templates.templates import Templates
from app.transcription.transcription import Transcription
from app.vocabulary.vocabulary import Vocabulary
from tests.fixtures import residue
from tests.fixtures.charts import NOON, BareStore, a_note, a_patient, a_visit
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged
from tests.fixtures.signing import sign
from tests.fixtures.templates import knee
from tests.fixtures.visits import WrittenVisit, a_signed_visit, a_written_visit

PASSWORD = CLINICIAN.password
REQUEST = ErasureReason.PATIENT_REQUEST
# Words that stand nowhere else, neither whole nor as the beginning of another word.
GIVEN, FAMILY, BOTHER, FINDING = "Xiquenza", "Ywortham", "zkroptalgia", "vlozymide"


def a_named_visit(session: Session) -> WrittenVisit:
    """A signed visit whose words can be told from all others, with an addendum."""
    visit = a_written_visit(
        session, GIVEN, FAMILY, said=(f"She has {BOTHER}.", "Fine."), written=(f"{FINDING} daily.",)
    )
    sign(session, visit.note.id, PASSWORD, "I reviewed this note.")
    Signing(session).add_addendum(visit.note.id, PASSWORD, f"Called about {FINDING}.")
    return visit


def erase(session: Session, patient: Patient) -> None:
    Erasure(session).erase(patient.id, PASSWORD, REQUEST)


def attack(store: Store, sql: str, *values: object) -> None:
    store.write(lambda unit: unit.connection.execute(sql, values) and None)


def test_an_erased_patient_is_on_no_page(session: Session, tmp_path: Path) -> None:
    began = residue.now()
    crowd = [a_signed_visit(session, f"Bo{n}", f"Ek{n}") for n in range(3)]
    visit = a_named_visit(session)
    store = session.charts()
    path, key = store.path, residue.chart_key(session)
    words = [GIVEN, FAMILY, FINDING, BOTHER]
    vocabulary = Vocabulary(session)
    for text, mine in ((f"Mrs {FAMILY}", False), (FAMILY, True), (f"{FAMILY}, {GIVEN}", False)):
        vocabulary.add(text.replace(",", ""), TermKind.NAME, mine=mine)
    snippets = Snippets(session)
    snippets.add("letter", "", f"Dear Mrs. {FAMILY},\ncome back.")
    kept = [snippets.add("advice", "", "Drink enough.")]
    templates = Templates(session)
    template = templates.save(knee())
    templates.save(replace(template, examples=(f"Mrs. {FAMILY} walks.",)))
    others = [vocabulary.add(f"Dr. {FAMILY[:4]}", TermKind.NAME), vocabulary.add("Ek")]
    seed = store.read(
        lambda c: c.value("SELECT seed FROM patient_keys WHERE patient_id = ?", (visit.patient.id,))
    )
    sealed = store.read(
        lambda c: c.value(
            "SELECT samples FROM recording_chunks WHERE recording_id = ?", (visit.recording.id,)
        )
    )
    before = residue.decrypted(path, key, tmp_path)
    assert residue.words_found(before, words) == words
    assert residue.share_found(before, residue.pieces(seed)) > 0.9
    assert residue.share_found(before, residue.pieces(sealed)) > 0.9
    lines = Erasure(session).preview(visit.patient.id).lines
    assert "3 words of the vocabulary that are their name" in lines
    assert "1 snippet that holds their name" in lines
    assert "The text of 1 version of templates that holds their name" in lines
    erase(session, visit.patient)

    after = residue.decrypted(path, key, tmp_path)
    assert residue.words_found(after, words) == []
    assert residue.share_found(after, residue.pieces(seed)[-16:]) == 0.0
    assert residue.share_found(after, residue.pieces(sealed)) == 0.0
    assert residue.words_found(after, ["Bo0", "Ek2"]) == ["Bo0", "Ek2"]
    needles = [word.encode() for word in words] + residue.pieces(visit.audio)
    places = [tmp_path, Path("/tmp"), Path("/dev/shm")]  # noqa: S108
    assert residue.files_holding(places, needles, began) == []
    assert path.with_name("chart.db-wal").stat().st_size == 0
    assert [one.patient.id for one in crowd] == [one.id for one in Records(session).patients()]
    assert vocabulary.terms() == others
    assert snippets.snippets() == kept
    assert templates.get(template.key) == template
    assert templates.save(replace(template, style="")).version == 3


def test_a_name_that_was_corrected_before_is_on_no_page_either(
    session: Session, tmp_path: Path
) -> None:
    records = Records(session)
    patient = records.add_patient(GIVEN, FAMILY)
    records.change_patient(replace(patient, given_name="Uyvalda"))
    erase(session, patient)
    pages = residue.decrypted(session.charts().path, residue.chart_key(session), tmp_path)
    assert residue.words_found(pages, [GIVEN, FAMILY, "Uyvalda"]) == []


def test_erasures_in_a_crowd_leave_no_copy_in_any_page(
    bare_charts: BareStore, tmp_path: Path
) -> None:
    """SQLite moves rows between pages and may leave copies of them; here are enough to see it."""
    source = random.Random(7)
    store = bare_charts.open()
    crowd = [a_crowded_visit(store, source) for _ in range(200)]
    source.shuffle(crowd)
    gone, kept = crowd[:40], crowd[40:]
    seeds = {
        one.patient.id: store.read(
            lambda c, one=one: c.value(
                "SELECT seed FROM patient_keys WHERE patient_id = ?", (one.patient.id,)
            )
        )
        for one in crowd
    }
    for one in gone:
        store.write(lambda unit, one=one: ErasureRepository(unit.connection).erase(one.tombstone))
    store.scrub(Task())
    pages = residue.decrypted(bare_charts.path, bare_charts.key, tmp_path)
    lowered = pages.lower()
    for one in gone:
        assert not any(word.encode() in lowered for word in one.words)
        assert residue.share_found(pages, residue.pieces(seeds[one.patient.id])[-16:]) == 0.0
    for one in kept:
        assert all(word.encode() in lowered for word in one.words)
        assert residue.share_found(pages, residue.pieces(seeds[one.patient.id])) > 0.9
        found = store.read(lambda c, one=one: PatientRepository(c).get(one.patient.id))
        assert found.family_name == one.patient.family_name
    store.close()


@dataclass(frozen=True)
class Crowded:
    """A patient with words that nobody else has."""

    patient: Patient
    words: tuple[str, str, str]

    @property
    def tombstone(self) -> Tombstone:
        return Tombstone(self.patient.id, NOON, PersonId("tester"), "ordered", "0" * 64)


def a_crowded_visit(store: Store, source: random.Random) -> Crowded:
    """A visit whose rows have all kinds of sizes, some of them changed later."""
    given, family, finding = (
        "".join(source.choices("bcdfghjklmnpqrstvwxz", k=source.randint(9, 24))) for _ in range(3)
    )
    patient = a_patient(given, family)
    transcript = a_visit(store, patient, f"{finding} was said.")
    note = a_note(transcript, f"{finding} of the knee.", "Takes metformin.")
    longer, again = source.random() < 0.5, source.random() < 0.5
    audio = source.randbytes(2 * source.randint(10, 9000))

    def work(unit: UnitOfWork) -> None:
        notes, recordings = NoteRepository(unit.connection), RecordingRepository(unit.connection)
        notes.add(note)
        recording = recordings.get(transcript.recording_id)
        recordings.append_chunk(recording.id, 0, audio)
        recordings.update(replace(recording, state=RecordingState.CLOSED))
        if longer:
            PatientRepository(unit.connection).update(replace(patient, given_name=f"{given}yy"))
        if again:
            notes.add(a_note(transcript, f"{finding} again.", note_id=note.id, version=2))

    store.write(work)
    return Crowded(patient, (given, family, finding))


def asks(session: Session, visit: WrittenVisit, folder: Path) -> dict[str, Callable[[], object]]:
    """Every way to ask for something of a patient."""
    records, review = Records(session), Review(session)
    recordings = Recordings(session, as_engines(ScriptedEngines()))
    engines = as_engines(ScriptedEngines())
    note, statement = visit.note.id, next(visit.note.statements).id
    encounter, recording = visit.encounter.id, visit.recording.id
    return {
        "encounters_of": lambda: records.encounters_of(visit.patient.id),
        "change_patient": lambda: records.change_patient(visit.patient),
        "start_encounter": lambda: records.start_encounter(visit.patient.id),
        "open_encounter": lambda: records.open_encounter(encounter),
        "reload": lambda: records.reload(encounter),
        "begin": lambda: recordings.begin(encounter, "Desk"),
        "list_for_encounter": lambda: recordings.list_for_encounter(encounter),
        "recover": lambda: recordings.recover(recording),
        "discard": lambda: recordings.discard(recording),
        "samples": lambda: list(recordings.samples(recording)),
        "audio": lambda: recordings.audio(recording, 0.0, 1.0),
        "transcribe": lambda: Transcription(session, engines).transcribe(recording, Task()),
        "draft": lambda: Drafting(session, engines).draft(encounter, "soap", Task()),
        "versions": lambda: review.versions(note),
        "edit": lambda: review.edit(note, statement, "Other words."),
        "remove": lambda: review.remove(note, statement),
        "add": lambda: review.add(note, "plan", "Rest."),
        "attest": lambda: review.attest(note, statement, "seen"),
        "undo": lambda: review.undo(note),
        "sign": lambda: sign(session, note, PASSWORD, "I reviewed this note."),
        "add_addendum": lambda: Signing(session).add_addendum(note, PASSWORD, "More."),
        "verify": lambda: Signing(session).verify(note),
        "deleted_at_signing": lambda: Retention(session).deleted_at_signing(encounter),
        "preview": lambda: Erasure(session).preview(visit.patient.id),
        "erase": lambda: Erasure(session).erase(visit.patient.id, PASSWORD, REQUEST),
        "export preview": lambda: PatientExport(session).preview(visit.patient.id),
        "export": lambda: PatientExport(session).write(visit.patient.id, folder, PASSWORD, Task()),
    }


def test_every_service_says_that_the_patient_was_erased(session: Session, tmp_path: Path) -> None:
    visit = a_named_visit(session)
    session.adopt_policies(replace(session.policies, keep_audio_days=0))
    folder = tmp_path / "stick"
    folder.mkdir()
    erase(session, visit.patient)
    for verb, ask in asks(session, visit, folder).items():
        with pytest.raises(UserFacingError) as said:
            ask()
        assert "were erased on" in said.value.what, verb
        assert isinstance(said.value, ErasedError), verb
    assert list(folder.iterdir()) == []


def test_lists_and_searches_go_on_without_the_patient(session: Session) -> None:
    visit, other = a_named_visit(session), a_signed_visit(session)
    erase(session, visit.patient)
    records = Records(session)
    assert records.patients() == [other.patient]
    assert records.patients(FAMILY) == []
    assert [patient for _, patient in records.recent_encounters()] == [other.patient]
    assert records.recent_encounters(GIVEN) == []
    assert Search(session).find(FINDING).hits == Search(session).find(BOTHER).hits == ()
    assert {one.patient_id for one in Search(session).find("metformin").hits} == {other.patient.id}
    assert Recordings(session, as_engines(ScriptedEngines())).unfinished() == []
    days = {"keep_audio_days": 0, "keep_transcript_days": 0, "keep_draft_days": 0}
    session.adopt_policies(replace(session.policies, **days))
    assert {item.patient_id for item in Retention(session).due().items} == {other.patient.id}
    assert len(Retention(session).sweep(Task()).removed) == 3


def test_the_log_and_every_signature_still_verify(session: Session) -> None:
    visit, other = a_named_visit(session), a_signed_visit(session)
    erase(session, visit.patient)
    assert session.audit.verify().whole
    assert Signing(session).verify(other.note.id)
    (kept,) = session.charts().read(lambda c: AttestationRepository(c).list_for_note(visit.note.id))
    key = Ed25519PublicKey.from_public_bytes(session.public_key())
    key.verify(kept.signature, canonical.attested(kept))  # over the hash of what was signed


def test_the_receipt_is_what_the_log_says(session: Session) -> None:
    visit = a_named_visit(session)
    seed = session.charts().read(lambda c: c.value("SELECT seed FROM patient_keys"))
    preview = Erasure(session).preview(visit.patient.id)
    receipt = Erasure(session).erase(visit.patient.id, PASSWORD, REQUEST)
    assert receipt.holdings == preview.holdings
    assert receipt.key_sha256 == hashlib.sha256(hashlib.sha256(seed).digest()).hexdigest()
    assert hashlib.sha256(receipt.content).hexdigest() == receipt.sha256
    for word in (GIVEN, FAMILY):
        assert word in preview.patient_name
        assert word not in receipt.text
    (event,) = logged(session, Action.ERASE)
    assert (event.object_id, event.reason) == (visit.patient.id, "patient_request")
    assert event.detail == {
        "patient": visit.patient.id,
        "encounters": 1,
        "recordings": 1,
        "samples": visit.recording.samples,
        "transcripts": 1,
        "notes": 1,
        "addenda": 1,
        "key_sha256": receipt.key_sha256,
        "sha256": receipt.sha256,
    }
    (tombstone,) = Erasure(session).erasures()
    assert tombstone.receipt_sha256 == receipt.sha256
    assert tombstone.erased_at == receipt.erased_at
    assert "patient_request" in tombstone.reason


def test_the_preview_says_what_goes_and_what_it_is_not(session: Session) -> None:
    visit = a_named_visit(session)
    aside = session.charts().path.parent / "damaged-2026-03-02"
    aside.mkdir()
    preview = Erasure(session).preview(visit.patient.id)
    assert preview.lines == (
        "1 visit with 1 recording (0.0 minutes of audio) and 1 transcript",
        "1 note, 1 of them signed, and 1 addendum",
        "Name, date of birth, allergies and the reasons of the visits",
        "Not erased, look at them yourself: damaged-2026-03-02",
    )
    assert any("17(3)" in warning for warning in preview.warnings)
    assert any("Backups" in warning for warning in preview.warnings)
    assert Records(session).patients() == [visit.patient]


def test_nobody_is_erased_while_a_recording_is_open(session: Session) -> None:
    visit = a_written_visit(session)
    recorder = Recordings(session, as_engines(ScriptedEngines())).begin(visit.encounter.id, "Desk")
    with pytest.raises(Refused, match="not finished"):
        erase(session, visit.patient)
    with pytest.raises(BugError, match="while a recording is open"):
        attack(session.charts(), TOMBSTONE, visit.patient.id)
    recorder.append(bytes(32_000))
    recorder.finish()
    erase(session, visit.patient)
    assert len(logged(session, Action.ERASE)) == 1


def test_a_wrong_passphrase_erases_nothing(session: Session) -> None:
    visit = a_written_visit(session)
    with pytest.raises(Refused, match="not right"):
        Erasure(session).erase(visit.patient.id, "not the passphrase", REQUEST)
    assert Records(session).patients() == [visit.patient]
    assert Erasure(session).erasures() == []


def test_a_manager_erases_nobody(clinic: Accounts) -> None:
    with clinic.sign_in(CLINICIAN.name, PASSWORD) as session:
        visit = a_written_visit(session)
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        erasure = Erasure(session)
        for ask in (
            lambda: erasure.erase(visit.patient.id, OFFICE_MANAGER.password, REQUEST),
            lambda: erasure.preview(visit.patient.id),
            erasure.erasures,
        ):
            with pytest.raises(Refused):
                ask()


def test_an_erasure_survives_signing_out(clinic: Accounts) -> None:
    with clinic.sign_in(CLINICIAN.name, PASSWORD) as session:
        visit = a_named_visit(session)
        erase(session, visit.patient)
    with clinic.sign_in(CLINICIAN.name, PASSWORD) as session:
        assert Records(session).patients() == []
        assert session.audit.verify().whole
        with pytest.raises(ErasedError):
            Records(session).open_encounter(visit.encounter.id)


def test_copies_made_before_an_upgrade_go_too(session: Session) -> None:
    visit = a_written_visit(session)
    copy = session.charts().path.with_name("chart.db.schema-1")
    copy.write_bytes(b"an older store")
    assert "chart.db.schema-1" in " ".join(Erasure(session).preview(visit.patient.id).lines)
    erase(session, visit.patient)
    assert not copy.exists()


def test_a_backup_made_before_still_holds_the_patient(session: Session, tmp_path: Path) -> None:
    """What the receipt says of older backups is so; a restore erases again (test_restore)."""
    visit = a_named_visit(session)
    seed = session.charts().read(lambda c: c.value("SELECT seed FROM patient_keys"))
    key = residue.chart_key(session)
    folder = tmp_path / "stick"
    folder.mkdir()
    backups = Backups(session)
    backup = backups.create(folder, Task())
    assert backups.erased_since(backup) == 0
    receipt = Erasure(session).erase(visit.patient.id, PASSWORD, REQUEST)
    assert "Backups made before this day still hold the records" in receipt.text
    assert backups.erased_since(backup) == 1
    assert backups.erased_since(backups.create(folder, Task())) == 0
    pages = residue.decrypted(backup.folder / "chart.db", key, tmp_path)
    assert residue.share_found(pages, residue.pieces(seed)) > 0.9


TOMBSTONE = (
    "INSERT INTO erasures (patient_id, erased_at, person_id, reason, receipt_sha256)"
    " VALUES (?, '2026-03-02T12:00:00.000000Z', 'x', 'ordered', printf('%064d', 0))"
)


def test_raw_sql_takes_no_key_and_brings_none_back(session: Session) -> None:
    visit, other = a_signed_visit(session), a_signed_visit(session, "Bo")
    store, patient = session.charts(), visit.patient.id
    for sql, answer in (
        (f"DELETE FROM patient_keys WHERE patient_id = '{patient}'", "goes only with the patient"),
        ("DELETE FROM patient_keys", "goes only with the patient"),
        ("UPDATE patient_keys SET seed = zeroblob(1024)", "not authorized|denied"),
        (f"REPLACE INTO patient_keys VALUES ('{patient}', zeroblob(1024))", "goes only with"),
        (f"INSERT INTO erasures VALUES ('{patient}', 'x', 'x', 'x', 'x')", "CHECK"),
    ):
        with pytest.raises(BugError, match=answer):
            attack(store, sql)
    assert Signing(session).verify(visit.note.id)
    erase(session, visit.patient)
    for sql, answer in (
        (f"INSERT INTO patient_keys VALUES ('{patient}', zeroblob(1024))", "no key again"),
        (f"UPDATE patients SET identity = zeroblob(40) WHERE id = '{patient}'", "stays erased"),
        (
            "INSERT INTO encounters (id, patient_id, practitioner_id, started_at, state, reason)"
            " SELECT 'new', patient_id, practitioner_id, started_at,"
            f" state, reason FROM encounters WHERE patient_id = '{patient}'",
            "no new visit",
        ),
        ("DELETE FROM erasures", "not authorized|denied"),
        ("UPDATE erasures SET reason = 'ordered'", "not authorized|denied"),
        (f"REPLACE INTO erasures SELECT * FROM erasures WHERE patient_id = '{patient}'", "undone"),
    ):
        with pytest.raises(BugError, match=answer):
            attack(store, sql)
    assert Signing(session).verify(other.note.id)


def test_a_row_moved_to_another_patient_does_not_open(session: Session) -> None:
    rosa, bo = a_signed_visit(session), a_signed_visit(session, "Bo", "Ek")
    store = session.charts()
    attack(
        store,
        "UPDATE encounters SET reason = (SELECT reason FROM encounters WHERE id = ?) WHERE id = ?",
        rosa.encounter.id,
        bo.encounter.id,
    )
    attack(
        store,
        "UPDATE patients SET identity = (SELECT identity FROM patients WHERE id = ?) WHERE id = ?",
        rosa.patient.id,
        bo.patient.id,
    )
    with pytest.raises(UserFacingError, match="changed or moved"):
        store.read(lambda c: EncounterRepository(c).get(bo.encounter.id))
    with pytest.raises(UserFacingError, match="changed or moved"):
        store.read(lambda c: PatientRepository(c).get(bo.patient.id))
    assert store.read(lambda c: EncounterRepository(c).get(rosa.encounter.id)) == replace(
        rosa.encounter, state=Records(session).reload(rosa.encounter.id).encounter.state
    )


def test_a_row_moved_within_a_patient_does_not_open(session: Session) -> None:
    """The same key, another row: only the associated data differ."""
    rosa = a_signed_visit(session)
    second = Records(session).start_encounter(rosa.patient.id, "Knee")
    store = session.charts()
    attack(
        store,
        "UPDATE encounters SET reason = (SELECT reason FROM encounters WHERE id = ?) WHERE id = ?",
        rosa.encounter.id,
        second.id,
    )
    with pytest.raises(UserFacingError, match="changed or moved"):
        Records(session).reload(second.id)


def test_a_visit_is_not_given_to_another_patient(session: Session) -> None:
    rosa, bo = a_signed_visit(session), a_signed_visit(session, "Bo", "Ek")
    for sql in (
        "UPDATE encounters SET patient_id = ? WHERE id = ?",
        "UPDATE OR REPLACE encounters SET patient_id = ? WHERE id = ?",
    ):
        with pytest.raises(BugError, match="stays with its patient"):
            attack(session.charts(), sql, bo.patient.id, rosa.encounter.id)
