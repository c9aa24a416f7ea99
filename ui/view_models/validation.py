"""Validation reports: what was measured of the models here, and measuring on own cases."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import plural, tr
from ui.operations import Lane, Operations
from ui.view_models.place import PlaceModel
from ui.view_models.wording import number

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.catalog.entry import Entry
    from app.validation.report import Report
    from app.validation.report_page import Judged
    from app.validation.validation import Validation


@dataclass(frozen=True, slots=True)
class _Read:
    """Every report, and how many the log tells of that are gone."""

    reports: list[Judged]
    lost: int


class ValidationModel(PlaceModel):
    """Shows the reports, newest first; measures the model that was chosen elsewhere."""

    selected_changed = Signal()
    measured = Signal()
    """A new report is there."""

    def __init__(self, validation: Validation, operations: Operations) -> None:
        super().__init__(operations)
        self._validation = validation
        self.reports: list[Judged] = []
        self.lost = 0
        self.selected: Judged | None = None
        self.entry: Entry | None = None
        self.loaded = False

    @property
    def summary(self) -> str:
        """What there is, in one sentence."""
        if not self.loaded:
            return tr("Looking …")
        if self.lost:
            return plural(
                self.lost,
                "One report that the log tells of is not there any more, or cannot be read.",
                "{count} reports that the log tells of are not there any more, or cannot be read.",
                count=number(self.lost),
            )
        untrue = sum(not one.holds for one in self.reports)
        if untrue:
            return tr(
                "{count} of {total} cannot be relied on.",
                count=number(untrue),
                total=number(len(self.reports)),
            )
        count = len(self.reports)
        return (
            plural(count, "One report.", "{count} reports.", count=number(count)) if count else ""
        )

    @property
    def others(self) -> list[Judged]:
        """What the selected report may be compared with."""
        if self.selected is None:
            return []
        chosen = self.selected.report
        return [
            one
            for one in self.reports
            if one.report.body.role == chosen.body.role and one.report.number != chosen.number
        ]

    def refresh(self) -> None:
        validation = self._validation

        def done(found: _Read) -> None:
            before = self.selected.report.number if self.selected is not None else None
            self.reports, self.lost, self.loaded = found.reports, found.lost, True
            same = (one for one in self.reports if one.report.number == before)
            self.selected = next(same, self.reports[0] if self.reports else None)
            self.changed.emit()
            self.selected_changed.emit()

        self.read("reports", lambda _: _Read(validation.reports(), validation.lost()), done)

    def choose(self, entry: Entry | None) -> None:
        """The model that is measured next; None where none can be."""
        self.entry = entry
        self.changed.emit()

    def select(self, judged: Judged | None) -> None:
        self.selected = judged
        self.selected_changed.emit()

    def run(self, data: Path, precision: str) -> None:
        """Measure the chosen model on a folder of the clinic's own cases."""
        entry, validation = self.entry, self._validation
        if entry is None:
            return

        def done(report: Report) -> None:
            self.said.emit(
                tr(
                    "«{name}» was measured: report {number}.",
                    name=entry.name,
                    number=number(report.number),
                )
            )
            self.selected = None
            self.measured.emit()
            self.refresh()

        self.do(
            "validate on own cases",
            tr("Measuring {name}", name=entry.name),
            lambda operation: validation.run(
                entry.role, operation.task, key=entry.key, data=data, precision=precision
            ),
            done,
            Lane.LONG,
        )

    def save(self, path: Path, other: Judged | None) -> None:
        """Write the selected report as a page, with another one beside it if there is one."""
        selected, validation = self.selected, self._validation
        if selected is None:
            return
        beside = other.report.number if other is not None else None
        self.do(
            "save a report",
            tr("Writing the page"),
            lambda _: validation.write_page(path, selected.report.number, beside),
            lambda _: self.said.emit(tr("The page is in «{path}».", path=path)),
        )


def verdict_of(judged: Judged) -> tuple[str, str, str]:
    """Words, icon and colour of what a report is worth now."""
    if not judged.holds:
        return tr("not to be relied on"), "octagon-x", "brick"
    if judged.shortfalls:
        return tr("does not reach it"), "circle-help", "amber"
    return tr("reaches it"), "circle-check", "accent"


def reasons_of(judged: Judged) -> str:
    """Why a report is worth what it is, in sentences."""
    if judged.findings:
        return " ".join(f"{one[:1].upper()}{one[1:]}" for one in judged.findings)
    if judged.shortfalls:
        return " ".join(judged.shortfalls)
    return tr("It reaches everything that this clinic asks for.")


def name_of(judged: Judged) -> str:
    """How a report is called where one is chosen."""
    body = judged.report.body
    return f"{number(judged.report.number)}  ·  {body.model_name}, {body.precision}"


def cases_of(judged: Judged) -> str:
    """On whose cases."""
    return tr("own") if judged.report.own_cases else tr("built-in")
