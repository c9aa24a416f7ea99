"""Who speaks in a stereo file: imported, written down and told apart by the real engines."""

from __future__ import annotations

import wave
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.consents import Consents
from app.dictation.recordings import Recordings
from app.domain.encounter import ConsentBy, ConsentHow, Encounter, EncounterMode
from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Segment, Transcript
from app.inference.engines import Engines
from app.records.records import Records
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.task import Task
from app.transcription.channels import Channels
from app.transcription.speakers import UNSETTLED, Speakers
from app.transcription.speech import loudness
from app.transcription.transcription import Transcription
from tests.fixtures.charts import a_transcript
from tests.fixtures.clinical import logged, record

STEREO = Path(__file__).parents[2].parent / "shared" / "data" / "speech" / "stereo_diarization.wav"
BLEED = 0.1  # how much of a voice the other microphone hears: -20 dB


@pytest.fixture
def visit(session: Session, encounter: Encounter) -> Encounter:
    """A visit that may be recorded."""
    Consents(session).keep(encounter.id, ConsentBy.PATIENT, ConsentHow.SPOKEN)
    return Records(session).set_mode(encounter.id, EncounterMode.VISIT)


@pytest.fixture(scope="session")
def turns(dictation: bytes) -> tuple[np.ndarray, list[tuple[float, float, int]]]:
    """The sample as two microphones, a turn for each sentence; and (start, end, who) of each."""
    samples = np.frombuffer(dictation, "<i2").astype(np.float32)
    quiet = loudness(dictation) < 150
    cuts, begin = [0], None
    for place, still in enumerate([*quiet, False]):
        if still and begin is None:
            begin = place
        elif not still and begin is not None:
            if place - begin >= 12 and begin > 0:
                cuts.append((begin + place) // 2 * (SAMPLE_RATE // 50))
            begin = None
    cuts.append(len(samples))
    left, right = samples * BLEED, samples * BLEED
    told = []
    for number, (first, last) in enumerate(pairwise(cuts)):
        (left, right)[number % 2][first:last] = samples[first:last]
        told.append((first / SAMPLE_RATE, last / SAMPLE_RATE, number % 2))
    return np.stack([left, right], axis=1).astype("<i2"), told


@pytest.fixture
def conversation(turns: tuple[np.ndarray, list[tuple[float, float, int]]], tmp_path: Path) -> Path:
    """The two microphones as a file."""
    return stereo_file(tmp_path / "visit.wav", turns[0])


def stereo_file(path: Path, samples: np.ndarray) -> Path:
    with wave.open(str(path), "wb") as writer:
        writer.setnchannels(2)
        writer.setsampwidth(2)
        writer.setframerate(SAMPLE_RATE)
        writer.writeframes(samples.tobytes())
    return path


def written(session: Session, engines: Engines, visit: Encounter, path: Path) -> Transcript:
    recording = Recordings(session, engines).import_file(visit.id, path, Task())
    return Transcription(session, engines).transcribe(recording.id, Task())


def wrong_and_told(
    transcript: Transcript, turns: list[tuple[float, float, int]]
) -> tuple[float, float]:
    """Shares of the words' time that were given to the wrong person, and to anybody."""
    wrong = told = whole = 0.0
    for segment in transcript.segments:
        for word in segment.words:
            middle = (word.start + word.end) / 2
            who = next(who for start, end, who in turns if start <= middle <= end)
            seconds = word.end - word.start
            whole += seconds
            told += seconds * (segment.speaker is not None)
            wrong += seconds * (segment.speaker not in (None, who))
    return wrong / whole, told / whole


def test_two_microphones_are_told_apart(
    session: Session,
    engines: Engines,
    visit: Encounter,
    turns: tuple[np.ndarray, list[tuple[float, float, int]]],
    conversation: Path,
) -> None:
    _, who = turns
    transcript = written(session, engines, visit, conversation)
    assert len(who) >= 8
    wrong, told = wrong_and_told(transcript, who)
    assert wrong <= 0.02
    assert told >= 0.9
    assert transcript.speakers == UNSETTLED
    numbers = [one.number for one in transcript.segments]
    assert numbers == list(range(1, len(numbers) + 1))
    again = Speakers(session).tell_apart(transcript.id)
    assert [one.speaker for one in again.segments] == [one.speaker for one in transcript.segments]


def test_one_microphone_on_both_channels_tells_nobody(
    session: Session, engines: Engines, visit: Encounter, dictation: bytes, tmp_path: Path
) -> None:
    samples = np.frombuffer(dictation, "<i2").astype(np.float32)
    both = np.stack([samples, samples * 0.8], axis=1).astype("<i2")
    transcript = written(session, engines, visit, stereo_file(tmp_path / "visit.wav", both))
    assert transcript.segments
    assert {one.speaker for one in transcript.segments} == {None}
    assert transcript.speakers == ()
    assert Speakers(session).tell_apart(transcript.id) == transcript


def test_two_voices_on_one_microphone_are_told_apart_by_their_sound(
    session: Session, encounter: Encounter, turns: tuple[np.ndarray, list[tuple[float, float, int]]]
) -> None:
    samples, segments, end = b"", [], 0.0
    for number, (first, last, who) in enumerate(turns[1], 1):
        said = turns[0][round(first * SAMPLE_RATE) : round(last * SAMPLE_RATE), who]
        if who == 1:  # the same words from a smaller throat
            places = np.arange(0, len(said) - 1, 1.7)
            said = np.interp(places, np.arange(len(said)), said).astype("<i2")
        begin, end = end, end + len(said) / SAMPLE_RATE
        segments.append(Segment(number, round(begin, 3), round(end, 3), "Some words."))
        samples += said.tobytes()
    recording = record(session, encounter, samples)
    transcript = replace(a_transcript(recording, "Some words."), segments=tuple(segments))
    session.charts().write(lambda unit: TranscriptRepository(unit.connection).add(transcript))
    told = Speakers(session).tell_apart(transcript.id)
    speakers = [one.speaker for one in told.segments]
    whose = [who for _, _, who in turns[1]]
    wrong = [one for one, who in zip(speakers, whose, strict=True) if one not in (None, who)]
    assert wrong == []
    assert sum(one is not None for one in speakers) >= 0.8 * len(whose)
    assert told.speakers == UNSETTLED
    settled = Speakers(session).settle(told.id, 1)
    assert settled.speakers == ()
    assert [one.speaker for one in settled.segments] == [
        None if one is None else 1 - one for one in speakers
    ]


def test_a_dictation_is_left_alone_until_it_is_a_visit(
    session: Session,
    engines: Engines,
    encounter: Encounter,
    turns: tuple[np.ndarray, list[tuple[float, float, int]]],
    conversation: Path,
) -> None:
    transcript = written(session, engines, encounter, conversation)
    assert {one.speaker for one in transcript.segments} == {None}
    told = Speakers(session).tell_apart(transcript.id)
    assert {one.speaker for one in told.segments} >= {0, 1}
    assert wrong_and_told(told, turns[1])[0] <= 0.05


def test_levels_that_cannot_be_read_cost_no_word(
    session: Session,
    engines: Engines,
    visit: Encounter,
    conversation: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as moved:
        moved.setattr("app.store.recordings.LEVELS", "another place")  # as if they were of it
        recording = Recordings(session, engines).import_file(visit.id, conversation, Task())
    transcript = Transcription(session, engines).transcribe(recording.id, Task())
    assert len(transcript.segments) >= 8
    assert {one.speaker for one in transcript.segments} == {None}
    failed = logged(session, Action.TRANSCRIBE)[-2]
    assert (failed.status, failed.reason) == ("failed", "channels")


@pytest.mark.parametrize("levels", [b"\x00", b"\x28\x78" * 7, b"\x28\x78" * 5000])
def test_levels_of_any_length_stay_with_their_second(
    session: Session, engines: Engines, encounter: Encounter, levels: bytes
) -> None:
    recording = Recordings(session, engines).begin(encounter.id, "Desk").recording

    def work(unit: UnitOfWork) -> bytes:
        recordings = RecordingRepository(unit.connection)
        for index, heard in enumerate((b"", levels, b"")):
            recordings.append_chunk(recording.id, index, bytes(2 * SAMPLE_RATE), heard)
        return recordings.levels(recording.id)

    found = session.charts().write(work)
    assert len(found) == 3 * 100
    assert found[:100] == b"\xff" * 100
    assert found[100:200] == levels[:100].ljust(100, b"\xff")
    assert found[200:] == b"\xff" * 100
    assert not Channels(found).apart


@pytest.mark.skipif(not STEREO.exists(), reason="the shared speech is not here")
def test_real_voices_that_overlap_are_never_given_to_the_wrong_one(
    session: Session, engines: Engines, visit: Encounter
) -> None:
    """From 2.7 s on only the left one speaks; before that both do."""
    transcript = written(session, engines, visit, STEREO)
    alone = [one for one in transcript.segments if one.start >= 2.6]
    assert transcript.segments
    assert all(one.speaker in (None, 0) for one in alone)
