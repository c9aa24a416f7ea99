"""What a context of llama.cpp has read of a prompt, and for which visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import llama_cpp

Batch = tuple[int, ...]
"""Tokens that are read at once."""


class ReadPrompt:
    """The batches that lie in a context, from its beginning.

    Only whole batches are kept, and each is cut by the text alone: so the rounding, and with it the
    answer, is the same whether they were kept or are read again.
    """

    def __init__(self, context: Any, decode: Callable[[Sequence[int]], None]) -> None:
        self._context = context
        self._decode = decode
        self._batches: list[Batch] = []
        self._system = 0
        """How many of them are the system turn's, which holds no words of a patient."""
        self._encounter: str | None = None

    @property
    def tokens(self) -> int:
        """How many tokens are kept."""
        return sum(map(len, self._batches))

    def begin(
        self, batches: Sequence[Batch], system: int, encounter: str | None, *, answered: bool
    ) -> int:
        """Keep what a prompt has in common with the last one of the same visit, and say how much.

        The last batch of one that is answered is never kept, as the answer begins with what it
        gives. Of another visit, or of none, only the system turn is kept.
        """
        common = 0
        for one, other in zip(batches, self._batches, strict=False):
            if one != other:
                break
            common += 1
        if answered:
            common = min(common, len(batches) - 1)
        if encounter is None or encounter != self._encounter:
            common = min(common, system, self._system)
        self._encounter = encounter
        self._keep(common)
        self._system = system
        return common

    def read(self, batch: Batch) -> None:
        """Read the next batch."""
        self._decode(batch)
        self._batches.append(batch)

    def settle(self) -> None:
        """Remove the answer; without a visit, all but the system turn."""
        whole = self._encounter is not None
        self._keep(len(self._batches) if whole else min(self._system, len(self._batches)))

    def forget(self) -> None:
        """Overwrite everything."""
        self._batches = []
        self._system = 0
        self._encounter = None
        llama_cpp.llama_memory_clear(self._memory, True)

    def _keep(self, count: int) -> None:
        del self._batches[count:]
        if not self._batches or not llama_cpp.llama_memory_seq_rm(self._memory, 0, self.tokens, -1):
            self._batches = []
            llama_cpp.llama_memory_clear(self._memory, True)

    @property
    def _memory(self) -> Any:
        return llama_cpp.llama_get_memory(self._context)
