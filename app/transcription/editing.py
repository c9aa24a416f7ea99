"""What a clinician does to a transcript: each change is a version, and what was heard stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from operator import eq

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.encounter import EncounterState
from app.domain.identifiers import EncounterId, PersonId, TranscriptId, new_id
from app.domain.transcript import Segment, Transcript
from app.domain.versions import before_last_change
from app.errors import Refused, UserFacingError
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.summarization.answer import clean
from app.texts import tr
from app.transcription.rewording import Run, as_heard, changed_words, reworded, runs

_LONGEST = 4000


class Transcripts:
    """Versions of transcripts; after the note of a visit is signed, nothing changes any more."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def versions(self, encounter_id: EncounterId) -> list[Transcript]:
        """Every version of a visit, the oldest first; that they were read is logged."""

        def work(unit: UnitOfWork) -> list[Transcript]:
            found = TranscriptRepository(unit.connection).versions(encounter_id)
            unit.record(
                Event(
                    Action.VIEW,
                    encounter_id,
                    detail={"kind": "transcript_versions", "count": len(found)},
                )
            )
            return found

        return self._session.charts().write(work)

    def edit(self, transcript_id: TranscriptId, number: int, text: str) -> Transcript:
        """The transcript with other words in one segment; without words the segment goes.

        Refused when the note is signed. The words that stay keep their times.
        """
        self._session.require(Act.READ_CHARTS)
        written = clean(text)
        if len(written) > _LONGEST:
            raise UserFacingError(
                tr("The words are more than {most} characters.", most=_LONGEST),
                tr("Write them shorter."),
            )

        def work(unit: UnitOfWork) -> Transcript:
            transcript = newest(unit.connection, transcript_id)
            old = transcript.segment(number)
            if old is None:
                raise UserFacingError(
                    tr("These words are no longer in the transcript."),
                    tr("Look at its newest version."),
                    tr("Nothing was changed."),
                )
            if written == old.text:
                return transcript
            new = reworded(old, written) if written else None
            changed = (new if one is old else one for one in transcript.segments)
            segments = tuple(one for one in changed if one is not None)
            if not segments:
                raise UserFacingError(
                    tr("These are the last words of the transcript."),
                    tr("Write what was said instead."),
                    tr("Nothing was changed."),
                )
            count, person = changed_words(old, new), self._session.person.id
            return add_version(unit, transcript, segments, person, kind="edit", count=count)

        return self._session.charts().write(work)

    def restore(self, transcript_id: TranscriptId, number: int, word: int) -> Transcript:
        """The transcript with one change taken back: its words are as they were heard.

        `word` is the place of any word of the change in its segment, counted from 0.
        """

        def work(unit: UnitOfWork) -> Transcript:
            transcript = newest(unit.connection, transcript_id)
            old = transcript.segment(number)
            new = None if old is None else as_heard(old, word)
            if old is None or new is None or new == old:
                raise UserFacingError(
                    tr("Nothing was changed here."), tr("Choose a word that was.")
                )
            segments = tuple(new if one is old else one for one in transcript.segments)
            count, person = changed_words(old, new), self._session.person.id
            return add_version(unit, transcript, segments, person, kind="restore", count=count)

        return self._session.charts().write(work)

    def undo(self, transcript_id: TranscriptId) -> Transcript:
        """Take back the last change, as a new version; again, the change before it."""

        def work(unit: UnitOfWork) -> Transcript:
            transcript = newest(unit.connection, transcript_id)
            before = before_last_change(_states(unit.connection, transcript), eq)
            if before is None:
                raise UserFacingError(tr("There is nothing to undo."))
            (segments, names), person = before, self._session.person.id
            transcript = replace(transcript, speakers=names)
            changed = set(segments) ^ set(transcript.segments)
            count = len({one.number for one in changed})
            return add_version(unit, transcript, segments, person, kind="undo", count=count)

        return self._session.charts().write(work)

    def diff(self, transcript_id: TranscriptId) -> tuple[Run, ...]:
        """What became of what was heard in a version; that it was read is logged."""

        def work(unit: UnitOfWork) -> tuple[Run, ...]:
            transcript = TranscriptRepository(unit.connection).get(transcript_id)
            first, *_ = _line(unit.connection, transcript)
            (heard, _), *_ = _states(unit.connection, transcript)
            unit.record(
                Event(
                    Action.VIEW,
                    transcript_id,
                    detail={
                        "kind": "transcript_changes",
                        "encounter": str(transcript.encounter_id),
                    },
                )
            )
            return runs(replace(first, segments=heard), transcript)

        return self._session.charts().write(work)


def newest(connection: Connection, transcript_id: TranscriptId) -> Transcript:
    """The transcript to be changed; Refused when the note is signed, or a newer version exists."""
    transcripts = TranscriptRepository(connection)
    transcript = transcripts.get(transcript_id)
    encounter = EncounterRepository(connection).get(transcript.encounter_id)
    if encounter.state is EncounterState.SIGNED:
        raise Refused(
            tr("The note of this visit is signed, so its transcript cannot be changed."),
            tr("Write an addendum to the note instead."),
            tr("The transcript is unchanged."),
        )
    latest = transcripts.newest_of(transcript)
    if latest is None or latest.id != transcript.id:
        raise Refused(
            tr("The transcript was changed meanwhile."),
            tr("Look at its newest version, and change that."),
            tr("Nothing was changed."),
        )
    return transcript


def add_version(
    unit: UnitOfWork,
    before: Transcript,
    segments: tuple[Segment, ...],
    person: PersonId,
    *,
    kind: str,
    count: int,
) -> Transcript:
    """Keep a change, with its event: `count` says how much of the transcript it touched."""
    version = replace(
        before,
        id=TranscriptId(new_id()),
        created_at=datetime.now(UTC),
        segments=segments,
        parent=before.id,
        author=person,
    )
    TranscriptRepository(unit.connection).add(version)
    unit.record(
        Event(
            Action.EDIT,
            version.id,
            detail={
                "kind": f"transcript_{kind}",
                "encounter": str(version.encounter_id),
                "transcript": str(before.id),
                "segments": len(segments),
                "count": count,
            },
        )
    )
    return version


def _line(connection: Connection, transcript: Transcript) -> list[Transcript]:
    """The versions that led to this one, from what the model wrote on."""
    known = {
        one.id: one for one in TranscriptRepository(connection).versions(transcript.encounter_id)
    }
    line = [transcript]
    while line[-1].parent is not None:
        line.append(known[line[-1].parent])
    return line[::-1]


def _states(
    connection: Connection, transcript: Transcript
) -> list[tuple[tuple[Segment, ...], tuple[str, ...]]]:
    """Segments and names of speakers of the versions that led to this one.

    They are as if no recording had been added on the way.

    So an undo takes a correction back, and never what was said in a further recording.
    """
    line = _line(connection, transcript)
    states: list[tuple[tuple[Segment, ...], tuple[str, ...]]] = []
    added: tuple[Segment, ...] = ()
    for before, version in zip(reversed([None, *line[:-1]]), reversed(line), strict=True):
        if before is None or before.parts == version.parts:
            states.append((version.segments + added, version.speakers))
        else:
            known = {segment.number for segment in before.segments}
            new = tuple(one for one in version.segments if one.number not in known)
            added = new + added
    return states[::-1]
