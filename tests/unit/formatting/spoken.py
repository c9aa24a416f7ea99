"""Numbers as they are said: the other way round from what is tested, and written apart from it."""

from __future__ import annotations

from app.grounding.lexicon import word_list

_EN = word_list(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen
    """
)
_EN_TENS = word_list(
    """
    _ _ twenty thirty forty fifty sixty seventy eighty ninety
    """
)
_ES = word_list(
    """
    cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce
    quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés
    veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve
    """
)
_ES_TENS = word_list(
    """
    _ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa
    """
)
_ES_HUNDREDS = word_list(
    """
    _ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos
    ochocientos novecientos
    """
)
_DE = word_list(
    """
    null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn
    """
)
_DE_TENS = word_list(
    """
    _ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
    """
)


def english(number: int, *, with_and: bool = False) -> str:
    """Below a million, as in American or, with «and», in British English."""
    if number < 20:
        return _EN[number]
    if number < 100:
        ones = number % 10
        return _EN_TENS[number // 10] + (f" {_EN[ones]}" if ones else "")
    size, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    head, rest = divmod(number, size)
    link = " and" if with_and and 0 < rest < 100 else ""
    tail = f"{link} {english(rest, with_and=with_and)}" if rest else ""
    return f"{english(head, with_and=with_and)} {name}{tail}"


def spanish(number: int) -> str:
    """Below a million."""
    if number < 30:
        return _ES[number]
    if number < 100:
        return _ES_TENS[number // 10] + (f" y {_ES[number % 10]}" if number % 10 else "")
    if number == 100:
        return "cien"
    if number < 1000:
        rest = number % 100
        return _ES_HUNDREDS[number // 100] + (f" {spanish(rest)}" if rest else "")
    head, rest = divmod(number, 1000)
    before = "" if head == 1 else f"{spanish(head)} "
    return f"{before}mil" + (f" {spanish(rest)}" if rest else "")


def german(number: int) -> str:
    """Below a million, as one word."""
    if number < 20:
        return _DE[number]
    if number < 100:
        ones = number % 10
        link = ("ein" if ones == 1 else _DE[ones]) + "und" if ones else ""
        return link + _DE_TENS[number // 10]
    size, name = (100, "hundert") if number < 1000 else (1000, "tausend")
    head, rest = divmod(number, size)
    before = "ein" if head == 1 else german(head)
    return before + name + (german(rest) if rest else "")


def digits(number: int, kind: str) -> str:
    """Each digit by itself, as decimals are said."""
    names = {"en": _EN, "es": _ES, "de": _DE}[kind]
    return " ".join(names[int(digit)] for digit in str(number))
