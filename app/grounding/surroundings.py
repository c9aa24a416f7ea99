"""What stands around a number and tells what it is a number of."""

from __future__ import annotations

from itertools import pairwise

from app.grounding.alignment import Read
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity
from app.grounding.numbers import Kind, Quantity, is_calendar_year
from app.grounding.spoken import ORDINALS
from app.grounding.units import Unit, unit_at
from app.grounding.words import is_content

_LINKS = word_set(
    """
    is was are of at about around approximately : a an the to by its it's be
    like pretty good fine normal okay looks
    """
)
_ASKED = 16  # tokens before an answer in which «how many» is asked
_LABEL = 6  # tokens before a number within which it is named
_BARE = word_set("last past next first other another same total right further additional")
"""Words beside a number that tell nothing of what it is a number of."""
_COUNTED_OFF = word_set("problem issue concern complaint thing")
_SYSTEMS = word_set("system systems point")
_EXTREMITIES = word_set("extremities extremity limbs limb quadrants quadrant")
_ORIENTED = (3, 4)  # «alert and oriented x3»
_BOUNDS = word_set("less under below goal target beneath")
_RATED = 24  # tokens after the end of a scale within which somebody rates
_ENDINGS = ("st", "nd", "rd", "th")


def is_filler(quantity: Quantity, read: Read) -> bool:
    """Whether a number says nothing: «one» as a pronoun, «COVID-19», «a scale of 0 to 10».

    Nor do the four of «all four extremities», the three of «oriented x3», a «1st thing», the ten
    of a «ten-system review», the third of «the third problem», the two of «between the two», the
    rate of «no daily medication» and of «a night-shift».
    """
    before = texts_before(quantity, read, 3)
    if before[-2:] == ["covid", "-"] and quantity.values[0] == 19:
        return True
    if quantity.kind is Kind.RANGE and quantity.values[1] == 10 and quantity.values[0] <= 1:
        return quantity.unit is None
    if quantity.unit is not None or quantity.kind is not Kind.PLAIN:
        alone = quantity.kind is Kind.RATE and quantity.first == quantity.last
        joined = read.tokens[quantity.first].text == "a" and texts_after(quantity, read) == ["-"]
        return joined or (alone and read.polarity[quantity.first] is Polarity.NEGATED)
    if _is_of_notes(quantity, read, before):
        return True
    if quantity.values[0] == 1 and texts_after(quantity, read) == ["thing"]:
        return True
    return quantity.first == quantity.last and (
        read.tokens[quantity.first].text in ("one", "first", "half")
    )


def _is_of_notes(quantity: Quantity, read: Read, before: list[str]) -> bool:
    """Whether notes put a number so that nobody says: all four limbs, oriented to three things."""
    timed = before[-1:] in (["x"], ["times"])
    if timed and "oriented" in before and quantity.values[0] in _ORIENTED:
        return True
    if before[-2:] == ["between", "the"] and quantity.values[0] == 2:
        return True
    if is_ordinal(quantity, read) and not _COUNTED_OFF.isdisjoint(texts_after(quantity, read)):
        return True
    following = texts_after(quantity, read, 6)
    if "review" in following and not _SYSTEMS.isdisjoint(following):
        return True
    if quantity.values[0] != 4:
        return False
    everywhere = read.texts if timed else texts_after(quantity, read, 2)
    return (timed or before[-1:] == ["all"]) and not _EXTREMITIES.isdisjoint(everywhere)


def texts_before(quantity: Quantity, read: Read, most: int = 2) -> list[str]:
    return [token.text for token in read.tokens[max(0, quantity.first - most) : quantity.first]]


def texts_after(quantity: Quantity, read: Read, most: int = 1) -> list[str]:
    return [token.text for token in read.tokens[quantity.last + 1 : quantity.last + 1 + most]]


def counted(quantity: Quantity, read: Read) -> str | None:
    """The concept of the word right after a number, such as «areas» of «two areas»."""
    at = quantity.last + 1
    if at < len(read.tokens) and read.tokens[at].text == "-":
        at += 1
    if at >= len(read.tokens) or read.tokens[at].segment != read.tokens[quantity.last].segment:
        return None
    token = read.tokens[at]
    return token.concept if is_content(token) and token.text not in _BARE else None


