"""The recovery sheet on a printer: one page, like the document that the command line makes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter

from app.export.sheet_words import KEEP, OPENS, USE
from app.keys.recovery import RecoverySheet
from app.texts import tr
from ui.theme import tokens
from ui.view_models.wording import moment_in_full
from ui.widgets.qr_code import QUIET, paint_modules

_POINTS = 72.0
_MARGIN = 56.0
_COLUMNS = 4
_ROW = 26.0
_CODE = 150.0


def make_printer() -> QPrinter:
    """A4 upright, as sharp as the printer can."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(tr("Recovery sheet"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def writes_a_file(printer: QPrinter) -> bool:
    """Whether the sheet would lie in a file instead of on paper."""
    return printer.outputFormat() is QPrinter.OutputFormat.PdfFormat or bool(
        printer.outputFileName()
    )


def print_sheet(printer: QPrinter, sheet: RecoverySheet) -> bool:
    """Paint the sheet; False if the printer takes no page."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.resolution() / _POINTS
    painter.scale(scale, scale)
    page = printer.pageLayout().fullRectPoints()
    _Sheet(painter, page.width() - 2 * _MARGIN).paint(sheet, scale)
    return painter.end()


class _Sheet:
    """Writes from the top down; lengths in points."""

    def __init__(self, painter: QPainter, width: float) -> None:
        self._painter = painter
        self._width = width
        self._left = _MARGIN
        self._y = _MARGIN

    def paint(self, sheet: RecoverySheet, scale: float) -> None:
        self._text(tr("Recovery sheet"), size=22, bold=True, after=2)
        self._text(tr("Consultroom · keep in a safe"), soft=True, after=14)
        self._text(sheet.clinic_name, size=13, bold=True, after=2)
        self._text(
            tr("Made on {moment}", moment=moment_in_full(sheet.made_at)), soft=True, after=10
        )
        self._text(tr(OPENS), after=14)
        self._words(sheet.words)
        self._code(sheet, scale)

    def _words(self, words: tuple[str, ...]) -> None:
        self._rule()
        for place, word in enumerate(words):
            down, across = divmod(place, _COLUMNS)
            x = self._left + across * self._width / _COLUMNS
            y = self._y + 6 + down * _ROW
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._use(8, soft=True)
            self._painter.drawText(QRectF(x, y, 18, _ROW), int(right), str(place + 1))
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._use(13, bold=True)
            self._painter.drawText(QRectF(x + 24, y, 110, _ROW), int(left), word)
        self._y += 12 + -(-len(words) // _COLUMNS) * _ROW
        self._rule()

    def _code(self, sheet: RecoverySheet, scale: float) -> None:
        """The code at the left, in whole dots of the printer; how to keep the sheet beside it."""
        side = round(_CODE * scale)
        quiet = (side - side // (len(sheet.qr) + 2 * QUIET) * len(sheet.qr)) / 2 / scale
        self._painter.save()
        self._painter.translate(self._left - quiet, self._y + 4)
        self._painter.scale(1 / scale, 1 / scale)
        paint_modules(self._painter, sheet.qr, side)
        self._painter.restore()
        self._left += _CODE
        self._width -= _CODE
        self._y += 16
        self._text(tr("When to use it"), bold=True, after=2)
        self._text(tr(USE), after=8)
        self._text(tr("How to keep it"), bold=True, after=2)
        for sentence in KEEP:
            self._text(tr(sentence), after=4)

    def _text(
        self,
        text: str,
        *,
        size: float = 10,
        bold: bool = False,
        soft: bool = False,
        after: float = 0,
    ) -> None:
        self._use(size, bold=bold, soft=soft)
        box = QRectF(self._left, self._y, self._width, 1000)
        drawn = self._painter.drawText(box, int(Qt.TextFlag.TextWordWrap), text)
        self._y += drawn.height() + after

    def _rule(self) -> None:
        self._painter.setPen(QPen(QColor(tokens.LIGHT.line_strong), 0.5))
        self._painter.drawLine(
            round(self._left), round(self._y), round(self._left + self._width), round(self._y)
        )

    def _use(self, size: float, *, bold: bool = False, soft: bool = False) -> None:
        font = QFont(tokens.FAMILY)
        # Points of the page: the painter is scaled, so that the device's own points do not count.
        font.setPixelSize(round(size))
        font.setWeight(QFont.Weight(tokens.SEMIBOLD if bold else tokens.REGULAR))
        self._painter.setFont(font)
        self._painter.setPen(QColor(tokens.LIGHT.ink_soft if soft else tokens.LIGHT.ink))
