"""What befalls a recording in the window: a full disk, a lock, a person who leaves, a crash."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.bootstrap import Services
from app.domain.encounter import EncounterState
from app.domain.recording import SAMPLE_RATE
from app.settings import Settings
from app.store.connection import Connection
from app.store.recordings import RecordingRepository
from tests.fixtures.clinic import FoundedClinic
from tests.fixtures.disk import SmallDisk
from tests.ui.conftest import Bench, services_for
from tests.ui.sample import Tone
from ui.view_models.encounter import Step
from ui.view_models.recording import RecorderState
from ui.views.encounter import EncounterView
from ui.widgets.problem_panel import ProblemPanel

LEFT = 200_000
"""Bytes of the disk that are free when it gets short: some seconds of sound."""


@pytest.fixture
def on_small_disk(
    small_disk: SmallDisk,
    open_window: Callable[[Services], Bench],
    settings: Settings,
    founded: FoundedClinic,
) -> Bench:
    """The clinician is signed in, and the clinic lies on a small disk."""
    home = small_disk.folder / "clinic"
    shutil.copytree(founded.home, home)
    bench = open_window(services_for(replace(settings, home=home)))
    bench.sign_in()
    return bench


def begun(bench: Bench) -> tuple[EncounterView, Tone]:
    """A visit that is recorded from a tone."""
    view, tone = bench.open(bench.add(state=EncounterState.PLANNED)), Tone()
    view.visit.recording.start(tone)
    return view, tone


def stored(bench: Bench, view: EncounterView) -> bytes:
    room = bench.window.shell.room
    assert room is not None
    identifier = view.visit.recordings[-1].id
    kept = b"".join(room.recordings.samples(identifier))
    assert room.recordings.audio(identifier, 0.0, 3600.0) == kept
    return kept


def recorded(bench: Bench, view: EncounterView) -> float:
    """How many seconds of the visit's newest recording are committed."""
    session = bench.window.shell.session
    assert session is not None

    def count(connection: Connection) -> int:
        recordings = RecordingRepository(connection)
        found = recordings.list_for_encounter(view.visit.encounter_id)
        return recordings.sample_count(found[-1].id) if found else 0

    return session.charts().read(count) / SAMPLE_RATE


def until_the_disk_is_full(bench: Bench, view: EncounterView, tone: Tone) -> bytes:
    """Speak on, a second at a time, until one of them is refused; what was heard."""
    heard = b""
    while view.visit.problem is None:
        before = recorded(bench, view)
        heard += tone.speak(1.0)
        bench.until(
            lambda before=before: view.visit.problem is not None or recorded(bench, view) > before
        )
    assert not tone.listening
    return heard


def test_a_full_disk_is_told_and_no_word_is_lost_once_there_is_room(
    on_small_disk: Bench, small_disk: SmallDisk
) -> None:
    bench = on_small_disk
    view, tone = begun(bench)
    heard = tone.speak(2.2)
    bench.until(lambda: recorded(bench, view) == 2)
    small_disk.leave(LEFT)
    held = tone.hold(0.3)
    heard += until_the_disk_is_full(bench, view, tone) + held
    problem = view.visit.problem
    assert problem is not None
    assert problem.what.startswith("The recording has stopped. ")
    assert "full" in problem.what or "No space left" in problem.what
    assert problem.action.startswith("Free some space")
    assert "kept" in problem.safe
    assert any(panel.isVisible() for panel in view.findChildren(ProblemPanel))
    assert view.visit.recording.state is RecorderState.FINISHING
    small_disk.free()
    bench.until(lambda: view.visit.step is Step.TRANSCRIBE and not view.visit.recording.active)
    assert stored(bench, view) == heard
    again = Tone()
    view.visit.recording.start(again)
    more = again.speak(1.5)
    view.toggle_recording()
    bench.until(lambda: len(view.visit.recordings) == 2)
    assert stored(bench, view) == more


def test_a_full_disk_that_stays_full_keeps_all_but_the_last_second(
    on_small_disk: Bench, small_disk: SmallDisk
) -> None:
    bench = on_small_disk
    shell = bench.window.shell
    view, tone = begun(bench)
    heard = tone.speak(1.0)
    bench.until(lambda: recorded(bench, view) == 1)
    small_disk.leave(LEFT)
    heard += until_the_disk_is_full(bench, view, tone)
    shell.sign_out()
    bench.until(lambda: not shell.busy)
    small_disk.free()
    bench.sign_in()
    room = shell.room
    assert room is not None
    (left,) = room.recordings.unfinished()
    kept = b"".join(room.recordings.samples(room.recordings.recover(left.id).id))
    assert kept == heard[: len(kept)]
    assert len(heard) - len(kept) == 2 * SAMPLE_RATE, "the second that was refused"
