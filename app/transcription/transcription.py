"""From a recording to a transcript."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
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
from app.store.heard_windows import HeardWindowRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.task import Task
from app.transcription.hearing import ENGLISH, Hearing, LanguageUnknownError
from app.transcription.journal import Journal
from app.transcription.speech import MIN_SPEECH_SECONDS


@dataclass(slots=True)
class _Written:
    """A transcript in the making, and what the log says of it."""

    speech_seconds: float
    segments: list[Segment] = field(default_factory=list)
    loops: int = 0
    dropped: int = 0
    resumed: int = 0


class Transcription:
    """Writes recordings down; what was heard is kept window by window until all of it is."""

    def __init__(self, session: Session, engines: Engines) -> None:
        self._session = session
        self._engines = engines

    def transcribe(
        self,
        recording_id: RecordingId,
        task: Task,
        on_segment: Callable[[Segment], None] | None = None,
        language: str = ENGLISH,
    ) -> Transcript:
        """The transcript of a closed recording, also when nobody speaks in it.

        Without speech no model that writes words is asked, and the transcript has no segments.
        `language` is an ISO 639-1 code; LanguageUnknownError where the model does not know it.
        One that was stopped, or that a crash cut off, goes on where it stood.
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
        try:
            written = self._write_down(charts, recording, language, task, on_segment)
        except BaseException as error:
            _record_failure(charts, recording, error)
            raise
        transcript = Transcript(
            TranscriptId(new_id()),
            recording.encounter_id,
            recording.id,
            datetime.now(UTC),
            self._engines.speech_model,
            round(written.speech_seconds, 3),
            tuple(written.segments),
            language=language,
        )
        _keep(charts, transcript, written, monotonic() - began)
        spoken = bool(transcript.segments)
        task.report("Transcribed" if spoken else "Nobody speaks in this recording", 1.0)
        return transcript

    def _write_down(
        self,
        charts: Store,
        recording: Recording,
        language: str,
        task: Task,
        on_segment: Callable[[Segment], None] | None,
    ) -> _Written:
        audio = StoredAudio(charts, recording.id)
        hearing = Hearing(self._engines, audio, recording.samples, language)
        speech = hearing.measure(task)
        written = _Written(sum(stretch.seconds for stretch in speech))
        if written.speech_seconds < MIN_SPEECH_SECONDS:
            return written
        journal = Journal(charts, recording.id, hearing)
        for window in hearing.windows(speech):
            heard = journal.hear(window, task)
            written.loops += heard.loops
            written.dropped += heard.dropped
            for segment in heard.segments:
                numbered = replace(segment, number=len(written.segments) + 1)
                written.segments.append(numbered)
                if on_segment is not None:
                    on_segment(numbered)
        written.resumed = journal.resumed
        return written


def _keep(charts: Store, transcript: Transcript, written: _Written, seconds: float) -> None:
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
        HeardWindowRepository(unit.connection).drop(transcript.recording_id)
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
                    "loops": written.loops,
                    "dropped": written.dropped,
                    "resumed": written.resumed,
                    "seconds": round(seconds, 3),
                },
            )
        )

    charts.write(work)


def _record_failure(charts: Store, recording: Recording, error: BaseException) -> None:
    refused = {Cancelled: "cancelled", LanguageUnknownError: "language"}.get(type(error))
    event = Event(
        Action.TRANSCRIBE,
        recording.id,
        status="refused" if refused else "failed",
        reason=refused or "engine",
        detail={"encounter": str(recording.encounter_id), "error": type(error).__name__},
    )
    charts.write(lambda unit: unit.record(event))
