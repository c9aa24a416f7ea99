"""Which file or folder, asked for in place; and what was written, with its hash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit

from app.texts import tr
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.typed_path import typed_path
from ui.view_models.file_look import FileLook, Seen, documents
from ui.widgets.choices import Choice
from ui.widgets.facts import breakable
from ui.widgets.parts import Glyph, Notice, button, column, label, row, tool


class Kind(StrEnum):
    SAVE = "save"
    OPEN = "open"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that can be written: its name here, its marked words, its ending."""

    name: str
    words: str
    suffix: str


class FilePanel(QFrame):
    """Hidden until it is asked for; Escape closes it. The path can be typed or chosen."""

    begun = Signal()
    """Something is asked for, maybe instead of something else."""
    closed = Signal()

    def __init__(self, theme: Theme, look: FileLook) -> None:
        super().__init__()
        self.look = look
        look.changed.connect(self._refresh)
        look.offered.connect(self._on_offered)
        self._kind = Kind.SAVE
        self._going = False
        """Asked to go on before it was known what is there."""
        self._then: Callable[[Path, str], None] | None = None
        self._formats: tuple[Format, ...] = ()
        self._pattern = ""
        self._folder: Path | None = None
        self.setProperty("surface", "accent")
        outer = row(self, gap=12)
        outer.setContentsMargins(16, 14, 16, 14)
        self._glyph = Glyph(theme, "file-down", "accent", 20)
        outer.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        box = column(gap=8)
        outer.addLayout(box, 1)
        self.title = label("", "strong", wrap=True)
        self.text = label("", "soft", wrap=True)
        box.addWidget(self.title)
        box.addWidget(self.text)
        self.body = column(gap=8)
        box.addLayout(self.body)
        line = row(gap=8)
        self.format = Choice(theme, tr("Format"))
        self.format.setMinimumWidth(184)
        self.format.currentIndexChanged.connect(self._on_format)
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("File"))
        self.path.textChanged.connect(self._on_typed)
        self.path.returnPressed.connect(self._on_go)
        self.choose = button(tr("Choose …"), name=tr("Choose with the system's file window"))
        self.choose.clicked.connect(self._on_choose)
        self.go = button("", "primary")
        self.go.clicked.connect(self._on_go)
        self.leave = button(
            tr("Leave"), "quiet", name=tr("Leave without a file"), tip=tr("Leave  (Esc)")
        )
        self.leave.clicked.connect(self.close_panel)
        line.addWidget(self.format)
        line.addWidget(self.path, 1)
        for one in (self.choose, self.go, self.leave):
            line.addWidget(one)
        box.addLayout(line)
        self.status = label("", "small", wrap=True)
        box.addWidget(self.status)
        self.hide()

    def save(
        self,
        title: str,
        text: str,
        name: str,
        then: Callable[[Path, str], None],
        formats: Sequence[Format] = (),
    ) -> None:
        """Ask where to write; `then` gets the path and the name of the format."""
        self._formats = tuple(formats)
        self.format.blockSignals(True)
        self.format.clear()
        self.format.addItems([tr(one.words) for one in formats])
        self.format.blockSignals(False)
        suffix = formats[0].suffix if formats else ""
        self._begin(Kind.SAVE, title, text, tr("Save"), then)
        self.path.setText(str(self.look.offer(self._folder, name, suffix)))
        self._select_name()

    def open(
        self, title: str, text: str, verb: str, pattern: str, then: Callable[[Path, str], None]
    ) -> None:
        """Ask for a file that is there; `pattern` is a filter of the system's file window."""
        self._formats, self._pattern = (), pattern
        self._begin(Kind.OPEN, title, text, verb, then)
        self.path.clear()

    def folder(
        self, title: str, text: str, verb: str, start: str, then: Callable[[Path, str], None]
    ) -> None:
        """Ask for a folder that is there."""
        self._formats = ()
        self._begin(Kind.FOLDER, title, text, verb, then)
        self.path.setText(start)

    def close_panel(self) -> None:
        self._then = None
        self.hide()
        self.closed.emit()

    def _begin(
        self, kind: Kind, title: str, text: str, verb: str, then: Callable[[Path, str], None]
    ) -> None:
        self.begun.emit()
        self._kind, self._then = kind, then
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.format.setVisible(len(self._formats) > 1)
        self.go.setText(verb)
        self.go.setAccessibleName(name_of(verb, title))
        self.path.setPlaceholderText(tr("Folder") if kind is Kind.FOLDER else tr("File"))
        self.path.setAccessibleName(tr("Folder") if kind is Kind.FOLDER else tr("File"))
        self._glyph.show_icon("file-down" if kind is Kind.SAVE else "folder-open", "accent")
        self._on_typed()
        self.show()
        self.path.setFocus()

    @property
    def _chosen(self) -> Path | None:
        return typed_path(self.path.text())

    def _on_typed(self) -> None:
        self._going = False
        self.look.look(self._chosen)

    def _on_offered(self, first: Path, better: Path) -> None:
        if self.path.text() == str(first):
            self.path.setText(str(better))
            self._select_name()

    def _refresh(self) -> None:
        seen, words = self.look.seen, self.look.waiting
        if seen is not None:
            words = self._wrong(seen)
            self.go.setEnabled(not words)
            if not words and self._replaces(seen):
                words = tr("A file of this name is there. It will be replaced.")
                self._going = False
        elif self._chosen is None:
            self.go.setEnabled(False)
        elif not words:
            return  # known in a moment
        self.status.setText(words)
        self.status.setVisible(bool(words))
        if self._going and seen is not None:
            self._on_go()

    def _wrong(self, seen: Seen) -> str:
        """Why this cannot be taken."""
        absolute = seen.path.is_absolute()
        if self._kind is Kind.OPEN:
            return "" if seen.file else tr("This file is not there.")
        if self._kind is Kind.SAVE:
            good = seen.within and not seen.folder and absolute
        else:
            good = seen.folder and absolute
        return "" if good else tr("This folder is not there.")

    def _replaces(self, seen: Seen) -> bool:
        return self._kind is Kind.SAVE and seen.there

    def _on_format(self, place: int) -> None:
        path = self._chosen
        if path is not None and 0 <= place < len(self._formats):
            self.path.setText(str(path.with_suffix(self._formats[place].suffix)))
            self._select_name()

    def _on_choose(self) -> None:
        start = str(self._chosen or self._folder or documents())
        title = self.title.text()
        if self._kind is Kind.SAVE:
            # The panel itself says that a file is replaced.
            without = QFileDialog.Option.DontConfirmOverwrite
            chosen, _ = QFileDialog.getSaveFileName(self, title, start, "", "", without)
        elif self._kind is Kind.OPEN:
            chosen, _ = QFileDialog.getOpenFileName(self, title, start, self._pattern)
        else:
            chosen = QFileDialog.getExistingDirectory(self, title, start)
        if chosen:
            self.path.setText(chosen)

    def _on_go(self) -> None:
        path, then = self._chosen, self._then
        self._going = path is not None and self.look.seen is None
        if path is None or then is None or self._going or not self.go.isEnabled():
            return
        place = self.format.currentIndex()
        name = self._formats[place].name if 0 <= place < len(self._formats) else ""
        self._folder = path.parent
        self.close_panel()
        then(path, name)

    def _select_name(self) -> None:
        path = Path(self.path.text())
        start = len(str(path.parent)) + 1
        self.path.setFocus()
        self.path.setSelection(start, len(path.stem))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)


class Receipt(Notice):
    """What was written, where, how large, and its SHA-256."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "accent", "circle-check", "")
        self.setAccessibleName(tr("What was written"))
        self._hash = ""
        self.copy = button(tr("Copy the hash"), "small")
        self.copy.clicked.connect(self._on_copy)
        self.more.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        close = tool(theme, "x", name_of(tr("Dismiss"), tr("What was written")), tip=tr("Dismiss"))
        close.clicked.connect(self.hide)
        self.ways.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_written(self, path: Path, count: int, sha256: str, more: str = "") -> None:
        """Show a receipt; `more` says what else to know about it."""
        self._hash = sha256
        size = QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        parts = (more, size, f"SHA-256 {breakable(sha256)}" if sha256 else "")
        about = "  ·  ".join(part for part in parts if part)
        if sha256:
            why = tr("Keep the hash elsewhere: it shows later whether the file was changed.")
            about = f"{about}\n{why}"
        self.say(tr("Written: {path}", path=path), about)
        self.copy.setText(tr("Copy the hash"))
        self.copy.setVisible(bool(sha256))
        self.setAccessibleDescription(f"{path}, {size}, SHA-256 {sha256}")
        self.show()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._hash)
        self.copy.setText(tr("Copied"))
