"""Single numbers, in digits and in words."""

from __future__ import annotations

import re
from fractions import Fraction

from app.grounding.lexicon import word_list

_ONES = {
    word: value
    for value, word in enumerate(
        word_list(
            """
                zero one two three four five six seven eight nine ten eleven
                twelve thirteen fourteen fifteen sixteen seventeen eighteen
                nineteen
            """
        )
    )
} | {"oh": 0, "o": 0}
_TENS = {
    word: 10 * value
    for value, word in enumerate(
        word_list(
            """
                twenty thirty forty fifty sixty seventy eighty ninety
            """
        ),
        start=2,
    )
} | {"fourty": 40}
_DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60}
_DECADES |= {"seventies": 70, "eighties": 80, "nineties": 90}
_SCALES = {"hundred": 100, "hundreds": 100, "thousand": 1000, "million": 1_000_000}
_WRITTEN_SCALES = _SCALES | {"k": 1000}  # «150k»
ORDINALS = {
    word: value
    for value, word in enumerate(
        word_list(
            """
                third fourth fifth sixth seventh eighth ninth tenth eleventh
                twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
                eighteenth nineteenth twentieth
            """
        ),
        start=3,
    )
} | {"nineth": 9, "twelveth": 12}
ORDINALS |= {
    word: 10 * value
    for value, word in enumerate(
        word_list("thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"), start=3
    )
}
_FIRSTS = {"first": 1, "second": 2} | {word: o for word, o in ORDINALS.items() if o < 10}
NUMBER_WORDS = frozenset((*_ONES, *_TENS, *_DECADES, *ORDINALS, "half", "point"))
ROMAN = {
    word: str(value) for value, word in enumerate(word_list("i ii iii iv v vi vii viii ix x"), 1)
}
_ARTICLES = ("a", "an")
_LASTS = frozenset(("month", "months", "week", "weeks", "year", "years"))
_MINUTES = range(20, 60, 5)
_OF_THE_CLOCK = range(4, 13)
_COUNTS_OF_HUNDREDS = range(13, 18)
_OF_TIME = _LASTS | {"day", "days", "hour", "hours", "minute", "minutes", "times"}
_TEMPERATURES = range(35, 43)  # degrees of a body in Celsius
_FRACTIONS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_DIGITS = frozenset("0123456789")
_DECIMAL_COMMA = re.compile(r"0,\d+|\d+,\d{1,2}")


def is_digit(text: str) -> bool:
    """Whether a word can stand behind a decimal point by itself."""
    return text.isdecimal() or text in _ONES or text in _TENS


def value_at(texts: list[str], at: int) -> tuple[Fraction, int] | None:  # noqa: PLR0911 - one return a form
    """One number from token `at` on and the index after it."""
    if at >= len(texts):
        return None
    part = _part(texts, at)
    if part is not None:
        return part
    text = texts[at]
    if text[0] in _DIGITS or (text[0] == "." and len(text) > 1):
        value, end = _written(text), at + 1
        if texts[end : end + 1] in (["nd"], ["rd"], ["th"], ["s"]):
            return value, end + 1
        first = value % 10 == 1 and value != 11  # «11 st» is a weight
        if first and texts[end : end + 1] == ["st"]:
            return value, end + 1
        weighed = texts[end : end + 2] == ["k", "g"]
        if texts[end : end + 1] and texts[end] in _WRITTEN_SCALES and not weighed:
            value, end = value * _WRITTEN_SCALES[texts[end]], end + 1
        if texts[end : end + 1] and texts[end] in _FRACTIONS:
            return value + _FRACTIONS[texts[end]], end + 1
        mixed = texts[end + (texts[end : end + 1] == ["-"]) :][:3]
        if mixed in (["1", "/", "2"], ["1", "/", "4"], ["3", "/", "4"]):
            end += (texts[end : end + 1] == ["-"]) + 3
            return value + Fraction(int(mixed[0]), int(mixed[2])), end
        if texts[end : end + 1] in (["point"], ["dot"]) and texts[end + 1 : end + 2]:
            decimals = _decimals(texts, end + 1)
            if decimals is not None:
                return value + decimals[0], decimals[1]
        return _and_a_half(texts, value, end)
    return _spoken(texts, at) if text in NUMBER_WORDS or text in _ARTICLES else None


