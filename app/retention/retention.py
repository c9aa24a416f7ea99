"""What the clinic's policies remove, shown before it goes, and then gone for good.

Audio and transcripts go only after the note of their visit is signed, and transcripts not while
another note of it is a draft; segments that a signed note cites stay with it. Drafts are the
versions before the signed one, and notes that nobody signed. The audit log is never removed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum, auto

from app.accounts.policies import Policies
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.dictation.journal import SAMPLE_BYTES, StoredAudio
from app.domain.identifiers import EncounterId, NoteId, PersonId, RecordingId, TranscriptId
from app.domain.recording import RecordingState
from app.errors import Cancelled, UserFacingError
from app.records.progress import state_of
from app.store.connection import Connection
from app.store.due import (
    DueItem,
    due_audio,
    due_drafts,
    due_transcripts,
    is_due,
    newest_draft,
    signed_versions,
)
from app.store.encounters import EncounterRepository
from app.store.erasures import ErasureRepository
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from app.store.removals import RemovalKind, RemovalRepository
from app.store.searched import SearchKind, forget
from app.store.store import Store, UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.task import Task
from app.texts import marked, plural, tr

LEAST_UNSIGNED_DAYS = 7
"""A draft that nobody signed is work to be done: it stays at least a week, whatever the policy."""

_WORDS = {
    RemovalKind.AUDIO: (marked("{count} recording"), marked("{count} recordings")),
    RemovalKind.TRANSCRIPT: (marked("{count} transcript"), marked("{count} transcripts")),
    RemovalKind.DRAFT: (marked("{count} set of drafts"), marked("{count} sets of drafts")),
}


@dataclass(frozen=True, slots=True)
class RetentionPlan:
    """What a sweep would remove now; `days` are the policies it follows."""

    made_at: datetime
    items: tuple[DueItem, ...]
    days: tuple[tuple[RemovalKind, int], ...]

    def of(self, kind: RemovalKind) -> tuple[DueItem, ...]:
        return tuple(item for item in self.items if item.kind is kind)

    @property
    def lines(self) -> tuple[str, ...]:
        """The plan in words, one line for each kind that has something to remove."""
        found = []
        for kind, days in self.days:
            count = len(self.of(kind))
            if count:
                found.append(tr("{what} {age}", what=_named(kind, count), age=_older(days)))
        return tuple(found)


class Fate(Enum):
    """What became of a thing that was due."""

    REMOVED = auto()
    IN_USE = auto()
    CHANGED = auto()
    """Somebody worked on it, or on its note, since the plan was made: it is not due any more."""
    GONE = auto()
    """Another sweep or an erasure was faster."""


@dataclass(frozen=True, slots=True)
class RetentionDone:
    """What a sweep removed and what not; `unreached` were to come when somebody stopped it."""

    fates: tuple[tuple[DueItem, Fate], ...] = ()
    audio_bytes: int = 0
    unreached: tuple[DueItem, ...] = ()

    @property
    def removed(self) -> tuple[DueItem, ...]:
        return tuple(item for item, fate in self.fates if fate is Fate.REMOVED)

    @property
    def left(self) -> tuple[DueItem, ...]:
        """What was due and did not go, for whichever reason."""
        return tuple(item for item, fate in self.fates if fate is not Fate.REMOVED)

    def count(self, fate: Fate) -> int:
        return sum(one is fate for _, one in self.fates)

    @property
    def line(self) -> str:
        """The result in a sentence or two."""
        parts = []
        for kind in RemovalKind:
            count = sum(item.kind is kind for item in self.removed)
            if count:
                parts.append(_named(kind, count))
        said = [
            tr("Deleted for good: {parts}.", parts=", ".join(parts))
            if parts
            else tr("Nothing was deleted.")
        ]
        if count := self.count(Fate.IN_USE):
            said.append(tr("{count} in use now will be deleted later.", count=count))
        if count := self.count(Fate.CHANGED):
            said.append(
                plural(
                    count,
                    "{count} changed meanwhile and is kept.",
                    "{count} changed meanwhile and are kept.",
                )
            )
        if count := self.count(Fate.GONE):
            said.append(
                plural(count, "{count} was deleted already.", "{count} were deleted already.")
            )
        if self.unreached:
            said.append(
                plural(
                    len(self.unreached),
                    "Stopped before {count} more, which is kept.",
                    "Stopped before {count} more, which are kept.",
                )
            )
        return " ".join(said)


class Retention:
    """The policies of the clinic, carried out by a clinician's session, which holds the key."""

    def __init__(
        self, session: Session, in_use: Callable[[RecordingId], bool] = lambda _: False
    ) -> None:
        """`in_use` says whether a recording is being played at this moment."""
        self._session = session
        self._in_use = in_use

    def due(self, now: datetime | None = None) -> RetentionPlan:
        """What the policies remove now, for a person to see before `sweep`."""
        at, policies = now or datetime.now(UTC), self._session.policies
        return self._session.charts().read(lambda connection: _plan(connection, policies, at))

    def deleted_at_signing(self, encounter_id: EncounterId) -> int:
        """How many recordings signing the note of this visit deletes: to say beforehand."""
        charts = self._session.charts()
        if self._session.policies.keep_audio_days != 0:
            return 0
        recordings = charts.read(
            lambda connection: RecordingRepository(connection).list_for_encounter(encounter_id)
        )
        return sum(
            one.state is RecordingState.CLOSED and one.audio_removed_at is None
            for one in recordings
        )

    def audio_after_signing(
        self, encounter_id: EncounterId, task: Task | None = None
    ) -> RetentionDone:
        """Delete the audio of a visit just signed, if the policy keeps it until then only."""
        charts = self._session.charts()
        if self._session.policies.keep_audio_days != 0:
            return RetentionDone()
        at = datetime.now(UTC)
        items = charts.read(lambda connection: due_audio(connection, at))
        here = tuple(item for item in items if item.encounter_id == encounter_id)
        return self._remove(RetentionPlan(at, here, ((RemovalKind.AUDIO, 0),)), task or Task())

    def sweep(self, task: Task, plan: RetentionPlan | None = None) -> RetentionDone:
        """Remove what the plan names, or what is due now; it cannot be undone.

        Each thing goes in one transaction with its event, and is looked at again there. Cancelled
        before the first is gone; stopped later, it tells what went until then.
        """
        return self._remove(plan or self.due(), task)

    def _remove(self, plan: RetentionPlan, task: Task) -> RetentionDone:
        charts = self._session.charts()
        days = dict(plan.days)
        fates: list[tuple[DueItem, Fate]] = []
        audio_bytes = 0
        try:
            for number, item in enumerate(plan.items):
                task.check()
                task.report(
                    tr("Deleting {number} of {count}", number=number + 1, count=len(plan.items)),
                    number / len(plan.items),
                )
                fate = self._remove_one(charts, item, days[item.kind], task)
                fates.append((item, fate))
                if fate is Fate.REMOVED and item.kind is RemovalKind.AUDIO:
                    audio_bytes += item.amount * SAMPLE_BYTES
        except Cancelled:
            if not _some_went(fates):
                raise
        finally:
            if _some_went(fates):
                charts.scrub(task)
        task.report(tr("Done"), 1.0)
        return RetentionDone(tuple(fates), audio_bytes, plan.items[len(fates) :])

    def _remove_one(self, charts: Store, item: DueItem, days: int, task: Task) -> Fate:
        """Remove one thing, unless it is in use, or is not as the plan saw it any more."""
        if item.kind is not RemovalKind.AUDIO:
            remove = _remove_transcript if item.kind is RemovalKind.TRANSCRIPT else _remove_drafts
            return charts.write(lambda unit: remove(unit, item, days, self._session.person.id))
        recording = RecordingId(item.object_id)
        if (fate := charts.read(lambda connection: _fate(connection, item))) is not Fate.REMOVED:
            return fate
        sha256 = _sha256(charts, recording, task)
        if self._in_use(recording):
            return Fate.IN_USE

        def work(unit: UnitOfWork) -> Fate:
            if (fate := _fate(unit.connection, item)) is not Fate.REMOVED:
                return fate
            chunks = RemovalRepository(unit.connection).remove_audio(
                recording, datetime.now(UTC), self._session.person.id
            )
            detail: dict[str, str | int] = {
                "recording": str(recording),
                "samples": item.amount,
                "bytes": item.amount * SAMPLE_BYTES,
                "chunks": chunks,
                **({} if sha256 is None else {"sha256": sha256}),
            }
            unit.record(_event(item, days, detail))
            return Fate.REMOVED

        return charts.write(work)


