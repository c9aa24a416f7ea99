"""`consultroom backup …`, each in a process of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.backup.placing import READY, staging_folder
from tests.e2e.command import (
    CLINICIAN,
    MANAGER,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    Outcome,
    consultroom,
    found_clinic,
    verify,
)


def run(home: Path, *arguments: str | Path, stdin: str = f"{OTHER_PASSPHRASE}\n") -> Outcome:
    return consultroom("backup", *arguments, "--home", home, "--password-stdin", "--json",
                       stdin=stdin)  # fmt: skip


@pytest.fixture
def founded_with_words(tmp_path: Path) -> tuple[Path, str]:
    home = tmp_path / "clinic"
    words = " ".join(found_clinic(home).value["recovery"])
    return home, words


def test_the_whole_way_of_a_backup(founded_with_words: tuple[Path, str], tmp_path: Path) -> None:
    home, words = founded_with_words
    stick = tmp_path / "stick"
    stick.mkdir()
    made = run(home, "create", stick, "--user", MANAGER)
    assert made.code == 0, made.message
    folder = Path(made.value["folder"])
    assert (made.value["complete"], made.value["checked"]) == (True, False)

    listed = run(home, "list", stick, "--user", MANAGER)
    assert [one["folder"] for one in listed.value["backups"]] == [str(folder)]

    opened = run(home, "verify", folder, "--user", MANAGER, "--words",
                 stdin=f"{OTHER_PASSPHRASE}\n{words}\n")  # fmt: skip
    assert opened.code == 0
    assert opened.value["whole"]
    (seen,) = run(home, "list", stick, "--user", MANAGER).value["backups"]
    assert (seen["checked"], seen["verified"], seen["erased_since"]) == (False, True, 0)
    assert run(home, "thin", stick, "--user", MANAGER).value == {"removed": []}

    bare = tmp_path / "new" / "clinic"
    restored = run(bare, "restore", folder, stdin=f"{words}\n")
    assert restored.code == 0, restored.message
    assert restored.value["events"] == made.value["events"]
    assert restored.value["replaced"] is None

    again = run(home, "restore", folder, "--user", CLINICIAN, stdin=f"{PASSPHRASE}\n")
    assert again.code == 0, again.message
    assert Path(again.value["replaced"]).parent == home
    told = run(home, "list", stick, "--user", MANAGER)
    assert "does not continue what this workstation signed" in " ".join(told.message.split())

    (folder / "clinic.db").write_bytes(b"")
    found = run(home, "verify", folder, "--user", MANAGER)
    assert found.code == 1
    assert found.value["findings"]


def test_a_start_finishes_a_restore_that_was_cut_short(
    founded_with_words: tuple[Path, str],
) -> None:
    home, _ = founded_with_words
    private = staging_folder(home, "restoring")
    shutil.move(home, private)
    (private / READY).write_bytes(b"")
    assert verify(home).value["verified"]
    assert not private.exists()
