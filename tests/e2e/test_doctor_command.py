"""What the workstation says of itself."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.hardware import self_test
from tests.e2e.command import consultroom

ROOT = Path(__file__).parents[2]


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
    assert tested["findings"] == []
    assert all(not worker["broken"] for worker in found.value["seal"]["workers"])
    encryption = found.value["encryption"]
    assert set(encryption) == {"disk", "swap"}
    assert set(encryption.values()) <= {"encrypted", "not found", "unknown", "none"}
    kept = self_test.kept(tmp_path / "models")
    assert kept is not None
    assert kept.language.rate == tested["language"]["rate"]
    assert not kept.logged, "nobody is signed in"


UNSEALABLE = """
import errno
from app.seal import seccomp
from app.seal.linux import _process_control
from app.seal.syscalls import architecture
here = architecture()
_process_control(38, 1)
refused = [(0x20, 0, 0, 0)]
for name in ("seccomp", "landlock_restrict_self"):
    refused += [(0x15, 0, 1, here.number(name)), (0x06, 0, 0, 0x00050000 | errno.EINVAL)]
seccomp.install([*refused, (0x06, 0, 0, 0x7FFF0000)])
from app.cli import main
main()
"""
"""The command on a kernel that refuses to restrict it, by an outer filter that says so."""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux has a seal of its own")
def test_the_doctor_tells_what_got_through_where_nothing_can_be_sealed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", UNSEALABLE, "doctor", "--home", str(tmp_path / "clinic")]
    told, machine = (
        subprocess.run(
            [*command, *more], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
        for more in ((), ("--json",))
    )

    assert told.returncode == machine.returncode == 1
    assert "application: not sealed by no_new_privs" in told.stdout + told.stderr
    assert "got through" in told.stdout + told.stderr
    found = json.loads(machine.stdout)
    assert found["whole"] is False
    assert "inet tcp socket" in found["seal"]["window"]["broken"]
