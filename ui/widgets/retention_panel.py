"""What the clinic's policies would delete now: said after the sign-in, done only when agreed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.store.due import DueItem
from app.store.removals import RemovalKind
from app.texts import marked, tr
from ui.theme.theme import Theme
from ui.view_models.patient_data import RetentionModel
from ui.view_models.wording import day, local, number
from ui.widgets.page import Said
from ui.widgets.parts import Folding, Notice, button, clear, column, label
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.work_panel import WorkPanel

_SHOWN = 8
_KINDS = {
    RemovalKind.AUDIO: marked("audio"),
    RemovalKind.TRANSCRIPT: marked("transcript"),
    RemovalKind.DRAFT: marked("drafts"),
}


class RetentionPanel(Folding):
    """First the counts; then, on demand, the list and the button that deletes."""

    def __init__(self, theme: Theme, retention: RetentionModel) -> None:
        super().__init__()
        self._retention = retention
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(retention.dismiss_problem)
        self.said = Said(theme)
        self.work = WorkPanel()
        self.notice = Notice(theme, "raised", "calendar-clock", "")
        self.notice.setAccessibleName(tr("Due for deletion"))
        self.items = column(gap=2)
        self.notice.more.addLayout(self.items)
        self.look = button(tr("Look at them …"), name=tr("Look at what is due for deletion"))
        self.look.clicked.connect(self.open)
        self.later = button(
            tr("Later"), "quiet", name=tr("Later: keep what is due until the next sign-in")
        )
        self.later.clicked.connect(self.notice.hide)
        self.delete = button(
            tr("Delete for good"), "danger", name=tr("Delete for good what is due")
        )
        self.delete.clicked.connect(retention.sweep)
        for one in (self.later, self.look, self.delete):
            self.notice.ways.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        for panel in (self.problem, self.said, self.work, self.notice):
            self.add(panel)
        self.notice.hide()
        retention.changed.connect(self._on_plan)
        retention.said.connect(self.said.tell)
        retention.problem_changed.connect(self._on_problem)
        retention.work_changed.connect(self._on_work)

    def open(self) -> None:
        """Show what would go."""
        plan = self._retention.plan
        if plan is None or not plan.items:
            return
        clear(self.items)
        for item in plan.items[:_SHOWN]:
            self.items.addWidget(label(_words(item), "small", wrap=True))
        left = len(plan.items) - _SHOWN
        if left > 0:
            self.items.addWidget(label(tr("and {count} more", count=number(left)), "small"))
        self.look.hide()
        self.delete.show()
        self.notice.show()
        self.later.setFocus()

    def _on_plan(self) -> None:
        plan = self._retention.plan
        self.notice.setVisible(self._retention.due)
        if plan is None or not plan.items:
            return
        clear(self.items)
        self.look.show()
        self.delete.hide()
        self.notice.say(
            tr("Due for deletion by the clinic's settings: {what}", what=", ".join(plan.lines)),
            tr("Signed notes stay. Nothing goes before somebody has looked and agreed."),
        )

    def _on_problem(self) -> None:
        self.problem.show_problem(self._retention.problem)

    def _on_work(self) -> None:
        work = self._retention.work
        self.delete.setEnabled(work is None)
        self.work.follow(work)


def _words(item: DueItem) -> str:
    text = (
        marked("{patient}, visit of {visit}: {kind}, signed {since}")
        if item.signed
        else marked("{patient}, visit of {visit}: {kind}, last changed {since}")
    )
    return tr(
        text,
        patient=item.patient_name,
        visit=day(local(item.visit_at).date()),
        kind=tr(_KINDS[item.kind]),
        since=day(local(item.since).date()),
    )
