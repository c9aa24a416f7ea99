"""The bar at the bottom: seal, engines, models, log, health, backups, person, lock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QToolButton

from app.texts import tr
from ui.actions import ActionId, Actions
from ui.literal import as_caption, as_tip
from ui.theme.theme import Theme
from ui.view_models.shell import Shell
from ui.view_models.status import StatusViewModel
from ui.widgets.parts import follow, row


class StatusBar(QFrame):
    """Quiet text with icons; each tells more when pointed at.

    Nothing is cut off: where the room ends, what is as it should be is told by its icon alone.
    """

    def __init__(
        self, theme: Theme, actions: Actions, shell: Shell, status: StatusViewModel
    ) -> None:
        super().__init__()
        self._theme = theme
        self._shell = shell
        self._status = status
        self.setProperty("surface", "status")
        self.setAccessibleName(tr("Status"))
        self.setFixedHeight(36)
        box = row(self, gap=4)
        box.setContentsMargins(12, 0, 12, 0)
        self.seal = self._item("lock", tr("Seal"))
        self.engine = self._item("cpu", tr("Engines"))
        self.engine.clicked.connect(actions[ActionId.HEALTH].trigger)
        self.models = self._item("database", tr("Models in use"))
        self.log = self._item("shield-check", actions.name(ActionId.VERIFY_LOG))
        self.log.clicked.connect(status.verify_log)
        self.health = self._item("heart-pulse", tr("Health of the stores"))
        self.health.clicked.connect(actions[ActionId.HEALTH].trigger)
        self.backup = self._item("archive", tr("The last backup"))
        self.backup.clicked.connect(actions[ActionId.BACKUPS].trigger)
        self.person = self._item("user", tr("Your account"))
        self.menu = QMenu(self.person)
        for identifier in (ActionId.ACCOUNT, ActionId.CHANGE_USER, ActionId.LOCK):
            self.menu.addAction(actions[identifier])
        self.person.setMenu(self.menu)
        self.person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.lock = self._item("log-out", tr("Lock and sign out"))
        self.lock.setText(f" {tr('Lock')}")
        follow(self.lock, actions[ActionId.LOCK])
        for one in (self.seal, self.engine, self.models, self.log, self.health, self.backup):
            box.addWidget(one)
        box.addStretch(1)
        box.addWidget(self.person)
        box.addWidget(self.lock)
        for one in (self.seal, self.models):
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        status.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the state of things."""
        status, shell = self._status, self._shell
        signed_in = shell.session is not None and not shell.covered
        self._theme.decorate(
            self.seal,
            "lock" if status.sealed else "shield-alert",
            "accent" if status.sealed else "brick",
            16,
        )
        _say(self.seal, status.seal_words, status.seal_in_full)
        engines = status.engines
        lowered = engines.lowered
        self._theme.decorate(
            self.engine,
            "triangle-alert" if lowered else "cpu",
            "amber" if lowered else "ink_soft",
            16,
        )
        _say(self.engine, engines.engine, engines.engine_in_full)
        _say(self.models, engines.models, engines.models_in_full)
        self._theme.decorate(
            self.log,
            "shield-check" if status.log_whole else "shield-alert",
            "accent"
            if status.log_whole and status.verdict
            else "ink_soft"
            if status.log_whole
            else "brick",
            16,
        )
        _say(self.log, status.log_words, status.log_in_full)
        whole = status.stores_whole
        self._theme.decorate(self.health, "heart-pulse", "ink_soft" if whole else "brick", 16)
        _say(self.health, status.health_words, status.health_in_full)
        self.health.setVisible(signed_in and bool(status.health_words))
        late = status.backup_late
        self._theme.decorate(self.backup, "archive", "amber" if late else "ink_soft", 16)
        _say(self.backup, status.backup_words, status.backup_in_full)
        _say(self.person, status.person, tr("Signed in at {clinic}", clinic=status.clinic))
        for one in (self.log, self.person, self.lock):
            one.setVisible(signed_in)
        self.backup.setVisible(signed_in and bool(status.backup_words))
        computes = not signed_in or self._shell.reads_charts
        self.engine.setVisible(computes and bool(status.engines.engine))
        self.models.setVisible(computes and bool(status.engines.models))
        self._make_room()

    def _make_room(self) -> None:
        """Say less, what matters least first, until the rest fits."""
        status, engines = self._status, self._status.engines
        verified = status.log_whole and status.verdict is not None and not status.verifying
        ways = (
            (self.health, "", status.stores_whole),
            (self.backup, "", not status.backup_late),
            (self.models, "", True),
            (self.engine, engines.where, True),
            (self.log, "", verified),
            (self.engine, "", not engines.lowered),
            (self.seal, "", status.sealed),
            (self.person, "", True),
        )
        for item, words, may in ways:
            if self.sizeHint().width() <= self.width():
                return
            if may and not item.isHidden():
                _shorten(item, words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.refresh()

    def _item(self, icon: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "status")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setAccessibleName(name)
        self._theme.decorate(made, icon, "ink_soft", 16)
        return made


def _say(item: QToolButton, words: str, in_full: str) -> None:
    shown, tip = f" {as_caption(words)}", as_tip(in_full)
    if (item.text(), item.toolTip()) != (shown, tip):  # which they are nearly always
        item.setText(shown)
        item.setToolTip(tip)
        item.setAccessibleDescription(f"{words}. {in_full}")


def _shorten(item: QToolButton, words: str) -> None:
    """Show these words only, and what was shown when pointed at."""
    said = item.accessibleDescription()
    item.setText(f" {as_caption(words)}" if words else "")
    item.setToolTip(as_tip(f"{said[:1].upper()}{said[1:]}"))
