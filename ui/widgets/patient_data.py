"""Exporting and erasing a patient, in place: what it would be, the passphrase, the receipt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from app.domain.identifiers import PatientId
from app.errors import UserFacingError
from app.export.patient import ExportPreview, ExportReceipt
from app.keys.files import write_durably
from app.retention.erasure import REASONS, ErasurePreview, ErasureReason, ErasureReceipt
from app.texts import marked, plural, tr
from ui.problem import Problem
from ui.theme.theme import Theme
from ui.view_models.backups import size_words
from ui.view_models.patient_data import PatientDataModel
from ui.view_models.wording import number
from ui.widgets.choices import Choice
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.file_panel import FilePanel, Format, Receipt
from ui.widgets.parts import Folding, Notice, button, clear, column, label, row, tool
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.work_panel import WorkPanel


class PatientDataPanel(Folding):
    """Nothing to see until somebody asks for an export or an erasure."""

    erased = Signal(object)
    """The receipt; the visit that is shown is gone with its patient."""

    def __init__(self, theme: Theme, model: PatientDataModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._receipt: ErasureReceipt | None = None
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(model.dismiss_problem)
        self.work = WorkPanel()
        self.file = FilePanel(theme, model.file_look())
        self.exporting = ConfirmPanel(theme)
        self.erasing = self._make_erasing()
        self.written = Receipt(theme)
        self.gone = self._make_gone()
        for one in (
            self.problem,
            self.work,
            self.file,
            self.exporting,
            self.erasing,
            self.written,
            self.gone,
        ):
            self.add(one)
        model.export_asked.connect(self._on_export_asked)
        model.exported.connect(self._on_exported)
        model.erasure_asked.connect(self._on_erasure_asked)
        model.erased.connect(self._on_erased)
        model.problem_changed.connect(self._on_problem)
        model.work_changed.connect(self._on_work)

    def export(self, patient: PatientId) -> None:
        """Ask for everything of a patient."""
        self._close()
        self._model.ask_export(patient)

    def erase(self, patient: PatientId) -> None:
        """Ask for a patient's erasure."""
        self._close()
        self._model.ask_erasure(patient)

    # making

    def _make_erasing(self) -> ConfirmPanel:
        panel = ConfirmPanel(self._theme)
        self.lines = column(gap=4)
        panel.body.addLayout(self.lines)
        line = row(gap=8)
        self.reason = Choice(self._theme, tr("Reason"))
        self.reason.setMinimumWidth(360)
        self.reason.addItem(tr("Why?"), "")
        for reason, words in REASONS.items():
            self.reason.addItem(tr(words), str(reason))
        self.reason.currentIndexChanged.connect(lambda place: panel.set_ready(place > 0))
        line.addWidget(self.reason)
        line.addStretch(1)
        panel.body.addLayout(line)
        return panel

    def _make_gone(self) -> Notice:
        notice = Notice(self._theme, "accent", "circle-check", "")
        notice.setAccessibleName(tr("Receipt of the erasure"))
        line = row(gap=8)
        self.save = button(
            tr("Save the receipt …"), "small", name=tr("Save the receipt of the erasure")
        )
        self.save.clicked.connect(self._on_save)
        self.copy = button(
            tr("Copy the receipt"), "small", name=tr("Copy the receipt of the erasure")
        )
        self.copy.clicked.connect(self._on_copy)
        line.addWidget(self.save)
        line.addWidget(self.copy)
        line.addStretch(1)
        notice.more.addLayout(line)
        close = tool(self._theme, "x", tr("Dismiss"), tip=tr("Dismiss"))
        close.clicked.connect(notice.hide)
        notice.ways.addWidget(close)
        notice.hide()
        return notice

    # exporting

    def _on_export_asked(self, preview: ExportPreview) -> None:
        self.file.folder(
            tr("Export everything of {patient}", patient=preview.patient_name),
            f"{_exported(preview)} {tr(preview.warning)}",
            tr("Go on"),
            "",
            lambda path, _: self._confirm_export(preview, path),
        )

    def _confirm_export(self, preview: ExportPreview, folder: Path) -> None:
        self.exporting.ask(
            tr("Export everything of {patient}", patient=preview.patient_name),
            tr("A new folder within «{folder}». What lies in it is not encrypted.", folder=folder),
            tr("Export"),
            lambda password: self._model.export(preview, folder, password),
        )

    def _on_exported(self, receipt: ExportReceipt) -> None:
        self.exporting.close_panel()
        self.written.show_written(
            receipt.folder,
            receipt.bytes,
            receipt.sha256,
            plural(receipt.files, "{count} file", "{count} files", count=number(receipt.files)),
        )

    # erasing

    def _on_erasure_asked(self, preview: ErasurePreview) -> None:
        clear(self.lines)
        for line in preview.lines:
            self.lines.addWidget(label(f"•  {line}", wrap=True))
        for warning in preview.warnings:
            self.lines.addWidget(label(tr(warning), "small", wrap=True))
        self.reason.setCurrentIndex(0)
        self.erasing.ask(
            tr("Erase {patient} for good", patient=preview.patient_name),
            tr(
                "The patient's key is destroyed. Nobody can read this again, and there is no way"
                " back:"
            ),
            tr("Erase for good"),
            lambda password: self._model.erase(
                preview, ErasureReason(self.reason.currentData()), password
            ),
            grave=True,
        )
        self.erasing.set_ready(False)
        self.reason.setFocus()

    def _on_erased(self, receipt: ErasureReceipt) -> None:
        self.erasing.close_panel()
        self.show_receipt(receipt)
        self.erased.emit(receipt)

    def show_receipt(self, receipt: ErasureReceipt) -> None:
        """Show that somebody was erased."""
        self._receipt = receipt
        self.gone.say(
            tr("The record is erased."),
            tr(
                "The receipt names no patient; its hash stands in the log. Keep it with your"
                " papers."
            ),
        )
        self.copy.setText(tr("Copy the receipt"))
        self.gone.show()

    def _on_save(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        self.file.save(
            tr("Save the receipt of the erasure"),
            tr("It names no patient."),
            f"erasure-{receipt.erased_at:%Y-%m-%d}-{receipt.patient_id[:8]}",
            lambda path, _: self._write_receipt(receipt, path),
            (Format("text", marked("Text"), ".txt"),),
        )

    def _write_receipt(self, receipt: ErasureReceipt, path: Path) -> None:
        content = f"{receipt.text}\n".encode()
        try:
            write_durably(path, content)
        except UserFacingError as error:
            self.problem.show_problem(Problem.of(error))
            return
        self.gone.hide()
        self.written.show_written(path, len(content), receipt.sha256, tr("Receipt of the erasure"))

    def _on_copy(self) -> None:
        if self._receipt is not None:
            QGuiApplication.clipboard().setText(self._receipt.text)
            self.copy.setText(tr("Copied"))

    # what changed

    @property
    def _asking(self) -> ConfirmPanel | None:
        panels = (self.exporting, self.erasing)
        return next((one for one in panels if not one.isHidden()), None)

    def _on_problem(self) -> None:
        asking = self._asking
        if asking is not None and self._model.problem is not None:
            asking.show_problem(self._model.problem)
            return
        self.problem.show_problem(self._model.problem)

    def _on_work(self) -> None:
        work, asking = self._model.work, self._asking
        if work is not None and asking is not None:
            asking.wait(work.progress.step or tr("Working"))
        self.work.follow(work)

    def _close(self) -> None:
        self._model.dismiss_problem()
        for panel in (self.file, self.exporting, self.erasing):
            if not panel.isHidden():
                panel.close_panel()
        self.written.hide()
        self.gone.hide()


def _exported(preview: ExportPreview) -> str:
    """What an export holds."""
    visits, notes, recordings = preview.visits, preview.notes, preview.recordings
    return tr(
        "{visits}, {notes} and {recordings} ({size}), as a page to read and as data.",
        visits=plural(visits, "{count} visit", "{count} visits", count=number(visits)),
        notes=plural(notes, "{count} note", "{count} notes", count=number(notes)),
        recordings=plural(
            recordings, "{count} recording", "{count} recordings", count=number(recordings)
        ),
        size=size_words(preview.audio_bytes),
    )
