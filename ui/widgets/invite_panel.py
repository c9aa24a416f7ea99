"""Who is invited, and as what; the passphrase of who invites follows in the same panel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.practitioner import Role
from app.texts import marked, tr
from ui.theme.theme import Theme
from ui.view_models.people import ROLE_WORDS
from ui.widgets.choices import Check
from ui.widgets.name_fields import NameFields
from ui.widgets.parts import column, label, row

_NAME = 160
ROLE_TEXT = {
    Role.CLINICIAN: marked("reads and writes charts, once a clinician has admitted them"),
    Role.OFFICE_MANAGER: marked("people, log, backups and settings; never a chart"),
    Role.AUDITOR: marked("reads and verifies the log, and nothing else"),
}


class RoleChoice(QWidget):
    """One or several roles, each with what it means."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        box = column(self, gap=2)
        self.checks: dict[Role, Check] = {}
        for role in Role:
            line = row(gap=8)
            check = Check(theme, tr(ROLE_WORDS[role]))
            check.setAccessibleDescription(tr(ROLE_TEXT[role]))
            check.toggled.connect(self.changed)
            self.checks[role] = check
            line.addWidget(check)
            line.addWidget(label(tr(ROLE_TEXT[role]), "small"), 1, Qt.AlignmentFlag.AlignVCenter)
            box.addLayout(line)
        widest = max(check.sizeHint().width() for check in self.checks.values())
        for check in self.checks.values():
            check.setMinimumWidth(max(_NAME, widest))

    @property
    def roles(self) -> frozenset[Role]:
        return frozenset(role for role, check in self.checks.items() if check.isChecked())

    def choose(self, roles: frozenset[Role]) -> None:
        for role, check in self.checks.items():
            check.setChecked(role in roles)


class InviteForm(QWidget):
    """The name to show, the name to sign in with, and the roles."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        box = column(self, gap=10)
        names = NameFields(
            (tr("Name as others see it, such as Dr. Amara Okafor"), tr("Name as others see it")),
            (tr("Name to sign in with, such as amara"), tr("Name to sign in with")),
        )
        names.changed.connect(self.changed)
        box.addWidget(names)
        self._names = names
        self.display_name, self.name = names.display_name, names.name
        self.roles = RoleChoice(theme)
        self.roles.changed.connect(self.changed)
        box.addWidget(self.roles)

    @property
    def ready(self) -> bool:
        return self._names.complete and bool(self.roles.roles)

    def clear(self) -> None:
        self._names.clear()
        self.roles.choose(frozenset())
