"""Audio into the charts: from a microphone, from a file, and back after a crash."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.dictation.journal import CHUNK_BYTES, CHUNK_SAMPLES, SAMPLE_BYTES, StoredAudio
from app.dictation.recorder import Recorder, close, discard
from app.domain.encounter import EncounterState
from app.domain.identifiers import EncounterId, RecordingId, new_id
from app.domain.recording import SAMPLE_RATE, Recording, RecordingSource, RecordingState
from app.domain.transcript import Transcript
from app.errors import Cancelled, Refused, UserFacingError
from app.inference.engines import Engines
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from app.task import Task

MAX_SECONDS = 2 * 3600.0
_MAX_FILE_BYTES = 2 * 1024**3  # what the decoder takes
_READ_BYTES = 1024 * 1024
_BATCH = 30  # chunks committed at a time while a file is imported
_LONGEST_NAME = 200
_PLAYER_DELAY = 1.0  # seconds between fetching samples and their last sound, at most


class ConsentMissing(Refused):
    """Nothing is recorded of a visit before somebody has consented to it."""

    def __init__(self) -> None:
        super().__init__(
            "Nobody has consented to this visit being recorded.",
            "Ask the patient, and keep the consent with the visit.",
            "Nothing was recorded.",
        )


class Recordings:
    """The audio of visits."""

    def __init__(
        self, session: Session, engines: Engines, max_seconds: float = MAX_SECONDS
    ) -> None:
        self._session = session
        self._engines = engines
        self._max_seconds = max_seconds
        self._active: set[RecordingId] = set()
        self._playing_until: dict[RecordingId, float] = {}

    def import_file(self, encounter_id: EncounterId, path: Path, task: Task) -> Recording:
        """Decode an audio or video file into a recording; on any error nothing of it stays.

        Of a truncated file what could be read is kept, and `task` is told so.
        """
        charts = self._session.charts()
        name = _shown(path.name)[:_LONGEST_NAME]
        size = _check_file(path, name)
        recording = self._new(charts, encounter_id, RecordingSource.FILE, name)
        try:
            truncated = self._decode_into(charts, recording, path, size, task)
            task.check()
        except BaseException as error:
            self._give_up(charts, recording, error)
            if type(error) is UserFacingError and name not in error.what:
                raise UserFacingError(
                    f"«{name}» was not imported. {error.what}",
                    error.action or "Choose another file.",
                    "Nothing of it was kept.",
                ) from error
            raise
        closed = charts.write(lambda unit: close(unit, recording, Action.IMPORT_RECORDING))
        self._active.discard(recording.id)
        if truncated:
            task.report(
                f"The end of «{name}» is missing. "
                f"{_duration(closed.seconds)} could be read and are kept.",
                1.0,
            )
        else:
            task.report(f"{_duration(closed.seconds)} of audio imported", 1.0)
        return closed

    def begin(self, encounter_id: EncounterId, source_name: str) -> Recorder:
        """Begin to record from a microphone."""
        charts = self._session.charts()
        recording = self._new(charts, encounter_id, RecordingSource.MICROPHONE, source_name)
        return Recorder(self._session, recording, self._max_seconds)

    def list_for_encounter(self, encounter_id: EncounterId) -> list[Recording]:
        """The recordings of a visit, the oldest first."""
        return self._session.charts().read(
            lambda connection: RecordingRepository(connection).list_for_encounter(encounter_id)
        )

    def unfinished(self) -> list[Recording]:
        """Recordings that a crash left behind, with the samples that are safe.

        Those being made in this session are not among them.
        """

        def work(connection: Connection) -> list[Recording]:
            recordings = RecordingRepository(connection)
            return [
                replace(one, samples=recordings.sample_count(one.id))
                for one in recordings.list_open()
                if one.id not in self._active
            ]

        return self._session.charts().read(work)

    def recover(self, recording_id: RecordingId) -> Recording:
        """Close a recording that was left behind, with everything that had been committed."""

        def work(unit: UnitOfWork) -> Recording:
            recording = RecordingRepository(unit.connection).get(recording_id)
            if recording.state is RecordingState.CLOSED:
                return recording
            return close(unit, recording, Action.RECORD)

        return self._session.charts().write(work)

    def discard(self, recording_id: RecordingId) -> None:
        """Delete a recording that was left behind, with its audio."""

        def work(unit: UnitOfWork) -> None:
            discard(unit, RecordingRepository(unit.connection).get(recording_id))

        self._session.charts().write(work)

    def samples(self, recording_id: RecordingId) -> Iterator[bytes]:
        """All audio of a recording in order, a page at a time; that it was read is logged."""
        charts = self._session.charts()
        event = Event(Action.VIEW, recording_id, detail={"kind": "audio"})
        charts.write(lambda unit: unit.record(event))
        return iter(StoredAudio(charts, recording_id))

    def audio(self, recording_id: RecordingId, start: float, end: float) -> bytes:
        """The audio from `start` to `end` seconds, to play; that it was played is logged."""
        charts = self._session.charts()
        first = max(0, round(start * SAMPLE_RATE))
        last = max(first, round(end * SAMPLE_RATE))

        def work(unit: UnitOfWork) -> None:
            RecordingRepository(unit.connection).get(recording_id)
            unit.record(Event(Action.PLAY, recording_id, detail={"seconds": round(end - start, 3)}))

        samples = StoredAudio(charts, recording_id).read(first, last)
        charts.write(work)
        seconds = len(samples) / SAMPLE_BYTES / SAMPLE_RATE
        self._playing_until[recording_id] = monotonic() + seconds + _PLAYER_DELAY
        return samples

    def audio_of(self, transcript: Transcript, start: float, end: float) -> bytes:
        """The audio of a transcript from `start` to `end` seconds, over all its recordings."""
        self._session.charts()
        return b"".join(
            self.audio(recording_id, begin, until)
            for recording_id, begin, until in transcript.stretches(start, end)
        )

    def playing(self, recording_id: RecordingId) -> bool:
        """Whether samples that `audio` gave out may still be playing."""
        self._session.charts()
        return monotonic() < self._playing_until.get(recording_id, 0.0)

    def _new(
        self, charts: Store, encounter_id: EncounterId, source: RecordingSource, name: str
    ) -> Recording:
        recording = Recording(
            RecordingId(new_id()),
            encounter_id,
            datetime.now(UTC),
            source,
            " ".join(name.split())[:_LONGEST_NAME],
        )

        def work(unit: UnitOfWork) -> None:
            encounter = EncounterRepository(unit.connection).get(encounter_id)
            if encounter.state is EncounterState.SIGNED:
                raise Refused(
                    "The note of this visit is signed, so nothing is recorded for it any more.",
                    "Begin a new visit, or write an addendum to the note.",
                    "The signed note is unchanged.",
                )
            if encounter.needs_consent(always=self._session.policies.consent_to_dictation):
                raise ConsentMissing()
            RecordingRepository(unit.connection).add(recording)
            unit.record(
                Event(
                    Action.CREATE,
                    recording.id,
                    detail={
                        "kind": "recording",
                        "encounter": str(encounter_id),
                        "source": str(source),
                    },
                )
            )

        try:
            charts.write(work)
        except ConsentMissing:
            detail = {"kind": "recording", "source": str(source)}
            event = Event(Action.CREATE, encounter_id, "refused", "consent", detail)
            charts.write(lambda unit: unit.record(event))
            raise
        self._active.add(recording.id)
        return recording

    def _decode_into(
        self, charts: Store, recording: Recording, path: Path, size: int, task: Task
    ) -> bool:
        """Append everything that decodes; returns whether the file's end is missing."""
        name = recording.source_name
        written = 0
        pending: list[bytes] = []
        rest = bytearray()

        def commit() -> None:
            nonlocal written

            def work(unit: UnitOfWork) -> None:
                recordings = RecordingRepository(unit.connection)
                for index, chunk in enumerate(pending, start=written):
                    recordings.append_chunk(recording.id, index, chunk)

            charts.write(work)
            written += len(pending)
            pending.clear()

        task.report(f"Reading «{name}»", None)
        pieces = _pieces(path, name, size, task)
        with closing(
            self._engines.media().decode(pieces, max_seconds=self._max_seconds, task=task)
        ) as decoding:
            for samples in decoding:
                task.check()
                rest += samples
                while len(rest) >= CHUNK_BYTES:
                    pending.append(bytes(rest[:CHUNK_BYTES]))
                    del rest[:CHUNK_BYTES]
                    if len(pending) == _BATCH:
                        commit()
                        seconds = written * CHUNK_SAMPLES / SAMPLE_RATE
                        task.report(f"{_duration(seconds)} of audio read", None)
            truncated = decoding.truncated
        if rest:
            pending.append(bytes(rest[: len(rest) // SAMPLE_BYTES * SAMPLE_BYTES]))
        commit()
        if not written:
            raise UserFacingError(
                f"There is no sound in «{name}».",
                "Choose another file.",
                "Nothing was imported.",
            )
        return truncated

    def _give_up(self, charts: Store, recording: Recording, error: BaseException) -> None:
        """Remove what was imported before an error, and say in the log that it failed."""

        def work(unit: UnitOfWork) -> None:
            RecordingRepository(unit.connection).discard(recording.id)
            unit.record(
                Event(
                    Action.IMPORT_RECORDING,
                    recording.id,
                    status="refused" if isinstance(error, Cancelled) else "failed",
                    reason="cancelled" if isinstance(error, Cancelled) else "not_decoded",
                    detail={"encounter": str(recording.encounter_id)},
                )
            )

        charts.write(work)
        self._active.discard(recording.id)


def _shown(name: str) -> str:
    """A file's name as it can be stored and shown: names in the file system may be any bytes."""
    words = " ".join(name.split())
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in words
    )


def _check_file(path: Path, name: str) -> int:
    """The file's size; UserFacingError where it cannot be a recording."""
    action, safe = "Choose an audio or video file.", "Nothing was imported."
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UserFacingError(f"«{name}» is a folder.", action, safe)
        # Opening a pipe or a device could wait for ever.
        if not stat.S_ISREG(status.st_mode):
            raise UserFacingError(f"«{name}» is not a file.", action, safe)
        with path.open("rb"):
            pass
    except FileNotFoundError as error:
        raise UserFacingError(f"There is no file «{_shown(str(path))}».", action, safe) from error
    except (OSError, ValueError) as error:
        raise UserFacingError(f"«{name}» cannot be read: {_cause(error)}.", action, safe) from error
    size = status.st_size
    if size == 0:
        raise UserFacingError(f"«{name}» is empty.", action, safe)
    if size > _MAX_FILE_BYTES:
        raise UserFacingError(f"«{name}» is larger than 2 GB.", action, safe)
    return size


def _cause(error: OSError | ValueError) -> str:
    """What the system says; a ValueError is about a name that no file can have."""
    return error.strerror or "the disk failed" if isinstance(error, OSError) else "its name is odd"


def _pieces(path: Path, name: str, size: int, task: Task) -> Iterator[bytes]:
    done = 0
    try:
        with path.open("rb") as file:
            while piece := file.read(_READ_BYTES):
                task.check()
                yield piece
                done += len(piece)
                task.report(f"Reading «{name}»", min(1.0, done / size))
    except OSError as error:
        raise UserFacingError(
            f"«{name}» could not be read to its end: {_cause(error)}.",
            "Copy the file to this workstation, and import the copy.",
            "Nothing of it was kept.",
        ) from error


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
