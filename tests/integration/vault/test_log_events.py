"""Every act leaves its event, and what ends without a word is noticed when somebody comes back."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from app.accounts.session import Session
from app.audit.checkpoint import read_checkpoint
from app.audit.events import Action
from app.audit.filters import LogFilter
from app.audit.witness import look_back
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter
from app.errors import Refused, UserFacingError
from app.keys.device_secret import FileSecret, KeyringSecret
from app.records.records import Records
from app.review.review import Review
from app.review.signing import Signing
from app.summarization.drafting import Drafting
from app.task import Task
from app.transcription.transcription import Transcription
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.clinical import (
    ScriptedEngines,
    as_engines,
    logged,
    record,
    spoken,
    voice,
)
from tests.fixtures.inspected import AuditedClinic
from tests.fixtures.signing import sign
from tests.unit.summarization.test_drafting import GOOD, SENTENCES, heard

APP = Path(__file__).parents[3] / "app"
TELLERS = {"events.py", "phrases.py", "explanations.py", "alerts.py", "syslog.py"}


def test_every_act_that_the_log_knows_is_recorded_somewhere() -> None:
    used: set[str] = set()
    for path in APP.rglob("*.py"):
        if path.parent.name == "audit" and path.name in TELLERS:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "Action":
                used.add(node.attr)
    assert {action.name for action in Action} <= used


def acts(session: Session, since: int) -> list[tuple[str, str]]:
    """What the log holds after this many events: acts with what they touched."""
    events = session.audit.events(1000)[::-1][since:]
    return [(one.action, str(one.detail.get("kind", ""))) for one in events]


def size(session: Session) -> int:
    return len(session.audit.events(1000))


def test_lists_searches_and_visits_that_are_looked_at(session: Session) -> None:
    records = Records(session)
    rosa = records.add_patient("Rosa", "Marín")
    visit = records.start_encounter(rosa.id)
    begin = size(session)
    assert records.patients() == [rosa]
    assert records.recent_encounters()
    records.patients()
    records.recent_encounters()  # nothing that was not listed before
    records.patients("rosa")
    records.recent_encounters("rosa")
    records.encounters_of(rosa.id)
    other = Records(session)
    other.reload(visit.id)  # nobody opened it here
    other.reload(visit.id)
    records.open_encounter(visit.id)
    records.reload(visit.id)
    assert acts(session, begin) == [
        ("view", "patients"),
        ("view", "encounters"),
        ("search", "patients"),
        ("search", "encounters"),
        ("view", "patient"),
        ("view", "encounter"),
        ("view", "encounter"),
    ]
    li = records.add_patient("Li", "Wei")
    begin = size(session)
    assert records.patients() == [rosa, li] or records.patients() == [li, rosa]
    assert acts(session, begin) == [("view", "patients")]
    assert session.audit.events(1)[0].detail["count"] == 1


def test_each_step_of_a_visit_is_in_the_log_with_its_patient(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    engines = as_engines(scripted)
    begin = size(session)
    recording = record(session, encounter, voice(4))
    recordings = Recordings(session, engines)
    recordings.audio(recording.id, 0, 1)
    list(recordings.samples(recording.id))
    scripted.engine.windows = [[spoken("Cough since Friday.", 0.2, 3.5)]]
    Transcription(session, engines).transcribe(recording.id, Task())
    with pytest.raises(UserFacingError):
        Drafting(session, engines).draft(encounter.id, "no_such_template", Task())
    scripted.engine.answers = ["nothing that can be read"] * 4
    with pytest.raises(UserFacingError):
        Drafting(session, engines).draft(encounter.id, "soap", Task())
    records = Records(session)
    records.open_encounter(encounter.id)
    told = acts(session, begin)
    assert told == [
        ("create", "recording"),
        ("record", ""),
        ("play", ""),
        ("view", "audio"),
        ("transcribe", ""),
        ("draft", ""),
        ("view", "encounter"),
    ]
    events = session.audit.events(len(told))
    assert {one.patient for one in events} == {str(encounter.patient_id)}
    assert logged(session, Action.DRAFT)[-1].status == "failed"


def test_reviewing_and_signing_name_the_patient(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, *SENTENCES)
    scripted.engine.answers = [GOOD]
    note = Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    begin = size(session)
    review = Review(session)
    review.edit(note.id, note.flags[0].id, "Blood pressure 142/88.")
    review.versions(note.id)
    sign(session, note.id, CLINICIAN.password)
    Signing(session).verify(note.id)
    Signing(session).add_addendum(note.id, CLINICIAN.password, "Seen again.")
    with pytest.raises(Refused):
        sign(session, note.id, CLINICIAN.password)
    told = acts(session, begin)
    assert told == [
        ("edit", "edit"),
        ("view", "versions"),
        ("confirm", ""),
        ("sign", ""),
        ("verify", "note"),
        ("confirm", ""),
        ("addendum", ""),
        ("sign", ""),
    ]
    events = session.audit.events(len(told))
    assert all(one.patient for one in events if one.action != "confirm")


def test_a_session_that_never_ended_is_noticed_once(audited: AuditedClinic) -> None:
    with audited.log() as log:
        assert log.count(LogFilter(text="no_sign_out")) == 0
    broken = audited.accounts.sign_in(CLINICIAN.name, CLINICIAN.password)
    broken._lock()  # the process is gone: nothing more is written
    for _ in range(2):
        with audited.log() as log:
            (event,) = log.find(LogFilter(action=Action.SIGN_OUT, status="failed"))
            assert event.reason == "no_sign_out"
            assert event.detail["person"] == broken.person.id
            assert event.detail["session"] == broken.audit._author.session
            assert CLINICIAN.display_name in log.explain(event)


def test_the_workstation_remembers_each_checkpoint(audited: AuditedClinic) -> None:
    memory = audited.home / "device.witness"
    with audited.log(OFFICE_MANAGER) as log:
        (first,) = log.find(LogFilter(text="witness_new"))
        assert first.status == "ok"  # a new workstation remembers nothing yet
        remembered = read_checkpoint(memory.read_text(encoding="utf-8"))
        assert remembered == log.state().last_checkpoint
        paper = log.checkpoint()
        assert memory.read_text(encoding="utf-8") == paper
    assert read_checkpoint(memory.read_text(encoding="utf-8")).occasion == "sign_out"
    with audited.log(OFFICE_MANAGER) as log:
        assert log.count(LogFilter(text="witness_new")) == 1
        assert log._session.notices == ()


def test_a_memory_that_is_gone_or_damaged_is_said_and_logged(audited: AuditedClinic) -> None:
    audited.checkpoint()
    memory = audited.home / "device.witness"
    memory.write_text("nothing of ours", encoding="utf-8")
    with audited.log(OFFICE_MANAGER) as log:
        assert any("could not read" in notice for notice in log._session.notices)
        assert log.count(LogFilter(text="witness_unreadable", status="failed")) == 1
    memory.unlink()
    with audited.log(OFFICE_MANAGER) as log:
        assert log.count(LogFilter(text="witness_new")) == 2
        assert log.verify().whole


class ForgetfulMemory:
    """A keyring that is locked half way."""

    def recall(self) -> str | None:
        return None

    def remember(self, text: str) -> None:
        raise UserFacingError("The keyring of this workstation is locked or missing.")


def test_a_memory_that_cannot_be_written_stops_nobody(session: Session) -> None:
    look_back(session.audit, ForgetfulMemory())
    assert session.audit.checkpoint()
    assert [one.reason for one in session.audit.events(1)] == ["witness_unwritten"]
    assert session.audit.verify().whole


def test_the_memory_lies_beside_the_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = FileSecret(tmp_path / "device.secret")
    assert place.recall() is None
    place.remember("a checkpoint — signed")
    assert FileSecret(tmp_path / "device.secret").recall() == "a checkpoint — signed"
    (tmp_path / "device.witness").write_bytes(b"\xff\xfe")
    with pytest.raises(UserFacingError, match="cannot be read"):
        place.recall()

    entries: dict[tuple[str, str], str] = {}

    class Ring:
        @staticmethod
        def get_password(service: str, name: str) -> str | None:
            return entries.get((service, name))

        @staticmethod
        def set_password(service: str, name: str, text: str) -> None:
            entries[service, name] = text

    monkeypatch.setattr("app.keys.device_secret._keyring", lambda: Ring)
    ring = KeyringSecret("device-1")
    assert ring.recall() is None
    secret = ring.create()
    ring.remember("a checkpoint")
    assert ring.recall() == "a checkpoint"
    assert ring.fetch() == secret
    assert KeyringSecret("device-2").recall() is None
