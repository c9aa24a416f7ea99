"""Files become recordings, or nothing of them stays."""

from __future__ import annotations

import errno
import io
import os
import wave
from pathlib import Path

import av
import numpy as np
import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter, EncounterState
from app.domain.recording import SAMPLE_RATE, RecordingSource, RecordingState
from app.errors import Cancelled, UserFacingError
from app.inference.engines import Engines
from app.records.records import Records
from app.task import Progress, Task
from tests.fixtures.clinical import logged, voice


@pytest.fixture
def recordings(session: Session, engines: Engines) -> Recordings:
    return Recordings(session, engines)


def write_wave(path: Path, seconds: float, rate: int = SAMPLE_RATE) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(voice(seconds * rate / SAMPLE_RATE))
    return path


def write_flac(path: Path, seconds: float) -> Path:
    with av.open(str(path), "w", format="flac") as container:
        stream = container.add_stream("flac", rate=SAMPLE_RATE, layout="mono")
        noise = np.random.default_rng(3).normal(0, 4000, round(seconds * SAMPLE_RATE))
        for at in range(0, noise.size, 4096):
            values = noise[at : at + 4096].astype(np.int16).reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(values, format="s16", layout="mono")
            frame.sample_rate = SAMPLE_RATE
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def write_video(path: Path) -> Path:
    with av.open(str(path), "w", format="matroska") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 32
        stream.pix_fmt = "yuv420p"
        for _ in range(10):
            frame = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), np.uint8), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def nothing_stayed(session: Session, encounter: Encounter, recordings: Recordings) -> bool:
    view = Records(session).reload(encounter.id)
    return (
        view.recordings == ()
        and view.encounter.state is EncounterState.PLANNED
        and recordings.unfinished() == []
    )


def test_a_file_becomes_a_recording(
    session: Session, encounter: Encounter, recordings: Recordings, tmp_path: Path
) -> None:
    steps: list[Progress] = []
    path = write_wave(tmp_path / "visit.wav", 35.3)
    recording = recordings.import_file(encounter.id, path, Task(steps.append))
    assert recording.state is RecordingState.CLOSED
    assert recording.source is RecordingSource.FILE
    assert recording.source_name == "visit.wav"
    assert recording.seconds == pytest.approx(35.3, abs=0.05)
    kept = b"".join(recordings.samples(recording.id))
    assert len(kept) == 2 * recording.samples
    assert kept[:32000] == voice(1.0)
    assert Records(session).reload(encounter.id).encounter.state is EncounterState.RECORDED
    event = logged(session, Action.IMPORT_RECORDING)[-1]
    assert event.status == "ok"
    assert "visit" not in str(event.detail)
    assert steps[-1].fraction == 1.0


def test_a_truncated_file_keeps_what_could_be_read_and_says_so(
    encounter: Encounter, recordings: Recordings, tmp_path: Path
) -> None:
    path = write_flac(tmp_path / "visit.flac", 12.0)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    steps: list[Progress] = []
    recording = recordings.import_file(encounter.id, path, Task(steps.append))
    assert 6.0 < recording.seconds < 9.0
    assert "missing" in steps[-1].step


def bad_files(folder: Path) -> dict[str, Path]:
    (folder / "folder.wav").mkdir()
    (folder / "empty.wav").write_bytes(b"")
    (folder / "text.wav").write_text("This is a shopping list and no sound at all.\n" * 50)
    (folder / "header.wav").write_bytes(write_wave(folder / "whole.wav", 0.5).read_bytes()[:30])
    write_video(folder / "silent.mkv")
    return {path.name: path for path in folder.iterdir()} | {"none.wav": folder / "none.wav"}


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("none.wav", "no file"),
        ("folder.wav", "folder"),
        ("empty.wav", "empty"),
        ("text.wav", "not an audio file"),
        ("header.wav", "not an audio file"),
        ("silent.mkv", "without sound"),
    ],
)
def test_a_file_that_is_no_recording_is_refused_and_nothing_stays(  # noqa: PLR0917
    session: Session,
    encounter: Encounter,
    recordings: Recordings,
    tmp_path: Path,
    name: str,
    word: str,
) -> None:
    with pytest.raises(UserFacingError, match=word) as caught:
        recordings.import_file(encounter.id, bad_files(tmp_path)[name], Task())
    assert name in caught.value.what
    assert nothing_stayed(session, encounter, recordings)


def test_a_pipe_is_refused_and_not_waited_for(
    session: Session, encounter: Encounter, recordings: Recordings, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    with pytest.raises(UserFacingError, match=r"«pipe\.wav» is not a file"):
        recordings.import_file(encounter.id, tmp_path / "pipe.wav", Task())
    with pytest.raises(UserFacingError, match="cannot be read"):
        recordings.import_file(encounter.id, tmp_path / "a\0b.wav", Task())
    assert nothing_stayed(session, encounter, recordings)


@pytest.mark.parametrize("seconds", [0.0, 1.0])
def test_a_name_that_is_no_text_is_shown_as_far_as_it_can_be(
    encounter: Encounter, recordings: Recordings, tmp_path: Path, seconds: float
) -> None:
    """Sticks from elsewhere hold names in other encodings."""
    path = tmp_path / os.fsdecode(b"M\xfcller.wav")
    if not seconds:
        path.write_text("no sound")
        with pytest.raises(UserFacingError, match=r"«M�ller\.wav» was not imported"):
            recordings.import_file(encounter.id, path, Task())
        return
    write_wave(tmp_path / "visit.wav", seconds).rename(path)
    recording = recordings.import_file(encounter.id, path, Task())
    assert recording.source_name == "M�ller.wav"


def test_a_disk_that_fails_while_it_is_read_is_explained(
    session: Session,
    encounter: Encounter,
    recordings: Recordings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = write_wave(tmp_path / "visit.wav", 1.0)

    class Failing(io.FileIO):
        def read(self, _size: int | None = -1) -> bytes:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fdopen", Failing)
    with pytest.raises(UserFacingError, match="to its end: Input/output error") as caught:
        recordings.import_file(encounter.id, path, Task())
    monkeypatch.undo()
    assert caught.value.action
    assert nothing_stayed(session, encounter, recordings)


def test_cancelling_leaves_nothing(
    session: Session, encounter: Encounter, recordings: Recordings, tmp_path: Path
) -> None:
    task = Task(lambda progress: task.cancel() if (progress.fraction or 0.0) > 0.3 else None)
    with pytest.raises(Cancelled):
        recordings.import_file(encounter.id, write_wave(tmp_path / "a.wav", 90.0), task)
    assert nothing_stayed(session, encounter, recordings)
    assert logged(session, Action.IMPORT_RECORDING)[-1].reason == "cancelled"