def _part(texts: list[str], at: int) -> tuple[Fraction, int] | None:
    """«½», «half a», «one-half», «a half of a», «three quarters of an»."""
    text, half = texts[at], Fraction(1, 2)
    if text in _FRACTIONS:
        return _FRACTIONS[text], at + 1
    if text == "half" and texts[max(0, at - 1)] not in ("other", "first", "second", "a"):
        return half, at + 1 + (texts[at + 1 : at + 2] in (["a"], ["an"]))
    if text == "one" and texts[at + 1 : at + 3] in (["-", "half"], ["half", "of"], ["half", "a"]):
        return half, at + 3
    if text == "a" and texts[at + 1 : at + 2] == ["half"]:
        return half, at + 2 + (texts[at + 2 : at + 3] in (["of"], ["a"], ["an"]))
    return _quarters(texts, at)


def _quarters(texts: list[str], at: int) -> tuple[Fraction, int] | None:
    """«a quarter of an hour», «three quarters of a mile», «a quarter milligram»."""
    words = texts[at : at + 2]
    count = {("a", "quarter"): 1, ("three", "quarters"): 3, ("three", "quarter"): 3}
    if len(words) < 2 or tuple(words) not in count:
        return None
    end = at + 2
    if texts[end : end + 1] in (["past"], ["to"], ["after"], ["till"], ["before"]):
        return None  # a time of day
    for word in ("of", "a", "an"):
        end += texts[end : end + 1] == [word]
    return Fraction(count[words[0], words[1]], 4), end


def _written(text: str) -> Fraction:
    """A number in digits: «142», «1,200», «7.5», «7,5»."""
    if text.isdecimal():
        return Fraction(int(text))
    decimal = _DECIMAL_COMMA.fullmatch(text) is not None
    return Fraction(text.replace(",", "." if decimal else ""))


def _and_a_half(texts: list[str], value: Fraction, end: int) -> tuple[Fraction, int]:
    """A number with «and a half» or «and a quarter», and «two and a half million»."""
    after = half_more(texts, end)
    if after > end:
        value, end = value + Fraction(1, 2), after
        if texts[end : end + 1] and texts[end] in _SCALES:
            return value * _SCALES[texts[end]], end + 1
    elif texts[end : end + 1] == ["and"]:
        part = _quarters(texts, end + 1)
        if part is not None:
            return value + part[0], part[1]
    return value, end


def half_more(texts: list[str], at: int) -> int:
    """The index after «and a half» or «and half», also with hyphens; `at` where neither stands."""
    end = at
    for word in ("and", "a", "half"):
        end += texts[end : end + 1] == ["-"]
        if texts[end : end + 1] == [word]:
            end += 1
        elif word != "a":
            return at
    return end


