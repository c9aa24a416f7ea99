"""A note as DOCX (Office Open XML), with the letterhead and any mark on every page."""

from __future__ import annotations

import io
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from app.export.letterhead import LETTER_PLACES, Letterhead, logo_size
from app.export.note_document import NoteDocument

if TYPE_CHECKING:
    from docx.document import Document as DocumentFile
    from docx.text.paragraph import Paragraph

FONT = "Calibri"
FAINT = RGBColor(96, 104, 116)
WARNING = RGBColor(154, 52, 18)
SHEETS = {True: (Mm(215.9), Mm(279.4)), False: (Mm(210), Mm(297))}
MARGIN = Mm(20)
LOGO = (68.0, 18.0)  # millimetres


def docx(document: NoteDocument, *, locale: str = "en-US", zone: tzinfo | None = None) -> bytes:
    """The document as a file in memory; every text of the note is character data."""
    file = Document()
    _set_up(file, document, locale)
    _head(file, document.letterhead)
    if document.mark:
        _say(file.add_paragraph(), document.mark, bold=True, colour=WARNING)
    file.add_heading(document.title, 1)
    table = file.add_table(rows=0, cols=2)
    for name, value in document.facts(zone):
        cells = table.add_row().cells
        _say(cells[0].paragraphs[0], name, colour=FAINT)
        _say(cells[1].paragraphs[0], value)
        cells[0].width, cells[1].width = Mm(30), Mm(140)
    for section in document.sections:
        file.add_heading(section.title, 2)
        for statement in section.statements:
            file.add_paragraph(statement)
    for remark in document.addenda:
        file.add_heading("Addendum", 2)
        _say(file.add_paragraph(), document.added_words(remark, zone), colour=FAINT)
        file.add_paragraph(remark.text)
    file.add_paragraph()
    for signature in document.signatures:
        _say(file.add_paragraph(), document.signed_words(signature, zone), bold=True)
    for line in (document.origin(), *document.proof()):
        if line:
            _say(file.add_paragraph(), line, size=8, colour=FAINT)
    written = io.BytesIO()
    file.save(written)
    return written.getvalue()


def _set_up(file: DocumentFile, document: NoteDocument, locale: str) -> None:
    about = file.core_properties
    about.title, about.author = document.title, document.practitioner
    about.last_modified_by, about.comments = document.practitioner, ""
    # Times of the properties have no zone; they are UTC.
    about.created = about.modified = document.made_at.astimezone(UTC).replace(tzinfo=None)
    about.revision = 1
    normal: Any = file.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11)
    normal.paragraph_format.space_after = Pt(4)
    for name, size in (("Heading 1", 20), ("Heading 2", 13)):
        heading: Any = file.styles[name]
        heading.font.name, heading.font.size = FONT, Pt(size)
        heading.font.color.rgb = RGBColor(28, 32, 38)
        heading.element.rPr.rFonts.set(qn("w:asciiTheme"), "minorHAnsi")
        heading.element.rPr.rFonts.set(qn("w:hAnsiTheme"), "minorHAnsi")
    for language in file.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), document.language)
    sheet = file.sections[0]
    sheet.page_width, sheet.page_height = SHEETS[locale in LETTER_PLACES]
    sheet.left_margin = sheet.right_margin = sheet.top_margin = sheet.bottom_margin = MARGIN
    above = sheet.header.paragraphs[0]
    _say(above, f"{document.patient} · {document.title}", size=8.5, colour=FAINT)
    if document.mark:
        _say(above, f"   {document.mark}", size=10, bold=True, colour=WARNING)
    below = sheet.footer.paragraphs[0]
    told = f"{document.letterhead.name} · version {document.version} · {document.note_id} · page "
    _say(below, told, size=8, colour=FAINT)
    _field(below, "PAGE")
    _say(below, " / ", size=8, colour=FAINT)
    _field(below, "NUMPAGES")


def _head(file: DocumentFile, head: Letterhead) -> None:
    if head.logo is not None:
        wide, high = logo_size(head.logo)
        scale = min(LOGO[0] / wide, LOGO[1] / high)
        picture = (
            file.add_paragraph()
            .add_run()
            .add_picture(io.BytesIO(head.logo), Mm(wide * scale), Mm(high * scale))
        )
        picture._inline.docPr.set("descr", f"Logo of {head.name}")
    lines = [(head.name, 13.0, True), *((line, 9.0, False) for line in (*head.address, head.phone))]
    for text, size, bold in lines:
        if text:
            paragraph = file.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
            paragraph.paragraph_format.space_after = Pt(0)
            _say(paragraph, text, size=size, bold=bold)


def _say(
    paragraph: Paragraph,
    text: str,
    *,
    size: float = 11,
    bold: bool = False,
    colour: RGBColor | None = None,
) -> None:
    run = paragraph.add_run(text)
    run.font.size, run.font.bold = Pt(size), bold
    if colour is not None:
        run.font.color.rgb = colour


def _field(paragraph: Paragraph, name: str) -> None:
    """A number that the reading program fills in: of our own, never of the note."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    paragraph._p.append(field)
