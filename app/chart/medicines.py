"""Medicines that a sentence of a signed note says are taken, or are taken no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.chart.clauses import SectionKind, Sentence
from app.grounding.drugs import Drug
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity
from app.grounding.numbers import Kind, Quantity

_TAKES = word_set(
    """
    take takes taking on use uses using utilize utilizes utilizing continue continued continues
    continuing maintained maintain resume resumed restart restarted start started starting begin
    began begun beginning initiate initiated prescribe prescribed add added adding increase
    increased increasing decrease decreased decreasing reduce reduced titrate refill refilled
    refills receives receiving applies apply medications medicines medication via controlled
    managed replaced switched switch changed
    """
)
_STOPS = word_set(
    """
    stop stops stopped stopping discontinue discontinued discontinuing discontinues cease ceased
    quit hold holding held off weaned weened completed finished
    """
)
_PAST = word_set(
    """
    took was were had tried tries previously formerly past received given gave history used allergic
    allergy allergies reaction intolerance intolerant level levels overdose last inject
    injected injection declined declines refused refuses refusing contraindicated
    """
)
_REFUSED = word_set("declined declines refused refuses contraindicated")
_FORMERLY = word_set("had was were previously formerly")
_BEGUN = word_set("started prescribed restarted switched changed")
_NEXT = word_set(". ; but however")
_INSTEAD = (["instead", "of"], ["rather", "than"])
_NO_MORE = word_set("no not never")
_ANALYTE = word_set("level levels deficiency resistance use free rich intake supplementation")
_FREQUENCY = re.compile(
    r"\b(?:(?:once|twice|thrice|(?:one|two|three|four|five|six|\d+)(?:(?: to |-)(?:two|three|four|"
    r"five|six|\d+))? times?|(?:one|two|three|four|\d+)(?= (?:a|per) day))"
    r"(?:(?:,| an?| per| each| every) ?)? ?(?:day|daily|week|weekly|month|monthly|night|nightly)"
    r"|(?:a|per) day|daily|nightly|weekly|monthly|every other day"
    r"|every (?:(?:\d+|one|two|three|four|six|eight|twelve)(?:(?: to |-)\d+)? )?"
    r"(?:hours?|days?|weeks?|months?|morning|evening|night)"
    r"|q\.? ?\d+(?:-\d+)? ?h(?:rs?|ours?)?\b|q\.?d\b|q\.?h\.?s\b|q\.?a\.?m\b|q\.?p\.?m\b"
    r"|b\.?i\.?d\b|t\.?i\.?d\b|q\.?i\.?d\b|q\.?o\.?d\b"
    r"|at bedtime|before bed|in the (?:morning|evening|afternoon)|at night|with (?:meals|food)"
    r"|as needed|p\.?r\.?n\b)",
    re.IGNORECASE,
)
_ROUTE = re.compile(
    r"\b(?:by mouth|orally|oral|p\.?o\b|subcutaneous(?:ly)?|intramuscular(?:ly)?"
    r"|intravenous(?:ly)?|IV\b|IM\b|topical(?:ly)?|inhaler|inhaled|nebulizer|intranasal(?:ly)?"
    r"|nasal spray|nasal inhaler|nasal|sublingual(?:ly)?|rectal(?:ly)?|eye drops?|ear drops?"
    r"|patch|cream|ointment|injections?)",
    re.IGNORECASE,
)
_MOST_TIMES = 3


@dataclass(frozen=True, slots=True)
class SaidMedicine:
    """What one sentence says of a medicine; what it does not say is empty."""

    generic: str
    name: str
    dose: str
    route: str
    frequency: str
    stopped: bool


def medicines(sentence: Sentence, section: SectionKind) -> Iterator[SaidMedicine]:
    """The medicines of a sentence that are the patient's, as far as it says so."""
    if section in (SectionKind.FAMILY, SectionKind.ALLERGIES) or sentence.of_a_relative:
        return
    read = sentence.read
    found = [drug for drug in read.drugs if sentence.first <= drug.first <= sentence.last]
    for number, drug in enumerate(found):
        if set(sentence.texts(drug.last + 1, drug.last + 2)) & _ANALYTE:
            continue
        begin = found[number - 1].last + 1 if number else sentence.first
        end = found[number + 1].first if number + 1 < len(found) else sentence.last + 1
        dose = _dose(sentence, drug, begin, end)
        after = sentence.written(drug.last + 1, end)
        times = _FREQUENCY.findall(after)
        route = _ROUTE.search(after)
        stands = _stands(sentence, drug, end, said=bool(dose or times), section=section)
        if stands is None:
            continue
        yield SaidMedicine(
            drug.generic,
            _trimmed(sentence.written(drug.first, drug.last + 1)),
            dose,
            "" if route is None else route[0],
            " ".join(times[:_MOST_TIMES]),
            stopped=not stands,
        )


