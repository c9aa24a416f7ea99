"""Digits that count nothing: the 4 of «L3-4», the 2 of «SpO2» and «CHA2DS2-VASc»."""

from __future__ import annotations

from collections.abc import Sequence

from app.grounding.lexicon import word_set
from app.grounding.spoken import NUMBER_WORDS, value_at
from app.grounding.units import unit_at
from app.grounding.words import Token

_A1C = "=hemoglobin_a1c"
_SPINE = frozenset("clts")
_HIGHEST = 12  # vertebrae of one part
_NO_VERTEBRA = word_set("vitamin hepatitis hep type stage")
_AREAS = word_set("mm cm m")
_GASES = word_set("spo sao pao co pco paco hco hba")
_HYDROXY = word_set("oh hydroxy hydroxyvitamin")
_ENDINGS = word_set("st nd rd th yom yof hundred thousand million")
_LONG = 3  # letters after digits that make one name with them: «6MWT»


def is_designation(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is part of a name: of a test, a vertebra, a substance, an area."""
    if tokens[at].concept == _A1C or _is_of_a_name(tokens, at):
        return True
    if not at:
        return False
    before, text = tokens[at - 1].text, tokens[at].text
    one = tokens[at].word == tokens[at - 1].word
    if one and (before in _GASES or (text == "2" and before in _AREAS)):
        return True
    if before in _SPINE and (text.isdecimal() or text in NUMBER_WORDS):
        read = value_at([text], 0)
        named = tokens[at - 2].text in _NO_VERTEBRA if at > 1 else False
        return not named and read is not None and 1 <= read[0] <= _HIGHEST
    if at < 2 or before != "-":
        return False
    level = tokens[at - 2].text
    return level[0] in _SPINE and level[1:].isdecimal()


def _is_of_a_name(tokens: Sequence[Token], at: int) -> bool:
    """The 2 of «CHA2DS2-VASc», the 6 of «6MWT», the 25 of «25-OH vitamin D»."""
    if not tokens[at].text.isdecimal():
        return False
    after = [token.text for token in tokens[at + 1 : at + 3] if token.word == tokens[at].word]
    joined = after[:1] == ["-"]
    after = after[joined:]
    if joined and not _HYDROXY.isdisjoint(after[:1]):
        return True
    if not after or not after[0].isalpha() or after[0] in _ENDINGS or unit_at(after, 0)[0]:
        return False
    before = tokens[at - 1].text if at and tokens[at - 1].word == tokens[at].word else ""
    if before.isalpha() and len(before) > 1:
        return True
    return not joined and len(after[0]) >= _LONG and after[0][0] != "x"
