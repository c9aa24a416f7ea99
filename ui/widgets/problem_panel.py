"""A problem, next to the place where it happened."""

from __future__ import annotations

from math import inf
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.texts import tr
from ui.problem import Problem
from ui.spoken import announce, name_of
from ui.theme.theme import Theme
from ui.widgets.parts import Notice, button, clear, column, label, tool

READING_SECONDS = 4.0
"""Less is no time to read a receipt in."""


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


class Told(Notice):
    """Says what happened, the newest first, until it is dismissed; hidden while there is nothing.

    It is read out once, and not before it is seen: behind the cover it waits.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, kind: str, icon: str, name: str) -> None:
        super().__init__(theme, kind, icon, "")
        self.setAccessibleName(name)
        self.details: Details | None = None
        self._told: list[Problem] = []
        self._unread: list[str] = []
        self.close_button = tool(theme, "x", tr("Dismiss"), tip=tr("Dismiss"))
        self.close_button.clicked.connect(self.dismissed)
        self.ways.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, one: Problem) -> None:
        """Show it above what was told before and is not dismissed; the same is told once."""
        self._told = [one, *(known for known in self._told if known != one)]
        clear(self.more)
        self.details = None
        self.say(one.what, _rest(one))
        self._add_details(one)
        for known in self._told[1:]:
            entry = column(gap=4)
            entry.setContentsMargins(0, 6, 0, 0)
            entry.addWidget(label(known.what, "strong", wrap=True))
            if rest := _rest(known):
                entry.addWidget(label(rest, "soft", wrap=True))
            self.more.addLayout(entry)
            self._add_details(known)
        self.close_button.setAccessibleName(name_of(tr("Dismiss"), one.what))
        self.setAccessibleDescription(" ".join(_spoken(known) for known in self._told))
        self._unread = [*self._unread, _spoken(one)]
        self.show()
        self._read_out()

    def forget(self) -> None:
        """All of it is read, or concerns nobody any more."""
        self.hide()
        self._told, self._unread, self.details = [], [], None
        clear(self.more)
        self.say("")
        self.setAccessibleDescription("")

    def _add_details(self, one: Problem) -> None:
        if one.defect:
            details = Details(one.details)
            self.more.addWidget(details)
            self.details = self.details or details

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._read_out()

    def _read_out(self) -> None:
        if self._unread and self.isVisible():
            words, self._unread = " ".join(self._unread), []
            announce(self, words)


class ProblemPanel(Told):
    """Says what happened, that nothing is lost, and what to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "amber", "triangle-alert", tr("Problem"))

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem, or nothing; what was shown before is not kept."""
        self.forget()
        if problem is not None:
            self.tell(problem)


class ReceiptPanel(Told):
    """Says what was done elsewhere, until it was seen for a while and the person goes on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "accent", "check", tr("Done"))
        self._seen_since = inf
        self.dismissed.connect(self.forget)

    def _read_out(self) -> None:
        if self._unread and self.isVisible():
            self._seen_since = monotonic()
        super()._read_out()

    def go(self) -> None:
        """The person goes elsewhere."""
        if monotonic() - self._seen_since >= READING_SECONDS:
            self.forget()


def _rest(one: Problem) -> str:
    return " ".join(part for part in (one.safe, one.action) if part)


def _spoken(one: Problem) -> str:
    return f"{one.what} {_rest(one)}".strip()
