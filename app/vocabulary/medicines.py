"""Names of medicines: those that the checks know, and more that are only to be written right."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.grounding.drugs import drug_names


@cache
def medicines() -> frozenset[str]:
    """Every name, in lower case."""
    lines = Path(__file__).with_name("medicines.txt").read_text("utf-8").splitlines()
    more = {name for line in lines if not line.startswith("#") for name in line.split()}
    return frozenset(filter(_as_it_is_written, drug_names())) | more


def _as_it_is_written(name: str) -> bool:
    """Not a name that the checks only understand: «vitamin-d», «vitamin / d»."""
    spaced = name.replace(" / ", " ").replace("-", " ")
    return spaced == name or spaced not in drug_names()
