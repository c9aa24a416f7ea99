"""What this workstation does: a sentence, each engine in a line, and what is not as planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.texts import plural, tr, trimmed
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.machine_words import memory_words
from ui.view_models.wording import number, when
from ui.widgets.parts import Glyph, Notice, button, clear, column, follow, label, row, surface

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.hardware.self_test import EngineTest, SelfTest
    from app.inference.ladder import Move


class SelfTestPanel(QFrame):
    """The newest test, and a way to test again."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self.notices = column(gap=12)
        outer.addLayout(self.notices)
        sheet = surface("paper")
        sheet.setAccessibleName(tr("What this workstation does"))
        outer.addWidget(sheet)
        box = row(sheet, gap=16)
        box.setContentsMargins(20, 14, 16, 14)
        box.addWidget(Glyph(theme, "cpu", "ink_soft", 28), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=4)
        self.headline = label("", "strong", wrap=True)
        self.lines = label("", "small", wrap=True)
        words.addWidget(self.headline)
        words.addWidget(self.lines)
        box.addLayout(words, 1)
        self.again = button(tr("Test this workstation"))
        follow(self.again, actions[ActionId.TEST_MACHINE])
        box.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)

    def show_test(self, tested: SelfTest | None, falls: tuple[Move, ...]) -> None:
        """Show the newest test and what computes lower than planned now."""
        clear(self.notices)
        for fall in falls:
            self._notice(fall.words, tr("It goes back up by itself as soon as that works again."))
        if tested is None:
            self.headline.setText(tr("This workstation has not been tested with its models yet"))
            self.lines.setText(
                tr(
                    "The test tries both models on a sample and says how fast they are. It may take"
                    " some minutes; nothing of any patient is used."
                )
            )
            return
        for finding in tested.findings:
            if finding not in {fall.words for fall in falls}:
                self._notice(
                    finding,
                    tr(
                        "Found when it was tested, {when}. Nothing is lost; show it to"
                        " whoever installed this workstation.",
                        when=when(tested.made_at),
                    ),
                )
        self.headline.setText(tested.words)
        cores = plural(tested.cores, "{count} core", "{count} cores", count=number(tested.cores))
        cards = ", ".join(tested.cards) or tr("no graphics card in use")
        self.lines.setText(
            "\n".join(
                (
                    tr("Speech: {engine}", engine=_engine(tested.speech)),
                    tr("Notes: {engine}", engine=_engine(tested.language)),
                    f"{tested.processor}, {cores}, {cards}",
                    tr("Tested {when}.", when=when(tested.made_at)),
                )
            )
        )

    def _notice(self, title: str, text: str) -> None:
        made = Notice(self._theme, "amber", "triangle-alert", title, text)
        made.setAccessibleName(title)
        self.notices.addWidget(made)


def _engine(tested: EngineTest) -> str:
    memory = memory_words(tested.memory_bytes)
    said = tr(
        "{model}, {memory}, loaded in {seconds} s",
        model=tested.model,
        memory=memory,
        seconds=trimmed(tested.load_seconds),
    )
    return f"{said}{tested.named_backend}"
