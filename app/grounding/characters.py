"""Letters and digits that are not what they look like."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.alignment import Read
from app.grounding.figures import Finding
from app.texts import tr

_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = "LATIN"
_READ = frozenset("½¼¾²³ªºµμ")
"""Signs beside plain letters and digits with which notes are written."""


def check_characters(text: str, heard: Read) -> Iterator[Finding]:
    """Every word must be of one script, its own or that of the cited words, and readable."""
    if text.isascii():
        return
    for word in text.split():
        if not word.isascii() and _deceives(unicodedata.normalize("NFC", word), heard.texts):
            reason = tr(
                "«{word}» has letters or digits that look like others. Write it anew.", word=word
            )
            yield Finding(Reason(ReasonKind.CHARACTERS, Verdict.NOT_FOUND, word, "", reason))


def _deceives(word: str, said: AbstractSet[str]) -> bool:
    for letters in _LETTERS.findall(word):
        scripts = {_script(letter) for letter in letters if letter not in _READ}
        if len(scripts) > 1 and _LATIN in scripts:
            return True
        foreign = bool(scripts) and _LATIN not in scripts and len(letters) > 1
        if foreign and letters.lower() not in said:
            return True
    latin = any(_script(letter) == _LATIN or letter.isdecimal() for letter in word)
    return any(_unreadable(letter, among_latin=latin) for letter in word if letter not in _READ)


def _unreadable(letter: str, *, among_latin: bool) -> bool:
    """A numeral such as ⑤, a letter in another dress, or a mark over one that has none."""
    category = unicodedata.category(letter)
    if category in ("No", "Nl", "Me"):
        return True
    if category == "Mn":
        return among_latin
    shown = unicodedata.normalize("NFKC", letter)
    return category[0] == "L" and shown != letter and any(map(str.isascii, shown))


@cache
def _script(letter: str) -> str:
    """The script of a letter, by the first word of its name; Japanese writes in several."""
    name = unicodedata.name(letter, "").split(" ", 1)[0]
    return "CJK" if name in ("HIRAGANA", "KATAKANA") else name
