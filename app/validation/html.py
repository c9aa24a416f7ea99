"""Pages to read and print: no scripts, nothing from elsewhere, every word escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#1c2730;background:#fff;max-width:60em;
margin:2em auto;padding:0 1em}
h1{font-size:1.5em;margin-bottom:.2em}h2{font-size:1.15em;margin-top:2em}
table{border-collapse:collapse;width:100%}td,th{padding:.3em .4em;text-align:right;
border-bottom:1px solid #dfe5e9;font-variant-numeric:tabular-nums}
td:first-child,th:first-child{text-align:left}.faint{color:#5d6b75}
.warning{background:#fff4d6;border-left:4px solid #d9a441;padding:.6em 1em}
figure{margin:1.5em 0}figcaption{margin-bottom:.6em}svg{max-width:100%;height:auto}
svg text{font:11px system-ui,sans-serif;fill:#1c2730}.end{text-anchor:end}
.middle{text-anchor:middle}
.key{display:inline-block;width:.8em;height:.8em;margin:0 .3em 0 .9em}
"""


def document(title: str, body: str) -> str:
    """A whole page around what is in it, which is escaped already."""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title>"
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';'
        " style-src 'unsafe-inline'\">"
        f"<style>{_STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )


def paragraph(text: str, kind: str = "") -> str:
    return f'<p class="{kind}">{escape(text)}</p>' if kind else f"<p>{escape(text)}</p>"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of plain text."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in heads)
    body = "\n".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table>"
