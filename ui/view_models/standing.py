"""How far a visit is: what was read of it, what runs for it, and what it waits for."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject

from app.domain.encounter import Encounter, EncounterState
from app.domain.note import Note, NoteStatus
from app.domain.patient import Patient
from app.domain.recording import Recording
from app.domain.transcript import Segment, Transcript
from app.review.readiness import Circumstances, Obstacle, obstacles
from app.texts import tr
from ui.operations import Operation
from ui.view_models.guards import GuardsViewModel
from ui.view_models.manner import MannerViewModel
from ui.view_models.recording import RecordingViewModel
from ui.view_models.review import ReviewViewModel
from ui.view_models.wording import elapsed


class Step(StrEnum):
    """What the visit waits for."""

    LOADING = "loading"
    RECORD = "record"
    TRANSCRIBE = "transcribe"
    NO_SPEECH = "no_speech"
    DRAFT = "draft"
    REVIEW = "review"
    SIGN = "sign"
    SIGNED = "signed"


class Standing(QObject):
    """Nothing was read yet; who shows the visit makes its parts and keeps this up to date."""

    review: ReviewViewModel
    guards: GuardsViewModel
    recording: RecordingViewModel
    manner: MannerViewModel

    def __init__(self) -> None:
        super().__init__()
        self.encounter: Encounter | None = None
        self.patient: Patient | None = None
        self.recordings: list[Recording] = []
        self.unheard: list[Recording] = []
        self.transcript: Transcript | None = None
        self.segments: list[Segment] = []
        self.busy: Operation | None = None
        self._closed = False
        self._found: tuple[Note, Circumstances, tuple[Obstacle, ...]] | None = None

    @property
    def note(self) -> Note | None:
        return self.review.note

    @property
    def step(self) -> Step:
        note = self.note
        if self.encounter is None:
            return Step.LOADING
        if note is not None and note.status is NoteStatus.ENTERED_IN_ERROR:
            note = None  # the visit is drafted again
        if note is not None and note.status is not NoteStatus.PRELIMINARY:
            return Step.SIGNED
        if self.unheard:
            return Step.TRANSCRIBE
        if note is not None:
            return Step.REVIEW if self.obstacles else Step.SIGN
        gone = all(one.audio_removed_at for one in self.recordings) and not self.signed
        if self.transcript is None or gone:
            return Step.RECORD
        return Step.DRAFT if self.segments else Step.NO_SPEECH

    @property
    def signed(self) -> bool:
        """Whether a note of the visit is signed, so that nothing is recorded or corrected more."""
        return self.encounter is not None and self.encounter.state is EncounterState.SIGNED

    @property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """What is to be settled in the note before it is signed, the first thing to do first."""
        if self.note is None:
            return ()
        around = Circumstances(
            unread=len(self.review.unread), mismatches=len(self.guards.mismatches)
        )
        if self._found is None or self._found[0] is not self.note or self._found[1] != around:
            self._found = self.note, around, obstacles(self.note, around)
        return self._found[2]

    @property
    def can_record(self) -> bool:
        """Whether a recording may begin, or the visit may go on in a further one."""
        return (
            not self._closed
            and self.step not in (Step.LOADING, Step.SIGNED)
            and not self.signed
            and self.busy is None
            and not self.recording.active
            and not self.manner.busy
        )

    @property
    def can_correct(self) -> bool:
        """Whether words of the transcript may be changed: not while something is made from them."""
        return (
            self.transcript is not None
            and bool(self.segments)
            and self.step is not Step.SIGNED
            and not self.signed
            and self.busy is None
            and not self.recording.active
        )

    @property
    def note_is_older(self) -> bool:
        """Whether the note was drafted from an earlier version, or before a further recording."""
        return (
            self.note is not None
            and self.transcript is not None
            and self.note.transcript_id != self.transcript.id
        )

    @property
    def recorded_words(self) -> str:
        """How much is recorded and not written down."""
        seconds = sum(recording.seconds for recording in self.unheard)
        return tr("{length} recorded", length=elapsed(seconds)) if seconds else ""
