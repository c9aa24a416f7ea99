"""Speech to text with faster-whisper, on arrays that the application decoded."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from typing import Any, Final

import ctranslate2
import faster_whisper
import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from faster_whisper.vad import VadOptions, get_speech_timestamps

from app.inference.protocol import (
    Done,
    Loaded,
    LoadModel,
    Measure,
    Request,
    SegmentHeard,
    SpeechMeasured,
    Transcribe,
    WordHeard,
)
from models.channel import Channel, RequestFailedError

SAMPLE_RATE: Final = 16_000
FRAMES_PER_SECOND: Final = 100
_MEASURE_SECONDS: Final = 300
"""Speech is measured in pieces of this length, because memory grows with the piece."""
_PAD_SECONDS: Final = 0.2
_FULL_VOCABULARY: Final = 50_000
"""Whisper's own vocabularies are larger; a smaller one belongs to a model of a small world."""
_SPECIAL_TOKENS: Final = (
    "<|startoftranscript|>",
    "<|startofprev|>",
    "<|startoflm|>",
    "<|nospeech|>",
    "<|nocaptions|>",
    "<|transcribe|>",
    "<|translate|>",
)


class _ShortWindows(faster_whisper.WhisperModel):  # type: ignore[misc]  # it has no types
    """faster-whisper, but a window is padded with `padding` frames instead of up to 30 s."""

    padding = 0

    def encode(self, features: Any) -> Any:
        """Leave out the zeros that follow a window's own frames; no sound has a frame of zeros."""
        own = np.flatnonzero(features.any(axis=0))
        frames = (int(own[-1]) + 1 if own.size else 0) + self.padding
        # The encoder halves the frames.
        frames += frames % 2
        return super().encode(np.ascontiguousarray(features[:, :frames]))


class WhisperEngine:
    """One Whisper model in CTranslate2's format."""

    device = "CPU"
    libraries: tuple[str, ...] = (
        f"faster-whisper {faster_whisper.__version__}",
        f"ctranslate2 {ctranslate2.__version__}",
        f"onnxruntime {onnxruntime.__version__}",
    )

    def __init__(self) -> None:
        self._model: Any = None
        self._settings: dict[str, Any] = {}

    def answer(self, message: Request, channel: Channel) -> Done | Loaded | None:
        match message:
            case LoadModel():
                return self._load(message)
            case Transcribe():
                return self._transcribe(message, channel)
            case Measure():
                return self._measure(message, channel)
            case _:
                raise RequestFailedError("bad_input", "The speech engine only listens.")

    def _load(self, message: LoadModel) -> Loaded:
        began = time.monotonic()
        self._model = _ShortWindows(
            message.path,
            device="cpu",
            compute_type="int8",
            cpu_threads=message.threads,
            local_files_only=True,
        )
        self._model.padding = round(message.padding * FRAMES_PER_SECOND)
        self._settings = _decoding(self._model)
        return Loaded(
            message.request,
            seconds=time.monotonic() - began,
            memory_bytes=sum(entry.stat().st_size for entry in os.scandir(message.path)),
        )

    def _transcribe(self, message: Transcribe, channel: Channel) -> Done:
        if self._model is None:
            raise RequestFailedError("internal", "no model is loaded")
        if self._model.model.is_multilingual and (
            message.language not in self._model.supported_languages
        ):
            raise RequestFailedError(
                "bad_input", f"The model does not know the language «{message.language}»."
            )
        began = time.monotonic()
        audio = _floats(message.samples)
        segments, _ = self._model.transcribe(
            audio,
            language=message.language,
            task="transcribe",
            beam_size=message.beam,
            # The usual fallback samples when a window goes badly: the same audio would give other
            # words the next time. The application decodes a bad window again in its own way.
            temperature=0.0,
            word_timestamps=True,
            condition_on_previous_text=False,
            vad_filter=False,
            hotwords=message.hotwords or None,
            **self._settings,
        )
        first = 0.0
        channel.check(message)
        for segment in segments:
            first = first or time.monotonic() - began
            channel.send(_heard(message.request, segment, len(audio) / SAMPLE_RATE))
            channel.check(message)
        return Done(
            message.request,
            seconds=time.monotonic() - began,
            tokens_in=len(audio),
            first_token_seconds=first,
        )

    def _measure(self, message: Measure, channel: Channel) -> Done:
        began = time.monotonic()
        options = VadOptions(min_silence_duration_ms=500, speech_pad_ms=0)
        found: list[tuple[int, int]] = []
        total = len(message.samples) // 2
        for start in range(0, total, _MEASURE_SECONDS * SAMPLE_RATE):
            channel.check(message)
            end = min(total, start + _MEASURE_SECONDS * SAMPLE_RATE)
            for stretch in get_speech_timestamps(
                _floats(message.samples[2 * start : 2 * end]), options
            ):
                found.append((start + stretch["start"], start + stretch["end"]))
        channel.send(SpeechMeasured(message.request, _padded(found, total)))
        return Done(message.request, seconds=time.monotonic() - began, tokens_in=total)


def _padded(stretches: Iterable[tuple[int, int]], total: int) -> tuple[tuple[int, int], ...]:
    """Each stretch with a little before and after it; those that meet become one."""
    pad = int(_PAD_SECONDS * SAMPLE_RATE)
    joined: list[tuple[int, int]] = []
    for first, last in stretches:
        begin, end = max(0, first - pad), min(total, last + pad)
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((begin, end))
    return tuple(joined)


def _decoding(model: Any) -> dict[str, Any]:
    """How to decode with this model.

    A small vocabulary has no symbols for faster-whisper's list of non-speech.
    """
    tokenizer = model.hf_tokenizer
    if tokenizer.get_vocab_size() >= _FULL_VOCABULARY:
        return {}
    known = (tokenizer.token_to_id(name) for name in _SPECIAL_TOKENS)
    return {"suppress_tokens": [number for number in known if number is not None]}


def _floats(samples: bytes) -> Any:
    return np.frombuffer(samples, "<i2").astype(np.float32) / 32768.0


def _heard(request: int, segment: Any, window_seconds: float) -> SegmentHeard:
    """Decoders put ends of words past the end of a padded window; they are cut to it."""

    def inside(seconds: float) -> float:
        return min(max(float(seconds), 0.0), window_seconds)

    words = tuple(
        WordHeard(
            text=word.word,
            start=inside(word.start),
            end=max(inside(word.start), inside(word.end)),
            probability=min(max(float(word.probability), 0.0), 1.0),
        )
        for word in segment.words or ()
    )
    return SegmentHeard(
        request=request,
        start=inside(segment.start),
        end=max(inside(segment.start), inside(segment.end)),
        text=segment.text,
        words=words,
        average_logprob=float(segment.avg_logprob),
        no_speech_probability=min(max(float(segment.no_speech_prob), 0.0), 1.0),
        compression_ratio=float(segment.compression_ratio),
    )
