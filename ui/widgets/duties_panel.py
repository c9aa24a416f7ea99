"""After signing in: what there is to do, one line and one action each; and what to know."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.accounts.session import Duty
from app.texts import marked, tr
from ui.actions import ActionId, Actions, Place
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.duties import DutiesModel
from ui.view_models.recovery_words import Purpose
from ui.view_models.shell import Shell
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.page import LOW_SIDE, SIDE
from ui.widgets.parts import Glyph, button, clear, column, label, row, rule, surface, tool
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.work_panel import WorkPanel

_WIDTH, _LOW = 960, 740
_WORDS = {
    Duty.SET_UP_TOTP: (
        "shield-check",
        marked("Set up your codes"),
        marked("The clinic asks for a code from your phone at each sign-in."),
        marked("Set up"),
    ),
    Duty.REPLACE_RECOVERY_KEY: (
        "key-round",
        marked("Make a new recovery sheet"),
        marked("The present one was used, or nobody showed that it is kept."),
        marked("Make it"),
    ),
    Duty.SET_PASSPHRASES: (
        "users",
        marked("Give everybody a way in"),
        marked("Some people have no passphrase on this workstation."),
        marked("Go there"),
    ),
    Duty.FINISH_SET_UP: (
        "badge-check",
        marked("Finish the set-up"),
        marked("What this workstation still needs, step by step."),
        marked("Go on"),
    ),
    Duty.ADMIT_WAITING: (
        "user-check",
        marked("A colleague waits for the charts"),
        marked("Compare the fingerprint with them, in person or on a telephone."),
        marked("Compare"),
    ),
    Duty.REKEY_FAILED: (
        "rotate-ccw",
        marked("The charts need their new key"),
        marked("Somebody left; until it is renewed, the old key still opens the charts."),
        marked("Renew it"),
    ),
}


class DutiesPanel(QWidget):
    """Hidden while there is nothing."""

    def __init__(self, theme: Theme, actions: Actions, shell: Shell, duties: DutiesModel) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self._shell = shell
        self._duties = duties
        self._shown: tuple[object, ...] = ()
        self._place = Place.TODAY
        self.setAccessibleName(tr("What there is to do"))
        self._outer = outer = row(self)
        outer.setContentsMargins(SIDE, 16, SIDE, 0)
        self.sheet = sheet = surface("paper")
        outer.addStretch(1)
        outer.addWidget(sheet, 1000)
        outer.addStretch(1)
        self.be_as_wide_as(None)
        box = column(sheet, gap=0)
        box.setContentsMargins(16, 6, 12, 6)
        self.lines = column(gap=0)
        box.addLayout(self.lines)
        self.confirm = ConfirmPanel(theme)
        box.addWidget(self.confirm)
        self.work = WorkPanel()
        box.addWidget(self.work)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(duties.dismiss_problem)
        box.addWidget(self.problem)
        duties.changed.connect(self.refresh)
        duties.work_changed.connect(self._on_work)
        duties.problem_changed.connect(self._on_problem)
        shell.problem_changed.connect(self._on_shell_problem)
        self.refresh()

    def be_as_wide_as(self, breadth: int | None) -> None:
        """At most as wide as the place below it, in pixels; None where that says nothing."""
        self.sheet.setMaximumWidth(breadth or _WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The same margins as the place below it."""
        super().resizeEvent(event)
        side = LOW_SIDE if self.window().height() < _LOW else SIDE
        self._outer.setContentsMargins(side, 16, side, 0)

    @property
    def empty(self) -> bool:
        return not self._left and not self._duties.notice

    @property
    def _left(self) -> tuple[Duty, ...]:
        """Who is at the set-up is not sent there."""
        duties = self._duties.duties
        if self._place is Place.SET_UP:
            return tuple(one for one in duties if one is not Duty.FINISH_SET_UP)
        return duties

    def refresh(self, place: Place | None = None) -> None:
        """Show what is left, in every place but a visit; without one the place stays as it was."""
        self._place = place or self._place
        duties, notice = self._left, self._duties.notice
        now = (duties, notice, self._duties.work)
        if now != self._shown:
            self._shown = now
            self._fill(duties, notice)
        self.setVisible(self._place is not Place.ENCOUNTER and not self.empty)

    def _fill(self, duties: tuple[Duty, ...], notice: str) -> None:
        clear(self.lines)
        lines = [self._line(duty) for duty in duties]
        if notice:
            lines.insert(0, self._notice(notice))
        for at, line in enumerate(lines):
            if at:
                self.lines.addWidget(rule())
            self.lines.addWidget(line)

    def _on_problem(self) -> None:
        self.problem.show_problem(self._duties.problem)

    def _on_shell_problem(self) -> None:
        """What went wrong with a duty that the shell works at."""
        problem = self._shell.problem
        if problem is not None and not self.confirm.isHidden():
            self.confirm.show_problem(problem)

    def _line(self, duty: Duty) -> QWidget:
        icon, *words = _WORDS[duty]
        title, text, verb = (tr(one) for one in words)
        line = QWidget()
        box = row(line, gap=12)
        box.setContentsMargins(0, 8, 0, 8)
        box.addWidget(Glyph(self._theme, icon, "amber", 20))
        said = column(gap=0)
        said.addWidget(label(title, "strong", wrap=True))
        said.addWidget(label(text, "small", wrap=True))
        box.addLayout(said, 1)
        do = button(verb, "small", name=name_of(title, verb))
        do.setEnabled(self._duties.work is None)
        do.clicked.connect(self._handler(duty))
        box.addWidget(do, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _notice(self, words: str) -> QWidget:
        line = QWidget()
        box = row(line, gap=12)
        box.setContentsMargins(0, 8, 0, 8)
        box.addWidget(Glyph(self._theme, "triangle-alert", "amber", 20))
        box.addWidget(label(words, wrap=True), 1)
        close = tool(self._theme, "x", tr("Dismiss"), tip=tr("Dismiss"))
        close.clicked.connect(self._duties.read_notice)
        box.addWidget(close)
        return line

    def _handler(self, duty: Duty) -> Callable[[], None]:
        return {
            Duty.SET_UP_TOTP: self._actions[ActionId.ACCOUNT].trigger,
            Duty.FINISH_SET_UP: self._actions[ActionId.SET_UP].trigger,
            Duty.REPLACE_RECOVERY_KEY: self._ask_for_sheet,
            Duty.SET_PASSPHRASES: self._shell.go_on_rescuing,
            Duty.ADMIT_WAITING: self._actions[ActionId.PEOPLE].trigger,
            Duty.REKEY_FAILED: self._duties.renew_chart_key,
        }[duty]

    def _ask_for_sheet(self) -> None:
        words = self._shell.recovery_words
        if words:  # they were typed to come in, and are what would be asked for
            self._shell.replace_recovery_key(words, Purpose.RESCUED)
            return

        def make(password: str) -> None:
            self.confirm.wait(tr("Making a new recovery key"))
            self._shell.replace_recovery_key(password, Purpose.REPLACED)

        self.confirm.ask(
            tr("Make a new recovery sheet"),
            tr(
                "The words of the old one open nothing from then on. Have a printer or a pen ready:"
                " the new words are shown once."
            ),
            tr("Make it"),
            make,
        )

    def _on_work(self) -> None:
        self.work.follow(self._duties.work)
        self.refresh()
