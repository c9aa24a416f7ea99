"""A note as PDF with the clinic's letterhead, tagged for screen readers, encrypted if asked."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import tzinfo

from fpdf.enums import EncryptionMethod, MethodReturnValue, XPos, YPos

from app.export.letterhead import LETTER_PLACES, logo_size
from app.export.note_document import NoteDocument, time_words
from app.export.pdf import FAINT, INK, MARGIN, Document

WARNING = (154, 52, 18)
LOGO = (68.0, 18.0)  # millimetres: the most it takes
LABEL = 26.0
TEXT = 10.5
KEPT_TOGETHER = 12
"""Lines of a statement that no page parts."""


def pdf(
    document: NoteDocument,
    *,
    locale: str = "en-US",
    passphrase: str | None = None,
    zone: tzinfo | None = None,
) -> bytes:
    """The document, made in memory; AES-256 (ISO 32000-2, revision 6) under a passphrase."""
    page = _Note(document, "Letter" if locale in LETTER_PLACES else "A4", zone)
    if passphrase is not None:
        page.set_encryption(
            owner_password=passphrase,
            user_password=passphrase,
            encryption_method=EncryptionMethod.AES_256,
            encrypt_metadata=True,
        )
    page.write(zone)
    return page.content()


class _Note(Document):
    """Letterhead on the first page; who it is about, and any mark, on every page."""

    def __init__(self, note: NoteDocument, paper: str, zone: tzinfo | None) -> None:
        self._note = note
        self._lacking: set[str] = set()
        self._known: frozenset[int] | None = None
        foot = f"{note.letterhead.name} · version {note.version} · {note.note_id}"
        super().__init__(note.title, foot, note.made_at, paper=paper)
        self.set_author(note.practitioner)
        self.set_subject(f"Written on {time_words(note.written_at, zone)}")
        self.set_lang(note.language)

    # every page

    def header(self) -> None:
        """The library calls it on each page."""
        with self._artifact():
            if self.page_no() == 1:
                self._letterhead()
            else:
                self.use(size=8.5, colour=FAINT)
                self.cell(0, 5, self.seen(f"{self._note.patient} · {self._note.title}"))
                self.ln(7)
        if self._note.mark:
            self.say(self._note.mark, kind="P", size=12, bold=True, colour=WARNING, after=3)

    def footer(self) -> None:
        self._foot = self.seen(self._foot)
        with self._artifact():
            super().footer()

    def line_of_text(self, text: str, **how: object) -> None:
        """The title, which the base writes first."""
        self.say(text, kind="H1", **how)  # type: ignore[arg-type]

    def _letterhead(self) -> None:
        head, top, logo_end = self._note.letterhead, self.get_y(), self.get_y()
        if head.logo is not None:
            wide, high = logo_size(head.logo)
            scale = min(LOGO[0] / wide, LOGO[1] / high)
            self.image(io.BytesIO(head.logo), x=MARGIN, y=top, w=wide * scale, h=high * scale)
            logo_end = top + high * scale
        self.set_y(top)
        for text, size, bold in (
            (head.name, 13.0, True),
            *((line, 9.0, False) for line in (*head.address, head.phone) if line),
        ):
            self.use(size=size, bold=bold, colour=INK if bold else FAINT)
            align = "L" if head.logo is None else "R"
            self.multi_cell(
                0, size * 0.46, self.seen(text), align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT
            )
        self.set_y(max(self.get_y(), logo_end) + 4)
        self.rule(after=6)

    # what it says

    def write(self, zone: tzinfo | None) -> None:
        """Everything after the title."""
        note = self._note
        for name, value in note.facts(zone):
            self._fact(name, value)
        self.ln(3)
        for section in note.sections:
            self._heading(section.title)
            for statement in section.statements:
                self.say(statement, kind="P", size=TEXT, after=1.2)
        for remark in note.addenda:
            self._heading("Addendum")
            self.say(note.added_words(remark, zone), kind="P", size=9, colour=FAINT, after=1)
            self.say(remark.text, kind="P", size=TEXT, after=1.2)
        self.ln(4)
        with self._artifact():
            self.rule(after=3)
        for signature in note.signatures:
            self.say(note.signed_words(signature, zone), kind="P", bold=True, size=10, after=1.5)
        for line in (note.origin(), *note.proof()):
            if line:
                self.say(line, kind="P", size=8, colour=FAINT, after=1)
        if self._lacking:
            told = "Signs that this typeface lacks stand as their Unicode numbers in brackets."
            self.say(told, kind="P", size=8, colour=FAINT)

    def say(
        self,
        text: str,
        *,
        kind: str,
        size: float = 10,
        bold: bool = False,
        colour: tuple[int, int, int] = INK,
        after: float = 0,
    ) -> None:
        """A paragraph as one tagged element a page; `kind` is its structure type."""
        self.use(size=size, bold=bold, colour=colour)
        height = size * 0.52
        lines = self.multi_cell(
            0, height, self.seen(text), align="L", dry_run=True, output=MethodReturnValue.LINES
        )
        if len(lines) <= KEPT_TOGETHER:
            self._room(height * len(lines))
        while lines:
            self._room(height)
            fitting = max(1, int((self.page_break_trigger - self.get_y()) / height + 1e-6))
            self.use(size=size, bold=bold, colour=colour)
            with self._tagged(kind):
                self._lines(lines[:fitting], height)
            lines = lines[fitting:]
        self.ln(after)

    def _lines(self, lines: Sequence[str], height: float) -> None:
        for line in lines:
            self.cell(0, height, line, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _heading(self, title: str) -> None:
        """A title is never the last line of a page."""
        self.ln(3)
        self._room(18)
        self.say(title, kind="H2", size=12, bold=True, after=1)

    def _fact(self, name: str, value: str) -> None:
        self.use(size=10)
        shown = self.multi_cell(
            self.epw - LABEL, 5.4, self.seen(value), align="L",
            dry_run=True, output=MethodReturnValue.LINES,
        )  # fmt: skip
        self._room(5.4 * len(shown))
        with self._tagged("P"):
            self.use(size=10, colour=FAINT)
            self.cell(LABEL, 5.4, name)
            self.use(size=10)
            for line in shown:
                self.set_x(MARGIN + LABEL)
                self.cell(0, 5.4, line, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _room(self, height: float) -> None:
        if self.will_page_break(height):
            self.add_page()

    def seen(self, text: str) -> str:
        """The text with letters that are not in the typeface as numbers, never as empty boxes."""
        if self._known is None:
            self._known = frozenset(self.fonts["inter"].cmap)
        lacking = {sign for sign in text if ord(sign) not in self._known and sign != "\n"}
        self._lacking |= lacking
        for sign in lacking:
            text = text.replace(sign, f"[U+{ord(sign):04X}]")
        return text

    # structure. Source: ISO 32000-1, sections 14.6 to 14.8

    @contextmanager
    def _tagged(self, kind: str) -> Iterator[None]:
        number = self.struct_builder.next_mcid_for_page(self.page)
        self._add_marked_content(struct_type=f"/{kind}", mcid=number)
        self._out(f"/{kind} <</MCID {number}>> BDC")
        yield
        self._out("EMC")

    @contextmanager
    def _artifact(self) -> Iterator[None]:
        """What is repeated or ornament, and is not read aloud."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")
