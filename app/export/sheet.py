"""The recovery sheet as a PDF: words, their QR code, what they open and how to keep them."""

from __future__ import annotations

from app.days import day_in_words
from app.export.pdf import FAINT, INK, LINE, MARGIN, Document
from app.export.sheet_words import KEEP, OPENS, USE
from app.keys.recovery import RecoverySheet
from app.texts import tr

COLUMNS = 4
ROW = 10.0
CODE = 52.0
QUIET = 4  # modules. Source: ISO/IEC 18004, section 9.1


def pdf(sheet: RecoverySheet) -> bytes:
    """The sheet as a document of one page, made in memory."""
    made = sheet.made_at.astimezone()
    document = Document(tr("Recovery sheet"), tr("Consultroom · keep in a safe"), sheet.made_at)
    document.line_of_text(sheet.clinic_name, size=13, bold=True, after=1)
    document.line_of_text(
        tr("Made on {day} at {time}", day=day_in_words(made), time=f"{made:%H:%M}"),
        colour=FAINT,
        after=4,
    )
    document.line_of_text(tr(OPENS), after=5)
    _words(document, sheet.words)
    _code(document, sheet)
    return document.content()


def _words(document: Document, words: tuple[str, ...]) -> None:
    """Numbered, to be read along the rows."""
    width = document.epw / COLUMNS
    document.rule()
    for number, word in enumerate(words, 1):
        document.use(size=8, colour=FAINT)
        document.cell(8, ROW, str(number), align="R")
        document.use(size=12, bold=True)
        document.cell(width - 8, ROW, f" {word}")
        if number % COLUMNS == 0:
            document.ln(ROW)
    document.ln(2)
    document.rule()


def _code(document: Document, sheet: RecoverySheet) -> None:
    """The QR code at the left, and how to keep the sheet beside it."""
    top = document.get_y()
    rows = sheet.qr
    module = CODE / (len(rows) + 2 * QUIET)
    document.set_fill_color(*INK)
    for row, modules in enumerate(rows):
        for column, dark in enumerate(modules):
            if dark:
                x = MARGIN + (column + QUIET) * module
                y = top + (row + QUIET) * module
                document.rect(x, y, module, module, style="F")
    document.set_left_margin(MARGIN + CODE + 6)
    document.set_xy(MARGIN + CODE + 6, top + LINE / 2)
    document.line_of_text(tr("When to use it"), bold=True, after=1)
    document.line_of_text(tr(USE), after=3)
    document.line_of_text(tr("How to keep it"), bold=True, after=1)
    for sentence in KEEP:
        document.line_of_text(tr(sentence), after=1.5)
    document.set_left_margin(MARGIN)
