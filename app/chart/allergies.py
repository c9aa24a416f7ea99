"""What a sentence of a signed note says that the patient is allergic to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.chart.clauses import SectionKind, Sentence
from app.grounding.allergies import SUBSTANCES
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity
from app.grounding.words import Token

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
_EXCEPT = re.compile(
    r"\b(?:except(?: for| to)?|other than|apart from|besides)\s+(.+)", re.IGNORECASE
)
_ASIDE = re.compile(r"\s*\([^)]*\)")
_REACTION = re.compile(r":|\s[-–—]\s")
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
    text = _ASIDE.sub("", sentence.written(sentence.first, sentence.last + 1))
    about = section is SectionKind.ALLERGIES
    but = _EXCEPT.search(text)
    if but is not None and (about or "allerg" in text.lower()):
        yield from (words for words in _named(sentence, but[1]) if _is_known(sentence, words))
        return
    found = _TO.search(text)
    own = _OWN.search(text)
    if found is not None:
        named = _named(sentence, found[1])
    elif own is not None and _is_known(sentence, own[1]):
        named = _named(sentence, own[1])
    elif about:
        listed = _named(sentence, re.sub(r"^\s*to ", "", text, flags=re.I))
        named = (words for words in listed if _is_known(sentence, words))
    else:
        return
    yield from (words for words in named if _affirmed(sentence, words))


def _named(sentence: Sentence, text: str) -> Iterator[str]:
    """What a list names, without reactions: «Allergies: penicillin», but also «Penicillin: rash».

    A word that names nothing by itself stands in «sulfa drugs» only.
    """
    end = _END.search(text)
    for one in _PARTS.split(text[: end.start()] if end else text):
        before, *after = _REACTION.split(one, maxsplit=1)
        part = after[0] if after and not _is_known(sentence, before) else before
        words = _ARTICLE.sub("", part.strip(" .,:;"))
        said = set(words.lower().split())
        if (
            words
            and len(words.split()) <= _LONGEST
            and not (said & _NOTHING and not said & SUBSTANCES)
        ):
            yield words


def _is_known(sentence: Sentence, words: str) -> bool:
    """Whether it is a medicine, or something that people are often allergic to."""
    if set(words.lower().split()) & SUBSTANCES:
        return True
    read = sentence.read
    return any(
        read.tokens[drug.first].text in words.lower()
        for drug in read.drugs
        if sentence.first <= drug.first <= sentence.last
    )


def _affirmed(sentence: Sentence, words: str) -> bool:
    """Whether it is neither denied nor only thought of, where its last word stands."""
    last = words.lower().split()[-1]
    places = [at for at, token in _placed(sentence) if last.startswith(token.text)]
    return any(
        sentence.read.polarity[at] is Polarity.AFFIRMED and not sentence.doubtful(at, at)
        for at in places
    )


def _placed(sentence: Sentence) -> Iterator[tuple[int, Token]]:
    return enumerate(sentence.tokens, sentence.first)
