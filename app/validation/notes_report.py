"""The report on drafted notes as one page to read and print; every word in it is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from app.validation.cases import SECTIONS
from app.validation.html import document, table
from app.validation.note_scores import SCORES
from app.validation.notes import NotesReport, Scored, Totals, totals
from app.validation.plots import bars, histogram

_MOST_UNSUPPORTED = 10


def page(report: NotesReport) -> str:
    """The report; it holds figures and names of cases, never a word of a dialogue or a note."""
    drafts = totals([one.draft for one in report.cases])
    extracts = totals([one.extract for one in report.cases])
    references = totals([one.reference for one in report.cases])
    parts = [
        "<h1>Notes of a language model, measured</h1>",
        f'<p class="faint">{escape(_about(report))}</p>',
        _warning(report),
        _totals((("Model", drafts), ("Extract", extracts), ("Reference", references))),
        '<p class="faint">Extract: every turn of the dialogue that names a finding, a medicine or a'
        " number, word for word. Reference: what people wrote, as the upper line; its unsupported"
        f" statements are the check's false alarms and what nobody said. {escape(SCORES)}</p>",
        bars(
            "Shares, from 0 to 1:",
            ("model", "extract"),
            _shares(drafts, extracts),
        ),
        _unsupported(report.cases),
        "<h2>Cases</h2>",
        _cases(report.cases),
    ]
    body = "\n".join(part for part in parts if part)
    return document("Notes of a language model", body)


def _about(report: NotesReport) -> str:
    return (
        f"{report.model.name}, SHA-256 {report.model.sha256}, prompt {report.prompt_version}."
        f" Suite {report.suite}, {len(report.cases)} cases, {report.made_at:%Y-%m-%d %H:%M} UTC,"
        f" on {report.device} ({report.machine})."
    )


def _warning(report: NotesReport) -> str:
    said = []
    if report.demonstration:
        said.append(
            "This is a demonstration model, not for clinical use: it knows only its own small"
            " world, and outside of it its notes are poor."
        )
    if report.failed:
        said.append(
            f"{len(report.failed)} of {len(report.cases)} drafts failed; each counts as an empty"
            " note."
        )
    return "".join(f'<p class="warning">{escape(one)}</p>' for one in said)


def _totals(rows: Sequence[tuple[str, Totals]]) -> str:
    heads = ("", "F1", *SECTIONS.values(), "Numbers", "Medicines", "Statements", "Unsupported")
    return table(
        heads,
        (
            (
                name,
                _share(of.f1),
                *(_share(of.sections[key]) for key in SECTIONS),
                _share(of.number_recall),
                _share(of.medicine_recall),
                f"{of.statements:.1f}",
                "" if name == "Extract" else f"{of.unsupported:.2f}",
            )
            for name, of in rows
        ),
    )


def _shares(drafts: Totals, extracts: Totals) -> list[tuple[str, tuple[float | None, ...]]]:
    return [
        ("F1, whole note", (drafts.f1, extracts.f1)),
        *((f"F1, {title.lower()}", (drafts.sections[key],)) for key, title in SECTIONS.items()),
        ("Recall of numbers", (drafts.number_recall, extracts.number_recall)),
        ("Recall of medicines", (drafts.medicine_recall, extracts.medicine_recall)),
    ]


def _unsupported(cases: Sequence[Scored]) -> str:
    counts = [0] * (_MOST_UNSUPPORTED + 1)
    for one in cases:
        if not one.failed:
            counts[min(one.draft.unsupported, _MOST_UNSUPPORTED)] += 1
    names = [*map(str, range(_MOST_UNSUPPORTED)), f"{_MOST_UNSUPPORTED} or more"]
    return histogram("Drafts by how many of their statements are unsupported:", counts, names)


def _cases(cases: Sequence[Scored]) -> str:
    heads = ("Case", "F1", "Numbers", "Medicines", "Statements", "Unsupported", "Seconds")
    return table(
        heads,
        (
            (
                one.name + (f": {one.failed}" if one.failed else ""),
                _share(one.draft.words.f1),
                f"{one.draft.numbers.common}/{one.draft.numbers.reference}",
                f"{one.draft.medicines.common}/{one.draft.medicines.reference}",
                str(one.draft.statements),
                str(one.draft.unsupported),
                f"{one.seconds:.1f}",
            )
            for one in cases
        ),
    )


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
