"""Where the engines compute and why, and what else there was to choose from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.hardware.plan import Alternative, Plan, gigabytes
from app.texts import tr
from ui.theme.theme import Theme
from ui.widgets.parts import Glyph, clear, column, label, surface

_TOP = Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight
_MARK, _FIGURE = 20, 96


class PlanPanel(QWidget):
    """One sentence, and a row for each alternative, the best first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._plan: Plan | None = None
        sheet = surface("paper")
        sheet.setAccessibleName(tr("Where the engines compute"))
        box = column(sheet, gap=14)
        box.setContentsMargins(24, 20, 24, 20)
        column(self).addWidget(sheet)
        self.reason = label("", "soft", wrap=True)
        words = column(gap=2)
        words.addWidget(label(tr("Where the engines compute"), "strong"))
        words.addWidget(self.reason)
        context = tr(
            "The context is what a model has read. Kept in fewer bits, it takes less memory and is "
            "a little less exact."
        )
        words.addWidget(label(context, "small", wrap=True))
        box.addLayout(words)
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _MARK)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(4, 2)
        box.addWidget(self.table)
        self.open = label("", "small", wrap=True)
        box.addWidget(self.open)

    def show_plan(self, plan: Plan) -> None:
        """Replace what is shown; nothing happens where it is the same."""
        if plan == self._plan:
            return
        self._plan = plan
        self.reason.setText(plan.reason)
        self.open.setText(
            tr(
                "Not counted, because nobody measured it: {what}.",
                what=", ".join(map(tr, plan.open)),
            )
        )
        self.open.setVisible(bool(plan.open))
        clear(self._grid)
        for place, title in enumerate(
            (tr("Alternative"), tr("Card", about="graphics card"), tr("Main memory"), tr("Why")), 1
        ):
            figure = place in {2, 3}
            self._grid.addWidget(label(title, "small"), 0, place, _RIGHT if figure else _TOP)
        for line, alternative in enumerate(plan.alternatives, 1):
            self._add(line, alternative)

    def _add(self, line: int, one: Alternative) -> None:
        role = "strong" if one.chosen else "" if one.fits else "soft"
        if one.chosen:
            self._grid.addWidget(Glyph(self._theme, "check", "accent", 18), line, 0, _TOP)
        card = (
            gigabytes(one.card_bytes) if one.card_bytes else tr("none", about="memory of the card")
        )
        memory = gigabytes(one.memory_bytes)
        name = label(one.name, role, wrap=True)
        name.setAccessibleName(
            tr(
                "{name}: {card} of the card, {memory} of main memory",
                name=one.name,
                card=card,
                memory=memory,
            )
        )
        name.setAccessibleDescription(one.reason)
        self._grid.addWidget(name, line, 1, _TOP)
        for place, words in ((2, card), (3, memory)):
            figure = label(words, role)
            figure.setMinimumWidth(_FIGURE)
            figure.setAlignment(_RIGHT)
            self._grid.addWidget(figure, line, place, _TOP)
        self._grid.addWidget(label(one.reason, role, wrap=True), line, 4, _TOP)
