"""Fixtures shared by all tests; each part keeps its own in tests/fixtures."""

from __future__ import annotations

import gc
from pathlib import Path

import hypothesis
import pytest

FIXTURES = Path(__file__).parent / "fixtures"
_LONG = frozenset({"package", "e2e", "faults"})
pytest_plugins = [
    f"tests.fixtures.{path.stem}"
    for path in sorted(FIXTURES.glob("*.py"))
    if path.stem != "__init__"
]


def pytest_configure() -> None:
    """No property is timed, and no QObject is collected on another thread (see ui.garbage)."""
    hypothesis.settings.register_profile(
        "untimed", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
    )
    hypothesis.settings.load_profile("untimed")
    gc.disable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that no process waits for another at the end."""
    items.sort(key=lambda item: _LONG.isdisjoint(item.path.parts))


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    if "ui" in item.path.parts or gc.get_count()[2] > gc.get_threshold()[2]:
        gc.collect()
    elif gc.get_count()[0] > gc.get_threshold()[0]:
        gc.collect(1)
