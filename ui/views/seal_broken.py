"""What is shown while the network is not proved to be closed."""

from __future__ import annotations

from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.shell import Shell
from ui.widgets.card import CardPage
from ui.widgets.parts import Notice


class SealBrokenView(CardPage):
    """Patient data stays closed; there is nothing to click."""

    def __init__(self, theme: Theme, shell: Shell) -> None:
        super().__init__(
            theme,
            tr("The clinic stays closed"),
            tr(
                "Consultroom opens patient data only after it has tried to reach the network and "
                "failed. On this start it could not prove that."
            ),
            width=560,
        )
        seal = shell.seal
        broken = ", ".join(seal.broken) or tr("nothing could be tried on this system")
        self.notice = Notice(
            theme,
            "amber",
            "shield-alert",
            tr("Not refused by the system: {broken}.", broken=broken),
            tr(
                "Nothing was opened and nothing is lost. Run «consultroom doctor» in a terminal "
                "and show its report to whoever installed this workstation."
            ),
        )
        self.box.addWidget(self.notice)
