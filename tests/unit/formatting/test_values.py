"""No value is ever another one: judged by generated sentences, and by the reader of grounding."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.formatting.locales import LOCALES
from app.grounding.figures import agrees
from app.grounding.lexicon import word_list
from app.grounding.numbers import quantities
from app.grounding.words import tokens
from tests.unit.formatting.spoken import digits, english, german, spanish
from tests.unit.formatting.written import formatted_text

DATA = Path(__file__).resolve().parents[4] / "shared" / "data"
MANY = 3000
SAID = {"en": english, "es": spanish, "de": german}
POINT = {"en": "point", "es": "coma", "de": "Komma"}
DOSES = {
    "en": [("milligrams", "mg"), ("grams", "g"), ("milliliters", "mL"), ("tablets", "tablets")],
    "es": [("miligramos", "mg"), ("gramos", "g"), ("comprimidos", "comprimidos")],
    "de": [("Milligramm", "mg"), ("Gramm", "g"), ("Tabletten", "Tabletten")],
}
OVER = {"en": "over", "es": "sobre", "de": "zu"}
PRESSURE = {"en": "Blood pressure", "es": "Presión arterial", "de": "Blutdruck"}


def _grouped(number: int, place: str) -> str:
    locale = LOCALES[place]
    text = f"{number:,}" if number >= locale.grouped_from else str(number)
    return text.replace(",", locale.thousands)


@pytest.mark.parametrize("place", LOCALES)
def test_numbers_in_words_become_the_same_numbers(place: str) -> None:
    chance, language = random.Random(place), LOCALES[place].language.code
    say, mark = SAID[language], LOCALES[place].decimal
    for _ in range(MANY):
        number = chance.choice(
            (chance.randint(2, 99), chance.randint(100, 999), chance.randint(1000, 99_999))
        )
        if 2000 < number <= 2100:
            continue  # it may be a year
        unit, symbol = chance.choice(DOSES[language])
        said, written = say(number), _grouped(number, place)
        if chance.random() < 0.4:
            of_one = symbol in ("tablets", "comprimidos", "Tabletten")
            places = chance.choice((25, 5, 75)) if of_one else chance.randint(1, 99)
            said += f" {POINT[language]} {digits(places, language)}"
            decimals = str(places).rstrip("0")
            written += mark + decimals if decimals else ""
        text = formatted_text(f"X {said} {unit} Y", LOCALES[place])
        assert text == f"X {written} {symbol} Y"
        upper, lower = chance.randint(90, 220), chance.randint(40, 89)
        pressure = f"{PRESSURE[language]} {say(upper)} {OVER[language]} {say(lower)}."
        assert (
            formatted_text(pressure, LOCALES[place])
            == f"{PRESSURE[language]} {upper}/{lower} mmHg."
        )


WORDS = word_list(
    """
    one two five seven ten fifteen twenty thirty five hundred thousand and point half a
    oh over to or of the first second third March May 2 3.5 120 500 .5 1,000 percent
    milligrams mg grams units tablets days year old years week blood pressure pulse is
    was times daily patient takes , . am pm out per no this - with degrees Celsius
    inches
    """
)


def _sentence(chance: random.Random) -> str:
    """Words that may be numbers, in any order: most of it makes no sense."""
    return " ".join(chance.choice(WORDS) for _ in range(chance.randint(3, 14)))


def _values(text: str) -> list[str]:
    return [str(value) for one in quantities(tokens(text)) for value in one.values]


def test_writing_it_again_changes_nothing_more() -> None:
    chance = random.Random(5)
    for place in ("en-US", "en-GB"):
        for _ in range(MANY):
            once = formatted_text(_sentence(chance), LOCALES[place])
            assert formatted_text(once, LOCALES[place]) == once


TEMPLATES = (
    "{drug} {a} milligrams {b} times a day",
    "take {drug} {a} point {d} milligrams",
    "the pulse is {b} and the blood pressure is {u} over {l}",
    "{drug} {a} to {c} milligrams for {b} days",
    "a {b} year old with pain {d} out of ten",
    "temperature ninety eight point {d}, saturation {b} percent",
    "no one took {drug}, {a} micrograms, one of {b} tablets for {d} weeks",
)


def test_the_reader_of_grounding_reads_the_same_numbers_afterwards() -> None:
    chance = random.Random(11)
    for _ in range(MANY):
        low = chance.randint(2, 400)
        said = chance.choice(TEMPLATES).format(
            drug=chance.choice(("metoprolol", "lisinopril", "warfarin")),
            a=english(low, with_and=chance.random() < 0.5),
            b=english(chance.randint(2, 99)),
            c=english(low + chance.randint(1, 400)),
            d=english(chance.randint(2, 9)),
            u=english(chance.randint(90, 220)),
            l=english(chance.randint(40, 89)),
        )
        written = formatted_text(said, LOCALES["en-US"])
        assert written != said
        before, after = quantities(tokens(said)), quantities(tokens(written))
        assert len(before) == len(after), written
        assert all(agrees(one, two) for one, two in zip(before, after, strict=True)), written


def _public_lines() -> Iterator[str]:
    csv.field_size_limit(1 << 24)
    for path in sorted(DATA.glob("*/valid.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                yield from (" ".join(line.split()) for cell in row for line in cell.splitlines())


WEAKER = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "th",
)
"""The reader of grounding takes no ordinals as days where the day comes first."""


def test_public_dialogues_and_notes_keep_their_values() -> None:
    if not DATA.is_dir():
        pytest.skip(f"{DATA} is not there")
    changed = 0
    for line in dict.fromkeys(_public_lines()):
        written = formatted_text(line, LOCALES["en-US"])
        assert formatted_text(written, LOCALES["en-US"]) == written
        if written == line:
            continue
        changed += 1
        if not any(f"{word} " in line and "of" in line for word in WEAKER):
            assert _values(line) == _values(written), (line, written)
    assert changed > 100
