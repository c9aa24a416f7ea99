"""Buttons go on in the next line instead of being cut."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.wrapping import Wrapping

WIDTHS = (120, 80, 200, 60)


@pytest.fixture
def line(qtbot: QtBot) -> tuple[QWidget, list[QWidget]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = Wrapping(gap=8)
    holder.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    buttons = []
    for width in WIDTHS:
        made = QWidget()
        made.setFixedSize(width, 30)
        layout.addWidget(made)
        buttons.append(made)
    return holder, buttons


def test_all_stand_in_one_line_where_there_is_room(
    line: tuple[QWidget, list[QWidget]],
) -> None:
    holder, buttons = line
    holder.resize(sum(WIDTHS) + 3 * 8, 30)
    holder.show()
    assert [one.y() for one in buttons] == [0, 0, 0, 0]
    assert holder.heightForWidth(holder.width()) == 30


def test_what_has_no_room_stands_below_and_nothing_is_cut(
    line: tuple[QWidget, list[QWidget]],
) -> None:
    holder, buttons = line
    holder.resize(210, 200)
    holder.show()
    assert [(one.x(), one.y()) for one in buttons] == [(0, 0), (128, 0), (0, 38), (0, 76)]
    assert holder.heightForWidth(210) == 106
    assert holder.minimumSizeHint().width() == 200


def test_what_is_hidden_takes_no_room(line: tuple[QWidget, list[QWidget]]) -> None:
    holder, buttons = line
    buttons[2].hide()
    holder.resize(210, 200)
    holder.show()
    assert (buttons[3].x(), buttons[3].y()) == (0, 38)
    assert holder.heightForWidth(210) == 68
