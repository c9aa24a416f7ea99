"""Runs the real command in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CLINICIAN = "amara"
MANAGER = "olin"
PASSPHRASE = "a quiet desk by the window"
OTHER_PASSPHRASE = "two keys on one brass ring"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of the command left: exit code, object, message."""

    code: int
    output: str
    message: str

    @property
    def value(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.output)
        return found

    @property
    def defect(self) -> bool:
        """Whether it ended as nobody meant it to."""
        return "Traceback" in self.message or "did not work as it should" in self.message


def consultroom(*arguments: str | Path, stdin: str = "", timeout: float = 240) -> Outcome:
    environment = {**os.environ, "CONSULTROOM_DEVICE_SECRET": "file"}
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=timeout,
        env=environment,
        check=False,
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def found_clinic(home: Path) -> Outcome:
    return consultroom(
        "init", "--home", home, "--clinic", "Hill Street", "--clinician", CLINICIAN,
        "--clinician-name", "Dr Amara Obi", "--manager", MANAGER, "--manager-name", "Olin Reyes",
        "--secret-in-file", "--password-stdin", "--json",
        stdin=f"{PASSPHRASE}\n{OTHER_PASSPHRASE}\n",
    )  # fmt: skip


def transcribe(home: Path, audio: Path, *more: str) -> Outcome:
    return consultroom(
        "transcribe", audio, "--home", home, "--user", CLINICIAN, "--patient", "Robin Example",
        "--password-stdin", "--json", *more, stdin=f"{PASSPHRASE}\n",
    )  # fmt: skip


def verify(home: Path, *more: str | Path) -> Outcome:
    return consultroom(
        "audit", "verify", "--home", home, "--user", CLINICIAN, "--password-stdin", "--json", *more,
        stdin=f"{PASSPHRASE}\n",
    )  # fmt: skip
