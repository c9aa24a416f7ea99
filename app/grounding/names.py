"""Names of people as they are said in a visit, and whether they may be one and the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from rapidfuzz import fuzz

from app.grounding.lexicon import word_set
from app.grounding.words import STOP_WORDS, Token

TITLES = {"mr": "male", "mister": "male", "mrs": "female", "missus": "female", "ms": "female"}
TITLES |= {"miss": "female", "madam": "female", "madame": "female"}
_GREETINGS = word_set("hi hello hey welcome morning afternoon evening")
_OPENERS = word_set("so okay ok alright well thanks")
_BEFORE = _GREETINGS | word_set("okay ok so well alright thanks thank right now great , . ? !")
"""What stands before somebody who is addressed."""
_AFTER = word_set(
    """
    , . ? ! how what so good nice it it's i i'm can could thanks thank is are was welcome my we
    you your and well what's how're come please have do did tell let's let this the today
    """
)
"""What follows a name in a greeting."""
_NOBODY = word_set(
    """
    there again everyone everybody all guys folks team buddy champ sweetie sweetheart dear love
    honey darling friend man mate boss kiddo bud pal doctor doc dr nurse sir ma'am mam miss madam
    dragon dax siri alexa google scribe nuance computer dad mom mum mommy daddy mama papa grandma
    grandpa young lady gentleman patient back aboard abc xyz unknown anonymous yes yeah no ok okay
    alright great fine hello hi hey good morning afternoon evening thanks thank please sorry
    nice day today tomorrow tonight january february march april may june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday english
    american hispanic caucasian african asian british
    """
)
_STAFF_AFTER = word_set(
    "doctor dr nurse physician practitioner assistant gp student resident intern calling therapist"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_ALIKE = 76.0  # similarity from which a name as it was heard may be the one in the chart
_PHONES = (
    ("sch", "s"), ("sh", "s"), ("ch", "k"), ("ck", "k"), ("ph", "f"), ("gh", ""), ("th", "t"),
    ("wh", "w"), ("kn", "n"), ("wr", "r"), ("tz", "s"), ("ts", "s"), ("x", "ks"), ("q", "k"),
    ("z", "s"), ("c", "k"), ("j", "g"), ("y", "i"), ("v", "f"), ("w", "f"), ("d", "t"), ("b", "p"),
    ("h", ""),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A name of somebody who may be the patient, at the tokens from `first` to `last`.

    `whole` says that it is given and family name, and `title` how it was said before.
    """

    parts: tuple[str, ...]
    first: int
    last: int
    whole: bool = False
    title: str = ""


