"""Allergies that a note denies must not have been named."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.alignment import Read, same_sentence
from app.grounding.figures import Finding
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity, is_negation
from app.grounding.words import is_content
from app.texts import tr

_ALLERGY = "=allergy"
_NEAR = 5  # words before the allergy in which it is denied
_AROUND = 8  # words around it in which its cause is named
_ONLY = word_set("other further new additional more else for")
"""A denial of these leaves the one that was said; so does that of something for it."""
_EXCEPT = word_set("except excepting excluding besides apart than")
_TREATED = word_set("for take takes taking took use uses using tried medicine medicines medication")
_TREATED |= word_set("medications pill pills shot shots test tests testing season")
"""Words of what is done about an allergy: a medicine beside them is not its cause."""
_BORNE = word_set("take have eat drink use tolerate stand")
_BARRED = 4  # words before a cause in which it is said that one cannot bear it
SUBSTANCES = word_set(
    """
    penicillin penicillins pcn sulfa sulfas sulfonamides cephalosporins nsaids latex iodine contrast
    egg eggs peanut peanuts nut nuts shellfish shrimp fish milk dairy soy wheat gluten pollen
    ragweed grass mold molds dust mites cat cats dog dogs bee bees wasp wasps nickel adhesive tape
    strawberries sesame kiwi morphine opioids codeine
    """
)
"""What people are often allergic to, beside medicines."""


def check_allergies(statement: Read, heard: Read) -> Iterator[Finding]:
    """«No known allergies», or none to aspirin, where the cited words name one."""
    for at, token in enumerate(statement.tokens):
        if token.concept != _ALLERGY or not _denied(statement, at):
            continue
        cause = _to(statement, at)
        theirs = _named(None if cause is None else statement.tokens[cause].concept, heard)
        if theirs is not None:
            text = tr("The note denies allergies; the cited words say «{heard}».", heard=theirs)
            yield Finding(
                Reason(ReasonKind.NEGATION, Verdict.CONTRADICTED, token.text, theirs, text)
            )
            return


def _named(cause: str | None, heard: Read) -> str | None:
    """What was said of an allergy to this, or to anything."""
    for place in heard.positions.get(_ALLERGY, ()):
        named = _to(heard, place)
        named = _beside(heard, place) if named is None else named
        if named is None or cause not in (None, heard.tokens[named].concept):
            continue
        if _is_so(heard, place, named):
            return heard.written(min(place, named), max(place, named))
    for place in heard.positions.get(cause, ()) if cause is not None else ():
        before = [token.text for token in heard.tokens[max(0, place - _BARRED) : place]]
        if "can" in before and "not" in before and not _BORNE.isdisjoint(before):
            return heard.written(place - len(before), place)
    return None


def _denied(read: Read, at: int) -> bool:
    before = range(max(0, at - _NEAR), at)
    return any(is_negation(read.tokens, cue) for cue in before) and not any(
        read.tokens[cue].text in _ONLY for cue in before
    )


def _is_so(heard: Read, place: int, named: int) -> bool:
    """Whether it is affirmed, or excepted from what is denied: «none except penicillin»."""
    if heard.polarity[place] is Polarity.AFFIRMED:
        return True
    return any(token.text in _EXCEPT for token in heard.tokens[place + 1 : named])


def _to(read: Read, at: int) -> int | None:
    """The word that names what an allergy is to."""
    for to in range(at + 1, min(at + 3, len(read.tokens) - 1)):
        cause = to + 1
        if read.tokens[to].text in ("to", "against") and is_content(read.tokens[cause]):
            return cause
    return None


def _beside(heard: Read, at: int) -> int | None:
    """The medicine or other cause that stands near an allergy in its sentence."""
    here = heard.tokens[at]
    near = [
        place
        for place in range(max(0, at - _AROUND), min(at + _AROUND + 1, len(heard.tokens)))
        if same_sentence(heard.tokens[place], here)
    ]
    if any(heard.tokens[place].text in _TREATED for place in near):
        return None
    medicines = {drug.first for drug in heard.drugs}
    causes = (one for one in near if one in medicines or heard.tokens[one].text in SUBSTANCES)
    return next(causes, None)
