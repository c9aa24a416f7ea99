"""Results that are kept for values which are costly to compare."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

Value = TypeVar("Value")
Result = TypeVar("Result")


def remembered(most: int) -> Callable[[Callable[[Value], Result]], Callable[[Value], Result]]:
    """Keep the results for up to `most` values; the same object is found without comparing it.

    A segment holds all its words, so that hashing it takes longer than reading what is known of it.
    """

    def decorate(work: Callable[[Value], Result]) -> Callable[[Value], Result]:
        equal = lru_cache(maxsize=most)(work)
        same: dict[int, tuple[Value, Result]] = {}

        @wraps(work)
        def ask(value: Value) -> Result:
            known = same.get(id(value))
            if known is not None and known[0] is value:
                return known[1]
            result = equal(value)
            if len(same) >= most:
                same.clear()
            same[id(value)] = value, result
            return result

        return ask

    return decorate
