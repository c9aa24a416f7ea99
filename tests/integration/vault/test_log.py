"""The log as managers and auditors read it: found, explained, reported, exported, stood for."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.accounts.policies import PolicyService
from app.audit import log as storage
from app.audit.alerts import AlertKind
from app.audit.checkpoint import read_checkpoint
from app.audit.events import Action, Event
from app.audit.exports import Format
from app.audit.filters import LogFilter
from app.audit.inspection import Log
from app.audit.log import LoggedEvent
from app.audit.phrases import PHRASES, REASONS
from app.audit.reports import Order
from app.domain.identifiers import PatientId
from app.errors import Refused, UserFacingError
from app.folding import folded
from app.records.records import Records
from app.store import checkpoints
from app.store.connection import Connection
from app.store.values import time_text
from app.texts import speak
from tests.fixtures.authority import Authority
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER
from tests.fixtures.inspected import AUDITOR, AuditedClinic
from tests.integration.vault.test_audit import clinic_key, tamper

PEOPLE = ("amara", "olin", "recovery")
PATIENTS = ("patient-aa", "patient-bb", "patient-cc")


def fill(log: Log, count: int = 300) -> list[LoggedEvent]:
    """Events of every kind at times that go back now and then; all of the log, oldest first."""
    session = log._session
    author = session.audit._author
    chance = random.Random(7)
    begin = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)

    def write(connection: Connection) -> None:
        for number in range(count):
            detail: dict[str, str | int | float] = {}
            if chance.random() < 0.6:
                detail["patient"] = chance.choice(PATIENTS)
            event = Event(
                chance.choice(list(Action)),
                chance.choice(["", "visit-123456", "note-654321"]),
                chance.choice(["ok", "ok", "refused", "failed"]),
                chance.choice(["", "", "password", "clock_back"]),
                detail,
            )
            stamped = author.stamp(event)
            minutes = number - (40 if chance.random() < 0.05 else 0)
            stamped["time"] = time_text(begin + timedelta(minutes=minutes))
            stamped["person"] = chance.choice([session.person.id, *PEOPLE])
            storage.append(connection, stamped)

    session.clinic.write(lambda unit: write(unit.connection))
    return log.find(limit=10_000)[::-1]


def expected(wanted: LogFilter, names: dict[str, str]) -> Callable[[LoggedEvent], bool]:
    """The filter once more, said over whole events instead of indexes."""

    def told(word: str, event: LoggedEvent) -> bool:
        phrase = PHRASES[Action(event.action)]
        place = [event.action.replace("_", " "), event.reason.replace("_", " ")]
        place += [phrase.did, phrase.meaning, REASONS.get(event.reason, "")]
        place += [event.status] * (event.status != "ok")
        if event.person in names:
            place.append(folded(f"{names[event.person]} {names[event.person + ' name']}"))
        ids = [event.object_id, event.patient, event.person]
        starts = len(word) >= 6 and any(one.startswith(word) for one in ids)
        return starts or any(word in folded(text) for text in place)

    def holds(event: LoggedEvent) -> bool:
        equal = (
            (wanted.person, event.person),
            (wanted.action, event.action),
            (wanted.object_id, event.object_id),
            (wanted.patient, event.patient),
            (wanted.status, event.status),
        )
        return (
            all(one is None or one == other for one, other in equal)
            and (wanted.since is None or event.time >= wanted.since)
            and (wanted.until is None or event.time < wanted.until)
            and all(told(word, event) for word in folded(wanted.text).split())
        )

    return holds


def test_every_filter_finds_what_it_says(audited: AuditedClinic) -> None:
    with audited.log() as log:
        person = log._session.person
        names = {person.id: person.display_name, f"{person.id} name": person.name}
        events = [one for one in fill(log) if one.time.year == 2026 and one.time.month == 3]
        begin = events[0].time
        chance = random.Random(11)
        wanted = [
            LogFilter(text=text)
            for text in ("password", "clock back", "duarte", "INES", "sign", "refused", "visit-12",
                         "patient-bb failed", "passphrase", "recovery key",
                         "sign duarte password", "visit", "nothing-like-it")
        ]  # fmt: skip
        for _ in range(100):
            choices = {
                "person": [person.id, *PEOPLE],
                "action": [Action.SIGN, Action.VIEW],
                "object_id": ["visit-123456", "absent"],
                "patient": list(PATIENTS),
                "status": ["ok", "refused", "failed"],
                "since": [begin + timedelta(minutes=chance.randrange(150))],
                "until": [begin + timedelta(minutes=150 + chance.randrange(150))],
                "text": ["password", "duarte", "sign"],
            }
            named = chance.sample(sorted(choices), chance.randint(1, 3))
            pick = {name: chance.choice(choices[name]) for name in named}
            wanted.append(LogFilter(**pick))  # type: ignore[arg-type]
        found_some = 0
        for one in wanted:
            span = LogFilter(
                **{
                    **{name: getattr(one, name) for name in LogFilter.__slots__},
                    "since": one.since or begin - timedelta(hours=1),
                    "until": one.until or begin + timedelta(hours=6),
                }
            )
            holds = expected(span, names)
            right = [event.sequence for event in events if holds(event)][::-1]
            assert [event.sequence for event in log.find(span, 10_000)] == right, span
            assert log.count(span) == len(right)
            assert [event.sequence for event in log.find(span, 3, 2)] == right[2:5]
            found_some += bool(right)
        assert found_some > 50


def test_letters_of_acts_and_reasons_may_be_written_out(audited: AuditedClinic) -> None:
    others = {PHRASES[Action.SIGN].did: "hat überprüft", REASONS["clock_back"]: "Zurückgestellt"}
    with audited.log() as log:
        events = fill(log)[::-1]
        speak(lambda text, _: others.get(text, text))
        try:
            for typed in ("überprüft", "ueberprueft", "uberpruft"):
                found = log.find(LogFilter(text=typed), 10_000)
                assert found == [one for one in events if one.action == Action.SIGN], typed
            for typed in ("zurückgestellt", "ZURUECKGESTELLT"):
                found = log.find(LogFilter(text=typed), 10_000)
                assert found == [one for one in events if one.reason == "clock_back"], typed
        finally:
            speak(lambda text, _: text)


def test_no_filter_reads_the_whole_log(audited: AuditedClinic) -> None:
    """Each page comes from an index, or from the end of the log backwards."""
    from app.audit.filters import conditions  # noqa: PLC0415

    with audited.log() as log:
        day = datetime(2026, 3, 2, tzinfo=UTC)
        for wanted in (
            LogFilter(person="amara"),
            LogFilter(patient="p"),
            LogFilter(action=Action.SIGN),
            LogFilter(object_id="o"),
            LogFilter(status="refused"),
            LogFilter(person="amara", action=Action.SIGN, patient="p"),
            LogFilter(person="amara", since=day, until=day),
            LogFilter(since=day),
            LogFilter(text="sign"),
            LogFilter(text="absent"),
        ):

            def plan(connection: Connection, wanted: LogFilter = wanted) -> list[str]:
                found = conditions(connection, wanted)
                rows = connection.execute(
                    "EXPLAIN QUERY PLAN SELECT leaf FROM audit_log"  # noqa: S608
                    f" WHERE {found.where} ORDER BY sequence DESC LIMIT 9",
                    [*found.values, found.first, found.last],
                )
                return [row[3] for row in rows]

            steps = log._session.clinic.read(plan)
            assert all(not step.startswith("SCAN") for step in steps), (wanted, steps)


def test_reading_the_log_is_an_event_once_for_each_filter(audited: AuditedClinic) -> None:
    (patient,) = audited.work()
    with audited.log() as log:
        for _ in range(3):
            log.find()
            log.find(LogFilter(patient=patient), offset=5)
        looks = log.find(LogFilter(person=log._session.person.id, action=Action.VIEW))
        assert [one.detail.get("subject") for one in looks] == [None, patient, None]
        assert not any(one.patient for one in looks)  # reading the log touches no chart
        assert {one.detail["kind"] for one in looks} == {"log"}


def test_a_report_of_a_patient_needs_no_chart(audited: AuditedClinic) -> None:
    first, second = audited.work(2)
    with audited.log(OFFICE_MANAGER) as log:
        assert log._session.chart is None
        made = log.report(LogFilter(patient=first), "Who saw Rosa")
        assert [(one.action, one.detail["kind"]) for one in made.events] == [
            ("create", "patient"),
            ("create", "encounter"),
            ("view", "encounter"),
        ]
        assert {one.patient for one in made.events} == {first}
        assert (made.clinic, made.made_by) == (CLINIC_NAME, OFFICE_MANAGER.display_name)
        assert made.size == log.count() - 1  # the report itself is an event
        everything = log.report(LogFilter(), "All", Order.PATIENT).events
        patients = [one.patient for one in everything if one.patient in {first, second}]
        assert patients == sorted(patients)


def test_an_export_is_written_whole_and_written_down(
    audited: AuditedClinic, tmp_path: Path
) -> None:
    (patient,) = audited.work()
    with audited.log() as log:
        for form in Format:
            path = tmp_path / f"log.{form}"
            done = log.export(LogFilter(patient=patient), form, path, AUDITOR.password)
            content = path.read_bytes()
            assert done.sha256 == hashlib.sha256(content).hexdigest()
            (event,) = log.find(LogFilter(action=Action.EXPORT), 1)
            assert event.detail == event.detail | {
                "format": str(form),
                "count": 3,
                "bytes": len(content),
                "sha256": done.sha256,
                "subject": patient,
            }
        lines = (tmp_path / "log.jsonl").read_text(encoding="utf-8").splitlines()
        assert len(lines) == 3
        assert all(json.loads(line)["leaf"]["detail"]["patient"] == patient for line in lines)


def test_an_export_asks_again_who_is_there(audited: AuditedClinic, tmp_path: Path) -> None:
    with audited.log() as log:
        with pytest.raises(Refused, match="not right"):
            log.export(LogFilter(), Format.CSV, tmp_path / "log.csv", "wrong")
        assert not [one for one in tmp_path.iterdir() if one.is_file()]
        assert log.count(LogFilter(action=Action.EXPORT)) == 0
        assert log.count(LogFilter(action=Action.CONFIRM, status="refused")) == 1


def test_a_clinician_reads_no_log_but_may_verify_it(audited: AuditedClinic, tmp_path: Path) -> None:
    with audited.log(CLINICIAN) as log:
        refused: list[Callable[[], object]] = [
            log.find,
            log.count,
            log.people,
            lambda: log.report(LogFilter(), "x"),
            lambda: log.export(LogFilter(), Format.CSV, tmp_path / "x", CLINICIAN.password),
            lambda: log.alerts(datetime.now(UTC)),
            lambda: log.countersign("x", CLINICIAN.password),
            lambda: log.timestamp_request("x"),
        ]
        for attempt in refused:
            with pytest.raises(Refused):
                attempt()
        assert log.verify().whole
        assert log.state().whole
        assert read_checkpoint(log.checkpoint()).size > 1
    with audited.log() as log:
        assert log.count(LogFilter(action=Action.REFUSAL)) == len(refused)


def test_one_glance_says_whether_the_log_is_whole(audited: AuditedClinic) -> None:
    with audited.log() as log:
        state = log.state()
        assert state.whole is None
        assert state.verified_at is None
        assert state.last_checkpoint is not None
        assert state.last_checkpoint.occasion == "sign_in"
        verdict = log.verify()
        state = log.state()
        assert state.whole is True
        assert state.events == verdict.events + 1
        assert state.findings == ()
    with audited.log(CLINICIAN) as log:
        assert log.state().whole is True
        paper = log.checkpoint()
        forged = paper.replace("\ntime 2", "\ntime 3")
        verdict = log.verify(against=[forged])
        assert log.state().findings == verdict.findings
    with audited.log() as log:
        state = log.state()
        assert state.whole is False
        assert state.findings == (
            f"The last verification had {len(verdict.findings)} findings."
            " Verify again to read them.",
        )


def test_an_auditor_countersigns_what_they_verified(audited: AuditedClinic) -> None:
    paper = audited.checkpoint()
    with audited.log() as log:
        signed = log.countersign(paper, AUDITOR.password)
        assert signed.startswith(paper)
        checkpoint = read_checkpoint(signed)
        (line,) = checkpoint.countersignatures
        assert line.verified_by(log._session.public_key(), checkpoint.body)
        (kept,) = log.countersigned()
        assert (kept.person, kept.text) == (log._session.person.id, signed)
        with pytest.raises(Refused, match="already"):
            log.countersign(signed, AUDITOR.password)
        (event,) = log.find(LogFilter(action=Action.COUNTERSIGN))
        assert event.detail["root"] == checkpoint.root.hex()
    with audited.log(CLINICIAN) as log:
        assert log.verify(against=[signed, paper]).whole


def test_a_countersignature_of_somebody_else_is_a_finding(audited: AuditedClinic) -> None:
    """An office manager holds a signing key, too, and the auditor's name is public."""
    paper = audited.checkpoint()
    with audited.signed_in(OFFICE_MANAGER) as manager:
        checkpoint = read_checkpoint(paper)
        auditor = next(m.person for m in manager.table.members if m.name == AUDITOR.name)
        now = datetime.now(UTC)
        own = checkpoint.countersigned(manager.person.id, manager.public_key(), manager.sign, now)
        posing = checkpoint.countersigned(auditor, manager.public_key(), manager.sign, now)
        for forged in (own, posing):
            verdict = Log(manager).verify(against=[forged])
            assert any("no auditor here made" in one for one in verdict.findings)