def _stands(
    sentence: Sentence, drug: Drug, end: int, *, said: bool, section: SectionKind
) -> bool | None:
    """Whether the medicine is taken (true), taken no more (false), or neither is said."""
    texts = sentence.texts(sentence.first, drug.first)
    cut = max((at for at, text in enumerate(texts) if text in _NEXT), default=-1)
    before, after = texts[cut + 1 :], sentence.texts(drug.last + 1, end)
    cue = _cue(before)
    polarity = sentence.read.polarity[drug.first]
    if polarity is Polarity.NEGATED:
        return False if _NO_MORE & set(before) and cue == "takes" else None
    ended = cue == "stops" and "?" not in sentence.texts()  # what ended is not affirmed any more
    if (polarity is Polarity.UNKNOWN and not ended) or sentence.doubtful(drug.first, drug.last):
        return None
    exchanged = before[-1:] == ["from"] and "to" in [*after[-1:], *sentence.texts(end, end + 1)]
    if cue == "stops" or exchanged or (set(after) & _STOPS and not _TAKES & set(after[:2])):
        return False
    listed = section is SectionKind.MEDICINES
    if cue == "past" or set(after) & _REFUSED or ("not", "be") in pairwise(after):
        return None
    unclear = not cue and set(after[:3]) & _PAST
    found = cue == "takes" or (said and section is not SectionKind.FINDINGS)
    return True if listed or (found and not unclear) else None


def _cue(before: list[str]) -> str:
    """What the nearest telling word before a medicine says."""
    for at in range(len(before) - 1, -1, -1):
        text, ahead = before[at], set(before[max(0, at - 3) : at])
        if text in _STOPS or before[at : at + 2] in _INSTEAD:
            return "stops"
        if text in _TAKES and not (text == "used" and before[at + 1 : at + 2] == ["to"]):
            if ahead & _STOPS:
                return "stops"  # «stop taking»
            past = (ahead & _FORMERLY and text not in _BEGUN) or {"used", "to"} <= ahead
            return "past" if past else "takes"
        if text in _PAST or text == "used":
            return "past"
    return ""


def _dose(sentence: Sentence, drug: Drug, begin: int, end: int) -> str:
    """The dose of a medicine: right before it, or after it until the next; the last after «to»."""
    read = sentence.read
    own = [
        one
        for one in read.quantities
        if _is_dose(one) and drug.last < one.first < end and not _of_the_next(sentence, one, end)
    ]
    if own:
        later = [one for one in own if read.tokens[one.first - 1].text == "to"]
        chosen = (later or own)[-1 if later else 0]
        return _trimmed(sentence.written(chosen.first, chosen.last + 1))
    ahead = [
        one
        for one in read.quantities
        if _is_dose(one)
        and begin <= one.first
        and 0 < drug.first - one.last <= 3
        and set(sentence.texts(one.last + 1, drug.first)) <= {"of", "the", "oral"}
    ]
    return _trimmed(sentence.written(ahead[-1].first, ahead[-1].last + 1)) if ahead else ""


def _of_the_next(sentence: Sentence, quantity: Quantity, end: int) -> bool:
    """«and 10 mg of lisinopril»: the dose stands before the medicine that it is of."""
    between = sentence.texts(quantity.last + 1, end)
    return end <= sentence.last and bool(between) and set(between) <= {"of", "the"}


def _is_dose(quantity: Quantity) -> bool:
    return (
        quantity.kind in (Kind.PLAIN, Kind.RANGE, Kind.RATIO)
        and quantity.unit is not None
        and quantity.unit.family == "dose"
    )


def _trimmed(text: str) -> str:
    return text.strip(" .,;:()")
