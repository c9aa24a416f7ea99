"""A note on a printer: the letterhead first, whom it is about and any mark on every page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtPrintSupport import QPrinter

from app.export.note_document import NoteDocument
from ui.theme import tokens

_POINTS = 72.0
_MARGIN = 54.0
_HEAD, _FOOT = 34.0, 26.0
_LOGO = (190.0, 50.0)


def print_note(printer: QPrinter, note: NoteDocument) -> bool:
    """Paint the note; False if the printer takes no page."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.resolution() / _POINTS
    painter.scale(scale, scale)
    sheet = printer.pageLayout().fullRectPoints()
    width = sheet.width() - 2 * _MARGIN
    height = sheet.height() - 2 * _MARGIN - _HEAD - _FOOT
    text = _text(note, width, height)
    for page in range(text.pageCount()):
        if page:
            printer.newPage()
        _head(painter, note, width, first=page == 0)
        painter.save()
        painter.translate(_MARGIN, _MARGIN + _HEAD - page * height)
        # Black on paper, whatever the window looks like.
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, page * height, width, height)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(tokens.LIGHT.ink))
        context.palette = palette
        painter.setClipRect(context.clip)
        text.documentLayout().draw(painter, context)
        painter.restore()
        bottom = QRectF(_MARGIN, sheet.height() - _MARGIN - _FOOT + 10, width, _FOOT - 10)
        told = f"{note.letterhead.name} · version {note.version} · {note.note_id}"
        _use(painter, 8, tokens.LIGHT.ink_soft)
        painter.drawText(bottom, int(Qt.AlignmentFlag.AlignLeft), told)
        number = f"{page + 1} / {text.pageCount()}"
        painter.drawText(bottom, int(Qt.AlignmentFlag.AlignRight), number)
    return painter.end()


def _head(painter: QPainter, note: NoteDocument, width: float, *, first: bool) -> None:
    line = QRectF(_MARGIN, _MARGIN, width, 14)
    if not first:
        _use(painter, 9, tokens.LIGHT.ink_soft)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), f"{note.patient} · {note.title}")
    if note.mark:
        _use(painter, 12, tokens.LIGHT.brick, bold=True)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), note.mark)


def _text(note: NoteDocument, width: float, height: float) -> QTextDocument:
    """Everything between head and foot; every text goes in as text, never as markup."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(tokens.FAMILY)
    font.setPixelSize(11)
    document.setDefaultFont(font)
    writer = _Writer(document)
    writer.letterhead(note)
    writer.line(note.title, size=20, bold=True, after=8)
    for name, value in note.facts():
        writer.line(f"{name}:  {value}", after=1)
    for section in note.sections:
        writer.line(section.title, size=13, bold=True, before=10, after=3)
        for statement in section.statements:
            writer.line(statement, after=3)
    for remark in note.addenda:
        writer.line("Addendum", size=13, bold=True, before=10, after=3)
        writer.line(note.added_words(remark), soft=True, after=2)
        writer.line(remark.text, after=3)
    for place, signature in enumerate(note.signatures):
        writer.line(note.signed_words(signature), bold=True, before=0 if place else 14, after=3)
    for told in (note.origin(), *note.proof()):
        if told:
            writer.line(told, size=8, soft=True, after=1)
    document.setPageSize(QSizeF(width, height))
    return document


class _Writer:
    """Adds paragraphs to a document; lengths in points."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._cursor = QTextCursor(document)
        self._begun = False

    def letterhead(self, note: NoteDocument) -> None:
        head = note.letterhead
        if head.logo is not None:
            logo = QImage.fromData(head.logo)
            scale = min(_LOGO[0] / logo.width(), _LOGO[1] / logo.height())
            self._paragraph(0, 4)
            name = "logo"
            self._document.addResource(QTextDocument.ResourceType.ImageResource, name, logo)
            picture = QTextImageFormat()
            picture.setName(name)
            picture.setWidth(logo.width() * scale)
            picture.setHeight(logo.height() * scale)
            self._cursor.insertImage(picture)
        self.line(head.name, size=14, bold=True, after=1)
        for line in (*head.address, head.phone):
            if line:
                self.line(line, size=9, soft=True)
        self.line("", after=4)

    def line(
        self,
        text: str,
        *,
        size: int = 11,
        bold: bool = False,
        soft: bool = False,
        before: float = 0,
        after: float = 0,
    ) -> None:
        """A paragraph."""
        self._paragraph(before, after)
        letters = QTextCharFormat()
        font = QFont(tokens.FAMILY)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(tokens.SEMIBOLD if bold else tokens.REGULAR))
        letters.setFont(font)
        letters.setForeground(QColor(tokens.LIGHT.ink_soft if soft else tokens.LIGHT.ink))
        # U+2028 is a line within a paragraph.
        self._cursor.insertText(text.replace("\n", "\u2028"), letters)

    def _paragraph(self, before: float, after: float) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(before)
        block.setBottomMargin(after)
        block.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._begun:
            self._cursor.insertBlock(block)
        else:
            self._cursor.setBlockFormat(block)
        self._begun = True


def _use(painter: QPainter, size: int, colour: str, *, bold: bool = False) -> None:
    font = QFont(tokens.FAMILY)
    # Points of the page: the painter is scaled, so that the device's own points do not count.
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(tokens.SEMIBOLD if bold else tokens.REGULAR))
    painter.setFont(font)
    painter.setPen(QColor(colour))
