"""Whether too little of a statement was said, by how often notes have each word unsaid."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from app.grounding.alignment import Read, said_at, said_in_phrases
from app.grounding.feared import is_hedged
from app.grounding.lay import lay_findings
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity
from app.grounding.words import Token, is_finding, is_telling

_FEW = 4  # as many segments as a draft's statement cites
_THIN, _THIN_OF_ALL = 0.4, 2.0
"""Score from which too little of a statement was said in a few segments, and in many.

At 0 it is as likely as not of another patient. Of many segments, words are freely put.
"""
_MISSING, _FOR_EACH = 4, 2
"""Telling words that nobody said, at all and for each that somebody did, in a few segments.

Set by hand: these were chosen to say it, so that a statement of which a third was said is flagged.
"""
_CONSTANT = 2.65
_WEIGHTS = (0.21, 0.71, 0.0, -0.35, -0.51, -3.56, 0.41)
"""A weight for each value of `wording`, from tests/evaluation/wording.py."""
_PRIOR = 8.0  # occurrences of a word that are taken for granted, at the rate of its class
_CLINICAL = re.compile(
    r"(itis|osis|oses|emia|algia|oma|omas|opathy|uria|ectomy|otomy|plasty|scopy|gram|graphy|penia|"
    r"megaly|plegia|paresis|phagia|rrhea|rrhage|sclerosis|cillin|mycin|cycline|statin|olol|pril|"
    r"sartan|azole|idine|amine|zepam)$"
)
_ORDINARY = word_set(
    """
    diagram examine oklahoma photography prognosis program purposes supposes exposes proposes
    opposes imposes composes decomposes discloses encloses disposes overdoses telegram milligram
    microgram kilogram instagram hologram geography biography demography choreography diploma
    diplomas academia nostalgia dichotomy naturopathy hypnosis osmosis
    """
)
"""Words that end like clinical ones."""


def cites_few(heard: Read) -> bool:
    """Whether so little is cited that it was chosen to say a statement."""
    return len({token.segment for token in heard.tokens}) <= _FEW


def too_little(statement: Read, said: Mapping[str, tuple[int, ...]], heard: Read) -> bool:
    """Whether so little was said that the statement may be of somebody else."""
    values = wording(statement, said, heard, _odds())
    score = _CONSTANT + sum(w * value for w, value in zip(_WEIGHTS, values, strict=True))
    if not cites_few(heard):
        return score > _THIN_OF_ALL
    missing, found = values[2:4]
    return score > _THIN or missing >= max(_MISSING, _FOR_EACH * found)


def words_said(statement: Read, heard: Read) -> dict[str, tuple[int, ...]]:
    """Where each content word of a statement was said, by its concept.

    A finding that somebody has was not said where it was only feared.
    """
    denied = {
        token.concept
        for token, polarity in zip(statement.tokens, statement.polarity, strict=True)
        if polarity is Polarity.NEGATED
    }
    words = content(statement)
    found = {
        concept: said_at(token, heard, denied=concept in denied)
        or said_in_phrases(token, statement, heard)
        for concept, token in words.items()
    }
    if heard.feared and not is_hedged(statement.tokens):
        for concept in found.keys() - denied:
            if is_clinical(words[concept]):
                found[concept] = tuple(at for at in found[concept] if at not in heard.feared)
    return found


def content(statement: Read) -> dict[str, Token]:
    """The content words of a statement by their concept."""
    return {token.concept: token for token in statement.tokens if token.content}


def wording(
    statement: Read,
    said: Mapping[str, tuple[int, ...]],
    heard: Read,
    odds: Mapping[str, tuple[float, float]],
) -> tuple[float, ...]:
    """What tells whether too little was said, or too little of it together.

    What the words tell that were said, and those that were not; telling words that are missing and
    that were said; the logarithm of how much is cited; how many words one passage says, and these
    times that logarithm: by chance, more come together where more is cited.
    """
    tells = [0.0, 0.0]
    missing = found = 0
    for concept, token in content(statement).items():
        unsaid = not said[concept]
        known = odds.get(concept) or odds[kind_of(token)]
        tells[unsaid] += known[unsaid]
        missing += unsaid and is_telling(token)
        found += not unsaid and is_telling(token)
    words = frozenset(word for word, places in said.items() if places)
    together = max((len(words & passage.concepts) for passage in heard.passages.all), default=0)
    length = math.log(max(1, len(heard.tokens)))
    return tells[0], tells[1], missing, found, length, together, together * length


def kind_of(token: Token) -> str:
    """The class of a word, as heard.txt has it for words that it does not list."""
    if not is_telling(token):
        return "(note)"
    return "(clinical)" if is_clinical(token) else "(telling)"


def is_clinical(token: Token) -> bool:
    """Whether a word is a symptom, a disease, a finding or a procedure."""
    if token.concept.startswith("="):
        return is_finding(token)
    return token.concept in lay_findings() or _has_clinical_ending(token)


def _has_clinical_ending(token: Token) -> bool:
    if len(token.text) <= 6 or token.text in _ORDINARY:
        return False
    return _CLINICAL.search(token.text) is not None


@cache
def _odds() -> dict[str, tuple[float, float]]:
    """What each word of heard.txt tells where it was said, and where it was not."""
    lines = Path(__file__).with_name("heard.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    return heard_odds(
        [(word, kind, int(a), int(b), int(c), int(d)) for word, kind, a, b, c, d in rows]
    )


def heard_odds(
    rows: Sequence[tuple[str, str, int, int, int, int]],
) -> dict[str, tuple[float, float]]:
    """The logarithms of how much oftener a word was said, and was not, in another patient's visit.

    Rows are a word, its class, how often it was said and not in its own visit, and in another; a
    class is its own, and comes before its words.
    """
    found: dict[str, tuple[float, float]] = {}
    shares: dict[str, tuple[float, float]] = {}
    for word, kind, said, unsaid, other_said, other_unsaid in rows:
        own, other = shares.get(kind, (0.5, 0.5))
        own = (said + _PRIOR * own) / (said + unsaid + _PRIOR)
        other = (other_said + _PRIOR * other) / (other_said + other_unsaid + _PRIOR)
        if word == kind:
            shares[kind] = own, other
        found[word] = math.log(other / own), math.log((1 - other) / (1 - own))
    return found
