"""Writing through the engine against a loop over llama.cpp's C interface, on the same tokens.

On the processor all is computed on one thread, and its processor time is measured, which neighbours
slow least; on a card the time that passes.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import llama_cpp

from app.catalog.catalog import Catalog
from app.inference.frames import encode, write_all
from app.inference.naming import as_backend_names
from app.inference.protocol import (
    CPU,
    Forget,
    Generate,
    LoadModel,
    Placement,
    Progress,
    Reply,
    Request,
    Turn,
)
from app.summarization.templates import SOAP
from models.llama_engine import LlamaEngine
from tests.bench import random_llama
from tests.bench.measure import Ratio
from tests.bench.visit import rules, said, soap, turns_of

ROUNDS = 7
_ROUNDS_OF_THE_SMALL = 40
"""Its tokens are so short that a neighbour is seldom still for as long as a round of them."""
_STATEMENTS, _WORDS = 7, 10
"""Of each section and statement of the note that the random model writes: 330 tokens."""
FREE = r"root ::= [^\x00]*"
_ALONE = Placement(context=2048)

Clock = Callable[[], float]


class Sink:
    """Stands for the channel: replies are encoded and written to a pipe that is read at once."""

    def __init__(self, clock: Clock) -> None:
        source, self._pipe = os.pipe()
        threading.Thread(target=_drain, args=(source,), daemon=True).start()
        self._clock = clock
        self.begun: list[float] = []
        """When each token was begun, after the prompt was read."""

    def send(self, reply: Reply) -> None:
        write_all(self._pipe, encode(reply))
        if isinstance(reply, Progress):
            self.begun.clear()

    def check(self, message: Request) -> None:
        """Nothing is cancelled; the engine asks before each token."""
        self.begun.append(self._clock())


def bench(catalog: Catalog) -> Iterator[Ratio]:
    """The starter model, whose tokens are the shortest, and one of 360 million weights."""
    segments = said(1)
    turns, grammar = turns_of(soap(segments)), rules(segments)
    yield from compared(
        "starter", catalog.active("language").load_path, turns, grammar, rounds=_ROUNDS_OF_THE_SMALL
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "random.gguf"
        random_llama.write(path, says=note(len(segments)))
        yield from compared("360M", path, turns[-1:], grammar)


def note(segments: int) -> list[str]:
    """The pieces of a SOAP note, no two of them alike; every one fits the grammar of an answer."""
    pieces: list[str] = []
    for place, section in enumerate(SOAP.sections):
        pieces.append(f'{"]," if place else "{"}"{section.key}":[')
        for number in range(_STATEMENTS):
            cited = (place * _STATEMENTS + number) % segments + 1
            statement = f"{place}{number}"
            comma = "," if number else ""
            pieces.append(f'{comma}{{"cite":[{cited}],"text":"S{statement}')
            pieces += [f" w{statement}{word}" for word in range(_WORDS)]
            pieces.append(f' {statement}."}}')
    return [*pieces, "]}"]


def compared(
    name: str,
    path: Path,
    turns: Sequence[Turn],
    grammar: str,
    planned: Placement = _ALONE,
    *,
    rounds: int = ROUNDS,
) -> Iterator[Ratio]:
    """The engine in this process, against the loop and without the grammar."""
    clock = time.thread_time if planned.device == CPU else time.perf_counter
    engine, sink = LlamaEngine(graphics=planned.device != CPU), Sink(clock)
    placement = as_backend_names(planned, engine.devices)
    engine.answer(LoadModel(1, str(path), "llama3", placement), sink)  # type: ignore[arg-type]
    context = engine._context
    prompt = [token for batch in engine._batches(turns)[0] for token in batch]
    tokens = _written(engine, sink, turns, grammar)
    written: list[list[float]] = []
    free: list[list[float]] = []
    bare: list[list[float]] = []
    for _ in range(rounds):
        engine.answer(Forget(1), sink)  # type: ignore[arg-type]
        bare.append(_loop(context, prompt, tokens, clock))
        for rules_of, begun in ((grammar, written), (FREE, free)):
            _written(engine, sink, turns, rules_of, most=tokens)
            begun.append(sink.begun[:tokens])
    ours, theirs, ruled = (_seconds(begun) for begun in (free, bare, written))
    yield Ratio(f"{name}: {tokens} tokens a second / C loop", 1 / ours, 1 / theirs, "/s", ">= 0.97")
    yield Ratio(
        f"{name}: the same with the grammar / without", 1 / ruled, 1 / ours, "/s", ">= 0.95"
    )
    engine._release()


def _seconds(rounds: Sequence[Sequence[float]]) -> float:
    """For a token: the mean of what each took in its best round, as neighbours come and go."""
    took = ([after - before for before, after in pairwise(begun)] for begun in rounds)
    return statistics.fmean(min(times) for times in zip(*took, strict=True))


def _written(
    engine: LlamaEngine,
    sink: Sink,
    turns: Sequence[Turn],
    grammar: str,
    *,
    most: int = 1024,
) -> int:
    """Write an answer, and say how many tokens it has."""
    request = Generate(1, tuple(turns), grammar, most, encounter="bench")
    done: Any = engine.answer(request, sink)  # type: ignore[arg-type]
    return int(done.tokens_out)


def _loop(context: Any, prompt: Sequence[int], count: int, clock: Clock) -> list[float]:
    """When each token is begun in the least that writes greedily: decode, take the best, again."""
    memory: Any = llama_cpp.llama_get_memory(context)
    llama_cpp.llama_memory_clear(memory, True)
    best: Any = llama_cpp.llama_sampler_init_greedy()
    read = (llama_cpp.llama_token * len(prompt))(*prompt)
    for begin in range(0, len(prompt), 128):
        part = (llama_cpp.llama_token * len(prompt[begin : begin + 128]))(
            *read[begin : begin + 128]
        )
        llama_cpp.llama_decode(context, llama_cpp.llama_batch_get_one(part, len(part)))
    one = (llama_cpp.llama_token * 1)()
    begun = [clock()]
    for _ in range(count - 1):
        one[0] = llama_cpp.llama_sampler_sample(best, context, -1)
        llama_cpp.llama_decode(context, llama_cpp.llama_batch_get_one(one, 1))
        begun.append(clock())
    llama_cpp.llama_sampler_free(best)
    llama_cpp.llama_memory_clear(memory, True)
    return begun


def _drain(source: int) -> None:
    while os.read(source, 1 << 16):
        pass
