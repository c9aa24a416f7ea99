"""Cycles with QObjects in them are collected on the thread of the window."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.garbage import Collector


class Knot(QObject):
    """A QObject that only the collector can free."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_only_the_windows_thread_collects(qtbot: QtBot) -> None:
    parent = QObject()
    collector = Collector(parent)
    knot = Knot()
    seen: list[int] = []
    weakref.finalize(knot, lambda: seen.append(threading.get_ident()))
    del knot
    worker = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    worker.start()
    worker.join()
    assert not gc.isenabled()
    assert seen == []
    kept = [[] for _ in range(gc.get_threshold()[0] + 1)]
    collector.collect()
    gc.collect()
    assert seen == [threading.get_ident()]
    assert kept
