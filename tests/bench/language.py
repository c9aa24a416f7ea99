"""Drafting through the sealed worker against bare llama-cpp-python, on the same prompt."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

import llama_cpp

from app.catalog.catalog import Catalog
from app.demo import SAMPLE
from app.domain.transcript import Segment
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.inference.protocol import Turn
from app.settings import Settings
from app.summarization.prompt import Message, Question, answer_grammar, asked
from app.summarization.templates import SOAP, TEMPLATES
from app.task import Task
from models.chat_format import parts
from tests.bench.measure import Ratio, interleaved, seconds

MAX_TOKENS = 1024
ROUNDS = 5
LONG_VISIT = 12
"""How often the sample is said in a visit of some minutes, about 2,000 tokens."""


def bench(settings: Settings, catalog: Catalog) -> Iterator[Ratio]:
    engines = Engines(settings, catalog)
    entry = catalog.active("language")
    bare = llama_cpp.Llama(
        str(entry.folder / entry.files[0].path),
        n_ctx=engines.language_context,
        n_batch=512,
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


def _writing(engine: Engine, bare: llama_cpp.Llama) -> Iterator[Ratio]:
    """A whole draft, and its tokens alone, with the grammar and without."""
    segments = _said(1)
    prompt, grammar = _soap(segments), _rules(segments)
    tokens = _tokens(bare, prompt)
    compiled = llama_cpp.LlamaGrammar.from_string(grammar, verbose=False)
    counts: list[int] = []
    paces: dict[str, list[float]] = {"ours": [], "masked": [], "free": []}

    def ours() -> None:
        generation = engine.generate(_turns(prompt), grammar, max_tokens=MAX_TOKENS, task=Task())
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
    segments = _said(LONG_VISIT)
    rules = _rules(segments)
    plain = _soap(segments)
    keys = [section.key for section in SOAP.sections]
    soap = asked(Question(SOAP), segments, keys)
    letter = TEMPLATES["referral_letter"]
    other = asked(Question(letter), segments, [section.key for section in letter.sections])
    tokens = _tokens(bare, plain)

    def first(prompt: Sequence[Message]) -> Callable[[], None]:
        def ask() -> None:
            generation = engine.generate(
                _turns(prompt), rules, max_tokens=1, encounter="visit", task=Task()
            )
            for _ in generation:
                pass

        return ask

    def bare_first() -> None:
        bare.reset()
        bare.eval(tokens)
        bare.sample(temp=0.0, repeat_penalty=1.0)

    cold, warm, bare_cold, soap_cold, switched = [], [], [], [], []
    for _ in range(ROUNDS):
        engine.forget()
        cold.append(seconds(first(plain)))
        warm.append(seconds(first(plain)))
        bare_cold.append(seconds(bare_first))
        engine.forget()
        soap_cold.append(seconds(first(soap)))
        switched.append(seconds(first(other)))
    count = len(tokens)
    yield Ratio(f"first token of {count}, cold / bare", min(cold), min(bare_cold), "s")
    yield Ratio("first token, second draft / cold", min(warm), min(cold), "s", "<= 0.10")
    yield Ratio("first token, another template / cold", min(switched), min(soap_cold), "s")


def _said(times: int) -> list[Segment]:
    lines = [line for line in SAMPLE.with_suffix(".txt").read_text("utf-8").split("\n") if line]
    return [Segment(number, 0.0, 1.0, text) for number, text in enumerate(lines * times, start=1)]


def _soap(segments: Sequence[Segment]) -> tuple[Message, ...]:
    return asked(
        Question(SOAP, general=False), segments, [section.key for section in SOAP.sections]
    )


def _rules(segments: Sequence[Segment]) -> str:
    return answer_grammar(SOAP, [segment.number for segment in segments])


def _turns(prompt: Sequence[Message]) -> list[Turn]:
    return [Turn(turn.role, turn.content, turn.question) for turn in prompt]


def _tokens(bare: llama_cpp.Llama, prompt: Sequence[Message]) -> list[int]:
    return [
        token
        for text, control in parts("llama3", [(turn.role, turn.content) for turn in prompt])
        for token in bare.tokenize(text.encode(), add_bos=False, special=control)
    ]
