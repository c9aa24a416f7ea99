"""How a visit is recorded: who is heard, in which language, and with whose consent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.days import here, today
from app.domain.encounter import ConsentBy, ConsentHow, Encounter, EncounterMode, EncounterState
from app.domain.identifiers import EncounterId
from app.domain.recording import Recording
from app.records.records import EncounterView
from app.texts import marked, tr
from ui.operations import Lane, Operation, Operations, saved
from ui.view_models.recording import RecordingViewModel
from ui.view_models.wording import clock, when

BY_WORDS = {
    ConsentBy.PATIENT: marked("The patient"),
    ConsentBy.GUARDIAN: marked("A parent or guardian"),
    ConsentBy.REPRESENTATIVE: marked("A representative"),
}
HOW_WORDS = {
    ConsentHow.SPOKEN: marked("aloud"),
    ConsentHow.WRITTEN: marked("in writing"),
    ConsentHow.ON_FILE: marked("in writing, earlier"),
}

Done = Callable[[], None]


class MannerViewModel(QObject):
    """Bound to one encounter; `changed` carries what holds now."""

    changed = Signal(object)
    withdrawn = Signal(int)
    """The consent was withdrawn; carries how many recordings can be deleted."""
    deleted = Signal()
    problem_found = Signal(object)

    def __init__(
        self,
        room: Room,
        operations: Operations,
        encounter: EncounterId,
        recording: RecordingViewModel,
    ) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._id = encounter
        self._recording = recording
        self.withdrawing = False
        self.encounter: Encounter | None = None
        self.needs_consent = False
        self.languages: tuple[str, ...] = ()
        self.busy = False

    @property
    def mode(self) -> EncounterMode:
        return EncounterMode.DICTATION if self.encounter is None else self.encounter.mode

    @property
    def can_change(self) -> bool:
        """Whether mode and language may be chosen now."""
        return (
            self.encounter is not None
            and self.encounter.state is not EncounterState.SIGNED
            and not self._recording.active
            and not self.busy
        )

    @property
    def consent_words(self) -> str:
        """What is known of a consent, in a few words; nothing where none was asked for."""
        consent = None if self.encounter is None else self.encounter.consent
        if consent is None:
            return ""
        if consent.withdrawn_at is not None:
            return tr("Consent withdrawn, {time}", time=_when(consent.withdrawn_at))
        return tr(
            "{who} consented {how}, {time}",
            who=tr(BY_WORDS[consent.by]),
            how=tr(HOW_WORDS[consent.how]),
            time=_when(consent.given_at),
        )

    def show(self, view: EncounterView) -> None:
        """Take what was read; languages are asked for once."""
        self._adopt(view)
        if not self.languages:
            recordings = self._room.recordings
            self._operations.start(
                "languages",
                lambda _: recordings.languages(),
                done=self._on_languages,
                problem=self.problem_found.emit,
                encounter=self._id,
            )

    def set_mode(self, mode: EncounterMode) -> None:
        """Say who is heard from now on; a discarded recording cannot be brought back then."""
        if self.can_change and mode is not self.mode:
            records, aside = self._room.records, self._recording.take_aside()

            def work() -> None:
                self._delete(aside)
                records.set_mode(self._id, mode)

            self._do("mode", work)

    def set_language(self, language: str) -> None:
        """Say which language is spoken."""
        if self.can_change and self.encounter is not None and language != self.encounter.language:
            records = self._room.records
            self._do("language", lambda: records.set_language(self._id, language))

    def keep_consent(self, by: ConsentBy, how: ConsentHow, then: Done) -> None:
        """Keep the consent that was given; `then` goes on with what waited for it."""
        consents = self._room.consents
        if not self.busy:
            self._do("consent", lambda: consents.keep(self._id, by, how), then)

    def withdraw(self) -> None:
        """Write the withdrawal down; a recording under way ends first, and is kept until asked.

        It is written down although the visit is left, or the window closes, before that end.
        """
        if self.busy:
            return
        self.withdrawing = True
        self._recording.finish()
        ending = self._recording.active
        under_way = self._operations.running(self._id, lane=Lane.RECORDING) if ending else []
        consents, aside = self._room.consents, self._recording.take_aside()

        def work() -> None:
            for one in under_way:
                one.wait()
            self._delete(aside)
            consents.withdraw(self._id)

        self._do("withdraw", work, self.count_deletable, Lane.RECORDING)

    def count_deletable(self) -> None:
        """Find out what a withdrawn consent leaves to be deleted."""
        consents = self._room.consents
        self._operations.start(
            "deletable",
            lambda _: consents.deletable(self._id),
            done=self.withdrawn.emit,
            problem=self.problem_found.emit,
            encounter=self._id,
        )

    def delete_recorded(self) -> None:
        """Delete what was recorded with the consent that was withdrawn."""
        consents, drafting = self._room.consents, self._room.drafting

        def work(operation: Operation) -> None:
            try:
                consents.delete_recorded(self._id, operation.task)
            finally:
                drafting.forget()

        self._operations.start(
            "delete recordings",
            work,
            done=lambda _: self.deleted.emit(),
            problem=self.problem_found.emit,
            encounter=self._id,
            lane=Lane.LONG,
            act=True,
            told=lambda _: tr("The recordings are deleted."),
        )

    def _do(
        self,
        name: str,
        act: Callable[[], object],
        then: Done | None = None,
        lane: Lane = Lane.SHORT,
    ) -> None:
        records = self._room.records
        self.busy = True

        def work(_: Operation) -> EncounterView:
            act()
            return records.reload(self._id)

        def done(view: EncounterView) -> None:
            self.busy = self.withdrawing = False
            self._adopt(view)
            if then is not None:
                then()

        self._operations.start(
            name,
            work,
            done=done,
            problem=self._on_problem,
            encounter=self._id,
            lane=lane,
            act=True,
            told=saved,
        )

    def _delete(self, aside: list[Recording]) -> None:
        for one in aside:
            self._room.recordings.discard(one.id)

    def _adopt(self, view: EncounterView) -> None:
        self.encounter, self.needs_consent = view.encounter, view.needs_consent
        self.changed.emit(view.encounter)

    def _on_languages(self, languages: tuple[str, ...]) -> None:
        """A visit not recorded yet is spoken in a language that the model knows."""
        self.languages = languages
        encounter = self.encounter
        if encounter is None:
            return
        new = encounter.state is EncounterState.PLANNED
        if new and languages and encounter.language not in languages:
            self.set_language(languages[0])
        self.changed.emit(encounter)

    def _on_problem(self, problem: object) -> None:
        self.busy = self.withdrawing = False
        self.problem_found.emit(problem)
        if self.encounter is not None:
            self.changed.emit(self.encounter)


def _when(moment: datetime) -> str:
    """The time, with its day where that is another one."""
    return clock(moment) if here(moment) == today() else when(moment)
