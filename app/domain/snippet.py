"""A text that is inserted whole."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.identifiers import PersonId, SnippetId


@dataclass(frozen=True, slots=True)
class Snippet:
    """`name` is what is said to insert it, `key` what is typed, such as «.norm»; may be empty."""

    id: SnippetId
    name: str
    key: str
    text: str
    person_id: PersonId | None = None
    """Whose it is; None where it is the whole clinic's."""
