"""What is alarming in the log, on top of it until somebody has looked into it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.audit.alerts import Alert, AlertKind
from ui.theme.theme import Theme
from ui.view_models.log import LogModel
from ui.view_models.wording import number, when
from ui.widgets.parts import Notice, button, clear, column

_FIRST = 2

TITLES = {
    AlertKind.REFUSALS: "Many refusals",
    AlertKind.HOURS: "Work outside the clinic's hours",
    AlertKind.CHARTS: "Many charts in a short time",
    AlertKind.OUTPUT: "An unusually long draft",
    AlertKind.EXPORT: "An unusually large export",
    AlertKind.CLOCK: "The clock jumped",
    AlertKind.SEAL: "The network seal failed",
    AlertKind.RECOVERY: "The recovery key was used or tried",
    AlertKind.RESTORED: "The clinic was restored, or its log rewritten",
    AlertKind.KEY_SLOTS: "The key slots were changed from outside",
    AlertKind.FINDINGS: "A check found something",
}


class AlertStrip(QWidget):
    """The newest two; the others open on demand."""

    shown_asked = Signal(object)
    closed = Signal(object)

    def __init__(self, theme: Theme, log: LogModel) -> None:
        super().__init__()
        self._theme = theme
        self._log = log
        self._all = False
        self.setAccessibleName("Alerts")
        box = column(self, gap=8)
        self.rows = column(gap=8)
        box.addLayout(self.rows)
        self.more = button("", "quiet")
        self.more.clicked.connect(self._on_more)
        box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        log.alerts_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        clear(self.rows)
        alerts = self._log.alerts
        for alert in alerts if self._all else alerts[:_FIRST]:
            self.rows.addWidget(self._row(alert))
        left = len(alerts) - _FIRST
        self.more.setVisible(left > 0)
        self.more.setText(
            "Show only the newest alerts"
            if self._all
            else f"Show {number(left)} more alerts"
            if left > 1
            else "Show one more alert"
        )
        self.more.setAccessibleName(self.more.text())
        self.setVisible(bool(alerts))

    def _row(self, alert: Alert) -> Notice:
        urgent = alert.level == "urgent"
        title = f"{TITLES[alert.kind]}, {when(alert.when)}"
        kind, icon = ("brick", "shield-alert") if urgent else ("amber", "bell")
        notice = Notice(self._theme, kind, icon, title, alert.what)
        notice.setAccessibleName(f"Alert: {title}")
        notice.setAccessibleDescription(alert.what)
        show = button("Show", name=f"Show the events of: {title}")
        show.clicked.connect(lambda: self.shown_asked.emit(alert))
        close = button("Acknowledge", name=f"Acknowledge: {title}")
        close.setToolTip("Somebody has looked into it. The log keeps the alert and who did.")
        close.clicked.connect(lambda: self.closed.emit(alert))
        for one in (show, close):
            notice.ways.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        return notice

    def _on_more(self) -> None:
        self._all = not self._all
        self._refresh()
