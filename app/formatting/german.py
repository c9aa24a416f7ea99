"""How numbers are said in German, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from app.formatting.language import Language, table, units
from app.formatting.numerals import Counting
from app.grounding.lexicon import word_set

_ONES = table("null eins zwei drei vier fünf sechs sieben acht neun", 0) | {"zwo": 2}
_ARTICLES = word_set("ein eine einen einem einer")
_TEENS = table(
    """
    zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn
    """,
    10,
)
_TENS = {
    word: 10 * tens
    for word, tens in table(
        "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 2
    ).items()
} | {"dreissig": 30}
_ONE = "ein|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun"
_BELOW_HUNDRED = re.compile(
    rf"(?:({'|'.join(_TEENS)})|(?:({_ONE})und)?({'|'.join(_TENS)})|({_ONE}))"
)
_BELOW_THOUSAND = re.compile(rf"(?:({_ONE})?hundert(?:und)?)?({_BELOW_HUNDRED.pattern})?")
_ORDINALS = {"erst": 1, "zweit": 2, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8}
_DAY = re.compile(r"(\w+?)(?:e[nrms]?)")


@cache
def _value(text: str) -> int | None:
    """A whole number that is written as one word."""
    if text in _ONES:
        return _ONES[text]
    thousands, mark, rest = text.rpartition("tausend")
    before = _hundreds(thousands) if thousands else 1
    after = _hundreds(rest.removeprefix("und") if mark else rest) if rest else 0
    if before is None or after is None or not text:
        return None
    return before * 1000 + after if mark else after


def _hundreds(text: str) -> int | None:
    found = _BELOW_THOUSAND.fullmatch(text)
    if found is None or not text:
        return None
    hundreds = 0
    if "hundert" in text:
        hundreds = 100 * (_one(found[1]) if found[1] else 1)
    return hundreds + (_tens(found[2]) if found[2] else 0)


def _tens(text: str) -> int:
    found = _BELOW_HUNDRED.fullmatch(text)
    if found is None:
        raise ValueError("A number below a hundred is not one.")
    if found[1]:
        return _TEENS[found[1]]
    if found[3]:
        return _TENS[found[3]] + (_one(found[2]) if found[2] else 0)
    return _one(found[4])


def _one(text: str) -> int:
    return 1 if text == "ein" else _ONES[text]


def _whole(texts: Sequence[str], at: int) -> tuple[int, int, bool] | None:
    if texts[at] in _ARTICLES:
        follow = texts[at + 1] if at + 1 < len(texts) else ""
        if texts[at] == "ein" and follow.startswith(("hundert", "tausend")):
            value = _value(follow)
            return None if value is None else (value, at + 2, False)
        return 1, at + 1, False
    if texts[at].isdecimal():
        follows = texts[at + 1 : at + 2]
        scale = {"hundert": 100, "tausend": 1000}.get(follows[0] if follows else "")
        return None if scale is None else (int(texts[at]) * scale, at + 2, False)
    value = _value(texts[at])
    return None if value is None else (value, at + 1, False)


def _ordinal(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    """«dritter», «dritten», «einundzwanzigster», «3.»."""
    text = texts[at] if at < len(texts) else ""
    if text.isdecimal() and texts[at + 1 : at + 2] == ["."]:
        return int(text), at + 2
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    stem = found[1]
    value = _ORDINALS.get(stem)
    if value is None and stem.endswith("st"):
        value = _value(stem.removesuffix("st"))
        value = value if value is not None and value >= 20 else None
    elif value is None and stem.endswith("t"):
        value = _value(stem.removesuffix("t"))
        value = value if value is not None and value < 20 else None
    return None if value is None or not 1 <= value <= 31 else (value, at + 1)


def _year(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    text = texts[at] if at < len(texts) else ""
    value = int(text) if text.isdecimal() else _value(text) if text else None
    if value is None and "neunzehnhundert" in text:
        rest = text.removeprefix("neunzehnhundert")
        tens = _hundreds(rest) if rest else 0
        value = None if tens is None else 1900 + tens
    return (value, at + 1) if value is not None and 1900 <= value <= 2100 else None


def _belongs(text: str) -> bool:
    return _value(text) is not None


GERMAN = Language(
    code="de",
    counting=Counting(
        whole=_whole,
        belongs=_belongs,
        digit=_ONES,
        points=word_set("komma"),
        halves=(),
        articles=_ARTICLES,
        point_is_mark=True,
        link="und",
    ),
    ordinal=_ordinal,
    year=_year,
    units=units(
        """
        mg/dL|lab|milligramm pro deziliter,mg pro dl,mg / dl
        mg/kg|dose|milligramm pro kilogramm,milligramm pro kilo,mg pro kg,mg / kg
        g/dL|lab|gramm pro deziliter,g pro dl,g / dl
        mmol/L|lab|millimol pro liter,mmol pro l,mmol / l
        mval|dose|milliäquivalent,milliäquivalente,mval
        mg|dose|milligramm,mg
        mcg|dose|mikrogramm,mcg,ug,µg,μg
        g|dose|gramm,g
        kg|lab|kilo,kilogramm,kg
        mL|dose|milliliter,ml
        L|dose|liter
        =|dose|einheit,einheiten,internationale einheiten,ie
        mmHg|lab|millimeter quecksilbersäule,mm hg,mmhg
        =|lab|schläge pro minute
        =|lab|atemzüge pro minute
        cm|lab|zentimeter,cm
        mm|lab|millimeter,mm
        m|lab|meter
        %|lab|prozent,%
        °C|lab|grad celsius,° c,°c
        °F|lab|grad fahrenheit,° f,°f
        =|lab|grad
        =|form|tablette,tabletten,kapsel,kapseln,tropfen,pflaster,hub,hübe,teelöffel,esslöffel
        =|count|zigaretten,mal,stiche
        =|time|minute,minuten,stunde,stunden,tag,tage,tagen,woche,wochen,monat,monate,monaten
        =|time|jahr,jahre,jahren,sekunden
        """
    ),
    months=table(
        """
        januar februar märz april mai juni juli august september oktober november dezember
        """,
        1,
    )
    | {"jänner": 1},
    of=frozenset(),
    over=word_set("zu /"),
    to=word_set("bis oder auf"),
    since=word_set("von"),
    out_of=(("von",),),
    pressure=(("blutdruck",), ("rr",)),
    findings=tuple(
        tuple(name.split())
        for name in """
        puls,herzfrequenz,atemfrequenz,temperatur,sättigung,sauerstoffsättigung,gewicht,größe,bmi,
        hämoglobin,glukose,blutzucker,kreatinin,kalium,natrium,kalzium,cholesterin
        """.replace("\n", " ").split(",")
    ),
    is_words=word_set("ist war bei von = : beträgt"),
    clock="uhr",
)
