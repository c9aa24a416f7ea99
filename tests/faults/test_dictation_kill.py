"""kill -9 amid a dictation: all but the last second is there, and no file holds it in clear.

A killed process loses what it had not handed to the system; what a power cut loses beside that is
shown in test_power_cut.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.dictation.recordings import Recordings
from app.domain.identifiers import RecordingId
from app.domain.recording import SAMPLE_RATE, RecordingState
from app.inference.engines import Engines
from app.settings import Settings
from app.task import Task
from app.transcription.transcription import Transcription
from tests.faults.dictating import PIECE_SAMPLES
from tests.fixtures import residue
from tests.fixtures.clinic import CLINICIAN

ROOT = Path(__file__).parents[2]
NEEDLE_BYTES = 96
SECOND_BYTES = 2 * SAMPLE_RATE


def in_clear(settings: Settings, speech: bytes, since: float) -> list[Path]:
    """Files written since then that hold a stretch of what was said."""
    return residue.files_holding(
        residue.places(settings.home), residue.pieces(speech, NEEDLE_BYTES, 20), since
    )


@contextmanager
def dictating(settings: Settings) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.dictating", str(settings.home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as child:
        yield child
        child.kill()


def say(child: subprocess.Popen[bytes], speech: bytes) -> int:
    """Speak, a tenth of a second at a time; how many samples the recorder had in the end."""
    assert child.stdin is not None
    assert child.stdout is not None
    taken = 0
    for at in range(0, len(speech), 2 * PIECE_SAMPLES):
        child.stdin.write(speech[at : at + 2 * PIECE_SAMPLES])
        child.stdin.flush()
        taken = int(child.stdout.readline())
    return taken


@pytest.mark.parametrize("pieces", [9, 10, 47])
def test_a_killed_dictation_loses_less_than_a_second(
    clinic: Accounts, settings: Settings, engines: Engines, speech: bytes, pieces: int
) -> None:
    began = residue.now()
    spoken = speech[: 2 * PIECE_SAMPLES * pieces]
    with dictating(settings) as child:
        assert child.stdout is not None
        identifier = RecordingId(child.stdout.readline().decode().strip())
        taken = say(child, spoken)
        assert taken == len(spoken) // 2
        assert in_clear(settings, spoken, began) == [], "while it is dictated"
    assert in_clear(settings, spoken, began) == [], "after the kill"
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        recordings = Recordings(session, engines)
        assert [one.id for one in recordings.unfinished()] == [identifier]
        recovered = recordings.recover(identifier)
        assert recovered.state is RecordingState.CLOSED
        assert recovered.samples == taken // SAMPLE_RATE * SAMPLE_RATE
        kept = b"".join(recordings.samples(identifier))
        assert kept == spoken[: 2 * recovered.samples]
        assert recordings.audio(identifier, 0.0, 60.0) == kept


def test_a_recovered_dictation_is_written_down_and_never_lies_in_clear(
    clinic: Accounts, settings: Settings, engines: Engines, speech: bytes, tmp_path: Path
) -> None:
    began = residue.now()
    with dictating(settings) as child:
        assert child.stdout is not None
        identifier = RecordingId(child.stdout.readline().decode().strip())
        say(child, speech)
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        recovered = Recordings(session, engines).recover(identifier)
        assert recovered.samples == len(speech) // SECOND_BYTES * SAMPLE_RATE
        transcript = Transcription(session, engines).transcribe(identifier, Task())
        assert len(transcript.text.split()) > 5
        assert in_clear(settings, speech, began) == [], "while somebody is signed in"
    assert in_clear(settings, speech, began) == [], "after signing out"
    planted = tmp_path / "planted.wav"
    planted.write_bytes(bytes(44) + speech[: len(speech) // 2])
    assert in_clear(settings, speech, began) == [planted]
