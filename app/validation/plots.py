"""Small plots as SVG: no scripts, nothing from elsewhere, every word escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

COLOURS = ("#2f6f8f", "#b9c4cc", "#d9a441")
"""Of the first, second and third value of a row."""

_LABEL, _WIDTH, _BAR, _GAP, _END = 250, 420, 14, 12, 52


def bars(
    title: str, series: Sequence[str], rows: Sequence[tuple[str, Sequence[float | None]]]
) -> str:
    """Horizontal bars of shares from 0 to 1, one group a row; None is «no value»."""
    height = sum(len(values) * _BAR + _GAP for _, values in rows)
    parts: list[str] = []
    top = 0
    for label, values in rows:
        middle = top + len(values) * _BAR / 2 + 4
        parts.append(f'<text x="{_LABEL - 10}" y="{middle:g}" class="end">{escape(label)}</text>')
        for value, colour in zip(values, COLOURS, strict=False):
            width = _WIDTH * min(1.0, value or 0.0)
            said = "no value" if value is None else f"{value:.2f}"
            parts.append(
                f'<rect x="{_LABEL}" y="{top}" width="{width:.1f}" height="{_BAR - 2}"'
                f' fill="{colour}"/><text x="{_LABEL + width + 6:.1f}" y="{top + 10}">{said}</text>'
            )
            top += _BAR
        top += _GAP
    return _figure(title, series, parts, height)


def histogram(title: str, counts: Sequence[int], names: Sequence[str]) -> str:
    """Upright bars, a count over each and a name below."""
    most = max(counts, default=0) or 1
    step = (_LABEL + _WIDTH) / max(1, len(counts))
    parts: list[str] = []
    for at, (count, name) in enumerate(zip(counts, names, strict=True)):
        height = 120 * count / most
        left = at * step
        parts.append(
            f'<rect x="{left + 4:.1f}" y="{134 - height:.1f}" width="{step - 8:.1f}"'
            f' height="{height:.1f}" fill="{COLOURS[0]}"/>'
            f'<text x="{left + step / 2:.1f}" y="{128 - height:.1f}" class="middle">{count}</text>'
            f'<text x="{left + step / 2:.1f}" y="150" class="middle">{escape(name)}</text>'
        )
    return _figure(title, (), parts, 156)


def _figure(title: str, series: Sequence[str], parts: Sequence[str], height: float) -> str:
    key = "".join(
        f'<span class="key" style="background:{colour}"></span>{escape(name)} '
        for name, colour in zip(series, COLOURS, strict=False)
    )
    width = _LABEL + _WIDTH + _END
    return (
        f"<figure><figcaption>{escape(title)} {key}</figcaption>"
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height:g}" role="img"'
        f' aria-label="{escape(title)}" width="{width}">{"".join(parts)}</svg></figure>'
    )