def parts_of(name: str) -> tuple[str, ...]:
    """The words of a name, without accents, in lower case."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(_LETTERS.findall(plain.replace("'", "").replace("’", "")))


@cache
def _nicknames() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    lines = Path(__file__).with_name("nicknames.txt").read_text("utf-8").splitlines()
    for number, line in enumerate(line for line in lines if not line.startswith("#")):
        for name in line.split():
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


@lru_cache(maxsize=1024)
def _sound(name: str) -> str:
    """A name as it roughly sounds: like consonants are one, vowels within it are one."""
    for written, sound in _PHONES:
        name = name.replace(written, sound)
    name = re.sub(r"[aeiou]+", "a", name)
    name = re.sub(r"(.)\1+", r"\1", name)
    return name if len(name) < 3 else name.rstrip("a") or name


def may_be(heard: str, known: str) -> bool:
    """Whether recognition or custom makes one name of the other."""
    if heard == known or _nicknames().get(heard, frozenset()) & _nicknames().get(
        known, frozenset()
    ):
        return True
    shorter, longer = sorted((heard, known), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return True
    if len(shorter) >= 2 and _sound(heard) == _sound(known):
        return True
    return max(fuzz.ratio(heard, known), fuzz.ratio(_sound(heard), _sound(known))) >= _ALIKE


def any_of(heard: Iterable[str], known: Iterable[str]) -> bool:
    """Whether one of the heard words of a name may be one of the known."""
    known = tuple(known)
    return any(may_be(one, other) for one in heard for other in known)


def names(tokens: Sequence[Token], written: Sequence[str]) -> Iterator[Named]:
    """Who is greeted, introduced or dictated; `written` are the words as they were transcribed.

    In a transcript without capitals any word may be a name, so that only short ones are read.
    """
    cased = any(word[:1].isupper() and word[1:].islower() for word in written)
    texts = [token.text for token in tokens]
    for at in range(len(texts)):
        made = (
            _titled(texts, at, written, cased=cased)
            or _greeted(texts, at, written, cased=cased)
            or _addressed(texts, at)
            or _introduced(texts, at, written, cased=cased)
            or _described(texts, at, written, cased=cased)
        )
        if made is not None and not _joined(tokens, made.first, made.last):
            made = None
        if made is not None:
            yield made


def _joined(tokens: Sequence[Token], first: int, last: int) -> bool:
    return tokens[first].segment == tokens[last].segment


def _name_at(
    texts: Sequence[str], at: int, written: Sequence[str], *, cased: bool, most: int = 3
) -> int:
    """The index after the words of a name that begins at `at`; `at` itself where none does."""
    end = at
    while end < len(texts) and end - at < most and _may_be_name(texts[end], written[end], cased):
        end += 1
        if texts[end : end + 1] == ["."] and len(texts[end - 1]) == 1:
            end += 1
    return end


def _may_be_name(text: str, written: str, cased: bool) -> bool:
    if not text.isalpha() or text in STOP_WORDS or text in _NOBODY or text in TITLES:
        return False
    return len(text) > 2 and (written[:1].isupper() if cased else text in _nicknames())


def _made(texts: Sequence[str], first: int, end: int, *, title: str = "") -> Named | None:
    if end <= first:
        return None
    parts = tuple(part for text in texts[first:end] for part in parts_of(text))
    return Named(parts, first, end - 1, whole=len(parts) > 1 and not title, title=title)


def _opens(texts: Sequence[str], at: int) -> bool:
    return at == 0 or texts[at - 1] in _BEFORE


def _titled(texts: Sequence[str], at: int, written: Sequence[str], *, cased: bool) -> Named | None:
    """«Mrs. Miller, how are you»."""
    if texts[at] not in TITLES or not _opens(texts, at):
        return None
    start = at + 1 + (texts[at] in ("mr", "mrs", "ms") and texts[at + 1 : at + 2] == ["."])
    if start >= len(texts):
        return None
    known = texts[start].isalpha() and texts[start] not in STOP_WORDS | _NOBODY
    end = _name_at(texts, start, written, cased=cased, most=2)
    if end == start and not cased and known and len(texts[start]) > 3 and texts[at] != "miss":
        end = start + 1
    return _made(texts, start, end, title=TITLES[texts[at]])


def _greeted(texts: Sequence[str], at: int, written: Sequence[str], *, cased: bool) -> Named | None:
    """«Hello, John. How are you»."""
    if texts[at] not in _GREETINGS or (
        texts[at] in ("morning", "afternoon", "evening") and not (at and texts[at - 1] == "good")
    ):
        return None
    start = at + 1 + (texts[at + 1 : at + 2] == [","])
    end = _name_at(texts, start, written, cased=cased, most=2)
    if end < len(texts) and texts[end] not in _AFTER and texts[end] not in _GREETINGS:
        return None
    return _made(texts, start, end)


def _addressed(texts: Sequence[str], at: int) -> Named | None:
    """«So Anna, I see that …»: only names that are known as such."""
    if texts[at] not in _OPENERS or not (
        at == 0 or texts[at - 1] in (".", "?", "!", ",", *_OPENERS)
    ):
        return None
    start = at + 1 + (texts[at + 1 : at + 2] == [","])
    name, after = texts[start : start + 1], texts[start + 1 : start + 2]
    if not name or name[0] not in _nicknames() or (after and after[0] not in _AFTER):
        return None
    return _made(texts, start, start + 1)


def _introduced(
    texts: Sequence[str], at: int, written: Sequence[str], *, cased: bool
) -> Named | None:
    """«My name is John Smith», «patient name, John Smith»."""
    if texts[at] != "name" or texts[at - 1 : at] not in (["my"], ["patient"], ["full"]):
        return None
    start = at + 1
    while start < len(texts) and texts[start] in ("is", "'s", ",", ":", "uh", "um", "-", "it's"):
        start += 1
    end = _name_at(texts, start, written, cased=cased)
    if _STAFF_AFTER & set(texts[end : end + 8]):
        return None
    return _made(texts, start, end)


def _described(
    texts: Sequence[str], at: int, written: Sequence[str], *, cased: bool
) -> Named | None:
    """«John Smith is a 54-year-old man»."""
    if texts[at : at + 1] != ["is"] or texts[at + 1 : at + 2] not in (["a"], ["an"]):
        return None
    if "year" not in texts[at + 2 : at + 9] or "old" not in texts[at + 3 : at + 10]:
        return None
    start = at
    while start and at - start < 3 and _may_be_name(texts[start - 1], written[start - 1], cased):
        start -= 1
    if texts[start - 1 : start] and texts[start - 1] in word_set("my your his her our named"):
        return None
    title = ""
    before = start - 1 - (texts[start - 1 : start] == ["."])
    if start and before >= 0 and texts[before] in TITLES:
        title = TITLES[texts[before]]
    return _made(texts, start, at, title=title)
