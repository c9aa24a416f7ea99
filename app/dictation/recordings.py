"""Audio into the charts: from a microphone, from a file, and back after a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.dictation.importing import Import, Imported, Offered, duration, in_order, offered
from app.dictation.journal import SAMPLE_BYTES, StoredAudio
from app.dictation.recorder import Recorder, close, discard
from app.dictation.source_file import opened, shown
from app.domain.encounter import EncounterState
from app.domain.identifiers import EncounterId, RecordingId, new_id
from app.domain.recording import (
    SAMPLE_RATE,
    LeftOut,
    Recording,
    RecordingSource,
    RecordingState,
)
from app.domain.transcript import Transcript
from app.errors import BugError, Cancelled, Refused, UserFacingError
from app.inference.engines import Engines
from app.inference.languages import spoken
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.left_out import LeftOutRepository
from app.store.recordings import RecordingRepository
from app.store.removals import RemovedError
from app.store.store import Store, UnitOfWork
from app.task import Task
from app.texts import tr

MAX_SECONDS = 2 * 3600.0
_LONGEST_NAME = 200
_LONGEST_REASON = 160
_PLAYER_DELAY = 1.0  # seconds between fetching samples and their last sound, at most


class ConsentMissing(Refused):
    """Nothing is recorded of a visit before somebody has consented to it."""

    def __init__(self) -> None:
        super().__init__(
            tr("Nobody has consented to this visit being recorded."),
            tr("Ask the patient, and keep the consent with the visit."),
            tr("Nothing was recorded."),
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

    def look_at(
        self,
        paths: Iterable[Path],
        task: Task,
        on_offered: Callable[[Offered], None] = lambda _: None,
    ) -> list[Offered]:
        """What each file is, or why it cannot be imported, in the order of their names."""
        self._session.charts()
        found = []
        for path in in_order(paths):
            found.append(self._offered(path, task))
            on_offered(found[-1])
        return found

    def refuse_unasked(self) -> None:
        """ConsentMissing where the clinic wants a consent to every dictation, before a visit is
        begun for files that could not be imported into it."""
        self._session.require(Act.READ_CHARTS)
        if self._session.policies.consent_to_dictation:
            self._note_missing_consent(RecordingSource.FILE)
            raise ConsentMissing()

    def import_files(
        self,
        encounter_id: EncounterId,
        paths: Iterable[Path],
        task: Task,
        on_imported: Callable[[Imported], None] = lambda _: None,
    ) -> list[Imported]:
        """Decode each file into a recording of its own, in the order of their names.

        One that cannot be imported leaves nothing and does not stop the others. Cancelled if the
        person stopped before the first was there; else the files that were not reached say so.
        """
        charts = self._session.charts()
        results: list[Imported] = []
        stopped: Cancelled | None = None
        ordered = in_order(paths)
        for number, path in enumerate(ordered, start=1):
            try:
                if stopped is not None:
                    raise stopped
                result = self._import(charts, encounter_id, path, task, (number, len(ordered)))
            except Refused:
                raise
            except UserFacingError as error:
                stopped = error if isinstance(error, Cancelled) else stopped
                result = Imported(path, shown(path), problem=error)
            results.append(result)
            on_imported(result)
        if stopped is not None and not any(one.recording for one in results):
            raise stopped
        return results

    def import_file(self, encounter_id: EncounterId, path: Path, task: Task) -> Recording:
        """Decode an audio or video file into a recording; on any error nothing of it stays.

        Of a truncated file what could be read is kept, and `task` is told so.
        """
        result = self._import(self._session.charts(), encounter_id, path, task, (1, 1))
        if result.recording is None:
            raise BugError("a file was imported without a recording")
        task.report(
            result.notice
            or tr("{duration} of audio imported", duration=duration(result.recording.seconds)),
            1.0,
        )
        return result.recording

    def begin(self, encounter_id: EncounterId, source_name: str) -> Recorder:
        """Begin to record from a microphone."""
        charts = self._session.charts()
        recording = self._new(charts, encounter_id, RecordingSource.MICROPHONE, source_name)
        return Recorder(self._session, recording, self._max_seconds, self._active.discard)

    def languages(self) -> tuple[str, ...]:
        """The languages that the active speech model knows, as ISO 639-1 codes."""
        self._session.charts()
        return spoken(self._engines.speech_languages)

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

    def leave_out(self, recording_id: RecordingId, reason: str) -> LeftOut:
        """Go on without a recording that cannot be written down; the reason is kept sealed.

        The recording stays, and can be written down still while the note is not signed. Refused
        for one that is being made or is in a transcript, and where the note is signed.
        """
        self._session.require(Act.READ_CHARTS)
        said = " ".join(reason.split())
        if not said or len(said) > _LONGEST_REASON or not said.isprintable():
            raise UserFacingError(
                tr("A reason of 1 to {most} characters is needed.", most=_LONGEST_REASON),
                tr("Say why the note is written without it, such as «the file is damaged»."),
            )
        who = self._session.person
        made = LeftOut(recording_id, who.id, who.display_name, datetime.now(UTC), said)

        def work(unit: UnitOfWork) -> LeftOut:
            recordings = RecordingRepository(unit.connection)
            recording = recordings.get(recording_id)
            encounter = EncounterRepository(unit.connection).get(recording.encounter_id)
            awaited = recordings.list_awaited(encounter.id)
            if encounter.state is EncounterState.SIGNED or recording not in awaited:
                raise Refused(
                    tr("Only a finished recording that no transcript has can be left out."),
                    tr("Open the visit again, and look at what it waits for."),
                    tr("The recording is safe."),
                )
            LeftOutRepository(unit.connection).add(made)
            unit.record(
                Event(Action.LEAVE_OUT, recording_id, detail={"encounter": str(encounter.id)})
            )
            return made

        return self._session.charts().write(work)

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
        """The audio of a transcript from `start` to `end` seconds, over all its recordings.

        It ends where a recording follows whose audio was removed; RemovedError where it begins so.
        """
        self._session.charts()
        found: list[bytes] = []
        for recording_id, begin, until in transcript.stretches(start, end):
            try:
                found.append(self.audio(recording_id, begin, until))
            except RemovedError:
                if not found:
                    raise
                break
        return b"".join(found)

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
                    tr("The note of this visit is signed, so nothing is recorded for it any more."),
                    tr("Begin a new visit, or write an addendum to the note."),
                    tr("The signed note is unchanged."),
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
            self._note_missing_consent(source, encounter_id)
            raise
        self._active.add(recording.id)
        return recording

    def _note_missing_consent(self, source: RecordingSource, encounter_id: str = "") -> None:
        detail = {"kind": "recording", "source": str(source)}
        event = Event(Action.CREATE, encounter_id, "refused", "consent", detail)
        self._session.charts().write(lambda unit: unit.record(event))

    def _offered(self, path: Path, task: Task) -> Offered:
        try:
            with opened(path) as source:
                task.report(tr("Looking at «{name}»", name=source.name))
                described = self._engines.media().describe(
                    source.pieces(task), max_seconds=self._max_seconds, task=task
                )
        except (Refused, Cancelled):
            raise
        except UserFacingError as error:
            return Offered(path, shown(path), problem=error)
        return offered(path, described)

    def _import(
        self,
        charts: Store,
        encounter_id: EncounterId,
        path: Path,
        task: Task,
        place: tuple[int, int],
    ) -> Imported:
        with opened(path) as source:
            name = source.name
            recording = self._new(charts, encounter_id, RecordingSource.FILE, name)
            try:
                notice = Import(charts, recording, source, task, place).run(
                    self._engines.media(), self._max_seconds
                )
                closed = charts.write(lambda unit: close(unit, recording, Action.IMPORT_RECORDING))
            except BaseException as error:
                self._give_up(charts, recording, error)
                if type(error) is UserFacingError and name not in error.what:
                    raise UserFacingError(
                        tr("«{name}» was not imported. {what}", name=name, what=error.what),
                        error.action or tr("Choose another file."),
                        tr("Nothing of it was kept."),
                    ) from error
                raise
        self._active.discard(recording.id)
        return Imported(path, name, closed, notice)

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

        try:
            charts.write(work)
        finally:  # where even that fails, it is offered as after a crash
            self._active.discard(recording.id)
