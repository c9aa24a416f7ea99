"""Names and values under each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.parts import clear, label


class Facts(QWidget):
    """Two columns; a short value can be selected with the mouse."""

    def __init__(self, width: int = 128) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, width)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Replace what is shown; an empty value is left out."""
        clear(self._grid)
        for line, (name, value) in enumerate(one for one in facts if one[1]):
            said = label(name, "small")
            shown = breakable(value)
            held = label(shown, "fact", wrap=True)
            if shown == value:  # what could break anywhere would be copied with its breaks
                held.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            held.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(said, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(held, line, 1, Qt.AlignmentFlag.AlignTop)


def breakable(text: str) -> str:
    """Long names without spaces, such as hashes, may break anywhere."""
    return " ".join(
        "\u200b".join(word[at : at + 8] for at in range(0, len(word), 8))
        if len(word) > 24
        else word
        for word in text.split(" ")
    )
