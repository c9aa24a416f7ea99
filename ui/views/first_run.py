"""The first run: the workstation, the clinic, its first clinician, its office manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.accounts.accounts import NewPerson
from app.domain.practitioner import Role
from app.texts import marked, tr
from ui.operations import Operation
from ui.problem import Problem
from ui.theme.theme import Theme
from ui.view_models.shell import Shell
from ui.widgets.aspect_list import AspectList
from ui.widgets.card import CardPage
from ui.widgets.choices import Check
from ui.widgets.name_fields import NameFields
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.parts import button, column, label, row
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.steps import Steps

if TYPE_CHECKING:  # the first window does not wait for them
    from app.hardware.workstation import Aspect


class PersonNames(NamedTuple):
    """What the fields of a person are called where they are spoken; `hint` stands in the first."""

    hint: str
    display_name: str
    name: str
    passphrase: str


class PersonForm(QWidget):
    """Who somebody is, what they type at sign-in, and their passphrase."""

    def __init__(self, theme: Theme, names: PersonNames) -> None:
        super().__init__()
        box = column(self, gap=8)
        fields = NameFields(
            (names.hint, names.display_name),
            (tr("Name at sign-in"), names.name),
        )
        self.display_name, self.name = fields.display_name, fields.name
        box.addWidget(fields)
        whose = tr("They choose and type the passphrase themselves; nobody can reset it.")
        box.addWidget(label(whose, "small", wrap=True))
        self.passphrase = NewPassphrase(theme, names.passphrase)
        box.addWidget(self.passphrase)
        fields.changed.connect(self._on_names)

    @property
    def missing(self) -> str:
        if not self.display_name.text().strip():
            return tr("the person's name")
        if not self.name.text().strip():
            return tr("a name for sign-in")
        return self.passphrase.missing

    def person(self, roles: frozenset[Role]) -> NewPerson:
        return NewPerson(
            name=self.name.text().strip(),
            display_name=self.display_name.text().strip(),
            roles=roles,
            password=self.passphrase.first.text,
        )

    def _on_names(self) -> None:
        self.passphrase.know(self.display_name.text(), self.name.text())


_MACHINE, _CLINIC, _CLINICIAN, _MANAGER = range(4)
_TITLES = (
    (
        marked("Is this workstation ready?"),
        marked("What is amber can be mended later: you can go on all the same."),
    ),
    (
        marked("What is the clinic called?"),
        marked("The name stands on the recovery sheet, on reports and on what is exported."),
    ),
    (
        marked("Who is the first clinician?"),
        marked(
            "Clinicians read charts, dictate and sign. Nobody else can open a chart, whatever they "
            "may do otherwise."
        ),
    ),
    (
        marked("Who is the office manager?"),
        marked("They look after accounts, policies, backups and the log, and cannot open charts."),
    ),
)


class FirstRunView(CardPage):
    """Founds the clinic; Enter goes on, and nothing is made before the last step."""

    def __init__(self, theme: Theme, shell: Shell) -> None:
        super().__init__(theme, "", "", width=560)
        self._shell = shell
        self._looking: Operation | None = None
        self.text.show()
        self.steps = Steps()
        for step in (
            self._make_machine(theme),
            self._make_clinic(),
            self._make_clinician(theme),
            self._make_manager(theme),
        ):
            self.steps.add(step)
        self.box.addWidget(self.steps)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(shell.dismiss_problem)
        self.box.addWidget(self.problem)
        self.box.addSpacing(4)
        foot = row(gap=12)
        self.back = button(tr("Back"), "quiet", name=tr("Back to the step before"))
        self.back.clicked.connect(self._on_back)
        foot.addWidget(self.back)
        self.status = label("", "small", wrap=True)
        foot.addWidget(self.status, 1)
        self.again = button(tr("Look again"), name=tr("Look at this workstation again"))
        self.again.clicked.connect(self.look)
        foot.addWidget(self.again)
        self.next = button(tr("Next"), "primary")
        self.next.clicked.connect(self.go_on)
        foot.addWidget(self.next)
        self.box.addLayout(foot)
        for form in (self.clinician, self.manager):
            form.display_name.textChanged.connect(self._refresh)
            form.name.textChanged.connect(self._refresh)
            form.passphrase.changed.connect(self._refresh)
            form.passphrase.submitted.connect(self.go_on)
        shell.busy_changed.connect(self._refresh)
        shell.problem_changed.connect(self._on_problem)
        self._show_step(_MACHINE)
        self.look()

    def _make_machine(self, theme: Theme) -> QWidget:
        step = QWidget()
        box = column(step, gap=12)
        self.aspects = AspectList(theme)
        box.addWidget(self.aspects)
        return step

    def _make_clinic(self) -> QWidget:
        step = QWidget()
        box = column(step)
        self.clinic_name = QLineEdit()
        self.clinic_name.setPlaceholderText(tr("Name of the clinic"))
        self.clinic_name.setAccessibleName(tr("Name of the clinic"))
        self.clinic_name.textChanged.connect(self._refresh)
        self.clinic_name.returnPressed.connect(self.go_on)
        box.addWidget(self.clinic_name)
        box.addStretch()
        return step

    def _make_clinician(self, theme: Theme) -> QWidget:
        step = QWidget()
        box = column(step, gap=12)
        self.clinician = PersonForm(
            theme,
            PersonNames(
                tr("Name as it signs notes"),
                tr("Clinician's name as it signs notes"),
                tr("Clinician's name at sign-in"),
                tr("Clinician's passphrase"),
            ),
        )
        box.addWidget(self.clinician)
        self.both = Check(theme, tr("The clinician is the office manager too"))
        self.both.toggled.connect(self._refresh)
        box.addWidget(self.both)
        box.addStretch()
        return step

    def _make_manager(self, theme: Theme) -> QWidget:
        step = QWidget()
        box = column(step)
        self.manager = PersonForm(
            theme,
            PersonNames(
                tr("Name as others see it"),
                tr("Office manager's name as others see it"),
                tr("Office manager's name at sign-in"),
                tr("Office manager's passphrase"),
            ),
        )
        box.addWidget(self.manager)
        box.addStretch()
        return step

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._focus_first()

    def look(self) -> None:
        """Look at the workstation; nobody has to wait for it."""
        if self._looking is not None:
            return

        def work(_: Operation) -> tuple[Aspect, ...]:
            from app.hardware.workstation import look  # noqa: PLC0415  see above

            services = self._shell.services
            return look(services.settings, services.catalog, services.seal)

        self._looking = self._shell.operations.start(
            "look at the workstation",
            work,
            done=self.aspects.show_aspects,
            problem=self._on_unseen,
        )
        self._looking.ended.connect(self._on_looked)
        self._refresh()

    def _on_looked(self) -> None:
        self._looking = None
        self._refresh()

    def _on_unseen(self, problem: Problem) -> None:
        if not problem.cancelled:
            self.problem.show_problem(problem)

    @property
    def missing(self) -> str:
        """What this step still needs, in words."""
        step = self.steps.current
        if step == _MACHINE:
            return ""
        if step == _CLINIC:
            return "" if self.clinic_name.text().strip() else tr("the clinic's name")
        if step == _CLINICIAN:
            return self.clinician.missing
        same = self.manager.name.text().strip().casefold()
        if same and same == self.clinician.name.text().strip().casefold():
            return tr("different names at sign-in")
        return self.manager.missing

    @property
    def last(self) -> bool:
        """Whether the next step founds the clinic."""
        return self.steps.current == (_CLINICIAN if self.both.isChecked() else _MANAGER)

    def go_on(self) -> None:
        """The next step, or the clinic."""
        if not self.next.isEnabled():
            return
        if self.last:
            self._found()
        else:
            self._show_step(self.steps.current + 1)

    def _on_back(self) -> None:
        step = self.steps.current
        if step == _MACHINE:
            self._shell.begin()
        else:
            self._show_step(step - 1)

    def _show_step(self, step: int) -> None:
        self._shell.dismiss_problem()
        self.steps.show_step(step)
        title, text = (tr(words) for words in _TITLES[step])
        self.title.setText(title)
        self.text.setText(text)
        self._refresh()
        self._focus_first()

    def _focus_first(self) -> None:
        step = self.steps.current
        first: QWidget = (
            self.next,
            self.clinic_name,
            self.clinician.display_name,
            self.manager.display_name,
        )[step]
        QTimer.singleShot(0, first, first.setFocus)

    def _refresh(self) -> None:
        busy, missing = self._shell.busy, self.missing
        step, steps = self.steps.current + 1, 3 if self.both.isChecked() else 4
        self.again.setVisible(step == _MACHINE + 1)
        self.again.setEnabled(self._looking is None)
        self.again.setText(tr("Looking …") if self._looking is not None else tr("Look again"))
        self.next.setText(tr("Create the clinic") if self.last else tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.next.setEnabled(not busy and not missing)
        self.back.setEnabled(not busy)
        where = tr("Step {step} of {steps}", step=step, steps=steps)
        if busy:
            self.status.setText(f"{busy} …")
        else:
            self.status.setText(
                f"{where}. {tr('Still needed: {missing}.', missing=missing)}" if missing else where
            )

    def _found(self) -> None:
        if self.both.isChecked():
            everyone = frozenset({Role.CLINICIAN, Role.OFFICE_MANAGER})
            people: tuple[NewPerson, ...] = (self.clinician.person(everyone),)
        else:
            people = (
                self.clinician.person(frozenset({Role.CLINICIAN})),
                self.manager.person(frozenset({Role.OFFICE_MANAGER})),
            )
        self._shell.found(self.clinic_name.text().strip(), people)

    def _on_problem(self) -> None:
        self.problem.show_problem(self._shell.problem)
