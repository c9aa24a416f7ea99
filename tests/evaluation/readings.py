"""Which statements of the reference notes were not said in their visit, as two readings found.

Both read every dialogue of the training and validation files with its note, without knowing what
the check says of it or what the other found, and called each statement supported (S), not said
(N), contradicted (C) or undecided (D) by what was said in that visit alone.
"""

from __future__ import annotations

import csv
import hashlib
from functools import cache
from pathlib import Path

_WRONG = frozenset("NC")


def key_of(dialogue: str, statement: str) -> str:
    """What a statement of a visit is listed by."""
    return hashlib.sha256(f"{dialogue}\n{statement}".encode()).hexdigest()[:16]


@cache
def readings() -> dict[str, int]:
    """How many of the two readings find a statement wrong; those with none are not listed."""
    with Path(__file__).with_name("readings.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader((line for line in file if not line.startswith("#")), delimiter="\t")
        return {key: (first in _WRONG) + (second in _WRONG) for key, first, second, _ in rows}


def is_wrong(dialogue: str, statement: str) -> bool:
    """Whether a reading finds a statement not said or contradicted."""
    return readings().get(key_of(dialogue, statement), 0) > 0
