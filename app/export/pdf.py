"""Documents on paper: one page set-up and one typeface, made in memory and never in a file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from app.export import typeface

FAMILY = "Inter"
MARGIN = 18.0  # millimetres, as everything here
LINE = 5.2
INK = (28, 32, 38)
FAINT = (96, 104, 116)
RULE = (208, 213, 220)

_Base: Any = FPDF  # the library carries no types


class Document(_Base):  # type: ignore[misc]
    """A document with a title on the first page and a line at the foot of each.

    Only text that the embedded typeface has is shown; other letters become empty boxes.
    """

    def __init__(self, title: str, foot: str, made_at: datetime, *, paper: str = "A4") -> None:
        super().__init__(format=paper)
        self._foot = foot
        self.set_title(title)
        self.set_producer("Consultroom")
        self.set_creation_date(made_at.astimezone(UTC))
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(True, MARGIN + 2 * LINE)
        self.add_font(FAMILY, "", typeface.REGULAR)
        self.add_font(FAMILY, "B", typeface.SEMIBOLD)
        self.add_page()
        self.line_of_text(title, size=20, bold=True, after=2)

    def footer(self) -> None:
        """The line at the foot of a page; the library calls it."""
        self.set_y(-(MARGIN + LINE))
        self.use(size=8, colour=FAINT)
        self.cell(0, LINE, self._foot)
        self.set_x(MARGIN)
        self.cell(0, LINE, f"{self.page_no()} / {{nb}}", align="R")

    def use(
        self, *, size: float = 10, bold: bool = False, colour: tuple[int, int, int] = INK
    ) -> None:
        """The letters of what follows; `size` in points."""
        self.set_font(FAMILY, "B" if bold else "", size)
        self.set_text_color(*colour)

    def line_of_text(
        self,
        text: str,
        *,
        size: float = 10,
        bold: bool = False,
        colour: tuple[int, int, int] = INK,
        after: float = 0,
    ) -> None:
        """A paragraph over the whole width, and `after` millimetres of space below it."""
        self.use(size=size, bold=bold, colour=colour)
        self.multi_cell(0, size * 0.52, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(after)

    def rule(self, after: float = 4) -> None:
        """A thin line over the whole width."""
        self.set_draw_color(*RULE)
        self.line(MARGIN, self.get_y(), self.w - MARGIN, self.get_y())
        self.ln(after)

    def content(self) -> bytes:
        """The finished document."""
        return bytes(self.output())
