"""Addenda to signed notes in chart.db; their text is sealed."""

from __future__ import annotations

from app.domain.addendum import Addendum
from app.domain.identifiers import AddendumId, NoteId, PersonId
from app.store.connection import Connection
from app.store.patient_keys import PatientKeys
from app.store.searched import SearchKind, index
from app.store.values import time_from, time_text

COLUMNS = "id, note_id, note_version, person_id, person_name, created_at, text, signature"


class AddendumRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def add(self, addendum: Addendum) -> None:
        """Add a remark to a version that is final or amended."""
        cipher = self._keys.of_note(addendum.note_id)
        self._connection.execute(
            f"INSERT INTO addenda ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                addendum.id,
                addendum.note_id,
                addendum.note_version,
                addendum.person_id,
                addendum.person_name,
                time_text(addendum.created_at),
                cipher.seal(addendum.text.encode(), "addenda", addendum.id),
                addendum.signature,
            ),
        )
        visit = self._connection.value(
            "SELECT encounter_id FROM notes WHERE id = ? LIMIT 1", (addendum.note_id,)
        )
        index(self._connection, SearchKind.ADDENDUM, addendum.id, (addendum.text,), visit)

    def list_for_note(self, note: NoteId) -> list[Addendum]:
        """The oldest first."""
        cipher = self._keys.of_note(note)
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM addenda WHERE note_id = ? ORDER BY created_at",  # noqa: S608
            (note,),
        )
        return [
            Addendum(
                id=AddendumId(row[0]),
                note_id=NoteId(row[1]),
                note_version=row[2],
                person_id=PersonId(row[3]),
                person_name=row[4],
                created_at=time_from(row[5]),
                text=cipher.open(row[6], "addenda", row[0]).decode(),
                signature=bytes(row[7]),
            )
            for row in rows
        ]
