"""Audio to segments: measured, cut into windows, written down by the engine, and guarded."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from types import MappingProxyType
from typing import Final, Protocol

import msgspec

from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Segment, Word
from app.errors import BugError, Refused, UserFacingError
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.inference.languages import ANY_LANGUAGE
from app.inference.protocol import SegmentHeard
from app.inference.supervisor import until_held
from app.task import Task
from app.texts import tr
from app.transcription import guards
from app.transcription.sentences import sentences
from app.transcription.speech import (
    PIECE_SECONDS,
    Measured,
    Stretch,
    joined,
    quietest,
    voiced,
)
from app.transcription.windows import Window, windows

ENGLISH = "en"

MEASURING = 0.1
"""Share of the progress bar that measuring speech takes."""

_PROCEDURE = 1  # another one where windows, guards or sentences become other ones
_SAMPLE_BYTES = 2
_NOTHING: Mapping[int, Measured] = MappingProxyType({})


class Audio(Protocol):
    """Samples of one recording, 16 kHz mono signed 16-bit."""

    def read(self, start: int, end: int) -> bytes:
        """The samples from `start` up to, not including, `end`."""
        ...


class ModelChangedError(UserFacingError):
    """What one model began another would go on with, and the transcript would name one of them."""

    def __init__(self) -> None:
        super().__init__(
            tr("Another speech model was chosen while the recording was being written down."),
            tr("Write it down again."),
            tr("The recording is safe."),
        )


class LanguageUnknownError(Refused):
    """The model was not made for the language that is spoken."""


@dataclass(frozen=True, slots=True)
class HeldAudio:
    """Audio that is in memory."""

    samples: bytes

    def read(self, start: int, end: int) -> bytes:
        return self.samples[_SAMPLE_BYTES * start : _SAMPLE_BYTES * end]


@dataclass(frozen=True, slots=True)
class Heard:
    """What is said in a window, and how often the guards decoded it again or dropped something."""

    segments: tuple[Segment, ...]
    loops: int = 0
    dropped: int = 0


class Hearing:
    """One recording, heard by the active speech model.

    LanguageUnknownError where the model does not know it; it is an ISO 639-1 code. `hotwords` are
    told to a model that was made for it.
    """

    def __init__(
        self,
        engines: Engines,
        audio: Audio,
        samples: int,
        language: str = ENGLISH,
        hotwords: str = "",
    ) -> None:
        known = engines.speech_languages
        if language not in known and ANY_LANGUAGE not in known:
            raise LanguageUnknownError(
                tr(
                    "The speech model «{name}» does not know the language «{language}»; it knows "
                    "{names}.",
                    name=engines.speech_model.name,
                    language=language,
                    names=", ".join(known),
                ),
                tr("Choose another language for the visit, or install a model that knows it."),
                tr("The recording is safe, and nothing was written."),
            )
        self.model: Final = engines.speech_model
        """The only one that is asked."""
        self._engines = engines
        self._audio = audio
        self._samples = samples
        self._language = language
        self._hotwords = hotwords if engines.takes_hotwords else ""

    @property
    def manner_sha256(self) -> str:
        """Names the model and all settings that decide which words come out."""
        engines = self._engines
        manner = (
            _PROCEDURE,
            self.model.sha256,
            engines.speech_window,
            engines.speech_calibration,
            engines.speech_padding,
            self._language,
            self._hotwords,
        )
        return hashlib.sha256(msgspec.json.encode(manner)).hexdigest()

    def measure(self, task: Task, known: Mapping[int, Measured] = _NOTHING) -> list[Stretch]:
        """Where somebody speaks; the engine is started only if anything can be heard.

        `known` has what `measure_piece` found in pieces that need not be measured again.
        """
        step = PIECE_SECONDS * SAMPLE_RATE

        def pieces() -> Iterator[tuple[int, Measured]]:
            for start in range(0, self._samples, step):
                task.check()
                task.report(tr("Looking for speech"), MEASURING * self._share(start))
                if start in known:
                    yield start, known[start]
                else:
                    samples = self._audio.read(start, start + step)
                    yield start, self.measure_piece(samples, task)

        return list(joined(pieces()))

    def measure_piece(self, samples: bytes, task: Task) -> Measured:
        """Where somebody speaks in samples that are measured at a time."""
        return voiced(samples, lambda audible: self._engines.speech(task).measure(audible, task))

    def windows(self, speech: Sequence[Stretch]) -> Iterator[Window]:
        """What the model takes at once; the same speech always gives the same windows."""

        def cut(first: int, last: int) -> int:
            return first + quietest(self._audio.read(first, last), 0, last - first)

        return windows(speech, self._samples, cut, self._engines.speech_window)

    def hear(self, window: Window, task: Task) -> Heard:
        """What is said in a window, after the guards; the numbers of the segments are 0."""
        (heard,) = self.hear_together((window,), task)
        return heard

    @property
    def batch(self) -> int:
        """How many windows `hear_together` is to be given at most."""
        return self._engines.speech_batch

    def hear_together(self, windows: Sequence[Window], task: Task) -> list[Heard]:
        """What `hear` gives for each window, in less time."""
        task.check()
        done = MEASURING + (1 - MEASURING) * self._share(windows[0].start)
        task.report(tr("Writing down what was said"), done)
        engine = self._engines.speech(task)
        if self._engines.speech_model != self.model:
            raise ModelChangedError
        samples = [self._audio.read(window.start, window.end) for window in windows]
        first = engine.transcribe_together(
            samples, language=self._language, hotwords=self._hotwords, task=task
        )
        return [
            self._believed(window, *self._better(engine, pcm, said, task))
            for window, pcm, said in zip(windows, samples, first, strict=True)
        ]

    def hear_all(self, windows: Iterable[Window], task: Task) -> Iterator[Heard]:
        """What `hear` gives for each window, several at once."""
        rest = iter(windows)
        while batch := tuple(islice(rest, self.batch)):
            yield from self.hear_together(batch, task)

    def _better(
        self, engine: Engine, samples: bytes, heard: list[SegmentHeard], task: Task
    ) -> tuple[list[SegmentHeard], int]:
        """What is heard where the first search went badly, and how often it was asked again."""
        if not _suspicious(heard):
            return heard, 0
        # Another search often leaves a loop that the first one fell into, and so does a model that
        # is not told what to hear.
        again = until_held(
            lambda: list(engine.transcribe(samples, language=self._language, beam=1, task=task))
        )
        better = not _suspicious(again) or _badness(again) < _badness(heard)
        return again if better else heard, 1

    def _believed(self, window: Window, said: list[SegmentHeard], loops: int) -> Heard:
        segments, dropped = _guarded(said, window)
        calibration = self._engines.speech_calibration
        return Heard(
            tuple(
                replace(segment, words=_calibrated(segment.words, calibration))
                for segment in segments
            ),
            loops,
            dropped,
        )

    def _share(self, sample: int) -> float:
        return sample / max(1, self._samples)


def _guarded(heard: list[SegmentHeard], window: Window) -> tuple[list[Segment], int]:
    """What is believed of it, and how many segments are not."""
    segments: list[Segment] = []
    dropped = 0
    for run in guards.runs(heard):
        kept = [one for one in run if not guards.is_made_up(one, window.start, window.speech)]
        dropped += len(run) - len(kept)
        if not kept:
            continue
        if len(run) > 1 or guards.is_suspicious(kept[0]):
            segments.append(_marked(kept[0].start, kept[-1].end, window))
        else:
            segments.extend(_split(kept[0], window))
    return segments, dropped


def _calibrated(words: tuple[Word, ...], calibration: float) -> tuple[Word, ...]:
    return tuple(replace(word, confidence=round(word.confidence**calibration, 4)) for word in words)


def _suspicious(heard: list[SegmentHeard]) -> bool:
    return guards.repeats(heard) or any(guards.is_suspicious(segment) for segment in heard)


def _badness(heard: list[SegmentHeard]) -> int:
    return len(heard) * guards.repeats(heard) + sum(map(guards.is_suspicious, heard))


def _marked(first: float, last: float, window: Window) -> Segment:
    """A place where somebody spoke and no usable words came."""
    start, end = _times(first, last, window)
    word = Word(guards.UNINTELLIGIBLE, start, end, 0.0)
    return Segment(0, start, end, guards.UNINTELLIGIBLE, (word,))


def _times(start: float, end: float, window: Window) -> tuple[float, float]:
    """Seconds of the window as seconds of the recording, inside the window."""
    offset, last = window.start / SAMPLE_RATE, window.end / SAMPLE_RATE
    begin = min(max(offset + start, offset), last)
    return round(begin, 3), round(min(max(offset + end, begin), last), 3)


def _words(heard: SegmentHeard, window: Window) -> Iterator[Word]:
    """The words; what follows without a space, as «.8» does «4», belongs to the word before."""
    pending: Word | None = None
    for part in heard.words:
        text = part.text.strip()
        if not text:
            continue
        start, end = _times(part.start, part.end, window)
        probability = round(part.probability, 4)
        if pending is not None and not part.text[0].isspace():
            least = min(pending.confidence, probability)
            pending = Word(pending.text + text, pending.start, max(pending.end, end), least)
            continue
        if pending is not None:
            yield pending
        pending = Word(text, start, end, probability)
    if pending is not None:
        yield pending


def _split(heard: SegmentHeard, window: Window) -> Iterator[Segment]:
    """One segment a sentence; without word times the segment stays whole."""
    words = tuple(_words(heard, window))
    if not words:
        start, end = _times(heard.start, heard.end, window)
        yield Segment(0, start, end, " ".join(heard.text.split()))
        return
    for sentence in sentences(words):
        text = " ".join(word.text for word in sentence)
        if not sentence:
            raise BugError("A sentence has no words.")
        start = min(word.start for word in sentence)
        yield Segment(0, start, max(start, *(word.end for word in sentence)), text, sentence)
