"""The one form of a note that signatures are made over.

JSON as in RFC 8785 (JSON Canonicalization Scheme) restricted to objects with ASCII keys, arrays,
strings, whole numbers and null: keys sorted, no white space, UTF-8, nothing escaped that need not
be. Times of evidence are whole milliseconds, so that no floating-point number is written. Every
part of a version is in it: identity, origin of the draft, and each section and statement in order
with its evidence, verdict, reasons and attestation. Only the status and the time of the version are
left out: the attestation itself says that and when it became final.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from app.domain.addendum import Addendum
from app.domain.attestation import Attestation
from app.domain.evidence import EvidenceSpan, Reason
from app.domain.note import Draft, Note, Section, Statement
from app.keys.canonical import canonical

FORM = 1
"""Raised when the canonical form changes; an old signature names the form that it was made over."""


def content(note: Note) -> bytes:
    """The canonical form of a version of a note."""
    return canonical(
        {
            "form": FORM,
            "note": note.id,
            "version": note.version,
            "encounter": note.encounter_id,
            "transcript": note.transcript_id,
            "template": [note.template_key, note.template_version],
            "author": note.author_id,
            "draft": _draft(note.draft),
            "sections": [_section(section) for section in note.sections],
        }
    )


def content_sha256(note: Note) -> str:
    return hashlib.sha256(content(note)).hexdigest()


def attested(one: Attestation) -> bytes:
    """What the signature of an attestation covers: all of its other fields."""
    return b"consultroom attestation\n" + canonical(
        {
            "form": FORM,
            "note": one.note_id,
            "version": one.note_version,
            "person": one.person_id,
            "name": one.person_name,
            "at": _time(one.signed_at),
            "meaning": one.meaning,
            "content_sha256": one.content_sha256,
        }
    )


def added(one: Addendum) -> bytes:
    """What the signature of an addendum covers: all of its other fields."""
    return b"consultroom addendum\n" + canonical(
        {
            "form": FORM,
            "addendum": one.id,
            "note": one.note_id,
            "version": one.note_version,
            "person": one.person_id,
            "name": one.person_name,
            "at": _time(one.created_at),
            "text": one.text,
        }
    )


def _time(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="microseconds")


def _section(section: Section) -> dict[str, object]:
    return {
        "key": section.key,
        "title": section.title,
        "statements": [_statement(statement) for statement in section.statements],
    }


def _draft(draft: Draft) -> dict[str, object]:
    return {
        "model": [draft.model.key, draft.model.name, draft.model.sha256],
        "parameters": draft.parameters,
        "prompt": [draft.prompt_version, draft.prompt_sha256],
    }


def _statement(statement: Statement) -> dict[str, object]:
    """Its `draft` is written only where it has one of its own, as older versions never had."""
    own = {} if statement.draft is None else {"draft": _draft(statement.draft)}
    return {
        **own,
        "id": statement.id,
        "text": statement.text,
        "origin": str(statement.origin),
        "evidence": [_span(span) for span in statement.evidence],
        "verdict": str(statement.grounding.verdict),
        "reasons": [_reason(reason) for reason in statement.grounding.reasons],
        "attested_by": statement.attested_by,
        "attestation_reason": statement.attestation_reason,
    }


def _span(span: EvidenceSpan) -> list[int]:
    times = (round(span.start * 1000), round(span.end * 1000))
    return [span.segment, span.first_word, span.last_word, *times]


def _reason(reason: Reason) -> list[str]:
    return [str(reason.kind), str(reason.verdict), reason.said, reason.heard, reason.text]