def test_a_checkpoint_that_does_not_hold_is_never_countersigned(audited: AuditedClinic) -> None:
    paper = audited.checkpoint()
    checkpoint = read_checkpoint(paper)
    with audited.log() as log:
        with pytest.raises(Refused, match="does not agree"):
            log.countersign(paper.replace("occasion export", "occasion forged"), AUDITOR.password)
        with pytest.raises(Refused, match="not right"):
            log.countersign(paper, "wrong")
        assert log.countersigned() == []
        assert log.count(LogFilter(action=Action.COUNTERSIGN)) == 0
    assert checkpoint.size > 1


def test_a_time_stamp_is_kept_shown_and_checked_again(
    audited: AuditedClinic, authority: Authority
) -> None:
    paper = audited.checkpoint()
    with audited.log() as log:
        response = authority.answer(log.timestamp_request(paper), with_chain=True)
        stamp = log.add_timestamp(paper, response, [authority.root])
        assert stamp.checkpoint == read_checkpoint(paper)
        assert stamp.authority == "CN=Test Time"
        (event,) = log.find(LogFilter(action=Action.TIMESTAMP))
        assert event.detail["sha256"] == hashlib.sha256(response).hexdigest()
    with audited.log(CLINICIAN) as log:
        assert log.timestamps() == [stamp]
        assert log.verify().whole


