"""The visit: transcript left, note right, the next step below."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.evidence import EvidenceSpan
from app.domain.identifiers import NoteId, PatientId
from app.texts import tr
from ui.actions import ActionId, Actions
from ui.devices.player import Player
from ui.memory import WindowMemory
from ui.problem import Problem
from ui.theme.theme import Theme
from ui.view_models.encounter import EncounterViewModel, Step
from ui.views.import_desk import ImportDesk
from ui.views.left_visits import LeftVisits
from ui.views.recording_desk import RecordingDesk
from ui.views.taking_up import take_up
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.draft_options import DraftOptionsPanel
from ui.widgets.expansion import Expansion
from ui.widgets.export_panel import ExportPanel
from ui.widgets.left_out_panel import LeftOutPanel
from ui.widgets.note_sheet import NoteSheet
from ui.widgets.parts import column, framed
from ui.widgets.patient_data import PatientDataPanel
from ui.widgets.patient_strip import PatientStrip
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.scroller import Scroller
from ui.widgets.sign_panel import SignPanel
from ui.widgets.step_bar import StepBar
from ui.widgets.transcript_sheet import TranscriptSheet
from ui.widgets.unkept_panel import UnkeptPanel

if TYPE_CHECKING:
    from ui.view_models.patients import Spot

_LOW = 680
_PANES = 200
"""What transcript and note have at least, in pixels."""


class EncounterView(QWidget):
    """Composes the panes of one visit; goes away with it.

    It is made in its place: put there later, Qt would give all of it its style once more.
    `begun` holds what was begun here and not kept, until somebody signs out.
    """

    left = Signal()
    erased = Signal(object)
    """The patient is, and the visit with them; the receipt."""

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        visit: EncounterViewModel,
        memory: WindowMemory,
        person: tuple[str, str],
        *,
        begun: LeftVisits,
        place: QWidget,
    ) -> None:
        super().__init__(place)
        self._theme = theme
        self._actions = actions
        self.visit = visit
        self._spot: Spot | None = None
        self._memory = memory
        self._person_id, person_name = person
        self._player = Player(self)
        box = column(self, gap=0)
        self.strip = PatientStrip(theme, actions)
        self.strip.back.connect(self.left)
        box.addWidget(self.strip)
        whole = Scroller(gap=0, least=_PANES)
        box.addWidget(whole, 1)
        outside, box = box, whole.box
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(visit.dismiss_problem)
        box.addWidget(framed(self.problem, 16, 12, 16, 0))
        self.unkept = UnkeptPanel(theme, visit.encounter_id, begun.unkept, partial(take_up, self))
        box.addWidget(framed(self.unkept, 16, 12, 16, 0))
        self._box = box
        self._make_splitter(begun.remarks)
        box.addWidget(self.splitter, 1)
        self._filler = QWidget()
        self._filler.hide()
        box.addWidget(self._filler, 1)
        self.sign = SignPanel(theme, person_name)
        self.sign.signed.connect(self._on_sign)
        self.sign.closed.connect(self._on_sign_closed)
        box.addWidget(framed(self.sign, 16, 0, 16, 12))
        box.addWidget(self._make_options())
        self.left_out = LeftOutPanel(theme, visit)
        box.addWidget(framed(self.left_out, 16, 0, 16, 12))
        self.desk = RecordingDesk(theme, visit, self._player, memory, self._person_id)
        box.addWidget(self.desk)
        self.files = ImportDesk(theme, visit, self, self.strip, self.desk.with_consent)
        box.addWidget(self.files)
        self.bar = StepBar(theme, actions, visit, self.desk.microphone)
        outside.addWidget(self.bar)
        kept = memory.recall(self._person_id, "splitter")
        if not kept.isEmpty():
            self.splitter.restoreState(kept)
        self._expansion = Expansion(self, visit.words)
        self.setAcceptDrops(True)
        self._connect()

    # composition

    def _make_splitter(self, remarks: dict[NoteId, str]) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(12)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setContentsMargins(16, 12, 16, 12)
        self.splitter.setAccessibleName(tr("Transcript and note"))
        self.sheet = TranscriptSheet(self._theme, self._actions, self.visit)
        self.transcript = self.sheet.pane
        self.splitter.addWidget(self.sheet)
        self.notes = NoteSheet(self._theme, self._actions, self.visit, remarks)
        self.notes.left.connect(self.left)
        self.note = self.notes.pane
        self.splitter.addWidget(self.notes)
        self.splitter.setSizes([480, 560])
        self.splitter.splitterMoved.connect(self._on_split)

    @cached_property
    def data(self) -> PatientDataPanel:
        """An export or an erasure of the patient; made once somebody asks for one."""
        panel = PatientDataPanel(self._theme, self.visit.data)
        panel.erased.connect(self.erased)
        self._add_asking(panel, panel.erasing)
        return panel

    @cached_property
    def export(self) -> ExportPanel:
        """The ways of the note out of the clinic; made once somebody asks for one."""
        panel = ExportPanel(self._theme, self.visit.export)
        panel.closed.connect(self.focus_next)
        panel.opened.connect(lambda: panel.keep_to(self.visit.note))
        self._add_asking(panel, panel)
        return panel

    def _add_asking(self, panel: QWidget, asking: ConfirmPanel | ExportPanel) -> None:
        self._box.insertWidget(self._box.indexOf(self.splitter), framed(panel, 16, 12, 16, 0))
        asking.opened.connect(self._make_room)
        asking.closed.connect(self._make_room)

    def _make_options(self) -> QWidget:
        self.options = DraftOptionsPanel(self._theme, self.visit.options)
        return framed(self.options, 16, 0, 16, 12)

    def _make_room(self) -> None:
        """In a low window an erasure or an export is read before anything else."""
        made = vars(self)
        erasing = "data" in made and not self.data.erasing.isHidden()
        asking = erasing or ("export" in made and not self.export.card.isHidden())
        room = not asking or self.height() >= _LOW
        self.splitter.setVisible(room)
        self._filler.setVisible(not room)

    def _connect(self) -> None:
        visit, review = self.visit, self.visit.review
        self.sign.opened.connect(lambda: self.bar.set_signing(True))
        self.sign.opened.connect(visit.signing.look)
        visit.signing.audio_goes.connect(self.sign.say_what_goes)
        visit.read.connect(self._on_read)
        visit.opened.connect(self._on_opened)
        visit.transcript_reset.connect(self._on_lit)
        visit.transcript_reset.connect(self._on_step)
        visit.segment_arrived.connect(self._on_step)
        visit.step_changed.connect(self._on_step)
        visit.heard_live.connect(self._on_heard_live)
        visit.problem_changed.connect(self._on_problem)
        review.sound_ready.connect(self._on_sound)
        self.notes.words_asked.connect(self._on_words_asked)
        visit.signing.signed.connect(self.sign.close_panel)
        visit.signing.shown.connect(self._on_step)
        review.sections_reset.connect(self._on_step)
        review.lit_changed.connect(self._on_lit)
        review.current_changed.connect(self._on_current)
        self.transcript.word_pointed.connect(review.hover_word)
        self.transcript.pointer_left.connect(lambda: review.hover_word(None))
        self.transcript.word_clicked.connect(self._on_word)
        self.transcript.playing_asked.connect(self._on_play_words)
        self.transcript.silence_asked.connect(self._player.stop)
        visit.words.sound_ready.connect(self._on_sound)
        self.note.playing_asked.connect(self._on_play)
        self.options.drafted.connect(self._on_draft)
        visit.notes.leaving.connect(self.note.keep_open)
        self.options.begun.connect(visit.drafting.write_alone)
        visit.options.offered.connect(self._on_offered)
        visit.drafting.kept.connect(self.open_options)
        desk = self.desk
        for panel in (desk.consent, desk.test, self.files.panel, self.options, self.left_out):
            panel.closed.connect(self.focus_next)
        handlers: dict[ActionId, Callable[[], object]] = {
            ActionId.NEXT_STEP: self.next_step,
            ActionId.CANCEL: visit.cancel,
            ActionId.EXPORT_NOTE: self.export_note,
            **self.desk.handlers,
            **self.notes.handlers,
            ActionId.IMPORT: self.files.choose,
            ActionId.CHOOSE_TEMPLATE: self.bar.template.open,
            ActionId.REDRAFT: self._on_draft,
            ActionId.DRAFT_OPTIONS: self.open_options,
            ActionId.WRITE_ALONE: visit.drafting.write_alone,
            ActionId.LEAVE_OUT: self.left_out.open,
            ActionId.EDIT_WORDS: self.sheet.correct,
            ActionId.ALWAYS_WRITE: self.sheet.always_write,
            ActionId.UNDO_WORDS: visit.words.undo,
            ActionId.RESTORE_WORDS: self.sheet.restore,
            ActionId.CHANGES: self.sheet.toggle_changes,
            ActionId.PLAY_WORDS: self.transcript.play,
            ActionId.FASTER: lambda: visit.words.change_speed(1),
            ActionId.SLOWER: lambda: visit.words.change_speed(-1),
            ActionId.NEXT_DOUBT: lambda: self.sheet.move_doubt(1),
            ActionId.PREVIOUS_DOUBT: lambda: self.sheet.move_doubt(-1),
            ActionId.SPEAKER_1: lambda: self.sheet.set_speaker(0),
            ActionId.SPEAKER_2: lambda: self.sheet.set_speaker(1),
            ActionId.SPEAKER_3: lambda: self.sheet.set_speaker(2),
            ActionId.SPEAKER_4: lambda: self.sheet.set_speaker(3),
            ActionId.NO_SPEAKER: lambda: self.sheet.set_speaker(-1),
            ActionId.SWAP_SPEAKERS: visit.speakers.swap,
            ActionId.RENAME_SPEAKER: self.sheet.rename_speaker,
            ActionId.TELL_APART: visit.speakers.tell_apart,
        }
        self._bound = [
            (self._actions[identifier], handler) for identifier, handler in handlers.items()
        ]
        for action, handler in self._bound:
            action.triggered.connect(handler)
        self._on_step()

    def close_view(self) -> None:
        """The visit is left: be silent, keep a recording, listen no more."""
        self._player.stop()
        self.desk.close_panels()
        if "export" in vars(self):
            self.export.close_panel()
        self.visit.close()
        for action, handler in self._bound:
            action.triggered.disconnect(handler)
        self._bound = []

    def keep_open(self) -> bool:
        """Keep whatever somebody is writing, as Enter does; whether there is anything."""
        note, words = self.note.keep_open(), self.transcript.keep_open()
        return note or words

    # the steps

    def next_step(self) -> None:
        """Whatever the visit waits for; first of all for the words that are being written."""
        step = self.visit.step
        if self.keep_open():
            return
        if step is Step.TRANSCRIBE:
            self.visit.transcribe()
        elif step is Step.DRAFT:
            self.visit.drafting.draft()
        elif step is Step.REVIEW:
            self.notes.settle()
        elif step is Step.SIGN:
            self.sign.open(older=self.visit.note_is_older)

    def _on_sign(self, password: str) -> None:
        """Nothing is signed while somebody writes in it."""
        if not self.keep_open():
            self.visit.sign(password)

    def open_options(self) -> None:
        """Show what shapes the next draft."""
        alone = (Step.DRAFT, Step.NO_SPEECH)
        self.options.open(anew=self.visit.step not in alone, alone=self.visit.step in alone)

    def _on_draft(self) -> None:
        """Nothing is drafted from or over words that somebody is writing."""
        if not self.keep_open():
            self.visit.drafting.draft()

    def _on_offered(self) -> None:
        """The dictation asks for something: show what was understood."""
        if self.visit.step is Step.DRAFT and self.visit.busy is None and not self.sign.isVisible():
            self.open_options()

    def export_note(self) -> None:
        """Copy, print or save the note that is shown."""
        if self.visit.note is not None:
            self.export.ask(self.visit.note.id)

    def export_patient(self) -> None:
        """Everything of the patient whose visit this is."""
        if self.visit.patient is not None:
            self.data.export(self.visit.patient.id)

    def erase_patient(self) -> None:
        """The end of the record of the patient whose visit this is."""
        if self.visit.patient is not None:
            self.data.erase(self.visit.patient.id)

    # what changed

    def open_at(self, spot: Spot | None) -> None:
        """Read the visit, and go to a place in it."""
        self._spot = spot
        if spot is not None:
            self.strip.lead_to_the_patients()
        if spot is not None and spot.note_id is not None:
            self.visit.notes.chosen = spot.note_id
        self.visit.open()

    @property
    def patient(self) -> PatientId | None:
        """Whose visit it is."""
        return None if self.visit.patient is None else self.visit.patient.id

    def _on_read(self) -> None:
        if self.visit.patient is not None and self.visit.encounter is not None:
            self.strip.show_patient(self.visit.patient, self.visit.encounter)

    def _on_opened(self) -> None:
        self.focus_next()
        spot, self._spot = self._spot, None
        if spot is not None:
            self._go_to(spot)

    def _go_to(self, spot: Spot) -> None:
        """Show what somebody came for: a statement, or what was said."""
        if spot.statement_id is not None:
            self.visit.review.select(spot.statement_id)
        transcript = self.visit.transcript
        segment = None if transcript is None else transcript.segment(spot.segment or 0)
        if segment is not None:
            last = max(0, len(segment.words) - 1)
            words = (EvidenceSpan(segment.number, 0, last, segment.start, segment.end),)
            self.transcript.reveal(words)
            self.transcript.light(words)

    def focus_next(self) -> None:
        """Give the keys to what comes next: the note, the next step, or the microphone."""
        if self.note.isVisibleTo(self):
            self.note.setFocus()
        else:
            self.bar.focus_next()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if self.files.hold(event.mimeData()):
            event.acceptProposedAction()

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:  # noqa: N802
        self.files.target.let_go()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Files that are dropped on the visit are imported."""
        event.acceptProposedAction()
        self.files.drop(event.mimeData())

    def _on_step(self) -> None:
        visit, step = self.visit, self.visit.step
        self.sheet.refresh()
        self.notes.refresh()
        self._actions[ActionId.CANCEL].setEnabled(visit.busy is not None)
        self._actions[ActionId.EXPORT_NOTE].setEnabled(visit.note is not None)
        self._actions[ActionId.LEAVE_OUT].setEnabled(visit.busy is None and self.left_out.needed)
        if "export" in vars(self):
            self.export.keep_to(visit.note)
        if visit.busy is not None:
            self.options.close_panel()
        if self.sign.isVisible() and (step is not Step.SIGN or visit.recording.active):
            self.sign.close_panel()

    def _on_heard_live(self) -> None:
        """The end of a text that is on screen comes by itself, but not behind a cover."""
        if self.isVisible():
            self.visit.transcribe()

    def _on_lit(self) -> None:
        self.transcript.light(self.visit.review.lit_spans)

    def _on_current(self) -> None:
        statement = self.visit.review.statement(self.visit.review.current)
        if statement is not None:
            self.transcript.reveal(self.visit.review.evidence(statement))

    def _on_problem(self) -> None:
        problem = self.visit.problem
        if problem is None:
            self.problem.forget()
            return
        self.problem.tell(problem)
        if self.sign.isVisible():
            self.sign.password.mark_wrong(problem.wrong)
            self.sign.password.setFocus()

    def _on_play(self, statement: str) -> None:
        if self._player.playing:
            self._player.stop()
            return
        found = next((one for one in self.visit.review.statements if one.id == statement), None)
        if found is not None:
            self.visit.review.play(found.id)

    def _on_words_asked(self, words: EvidenceSpan) -> None:
        """Show words of the transcript, and play them where they can be heard."""
        found = self.visit.review.on_screen((words,))
        self.transcript.reveal(found)
        if found and self._player.available:
            self.visit.words.play(found[0].segment, found[0].first_word)

    def _on_word(self, segment: int, word: int) -> None:
        """A click chooses the statement of a word, and plays from it where that can be heard."""
        self.visit.review.select_word(segment, word)
        if self._player.available:
            self.visit.words.play(segment, word)

    def _on_play_words(self, segment: int, word: int) -> None:
        if self._player.playing:
            self._player.stop()
        else:
            self.visit.words.play(segment, word)

    def _on_sound(self, sound: bytes) -> None:
        if not self._player.play(sound, self.visit.words.speed):
            self.visit.show_problem(
                Problem(
                    tr("There is no loudspeaker or headphone to play the words on."),
                    tr("Plug one in, then press Space again."),
                )
            )

    def _on_sign_closed(self) -> None:
        self.bar.set_signing(False)
        self.focus_next()

    def _on_split(self) -> None:
        self._memory.keep(self._person_id, "splitter", self.splitter.saveState())
