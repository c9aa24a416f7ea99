"""Templates: what sections a note has and what belongs into each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TemplateKind(StrEnum):
    """What the written page is, and so who reads it."""

    NOTE = "note"  # in the chart, for clinicians
    LETTER = "letter"  # to a colleague
    INSTRUCTIONS = "instructions"  # to the patient, in plain words
    CERTIFICATE = "certificate"  # to an employer, a school or an authority


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """One section: its key in the model's answer, its heading and what belongs there."""

    key: str
    title: str
    instruction: str


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of note, versioned so that a draft can be traced to the text that asked for it.

    `style` says how it is written, and `examples` are sentences in that manner, about nobody.
    """

    key: str
    version: int
    title: str
    sections: tuple[TemplateSection, ...]
    kind: TemplateKind = TemplateKind.NOTE
    style: str = ""
    examples: tuple[str, ...] = ()
