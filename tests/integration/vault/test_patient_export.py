"""A patient's export holds everything, reads well, and is written only where it may be."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import wave
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.recordings import Recordings
from app.errors import Cancelled, Refused, UserFacingError
from app.export import patient
from app.export.note_document import ERROR_MARK
from app.export.patient import CHECKSUMS, DATA, PAGE, SCHEMA, PatientExport
from app.records.records import Records
from app.retention.retention import Retention
from app.review.review import Review
from app.review.signing import Signing
from app.summarization.drafting import Drafting
from app.task import Progress, Task
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged
from tests.fixtures.signing import sign
from tests.fixtures.visits import WrittenVisit, a_signed_visit, a_written_visit

PASSWORD = CLINICIAN.password
TRAP = "<script>alert(\"1\")</script> & '<b>' $title ${body}"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def write(session: Session, visit: WrittenVisit, folder: Path) -> Path:
    return PatientExport(session).write(visit.patient.id, folder, PASSWORD, Task()).folder


def data_of(folder: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((folder / DATA).read_text(encoding="utf-8"))
    return value


class Text(HTMLParser):
    """What a page shows, and the tags that it is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_everything_is_in_it(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)
    Signing(session).add_addendum(visit.note.id, PASSWORD, "Called her: better.")
    a_signed_visit(session, "Somebody", "Else")
    folder = write(session, visit, stick)
    data = data_of(folder)
    patient = visit.patient
    assert data["clinic"] == CLINIC_NAME
    assert data["patient"] == {
        "id": patient.id,
        "given_name": "Rosa",
        "family_name": "Marín",
        "birth_date": None,
        "sex": "unknown",
        "allergies": ["latex"],
        "identifier": "",
    }
    (medicine,) = data["chart"]["medicines"]
    assert (medicine["name"], medicine["frequency"]) == ("Metformin", "twice daily")
    assert [one["name"] for one in data["chart"]["allergies"]] == ["latex"]
    (found,) = data["visits"]
    assert medicine["statements"] == [
        found["notes"][0]["versions"][-1]["sections"][0]["statements"][0]["id"]
    ]
    assert (found["practitioner"], found["reason"]) == (CLINICIAN.display_name, "Cough of Rosa")
    assert [one["text"] for one in found["transcripts"][0]["segments"]] == [
        segment.text for segment in visit.transcript.segments
    ]
    (note,) = found["notes"]
    assert [one["status"] for one in note["versions"]] == ["preliminary", "final"]
    statements = note["versions"][1]["sections"][0]["statements"]
    assert [one["text"] for one in statements] == [one.text for one in visit.note.statements]
    assert statements[0]["evidence"][0]["words"] == "metformin twice"
    assert note["attestations"][0]["name"] == CLINICIAN.display_name
    assert note["addenda"][0]["text"] == "Called her: better."
    text = Text((folder / PAGE).read_text(encoding="utf-8")).text
    for words in (
        "Rosa Marín", "latex", "Cough of Rosa", "metformin twice", "Metformin twice daily.",
        "Signed by Dr. Amara Okafor", "Called her: better.", CLINIC_NAME, "is not encrypted",
    ):  # fmt: skip
        assert words in text
    assert "Somebody" not in (folder / DATA).read_text(encoding="utf-8") + text


def test_a_note_entered_in_error_stands_there_as_nothing_else(
    session: Session, stick: Path
) -> None:
    visit = a_signed_visit(session)
    Signing(session).enter_in_error(visit.note.id, PASSWORD, "Another patient was meant.")
    folder = write(session, visit, stick)
    assert data_of(folder)["chart"]["medicines"] == []
    text = Text((folder / PAGE).read_text(encoding="utf-8")).text
    assert text.count("Metformin twice daily.") == 1
    assert "Note, final" not in text
    assert text.index(ERROR_MARK) < text.index("Metformin twice daily.")
    assert "Another patient was meant." in text


def test_a_note_that_nobody_drafted_names_no_model(session: Session, stick: Path) -> None:
    visit = a_written_visit(session)
    Drafting(session, as_engines(ScriptedEngines())).begin(visit.encounter.id, "referral_letter")
    text = Text((write(session, visit, stick) / PAGE).read_text(encoding="utf-8")).text
    assert text.count("from a draft by the model") == 1


def test_recordings_are_wav_files(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)
    folder = write(session, visit, stick)
    (recording,) = data_of(folder)["visits"][0]["recordings"]
    with wave.open(str(folder / recording["file"])) as wav:
        assert (wav.getnchannels(), wav.getsampwidth(), wav.getframerate()) == (1, 2, 16_000)
        assert wav.readframes(wav.getnframes()) == visit.audio
    assert recording["file"] in Text((folder / PAGE).read_text(encoding="utf-8")).links


