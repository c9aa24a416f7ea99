"""Sounds without words never become words, however long they are."""

from __future__ import annotations

import pytest

from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Segment
from app.inference.engines import Engines
from app.task import Task
from app.transcription.hearing import Hearing, HeldAudio
from tests.fixtures.noises import NOISES

SECOND = 2 * SAMPLE_RATE
TURNS = 10


def heard(engines: Engines, samples: bytes) -> list[Segment]:
    hearing = Hearing(engines, HeldAudio(samples), len(samples) // 2)
    found = hearing.windows(hearing.measure(Task()))
    return [segment for window in found for segment in hearing.hear(window, Task()).segments]


@pytest.mark.parametrize("kind", sorted(NOISES))
def test_ten_minutes_without_words_give_none(engines: Engines, kind: str) -> None:
    assert heard(engines, NOISES[kind](60) * TURNS) == []


@pytest.mark.parametrize("kind", sorted(NOISES))
def test_nothing_is_written_between_two_dictations(
    engines: Engines, dictation: bytes, kind: str
) -> None:
    begin, noise = len(dictation) / SECOND, 30
    segments = heard(engines, dictation + NOISES[kind](noise) + dictation)
    first = [one for one in segments if one.end <= begin + 1]
    second = [one for one in segments if one.start >= begin + noise - 1]
    assert len(first) >= 8
    assert len(second) >= 8
    assert len(first) + len(second) == len(segments)
