"""What is alarming in the log, on top of it until somebody has looked into it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.audit.alerts import Alert, AlertKind
from app.texts import marked, tr
from ui.theme.theme import Theme
from ui.view_models.log import LogModel
from ui.view_models.wording import number, when
from ui.widgets.parts import Elided, Glyph, button, clear, column, row, surface

_FIRST = 1
_MOST = 4
_ROW = 46

TITLES = {
    AlertKind.REFUSALS: marked("Many refusals"),
    AlertKind.HOURS: marked("Work outside the clinic's hours"),
    AlertKind.CHARTS: marked("Many charts in a short time"),
    AlertKind.OUTPUT: marked("An unusually long draft"),
    AlertKind.EXPORT: marked("An unusually large export"),
    AlertKind.CLOCK: marked("The clock jumped"),
    AlertKind.SEAL: marked("The network seal failed"),
    AlertKind.RECOVERY: marked("The recovery key was used or tried"),
    AlertKind.RESTORED: marked("The clinic was restored, or its log rewritten"),
    AlertKind.KEY_SLOTS: marked("The key slots were changed from outside"),
    AlertKind.FINDINGS: marked("A check found something"),
}


class AlertStrip(QWidget):
    """The newest one; the others open on demand."""

    shown_asked = Signal(object)
    closed = Signal(object)
    all_closed = Signal()

    def __init__(self, theme: Theme, log: LogModel) -> None:
        super().__init__()
        self._theme = theme
        self._log = log
        self._all = False
        self.setAccessibleName(tr("Alerts"))
        box = column(self)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self.rows = column(inner, gap=6)
        self.area.setWidget(inner)
        box.addWidget(self.area)
        log.alerts_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        clear(self.rows)
        alerts = self._log.alerts
        shown = alerts if self._all else alerts[:_FIRST]
        for place, alert in enumerate(shown):
            more = len(alerts) - _FIRST if place == 0 else 0
            self.rows.addWidget(self._row(alert, more))
        self.rows.addStretch()
        fitting = min(len(shown), _MOST) * (_ROW + 6) - 6
        self.area.setFixedHeight(max(0, fitting))
        self.setVisible(bool(alerts))

    def _row(self, alert: Alert, more: int) -> QFrame:
        urgent = alert.level == "urgent"
        title = f"{tr(TITLES[alert.kind])}, {when(alert.when)}"
        made = surface("brick" if urgent else "amber")
        made.setFixedHeight(_ROW)
        made.setAccessibleName(tr("Alert: {title}", title=title))
        made.setAccessibleDescription(alert.what)
        box = row(made, gap=10)
        box.setContentsMargins(16, 0, 10, 0)
        colour = "brick" if urgent else "amber"
        box.addWidget(Glyph(self._theme, "shield-alert" if urgent else "bell", colour, 20))
        box.addWidget(Elided(title, "strong"))
        box.addWidget(Elided(alert.what, "soft"), 1)
        if more > 0:
            others = tr("Only the newest") if self._all else tr("{count} more", count=number(more))
            expand = button(others, "quiet", name=tr("Alerts: {others}", others=others))
            expand.clicked.connect(self._on_more)
            box.addWidget(expand)
            if self._all:
                every = button(tr("Acknowledge all"), "small", name=tr("Acknowledge all alerts"))
                every.clicked.connect(self.all_closed)
                box.addWidget(every)
        about = f"{title}. {alert.what}"
        show = button(tr("Show"), "small", name=tr("Show the events of: {title}", title=about))
        show.clicked.connect(lambda: self.shown_asked.emit(alert))
        close = button(tr("Acknowledge"), "small", name=tr("Acknowledge: {title}", title=about))
        close.setToolTip(tr("Somebody has looked into it. The log keeps the alert and who did."))
        close.clicked.connect(lambda: self.closed.emit(alert))
        box.addWidget(show)
        box.addWidget(close)
        return made

    def _on_more(self) -> None:
        self._all = not self._all
        self._refresh()
