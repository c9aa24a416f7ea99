"""Who speaks in a transcript: set by hand, exchanged, named, or told apart by what was recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.dictation.journal import StoredAudio
from app.domain.identifiers import TranscriptId
from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import MOST_SPEAKERS, Segment, Transcript
from app.errors import Refused, UserFacingError
from app.store.connection import Connection
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from app.summarization.answer import clean
from app.texts import marked, tr
from app.transcription.channels import Channels
from app.transcription.editing import add_version, newest
from app.transcription.voices import ENOUGH_SECONDS, two_voices

UNSETTLED = (marked("Speaker 1"), marked("Speaker 2"))
"""Names of voices that were told apart by machine, until somebody says whose they are."""

LONGEST_NAME = 60


class Speakers:
    """Each change is a version of the transcript, which its undo takes back.

    Refused where the note is signed, or the transcript was changed meanwhile.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def assign(self, transcript_id: TranscriptId, speakers: Mapping[int, int | None]) -> Transcript:
        """Say who speaks which segment, by its number; None where nobody is to be named."""
        self._session.require(Act.READ_CHARTS)
        for speaker in speakers.values():
            _check(speaker)
        return self._change(
            transcript_id,
            lambda segment: speakers.get(segment.number, segment.speaker),
        )

    def swap(self, transcript_id: TranscriptId, one: int, other: int) -> Transcript:
        """Exchange what two speakers said; their names stay where they are."""
        self._session.require(Act.READ_CHARTS)
        _check(one)
        _check(other)
        return self._change(transcript_id, _exchanged(one, other))

    def settle(self, transcript_id: TranscriptId, clinician: int) -> Transcript:
        """Say which of the voices that were told apart is the clinician's: it becomes the first.

        The names become the usual ones.
        """
        self._session.require(Act.READ_CHARTS)
        _check(clinician)
        return self._change(transcript_id, _exchanged(0, clinician), names=lambda _: ())

    def name(self, transcript_id: TranscriptId, speaker: int, name: str) -> Transcript:
        """Call a speaker something else; an empty name gives the usual one back."""
        self._session.require(Act.READ_CHARTS)
        _check(speaker)
        written = clean(name)
        if len(written) > LONGEST_NAME:
            raise UserFacingError(
                tr("A name has at most {most} characters.", most=LONGEST_NAME),
                tr("Choose a shorter one."),
                tr("Nothing was changed."),
            )

        def names(before: Sequence[str]) -> tuple[str, ...]:
            given = [*before, *[""] * (speaker + 1 - len(before))]
            given[speaker] = written
            while given and not given[-1]:
                given.pop()
            return tuple(given)

        return self._change(transcript_id, lambda segment: segment.speaker, names, "names")

    def tell_apart(self, transcript_id: TranscriptId) -> Transcript:
        """Set the speakers by what was recorded, under names that say no more than that.

        The same transcript where the recording does not tell two voices apart clearly: neither
        its channels nor, in a recording of one microphone, how they sound.
        """
        self._session.require(Act.READ_CHARTS)
        charts = self._session.charts()
        heard = charts.read(lambda connection: newest(connection, transcript_id))
        told = charts.read(lambda connection: by_channel(connection, heard))
        if all(speaker is None for speaker in told.values()):
            told = by_voice(charts, heard)
        if all(speaker is None for speaker in told.values()):
            return heard

        def work(unit: UnitOfWork) -> Transcript:
            transcript = newest(unit.connection, transcript_id)
            return self._add(
                unit, transcript, lambda segment: told.get(segment.number), UNSETTLED, "speakers"
            )

        return charts.write(work)

    def _change(
        self,
        transcript_id: TranscriptId,
        speaker: Callable[[Segment], int | None],
        names: Callable[[Sequence[str]], tuple[str, ...]] = tuple,
        kind: str = "speakers",
    ) -> Transcript:
        def work(unit: UnitOfWork) -> Transcript:
            transcript = newest(unit.connection, transcript_id)
            return self._add(unit, transcript, speaker, names(transcript.speakers), kind)

        return self._session.charts().write(work)

    def _add(
        self,
        unit: UnitOfWork,
        before: Transcript,
        speaker: Callable[[Segment], int | None],
        names: tuple[str, ...],
        kind: str,
    ) -> Transcript:
        """The version with these speakers; the same transcript where nothing is another."""
        segments = tuple(replace(one, speaker=speaker(one)) for one in before.segments)
        count = sum(new != old for new, old in zip(segments, before.segments, strict=True))
        if not count and names == before.speakers:
            return before
        return add_version(
            unit,
            replace(before, speakers=names),
            segments,
            self._session.person.id,
            kind=kind,
            count=count,
        )


def is_told(segments: Iterable[Segment]) -> bool:
    """Whether anybody is named as the speaker of a segment."""
    return any(segment.speaker is not None for segment in segments)


def together(
    before: Transcript, following: Transcript
) -> tuple[tuple[Segment, ...], tuple[str, ...]]:
    """Segments and names of two recordings of a visit.

    The channels of the second one may be other people's, so where somebody is named in the first
    nobody is in the second.
    """
    if not is_told(before.segments):
        return before.segments + following.segments, following.speakers or before.speakers
    nobody = tuple(replace(one, speaker=None) for one in following.segments)
    return before.segments + nobody, before.speakers


def by_channel(connection: Connection, transcript: Transcript) -> dict[int, int | None]:
    """Who speaks which segment by the channels of the first recording that tells anybody apart."""
    recordings = RecordingRepository(connection)
    for part, end in transcript.spans(float("inf")):
        channels = Channels(recordings.levels(part.recording_id), part.start)
        if channels.apart:
            return {
                segment.number: channels.speaker(segment)
                for segment in transcript.segments
                if part.start <= segment.start < end
            }
    return {}


def by_voice(charts: Store, transcript: Transcript) -> dict[int, int | None]:
    """Who speaks which segment by the sound of two voices."""

    def middle(segment: Segment) -> bytes:
        spare = max(0.0, segment.end - segment.start - ENOUGH_SECONDS) / 2
        return b"".join(
            StoredAudio(charts, recording).read(
                round(start * SAMPLE_RATE), round(end * SAMPLE_RATE)
            )
            for recording, start, end in transcript.stretches(
                segment.start + spare, segment.end - spare
            )
        )

    segments = transcript.segments
    voices = two_voices(middle(segment) for segment in segments)
    return {segment.number: voice for segment, voice in zip(segments, voices, strict=True)}


def _check(speaker: int | None) -> None:
    if speaker is not None and not 0 <= speaker < MOST_SPEAKERS:
        raise Refused(
            tr("A transcript has at most {most} speakers.", most=MOST_SPEAKERS),
            tr("Choose one of them."),
            tr("Nothing was changed."),
        )


def _exchanged(one: int, other: int) -> Callable[[Segment], int | None]:
    places: Mapping[int | None, int] = {one: other, other: one}
    return lambda segment: places.get(segment.speaker, segment.speaker)
