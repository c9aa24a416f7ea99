"""Every colour, size and distance of the window; nothing else names one."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

FAMILY = "Consultroom Inter"
EMBLEM = Path(__file__).with_name("consultroom.svg")

SMALL = 13
BODY = 15
TITLE = 20
DISPLAY = 28

REGULAR = 400
SEMIBOLD = 600

GRID = 8
RADIUS = 8
HAIRLINE = 1
LINE_HEIGHT = 1.55
READING_CHARACTERS = 75
MOTION_MS = 120


class Palette(NamedTuple):
    """One set of colours as #rrggbb.

    Surfaces: `canvas` behind everything, `paper` under text, `raised` for fields and buttons,
    `sunken` for what lies back. Inks: `ink`, `ink_soft`, `ink_faint` (text that is not final).
    """

    dark: bool
    canvas: str
    paper: str
    raised: str
    sunken: str
    hover: str
    line: str
    line_strong: str
    ink: str
    ink_soft: str
    ink_faint: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    amber: str
    amber_soft: str
    brick: str
    brick_soft: str
    on_brick: str
    evidence: str
    evidence_line: str

    def colours(self) -> dict[str, str]:
        """Every colour by name."""
        return {name: str(value) for name, value in self._asdict().items() if name != "dark"}


LIGHT = Palette(
    dark=False,
    canvas="#f3f0ea",
    paper="#fdfcf9",
    raised="#ffffff",
    sunken="#ebe6dd",
    hover="#f0ece4",
    line="#ded8cc",
    line_strong="#8d8679",
    ink="#24221e",
    ink_soft="#5b564c",
    ink_faint="#6a6459",
    accent="#0c5f5b",
    accent_hover="#0a524f",
    accent_press="#084442",
    on_accent="#ffffff",
    accent_soft="#deebe8",
    amber="#8a5000",
    amber_soft="#faedd0",
    brick="#a23526",
    brick_soft="#f8e2dd",
    on_brick="#ffffff",
    evidence="#c8e6df",
    evidence_line="#2f837b",
)

DARK = Palette(
    dark=True,
    canvas="#191816",
    paper="#21201d",
    raised="#2a2825",
    sunken="#141311",
    hover="#2e2c28",
    line="#3a3732",
    line_strong="#878073",
    ink="#ebe6dc",
    ink_soft="#b5aea1",
    ink_faint="#a29b8e",
    accent="#74c7bc",
    accent_hover="#86d3c9",
    accent_press="#9addd4",
    on_accent="#0c2220",
    accent_soft="#1d3834",
    amber="#e8b765",
    amber_soft="#3b2f18",
    brick="#f09a8a",
    brick_soft="#43251f",
    on_brick="#2b0f0a",
    evidence="#1c4a45",
    evidence_line="#5cb0a6",
)

PALETTES = {"light": LIGHT, "dark": DARK}

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *(
        (ink, surface)
        for ink in ("ink", "ink_soft", "ink_faint")
        for surface in ("canvas", "paper", "raised", "hover")
    ),
    ("ink", "sunken"),
    ("ink_soft", "sunken"),
    ("ink", "evidence"),
    ("ink", "accent_soft"),
    ("ink", "amber_soft"),
    ("ink", "brick_soft"),
    ("ink_soft", "accent_soft"),
    ("ink_soft", "amber_soft"),
    ("ink_soft", "brick_soft"),
    ("amber", "accent_soft"),
    ("brick", "accent_soft"),
    ("accent", "canvas"),
    ("accent", "paper"),
    ("accent", "raised"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_press"),
    ("amber", "canvas"),
    ("amber", "paper"),
    ("amber", "raised"),
    ("amber", "amber_soft"),
    ("brick", "canvas"),
    ("brick", "paper"),
    ("brick", "raised"),
    ("brick", "brick_soft"),
    ("on_brick", "brick"),
)
"""(text, surface) as the window uses them: at least 4.5 to 1."""

MARK_PAIRS: tuple[tuple[str, str], ...] = (
    *(
        (mark, surface)
        for mark in ("accent", "amber", "brick", "line_strong", "evidence_line")
        for surface in ("canvas", "paper", "raised")
    ),
    ("evidence_line", "evidence"),
    ("accent", "hover"),
    ("amber", "hover"),
    ("brick", "hover"),
)
"""(mark, surface) as the window uses them: at least 3 to 1."""


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, relative luminance."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
