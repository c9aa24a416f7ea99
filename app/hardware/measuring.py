"""Which settings are fastest on this processor, by trying them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Any, Final

from msgspec import structs

from app.hardware.tuning import Tuning
from app.inference.engine import Engine
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
