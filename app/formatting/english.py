"""How numbers are said in English, and what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence

from app.formatting.language import Language, Unit, table, units
from app.formatting.numerals import Counting
from app.grounding.lexicon import word_set

_ONES = table("zero one two three four five six seven eight nine", 0)
_TEENS = table(
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10
)
_TENS = {
    word: 10 * tens
    for word, tens in table("twenty thirty forty fifty sixty seventy eighty ninety", 2).items()
}
_SCALES = {"thousand": 1000, "million": 1_000_000}
_OH = word_set("oh o")
_SPOKEN = frozenset((*_ONES, *_TEENS, *_TENS, *_SCALES, "hundred", "oh"))
_ORDINALS = table(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """,
    1,
) | {"thirtieth": 30}


def _below_hundred(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    """From 1 to 99."""
    text = texts[at] if at < len(texts) else ""
    if text in _TENS:
        value, end = _TENS[text], at + 1
        follow = end + (texts[end : end + 1] == ["-"])
        one = _ONES.get(texts[follow], 0) if follow < len(texts) else 0
        return (value + one, follow + 1) if one else (value, end)
    if text in _TEENS:
        return _TEENS[text], at + 1
    return (_ONES[text], at + 1) if _ONES.get(text, 0) else None


def _below_thousand(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    """From 1 to 9,900: «fifteen hundred» counts too."""
    start = texts[at : at + 1]
    if start == ["a"] and texts[at + 1 : at + 2] == ["hundred"]:
        read: tuple[int, int] | None = (1, at + 1)
    elif start and start[0].isdecimal() and texts[at + 1 : at + 2] == ["hundred"]:
        read = (int(start[0]), at + 1)
    else:
        read = _below_hundred(texts, at)
    if read is None or texts[read[1] : read[1] + 1] != ["hundred"]:
        return read
    value, end = 100 * read[0], read[1] + 1
    more = _below_hundred(texts, end + (texts[end : end + 1] == ["and"]))
    return (value + more[0], more[1]) if more is not None else (value, end)


def _whole(texts: Sequence[str], at: int) -> tuple[int, int, bool] | None:
    if texts[at] == "zero" or (texts[at] in _OH and texts[at + 1 : at + 2] == ["point"]):
        return 0, at + 1, False
    total, end = 0, at
    for scale in ("million", "thousand"):
        text = texts[end] if end < len(texts) else ""
        if text == "a" or text.isdecimal():
            follows = texts[end + 1 : end + 2] == [scale]
            read = (1 if text == "a" else int(text), end + 1) if follows else None
        else:
            read = _below_thousand(texts, end)
        if read is not None and texts[read[1] : read[1] + 1] == [scale]:
            total, end = total + read[0] * _SCALES[scale], read[1] + 1
    follow = end + (total > 0 and texts[end : end + 1] == ["and"])
    rest = _below_thousand(texts, follow)
    if rest is None:
        return (total, end, False) if total else None
    if total:
        return total + rest[0], rest[1], False
    return _clipped(texts, rest)


def _clipped(texts: Sequence[str], read: tuple[int, int]) -> tuple[int, int, bool]:
    """«one forty two» is 142 and «one oh eight» is 108, if it was meant as one number."""
    value, end = read
    if not 1 <= value <= 9:
        return value, end, False
    if texts[end : end + 1] and texts[end] in _OH:
        one = _ONES.get(texts[end + 1], 0) if end + 1 < len(texts) else 0
        return (100 * value + one, end + 2, True) if one else (value, end, False)
    more = _below_hundred(texts, end)
    least = 10 if value <= 3 else 20  # «pulse seven ten» is no 710
    if more is not None and more[0] >= least:
        return 100 * value + more[0], more[1], True
    return value, end, False


def _ordinal(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    """A day of a month: «third», «twenty first», «3rd»."""
    text = texts[at] if at < len(texts) else ""
    if text in _ORDINALS:
        return _ORDINALS[text], at + 1
    if text in ("twenty", "thirty"):
        follow = at + 1 + (texts[at + 1 : at + 2] == ["-"])
        one = _ORDINALS.get(texts[follow], 10) if follow < len(texts) else 10
        return (_TENS[text] + one, follow + 1) if one < 10 else None
    if text.isdecimal() and texts[at + 1 : at + 2] and texts[at + 1] in ("st", "nd", "rd", "th"):
        return int(text), at + 2
    return None


def _year(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    """«twenty twenty six», «nineteen ninety nine», «twenty oh six», «two thousand nine»."""
    century = {"nineteen": 1900, "twenty": 2000}.get(texts[at] if at < len(texts) else "")
    if century is not None:
        if texts[at + 1 : at + 2] and texts[at + 1] in _OH and at + 2 < len(texts):
            one = _ONES.get(texts[at + 2], 0)
            return (century + one, at + 3) if one else None
        more = _below_hundred(texts, at + 1)
        return (century + more[0], more[1]) if more is not None and more[0] >= 10 else None
    if at < len(texts):
        read = _whole(texts, at)
        if read is not None and 1900 <= read[0] <= 2100:
            return read[0], read[1]
    return None


_UNITS: tuple[Unit, ...] = units(
    """
    mg/dL|lab|milligrams per deciliter,milligrams per decilitre,mg per dl,mg / dl
    mg/kg|dose|milligrams per kilogram,milligrams per kilo,mg per kg,mg / kg
    mcg/kg|dose|micrograms per kilogram,micrograms per kilo,mcg per kg,mcg / kg,µg / kg
    g/dL|lab|grams per deciliter,grams per decilitre,g per dl,g / dl
    mmol/L|lab|millimoles per liter,millimoles per litre,millimole per litre,mmol per l,mmol / l
    mEq/L|lab|milliequivalents per liter,milliequivalents per litre,meq per l,meq / l
    mEq|dose|milliequivalent,milliequivalents,meq
    mg|dose|milligram,milligrams,milligramme,milligrammes,mg,mgs
    mcg|dose|microgram,micrograms,microgramme,microgrammes,mcg,mcgs,ug,µg,μg
    g|dose|gram,grams,gramme,grammes,gm,gms,g
    kg|lab|kilogram,kilograms,kg,kgs
    mL|dose|milliliter,milliliters,millilitre,millilitres,ml,mls,cc,ccs
    L|dose|liter,liters,litre,litres
    units|dose|u,iu
    =|dose|unit,units,international units
    mmHg|lab|millimeters of mercury,millimetres of mercury,mm hg,mmhg
    bpm|lab|beats per minute,beats a minute,bpm
    =|lab|breaths per minute,breaths a minute
    cm|lab|centimeter,centimeters,centimetre,centimetres,cm,cms
    mm|lab|millimeter,millimeters,millimetre,millimetres,mm
    m|lab|meters,metres
    %|lab|percent,per cent,%
    °C|lab|degrees celsius,degree celsius,degrees centigrade,degrees c,° c,°c
    °F|lab|degrees fahrenheit,degree fahrenheit,degrees f,° f,°f
    =|lab|degree,degrees
    =|form|tablet,tablets,tab,tabs,pill,pills,capsule,capsules,puff,puffs,drop,drops
    =|form|spray,sprays,patch,patches,teaspoon,teaspoons,tablespoon,tablespoons,vial,vials
    =|lab|pound,pounds,lb,lbs,ounce,ounces,inch,inches,foot,feet,mile,miles
    =|count|cigarettes,packs,drinks,beers,glasses,stitches,sutures,doses,times
    =|time|minute,minutes,hour,hours,day,days,week,weeks,month,months,year,years,seconds
    """
)

ENGLISH = Language(
    code="en",
    counting=Counting(
        whole=_whole,
        belongs=lambda text: text in _SPOKEN,
        digit=_ONES | dict.fromkeys(_OH, 0),
        points=word_set("point"),
        halves=(("and", "a", "half"),),
        articles=frozenset(),
    ),
    ordinal=_ordinal,
    year=_year,
    units=_UNITS,
    months=table(
        """
        january february march april may june july august september october november december
        """,
        1,
    ),
    of=word_set("of"),
    over=word_set("over /"),
    to=word_set("to or"),
    since=word_set("from"),
    by=word_set("by"),
    out_of=(("out", "of"),),
    pressure=(("blood", "pressure"), ("bp",), ("pressure",)),
    findings=tuple(
        tuple(name.split())
        for name in """
        pulse,heart rate,respiratory rate,respirations,respiration,temperature,temp,temp.,
        saturation,oxygen saturation,sats,sat,o2 sat,spo2,weight,height,bmi,body mass index,
        hemoglobin,haemoglobin,a1c,hematocrit,glucose,blood sugar,sugar,creatinine,potassium,
        sodium,calcium,tsh,inr,egfr,cholesterol,ldl,hdl,platelets,gcs
        """.replace("\n", " ").split(",")
    ),
    is_words=word_set("is was of at = : are were"),
    no_bare_point=word_set(
        """
        this that what which the a an some any one no each every turning starting focal trigger
        pressure tender end boiling mid
        """
    ),
    not_after_unit={"g": word_set("negative positive stain stains neg pos")},
    old=(("-", "year", "-", "old"),),
    afternoon={"am": "AM", "pm": "PM"},
)
