"""Policies and codes from the command line, in processes of their own."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pyotp
import pytest

from tests.e2e.command import (
    CLINICIAN,
    MANAGER,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    Outcome,
    consultroom,
    found_clinic,
    transcribe,
)
from tests.e2e.test_commands import write_wave


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("policies") / "clinic"
    assert found_clinic(home).code == 0
    return home


def run(home: Path, *arguments: str, user: str = MANAGER, then: str = "") -> Outcome:
    passphrase = OTHER_PASSPHRASE if user == MANAGER else PASSPHRASE
    return consultroom(
        *arguments, "--home", home, "--user", user, "--password-stdin", "--json",
        stdin=f"{passphrase}\n{then}",
    )  # fmt: skip


def test_a_manager_sets_policies_that_everybody_reads(home: Path) -> None:
    done = run(home, "policies", "set", "idle_lock_minutes=5", "work_days=monday+friday")
    assert done.code == 0, done.message
    shown = run(home, "policies", "show", user=CLINICIAN).value["policies"]
    assert shown == done.value["policies"]
    assert (shown["idle_lock_minutes"], shown["work_days"]) == ("5", "monday+friday")
    assert shown["clinic_name"] == "Hill Street"


def test_what_cannot_be_changes_nothing(home: Path) -> None:
    before = run(home, "policies", "show").value
    for user, changes, code, words in (
        (CLINICIAN, ("idle_lock_minutes=60",), 3, "office manager"),
        (MANAGER, ("totp=yes", "keep_log_years=1"), 1, "6 to 100"),
        (MANAGER, ("rotate_passwords=yes",), 1, "no policy"),
        (MANAGER, ("totp",), 2, ""),
    ):
        refused = run(home, "policies", "set", *changes, user=user)
        assert refused.code == code, changes
        assert words in refused.output
    assert run(home, "policies", "show").value == before


def test_codes_are_set_up_used_and_removed(home: Path) -> None:
    begun = run(home, "totp", "begin", user=CLINICIAN)
    assert begun.code == 0, begun.message
    phone = pyotp.parse_uri(begun.value["uri"])
    assert isinstance(phone, pyotp.TOTP)
    assert begun.value["secret"] == phone.secret
    wrong = run(home, "totp", "confirm", user=CLINICIAN, then=f"{phone.secret}\nno code\n")
    assert wrong.code == 3
    done = run(home, "totp", "confirm", user=CLINICIAN, then=f"{phone.secret}\n{phone.now()}\n")
    assert (done.code, done.value) == (0, {"totp": True})
    assert run(home, "policies", "show", user=CLINICIAN, then="\n").code == 3
    # The next step's code is allowed one step early, and was not used yet.
    following = phone.at(datetime.now(UTC), counter_offset=1)
    gone = run(home, "totp", "remove", user=CLINICIAN, then=f"{following}\n")
    assert (gone.code, gone.value) == (0, {"totp": False})
    assert run(home, "policies", "show", user=CLINICIAN).code == 0


def test_a_clinic_that_always_asks_imports_nothing_unasked(home: Path, tmp_path: Path) -> None:
    assert run(home, "policies", "set", "consent_to_dictation=yes").code == 0
    audio = write_wave(tmp_path / "silent.wav", bytes(32_000))
    refused = transcribe(home, audio)
    assert refused.code == 3, refused.output
    assert "consented" in refused.value["error"]["what"]
    letter = tmp_path / "letter.wav"
    letter.write_text("Dear colleague", encoding="ascii")
    assert transcribe(home, letter, "--consent", "patient").code == 1
    assert transcribe(home, audio, "--consent", "patient", "--language", "English").code == 2
    assert run(home, "patients", "list", user=CLINICIAN).value["patients"] == []
    given = transcribe(home, audio, "--consent", "guardian", "--how", "written")
    assert given.code == 0, given.output + given.message
    assert given.value["state"] == "no_speech"
    assert run(home, "policies", "set", "consent_to_dictation=no").code == 0
