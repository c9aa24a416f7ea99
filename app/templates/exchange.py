"""Templates in a file that clinics give each other: one JSON object.

What is read there is untrusted: the form is fixed, every size has a cap, and a text stays a text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

import msgspec

from app.domain.template import Template, TemplateKind, TemplateSection
from app.errors import UserFacingError
from app.templates.rules import (
    LONGEST_EXAMPLE,
    LONGEST_INSTRUCTION,
    LONGEST_KEY,
    LONGEST_STYLE,
    LONGEST_TITLE,
    MOST_EXAMPLES,
    MOST_SECTIONS,
    checked,
)
from app.texts import tr

FORMAT = 1
FILE_BYTES = 1024 * 1024
MOST_IN_A_FILE = 100

_Key = Annotated[str, msgspec.Meta(max_length=LONGEST_KEY)]
_Title = Annotated[str, msgspec.Meta(max_length=LONGEST_TITLE)]
_Instruction = Annotated[str, msgspec.Meta(max_length=LONGEST_INSTRUCTION)]
_Example = Annotated[str, msgspec.Meta(max_length=LONGEST_EXAMPLE)]


class _Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: _Key
    title: _Title
    instruction: _Instruction


class _Template(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: _Key
    version: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    title: _Title
    kind: TemplateKind
    sections: Annotated[tuple[_Section, ...], msgspec.Meta(min_length=1, max_length=MOST_SECTIONS)]
    style: Annotated[str, msgspec.Meta(max_length=LONGEST_STYLE)]
    examples: Annotated[tuple[_Example, ...], msgspec.Meta(max_length=MOST_EXAMPLES)]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    consultroom_templates: Annotated[int, msgspec.Meta(ge=FORMAT, le=FORMAT)]
    templates: Annotated[
        tuple[_Template, ...], msgspec.Meta(min_length=1, max_length=MOST_IN_A_FILE)
    ]


def written(templates: Iterable[Template]) -> bytes:
    """The file's content, as `read` takes it."""
    value = {
        "consultroom_templates": FORMAT,
        "templates": [msgspec.to_builtins(template) for template in templates],
    }
    return json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"


def read(path: Path) -> list[Template]:
    """The templates of a file, each checked; UserFacingError says what is wrong with it."""
    try:
        with path.open("rb") as file:
            content = file.read(FILE_BYTES + 1)
    except OSError as error:
        raise UserFacingError(
            tr("«{name}» could not be read: {reason}.", name=path.name, reason=error.strerror),
            tr("Choose another file."),
        ) from error
    if len(content) > FILE_BYTES:
        raise _refused(path, tr("it is larger than 1 MB"))
    try:
        untrusted_value = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_each_once)
        file_content = msgspec.convert(untrusted_value, type=_File)
    except UnicodeDecodeError as error:
        raise _refused(path, tr("it is not text in UTF-8")) from error
    except msgspec.ValidationError as error:
        raise _refused(path, _in_words(error)) from error
    except (ValueError, RecursionError) as error:
        raise _refused(path, tr("it is not well-formed JSON")) from error
    return [checked(_template(one)) for one in file_content.templates]


def _each_once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose names are all different: which of two would count is anybody's guess."""
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a name stands twice in one object")
    return made


def _template(one: _Template) -> Template:
    sections = tuple(
        TemplateSection(section.key, section.title, section.instruction) for section in one.sections
    )
    return Template(one.key, one.version, one.title, sections, one.kind, one.style, one.examples)


def _in_words(error: msgspec.ValidationError) -> str:
    """What does not fit and where, without the file's own words."""
    problem, _, place = str(error).partition(" - at ")
    where = place.strip("`").removeprefix("$").lstrip(".")
    if problem.startswith("Object contains unknown field"):
        problem = tr("there is a name that no template has")
    elif problem.startswith("Invalid enum value"):
        problem = tr("no such kind is known")
    return f"{problem} ({where})" if where else problem


def _refused(path: Path, problem: str) -> UserFacingError:
    return UserFacingError(
        tr("«{name}» is not a file of templates: {problem}.", name=path.name, problem=problem),
        tr("Choose a file that Consultroom has exported."),
        tr("Nothing was imported."),
    )
