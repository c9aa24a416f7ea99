"""Units: which are the same, which convert exactly, and which compete with each other."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from app.grounding.lexicon import word_set


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit; quantities of one `family` are alternatives, those of one `base` convert by `size`.

    Time is in minutes, mass in milligrams, volume in millilitres, length in millimetres.
    """

    name: str
    family: str
    base: str
    size: Fraction = Fraction(1)


_TABLE = """
mg|dose|mass|1|mg,mgs,m g,milligram,milligrams,milligramme,milligrammes
mcg|dose|mass|1/1000|mcg,mcgs,m c g,ug,microgram,micrograms,microgramme
g|dose|mass|1000|g,gm,gms,gram,grams,gramme
kg|weight|kg|1|kg,kgs,k g,kilo,kilos,kilogram,kilograms
lb|weight|lb|1|lb,lbs,pound,pounds,#
stone|weight|lb|14|stone,stones,st
oz|weight|oz|1|oz,ounce,ounces
ml|dose|volume|1|ml,mls,m l,cc,ccs,c c,milliliter,milliliters,millilitre,millilitres
l|dose|volume|1000|l,liter,liters,litre,litres
tsp|dose|tsp|1|tsp,teaspoon,teaspoons
tbsp|dose|tbsp|1|tbsp,tablespoon,tablespoons
unit|dose|unit|1|unit,units,iu,u,international units
puff|dose|puff|1|puff,puffs,inhalation,inhalations
tablet|dose|tablet|1|tablet,tablets,tab,tabs,pill,pills
capsule|dose|capsule|1|capsule,capsules
drop|dose|drop|1|drop,drops,gtt,gtts
patch|dose|patch|1|patch,patches
mg/dl|lab|mg/dl|1|mg / dl,mg per dl,milligrams per deciliter
mmol/l|lab|mmol/l|1|mmol / l,mmol per l,millimoles per liter,mmol
meq|lab|meq|1|meq,meq / l,milliequivalents
g/dl|lab|g/dl|1|g / dl,grams per deciliter
mg/kg|dose|mg/kg|1|mg / kg,mg per kg,mg per kilo,milligrams per kilo,milligrams per kilogram
mcg/kg|dose|mg/kg|1/1000|mcg / kg,mcg per kg,mcg per kilo,micrograms per kilo
ml/kg|dose|ml/kg|1|ml / kg,ml per kg,mls per kilo,cc per kilo,milliliters per kilo
percent|percent|percent|1|%,percent,per cent
celsius|temperature|celsius|1|° c,celsius,degrees celsius,degree celsius,degrees c,centigrade
fahrenheit|temperature|fahrenheit|1|° f,fahrenheit,degrees fahrenheit,degrees f
degree|temperature|degree|1|degree,degrees,°
second|time|day|1/60|seconds,secs,sec
minute|time|day|1|minute,minutes,min,mins
hour|time|day|60|hour,hours,hr,hrs,h
day|time|day|1440|day,days,night,nights
week|time|day|10080|week,weeks,wk,wks
fortnight|time|day|20160|fortnight,fortnights
month|time|month|1|month,months,mo
year|time|month|12|year,years,yr,yrs
year|time|month|12|year old,years old,year - old,years - old,y / o,yo,years of age,year of age
mm|length|length|1|mm,m m,millimeter,millimeters,millimetre,millimetres
cm|length|length|10|cm,cms,c m,centimeter,centimeters,centimetre,centimetres
m|length|length|1000|meter,meters,metre,metres
inch|length|inch|1|inch,inches
foot|length|inch|12|foot,feet,ft
cm2|area|area|1|cm 2,cm ²,square centimeters,square centimetres
mile|length|mile|1|mile,miles,mph
mmhg|pressure|mmhg|1|mmhg,mm hg,millimeters of mercury,millimetres of mercury
bpm|beats|bpm|1|bpm,beats per minute,beats a minute,beats / minute
pack|count|pack|1|pack,packs,ppd
pint|count|pint|1|pint,pints
pack-year|count|pack-year|1|pack - year,pack - years,pack year,pack years,pk - yr,pk - yrs,pack - yr
cigarette|count|cigarette|1|cigarette,cigarettes
glass|count|glass|1|glass,glasses
bottle|count|bottle|1|bottle,bottles
drink|count|drink|1|drink,drinks,beer,beers,pack of beer,packs of beer,pack beer,pack of beers
"""


