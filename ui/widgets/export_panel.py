"""Getting the note out, in place: copy a part of it, print it, or save it as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from app.domain.identifiers import NoteId
from app.domain.note import Note
from app.export.note_document import NoteDocument
from app.export.note_files import NoteFormat, ending
from app.export.notes import NoteCopy, NotePreview, NoteReceipt
from app.texts import marked, tr
from ui.devices.clipboard import ConfidentialCopy
from ui.note_printing import print_note
from ui.printing import make_printer, writes_a_file
from ui.spoken import announce
from ui.theme.theme import Theme
from ui.typed_path import typed_path
from ui.view_models.note_export import NoteExportModel
from ui.widgets.choices import Check, Choice
from ui.widgets.file_panel import Receipt
from ui.widgets.parts import Folding, Glyph, button, column, framed, label, restyle, row, tool
from ui.widgets.password_field import PasswordField
from ui.widgets.problem_panel import ProblemPanel

FORMATS = {
    NoteFormat.PDF: marked("PDF, to read and print"),
    NoteFormat.DOCX: marked("Word (DOCX), to edit"),
    NoteFormat.FHIR: marked("FHIR, for other systems"),
    NoteFormat.TEXT: marked("Plain text"),
}
_NAMES = 80


class ExportPanel(Folding):
    """Nothing to see until somebody asks; Escape closes it."""

    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, model: NoteExportModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._folder: Path | None = None
        self._printer: QPrinter | None = None
        self.look = model.file_look()
        self.look.offered.connect(self._on_named)
        self._saving = False
        """Asked to save before it was known what is there."""
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(model.dismiss_problem)
        self.card = self._make_card()
        self.card.hide()
        self.receipt = Receipt(theme)
        for one in (self.problem, self.card, self.receipt):
            self.add(one)
        model.asked.connect(self._on_asked)
        model.copied.connect(self._on_copied)
        model.printing.connect(self._on_printing)
        model.written.connect(self._on_written)
        model.offered.connect(self._on_offered)
        model.problem_changed.connect(self._on_problem)
        model.work_changed.connect(self._refresh)
        self.look.changed.connect(self._on_looked)

    def ask(self, note: NoteId) -> None:
        """Show what would leave."""
        self._model.ask(note)

    def keep_to(self, note: Note | None) -> None:
        """Close where another note is shown, or another version of it."""
        preview = self._model.preview
        shown = (note.id, note.version) if note is not None else None
        other = preview is None or (preview.note_id, preview.version) != shown
        if other and not self.card.isHidden():
            self.close_panel()

    def close_panel(self) -> None:
        """Forget what was typed."""
        self._saving = False
        self.passphrase.clear()
        self.protect.setChecked(False)
        self._printer = None
        self._model.dismiss_problem()
        if not self.card.isHidden():
            self.card.hide()
            self.closed.emit()

    # making

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "accent")
        card.setAccessibleName(tr("Get the note out"))
        outer = row(card, gap=12)
        outer.setContentsMargins(16, 12, 12, 14)
        outer.addWidget(Glyph(self._theme, "file-down", "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        box = column(gap=10)
        outer.addLayout(box, 1)
        self.title = label("", "strong", wrap=True)
        box.addWidget(self.title)
        box.addLayout(self._named(tr("Copy"), self._make_copy()))
        box.addWidget(framed(self.left, _NAMES + 8, 0, 0, 0))
        self.files = QWidget()
        within = column(self.files, gap=8)
        within.addLayout(self._named(tr("Save"), self._make_file()))
        within.addLayout(self._named("", self._make_protection()))
        within.addLayout(self._named("", self._make_save()))
        box.addWidget(self.files)
        self.no_file = label(
            tr(
                "Only a signed note becomes a file. A draft that is copied or printed says that it"
                " is one."
            ),
            "small",
            wrap=True,
        )
        box.addWidget(self.no_file)
        close = tool(self._theme, "x", tr("Leave without a file"), tip=tr("Leave  (Esc)"))
        close.clicked.connect(self.close_panel)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _named(self, name: str, line: QHBoxLayout) -> QHBoxLayout:
        made = row(gap=8)
        told = label(name, "soft")
        told.setFixedWidth(_NAMES)
        made.addWidget(told)
        made.addLayout(line, 1)
        return made

    def _make_copy(self) -> QHBoxLayout:
        line = row(gap=8)
        self.copy = button(tr("Whole note"), name=tr("Copy the whole note"))
        self.copy.clicked.connect(self._on_copy)
        self.section = Choice(self._theme, tr("Section to copy"))
        self.section.setMinimumWidth(176)
        self.copy_section = button(tr("This section"), name=tr("Copy this section"))
        self.copy_section.clicked.connect(self._on_copy_section)
        self.print = button(tr("Print …"), name=tr("Print the note"))
        self.print.clicked.connect(self._on_print)
        self.left = label("", "small", wrap=True)
        for one in (self.copy, self.section, self.copy_section):
            line.addWidget(one)
        line.addSpacing(16)
        line.addWidget(self.print)
        line.addStretch(1)
        return line

    def _make_file(self) -> QHBoxLayout:
        line = row(gap=8)
        self.format = Choice(self._theme, tr("Format of the file"))
        self.format.setMinimumWidth(216)
        for one, words in FORMATS.items():
            self.format.addItem(tr(words), str(one))
        self.format.currentIndexChanged.connect(self._on_kind)
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("File to save the note in"))
        self.path.textChanged.connect(self._on_path)
        self.choose = button(tr("Choose …"), name=tr("Choose where to save the note"))
        self.choose.clicked.connect(self._on_choose)
        line.addWidget(self.format)
        line.addWidget(self.path, 1)
        line.addWidget(self.choose)
        return line

    def _make_protection(self) -> QHBoxLayout:
        line = row(gap=8)
        self.protect = Check(self._theme, tr("Protect it with a passphrase"))
        self.protect.toggled.connect(self._on_protect)
        self.passphrase = PasswordField(self._theme, tr("Passphrase of the file"))
        self.passphrase.line.setPlaceholderText(tr("Passphrase"))
        self.passphrase.changed.connect(self._refresh)
        self.passphrase.submitted.connect(self._on_save)
        self.words = button(tr("Offer words"), name=tr("Offer random words as the passphrase"))
        self.words.clicked.connect(self._model.offer_words)
        line.addWidget(self.protect)
        line.addWidget(self.passphrase, 1)
        line.addWidget(self.words)
        line.addStretch()
        return line

    def _make_save(self) -> QHBoxLayout:
        line = row(gap=8)
        self.status = label("", "small", wrap=True)
        self.save = button(tr("Save the file"), "primary", name=tr("Save the note as a file"))
        self.save.clicked.connect(self._on_save)
        line.addWidget(self.status, 1)
        line.addWidget(self.save)
        return line

    # what is asked

    @property
    def file_format(self) -> NoteFormat:
        return NoteFormat(self.format.currentData())

    def _on_asked(self, preview: NotePreview) -> None:
        self.receipt.hide()
        self.title.setText(
            tr(
                "{title} of {patient}, {status}. What leaves is no longer sealed, and the log says"
                " that it left.",
                title=preview.title,
                patient=preview.patient_name,
                status=tr(preview.status_words),
            )
        )
        self.section.clear()
        for one in preview.sections:
            self.section.addItem(one.title, one.key)
        for part in (self.section, self.copy_section):
            part.setVisible(bool(preview.sections))
        self._tell("")
        self.files.setVisible(preview.files)
        self.no_file.setVisible(not preview.files)
        self.passphrase.clear()
        self.protect.setChecked(False)
        self._name_file()
        self._on_protect()
        self.card.show()
        self.copy.setFocus()
        self.opened.emit()

    def _name_file(self) -> None:
        """A name that is free, with the ending that belongs to the format."""
        preview = self._model.preview
        if preview is None:
            return
        last = ending(self.file_format, encrypted=self.protect.isChecked())
        self.path.setText(str(self.look.offer(self._folder, preview.name, last, fresh=True)))

    def _on_named(self, first: Path, free: Path) -> None:
        if self.path.text() == str(first):
            self.path.setText(str(free))

    def _on_path(self) -> None:
        self._saving = False
        self.look.look(typed_path(self.path.text()))

    def _on_looked(self) -> None:
        self._refresh()
        if self._saving and self.look.seen is not None:
            self._on_save()

    def _on_kind(self) -> None:
        self._name_file()

    def _on_protect(self) -> None:
        protected = self.protect.isChecked()
        self.passphrase.setVisible(protected)
        self.words.setVisible(protected)
        self._name_file()
        if protected:
            self.passphrase.setFocus()
        else:
            self.passphrase.clear()
        self._refresh()

    def _on_offered(self, words: str) -> None:
        self.passphrase.line.setText(words)
        self.passphrase.show_text()

    def _on_choose(self) -> None:
        without = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save the note"), self.path.text(), "", "", without
        )
        if chosen:
            self._folder = Path(chosen).parent
            self.path.setText(chosen)

    def _refresh(self) -> None:
        work = self._model.work
        for one in (self.print, self.words):
            one.setEnabled(work is None)
        if work is not None and work.name == "write note":
            role, words, ready = "small", f"{work.progress.step} …", False
        elif (state := self._state()) is not None:
            role, words, ready = state
        else:
            return  # known in a moment
        restyle(self.status, "role", role)
        self.status.setText(words)
        self.save.setEnabled(ready and work is None)

    def _state(self) -> tuple[str, str, bool] | None:
        """How it is said, what, and whether the file can be written."""
        path, seen = typed_path(self.path.text()), self.look.seen
        if path is None or not path.is_absolute() or (seen is not None and not seen.within):
            return "brick", tr("This folder is not there."), False
        if seen is None:
            return ("small", self.look.waiting, False) if self.look.waiting else None
        if seen.there:
            return "brick", tr("A file of this name is there already. Choose another name."), False
        if not self.protect.isChecked():
            return "small", tr("Not encrypted: whoever has the file can read it."), True
        judged = self._model.judge(self.passphrase.text)
        if not judged.accepted:
            return "small", judged.words, False
        way = "AES-256" if self.file_format is NoteFormat.PDF else "age"
        kept = tr("Hand the passphrase over apart from the file; nobody can recover it.")
        worth = judged.words.rstrip(".")
        return "small", f"{worth}. {tr('Encrypted ({way}).', way=way)} {kept}", True

    # what is done

    def _on_save(self) -> None:
        path = typed_path(self.path.text())
        self._saving = path is not None and self.look.seen is None
        if path is None or self._saving or not self.save.isEnabled():
            return
        self._folder = path.parent
        secret = self.passphrase.text if self.protect.isChecked() else None
        self._model.write(path, self.file_format, secret)

    def _on_problem(self) -> None:
        self.problem.show_problem(self._model.problem)

    def _on_written(self, receipt: NoteReceipt) -> None:
        self.close_panel()
        more = tr("Encrypted") if receipt.encrypted else tr("Not encrypted")
        self.receipt.show_written(receipt.path, receipt.bytes, receipt.sha256, more)

    def _on_copy(self) -> None:
        self._model.copy()

    def _on_copy_section(self) -> None:
        self._model.copy(self.section.currentData())

    def _on_copied(self, copy: NoteCopy) -> None:
        ConfidentialCopy(copy.text, copy.seconds)
        self._tell(
            tr("Copied. It leaves the clipboard in {seconds} seconds.", seconds=copy.seconds)
        )

    def _tell(self, words: str) -> None:
        """What became of the copy or the print."""
        self.left.setText(words)
        self.left.setVisible(bool(words))
        if words:
            announce(self.left, words)

    def _on_print(self) -> None:
        printer = make_printer()
        printer.setDocName(tr("Note"))
        if not self._choose_printer(printer):
            return
        if writes_a_file(printer):
            self._tell(tr("This printer writes a file. Save the note as a PDF instead."))
            return
        self._printer = printer
        self._model.print_out()

    def _choose_printer(self, printer: QPrinter) -> bool:
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(tr("Print the note"))
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _on_printing(self, document: NoteDocument) -> None:
        printer, self._printer = self._printer, None
        if printer is None:
            return
        done = print_note(printer, document)
        self._tell(
            tr("The note was handed to the printer.")
            if done
            else tr("The printer did not take the page.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
