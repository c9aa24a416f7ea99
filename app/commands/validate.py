"""`consultroom validate …`: how good the models are; here, a single suite on recordings."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from app.commands import validate_language, validate_models
from app.commands.shared import (
    EXIT_FINDING,
    JsonOption,
    LanguageOption,
    Output,
    services_of,
)
from app.errors import UserFacingError
from app.inference.engines import Engines
from app.transcription.hearing import ENGLISH
from app.validation.normalization import STATEMENT
from app.validation.scores import NumberScore, WordScore
from app.validation.speech import Heard, SpeechReport, validate_speech

commands = typer.Typer(help="How good the models are, and what stands against attacks.")
commands.callback(invoke_without_command=True)(validate_models.validate)
commands.command("reports")(validate_models.reports)
commands.command("page")(validate_models.page)
commands.command("notes")(validate_language.notes)
commands.command("injection")(validate_language.injection)


@commands.command()
def speech(
    data: Annotated[
        Path,
        typer.Option(
            "--data",
            help="A folder of recordings with their words beside them (visit.wav, visit.txt);"
            " sounds without words in «non-speech» or named «fan.non-speech.wav».",
        ),
    ],
    model: Annotated[
        str, typer.Option("--model", help="An installed model, by its key; else the active one.")
    ] = "",
    report_file: Annotated[
        Path | None,
        typer.Option("--report", help="Keep the report here as JSON, with the words that differ."),
    ] = None,
    language: LanguageOption = ENGLISH,
    as_json: JsonOption = False,
) -> None:
    """Word errors, invented words and numbers of a speech model on a folder of recordings.

    Exit code 1 means that something could not be read, never that the model is bad.
    """
    output = Output.choose(as_json)
    services = services_of(None)
    _refuse_kept(report_file)
    catalog = services.catalog.trying(model, "speech") if model else services.catalog
    with closing(Engines(services.settings, catalog)) as engines:
        report = validate_speech(
            engines,
            data,
            services.settings.max_recording_seconds,
            output.task(),
            language,
        )
    if report_file is not None:
        _keep(report_file, report)
    if as_json:
        output.result(_as_json(report))
    else:
        _show(output.screen, report)
    if report.unreadable:
        raise typer.Exit(EXIT_FINDING)


def _refuse_kept(file: Path | None) -> None:
    """Find out before an hour of work that its result cannot be kept."""
    if file is None:
        return
    if file.exists():
        raise UserFacingError(f"«{file}» is there already.", "Name another file for the report.")
    if not file.parent.is_dir():
        raise UserFacingError(
            f"There is no folder «{file.parent}».", "Name a file in a folder that is there."
        )


def _keep(file: Path, report: SpeechReport) -> None:
    written = json.dumps(_as_json(report), ensure_ascii=False, indent=2) + "\n"
    try:
        with file.open("x", encoding="utf-8") as opened:
            opened.write(written)
    except OSError as error:
        raise UserFacingError(
            f"The report was not kept in «{file}»: {error.strerror}.", "Name another file."
        ) from error


def _as_json(report: SpeechReport) -> dict[str, Any]:
    silent = report.silent
    return {
        "model": asdict(report.model) | {"demonstration": report.demonstration},
        "normalization": STATEMENT,
        "total": {
            "seconds": round(report.seconds, 2),
            "real_time_factor": _rounded(report.real_time_factor),
            "words": _words(report.words),
            "numbers": _numbers(report.numbers),
            "non_speech": {
                "files": len(silent),
                "files_with_words": sum(one.invented for one in silent),
                "seconds": round(sum(one.seconds for one in silent), 2),
                "seconds_with_words": round(sum(one.written_seconds for one in silent), 2),
            },
        },
        "files": [
            {
                "name": one.name,
                "speech": one.speech,
                "seconds": round(one.seconds, 2),
                "speech_seconds": round(one.speech_seconds, 2),
                "real_time_factor": _rounded(one.spent / one.seconds if one.seconds else None),
                "words": _words(one.words),
                "numbers": _numbers(one.numbers),
                "seconds_with_words": round(one.written_seconds, 2),
                "decoded_again": one.loops,
                "dropped": one.dropped,
                "unintelligible": one.marked,
                "text": one.text,
                "differences": [asdict(difference) for difference in one.differences],
            }
            for one in report.files
        ],
        "unreadable": [asdict(one) for one in report.unreadable],
    }


def _words(score: WordScore) -> dict[str, Any]:
    return asdict(score) | {"errors": score.errors, "error_rate": _rounded(score.rate)}


def _numbers(score: NumberScore) -> dict[str, Any]:
    return asdict(score) | {"invented": score.invented, "accuracy": _rounded(score.accuracy)}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _show(screen: Console, report: SpeechReport) -> None:
    table = Table(
        "recording", "seconds", "words", "word errors", "numbers", "invented", "time", box=None
    )
    for one in report.files:
        table.add_row(escape(one.name), *_row(one))
    words, numbers, silent = report.words, report.numbers, report.silent
    table.add_section()
    table.add_row(
        "all",
        f"{report.seconds:.1f}",
        str(words.words),
        _percent(words.rate),
        _share(numbers.found, numbers.said),
        _share(sum(one.invented for one in silent), len(silent)),
        _factor(report.real_time_factor),
        style="bold",
    )
    screen.print(table)
    if silent:
        invented = sum(one.written_seconds for one in silent)
        screen.print(
            f"Without speech: {invented:.1f} of {sum(one.seconds for one in silent):.1f} seconds"
            " gave words."
        )
    screen.print(
        "Numbers count as found with exactly their value and unit. Time is seconds of work for"
        f" each second of audio. {STATEMENT}",
        style="dim",
    )
    screen.print(f"Model: {escape(report.model.name)}, SHA-256 {report.model.sha256}", style="dim")
    if report.demonstration:
        screen.print("[yellow]Demonstration model: not for clinical use.[/]")
    for lost in report.unreadable:
        screen.print(f"[red]Not read: {escape(lost.name)}.[/] {escape(lost.why)}")


def _row(one: Heard) -> tuple[str, ...]:
    factor = _factor(one.spent / one.seconds if one.seconds else None)
    if not one.speech:
        invented = f"{one.written_seconds:.1f} s" if one.invented else "none"
        return (f"{one.seconds:.1f}", "", "", "", invented, factor)
    return (
        f"{one.seconds:.1f}",
        str(one.words.words),
        _percent(one.words.rate),
        _share(one.numbers.found, one.numbers.said),
        "",
        factor,
    )


def _percent(value: float | None) -> str:
    return "" if value is None else f"{value:.1%}"


def _share(found: int, all_of_them: int) -> str:
    return f"{found} of {all_of_them}" if all_of_them else ""


def _factor(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