@cache
def _units() -> tuple[dict[tuple[str, ...], Unit], dict[str, int]]:
    """The units by the words of their names, and the first words with the longest name."""
    found: dict[tuple[str, ...], Unit] = {}
    for line in _TABLE.strip().splitlines():
        name, family, base, size, names = line.split("|")
        unit = Unit(name, family, base, Fraction(size))
        for written in names.split(","):
            found[tuple(written.split())] = unit
    longest: dict[str, int] = {}
    for words in found:
        longest[words[0]] = max(len(words), longest.get(words[0], 0))
    return found, longest


GRADE = Unit("plus", "grade", "plus")
"""Of findings: «1+ edema», «two plus»."""
GIVEN = word_set("mg mcg g ml units tab tabs tablet tablets capsule capsules puff puffs")
"""What medicines are given in: after one of these, «OD» is once a day and no eye."""
HYPHENS = ("-", "–")
_VAGUE = word_set("plus some odd whole full more additional extra further mixed +")
_VAGUE |= word_set("separate consecutive straight")


def _vague(texts: list[str], at: int) -> int:
    """How many words stand between a number and its unit that change neither: «six or so»."""
    if texts[at] in _VAGUE:
        return 1
    return 2 * (texts[at : at + 2] in (["or", "so"], ["or", "more"]))


def unit_at(texts: list[str], at: int) -> tuple[Unit | None, int]:
    """The unit from token `at` on (after a hyphen, if there is one) and the index after it."""
    table, longest = _units()
    start = at + (at < len(texts) and texts[at] in HYPHENS)
    if start < len(texts):
        start += _vague(texts, start)
    if start >= len(texts):
        return None, at
    for length in range(min(longest.get(texts[start], 0), len(texts) - start), 0, -1):
        unit = table.get(tuple(texts[start : start + length]))
        if unit is not None:
            return unit, start + length
    return None, at


_LINEAR = {
    ("fahrenheit", "celsius"): (Fraction(5, 9), Fraction(-160, 9)),
    ("lb", "kg"): (Fraction(45359237, 100000000), Fraction(0)),
    ("inch", "length"): (Fraction(254, 10), Fraction(0)),
}
"""Factor and offset from one base to another. Source: NIST SP 811, appendix B."""
_BODY = (30, 45)  # degrees of a body in Celsius; above 85 they are Fahrenheit


def scale_of(unit: Unit, value: Fraction) -> Unit:
    """Celsius or Fahrenheit where only «degrees» were said and a body can have no other."""
    if unit.name != "degree":
        return unit
    if _BODY[0] <= value <= _BODY[1]:
        return unit_named("celsius")
    return unit_named("fahrenheit") if 85 <= value <= 115 else unit


@cache
def unit_named(name: str) -> Unit:
    """The unit of a name."""
    return next(unit for unit in _units()[0].values() if unit.name == name)


def converted(value: Fraction, unit: Unit, into: Unit) -> Fraction | None:
    """An amount in a unit of another base, or None where that cannot be."""
    unit = scale_of(unit, value)
    amount = value * unit.size
    if (unit.base, into.base) in _LINEAR:
        factor, offset = _LINEAR[unit.base, into.base]
        return (amount * factor + offset) / into.size
    if (into.base, unit.base) in _LINEAR:
        factor, offset = _LINEAR[into.base, unit.base]
        return (amount - offset) / factor / into.size
    return None


def rounds_to(exact: Fraction, written: Fraction) -> bool:
    """Whether a conversion may be written like this: to the whole, the tenth or the hundredth."""
    if written.denominator == 1:
        return abs(exact - written) < Fraction(1, 2)
    place = 10 if (written * 10).denominator == 1 else 100
    return abs(exact - written) <= Fraction(6, 10 * place)


def may_range(value: Fraction, other: Fraction | int, *, apart: bool) -> bool:
    """Whether two numbers in a row are a range: «six eight», «four, five», «fifteen, twenty»."""
    rounded = apart and value % 5 == other % 5 == 0 and value < other <= 2 * value
    return rounded or (1 <= other - value <= 2 and value < 20)
