"""What lies over the window while nobody may see it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget


class Curtain(QStackedWidget):
    """Shows the inside of the window, or a cover instead of it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.cover: QWidget | None = None
        self.addWidget(inside)

    def draw(self, cover: QWidget) -> None:
        """Show the cover alone; what lies open over the window closes."""
        self.open()
        close_what_lies_open()
        self.cover = cover
        self.addWidget(cover)
        self.setCurrentWidget(cover)

    def open(self) -> None:
        """Show the inside again."""
        cover, self.cover = self.cover, None
        if cover is not None:
            self.removeWidget(cover)
            cover.hide()
            cover.deleteLater()


def close_what_lies_open() -> None:
    """Tooltips, menus, lists and dialogs may show what the window must not, one over another."""
    for over in QApplication.topLevelWidgets():
        if isinstance(over, QMainWindow) or not over.isVisible():
            continue
        over.close()
        over.hide()  # a question that Escape does not answer does not close
