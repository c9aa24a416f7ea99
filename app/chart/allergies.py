"""What a sentence of a signed note says that the patient is allergic to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.chart.clauses import SectionKind, Sentence
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity
from app.grounding.words import Token

_ALLERGENS = word_set(
    """
    penicillin penicillins pcn sulfa sulfas sulfonamides cephalosporins nsaids latex iodine contrast
    egg eggs peanut peanuts nut nuts shellfish shrimp fish milk dairy soy wheat gluten pollen
    ragweed grass mold molds dust mites cat cats dog dogs bee bees wasp wasps nickel adhesive tape
    strawberries sesame kiwi morphine opioids codeine
    """
)
_TO = re.compile(
    r"\b(?:(?:allerg(?:ic|y|ies)|intoleran(?:t|ce)|anaphyla(?:xis|ctic reaction))"
    r"(?: reactions?)?(?: to| of)|allergies(?: include| are|:)|reactions? to)\s+(.+)",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b([\w-]+) allerg(?:y|ies)\b", re.IGNORECASE)
_END = re.compile(
    r"\b(?:but|which|that|with|causing|causes|resulting|when|where|as|who|has|have|had|since|for|on|"
    r"in|perhaps|he|she|they|is|was)\b|[.;(]",
    re.IGNORECASE,
)
_PARTS = re.compile(r",|/| and | or ", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|both|her|his|enteric coated)\s+", re.IGNORECASE)
_NOTHING = word_set(
    """
    any anything everything it this these medications medication medicines medicine drugs drug food
    foods none known nothing them other others all some environmental seasonal no
    """
)
_LONGEST = 3


def allergens(sentence: Sentence, section: SectionKind) -> Iterator[str]:
    """The substances, as they are written."""
    texts = sentence.texts()
    if section is SectionKind.FAMILY or sentence.of_a_relative or "none" in texts:
        return
    text = sentence.written(sentence.first, sentence.last + 1)
    found = _TO.search(text)
    if found is not None:
        yield from _listed(sentence, found[1], known_only=False)
        return
    own = _OWN.search(text)
    if own is not None and _is_known(sentence, own[1]):
        yield from _listed(sentence, own[1], known_only=True)
    elif section is SectionKind.ALLERGIES:
        head = text.partition(":")[2] or text
        yield from _listed(sentence, re.sub(r"^\s*to ", "", head, flags=re.I), known_only=True)


def _listed(sentence: Sentence, text: str, *, known_only: bool) -> Iterator[str]:
    end = _END.search(text)
    for part in _PARTS.split(text[: end.start()] if end else text):
        words = _ARTICLE.sub("", part.strip(" .,:;"))
        if not words or len(words.split()) > _LONGEST or set(words.lower().split()) & _NOTHING:
            continue
        if (_is_known(sentence, words) or not known_only) and _affirmed(sentence, words):
            yield words


def _is_known(sentence: Sentence, words: str) -> bool:
    """Whether it is a medicine, or something that people are often allergic to."""
    if set(words.lower().split()) & _ALLERGENS:
        return True
    read = sentence.read
    return any(
        read.tokens[drug.first].text in words.lower()
        for drug in read.drugs
        if sentence.first <= drug.first <= sentence.last
    )


def _affirmed(sentence: Sentence, words: str) -> bool:
    """Whether it is neither denied nor only thought of, where its first word stands."""
    first = words.lower().split()[0]
    places = [at for at, token in _placed(sentence) if first.startswith(token.text)]
    return any(
        sentence.read.polarity[at] is Polarity.AFFIRMED and not sentence.doubtful(at, at)
        for at in places
    )


def _placed(sentence: Sentence) -> Iterator[tuple[int, Token]]:
    return enumerate(sentence.tokens, sentence.first)