def test_a_time_stamp_of_something_else_is_refused(
    audited: AuditedClinic, authority: Authority, other_authority: Authority
) -> None:
    paper, later = audited.checkpoint(), audited.checkpoint()
    with audited.log() as log:
        request = log.timestamp_request(paper)
        with pytest.raises(UserFacingError, match="another checkpoint"):
            log.add_timestamp(later, authority.answer(request), [authority.root])
        with pytest.raises(UserFacingError, match="not signed by an authority"):
            log.add_timestamp(paper, other_authority.answer(request), [authority.root])
        forged = paper.replace("occasion export", "occasion forged")
        answer = authority.answer(log.timestamp_request(forged))
        with pytest.raises(Refused, match="does not agree"):
            log.add_timestamp(forged, answer, [authority.root])
        assert log.timestamps() == []


def test_alerts_come_from_the_log_and_are_closed_by_an_event(audited: AuditedClinic) -> None:
    with audited.signed_in(OFFICE_MANAGER) as manager:
        PolicyService(manager).change(
            OFFICE_MANAGER.password, alert_refusals=2, work_days=frozenset(range(7))
        )
    with audited.signed_in(CLINICIAN) as session:
        for _ in range(2):
            with pytest.raises(Refused):
                Log(session).find()
    since = datetime.now(UTC) - timedelta(days=1)
    with audited.log() as log:
        (alert,) = [one for one in log.alerts(since) if one.kind is AlertKind.REFUSALS]
        assert CLINICIAN.display_name in alert.what
        assert not alert.acknowledged_by
        log.acknowledge(alert)
        (alert,) = [one for one in log.alerts(since) if one.kind is AlertKind.REFUSALS]
        assert alert.acknowledged_by == log._session.person.id
        (event,) = log.find(LogFilter(action=Action.ACKNOWLEDGE))
        assert event.object_id == alert.key


