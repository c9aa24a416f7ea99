"""`consultroom patients …` and `consultroom retention …`, as somebody types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.settings import Settings
from tests.e2e.command import Outcome, consultroom
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.visits import WrittenVisit, a_signed_visit


@pytest.fixture
def visit(clinic: Accounts) -> WrittenVisit:
    """A signed visit in a clinic that nobody has open."""
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        return a_signed_visit(session)


@pytest.fixture
def home(settings: Settings, visit: WrittenVisit) -> Path:
    return settings.home


def run(home: Path, *arguments: str | Path, answer: str = "", json: bool = True) -> Outcome:
    machine = ("--json",) if json else ()
    return consultroom(
        *arguments, "--home", home, "--user", CLINICIAN.name, "--password-stdin", *machine,
        stdin=f"{CLINICIAN.password}\n{answer}",
    )  # fmt: skip


def test_everything_of_a_patient_is_exported(
    home: Path, visit: WrittenVisit, tmp_path: Path
) -> None:
    (listed,) = run(home, "patients", "list").value["patients"]
    assert listed["id"] == visit.patient.id
    done = run(home, "patients", "export", listed["id"], tmp_path, "--yes")
    assert done.code == 0
    assert "is not encrypted" in done.message
    folder = Path(done.value["folder"])
    data = json.loads((folder / "data.json").read_text(encoding="utf-8"))
    assert data["patient"]["family_name"] == "Marín"
    refused = run(home, "patients", "export", listed["id"], home, "--yes")
    assert refused.code == 3


def test_the_chart_and_the_search(home: Path, visit: WrittenVisit) -> None:
    chart = run(home, "patients", "chart", visit.patient.id).value
    (medicine,) = chart["medicines"]
    assert (medicine["name"], medicine["frequency"]) == ("Metformin", "twice daily")
    assert medicine["sources"][0]["note"] == visit.note.id
    assert [one["by_hand"] for one in chart["allergies"]] == [True]
    said = run(home, "patients", "chart", visit.patient.id, json=False).output
    assert "«Metformin twice daily.»" in said
    (hit,) = run(home, "patients", "search", "metf", "--kind", "note").value["hits"]
    assert (hit["encounter"], hit["text"]) == (visit.encounter.id, "«Metformin» twice daily.")
    assert run(home, "patients", "search", "metf", "--until", "2001-01-01").value["hits"] == []
    last = run(home, "patients", "search", "metf", "--until", "9999-12-31")
    assert last.value["error"]["what"] == "No visit was on 9999-12-31."


def test_nothing_is_written_or_erased_unless_somebody_agrees(
    home: Path, visit: WrittenVisit, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    patient = visit.patient.id
    for arguments in (
        ("patients", "export", patient, stick),
        ("patients", "erase", patient, "--reason", "patient_request"),
    ):
        assert run(home, *arguments).code == 2
        no = run(home, *arguments, answer="n\n", json=False)
        assert no.code == 3
        assert "Rosa Marín" in no.output
    assert list(stick.iterdir()) == []
    assert len(run(home, "patients", "list").value["patients"]) == 1


def test_a_patient_is_erased_with_a_receipt(home: Path, visit: WrittenVisit) -> None:
    patient = visit.patient.id
    done = run(home, "patients", "erase", patient, "--reason", "patient_request", "--yes")
    assert done.code == 0
    assert "17(3)" in done.message
    assert run(home, "patients", "list").value == {"patients": []}
    (tombstone,) = run(home, "patients", "erased").value["erasures"]
    assert tombstone["patient_id"] == patient
    assert tombstone["receipt_sha256"] == done.value["sha256"]
    again = run(home, "patients", "erase", patient, "--reason", "ordered", "--yes")
    assert again.code == 1
    assert "were erased on" in again.output
    assert run(home, "audit", "verify").value["verified"]


def test_a_sweep_follows_the_policy_of_the_manager(home: Path) -> None:
    assert run(home, "retention", "plan").value["items"] == []
    changed = consultroom(
        "policies", "set", "keep_audio_days=0", "--home", home, "--user", OFFICE_MANAGER.name,
        "--password-stdin", "--json", stdin=f"{OFFICE_MANAGER.password}\n",
    )  # fmt: skip
    assert changed.code == 0, changed.message
    plan = run(home, "retention", "plan").value
    assert plan["lines"] == ["1 recording of signed notes"]
    assert run(home, "retention", "sweep", answer="n\n", json=False).code == 3
    done = run(home, "retention", "sweep", "--yes").value
    assert (len(done["removed"]), done["audio_bytes"]) == (1, 80_000)
    assert run(home, "retention", "plan").value["items"] == []


def test_a_manager_gets_none_of_it(home: Path, visit: WrittenVisit, tmp_path: Path) -> None:
    for arguments in (
        ("patients", "list"),
        ("patients", "export", visit.patient.id, tmp_path, "--yes"),
        ("patients", "erase", visit.patient.id, "--reason", "ordered", "--yes"),
        ("retention", "sweep", "--yes"),
    ):
        done = consultroom(
            *arguments, "--home", home, "--user", OFFICE_MANAGER.name, "--password-stdin",
            "--json", stdin=f"{OFFICE_MANAGER.password}\n",
        )  # fmt: skip
        assert done.code == 3, arguments
