"""Long recordings: bounded memory, honest progress, and nothing written twice after a stop."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit.events import Action
from app.demo import SAMPLE
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter
from app.domain.transcript import Segment
from app.errors import Cancelled
from app.inference.engines import Engines
from app.records.records import Records
from app.settings import Settings
from app.task import Task
from app.transcription.transcription import Transcription
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import logged, record

CHILD = (sys.executable, "-m", "tests.integration.transcribing")
ROOT = Path(__file__).parents[2]


def texts(segments: tuple[Segment, ...]) -> list[tuple[int, str, float, float]]:
    return [(one.number, one.text, one.start, one.end) for one in segments]


def test_kill_9_costs_no_finished_window(
    clinic: Accounts, settings: Settings, engines: Engines
) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        records = Records(session)
        visit = records.start_encounter(records.add_patient("Rosa", "Marín").id, "")
        recording = Recordings(session, engines).import_file(visit.id, SAMPLE, Task())
    child = subprocess.Popen(
        [*CHILD, str(settings.home), recording.id], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    with child.stdout:
        told = [child.stdout.readline() for _ in range(3)]
        child.kill()
        child.wait()
    assert told == ["1\n", "2\n", "3\n"]
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        transcription = Transcription(session, engines)
        resumed = transcription.transcribe(recording.id, Task())
        assert int(logged(session, Action.TRANSCRIBE)[-1].detail["resumed"]) >= 1
        anew = transcription.transcribe(recording.id, Task())
        assert logged(session, Action.TRANSCRIBE)[-1].detail["resumed"] == 0
    assert texts(resumed.segments) == texts(anew.segments)


def test_a_worker_that_dies_costs_no_window(
    session: Session, encounter: Encounter, engines: Engines, dictation: bytes
) -> None:
    recording = record(session, encounter, dictation)
    transcription = Transcription(session, engines)
    killed: list[int] = []

    def kill(segment: Segment) -> None:
        process = engines.speech().process_id
        if segment.number == 4 and process is not None:
            os.kill(process, signal.SIGKILL)
            killed.append(process)

    transcript = transcription.transcribe(recording.id, Task(), kill)
    assert texts(transcript.segments) == texts(
        transcription.transcribe(recording.id, Task()).segments
    )
    assert len(killed) == 1
    assert engines.speech().process_id not in killed


def test_a_stop_keeps_what_was_written(
    session: Session, encounter: Encounter, engines: Engines, dictation: bytes
) -> None:
    recording = record(session, encounter, dictation)
    transcription, task = Transcription(session, engines), Task()
    with pytest.raises(Cancelled):
        transcription.transcribe(
            recording.id, task, lambda one: task.cancel() if one.number == 5 else None
        )
    streamed: list[Segment] = []
    transcript = transcription.transcribe(recording.id, Task(), streamed.append)
    assert tuple(streamed) == transcript.segments
    assert int(logged(session, Action.TRANSCRIBE)[-1].detail["resumed"]) >= 1
    assert texts(transcript.segments) == texts(
        transcription.transcribe(recording.id, Task()).segments
    )


def measured(home: Path, minutes: float) -> dict[str, Any]:
    done = subprocess.run(
        [*CHILD, str(home), "--minutes", str(minutes)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_stays_bounded_and_progress_is_honest(clinic: Accounts, settings: Settings) -> None:
    """The full length, 5 against 60 minutes, is in `make bench`."""
    del clinic  # it is in the folder
    short, long = measured(settings.home, 1), measured(settings.home, 6)
    assert long["segments"] > 4 * short["segments"]
    grown = sum(long[part] - short[part] for part in ("application_mib", "worker_mib"))
    assert grown < 100
    fractions = long["fractions"]
    assert fractions == sorted(fractions)
    # A tenth is for measuring; the rest follows the audio, window by window.
    steps = [after - before for before, after in pairwise(fractions)]
    assert max(steps) < 0.05
    assert fractions[-1] > 0.95
