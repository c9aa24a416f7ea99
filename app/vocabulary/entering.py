"""What may be a term: it is checked when somebody enters it, and when a list is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NoReturn

from app.domain.term import TermKind
from app.errors import UserFacingError
from app.grounding.words import STOP_WORDS
from app.texts import marked, tr
from app.vocabulary.medicines import medicines
from app.vocabulary.ordinary import is_number, is_unit, turns_the_meaning
from app.vocabulary.sounds import letters

LONGEST = 80
MOST_WORDS = 6
MOST_HEARD = 12
LIST_LINES = 2000
_ALLOWED = re.compile(r"(?:[^\W_]|[ \-'’./&+()])*")
_DIGITS = "0123456789"
_UNCHANGED = marked("Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Entry:
    """A term as somebody enters it, before it is anybody's."""

    text: str
    kind: TermKind
    heard: tuple[str, ...] = ()


def entry(text: str, kind: TermKind, heard: Iterable[str] = ()) -> Entry:
    """A checked entry; UserFacingError says which word cannot be one, and why."""
    written = _checked(text)
    forms = dict.fromkeys(" ".join(one.split()) for one in heard)
    kept = tuple(_misheard(one, written) for one in forms if one and one != written)
    if len(kept) > MOST_HEARD:
        _refuse(
            tr(
                "«{written}» is misheard in more than {most} ways.",
                written=written,
                most=MOST_HEARD,
            ),
            tr("Keep the usual ones."),
        )
    return Entry(written, kind, kept)


def read_list(text: str, kind: TermKind) -> list[Entry]:
    """The terms of a plain list; UserFacingError names the line that cannot be one.

    A line is a word, and after a colon, if need be, how it is misheard, separated by commas. A
    heading such as «# drug» says what the lines below it are; other lines with «#» are remarks.
    """
    lines = text.removeprefix("\ufeff").splitlines()
    if len(lines) > LIST_LINES:
        _refuse(
            tr("The list has more than {most} lines.", most=LIST_LINES),
            tr("Split it into several."),
        )
    found: list[Entry] = []
    for number, raw in enumerate(lines, start=1):
        line = raw.strip()
        if line.startswith("#"):
            kind = _HEADINGS.get(line.lstrip("# ").casefold(), kind)
        elif line:
            written, _, heard = line.partition(":")
            try:
                found.append(entry(written, kind, heard.split(",")))
            except UserFacingError as error:
                raise UserFacingError(
                    tr("Line {number} of the list: {what}", number=number, what=error.what),
                    error.action,
                    tr("Nothing was added."),
                ) from error
    if not found:
        _refuse(tr("There is no word in the list."), tr("Write one word on each line."))
    return found


def as_list(entries: Iterable[Entry]) -> str:
    """A list as `read_list` reads it."""
    return "".join(f"{line}\n" for line in _lines(list(entries)))


_HEADINGS = {str(kind): kind for kind in TermKind}


def _lines(entries: list[Entry]) -> Iterator[str]:
    for kind in TermKind:
        of_kind = [one for one in entries if one.kind is kind]
        if of_kind:
            yield f"# {kind}"
        for one in of_kind:
            yield f"{one.text}: {', '.join(one.heard)}" if one.heard else one.text


def _checked(text: str) -> str:
    written = " ".join(text.split())
    if not written:
        _refuse(tr("A word is missing."), tr("Write the word as it is to be written."))
    if len(written) > LONGEST or len(written.split()) > MOST_WORDS:
        _refuse(
            tr("«{written}» is too long.", written=written[:LONGEST]),
            tr(
                "A term has at most {words} words and {characters} characters.",
                words=MOST_WORDS,
                characters=LONGEST,
            ),
        )
    if _ALLOWED.fullmatch(written) is None:
        _refuse(
            tr("«{written}» holds a character that no word has.", written=written),
            tr("Use letters, digits, spaces and - ' . / & + ( )."),
        )
    bare = [letters(word) for word in written.split()]
    if not any(letter.isalpha() for word in bare for letter in word):
        _refuse(tr("There are no letters in «{written}».", written=written), tr("Write a word."))
    _refuse_meaning(written, bare)
    return written


def _misheard(text: str, written: str) -> str:
    heard = _checked(text)
    joined = letters(heard)
    if all(letters(word) in STOP_WORDS for word in heard.split()):
        _refuse(
            tr("«{heard}» is said in every visit.", heard=heard),
            tr("Correct it where it was misheard."),
        )
    if joined in {letters(name) for name in medicines()} and joined != letters(written):
        _refuse(
            tr(
                "«{heard}» is a medicine itself, and would always become «{written}».",
                heard=heard,
                written=written,
            ),
            tr("Correct it where it was misheard."),
        )
    if _digits(joined) and _digits(joined) != _digits(letters(written)):
        _refuse(
            tr("«{heard}» and «{written}» are different numbers.", heard=heard, written=written),
            tr("Leave the digits out."),
        )
    return heard


def _refuse_meaning(written: str, words: list[str]) -> None:
    turning = [word for word in written.split() if turns_the_meaning(word)]
    if turning or all(_is_figure(word) for word in words if word):
        _refuse(
            tr(
                "«{written}» holds a word that decides what is meant (a number, a unit, a side "
                "or a denial).",
                written=written,
            ),
            tr("Such words are never corrected by themselves."),
        )


def _is_figure(word: str) -> bool:
    """A number or a unit, or both as in «5mg»; «B12» and «HbA1c» are neither."""
    after = word.lstrip(_DIGITS)
    return not after or is_unit(after) or (is_number(word) and not _digits(word))


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _refuse(what: str, action: str) -> NoReturn:
    raise UserFacingError(what, action, tr(_UNCHANGED))
