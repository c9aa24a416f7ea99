"""Roman numerals of types, stages and grades, which people say as numbers."""

from __future__ import annotations

from itertools import islice

from app.grounding.lexicon import word_set
from app.grounding.spoken import ROMAN

_RANKS = word_set("type grade grades stage class phase level harris mallampati")
_ROMAN = dict(islice(ROMAN.items(), 6))  # as high as a note counts types, stages and grades


def roman_numerals(raw: list[tuple[str, int]], *, written: bool) -> list[tuple[str, int]]:
    """«Type II», «stage IIIb» and «II/VI» are numbers; spoken, «the type I have» is none."""
    made: list[tuple[str, int]] = []
    for at, (text, index) in enumerate(raw):
        letter = text[-1] if text[-1] in "abc" and text[:-1] in _ROMAN else ""
        numeral = _ROMAN.get(text.removesuffix(letter))
        if numeral is None or (text == "i" and not written):
            made.append((text, index))
            continue
        before = [one for one, _ in made[-2:]]
        of_six = [one for one, _ in raw[at + 1 : at + 3]] == ["/", "vi"]
        ranked = not _RANKS.isdisjoint(before[-1:]) or of_six
        ranked = ranked or (before[-1:] in (["/"], ["-"]) and before[0] in _ROMAN.values())
        if ranked:
            made += [(piece, index) for piece in (numeral, letter) if piece]
        else:
            made.append((text, index))
    return made
