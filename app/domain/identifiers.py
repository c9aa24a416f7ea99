"""Identifiers: random, opaque and of one type per aggregate."""

from __future__ import annotations

from typing import NewType

PersonId = NewType("PersonId", str)
PatientId = NewType("PatientId", str)
EncounterId = NewType("EncounterId", str)
RecordingId = NewType("RecordingId", str)
TranscriptId = NewType("TranscriptId", str)
NoteId = NewType("NoteId", str)
AddendumId = NewType("AddendumId", str)
StatementId = NewType("StatementId", str)
TermId = NewType("TermId", str)
SnippetId = NewType("SnippetId", str)
EventId = NewType("EventId", str)


def new_id() -> str:
    """A random UUID (RFC 9562, version 4) as text."""
    import uuid  # noqa: PLC0415  slow to load, and the window's first door makes none

    return str(uuid.uuid4())
