"""Whether somebody is there, told by the windows alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui.conftest import Bench
from ui.presence import Presence


@pytest.fixture
def counted(signed_in: Bench, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How often the time until the lock began anew."""
    begun: list[int] = []
    timer = signed_in.window.presence._timer
    monkeypatch.setattr(timer, "start", lambda *_: begun.append(1))
    return begun


def test_keys_and_pointer_in_the_window_count(signed_in: Bench, counted: list[int]) -> None:
    window = signed_in.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert len(counted) == 1
    QTest.mouseMove(window, QPoint(200, 200))
    QTest.mouseMove(window, QPoint(210, 200))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(counted) >= 3


def test_keys_in_a_dialog_that_came_later_count(signed_in: Bench, counted: list[int]) -> None:
    dialog = QDialog(signed_in.window)
    dialog.show()
    signed_in.until(dialog.isActiveWindow)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    dialog.close()
    assert counted


def test_no_widget_asks_for_leave_to_take_its_events(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked about each event of each widget, Python would build a visit twice as long."""
    asked: list[type] = []
    monkeypatch.setattr(
        Presence, "eventFilter", lambda _, watched, __: bool(asked.append(type(watched)))
    )
    signed_in.open(signed_in.add())
    QApplication.processEvents()
    assert not [one for one in asked if issubclass(one, QWidget)]
