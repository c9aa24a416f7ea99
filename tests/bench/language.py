"""Drafting through the sealed worker against bare llama-cpp-python, on the same prompt."""

from __future__ import annotations

from collections.abc import Iterator

import llama_cpp

from app.catalog.catalog import Catalog
from app.demo import SAMPLE
from app.inference.engines import Engines
from app.inference.protocol import Turn
from app.settings import Settings
from app.summarization.prompt import answer_grammar, messages
from app.summarization.templates import SOAP
from app.task import Task
from models.chat_format import parts
from tests.bench.measure import Ratio, interleaved

MAX_TOKENS = 1024
ROUNDS = 5


def bench(settings: Settings, catalog: Catalog) -> Iterator[Ratio]:
    lines = SAMPLE.with_suffix(".txt").read_text(encoding="utf-8").split("\n")
    segments = [(number, line) for number, line in enumerate(filter(None, lines), start=1)]
    prompt = messages(SOAP, segments)
    grammar = answer_grammar(SOAP, [number for number, _ in segments])
    entry = catalog.active("language")

    engines = Engines(settings, catalog)
    engine = engines.language()
    bare = llama_cpp.Llama(
        str(entry.folder / entry.files[0].path),
        n_ctx=engines.language_context,
        n_threads=settings.threads,
        n_threads_batch=settings.threads,
        flash_attn=True,
        verbose=False,
    )
    tokens = [
        token
        for text, control in parts("llama3", [(turn.role, turn.content) for turn in prompt])
        for token in bare.tokenize(text.encode(), add_bos=False, special=control)
    ]
    compiled = llama_cpp.LlamaGrammar.from_string(grammar, verbose=False)
    produced: list[str] = []
    counts: list[int] = []

    def ours() -> None:
        turns = tuple(Turn(turn.role, turn.content) for turn in prompt)
        generation = engine.generate(turns, grammar, max_tokens=MAX_TOKENS, task=Task())
        produced.append("".join(generation))
        counts.append(generation.done.tokens_out)

    def bare_with_grammar() -> None:
        bare.reset()
        bare.create_completion(tokens, max_tokens=MAX_TOKENS, temperature=0.0, grammar=compiled)

    def bare_free() -> None:
        """The same number of tokens, greedily and without a grammar."""
        bare.reset()
        bare.eval(tokens)
        for _ in range(counts[-1]):
            bare.eval([bare.sample(temp=0.0, repeat_penalty=1.0)])

    try:
        masked = interleaved(ours, bare_with_grammar, ROUNDS)
        free = interleaved(ours, bare_free, ROUNDS)
    finally:
        engines.close()
    yield Ratio("draft / bare llama-cpp-python, same grammar", *masked, "s")
    yield Ratio("draft / bare free generation, same count", *free, "s", "<= 1.05")
