"""A one-time code, big enough to be read over a shoulder once and then gone."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFrame

from app.accounts.people import EnrolmentCode
from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.wording import clock, day, local
from ui.widgets.parts import Glyph, button, column, label, row


class CodePanel(QFrame):
    """Shown once; closing it forgets the code."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = ""
        self._valid = ""
        self._name = ""
        self.setProperty("surface", "accent")
        self.setAccessibleName(tr("One-time code"))
        box = row(self, gap=16)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(Glyph(theme, "key-round", "accent", 24), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=6)
        self.title = label("", "strong", wrap=True)
        self.code = label("", "code")
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text = label("", "soft", wrap=True)
        for one in (self.title, self.code, self.text):
            words.addWidget(one)
        box.addLayout(words, 1)
        ways = column(gap=8)
        self.copy = button(tr("Copy"), name=tr("Copy the code"))
        self.copy.clicked.connect(self._on_copy)
        self.print = button(tr("Print …"), name=tr("Print the code"))
        self.print.clicked.connect(self._on_print)
        self.done = button(tr("Done"), "primary", name=tr("Done: forget the code"))
        self.done.clicked.connect(self.close_panel)
        for way in (self.done, self.copy, self.print):
            way.setMinimumWidth(112)
            ways.addWidget(way)
        ways.addStretch()
        box.addLayout(ways)
        self.hide()

    def show_code(self, name: str, code: EnrolmentCode) -> None:
        """Show a new code for somebody."""
        self._name, self._text = name, code.text
        until = local(code.valid_until)
        self._valid = f"{day(until.date())}, {clock(until)}"
        self.title.setText(tr("Give this code to {name}", name=name))
        self.code.setText(code.text)
        self.code.setAccessibleName(tr("The code: {text}", text=code.text))
        self.text.setText(
            tr(
                "It works once, until {moment}. At the sign-in they choose «Use an enrolment "
                "code», type it, and choose their own passphrase. It is shown only now and kept "
                "nowhere.",
                moment=self._valid,
            )
        )
        self.copy.setText(tr("Copy"))
        self.show()
        self.done.setFocus()

    def close_panel(self) -> None:
        """Forget the code."""
        self._text = self._name = ""
        self.code.clear()
        self.code.setAccessibleName("")
        self.hide()
        self.closed.emit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.setText(tr("Copied"))

    def _on_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """One page: whose code it is, the code, and until when it works."""
        whose = tr("One-time code for {name}", name=self._name)
        until = tr("It works once, until {moment}.", moment=self._valid)
        document = QTextDocument()
        document.setHtml(
            f"<h2>{escape(whose)}</h2><h1>{escape(self._text)}</h1><p>{escape(until)}</p>"
        )
        document.print_(printer)
