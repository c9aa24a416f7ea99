"""What is added to a note after it was signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.identifiers import AddendumId, NoteId, PersonId


@dataclass(frozen=True, slots=True)
class Addendum:
    """A later remark on a final version of a note; `created_at` is UTC.

    `signature` is Ed25519 (RFC 8032) over the other fields, as for an attestation.
    """

    id: AddendumId
    note_id: NoteId
    note_version: int
    person_id: PersonId
    person_name: str
    created_at: datetime
    text: str
    signature: bytes
