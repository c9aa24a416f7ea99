"""A note as plain text: for the clipboard, and as a file that everything opens."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import tzinfo

from app.export.note_document import DocumentSection, NoteDocument

WIDTH = 78


def text(document: NoteDocument, zone: tzinfo | None = None) -> str:
    """The whole document in lines of at most 78 signs, but for longer words."""
    return "\n".join(_folded(line) for line in _lines(document, zone)) + "\n"


def copied(document: NoteDocument, section: str | None = None) -> str:
    """What the clipboard takes: the statements of a section, or of all with their titles.

    A draft says that it is one; so does a note that was entered in error.
    """
    chosen = [one for one in document.sections if section in (None, one.key)]
    parts = ["\n".join(one.statements) for one in chosen]
    if section is None:
        parts = [f"{one.title}\n{part}" for one, part in zip(chosen, parts, strict=True)]
        parts += [f"{document.added_words(one)}\n{one.text}" for one in document.addenda]
    return "\n\n".join([document.mark, *parts] if document.mark else parts)


def _lines(document: NoteDocument, zone: tzinfo | None) -> Iterator[str]:
    head = document.letterhead
    yield from (head.name, *head.address, *filter(None, (head.phone,)))
    yield ""
    if document.mark:
        yield from (f"*** {document.mark} ***", "")
    yield document.title
    yield "=" * min(WIDTH, len(document.title))
    for name, value in document.facts(zone):
        yield f"{name}: {value}"
    for section in document.sections:
        yield from _section(section)
    for remark in document.addenda:
        yield from ("", document.added_words(remark, zone), *remark.text.splitlines())
    yield ""
    for signature in document.signatures:
        yield document.signed_words(signature, zone)
    yield from (one for one in (document.origin(), *document.proof()) if one)
    if document.mark:
        yield from ("", f"*** {document.mark} ***")


def _section(section: DocumentSection) -> Iterator[str]:
    yield from ("", section.title, "-" * min(WIDTH, len(section.title)))
    for statement in section.statements:
        yield from statement.splitlines()


def _folded(line: str) -> str:
    return textwrap.fill(line, WIDTH, break_long_words=False, break_on_hyphens=False)
