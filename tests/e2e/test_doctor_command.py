"""What the workstation says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.hardware import self_test
from tests.e2e.command import consultroom


def test_the_doctor_tests_the_workstation_and_keeps_what_was_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONSULTROOM_MODELS", str(tmp_path / "models"))

    found = consultroom("doctor", "--home", tmp_path / "clinic", "--json")

    assert found.code == 0
    tested = found.value["self_test"]
    assert tested["speech"]["device"] == tested["language"]["device"] == "cpu"
    assert tested["speech"]["rate"] > 0
    assert tested["language"]["rate"] > 0
    assert "times as fast as it is spoken" in tested["words"]
    assert all(not worker["broken"] for worker in found.value["seal"]["workers"])
    encryption = found.value["encryption"]
    assert set(encryption) == {"disk", "swap"}
    assert set(encryption.values()) <= {"encrypted", "not found", "unknown", "none"}
    kept = self_test.kept(tmp_path / "models")
    assert kept is not None
    assert kept.language.rate == tested["language"]["rate"]
    assert not kept.logged, "nobody is signed in"
