"""Dictations that faults interrupt, and what must be there afterwards.

python -m tests.faults.dictating HOME hears 16 kHz mono signed 16-bit samples from standard input, a
tenth of a second at a time, and prints the recording's id, then after each piece how many samples
the recorder has taken. `dictate` does the same with a file, and finishes the recording.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.catalog.catalog import Catalog
from app.dictation.recorder import Recorder
from app.dictation.recordings import Recordings
from app.domain.identifiers import RecordingId
from app.domain.recording import SAMPLE_RATE, Recording, RecordingState
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.records.records import Records
from app.settings import Settings
from app.store import closing as account
from tests.faults.kill import Act, Outcome
from tests.faults.stores import a_clinic, assert_whole, enter
from tests.fixtures.clinic import CLINICIAN, settings_for

PIECE_SAMPLES = SAMPLE_RATE // 10
OFTEN = 1 << 17
"""So few bytes of log that it is folded in every few seconds."""
SPEECH = "speech"
"""The file of what `dictate` hears."""


def dictate(act: Act) -> None:
    account.FOLD_BYTES = OFTEN
    speech = (act.folder / SPEECH).read_bytes()
    with enter(act.folder) as session:
        act.begin()
        recorder = begin(session, settings_for(a_clinic(act.folder)))
        act.acknowledge({"recording": recorder.recording.id})
        for at in range(0, len(speech), 2 * PIECE_SAMPLES):
            recorder.append(speech[at : at + 2 * PIECE_SAMPLES])
            act.acknowledge({"taken": min(len(speech), at + 2 * PIECE_SAMPLES) // 2})
        recorder.finish()
        act.acknowledge({"finished": len(speech) // 2})


def check_dictated(folder: Path, outcome: Outcome) -> Recording | None:
    """All but the last second is offered, and is what was said; None if nothing had begun."""
    said = {key: value for one in outcome.acknowledged for key, value in one.items()}
    with enter(folder) as session:
        assert_whole(session.charts(), session.clinic)
        verdict = session.audit.verify()
        assert verdict.whole, verdict.findings
        if "recording" not in said:
            return None
        return recovered(session, folder, said)


def recovered(session: Session, folder: Path, said: dict[str, Any]) -> Recording:
    """The recording as it is found again, which holds everything but the last second."""
    settings = settings_for(a_clinic(folder))
    recordings = Recordings(session, Engines(settings, Catalog.load(settings.models)))
    identifier = RecordingId(said["recording"])
    left = [one.id for one in recordings.unfinished()]
    assert left == [identifier] or (not left and said.get("taken"))
    assert not (left and "finished" in said)
    found = recordings.recover(identifier)
    assert found.state is RecordingState.CLOSED
    whole = said.get("taken", 0) // SAMPLE_RATE * SAMPLE_RATE
    assert found.samples >= said.get("finished", whole)
    spoken = (folder / SPEECH).read_bytes()[: 2 * found.samples]
    assert len(spoken) == 2 * found.samples
    assert b"".join(recordings.samples(identifier)) == spoken
    assert recordings.audio(identifier, 0.0, found.seconds) == spoken
    assert recordings.unfinished() == []
    return found


def begin(session: Session, settings: Settings) -> Recorder:
    """A recording of a new visit of a new patient."""
    records = Records(session)
    patient = records.add_patient("Rosa", "Marín")
    encounter = records.start_encounter(patient.id, "Dictation")
    engines = Engines(settings, Catalog.load(settings.models))
    return Recordings(session, engines).begin(encounter.id, "Desk")


def main() -> None:
    settings = settings_for(Path(sys.argv[1]))
    accounts = Accounts(settings, argon=Argon2Cost.floor())
    with accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        recorder = begin(session, settings)
        print(recorder.recording.id, flush=True)  # noqa: T201 - how the parent hears of it
        taken = 0
        while piece := sys.stdin.buffer.read(2 * PIECE_SAMPLES):
            recorder.append(piece)
            taken += len(piece) // 2
            print(taken, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
