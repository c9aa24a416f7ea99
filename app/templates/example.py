"""From an example of a note to a template: its headings become sections, and nothing else is kept.

A heading is a line of its own that is marked as one («# Plan», «**Plan**», «Plan:», «PLAN») or
called like one of a template that ships, and what stands before a colon at the beginning of a line.
Lines that name somebody or something of one patient («Name», «Date of birth», «Mrs») are none, and
neither is one that holds a digit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.template import Template, TemplateSection
from app.errors import UserFacingError
from app.folding import folded
from app.store.terms import FORMS
from app.summarization.templates import TEMPLATES
from app.templates.rules import LONGEST_TITLE, MOST_SECTIONS, line, section_key
from app.texts import tr

LONGEST = 40_000
"""Characters of an example."""
_LOOKED_AT = 200
"""Characters of a line: a heading is short."""
_WORDS = 6
_NUMBER = re.compile(r"^\s*(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.)]\s+")
_MARKED = re.compile(
    r"^\s*(?:#{1,6}\s*(?P<hashed>.+?)\s*#*|(?:\*\*|__)(?P<bold>.+?)(?:\*\*|__):?)\s*$"
)
_BEFORE_COLON = re.compile(r"^(?P<head>[^\W\d_][^:.;?!]*?)\s*:(?P<rest>.*)$")
_BOLD = re.compile(r"^\s*(?:\*\*|__)(?P<head>.+?):?(?:\*\*|__)\s*:?\s*")
_OF_ONE_PATIENT = frozenset(
    folded(name)
    for name in (
        "address", "age", "author", "born", "cc", "copy", "date", "date of birth", "date of visit",
        "dear", "dob", "doctor", "dr", "email", "fax", "from", "gender", "gp", "id", "insurance",
        "mr", "mrs", "ms", "mrn", "name", "nhs number", "patient", "patient id", "patient name",
        "phone", "physician", "provider", "re", "regards", "sex", "sign", "signature", "signed",
        "signed by", "subject", "tel", "telephone", "time", "to", "visit",
    )
)  # fmt: skip


_KNOWN = {
    folded(section.title): section.instruction
    for template in reversed(TEMPLATES.values())
    for section in template.sections
}
"""What belongs under headings of the templates that ship; a line of one is a heading unmarked."""


@dataclass(frozen=True, slots=True)
class _Heading:
    name: str
    alone: bool
    """Whether nothing follows it on its line."""


@dataclass(frozen=True, slots=True)
class Derived:
    """A template that is not kept yet, and how much of the example is in it."""

    template: Template
    kept: tuple[str, ...]
    """All that was taken over, word for word: the title, where there was one, and the headings."""
    dropped: int
    """Lines with words of which nothing was kept."""


def derived(example: str) -> Derived:
    """A template with the headings of an example; no model is asked, and no other word is kept.

    UserFacingError where there is no heading, and where the example is too long.
    """
    if len(example) > LONGEST:
        raise UserFacingError(
            tr("The example has more than {most} characters.", most=LONGEST),
            tr("Paste one note."),
            tr("Nothing was kept."),
        )
    lines = [" ".join(one.split())[:_LOOKED_AT] for one in example.splitlines() if line(one)]
    found = [_heading(one) for one in lines]
    title = _title(lines, found)
    names: dict[str, str] = {}
    for head in found[1:] if title else found:
        if head is not None:
            names.setdefault(folded(head.name), head.name)
    if not names:
        raise UserFacingError(
            tr("The example has no headings."),
            tr("Put each on a line of its own with a colon, such as «Plan:»."),
            tr("Nothing was kept."),
        )
    if len(names) > MOST_SECTIONS:
        raise UserFacingError(
            tr(
                "The example has {count} headings; {most} is the most.",
                count=len(names),
                most=MOST_SECTIONS,
            ),
            tr("Paste one note, or fewer of its parts."),
            tr("Nothing was kept."),
        )
    kept = tuple(names.values())
    bare = sum(head is not None and head.alone for head in found)
    return Derived(
        Template("", 1, title or tr("New template"), _sections(kept)),
        (title, *kept) if title else kept,
        len(lines) - bare,
    )


def _title(lines: Sequence[str], found: Sequence[_Heading | None]) -> str:
    """What the note is called: a heading at the top with nothing of its own before the next."""
    first = found[0] if found else None
    if first is None or not first.alone:
        return ""
    for text, head in zip(lines[1:], found[1:], strict=True):
        if head is not None:
            return first.name
        if not _is_of_one_patient(text):
            break
    return ""


def _is_of_one_patient(text: str) -> bool:
    parted = _BEFORE_COLON.match(text.strip(" *_#"))
    return parted is not None and _plain(parted["head"]) in _OF_ONE_PATIENT


def _heading(text: str) -> _Heading | None:
    """The heading that a line is or begins with."""
    marked = _MARKED.match(text)
    if marked is not None:
        return _accepted(marked["hashed"] or marked["bold"], alone=True)
    plain = _BOLD.sub(lambda found: f"{found['head']}: ", _NUMBER.sub("", text), count=1).strip()
    parted = _BEFORE_COLON.match(plain)
    if parted is not None:
        return _accepted(parted["head"], alone=not parted["rest"].strip())
    letters = [one for one in plain if one.isalpha()]
    shouted = len(letters) > 1 and all(one.isupper() for one in letters)
    if folded(plain) in _KNOWN or (shouted and plain[-1] not in ".,;!?"):
        return _accepted(plain, alone=True)
    return None


def _accepted(text: str, *, alone: bool) -> _Heading | None:
    name = line(_NUMBER.sub("", text).strip(" *_#:"))
    words = name.split()
    if (
        not words
        or len(words) > _WORDS
        or len(name) > LONGEST_TITLE
        or any(one.isdigit() for one in name)
        or not any(one.isalpha() for one in name)
        or _plain(name) in _OF_ONE_PATIENT
        or not FORMS.isdisjoint(_plain(word) for word in words)
        or (not alone and name[0].islower())
    ):
        return None
    return _Heading(name.capitalize() if name.isupper() and len(name) > 4 else name, alone)


def _plain(name: str) -> str:
    return folded(" ".join(name.split())).strip(" .*_")


def _sections(names: Sequence[str]) -> tuple[TemplateSection, ...]:
    made: list[TemplateSection] = []
    for name in names:
        key = section_key(name, {one.key for one in made})
        instruction = _KNOWN.get(folded(name), f"what was said that belongs under «{name}»")
        made.append(TemplateSection(key, name, instruction))
    return tuple(made)
