"""Recording from a microphone: at most one second is ever at risk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Protocol

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.dictation.journal import CHUNK_BYTES, SAMPLE_BYTES
from app.dictation.levels import Level, level
from app.domain.encounter import EncounterState
from app.domain.identifiers import RecordingId
from app.domain.recording import SAMPLE_RATE, Recording, RecordingState
from app.errors import BugError, UserFacingError
from app.store.encounters import EncounterRepository
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork
from app.texts import tr


class DeviceCause(StrEnum):
    """Why a recording went on with another microphone, or without sound; a reason in the log."""

    LOST = "device_lost"
    CHANGED = "device_changed"
    SILENT = "silent"


class LongestLengthError(UserFacingError):
    """A recording takes no more."""


class Follower(Protocol):
    """Somebody who gets the samples of a recording as it is made, and must never wait."""

    def take(self, samples: bytes) -> None:
        """Take samples that are being recorded."""
        ...

    def end(self) -> None:
        """The recording has ended."""
        ...


class Recorder:
    """One recording being made; the window pushes samples in, from one thread at a time.

    It goes on, and can be finished, while the session is covered.

    Each full second is committed at once. After an error in `append` what was committed is safe,
    and `finish` closes the recording with it.
    """

    def __init__(
        self,
        session: Session,
        recording: Recording,
        max_seconds: float,
        on_left: Callable[[RecordingId], None] = lambda _: None,
    ) -> None:
        """`on_left` learns that the recording was left as a crash would have left it."""
        self.recording = recording
        self._on_left = on_left
        self.level = Level()
        """The level of the samples that came last."""
        self._charts = session.charts()
        self._max_samples = round(max_seconds * SAMPLE_RATE)
        self._lock = threading.Lock()
        self._rest = bytearray()
        self._chunks = 0
        self._samples = 0
        self._paused = False
        self._ended = False
        self._followers: list[Follower] = []

    @property
    def seconds(self) -> float:
        """What has been recorded so far."""
        return (self._samples + len(self._rest) // SAMPLE_BYTES) / SAMPLE_RATE

    @property
    def paused(self) -> bool:
        return self._paused

    def append(self, samples: bytes) -> None:
        """Take 16 kHz mono signed 16-bit samples; while paused they only move the level.

        UserFacingError when the disk is full, LongestLengthError when no more is taken; the samples
        are kept for `finish` all the same.
        """
        with self._lock:
            self._take(samples)
            while len(self._rest) >= CHUNK_BYTES:
                if self._samples >= self._max_samples:
                    raise LongestLengthError(
                        tr("The recording has reached its longest length."),
                        tr("Finish it, and begin another one for what is still to be said."),
                        tr("Everything so far is saved."),
                    )
                self._commit(bytes(self._rest[:CHUNK_BYTES]))
                del self._rest[:CHUNK_BYTES]

    def hold(self, samples: bytes) -> None:
        """Take samples as `append` does, and leave it to `finish` to save them."""
        with self._lock:
            self._take(samples)

    def follow(self, follower: Follower) -> None:
        """Hand over what is recorded from now on, too."""
        with self._lock:
            self._followers.append(follower)

    def pause(self) -> None:
        """Leave out what comes until `resume`."""
        self._paused = True

    def resume(self) -> None:
        self._paused = False

    def tell(self, cause: DeviceCause) -> None:
        """Write in the log what befell the microphone; the recording goes on."""
        detail: dict[str, str | int] = {
            "kind": "microphone",
            "encounter": str(self.recording.encounter_id),
            "samples": self._samples + len(self._rest) // SAMPLE_BYTES,
        }
        event = Event(Action.UPDATE, self.recording.id, reason=str(cause), detail=detail)
        self._charts.write(lambda unit: unit.record(event))

    def finish(self) -> Recording:
        """Save the rest and close the recording; it can be transcribed now.

        After an error, such as a full disk, it can be tried again.
        """
        with self._lock:
            self._save_rest()
            self.recording = self._charts.write(
                lambda unit: close(unit, self.recording, Action.RECORD)
            )
            self._end()
            return self.recording

    def set_aside(self) -> Recording:
        """End without closing the recording, which can still be recovered, or deleted for good."""
        with self._lock:
            self._save_rest()
            self._end()
            return replace(self.recording, samples=self._samples)

    def leave(self) -> None:
        """It could not be finished: what was committed is offered as after a crash."""
        with self._lock:
            self._end()
        self._on_left(self.recording.id)

    def _end(self) -> None:
        self._ended = True
        for follower in self._followers:
            follower.end()

    def _take(self, samples: bytes) -> None:
        if len(samples) % SAMPLE_BYTES:
            raise BugError("Half a sample reached the recorder.")
        if self._ended:
            raise BugError("The recording has ended.")
        self.level = level(samples)
        if self._paused:
            return
        self._rest += samples
        for follower in self._followers:
            follower.take(samples)

    def _save_rest(self) -> None:
        if self._ended:
            raise BugError("The recording has ended.")
        # More than one chunk waits here if the disk refused some of them for a while.
        while self._rest:
            self._commit(bytes(self._rest[:CHUNK_BYTES]))
            del self._rest[:CHUNK_BYTES]

    def _commit(self, chunk: bytes) -> None:
        def work(unit: UnitOfWork) -> None:
            RecordingRepository(unit.connection).append_chunk(
                self.recording.id, self._chunks, chunk
            )

        self._charts.write(work)
        self._chunks += 1
        self._samples += len(chunk) // SAMPLE_BYTES


def close(unit: UnitOfWork, recording: Recording, action: Action) -> Recording:
    """Close an open recording with what its journal holds, and say so in the log."""
    recordings = RecordingRepository(unit.connection)
    closed = replace(
        recording, samples=recordings.sample_count(recording.id), state=RecordingState.CLOSED
    )
    recordings.update(closed)
    encounters = EncounterRepository(unit.connection)
    encounter = encounters.get(recording.encounter_id)
    if encounter.state in (EncounterState.PLANNED, EncounterState.NO_SPEECH):
        encounters.update(replace(encounter, state=EncounterState.RECORDED))
    unit.record(
        Event(
            action,
            recording.id,
            detail={
                "encounter": str(recording.encounter_id),
                "source": str(recording.source),
                "samples": closed.samples,
                "seconds": round(closed.seconds, 3),
            },
        )
    )
    return closed


def discard(unit: UnitOfWork, recording: Recording) -> None:
    """Delete an open recording, and say so in the log."""
    recordings = RecordingRepository(unit.connection)
    count = recordings.sample_count(recording.id)
    recordings.discard(recording.id)
    unit.record(
        Event(
            Action.DISCARD,
            recording.id,
            detail={"encounter": str(recording.encounter_id), "samples": count},
        )
    )
