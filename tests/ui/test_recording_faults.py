"""What befalls a recording in the window: a full disk, a lock, a person who leaves, a crash."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from app.accounts.accounts import Accounts
from app.accounts.attempts import Clocks
from app.audit.events import Action
from app.bootstrap import Services
from app.domain.encounter import EncounterState
from app.domain.recording import SAMPLE_RATE
from app.errors import BugError, UserFacingError
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.settings import Settings
from app.store.connection import Connection
from app.store.recordings import RecordingRepository
from app.task import Task
from app.transcription.live import Live
from app.transcription.transcription import Transcription
from tests.fixtures.clinic import FoundedClinic
from tests.fixtures.clinical import logged
from tests.fixtures.disk import SmallDisk
from tests.ui.conftest import Bench, services_for
from tests.ui.sample import Tone
from ui.devices.listening import LONGEST_WAIT_SECONDS, PATIENCE_SECONDS
from ui.view_models.encounter import Step
from ui.view_models.recording import RecorderState
from ui.views.cover import CoverView
from ui.views.encounter import EncounterView
from ui.widgets.problem_panel import ProblemPanel

SECOND_BYTES = 2 * SAMPLE_RATE
PIECE_BYTES = SECOND_BYTES // 10
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
    before = recorded(bench, view)
    while view.visit.problem is None:
        heard += tone.speak(1.0)
        wanted = before + len(heard) / SECOND_BYTES

        def settled(wanted: float = wanted) -> bool:
            return view.visit.problem is not None or recorded(bench, view) >= wanted - 0.5

        bench.until(settled)
    assert not tone.listening
    return heard


def test_a_recording_goes_on_where_no_text_can_be_had(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> None:
        raise UserFacingError("A word of the vocabulary cannot be read.")

    monkeypatch.setattr(Live, "follow", damaged)
    visit = signed_in.open(signed_in.add(state=EncounterState.PLANNED)).visit
    tone = Tone()
    visit.recording.start(tone)
    spoken = tone.speak(1.4)
    signed_in.until(lambda: visit.problem is not None)
    assert visit.problem is not None
    assert visit.problem.what.startswith("No text comes while you speak. A word")
    assert visit.recording.state is RecorderState.RECORDING
    spoken += tone.speak(0.9)
    visit.recording.finish()
    signed_in.until(lambda: bool(visit.recordings))
    room = signed_in.window.shell.room
    assert room is not None
    assert b"".join(room.recordings.samples(visit.recordings[-1].id)) == spoken


def test_a_recording_that_fails_is_offered_as_after_a_crash(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(*_: object) -> None:
        raise BugError("a defect")

    monkeypatch.setattr(Live, "follow", wrong)
    visit = signed_in.open(signed_in.add(state=EncounterState.PLANNED)).visit
    visit.recording.start(Tone())
    signed_in.until(lambda: not visit.recording.active)
    room = signed_in.window.shell.room
    assert room is not None
    (left,) = room.recordings.unfinished()
    assert left.encounter_id == visit.encounter_id


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
    view.visit.recording.finish()
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
    assert len(heard) - len(kept) == SECOND_BYTES, "the second that was refused"


def nobody_is_there(bench: Bench, view: EncounterView, tone: Tone) -> None:
    """The idle lock covers the recording, which ends when its microphone is gone for long."""
    bench.window.presence.away.emit()
    assert bench.window.shell.covered
    tone.failed.emit("The microphone stopped answering.")
    listening = view.visit.recording.listening
    assert listening is not None
    for _ in range(LONGEST_WAIT_SECONDS // PATIENCE_SECONDS):
        listening.patience.timeout.emit()


def locked_and_finished(bench: Bench, view: EncounterView, tone: Tone) -> None:
    bench.window.lock()
    assert tone.listening
    cover = bench.window.curtain.cover
    assert isinstance(cover, CoverView)
    cover.finish.click()


def asleep_and_another_person(bench: Bench, view: EncounterView, tone: Tone) -> None:
    bench.window.shell.lock("Locked, because the workstation went to sleep.")
    assert tone.listening
    bench.window.change_user()


def signed_out(bench: Bench, view: EncounterView, tone: Tone) -> None:
    bench.window.shell.sign_out()


def window_closed(bench: Bench, view: EncounterView, tone: Tone) -> None:
    bench.window.close()


Way = Callable[[Bench, EncounterView, Tone], None]
WAYS = (
    nobody_is_there,
    locked_and_finished,
    asleep_and_another_person,
    signed_out,
    window_closed,
)


@dataclass
class Desk:
    """A window, on a workstation whose wall clock is so many seconds ahead."""

    bench: Bench
    ahead: float = 0.0


@pytest.fixture
def desk(open_window: Callable[[Services], Bench], settings: Settings, clinic: Accounts) -> Desk:
    """The clinician is signed in."""
    clocks = Clocks(wall=lambda: time.time() + made.ahead)
    accounts = Accounts(settings, argon=Argon2Cost.floor(), clocks=clocks)
    made = Desk(open_window(replace(services_for(settings), accounts=accounts)))
    made.bench.sign_in()
    return made


@pytest.fixture
def come_back(
    open_window: Callable[[Services], Bench], settings: Settings
) -> Callable[[Bench], Bench]:
    """The clinician signs in again, in a new window if the other was closed."""

    def back(bench: Bench) -> Bench:
        again = bench if bench.window.isVisible() else open_window(services_for(settings))
        again.sign_in()
        return again

    return back


@pytest.mark.parametrize("way", WAYS)
def test_a_dictation_that_is_left_is_there_playable_and_written_down(
    desk: Desk,
    come_back: Callable[[Bench], Bench],
    engines: Engines,
    dictation: bytes,
    way: Way,
) -> None:
    """The clock is set back two hours in the middle of it, too."""
    bench, spoken = desk.bench, dictation[: round(6.3 * SECOND_BYTES)]
    view, tone = begun(bench)
    session, identifier = bench.window.shell.session, view.visit.encounter_id
    assert session is not None
    for at in range(0, len(spoken), PIECE_BYTES):
        if at > len(spoken) / 2:
            desk.ahead = -7200.0
        tone.samples_arrived.emit(spoken[at : at + PIECE_BYTES])
    way(bench, view, tone)
    assert not tone.listening
    bench.until(lambda: session.closed and not bench.window.shell.busy)
    assert session.chart is not None
    assert session.chart.closed
    with pytest.raises(BugError, match="forgotten"):
        session.sign(b"anything")
    bench = come_back(bench)
    room, again = bench.window.shell.room, bench.window.shell.session
    assert room is not None
    assert again is not None
    assert room.recordings.unfinished() == []
    (recording,) = room.recordings.list_for_encounter(identifier)
    assert room.recordings.audio(recording.id, 0.0, 60.0) == spoken
    assert "clock_back" in [one.reason for one in logged(again, Action.CLOCK)]
    transcript = Transcription(again, engines).transcribe(recording.id, Task())
    assert len(transcript.text.split()) > 5
