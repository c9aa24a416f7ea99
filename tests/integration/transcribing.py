"""A process that writes a recording down, to be killed or to be measured.

python -m tests.integration.transcribing HOME RECORDING: a line for each segment.
python -m tests.integration.transcribing HOME --minutes N: makes a recording of so many minutes in
the clinic, writes it down, and prints one object with the peak of its memory and of the worker's.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.accounts.accounts import Accounts
from app.catalog.catalog import Catalog
from app.demo import SAMPLE
from app.dictation.recordings import Recordings
from app.domain.identifiers import RecordingId
from app.domain.recording import SAMPLE_RATE
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.records.records import Records
from app.task import Progress, Task
from app.transcription.transcription import Transcription
from tests.fixtures.clinic import CLINICIAN, settings_for

MEASURED, WRITTEN = "Looking for speech", "Writing down what was said"
PAUSE_SECONDS = 4
SAMPLE_BYTES = 2


def main() -> None:
    home, *rest = sys.argv[1:]
    settings = settings_for(Path(home))
    accounts = Accounts(settings, argon=Argon2Cost.floor())
    engines = Engines(settings, Catalog.load(settings.models))
    with (
        closing(engines),
        accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session,
    ):
        transcription = Transcription(session, engines)
        if rest[0] != "--minutes":
            transcription.transcribe(
                RecordingId(rest[0]), Task(), lambda segment: tell(str(segment.number))
            )
            return
        records = Records(session)
        visit = records.start_encounter(records.add_patient("Rosa", "Marín").id, "")
        recorder = Recordings(session, engines).begin(visit.id, "Desk")
        write_minutes(engines, float(rest[1]), recorder.append)
        recording = recorder.finish()
        engines.media().close()
        steps: list[Progress] = []
        began = time.monotonic()
        transcript = transcription.transcribe(recording.id, Task(steps.append))
        fractions = [step.fraction for step in steps if step.step in (MEASURED, WRITTEN)]
        tell(
            json.dumps(
                {
                    "seconds": round(time.monotonic() - began, 1),
                    "audio_seconds": round(recording.seconds, 1),
                    "segments": len(transcript.segments),
                    "fractions": fractions,
                    "application_mib": peak_mib("self"),
                    "worker_mib": peak_mib(engines.speech().process_id),
                }
            )
        )


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def write_minutes(engines: Engines, minutes: float, append: Callable[[bytes], object]) -> None:
    """The sample dictation and a pause, again and again."""
    pieces = engines.media().decode([SAMPLE.read_bytes()], max_seconds=600, task=Task())
    turn = b"".join(pieces) + bytes(PAUSE_SECONDS * SAMPLE_RATE * SAMPLE_BYTES)
    left = round(minutes * 60 * SAMPLE_RATE) * SAMPLE_BYTES
    while left > 0:
        append(turn[:left])
        left -= len(turn)


def peak_mib(process: int | str | None) -> float:
    """The most memory that a process held."""
    status = Path(f"/proc/{process}/status").read_text("ascii")
    peaks = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(next(peaks)) / 1024


if __name__ == "__main__":
    main()
