"""What a template may hold; its text is data for a prompt, whoever wrote it.

Every text becomes one line in composed form, without control, format and direction characters and
without the marks that delimit a prompt's parts.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from app.domain.template import Template, TemplateSection
from app.errors import UserFacingError
from app.folding import folded
from app.summarization.prompt import as_data
from app.texts import marked, tr

LONGEST_TITLE = 60
LONGEST_INSTRUCTION = 300
LONGEST_STYLE = 600
LONGEST_EXAMPLE = 300
MOST_SECTIONS = 20
MOST_EXAMPLES = 8
LONGEST_KEY = 40
UNCHANGED = marked("Nothing was changed.")
_KEY = re.compile(rf"[a-z][a-z_]{{0,{LONGEST_KEY - 1}}}")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def checked(template: Template) -> Template:
    """The template with its texts as they are kept; UserFacingError where it cannot be one."""
    sections = tuple(_section(section) for section in template.sections)
    if not sections:
        raise _wrong(tr("A template has at least one section."), tr("Add a section."))
    if len(sections) > MOST_SECTIONS:
        raise _wrong(
            tr("A template has at most {most} sections.", most=MOST_SECTIONS),
            tr("Remove some."),
        )
    _refuse_twins([section.key for section in sections])
    _refuse_twins([folded(section.title) for section in sections])
    examples = tuple(filter(None, map(line, template.examples)))
    if len(examples) > MOST_EXAMPLES:
        raise _wrong(
            tr("A template has at most {most} examples.", most=MOST_EXAMPLES),
            tr("Remove some."),
        )
    for example in examples:
        _limit(tr("An example"), example, LONGEST_EXAMPLE)
    return replace(
        template,
        title=_title(tr("The title"), template.title),
        sections=sections,
        style=_limit(tr("The style"), line(template.style), LONGEST_STYLE),
        examples=examples,
    )


def line(text: str) -> str:
    """A text as it is kept."""
    return as_data(text)


def section_key(title: str, taken: Collection[str]) -> str:
    """A key for a section with this title, unlike the others of its template."""
    plain = re.sub(r"[^a-z]+", "_", folded(line(title))).strip("_")[: LONGEST_KEY - 2].strip("_")
    key = plain or "section"
    if key not in taken:
        return key
    return next(made for one in _LETTERS if (made := f"{key}_{one}") not in taken)


def _section(section: TemplateSection) -> TemplateSection:
    if _KEY.fullmatch(section.key) is None:
        raise _wrong(
            tr("«{line}» cannot be the key of a section.", line=line(section.key)[:LONGEST_KEY]),
            tr(
                "A key has at most {most} small letters a to z and underscores.",
                most=LONGEST_KEY,
            ),
        )
    title = _title(tr("A section's title"), section.title)
    instruction = line(section.instruction)
    if not _says_something(instruction):
        raise _wrong(
            tr("«{title}» does not say what belongs there.", title=title),
            tr("Write its instruction."),
        )
    _limit(tr("What belongs into «{title}»", title=title), instruction, LONGEST_INSTRUCTION)
    return TemplateSection(section.key, title, instruction)


def _title(what: str, text: str) -> str:
    kept = line(text)
    if not _says_something(kept):
        raise _wrong(tr("{what} is empty.", what=what), tr("Write one."))
    return _limit(what, kept, LONGEST_TITLE)


def _says_something(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _limit(what: str, text: str, most: int) -> str:
    if len(text) > most:
        raise _wrong(
            tr(
                "{what} has {count} characters; {most} is the most.",
                what=what,
                count=len(text),
                most=most,
            ),
            tr("Shorten it."),
        )
    return text


def _refuse_twins(names: Sequence[str]) -> None:
    for name in names:
        if names.count(name) > 1:
            raise _wrong(
                tr("Two sections are both called «{name}».", name=name), tr("Rename one of them.")
            )


def _wrong(what: str, action: str) -> UserFacingError:
    return UserFacingError(what, action, tr(UNCHANGED))
