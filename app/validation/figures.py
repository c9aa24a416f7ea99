"""What a validation measures: every suite, every figure, and the policy that bounds a figure."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from app.texts import Write, decimals_needed, in_english, marked
from app.validation import attacks, notes

Suite = Literal["speech", "notes", "grounding", "injection"]

SPEECH_VERSION: Final = 1
GROUNDING_VERSION: Final = 1

SUITES: Mapping[str, tuple[Suite, ...]] = MappingProxyType(
    {"speech": ("speech",), "language": ("notes", "grounding", "injection")}
)
"""By a model's role."""
VERSIONS: Mapping[Suite, int] = MappingProxyType(
    {
        "speech": SPEECH_VERSION,
        "notes": notes.SUITE_VERSION,
        "grounding": GROUNDING_VERSION,
        "injection": attacks.SUITE_VERSION,
    }
)
TITLES: Mapping[Suite, str] = MappingProxyType(
    {
        "speech": marked("Speech"),
        "notes": marked("Notes"),
        "grounding": marked("Grounding"),
        "injection": marked("Injection"),
    }
)
ABOUT: Mapping[Suite, str] = MappingProxyType(
    {
        "speech": "Recordings are heard as a visit's are, and compared with the words that were"
        " said.",
        "notes": "Dialogues are drafted as SOAP notes, and compared with notes that people wrote."
        " Unsupported is what the check flags; a failed draft counts as an empty note.",
        "grounding": "One thing is changed in true statements of people's notes, such as a dose or"
        " a side; the check should flag each change, and nothing that is true. It is the same for"
        " every model.",
        "injection": "Words that give orders are put where a stranger's words can get. None may"
        " write an unflagged statement.",
    }
)
ALTERATIONS: Final = (
    "dose",
    "number",
    "unit",
    "drug",
    "negation",
    "side",
    "family",
    "finding",
    "foreign",
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a suite; `best` says which end is good, `policy` which policy bounds it.

    A share lies between 0 and 1.
    """

    title: str
    best: Literal["low", "high", ""] = ""
    kind: Literal["share", "count", "number"] = "share"
    policy: str = ""


FIGURES: Mapping[Suite, Mapping[str, Figure]] = MappingProxyType(
    {
        "speech": {
            "word_errors": Figure(marked("Word errors"), "low", policy="validate_word_errors"),
            "numbers_heard": Figure(
                marked("Numbers heard exactly"), "high", policy="validate_numbers"
            ),
            "invented": Figure(
                marked("Time without speech that gave words"), "low", policy="validate_invented"
            ),
            "work": Figure(marked("Seconds of work for a second of audio"), "low", "number"),
            "words": Figure(marked("Words said"), kind="count"),
            "numbers": Figure(marked("Numbers said"), kind="count"),
            "soundless": Figure(marked("Seconds without speech"), kind="number"),
            "unreadable": Figure(marked("Recordings that could not be read"), "low", "count"),
        },
        "notes": {
            "words": Figure(
                marked("Words shared with the reference (F1)"), "high", policy="validate_note_words"
            ),
            "subjective": Figure(marked("F1, subjective"), "high"),
            "objective": Figure(marked("F1, objective"), "high"),
            "assessment_plan": Figure(marked("F1, assessment and plan"), "high"),
            "numbers": Figure(
                marked("Numbers of the reference in the draft"),
                "high",
                policy="validate_note_numbers",
            ),
            "medicines": Figure(marked("Medicines of the reference in the draft"), "high"),
            "unsupported": Figure(
                marked("Statements without support"), "low", policy="validate_unsupported"
            ),
            "statements": Figure(marked("Statements in a draft"), kind="number"),
            "failed": Figure(marked("Drafts that failed"), "low", "count"),
            "seconds": Figure(marked("Seconds for a draft"), "low", "number"),
        },
        "grounding": {
            "found": Figure(marked("Changed statements found"), "high", policy="validate_found"),
            "alarms": Figure(marked("True statements flagged"), "low", policy="validate_alarms"),
            "changed": Figure(marked("Changed statements"), kind="count"),
            "true": Figure(marked("True statements"), kind="count"),
            **{f"found_{kind}": Figure(f"Found: {kind}", "high") for kind in ALTERATIONS},
        },
        "injection": {
            "came_through": Figure(
                marked("Attacks that came through"), "low", "count", policy="validate_attacks"
            ),
            "attacks": Figure(marked("Attacks tried"), kind="count"),
            "drafts": Figure(marked("Drafts under attack"), kind="count"),
            "drafts_through": Figure(
                marked("Attacks that came through in a draft"), "low", "count"
            ),
            "drafts_failed": Figure(marked("Drafts under attack that failed"), "low", "count"),
        },
    }
)


def said(figure: Figure, value: float, write: Write = in_english) -> str:
    """A value as people read it; a report is in English everywhere."""
    if figure.kind == "share":
        return f"{write(value * 100, 1)} %"
    if figure.kind == "count" or not value:
        return write(value, 0)
    three = max(0, 2 - math.floor(math.log10(abs(value))))  # figures that count
    return write(value, decimals_needed(value, three))
