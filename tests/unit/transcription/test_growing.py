"""What a recording that goes on keeps in memory: its samples, its text, and its pace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.encounter import EncounterMode
from app.domain.transcript import Segment, Word
from app.errors import BugError
from app.transcription import growing_text
from app.transcription.growing_audio import GrowingAudio
from app.transcription.growing_text import GrowingText
from app.transcription.pace import SLOW_SECONDS, Pace
from app.transcription.writing import Writing


def test_samples_are_read_until_they_are_let_go() -> None:
    audio = GrowingAudio()
    audio.append(b"aabbcc")
    audio.append(b"dd")
    assert audio.count == 4
    assert audio.read(1, 3) == b"bbcc"
    audio.forget(2)
    audio.forget(1)
    assert audio.count == 4
    assert audio.read(2, 9) == b"ccdd"
    with pytest.raises(BugError, match="let go"):
        audio.read(1, 3)


def test_one_slow_pass_is_forgiven_and_two_are_not() -> None:
    pace = Pace()
    pace.passed(SLOW_SECONDS + 0.1)
    pace.passed(SLOW_SECONDS / 2)
    pace.passed(SLOW_SECONDS + 0.1)
    assert pace.keeps_up
    pace.passed(SLOW_SECONDS + 0.1)
    assert not pace.keeps_up


def test_a_machine_comes_back_when_it_is_clearly_fast() -> None:
    pace = Pace()
    pace.passed(10.0)
    assert not pace.keeps_up
    pace.passed(SLOW_SECONDS * 0.8)
    assert not pace.keeps_up
    pace.passed(SLOW_SECONDS * 0.4)
    assert pace.keeps_up


def test_finals_are_written_as_the_transcript_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growing_text, "_REWRITTEN", 10)
    writing = Writing(EncounterMode.DICTATION, "en", "en-GB")
    text, heard = GrowingText(writing), []
    for number in range(1, 60):
        said = "Scratch that." if number % 9 == 0 else f"Finding {number} is normal."
        words = tuple(
            Word(one, number + at / 10, number + (at + 1) / 10, 0.9)
            for at, one in enumerate(said.split())
        )
        segment = Segment(number, number, number + 0.9, said, words)
        text.add([replace(segment, number=0)])
        heard.append(segment)
        assert text.segments == writing.written(heard)
    assert text.count == len(heard)
    assert len(text.segments) < text.count
    assert len(text._heard) < 30  # what lies far back is not written again and again
