"""The look in use: palette, fonts, icons and stylesheet, light or dark."""

from __future__ import annotations

import weakref
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import isValid

from app.errors import BugError
from app.export import typeface
from ui.theme import tokens
from ui.theme.tokens import PALETTES, Palette

_FOLDER = Path(__file__).parent


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Applied once to the application; `changed` tells what is painted by hand to repaint."""

    changed = Signal()

    def __init__(self, application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = scheme
        self._decorated = weakref.WeakKeyDictionary[QAbstractButton, tuple[str, str, int]]()
        self._icons: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int], QIcon] = {}
        self.emblem = QIcon(str(tokens.EMBLEM))
        """The application's own icon."""
        for face in (typeface.REGULAR, typeface.SEMIBOLD):
            if QFontDatabase.addApplicationFont(str(face)) < 0:
                raise BugError(f"the typeface {face.name} does not load")
        self.palette: Palette = self._choose()
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def reduced_motion(self) -> bool:
        """Whether the system asks for less motion."""
        return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

    def use(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark."""
        self._scheme = scheme
        self._on_system_changed()

    def colour(self, name: str) -> QColor:
        """A colour of the palette by the name of its token."""
        return QColor(str(getattr(self.palette, name)))

    def font(self, size: int = tokens.BODY, weight: int = tokens.REGULAR) -> QFont:
        """The typeface in one of its four sizes (pixels) and two weights."""
        font = QFont(tokens.FAMILY)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight))
        return font

    @cached_property
    def line_height(self) -> float:
        """The line height of reading text in per cent of what the typeface asks for."""
        natural = QFontMetricsF(self.font()).lineSpacing()
        return 100.0 * tokens.LINE_HEIGHT * tokens.BODY / natural

    def draw_icon(self, painter: QPainter, name: str, colour: str, box: QRectF) -> None:
        """Paint an icon in a colour of the palette."""
        QSvgRenderer(self._svg(name, colour)).render(painter, box)

    def icon(self, name: str, colour: str = "ink", size: int = 20) -> QIcon:
        """An icon in a colour of the palette, sharp at one, two and three times the size."""
        drawn = name, str(getattr(self.palette, colour)), size
        if drawn not in self._drawn:
            self._drawn[drawn] = self._draw(name, colour, size)
        return self._drawn[drawn]

    def _draw(self, name: str, colour: str, size: int) -> QIcon:
        icon = QIcon()
        renderer = QSvgRenderer(self._svg(name, colour))
        for ratio in (1, 2, 3):
            pixmap = QPixmap(QSize(size * ratio, size * ratio))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # a row that is chosen keeps it
                icon.addPixmap(pixmap, mode)
        return icon

    def decorate(
        self, button: QAbstractButton, name: str, colour: str = "ink", size: int = 20
    ) -> None:
        """Give a button an icon that follows the palette."""
        if self._decorated.get(button) == (name, colour, size):
            return
        self._decorated[button] = (name, colour, size)
        button.setIcon(self.icon(name, colour, size))
        button.setIconSize(QSize(size, size))

    def _svg(self, name: str, colour: str) -> QByteArray:
        if name not in self._icons:
            text = (_FOLDER / "icons" / f"{name}.svg").read_text("utf-8")
            self._icons[name] = text
        tinted = self._icons[name].replace("currentColor", str(getattr(self.palette, colour)))
        return QByteArray(tinted.encode())

    def _choose(self) -> Palette:
        if self._scheme is Scheme.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return PALETTES["dark" if dark else "light"]
        return PALETTES[self._scheme.value]

    def _on_system_changed(self) -> None:
        chosen = self._choose()
        if chosen is self.palette:
            return
        self.palette = chosen
        self._apply()
        for button, (name, colour, size) in list(self._decorated.items()):
            if isValid(button):
                button.setIcon(self.icon(name, colour, size))
        self.changed.emit()

    def _apply(self) -> None:
        palette = QPalette()
        for role, name in (
            (QPalette.ColorRole.Window, "canvas"),
            (QPalette.ColorRole.WindowText, "ink"),
            (QPalette.ColorRole.Base, "paper"),
            (QPalette.ColorRole.AlternateBase, "raised"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.Button, "raised"),
            (QPalette.ColorRole.ButtonText, "ink"),
            (QPalette.ColorRole.PlaceholderText, "ink_faint"),
            (QPalette.ColorRole.Highlight, "evidence"),
            (QPalette.ColorRole.HighlightedText, "ink"),
            (QPalette.ColorRole.Link, "accent"),
            (QPalette.ColorRole.ToolTipBase, "ink"),
            (QPalette.ColorRole.ToolTipText, "paper"),
        ):
            palette.setColor(role, self.colour(name))
        self._application.setPalette(palette)
        self._application.setFont(self.font())
        template = Template((_FOLDER / "stylesheet.qss").read_text("utf-8"))
        self._application.setStyleSheet("")  # to exchange one takes Qt five times as long
        self._application.setStyleSheet(
            template.substitute(
                self.palette.colours(),
                family=tokens.FAMILY,
                small=tokens.SMALL,
                body=tokens.BODY,
                title=tokens.TITLE,
                display=tokens.DISPLAY,
                semibold=tokens.SEMIBOLD,
                radius=tokens.RADIUS,
            )
        )
