"""What a place shows is never older than what was done in it."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from ui.operations import Operation, Operations
from ui.view_models.place import PlaceModel


def test_a_reading_that_work_overtook_is_read_again(qtbot: QtBot) -> None:
    operations = Operations()
    place = PlaceModel(operations)
    kept, shown = ["old"], []
    reading, changed = threading.Event(), threading.Event()

    def read(_: Operation) -> list[str]:
        found = list(kept)
        reading.set()
        changed.wait(10)
        return found

    def change(_: Operation) -> None:
        kept.append("new")

    place.read("words", read, shown.append)
    assert reading.wait(10)
    place.do("change", "Changing", change, lambda _: None)
    qtbot.waitUntil(lambda: place.work is None, timeout=10_000)
    changed.set()
    qtbot.waitUntil(lambda: bool(shown), timeout=10_000)
    operations.close()

    assert shown == [["old", "new"]]


def test_what_is_read_once_work_is_over_is_read_once(qtbot: QtBot) -> None:
    operations = Operations()
    place = PlaceModel(operations)
    read, shown = [], []

    def look(_: Operation) -> None:
        read.append("words")

    place.do("change", "Changing", look, lambda _: refresh())

    def refresh() -> None:
        place.read("words", look, shown.append)

    qtbot.waitUntil(lambda: bool(shown), timeout=10_000)
    operations.close()

    assert read == ["words", "words"], "by the work, and once after it"
