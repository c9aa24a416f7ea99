"""What a new clinic's workstation still needs, and the end of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import marked, plural, tr
from ui.operations import Operations
from ui.view_models.machine_words import memory_words
from ui.view_models.place import PlaceModel

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.set_up import Progress, SetUp, Step

_WORDS = {
    "sheet": (marked("Recovery sheet"), marked("Kept on paper: two words were read back from it.")),
    "models": (marked("Models for patients"), marked("In use.")),
    "microphone": (marked("Microphone"), marked("Somebody was well heard.")),
    "backups": (marked("Backups"), marked("Made by themselves, into the folder that you chose.")),
    "self_test": (marked("Workstation"), marked("Tested with the models that are in use.")),
}
_TO_DO = {
    "microphone": marked("Speak a sentence as one dictates. Nothing of it is kept."),
    "backups": marked(
        "Choose a folder on another disk or a stick, and how often. Without a backup, a "
        "broken disk takes everything with it."
    ),
    "self_test": marked(
        "Both models are tried, to see that they work and how fast. It takes a minute."
    ),
}


class SetUpModel(PlaceModel):
    """Reads how far it came whenever somebody looks; what is complete ends by itself."""

    left = Signal()
    """It is not offered any more."""

    def __init__(self, set_up: SetUp, operations: Operations, *, reads_charts: bool) -> None:
        super().__init__(operations)
        self._set_up = set_up
        self._reads_charts = reads_charts
        self._heard = False
        self.progress: Progress | None = None
        self.ended = False

    @property
    def summary(self) -> str:
        """How much is left, in one sentence."""
        if self.progress is None:
            return ""
        left = len(_WORDS) - len(self.progress.done)
        if not left:
            return tr("Everything is set up. This page does not come again.")
        return plural(
            left,
            "One step remains. Each can be left and taken up again, in any order.",
            "{count} steps remain. Each can be left and taken up again, in any order.",
        )

    def words(self, step: Step) -> tuple[str, str]:
        """A step's name, and what to do or what was done."""
        name, done = (tr(text) for text in _WORDS[step])
        if self.progress is not None and step in self.progress.done:
            return name, done
        if step == "sheet":
            return name, self._sheet
        return name, self._models if step == "models" else tr(_TO_DO[step])

    def refresh(self) -> None:
        """Look how far it came."""
        self.read("set-up", lambda _: self._set_up.progress(), self._take)

    def heard(self) -> None:
        """The microphone is good; once is enough."""
        if self._heard:
            return
        self._heard = True
        set_up = self._set_up

        def work(_: object) -> Progress:
            set_up.microphone_heard()
            return set_up.progress()

        self.read("microphone heard", work, self._take)

    def dismiss(self) -> None:
        """Offer it no more, although something is left."""
        set_up = self._set_up
        self.do("dismiss", tr("Noting it"), lambda _: set_up.end(), lambda _: self.left.emit())

    def _take(self, progress: Progress) -> None:
        self.progress = progress
        if progress.complete and not self.ended:
            self.ended = True
            set_up = self._set_up
            self.read("finish", lambda _: set_up.end(), lambda _: self.changed.emit())
        self.changed.emit()

    @property
    def _sheet(self) -> str:
        if self._reads_charts:
            return tr("Nobody showed that it is kept. Make a new one: the way stands above.")
        return tr(
            "Nobody showed that it is kept. A clinician makes a new one: their screen asks for it "
            "when they sign in."
        )

    @property
    def _models(self) -> str:
        models = self.progress.models if self.progress is not None else None
        if models is None:
            little = tr("This workstation has too little memory for a model for patients.")
            trial = tr(
                "The demonstration models work, to try things out. More memory or a card is needed."
            )
            return f"{little} {trial}"
        notes, speech = models.language, models.speech
        fitting = tr(
            "«{notes}» ({notes_size}) for notes and «{speech}» ({speech_size}) for speech "
            "fit here. Put in the stick that holds them, add them, and choose «Use this "
            "model» for each.",
            notes=notes.name,
            notes_size=memory_words(notes.bytes),
            speech=speech.name,
            speech_size=memory_words(speech.bytes),
        )
        return f"{fitting} {tr('Whoever installed Consultroom can make such a stick.')}"
