"""One patient on one page: allergies, medicines, problems, and the visits with their notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.chart.chart import Allergy, Medicine, PatientChart, Problem, Source
from app.texts import marked, plural, quoted, tr
from ui.delegates.visit import VisitDelegate
from ui.item_models.visits import VisitsModel, visit_at
from ui.literal import as_tip
from ui.theme.theme import Theme
from ui.view_models.patients import PatientsModel, Spot
from ui.view_models.wording import day, local, number
from ui.widgets.detail_sheet import DetailSheet
from ui.widgets.parts import (
    Elided,
    EmptyState,
    Glyph,
    clear,
    column,
    label,
    restyle,
    row,
    surface,
)
from ui.widgets.typed_list import TypedList

_RESTS = marked("Read from signed notes. An entry opens the sentence that it rests on.")


class ChartEntry(QPushButton):
    """What a signed note says, with the newest sentence that it rests on; pressing goes there."""

    def __init__(self, title: str, manner: str, sources: Sequence[Source]) -> None:
        super().__init__()
        newest = sources[0]
        self.setProperty("kind", "entry")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        box = column(self, gap=0)
        box.setContentsMargins(10, 3, 10, 3)
        top = row(gap=8)
        name = Elided(title, "strong")
        top.addWidget(name)
        how = Elided(manner)
        top.addWidget(how, 1)
        count = len(sources)
        sentences = plural(count, "{count} sentence", "{count} sentences", count=number(count))
        more = f"  ·  {sentences}" if count > 1 else ""
        said = f"{_when(newest)}{more}"
        rests = Elided(said, "small")
        box.addLayout(top)
        box.addWidget(rests)
        for part in (name, how, rests):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        shown = "\n".join(
            f"{quoted(one.text)}  {day(local(one.visit_at).date())}, {one.signed_by}"
            for one in sources[:4]
        )
        self.setToolTip(as_tip(shown))
        self.setAccessibleName(f"{f'{title} {manner}'.strip()}, {said}")
        self.setAccessibleDescription(newest.text)


class PatientPage(QWidget):
    """Under the heading with the name; what is shown is read anew each time."""

    spot_asked = Signal(object)

    def __init__(self, theme: Theme, model: PatientsModel) -> None:
        super().__init__()
        self._theme = theme
        self._patients = model
        box = column(self, gap=12)
        box.addWidget(self._make_allergies())
        middle = row(gap=12)
        box.addLayout(middle, 1)
        self.sheet = DetailSheet(tr("Chart"))
        middle.addWidget(self.sheet)
        middle.addWidget(self._make_visits(), 1)

    def _make_allergies(self) -> QFrame:
        self.allergies = surface("calm")
        inner = row(self.allergies, gap=8)
        inner.setContentsMargins(12, 8, 12, 8)
        self._glyph = Glyph(self._theme, "circle-help", "ink_soft", 18)
        self.allergy_words = label("", "small-strong", wrap=True)
        inner.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(self.allergy_words, 1)
        return self.allergies

    def _make_visits(self) -> QFrame:
        paper = surface("paper")
        box = column(paper, gap=8)
        box.setContentsMargins(8, 12, 8, 8)
        head = row(gap=12)
        head.setContentsMargins(12, 0, 8, 0)
        self.count = label("", "strong")
        head.addWidget(self.count, 1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by reason or words of a note"))
        self.filter.setAccessibleName(tr("Filter the visits by reason or words of a note"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(280)
        self.filter.textChanged.connect(lambda _: self._show_visits())
        head.addWidget(self.filter)
        box.addLayout(head)
        self.pages = QStackedWidget()
        self._rows = VisitsModel(self)
        self.list = TypedList(tr("Visits"), VisitDelegate(self._theme), visit_at)
        self.list.setModel(self._rows)
        self.filter.returnPressed.connect(self.list.setFocus)
        self.list.opened.connect(lambda identifier: self.spot_asked.emit(Spot(identifier)))
        self.list.typed.connect(self._on_typed)
        self.empty = EmptyState(self._theme, "calendar-days", "", "")
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        box.addWidget(self.pages, 1)
        return paper

    def show_history(self) -> None:
        """Show what was read; nothing of another patient stays."""
        history = self._patients.history
        clear(self.sheet.body)
        if history is None:
            self.filter.clear()
            self._rows.show_visits(())
            self.count.setText("")
            self.allergies.hide()
            self.pages.setCurrentWidget(self.list)
            return
        chart = history.chart
        self._show_allergies(chart)
        self._show_medicines(chart)
        self._part(
            tr("Problems"),
            map(self._problem, chart.problems),
            tr("No signed note names a problem."),
        )
        said = [self._allergy(one) for one in chart.allergies if one.sources]
        if said:
            self._part(tr("Allergies said in notes"), said, "")
        if chart.medicines or chart.problems or said:
            self._remark(tr(_RESTS))
        if chart.foreign:
            self._remark(
                plural(
                    chart.foreign,
                    "One note is of a visit in another language: only English is read here.",
                    "{count} notes are of visits in another language: only English is read here.",
                )
            )
        self._show_visits()

    # the chart

    def _remark(self, said: str) -> None:
        line = label(said, "small", wrap=True)
        line.setContentsMargins(10, 0, 0, 0)
        self.sheet.body.addWidget(line)

    def _show_allergies(self, chart: PatientChart) -> None:
        some = bool(chart.allergies)
        names = ", ".join(
            one.name if one.by_hand else tr("{name} (from a note)", name=one.name)
            for one in chart.allergies
        )
        self.allergy_words.setText(
            tr("Allergies: {names}", names=names) if some else tr("No allergies recorded")
        )
        self.allergies.show()
        restyle(self.allergies, "surface", "allergy" if some else "calm")
        self._glyph.show_icon(
            "triangle-alert" if some else "circle-help", "brick" if some else "ink_soft"
        )

    def _show_medicines(self, chart: PatientChart) -> None:
        stopped = [one for one in chart.medicines if one.stopped]
        self._part(
            tr("Medicines"),
            map(self._medicine, chart.current),
            tr("No signed note names a medicine."),
        )
        if stopped:
            self._part(tr("Stopped"), map(self._medicine, stopped), "")

    def _part(self, title: str, entries: Iterable[QWidget], empty: str) -> None:
        part: QVBoxLayout = column(gap=2)
        heading = label(title, "pane")
        heading.setContentsMargins(10, 0, 0, 4)
        part.addWidget(heading)
        some = list(entries)
        for one in some:
            part.addWidget(one)
        if not some:
            nothing = label(empty, "soft", wrap=True)
            nothing.setContentsMargins(10, 0, 0, 0)
            part.addWidget(nothing)
        self.sheet.body.addLayout(part)

    def _medicine(self, one: Medicine) -> ChartEntry:
        return self._entry(one.name, one.manner, one.sources)

    def _problem(self, one: Problem) -> ChartEntry:
        return self._entry(
            one.name, tr("resolved", about="a problem") if one.resolved else "", one.sources
        )

    def _allergy(self, one: Allergy) -> ChartEntry:
        return self._entry(one.name, "", one.sources)

    def _entry(self, title: str, manner: str, sources: Sequence[Source]) -> ChartEntry:
        made = ChartEntry(title, manner, sources)
        spot = Spot.of_source(sources[0])
        made.clicked.connect(lambda: self.spot_asked.emit(spot))
        return made

    # the visits

    def _show_visits(self) -> None:
        history = self._patients.history
        if history is None:
            return
        text = self.filter.text()
        visits = self._patients.visits(text)
        patient = history.chart.patient
        self._rows.show_visits(
            [(one.encounter, patient) for one in visits],
            notes={one.encounter.id: self._patients.note_names(one) for one in visits},
        )
        count = len(history.visits)
        self.count.setText(plural(count, "{count} visit", "{count} visits", count=number(count)))
        self.filter.setVisible(bool(history.visits))
        self.pages.setCurrentWidget(self.list if visits else self.empty)
        self.list.setCurrentIndex(self._rows.first_visit())
        if not history.visits:
            self.empty.say(tr("No visits yet"), tr("«New visit» begins the first one."))
        elif not visits:
            self.empty.say(
                tr("No visit fits «{text}»", text=text.strip()),
                tr("Clear the filter to see all of them."),
            )

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.insert(text)


def _when(source: Source) -> str:
    return f"{day(local(source.visit_at).date())}  ·  {source.signed_by}"