def test_the_checksums_are_those_of_the_files_and_of_the_log(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)
    receipt = PatientExport(session).write(visit.patient.id, stick, PASSWORD, Task())
    listed = (receipt.folder / CHECKSUMS).read_bytes()
    names = set()
    for line in listed.decode().splitlines():
        sha256, name = line.split("  ")
        assert hashlib.sha256((receipt.folder / name).read_bytes()).hexdigest() == sha256
        names.add(name)
    files = {path for path in receipt.folder.rglob("*") if path.is_file()}
    relative = {str(path.relative_to(receipt.folder)) for path in files}
    assert relative == {*names, CHECKSUMS}
    assert {PAGE, DATA, SCHEMA} <= names
    assert receipt.sha256 == hashlib.sha256(listed).hexdigest()
    assert receipt.bytes == sum(path.stat().st_size for path in files)
    (event,) = logged(session, Action.EXPORT)
    assert event.object_id == visit.patient.id
    assert event.detail == {
        "kind": "patient",
        "patient": visit.patient.id,
        "format": "html+json+wav",
        "count": len(files),
        "bytes": receipt.bytes,
        "sha256": receipt.sha256,
    }
    assert session.audit.verify().whole


def test_nobody_else_on_the_workstation_reads_it(session: Session, stick: Path) -> None:
    folder = write(session, a_signed_visit(session), stick)
    for path in (folder, *folder.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path
    assert "Rosa" not in folder.name


def test_words_that_look_like_markup_stay_words(session: Session, stick: Path) -> None:
    visit = a_written_visit(session, "Rosa", f"M {TRAP}", said=(TRAP, "b", "c"), written=(TRAP,))
    noted = Review(session).add(visit.note.id, "plan", TRAP)
    for flagged in noted.flags:
        noted = Review(session).attest(noted.id, flagged.id, TRAP)
    sign(session, visit.note.id, PASSWORD, TRAP)
    Signing(session).add_addendum(visit.note.id, PASSWORD, TRAP)
    page = Text((write(session, visit, stick) / PAGE).read_text(encoding="utf-8"))
    assert page.tags <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "p", "table",
        "tr", "th", "td", "span", "blockquote", "audio", "a", "code",
    }  # fmt: skip
    assert page.text.count(TRAP) >= 6
    assert all("//" not in link for link in page.links)  # nothing is fetched from anywhere


def test_the_accesses_are_those_of_this_patient_and_name_no_staff(
    session: Session, stick: Path
) -> None:
    visit = a_signed_visit(session)
    other = a_signed_visit(session, "Bo")
    Records(session).open_encounter(visit.encounter.id)
    Records(session).open_encounter(other.encounter.id)
    accesses = data_of(write(session, visit, stick))["accesses"]
    assert [one["act"] for one in accesses] == [
        "create",
        "create",
        "create",
        "record",
        "sign",
        "view",
    ]
    for one in accesses:
        assert one["role"] == "clinician"
        assert CLINICIAN.display_name not in one["what"]
        assert "A clinician" in one["what"]


def test_what_a_policy_deleted_is_said_to_be_deleted(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)
    days = {"keep_audio_days": 0, "keep_transcript_days": 0, "keep_draft_days": 0}
    session.adopt_policies(replace(session.policies, **days))
    Retention(session).sweep(Task())
    folder = write(session, visit, stick)
    (found,) = data_of(folder)["visits"]
    assert found["recordings"][0]["file"] is None
    assert found["recordings"][0]["deleted_at"] is not None
    assert [one["number"] for one in found["transcripts"][0]["segments"]] == [1, 3]
    assert [one["version"] for one in found["notes"][0]["versions"]] == [2]
    assert not (folder / "recordings").exists()
    text = Text((folder / PAGE).read_text(encoding="utf-8")).text
    assert "The audio was deleted on" in text
    assert "metformin twice" in text  # the evidence of the signed note


def test_an_unfinished_visit_is_exported_as_far_as_it_is(session: Session, stick: Path) -> None:
    patient = Records(session).add_patient("Rosa", "Marín")
    encounter = Records(session).start_encounter(patient.id)
    recordings = Recordings(session, as_engines(ScriptedEngines()))
    recorder = recordings.begin(encounter.id, "Desk")
    receipt = PatientExport(session).write(patient.id, stick, PASSWORD, Task())
    (found,) = data_of(receipt.folder)["visits"]
    assert (found["recordings"][0]["finished"], found["recordings"][0]["file"]) == (False, None)
    assert (found["transcripts"], found["notes"]) == ([], [])
    recordings.discard(recorder.set_aside().id)


