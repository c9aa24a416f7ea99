"""The note with what stands around it: its tabs, what does not fit, what is missing, signatures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.evidence import EvidenceSpan
from app.domain.identifiers import NoteId
from app.domain.note import WITHOUT_MODEL, NoteStatus
from app.grounding.lexicon import READ_LANGUAGE
from app.review.readiness import Cause
from app.texts import plural, tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.encounter import EncounterViewModel, Step
from ui.view_models.spoken_languages import language_name
from ui.view_models.unkept import Words
from ui.widgets.draft_story import DraftStory
from ui.widgets.missing_list import MissingList
from ui.widgets.note_pane import NotePane
from ui.widgets.note_tabs import NoteTabs
from ui.widgets.parts import (
    EmptyState,
    Parted,
    button,
    column,
    follow,
    framed,
    label,
    row,
    surface,
    tool,
)
from ui.widgets.patient_check import PatientCheck
from ui.widgets.reasons import Mode
from ui.widgets.scroller import Scroller
from ui.widgets.signed_panel import SignedPanel

_LOW = 480
"""The height under which a flag and what is missing are not both shown, in pixels."""
_LEAST = 72
"""Of the note, so that what is asked about it is never cut off."""


class NoteSheet(QWidget):
    """Shows the notes of one visit; `handlers` are the actions that belong here."""

    words_asked = Signal(object)
    """Words of the transcript that are to be shown and played."""
    left = Signal()
    """It is another patient: the visit is left as it is."""

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        visit: EncounterViewModel,
        remarks: dict[NoteId, str],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self._visit = visit
        self._asking = False
        outer = column(self, gap=0)
        sheet = surface("paper")
        outer.addWidget(sheet)
        self.box = column(sheet, gap=0)
        self.box.addWidget(self._make_head())
        whole = Scroller(gap=0, least=_LEAST)
        self.box.addWidget(whole, 1)
        self.box = whole.box
        self.foreign = label("", "small", wrap=True)
        self.box.addWidget(framed(self.foreign, 20, 0, 20, 8))
        self.check = PatientCheck(theme, visit.guards)
        self.box.addWidget(framed(self.check, 12, 4, 12, 8))
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(_LEAST)
        self.empty = EmptyState(theme, "notebook-pen", "", "")
        self.pane = NotePane(theme, visit.review, visit.drafting)
        self.story = DraftStory(theme)
        for page in (self.empty, self.pane, self.story):
            self.pages.addWidget(page)
        self.box.addWidget(self.pages, 1)
        self.missing = MissingList(theme, actions, visit.guards)
        self.box.addWidget(self.missing)
        self.signed = SignedPanel(theme, actions, visit.signing, remarks)
        self.box.addWidget(self.signed)
        self._connect()

    def _make_head(self) -> QWidget:
        top = QWidget()
        top.setFixedHeight(44)
        head = row(top, gap=8)
        head.setContentsMargins(20, 4, 10, 0)
        self.tabs = NoteTabs(self._theme, self._actions, self._visit)
        head.addWidget(self.tabs)
        self.facts = Parted("", "small")
        head.addWidget(self.facts, 1)
        self.recheck = button(tr("Check again"), "quiet", name=tr("Check the note again"))
        follow(self.recheck, self._actions[ActionId.RECHECK])
        self.redraft = button(tr("Draft again"), "quiet", name=tr("Draft the note again"))
        follow(self.redraft, self._actions[ActionId.REDRAFT])
        self.undo = tool(self._theme, "undo-2", tr("Undo the last change"))
        follow(self.undo, self._actions[ActionId.UNDO])
        self.compare = tool(self._theme, "scroll-text", tr("What became of the draft"))
        follow(self.compare, self._actions[ActionId.DRAFT_CHANGES])
        self.out = tool(self._theme, "file-down", tr("Copy, print or save the note"))
        follow(self.out, self._actions[ActionId.EXPORT_NOTE])
        for one in (self.redraft, self.recheck, self.undo, self.compare, self.out):
            head.addWidget(one)
        return top

    def _connect(self) -> None:
        visit, review = self._visit, self._visit.review
        self.pages.currentChanged.connect(self._make_room)
        self.pane.asking.connect(self._on_asking)
        visit.drafted.connect(self.pane.begin_reading)
        visit.story.told.connect(self.story.show_story)
        review.note_changed.connect(self._on_note)
        self.story.closed.connect(self.leave_story)
        self.missing.pointed.connect(
            lambda words: review.show_words(() if words is None else (words,))
        )
        self.missing.words_asked.connect(self._on_words)
        self.check.words_asked.connect(self._on_words)
        self.check.other_patient.connect(self.left)
        for panel in (self.missing, self.check):
            panel.closed.connect(self._to_note)
        in_note: dict[ActionId, Callable[[], object]] = {
            ActionId.NEXT_FLAG: lambda: review.move_flag(1),
            ActionId.PREVIOUS_FLAG: lambda: review.move_flag(-1),
            ActionId.NEXT_UNREAD: review.move_unread,
            ActionId.REASONS: lambda: self.pane.open(Mode.REASONS),
            ActionId.ACCEPT_HEARD: self.pane.accept_heard,
            ActionId.EDIT: lambda: self.pane.open(Mode.EDIT),
            ActionId.ATTEST: lambda: self.pane.open(Mode.ATTEST),
            ActionId.REGENERATE: lambda: self.pane.open(Mode.REGENERATE),
            ActionId.REGENERATE_SECTION: lambda: self.pane.open(Mode.REGENERATE_SECTION),
            ActionId.REMOVE: self.pane.remove,
            ActionId.ADD: self.pane.add,
            ActionId.PLAY: self.pane.listen,
            ActionId.MISSING: self.missing.open,
        }
        self.handlers: dict[ActionId, Callable[[], object]] = {
            **{identifier: self._in_note(work) for identifier, work in in_note.items()},
            ActionId.RIGHT_PATIENT: self.check.open,
            ActionId.RECHECK: self._once_kept(review.recheck),
            ActionId.UNDO: self._once_kept(review.undo),
            ActionId.REDO: self._once_kept(review.redo),
            ActionId.DRAFT_CHANGES: self.toggle_story,
            ActionId.NEXT_NOTE: lambda: visit.notes.move(1),
            ActionId.PREVIOUS_NOTE: lambda: visit.notes.move(-1),
            ActionId.ADDENDUM: self.signed.write_addendum,
            ActionId.COSIGN: self.signed.sign_too,
            ActionId.ENTER_IN_ERROR: self.signed.declare_wrong,
        }

    def settle(self) -> None:
        """Go to the next thing that stands between the note and its signature."""
        review = self._visit.review
        cause = self._visit.obstacles[0].cause
        if cause is Cause.PATIENT:
            self.check.open()
            return
        self.leave_story()
        if cause is Cause.EMPTY:
            self.pane.add()
            return
        if cause is Cause.FLAGS:
            review.move_flag(1)
        elif cause is Cause.UNREAD:
            review.move_unread()
        self.pane.setFocus()
        self.pane.focus_current()

    def take_up(self, words: Words) -> bool:
        """Open words that were not kept in their place again, where that is there and free."""
        note = self._visit.note
        if note is None or note.id != words.note:
            return False
        self.leave_story()
        return self.pane.take_up(words)

    # what became of the draft

    def toggle_story(self) -> None:
        """Compare the note with its draft, or go back to it."""
        if self.pages.currentWidget() is self.story:
            self.leave_story()
        elif self._visit.note is not None:
            self._visit.story.ask(self._visit.note)
            self.pages.setCurrentWidget(self.story)
            self.story.text.setFocus()

    def leave_story(self) -> None:
        """Back to the note."""
        if self.pages.currentWidget() is self.story:
            self.pages.setCurrentWidget(self.pane)
            self.pane.setFocus()

    def _once_kept(self, work: Callable[[], None]) -> Callable[[], None]:
        """Another version of the note is made once nobody writes in this one; else that is kept."""
        return lambda: None if self.pane.keep_open() else work()

    def _in_note(self, work: Callable[[], object]) -> Callable[[], None]:
        """What is done to a sentence is seen: the note is shown for it."""

        def go_on() -> None:
            self.leave_story()
            work()

        return go_on

    def _on_note(self) -> None:
        if self.pages.currentWidget() is self.story and self._visit.note is not None:
            self._visit.story.ask(self._visit.note)

    def _on_asking(self, asking: bool) -> None:
        self._asking = asking
        self._make_room()

    def _make_room(self) -> None:
        """What is missing waits while the story is read, or a flag answered in a low window."""
        answering = self._asking and self.height() < _LOW
        self.missing.set_aside(answering or self.pages.currentWidget() is self.story)

    # what is shown

    def refresh(self) -> None:
        """Show the note as the visit's step has it."""
        visit, review, step = self._visit, self._visit.review, self._visit.step
        if not review.sections:
            self.pages.setCurrentWidget(self.empty)
        elif self.pages.currentWidget() is self.empty or review.note is None:
            self.pages.setCurrentWidget(self.pane)
        self.empty.say(*_words(step, self._actions.keys(ActionId.WRITE_ALONE)))
        self.facts.setText(_facts(visit))
        self._say_language()
        idle = visit.busy is None
        older = visit.note_is_older and review.editable and idle
        self.recheck.setVisible(older)
        self.redraft.setVisible(older)
        self.undo.setVisible(review.editable)
        self.undo.setEnabled(review.can_undo)
        self.compare.setVisible(review.note is not None)
        self.out.setVisible(review.note is not None)
        several = idle and len(visit.notes.kept) > (visit.notes.chosen is not None)
        usable = {
            **dict.fromkeys((ActionId.RECHECK, ActionId.REDRAFT), older),
            **dict.fromkeys((ActionId.EDIT, ActionId.REMOVE, ActionId.ADD), review.editable),
            **dict.fromkeys(
                (ActionId.REGENERATE, ActionId.REGENERATE_SECTION), review.editable and idle
            ),
            **dict.fromkeys(
                (
                    ActionId.NEXT_FLAG,
                    ActionId.PREVIOUS_FLAG,
                    ActionId.ATTEST,
                    ActionId.ACCEPT_HEARD,
                ),
                bool(review.flags),
            ),
            **dict.fromkeys((ActionId.REASONS, ActionId.PLAY), bool(review.statements)),
            **dict.fromkeys((ActionId.NEXT_NOTE, ActionId.PREVIOUS_NOTE), several),
            **dict.fromkeys(
                (ActionId.ADDENDUM, ActionId.ENTER_IN_ERROR), visit.signing.signed_note is not None
            ),
            ActionId.COSIGN: visit.signing.my_turn,
            ActionId.NEXT_UNREAD: bool(review.unread),
            ActionId.MISSING: bool(visit.guards.missing),
            ActionId.RIGHT_PATIENT: bool(visit.guards.mismatches),
            ActionId.UNDO: review.can_undo,
            ActionId.REDO: review.can_redo,
            ActionId.DRAFT_CHANGES: review.note is not None,
        }
        for identifier, can in usable.items():
            self._actions[identifier].setEnabled(can)

    def _say_language(self) -> None:
        """What is checked of a note whose visit was spoken in another language."""
        spoken = self._visit.transcript.language if self._visit.transcript is not None else ""
        foreign = spoken not in ("", READ_LANGUAGE) and self._visit.review.editable
        self.foreign.setText(
            tr(
                "The check knows English, and this visit is in {language}: it marks what it cannot "
                "compare, and tells neither what is missing nor another patient.",
                language=language_name(spoken),
            )
            if foreign
            else ""
        )
        self.foreign.setVisible(foreign)

    def _on_words(self, words: EvidenceSpan) -> None:
        self._visit.review.show_words((words,))
        self.words_asked.emit(words)

    def _to_note(self) -> None:
        self._visit.review.show_words(())
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pane.focus_current()


def _words(step: Step, alone: str) -> tuple[str, str]:
    if step is Step.DRAFT:
        return (
            tr("No note yet"),
            tr(
                "«Draft the note», at the lower right, writes one from the transcript. Every "
                "sentence is then checked against the words that support it."
            ),
        )
    said = tr("It is drafted from the transcript, sentence by sentence.")
    if step in (Step.RECORD, Step.NO_SPEECH):
        said += " " + tr("{keys} begins one that you write alone.", keys=alone)
    return tr("No note yet"), said


def _facts(visit: EncounterViewModel) -> str:
    note = visit.note
    if note is None:
        return ""
    by = (
        tr("written by hand")
        if note.draft == WITHOUT_MODEL
        else tr("drafted by {model}", model=note.draft.model.name)
    )
    facts = [by]
    if note.status is NoteStatus.ENTERED_IN_ERROR:
        facts.insert(0, tr("entered in error"))
    elif visit.note_is_older:
        facts.insert(0, tr("older than the transcript"))
    if note.version > 1:
        facts.append(tr("version {number}", number=note.version))
    left = len(visit.left_out.lacking(visit.transcript))
    if left:
        facts.append(plural(left, "without one recording", "without {count} recordings"))
    return ", ".join(facts)
