"""One's own account: passphrase, codes, and handing the workstation over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.texts import tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.account import AccountModel
from ui.view_models.people import roles_in_words
from ui.widgets.codes_setup import CodesSetup
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.page import Page
from ui.widgets.parts import Glyph, button, column, follow, label, row, surface


class AccountView(Page):
    """Two sheets: the passphrase, the codes."""

    def __init__(self, theme: Theme, actions: Actions, account: AccountModel) -> None:
        person = account.person
        super().__init__(
            theme,
            account,
            person.display_name,
            f"{tr('Signs in as {name}', name=person.name)}  ·  {roles_in_words(person.roles)}",
            width=760,
            scrolls=True,
        )
        self._account = account
        for action, icon in ((ActionId.CHANGE_USER, "users"), (ActionId.LOCK, "log-out")):
            way = button(f" {actions.name(action)}", name=actions.name(action))
            theme.decorate(way, icon, "ink", 18)
            follow(way, actions[action])
            self.tools.addWidget(way)
        self.body.addWidget(self._make_passphrase())
        self.body.addWidget(self._make_codes())
        self.body.addStretch()
        account.changed.connect(self._refresh)
        account.work_changed.connect(self._refresh)
        account.said.connect(self._forget_typed)
        self._refresh()

    def _forget_typed(self, _sentence: str) -> None:
        self.new.clear()

    def take_focus(self) -> None:
        self.change.setFocus()

    def _make_passphrase(self) -> QWidget:
        sheet = surface("paper")
        box = column(sheet, gap=10)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(label(tr("Passphrase"), "strong"))
        box.addWidget(
            label(
                tr(
                    "It opens your keys on this workstation, and signs your notes. Nobody can "
                    "read or reset it; if it may have been seen, change it now."
                ),
                "soft",
                wrap=True,
            )
        )
        self.change = button(tr("Change the passphrase …"), name=tr("Change the passphrase"))
        self.change.clicked.connect(self.change_passphrase)
        box.addWidget(self.change)
        self.changing = self.make_confirm()
        self.new = NewPassphrase(self._theme, tr("Your new passphrase"))
        self.new.first.line.setPlaceholderText(tr("New passphrase"))
        self.new.changed.connect(lambda: self.changing.set_ready(self.new.accepted))
        person = self._account.person
        self.new.know(person.name, person.display_name, shortest=self._account.shortest)
        self.new.setFixedWidth(420)
        self.changing.body.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        self.changing.closed.connect(self._on_closed)
        box.addWidget(self.changing)
        return sheet

    def _make_codes(self) -> QWidget:
        sheet = surface("paper")
        box = column(sheet, gap=10)
        box.setContentsMargins(20, 16, 20, 16)
        head = row(gap=10)
        self.glyph = Glyph(self._theme, "shield-check", "ink_soft", 20)
        head.addWidget(self.glyph)
        self.state = label(tr("Codes at sign-in"), "strong")
        head.addWidget(self.state, 1)
        box.addLayout(head)
        self.about = label("", "soft", wrap=True)
        box.addWidget(self.about)
        self.on = button(tr("Set up codes …"), name=tr("Set up codes"))
        self.on.clicked.connect(self._account.begin_codes)
        self.off = button(tr("Turn codes off …"), name=tr("Turn codes off"))
        self.off.clicked.connect(self.remove_codes)
        box.addWidget(self.on)
        box.addWidget(self.off)
        self.setup = CodesSetup(self._account, may_leave=True)
        box.addWidget(self.setup)
        self.removing = self.make_confirm()
        box.addWidget(self.removing)
        return sheet

    def change_passphrase(self) -> None:
        """Ask for the old one, and the new one twice."""
        self.changing.ask(
            tr("Change your passphrase"),
            tr("First the new one, twice; then the one that you use now."),
            tr("Change it"),
            lambda old: self._account.change_password(old, self.new.first.text),
        )
        self.changing.set_ready(self.new.accepted)
        self.new.first.setFocus()

    def remove_codes(self) -> None:
        """Ask who is there, and turn codes off."""
        self.removing.ask(
            tr("Turn codes off"),
            tr("From then on whoever learns your passphrase can sign in on this workstation."),
            tr("Turn them off"),
            self._account.remove_codes,
        )

    def _on_closed(self) -> None:
        self.new.clear()
        self.change.setFocus()

    def _refresh(self) -> None:
        account = self._account
        on, idle = account.codes, account.work is None
        self.glyph.show_icon("shield-check", "accent" if on else "ink_soft")
        self.state.setText(
            tr("Codes at sign-in")
            if on is None
            else tr("Codes at sign-in: on")
            if on
            else tr("Codes at sign-in: off")
        )
        self.about.setText(
            tr("Each sign-in asks for a code from your phone after the passphrase.")
            if on
            else tr(
                "A code from your phone after the passphrase, so that a passphrase that was seen "
                "is not enough. Any app for one-time codes will do."
            )
        )
        self.on.setVisible(on is False and account.setup is None)
        self.off.setVisible(on is True)
        for one in (self.change, self.on, self.off):
            one.setEnabled(idle)
