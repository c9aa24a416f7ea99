"""The clinic's settings: one page, one save, and what would change in sight before it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLineEdit

from app.accounts.policies import RULES
from app.texts import plural, tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.letterhead import LetterheadModel
from ui.view_models.patient_data import RetentionModel
from ui.view_models.settings import PLACES, SettingsModel
from ui.view_models.wording import number
from ui.widgets.logo_field import LogoField
from ui.widgets.page import Page
from ui.widgets.parts import button, follow, label, row, surface
from ui.widgets.policy_fields import (
    KeepField,
    OneOf,
    PolicyField,
    TextField,
    WeekField,
    YesNo,
    section,
)

Section = tuple[str, str, Callable[[], Sequence[PolicyField]]]
"""Its title, what is said of it, and what makes its fields."""

_SEEN = 4
"""As many sections are within a window of usual height."""


class SettingsView(Page):
    """Sections under each other; the bar at the foot appears with the first change."""

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        settings: SettingsModel,
        retention: RetentionModel | None,
        letterhead: LetterheadModel,
    ) -> None:
        super().__init__(
            theme,
            settings,
            tr("Settings"),
            tr("They hold for everybody in the clinic. Each change is written into the log."),
            width=960,
            scrolls=True,
        )
        self._settings = settings
        self._retention = retention
        self._letterhead = letterhead
        self.asking = self.make_confirm()
        self.foot_box.addWidget(self.asking)
        self._fields: dict[str, PolicyField] = {}
        self.plan = label("", "small", wrap=True)
        sections = self._sections()
        self._make(sections[:_SEEN])
        self._rest = sections[_SEEN:]
        QTimer.singleShot(0, self, self._make_rest)
        self.foot_box.addWidget(self._make_foot(actions))
        if settings.may_change:
            self.handlers = {
                ActionId.SAVE_SETTINGS: self.save,
                ActionId.UNDO_SETTINGS: settings.undo,
            }
        if retention is not None:
            retention.changed.connect(self._on_plan)
        settings.changed.connect(self._on_changed)
        self.asking.opened.connect(self._on_changed)
        self.asking.closed.connect(self._on_changed)
        self._on_changed()
        self._on_plan()

    def enter(self) -> None:
        super().enter()
        self._letterhead.refresh()
        if self._retention is not None:
            self._retention.refresh()

    def take_focus(self) -> None:
        first = self.findChild(QLineEdit)
        if first is not None:
            first.setFocus()

    def show_policy(self, policy: str) -> None:
        """Bring the section of a policy to the top, and give its field the keys."""
        field = self.fields[policy]
        section_of = field.parentWidget() or field
        if (control := field.findChild(QLineEdit)) is not None:
            control.setFocus()
        # Where it stands is known once the page was laid out.
        QTimer.singleShot(0, field, lambda: self.scroll_to(section_of))

    def able(self, action: ActionId) -> bool:
        if action is ActionId.SAVE_SETTINGS:
            return action in self.handlers and bool(self._settings.changes)
        return action in self.handlers and bool(self._settings.typed)

    def save(self) -> None:
        """Show what would change and ask for the passphrase."""
        changes = self._settings.changes
        if not changes:
            return
        lines = (f"{one.name}: {one.before} → {one.after}" for one in changes)
        self.asking.ask(
            plural(
                len(changes),
                "Save one setting",
                "Save {count} settings",
                count=number(len(changes)),
            ),
            "\n".join(lines),
            tr("Save"),
            self._settings.save,
        )

    def _sections(self) -> Sequence[Section]:
        theme, settings = self._theme, self._settings
        return (
            (
                tr("Clinic"),
                "",
                lambda: (
                    TextField(settings, "clinic_name", 420),
                    TextField(settings, "clinic_address", 420),
                    TextField(settings, "clinic_phone", 240),
                    OneOf(theme, settings, "locale", PLACES),
                ),
            ),
            (
                tr("Signing in"),
                "",
                lambda: (
                    TextField(settings, "idle_lock_minutes"),
                    TextField(settings, "shortest_password"),
                    TextField(settings, "clipboard_seconds"),
                    YesNo(theme, settings, "totp"),
                ),
            ),
            (tr("Recording"), "", lambda: (YesNo(theme, settings, "consent_to_dictation"),)),
            (
                tr("Working hours"),
                "",
                lambda: (
                    TextField(settings, "day_starts"),
                    TextField(settings, "day_ends"),
                    WeekField(theme, settings, "work_days"),
                ),
            ),
            (
                tr("How long things are kept"),
                tr(
                    "Signed notes and the log of what happened stay. What is due is deleted only "
                    "when a clinician has seen the list and agrees."
                ),
                lambda: (
                    KeepField(theme, settings, "keep_audio_days", at_once=True),
                    KeepField(theme, settings, "keep_transcript_days", at_once=False),
                    KeepField(theme, settings, "keep_draft_days", at_once=False),
                    TextField(settings, "keep_log_years"),
                ),
            ),
            (
                tr("Alerts"),
                tr("They stand on top of the log until somebody acknowledges them."),
                lambda: (
                    TextField(settings, "alert_refusals"),
                    TextField(settings, "alert_charts"),
                    TextField(settings, "alert_export_bytes"),
                    TextField(settings, "alert_output_tokens"),
                ),
            ),
            (tr("Drafts"), "", lambda: (YesNo(theme, settings, "highest_precision"),)),
            (
                tr("What a validated model has to reach"),
                tr(
                    "On the clinic's own cases where there are any, else on the built-in ones. "
                    "These are this clinic's judgement, no medical standard."
                ),
                lambda: tuple(
                    TextField(settings, name) for name in RULES if name.startswith("validate_")
                ),
            ),
            (
                tr("Limits for each person"),
                tr("They keep one person from using up the machine. A recording is never refused."),
                lambda: (
                    TextField(settings, "requests_at_once"),
                    TextField(settings, "requests_an_hour"),
                ),
            ),
            (
                tr("Prices"),
                tr(
                    "For what a note costs, in «Machine». Nothing is assumed: what stays empty is "
                    "not reckoned with. An API is a model on the internet: it is only compared "
                    "with, and nothing is ever sent to one."
                ),
                lambda: (
                    TextField(settings, "currency"),
                    TextField(settings, "electricity_price"),
                    TextField(settings, "computer_watts"),
                    TextField(settings, "card_price"),
                    TextField(settings, "card_years"),
                    TextField(settings, "api_input_price"),
                    TextField(settings, "api_output_price"),
                    TextField(settings, "api_audio_price"),
                ),
            ),
        )

    @property
    def fields(self) -> dict[str, PolicyField]:
        """The field of each policy."""
        self._make_rest()
        return self._fields

    def _make_rest(self) -> None:
        """What is below the window's edge at first comes in a turn of its own."""
        rest, self._rest = self._rest, ()
        if rest:
            self._make(rest)
            self.body.addStretch()

    def _make(self, sections: Sequence[Section]) -> None:
        for title, text, make in sections:
            sheet, box = section(title, text)
            fields = make()
            for one in fields:
                self._fields[one.policy] = one
                box.addWidget(one)
            if "clinic_name" in {one.policy for one in fields}:
                self.logo = LogoField(self._theme, self._letterhead)
                box.addWidget(self.logo)
            if "keep_audio_days" in {one.policy for one in fields}:
                box.addWidget(self.plan)
            self.body.addWidget(sheet)

    def _make_foot(self, actions: Actions) -> QFrame:
        self.foot = surface("raised")
        self.foot.setAccessibleName(tr("Changes that are not saved"))
        box = row(self.foot, gap=12)
        box.setContentsMargins(20, 12, 16, 12)
        self.summary = label("", "small", wrap=True)
        box.addWidget(self.summary, 1)
        self.back = button(tr("Undo all"), "quiet", name=tr("Undo all changes that are not saved"))
        follow(self.back, actions[ActionId.UNDO_SETTINGS])
        self.save_button = button(tr("Save …"), "primary", name=tr("Save the settings"))
        follow(self.save_button, actions[ActionId.SAVE_SETTINGS])
        box.addWidget(self.back)
        box.addWidget(self.save_button)
        return self.foot

    def _on_plan(self) -> None:
        """What a sweep would delete with the settings as they are saved."""
        if self._retention is None:
            self.plan.setText(
                tr(
                    "What is due is counted when a clinician signs in: nobody else can open the "
                    "charts."
                )
            )
            return
        plan = self._retention.plan
        if plan is not None:
            due = ", ".join(plan.lines) or tr("nothing")
            self.plan.setText(
                tr("Due for deletion with the settings as they are saved: {due}.", due=due)
            )

    def _on_changed(self) -> None:
        settings = self._settings
        changes, wrong = settings.changes, settings.wrong_count
        if wrong:
            self.summary.setText(tr("Correct what is marked, then everything can be saved."))
        else:
            lines = [f"{one.name}: {one.before} → {one.after}" for one in changes[:3]]
            if len(changes) > 3:
                lines.append(tr("and {count} more", count=number(len(changes) - 3)))
            self.summary.setText("\n".join(lines))
        self.save_button.setEnabled(bool(changes))
        self.foot.setVisible(bool(changes or wrong) and self.asking.isHidden())
        if not changes and self.asking.isVisible() and settings.work is None:
            self.asking.close_panel()
        self.refresh_actions()
