"""Drafting through the sealed worker against bare llama-cpp-python, on the same prompt."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

import llama_cpp

from app.catalog.catalog import Catalog
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.settings import Settings
from app.summarization.prompt import Message, Question, asked
from app.summarization.templates import SOAP, TEMPLATES
from app.task import Task
from models.chat_format import parts
from models.devices import Devices
from tests.bench import generation
from tests.bench.measure import Ratio, interleaved, seconds
from tests.bench.visit import rules, said, soap, turns_of

MAX_TOKENS = 1024
ROUNDS = 5
LONG_VISIT = 12
"""How often the sample is said in a visit of some minutes, about 2,000 tokens."""


def bench(settings: Settings, catalog: Catalog) -> Iterator[Ratio]:
    engines = Engines(settings, catalog)
    entry = catalog.active("language")
    Devices(graphics=False)  # the bare library computes with the same build for this processor
    bare = llama_cpp.Llama(
        str(entry.folder / entry.files[0].path),
        n_ctx=engines.language_context,
        n_batch=engines.plan.language.batch,
        n_threads=engines.status().threads,
        n_threads_batch=engines.status().threads,
        flash_attn=True,
        verbose=False,
    )
    try:
        yield from _writing(engines.language(), bare)
        yield from _first_tokens(engines.language(), bare)
    finally:
        engines.close()
    yield from generation.bench(catalog)


def _writing(engine: Engine, bare: llama_cpp.Llama) -> Iterator[Ratio]:
    """A whole draft, and its tokens alone, with the grammar and without."""
    segments = said(1)
    prompt, grammar = soap(segments), rules(segments)
    tokens = _tokens(bare, prompt)
    compiled = llama_cpp.LlamaGrammar.from_string(grammar, verbose=False)
    counts: list[int] = []
    paces: dict[str, list[float]] = {"ours": [], "masked": [], "free": []}

    def ours() -> None:
        generation = engine.generate(turns_of(prompt), grammar, max_tokens=MAX_TOKENS, task=Task())
        for _ in generation:
            pass
        done = generation.done
        counts.append(done.tokens_out)
        paces["ours"].append((done.tokens_out - 1) / (done.seconds - done.first_token_seconds))

    def with_grammar() -> None:
        bare.reset()
        first, count = 0.0, 0
        for _ in bare.create_completion(
            tokens, max_tokens=MAX_TOKENS, temperature=0.0, grammar=compiled, stream=True
        ):
            first = first or time.perf_counter()
            count += 1
        paces["masked"].append(count / (time.perf_counter() - first))

    def free() -> None:
        """The same number of tokens, greedily and without a grammar."""
        bare.reset()
        bare.eval(tokens)
        first = time.perf_counter()
        for _ in range(counts[-1]):
            bare.eval([bare.sample(temp=0.0, repeat_penalty=1.0)])
        paces["free"].append(counts[-1] / (time.perf_counter() - first))

    masked = interleaved(ours, with_grammar, ROUNDS)
    unbound = interleaved(ours, free, ROUNDS)
    pace = {name: max(found) for name, found in paces.items()}
    yield Ratio("draft / bare llama-cpp-python, same grammar", *masked, "s")
    yield Ratio("draft / bare free generation, same count", *unbound, "s", "<= 1.05")
    yield Ratio("tokens a second / bare with the same grammar", pace["ours"], pace["masked"], "/s")
    yield Ratio(
        "tokens a second / bare without a grammar", pace["ours"], pace["free"], "/s", ">= 0.95"
    )
    yield Ratio(
        "grammar cost: bare with it / without", 1 / pace["masked"], 1 / pace["free"], "s a token"
    )


def _first_tokens(engine: Engine, bare: llama_cpp.Llama) -> Iterator[Ratio]:
    """From the request to the first token: cold, for a second draft, and for another template."""
    segments = said(LONG_VISIT)
    grammar = rules(segments)
    plain = soap(segments)
    keys = [section.key for section in SOAP.sections]
    general = asked(Question(SOAP), segments, keys)
    letter = TEMPLATES["referral_letter"]
    other = asked(Question(letter), segments, [section.key for section in letter.sections])
    tokens = _tokens(bare, plain)

    def first(prompt: Sequence[Message]) -> Callable[[], None]:
        def ask() -> None:
            generation = engine.generate(
                turns_of(prompt), grammar, max_tokens=1, encounter="visit", task=Task()
            )
            for _ in generation:
                pass

        return ask

    def bare_first() -> None:
        bare.reset()
        bare.eval(tokens)
        bare.sample(temp=0.0, repeat_penalty=1.0)

    def recorded() -> None:
        """The recording ends: of its segments the last ones were heard just now."""
        for end in range(len(segments) // 4, len(segments), 2):
            growing = turns_of(soap(segments[:end]))
            engine.read_ahead(growing, encounter="visit", growing=True, task=Task())

    cold, warm, bare_cold, soap_cold, switched = [], [], [], [], []
    stopped = []
    for _ in range(ROUNDS):
        engine.forget()
        cold.append(seconds(first(plain)))
        warm.append(seconds(first(plain)))
        bare_cold.append(seconds(bare_first))
        engine.forget()
        recorded()
        stopped.append(seconds(first(plain)))
        engine.forget()
        soap_cold.append(seconds(first(general)))
        switched.append(seconds(first(other)))
    count = len(tokens)
    yield Ratio(f"first token of {count}, cold / bare", min(cold), min(bare_cold), "s")
    yield Ratio("first token, second draft / cold", min(warm), min(cold), "s", "<= 0.10")
    yield Ratio(
        "first token at Stop, read while recording / cold", min(stopped), min(cold), "s", "<= 0.10"
    )
    yield Ratio("first token, another template / cold", min(switched), min(soap_cold), "s")


def _tokens(bare: llama_cpp.Llama, prompt: Sequence[Message]) -> list[int]:
    return [
        token
        for text, control in parts("llama3", [(turn.role, turn.content) for turn in prompt])
        for token in bare.tokenize(text.encode(), add_bos=False, special=control)
    ]
