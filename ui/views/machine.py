"""The machine: what the models run on, who used it, and what a note costs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from app.accounts.permissions import Act, allowed
from app.accounts.session import Session
from app.days import today
from app.texts import tr
from ui.item_models.usage import UsageRows
from ui.theme.theme import Theme
from ui.view_models.machine import PERIODS, MachineModel
from ui.view_models.wording import day
from ui.widgets.choices import Choice
from ui.widgets.machine_marks import DayColumns
from ui.widgets.machine_panels import (
    CostPanel,
    DevicesPanel,
    MemoryPanel,
    QueuePanel,
    TotalsLine,
    sheet,
)
from ui.widgets.page import Page
from ui.widgets.parts import label
from ui.widgets.plan_panel import PlanPanel
from ui.widgets.table import Table

_WIDTHS = (116, 0, 64, 92, 100, 116, 80, 76)
_ROW, _MOST_ROWS = 34, 10


class MachineView(Page):
    """What happens now stands above what was counted; nothing here is changed but the view."""

    def __init__(self, theme: Theme, machine: MachineModel, session: Session) -> None:
        super().__init__(
            theme,
            machine,
            tr("Machine"),
            tr("What the models run on, who used them, and what a note costs."),
            scrolls=True,
        )
        self._machine, self._session = machine, session
        self.devices = DevicesPanel(theme)
        self.queue = QueuePanel()
        self.memory = MemoryPanel(theme)
        self.plan = PlanPanel(theme)
        may_change = allowed(Act.CHANGE_POLICIES, session.person.roles)
        self.costs = CostPanel(may_change=may_change)
        for panel in (self.devices, self.queue, self.memory, self.plan):
            self.body.addWidget(panel)
        self.body.addWidget(self._make_use(theme))
        self.body.addWidget(self.costs)
        self.body.addStretch()
        machine.looked.connect(self._on_looked)
        machine.changed.connect(self._on_changed)

    def take_focus(self) -> None:
        self.give_keys_to_scrolling(tr("What the machine does"))

    def focus_filter(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._machine.watch(watching=True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._machine.watch(watching=False)

    def _make_use(self, theme: Theme) -> QWidget:
        made, box, tools = sheet(
            tr("Use", about="heading"),
            tr(
                "Counted for each person and day; no words, and nothing of any patient. A token "
                "is a piece of text, about three quarters of a word."
            ),
        )
        self.period = Choice(theme, tr("Period"))
        self.period.addItems([tr(name) for name in PERIODS])
        self.period.setCurrentIndex(list(PERIODS).index(self._machine.period))
        self.period.activated.connect(lambda at: self._machine.choose_period(list(PERIODS)[at]))
        tools.addWidget(self.period, 0, Qt.AlignmentFlag.AlignTop)
        self.totals = TotalsLine()
        self.columns = DayColumns(theme)
        self.field = QLineEdit()
        such = day(today())
        self.field.setPlaceholderText(tr("Filter by person or day, such as {day}", day=such))
        self.field.setAccessibleName(tr("Filter the days"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._machine.narrow)
        self.rows = UsageRows(theme, self)
        self.table = Table(tr("What was counted, newest first"), self.rows, _WIDTHS, self.field)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.nothing = label("", "soft")
        for one in (self.totals, self.columns, self.field, self.table, self.nothing):
            box.addWidget(one)
        return made

    def _on_looked(self) -> None:
        if (now := self._machine.now) is not None:
            self.devices.show_now(now)
            self.queue.show_now(now)
            self.memory.show_now(now)
            self.plan.show_plan(now.plan)

    def _on_changed(self) -> None:
        machine, usage = self._machine, self._machine.usage
        if usage is None:
            return
        self.totals.show_usage(usage)
        self.columns.show_days(machine.seconds_of_days())
        rows = machine.rows
        self.rows.show_rows([(machine.name_of(row), row) for row in rows])
        self.table.setFixedHeight(_ROW * (1 + min(_MOST_ROWS, len(rows))) + 4)
        computed = bool(usage.total.busy_seconds)
        self.field.setVisible(computed)
        self.columns.setVisible(computed)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.setText(
            tr("Nothing fits the filter.") if computed else tr("Nothing was computed in this time.")
        )
        self.costs.show_costs(usage, self._session.policies)
