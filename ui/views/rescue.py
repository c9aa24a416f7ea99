"""After the recovery key: who comes in how, and then a new sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.accounts.people import EnrolmentCode, PersonView
from app.domain.practitioner import Practitioner
from app.texts import plural, tr
from ui.theme.theme import Theme
from ui.view_models.recovery_words import Purpose
from ui.view_models.rescue import RescueModel
from ui.view_models.shell import Shell
from ui.widgets.card import CardPage
from ui.widgets.code_panel import CodePanel
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.parts import Glyph, Notice, button, clear, column, label, row, rule, surface
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.waiting import DoorFoot
from ui.widgets.work_panel import WorkPanel


class RescueView(CardPage):
    """A line for each person; the open one takes a new passphrase."""

    def __init__(self, theme: Theme, shell: Shell, rescue: RescueModel) -> None:
        super().__init__(
            theme,
            tr("The clinic is open again"),
            tr(
                "Give everybody a way in on this workstation. Who stands beside you chooses a new "
                "passphrase now; who is away gets a code to enrol with."
            ),
            width=800,
        )
        self._theme = theme
        self._shell = shell
        self._rescue = rescue
        self._open: PersonView | None = None
        self._left: list[QPushButton] = []
        """The buttons of those who cannot come in yet."""
        self._add_notices()
        self.list = column(gap=0)
        self.sheet = surface("paper")
        box = column(self.sheet)
        box.setContentsMargins(16, 4, 12, 4)
        box.addLayout(self.list)
        self.box.addWidget(self.sheet)
        self.panel = self._make_panel()
        self.box.addWidget(self.panel)
        self.code = CodePanel(theme)
        self.box.addWidget(self.code)
        self.said = label("", "accent", wrap=True)
        self.said.hide()
        self.box.addWidget(self.said)
        self.work = WorkPanel()
        self.box.addWidget(self.work)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(self._on_dismissed)
        self.box.addWidget(self.problem)
        self.foot = DoorFoot(
            shell, tr("Make the new recovery sheet"), back=tr("Look into the clinic first")
        )
        self.foot.back.clicked.connect(shell.open_clinic)
        self.foot.go.clicked.connect(self._on_go)
        self.box.addWidget(self.foot)
        rescue.changed.connect(self._on_people)
        rescue.code_made.connect(self._on_code)
        rescue.said.connect(self._on_said)
        rescue.work_changed.connect(self._on_work)
        rescue.problem_changed.connect(self._on_problem)
        shell.problem_changed.connect(self._on_problem)
        rescue.refresh()

    def _add_notices(self) -> None:
        session = self._shell.session
        notices = session.notices if session is not None else ()
        if notices:
            first, *others = notices
            said = Notice(self._theme, "amber", "triangle-alert", first, " ".join(others))
            self.box.addWidget(said)

    def _make_panel(self) -> QWidget:
        panel = surface("accent")
        panel.setAccessibleName(tr("A new passphrase"))
        box = column(panel, gap=8)
        box.setContentsMargins(16, 14, 16, 14)
        self.who = label("", "strong", wrap=True)
        box.addWidget(self.who)
        self.passphrase = NewPassphrase(self._theme, tr("The new passphrase"))
        self.passphrase.changed.connect(self._refresh)
        self.passphrase.submitted.connect(self._on_set)
        box.addWidget(self.passphrase)
        ways = row(gap=8)
        self.set = button(tr("Set the passphrase"), "primary")
        self.set.clicked.connect(self._on_set)
        ways.addWidget(self.set)
        leave = button(tr("Leave"), "quiet", name=tr("Leave without a new passphrase"))
        leave.clicked.connect(self._close_panel)
        ways.addWidget(leave)
        ways.addStretch(1)
        box.addLayout(ways)
        panel.hide()
        return panel

    def _make_line(self, view: PersonView) -> QWidget:
        person = view.person
        line = QWidget()
        box = row(line, gap=12)
        box.setContentsMargins(0, 10, 0, 10)
        comes_in = view.passphrase
        waits = person.id in self._rescue.codes
        icon, colour = (
            ("circle-check", "accent") if comes_in or waits else ("circle-alert", "amber")
        )
        box.addWidget(Glyph(self._theme, icon, colour, 20))
        words = column(gap=0)
        words.addWidget(label(person.display_name, "strong", wrap=True))
        state = (
            tr("has a passphrase here")
            if comes_in
            else tr("has a code to enrol with")
            if waits
            else tr("cannot sign in here yet")
        )
        words.addWidget(
            label(
                f"{tr('signs in as {name}', name=person.name)}  ·  {state}",
                "small",
                wrap=True,
            )
        )
        box.addLayout(words, 1)
        if not view.disabled:
            make = button(
                tr("Enrolment code"),
                "small",
                name=tr("Enrolment code for {name}", name=person.name),
            )
            make.clicked.connect(lambda: self._on_make_code(view))
            box.addWidget(make, 0, Qt.AlignmentFlag.AlignVCenter)
            give = button(
                tr("New passphrase"),
                "small",
                name=tr("New passphrase for {name}", name=person.name),
            )
            give.clicked.connect(lambda: self.ask(view))
            if not (comes_in or waits):
                self._left.append(give)
            box.addWidget(give, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            box.addWidget(label(tr("disabled"), "small"))
        return line

    def ask(self, view: PersonView) -> None:
        """Take a new passphrase for this person."""
        self._open = view
        self.code.close_panel()
        self.said.hide()
        person = view.person
        self.who.setText(tr("{person} chooses a new passphrase", person=person.display_name))
        self.passphrase.clear()
        self.passphrase.know(person.name, person.display_name, shortest=self._rescue.shortest)
        self.panel.show()
        self.passphrase.first.setFocus()
        self.reveal(self.panel)
        self._refresh()

    def _close_panel(self) -> None:
        self._open = None
        self.passphrase.clear()
        self.panel.hide()

    def _on_set(self) -> None:
        if self._open is not None and self.set.isEnabled():
            self._rescue.set_password(self._open, self.passphrase.first.text)

    def _on_make_code(self, view: PersonView) -> None:
        self._close_panel()
        self.said.hide()
        self._rescue.hand_out_code(view)

    def _on_people(self) -> None:
        clear(self.list)
        self._left.clear()
        for place, view in enumerate(self._rescue.people):
            if place:
                self.list.addWidget(rule())
            self.list.addWidget(self._make_line(view))
        self._refresh()
        if self.panel.isHidden() and self.code.isHidden():
            (self._left[0] if self._left else self.foot.go).setFocus()

    def _on_code(self, person: Practitioner, code: EnrolmentCode) -> None:
        self.code.show_code(person.display_name, code)
        self.reveal(self.code)

    def _on_said(self, words: str) -> None:
        self._close_panel()
        self.said.setText(words)
        self.said.show()

    def _on_work(self) -> None:
        self.work.follow(self._rescue.work)
        self._refresh()

    def _on_problem(self) -> None:
        self.problem.show_problem(self._rescue.problem or self._shell.problem)

    def _on_dismissed(self) -> None:
        self._rescue.dismiss_problem()
        self._shell.dismiss_problem()

    def _refresh(self) -> None:
        idle = self._rescue.work is None
        self.set.setEnabled(idle and self.passphrase.accepted)
        self.sheet.setEnabled(idle)
        if not self._rescue.clinician_comes_in:
            hint = tr("Still needed: the passphrase of a clinician.")
        else:
            missing = sum(1 for one in self._rescue.people if not one.disabled)
            missing -= self._rescue.ways_in
            hint = (
                plural(missing, "One person cannot come in yet.", "{count} cannot come in yet.")
                if missing > 0
                else tr("Everybody can come in.")
            )
        self.foot.say(hint, ready=idle and self._rescue.clinician_comes_in)

    def _on_go(self) -> None:
        self._shell.replace_recovery_key(self._shell.recovery_words, Purpose.RESCUED)
