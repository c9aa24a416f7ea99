"""From a recording to a transcript."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from itertools import accumulate, pairwise
from time import monotonic

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.dictation.journal import StoredAudio
from app.domain.encounter import Encounter, EncounterMode, EncounterState
from app.domain.identifiers import EncounterId, RecordingId, TranscriptId, new_id
from app.domain.recording import Recording, RecordingState
from app.domain.transcript import ModelStamp, Part, Segment, Transcript
from app.errors import Cancelled, Refused, UserFacingError
from app.inference.engines import Engines
from app.monitoring.limits import LimitError, Limits
from app.monitoring.meter import Tally
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.heard_windows import HeardWindowRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.task import Task
from app.texts import tr
from app.transcription.channels import Channels
from app.transcription.hearing import Hearing, LanguageUnknownError
from app.transcription.journal import Journal
from app.transcription.live import Ahead, Live
from app.transcription.speakers import UNSETTLED, is_told, together
from app.transcription.speech import MIN_SPEECH_SECONDS
from app.transcription.writing import Writing, writing_for
from app.vocabulary.hotwords import hotwords_of


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a recording goes: after `before`, from `start` seconds and segment `number` on."""

    recording: Recording
    encounter: Encounter
    before: Transcript | None = None
    start: float = 0.0
    number: int = 1


@dataclass(slots=True)
class _Written:
    """What is written of one recording, and what the log says of it."""

    model: ModelStamp
    speech_seconds: float
    segments: list[Segment] = field(default_factory=list)
    loops: int = 0
    dropped: int = 0
    resumed: int = 0


class Transcription:
    """Writes recordings down; what was heard is kept window by window until all of it is."""

    def __init__(self, session: Session, engines: Engines, live: Live | None = None) -> None:
        self._session = session
        self._engines = engines
        self._live = live
        self._limits = Limits(session, engines.meter)

    def transcribe(
        self,
        recording_id: RecordingId,
        task: Task,
        on_segment: Callable[[Segment], None] | None = None,
    ) -> Transcript:
        """The transcript of a visit with a finished recording, also when nobody speaks in it.

        A recording that no transcript has goes on the newest one as a new version; Refused where
        it is one of several that are written down. Without speech no model that writes words is
        asked. LanguageUnknownError where the model does not know the language of the visit. One
        that was stopped, or that a crash cut off, goes on where it stood.
        """
        charts = self._session.charts()
        place = charts.read(lambda connection: _place(connection, recording_id))
        writing = charts.read(
            lambda connection: writing_for(self._session, connection, place.encounter)
        )
        shown = None if on_segment is None else partial(_show, writing, on_segment)
        began = monotonic()
        try:
            with self._limits.asking():
                written = self._write_down(charts, place, task, shown)
        except BaseException as error:
            _record_failure(charts, place.recording, error)
            raise
        transcript = Transcript(
            TranscriptId(new_id()),
            place.recording.encounter_id,
            recording_id,
            datetime.now(UTC),
            written.model,
            round(written.speech_seconds, 3),
            tuple(written.segments),
            language=place.encounter.language,
            speakers=UNSETTLED if is_told(written.segments) else (),
        )
        segments = writing.written(transcript.segments)
        kept = _keep(charts, place, transcript, segments, written, monotonic() - began)
        self._engines.meter.add(Tally(audio_seconds=place.recording.seconds))
        spoken = bool(transcript.segments)
        task.report(tr("Transcribed") if spoken else tr("Nobody speaks in this recording"), 1.0)
        return kept

    def transcribe_new(
        self,
        encounter_id: EncounterId,
        task: Task,
        on_segment: Callable[[Segment], None] | None = None,
    ) -> Transcript:
        """The newest transcript of a visit, with every finished recording that it lacked and that
        nobody left out."""
        charts = self._session.charts()
        unheard = charts.read(
            lambda connection: RecordingRepository(connection).list_awaited(encounter_id)
        )
        if not unheard:
            raise UserFacingError(tr("Every recording of this visit is written down."))
        ends = list(accumulate((recording.samples for recording in unheard), initial=0))
        whole = max(1, ends[-1])
        *_, newest = [
            self.transcribe(recording.id, task.part(first / whole, last / whole), on_segment)
            for recording, (first, last) in zip(unheard, pairwise(ends), strict=True)
        ]
        return newest

    def _write_down(
        self,
        charts: Store,
        place: _Place,
        task: Task,
        on_segment: Callable[[Segment], None] | None,
    ) -> _Written:
        recording, encounter = place.recording, place.encounter
        person, audio = self._session.person.id, StoredAudio(charts, recording.id)
        told = charts.read(lambda connection: hotwords_of(connection, person, encounter.patient_id))
        hearing = Hearing(self._engines, audio, recording.samples, encounter.language, told)
        ahead = Ahead() if self._live is None else self._live.take_over(recording.id, task)
        speech = hearing.measure(task, ahead.pieces)
        written = _Written(hearing.model, sum(stretch.seconds for stretch in speech))
        if written.speech_seconds < MIN_SPEECH_SECONDS:
            return written
        journal = Journal(charts, recording.id, hearing)
        if ahead.manner_sha256 == hearing.manner_sha256:
            journal.keep(ahead.windows)
        channels = _channels(charts, place)
        for heard in journal.hear(hearing.windows(speech), task):
            written.loops += heard.loops
            written.dropped += heard.dropped
            for segment in channels.told(heard.segments):
                number = place.number + len(written.segments)
                placed = replace(later(segment, place.start), number=number)
                written.segments.append(placed)
                if on_segment is not None:
                    on_segment(placed)
        written.resumed = journal.resumed
        return written


