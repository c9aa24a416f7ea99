"""A visit from the first word to the signature."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from app.bootstrap import Room
from app.dictation.importing import Imported, Offered
from app.domain.attestation import Attestation
from app.domain.encounter import Encounter
from app.domain.identifiers import EncounterId
from app.domain.note import Note, Statement
from app.domain.recording import Recording
from app.domain.template import Template
from app.domain.transcript import Segment, Transcript
from app.records.records import EncounterView
from app.review.signing import MEANING
from app.texts import marked, tr
from app.transcription.live import Following
from ui.operations import Lane, Operation, Operations, Work
from ui.problem import Problem
from ui.view_models.draft_options import DraftOptionsModel
from ui.view_models.drafting import DraftingViewModel
from ui.view_models.guards import GuardsViewModel
from ui.view_models.importing import ImportViewModel
from ui.view_models.left_out import LeftOutViewModel
from ui.view_models.live import LiveViewModel
from ui.view_models.manner import MannerViewModel
from ui.view_models.note_export import NoteExportModel
from ui.view_models.notes import NotesViewModel, Titles
from ui.view_models.patient_data import PatientDataModel
from ui.view_models.reading_ahead import ReadingAhead
from ui.view_models.recording import RecordingViewModel
from ui.view_models.review import ReviewViewModel
from ui.view_models.signing import SigningViewModel
from ui.view_models.speakers import SpeakersViewModel
from ui.view_models.standing import Standing, Step
from ui.view_models.story import StoryViewModel
from ui.view_models.template_choice import TemplateChoiceModel
from ui.view_models.transcript import TranscriptViewModel, silent_since
from ui.view_models.unkept import Unkept

__all__ = ["EncounterViewModel", "Step"]

_CHANGING = ("import", "transcribe", "draft", "begin", "regenerate", "sign")
_DRAFTING = ("draft", "regenerate")
_WRITING = ("review", "correct")
"""What keeps the words that somebody wrote, as they left the visit."""


_RECEIPTS = {
    "import": marked("The files are imported."),
    "transcribe": marked("The recording is written down."),
    "draft": marked("The note is drafted."),
    "begin": marked("The note is begun."),
    "regenerate": marked("The words are written anew."),
    "sign": marked("The note is signed."),
}
"""What is told of a visit that was left meanwhile."""


class EncounterViewModel(Standing):
    """Bound to one encounter for life; what arrives after `close` is dropped."""

    opened = Signal()
    """The visit was read for the first time."""
    read = Signal()
    """It was read, for the first time or anew."""
    transcript_reset = Signal()
    segment_arrived = Signal(object)
    step_changed = Signal()
    progress_changed = Signal()
    problem_changed = Signal()
    heard_live = Signal()
    """A recording was kept whose text is on screen already, but for its end."""
    drafted = Signal()

    def __init__(
        self, room: Room, operations: Operations, encounter_id: EncounterId, unkept: Unkept
    ) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self.encounter_id = encounter_id
        self.problem: Problem | None = None
        self._changes = 0
        """How often what is read of the visit was changed on screen."""
        self.review = ReviewViewModel(room, operations, encounter_id, unkept)
        self.review.note_changed.connect(self._on_change)
        self.review.note_changed.connect(self.step_changed)
        self.review.reading_changed.connect(self.step_changed)
        self.words = TranscriptViewModel(room, operations, encounter_id, unkept)
        self.words.changed.connect(self._set_transcript)
        self.words.changed.connect(self._on_change)
        self.speakers = SpeakersViewModel(room, self.words)
        self.data = PatientDataModel(room, operations, encounter_id)
        self.export = NoteExportModel(room, operations, encounter_id)
        self.drafting = DraftingViewModel(room, encounter_id, self._begin, unkept)
        self.templates = TemplateChoiceModel(room, operations, self.drafting)
        self.options = DraftOptionsModel(
            room, operations, encounter_id, self.drafting, self.templates
        )
        self.notes = NotesViewModel(room, self.templates, self.review)
        self.notes.asked.connect(self._reload)
        self.guards = GuardsViewModel(room, operations, encounter_id, self.review)
        self.guards.changed.connect(self.step_changed)
        self.story = StoryViewModel(room, operations, encounter_id)
        self.signing = SigningViewModel(room, operations, encounter_id, self._begin)
        self.signing.shown.connect(self._on_signing)
        for changed in (self.signing.audio_deleted, self.signing.kept):
            changed.connect(self._reload)
        self.left_out = LeftOutViewModel(room, operations, encounter_id, self._begin, unkept)
        self.left_out.kept.connect(self._reload)
        self.importing = ImportViewModel(room, encounter_id, self._begin)
        self.recording = RecordingViewModel(room, operations, encounter_id)
        self.recording.state_changed.connect(self.step_changed)
        self.recording.finished.connect(self._on_recorded)
        self.manner = MannerViewModel(room, operations, encounter_id, self.recording)
        self.manner.changed.connect(self._on_manner)
        self.manner.deleted.connect(self._reload)
        self.live = LiveViewModel(operations, encounter_id)
        self.ahead = ReadingAhead(room, operations, encounter_id, self.drafting, self.live)
        self.recording.followed.connect(self._on_followed)
        for part in (
            self.review,
            self.words,
            self.templates,
            self.options,
            self.guards,
            self.story,
            self.signing,
            self.left_out,
            self.importing,
            self.manner,
            self.recording,
        ):
            part.problem_found.connect(self._on_problem)

    def open(self) -> None:
        """Read the visit, and find again what is still running for it."""
        for one in self._operations.running(self.encounter_id):
            if one.tellable:
                one.failed.connect(partial(self._on_earlier_failed, one))
        self.templates.refresh()
        self._read(again=False)

    def _reload(self) -> None:
        self._read(again=True)

    def _read(self, *, again: bool) -> None:
        running, chosen, changes = self._running(), self.notes.chosen, self._changes
        under_way = self._operations.running(self.encounter_id, lane=Lane.SHORT)

        def done(read: tuple[EncounterView, Titles, int]) -> None:
            ended = changes != self._changes or any(not one.running for one in running)
            if not self._closed and ended:
                # What ended since may be in what was read, or not.
                self._reload()
            else:
                self._on_opened(*read)

        self._operations.start(
            "open",
            lambda _: self.notes.read(self.encounter_id, chosen, again=again),
            done=done,
            problem=self._on_problem,
            encounter=self.encounter_id,
            after=[one for one in under_way if one.name in _WRITING],
        )

    def close(self) -> None:
        """The view goes away; a recording ends and is kept, other work goes on unseen."""
        self.recording.close()
        self.review.close()
        self.guards.close()
        self.story.close()
        self.signing.close()
        self.words.close()
        self.left_out.close()
        self.live.clear()
        self.ahead.close()
        self._closed = True

    # the steps

    def transcribe(self) -> None:
        """Write down what is recorded, after what was written down before."""
        if not self.unheard or self.busy is not None:
            return
        transcription = self._room.transcription
        self._begin(
            "transcribe",
            lambda op: transcription.transcribe_new(
                self.encounter_id, op.task, on_segment=op.stream
            ),
            tr("Starting the speech engine"),
        )

    def sign(self, password: str, meaning: str = MEANING) -> None:
        """Sign the note; from then on it never changes."""
        if self.note is not None and not self.recording.active:
            self.signing.sign(self.note, password, meaning)

    def cancel(self) -> None:
        """Stop what is running."""
        if self.busy is not None:
            self.busy.cancel()
            self.progress_changed.emit()

    def show_problem(self, problem: Problem) -> None:
        """Show a problem of the view's own, such as a missing microphone."""
        self._on_problem(problem)

    def dismiss_problem(self) -> None:
        self.problem = None
        self.problem_changed.emit()

    # what comes back

    def _begin(self, name: str, work: Work, step: str) -> None:
        if self.busy is not None:
            return
        self.dismiss_problem()
        operation = self._operations.start(
            name,
            work,
            encounter=self.encounter_id,
            step=step,
            problem=_seen_by_the_view,
            act=True,
            told=lambda _: tr(_RECEIPTS[name]) if name in _RECEIPTS else "",
            lane=Lane.SHORT if name in ("begin", "sign") else Lane.LONG,
        )
        self._attach(operation)

    def _attach(self, operation: Operation) -> None:
        listened, self.busy = operation is self.busy, operation
        if operation.name == "draft":
            self.review.show_headings(self.drafting.headings)
        for item in operation.items:
            self._on_streamed(item)
        if not listened:
            operation.progressed.connect(self._on_progress)
            operation.streamed.connect(self._on_streamed)
            operation.succeeded.connect(self._on_done)
            operation.failed.connect(self._on_failed)
        self.step_changed.emit()

    def _running(self) -> list[Operation]:
        """What changes the visit now."""
        return [one for one in self._operations.running(self.encounter_id) if one.name in _CHANGING]

    def _on_opened(self, read: EncounterView, titles: Titles, undone: int) -> None:
        if self._closed:
            return
        first = self.encounter is None
        view = self.notes.take(read, titles)
        self.encounter, self.patient = view.encounter, view.patient
        self.recordings = sorted(view.recordings, key=lambda one: one.started_at)
        self.unheard = list(view.unheard)
        self.left_out.show(view)
        self._set_transcript(view.transcript)
        self.signing.show(view)
        self.review.show_note(view.note, undone=undone)
        self.manner.show(view)
        self.read.emit()
        if first:
            self.opened.emit()
        for operation in self._running():
            self._attach(operation)
        self.step_changed.emit()

    def _on_change(self) -> None:
        self._changes += 1

    def _on_signing(self) -> None:
        self.review.read_to_sign(self.signing.my_turn)

    def _on_manner(self, encounter: Encounter) -> None:
        if not self._closed:
            self.encounter = encounter
            self.step_changed.emit()

    def _on_progress(self) -> None:
        if not self._closed:
            self.progress_changed.emit()

    def _on_streamed(self, item: object) -> None:
        if self._closed:
            return
        if isinstance(item, Segment):
            self.segments.append(item)
            self.segment_arrived.emit(item)
        elif isinstance(item, Offered | Imported):
            self.importing.arrive(item)
        elif isinstance(item, Template):
            if item.key != self.templates.chosen.key:  # somebody came back to the draft
                self.templates.choose(item)
                self.review.show_headings(self.drafting.headings)
        elif isinstance(item, tuple):
            key, statement = item
            if isinstance(statement, Statement):
                self.review.arrive(str(key), statement)

    def _on_done(self, result: object) -> None:
        name = self.busy.name if self.busy is not None else ""
        self.busy = None
        if isinstance(result, Attestation):
            self.signing.finish()
        if self._closed:
            return
        if isinstance(result, list):
            for recording in self.importing.finish(result):
                self._add(recording)
        elif isinstance(result, Transcript):
            heard = {part.recording_id for part in result.parts}
            self.unheard = [one for one in self.unheard if one.id not in heard]
            before = self.transcript
            self._set_transcript(result)
            problem = silent_since(before, result) if before is not None else None
            if problem is not None:
                self._on_problem(problem)
        elif isinstance(result, Note):
            self.review.show_note(result)
            if name in _DRAFTING:
                self.drafting.accept()
            if name == "draft":
                self.drafted.emit()
        elif isinstance(result, Attestation):
            self._reload()
        self.step_changed.emit()

    def _on_failed(self, problem: Problem) -> None:
        name = self.busy.name if self.busy is not None else ""
        self.busy = None
        if self._closed:
            if name in _DRAFTING and not problem.cancelled:
                self.drafting.refuse_unseen()
            return
        if name in ("look", "import"):
            self.importing.fail()
        if name in ("import", "transcribe", "draft"):
            self._reload()
        if name in _DRAFTING:
            self.drafting.refuse()
        if not problem.cancelled:
            self._on_problem(problem)
        self.step_changed.emit()

    def _on_earlier_failed(self, operation: Operation, problem: Problem) -> None:
        """What was begun before the visit was left and opened again; attached, it tells itself."""
        if operation is not self.busy:
            self._on_problem(problem)

    def _on_followed(self, following: Following) -> None:
        if not self._closed:
            seconds = sum(recording.seconds for recording in self.recordings)
            number = max((segment.number for segment in self.segments), default=0)
            self.live.follow(following, seconds, number)

    def _on_recorded(self, recording: Recording | None) -> None:
        if recording is not None:
            self._add(recording)
        self.step_changed.emit()
        if self._closed:
            return
        if recording is None or self.manner.withdrawing or not self.live.holds(recording.id):
            self.live.clear()
        else:
            self.heard_live.emit()

    def _add(self, recording: Recording) -> None:
        """A new recording; a view that came back may have read it before it was told of it."""
        for known in (self.recordings, self.unheard):
            known[:] = [*(one for one in known if one.id != recording.id), recording]

    def _on_problem(self, problem: Problem) -> None:
        if self._closed or problem.cancelled:
            return
        self.problem = problem
        self.problem_changed.emit()

    def _set_transcript(self, transcript: Transcript | None) -> None:
        self.transcript = transcript
        self.segments = list(transcript.segments) if transcript is not None else []
        self.drafting.transcript = transcript
        self.options.show(transcript)
        self.words.show_transcript(transcript)
        self.review.show_transcript(transcript)
        if self.note_is_older:
            self.guards.look()
        self.transcript_reset.emit()
        if not self.recording.active:
            self.live.clear()


def _seen_by_the_view(_: Problem) -> None:
    """The view that is open listens itself; elsewhere it is told as that of an act."""
