"""What this machine has, and the plan for it, from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.command import consultroom


def test_hardware_says_what_is_here_where_the_engines_compute_and_what_fits(
    tmp_path: Path,
) -> None:
    found = consultroom("hardware", "--home", tmp_path, "--json")
    assert found.code == 0
    assert found.value["hardware"]["cores"] >= 1
    assert 0 < found.value["hardware"]["available_bytes"] <= found.value["hardware"]["memory_bytes"]
    plan = found.value["plan"]
    assert plan["speech"]["device"] == plan["language"]["device"] == "cpu"
    assert [one["chosen"] for one in plan["alternatives"]].count(True) == 1
    assert plan["reason"].endswith(".")
    installed = [model["key"] for model in found.value["models"] if model["installed"]]
    assert "starter-language" in installed
    assert set(found.value["best"]) == {"clinical notes", "letters"}
