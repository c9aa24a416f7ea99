"""Words in one spelling and without their endings."""

from __future__ import annotations

import re
from functools import cache

from app.grounding.lexicon import word_list, word_set

_SPELLINGS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"^haem", "hem"), (r"^anaem", "anem"), (r"aemia", "emia"), (r"^oedema", "edema"),
        (r"^oeso", "eso"), (r"rrhoea", "rrhea"), (r"pnoea", "pnea"), (r"paed", "ped"),
        (r"gynaec", "gynec"), (r"our$", "or"), (r"(?<=[a-z]{3})ise(d?)$", r"ize\1"),
        (r"tre$", "ter"), (r"tumour", "tumor"),
    )
)  # fmt: skip


@cache
def spelling(text: str) -> str:
    """A word as Americans spell it."""
    if len(text) < 5 or not text.isalpha() or text in ("four", "hour", "your"):
        return text
    for pattern, replacement in _SPELLINGS:
        text = pattern.sub(replacement, text)
    return text


_KEEP = word_set(
    """
    his this was has is us as its yes gas bus diabetes herpes always pus series species news
    hives labia lens during morning evening nothing something anything everything ring king
    spring string bed red need feed seed blood indeed speed weed sed partial special social
    """
)


_ENDINGS = tuple(
    (ending, "y" if ending in ("iness", "ies", "ied") else "ss" if ending == "sses" else "")
    for ending in word_list(
        """
        iness ically ies ied sses ations ation itions ition ings ing edly ness ments ment ical
        ively ive ions ion ers ous ful ed ly ias ics ials als es er ial al ic ia s
        """
    )
)


@cache
def stem(word: str) -> str:
    """A light stem: plural, past, -ing, -ly and the common endings of adjectives and nouns."""
    if len(word) <= 3 or word in _KEEP or not word.isalpha():
        return word
    for ending, replacement in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) + len(replacement) >= 3:
            if ending == "s" and word.endswith(("ss", "us", "is")):
                break
            word = word[: len(word) - len(ending)] + replacement
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    if len(word) > 3 and word[-1] in "ey":
        word = word[:-1]
    return word


@cache
def singular(word: str) -> str:
    """A word without the s of the plural."""
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def one_root(first: str, second: str) -> bool:
    """«diagnosed» and «diagnosis»: a long common beginning, which «thyroid» is of no operation."""
    shorter, longer = sorted((len(first), len(second)))
    common = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        common += 1
    return common >= 6 and common >= shorter - 2 and common >= longer - 4
