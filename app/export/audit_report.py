"""A report of the audit log on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from fpdf.enums import XPos, YPos

from app.audit.explanations import told
from app.audit.log import LoggedEvent
from app.audit.reports import SORTED_BY, Report
from app.errors import UserFacingError
from app.export.pdf import FAINT, INK, LINE, Document
from app.task import Task
from app.texts import number, tr

MOST_EVENTS = 10_000
NUMBER, TIME = 16.0, 34.0  # widths in millimetres; the sentence has the rest
SMALL = 8.5


def pdf(report: Report, task: Task, zone: tzinfo | None = None) -> bytes:
    """The report as a document; UserFacingError where it would be too long to be read."""
    if len(report.events) > MOST_EVENTS:
        raise UserFacingError(
            tr(
                "This report has {count} events, and paper takes {most}.",
                count=number(len(report.events)),
                most=number(MOST_EVENTS),
            ),
            tr("Choose a shorter period, or export it as CSV."),
            tr("No file was written."),
        )
    made = report.made_at.astimezone(zone)
    foot = tr(
        "{clinic} · made by {name} · {time}",
        clinic=report.clinic,
        name=report.made_by,
        time=f"{made:%Y-%m-%d %H:%M}",
    )
    document = Document(report.title, foot, report.made_at)
    for line in (
        *report.about(zone),
        tr(
            "Made by {name} on {day} at {time}, sorted by {order}.",
            name=report.made_by,
            day=f"{made:%Y-%m-%d}",
            time=f"{made:%H:%M %Z}",
            order=tr(SORTED_BY[report.order], about="order"),
        ),
        tr(
            "{count} of the {size} events that the log held then.",
            count=number(len(report.events)),
            size=number(report.size),
        ),
    ):
        document.line_of_text(line, colour=FAINT)
    document.line_of_text(
        tr("Root of the log: {root}", root=report.root), size=8, colour=FAINT, after=3
    )
    document.rule()
    lines = _Lines(document)
    for done, event in enumerate(report.events):
        if done % 100 == 0:
            task.check()
            task.report(tr("Writing the pages"), done / len(report.events))
        _row(document, event, lines.of(told(event, report.names)), zone)
    return document.content()


class _Lines:
    """Parts sentences into lines; words come again and again, so each is measured once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._room = document.epw - NUMBER - TIME - 2 * document.c_margin
        document.use(size=SMALL)
        self._space = document.get_string_width(" ")
        self._widths: dict[str, float] = {}

    def of(self, sentence: str) -> list[str]:
        """The lines, of which none is wider than its column, except for one long word."""
        self._document.use(size=SMALL)
        lines: list[str] = []
        taken = 0.0
        for word in sentence.split():
            width = self._widths.get(word)
            if width is None:
                width = self._widths[word] = self._document.get_string_width(word)
            if lines and taken + self._space + width <= self._room:
                lines[-1] += f" {word}"
                taken += self._space + width
            else:
                lines.append(word)
                taken = width
        return lines


def _row(document: Document, event: LoggedEvent, lines: Sequence[str], zone: tzinfo | None) -> None:
    """One event; its lines are never parted between two pages."""
    if document.will_page_break(LINE * len(lines)):
        document.add_page()
    local = event.time.astimezone(zone)
    document.use(size=SMALL, colour=FAINT)
    document.cell(NUMBER, LINE, str(event.sequence))
    document.cell(TIME, LINE, f"{local:%Y-%m-%d %H:%M:%S}")
    document.use(size=SMALL, colour=INK)
    for line in lines:
        document.set_x(document.l_margin + NUMBER + TIME)
        document.cell(0, LINE, line, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
