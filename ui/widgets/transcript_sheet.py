"""The transcript with what is done to it: corrections, words to look at, sound, and finding."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QStackedWidget, QToolButton, QWidget

from app.domain.encounter import EncounterMode
from app.domain.identifiers import TranscriptId
from app.domain.transcript import Segment, Transcript
from app.texts import plural, tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.encounter import EncounterViewModel, Step
from ui.view_models.transcript import SPEEDS, Doubt
from ui.view_models.wording import elapsed, number
from ui.widgets.changes_view import ChangesView
from ui.widgets.find_bar import FindBar
from ui.widgets.parts import (
    Elided,
    EmptyState,
    Flowing,
    Parted,
    column,
    follow,
    framed,
    label,
    row,
    surface,
    tool,
)
from ui.widgets.speaker_bar import SET, SpeakerBar
from ui.widgets.transcript_pane import TranscriptPane
from ui.widgets.word_bar import WordBar


class TranscriptSheet(QWidget):
    """Shows the transcript of one visit."""

    def __init__(self, theme: Theme, actions: Actions, visit: EncounterViewModel) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self._visit = visit
        self._model = visit.words
        self._chosen: tuple[int, int, int] | None = None
        self._counted: tuple[Transcript | None, int, Segment | None, int] = (None, 0, None, 0)
        outer = column(self, gap=0)
        sheet = surface("paper")
        outer.addWidget(sheet)
        box = column(sheet, gap=0)
        box.addWidget(self._make_head())
        self.look = self._make_look()
        box.addWidget(framed(self.look, 20, 0, 10, 4))
        self.notice = Flowing("", "small")
        box.addWidget(framed(self.notice, 20, 0, 10, 4))
        self.people = self._make_people()
        box.addWidget(framed(self.people, 20, 0, 10, 4))
        self.finding = FindBar(theme)
        box.addWidget(framed(self.finding, 20, 0, 10, 4))
        self.writing = WordBar(theme)
        box.addWidget(framed(self.writing, 20, 0, 10, 4))
        self.pages = QStackedWidget()
        self.pane = TranscriptPane(theme)
        self.empty = EmptyState(theme, "audio-lines", "", "")
        self.changes = ChangesView(theme)
        for page in (self.empty, self.pane, self.changes):
            self.pages.addWidget(page)
        box.addWidget(self.pages)
        self.finding.text.textChanged.connect(self._on_typed)
        self.finding.chosen.connect(self.pane.go_to_found)
        self.finding.closed.connect(self._on_find_closed)
        self._model.told.connect(self._on_told)
        self.writing.kept.connect(self._on_word)
        self.writing.closed.connect(self.pane.setFocus)
        self.pane.edited.connect(self._model.edit)
        self._model.refused.connect(self.pane.write)
        self.pane.speaker_asked.connect(self.set_speaker)
        self.changes.version_chosen.connect(self._model.compare)
        self.changes.closed.connect(self.leave_changes)
        self._model.versions_read.connect(self._on_versions)
        self._model.compared.connect(self.changes.show_runs)
        visit.transcript_reset.connect(self._on_transcript)
        visit.segment_arrived.connect(self._on_segment)
        visit.live.changed.connect(self._on_live)
        self._model.doubts_changed.connect(self._on_doubts)
        self._model.doubt_moved.connect(self._on_doubt)
        self._model.speed_changed.connect(self._show_speed)
        self._on_transcript()
        self._show_speed()

    # composition

    def _make_head(self) -> QWidget:
        top = QWidget()
        top.setFixedHeight(44)
        head = row(top, gap=6)
        head.setContentsMargins(20, 4, 10, 0)
        head.addWidget(label(tr("Transcript"), "pane"))
        head.addSpacing(4)
        self.facts = Parted("", "small")
        head.addWidget(self.facts, 1)
        self.speed = QToolButton()
        self.speed.setProperty("kind", "status")
        self.speed.setToolTip(tr("How fast the recording is played"))
        self.speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speed.setMenu(self._make_speeds())
        head.addWidget(self.speed)
        self.undo = tool(self._theme, "undo-2", tr("Undo the last correction of the transcript"))
        follow(self.undo, self._actions[ActionId.UNDO_WORDS])
        head.addWidget(self.undo)
        self.compare = tool(self._theme, "scroll-text", tr("What was changed in the transcript"))
        follow(self.compare, self._actions[ActionId.CHANGES])
        head.addWidget(self.compare)
        self.edit = tool(self._theme, "pencil", tr("Correct the words at the caret"))
        follow(self.edit, self._actions[ActionId.EDIT_WORDS])
        head.addWidget(self.edit)
        self.always = tool(
            self._theme, "list-checks", tr("Always write the chosen words like this")
        )
        follow(self.always, self._actions[ActionId.ALWAYS_WRITE])
        head.addWidget(self.always)
        self.search = tool(self._theme, "search", tr("Find in the transcript"))
        follow(self.search, self._actions[ActionId.FIND])
        head.addWidget(self.search)
        return top

    def _make_speeds(self) -> QMenu:
        menu = QMenu(self.speed)
        self._speeds = QActionGroup(menu)
        for speed in SPEEDS:
            choice = menu.addAction(_times(speed))
            choice.setCheckable(True)
            choice.setData(speed)
            self._speeds.addAction(choice)
        self._speeds.triggered.connect(lambda choice: self._model.set_speed(choice.data()))
        return menu

    def _make_people(self) -> SpeakerBar:
        people = SpeakerBar(self._actions, self._visit.speakers)
        people.chosen.connect(self.set_speaker)
        people.left.connect(self.leave_changes)
        return people

    def _make_look(self) -> QWidget:
        bar = QWidget()
        line = row(bar, gap=4)
        self.doubt = Elided("", "small")
        line.addWidget(self.doubt, 1)
        previous = tool(self._theme, "chevron-left", tr("Previous word to look at"))
        follow(previous, self._actions[ActionId.PREVIOUS_DOUBT])
        line.addWidget(previous)
        following = tool(self._theme, "chevron-right", tr("Next word to look at"))
        follow(following, self._actions[ActionId.NEXT_DOUBT])
        line.addWidget(following)
        return bar

    # what can be done

    def move_doubt(self, step: int) -> None:
        """Go to the next or previous word to look at, from where the caret is."""
        self.pages.setCurrentWidget(self.pane)
        self._model.move_doubt(step, *(self.pane.caret_word or (0, 0)))

    def correct(self) -> None:
        """Open the segment at the caret for a correction."""
        self.pages.setCurrentWidget(self.pane)
        self.pane.edit()

    def take_up(self, number: int, text: str) -> bool:
        """Open a segment with words that were not kept, unless somebody writes in one."""
        free = self.pane.has(number) and not self.pane.writes
        if free:
            self.pages.setCurrentWidget(self.pane)
            self.pane.write(number, text)
        return free

    def always_write(self) -> None:
        """Ask how the words that are selected, or the one at the caret, are always written."""
        self.pages.setCurrentWidget(self.pane)
        self._chosen = self.pane.chosen_words
        if self._chosen is not None:
            self.writing.open(*self._model.heard_at(*self._chosen))

    def set_speaker(self, speaker: int) -> None:
        """Say who speaks the segments that are chosen; -1 is nobody."""
        if self._visit.can_correct:
            self._visit.speakers.assign(
                self.pane.chosen_segments, speaker if speaker >= 0 else None
            )

    def rename_speaker(self) -> None:
        """Open the field for the name of who speaks where the caret is."""
        numbers = set(self.pane.chosen_segments[:1])
        speakers = [one.speaker for one in self._visit.segments if one.number in numbers]
        self.people.rename(next((one for one in speakers if one is not None), 0))

    def restore(self) -> None:
        """Take back the change at the caret."""
        here = self.pane.caret_word
        if here is not None and self.pages.currentWidget() is self.pane:
            self._model.restore(*here)

    def toggle_changes(self) -> None:
        """Show what differs from what was heard, or the transcript again."""
        if self.pages.currentWidget() is self.changes:
            self.leave_changes()
        else:
            self._model.look_at_changes()

    def leave_changes(self) -> None:
        """Show the transcript again."""
        self.pages.setCurrentWidget(self.pane)
        self.pane.setFocus()

    def open_find(self) -> None:
        """Show the field for what to find, with the keys in it."""
        if self._visit.segments:
            self.pages.setCurrentWidget(self.pane)
            self.finding.open()

    def refresh(self) -> None:
        """Say what the visit has, and what can be done now."""
        visit = self._visit
        if _several_speak(visit) is (self.pane.name_of is None):
            self._on_transcript()
            return
        if not visit.segments and not visit.live.begun:
            self.pages.setCurrentWidget(self.empty)
        elif self.pages.currentWidget() is self.empty:
            self.pages.setCurrentWidget(self.pane)
        busy = visit.busy.name if visit.busy is not None else ""
        self.empty.say(*_words(visit.step, "record" if visit.recording.active else busy))
        self._say_facts()
        self.pane.editable = visit.can_correct
        heard = bool(visit.segments) and visit.transcript is not None
        for one in (self.speed, self.search):
            one.setVisible(heard)
        changed = heard and visit.transcript is not None and visit.transcript.parent is not None
        self.compare.setVisible(changed)
        self.edit.setVisible(visit.can_correct)
        self.always.setVisible(visit.can_correct)
        self.undo.setVisible(visit.can_correct and self._model.can_undo)
        self.look.setVisible(heard and bool(self._model.doubts))
        speaking = heard and _several_speak(visit) and visit.can_correct
        self.people.refresh()
        self.people.setVisible(speaking)
        for identifier in (*SET, ActionId.NO_SPEAKER, ActionId.RENAME_SPEAKER):
            self._actions[identifier].setEnabled(speaking)
        self._actions[ActionId.TELL_APART].setEnabled(speaking and not visit.speakers.known)
        self._actions[ActionId.SWAP_SPEAKERS].setEnabled(speaking and visit.speakers.known)
        for identifier, able in (
            (ActionId.EDIT_WORDS, visit.can_correct),
            (ActionId.ALWAYS_WRITE, visit.can_correct),
            (ActionId.UNDO_WORDS, visit.can_correct and self._model.can_undo),
            (ActionId.RESTORE_WORDS, visit.can_correct and self._model.can_undo),
            (ActionId.PLAY_WORDS, heard),
            (ActionId.FIND, heard),
            (ActionId.CHANGES, changed),
            (ActionId.FASTER, heard),
            (ActionId.SLOWER, heard),
            (ActionId.NEXT_DOUBT, heard and bool(self._model.doubts)),
            (ActionId.PREVIOUS_DOUBT, heard and bool(self._model.doubts)),
        ):
            self._actions[identifier].setEnabled(able)

    # what changed

    def _on_versions(self, versions: list[Transcript], chosen: TranscriptId) -> None:
        self.changes.show_versions(versions, chosen)
        self.pages.setCurrentWidget(self.changes)
        self.changes.text.setFocus()

    def _on_transcript(self) -> None:
        if self.pages.currentWidget() is self.changes:
            self.leave_changes()
        self.pane.name_of = self._visit.speakers.name_of if _several_speak(self._visit) else None
        self.pane.show_segments(self._visit.segments)
        self._on_live()
        self._on_doubts()
        if not self.finding.isHidden():
            self._on_typed(self.finding.text.text())

    def _on_segment(self) -> None:
        segment, live = self._visit.segments[-1], self._visit.live.segments
        if not live or segment.start >= live[-1].end:  # else it is on screen already
            self.pane.add_segment(segment)

    def _on_live(self) -> None:
        live = self._visit.live
        self.pane.show_live(live.segments, live.stable, live.tail)
        if live.begun and self.pages.currentWidget() is self.empty:
            self.pages.setCurrentWidget(self.pane)
        self.notice.setText(live.notice)
        self.notice.setVisible(bool(live.notice))
        self._say_facts()

    def _say_facts(self) -> None:
        visit, live = self._visit, self._visit.live
        before = visit.segments
        if live.begun:
            before = list(visit.transcript.segments) if visit.transcript is not None else []
        count = self._count(before) + live.word_count
        last = [*before[-1:], *live.segments[-1:]]
        facts = [elapsed(last[-1].end)] if last else []
        facts.append(plural(count, "{count} word", "{count} words", count=number(count)))
        if visit.segments and self._model.can_undo:
            facts.append(tr("corrected", about="a transcript"))
        self.facts.setText(", ".join(facts) if count else "")

    def _count(self, segments: Sequence[Segment]) -> int:
        """How many words they have, counted once: two hours have eighteen thousand."""
        last = segments[-1] if segments else None
        version, many, before, count = self._counted
        same = version is self._visit.transcript and before is last
        if not (same and many == len(segments)):
            count = sum(len(one.words) or len(one.text.split()) for one in segments)
            self._counted = self._visit.transcript, len(segments), last, count
        return count

    def _on_doubts(self) -> None:
        self.pane.mark(self._model.doubts)
        self._say_doubt()
        self.refresh()

    def _on_doubt(self) -> None:
        found = self._model.doubt
        if found is not None:
            self.pane.go_to_words(found.segment, found.mark.first, found.mark.last)
        self._say_doubt()

    def _say_doubt(self) -> None:
        found: Doubt | None = self._model.doubt
        reason = f": {found.mark.reason}" if found is not None else ""
        self.doubt.setText(f"{self._model.doubt_words}{reason}")

    def _show_speed(self) -> None:
        said = _times(self._model.speed)
        self.speed.setText(said)
        self.speed.setAccessibleName(tr("Playing speed: {speed}", speed=said))
        for choice in self._speeds.actions():
            choice.setChecked(choice.data() == self._model.speed)

    def _on_typed(self, text: str) -> None:
        self.finding.show_count(self.pane.find_words(text))

    def _on_told(self, words: str) -> None:
        self.notice.setText(words)
        self.notice.show()

    def _on_word(self, text: str, mine: bool) -> None:
        if self._chosen is not None:
            self._model.always_write(*self._chosen, text, mine=mine)

    def _on_find_closed(self) -> None:
        self.pane.find_words("")
        self.pane.setFocus()


def _several_speak(visit: EncounterViewModel) -> bool:
    """Whether others than the clinician are heard, so that it matters who said what."""
    return visit.encounter is not None and visit.encounter.mode is EncounterMode.VISIT


def _times(speed: float) -> str:
    return f"{QLocale().toString(speed, 'g', 3)} ×"


def _words(step: Step, busy: str) -> tuple[str, str]:
    if busy == "transcribe":
        return tr("Listening to the recording"), tr("Sentences appear here as they are understood.")
    if busy == "record":
        return tr("Recording"), tr("Speak. Each second is encrypted and stored as it comes.")
    if busy == "import":
        return tr("Reading the audio file"), tr("It is decoded in a sealed process.")
    return {
        Step.RECORD: (
            tr("Nothing recorded yet"),
            tr("Record the visit with the round button below, or drop audio files here."),
        ),
        Step.TRANSCRIBE: (
            tr("The recording is safe"),
            tr("«Transcribe», at the lower right, writes down what was said."),
        ),
        Step.NO_SPEECH: (
            tr("No speech in this recording"),
            tr("Silence never becomes words. Check the microphone and record again."),
        ),
    }.get(step, ("", ""))