def is_year(quantity: Quantity) -> bool:
    """Whether a number is most likely a calendar year."""
    plain = quantity.kind is Kind.PLAIN and quantity.unit is None
    return plain and is_calendar_year(quantity.values[0])


def is_bound(quantity: Quantity, read: Read) -> bool:
    """What a value is held against: «it should be less than 100»."""
    before = texts_before(quantity, read, 3)
    return not _BOUNDS.isdisjoint(before) or {"should", "be"}.issubset(before)


def is_end_of_a_scale(quantity: Quantity, read: Read) -> bool:
    """«Ten being the worst»."""
    return texts_after(quantity, read) == ["being"]


def is_rated(quantity: Quantity, read: Read) -> bool:
    """Whether it answers to a scale: «out of ten, ten being the worst?» «About an eight.»."""
    if quantity.unit is not None or quantity.kind is not Kind.PLAIN:
        return False
    return any(
        0 < quantity.first - other.last <= _RATED
        and (is_end_of_a_scale(other, read) or _is_scale(other, read))
        for other in read.quantities
    )


def _is_scale(quantity: Quantity, read: Read) -> bool:
    """The ten of «how bad out of ten» and of «four out of ten»."""
    before = texts_before(quantity, read)
    rated = quantity.kind is Kind.RATIO and quantity.unit is None
    return quantity.values[-1] == 10 and (rated or before == ["out", "of"])


def label(quantity: Quantity, read: Read) -> str | None:
    """The concept that a number is the value of: «type» of «type 2», «pulse» of «pulse is 72»."""
    for token in reversed(read.tokens[max(0, quantity.first - _LABEL) : quantity.first]):
        if is_content(token) and token.text not in _BARE and token.text not in _LINKS:
            return token.concept
        if token.text not in _LINKS:
            return None
    return None


def same_value(quantity: Quantity, statement: Read, other: Quantity, heard: Read) -> bool:
    """Whether two numbers are the value of the same word, or of the unit that was asked for."""
    named = label(quantity, statement)
    alike = named is not None and named == label(other, heard)
    return alike or _answers_how_many(other, heard, quantity.unit)


def _answers_how_many(quantity: Quantity, read: Read, unit: Unit | None) -> bool:
    """Whether a number answers «how many hours do you sleep?»: «maybe five»."""
    if unit is None or quantity.unit is not None or quantity.kind is not Kind.PLAIN:
        return False
    texts = [token.text for token in read.tokens[max(0, quantity.first - _ASKED) : quantity.first]]
    if "?" not in texts:
        return False
    asked = (at for at, pair in enumerate(pairwise(texts)) if pair == ("how", "many"))
    return any(unit_at(texts, at + 2)[0] == unit for at in asked)


def neighbours(quantity: Quantity, statement: Read, other: Quantity, heard: Read) -> float:
    """How alike the words right before and right after two numbers are."""
    score = 0.0
    for mine, theirs in (
        (quantity.first - 1, other.first - 1),
        (quantity.last + 1, other.last + 1),
    ):
        if (
            0 <= mine < len(statement.tokens)
            and 0 <= theirs < len(heard.tokens)
            and statement.tokens[mine].concept == heard.tokens[theirs].concept
            and statement.tokens[mine].is_word
        ):
            token = statement.tokens[mine]
            score += 1.0 if is_content(token) and token.text not in _BARE else 0.5
    return score


def ordinal(quantity: Quantity, read: Read) -> str | None:
    """«second» for «2nd», which is no number where it is spoken, but a unit of time."""
    texts = [token.text for token in read.tokens[quantity.first : quantity.last + 1]]
    return {("1", "st"): "first", ("2", "nd"): "second"}.get((texts[0], texts[-1]))


def is_ordinal(quantity: Quantity, read: Read) -> bool:
    """Whether it counts off: «the third problem», «5th», and not «five»; a birthday is an age."""
    text = read.tokens[quantity.last].text
    if texts_after(quantity, read) == ["birthday"]:
        return False
    return quantity.kind is Kind.PLAIN and (text in ORDINALS or text in _ENDINGS)


def is_day_of_a_month(quantity: Quantity, read: Read) -> bool:
    """A day whose month goes without saying: «on the seventh», «the third of this month»."""
    before = texts_before(quantity, read)
    after = texts_after(quantity, read, 3)
    dated = before == ["on", "the"] and counted(quantity, read) is None
    return is_ordinal(quantity, read) and (dated or after == ["of", "this", "month"])
