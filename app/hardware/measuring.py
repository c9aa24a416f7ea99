"""Which settings are fastest on this processor, by trying them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final, NamedTuple

from msgspec import structs

from app.catalog.entry import Entry
from app.hardware.tuning import SpeechTuning, Tuning
from app.inference.engine import SAMPLE_BYTES, SAMPLE_RATE, Engine
from app.inference.languages import ANY_LANGUAGE
from app.inference.protocol import CacheType, Placement, Turn
from app.inference.supervisor import WorkerStoppedError
from app.task import Task
from app.texts import tr

_TURNS: Final = (
    Turn("system", "Write down what was said."),
    Turn("user", "The patient has had a dry cough for three weeks, worse at night. " * 30),
)
_ENDLESS: Final = r"root ::= [^\x00]{999}"
_TOKENS: Final = 24
_ROUNDS: Final = 2
_READ, _WRITTEN = 2000, 400
"""Tokens of a usual draft: what is asked for is the time that it takes."""
_BETTER: Final = 0.95
"""What is not clearly faster is left as it is."""
_BATCHES: Final = (256, 512)
_INSTANT: Final = 1e-6
_CACHE: Final[CacheType] = "q8_0"
_FINE: Final = "float32"
_ENGLISH: Final = "en"
_SAMPLE: Final = (
    Path(__file__).resolve().parents[2] / "models" / "starter" / "sample" / "dictation.flac"
)
_SECONDS: Final = 15
_MOST_SECONDS: Final = 600


class Sample(NamedTuple):
    """Some seconds of speech, and the language that a model is told."""

    audio: bytes
    language: str


def measure(
    start: Callable[[Placement], Engine], planned: Placement, cores: int, task: Task
) -> Tuning:
    """Try threads, batch, weights laid out anew or not, and the cache, one after the other.

    `start` makes an engine for a placement; `planned` is what is tried first and stays unless
    something else is clearly faster. A larger batch reads faster on some machines, but less of a
    prompt that goes on is kept. Weights that are planned as they lie in the file have no room to be
    laid out anew. What does not run is not chosen.
    """
    trials: list[Mapping[str, Any]] = [
        *([{"repack": False}] if planned.repack else []),
        *({"threads": threads} for threads in _threads(planned, cores)),
        *({"batch": batch} for batch in _BATCHES),
        {"cache": _CACHE},
    ]
    best = planned
    read, write = _speeds(start, planned, task.part(0.0, 1 / (len(trials) + 1)))
    for number, change in enumerate(trials, start=1):
        tried = structs.replace(best, **change)
        part = task.part(number / (len(trials) + 1), (number + 1) / (len(trials) + 1))
        try:
            reading, writing = _speeds(start, tried, part)
        except WorkerStoppedError:
            continue
        if _seconds(reading, writing) < _BETTER * _seconds(read, write):
            best, read, write = tried, reading, writing
    return Tuning(best.threads, best.batch, best.repack, best.cache, read, write)


def measure_speech(
    start: Callable[[Placement], Engine],
    planned: Placement,
    cores: int,
    said: Sample,
    task: Task,
) -> SpeechTuning:
    """Try threads and compute types on some seconds of speech, as `measure` does.

    Only a finer compute type is tried: faster is no reason to hear less precisely.
    """
    trials: list[Mapping[str, Any]] = [
        *({"threads": threads} for threads in _threads(planned, cores)),
        {"precision": _FINE},
    ]

    def rate(placement: Placement, number: int) -> float:
        part = task.part(number / (len(trials) + 1), (number + 1) / (len(trials) + 1))
        part.report(tr("Measuring once what this workstation does best"), 0.0)
        with closing(start(placement)) as engine:
            return max(hear(engine, said, part) for _ in range(_ROUNDS))

    best, fastest = planned, rate(planned, 0)
    for number, change in enumerate(trials, start=1):
        tried = structs.replace(best, **change)
        try:
            found = rate(tried, number)
        except WorkerStoppedError:
            continue
        if fastest < _BETTER * found:
            best, fastest = tried, found
    return SpeechTuning(best.threads, best.precision, fastest)


def sample(media: Engine, entry: Entry, task: Task) -> Sample:
    """The beginning of the dictation that ships with the project, as a speech model hears it."""
    pieces = media.decode([_SAMPLE.read_bytes()], max_seconds=_MOST_SECONDS, task=task)
    length = int(min(_SECONDS, entry.window_seconds) * SAMPLE_RATE) * SAMPLE_BYTES
    known = entry.languages
    language = _ENGLISH if {_ENGLISH, ANY_LANGUAGE} & set(known) else known[0]
    return Sample(b"".join(pieces)[:length], language)


def hear(engine: Engine, said: Sample, task: Task) -> float:
    """Seconds of audio that are written down in a second."""
    began = time.monotonic()
    engine.transcribe_together([said.audio], language=said.language, task=task)
    seconds = max(time.monotonic() - began, _INSTANT)
    return len(said.audio) / (SAMPLE_RATE * SAMPLE_BYTES) / seconds


def _threads(planned: Placement, cores: int) -> list[int]:
    """Other counts that may be faster; a core stays free for the window and for speech."""
    return sorted({max(1, cores - 1), max(1, cores // 2), 1} - {planned.threads})


def _seconds(read: float, write: float) -> float:
    return _READ / read + _WRITTEN / write


def _speeds(
    start: Callable[[Placement], Engine], placement: Placement, task: Task
) -> tuple[float, float]:
    """Tokens read and written in a second, the most of some rounds."""
    task.report(tr("Measuring once what this workstation does best"), 0.0)
    read = write = 0.0
    with closing(start(placement)) as engine:
        for _ in range(_ROUNDS):
            engine.forget()
            answer = engine.generate(_TURNS, _ENDLESS, max_tokens=_TOKENS, task=task)
            for _ in answer:
                pass
            done = answer.done
            seconds = done.seconds - done.first_token_seconds
            read = max(read, max(done.tokens_in, 1) / max(done.first_token_seconds, _INSTANT))
            write = max(write, max(done.tokens_out - 1, 1) / max(seconds, _INSTANT))
    return read, write
