"""One change in a true statement, of each kind that the check has to find.

What is changed: a dose, another number, a unit, a medicine, what is denied, a side, of whom it is
said, a finding.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from app.grounding.drugs import drugs
from app.grounding.words import is_finding, tokens

_NUMBER = re.compile(r"(?<![\w./])\d+(?:\.\d+)?(?![\w]*[/])(?=\b)")
_UNITS = {
    "mg": "mcg", "mcg": "mg", "days": "weeks", "weeks": "months", "months": "years",
    "years": "months", "day": "week", "week": "month", "hours": "days", "grams": "milligrams",
    "cm": "mm", "mm": "cm", "pounds": "kilograms", "milligrams": "micrograms", "minutes": "hours",
}  # fmt: skip
_NEGATIONS = (
    (re.compile(r"\b[Dd]enies (any )?"), "reports "),
    (re.compile(r"\b[Dd]enied (any )?"), "reported "),
    (re.compile(r"\b[Nn]o (?!longer|known)"), ""),
    (re.compile(r"\b(is|was|are|were|has|had|does|did|do|have|will|can) not (any )?"), r"\1 "),
    (re.compile(r"\b[Ww]ithout (any )?"), "with "),
    (re.compile(r"\b[Rr]eports (?!that)"), "denies "),
    (re.compile(r"\b[Ee]ndorses "), "denies "),
    (re.compile(r"\bcomplains of "), "denies "),
    (re.compile(r"\b(has|had) (a|an|some) "), r"\1 no "),
    (re.compile(r"\b(is|was|are|were) (?!not|a |an |the |no )"), r"\1 not "),
)
_SIDES = {"left": "right", "right": "left", "Left": "Right", "Right": "Left", "bilateral": "left"}
_RELATIVE = re.compile(
    r"\b(?:(?:[Hh]er|[Hh]is|[Tt]he|[Tt]he patient's) )?"
    r"([Mm]other|[Ff]ather|[Bb]rother|[Ss]ister|[Gg]randmother|[Gg]randfather|[Ss]on|[Dd]aughter)\b"
    r"(?! in law)(?='s| has| had| is| was| with| died| who)"
)
_PATIENT = re.compile(r"^(?:The )?[Pp]atient (?=has|had|is|was|reports|denies|takes|underwent)")
_RELATIVES = ("mother", "father", "brother", "sister", "grandmother")
_FINDINGS = (
    "headache", "nausea", "diarrhea", "fever", "cough", "rash", "dizziness", "constipation",
    "asthma", "diabetes", "hypertension", "pneumonia", "depression", "anxiety", "seizures",
    "migraine", "stroke", "edema", "fatigue", "insomnia", "hematuria", "tingling", "bronchitis",
)  # fmt: skip


def alterations(text: str, source: random.Random) -> Iterator[tuple[str, str]]:
    """(kind, altered statement), one of each kind where the statement allows it."""
    dosed = re.search(r"(\d+(?:\.\d+)?)(\s*-?(?:mg|mcg|milligrams?|units|g|ml)\b)", text)
    if dosed:
        value = float(dosed[1])
        other = value * source.choice((2, 10, 0.5, 3))
        yield "dose", text[: dosed.start()] + f"{other:g}" + dosed[2] + text[dosed.end() :]
    numbers = [m for m in _NUMBER.finditer(text) if not dosed or m.start() != dosed.start()]
    if numbers:
        found = source.choice(numbers)
        other = abs(float(found[0]) + source.choice((1, 2, 3, 10, -1))) or 7
        if other == float(found[0]):
            other += 1
        yield "number", text[: found.start()] + f"{other:g}" + text[found.end() :]
    units = [m for m in re.finditer(r"\d\s*-?([a-z]+)\b", text) if m[1] in _UNITS]
    if units:
        found = source.choice(units)
        yield "unit", text[: found.start(1)] + _UNITS[found[1]] + text[found.end(1) :]
    named = [d for d in drugs(tokens(text)) if d.first == d.last and d.written in text.lower()]
    if named:
        drug = source.choice(named)
        pool = ("metformin", "hydroxyzine", "sertraline", "warfarin", "losartan", "prednisone")
        other_drug = source.choice([name for name in pool if name != drug.generic])
        at = text.lower().index(drug.written)
        yield "drug", text[:at] + other_drug + text[at + len(drug.written) :]
    for pattern, replacement in _NEGATIONS:
        if pattern.search(text):
            yield "negation", pattern.sub(replacement, text, count=1)
            break
    sided = re.search(r"\b(left|right|Left|Right|bilateral)\b", text)
    if sided:
        yield "side", text[: sided.start()] + _SIDES[sided[0]] + text[sided.end() :]
    yield from _of_somebody_else(text, source)


def _of_somebody_else(text: str, source: random.Random) -> Iterator[tuple[str, str]]:
    """What is so of the patient said of a relative, and the other way round."""
    relative = _RELATIVE.search(text)
    if relative:
        who = source.choice(("the patient", *(r for r in _RELATIVES if r != relative[1].lower())))
        at = relative.start() if who == "the patient" else relative.start(1)
        who = who.capitalize() if at == 0 else who
        yield "family", text[:at] + who + text[relative.end() :]
    elif _PATIENT.search(text):
        yield "family", _PATIENT.sub(f"The patient's {source.choice(_RELATIVES)} ", text)


def swapped(text: str, note: str, dialogue: str, source: random.Random) -> str | None:
    """The statement with one finding put in the place of another, or None without a finding."""
    named = [token for token in tokens(text) if is_finding(token) and token.text in text.lower()]
    there = {token.concept for token in (*tokens(note), *tokens(dialogue))}
    pool = [word for word in _FINDINGS if tokens(word)[0].concept not in there]
    if not named or not pool:
        return None
    old = source.choice(named).text
    return re.sub(rf"\b{re.escape(old)}\b", source.choice(pool), text, count=1, flags=re.IGNORECASE)
