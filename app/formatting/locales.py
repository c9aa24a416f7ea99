"""How a place writes numbers, units, dates and times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

from app.formatting.english import ENGLISH
from app.formatting.german import GERMAN
from app.formatting.language import Language
from app.formatting.spanish import SPANISH


@dataclass(frozen=True)
class Locale:
    """A place; `grouped_from` is the number from which thousands are set apart."""

    name: str
    language: Language
    decimal: str
    thousands: str
    grouped_from: int
    percent: str
    """How a percentage is written, {} being the number."""
    date: str
    """How a date is written: {day}, {month} and {year}."""
    day: str
    """A date without its year."""
    month_names: tuple[str, ...]
    upper_noon: bool = False
    """Whether it is AM and PM rather than am and pm."""
    symbols: Mapping[str, str] = field(default_factory=dict)
    """Units that are written in another way here."""

    def number(self, value: Fraction, places: int) -> str:
        """Digits with so many decimals; a zero stands before the decimal mark."""
        scaled = value * 10**places
        if scaled.denominator != 1:
            raise ValueError("A number has more decimals than it was said with.")
        digits = str(scaled.numerator).rjust(places + 1, "0")
        whole, decimals = (digits[:-places], digits[-places:]) if places else (digits, "")
        if int(whole) >= self.grouped_from:
            whole = f"{int(whole):,}".replace(",", self.thousands)
        return whole + (self.decimal + decimals if decimals else "")


_ENGLISH_MONTHS = tuple(month.capitalize() for month in ENGLISH.months)
_SPANISH_MONTHS = tuple(SPANISH.months)[:12]
_GERMAN_MONTHS = tuple(month.capitalize() for month in GERMAN.months)[:12]
_SPAIN = "{day} de {month} de {year}", "{day} de {month}"

LOCALES: Mapping[str, Locale] = MappingProxyType(
    {
        locale.name: locale
        for locale in (
            Locale(
                "en-US", ENGLISH, ".", ",", 1000, "{}%", "{month} {day}, {year}", "{month} {day}",
                _ENGLISH_MONTHS, upper_noon=True,
            ),
            # Source for micrograms in full: British National Formulary, guidance on prescribing.
            Locale(
                "en-GB", ENGLISH, ".", ",", 1000, "{}%", "{day} {month} {year}", "{day} {month}",
                _ENGLISH_MONTHS,
                symbols={"mcg": "micrograms", "mcg/kg": "micrograms/kg"},
            ),
            # Where decimals have a comma, a point in 12.000 may be taken for one: it is left out.
            Locale("es-ES", SPANISH, ",", "", 10_000, "{} %", *_SPAIN, _SPANISH_MONTHS),
            Locale("es-MX", SPANISH, ".", ",", 10_000, "{}%", *_SPAIN, _SPANISH_MONTHS),
            # Source for Mikrogramm: Aktionsbündnis Patientensicherheit, on error-prone units.
            Locale(
                "de-DE", GERMAN, ",", "", 10_000, "{} %", "{day}. {month} {year}",
                "{day}. {month}", _GERMAN_MONTHS,
                symbols={"mcg": "Mikrogramm"},
            ),
        )
    }
)  # fmt: skip
"""Those that a clinic can choose.

Source of units and zeros: ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations.
"""


def locale_for(language: str, chosen: str) -> Locale | None:
    """The locale of a spoken language (ISO 639-1): the chosen one, if it is of that language."""
    locale = LOCALES.get(chosen)
    if locale is not None and locale.language.code == language:
        return locale
    return next((one for one in LOCALES.values() if one.language.code == language), None)
