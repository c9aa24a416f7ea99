"""Everything that the log can do, from the command line."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from app.audit.checkpoint import read_checkpoint
from app.errors import Refused
from tests.e2e.command import Outcome, consultroom
from tests.fixtures.authority import Authority
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.inspected import AUDITOR, AuditedClinic


class Desk:
    """The command, for one person of a clinic."""

    def __init__(self, clinic: AuditedClinic) -> None:
        self._home = clinic.home

    def run(self, command: str, *more: str | Path, person: Any = AUDITOR) -> Outcome:
        return consultroom(
            "audit", command, *more, "--home", self._home, "--user", person.name,
            "--password-stdin", "--json", stdin=f"{person.password}\n",
        )  # fmt: skip

    def value(self, command: str, *more: str | Path, person: Any = AUDITOR) -> dict[str, Any]:
        outcome = self.run(command, *more, person=person)
        assert outcome.code == 0, outcome
        return outcome.value


def test_events_and_reports_are_filtered_and_explained(audited: AuditedClinic) -> None:
    first, _ = audited.work(2)
    desk = Desk(audited)
    found = desk.value("events", "--patient", first, "--limit", "2")
    assert found["count"] == 3
    assert [one["action"] for one in found["events"]] == ["view", "create"]
    assert all("Dr. Amara Okafor" in one["what"] for one in found["events"])
    narrowed = ("--action", "create", "--status", "ok", "--since", "2020-01-01")
    for person in ("amara", "Dr. Amara Okafor"):
        assert desk.value("events", "--person", person, *narrowed)["count"] == 4
    assert desk.value("events", "--text", "recovery key", "--until", "2020-01-01")["count"] == 0
    made = desk.value("report", "--patient", first, "--title", "Who saw Rosa", "--sort", "action")
    assert made["title"] == "Who saw Rosa"
    assert [one["action"] for one in made["events"]] == ["create", "create", "view"]
    assert made["about"] == ["Period: everything", f"Patient: {first}"]
    for wrong in (("--since", "yesterday"), ("--status", "odd"), ("--action", "fly")):
        assert desk.run("events", *wrong).code == 2
    assert desk.run("events", person=CLINICIAN).code == 3


def test_a_checkpoint_goes_out_comes_back_countersigned_and_is_verified(
    audited: AuditedClinic, tmp_path: Path
) -> None:
    audited.work()
    desk = Desk(audited)
    paper, signed = tmp_path / "checkpoint.txt", tmp_path / "signed.txt"
    desk.value("checkpoint", "--output", paper, person=OFFICE_MANAGER)
    assert desk.run("checkpoint", "--output", audited.home / "clinic.db").code == 3
    assert desk.run("countersign", paper, person=OFFICE_MANAGER).code == 3
    desk.value("countersign", paper, "--output", signed)
    assert len(read_checkpoint(signed.read_text(encoding="utf-8")).countersignatures) == 1
    verdict = desk.value("verify", "--against", paper, "--against", signed)
    assert verdict["verified"]
    forged = tmp_path / "forged.txt"
    forged.write_text(signed.read_text(encoding="utf-8").replace("epoch 1", "epoch 2"))
    outcome = desk.run("verify", "--against", forged)
    assert outcome.code == 1
    assert outcome.value["findings"]
    state = desk.value("state")
    assert state["whole"] is False
    assert [one["size"] for one in state["countersigned"]] == [
        read_checkpoint(paper.read_text(encoding="utf-8")).size
    ]
    assert desk.run("verify", "--against", tmp_path / "nowhere").code == 1


def test_a_time_stamp_goes_out_and_comes_back(
    audited: AuditedClinic, tmp_path: Path, authority: Authority, other_authority: Authority
) -> None:
    desk = Desk(audited)
    paper, request = tmp_path / "checkpoint.txt", tmp_path / "request.tsq"
    desk.value("checkpoint", "--output", paper)
    desk.value("timestamp-request", paper, "--output", request)
    answer, root = tmp_path / "answer.tsr", tmp_path / "root.pem"
    answer.write_bytes(authority.answer(request.read_bytes()))
    root.write_bytes(other_authority.root)
    assert desk.run("timestamp-add", paper, answer, "--root", root).code == 1
    root.write_bytes(authority.root)
    stamp = desk.value("timestamp-add", paper, answer, "--root", root)
    assert stamp["authority"] == "CN=Test Time"
    assert desk.value("state")["timestamps"] == [stamp]
    assert desk.value("verify")["verified"]


def test_exports_and_alerts(audited: AuditedClinic, tmp_path: Path) -> None:
    audited.work()
    desk = Desk(audited)
    for form in ("csv", "pdf", "jsonl", "log"):
        path = tmp_path / f"log.{form}"
        done = desk.value("export", path, "--format", form, "--person", CLINICIAN.name)
        assert done["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
        assert done["events"] > 3
    assert desk.run("export", audited.home / "log.csv").code == 3
    with audited.log(CLINICIAN) as log:
        for _ in range(5):
            with pytest.raises(Refused):
                log.find()
    outcome = desk.run("alerts")
    assert outcome.code == 1
    (alert,) = [one for one in outcome.value["alerts"] if one["kind"] == "refusals"]
    assert "Dr. Amara Okafor was refused 5 times" in alert["what"]
    outcome = desk.run("alerts", "--acknowledge", alert["key"])
    (alert,) = [one for one in outcome.value["alerts"] if one["kind"] == "refusals"]
    assert alert["acknowledged_by"]
    assert desk.run("alerts", "--acknowledge", "nothing").code == 1
