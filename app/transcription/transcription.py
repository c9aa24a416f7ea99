"""From a recording to a transcript."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.dictation.journal import StoredAudio
from app.domain.encounter import EncounterState
from app.domain.identifiers import RecordingId, TranscriptId, new_id
from app.domain.recording import Recording, RecordingState
from app.domain.transcript import Segment, Transcript
from app.errors import Cancelled, Refused, UserFacingError
from app.inference.engines import Engines
from app.store.encounters import EncounterRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.task import Task
from app.transcription.hearing import Hearing, Tally
from app.transcription.speech import MIN_SPEECH_SECONDS


class Transcription:
    """Writes recordings down; nothing is kept until all of a recording is written."""

    def __init__(self, session: Session, engines: Engines) -> None:
        self._session = session
        self._engines = engines

    def transcribe(
        self,
        recording_id: RecordingId,
        task: Task,
        on_segment: Callable[[Segment], None] | None = None,
    ) -> Transcript:
        """The transcript of a closed recording, also when nobody speaks in it.

        Without speech no model that writes words is asked, and the transcript has no segments.
        """
        charts = self._session.charts()
        recording = charts.read(
            lambda connection: RecordingRepository(connection).get(recording_id)
        )
        if recording.state is RecordingState.OPEN:
            raise UserFacingError(
                "The recording has not been finished.", "Finish it first.", "It is saved."
            )
        began = monotonic()
        hearing = Hearing(self._engines, StoredAudio(charts, recording.id), recording.samples)
        try:
            speech, segments = self._write_down(hearing, task, on_segment)
        except BaseException as error:
            _record_failure(charts, recording, error)
            raise
        transcript = Transcript(
            TranscriptId(new_id()),
            recording.encounter_id,
            recording.id,
            datetime.now(UTC),
            self._engines.speech_model,
            round(speech, 3),
            segments,
        )
        _keep(charts, transcript, hearing.tally, monotonic() - began)
        task.report("Transcribed" if segments else "Nobody speaks in this recording", 1.0)
        return transcript

    def _write_down(
        self,
        hearing: Hearing,
        task: Task,
        on_segment: Callable[[Segment], None] | None,
    ) -> tuple[float, tuple[Segment, ...]]:
        speech = hearing.measure(task)
        seconds = sum(stretch.seconds for stretch in speech)
        if seconds < MIN_SPEECH_SECONDS:
            return seconds, ()
        found: list[Segment] = []
        for window in hearing.windows(speech):
            for segment in hearing.hear(window, task):
                numbered = replace(segment, number=len(found) + 1)
                found.append(numbered)
                if on_segment is not None:
                    on_segment(numbered)
        return seconds, tuple(found)


def _keep(charts: Store, transcript: Transcript, tally: Tally, seconds: float) -> None:
    def work(unit: UnitOfWork) -> None:
        encounters = EncounterRepository(unit.connection)
        encounter = encounters.get(transcript.encounter_id)
        if encounter.state is EncounterState.SIGNED:
            raise Refused(
                "The note of this visit has been signed meanwhile.",
                "Begin a new visit, or write an addendum.",
                "The signed note is unchanged.",
            )
        TranscriptRepository(unit.connection).add(transcript)
        spoken = bool(transcript.segments)
        if encounter.state is not EncounterState.DRAFTED:
            state = EncounterState.TRANSCRIBED if spoken else EncounterState.NO_SPEECH
            encounters.update(replace(encounter, state=state))
        unit.record(
            Event(
                Action.TRANSCRIBE,
                transcript.id,
                reason="" if spoken else "no_speech",
                detail={
                    "encounter": str(transcript.encounter_id),
                    "recording": str(transcript.recording_id),
                    "model": transcript.model.key,
                    "model_sha256": transcript.model.sha256,
                    "segments": len(transcript.segments),
                    "speech_seconds": transcript.speech_seconds,
                    "loops": tally.loops,
                    "dropped": tally.dropped,
                    "seconds": round(seconds, 3),
                },
            )
        )

    charts.write(work)


def _record_failure(charts: Store, recording: Recording, error: BaseException) -> None:
    cancelled = isinstance(error, Cancelled)
    event = Event(
        Action.TRANSCRIBE,
        recording.id,
        status="refused" if cancelled else "failed",
        reason="cancelled" if cancelled else "engine",
        detail={"encounter": str(recording.encounter_id), "error": type(error).__name__},
    )
    charts.write(lambda unit: unit.record(event))
