"""The health of the stores: in one glance, in full on demand, and the way back from damage."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.store.health import Finding
from app.store.kinds import NAMES, StoreKind
from app.texts import plural, tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.health import HealthModel, store_words
from ui.view_models.updates import UpdatesModel
from ui.view_models.wording import when
from ui.widgets.page import Page
from ui.widgets.parts import (
    Glyph,
    Notice,
    button,
    clear,
    column,
    follow,
    label,
    restyle,
    row,
    surface,
)
from ui.widgets.question import Question
from ui.widgets.self_test_panel import SelfTestPanel
from ui.widgets.update_panel import UpdatePanel


class HealthView(Page):
    """A verdict on top, then what was found, then each store."""

    restore_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        health: HealthModel,
        updates: UpdatesModel | None = None,
    ) -> None:
        super().__init__(
            theme,
            health,
            tr("Health"),
            tr("Whether what is stored is what was written, and what this workstation does."),
            width=960,
            scrolls=True,
        )
        self._health = health
        self.body.addWidget(self._make_verdict(actions))
        self.leaving = Question(theme, "rotate-ccw")
        self.leaving.agreed.connect(self.restore_asked)
        self.body.addWidget(self.leaving)
        self.findings = column(gap=12)
        self.body.addLayout(self.findings)
        self.stores = column(gap=12)
        self.body.addLayout(self.stores)
        self.machine = SelfTestPanel(theme, actions)
        self.body.addWidget(self.machine)
        self._updates = updates
        self.update_panel = UpdatePanel(theme, actions, updates) if updates is not None else None
        if self.update_panel is not None:
            self.body.addWidget(self.update_panel)
        self.body.addStretch()
        self.handlers = {
            ActionId.CHECK_HEALTH: health.check,
            ActionId.TEST_MACHINE: health.test,
        }
        if health.restores:
            self.handlers[ActionId.LEAVE_TO_RESTORE] = self.leave_to_restore
        if updates is not None and self.update_panel is not None:
            self.handlers[ActionId.CHECK_UPDATE] = self.update_panel.choose
            self.handlers[ActionId.PREPARE_UPDATE] = self.update_panel.prepare
            self.update_panel.grown.connect(self._on_update_grown)
            for signal in (updates.changed, updates.work_changed):
                signal.connect(self.refresh_actions)
        health.changed.connect(self._on_report)
        health.work_changed.connect(self.refresh_actions)
        self._on_report()

    def enter(self) -> None:
        super().enter()
        if self._updates is not None:
            self._updates.refresh()

    def _on_update_grown(self) -> None:
        """Show all of it, as soon as it has its new height."""
        if (panel := self.update_panel) is not None:
            QTimer.singleShot(0, panel, lambda: self.scroll_to(panel))

    def take_focus(self) -> None:
        self.check.setFocus()

    def refresh_actions(self) -> None:
        super().refresh_actions()
        self.check.setEnabled(self.able(ActionId.CHECK_HEALTH))
        self.machine.again.setEnabled(self.able(ActionId.TEST_MACHINE))

    def able(self, action: ActionId) -> bool:
        if action in (ActionId.CHECK_HEALTH, ActionId.TEST_MACHINE):
            return self._health.work is None
        if self._updates is not None and action is ActionId.CHECK_UPDATE:
            return self._updates.work is None
        if self._updates is not None and action is ActionId.PREPARE_UPDATE:
            return self._updates.can_prepare
        if action is ActionId.LEAVE_TO_RESTORE:
            report = self._health.report
            return action in self.handlers and report is not None and not report.whole
        return action in self.handlers

    def leave_to_restore(self) -> None:
        """Say what a restore does, and ask."""
        self.leaving.ask(
            tr("Sign out and restore from a backup?"),
            tr(
                "The files that are here now are not deleted: they are put aside in a folder of "
                "their own. What was done after the backup is missing then, and the log says so."
            ),
            tr("Sign out and restore"),
        )

    def _make_verdict(self, actions: Actions) -> QWidget:
        self.verdict = surface("paper")
        self.verdict.setAccessibleName(tr("Whether the stores are whole"))
        box = row(self.verdict, gap=16)
        box.setContentsMargins(20, 14, 16, 14)
        self.glyph = Glyph(self._theme, "heart-pulse", "ink_soft", 28)
        box.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=2)
        self.headline = label("", "strong", wrap=True)
        self.about = label("", "small", wrap=True)
        words.addWidget(self.headline)
        words.addWidget(self.about)
        box.addLayout(words, 1)
        self.restore = button(tr("Restore …"), name=tr("Sign out and restore from a backup"))
        follow(self.restore, actions[ActionId.LEAVE_TO_RESTORE])
        box.addWidget(self.restore)
        self.check = button(tr("Check everything"), "primary")
        follow(self.check, actions[ActionId.CHECK_HEALTH])
        box.addWidget(self.check)
        return self.verdict

    def _on_report(self) -> None:
        health, report = self._health, self._health.report
        self.machine.show_test(health.machine, health.falls)
        clear(self.findings)
        clear(self.stores)
        self.restore.setVisible(self.able(ActionId.LEAVE_TO_RESTORE))
        self.refresh_actions()
        if report is None or health.checked_at is None:
            self.headline.setText(tr("Looking …"))
            self.about.setText("")
            return
        moment = when(health.checked_at)
        restyle(self.verdict, "surface", "paper" if report.whole else "brick")
        if report.whole:
            self.glyph.show_icon("heart-pulse", "accent")
            self.headline.setText(_whole(full=health.full, charts=health.reads_charts))
            self.about.setText(
                tr("Every page was read {moment}.", moment=moment)
                if health.full
                else tr(
                    "Looked at in passing {moment}. A full check reads every page and takes a "
                    "little longer.",
                    moment=moment,
                )
            )
        else:
            count = len(report.findings)
            self.glyph.show_icon("shield-alert", "brick")
            self.headline.setText(
                plural(count, "Something is not whole", "{count} things are not whole")
            )
            self.about.setText(tr("Found {moment}. Nothing was changed or deleted.", moment=moment))
        for finding in report.findings:
            self.findings.addWidget(self._notice(finding, "brick", "octagon-x"))
        for notice in report.notices:
            self.findings.addWidget(self._notice(notice, "amber", "circle-help"))
        for store in report.stores:
            name, words = store_words(store)
            self.stores.addWidget(self._store(name, words, whole=store.whole))
        if health.full and not health.reads_charts:
            self.stores.addWidget(
                self._store(
                    tr(NAMES[StoreKind.CHART]),
                    tr(
                        "Looked at from outside only: it is there, with its size, and it is this "
                        "clinic's. A clinician can check every page."
                    ),
                    whole=None,
                )
            )

    def _notice(self, finding: Finding, kind: str, icon: str) -> Notice:
        made = Notice(self._theme, kind, icon, finding.what, finding.action)
        made.setAccessibleName(finding.what)
        made.setAccessibleDescription(finding.action)
        return made

    def _store(self, name: str, words: str, *, whole: bool | None) -> QWidget:
        sheet = surface("paper")
        sheet.setAccessibleName(f"{name}: {words}")
        box = row(sheet, gap=16)
        box.setContentsMargins(20, 14, 20, 14)
        icon, colour = {
            True: ("circle-check", "accent"),
            False: ("octagon-x", "brick"),
            None: ("circle-help", "ink_soft"),
        }[whole]
        box.addWidget(Glyph(self._theme, icon, colour, 20), 0, Qt.AlignmentFlag.AlignTop)
        lines = column(gap=2)
        lines.addWidget(label(name, "strong"))
        lines.addWidget(label(words, "small", wrap=True))
        box.addLayout(lines, 1)
        return sheet


def _whole(*, full: bool, charts: bool) -> str:
    if not full:
        return tr("The stores opened as they were left")
    return tr("Everything is whole") if charts else tr("The clinic's store is whole")
