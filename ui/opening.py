"""The application, and what is seen at once while the rest of it is being read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QSplashScreen

from app.texts import tr
from ui.language import language_of_system, use_language
from ui.theme.tokens import DARK, EMBLEM, LIGHT

_SIDE: Final = 224
_EMBLEM_SIDE: Final = 128


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, named and set for sharp pixels."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(list(arguments))
    application.setApplicationName("consultroom")
    application.setApplicationDisplayName("Consultroom")
    application.setDesktopFileName("consultroom")
    use_language(application, language_of_system())
    return application


def show_emblem(application: QApplication) -> QSplashScreen:
    """The emblem in the middle of the screen, painted before anything else is read."""
    dark = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    ratio = application.devicePixelRatio()
    picture = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor((DARK if dark else LIGHT).canvas))
    painter = QPainter(picture)
    edge = (_SIDE - _EMBLEM_SIDE) / 2
    QSvgRenderer(str(EMBLEM)).render(painter, QRectF(edge, edge, _EMBLEM_SIDE, _EMBLEM_SIDE))
    painter.end()
    splash = QSplashScreen(picture)
    splash.setAccessibleName(tr("Consultroom is opening"))
    splash.show()
    application.processEvents()
    return splash
