"""The act of signing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.identifiers import NoteId, PersonId


@dataclass(frozen=True, slots=True)
class Attestation:
    """A signature: who, when (UTC), with what meaning, over which content.

    `content_sha256` is the hash of the note's canonical form; `signature` is Ed25519 (RFC 8032)
    over name, time, meaning, note id, version and that hash.
    """

    note_id: NoteId
    note_version: int
    person_id: PersonId
    person_name: str
    signed_at: datetime
    meaning: str
    content_sha256: str
    signature: bytes


@dataclass(frozen=True, slots=True)
class CosignatureRequest:
    """A person was asked to sign a final version of a note too; `asked_at` is UTC."""

    note_id: NoteId
    note_version: int
    person_id: PersonId
    asked_by: PersonId
    asked_at: datetime
