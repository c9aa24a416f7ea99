"""Texts that people read, in the language of whoever shows them.

English is the source and the key. Whoever shows texts says once how they are translated
(`speak`); on the command line nobody does, and they stay English.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""From an English text, and what it is about, to the text in the language in use."""
Write = Callable[[float, int], str]
"""From a number, and how many decimals it has, to how the language in use writes it."""


def _in_english(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


class _Voice:
    translate: Translate = staticmethod(lambda text, _about: text)
    write: Write = staticmethod(_in_english)


def speak(translate: Translate, write: Write = _in_english) -> None:
    """Translate every text, and write every number in it, so from here on."""
    _Voice.translate, _Voice.write = translate, write


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """A text in the language in use, its braces filled in.

    `about` tells two meanings of one English text apart. Not for what is stored, hashed,
    compared or sent to a model: that stays as it was made.
    """
    translated = _Voice.translate(text, about)
    return translated.format(**values) if values else translated


def plural(count: int, one: str, many: str, /, **values: object) -> str:
    """The text for one or the text for many, with `{count}` and other braces filled in.

    `count=` may give the number as the person's locale writes it.

    English, Spanish and German share this rule: one is 1, and everything else is many.
    """
    text = _Voice.translate(one if count == 1 else many, "")
    return text.format(**{"count": count, **values})


def number(value: float, decimals: int = 0) -> str:
    """A number to be filled into a text, as the language in use writes it."""
    return _Voice.write(value, decimals)


def quoted(words: object) -> str:
    """Words between the quotation marks of the language in use."""
    return tr("«{words}»", words=words)


def marked(text: str, /, *, about: str = "") -> str:
    """An English text to be translated where it is shown, by `tr` and with the same `about`."""
    del about  # read by the collection of texts
    return text
