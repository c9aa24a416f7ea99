"""What the machine does to stores: clocks that are set, read-only folders, a second program."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.store.store import Store
from app.task import Task
from tests.faults.kill import Act, Nursery
from tests.faults.stores import Kept, assert_logged, assert_whole, enter, note_ids, save_note
from tests.faults.work import Work

DAY = 86_400
SHIFTS = (0, -DAY, 3653 * DAY)
"""As it is, one day back, ten years on."""
CLOCK_RUNS = 100
OPENINGS = 50
READ_ONLY_RUNS = 30
NOBODY = 65_534


@pytest.fixture(scope="session")
def clock_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wall clock that a child may set, for itself alone."""
    library = tmp_path_factory.mktemp("clock") / "clock.so"
    source = Path(__file__).with_name("clock.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


def work_through_clocks(act: Act) -> None:
    """Sessions under set clocks; the clock is set again in the middle of each."""
    act.begin()
    for before, within in json.loads((act.folder / "shifts").read_text()):
        os.environ["SHIFT_SECONDS"] = str(before)
        with enter(act.folder) as session:
            act.acknowledge({"note": save_note(session.charts()), "time": time.time()})
            os.environ["SHIFT_SECONDS"] = str(within)
            act.acknowledge({"note": save_note(session.charts()), "time": time.time()})


def test_clocks_that_are_set_leave_no_gap(
    works: dict[str, Work], memory_folder: Path, clock_library: Path, fault_counts: list[str]
) -> None:
    chance = random.Random(3)
    saved = 0
    with Nursery(work_through_clocks, LD_PRELOAD=str(clock_library)) as nursery:
        for _ in range(CLOCK_RUNS):
            home = memory_folder / "run"
            works["save"].prepare(home)
            shifts = [(chance.choice(SHIFTS), chance.choice(SHIFTS)) for _ in range(2)]
            (home / "shifts").write_text(json.dumps(shifts))
            outcome = nursery.run(home, None)
            assert not outcome.refused
            for told, shift in zip(
                outcome.acknowledged, [one for pair in shifts for one in pair], strict=True
            ):
                assert abs(told["time"] - time.time() - shift) < DAY / 2  # the clock was set
            notes = {told["note"] for told in outcome.acknowledged}
            with enter(home) as session:
                assert notes <= note_ids(session.charts())
                assert_logged(session, notes)
                assert_whole(session.charts(), session.clinic)
            saved += len(notes)
            shutil.rmtree(home)
    fault_counts.append(
        f"clocks set one day back and ten years on: {CLOCK_RUNS} runs, {saved} notes, none lost"
    )


def open_as_nobody(act: Act) -> None:
    """Root writes to read-only folders, so the child is somebody else."""
    act.begin()
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    Kept(act.folder).bare().open().close()


def keep_saving(act: Act) -> None:
    store = Kept(act.folder).bare().open()
    act.begin()
    for _ in range(20):
        act.acknowledge(save_note(store))


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that everybody may enter, unlike those of pytest."""
    with tempfile.TemporaryDirectory(prefix="consultroom-faults-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_a_read_only_folder_is_told_and_loses_nothing(
    works: dict[str, Work], public_folder: Path, fault_counts: list[str]
) -> None:
    """Whatever state a kill left the store in."""
    chance = random.Random(4)
    with Nursery(keep_saving) as saving, Nursery(open_as_nobody) as opening:
        for number in range(READ_ONLY_RUNS):
            home = public_folder / f"run-{number}"
            works["rekey"].prepare(home)
            killed = saving.run(home, chance.uniform(0, 0.1))
            home.chmod(0o755)
            for file in home.rglob("*"):
                file.chmod(0o555 if file.is_dir() else 0o444)
            outcome = opening.run(home, None)
            assert "read-only" in outcome.refused
            (home / "store").chmod(0o700)
            for file in (home / "store").iterdir():
                file.chmod(0o600)
            with closing(Kept(home).bare().open()) as store:
                assert set(killed.acknowledged) <= note_ids(store)
                assert_whole(store)
    fault_counts.append(f"read-only folder: {READ_ONLY_RUNS} runs, all told, nothing lost")


def open_it_too(act: Act) -> None:
    act.begin()
    Kept(act.folder).bare().open().close()


def test_a_second_program_is_refused_whatever_the_first_does(
    works: dict[str, Work], memory_folder: Path, fault_counts: list[str]
) -> None:
    """Copying and checking open the file a second time, which must not let go of its lock."""
    home = memory_folder / "run"
    works["rekey"].prepare(home)
    chance = random.Random(5)
    copies = iter(range(OPENINGS))
    ways: list[Callable[[Store], object]] = [
        save_note,
        lambda store: store.snapshot(home / f"copy-{next(copies)}.db", Task()),
        lambda store: store.verify_pages(),
        lambda store: store.scrub(Task()),
        assert_whole,
    ]
    with closing(Kept(home).bare().open()) as store, Nursery(open_it_too) as nursery:
        for _ in range(OPENINGS):
            way = chance.choice(ways)
            doing = threading.Thread(target=way, args=[store])
            doing.start()
            outcome = nursery.run(home, None)
            doing.join()
            assert "already open" in outcome.refused
            assert "already open" in nursery.run(home, None).refused
        assert_whole(store)
    fault_counts.append(f"second program: {2 * OPENINGS} openings, all refused in words")