def _channels(charts: Store, place: _Place) -> Channels:
    """Who may be told apart by channel in a visit; a failure costs the names, and no words."""
    recording = place.recording
    if place.encounter.mode is not EncounterMode.VISIT:
        return Channels(b"")
    try:
        return Channels(
            charts.read(lambda connection: RecordingRepository(connection).levels(recording.id))
        )
    except UserFacingError as error:
        _record_failure(charts, recording, error, "channels")
        return Channels(b"")


def later(segment: Segment, seconds: float) -> Segment:
    """The segment and its words, so many seconds later."""

    def moved(time: float) -> float:
        return round(time + seconds, 3)

    return replace(
        segment,
        start=moved(segment.start),
        end=moved(segment.end),
        words=tuple(
            replace(word, start=moved(word.start), end=moved(word.end)) for word in segment.words
        ),
    )


def _place(connection: Connection, recording_id: RecordingId) -> _Place:
    recordings, transcripts = RecordingRepository(connection), TranscriptRepository(connection)
    recording = recordings.get(recording_id)
    if recording.state is RecordingState.OPEN:
        raise UserFacingError(
            tr("The recording has not been finished."), tr("Finish it first."), tr("It is saved.")
        )
    encounter = EncounterRepository(connection).get(recording.encounter_id)
    before = transcripts.latest_for_encounter(encounter.id)
    if before is None or before.recording_id is None:
        return _Place(recording, encounter)
    if recording in recordings.list_unheard(encounter.id):
        last = before.parts[-1]
        # As exact as the times of words, so that none begins before its recording.
        start = round(last.start + recordings.get(last.recording_id).seconds, 3)
        number = transcripts.last_number(encounter.id) + 1
        return _Place(recording, encounter, before, start, number)
    if before.further:
        raise Refused(
            tr("This recording is written down already, together with another one."),
            tr("Correct the transcript instead."),
            tr("The transcript is unchanged."),
        )
    return _Place(recording, encounter)