def _decimals(texts: list[str], at: int) -> tuple[Fraction, int] | None:
    """The digits after «point»: «two five» and «twenty five» are both .25."""
    digits, end = "", at
    while end < len(texts) and (
        texts[end] in _ONES or texts[end] in _TENS or _DIGITS.issuperset(texts[end])
    ):
        word = texts[end]
        if digits and texts[end + 1 : end + 2] and texts[end + 1] in _LASTS:
            break  # «one point eight six months ago»
        if word in _TENS:
            digits += str(_TENS[word] // 10)
            follows = texts[end + 1] if end + 1 < len(texts) else ""
            if not 1 <= _ONES.get(follows, 0) <= 9:
                digits += "0"
        else:
            digits += str(_ONES[word]) if word in _ONES else word
        end += 1
    return (Fraction(int(digits), 10 ** len(digits)), end) if digits else None


def chunk_at(texts: list[str], at: int) -> tuple[int, int] | None:  # noqa: PLR0911 - one return a form
    """A number below one hundred in words: «nine», «forty two», «forty-two»."""
    if at >= len(texts):
        return None
    if texts[at] in _DECADES:
        return _DECADES[texts[at]], at + 1
    if texts[at] in _TENS:
        value, end = _TENS[texts[at]], at + 1
        follow = end + (texts[end : end + 1] == ["-"])
        if follow < len(texts) and 1 <= _ONES.get(texts[follow], 0) <= 9 and texts[follow] != "o":
            return value + _ONES[texts[follow]], follow + 1
        ordinal = _FIRSTS.get(texts[follow]) if follow < len(texts) else None
        if ordinal is not None:
            return value + ordinal, follow + 1
        return value, end
    if texts[at] in _ONES and texts[at] not in ("oh", "o"):
        return _ONES[texts[at]], at + 1
    if texts[at] in ORDINALS:
        return ORDINALS[texts[at]], at + 1
    return None


def _spoken(texts: list[str], at: int) -> tuple[Fraction, int] | None:
    """A number in words, with the clipped forms that clinicians use."""
    if texts[at] == "point":
        decimals = _decimals(texts, at + 1)
        return decimals if decimals is not None and at + 1 < len(texts) else None
    if texts[at] in ("oh", "o") and texts[at + 1 : at + 2] == ["point"]:
        return _decimals(texts, at + 2)
    start, total = at, 0
    if texts[at] in _ARTICLES and texts[at + 1 : at + 2] and texts[at + 1] in _SCALES:
        chunk: tuple[int, int] | None = (1, at + 1)
    else:
        chunk = chunk_at(texts, at)
    if chunk is None:
        return None
    value, end = chunk
    while end < len(texts) and texts[end] in _SCALES:
        scale = _SCALES[texts[end]]
        value, end = value * scale, end + 1
        if scale >= 1000:
            total, value = total + value, 0
        follow = end + (texts[end : end + 1] == ["and"])
        more = chunk_at(texts, follow)
        if more is None or texts[more[1] : more[1] + 1] == ["times"]:
            break  # «eight hundred three times a day»
        if follow < len(texts) and texts[more[1] : more[1] + 1] == ["hundred"] and value:
            break
        value, end = value + more[0], more[1]
    result = Fraction(total + value)
    if end <= start + 3:
        result, end = _clipped(texts, result, end)
    if texts[end : end + 1] in (["point"], ["dot"]):
        decimals = _decimals(texts, end + 1)
        if decimals is not None:
            return result + decimals[0], decimals[1]
    return _and_a_half(texts, result, end)


def _after_a_digit(texts: list[str], value: Fraction, end: int) -> tuple[Fraction, int] | None:
    """«one to four zero» is 40, «two-twenty» is 220."""
    if texts[end : end + 1] == ["zero"]:
        return value * 10, end + 1
    hyphened = chunk_at(texts, end + 1) if texts[end : end + 1] == ["-"] else None
    if hyphened is None or texts[end + 1] not in _TENS:
        return None
    return value * 100 + hyphened[0], hyphened[1]


def _goes_on(texts: list[str], at: int) -> bool:
    """Whether more of a number follows."""
    return texts[at : at + 1] != [] and (texts[at] == "point" or texts[at] in _SCALES)


def _makes_hundreds(value: Fraction, following: int) -> bool:
    """«ten thirty», «ten forty» and «seven fifteen» of a clock, «fourteen fifty»."""
    if value in _OF_THE_CLOCK and following in (15, 30, 45):
        return True
    late = value in (10, 11, 12) and following in _MINUTES
    return late or (value in _COUNTS_OF_HUNDREDS and following >= 10)


def _is_of_time(texts: list[str], at: int) -> bool:
    return texts[at : at + 1] != [] and texts[at] in _OF_TIME


def _clipped(texts: list[str], value: Fraction, end: int) -> tuple[Fraction, int]:  # noqa: PLR0911 - one return a form
    """«one forty two» is 142, «one oh eight» is 108, «ninety eight six» is 98.6."""
    if value >= 100 or value < 1:
        return value, end
    if texts[end : end + 1] in (["oh"], ["o"]):
        digit = _ONES.get(texts[end + 1], -1) if end + 1 < len(texts) else -1
        if 1 <= digit <= 9:
            return value * 100 + digit, end + 2
        return value, end
    made = _after_a_digit(texts, value, end) if value < 10 else None
    if made is not None:
        return made
    hyphen = texts[end : end + 1] == ["-"] and texts[end + 1 : end + 2] != []
    more = chunk_at(texts, end + (hyphen and texts[end + 1] in _DECADES))  # «one-fifties»
    if more is None:
        return value, end
    following, after = more
    if value < 10 and following > 20 and texts[after : after + 1] == ["times"]:
        following, after = following - following % 10, end + 1  # «six fifty three times a day»
    if value < 10 and following >= 20:
        return value * 100 + following, after
    if value < 10 and following >= 10 and value <= 3:
        return value * 100 + following, after
    if value >= 10 and following >= 10 and (value in (19, 20) or value == 18):
        return value * 100 + following, after
    if _makes_hundreds(value, following) and not _is_of_time(texts, after):
        return value * 100 + following, after
    if value in _TEMPERATURES and following < 10 and not _goes_on(texts, after):
        return value + Fraction(following, 10), after  # «thirty eight nine»
    if value >= 90 and following < 10 and texts[after : after + 1] != ["point"]:
        return value + Fraction(following, 10), after
    return value, end
