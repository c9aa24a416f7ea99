"""The reports on the models: what each is worth now, two side by side, and own cases."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.inference.precision import PRECISIONS
from app.texts import marked, tr
from app.validation.report_page import Judged
from ui.actions import ActionId, Actions
from ui.item_models.reports import JUDGED, ReportRows
from ui.literal import as_tip
from ui.theme.theme import Theme
from ui.view_models.validation import ValidationModel, name_of, reasons_of, verdict_of
from ui.widgets.choices import Choice
from ui.widgets.file_panel import FilePanel, Format
from ui.widgets.page import Said
from ui.widgets.parts import Folding, Glyph, button, column, follow, label, row, tool
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.table import Table
from ui.widgets.work_panel import WorkPanel

_WIDTHS = (72, 168, 0, 112, 96, 200)
_ROWS, _ROW, _HEAD = 4, 34, 42
_PAGE = (Format("html", marked("Page (.html)"), ".html"),)
_ALONE = marked("Compared with nothing")


class ValidationPanel(QFrame):
    """Hidden until it is asked for; Escape closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, actions: Actions, model: ValidationModel) -> None:
        super().__init__()
        self._theme, self._actions, self._model = theme, actions, model
        self.setProperty("surface", "paper")
        self.setAccessibleName(tr("Reports on the models"))
        box = column(self, gap=12)
        box.setContentsMargins(20, 16, 16, 16)
        box.addLayout(self._make_head())
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(model.dismiss_problem)
        self.work = WorkPanel()
        self.file = FilePanel(theme, model.file_look())
        self.said = Said(theme)
        panels = Folding()
        for one in (self.problem, self.said, self.work, self.file):
            panels.add(one)
        box.addWidget(panels)
        self.listing = QWidget()
        box.addWidget(self.listing)
        self.file.closed.connect(self.listing.show)
        box = column(self.listing, gap=12)
        box.addWidget(self._make_table())
        verdict = row(gap=10)
        self.glyph = Glyph(theme, "circle-help", "ink_soft", 18)
        verdict.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignTop)
        self.reasons = label("", "small", wrap=True)
        verdict.addWidget(self.reasons, 1)
        box.addLayout(verdict)
        box.addLayout(self._make_foot())
        model.changed.connect(self._on_changed)
        model.selected_changed.connect(self._on_selected)
        model.problem_changed.connect(self._on_problem)
        model.work_changed.connect(self._on_work)
        model.said.connect(self.said.tell)
        self._on_changed()
        self._on_selected()
        self.hide()

    def open_panel(self) -> None:
        """Show the reports as they are now."""
        self._model.refresh()
        self.show()
        self.table.setFocus()

    def close_panel(self) -> None:
        if not self.file.isHidden():
            self.file.close_panel()
        self.hide()
        self.closed.emit()

    def measure(self) -> None:
        """Ask for a folder of the clinic's own cases, and measure the chosen model on it."""
        entry = self._model.entry
        if entry is None or self._model.work is not None:
            return
        if self.isHidden():
            self.open_panel()
        what = (
            tr(
                "Recordings with their words beside them: visit.wav and visit.txt. Sounds without"
                " words are called fan.non-speech.wav."
            )
            if entry.role == "speech"
            else tr("Visits as text with the note that people wrote: visit.txt and visit.note.txt.")
        )
        stays = tr(
            "They stay where they are; only figures are kept. It may take hours, and goes on where"
            " it was stopped."
        )
        self.listing.hide()
        self.file.folder(
            tr("Which cases is {model} measured on?", model=entry.name),
            f"{what} {stays}",
            tr("Measure"),
            "",
            lambda path, _: self._model.run(path, self.precision.currentData() or ""),
        )

    def save(self) -> None:
        """Ask where the page of the selected report goes."""
        selected = self._model.selected
        if selected is None:
            return
        other = self.beside.currentData()
        judged = other if isinstance(other, Judged) else None
        numbers = "-".join(str(one.report.number) for one in (selected, judged) if one is not None)
        self.listing.hide()
        self.file.save(
            tr("Where does the page go?"),
            tr("It holds figures only, and what counts is the report in the clinic's store."),
            f"validation-{numbers}",
            lambda path, _: self._model.save(path, judged),
            _PAGE,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _make_head(self) -> QHBoxLayout:
        head = row(gap=12)
        words = column(gap=2)
        words.addWidget(label(tr("Reports on the models"), "strong"))
        self.summary = label("", "small", wrap=True)
        words.addWidget(self.summary)
        head.addLayout(words, 1)
        self.precision = Choice(self._theme, tr("Precision"))
        self.precision.setFixedWidth(224)
        head.addWidget(self.precision)
        self.own = button(tr("Measure on our own cases …"), name=tr("Measure on your own cases"))
        follow(self.own, self._actions[ActionId.MEASURE_MODEL])
        head.addWidget(self.own)
        close = tool(self._theme, "x", tr("Close the reports"), tip=tr("Close"))
        close.clicked.connect(self.close_panel)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_table(self) -> Table:
        self._rows = ReportRows(self._theme, self)
        self.table = Table(tr("Reports, the newest first"), self._rows, _WIDTHS)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names differ at their end
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        return self.table

    def _make_foot(self) -> QHBoxLayout:
        foot = row(gap=12)
        self.beside = Choice(self._theme, tr("A report to compare with"))
        self.beside.setMinimumWidth(280)
        foot.addWidget(self.beside)
        foot.addStretch(1)
        self.save_button = button(tr("Save as a page …"), name=tr("Save the report as a page"))
        follow(self.save_button, self._actions[ActionId.SAVE_REPORT])
        foot.addWidget(self.save_button)
        return foot

    def _on_changed(self) -> None:
        model = self._model
        asked = tr("What the clinic asks for stands in its settings.")
        self.summary.setText(f"{model.summary} {asked}".strip())
        self._rows.show_rows(model.reports)
        shown = min(max(len(model.reports), 1), _ROWS)
        self.table.setFixedHeight(_HEAD + shown * _ROW)
        self.table.setVisible(bool(model.reports))
        self.table.setCurrentIndex(self._rows.place_of(model.selected))
        self._show_own()
        role = model.entry.role if model.entry is not None else ""
        if self.precision.property("role_shown") != role:
            self.precision.setProperty("role_shown", role)
            self.precision.clear()
            self.precision.addItem(tr("At the precision in use"), "")
            for one in PRECISIONS.get(role, ()):
                self.precision.addItem(tr("At precision {precision}", precision=one), one)
        self.precision.setEnabled(bool(role))

    def _on_selected(self) -> None:
        selected = self._model.selected
        place = self._rows.place_of(selected)
        if place.row() != self.table.currentIndex().row():
            self.table.setCurrentIndex(place)
        self.glyph.setVisible(selected is not None)
        self.save_button.setVisible(selected is not None)
        self.beside.setVisible(selected is not None)
        self.beside.clear()
        self.beside.addItem(tr(_ALONE), None)
        for one in self._model.others:
            self.beside.addItem(tr("Compared with {report}", report=name_of(one)), one)
        self.beside.setEnabled(self.beside.count() > 1)
        if selected is None:
            self.reasons.setText(
                tr(
                    "No model was validated on this workstation yet. «Use this model» does it "
                    "first, on built-in cases."
                )
            )
            return
        _, icon, colour = verdict_of(selected)
        self.glyph.show_icon(icon, colour)
        self.reasons.setText(reasons_of(selected))

    def _on_row(self, index: QModelIndex) -> None:
        judged = index.data(JUDGED) if index.isValid() else None
        if isinstance(judged, Judged) and judged is not self._model.selected:
            self._model.select(judged)

    def _on_problem(self) -> None:
        self.problem.show_problem(self._model.problem)

    def _on_work(self) -> None:
        if self._model.work is not None:
            self.said.hide()
        self.work.follow(self._model.work)
        self._show_own()

    def _show_own(self) -> None:
        """Which model would be measured, or why none can be."""
        entry = self._model.entry
        self.own.setEnabled(entry is not None and self._model.work is None)
        keys = self._actions.keys(ActionId.MEASURE_MODEL)
        tip = (
            tr("Measure {model}  ({keys})", model=entry.name, keys=keys)
            if entry is not None
            else tr("Select a model for speech or notes that is on this workstation.")
        )
        self.own.setToolTip(as_tip(tip))
