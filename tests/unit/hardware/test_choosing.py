"""Which model a machine should have, by what a task asks of precision."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.catalog.catalog import Catalog
from app.hardware.choosing import TASKS, Fitting, best, fittings
from app.hardware.probe import Gpu, Hardware
from tests.fixtures.models import whisper_turbo

GIB = 1 << 30


def rows(folder: Path, card: int) -> tuple[Fitting, ...]:
    gpus = (Gpu("Card", card * GIB, card * GIB - GIB // 2, compute=(8, 9)),) if card else ()
    entries = Catalog.load(Path("/nonexistent")).entries()
    return fittings(
        Hardware("a processor", 8, 32 * GIB, gpus, 28 * GIB),
        whisper_turbo(folder),
        [entry for entry in entries if entry.role == "language"],
    )


@pytest.mark.parametrize(
    ("card", "notes", "letters"),
    [
        (0, "llama-3.1-8b-instruct-q8-0", "llama-3.1-8b-instruct-q8-0"),
        (6, "llama-3.2-3b-instruct-q4-k-m", "llama-3.2-1b-instruct-q4-k-m"),
        (8, "llama-3.1-8b-instruct-q5-k-m", "llama-3.2-3b-instruct-q4-k-m"),
        (12, "llama-3.1-8b-instruct-q8-0", "llama-3.1-8b-instruct-q6-k"),
        (16, "llama-3.1-8b-instruct-q8-0", "llama-3.1-8b-instruct-q8-0"),
    ],
)
def test_notes_get_the_finest_model_that_fits_and_letters_leave_room_for_speech(
    tmp_path: Path, card: int, notes: str, letters: str
) -> None:
    found = rows(tmp_path, card)
    chosen = {task: best(found, task) for task in TASKS}
    assert {task: one.entry.key for task, one in chosen.items() if one is not None} == {
        "clinical notes": notes,
        "letters": letters,
    }


def test_a_demonstration_is_never_the_best(tmp_path: Path) -> None:
    found = rows(tmp_path, 24)
    assert found[-1].entry.demonstration
    assert best(found[-1:], "clinical notes") is None
    assert all(row.where == "all on CUDA0" and row.whole for row in found[:-1])
    assert found[-1].where == "processor"
