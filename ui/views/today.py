"""Today: the visits, a new one, and what a crash left unfinished."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from app.days import today
from app.domain.identifiers import PatientId
from app.domain.recording import RecordingSource
from app.texts import plural, tr
from ui.actions import ActionId, Actions
from ui.delegates.visit import VisitDelegate
from ui.item_models.visits import ROW, VisitRow, VisitsModel, visit_at
from ui.theme.theme import Theme
from ui.view_models.today import TodayViewModel
from ui.view_models.wording import elapsed, weekday, when
from ui.widgets.new_visit import NewVisitPanel
from ui.widgets.page import SIDE
from ui.widgets.parts import EmptyState, Notice, button, clear, column, follow, label, row, surface
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.scroller import Scroller
from ui.widgets.typed_list import TypedList

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.retention.erasure import ErasureReceipt

_WIDTH = 960
_TYPING_MS = 120


class TodayView(QWidget):
    """One column of calm width."""

    def __init__(self, theme: Theme, actions: Actions, today: TodayViewModel) -> None:
        super().__init__()
        # They bring the services of a signed-in person along; the first window does not wait.
        from ui.widgets.patient_data import PatientDataPanel  # noqa: PLC0415
        from ui.widgets.retention_panel import RetentionPanel  # noqa: PLC0415

        self._theme = theme
        self._today = today
        outer = row(self)
        outer.addStretch(1)
        page = Scroller()
        page.setMaximumWidth(_WIDTH + 2 * SIDE)
        outer.addWidget(page, 1000)
        outer.addStretch(1)
        box = page.box
        box.setContentsMargins(SIDE, 28, SIDE, 0)
        box.addLayout(self._make_head(actions))
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(today.dismiss_problem)
        box.addWidget(self.problem)
        self.retention = RetentionPanel(theme, today.retention)
        self.data = PatientDataPanel(theme, today.data)
        self.data.erased.connect(self._on_erased)
        for panel in (self.retention, self.data):
            box.addWidget(panel)
        self.unfinished = column(gap=8)
        box.addLayout(self.unfinished)
        self.waiting = column(gap=8)
        box.addLayout(self.waiting)
        self.panel = NewVisitPanel(theme, today)
        self.panel.closed.connect(self._on_panel_closed)
        self.panel.hide()
        box.addWidget(self.panel)
        box.addWidget(self._make_list(actions), 1)
        box.addSpacing(16)
        self._model.day_changed.connect(self._on_day)
        today.visits_changed.connect(self._on_visits)
        today.unfinished_changed.connect(self._on_unfinished)
        today.waiting_changed.connect(self._on_waiting)
        today.problem_changed.connect(self._on_problem)

    def _make_head(self, actions: Actions) -> QHBoxLayout:
        head = row(gap=12)
        heading = column(gap=2)
        heading.addWidget(label(tr("Visits"), "display"))
        self.day = label(weekday(today()), "soft")
        heading.addWidget(self.day)
        head.addLayout(heading, 1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(
            f"{tr('Filter by patient or reason')}  ({actions.keys(ActionId.FIND)})"
        )
        self.filter.setAccessibleName(tr("Filter the visits by patient or reason"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(340)
        head.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignBottom)
        self.new = button(" " + tr("New visit"), "primary", name=tr("New visit"))
        self._theme.decorate(self.new, "plus", "on_accent", 18)
        follow(self.new, actions[ActionId.NEW_VISIT])
        head.addWidget(self.new, 0, Qt.AlignmentFlag.AlignBottom)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(lambda: self._today.filter(self.filter.text()))
        self.filter.textChanged.connect(lambda _: self._timer.start())
        self.filter.returnPressed.connect(self._on_filter_enter)
        return head

    def _make_list(self, actions: Actions) -> QWidget:
        sheet = surface("paper")
        sheet_box = column(sheet)
        sheet_box.setContentsMargins(8, 4, 8, 8)
        self.pages = QStackedWidget()
        self._model = VisitsModel(self)
        self.list = TypedList(tr("Visits"), VisitDelegate(self._theme), visit_at)
        for one in (ActionId.OPEN_PATIENT, ActionId.EXPORT_PATIENT, ActionId.ERASE_PATIENT):
            self.list.addAction(actions[one])
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.setModel(self._model)
        self.list.opened.connect(self._today.encounter_ready.emit)
        self.list.typed.connect(self._on_typed)
        self.empty = EmptyState(self._theme, "calendar-days", "", "")
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        sheet_box.addWidget(self.pages)
        return sheet

    def open_panel(self) -> None:
        """Begin a new visit, inline."""
        self.new.hide()
        self.panel.open()

    @property
    def patient(self) -> PatientId | None:
        """The patient of the visit that is selected."""
        row = self.list.currentIndex().data(ROW)
        return row.patient.id if isinstance(row, VisitRow) else None

    def export_patient(self) -> None:
        """Everything of the patient whose visit is selected."""
        if self.patient is not None:
            self.data.export(self.patient)

    def erase_patient(self) -> None:
        """The end of the record of the patient whose visit is selected."""
        if self.patient is not None:
            self.data.erase(self.patient)

    def _on_erased(self, receipt: ErasureReceipt) -> None:
        self.panel.forget(receipt.patient_id)
        self._today.refresh()

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _on_problem(self) -> None:
        self.problem.show_problem(self._today.problem)

    def _on_panel_closed(self) -> None:
        self.new.show()
        self.new.setFocus()

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.insert(text)

    def _on_filter_enter(self) -> None:
        self._timer.stop()
        self._today.filter(self.filter.text())
        self.list.setFocus()

    def _on_day(self, today: date) -> None:
        self.day.setText(weekday(today))
        self._on_unfinished()
        self._on_waiting()

    def _on_visits(self) -> None:
        visits = self._today.visits
        self._model.show_visits(visits)
        if visits:
            self.pages.setCurrentWidget(self.list)
            self.list.setCurrentIndex(self._model.first_visit())
            return
        if self._today.text:
            self.empty.say(
                tr("No visit fits «{text}»", text=self._today.text),
                tr("Clear the filter to see all of them."),
            )
        else:
            self.empty.say(
                tr("No visits yet"),
                tr(
                    "Begin with «New visit»: name the patient, then record or import the dictation."
                ),
            )
        self.pages.setCurrentWidget(self.empty)

    def _on_unfinished(self) -> None:
        clear(self.unfinished)
        for one in self._today.unfinished:
            whose = one.patient.name if one.patient is not None else tr("a visit")
            length = elapsed(one.recording.seconds) if one.recording.samples else ""
            said = _interrupted(one.recording.source, whose, when(one.recording.started_at), length)
            notice = Notice(
                self._theme,
                "amber",
                "rotate-ccw",
                *said,
            )
            identifier = one.recording.id
            keep = button(tr("Keep it and open the visit"))
            keep.clicked.connect(lambda _=False, chosen=identifier: self._today.recover(chosen))
            notice.ways.addWidget(keep, 0, Qt.AlignmentFlag.AlignVCenter)
            self.unfinished.addWidget(notice)

    def _on_waiting(self) -> None:
        """The note that waits longest for one's own signature; the next one comes after it."""
        clear(self.waiting)
        if not self._today.waiting:
            return
        first, *others = self._today.waiting
        more = plural(len(others), "{count} more waits.", "{count} more wait.") if others else ""
        notice = Notice(
            self._theme,
            "accent",
            "signature",
            tr(
                "The note of {patient} waits for your signature, asked {when}.",
                patient=first.patient_name,
                when=when(first.asked_at),
            ),
            more,
        )
        read = button(
            tr("Read it"),
            name=tr("Read the note of {patient}", patient=first.patient_name),
        )
        read.clicked.connect(lambda: self._today.encounter_ready.emit(first.encounter_id))
        notice.ways.addWidget(read, 0, Qt.AlignmentFlag.AlignVCenter)
        self.waiting.addWidget(notice)


def _interrupted(source: RecordingSource, whose: str, started: str, length: str) -> tuple[str, str]:
    """What happened to a recording or an import, and what is left of it."""
    if source is RecordingSource.FILE:
        return (
            tr("An import for {whose} was interrupted {when}.", whose=whose, when=started),
            tr(
                "What was read of the file until then is kept, {time} long; the rest is missing.",
                time=length,
            )
            if length
            else tr("What was read of the file until then is kept; the rest is missing."),
        )
    return (
        tr("A recording for {whose} was interrupted {when}.", whose=whose, when=started),
        tr("What was spoken until then is safe, {time} long.", time=length)
        if length
        else tr("What was spoken until then is safe."),
    )
