"""`consultroom validate` as an office manager types it, with the starter speech model."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.command import (
    CLINICIAN,
    MANAGER,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    Outcome,
    consultroom,
    found_clinic,
)


def validate(home: Path, *words: str | Path, user: str = MANAGER) -> Outcome:
    passphrase = OTHER_PASSPHRASE if user == MANAGER else PASSPHRASE
    return consultroom(
        "validate", *words, "--home", home, "--user", user, "--password-stdin",
        stdin=f"{passphrase}\n",
    )  # fmt: skip


def test_a_model_is_measured_at_a_precision_and_its_report_checked(tmp_path: Path) -> None:
    home = tmp_path / "clinic"
    assert found_clinic(home).code == 0
    made = validate(home, "--role", "speech", "--precision", "float32", "--json")
    assert made.code == 1  # a demonstration model reaches nothing
    (report,) = made.value["reports"]
    assert report["report"]["precision"] == "float32"
    assert report["holds"]
    assert not report["passes"]
    listed = validate(home, "reports", "--json", user=CLINICIAN)
    assert listed.code == 0, listed.message
    assert [one["number"] for one in listed.value["reports"]] == [1]
    assert listed.value["lost"] == 0
    file = tmp_path / "report.html"
    assert validate(home, "page", "1", file, user=CLINICIAN).code == 0
    assert "float32" in file.read_text()


def test_without_a_name_it_says_how_it_is_used() -> None:
    shown = consultroom("validate")
    assert shown.code == 0
    assert "--data" in shown.output
