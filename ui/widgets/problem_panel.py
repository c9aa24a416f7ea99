"""A problem, next to the place where it happened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
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
    """Says what happened, that nothing is lost, and what to do; hidden while all is well.

    It is read out once, and not before it is seen: behind the cover it waits.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "amber", "triangle-alert", "")
        self.setAccessibleName(tr("Problem"))
        self.details: Details | None = None
        self._unread = ""
        self.close_button = tool(theme, "x", tr("Dismiss"), tip=tr("Dismiss"))
        self.close_button.clicked.connect(self.dismissed)
        self.ways.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem, or nothing; what was shown before is not kept."""
        if self.details is not None:
            self.details.deleteLater()
            self.details = None
        if problem is None:
            self.hide()
            self.say("")
            self.setAccessibleDescription("")
            self._unread = ""
            return
        self.say(problem.what, " ".join(part for part in (problem.safe, problem.action) if part))
        self.close_button.setAccessibleName(name_of(tr("Dismiss"), problem.what))
        if problem.defect:
            self.details = Details(problem.details)
            self.more.addWidget(self.details)
        self._unread = f"{self.title.text()} {self.text.text()}"
        self.setAccessibleDescription(self._unread)
        self.show()
        self._read_out()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._read_out()

    def _read_out(self) -> None:
        if self._unread and self.isVisible():
            words, self._unread = self._unread, ""
            announce(self, words)
