"""The recovery sheet: the words and their code, the printer, and the check that it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.texts import marked, tr
from ui.actions import ActionId, Actions, Place
from ui.printing import make_printer, print_sheet, writes_a_file
from ui.theme.theme import Theme
from ui.view_models.recovery_words import Purpose, WrittenDown
from ui.view_models.shell import Shell
from ui.widgets.card import CardPage
from ui.widgets.parts import Notice, button, column, follow, label, restyle, row, rule, surface
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.qr_code import QrCode

COLUMNS = 4
_WHY = {
    Purpose.REPLACED: marked("The old sheet opens nothing any more: destroy it."),
    Purpose.RESCUED: marked("The sheet that you used opens nothing any more: destroy it."),
}


def _about(purpose: Purpose) -> str:
    words = tr(
        "These words open everything if every passphrase is forgotten or this workstation dies. "
        "They are shown only now. Print them, or write them down in this order, and lock the "
        "paper away: whoever holds it can read every chart."
    )
    return f"{tr(_WHY[purpose])} {words}" if purpose in _WHY else words


class RecoverySheetView(CardPage):
    """Shown once, and forgotten as soon as two words were read back from the paper."""

    places = (Place.SHEET,)

    def __init__(self, theme: Theme, actions: Actions, shell: Shell, written: WrittenDown) -> None:
        super().__init__(
            theme,
            tr("The recovery sheet"),
            _about(written.purpose),
            width=820,
        )
        self._theme = theme
        self._shell = shell
        self._written = written
        self._printer: QPrinter | None = None
        self.box.addWidget(self._make_sheet(actions))
        self.file_notice = self._make_file_notice()
        self.box.addWidget(self.file_notice)
        self.printed = label("", "small", wrap=True)
        self.printed.hide()
        self.box.addWidget(self.printed)
        self.box.addWidget(rule())
        self.box.addLayout(self._make_check())
        self.status = label("", "amber", wrap=True)
        self.status.hide()
        self.box.addWidget(self.status)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(shell.dismiss_problem)
        self.box.addWidget(self.problem)
        shell.busy_changed.connect(self._refresh)
        shell.problem_changed.connect(self._on_problem)
        self._refresh()

    def _make_sheet(self, actions: Actions) -> QWidget:
        sheet = surface("sunken")
        box = row(sheet, gap=24)
        box.setContentsMargins(24, 20, 20, 20)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for place, word in enumerate(self._written.words):
            down, across = divmod(place, COLUMNS)
            figure = label(str(place + 1), "small")
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(figure, down, across * 2)
            shown = label(word, "strong")
            shown.setAccessibleName(tr("Word {number}: {word}", number=place + 1, word=word))
            grid.addWidget(shown, down, across * 2 + 1)
            grid.setColumnStretch(across * 2 + 1, 1)
        box.addLayout(grid, 1)
        right = column(gap=10)
        self.code = QrCode(
            self._written.sheet.qr, tr("The same words as a QR code, for a scanner of your own")
        )
        right.addWidget(self.code)
        self.print = button(" " + tr("Print …"), name=tr("Print the recovery sheet"))
        self._theme.decorate(self.print, "printer", "ink", 18)
        follow(self.print, actions[ActionId.PRINT_SHEET])
        right.addWidget(self.print, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addStretch()
        box.addLayout(right)
        return sheet

    def _make_file_notice(self) -> Notice:
        notice = Notice(
            self._theme,
            "amber",
            "triangle-alert",
            tr("This printer writes a file, not paper."),
            tr(
                "The words would lie on a disk, readable by whoever gets the file and by every "
                "backup of that disk. Choose a printer. If you must write the file, print it "
                "elsewhere at once and destroy the file."
            ),
        )
        self.write_file = button(tr("Write the file all the same"), "small")
        self.write_file.clicked.connect(self._on_write_file)
        leave = button(tr("Leave"), "small", name=tr("Leave without writing a file"))
        leave.clicked.connect(self._leave_file)
        ways = row(gap=8)
        ways.addWidget(leave)
        ways.addWidget(self.write_file)
        ways.addStretch()
        notice.more.addLayout(ways)
        notice.hide()
        return notice

    def _make_check(self) -> QHBoxLayout:
        line = row(gap=12)
        words = column(gap=0)
        words.addWidget(label(tr("Is it on paper?"), "strong"))
        words.addWidget(label(tr("Read two words back from it."), "small"))
        line.addLayout(words, 1)
        self.answers: list[QLineEdit] = []
        for index in self._written.asked:
            field = QLineEdit()
            field.setPlaceholderText(tr("Word {number}", number=index + 1))
            field.setAccessibleName(tr("Word {number}", number=index + 1))
            field.setFixedWidth(150)
            field.textChanged.connect(self._refresh)
            field.returnPressed.connect(self._on_done)
            self.answers.append(field)
            line.addWidget(field)
        self.done = button(tr("The sheet is kept"), "primary")
        self.done.clicked.connect(self._on_done)
        line.addWidget(self.done)
        return line

    # printing

    def print_out(self) -> None:
        """Ask for a printer; one that writes a file is asked about once more."""
        self._leave_file()
        printer = make_printer()
        if not self._choose(printer):
            return
        if writes_a_file(printer):
            self._printer = printer
            self.file_notice.show()
            self.reveal(self.file_notice)
            self.write_file.setFocus()
        else:
            self._print(printer)

    def _choose(self, printer: QPrinter) -> bool:
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(tr("Print the recovery sheet"))
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _on_write_file(self) -> None:
        printer = self._printer
        self._leave_file()
        if printer is not None:
            self._print(printer)

    def _leave_file(self) -> None:
        self._printer = None
        self.file_notice.hide()

    def _print(self, printer: QPrinter) -> None:
        done = print_sheet(printer, self._written.sheet)
        restyle(self.printed, "role", "small" if done else "amber")
        self.printed.setText(
            tr("The sheet was handed to the printer. Compare it with the words above.")
            if done
            else tr("The printer did not take the page. Try another one, or write the words down.")
        )
        self.printed.show()

    # the check

    def _refresh(self) -> None:
        busy = self._shell.busy
        typed = all(field.text().strip() for field in self.answers)
        self.done.setEnabled(typed and not busy)
        self.done.setText(tr("Noting it …") if busy else tr("The sheet is kept"))
        self.status.hide()
        for field in self.answers:
            restyle(field, "state", "")

    def _on_done(self) -> None:
        if not self.done.isEnabled():
            return
        wrong = [
            (index, field)
            for index, field in zip(self._written.asked, self.answers, strict=True)
            if not self._written.right(index, field.text())
        ]
        for _, field in wrong:
            restyle(field, "state", "wrong")
        if wrong:
            self.status.setText(
                tr(
                    "Word {number} is another one. Look at your paper, and then up here.",
                    number=wrong[0][0] + 1,
                )
            )
            self.status.show()
            self.reveal(self.status)
            wrong[0][1].setFocus()
            return
        self._shell.keep_sheet()

    def _on_problem(self) -> None:
        self.problem.show_problem(self._shell.problem)
