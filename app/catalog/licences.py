"""The licences that models come under, with their words."""

from __future__ import annotations

from pathlib import Path
from typing import Final

OPEN_LICENCES: Final = frozenset({"MIT", "Apache-2.0"})
"""Licences that nobody has to accept before use."""
_TEXTS: Final = Path(__file__).resolve().parents[2] / "models" / "licences"


def to_accept(licence: str) -> bool:
    """Whether somebody has to read and accept it before a model is installed."""
    return licence not in OPEN_LICENCES


def words_of(licence: str) -> str:
    """The words of a licence; empty where they do not ship with the application."""
    path = _TEXTS / f"{licence}.txt"
    return path.read_text("utf-8") if path.is_file() else ""
