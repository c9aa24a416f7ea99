"""A folder without a clinic: found one, or bring one back."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from app.texts import tr
from ui.actions import ActionId, Actions, Place
from ui.theme.theme import Theme
from ui.view_models.shell import Shell
from ui.widgets.big_choice import BigChoice
from ui.widgets.card import CardPage
from ui.widgets.language_choice import LanguageChoice
from ui.widgets.parts import follow, label


class StartView(CardPage):
    """Two ways on."""

    places = (Place.START, Place.RESTORE)

    def __init__(self, theme: Theme, actions: Actions, shell: Shell) -> None:
        super().__init__(
            theme,
            tr("Welcome to Consultroom"),
            tr(
                "There is no clinic on this workstation yet. Everything that follows stays here, "
                "encrypted; nothing leaves the room."
            ),
            width=560,
        )
        self.found = BigChoice(
            theme,
            "building-2",
            tr("Set up a new clinic"),
            tr(
                "Its name, the first clinician, an office manager. About five minutes, with a "
                "printer or a pen at hand."
            ),
            colour="accent",
        )
        follow(self.found, actions[ActionId.FOUND])
        self.restore = BigChoice(
            theme,
            "rotate-ccw",
            tr("Restore from a backup"),
            tr("On a new workstation, or after a loss. Bring the backup and the recovery sheet."),
            colour="accent",
        )
        follow(self.restore, actions[ActionId.RESTORE])
        self.box.addWidget(self.found)
        self.box.addWidget(self.restore)
        self.box.addSpacing(4)
        self.box.addWidget(label(tr("Folder: {home}", home=shell.paths.home), "small", wrap=True))
        self.language = LanguageChoice(theme)
        self.language.chosen.connect(self.language_chosen)
        self.box.addWidget(self.language)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        QTimer.singleShot(0, self.found, self.found.setFocus)
