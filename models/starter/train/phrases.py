"""Pieces of sentences: how they sound and how they are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Dialect = Literal["british", "american"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of a sentence: how it sounds and how it is written."""

    spoken: str
    written: str

    def __add__(self, other: Phrase) -> Phrase:
        return Phrase(
            f"{self.spoken} {other.spoken}".strip(), f"{self.written} {other.written}".strip()
        )


def same(text: str) -> Phrase:
    """A phrase that is spoken as it is written."""
    return Phrase(text.lower().replace("-", " "), text)


ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def cardinal(number: int, dialect: Dialect) -> str:
    """The words of a whole number below 10,000."""
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens] + (f" {ONES[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        link = " and " if dialect == "british" else " "
        return f"{ONES[hundreds]} hundred" + (f"{link}{cardinal(rest, dialect)}" if rest else "")
    thousands, rest = divmod(number, 1000)
    return f"{ONES[thousands]} thousand" + (f" {cardinal(rest, dialect)}" if rest else "")


def short_hundred(number: int) -> str:
    """The clipped form used for blood pressures: 142 is «one forty two», 108 is «one oh eight»."""
    hundreds, rest = divmod(number, 100)
    if not hundreds or not rest:
        return cardinal(number, "american")
    return f"{ONES[hundreds]} {'oh ' if rest < 10 else ''}{cardinal(rest, 'american')}"


def capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def without_article(text: str) -> str:
    for article in ("a ", "an ", "the "):
        if text.startswith(article):
            return text[len(article) :]
    return text
