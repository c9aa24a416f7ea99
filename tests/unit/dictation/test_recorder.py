"""A recording survives whatever happens, but for its last second."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.journal import StoredAudio
from app.dictation.levels import level
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter, EncounterState
from app.domain.recording import SAMPLE_RATE, RecordingState
from app.errors import BugError, UserFacingError
from app.records.records import Records
from app.store.recordings import RecordingRepository
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged, voice

SECOND_BYTES = 2 * SAMPLE_RATE


@pytest.fixture
def recordings(session: Session) -> Recordings:
    return Recordings(session, as_engines(ScriptedEngines()), max_seconds=20.0)


def test_what_is_recorded_can_be_read_again(
    session: Session, encounter: Encounter, recordings: Recordings
) -> None:
    samples = voice(3.7)
    recorder = recordings.begin(encounter.id, "Desk")
    for at in range(0, len(samples), 5000):
        recorder.append(samples[at : at + 5000])
    assert recorder.seconds == pytest.approx(3.7)
    assert 0.1 < recorder.level.rms < recorder.level.peak < 1.0
    recording = recorder.finish()
    assert recording.state is RecordingState.CLOSED
    assert recording.seconds == pytest.approx(3.7)
    assert b"".join(recordings.samples(recording.id)) == samples
    view = Records(session).reload(encounter.id)
    assert view.encounter.state is EncounterState.RECORDED
    assert view.recordings == (recording,)
    assert logged(session, Action.RECORD)[-1].detail["samples"] == len(samples) // 2


def test_every_second_is_safe_at_once(
    session: Session, encounter: Encounter, recordings: Recordings
) -> None:
    recorder = recordings.begin(encounter.id, "Desk")
    recorder.append(voice(2.9))
    assert StoredAudio(session.charts(), recorder.recording.id).count() == 2 * SAMPLE_RATE
    assert recordings.unfinished() == []  # it is being made


def test_a_recording_left_behind_is_offered_and_recovered(
    session: Session, encounter: Encounter, recordings: Recordings
) -> None:
    recorder = recordings.begin(encounter.id, "Desk")
    recorder.append(voice(2.5))
    # The next sign-in knows nothing of the recorder that was lost.
    later = Recordings(session, as_engines(ScriptedEngines()))
    (left,) = later.unfinished()
    assert left.id == recorder.recording.id
    assert left.seconds == 2.0
    recovered = later.recover(left.id)
    assert recovered.state is RecordingState.CLOSED
    assert later.recover(left.id) == recovered
    assert later.unfinished() == []
    assert Records(session).reload(encounter.id).encounter.state is EncounterState.RECORDED


def test_a_recording_left_behind_can_be_discarded(
    session: Session, encounter: Encounter, recordings: Recordings
) -> None:
    recordings.begin(encounter.id, "Desk").append(voice(1.5))
    later = Recordings(session, as_engines(ScriptedEngines()))
    later.discard(later.unfinished()[0].id)
    assert later.unfinished() == []
    assert logged(session, Action.DISCARD)[-1].detail["samples"] == SAMPLE_RATE


def test_a_pause_leaves_out_what_is_said_meanwhile(
    encounter: Encounter, recordings: Recordings
) -> None:
    recorder = recordings.begin(encounter.id, "Desk")
    recorder.append(voice(1.25))
    recorder.pause()
    assert recorder.paused
    recorder.append(voice(5.0))
    recorder.resume()
    recorder.append(voice(1.0))
    assert recorder.finish().seconds == pytest.approx(2.25)


def test_a_recording_set_aside_comes_back_whole(
    encounter: Encounter, recordings: Recordings
) -> None:
    samples = voice(2.4)
    recorder = recordings.begin(encounter.id, "Desk")
    recorder.append(samples)
    aside = recorder.set_aside()
    assert aside.state is RecordingState.OPEN
    assert aside.seconds == pytest.approx(2.4)
    assert b"".join(recordings.samples(recordings.recover(aside.id).id)) == samples


def test_discarding_leaves_nothing(
    session: Session, encounter: Encounter, recordings: Recordings
) -> None:
    recorder = recordings.begin(encounter.id, "Desk")
    recorder.append(voice(2.0))
    recordings.discard(recorder.set_aside().id)
    view = Records(session).reload(encounter.id)
    assert view.recordings == ()
    assert view.encounter.state is EncounterState.PLANNED
    with pytest.raises(BugError):
        recorder.append(voice(1.0))


def test_the_longest_length_is_said_and_what_there_is_stays(
    encounter: Encounter, recordings: Recordings
) -> None:
    samples = voice(22.4)
    recorder = recordings.begin(encounter.id, "Desk")
    with pytest.raises(UserFacingError, match="longest"):
        recorder.append(samples)
    recording = recorder.finish()
    assert recording.samples == len(samples) // 2
    assert recordings.audio(recording.id, 20.0, 23.0) == samples[20 * SECOND_BYTES :]


def test_what_a_full_disk_refused_is_kept_once_there_is_room(
    session: Session,
    encounter: Encounter,
    recordings: Recordings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    samples = voice(5.5)
    recorder = recordings.begin(encounter.id, "Desk")
    recorder.append(samples[:SECOND_BYTES])

    with monkeypatch.context() as full:
        full.setattr(RecordingRepository, "append_chunk", _no_room)
        for at in range(SECOND_BYTES, len(samples), SECOND_BYTES):
            with pytest.raises(UserFacingError, match="full"):
                recorder.append(samples[at : at + SECOND_BYTES])
        with pytest.raises(UserFacingError, match="full"):
            recorder.finish()

    recording = recorder.finish()
    assert recording.state is RecordingState.CLOSED
    audio = StoredAudio(session.charts(), recording.id)
    assert b"".join(audio) == samples
    # Each second lies where a window looks for it.
    for at in range(0, recording.samples, SAMPLE_RATE // 2):
        end = at + SAMPLE_RATE // 2
        assert audio.read(at, end) == samples[2 * at : 2 * end]


def _no_room(*_: object) -> None:
    raise UserFacingError("The disk is full.")


@given(start=st.integers(0, 90_000), length=st.integers(0, 90_000))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_any_range_can_be_read(
    session: Session, encounter: Encounter, start: int, length: int
) -> None:
    audio = _audio(session, encounter)
    whole = audio.read(0, 70_000)
    assert len(whole) == 140_000
    assert audio.read(start, start + length) == whole[2 * start : 2 * (start + length)]


_KEPT: dict[str, StoredAudio] = {}


def _audio(session: Session, encounter: Encounter) -> StoredAudio:
    if encounter.id not in _KEPT:
        recorder = Recordings(session, as_engines(ScriptedEngines())).begin(encounter.id, "Desk")
        recorder.append(np.arange(70_000).astype("<u2").tobytes())
        _KEPT[encounter.id] = StoredAudio(session.charts(), recorder.finish().id)
    return _KEPT[encounter.id]


def test_playing_is_logged(session: Session, encounter: Encounter, recordings: Recordings) -> None:
    recorder = recordings.begin(encounter.id, "Desk")
    samples = voice(2.0)
    recorder.append(samples)
    recording = recorder.finish()
    assert recordings.audio(recording.id, 0.5, 1.0) == samples[SECOND_BYTES // 2 : SECOND_BYTES]
    assert logged(session, Action.PLAY)[-1].object_id == recording.id


def test_levels() -> None:
    assert level(b"").peak == 0.0
    assert level(np.full(100, -32768, "<i2").tobytes()).clipped
    assert not level(voice(0.1)).clipped
