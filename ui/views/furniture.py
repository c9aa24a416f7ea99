"""What stands around the places: banner, rail, status bar, palette, and word of a defect."""

# Loaded once the services are there: nobody waits for it at the door.
# ruff: noqa: PLC0415

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.problem import Problem
from ui.theme.theme import Theme
from ui.view_models.shell import Shell
from ui.views.frame import Frame
from ui.widgets.parts import column, framed

if TYPE_CHECKING:
    from ui.view_models.status import StatusViewModel
    from ui.widgets.banner import Banner
    from ui.widgets.command_palette import CommandPalette
    from ui.widgets.problem_panel import ProblemPanel, ReceiptPanel
    from ui.widgets.rail import Rail
    from ui.widgets.status_bar import StatusBar


class Furniture(Frame):
    """Stands there once the services do; made anew when another language is chosen."""

    status: StatusViewModel
    banner: Banner
    rail: Rail
    status_bar: StatusBar
    palette_: CommandPalette
    receipts: ReceiptPanel

    def __init__(self, theme: Theme, shell: Shell) -> None:
        super().__init__(theme, shell)
        self._furnished = False
        self._focus_before: QWidget | None = None
        self._defect: ProblemPanel | None = None
        self._above = column()
        self._right.insertLayout(0, self._above)
        self._pieces: list[QWidget] = [self._foot]
        shell.operations.defect_found.connect(self.show_defect)

    @property
    def defect(self) -> ProblemPanel:
        """Where a defect is told, also while nothing else stands there."""
        if self._defect is None:
            from ui.widgets.problem_panel import ProblemPanel

            self._defect = ProblemPanel(self._theme)
            self._defect.dismissed.connect(self._on_defect_read)
            self._around_defect = framed(self._defect, 16, 12, 16, 12)
            self._right.insertWidget(0, self._around_defect)
        return self._defect

    def _dress(self) -> None:
        """Put every piece in its place, instead of the one that stood there."""
        from ui.widgets.banner import Banner
        from ui.widgets.command_palette import CommandPalette
        from ui.widgets.problem_panel import ReceiptPanel
        from ui.widgets.rail import Rail
        from ui.widgets.status_bar import StatusBar

        for piece in self._pieces:
            piece.hide()
            piece.deleteLater()
        if self._defect is not None and self._defect.isHidden():
            self._around_defect.deleteLater()
            self._defect = None
        theme, actions = self._theme, self.actions_
        self.banner = Banner(theme)
        self._from_top.insertWidget(0, self.banner)
        self.rail = Rail(theme, actions)
        self.rail.hide()
        self._from_left.insertWidget(0, self.rail)
        self.status_bar = StatusBar(theme, actions, self.shell, self.status)
        self._from_top.addWidget(self.status_bar)
        self.receipts = ReceiptPanel(theme)
        around = framed(self.receipts, 16, 12, 16, 12)
        self._right.insertWidget(0, around)
        self.palette_ = CommandPalette(theme, actions, self)
        self.palette_.closed.connect(self._on_palette_closed)
        self._pieces = [self.banner, self.rail, self.status_bar, around, self.palette_]
        self._on_status()

    def _say_anew(self) -> None:
        super()._say_anew()
        if self._furnished:
            self._dress()

    def open_palette(self) -> None:
        if self.palette_.isVisible():
            self.palette_.close_palette()
            return
        self._focus_before = self.focusWidget()
        self.palette_.open()

    def show_defect(self, problem: Problem) -> None:
        """A defect of ours, or what has no other place, said calmly; the window goes on."""
        if not problem.cancelled:
            self.defect.tell(problem)

    def _on_defect_read(self) -> None:
        self.defect.forget()

    def _on_palette_closed(self) -> None:
        before, self._focus_before = self._focus_before, None
        if before is not None and before.isVisible():
            before.setFocus()

    def _on_status(self) -> None:
        self.banner.setVisible(self.status.engines.demonstration)