def _some_went(fates: Sequence[tuple[DueItem, Fate]]) -> bool:
    return any(fate is Fate.REMOVED for _, fate in fates)


def _sha256(charts: Store, recording: RecordingId, task: Task) -> str | None:
    """The hash of the audio; None where it is damaged, as that goes like all the rest."""
    sha256 = hashlib.sha256()
    try:
        for samples in StoredAudio(charts, recording):
            task.check()
            sha256.update(samples)
    except Cancelled:
        raise
    except UserFacingError:
        return None
    return sha256.hexdigest()


def _plan(connection: Connection, policies: Policies, now: datetime) -> RetentionPlan:
    items: list[DueItem] = []
    days: list[tuple[RemovalKind, int]] = []
    if policies.keep_audio_days is not None:
        days.append((RemovalKind.AUDIO, policies.keep_audio_days))
        items += due_audio(connection, now - timedelta(policies.keep_audio_days))
    if policies.keep_transcript_days is not None:
        days.append((RemovalKind.TRANSCRIPT, policies.keep_transcript_days))
        items += due_transcripts(connection, now - timedelta(policies.keep_transcript_days))
    if policies.keep_draft_days is not None:
        days.append((RemovalKind.DRAFT, policies.keep_draft_days))
        unsigned = max(policies.keep_draft_days, LEAST_UNSIGNED_DAYS)
        items += due_drafts(
            connection, now - timedelta(policies.keep_draft_days), now - timedelta(unsigned)
        )
    return RetentionPlan(now, tuple(items), tuple(days))


