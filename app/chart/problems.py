"""Problems that an assessment of a signed note names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.chart.clauses import SectionKind, Sentence
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity
from app.grounding.stems import stem

_NOUNS = word_set(
    """
    pain strain sprain fracture tear syndrome disease disorder infection deficiency failure
    insufficiency abuse dependence injury rupture swelling mass nodule cyst ulcer lesion stenosis
    contusion laceration wound burn effusion obesity edema palpitations
    """
)
_ENDING = re.compile(
    r"(?:itis|osis|emia|algia|oma|opathy|uria|penia|megaly|plegia|paresis|phagia|rrhea|sclerosis|"
    r"ectasia|myelia|pnea|trophy|cele|lithiasis)$"
)
_VERBS = word_set(
    """
    is are was were has have had will would should can may recommend recommended continue continued
    start started stop stopped follow return order ordered advised discussed reviewed increase
    decrease take takes monitor check obtain refer referred consult schedule reports states denies
    presents here symptoms treatment therapy education agreements testing
    """
)
_CUT = re.compile(
    r"\s*(?:[,;:(]|\s-\s|\b(?:with|status post|s/p|probably|likely|due to|secondary to)\b)"
)
_NUMBER = re.compile(r"^(?:\d+[.)]|[•*-])\s*")
_RESOLVED = word_set("resolved resolution")
_PART = word_set("medical additional patient specialist")
_LONGEST = 7


@dataclass(frozen=True, slots=True)
class SaidProblem:
    """A problem as a list names it; `key` is the same for other ways to write it."""

    key: str
    name: str
    resolved: bool


@cache
def _names() -> tuple[dict[tuple[str, ...], str], int]:
    """Every name as stems, with the name of the list; the longest."""
    found: dict[tuple[str, ...], str] = {}
    for line in Path(__file__).with_name("problems.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, _, others = line.partition(":")
        for one in (name, *others.split(",")):
            words = re.findall(r"[a-z0-9]+", one.lower().replace("'s", ""))
            if words:
                found.setdefault(tuple(map(stem, words)), name)
    return found, max(map(len, found))


def problems(sentence: Sentence, section: SectionKind) -> Iterator[SaidProblem]:
    """The problems of a sentence of an assessment that are the patient's."""
    if section is not SectionKind.ASSESSMENT or sentence.of_a_relative:
        return
    head = sentence.texts()[:6]
    if ":" in head and _PART & set(head[:2]):
        return  # «Medical reasoning: …» explains the problem before it
    listed = list(_known(sentence))
    if listed:
        yield from listed
    else:
        yield from _headline(sentence)


def _known(sentence: Sentence) -> Iterator[SaidProblem]:
    table, longest = _names()
    tokens = sentence.read.tokens
    stems = [stem(tokens[at].text) if at <= sentence.last else "" for at in range(len(tokens))]
    at = sentence.first
    while at <= sentence.last:
        for length in range(min(longest, sentence.last + 1 - at), 0, -1):
            name = table.get(tuple(stems[at : at + length]))
            if name is not None:
                resolved = _resolved(sentence, at, at + length)
                if _holds(sentence, at, at + length - 1, resolved=resolved):
                    yield SaidProblem(name.lower(), name, resolved)
                at += length
                break
        else:
            at += 1


def _headline(sentence: Sentence) -> Iterator[SaidProblem]:
    """A short sentence without a verb that names a finding: «Right medial meniscus tear.»"""
    text = _NUMBER.sub("", sentence.written(sentence.first, sentence.last + 1)).strip()
    cut = _CUT.search(text)
    name = (text[: cut.start()] if cut else text).strip(" .")
    words = re.findall(r"[a-z0-9-]+", name.lower())
    if not words or len(words) > _LONGEST or _VERBS & set(words):
        return
    if not (_NOUNS & set(words) or any(_ENDING.search(word) for word in words if len(word) > 6)):
        return
    resolved = bool(_RESOLVED & set(sentence.texts()))
    if _said(sentence, sentence.first, sentence.last, resolved=resolved) and (
        not sentence.doubtful(sentence.last, sentence.last)
    ):
        yield SaidProblem(" ".join(sorted(map(stem, words))), name[0].upper() + name[1:], resolved)


def _holds(sentence: Sentence, first: int, last: int, *, resolved: bool) -> bool:
    """Whether it is neither denied nor only thought of."""
    said = _said(sentence, first, last, resolved=resolved)
    return said and not sentence.doubtful(first, last)


def _said(sentence: Sentence, first: int, last: int, *, resolved: bool) -> bool:
    """Whether it is affirmed; what has resolved is neither affirmed nor denied."""
    over = resolved and "?" not in sentence.texts()
    told = {Polarity.AFFIRMED, Polarity.UNKNOWN} if over else {Polarity.AFFIRMED}
    return told.issuperset(sentence.read.polarity[first : last + 1])


def _resolved(sentence: Sentence, first: int, after: int) -> bool:
    """«Resolved pneumonia», «pneumonia, which has resolved»."""
    around = sentence.texts(first - 1, first) + sentence.texts(after, after + 4)
    return bool(_RESOLVED & set(around))
