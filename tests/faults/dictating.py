"""A process that dictates until it is killed: python -m tests.faults.dictating HOME.

It hears 16 kHz mono signed 16-bit samples from standard input, a tenth of a second at a time, and
prints the recording's id, then after each piece how many samples the recorder has taken.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.accounts.accounts import Accounts
from app.catalog.catalog import Catalog
from app.dictation.recordings import Recordings
from app.domain.recording import SAMPLE_RATE
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.records.records import Records
from tests.fixtures.clinic import CLINICIAN, settings_for

PIECE_SAMPLES = SAMPLE_RATE // 10


def main() -> None:
    settings = settings_for(Path(sys.argv[1]))
    engines = Engines(settings, Catalog.load(settings.models))
    accounts = Accounts(settings, argon=Argon2Cost.floor())
    with accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        records = Records(session)
        patient = records.add_patient("Rosa", "Marín")
        encounter = records.start_encounter(patient.id, "Dictation")
        recorder = Recordings(session, engines).begin(encounter.id, "Desk")
        print(recorder.recording.id, flush=True)  # noqa: T201 - how the parent hears of it
        taken = 0
        while piece := sys.stdin.buffer.read(2 * PIECE_SAMPLES):
            recorder.append(piece)
            taken += len(piece) // 2
            print(taken, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
