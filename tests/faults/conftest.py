"""The fault harness as a fixture, and its counts at the end of the output."""

from __future__ import annotations

import os
import secrets
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.faults.dictating import PIECE_SAMPLES
from tests.faults.kill import Killing
from tests.faults.work import Work, all_work
from tests.fixtures.clinic import FoundedClinic

COUNTS = pytest.StashKey[list[str]]()


@pytest.fixture
def fault_counts(request: pytest.FixtureRequest) -> list[str]:
    """Lines for the end of pytest's output: what was tried, how often, and what was found."""
    return request.config.stash.setdefault(COUNTS, [])


@pytest.fixture
def memory_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where the machine has one, for runs that need not wait for the disk."""
    memory = Path("/dev/shm")  # noqa: S108 - the folder made there is private
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="consultroom-faults-", dir=memory) as folder:
        yield Path(folder)


@pytest.fixture
def killed_at_random_points(
    request: pytest.FixtureRequest, tmp_path: Path, fault_counts: list[str]
) -> Killing:
    """`killed_at_random_points(times, prepare, act, check)`; see tests/faults/kill.py."""
    return Killing(tmp_path, request.node.name.removeprefix("test_"), fault_counts)


@pytest.fixture(scope="session")
def works(founded: FoundedClinic, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Work]:
    return all_work(founded, tmp_path_factory.mktemp("work"))


@pytest.fixture(params=["save", "forward", "upgrade", "rekey"])
def work(request: pytest.FixtureRequest, works: dict[str, Work]) -> Work:
    """Each kind of work that faults interrupt."""
    return works[request.param]


@pytest.fixture(scope="session")
def power_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What records the writes of a child that is started with it."""
    library = tmp_path_factory.mktemp("power") / "power.so"
    source = Path(__file__).with_name("power.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.fixture
def speech(dictation: bytes) -> bytes:
    """The sample dictation with its lowest four bits at random: no other run has these samples."""
    samples = np.frombuffer(dictation, dtype="<i2")
    samples = samples[: len(samples) // PIECE_SAMPLES * PIECE_SAMPLES]
    low = np.frombuffer(secrets.token_bytes(len(samples)), dtype="u1") & 15
    return ((samples & ~np.int16(15)) | low.astype("<i2")).astype("<i2").tobytes()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    lines = terminalreporter.config.stash.get(COUNTS, [])
    if lines:
        terminalreporter.section("faults")
        for line in sorted(lines):
            terminalreporter.write_line(line)
