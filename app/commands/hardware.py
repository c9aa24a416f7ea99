"""`consultroom hardware`: what this machine has, and where the engines compute on it."""

from __future__ import annotations

from dataclasses import replace

import msgspec
from rich.markup import escape
from rich.table import Table

from app.commands.shared import HomeOption, JsonOption, Output, services_of
from app.hardware.choosing import TASKS, Fitting, best, fittings
from app.hardware.plan import Plan, gigabytes
from app.hardware.probe import Gpu, Hardware
from app.inference.cards import hardware_here


def hardware(home: HomeOption = None, as_json: JsonOption = False) -> None:
    """Cards, memory, where the engines compute and why, and which models would fit."""
    output = Output.choose(as_json)
    services = services_of(home)
    found = hardware_here()
    plan = services.engines.plan
    rows = fittings(
        replace(found, cores=services.settings.threads),
        services.catalog.active("speech"),
        [entry for entry in services.catalog.entries() if entry.role == "language"],
    )
    if as_json:
        output.result(
            {
                "hardware": msgspec.to_builtins(found),
                "plan": msgspec.to_builtins(plan),
                "models": [
                    {
                        "key": row.entry.key,
                        "name": row.entry.name,
                        "installed": row.entry.installed(),
                        "fits": row.fits,
                        "whole_on_card": row.whole,
                        "card_bytes": row.card_bytes,
                        "memory_bytes": row.memory_bytes,
                    }
                    for row in rows
                ],
                "best": {task: chosen.entry.key if (chosen := best(rows, task)) else ""
                         for task in TASKS},
            }
        )  # fmt: skip
        return
    _show_hardware(output, found)
    output.screen.print(f"\n{escape(plan.reason)}\n")
    _show_alternatives(output, plan)
    _show_models(output, rows)


def _show_hardware(output: Output, found: Hardware) -> None:
    output.screen.print(
        f"{escape(found.processor)}: {found.cores} core{'s' if found.cores > 1 else ''}, "
        f"{gigabytes(found.available_bytes)} of {gigabytes(found.memory_bytes)} memory available"
    )
    for gpu in found.gpus:
        output.screen.print(f"{gpu.device}: {escape(gpu.name)}, {_card_words(gpu)}")
        for other in gpu.neighbours:
            held = "" if other.memory_bytes is None else f", {gigabytes(other.memory_bytes)}"
            name = escape(other.name or "a program")
            output.screen.print(f"  also on it: {name} ({other.process}){held}")
        if gpu.refusal:
            output.screen.print(f"  [yellow]{escape(gpu.refusal)}[/]")
    if found.problem:
        output.screen.print(f"[yellow]{escape(found.problem)}[/]")


def _card_words(gpu: Gpu) -> str:
    words = [f"{gigabytes(gpu.free_bytes)} of {gigabytes(gpu.memory_bytes)} free"]
    if gpu.compute is not None:
        words.append("compute capability {}.{}".format(*gpu.compute))
    if gpu.ecc is not None:
        words.append(f"ECC {'on' if gpu.ecc else 'off'}")
    if gpu.temperature is not None:
        words.append(f"{gpu.temperature} °C")
    if gpu.watts is not None:
        limit = "" if gpu.watts_limit is None else f" of {gpu.watts_limit:.0f}"
        words.append(f"{gpu.watts:.0f}{limit} W")
    return ", ".join(words)


def _show_alternatives(output: Output, plan: Plan) -> None:
    table = Table("", "alternative", "card", "main memory", "why")
    for one in plan.alternatives:
        table.add_row(
            "→" if one.chosen else "",
            one.name,
            gigabytes(one.card_bytes) if one.card_bytes else "",
            gigabytes(one.memory_bytes),
            one.reason,
            style="bold" if one.chosen else "" if one.fits else "dim",
        )
    output.screen.print(table)
    if plan.open:
        output.screen.print(
            f"Not counted, because nobody measured it: {', '.join(plan.open)}.", style="dim"
        )


def _show_models(output: Output, rows: tuple[Fitting, ...]) -> None:
    table = Table("language model", "installed", "where", "card", "main memory", "best for")
    for row in rows:
        table.add_row(
            row.entry.name,
            "yes" if row.entry.installed() else "",
            row.where,
            gigabytes(row.card_bytes) if row.card_bytes else "",
            gigabytes(row.memory_bytes),
            ", ".join(task for task in TASKS if best(rows, task) is row),
            style="" if row.fits else "dim",
        )
    output.screen.print(table)
