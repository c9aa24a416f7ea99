"""Dictates, writes down, plays and imports in a window, and looks meanwhile for sound in the clear.

python -m tests.faults.whole_dictation HOME AUDIO hears the samples on standard input, imports AUDIO
and prints one JSON object. It is a process of its own, so that all its writes can be recorded.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.encounter import EncounterState
from app.domain.recording import SAMPLE_RATE
from app.task import Progress, Task
from tests.fixtures import residue
from tests.fixtures.clinic import CLINICIAN, settings_for
from tests.ui.conftest import services_for
from tests.ui.sample import Tone, add_visit
from ui.application import make_window
from ui.devices.player import Player
from ui.theme.theme import Scheme, Theme

PIECE_BYTES = 2 * SAMPLE_RATE // 10
PATIENCE_MS = 120_000
STEP_MS = 10


def traces_of(*sounds: bytes) -> residue.Traces:
    """What is looked for: 16-bit samples, and the floats that engines and sound cards take."""
    floats = [(np.frombuffer(one, "<i2").astype("<f4") / 32768).tobytes() for one in sounds]
    return residue.Traces(*sounds, *floats)


class Search:
    """Looks for what was said in files, in open files of the application and of its workers."""

    def __init__(self, home: Path, spoken: bytes, imported: Path) -> None:
        self._places = residue.places(home)
        self._traces = traces_of(spoken, imported.read_bytes()[44:])
        self._imported = imported
        self._since = residue.now()
        self.found: dict[str, list[str]] = {}
        self.looked_at: dict[str, int] = {}
        self.writable: list[str] = []

    def look(self, moment: str, *workers: int | None) -> None:
        """Note what is found at this moment, in files that have changed since the last one."""
        found = self.found.setdefault(moment, [])
        files, since, self._since = 0, self._since, residue.now()
        for path, content in residue.changed_files(self._places, since):
            files += 1
            if path != self._imported and self._traces.within(content):
                found.append(str(path))
        for process in (os.getpid(), *(worker for worker in workers if worker is not None)):
            for name, writable, content in residue.open_files(process):
                files += 1
                if name != str(self._imported) and self._traces.within(content):
                    found.append(f"{name}, open in {process}")
                if writable and process != os.getpid():
                    self.writable.append(name)
        self.looked_at[moment] = files


def main() -> None:
    home, audio, spoken = Path(sys.argv[1]), Path(sys.argv[2]), sys.stdin.buffer.read()
    search = Search(home, spoken, audio)
    application = QApplication(sys.argv[:1])
    services = services_for(settings_for(home))
    window = make_window(services.settings, services.seal, Theme(application, Scheme.LIGHT))
    window.shell.equip(services)
    window.show()
    shell, engines = window.shell, services.engines
    shell.sign_in(CLINICIAN.name, CLINICIAN.password)
    until(lambda: shell.room is not None)
    session, room = shell.session, shell.room
    assert session is not None
    assert room is not None
    identifier = add_visit(session, state=EncounterState.PLANNED).encounter.id
    window.open_encounter(identifier)
    assert window.encounter is not None
    visit, tone = window.encounter.visit, Tone()
    until(lambda: visit.encounter is not None)

    visit.recording.start(tone)
    for at in range(0, len(spoken), PIECE_BYTES):
        tone.samples_arrived.emit(spoken[at : at + PIECE_BYTES])
        if at == len(spoken) // PIECE_BYTES // 2 * PIECE_BYTES:
            search.look("dictated")
    visit.recording.finish()
    until(lambda: visit.recordings and not visit.recording.active)
    if visit.busy is None:
        visit.transcribe()
    until(lambda: visit.segments or visit.busy is None)
    search.look("written down", engines.speech().process_id)
    until(lambda: visit.busy is None)
    words = sum(len(segment.words) for segment in visit.segments)

    kept = room.recordings.audio(visit.recordings[0].id, 0.0, 3600.0)
    player = Player()
    played = player.play(kept, 1.5)
    QTest.qWait(500)
    search.look("played", engines.speech().process_id)
    player.stop()

    def imported(_: Progress) -> None:
        if "imported" not in search.found:
            search.look("imported", engines.media().process_id)

    other = add_visit(session, state=EncounterState.PLANNED).encounter.id
    recording = room.recordings.import_file(other, audio, Task(imported))
    found: dict[str, Any] = {
        "kept": kept == spoken,
        "words": words,
        "played": played,
        "imported": recording.samples,
    }
    del room, session
    window.close()
    search.look("closed")
    found |= {
        "found": search.found,
        "looked_at": search.looked_at,
        "writable": search.writable,
    }
    sys.stdout.write(json.dumps(found))


def until(condition: Callable[[], object]) -> None:
    """Run the event loop until a condition holds."""
    left = PATIENCE_MS
    while not condition():
        QTest.qWait(STEP_MS)
        left -= STEP_MS
        if left < 0:
            raise TimeoutError("the window never came so far")


if __name__ == "__main__":
    main()
