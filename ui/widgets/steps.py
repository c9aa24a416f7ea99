"""The steps of a flow: as high as the one that is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.parts import column


class Steps(QWidget):
    """A stack of Qt's own takes the height of its highest page; a card of one field should not."""

    def __init__(self) -> None:
        super().__init__()
        self._box = column(self)
        self._steps: list[QWidget] = []
        self._current = 0

    def add(self, step: QWidget) -> None:
        """One more step; the first one is shown."""
        step.setVisible(not self._steps)
        self._steps.append(step)
        self._box.addWidget(step)

    @property
    def current(self) -> int:
        return self._current

    def show_step(self, place: int) -> None:
        """Show this one alone."""
        self._steps[self._current].hide()
        self._current = place
        self._steps[place].show()
