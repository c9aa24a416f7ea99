from __future__ import annotations

import pytest

from app.domain.transcript import Segment, Word
from app.formatting.formatting import formatted
from app.formatting.locales import LOCALES, locale_for
from tests.unit.formatting.written import formatted_text

US = [
    ("one hundred ten over seventy", "110/70"),
    ("Blood pressure is 120 over 80.", "Blood pressure is 120/80 mmHg."),
    ("BP one forty two over eighty-eight, pulse eighty two", "BP 142/88 mmHg, pulse 82"),
    ("three point five milligrams", "3.5 mg"),
    ("five hundred micrograms, daily", "500 mcg, daily"),
    ("zero point two five milligrams", "0.25 mg"),
    ("point five milligrams", "0.5 mg"),
    ("two point zero milligrams", "2 mg"),
    ("5.0 mg and .5 mg and 3.5mg", "5 mg and 0.5 mg and 3.5 mg"),
    ("potassium four point zero", "potassium 4.0"),
    ("10 U of insulin", "10 units of insulin"),
    ("five thousand units", "5,000 units"),
    ("2 cc", "2 mL"),
    ("a hundred and twenty milligrams", "120 mg"),
    ("one and a half milligrams", "1.5 mg"),
    ("take one tablet three times a day", "take 1 tablet 3 times a day"),
    ("two to three tablets", "2 to 3 tablets"),
    ("three by two centimeters", "3 by 2 cm"),
    ("from twenty to ten milligrams", "from 20 to 10 mg"),
    ("seven out of ten pain", "7/10 pain"),
    ("a six to eight-week history", "a 6 to 8 week history"),
    ("a sixty five year old man", "a 65 year old man"),
    ("a sixty-five-year-old man", "a 65-year-old man"),
    ("sixty-five years old", "65 years old"),
    ("(three milligrams)", "(3 mg)"),
    ("fifty percent", "50%"),
    ("temperature is ninety eight point six", "temperature is 98.6"),
    ("38.5 degrees Celsius", "38.5 °C"),
    ("101 degrees Fahrenheit", "101 °F"),
    ("pain is seven out of ten", "pain is 7/10"),
    ("March third twenty twenty six", "March 3, 2026"),
    ("on the third of March, two thousand nine", "on March 3, 2009"),
    ("at eight thirty a.m. today", "at 8:30 AM today"),
    ("weight one eighty five pounds", "weight 185 pounds"),
    ("five feet ten inches", "5 feet 10 inches"),
    ("an A1c of 6 point 5 percent", "an A1c of 6.5%"),
    ("5 hundred micrograms", "500 mcg"),
]
GB = [
    ("five hundred micrograms", "500 micrograms"),
    ("500 mcg", "500 micrograms"),
    ("March third twenty twenty six", "3 March 2026"),
    ("on the morning of the July 31, 2008", "on the morning of 31 July 2008"),
    ("eight thirty pm", "8:30 pm"),
]
SPAIN = [
    ("tres coma cinco miligramos", "3,5 mg"),
    ("presión arterial ciento veinte sobre ochenta", "presión arterial 120/80 mmHg"),
    ("3.5 mg", "3,5 mg"),
    ("2.500 mg", "2.500 mg"),
    ("tres de marzo de dos mil veintiséis", "3 de marzo de 2026"),
    ("cincuenta por ciento", "50 %"),
    ("dos a tres comprimidos una vez al día", "2 a 3 comprimidos una vez al día"),
    ("un hombre de sesenta y cinco años", "un hombre de 65 años"),
    ("mil quinientas unidades", "1500 unidades"),
    ("5 UI de insulina", "5 unidades de insulina"),
    ("treinta y ocho coma cinco grados centígrados", "38,5 °C"),
    (
        "temperatura treinta y ocho y medio, dos y media pastillas",
        "temperatura 38,5, 2,5 pastillas",
    ),
]
GERMANY = [
    ("drei Komma fünf Milligramm", "3,5 mg"),
    ("Blutdruck hundertzwanzig zu achtzig", "Blutdruck 120/80 mmHg"),
    ("am dritten März zweitausendsechsundzwanzig", "am 3. März 2026"),
    ("fünfhundert mcg", "500 Mikrogramm"),
    ("zwei bis drei Tabletten", "2 bis 3 Tabletten"),
    ("von zwanzig auf zehn Milligramm", "von 20 auf 10 mg"),
    ("um acht Uhr dreißig", "um 8:30 Uhr"),
    ("um acht Uhr zwanzig Tropfen", "um 8 Uhr 20 Tropfen"),
    ("fünfzig Prozent", "50 %"),
    ("ein Patient nimmt ein Milligramm", "ein Patient nimmt 1 mg"),
    ("zwölftausend Einheiten", "12000 Einheiten"),
    ("fünf Milligramm Komma zweimal täglich", "5 mg Komma zweimal täglich"),
    ("am dritten März zweitausend Milligramm", "am dritten März 2000 mg"),
]
STAYS = [
    "one of them has no one, and asks for a second opinion",
    "at this point five milligrams were given",
    "one fifty milligrams",  # 150 mg, or one of 50 mg
    "two five hundred milligram tablets",
    "take two twenty milligram tablets",
    "two gram negative rods",
    "one day he came, and one foot was worse",
    "twenty twenty vision",
    "two out of three brothers",
    "two out of ten patients",
    "four by four gauze",
    "twenty four seven",
    "type two diabetes, stage three",
    "the first week or two of June",
    "in March two patients came",
    "he may second that",
    "six foot two",
    "20/40 in both eyes",
    "a first-degree burn for a second",
    "July third of oh eight",
    "three point five 500",
    "L4-5 and a1c",
    "two to three hundred milligrams",  # 200 to 300, or 2 to 300
    "one or two thousand units",
    "platelets two to three hundred thousand",
    "metformin five hundred and two tablets of aspirin",
    "five hundred and two milligrams of the other",
    "tender at McBurney's point two centimeters below",
    "at this point five milligrams to ten",
    "1 .5 mg",
    "in two thousand ten milligrams were too few",
    "at fifteen hundred hours",
    "pulse seven ten",
]
STAYS_IN_SPAIN = [
    "estuvo en coma cinco días",
    "desde este punto cinco días",
    "coma tres veces al día",
    "uno coma dos veces al día",
    "veinte y dos comprimidos",
    "dos a tres mil unidades",
    "a las 8.30 horas",
    "a las ocho y media",
]
STAYS_IN_GERMANY = [
    "Metformin Komma fünf Tabletten",
    "morgens Komma zwei mal täglich",
    "zwei Komma drei Tage lang",
    "fünf und zwanzig Milligramm",
    "zwei bis dreihundert Milligramm",
]


