"""What is particular to the speech engine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.catalog.catalog import Catalog
from app.demo import SAMPLE
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.task import Task
from app.transcription.hearing import Hearing, HeldAudio
from app.validation.scores import score_words
from models.whisper_engine import Windows, _Decoder, _decoding, _floats
from tests.fixtures.clinic import settings_for

SECOND = 32_000


@pytest.fixture(scope="module")
def speech(engines: Engines) -> Engine:
    return engines.speech()


@pytest.fixture
def padded(catalog: Catalog, tmp_path: Path) -> Iterator[Engine]:
    """The same model with windows of 30 s, as published models have them."""
    entry = replace(catalog.active("speech"), padding_seconds=30.0)
    with closing(
        Engines(settings_for(tmp_path), Catalog([entry, catalog.active("language")]))
    ) as engines:
        yield engines.speech()


def test_silence_is_measured_as_none(speech: Engine) -> None:
    assert speech.measure(bytes(30 * SECOND), Task()) == ()


def test_nothing_is_measured_as_none(speech: Engine) -> None:
    assert speech.measure(b"", Task()) == ()


def test_speech_is_measured_where_it_is(speech: Engine, dictation: bytes) -> None:
    words = dictation[: 10 * SECOND]
    stretches = speech.measure(bytes(5 * SECOND) + words + bytes(5 * SECOND), Task())

    assert stretches
    assert stretches[0][0] > 4 * SECOND // 2
    assert stretches[-1][1] <= 16 * SECOND // 2
    assert sum(end - begin for begin, end in stretches) > 4 * SECOND // 2


def test_speech_across_the_seam_of_two_pieces_is_one(speech: Engine, dictation: bytes) -> None:
    words = dictation[: 8 * SECOND]
    begin = 300 * SECOND - 4 * SECOND
    samples = bytes(begin) + words + bytes(4 * SECOND)

    stretches = speech.measure(samples, Task())

    seam = 300 * SECOND // 2
    assert any(first < seam < last for first, last in stretches)


def test_segments_have_words_in_order(speech: Engine, dictation: bytes) -> None:
    window = dictation[: 15 * SECOND]
    segments = list(speech.transcribe(window, beam=1, task=Task()))

    assert segments
    times = [time for segment in segments for time in (segment.start, segment.end)]
    assert times == sorted(times)
    for segment in segments:
        assert "".join(word.text for word in segment.words).split() == segment.text.split()
        for word in segment.words:
            assert 0 <= word.start <= word.end <= len(window) / SECOND
            assert 0 <= word.probability <= 1


def test_the_same_audio_gives_the_same_words(speech: Engine, dictation: bytes) -> None:
    window = dictation[: 8 * SECOND]

    def heard() -> list[str]:
        return [segment.text for segment in speech.transcribe(window, beam=1, task=Task())]

    assert heard() == heard()
    assert speech.speech_factor is not None


def test_hotwords_are_taken(speech: Engine, dictation: bytes) -> None:
    window = dictation[: 8 * SECOND]

    assert list(speech.transcribe(window, beam=1, hotwords="metformin, lisinopril", task=Task()))


def test_a_window_of_no_samples_gives_nothing(speech: Engine) -> None:
    assert list(speech.transcribe(b"", beam=1, task=Task())) == []


def test_short_windows_are_heard_as_well_as_padded_ones(
    engines: Engines, catalog: Catalog, dictation: bytes, tmp_path: Path
) -> None:
    entry = replace(catalog.active("speech"), padding_seconds=30.0)
    padded = Engines(settings_for(tmp_path), Catalog([entry, catalog.active("language")]))
    said = SAMPLE.with_suffix(".txt").read_text("utf-8")

    def errors(heard_by: Engines) -> int:
        hearing = Hearing(heard_by, HeldAudio(dictation), len(dictation) // 2)
        parts = [hearing.hear(one, Task()) for one in hearing.windows(hearing.measure(Task()))]
        text = " ".join(segment.text for part in parts for segment in part.segments)
        return score_words(said, text).errors

    try:
        assert errors(engines) <= errors(padded) + 1
    finally:
        padded.close()


def test_several_windows_together_give_the_words_of_each_alone(
    padded: Engine, dictation: bytes
) -> None:
    windows = [dictation[at * SECOND : (at + 9) * SECOND] for at in (0, 9, 18)]
    windows[1:1] = [bytes(2 * SECOND), b""]
    together = padded.transcribe_together(windows, task=Task())
    alone = [list(padded.transcribe(one, task=Task())) for one in windows]
    assert [[(one.text, one.words) for one in heard] for heard in together] == [
        [(one.text, one.words) for one in heard] for heard in alone
    ]
    assert sum(map(bool, together)) == 3


class _OnCard:
    """A model whose encodings lie on a card, where numpy cannot read them, unless asked."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def encode(self, features: Any, to_cpu: bool = False) -> Any:
        encoded = self._model.encode(features)
        return encoded if to_cpu else SimpleNamespace(shape=encoded.shape)


def test_windows_are_decoded_together_on_a_card_too(catalog: Catalog, dictation: bytes) -> None:
    heard = []
    for on_card in (False, True):
        model = Windows(str(catalog.active("speech").folder), compute_type="int8", cpu_threads=1)
        if on_card:
            model.model = _Decoder(_OnCard(model.model._model))
        windows = [_floats(dictation[at * SECOND : (at + 5) * SECOND]) for at in (0, 5)]
        together = model.together(
            windows, lambda: None, language="en", temperature=0.0, **_decoding(model)
        )
        heard.append([[segment.text for segment in segments] for segments in together])

    assert heard[0] == heard[1]
    assert all(heard[0])
