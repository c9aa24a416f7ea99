"""Notes in chart.db: every version with its sections and statements, and a full-text index.

Statements are sealed under the patient's key. The full-text index holds the folded words of the
newest version in the clear within the encrypted store; an erasure deletes them.
"""

from __future__ import annotations

import msgspec

from app.domain.evidence import EvidenceSpan, Grounding
from app.domain.identifiers import (
    EncounterId,
    NoteId,
    PersonId,
    StatementId,
    TranscriptId,
)
from app.domain.note import Draft, Note, NoteStatus, Origin, Section, Statement
from app.domain.transcript import ModelStamp
from app.store.absent import absent
from app.store.connection import Connection, Row
from app.store.patient_keys import PatientKeys
from app.store.removals import RemovalKind, RemovedError
from app.store.searched import SearchKind, forget, index
from app.store.values import time_from, time_text
from app.texts import tr

COLUMNS = (
    "id, encounter_id, transcript_id, template_key, template_version, version, status, created_at,"
    " author_id, model_key, model_name, model_sha256, prompt_version, prompt_sha256, parameters"
)
TABLE = (
    "notes LEFT JOIN removals ON removals.kind = 'draft' AND removals.object_id = notes.id"
    " AND removals.through_version >= notes.version"
)
KEPT = "removed_at IS NULL"  # versions whose statements no policy has removed
Content = tuple[str, tuple[EvidenceSpan, ...], Grounding, str]


class NoteRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def add(self, note: Note) -> None:
        """Add a version; after a final one only «amended» and «entered-in-error» may follow."""
        cipher = self._keys.of_encounter(note.encounter_id)
        statements = list(note.statements)
        self._connection.execute(
            f"INSERT INTO notes ({COLUMNS}, section_count, statement_count)"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                note.id,
                note.encounter_id,
                note.transcript_id,
                note.template_key,
                note.template_version,
                note.version,
                str(note.status),
                time_text(note.created_at),
                note.author_id,
                *_draft_values(note.draft),
                len(note.sections),
                len(statements),
            ),
        )
        self._connection.executemany(
            "INSERT INTO note_sections (note_id, note_version, position, key, title)"
            " VALUES (?, ?, ?, ?, ?)",
            [
                (note.id, note.version, position, section.key, section.title)
                for position, section in enumerate(note.sections)
            ],
        )
        drafts = list(dict.fromkeys(one.draft for one in statements if one.draft is not None))
        self._connection.executemany(
            "INSERT INTO note_drafts (note_id, note_version, number, model_key, model_name,"
            " model_sha256, prompt_version, prompt_sha256, parameters)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (note.id, note.version, number, *_draft_values(draft))
                for number, draft in enumerate(drafts, start=1)
            ],
        )
        self._connection.executemany(
            "INSERT INTO statements (note_id, note_version, section, position, id, content,"
            " origin, attested_by, draft) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    note.id,
                    note.version,
                    section,
                    position,
                    statement.id,
                    cipher.seal(
                        _content(statement), "statements", note.id, note.version, section, position
                    ),
                    str(statement.origin),
                    statement.attested_by,
                    None if statement.draft is None else drafts.index(statement.draft) + 1,
                )
                for section, one in enumerate(note.sections)
                for position, statement in enumerate(one.statements)
            ],
        )
        if note.status is NoteStatus.ENTERED_IN_ERROR:
            self._forget(note.id)
        else:
            lines = (statement.text for statement in statements)
            index(self._connection, SearchKind.NOTE, note.id, lines, note.encounter_id)

    def get(self, note: NoteId, version: int | None = None) -> Note:
        """A version, the newest if None; UserFacingError if there is none, or it is gone."""
        row = self._connection.execute(
            f"SELECT {COLUMNS}, removed_at FROM {TABLE}"  # noqa: S608
            " WHERE id = ? AND version = coalesce(?,"
            " (SELECT max(version) FROM notes WHERE id = ?))",
            (note, version, note),
        ).fetchone()
        if row is None:
            raise absent(
                tr("This note is not in the charts.")
                if version is None
                else tr("This version of the note is not in the charts.")
            )
        if row[15] is not None:
            raise RemovedError(RemovalKind.DRAFT, time_from(row[15]))
        return self._note(row)

    def latest_for_encounter(
        self, encounter: EncounterId, template_key: str | None = None
    ) -> Note | None:
        """The version that was written last of a visit's notes, or of the note of a template."""
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM {TABLE} WHERE encounter_id = ?"  # noqa: S608
            f" AND template_key = coalesce(?, template_key) AND {KEPT}"
            " ORDER BY number DESC LIMIT 1",
            (encounter, template_key),
        ).fetchone()
        return None if row is None else self._note(row)

    def last_changed(self, encounter: EncounterId) -> NoteId | None:
        """Which of a visit's notes that are kept has the version that was written last."""
        found = self._connection.value(
            f"SELECT id FROM {TABLE} WHERE encounter_id = ? AND {KEPT}"  # noqa: S608
            " ORDER BY number DESC LIMIT 1",
            (encounter,),
        )
        return None if found is None else NoteId(found)

    def list_for_encounter(self, encounter: EncounterId) -> list[Note]:
        """The newest version of each note of a visit that is kept, the oldest note first."""
        return [self.get(note) for note in self.ids_for_encounter(encounter)]

    def versions(self, note: NoteId) -> list[Note]:
        """All versions that are kept, the oldest first."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM {TABLE} WHERE id = ? AND {KEPT}"  # noqa: S608
            " ORDER BY version",
            (note,),
        ).fetchall()
        return [self._note(row) for row in rows]

    def ids_for_encounter(self, encounter: EncounterId) -> list[NoteId]:
        """The notes of a visit that are kept, the oldest first."""
        rows = self._connection.execute(
            f"SELECT id FROM {TABLE} WHERE encounter_id = ? AND {KEPT}"  # noqa: S608
            " GROUP BY id ORDER BY min(number)",
            (encounter,),
        )
        return [NoteId(row[0]) for row in rows]

    def _forget(self, note: NoteId) -> None:
        """The search finds neither the note nor what was added to it."""
        forget(self._connection, SearchKind.NOTE, note)
        for row in self._connection.execute(
            "SELECT id FROM addenda WHERE note_id = ?", (note,)
        ).fetchall():
            forget(self._connection, SearchKind.ADDENDUM, row[0])

    def _note(self, row: Row) -> Note:
        cipher = self._keys.of_encounter(EncounterId(row[1]))
        sections = self._connection.execute(
            "SELECT key, title FROM note_sections WHERE note_id = ? AND note_version = ?"
            " ORDER BY position",
            (row[0], row[5]),
        ).fetchall()
        drafts = {
            one[0]: Draft(ModelStamp(one[1], one[2], one[3]), one[4], one[5], one[6])
            for one in self._connection.execute(
                "SELECT number, model_key, model_name, model_sha256, prompt_version,"
                " prompt_sha256, parameters FROM note_drafts"
                " WHERE note_id = ? AND note_version = ?",
                (row[0], row[5]),
            )
        }
        statements: list[list[Statement]] = [[] for _ in sections]
        for one in self._connection.execute(
            "SELECT section, position, id, content, origin, attested_by, draft FROM statements"
            " WHERE note_id = ? AND note_version = ?"
            " ORDER BY section, position",
            (row[0], row[5]),
        ):
            content = cipher.open(one[3], "statements", row[0], row[5], one[0], one[1])
            statements[one[0]].append(_statement(one, content, drafts.get(one[6])))
        return Note(
            id=NoteId(row[0]),
            encounter_id=EncounterId(row[1]),
            transcript_id=TranscriptId(row[2]),
            template_key=row[3],
            template_version=row[4],
            version=row[5],
            status=NoteStatus(row[6]),
            created_at=time_from(row[7]),
            author_id=PersonId(row[8]),
            draft=Draft(ModelStamp(row[9], row[10], row[11]), row[12], row[13], row[14]),
            sections=tuple(
                Section(key, title, tuple(within))
                for (key, title), within in zip(sections, statements, strict=True)
            ),
        )


def _draft_values(draft: Draft) -> tuple[str | int, ...]:
    model = draft.model
    return (
        *(model.key, model.name, model.sha256),
        *(draft.prompt_version, draft.prompt_sha256, draft.parameters),
    )


def _content(statement: Statement) -> bytes:
    """What is sealed of a statement; the JSON array that migration 2 makes of older rows too."""
    return msgspec.json.encode(
        (statement.text, statement.evidence, statement.grounding, statement.attestation_reason)
    )


def _statement(row: Row, content: bytes, draft: Draft | None) -> Statement:
    text, evidence, grounding, reason = msgspec.json.decode(content, type=Content)
    return Statement(
        id=StatementId(row[2]),
        text=text,
        evidence=evidence,
        grounding=grounding,
        origin=Origin(row[4]),
        attested_by=None if row[5] is None else PersonId(row[5]),
        attestation_reason=reason,
        draft=draft,
    )
