"""The transcript on screen: corrections, words to look at, what is played, and what was heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.identifiers import EncounterId, TranscriptId
from app.domain.snippet import Snippet
from app.domain.transcript import Segment, Transcript
from app.grounding.words import words_of
from app.texts import tr
from app.transcription.marks import Mark, telling_words
from app.transcription.rewording import Run, heard_words
from ui.operations import Lane, Operation, Operations, saved
from ui.problem import Problem
from ui.view_models.unkept import Kind, Unkept, Words

MOST_PLAYED_SECONDS = 60.0
SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_PAD = 0.05
_MARKS = ".,;:?!"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A mark and the segment that it is in."""

    segment: int
    mark: Mark


class TranscriptViewModel(QObject):
    """Shows one version at a time; `changed` carries the version that a correction made."""

    changed = Signal(object)
    doubts_changed = Signal()
    doubt_moved = Signal()
    speed_changed = Signal()
    versions_read = Signal(object, object)
    compared = Signal(object)
    sound_ready = Signal(bytes)
    problem_found = Signal(object)
    refused = Signal(int, str)
    """Words for a segment that were not kept."""
    told = Signal(str)
    """Something is done that is not seen in the transcript."""

    def __init__(
        self, room: Room, operations: Operations, encounter_id: EncounterId, unkept: Unkept
    ) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._encounter_id = encounter_id
        self._unkept = unkept
        self._closed = False
        self._last: Sequence[Operation] = ()
        """The change that was asked for last."""
        self._made: list[Transcript] = []
        """The versions that changes which wait for each other begin from and make."""
        self.transcript: Transcript | None = None
        self.can_undo = False
        """Whether the version that is shown is not as the model wrote it."""
        self.doubts: tuple[Doubt, ...] = ()
        self.doubt: Doubt | None = None
        self.speed = 1.0
        self.snippets: tuple[Snippet, ...] = ()

    def close(self) -> None:
        self._closed = True

    def show_transcript(self, transcript: Transcript | None) -> None:
        """Show a version, keeping the place among the words to look at, which are read again."""
        before, self.transcript = self.transcript, transcript
        self.can_undo = transcript is not None and _changed(transcript)
        if transcript is None or before is None or before.recording_id != transcript.recording_id:
            self.doubts, self.doubt = (), None
        if transcript is None:
            return

        def done(found: tuple[Doubt, ...]) -> None:
            if self._closed or self.transcript is not transcript:
                return
            self.doubts = found
            if self.doubt not in found:
                self.doubt = None
            self.doubts_changed.emit()

        self._operations.start(
            "look",
            lambda _: _doubts(transcript),
            done=done,
            problem=self._on_problem,
            encounter=self._encounter_id,
        )

    # words to look at

    @property
    def doubt_words(self) -> str:
        """How many words to look at there are, and which one is current."""
        if not self.doubts:
            return ""
        count = len(self.doubts)
        if self.doubt is None:
            return tr("{count} to look at", count=count)
        place = self.doubts.index(self.doubt) + 1
        return tr("{place} of {count} to look at", place=place, count=count)

    def move_doubt(self, step: int, segment: int = 0, word: int = 0) -> None:
        """Go to the next or previous word to look at, around the end; first from a place."""
        if not self.doubts:
            return
        if self.doubt is not None:
            place = (self.doubts.index(self.doubt) + step) % len(self.doubts)
            self.doubt = self.doubts[place]
        else:
            here = (segment, word)
            after = [one for one in self.doubts if (one.segment, one.mark.first) >= here]
            before = [one for one in self.doubts if (one.segment, one.mark.last) < here]
            self.doubt = (after or self.doubts)[0] if step > 0 else (before or self.doubts)[-1]
        self.doubt_moved.emit()

    # corrections

    def edit(self, segment: int, text: str) -> None:
        """Write a segment anew; without words it goes."""

        def work(version: Transcript) -> Transcript:
            return self._room.transcripts.edit(version.id, segment, text)

        self.change(work, words=Words(Kind.SEGMENT, str(segment), text))

    def heard_at(self, number: int, first: int, last: int) -> tuple[str, str]:
        """What the engine heard in some words, and how they are written now, without marks."""
        segment = self.transcript.segment(number) if self.transcript is not None else None
        words = words_of(segment)[first : last + 1] if segment is not None else ()
        written = " ".join(word.text.strip() for word in words)
        return " ".join(heard_words(words)).strip(_MARKS), written.strip(_MARKS)

    def always_write(self, number: int, first: int, last: int, text: str, *, mine: bool) -> None:
        """Write these words like this, here and from now on."""
        heard, written = self.heard_at(number, first, last)
        room = self._room

        def work(version: Transcript) -> Transcript:
            room.vocabulary.mishear(text, heard, mine=mine)
            segment = version.segment(number)
            if segment is None or written == text:
                return version
            words = [word.text.strip() for word in words_of(segment)]
            here = " ".join(words[first : last + 1]).replace(written, text, 1)
            anew = " ".join([*words[:first], here, *words[last + 1 :]])
            return room.transcripts.edit(version.id, number, anew)

        def said() -> None:
            self.told.emit(
                tr(
                    "From the next recording on, «{heard}» is written «{text}».",
                    heard=heard,
                    text=text,
                )
            )

        self.change(work, said)

    def restore(self, segment: int, word: int) -> None:
        """Take back the change at a word."""
        self.change(lambda version: self._room.transcripts.restore(version.id, segment, word))

    def undo(self) -> None:
        """Take back the last correction."""
        if self.can_undo:
            self.change(lambda version: self._room.transcripts.undo(version.id))

    def change(
        self,
        work: Callable[[Transcript], Transcript],
        unchanged: Callable[[], None] | None = None,
        lane: Lane = Lane.SHORT,
        *,
        words: Words | None = None,
    ) -> None:
        """Make a new version of the one that is shown; `unchanged` is told where it is the same.

        While one is under way, only `words` that somebody wrote come after it, to what that one
        makes; refused once the visit is left, they are offered there again.
        Nobody waits for long work: a version that was made meanwhile stays, and it is refused.
        """
        version, waits = self.transcript, lane is Lane.SHORT
        under_way = [one for one in self._last if one.running] if waits else []
        if version is None or (under_way and words is None):
            return
        made = self._made if under_way else [version]

        def turn(_: Operation) -> Transcript:
            made.append(work(made[-1]))
            return made[-1]

        def done(result: Transcript) -> None:
            if self._closed:
                return
            if result != version:
                self.changed.emit(result)
            elif unchanged is not None:
                unchanged()

        def failed(problem: Problem) -> None:
            if self._closed:
                if words is not None and not problem.cancelled:
                    self._unkept.add(self._encounter_id, words)
                return
            self.problem_found.emit(problem)
            if words is not None:
                self.refused.emit(int(words.place), words.text)

        operation = self._operations.start(
            "correct",
            turn,
            done=done,
            problem=failed,
            encounter=self._encounter_id,
            lane=lane,
            after=under_way,
            act=True,
            told=saved,
        )
        if waits:
            self._last, self._made = [operation], made

    def read_snippets(self) -> None:
        """Read what can be inserted by its key."""

        def done(found: list[Snippet]) -> None:
            self.snippets = tuple(found)

        self._operations.start(
            "snippets",
            lambda _: self._room.snippets.snippets(),
            done=done,
            problem=self._on_problem,
            encounter=self._encounter_id,
        )

    # what was heard

    def look_at_changes(self) -> None:
        """Read the versions, and what became of what was heard in the one that is shown."""
        version, transcripts = self.transcript, self._room.transcripts
        if version is None:
            return

        def work(_: Operation) -> tuple[list[Transcript], tuple[Run, ...]]:
            found = transcripts.versions(self._encounter_id)
            line = [one for one in found if one.recording_id == version.recording_id]
            return line, transcripts.diff(version.id)

        def done(found: tuple[list[Transcript], tuple[Run, ...]]) -> None:
            if not self._closed:
                self.versions_read.emit(found[0], version.id)
                self.compared.emit(found[1])

        self._operations.start(
            "compare", work, done=done, problem=self._on_problem, encounter=self._encounter_id
        )

    def compare(self, version: TranscriptId) -> None:
        """Read what became of what was heard in a version."""
        self._operations.start(
            "compare",
            lambda _: self._room.transcripts.diff(version),
            done=lambda runs: None if self._closed else self.compared.emit(runs),
            problem=self._on_problem,
            encounter=self._encounter_id,
        )

    # playing

    def play(self, segment: int, word: int) -> None:
        """Fetch the sound from a word on, for a minute at most."""
        version, recordings = self.transcript, self._room.recordings
        found = version.segment(segment) if version is not None else None
        if version is None or found is None:
            return
        first = _start(found, word)
        start = max(version.begin(first), first - _PAD)
        end = min(version.segments[-1].end + 0.25, start + MOST_PLAYED_SECONDS)
        self._operations.start(
            "listen",
            lambda _: recordings.audio_of(version, start, end),
            done=lambda sound: None if self._closed else self.sound_ready.emit(sound),
            problem=self._on_problem,
            encounter=self._encounter_id,
        )

    def change_speed(self, step: int) -> None:
        """Play faster or slower from now on."""
        place = SPEEDS.index(self.speed) + step
        self.set_speed(SPEEDS[max(0, min(len(SPEEDS) - 1, place))])

    def set_speed(self, speed: float) -> None:
        if speed != self.speed:
            self.speed = speed
            self.speed_changed.emit()

    def _on_problem(self, problem: Problem) -> None:
        if not self._closed:
            self.problem_found.emit(problem)


def silent_since(before: Transcript, after: Transcript) -> Problem | None:
    """What is to be said where a further recording brought no words."""
    if before.parts == after.parts or not 0 < len(after.segments) <= len(before.segments):
        return None
    return Problem(
        tr("Nobody spoke in what was recorded last."),
        tr("Check the microphone, and record more."),
        tr("The transcript is as it was."),
    )


def _changed(transcript: Transcript) -> bool:
    """Whether a person made it, or words of it are written otherwise than they were heard."""
    return transcript.author is not None or any(
        word.heard for segment in transcript.segments for word in segment.words
    )


def _doubts(transcript: Transcript) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(segment.number, mark)
        for segment in transcript.segments
        for mark in telling_words(segment)
    )


def _start(segment: Segment, word: int) -> float:
    words = words_of(segment)
    return words[min(word, len(words) - 1)].start if words else segment.start
