"""What fails in an override reaches Python; PySide6 alone would end the process."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken


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
