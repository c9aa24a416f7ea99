"""The bar under transcript and note: what is happening, and the next step at the right."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.review.readiness import Cause
from app.texts import marked, plural, tr
from ui.actions import ActionId, Actions
from ui.devices.listening import Hearing
from ui.spoken import announce
from ui.theme.theme import Theme
from ui.view_models.encounter import EncounterViewModel, Step
from ui.view_models.microphone import MicrophoneModel
from ui.view_models.recording import RecorderState
from ui.view_models.wording import elapsed, reading_time, roughly, when
from ui.widgets.level_meter import LevelMeter
from ui.widgets.manner_bar import MannerBar, heard
from ui.widgets.parts import Elided, Glyph, button, column, follow, restyle, row, tool
from ui.widgets.template_choice import TemplateChoice

_TICK_MS = 500

_NEXT = {
    Step.TRANSCRIBE: marked("Transcribe"),
    Step.DRAFT: marked("Draft the note"),
    Step.SIGN: marked("Sign the note"),
}
_BEFORE_SIGNING = {
    Cause.PATIENT: (marked("Is it the right patient?"), "user-x"),
    Cause.EMPTY: (marked("Write a sentence"), "pencil"),
    Cause.FLAGS: (marked("{count} to check before signing"), "flag"),
    Cause.UNREAD: (marked("{count} to read before signing"), "eye"),
}
_WRITTEN = (Step.DRAFT, Step.REVIEW, Step.SIGN, Step.SIGNED)
"""There are words that a note can be drafted from."""
_SHAPED = (Step.NO_SPEECH, Step.DRAFT, Step.REVIEW, Step.SIGN)
"""A note can be begun, or drafted again."""


class StepBar(QFrame):
    """Shows an EncounterViewModel; the actions do the work."""

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        visit: EncounterViewModel,
        microphone: MicrophoneModel,
    ) -> None:
        super().__init__()
        self._microphone = microphone
        self._said = ""
        self._theme = theme
        self._actions = actions
        self._visit = visit
        self._signing = False
        self.setProperty("surface", "bar")
        self.setFixedHeight(76)
        box = row(self, gap=16)
        box.setContentsMargins(20, 12, 20, 12)
        self.record = tool(theme, "mic", tr("Record"))
        self.record.clicked.connect(actions[ActionId.RECORD].trigger)
        self.pause = tool(theme, "pause", tr("Pause"), tip=actions.tooltip(ActionId.PAUSE))
        self.pause.clicked.connect(actions[ActionId.PAUSE].trigger)
        self.discard = tool(
            theme, "trash-2", tr("Discard the recording"), tip=actions.tooltip(ActionId.DISCARD)
        )
        self.discard.clicked.connect(actions[ActionId.DISCARD].trigger)
        self.glyph = Glyph(theme, "check", "accent", 24)
        box.addWidget(self.record)
        box.addWidget(self.pause)
        box.addWidget(self.discard)
        box.addWidget(self.glyph)
        box.addLayout(self._make_words())
        self._add_recording(box)
        self._add_steps(box)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._refresh_words)
        microphone.changed.connect(self.refresh)
        visit.step_changed.connect(self.refresh)
        visit.progress_changed.connect(self._refresh_words)
        visit.review.statement_arrived.connect(self._refresh_words)
        visit.recording.level_changed.connect(self._on_level)
        self.refresh()

    def set_signing(self, signing: bool) -> None:
        """While the signature is asked for, its own button is the one primary action."""
        self._signing = signing
        self.refresh()

    def _make_words(self) -> QVBoxLayout:
        words = column(gap=1)
        words.addStretch()
        self.title = Elided("", "strong")
        self.detail = Elided("", "small")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setMaximumWidth(420)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        words.addSpacing(4)
        words.addWidget(self.progress)
        words.addStretch()
        return words

    def _add_recording(self, box: QHBoxLayout) -> None:
        self.meter = LevelMeter(self._theme)
        box.addWidget(self.meter, 10)
        box.addStretch(1)
        self.manner = MannerBar(self._theme, self._actions, self._visit.manner)
        box.addWidget(self.manner)
        self.another = button(
            tr("Use another microphone"), tip=tr("The recording goes on with the next microphone")
        )
        self.another.clicked.connect(self._visit.recording.use_another)
        box.addWidget(self.another)
        self.bring_back = button(tr("Undo"), name=tr("Bring the discarded recording back"))
        self.bring_back.clicked.connect(self._visit.recording.bring_back)
        box.addWidget(self.bring_back)
        self.more = button(f" {tr('Record more')}", name=tr("Go on recording this visit"))
        self._theme.decorate(self.more, "mic", "ink", 18)
        follow(self.more, self._actions[ActionId.RECORD])
        box.addWidget(self.more)
        self.import_file = button(f" {tr('Import audio')}", name=tr("Import audio files"))
        self._theme.decorate(self.import_file, "upload", "ink", 18)
        follow(self.import_file, self._actions[ActionId.IMPORT])
        box.addWidget(self.import_file)

    def _add_steps(self, box: QHBoxLayout) -> None:
        self.walk = self._make_walk()
        box.addWidget(self.walk)
        self.leave_out = button(tr("Leave it out"), "quiet", name=tr("Go on without a recording"))
        follow(self.leave_out, self._actions[ActionId.LEAVE_OUT])
        box.addWidget(self.leave_out)
        self.cancel = button(tr("Stop"), name=tr("Stop what is running"))
        follow(self.cancel, self._actions[ActionId.CANCEL])
        box.addWidget(self.cancel)
        self.template = TemplateChoice(self._theme, self._actions, self._visit.templates)
        box.addWidget(self.template)
        self.options = tool(
            self._theme, "sliders-horizontal", tr("How the next note is drafted"), size=20
        )
        follow(self.options, self._actions[ActionId.DRAFT_OPTIONS])
        box.addWidget(self.options)
        self.next = button("", "primary")
        follow(self.next, self._actions[ActionId.NEXT_STEP])
        box.addWidget(self.next)

    def _make_walk(self) -> QWidget:
        walk = QWidget()
        box = row(walk, gap=4)
        for identifier, icon in (
            (ActionId.PREVIOUS_FLAG, "chevron-left"),
            (ActionId.NEXT_FLAG, "chevron-right"),
        ):
            made = tool(self._theme, icon, self._actions.name(identifier), size=20)
            follow(made, self._actions[identifier])
            box.addWidget(made)
        return walk

    # what is shown

    def refresh(self) -> None:
        """Show what the visit waits for."""
        inside = self.window().focusWidget()
        held = inside is not None and self.isAncestorOf(inside)
        visit, recording = self._visit, self._visit.recording
        step, busy, active = visit.step, visit.busy is not None, recording.active
        first = step in (Step.RECORD, Step.NO_SPEECH)
        can_record = first and not busy
        self.record.setVisible(can_record or active)
        self._show_record(active, prominent=first)
        self.more.setVisible(
            visit.can_record
            and not first
            and not self._signing
            and self._microphone.present is not None
        )
        running = recording.state in (RecorderState.RECORDING, RecorderState.PAUSED)
        self.pause.setVisible(running)
        self.discard.setVisible(running)
        self._actions[ActionId.DISCARD].setEnabled(running)
        self.bring_back.setVisible(visit.can_record and recording.discarded is not None)
        paused = recording.state is RecorderState.PAUSED
        self._theme.decorate(self.pause, "play" if paused else "pause", "ink", 20)
        self.pause.setAccessibleName(tr("Go on recording") if paused else tr("Pause"))
        self.meter.setVisible(active)
        self.manner.show_choices(
            can_record and not active,
            language=visit.can_record and (first or step is Step.TRANSCRIBE),
        )
        listening = recording.listening
        silent = listening is not None and listening.hearing is Hearing.SILENCE
        self.another.setVisible(silent and listening is not None and listening.others)
        self.import_file.setVisible(can_record and not active)
        self.cancel.setVisible(busy)
        self.cancel.setEnabled(busy and visit.busy is not None and not visit.busy.task.cancelled)
        self.progress.setVisible(busy)
        self.walk.setVisible(step is Step.REVIEW and not busy and not active)
        free = not busy and not active and not self._signing
        self._show_next(step, shown=free)
        self.template.setVisible(free and step in _WRITTEN)
        self._actions[ActionId.CHOOSE_TEMPLATE].setEnabled(free and step in _WRITTEN)
        alone = step in (Step.RECORD, Step.NO_SPEECH, Step.DRAFT)
        failed = step is Step.TRANSCRIBE and visit.problem is not None
        self.leave_out.setVisible(free and failed)
        self.options.setVisible(free and step in _SHAPED)
        self._actions[ActionId.DRAFT_OPTIONS].setEnabled(free and step in _SHAPED)
        self._actions[ActionId.WRITE_ALONE].setEnabled(free and alone)
        self._show_glyph(step, shown=not (can_record or active))
        self._on_level()
        if busy or running:
            self._clock.start()
        else:
            self._clock.stop()
        self._refresh_words()
        if held and inside is not None and not inside.isVisibleTo(self):
            self.focus_next()

    def focus_next(self) -> bool:
        """Give the keys to the next step, or to what can be done instead."""
        for place in (self.next, self.cancel, self.record, self.import_file):
            if place.isVisibleTo(self) and place.isEnabled():
                place.setFocus()
                return True
        return False

    def _show_record(self, active: bool, *, prominent: bool) -> None:
        none = not active and self._microphone.present is None
        kind = "round-stop" if active else "round" if prominent and not none else "round-quiet"
        restyle(self.record, "kind", kind)
        colour = "on_brick" if active else "on_accent" if kind == "round" else "ink"
        self._theme.decorate(self.record, "square" if active else "mic", colour, 22)
        name = tr("Finish recording") if active else tr("Record")
        self.record.setAccessibleName(name)
        keys = self._actions.keys(ActionId.RECORD)
        tip = f"{name}  ({keys})"
        if not active:
            tip += f"; {tr('hold {keys} to talk', keys=self._actions.keys(ActionId.TALK))}"
        self.record.setToolTip(tr("No microphone was found") if none else tip)
        self.record.setEnabled(not none)
        self._actions[ActionId.RECORD].setEnabled(active or (self._visit.can_record and not none))
        self._actions[ActionId.PAUSE].setEnabled(active)
        self._actions[ActionId.TALK].setEnabled(self._actions[ActionId.RECORD].isEnabled())
        self._actions[ActionId.MODE].setEnabled(self._visit.can_record)
        self._actions[ActionId.MICROPHONE].setEnabled(self._visit.can_record)
        self._actions[ActionId.IMPORT].setEnabled(self._visit.can_record)

    def _show_next(self, step: Step, *, shown: bool) -> None:
        self.next.setVisible(shown and (step in _NEXT or step is Step.REVIEW))
        self._actions[ActionId.NEXT_STEP].setEnabled(self.next.isVisibleTo(self))
        if step is Step.REVIEW:
            first = self._visit.obstacles[0]
            words, icon = _BEFORE_SIGNING.get(first.cause, (first.what, "circle-alert"))
            self.next.setText(f" {tr(words, count=first.count)}")
            restyle(self.next, "kind", "amber")
            self.next.setAccessibleName(
                tr("Not ready to sign: {what} Goes to the next one.", what=first.what)
            )
            self._theme.decorate(self.next, icon, "amber", 18)
        elif step in _NEXT:
            self.next.setText(f" {tr(_NEXT[step])}")
            restyle(self.next, "kind", "primary")
            self.next.setAccessibleName(tr(_NEXT[step]))
            icon = {Step.TRANSCRIBE: "audio-lines", Step.DRAFT: "notebook-pen"}.get(
                step, "signature"
            )
            self._theme.decorate(self.next, icon, "on_accent", 18)

    def _show_glyph(self, step: Step, *, shown: bool) -> None:
        icon, colour = {
            Step.REVIEW: ("list-checks", "amber"),
            Step.SIGN: ("circle-check", "accent"),
            Step.SIGNED: ("badge-check", "accent"),
        }.get(step, ("activity", "accent"))
        if self._visit.busy is not None:
            icon, colour = "activity", "accent"
        self.glyph.show_icon(icon, colour)
        self.glyph.setVisible(shown)

    def _refresh_words(self, *_: object) -> None:
        title, detail = self._words()
        self._announce(title, detail)
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        busy = self._visit.busy
        if busy is not None:
            fraction = busy.progress.fraction
            self.progress.setRange(0, 0 if fraction is None else 1000)
            if fraction is not None:
                self.progress.setValue(int(fraction * 1000))

    def _announce(self, title: str, detail: str) -> None:
        """Tell a screen reader what is new, and never the running time."""
        recording = self._visit.recording
        said = f"{recording.state_words}. {detail}" if recording.active else title
        if said != self._said:
            self._said = said
            words = said if recording.active else f"{title} {detail}"
            announce(self, words)

    def _words(self) -> tuple[str, str]:
        visit, recording = self._visit, self._visit.recording
        if visit.busy is not None:
            left = visit.busy.remaining_seconds
            if visit.busy.name == "draft" and visit.review.statements:
                count = len(visit.review.statements)
                return tr("Writing the note …"), plural(
                    count, "{count} statement so far", "{count} statements so far"
                )
            step, time = visit.busy.progress.step, roughly(left) if left is not None else ""
            if visit.busy.name == "transcribe":
                return tr("Transcribing …"), ", ".join(part for part in (step, time) if part)
            return f"{step} …", time
        if recording.active:
            return self._recording_words()
        discarded = recording.discarded
        if discarded is not None and visit.can_record:
            return tr("Recording discarded"), tr(
                "{length} can be brought back until the mode is changed or you leave",
                length=elapsed(discarded.seconds),
            )
        return self._waiting_words()

    def _recording_words(self) -> tuple[str, str]:
        recording = self._visit.recording
        talk = self._actions.keys(ActionId.TALK)
        detail = {
            RecorderState.RECORDING: recording.device_words,
            RecorderState.PAUSED: tr("What was spoken is safe; hold {keys} to go on", keys=talk),
        }.get(recording.state, tr("Closing the recording"))
        return f"{elapsed(recording.seconds)}  {recording.state_words}", detail

    def _waiting_words(self) -> tuple[str, str]:
        visit = self._visit
        review, step = visit.review, visit.step
        total = len(review.statements)
        if step is Step.RECORD:
            if self._microphone.present is None:
                return tr("No microphone was found"), tr("Plug one in, or import an audio file")
            return tr("Ready to record"), self._ready_words()
        if step is Step.REVIEW:
            return self._review_words()
        if step is Step.SIGNED:
            attestation = visit.signing.attestation
            if attestation is None:
                return tr("Signed"), tr("This note never changes any more")
            return (
                tr(
                    "Signed by {name}, {when}",
                    name=attestation.person_name,
                    when=when(attestation.signed_at),
                ),
                tr("This note never changes any more"),
            )
        return {
            Step.TRANSCRIBE: (visit.recorded_words, tr("Next: write down what was said")),
            Step.NO_SPEECH: (
                tr("Nobody spoke in this recording"),
                tr("Record again, or import a file"),
            ),
            Step.DRAFT: (tr("The transcript is ready"), tr("Next: draft the note from it")),
            Step.SIGN: _older()
            if visit.note_is_older
            else (
                plural(total, "One statement is checked", "All {count} statements are checked"),
                tr("Signing asks for your passphrase"),
            ),
        }.get(step, ("", ""))

    def _review_words(self) -> tuple[str, str]:
        visit, review = self._visit, self._visit.review
        first, total = visit.obstacles[0], len(review.statements)
        unread = len(review.unread)
        left = (
            tr(
                "{count} not read yet, {time}",
                count=unread,
                time=reading_time(review.unread_seconds),
            )
            if unread
            else ""
        )
        if first.cause is Cause.FLAGS:
            look = plural(
                first.count,
                "{count} of {total} statements needs a look",
                "{count} of {total} statements need a look",
                total=total,
            )
            keys = tr("J and K walk the flags, Enter shows the reasons, Space plays the words")
            return look, left or keys
        if first.cause is Cause.UNREAD and visit.note_is_older:
            return _older()
        if first.cause is Cause.UNREAD:
            return left, tr("Scroll through the note; U goes to the next sentence")
        return first.what, first.action

    def _ready_words(self) -> str:
        manner, present = self._visit.manner, self._microphone.present
        if manner.consent_words:
            return manner.consent_words
        if manner.needs_consent:
            return tr("{heard}; a consent is asked for first", heard=heard(manner.mode))
        if present is None:
            return ""
        return tr(
            "{device}; hold {keys} to talk",
            device=present.name,
            keys=self._actions.keys(ActionId.TALK),
        )

    def _on_level(self) -> None:
        recording = self._visit.recording
        self.meter.show_levels(recording.levels, active=recording.state is RecorderState.RECORDING)
        self._refresh_words()


def _older() -> tuple[str, str]:
    return (
        tr("The note is older than the transcript"),
        tr("Draft it again, or check it against what came since"),
    )
