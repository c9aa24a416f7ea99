"""Words that tell somebody what to write: they are no evidence for what they say."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from app.domain.transcript import Segment
from app.grounding.lexicon import word_set
from app.grounding.words import STOP_WORDS

_DOERS = word_set(
    """
    i we they he she it i'll we'll they'll he'll she'll you'll i'd we'd you'd to will would can
    could did does didn't doesn't not don't may might gonna wanna should shall must let who never
    i've we've have has had i'm a the an my your his her me us this
    """
)
"""Words before a verb that say who does it, so that it orders nothing."""
_MARKS = re.compile(
    r"<\s*/?\s*[a-z!|]|\|\s*>|<<|\[/?inst\]|\{\s*\"|\"\s*[\]}]|\"\s*:\s*[\[{\"]|```|^\s*#{2,}|\[\s*\d+\s*\]"
    r"|&(?:lt|gt|#\d+|#x[0-9a-f]+);|\\[a-z]|%3c"
    r"|(?:^|[.?!\n]\s*)(?:system|assistant|user|developer|admin|ai|override"
    r"|(?:new|updated) (?:rule|order|instruction)s?)\s*:"
    r"|[a-z0-9+/]{40,}"
)
"""Form that nobody speaks: tags, tokens, JSON, escapes, a label of a role, an encoded run."""
_ALIKE = str.maketrans("асеорхуіјѕԁһкмнтвгαεορτυνκιη", "aceopxyijsdhkmhtbraeoptuvkin")
_LEET = str.maketrans("0134578@$", "oieastbas")
_MIXED = re.compile(r"\b(?=\w*[a-z])(?=\w*[0-9@$])[\w@$]+")
_SPELLED = re.compile(r"\b(?:\w ){4,}\w\b")
_WORDS = re.compile(r"[^\W_]+")
_SENTENCES = re.compile(r"(?<=[.?!])\s+")
_GAP = r"(?:[^\w.?!]+[\w'’-]+){0,6}?[^\w.?!]+"
_BETWEEN = r"[^\w.?!]+"
_WRITER = r"transcri(?:pts?|ption|be|bing|bed|ber)|autocorrect|verbatim|cite|typist|chatbot"
_WRITING = re.compile(
    rf"\b(?:({_WRITER})|writ(?:e|es|ing|ten)|(?<!\ba )(?<!'s )note|noted|document(?:ed)?|file"
    r"|record(?:s|ed|ing)?|reflect(?:s|ed)?|computer|system|software|program|machine|device"
    r"|section|field|line|words|text|includes?|mentions?|consent(?:s|ed)?|quote|dosage|evidence"
    r"|contains?|instructions?|insert|title|entry|output|verif(?:y|ied|ication)|sentence|prompt"
    r"|segments?|statements?|summary|summari[sz](?:e|es|ing)|configuration)\b"
)
"""Words for writing and for what is written; those in brackets count twice."""
_NEAR = 14  # words within which two of them speak of the note, not of the patient
_STEM = 6  # letters in which «consent» and «consented» are one word
_FEW = 3
_BEGINNING = 3  # letters by which a beginning is looked up: those that are have as many
_BEFORE = re.compile(r"([\w'’]+)[^\w.?!:;\n]*$")


class _Part(NamedTuple):
    """Words one of which a form needs, and the beginnings of words, each after a space."""

    words: frozenset[str]
    beginnings: tuple[str, ...]

    def is_in(self, words: frozenset[str], spaced: str) -> bool:
        """Whether any of it is; `spaced` has the words one after another, each after a space."""
        return not self.words.isdisjoint(words) or any(one in spaced for one in self.beginnings)


class _Form(NamedTuple):
    pattern: re.Pattern[str]
    order: bool
    parts: tuple[_Part, ...]
    whole: tuple[frozenset[str], ...]
    """The words of the parts that have no beginnings: most forms fail there, and quickly."""

    def may_be_in(self, words: frozenset[str], spaced: str) -> bool:
        """Whether it is worth while to look for the form among these words."""
        return not any(map(words.isdisjoint, self.whole)) and all(
            part.is_in(words, spaced) for part in self.parts if part.beginnings
        )


class Order(NamedTuple):
    """Words that tell what to write, and what is left of the segment as evidence."""

    words: str
    rest: str


class _Talk(NamedTuple):
    """Words about what is written, as the words of a sentence from `first` up to `last`."""

    words: str
    first: int
    last: int


def order_in(segment: Segment) -> Order | None:
    """What of a segment is no evidence, by its own words."""
    return _read(segment.text)[0]


def ordered(segments: Sequence[Segment]) -> dict[int, Order]:
    """The segments that are no evidence, or not wholly, by number.

    After an order that ends its segment, what it orders is the next one.
    """
    found: dict[int, Order] = {}
    announced = ""
    for segment in segments:
        order, announces = _read(segment.text)
        order = order or (Order(announced, "") if announced else None)
        if order is not None:
            found[segment.number] = order
        announced = order.words if order is not None and announces else ""
    return found


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[Order | None, bool]:
    """An order in a segment, and whether hardly anything follows it.

    From an order on nothing is evidence; of form that nobody speaks, nothing at all; where the
    speech is only of what is written, the sentence.
    """
    variants = list(_variants(text))
    for variant in variants:
        mark = _MARKS.search(variant)
        if mark is not None:
            return Order(mark[0].strip(), ""), _is_end(variant, mark.end())
    said: list[str] = []
    aside = ""
    sentences = _SENTENCES.split(text)
    for at, sentence in enumerate(sentences):
        # Where nothing in the text is put for letters, nothing in a sentence is.
        shapes = list(_variants(sentence)) if len(variants) > 1 else [_plain(sentence)]
        order = next(filter(None, map(_last_order, shapes)), None)
        if order is not None:
            rest = sentence[order.end() :].split()
            return Order(order[0], " ".join(said)), at == len(sentences) - 1 and len(rest) <= _FEW
        talk = next(filter(None, map(_about_writing, shapes)), None)
        words = sentence.split()
        if talk is not None:
            aside = aside or talk.words
            words = words[: max(0, talk.first - _NEAR)] + words[talk.last + _NEAR :]
        said += words
    return (Order(aside, " ".join(said)) if aside else None), False


def _last_order(sentence: str) -> re.Match[str] | None:
    """The order that ends last."""
    found = [
        found
        for form in _forms_in(sentence)
        for found in form.pattern.finditer(sentence)
        if not form.order or not _is_told(sentence, found.start())
    ]
    return max(found, key=re.Match.end) if found else None


def _is_end(text: str, at: int) -> bool:
    return len(text[at:].split()) <= _FEW


def _about_writing(sentence: str) -> _Talk | None:
    """Where a sentence is about what is written: a plain word for it, or two near each other."""
    before: re.Match[str] | None = None
    for word in _WRITING.finditer(sentence):
        if word[1]:
            return _talk(sentence, word, word)
        if before is not None and word[0][:_STEM] != before[0][:_STEM]:
            between = sentence[before.end() : word.start()]
            if len(between.split()) <= _NEAR:
                return _talk(sentence, before, word)
        before = word
    return None


def _talk(sentence: str, first: re.Match[str], last: re.Match[str]) -> _Talk:
    words = first[0] if first is last else f"{first[0]} … {last[0]}"
    return _Talk(words, *(len(sentence[:at].split()) for at in (first.start(), last.end())))


def _is_told(text: str, start: int) -> bool:
    """Whether somebody before the verb does it: «I will write that»."""
    before = _BEFORE.search(text[:start])
    return before is not None and before[1] in _DOERS


def _variants(text: str) -> Iterator[str]:
    """The text as it is read: without hidden characters, and with what is put for letters."""
    whole = _plain(text)
    yield whole
    if not text.isascii():
        alike = whole.translate(_ALIKE)
        if alike != whole:
            yield alike
    if _MIXED.search(whole):
        yield _MIXED.sub(lambda word: word[0].translate(_LEET), whole)
    if _SPELLED.search(whole):
        yield re.sub(r"(\w) (?=\w\b)", r"\1", whole)


def _plain(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text.casefold()
    shown = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    parts = unicodedata.normalize("NFKD", shown)
    bare = "".join(letter for letter in parts if unicodedata.category(letter) != "Mn")
    return unicodedata.normalize("NFC", bare).casefold()


def _forms_in(sentence: str) -> list[_Form]:
    """The forms that have their words in a sentence, in the order in which they are listed."""
    by_word, by_beginning, unspaced = _index()
    words = frozenset(_WORDS.findall(sentence))
    places = {place for word in words & by_word.keys() for place in by_word[word]}
    beginnings = {word[:_BEGINNING] for word in words} & by_beginning.keys()
    places.update(place for beginning in beginnings for place in by_beginning[beginning])
    if not sentence.isascii():
        places |= unspaced
    if not places:
        return []
    spaced = "".join(f" {word}" for word in words)
    forms = (_forms()[place] for place in sorted(places))
    return [form for form in forms if form.may_be_in(words, spaced)]


@cache
def _index() -> tuple[dict[str, list[int]], dict[str, list[int]], frozenset[int]]:
    """The places of the forms by the words and the beginnings of words of one of their parts.

    It is the part with the fewest common words. Apart are those of writing without spaces.
    """
    by_word: dict[str, list[int]] = {}
    by_beginning: dict[str, list[int]] = {}
    unspaced: set[int] = set()
    for place, form in enumerate(_forms()):
        if not form.parts:
            unspaced.add(place)
            continue
        part = min(form.parts, key=lambda part: (len(part.words & STOP_WORDS), len(part.words)))
        for word in part.words:
            by_word.setdefault(word, []).append(place)
        for beginning in part.beginnings:
            by_beginning.setdefault(beginning[1 : 1 + _BEGINNING], []).append(place)
    return by_word, by_beginning, frozenset(unspaced)


@cache
def _forms() -> tuple[_Form, ...]:
    lines = Path(__file__).with_name("instructions.txt").read_text("utf-8").splitlines()
    return tuple(_form(line) for line in lines if line and not line.startswith("#"))


def _form(line: str) -> _Form:
    order, unspaced = line.startswith("!"), line.startswith("~")
    parts = [part if part == "…" else _plain(part) for part in line.lstrip("!~").split()]
    gap = r"[^.?!。！？]{0,24}?" if unspaced else _GAP
    pattern = ""
    for at, part in enumerate(parts):
        if part == "…":
            continue
        if at:
            pattern += gap if parts[at - 1] == "…" else "" if unspaced else _BETWEEN
        words = "|".join(_word(word) for word in part.split("|"))
        pattern += f"(?:{words})" if unspaced else rf"\b(?:{words})(?!\w)"
    found = (_part(part) for part in parts if part != "…" and not unspaced)
    needed = tuple(part for part in found if part is not None)
    whole = tuple(part.words for part in needed if not part.beginnings)
    return _Form(re.compile(pattern), order, needed, whole)


def _part(part: str) -> _Part | None:
    """What one part of a form needs; None where a mark is as good as a word."""
    words: set[str] = set()
    beginnings: list[str] = []
    for word in part.split("|"):
        first = next(iter(_WORDS.findall(word)), None)
        if first is None:
            return None
        if word == f"{first}*":
            beginnings.append(f" {first}")
        else:
            words.add(first)
    return _Part(frozenset(words), tuple(beginnings))


def _word(word: str) -> str:
    pattern = re.escape(word.rstrip("*")).replace("_", _BETWEEN)
    return pattern + r"\w*" if word.endswith("*") else pattern
