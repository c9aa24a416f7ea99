"""The clinic: its people, the log, and whether it is whole. No chart is reached from here."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView, QWidget

from ui.actions import ActionId, Actions
from ui.item_models.events import EventsModel
from ui.theme.theme import Theme
from ui.view_models.clinic import ClinicViewModel, roles
from ui.view_models.status import StatusViewModel
from ui.view_models.wording import clock, number
from ui.widgets.parts import Glyph, button, clear, column, follow, label, restyle, row, surface
from ui.widgets.problem_panel import ProblemPanel

_TYPING_MS = 120
_WIDTH = 1120


class ClinicView(QWidget):
    """One calm page."""

    def __init__(
        self, theme: Theme, actions: Actions, clinic: ClinicViewModel, status: StatusViewModel
    ) -> None:
        super().__init__()
        self._theme = theme
        self._clinic = clinic
        self._status = status
        outer = row(self)
        outer.setContentsMargins(32, 28, 32, 16)
        outer.addStretch(1)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        outer.addWidget(page, 20)
        outer.addStretch(1)
        box = column(page, gap=16)
        heading = column(gap=2)
        heading.addWidget(label(clinic.clinic_name, "display", wrap=True))
        heading.addWidget(label("People and log. Charts are closed to this page.", "soft"))
        box.addLayout(heading)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(clinic.dismiss_problem)
        box.addWidget(self.problem)
        top = row(gap=16)
        top.addWidget(self._make_people(), 1)
        top.addWidget(self._make_verdict(actions), 1)
        box.addLayout(top)
        box.addWidget(self._make_log(actions), 1)
        clinic.people_changed.connect(self._on_people)
        clinic.events_changed.connect(self._on_events)
        clinic.problem_changed.connect(lambda: self.problem.show_problem(clinic.problem))
        status.changed.connect(self._on_status)
        self._on_status()

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _make_people(self) -> QWidget:
        sheet = surface("paper")
        box = column(sheet, gap=10)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(label("People", "strong"))
        self.people = column(gap=10)
        box.addLayout(self.people)
        box.addStretch()
        return sheet

    def _make_verdict(self, actions: Actions) -> QWidget:
        sheet = surface("paper")
        box = column(sheet, gap=10)
        box.setContentsMargins(20, 16, 20, 16)
        head = row(gap=10)
        self.glyph = Glyph(self._theme, "shield-check", "accent", 22)
        self.verdict = label("", "strong", wrap=True)
        head.addWidget(self.glyph)
        head.addWidget(self.verdict, 1)
        box.addLayout(head)
        self.facts = label("", "small", wrap=True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(self.facts)
        box.addStretch()
        self.verify = button("Verify the log", "primary")
        follow(self.verify, actions[ActionId.VERIFY_LOG])
        box.addWidget(self.verify, 0, Qt.AlignmentFlag.AlignLeft)
        return sheet

    def _make_log(self, actions: Actions) -> QWidget:
        sheet = surface("paper")
        box = column(sheet, gap=8)
        box.setContentsMargins(8, 12, 8, 8)
        head = row(gap=12)
        head.setContentsMargins(12, 0, 8, 0)
        head.addWidget(label("Log", "strong"))
        self.count = label("", "small")
        head.addWidget(self.count)
        head.addStretch(1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(f"Filter the events  ({actions.keys(ActionId.FIND)})")
        self.filter.setAccessibleName("Filter the events")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(280)
        head.addWidget(self.filter)
        box.addLayout(head)
        self.table = QTableView()
        self.table.setAccessibleName("Events, newest first")
        self._model = EventsModel(self._clinic, self)
        self.table.setModel(self._model)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(32)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate((90, 200, 190, 160, 240)):
            header.resizeSection(place, width)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        box.addWidget(self.table, 1)
        self.more = button("Show older events", "quiet")
        self.more.clicked.connect(self._clinic.read_more)
        box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(lambda: self._clinic.filter(self.filter.text()))
        self.filter.textChanged.connect(lambda _: self._timer.start())
        return sheet

    def _on_people(self) -> None:
        clear(self.people)
        for person in self._clinic.people:
            line = QWidget()
            box = row(line, gap=12)
            icon = "stethoscope" if person.reads_charts else "user"
            box.addWidget(Glyph(self._theme, icon, "ink_soft", 20))
            words = column(gap=0)
            words.addWidget(label(person.display_name, wrap=True))
            words.addWidget(label(f"{roles(person)}  ·  signs in as {person.name}", "small"))
            box.addLayout(words, 1)
            self.people.addWidget(line)

    def _on_events(self) -> None:
        shown, read = len(self._clinic.shown), len(self._clinic.events)
        known = f"the newest {number(read)}" if self._clinic.more else f"all {number(read)}"
        self.count.setText(
            f"{number(shown)} of {number(read)} events" if shown != read else f"{known} events"
        )
        self.more.setVisible(self._clinic.more)

    def _on_status(self) -> None:
        status = self._status
        verdict = status.verdict
        self.verify.setEnabled(not status.verifying)
        self.verify.setText("Verifying …" if status.verifying else "Verify the log")
        if verdict is None or status.verified_at is None:
            self.glyph.show_icon("shield-check", "ink_soft")
            self.verdict.setText(
                "The log is being verified" if status.verifying else "The log is not verified yet"
            )
            self.facts.setText("")
            return
        self.glyph.show_icon(
            "shield-check" if verdict.whole else "shield-alert",
            "accent" if verdict.whole else "brick",
        )
        restyle(self.facts, "role", "small" if verdict.whole else "brick")
        if verdict.whole:
            self.verdict.setText("The log is whole")
            self.facts.setText(
                f"{number(verdict.events)} events, verified at {clock(status.verified_at)}.\n"
                f"Root {verdict.root[:16]} … {verdict.root[-8:]}"
            )
        else:
            self.verdict.setText("The log is damaged")
            self.facts.setText("\n".join(verdict.findings))
