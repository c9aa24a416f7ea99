"""The first run: the clinic, its first people, and the recovery words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.accounts.accounts import NewPerson
from app.domain.practitioner import Role
from ui.theme.theme import Theme
from ui.view_models.shell import Shell
from ui.widgets.card import CardPage
from ui.widgets.choices import Check
from ui.widgets.parts import button, column, label, restyle, row, rule, surface
from ui.widgets.password_field import NewPassphrase
from ui.widgets.problem_panel import ProblemPanel


class PersonForm(QWidget):
    """Who somebody is, what they type at sign-in, and their passphrase."""

    def __init__(self, theme: Theme, heading: str, whose: str) -> None:
        super().__init__()
        box = column(self, gap=8)
        box.addWidget(label(heading, "strong"))
        names = row(gap=8)
        self.display_name = QLineEdit()
        self.display_name.setPlaceholderText("Name as it signs notes")
        self.display_name.setAccessibleName(f"{whose} name as it signs notes")
        self.name = QLineEdit()
        self.name.setPlaceholderText("Name at sign-in")
        self.name.setAccessibleName(f"{whose} name at sign-in")
        names.addWidget(self.display_name, 3)
        names.addWidget(self.name, 2)
        box.addLayout(names)
        self.passphrase = NewPassphrase(theme, whose)
        box.addWidget(self.passphrase)
        for field in (self.display_name, self.name):
            field.textChanged.connect(self._on_names)

    @property
    def missing(self) -> str:
        if not self.display_name.text().strip():
            return "the person's name"
        if not self.name.text().strip():
            return "a name for sign-in"
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


class FirstRunView(CardPage):
    """Founds the clinic."""

    def __init__(self, theme: Theme, shell: Shell) -> None:
        super().__init__(
            theme,
            "Found the clinic",
            "Everything stays on this workstation, encrypted. A clinician reads charts; an "
            "office manager looks after accounts, backups and the log, and cannot open charts.",
            width=560,
        )
        self._shell = shell
        self.clinic_name = QLineEdit()
        self.clinic_name.setPlaceholderText("Name of the clinic")
        self.clinic_name.setAccessibleName("Name of the clinic")
        self.box.addWidget(self.clinic_name)
        self.box.addSpacing(8)
        self.clinician = PersonForm(theme, "The first clinician", "Clinician's")
        self.box.addWidget(self.clinician)
        self.both = Check(theme, "The clinician is the office manager too")
        self.both.setChecked(True)
        self.both.toggled.connect(self._on_both)
        self.box.addWidget(self.both)
        self.manager = PersonForm(theme, "The office manager", "Office manager's")
        self.manager.hide()
        self.box.addWidget(self.manager)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(shell.dismiss_problem)
        self.box.addWidget(self.problem)
        self.box.addSpacing(4)
        foot = row(gap=12)
        self.status = label("", "small", wrap=True)
        foot.addWidget(self.status, 1)
        self.found = button("Found the clinic", "primary")
        self.found.clicked.connect(self._on_found)
        foot.addWidget(self.found)
        self.box.addLayout(foot)
        self.clinic_name.textChanged.connect(self._refresh)
        for form in (self.clinician, self.manager):
            form.display_name.textChanged.connect(self._refresh)
            form.name.textChanged.connect(self._refresh)
            form.passphrase.changed.connect(self._refresh)
        shell.busy_changed.connect(self._refresh)
        shell.problem_changed.connect(self._on_problem)
        self._refresh()

    @property
    def missing(self) -> str:
        if not self.clinic_name.text().strip():
            return "the clinic's name"
        if self.clinician.missing:
            return self.clinician.missing
        if self.both.isChecked():
            return ""
        if self.manager.name.text().strip() == self.clinician.name.text().strip():
            return "different names at sign-in"
        return self.manager.missing

    def _on_both(self, both: bool) -> None:
        self.manager.setVisible(not both)
        self._refresh()

    def _refresh(self) -> None:
        busy, missing = self._shell.busy, self.missing
        self.found.setEnabled(not busy and not missing)
        self.status.setText(f"{busy} …" if busy else f"Still needed: {missing}." if missing else "")

    def _on_found(self) -> None:
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


class RecoveryWordsView(CardPage):
    """Shows the words once; two of them, typed, show that they are on paper."""

    def __init__(self, theme: Theme, shell: Shell) -> None:
        super().__init__(
            theme,
            "Write down the recovery words",
            "These words open the clinic if every passphrase is forgotten or this workstation "
            "dies. They are shown only now. Write them on paper, in this order, and lock the "
            "paper away. Whoever holds it can read every chart.",
            width=640,
        )
        self._shell = shell
        recovery = shell.sheet
        words = recovery.words if recovery is not None else ()
        self._asked = recovery.asked if recovery is not None else ()
        sheet = surface("sunken")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        lines = -(-len(words) // 4)
        for place, word in enumerate(words):
            across, down = divmod(place, lines)
            figure = label(str(place + 1), "small")
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(figure, down, across * 2)
            shown = label(word, "strong")
            shown.setAccessibleName(f"Word {place + 1}: {word}")
            grid.addWidget(shown, down, across * 2 + 1)
            grid.setColumnStretch(across * 2 + 1, 1)
        self.box.addWidget(sheet)
        self.box.addSpacing(8)
        self.box.addWidget(rule())
        self.box.addWidget(
            label("When they are on paper, read two of them from it:", "soft", wrap=True)
        )
        fields = row(gap=12)
        self.answers: list[QLineEdit] = []
        for index in self._asked:
            field = QLineEdit()
            field.setPlaceholderText(f"Word {index + 1}")
            field.setAccessibleName(f"Word {index + 1}")
            field.textChanged.connect(self._refresh)
            field.returnPressed.connect(self._on_done)
            self.answers.append(field)
            fields.addWidget(field)
        self.done = button("The words are on paper", "primary")
        self.done.clicked.connect(self._on_done)
        fields.addWidget(self.done)
        self.box.addLayout(fields)
        self.status = label("", "amber", wrap=True)
        self.status.hide()
        self.box.addWidget(self.status)
        self._refresh()

    def _refresh(self) -> None:
        self.done.setEnabled(all(field.text().strip() for field in self.answers))
        self.status.hide()
        for field in self.answers:
            restyle(field, "state", "")

    def _on_done(self) -> None:
        recovery = self._shell.sheet
        if recovery is None:
            return
        wrong = [
            (index, field)
            for index, field in zip(self._asked, self.answers, strict=True)
            if not recovery.right(index, field.text())
        ]
        for _, field in wrong:
            restyle(field, "state", "wrong")
        if wrong:
            self.status.setText(
                f"Word {wrong[0][0] + 1} is another one. Look at your paper, and then up here."
            )
            self.status.show()
            wrong[0][1].setFocus()
            return
        self._shell.confirm_words()
