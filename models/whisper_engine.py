"""Speech to text with faster-whisper, on arrays that the application decoded."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

import ctranslate2
import faster_whisper
import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from faster_whisper.audio import pad_or_trim
from faster_whisper.vad import VadOptions, get_speech_timestamps

from app.inference import worker_words
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
from models.speech_devices import library_name, speech_devices

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


class _Decoder:
    """A CTranslate2 model that decodes all windows when the first of them is asked for.

    The encoder's outputs go in one by one, because the encoder gains nothing from several and
    would hold the memory of all; the decoder reads its weights once for all of them.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self._encoded: dict[int, Any] = {}
        self._results: dict[int, Any] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def encode(self, features: Any, **_: Any) -> Any:
        """The output in main memory, also of a card: numpy cannot join what lies on one."""
        return self._model.encode(features, to_cpu=True)

    def expect(self, encoded: Sequence[Any]) -> None:
        """Decode these together: outputs of the encoder, all of the same length."""
        self._encoded = {id(one): one for one in encoded}
        self._results = {}

    def generate(self, encoded: Any, prompts: Any, **how: Any) -> Any:
        if id(encoded) not in self._encoded:
            return self._model.generate(encoded, prompts, **how)
        if not self._results:
            whole = np.concatenate([np.asarray(one) for one in self._encoded.values()])
            results = self._model.generate(
                ctranslate2.StorageView.from_array(whole), prompts * len(whole), **how
            )
            self._results = dict(zip(self._encoded, results, strict=True))
        return [self._results[id(encoded)]]


class Windows(faster_whisper.WhisperModel):  # type: ignore[misc]  # it has no types
    """faster-whisper for short windows, several at a time.

    A window is padded with `padding` frames instead of up to 30 s.
    """

    padding = 0
    model: Any

    def __init__(self, path: str, **how: Any) -> None:
        super().__init__(path, **how)
        self.model = _Decoder(self.model)
        self._first: Any = None

    def together(
        self, windows: Sequence[Any], check: Callable[[], None], **how: Any
    ) -> Iterator[Iterable[Any]]:
        """The segments of each window, with the words that `transcribe` alone would give.

        What is left of a window after the first pass over it is decoded by itself. `check` is
        called between the windows, and may raise.
        """
        encoded = []
        for audio in windows if len(windows) > 1 else ():
            check()
            encoded.append(self._start(audio))
        there = [one for one in encoded if one is not None]
        if len({tuple(one.shape) for one in there}) == 1:
            self.model.expect(there)
        try:
            for audio, self._first in zip(windows, encoded or [None], strict=True):
                check()
                yield self.transcribe(audio, **how)[0]
        finally:
            self.model.expect(())

    def _start(self, audio: Any) -> Any:
        """The encoder's output at the start of a window, None if there is no sound in it."""
        features = self.feature_extractor(audio)
        frames = min(self.feature_extractor.nb_max_frames, features.shape[-1] - 1)
        self._first = None
        return self.encode(pad_or_trim(features[:, :frames])) if frames > 0 else None

    def encode(self, features: Any) -> Any:
        """Leave out the zeros that follow a window's own frames; no sound has a frame of zeros."""
        if self._first is not None:
            first, self._first = self._first, None
            return first
        own = np.flatnonzero(features.any(axis=0))
        frames = (int(own[-1]) + 1 if own.size else 0) + self.padding
        # The encoder halves the frames.
        frames += frames % 2
        return super().encode(np.ascontiguousarray(features[:, :frames]))


class WhisperEngine:
    """One Whisper model in CTranslate2's format."""

    libraries: tuple[str, ...] = (
        f"faster-whisper {faster_whisper.__version__}",
        f"ctranslate2 {ctranslate2.__version__}",
        f"onnxruntime {onnxruntime.__version__}",
    )

    def __init__(self, *, graphics: bool = False) -> None:
        self.devices, self.missing = speech_devices(graphics=graphics)
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
        placement = message.placement
        if placement.device not in {device.name for device in self.devices}:
            raise RequestFailedError("device", f"There is no {placement.device[:60]}.")
        kind, index = library_name(placement.device)
        self._model = Windows(
            message.path,
            device=kind,
            device_index=index,
            compute_type="int8" if placement.precision == "default" else placement.precision,
            cpu_threads=placement.threads,
            local_files_only=True,
        )
        self._model.padding = round(message.padding * FRAMES_PER_SECOND)
        self._settings = _decoding(self._model)
        return Loaded(
            message.request,
            seconds=time.monotonic() - began,
            memory_bytes=sum(entry.stat().st_size for entry in os.scandir(message.path)),
            device=placement.device,
        )

    def _transcribe(self, message: Transcribe, channel: Channel) -> Done:
        if self._model is None:
            raise RequestFailedError("internal", "no model is loaded")
        if self._model.model.is_multilingual and (
            message.language not in self._model.supported_languages
        ):
            raise RequestFailedError(
                "bad_input", worker_words.OTHER_LANGUAGE, language=message.language
            )
        began = time.monotonic()
        windows = [_floats(samples) for samples in message.windows]
        heard = self._model.together(
            windows,
            lambda: channel.check(message),
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
        for number, segments in enumerate(heard):
            seconds = len(windows[number]) / SAMPLE_RATE
            for segment in segments:
                first = first or time.monotonic() - began
                channel.send(_heard(message.request, number, segment, seconds))
                channel.check(message)
        return Done(
            message.request,
            seconds=time.monotonic() - began,
            tokens_in=sum(map(len, windows)),
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


def _heard(request: int, window: int, segment: Any, window_seconds: float) -> SegmentHeard:
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
        window=window,
        start=inside(segment.start),
        end=max(inside(segment.start), inside(segment.end)),
        text=segment.text,
        words=words,
        average_logprob=float(segment.avg_logprob),
        no_speech_probability=min(max(float(segment.no_speech_prob), 0.0), 1.0),
        compression_ratio=float(segment.compression_ratio),
    )
