"""The fault harness as a fixture, and its counts at the end of the output."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.kill import Killing

COUNTS = pytest.StashKey[list[str]]()


@pytest.fixture
def fault_counts(request: pytest.FixtureRequest) -> list[str]:
    """Lines for the end of pytest's output: what was tried, how often, and what was found."""
    return request.config.stash.setdefault(COUNTS, [])


@pytest.fixture
def killed_at_random_points(
    request: pytest.FixtureRequest, tmp_path: Path, fault_counts: list[str]
) -> Killing:
    """`killed_at_random_points(times, prepare, act, check)`; see tests/faults/kill.py."""
    return Killing(tmp_path, request.node.name.removeprefix("test_"), fault_counts)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    lines = terminalreporter.config.stash.get(COUNTS, [])
    if lines:
        terminalreporter.section("faults")
        for line in sorted(lines):
            terminalreporter.write_line(line)
