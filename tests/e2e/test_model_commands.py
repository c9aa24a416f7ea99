"""Models on the command line: registered, listed and removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.command import MANAGER, OTHER_PASSPHRASE, Outcome, consultroom, found_clinic

STARTER = Path(__file__).parents[2] / "models" / "starter" / "language" / "starter-language.gguf"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CONSULTROOM_MODELS", str(tmp_path / "models"))
    assert found_clinic(tmp_path / "clinic").code == 0
    return tmp_path / "clinic"


def models(home: Path, *arguments: str | Path) -> Outcome:
    return consultroom(
        "models", *arguments, "--home", home, "--user", MANAGER, "--password-stdin",
        stdin=f"{OTHER_PASSPHRASE}\n",
    )  # fmt: skip


def test_a_model_of_the_clinics_own_from_its_file_to_its_removal(
    home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "ours.gguf"
    path.write_bytes(STARTER.read_bytes() + b"ours")
    key = models(home, "own", path, "--name", "Ours [/]", "--json").value["model"]["key"]
    listed = {one["key"]: one for one in models(home, "list", "--json").value["models"]}
    assert listed[key]["own"]
    assert listed[key]["state"] == "installed"
    assert listed["starter-language"]["active"]
    (tmp_path / "models" / key / "model.gguf").unlink()
    assert "its files are missing" in models(home, "list").output
    assert "installed Ours [/]" in models(home, "add", tmp_path).output
    assert models(home, "remove", key, "--yes").code == 0
    assert not (tmp_path / "models" / key).exists()
