"""People and the recovery key by the command line, as one clinic lives with them."""

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
    verify,
)

BELAS = "copper bicycle under the willow"
NEW = "seven lanterns in a quiet harbour"


def test_people_come_and_go(tmp_path: Path) -> None:
    home = tmp_path / "clinic"
    words = " ".join(found_clinic(home).value["recovery"])

    def run(*arguments: str, user: str = "", stdin: str = "") -> Outcome:
        passphrase = {CLINICIAN: PASSPHRASE, MANAGER: OTHER_PASSPHRASE, "recovery": words}
        named = ("--user", user) if user else ()
        typed = f"{passphrase[user]}\n{stdin}" if user else stdin
        return consultroom(
            *arguments, *named, "--home", home, "--password-stdin", "--json", stdin=typed
        )

    def people(user: str = MANAGER) -> dict[str, dict[str, object]]:
        listed = run("accounts", "list", user=user).value["people"]
        return {one["name"]: one for one in listed}

    sheet = tmp_path / "sheet.pdf"
    printed = consultroom(
        "recovery", "sheet", sheet, "--home", home, "--password-stdin", stdin=words
    )
    assert printed.code == 0, printed.message
    assert sheet.read_bytes().startswith(b"%PDF")
    assert sheet.stat().st_mode & 0o077 == 0
    duties = run("accounts", "list", user=CLINICIAN).value["duties"]
    assert duties == []  # the words were read back

    invited = run(
        "accounts", "invite", "bela", "--shown-as", "Dr Bela", "--role", "clinician", user=MANAGER
    )
    assert invited.code == 0, invited.message
    code = invited.value["code"]
    wrong = run("accounts", "enrol", "bela", stdin=f"{'0' * 20}\n{BELAS}\n")
    assert wrong.code == 3
    enrolled = run("accounts", "enrol", "bela", stdin=f"{code}\n{BELAS}\n")
    fingerprint = enrolled.value["fingerprint"]
    assert run("accounts", "admit", "bela", "0000", user=CLINICIAN).code == 3
    assert run("accounts", "admit", "bela", fingerprint, user=MANAGER).code == 3
    admitted = run("accounts", "admit", "bela", fingerprint, user=CLINICIAN)
    assert admitted.value["stage"] == "admitted"

    changed = consultroom(
        "accounts", "change-password", "--user", "bela", "--home", home, "--password-stdin",
        "--json", stdin=f"{BELAS}\n{NEW}\n",
    )  # fmt: skip
    assert changed.code == 0, changed.message
    assert run("accounts", "let-try", "bela", user=MANAGER).value["name"] == "bela"
    assert run("accounts", "disable", "bela", user=MANAGER).value["disabled"]
    assert not run("accounts", "enable", "bela", user=MANAGER).value["disabled"]
    assert run("accounts", "retire", "bela", user=MANAGER).value["retired_at"]
    assert run("accounts", "reinvite", "nobody", user=MANAGER).code == 1
    again = run("accounts", "reinvite", "bela", "--role", "auditor", user=MANAGER)
    assert len(again.value["code"]) == 24
    assert people()["bela"]["roles"] == ["auditor"]
    rekeyed = run("accounts", "rekey", user=CLINICIAN)
    assert rekeyed.value == {"epoch": 3}  # once because bela left, and once because of this

    (home / "device.secret").unlink()
    opened = run("recovery", "open", stdin=words)
    assert "set_passphrases" in opened.value["duties"]
    assert not any(one["passphrase_here"] for one in opened.value["people"])
    for name, passphrase in ((CLINICIAN, PASSPHRASE), (MANAGER, OTHER_PASSPHRASE)):
        given = run("accounts", "set-password", name, stdin=f"{words}\n{passphrase}\n")
        assert given.value["passphrase_here"], given.message
    refused = run("recovery", "replace", "--sheet", str(sheet), user=CLINICIAN)
    assert (refused.code, "File exists" in refused.value["error"]["what"]) == (1, True)
    assert sheet.read_bytes().startswith(b"%PDF")
    opened = run("recovery", "open", stdin=words)
    assert opened.code == 0, "words that nobody has seen replace none"
    replaced = run("recovery", "replace", user=CLINICIAN)
    assert len(replaced.value["recovery"]) == 24
    assert run("recovery", "open", stdin=words).code == 3
    assert verify(home).value["verified"]
