"""The people: who is here, where their accounts stand, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QPushButton, QStackedWidget, QWidget

from app.accounts.people import EnrolmentCode, PersonView
from app.keys.keyslots import Stage
from app.texts import tr
from ui.actions import ActionId, Actions
from ui.delegates.person import PersonDelegate
from ui.item_models.people import ROW, PeopleRows
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.people import (
    PeopleModel,
    last_seen,
    roles_in_words,
    state_of,
    waits_for_admission,
)
from ui.view_models.wording import moment_in_full, when
from ui.widgets.code_panel import CodePanel
from ui.widgets.detail_sheet import DetailSheet
from ui.widgets.facts import Facts
from ui.widgets.filter_field import FilterField
from ui.widgets.invite_panel import InviteForm, RoleChoice
from ui.widgets.page import Page
from ui.widgets.parts import EmptyState, button, column, follow, label, row, rule, surface
from ui.widgets.wrapping import Wrapping

_WIDE = 1100


class PeopleList(QListView):
    """Typing goes to the filter."""

    def __init__(self, theme: Theme, field: QLineEdit) -> None:
        super().__init__()
        self._field = field
        self.setAccessibleName(tr("People"))
        self.setItemDelegate(PersonDelegate(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.text().isprintable() and event.text().strip():
            self._field.setFocus()
            self._field.insert(event.text())
        else:
            super().keyPressEvent(event)


class PeopleView(Page):
    """A list at the left, the account at the right."""

    def __init__(self, theme: Theme, actions: Actions, people: PeopleModel) -> None:
        super().__init__(theme, people, tr("People"), "")
        self._actions = actions
        self._people = people
        self._make_tools()
        self._make_panels()
        middle = row(gap=16)
        middle.addWidget(self._make_list(), 1)
        middle.addWidget(self._make_detail())
        self.add_list(middle)
        if people.manages:
            self.handlers = {
                ActionId.INVITE: self.invite,
                ActionId.REINVITE: self.reinvite,
                ActionId.DISABLE: self.disable,
                ActionId.RETIRE: self.retire,
                ActionId.LET_TRY: self.let_try,
            }
        if people.admits:
            self.handlers[ActionId.ADMIT] = self.admit
        people.changed.connect(self._on_people)
        people.code_made.connect(self._on_code)
        people.disabled.connect(self._on_disabled)
        self._on_people()

    def take_focus(self) -> None:
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.filter.setFixedWidth(320 if self.width() >= _WIDE else 240)

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def able(self, action: ActionId) -> bool:
        return action in self.handlers and (
            action is ActionId.INVITE or self._can(action, self._people.current)
        )

    # making

    def _make_tools(self) -> None:
        self.filter = FilterField(
            tr("Filter the people by name, role or state"),
            self._actions.keys(ActionId.FIND),
            self._people.filter,
            tr("Filter by name, role or state"),
        )
        self.tools.addWidget(self.filter)
        self.new = button(" " + tr("Invite somebody"), "primary", name=tr("Invite somebody"))
        self._theme.decorate(self.new, "user-plus", "on_accent", 18)
        follow(self.new, self._actions[ActionId.INVITE])
        self.new.setVisible(self._people.manages)
        self.tools.addWidget(self.new)

    def _make_panels(self) -> None:
        self.code = CodePanel(self._theme)
        self.code.closed.connect(self.take_focus)
        self.inviting = self.make_confirm()
        self.form = InviteForm(self._theme)
        self.form.changed.connect(lambda: self.inviting.set_ready(self.form.ready))
        self.inviting.body.addWidget(self.form)
        self.again = self.make_confirm()
        self.roles = RoleChoice(self._theme)
        self.roles.changed.connect(lambda: self.again.set_ready(bool(self.roles.roles)))
        self.again.body.addWidget(self.roles)
        self.admitting = self.make_confirm()
        self.fingerprint = QLineEdit()
        self.fingerprint.setAccessibleName(tr("The fingerprint as it is read to you"))
        self.fingerprint.setPlaceholderText("0000 0000 0000 0000 0000 0000")
        self.fingerprint.setFixedWidth(320)
        self.fingerprint.textChanged.connect(
            lambda text: self.admitting.set_ready(_digits(text) == 24)
        )
        self.admitting.body.addWidget(self.fingerprint, 0, Qt.AlignmentFlag.AlignLeft)
        self.asking = self.make_confirm()
        self.add_panels(self.code, self.inviting, self.again, self.admitting, self.asking)
        for panel in (self.inviting, self.again, self.admitting, self.asking):
            panel.closed.connect(self._on_panel_closed)

    def _make_list(self) -> QWidget:
        sheet = surface("paper")
        box = column(sheet)
        box.setContentsMargins(8, 8, 8, 8)
        self._rows = PeopleRows(self)
        self.list = PeopleList(self._theme, self.filter)
        self.list.setModel(self._rows)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.empty = EmptyState(self._theme, "users", "", "")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        box.addWidget(self.pages)
        return sheet

    def _make_detail(self) -> QWidget:
        sheet = DetailSheet(tr("The account"))
        self.name = label("", "title", wrap=True)
        self.about = label("", "soft", wrap=True)
        heading = column(gap=2)
        heading.addWidget(self.name)
        heading.addWidget(self.about)
        sheet.body.addLayout(heading)
        sheet.body.addWidget(rule())
        self.facts = Facts(104)
        sheet.body.addWidget(self.facts)
        self.hint = label("", "small", wrap=True)
        sheet.body.addWidget(self.hint)
        self.buttons: dict[ActionId, QPushButton] = {}
        for identifier, text, kind in (
            (ActionId.ADMIT, tr("Admit to the charts …"), "primary"),
            (ActionId.REINVITE, tr("Invite again, or change roles …"), ""),
            (ActionId.LET_TRY, tr("Let them try again …"), ""),
            (ActionId.DISABLE, tr("Disable …"), ""),
            (ActionId.RETIRE, tr("Retire …"), ""),
        ):
            made = button(text, kind)
            follow(made, self._actions[identifier])
            self.buttons[identifier] = made
        for identifier in (ActionId.LET_TRY, ActionId.ADMIT, ActionId.REINVITE):
            sheet.foot.addWidget(self.buttons[identifier])
        ends = Wrapping()
        for identifier in (ActionId.DISABLE, ActionId.RETIRE):
            ends.addWidget(self.buttons[identifier])
        sheet.foot.addLayout(ends)
        return sheet

    # doing

    def invite(self) -> None:
        """Open the form of an invitation."""
        self.code.close_panel()
        self.new.hide()
        if self.inviting.isHidden():
            self.form.clear()
        self.inviting.ask(
            tr("Invite somebody"),
            tr(
                "They get a code that works once, within seven days, and choose their own "
                "passphrase."
            ),
            tr("Make the code"),
            lambda password: self._people.invite(
                self.form.name.text().strip(),
                self.form.display_name.text().strip(),
                self.form.roles.roles,
                password,
            ),
        )
        self.inviting.set_ready(self.form.ready)
        self.form.display_name.setFocus()

    def reinvite(self) -> None:
        """Ask for a new code for the person who is selected."""
        person = self._chosen(ActionId.REINVITE)
        if person is None:
            return
        name, reads = person.person.display_name, person.person.reads_charts
        follows = [tr("Their present passphrase stops working at once.")]
        if reads and person.stage is Stage.ADMITTED:
            follows.append(
                tr(
                    "They lose the charts until a clinician admits them again, and the charts get "
                    "a new key at a clinician's next sign-in."
                )
            )
        self.roles.choose(person.person.roles)
        self.again.ask(
            tr("Invite {name} again", name=name),
            " ".join(
                (tr("For a forgotten passphrase, a new workstation or other roles."), *follows)
            ),
            tr("Make a new code"),
            lambda password: self._people.reinvite(
                person,
                password,
                self.roles.roles if self.roles.roles != person.person.roles else None,
            ),
        )

    def disable(self) -> None:
        """Disable the account that is selected, or enable it again."""
        person = self._chosen(ActionId.DISABLE)
        if person is None:
            return
        if person.disabled:
            self._enable(person)
            return
        name = person.person.display_name
        self.asking.ask(
            tr("Disable the account of {name}", name=name),
            tr(
                "They cannot sign in until somebody enables the account again. Nothing of theirs is"
                " changed."
            ),
            tr("Disable"),
            lambda password: self._people.disable(person, password),
        )

    def retire(self) -> None:
        """End the account that is selected, for good."""
        person = self._chosen(ActionId.RETIRE)
        if person is None:
            return
        follows = [
            tr("They can never sign in again; what they wrote and signed stays under their name.")
        ]
        if person.person.reads_charts and person.stage is Stage.ADMITTED:
            follows.append(
                tr(
                    "The charts get a new key at the next sign-in of a clinician, so that a copy "
                    "of this account's key opens nothing new."
                )
            )
        self.asking.ask(
            tr("Retire {name}", name=person.person.display_name),
            " ".join(follows),
            tr("Retire for good"),
            lambda password: self._people.retire(person, password),
            grave=True,
        )

    def let_try(self) -> None:
        """End the wait of whoever is selected."""
        person = self._chosen(ActionId.LET_TRY)
        if person is not None:
            self.asking.ask(
                tr("Let {name} try to sign in again", name=person.person.display_name),
                tr("Their wait after wrong passphrases ends at once; the log says that you did."),
                tr("Let them try"),
                lambda password: self._people.let_try(person, password),
            )

    def admit(self) -> None:
        """Admit the clinician who is selected, by the fingerprint that they read aloud."""
        person = self._chosen(ActionId.ADMIT)
        if person is None:
            return
        self.fingerprint.clear()
        self.admitting.ask(
            tr("Admit {name} to the charts", name=person.person.display_name),
            tr(
                "Ask them, in person or by a call where you know the voice, to read the 24 digits "
                "of their fingerprint from the paper or screen of their enrolment. Type what you "
                "hear."
            ),
            tr("Admit"),
            lambda password: self._people.admit(person, self.fingerprint.text(), password),
        )
        self.admitting.set_ready(False)
        self.fingerprint.setFocus()

    def _on_disabled(self, person: PersonView) -> None:
        sentence = self.said.title.text()
        self.said.tell(sentence, back=lambda: self._enable(person))

    def _enable(self, person: PersonView) -> None:
        self.asking.ask(
            tr("Enable the account of {name}", name=person.person.display_name),
            tr("They can sign in again with their passphrase."),
            tr("Enable"),
            lambda password: self._people.enable(person, password),
        )

    # what changed

    def _on_people(self) -> None:
        people = self._people
        self.text.setText(people.summary if people.loaded else people.clinic_name)
        self._rows.show_people(people.shown)
        index = self._rows.place_of(people.selected)
        self.list.setCurrentIndex(index)
        if people.shown or not people.loaded:
            self.pages.setCurrentWidget(self.list)
        else:
            self.empty.say(
                tr("Nobody fits «{text}»", text=people.text),
                tr("Clear the filter to see everybody."),
            )
            self.pages.setCurrentWidget(self.empty)
        self._show_person(people.current)

    def _on_current(self, index: QModelIndex) -> None:
        shown = index.data(ROW) if index.isValid() else None
        if isinstance(shown, PersonView) and shown.person.id != self._people.selected:
            if (asking := self.confirming) is not None and self._people.work is None:
                asking.close_panel()
            self._people.selected = shown.person.id
            self._show_person(shown)
            self.refresh_actions()

    def _on_panel_closed(self) -> None:
        self.new.setVisible(self._people.manages)
        if self.code.isHidden():
            self.take_focus()

    def _on_code(self, name: str, code: EnrolmentCode) -> None:
        self.said.hide()
        self.code.show_code(name, code)

    def _show_person(self, person: PersonView | None) -> None:
        if person is None:
            return
        who = person.person
        own = who.id == self._people.own_id
        self.name.setText(who.display_name)
        you = f"  ·  {tr('this is you')}" if own else ""
        self.about.setText(f"{roles_in_words(who.roles)}{you}")
        hidden = waits_for_admission(person) and self._people.admits
        self.facts.show_facts(
            (
                (tr("State"), state_of(person)[0]),
                (tr("Signs in as"), who.name),
                (tr("Has to wait"), self._people.waits(person)),
                (
                    tr("Last sign-in"),
                    when(person.last_sign_in) if person.last_sign_in else last_seen(person),
                ),
                (
                    tr("Second step"),
                    tr("a code from a phone") if person.totp else tr("none", about="second step"),
                ),
                (
                    tr("Invited until"),
                    moment_in_full(person.invited_until)
                    if person.invited_until and person.stage is Stage.INVITED
                    else "",
                ),
                (tr("Fingerprint"), "" if hidden else _two_lines(person.fingerprint)),
            )
        )
        self.hint.setText(self._people.hint(person))
        self.hint.setVisible(bool(self.hint.text()))
        for identifier, made in self.buttons.items():
            made.setVisible(identifier in self.handlers and self._can(identifier, person))
        self.buttons[ActionId.DISABLE].setText(
            tr("Enable …") if person.disabled else tr("Disable …")
        )
        for made in self.buttons.values():
            made.setAccessibleName(name_of(made.text().removesuffix(" …"), who.display_name))
        self.refresh_actions()

    def _chosen(self, action: ActionId) -> PersonView | None:
        person = self._people.current
        if person is None or not self._can(action, person) or self._people.work is not None:
            return None
        self.code.close_panel()
        return person

    def _can(self, action: ActionId, person: PersonView | None) -> bool:
        if person is None or person.retired_at is not None:
            return False
        own = person.person.id == self._people.own_id
        if action is ActionId.ADMIT:
            return waits_for_admission(person) and not own
        if action is ActionId.LET_TRY:
            return bool(self._people.waits(person)) and not own
        if action is ActionId.REINVITE:
            return not own and not person.disabled
        return not own


def _two_lines(fingerprint: str) -> str:
    groups = fingerprint.split()
    half = (len(groups) + 1) // 2
    return "\n".join((" ".join(groups[:half]), " ".join(groups[half:]))).strip()


def _digits(text: str) -> int:
    return sum(one.isdigit() for one in text) if text.replace(" ", "").isdigit() else 0
