"""Whether somebody is there, told by the windows alone."""

from __future__ import annotations

import sys
from inspect import unwrap
from types import FrameType

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from tests.ui.conftest import Bench
from ui.devices.held_key import HeldKey
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
    QTest.keyPress(window, Qt.Key.Key_Shift)
    assert len(counted) == 1
    QTest.keyRelease(window, Qt.Key.Key_Shift)
    assert len(counted) == 2
    QTest.mouseMove(window, QPoint(200, 200))
    QTest.mouseMove(window, QPoint(210, 200))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(counted) >= 4


def test_shortcuts_count(signed_in: Bench, counted: list[int]) -> None:
    """Qt tells the window of no press that a shortcut took."""
    pressed: list[bool] = []
    shortcut = QShortcut(Qt.Key.Key_F12, signed_in.window)
    shortcut.activated.connect(lambda: pressed.append(not counted))
    signed_in.window.activateWindow()
    signed_in.until(signed_in.window.isActiveWindow)
    counted.clear()
    QTest.keyClick(signed_in.window.windowHandle(), Qt.Key.Key_F12)
    assert pressed == [True]
    assert counted


def test_keys_in_a_dialog_that_came_later_count(signed_in: Bench, counted: list[int]) -> None:
    dialog = QDialog(signed_in.window)
    dialog.show()
    signed_in.until(dialog.isActiveWindow)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    dialog.close()
    assert counted


def test_nothing_is_asked_about_the_events_of_every_widget(signed_in: Bench) -> None:
    """Asked about each of them, Python would build a visit for twice as long."""
    filters = {unwrap(one.eventFilter).__code__ for one in (Presence, HeldKey)}
    asked: list[object] = []

    def called(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code in filters:
            asked.append(frame.f_locals["watched"])

    visit = signed_in.add()
    sys.setprofile(called)
    try:
        signed_in.open(visit)
        QTest.keyClick(signed_in.window.windowHandle(), Qt.Key.Key_Shift)
    finally:
        sys.setprofile(None)
    assert asked
    assert not [one for one in asked if isinstance(one, QWidget)]
