"""Templates: what sections a note has and what belongs into each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """One section: its key in the model's answer, its heading and what belongs there."""

    key: str
    title: str
    instruction: str


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of note, versioned so that a draft can be traced to the text that asked for it."""

    key: str
    version: int
    title: str
    sections: tuple[TemplateSection, ...]
