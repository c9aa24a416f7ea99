"""Things that were looked at, one under the other: how each stands, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.texts import marked, tr
from ui.theme.theme import Theme
from ui.widgets.parts import Glyph, clear, column, label, row

if TYPE_CHECKING:  # nobody needs these before somebody looks
    from app.hardware.workstation import Aspect

_MARKS = {
    "good": ("circle-check", "accent", marked("good")),
    "plain": ("cpu", "ink_soft", marked("to know")),
    "mend": ("triangle-alert", "amber", marked("to be mended")),
}


class AspectList(QWidget):
    """Each line begins with its mark, whose meaning a screen reader says too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._box = column(self, gap=12)

    def show_aspects(self, aspects: Sequence[Aspect]) -> None:
        """Replace what is shown."""
        clear(self._box)
        for aspect in aspects:
            self._box.addWidget(self._line(aspect))

    def _line(self, aspect: Aspect) -> QWidget:
        icon, colour, meaning = _MARKS[aspect.standing.value]
        line = QWidget()
        line.setAccessibleName(f"{aspect.name}, {tr(meaning)}: {aspect.says} {aspect.advice}")
        box = row(line, gap=12)
        box.addWidget(Glyph(self._theme, icon, colour, 20), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=0)
        words.addWidget(label(aspect.name, "small-strong"))
        words.addWidget(label(aspect.says, wrap=True))
        if aspect.advice:
            words.addWidget(label(aspect.advice, "small", wrap=True))
        box.addLayout(words, 1)
        return line
