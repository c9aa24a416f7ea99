"""The recovery sheet as a reader of PDF shows it."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from app.export.pdf import MARGIN
from app.export.sheet import CODE, QUIET, pdf
from app.keys.recovery import RecoveryKey, RecoverySheet

KEY = RecoveryKey.create()
SHEET = RecoverySheet("Praxis Über den Höfen", datetime(2026, 3, 2, 12, tzinfo=UTC), KEY.words)
PER_MILLIMETRE = 10


def opened(content: bytes) -> QPdfDocument:
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def test_it_is_one_page_with_the_clinic_and_all_words_in_order(qapp: QApplication) -> None:
    document = opened(pdf(SHEET))
    assert document.pageCount() == 1
    text = document.getAllText(0).text()
    assert SHEET.clinic_name in text
    assert "2 March 2026" in text
    numbered = re.findall(r"\b(\d{1,2})\s+([a-z]+)\b", text)
    found = {int(number): word for number, word in numbered if word in KEY.words}
    assert tuple(found[number] for number in range(1, 25)) == KEY.words


def test_the_code_on_paper_is_the_code_on_screen(qapp: QApplication) -> None:
    document = opened(pdf(SHEET))
    page = document.render(0, QSize(210 * PER_MILLIMETRE, 297 * PER_MILLIMETRE))
    image = QImage(page.size(), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.drawImage(0, 0, page)
    painter.end()
    matrix = SHEET.qr
    module = CODE / (len(matrix) + 2 * QUIET) * PER_MILLIMETRE
    left = MARGIN * PER_MILLIMETRE

    def dark(row: int, column: int, top: float) -> bool:
        x = left + (column + QUIET + 0.5) * module
        y = top + (row + QUIET + 0.5) * module
        return image.pixelColor(round(x), round(y)).lightness() < 128

    first = next(
        y
        for y in range(130 * PER_MILLIMETRE, image.height())
        if image.pixelColor(round(left + (QUIET + 3) * module), y).lightness() < 128
    )
    top = first - QUIET * module
    size = range(len(matrix))
    assert tuple(tuple(dark(row, column, top) for column in size) for row in size) == matrix


def test_nothing_of_it_shows_by_accident() -> None:
    assert KEY.words[0] not in repr(SHEET)
    assert len(SHEET.qr) == len(SHEET.qr[0]) >= 21