def _remove_transcript(unit: UnitOfWork, item: DueItem, days: int, person: PersonId) -> Fate:
    connection = unit.connection
    if (fate := _fate(connection, item)) is not Fate.REMOVED:
        return fate
    notes = NoteRepository(connection)
    cited = {
        span.segment
        for note, version in signed_versions(connection, item.object_id)
        for statement in notes.get(NoteId(note), version).statements
        for span in statement.evidence
    }
    segments = RemovalRepository(connection).remove_transcript(
        TranscriptId(item.object_id), cited, datetime.now(UTC), person
    )
    TranscriptRepository(connection).index_newest(item.encounter_id)
    unit.record(_event(item, days, {"transcript": item.object_id, "segments": segments}))
    return Fate.REMOVED


def _remove_drafts(unit: UnitOfWork, item: DueItem, days: int, person: PersonId) -> Fate:
    connection, note = unit.connection, NoteId(item.object_id)
    if (fate := _fate(connection, item)) is not Fate.REMOVED:
        return fate
    statements = RemovalRepository(connection).remove_drafts(
        note, item.amount, datetime.now(UTC), person
    )
    if not item.signed:
        forget(connection, SearchKind.NOTE, note)
        encounters = EncounterRepository(connection)
        state = state_of(connection, item.encounter_id)
        encounters.update(replace(encounters.get(item.encounter_id), state=state))
    detail: dict[str, str | int] = {
        "note": str(note),
        "version": item.amount,
        "statements": statements,
    }
    unit.record(_event(item, days, detail))
    return Fate.REMOVED


def _fate(connection: Connection, item: DueItem) -> Fate:
    """What is to become of it, as it is now: a draft, a note begun or in error keeps it."""
    if ErasureRepository(connection).get(item.patient_id) is not None:
        return Fate.GONE
    if item.kind is RemovalKind.DRAFT:
        seen = newest_draft(connection, NoteId(item.object_id)) == (item.amount, item.signed)
    else:
        seen = is_due(connection, item)
    if RemovalRepository(connection).get(item.kind, item.object_id) is not None:
        return Fate.GONE
    return Fate.REMOVED if seen else Fate.CHANGED


def _event(item: DueItem, days: int, detail: Mapping[str, str | int]) -> Event:
    return Event(
        Action.EXPIRE,
        item.object_id,
        detail={
            "kind": str(item.kind),
            "encounter": str(item.encounter_id),
            "patient": str(item.patient_id),
            "days": days,
            **detail,
        },
    )


def _named(kind: RemovalKind, count: int) -> str:
    one, many = _WORDS[kind]
    return plural(count, one, many)


def _older(days: int) -> str:
    """Age counts from signing; of drafts that nobody signed, from the last change."""
    if days == 0:
        return tr("of signed notes")
    return plural(days, "older than {count} day", "older than {count} days")
