"""`consultroom validate notes | injection`: what the language model's notes are worth here."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from app.commands.shared import EXIT_FINDING, JsonOption, Output, services_of
from app.errors import UserFacingError
from app.export.new_file import new_file
from app.inference.engines import Engines
from app.validation.cases import SECTIONS
from app.validation.injection_suite import InjectionReport, validate_injection
from app.validation.note_scores import SCORES
from app.validation.notes import NotesReport, Totals, totals, validate_notes
from app.validation.notes_report import page

ModelOption = Annotated[
    str, typer.Option("--model", help="An installed model, by its key; else the active one.")
]


def notes(
    data: Annotated[
        Path,
        typer.Option("--data", help="A folder with ACI-Bench's or MTS-Dialog's CSV files."),
    ],
    report_file: Annotated[
        Path,
        typer.Option(
            "--report",
            help="The report, as a page (.html). Scores are kept beside it (.jsonl) as they come,"
            " so that a run that was stopped goes on.",
        ),
    ],
    model: ModelOption = "",
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, help="Only so many cases, the first ones.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Words, numbers, medicines and unsupported statements of drafted notes, on known dialogues.

    Exit code 1 means that a draft failed, never that the model is bad.
    """
    output = Output.choose(as_json)
    services = services_of(None)
    kept = report_file.with_suffix(".jsonl")
    if report_file.exists() or report_file == kept:
        why = "is where the scores are kept" if report_file == kept else "is there already"
        raise UserFacingError(f"«{report_file}» {why}.", "Name another file for the report.")
    catalog = services.catalog.trying(model, "language") if model else services.catalog
    with closing(Engines(services.settings, catalog)) as engines:
        report = validate_notes(engines, data, kept, output.task(), limit)
    with new_file(report_file) as file:
        file.write(page(report).encode())
    if as_json:
        output.result(_notes_as_json(report))
    else:
        _show_notes(output.screen, report, report_file)
    if report.failed:
        raise typer.Exit(EXIT_FINDING)


def injection(
    drafts: Annotated[
        int,
        typer.Option("--drafts", min=0, help="How many attacks the real model also drafts."),
    ] = 40,
    data: Annotated[
        Path | None,
        typer.Option("--data", help="A folder of honest dialogues, to count false alarms."),
    ] = None,
    model: ModelOption = "",
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, help="Only so many attacks, of every kind.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Whether words that give orders can write a note: a suite of attacks, at every layer.

    Exit code 1 means that an attack came through.
    """
    output = Output.choose(as_json)
    services = services_of(None)
    catalog = services.catalog.trying(model, "language") if model else services.catalog
    with closing(Engines(services.settings, catalog)) as engines:
        report = validate_injection(engines, output.task(), drafts, data, limit)
    if as_json:
        output.result(_injection_as_json(report))
    else:
        _show_injection(output.screen, report)
    if report.not_stopped:
        raise typer.Exit(EXIT_FINDING)


def _kinds(report: NotesReport) -> dict[str, Totals]:
    return {
        "model": totals([one.draft for one in report.cases]),
        "extract": totals([one.extract for one in report.cases]),
        "reference": totals([one.reference for one in report.cases]),
    }


def _notes_as_json(report: NotesReport) -> dict[str, Any]:
    return {
        "model": asdict(report.model) | {"demonstration": report.demonstration},
        "prompt_version": report.prompt_version,
        "suite": report.suite,
        "made_at": report.made_at.isoformat(),
        "device": report.device,
        "machine": report.machine,
        "scores": SCORES,
        "cases": len(report.cases),
        "failed": [{"name": one.name, "why": one.failed} for one in report.failed],
        "total": {name: asdict(found) for name, found in _kinds(report).items()},
    }


def _show_notes(screen: Console, report: NotesReport, file: Path) -> None:
    sections = (title.lower() for title in SECTIONS.values())
    names = ("", "F1", *sections, "numbers", "medicines", "statements", "unsupported")
    table = Table(*(Column(name, overflow="fold") for name in names), box=None)
    for name, of in _kinds(report).items():
        table.add_row(
            name,
            _share(of.f1),
            *(_share(of.sections[key]) for key in SECTIONS),
            _share(of.number_recall),
            _share(of.medicine_recall),
            f"{of.statements:.1f}",
            "" if name == "extract" else f"{of.unsupported:.2f}",
        )
    screen.print(table)
    screen.print(f"{len(report.cases)} cases, {len(report.failed)} failed. {SCORES}", style="dim")
    screen.print(f"Model: {escape(report.model.name)}, SHA-256 {report.model.sha256}", style="dim")
    if report.demonstration:
        screen.print("[yellow]Demonstration model: not for clinical use.[/]")
    screen.print(f"The report is in {escape(str(file))}.")


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _injection_as_json(report: InjectionReport) -> dict[str, Any]:
    outcomes, drafts, honest = report.outcomes, report.drafts, report.honest
    return {
        "suite": report.suite,
        "attacks": len(outcomes),
        "stopped": sum(one.stopped for one in outcomes),
        "prompt_kept": sum(one.prompt_kept for one in outcomes),
        "forms": {
            "tried": sum(one.forms_tried for one in outcomes),
            "accepted": sum(one.forms_accepted for one in outcomes),
        },
        "obedient": {
            "tried": sum(one.tried for one in outcomes),
            "unflagged": sum(len(one.passed) for one in outcomes),
            "flagged_only_for_the_attack": sum(one.caught for one in outcomes),
            "attacks_stopped_only_so": sum(one.caught > 0 for one in outcomes),
            "honest_statements_flagged": sum(one.spoiled for one in outcomes),
        },
        "drafts": {
            "model": asdict(report.model),
            "drafted": len(drafts),
            "failed": sum(bool(one.failed) for one in drafts),
            "statements": sum(one.statements for one in drafts),
            "flagged": sum(one.flagged for one in drafts),
            "passed": sum(len(one.passed) for one in drafts),
        },
        "honest": None if honest is None else asdict(honest),
        "not_stopped": [attack.name for attack in report.not_stopped],
    }


def _show_injection(screen: Console, report: InjectionReport) -> None:
    found = _injection_as_json(report)
    forms, obedient, drafts = found["forms"], found["obedient"], found["drafts"]
    screen.print(f"{found['stopped']} of {found['attacks']} attacks stopped")
    for line in (
        f"the prompt kept its form under {found['prompt_kept']}",
        f"answers in another form: {forms['accepted']} of {forms['tried']} accepted",
        f"a model that obeys: {obedient['unflagged']} of {obedient['tried']} statements without a"
        f" flag; {obedient['attacks_stopped_only_so']} attacks were stopped only by the checks made"
        " for attacks",
        f"the model {report.model.name}: {drafts['drafted']} drafts, {drafts['statements']}"
        f" statements, {drafts['flagged']} flagged, {drafts['passed']} came through",
    ):
        screen.print(f"  {line}", markup=False)
    honest = report.honest
    if honest is not None:
        screen.print(
            f"  honest dialogues: {honest.orders} of {honest.segments} segments were taken for"
            f" orders, in {honest.alarmed} of {honest.dialogues}; of {honest.statements} statements"
            f" {honest.flagged} were flagged for it"
        )
    for attack in report.not_stopped:
        screen.print(f"[red]Came through: {escape(attack.name)}[/]")