@pytest.mark.parametrize(
    ("place", "said", "written"),
    [
        (place, said, written)
        for place, pairs in (("en-US", US), ("en-GB", GB), ("es-ES", SPAIN), ("de-DE", GERMANY))
        for said, written in pairs
    ],
)
def test_a_figure_is_written_as_the_place_writes_it(place: str, said: str, written: str) -> None:
    assert formatted_text(said, LOCALES[place]) == written
    assert formatted_text(written, LOCALES[place]) == written


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (place, said)
        for place, many in (
            ("en-US", STAYS),
            ("es-ES", STAYS_IN_SPAIN),
            ("de-DE", STAYS_IN_GERMANY),
        )
        for said in many
    ],
)
def test_what_can_be_read_in_two_ways_stays(place: str, said: str) -> None:
    assert formatted_text(said, LOCALES[place]) == said


def test_changed_words_keep_time_and_what_was_heard() -> None:
    said = ["take", "three", "point", "five", "milligrams", "now"]
    words = tuple(Word(text, float(at), at + 0.5, 0.9 - at / 10) for at, text in enumerate(said))
    (one,) = formatted([Segment(7, 0.0, 6.0, " ".join(said), words, speaker=1)], LOCALES["en-US"])
    assert (one.number, one.speaker, one.text) == (7, 1, "take 3.5 mg now")
    assert one.words == (
        words[0],
        Word("3.5", 1.0, 3.5, 0.9 - 3 / 10, "three point five"),
        Word("mg", 4.0, 4.5, 0.9 - 4 / 10, "milligrams"),
        words[5],
    )


def test_a_segment_without_figures_is_the_same_one() -> None:
    segment = Segment(1, 0.0, 1.0, "No one came.")
    assert formatted([segment], LOCALES["en-US"])[0] is segment


def test_the_language_that_is_spoken_decides() -> None:
    assert locale_for("en", "en-GB") is LOCALES["en-GB"]
    assert locale_for("de", "en-GB") is LOCALES["de-DE"]
    assert locale_for("fr", "en-GB") is None
