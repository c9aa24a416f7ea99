"""A problem, next to the place where it happened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.texts import tr
from ui.problem import Problem
from ui.spoken import announce, name_of
from ui.theme.theme import Theme
from ui.widgets.parts import Notice, button, column, tool


class Details(QWidget):
    """What we need to know of a defect of ours, to be copied."""

    def __init__(self, details: str) -> None:
        super().__init__()
        box = column(self, gap=8)
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Technical details"))
        text.setFixedHeight(120)
        box.addWidget(text)
        self.copy = button(tr("Copy the details"), "small")
        self.copy.clicked.connect(lambda: self._copy(details))
        box.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)

    def _copy(self, details: str) -> None:
        QGuiApplication.clipboard().setText(details)
        self.copy.setText(tr("Copied"))


class ProblemPanel(Notice):
    """Says what happened, that nothing is lost, and what to do; hidden while all is well."""

    dismissed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "amber", "triangle-alert", "")
        self.setAccessibleName(tr("Problem"))
        self.details: Details | None = None
        self.close_button = tool(theme, "x", tr("Dismiss"), tip=tr("Dismiss"))
        self.close_button.clicked.connect(self.dismissed)
        self.ways.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem, or nothing."""
        if problem is None:
            self.hide()
            return
        self.say(problem.what, " ".join(part for part in (problem.safe, problem.action) if part))
        self.close_button.setAccessibleName(name_of(tr("Dismiss"), problem.what))
        if self.details is not None:
            self.details.deleteLater()
        self.details = Details(problem.details) if problem.defect else None
        if self.details is not None:
            self.more.addWidget(self.details)
        said = f"{self.title.text()} {self.text.text()}"
        self.setAccessibleDescription(said)
        self.show()
        announce(self, said)
