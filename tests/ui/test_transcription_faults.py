"""The speech worker dies or hangs while the window writes a dictation down."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import pytest

from app.audit.events import Action
from app.domain.encounter import EncounterState
from app.domain.identifiers import EncounterId, RecordingId
from app.domain.transcript import Segment
from app.inference import restarts
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.inference.supervisor import Patience
from app.records.records import EncounterView, Records
from app.store.heard_windows import HeardWindow, HeardWindowRepository
from app.task import Task
from app.transcription.transcription import Transcription
from tests.fixtures.clinical import logged, record
from tests.ui.conftest import Bench
from ui.view_models.encounter import EncounterViewModel, Step
from ui.widgets.problem_panel import ProblemPanel


@dataclass
class Faulty:
    """A visit to be written down, and the worker that is about to fail."""

    bench: Bench
    visit: EncounterViewModel
    engine: Engine
    panels: list[ProblemPanel]

    @property
    def recording(self) -> RecordingId:
        return self.visit.recordings[-1].id

    def transcribe(self) -> None:
        """Write on until it is done, or something is told."""
        self.visit.transcribe()
        self.bench.until(lambda: self.visit.busy is None)

    def transcribe_under(self, fault: Callable[[int], None], *, workers: int = 1) -> None:
        """Let the fault befall so many workers, from the window after the first new ones on."""
        new = len(self.kept())
        supervisor, befallen = self.engine._supervisor, set[int]()

        def over() -> bool:
            worker = self.engine.process_id
            hears = len(self.kept()) > new and supervisor._turn.locked()
            if hears and worker is not None and worker not in befallen and len(befallen) < workers:
                befallen.add(worker)
                fault(worker)
            return self.visit.busy is None

        self.visit.transcribe()
        self.bench.until(over)
        assert befallen

    def be_patient(self, patience: Patience) -> None:
        self.engine._patience = self.engine._supervisor._patience = patience

    def waits_for(self, step: Step) -> bool:
        return self.visit.step is step

    def kept(self) -> list[HeardWindow]:
        """The windows that were heard and wait for the rest."""
        session = self.bench.window.shell.session
        assert session is not None
        return session.charts().read(
            lambda connection: HeardWindowRepository(connection).list_for_recording(self.recording)
        )

    def told(self) -> str:
        """What the window says, and that nothing is lost."""
        problem = self.visit.problem
        assert problem is not None
        assert problem.safe == "Nothing that was recorded or written is lost."
        assert any(panel.isVisible() for panel in self.panels)
        assert self.waits_for(Step.TRANSCRIBE)
        return problem.what


@pytest.fixture
def faulty(signed_in: Bench, dictation: bytes) -> Faulty:
    session = signed_in.window.shell.session
    assert session is not None
    visit = signed_in.add(state=EncounterState.PLANNED)
    record(session, visit.encounter, dictation)
    view = signed_in.open(visit)
    engine = signed_in.window.shell.services.engines.speech()
    return Faulty(signed_in, view.visit, engine, view.findChildren(ProblemPanel))


def texts(segments: tuple[Segment, ...]) -> list[tuple[int, str, float, float]]:
    return [(one.number, one.text, one.start, one.end) for one in segments]


def kill(worker: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(worker, signal.SIGKILL)


def hang(worker: int) -> None:
    os.kill(worker, signal.SIGSTOP)


def test_a_worker_that_fails_again_and_again_costs_no_word(
    faulty: Faulty, engines: Engines, dictation: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed always, it is told, and what was heard stays; after a hang another worker goes on."""
    session = faulty.bench.window.shell.session
    assert session is not None
    other = faulty.bench.add(state=EncounterState.PLANNED).encounter
    alone = Transcription(session, engines).transcribe(record(session, other, dictation).id, Task())

    faulty.transcribe_under(kill, workers=9)
    assert "speech engine stopped" in faulty.told()
    first = faulty.kept()
    assert first
    faulty.transcribe()
    assert "3 times within a minute" in faulty.told()
    assert faulty.kept() == first
    monkeypatch.setattr(restarts, "_SECONDS", 0.0)  # a minute later
    faulty.be_patient(Patience(reply=3.0, per_second=0.0))
    faulty.transcribe_under(hang)
    assert faulty.visit.problem is None
    assert faulty.waits_for(Step.DRAFT)
    transcript = faulty.visit.transcript
    assert transcript is not None
    assert texts(transcript.segments) == texts(alone.segments)
    assert logged(session, Action.TRANSCRIBE)[-1].detail["resumed"] == len(first)


def test_a_worker_that_hangs_is_left_when_the_person_stops(faulty: Faulty) -> None:
    def hang_and_stop(worker: int) -> None:
        hang(worker)
        faulty.visit.cancel()

    faulty.transcribe_under(hang_and_stop)
    assert faulty.visit.problem is None, "who stops it needs no explanation"
    assert faulty.waits_for(Step.TRANSCRIBE)
    kept = faulty.kept()
    assert kept
    faulty.transcribe()
    assert faulty.waits_for(Step.DRAFT)
    session = faulty.bench.window.shell.session
    assert session is not None
    assert logged(session, Action.TRANSCRIBE)[-1].detail["resumed"] == len(kept)


def test_what_is_begun_anew_while_the_visit_is_read_is_heard_once(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, read = threading.Event(), threading.Event()
    reload = Records.reload

    def endless(_: object, encounter_id: object, task: Task, on_segment: object) -> None:
        while not begun.is_set():
            task.check()

    def slow(records: Records, encounter: EncounterId) -> EncounterView:
        read.wait()
        return reload(records, encounter)

    monkeypatch.setattr(Transcription, "transcribe_new", endless)
    monkeypatch.setattr(Records, "reload", slow)
    visit = signed_in.open(signed_in.add(state=EncounterState.RECORDED)).visit
    visit.transcribe()
    visit.cancel()
    signed_in.until(lambda: visit.busy is None)
    visit.transcribe()
    assert visit.busy is not None
    read.set()
    operations = signed_in.window.shell.operations
    signed_in.until(lambda: not operations.running(visit.encounter_id, "open"))
    visit.busy.stream(Segment(1, 0.0, 1.0, "He coughs."))
    visit.busy.stream(Segment(2, 1.0, 2.0, "At night."))
    signed_in.until(lambda: len(visit.segments) >= 2)
    assert [one.number for one in visit.segments] == [1, 2]
    begun.set()
    signed_in.until(lambda: visit.busy is None)
