"""What fails in an override reaches Python; PySide6 alone would end the process."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QObject, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from ui.widgets.parts import Elided


class Careless(QWidget):
    """Fails in what Qt calls, by errors that C code raises."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            list[int]().pop()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        gone = QObject()
        Shiboken.delete(gone)
        gone.objectName()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return list[QSize]().pop()


class CarelessRows(QAbstractListModel):
    def rowCount(self, *_: object) -> int:  # noqa: N802
        return list[int]().pop()


def test_an_error_of_c_code_in_an_override_is_raised(qtbot: QtBot) -> None:
    careless = Careless()
    qtbot.addWidget(careless)
    with pytest.raises(IndexError, match="pop from empty list"):
        QCoreApplication.sendEvent(careless, QEvent(QEvent.Type.User))


def test_a_deleted_object_that_is_used_in_an_override_is_an_error(qtbot: QtBot) -> None:
    careless = Careless()
    qtbot.addWidget(careless)
    with pytest.raises(RuntimeError, match="already deleted"):
        careless.show()


def test_an_error_while_a_place_is_measured_is_raised(qtbot: QtBot) -> None:
    outside = QWidget()
    qtbot.addWidget(outside)
    line = QHBoxLayout(outside)
    line.addWidget(Careless())
    with pytest.raises(IndexError, match="pop from empty list"):
        line.minimumSize()


def test_an_error_while_rows_are_counted_is_raised(qtbot: QtBot) -> None:
    rows = QListView()
    qtbot.addWidget(rows)
    model = CarelessRows()
    rows.setModel(model)
    with pytest.raises(IndexError, match="pop from empty list"):
        rows.sizeHintForColumn(0)


def test_no_slot_is_wrapped() -> None:
    """PySide6 counts the arguments of what is connected."""
    assert not hasattr(Elided.setText, "__wrapped__")
    assert hasattr(Elided.minimumSizeHint, "__wrapped__") == (sys.version_info < (3, 12))
