"""The vocabulary from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.command import (
    CLINICIAN,
    MANAGER,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    Outcome,
    found_clinic,
)
from tests.e2e.command import consultroom as run_command


def run(home: Path, *arguments: str | Path, user: str = CLINICIAN) -> Outcome:
    passphrase = PASSPHRASE if user == CLINICIAN else OTHER_PASSPHRASE
    return run_command(
        *arguments, "--home", home, "--user", user, "--password-stdin", "--json",
        stdin=f"{passphrase}\n",
    )  # fmt: skip


def test_words_are_imported_added_removed_and_exported(tmp_path: Path) -> None:
    home, file = tmp_path / "clinic", tmp_path / "words.txt"
    assert found_clinic(home).code == 0
    file.write_text("Corprol: corporal\nŻółkiewska\n", "utf-8")
    assert run(home, "words", "import", file, "--kind", "drug").code == 0
    added = run(home, "words", "add", "ECG", "--kind", "abbreviation", "--mine")
    assert added.value["mine"] is True
    assert run(home, "words", "remove", "żółkiewska").code == 0
    listed = run(home, "words", "list").value["words"]
    assert [(one["word"], one["kind"], one["heard"]) for one in listed] == [
        ("ECG", "abbreviation", []),
        ("Corprol", "drug", ["corporal"]),
    ]
    copy = tmp_path / "copy.txt"
    assert run(home, "words", "export", copy).value["count"] == 1
    assert copy.read_text("utf-8") == "# drug\nCorprol: corporal\n"
    refused = run(home, "words", "add", "left")
    assert (refused.code, "decides what is meant" in refused.output) == (1, True)
    assert run(home, "words", "list", user=MANAGER).code == 3
