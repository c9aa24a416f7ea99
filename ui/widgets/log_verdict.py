"""Whether the log is whole, in one glance, and what can be done to prove it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from app.texts import plural, tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.log import LogModel
from ui.view_models.wording import number, when
from ui.widgets.parts import Glyph, button, column, follow, label, restyle, row

_FINDINGS = 4
PROOFS = (
    ActionId.VERIFY_AGAINST,
    ActionId.EXPORT_CHECKPOINT,
    ActionId.COUNTERSIGN,
    ActionId.REQUEST_TIMESTAMP,
    ActionId.ADD_TIMESTAMP,
)


class LogVerdict(QFrame):
    """One row: the verdict, when and on what it stands, and the buttons."""

    def __init__(self, theme: Theme, actions: Actions, log: LogModel) -> None:
        super().__init__()
        self._log = log
        self.setProperty("surface", "paper")
        self.setAccessibleName(tr("Whether the log is whole"))
        box = row(self, gap=16)
        box.setContentsMargins(20, 14, 16, 14)
        self.glyph = Glyph(theme, "shield-check", "ink_soft", 28)
        box.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=2)
        self.title = label("", "strong", wrap=True)
        self.text = label("", "small", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        box.addLayout(words, 1)
        self.proofs = self._make_proofs(actions)
        box.addWidget(self.proofs)
        self.verify = button(tr("Verify now"), "primary", name=tr("Verify the log now"))
        follow(self.verify, actions[ActionId.VERIFY_LOG])
        box.addWidget(self.verify)
        log.state_changed.connect(self._refresh)
        log.work_changed.connect(self._refresh)
        self._refresh()

    def _make_proofs(self, actions: Actions) -> QPushButton:
        made = button(tr("Proofs …"), name=tr("Checkpoints, countersignatures and time stamps"))
        menu = QMenu(made)
        for identifier in PROOFS:
            if identifier is ActionId.COUNTERSIGN and not self._log.countersigns:
                continue
            menu.addAction(actions[identifier])
        made.setMenu(menu)
        return made

    def _refresh(self) -> None:
        state, busy = self._log.state, self._log.work is not None
        self.verify.setEnabled(not busy)
        if state is None:
            self.title.setText(tr("Reading the log …"))
            self.text.setText("")
            return
        icon, colour = ("shield-check", "ink_soft")
        if state.whole is None:
            self.title.setText(
                plural(
                    state.events,
                    "{count} event; nobody has verified it yet",
                    "{count} events; nobody has verified them yet",
                    count=number(state.events),
                )
            )
        elif state.whole:
            icon, colour = ("shield-check", "accent")
            self.title.setText(
                plural(
                    state.events,
                    "The log is whole: {count} event",
                    "The log is whole: {count} events",
                    count=number(state.events),
                )
            )
        else:
            icon, colour = ("shield-alert", "brick")
            self.title.setText(tr("The log is not whole"))
        self.glyph.show_icon(icon, colour)
        restyle(self.text, "role", "brick" if state.whole is False else "small")
        if state.whole is False:
            advice = tr("Keep the workstation as it is, and compare with a checkpoint on paper.")
            found = [self._named(one) for one in state.findings[:_FINDINGS]]
            self.text.setText("\n".join((*found, advice)))
            return
        parts = []
        if state.verified_at is not None:
            moment = when(state.verified_at)
            parts.append(
                tr("Verified {when} by {name}", when=moment, name=state.verified_by)
                if state.verified_by
                else tr("Verified {when}", when=moment)
            )
        parts.append(self._outside(datetime.now(UTC)))
        parts += self._witnesses()
        self.text.setText("  ·  ".join(part for part in parts if part))

    def _witnesses(self) -> list[str]:
        """Who else has stood for the log: auditors and time-stamping authorities."""
        log, found = self._log, []
        if log.countersigned:
            last = log.countersigned[-1]
            who = log.people.get(last.person, tr("an auditor"))
            found.append(tr("Countersigned by {name} {when}", name=who, when=when(last.time)))
        if log.timestamps:
            stamp = log.timestamps[-1]
            found.append(
                tr(
                    "Time-stamped by {authority} {when}",
                    authority=stamp.authority,
                    when=when(stamp.time),
                )
            )
        return found

    def _named(self, finding: str) -> str:
        """A finding with names instead of ids."""
        for identifier, name in self._log.people.items():
            finding = finding.replace(identifier, name)
        return finding

    def _outside(self, now: datetime) -> str:
        state = self._log.state
        if state is None or state.exported_at is None:
            return tr("No checkpoint lies outside the house yet: export one, and keep it elsewhere")
        return tr("Last checkpoint outside the house {when}", when=when(state.exported_at, now))