def test_what_was_left_out_and_a_note_without_words_are_told(session: Session, stick: Path) -> None:
    patient = Records(session).add_patient("Rosa", "Marín")
    encounter = Records(session).start_encounter(patient.id)
    engines = as_engines(ScriptedEngines())
    recorder = Recordings(session, engines).begin(encounter.id, "Desk")
    recorder.append(bytes(32_000))
    left = recorder.finish()
    Recordings(session, engines).leave_out(left.id, "Nobody knows the language")
    Drafting(session, engines).begin(encounter.id, "soap")
    folder = PatientExport(session).write(patient.id, stick, PASSWORD, Task()).folder
    (found,) = data_of(folder)["visits"]
    (told,) = found["left_out"]
    assert (told["recording"], told["reason"]) == (left.id, "Nobody knows the language")
    assert [one["recording"] for one in found["transcripts"]] == [None]
    schema = json.loads((folder / SCHEMA).read_text(encoding="utf-8"))
    assert mistakes(data_of(folder), schema, schema) == []
    text = Text((folder / PAGE).read_text(encoding="utf-8")).text
    assert "went on without a recording" in text
    assert "Nobody spoke" not in text


def test_damaged_audio_that_was_left_out_keeps_no_patient_from_the_rest(
    session: Session, stick: Path
) -> None:
    patient = Records(session).add_patient("Rosa", "Marín")
    encounter = Records(session).start_encounter(patient.id)
    recordings = Recordings(session, as_engines(ScriptedEngines()))
    broken, sound = (recordings.begin(encounter.id, "Desk") for _ in range(2))
    session.charts().write(
        lambda unit: (
            unit.connection.execute(
                "INSERT INTO recording_chunks (recording_id, position, sample_count, samples)"
                " VALUES (?, 0, 16000, randomblob(32028))",
                (broken.recording.id,),
            )
            and None
        )
    )
    sound.append(bytes(32_000))
    left = broken.finish()
    sound.finish()
    with pytest.raises(UserFacingError, match="changed or moved"):
        PatientExport(session).write(patient.id, stick, PASSWORD, Task())
    assert list(stick.iterdir()) == []
    recordings.leave_out(left.id, "Damaged")
    folder = PatientExport(session).write(patient.id, stick, PASSWORD, Task()).folder
    (found,) = data_of(folder)["visits"]
    assert {one["id"]: one["file"] is None for one in found["recordings"]} == {
        left.id: True,
        sound.recording.id: False,
    }
    assert len(list((folder / "recordings").iterdir())) == 1
    assert "cannot be opened" in (folder / PAGE).read_text(encoding="utf-8")


def test_the_data_are_as_the_schema_says(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)
    Signing(session).add_addendum(visit.note.id, PASSWORD, "Called her: better.")
    folder = write(session, visit, stick)
    schema = json.loads((folder / SCHEMA).read_text(encoding="utf-8"))
    data = data_of(folder)
    assert mistakes(data, schema, schema) == []
    for spoil in (
        {**data, "version": 2},
        {**data, "extra": 1},
        {key: value for key, value in data.items() if key != "clinic"},
        {**data, "patient": {**data["patient"], "sex": "m"}},
        {**data, "visits": [{**data["visits"][0], "reason": None}]},
    ):
        assert len(mistakes(spoil, schema, schema)) == 1


KINDS = {
    "object": dict, "array": list, "string": str, "integer": int, "boolean": bool,
    "number": (int, float), "null": type(None),
}  # fmt: skip


def mistakes(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> list[str]:
    """Where a value is not as a JSON schema says, for the words that ours is made of."""
    while "$ref" in schema:
        schema = root["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    assert schema.keys() <= {
        "$schema", "$defs", "title", "description", "type", "required", "additionalProperties",
        "properties", "items", "enum", "const",
    }  # fmt: skip
    if "const" in schema:
        return [] if value == schema["const"] else [f"{value!r} is not {schema['const']!r}"]
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(isinstance(value, KINDS[kind]) for kind in kinds):
        return [f"{value!r} is no {kinds}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{value!r} is none of {schema['enum']}"]
    if isinstance(value, list):
        return [found for one in value for found in mistakes(one, schema["items"], root)]
    return fields(value, schema, root) if isinstance(value, dict) else []


def fields(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any]) -> list[str]:
    """The same of an object."""
    assert schema["additionalProperties"] is False
    lacking = [f"{name} is missing" for name in schema["required"] if name not in value]
    unknown = [f"{name} is unknown" for name in value if name not in schema["properties"]]
    within = [
        found
        for name, one in value.items()
        if name in schema["properties"]
        for found in mistakes(one, schema["properties"][name], root)
    ]
    return lacking + unknown + within