def test_every_event_of_a_chart_names_its_patient(audited: AuditedClinic) -> None:
    with audited.signed_in(CLINICIAN) as session:
        records = Records(session)
        patient = records.add_patient("Rosa", "Marín")
        visit = records.start_encounter(patient.id)
        for event in (
            Event(Action.VIEW, visit.id),
            Event(Action.EDIT, "unknown-note", detail={"encounter": visit.id}),
            Event(Action.UPDATE, patient.id),
        ):
            session.charts().write(lambda unit, event=event: unit.record(event))
        session.charts().write(lambda unit: unit.record(Event(Action.SEARCH)))
    with audited.log() as log:
        named = log.find(LogFilter(patient=PatientId(patient.id)))
        assert len(named) == 5
        (search,) = log.find(LogFilter(action=Action.SEARCH))
        assert search.patient == ""


def test_what_was_damaged_behind_the_application_is_shown_as_such(
    audited: AuditedClinic, authority: Authority
) -> None:
    """The glance still answers, and says that the log is not whole."""
    paper = audited.checkpoint()
    with audited.log() as log:
        response = authority.answer(log.timestamp_request(paper))
        log.add_timestamp(paper, response, [authority.root])
    key = clinic_key(audited.accounts, audited.settings)
    tamper(audited.home, key, "UPDATE timestamps SET response = x'00'")
    with audited.log() as log:
        (stamp,) = log.timestamps()
        assert (stamp.holds, stamp.authority) == (False, "")
        found = log.verify().findings
        assert found == ("Time-stamp 1 does not prove the checkpoint that it is kept with.",)
        session = log._session
        session.clinic.write(
            lambda unit: checkpoints.add_checkpoint(
                unit.connection, 3, session.person.id, "scribbled"
            )
        )
        state = log.state()
        assert (state.whole, state.last_checkpoint) == (False, None)
        assert "The last checkpoint of the log cannot be read." in state.findings
