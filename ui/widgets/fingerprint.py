"""Digits that two people compare: big, in groups, in rows that can be read aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from app.texts import tr
from ui.widgets.parts import label

COLUMNS = 3


class Fingerprint(QFrame):
    """Groups of digits in a grid; spoken as one text with pauses."""

    def __init__(self, text: str) -> None:
        super().__init__()
        groups = text.split()
        self.setProperty("surface", "sunken")
        self.setAccessibleName(tr("Fingerprint: {groups}", groups=", ".join(groups)))
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 18, 24, 18)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        for place, group in enumerate(groups):
            shown = label(group, "display")
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            shown.setAccessibleName(
                tr("Group {number}: {digits}", number=place + 1, digits=" ".join(group))
            )
            grid.addWidget(shown, place // COLUMNS, place % COLUMNS)