def test_the_clinics_own_folder_is_refused(session: Session, tmp_path: Path) -> None:
    visit = a_signed_visit(session)
    home = session.charts().path.parent
    inner, link = home / "inner", tmp_path / "link"
    inner.mkdir()
    link.symlink_to(home)
    for folder in (home, inner, link, link / "inner", inner / ".."):
        before = {path for path in home.rglob("*") if path.is_dir()}
        with pytest.raises(Refused, match="own folder"):
            write(session, visit, folder)
        assert {path for path in home.rglob("*") if path.is_dir()} == before
    assert logged(session, Action.EXPORT) == []


def test_a_wrong_passphrase_writes_nothing(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)
    with pytest.raises(Refused):
        PatientExport(session).write(visit.patient.id, stick, "not the passphrase", Task())
    assert list(stick.iterdir()) == []


def test_an_export_that_is_stopped_leaves_nothing(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)

    def stop(progress: Progress) -> None:
        if progress.step.startswith("Writing recording"):
            task.cancel()

    task = Task(stop)
    visit_of_two = Records(session).start_encounter(visit.patient.id)
    recorder = Recordings(session, as_engines(ScriptedEngines())).begin(visit_of_two.id, "Desk")
    recorder.append(bytes(64_000))
    recorder.finish()
    with pytest.raises(Cancelled):
        PatientExport(session).write(visit.patient.id, stick, PASSWORD, task)
    assert list(stick.iterdir()) == []
    assert logged(session, Action.EXPORT) == []


def test_a_full_disk_leaves_nothing(
    session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = a_signed_visit(session)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(wave.Wave_write, "writeframesraw", full)
    with pytest.raises(UserFacingError, match="No space left") as said:
        write(session, visit, stick)
    assert said.value.safe == "Nothing was exported."
    assert list(stick.iterdir()) == []
    assert logged(session, Action.EXPORT) == []


def test_a_folder_that_refuses_at_the_very_end_keeps_nothing(
    session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = a_signed_visit(session)

    def refused(_: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(patient, "sync_folder", refused)
    with pytest.raises(UserFacingError, match="Input/output error") as said:
        write(session, visit, stick)
    assert said.value.safe == "Nothing was exported."
    assert list(stick.iterdir()) == []


def test_every_file_is_on_the_disk_before_the_export_has_its_name(
    session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = a_signed_visit(session)
    synced: set[tuple[int, int]] = set()
    fsync = os.fsync

    def noted(handle: int) -> None:
        found = os.fstat(handle)
        synced.add((found.st_ino, found.st_size))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    folder = write(session, visit, stick)
    written = [one.stat() for one in folder.rglob("*") if one.is_file()]
    assert {(one.st_ino, one.st_size) for one in written} <= synced


def test_a_folder_that_cannot_be_written_to_is_said(session: Session) -> None:
    with pytest.raises(UserFacingError, match="could not be written"):
        write(session, a_signed_visit(session), Path("/proc"))


def test_a_folder_that_is_not_there_is_said(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)
    with pytest.raises(UserFacingError, match="no folder «nowhere»"):
        write(session, visit, stick / "nowhere")
    gone = stick / "file"
    gone.write_bytes(b"")
    with pytest.raises(UserFacingError, match="no folder «file»"):
        write(session, visit, gone)


def test_the_preview_says_what_and_that_it_is_plain(session: Session) -> None:
    visit = a_signed_visit(session)
    preview = PatientExport(session).preview(visit.patient.id)
    assert (preview.patient_name, preview.visits, preview.recordings, preview.notes) == (
        "Rosa Marín", 1, 1, 1,
    )  # fmt: skip
    assert preview.audio_bytes == len(visit.audio)
    assert "not encrypted" in preview.warning
    assert logged(session, Action.EXPORT) == []


def test_a_manager_exports_nobody(clinic: Accounts, stick: Path) -> None:
    with clinic.sign_in(CLINICIAN.name, PASSWORD) as session:
        visit = a_written_visit(session)
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        with pytest.raises(Refused):
            PatientExport(session).preview(visit.patient.id)
        with pytest.raises(Refused):
            PatientExport(session).write(visit.patient.id, stick, OFFICE_MANAGER.password, Task())
    assert list(stick.iterdir()) == []
