"""Draws tokens under a grammar by drawing first and asking the grammar afterwards.

Masking the whole vocabulary at each token costs several times the model itself; a model that
knows the form rarely draws what the grammar refuses. Source: llama.cpp common/sampling.cpp.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from typing import Any, Final

import llama_cpp
import numpy as np

from models.channel import RequestFailedError

_NEXT_BEST: Final = (64, 2048)
"""How many of the best are asked about before all are."""

_NEEDED_BYTES: Final = 64 * 1024 * 1024
"""More than the grammar of any answer takes."""

_token_data: Final = np.dtype([("id", "<i4"), ("logit", "<f4"), ("p", "<f4")])


class GrammarSampler:
    """The best token that the grammar accepts; with a temperature, a random one.

    Adding Gumbel noise to logits divided by the temperature and taking the best is sampling from
    their softmax, and taking the best accepted one is sampling from it under the grammar, so that
    both cases are one.
    """

    def __init__(self, vocabulary: Any, grammar: str, temperature: float, seed: int) -> None:
        # An empty grammar would mean none.
        self._grammar: Any = grammar.strip() and llama_cpp.llama_sampler_init_grammar(
            vocabulary, grammar.encode(), b"root"
        )
        if not self._grammar:
            # The library does not say why; where memory is short this raises MemoryError.
            bytearray(_NEEDED_BYTES)
            raise RequestFailedError("bad_input", "The grammar of the answer cannot be read.")
        self._temperature = temperature
        self._random = np.random.default_rng(seed)
        self._drawn: Any = llama_cpp.llama_token_data()
        self._only_drawn = _reference(ctypes.pointer(self._drawn), 1)
        self.rejected = 0

    def draw(self, logits: Any) -> int:
        """The next token for an array of all logits; the grammar moves on with it.

        A token whose logit is minus infinity is never drawn.
        """
        scores = logits
        if self._temperature > 0:
            scores = logits / self._temperature + self._random.gumbel(size=len(logits))
        token = int(scores.argmax())
        if not self._accepts(token):
            self.rejected += 1
            token = self._best_accepted(scores)
        llama_cpp.llama_sampler_accept(self._grammar, token)
        return token

    def accept(self, tokens: Iterable[int]) -> None:
        """Move the grammar on over an answer that has begun; bad_input if it does not fit."""
        for token in tokens:
            # The library ends the process where it is made to accept what the grammar does not.
            if not self._accepts(token):
                raise RequestFailedError("bad_input", "The answer does not begin as it may.")
            llama_cpp.llama_sampler_accept(self._grammar, token)

    def close(self) -> None:
        if self._grammar:
            llama_cpp.llama_sampler_free(self._grammar)
            self._grammar = None

    def _accepts(self, token: int) -> bool:
        """Whether the grammar accepts this token next; in memory made once, as it is asked most."""
        drawn = self._drawn
        drawn.id, drawn.logit = token, 0.0
        llama_cpp.llama_sampler_apply(self._grammar, self._only_drawn)
        return bool(drawn.logit == 0.0)

    def _best_accepted(self, scores: Any) -> int:
        for count in _NEXT_BEST:
            if count < len(scores):
                best = np.argpartition(scores, len(scores) - count)[-count:]
                best = best[np.argsort(-scores[best], kind="stable")]
                accepted = self._accepted(best) & (scores[best] > -np.inf)
                if accepted.any():
                    return int(best[accepted.argmax()])
        accepted = self._accepted(np.arange(len(scores))) & (scores > -np.inf)
        if not accepted.any():
            raise RequestFailedError("internal", "the grammar accepts no token")
        return int(np.where(accepted, scores, -np.inf).argmax())

    def _accepted(self, candidates: Any) -> Any:
        """For each candidate whether the grammar accepts it as the next token."""
        data = np.zeros(len(candidates), _token_data)
        data["id"] = candidates
        first = data.ctypes.data_as(llama_cpp.llama_token_data_p)
        llama_cpp.llama_sampler_apply(self._grammar, _reference(first, len(data)))
        return data["logit"] > -np.inf


def _reference(first: Any, count: int) -> Any:
    """So many candidates from the first one on, as llama.cpp takes them."""
    return ctypes.byref(
        llama_cpp.llama_token_data_array(data=first, size=count, selected=-1, sorted=False)
    )
