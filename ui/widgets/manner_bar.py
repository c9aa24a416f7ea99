"""In the step bar before a recording: who is heard, in which language, with whose consent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.domain.encounter import EncounterMode
from app.texts import marked, tr
from ui.actions import ActionId, Actions
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.manner import MannerViewModel
from ui.view_models.spoken_languages import language_name
from ui.widgets.choices import Choice
from ui.widgets.parts import button, follow, row, surface, tool

_MODES = {
    EncounterMode.DICTATION: (marked("Dictation"), marked("Only you are heard")),
    EncounterMode.VISIT: (marked("Visit"), marked("Everybody in the room is heard")),
}


class MannerBar(QWidget):
    """Shows a MannerViewModel; each choice counts at once."""

    def __init__(self, theme: Theme, actions: Actions, manner: MannerViewModel) -> None:
        super().__init__()
        self._manner = manner
        self._codes: list[str] = []
        self._language_matters = False
        box = row(self, gap=8)
        self.consent = button("", "quiet", name=tr("Consent to being recorded"))
        theme.decorate(self.consent, "user-check", "accent", 18)
        follow(self.consent, actions[ActionId.CONSENT])
        box.addWidget(self.consent)
        self.modes: dict[EncounterMode, QPushButton] = {}
        box.addWidget(self._make_modes(actions), 0, Qt.AlignmentFlag.AlignVCenter)
        self.language = Choice(theme, tr("Language that is spoken"))
        self.language.setProperty("kind", "quiet")
        self.language.setMaximumWidth(150)
        self.language.setToolTip(tr("Language that is spoken"))
        self.language.activated.connect(self._on_language)
        box.addWidget(self.language)
        self.test = tool(theme, "sliders-horizontal", tr("Choose and test the microphone"))
        follow(self.test, actions[ActionId.MICROPHONE])
        box.addWidget(self.test)
        manner.changed.connect(self.refresh)
        self.refresh()

    def show_choices(self, shown: bool, *, language: bool) -> None:
        """While something is recorded, only the consent can be looked at.

        The language can be put right until what was recorded is written down.
        """
        for one in (self._switch, self.test):
            one.setVisible(shown)
        self._language_matters = language
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show the model."""
        manner = self._manner
        for mode, made in self.modes.items():
            made.setChecked(mode is manner.mode)
            made.setEnabled(manner.can_change)
        self.language.setEnabled(manner.can_change)
        if len(self._codes) != len(manner.languages):
            self._codes = sorted(manner.languages, key=language_name)
            self.language.clear()
            self.language.addItems([language_name(code) for code in self._codes])
        self.language.setVisible(self._language_matters and self.language.count() > 1)
        if manner.encounter is not None and manner.encounter.language in self._codes:
            self.language.setCurrentIndex(self._codes.index(manner.encounter.language))
        words = manner.consent_words
        consented = manner.encounter is not None and manner.encounter.consented
        self.consent.setVisible(bool(words))
        self.consent.setText(f" {tr('Consent') if consented else tr('Consent withdrawn')}")
        self.consent.setAccessibleDescription(words)

    def _make_modes(self, actions: Actions) -> QWidget:
        self._switch = surface("switch")
        self._switch.setAccessibleName(tr("Who is heard"))
        box = row(self._switch, gap=0, margin=2)
        group = QButtonGroup(self)
        for mode, words in _MODES.items():
            name, text = (tr(one) for one in words)
            made = button(name, "segment", name=name_of(name, text))
            made.setCheckable(True)
            made.setToolTip(f"{text}  ({actions.keys(ActionId.MODE)})")
            made.clicked.connect(lambda _, mode=mode: self._on_mode(mode))
            group.addButton(made)
            box.addWidget(made)
            self.modes[mode] = made
        return self._switch

    def _on_mode(self, mode: EncounterMode) -> None:
        self._manner.set_mode(mode)
        self.refresh()

    def _on_language(self, place: int) -> None:
        self._manner.set_language(self._codes[place])


def heard(mode: EncounterMode) -> str:
    """Who is heard, in words."""
    return tr(_MODES[mode][1])