def _show(writing: Writing, on_segment: Callable[[Segment], None], heard: Segment) -> None:
    """Show a segment as it is written by itself; commands reach over several only at the end."""
    for segment in writing.written((heard,)):
        on_segment(segment)


def _keep(  # noqa: PLR0917 - all of it becomes one version, one event
    charts: Store,
    place: _Place,
    transcript: Transcript,
    segments: Sequence[Segment],
    written: _Written,
    seconds: float,
) -> Transcript:
    """Keep what the model heard and, as a version of that, the segments as they are written.

    After other recordings both go on from theirs.
    """
    spoken = bool(transcript.segments)

    def work(unit: UnitOfWork) -> Transcript:
        encounters = EncounterRepository(unit.connection)
        encounter = encounters.get(transcript.encounter_id)
        if encounter.state is EncounterState.SIGNED:
            raise Refused(
                tr("The note of this visit has been signed meanwhile."),
                tr("Begin a new visit, or write an addendum."),
                tr("The signed note is unchanged."),
            )
        transcripts = TranscriptRepository(unit.connection)
        kept = transcript
        if place.before is not None:
            newest = transcripts.latest_for_encounter(encounter.id)
            kept = _after(newest, transcript, place)
        transcripts.add(kept)
        heard, kept = kept, _as_written(kept, segments, place.number)
        if kept is not heard:
            transcripts.add(kept)
        HeardWindowRepository(unit.connection).drop(place.recording.id)
        if encounter.state is not EncounterState.DRAFTED:
            state = EncounterState.TRANSCRIBED if kept.segments else EncounterState.NO_SPEECH
            encounters.update(replace(encounter, state=state))
        unit.record(
            Event(
                Action.TRANSCRIBE,
                kept.id,
                reason="" if spoken else "no_speech",
                detail={
                    "encounter": str(kept.encounter_id),
                    "recording": str(place.recording.id),
                    "recordings": len(kept.parts),
                    "transcript": str(heard.id),
                    "corrections": _corrections(segments),
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
        return kept

    return charts.write(work)


def _after(newest: Transcript | None, transcript: Transcript, place: _Place) -> Transcript:
    """What was corrected while the engine listened stays; another recording is not overtaken."""
    if newest is None or place.before is None or newest.parts != place.before.parts:
        raise Refused(
            tr("Another recording of this visit was written down meanwhile."),
            tr("Transcribe this one again."),
            tr("The recording is safe."),
        )
    segments, speakers = together(newest, transcript)
    return replace(
        transcript,
        recording_id=newest.recording_id,
        speech_seconds=round(newest.speech_seconds + transcript.speech_seconds, 3),
        segments=segments,
        speakers=speakers,
        parent=newest.id,
        author=newest.author,
        further=(*newest.further, Part(place.recording.id, place.start)),
    )


def _as_written(heard: Transcript, segments: Sequence[Segment], first: int) -> Transcript:
    """A version with the segments from number `first` on as they are written, if they differ."""
    speakers = {segment.number: segment.speaker for segment in heard.segments}
    before = tuple(segment for segment in heard.segments if segment.number < first)
    after = tuple(replace(one, speaker=speakers[one.number]) for one in segments)
    if before + after == heard.segments:
        return heard
    return replace(heard, id=TranscriptId(new_id()), segments=before + after, parent=heard.id)


def _corrections(segments: Sequence[Segment]) -> int:
    return sum(bool(word.heard) for segment in segments for word in segment.words)


def _record_failure(
    charts: Store, recording: Recording, error: BaseException, failed: str = "engine"
) -> None:
    refused = {
        Cancelled: "cancelled",
        LanguageUnknownError: "language",
        LimitError: "limit",
    }.get(type(error))
    event = Event(
        Action.TRANSCRIBE,
        recording.id,
        status="refused" if refused else "failed",
        reason=refused or failed,
        detail={"encounter": str(recording.encounter_id), "error": type(error).__name__},
    )
    charts.write(lambda unit: unit.record(event))
