"""Transcripts in chart.db: one row for each segment, its text and words sealed."""

from __future__ import annotations

import msgspec

from app.domain.identifiers import EncounterId, PersonId, RecordingId, TranscriptId
from app.domain.transcript import ModelStamp, Part, Segment, Transcript, Word
from app.store.absent import absent
from app.store.connection import Connection, Row
from app.store.patient_keys import PatientCipher, PatientKeys
from app.store.removals import RemovalKind, RemovalRepository
from app.store.searched import SearchKind, forget, index
from app.store.values import time_from, time_text
from app.texts import tr

COLUMNS = (
    "id, encounter_id, recording_id, created_at, model_key, model_name, model_sha256,"
    " speech_seconds, language, parent_id, author_id, further, speakers"
)
KEPT = "id NOT IN (SELECT object_id FROM removals WHERE kind = 'transcript')"
"""Of the transcripts those whose words were not removed."""
TEXT, WORDS, SPEAKERS = "segments.text", "segments.words", "transcripts.speakers"


class _PackedWord(msgspec.Struct, array_like=True):
    """A word as it is sealed; older rows end before `heard`."""

    text: str
    start: float
    end: float
    confidence: float
    heard: str = ""


class TranscriptRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def add(self, transcript: Transcript) -> None:
        cipher = self._keys.of_encounter(transcript.encounter_id)
        self._connection.execute(
            f"INSERT INTO transcripts ({COLUMNS}, segment_count)"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                transcript.id,
                transcript.encounter_id,
                transcript.recording_id,
                time_text(transcript.created_at),
                transcript.model.key,
                transcript.model.name,
                transcript.model.sha256,
                float(transcript.speech_seconds),
                transcript.language,
                transcript.parent,
                transcript.author,
                msgspec.json.encode(transcript.further).decode(),
                cipher.seal(msgspec.json.encode(transcript.speakers), SPEAKERS, transcript.id)
                if transcript.speakers
                else None,
                len(transcript.segments),
            ),
        )
        self._connection.executemany(
            "INSERT INTO segments (transcript_id, number, start_seconds, end_seconds, text, words,"
            " speaker) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    transcript.id,
                    segment.number,
                    float(segment.start),
                    float(segment.end),
                    cipher.seal(segment.text.encode(), TEXT, transcript.id, segment.number),
                    cipher.seal(_packed(segment.words), WORDS, transcript.id, segment.number),
                    segment.speaker,
                )
                for segment in transcript.segments
            ],
        )
        self.index_newest(transcript.encounter_id)

    def index_newest(self, encounter: EncounterId) -> None:
        """Let the search find the newest version that is kept, and no other."""
        for row in self._connection.execute(
            "SELECT object_id FROM search_words WHERE kind = ? AND encounter_id = ?",
            (SearchKind.TRANSCRIPT, encounter),
        ).fetchall():
            forget(self._connection, SearchKind.TRANSCRIPT, row[0])
        newest = self.latest_for_encounter(encounter)
        if newest is not None:
            lines = (segment.text for segment in newest.segments)
            index(self._connection, SearchKind.TRANSCRIPT, newest.id, lines, encounter)

    def get(self, transcript: TranscriptId) -> Transcript:
        """The transcript; UserFacingError if there is none with this id."""
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM transcripts WHERE id = ?",  # noqa: S608
            (transcript,),
        ).fetchone()
        if row is None:
            raise absent(tr("This transcript is not in the charts."))
        return self._transcript(row)

    def latest_for_encounter(self, encounter: EncounterId) -> Transcript | None:
        """The newest version whose words were not removed."""
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM transcripts WHERE encounter_id = ? AND {KEPT}"  # noqa: S608
            " ORDER BY number DESC LIMIT 1",
            (encounter,),
        ).fetchone()
        return None if row is None else self._transcript(row)

    def latest_for_recording(self, recording: RecordingId) -> Transcript | None:
        """The newest version that begins with it, and whose words were not removed."""
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM transcripts WHERE recording_id = ? AND {KEPT}"  # noqa: S608
            " ORDER BY number DESC LIMIT 1",
            (recording,),
        ).fetchone()
        return None if row is None else self._transcript(row)

    def as_it_is_now(self, transcript: TranscriptId) -> Transcript:
        """Its newest version, after every correction and further recording; the transcript itself
        where the words of all were removed."""
        known = self.get(transcript)
        return self.newest_of(known) or known

    def newest_of(self, known: Transcript) -> Transcript | None:
        """The newest version whose words were not removed; after one without a recording, what the
        visit has since."""
        if known.recording_id is None:
            return self.latest_for_encounter(known.encounter_id)
        return self.latest_for_recording(known.recording_id)

    def last_number(self, encounter: EncounterId) -> int:
        """The highest number of a segment in any version of a visit; 0 where there is none."""
        return int(
            self._connection.value(
                "SELECT coalesce(max(segments.number), 0) FROM segments"
                " JOIN transcripts ON transcripts.id = transcript_id WHERE encounter_id = ?",
                (encounter,),
            )
        )

    def versions(self, encounter: EncounterId) -> list[Transcript]:
        """All versions of all transcripts of a visit, the oldest first."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM transcripts WHERE encounter_id = ? ORDER BY number",  # noqa: S608
            (encounter,),
        ).fetchall()
        return [self._transcript(row) for row in rows]

    def _transcript(self, row: Row) -> Transcript:
        cipher = self._keys.of_encounter(EncounterId(row[1]))
        removal = RemovalRepository(self._connection).get(RemovalKind.TRANSCRIPT, row[0])
        segments = self._connection.execute(
            "SELECT number, start_seconds, end_seconds, text, words, speaker FROM segments"
            " WHERE transcript_id = ? ORDER BY number",
            (row[0],),
        )
        return Transcript(
            id=TranscriptId(row[0]),
            encounter_id=EncounterId(row[1]),
            recording_id=None if row[2] is None else RecordingId(row[2]),
            created_at=time_from(row[3]),
            model=ModelStamp(row[4], row[5], row[6]),
            speech_seconds=row[7],
            segments=tuple(_segment(one, row[0], cipher) for one in segments),
            words_removed_at=None if removal is None else removal.removed_at,
            language=row[8],
            parent=None if row[9] is None else TranscriptId(row[9]),
            author=None if row[10] is None else PersonId(row[10]),
            further=msgspec.json.decode(row[11], type=tuple[Part, ...]),
            speakers=()
            if row[12] is None
            else msgspec.json.decode(cipher.open(row[12], SPEAKERS, row[0]), type=tuple[str, ...]),
        )


def _segment(row: Row, transcript: str, cipher: PatientCipher) -> Segment:
    return Segment(
        number=row[0],
        start=row[1],
        end=row[2],
        text=cipher.open(row[3], TEXT, transcript, row[0]).decode(),
        words=_unpacked(cipher.open(row[4], WORDS, transcript, row[0])),
        speaker=row[5],
    )


def _packed(words: tuple[Word, ...]) -> bytes:
    return msgspec.msgpack.encode(
        [
            _PackedWord(word.text, word.start, word.end, word.confidence, word.heard)
            for word in words
        ]
    )


def _unpacked(words: bytes) -> tuple[Word, ...]:
    return tuple(
        Word(word.text, word.start, word.end, word.confidence, word.heard)
        for word in msgspec.msgpack.decode(words, type=list[_PackedWord])
    )
