"""The speech model on a folder of recordings."""

from __future__ import annotations

import json
import shutil
import wave
from pathlib import Path

import numpy as np
import pytest

from app.demo import SAMPLE
from app.errors import Cancelled, UserFacingError
from app.inference.engines import Engines
from app.task import Progress, Task
from app.validation.speech import NON_SPEECH, samples, validate_speech
from tests.e2e.command import consultroom

SHARED = Path(__file__).parents[3].parent / "shared" / "data" / "speech"


def sound(path: Path, samples_: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(samples_.astype("<i2").tobytes())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample dictation with its words, a fan, and a silence named by its suffix."""
    shutil.copy(SAMPLE, tmp_path)
    shutil.copy(SAMPLE.with_suffix(".txt"), tmp_path)
    noise = np.random.default_rng(4).normal(0, 900, 5 * 16_000)
    sound(tmp_path / NON_SPEECH / "fan.wav", noise)
    sound(tmp_path / f"room.{NON_SPEECH}.wav", np.zeros(16_000))
    return tmp_path


def test_the_sample_is_scored(engines: Engines, folder: Path) -> None:
    steps: list[Progress] = []
    report = validate_speech(engines, folder, 600, Task(steps.append))
    by_name = {one.name: one for one in report.files}
    assert sorted(by_name) == ["dictation.flac", f"{NON_SPEECH}/fan.wav", f"room.{NON_SPEECH}.wav"]
    dictation = by_name["dictation.flac"]
    assert dictation.speech
    assert report.words == dictation.words
    assert report.words.words > 60
    assert report.words.rate is not None
    assert report.words.rate < 0.1
    assert report.numbers.said == 5
    assert report.numbers.found >= 3
    assert 25 < dictation.speech_seconds < dictation.seconds
    assert dictation.spent > 0
    assert not report.unreadable
    assert [one.text for one in report.silent] == ["", ""]
    assert report.model == engines.speech_model
    assert report.demonstration
    fractions = [step.fraction or 0.0 for step in steps if " of 3: " in step.step]
    assert len(fractions) > 3
    assert fractions == sorted(fractions)
    assert steps[-1].fraction == 1.0


def test_what_cannot_be_read_is_named_and_the_rest_measured(engines: Engines, folder: Path) -> None:
    (folder / NON_SPEECH / "broken.mp3").write_bytes(b"no audio at all")
    report = validate_speech(engines, folder, 600, Task())
    assert [one.name for one in report.unreadable] == [f"{NON_SPEECH}/broken.mp3"]
    assert len(report.files) == 3


def test_a_folder_without_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError, match="no recordings"):
        samples(tmp_path)
    with pytest.raises(UserFacingError, match="not a folder"):
        samples(tmp_path / "none")
    sound(tmp_path / "visit.wav", np.zeros(100))
    with pytest.raises(UserFacingError, match=r"visit\.wav"):
        samples(tmp_path)
    (tmp_path / "visit.txt").write_text(" \n")
    with pytest.raises(UserFacingError, match="empty"):
        samples(tmp_path)
    (tmp_path / "visit.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(UserFacingError, match="UTF-8"):
        samples(tmp_path)


def test_it_can_be_stopped(engines: Engines, folder: Path) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        validate_speech(engines, folder, 600, task)


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/data/speech is absent")
def test_a_bad_model_is_a_result(folder: Path) -> None:
    shutil.copy(SHARED / "jfk.flac", folder)
    (folder / "jfk.txt").write_text(
        "And so, my fellow Americans, ask not what your country can do for you,"
        " ask what you can do for your country."
    )
    done = consultroom("validate", "speech", "--data", folder, "--json")
    assert done.code == 0
    rows = {row["name"]: row for row in done.value["files"]}
    assert rows["jfk.flac"]["words"]["words"] == 22
    # The starter model knows no human voice: it may hear anything, and that is told.
    assert rows["jfk.flac"]["words"]["error_rate"] > 0.5
    assert done.value["total"]["non_speech"]["files_with_words"] == 0
    assert done.value["normalization"]


def test_the_command_says_what_it_found(folder: Path) -> None:
    (folder / NON_SPEECH / "broken.mp3").write_bytes(b"no audio at all")
    done = consultroom("validate", "speech", "--data", folder)
    assert done.code == 1
    assert "broken.mp3" in done.output
    assert "dictation.flac" in done.output
    assert "not for clinical use" in done.output
    done = consultroom("validate", "speech", "--data", folder / "none")
    assert done.code == 1
    assert "is not a" in done.message


def test_a_model_is_judged_before_it_is_used_and_the_report_is_kept(
    folder: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "report.json"
    command = ("validate", "speech", "--data", folder, "--model", "starter-speech", "--json")
    done = consultroom(*command, "--report", kept)
    assert done.code == 0
    assert json.loads(kept.read_text("utf-8")) == done.value
    assert done.value["model"]["key"] == "starter-speech"
    again = consultroom(*command, "--report", kept)
    assert again.code == 1
    assert "is there already" in again.output


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("whisper-none", "no speech model"),
        ("starter-language", "no speech model"),
        ("whisper-large-v3", "is not on this workstation"),
    ],
)
def test_a_model_that_is_not_there_cannot_be_judged(folder: Path, key: str, why: str) -> None:
    done = consultroom("validate", "speech", "--data", folder, "--model", key)
    assert done.code == 1
    assert why in done.message
