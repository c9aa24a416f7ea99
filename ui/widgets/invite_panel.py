"""Who is invited, and as what; the passphrase of who invites follows in the same panel."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.practitioner import Role
from app.keys.names import sign_in_name
from app.texts import marked, tr
from ui.theme.theme import Theme
from ui.view_models.people import ROLE_WORDS
from ui.widgets.choices import Check
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
        names = row(gap=8)
        self.display_name = QLineEdit()
        self.display_name.setPlaceholderText(tr("Name as others see it, such as Dr. Amara Okafor"))
        self.display_name.setAccessibleName(tr("Name as others see it"))
        self.display_name.setMaxLength(200)
        self.display_name.textChanged.connect(self._on_display_name)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name to sign in with, such as amara"))
        self.name.setAccessibleName(tr("Name to sign in with"))
        self.name.setMaxLength(64)
        self.name.textEdited.connect(self._on_edited)
        self.name.textChanged.connect(self.changed)
        names.addWidget(self.display_name, 3)
        names.addWidget(self.name, 2)
        box.addLayout(names)
        self.roles = RoleChoice(theme)
        self.roles.changed.connect(self.changed)
        box.addWidget(self.roles)
        self._own_name = False

    @property
    def ready(self) -> bool:
        return bool(
            self.display_name.text().strip() and self.name.text().strip() and self.roles.roles
        )

    def clear(self) -> None:
        self._own_name = False
        self.display_name.clear()
        self.name.clear()
        self.roles.choose(frozenset())

    def _on_edited(self) -> None:
        self._own_name = True

    def _on_display_name(self, text: str) -> None:
        """Propose the first name that is no title."""
        words = [word for word in text.split() if not word.endswith(".")]
        if not self._own_name:
            self.name.setText(_plain(sign_in_name(words[0])) if words else "")
        self.changed.emit()


def _plain(name: str) -> str:
    """Without accents, so that it can be typed on any keyboard."""
    return "".join(one for one in unicodedata.normalize("NFKD", name) if one.isalnum())
