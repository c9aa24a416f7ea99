"""How the command line shows things to a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from app.audit.verifier import AuditVerdict
from app.catalog.catalog import Catalog
from app.defects import report_of
from app.demo import CLINICIAN, Demonstration
from app.dictation.importing import Imported
from app.domain.evidence import Verdict
from app.domain.note import Note
from app.domain.transcript import Transcript
from app.errors import UserFacingError
from app.hardware.encryption import Encryption
from app.hardware.self_test import SelfTest, place
from app.seal.report import SealReport
from app.texts import tr

ROLES: tuple[Literal["speech", "language"], ...] = ("speech", "language")
MARKS = {
    Verdict.SUPPORTED: "[green]✓[/]",
    Verdict.NOT_FOUND: "[yellow]? not found[/]",
    Verdict.CONTRADICTED: "[red]✗ contradicted[/]",
}


def show_error(screen: Console, error: UserFacingError) -> None:
    screen.print(f"[red bold]{escape(error.what)}[/]")
    for line in (error.safe, error.action):
        if line:
            screen.print(escape(line))


def show_defect(screen: Console, error: Exception) -> None:
    screen.print(
        f"[red bold]{escape(tr('Something in Consultroom did not work as it should.'))}[/]"
    )
    screen.print(report_of(error), markup=False)


def show_files(screen: Console, files: Sequence[Imported]) -> None:
    """What the person should know about files that were imported, or were not."""
    for one in files:
        if one.problem is not None:
            show_error(screen, one.problem)
        elif one.notice:
            screen.print(f"[yellow]{escape(one.notice)}[/]")


def file_as_json(one: Imported) -> dict[str, str | float]:
    """One imported file, or one that was refused."""
    return {
        "name": one.name,
        "seconds": round(one.recording.seconds, 2) if one.recording else 0.0,
        "notice": one.notice,
        "problem": one.problem.what if one.problem else "",
    }


def show_transcript(screen: Console, transcript: Transcript) -> None:
    if not transcript.segments:
        screen.print(f"No speech ({transcript.speech_seconds:.1f} s of it were measured).")
    for segment in transcript.segments:
        time = f"{int(segment.start // 60)}:{segment.start % 60:04.1f}"
        screen.print(f"[dim]{segment.number:>3} {time:>7}[/]  {escape(segment.text)}")


def show_note(screen: Console, note: Note) -> None:
    for section in note.sections:
        screen.print(f"\n[bold]{escape(section.title)}[/]")
        if not section.statements:
            screen.print("  [dim]nothing was said for it[/]")
        for statement in section.statements:
            cited = ", ".join(str(n) for n in sorted({span.segment for span in statement.evidence}))
            mark = MARKS[statement.grounding.verdict]
            screen.print(f"  {mark} {escape(statement.text)} [dim]\\[{cited}][/]")
            for reason in statement.grounding.reasons:
                screen.print(f"      [yellow]{escape(reason.text)}[/]")
    flags = len(note.flags)
    state = "ready for review" if not flags else f"{flags} flag{'s' * (flags > 1)} before signing"
    screen.print(f"\n[dim]Preliminary note, version {note.version}: {state}.[/]")


def show_verdict(screen: Console, verdict: AuditVerdict) -> None:
    word = "[green]whole[/]" if verdict.whole else "[red]broken[/]"
    screen.print(f"Audit log {word}: {verdict.events:,} events, root {verdict.root}")
    for finding in verdict.findings:
        screen.print(f"  [red]{escape(finding)}[/]")


def show_recovery(screen: Console, clinic: str, words: Sequence[str]) -> None:
    screen.print(f"\n[bold]Recovery key of {escape(clinic)}[/]")
    screen.print("Write these words on paper and lock them away. They are shown once.\n")
    table = Table.grid(padding=(0, 3))
    for row in range(0, len(words), 4):
        table.add_row(
            *(f"[dim]{row + n + 1:>2}[/] {word}" for n, word in enumerate(words[row : row + 4]))
        )
    screen.print(table)


def seal_as_json(seal: SealReport) -> dict[str, Any]:
    return {
        "whole": seal.whole,
        "layers": list(seal.layers),
        "held": list(seal.held),
        "broken": list(seal.broken),
    }


def show_seals(screen: Console, window: SealReport, workers: Sequence[SealReport]) -> None:
    for name, seal in (("application", window), *(("worker", seal) for seal in workers)):
        word = "[green]sealed[/]" if seal.whole else "[red]not sealed[/]"
        screen.print(f"{name}: {word} by {', '.join(seal.layers) or 'nothing'}")
        screen.print(f"  [dim]tried and refused: {', '.join(seal.held) or 'nothing'}[/]")
        if seal.broken:
            screen.print(f"  [red]got through: {', '.join(seal.broken)}[/]")


def show_commands(screen: Console, commands: Sequence[str]) -> None:
    """What whoever looks after this computer types to mend what was found."""
    if commands:
        screen.print("An administrator mends this by running set-up again, or with:")
    for command in commands:
        screen.print(command, markup=False, highlight=False, soft_wrap=True)


def show_encryption(screen: Console, disk: Encryption, swap: Encryption | None) -> None:
    for name, found in (("The disk of the clinic", disk), ("Memory put aside on a disk", swap)):
        if found is None:
            screen.print(f"{name}: none")
        elif found is Encryption.ENCRYPTED:
            screen.print(f"{name}: encrypted")
        else:
            screen.print(f"[yellow]{name}: encryption {found.value}[/]")


def show_self_test(screen: Console, tested: SelfTest) -> None:
    screen.print(tested.words)
    for name, one in (("speech", tested.speech), ("notes", tested.language)):
        where = f"{place(one)}{escape(one.named_backend)}"
        memory = f"{one.memory_bytes / 2**20:,.0f} MiB, loaded in {one.load_seconds:g} s"
        screen.print(f"  [dim]{name}: {escape(one.model)}, {where}, {memory}[/]")
    cards = ", ".join(tested.cards) or "no graphics card in use"
    screen.print(f"  [dim]{escape(tested.processor)}, {tested.cores} cores, {escape(cards)}[/]")
    for finding in tested.findings:
        screen.print(f"[yellow]{escape(finding)}[/]")


def show_seal_summary(screen: Console, window: SealReport, workers: Sequence[SealReport]) -> None:
    seals = (window, *workers)
    if not all(seal.whole for seal in seals):
        show_seals(screen, window, workers)
        return
    layers = ", ".join(dict.fromkeys(layer for seal in seals for layer in seal.layers))
    attempts = sum(len(seal.held) for seal in seals)
    screen.print(
        f"Network [green]closed[/]: the application and {len(workers)} workers are "
        f"sealed by {layers}; {attempts} attempts to get out were refused"
    )


def models_as_json(catalog: Catalog) -> dict[str, Any]:
    active = {catalog.active(role).key for role in ROLES}
    return {
        "models": [
            {
                "key": entry.key,
                "name": entry.name,
                "role": entry.role,
                "active": entry.key in active,
            }
            for entry in catalog.entries()
        ]
    }


def show_models(screen: Console, catalog: Catalog) -> None:
    for entry in models_as_json(catalog)["models"]:
        state = "[green]active[/]" if entry["active"] else ""
        screen.print(f"{entry['role']:<9} {escape(entry['name'])}  {state}")


def show_demonstration(screen: Console, result: Demonstration, kept: bool) -> None:
    screen.rule("Transcript")
    show_transcript(screen, result.transcript)
    screen.rule("Note")
    if result.note is None:
        screen.print("Nobody spoke, so no note was drafted and the language model was not asked.")
    else:
        show_note(screen, result.note)
    screen.rule("Proof")
    show_verdict(screen, result.verdict)
    show_seal_summary(screen, result.window, result.workers)
    for stamp in (result.speech, result.language):
        screen.print(f"{stamp.name}  [dim]sha256 {stamp.sha256[:16]}…[/]")
    screen.print("[yellow]Demonstration models: not for clinical use.[/]")
    screen.print(
        f"[dim]transcribed in {result.seconds_transcribe:.1f} s, drafted in "
        f"{result.seconds_draft:.1f} s, {result.seconds_total:.1f} s in all[/]"
    )
    if kept:
        screen.print(
            f"The clinic stays in {result.home}; {CLINICIAN} signs in with {result.password}"
        )
    else:
        screen.print("[dim]The throwaway clinic was erased.[/]")
