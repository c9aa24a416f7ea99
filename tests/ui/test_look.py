"""Colours are legible, and only one file names them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ui.theme import tokens
from ui.theme.theme import Theme
from ui.theme.tokens import MARK_PAIRS, PALETTES, TEXT_PAIRS, contrast

UI = Path(tokens.__file__).parents[1]


@pytest.mark.parametrize("name", sorted(PALETTES))
@pytest.mark.parametrize(("text", "surface"), TEXT_PAIRS)
def test_text_is_legible(name: str, text: str, surface: str) -> None:
    colours = PALETTES[name].colours()
    assert contrast(colours[text], colours[surface]) >= 4.5


@pytest.mark.parametrize("name", sorted(PALETTES))
@pytest.mark.parametrize(("mark", "surface"), MARK_PAIRS)
def test_marks_are_visible(name: str, mark: str, surface: str) -> None:
    colours = PALETTES[name].colours()
    assert contrast(colours[mark], colours[surface]) >= 3.0


RULE = re.compile(r"([^{}]+)\{([^}]+)\}")
SURFACES = ("canvas", "paper", "raised", "sunken")


def rules() -> list[tuple[str, str]]:
    """The selectors of the stylesheet, with what each declares."""
    sheet = (UI / "theme" / "stylesheet.qss").read_text("utf-8")
    return [(selector.strip(), body) for selector, body in RULE.findall(sheet)]


@pytest.mark.parametrize("name", sorted(PALETTES))
def test_text_is_legible_on_the_ground_that_its_own_rule_gives_it(name: str) -> None:
    """Disabled controls, selections and tips too: they say something as well."""
    colours = PALETTES[name].colours()
    pairs = {
        (text, ground)
        for _, body in rules()
        for text in re.findall(r"(?<![-\w])(?:selection-)?color: \$(\w+)", body)
        for ground in re.findall(r"background(?:-color)?: \$(\w+)", body)
    }
    assert len(pairs) > 8
    assert {pair for pair in pairs if contrast(*(colours[one] for one in pair)) < 4.5} == set()


@pytest.mark.parametrize("name", sorted(PALETTES))
def test_the_focus_is_seen_on_every_surface(name: str) -> None:
    colours = PALETTES[name].colours()
    rings = {
        ring
        for selector, body in rules()
        if ":focus" in selector
        for ring in re.findall(r"border(?:-color)?: (?:\dpx solid )?\$(\w+)", body)
    }
    assert rings == {"accent", "ink"}
    faint = {
        (ring, surface)
        for ring in rings
        for surface in SURFACES
        if contrast(colours[ring], colours[surface]) < 3.0
    }
    assert faint == set()


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


def test_no_colour_outside_the_tokens() -> None:
    named = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|QColor\(\s*\d|rgba?\(")
    for path in [*UI.rglob("*.py"), *UI.rglob("*.qss")]:
        if path.name != "tokens.py":
            found = named.search(path.read_text("utf-8"))
            assert found is None, f"{path.relative_to(UI)}: {found}"


def test_the_bundled_typeface_is_used_with_tabular_figures(theme: Theme) -> None:
    from PySide6.QtGui import QFontInfo, QFontMetricsF  # noqa: PLC0415

    font = theme.font()
    assert QFontInfo(font).family() == tokens.FAMILY
    metrics = QFontMetricsF(font)
    assert len({round(metrics.horizontalAdvance(figure), 3) for figure in "0123456789"}) == 1


def test_every_icon_in_use_is_bundled_and_none_lies_idle() -> None:
    bundled = {path.stem for path in (UI / "theme" / "icons").glob("*.svg")}
    code = "\n".join(path.read_text("utf-8") for path in UI.rglob("*.py"))
    assert {name for name in bundled if f'"{name}"' not in code} == set()
