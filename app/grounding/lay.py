"""How people say what clinicians write."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from app.grounding.words import tokens


class Way(NamedTuple):
    """Concepts that stand for another one where one passage says them all."""

    concepts: frozenset[str]
    absent: bool
    """Whether they say that it is not so: «your lungs are clear» of wheezes."""
    wider: bool = False
    """Whether it is one of what they say: who denies a blood clot denies one of the leg."""


@cache
def lay_words() -> dict[str, tuple[Way, ...]]:
    """How people say what clinicians write, from lay.txt, by the concept that it stands for."""
    return _lay()[0]


@cache
def lay_findings() -> frozenset[str]:
    """What of lay.txt is a symptom, a disease or a procedure."""
    return _lay()[1]


@cache
def _lay() -> tuple[dict[str, tuple[Way, ...]], frozenset[str]]:
    found: dict[str, tuple[Way, ...]] = {}
    clinical: frozenset[str] | None = None
    for line in Path(__file__).with_name("lay.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            clinical = frozenset(found)
        if line.startswith(("#", "[")):
            continue
        name, _, ways = line.partition(":")
        found[tokens(name)[0].concept] = tuple(map(_way, ways.split(",")))
    return found, frozenset(found) if clinical is None else clinical


def _way(text: str) -> Way:
    narrow = text.strip().removeprefix("~")
    words = tokens(narrow.removeprefix("-"))
    concepts = frozenset(token.concept for token in words)
    return Way(concepts, narrow.startswith("-"), wider=text.strip().startswith("~"))
