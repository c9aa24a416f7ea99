"""Which recordings were left out in chart.db, by whom and why; triggers let only the why go."""

from __future__ import annotations

from app.domain.identifiers import EncounterId, PersonId, RecordingId
from app.domain.recording import LeftOut
from app.domain.transcript import Transcript
from app.errors import BugError
from app.store.connection import Connection
from app.store.patient_keys import PatientKeys
from app.store.values import time_from, time_text

TABLE = "left_out"


class LeftOutRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def add(self, left_out: LeftOut) -> None:
        if left_out.reason is None:
            raise BugError("A recording is left out for a reason.")
        cipher = self._keys.of_recording(left_out.recording_id)
        self._connection.execute(
            "INSERT INTO left_out (recording_id, person_id, person_name, left_at, reason)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                left_out.recording_id,
                left_out.person_id,
                left_out.person_name,
                time_text(left_out.at),
                cipher.seal(left_out.reason.encode(), TABLE, left_out.recording_id),
            ),
        )

    def lacking(self, encounter: EncounterId, transcript: Transcript | None) -> list[LeftOut]:
        """Those of a visit that a transcript of it lacks, and so does a note that cites it."""
        heard = {part.recording_id for part in transcript.parts} if transcript is not None else ()
        return [one for one in self.list_for_encounter(encounter) if one.recording_id not in heard]

    def list_for_encounter(self, encounter: EncounterId) -> list[LeftOut]:
        """The oldest first, also where a transcript has the recording since."""
        cipher = self._keys.of_encounter(encounter)
        rows = self._connection.execute(
            "SELECT recording_id, person_id, person_name, left_at, reason FROM left_out"
            " JOIN recordings ON recordings.id = recording_id WHERE encounter_id = ?"
            " ORDER BY left_at",
            (encounter,),
        )
        return [
            LeftOut(
                RecordingId(row[0]),
                PersonId(row[1]),
                row[2],
                time_from(row[3]),
                None if row[4] is None else cipher.open(row[4], TABLE, row[0]).decode(),
            )
            for row in rows
        ]
