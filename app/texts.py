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


def in_english(value: float, decimals: int) -> str:
    """A number as English writes it, for what stays English wherever it is read."""
    return f"{value:,.{decimals}f}"


class _Voice:
    translate: Translate = staticmethod(lambda text, _about: text)
    write: Write = staticmethod(in_english)


def speak(translate: Translate, write: Write = in_english) -> None:
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


def trimmed(value: float, most: int = 3) -> str:
    """A number with the decimals that it needs, and no more than `most`."""
    return number(value, decimals_needed(value, most))


def decimals_needed(value: float, most: int) -> int:
    """How many of at most so many decimals are not only zeros at the end."""
    return len(f"{value:.{most}f}".rstrip("0").partition(".")[2])


def quoted(words: object) -> str:
    """Words between the quotation marks of the language in use."""
    return tr("«{words}»", words=words)


def marked(text: str, /, *, about: str = "") -> str:
    """An English text to be translated where it is shown, by `tr` and with the same `about`."""
    del about  # read by the collection of texts
    return text
