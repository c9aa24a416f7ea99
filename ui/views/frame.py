"""The window as it is first seen: its frame, and the door that a person comes in by."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ui.actions import ActionId, Actions, Place
from ui.language import use_language
from ui.theme.theme import Theme
from ui.view_models.shell import Shell, Stage
from ui.views.curtain import Curtain, close_what_lies_open
from ui.views.doors import door_of
from ui.widgets.parts import column, row, surface

SMALLEST = (960, 540)
"""A screen of 1920 by 1080 at 200 % has no more, in pixels."""
_FIRST = (1280, 800)
STATUS_HEIGHT = 36


class Frame(QMainWindow):
    """Shows the door of the stage that the shell is in, and needs none of the services for it.

    A person may type and come in at once; what is asked of the services waits for them.
    """

    painted = Signal()
    """Somebody sees the window for the first time."""

    def __init__(self, theme: Theme, shell: Shell) -> None:
        super().__init__()
        self._theme = theme
        self.shell = shell
        self.actions_ = Actions(self)
        self._was_painted = False
        self.setWindowTitle("Consultroom")
        self.setWindowIcon(theme.emblem)
        self.setMinimumSize(*SMALLEST)
        self.resize(*_FIRST)
        central = QWidget()
        central.setObjectName("window")
        self._from_top = column(central, gap=0)
        inside = QWidget()
        self.curtain = Curtain(inside)
        self._from_top.addWidget(self.curtain, 1)
        self._from_left = row(inside, gap=0)
        self._right = column(gap=0)
        self.pages = QStackedWidget()
        self._right.addWidget(self.pages, 1)
        self._from_left.addLayout(self._right, 1)
        self._foot: QWidget = surface("status")
        self._foot.setFixedHeight(STATUS_HEIGHT)
        self._from_top.addWidget(self._foot)
        self.setCentralWidget(central)
        for way, handler in {
            ActionId.FOUND: lambda: shell.go(Stage.FIRST_RUN),
            ActionId.RESTORE: lambda: shell.go(Stage.RESTORE),
            ActionId.ENROL: lambda: shell.go(Stage.ENROL),
            ActionId.RECOVER: lambda: shell.go(Stage.RECOVERY),
        }.items():
            self.actions_[way].triggered.connect(handler)
        shell.stage_changed.connect(self._on_stage)

    def come_to_front(self) -> None:
        """Somebody looks for the window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes through the window as it is read."""
        from ui.reading_order import next_stop  # noqa: PLC0415  when it is pressed

        there = next_stop(self, self.focusWidget(), forward=forward)
        if there is None:
            return False
        reason = Qt.FocusReason
        there.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        return True

    def _on_stage(self) -> None:
        self._forget_pages()
        self.curtain.open()
        close_what_lies_open()
        if self.shell.stage is not Stage.OPEN:
            door = door_of(self.shell.stage, self._theme, self.actions_, self.shell)
            self.actions_.place({Place.ALWAYS, *door.places})
            door.language_chosen.connect(self._speak)
            self._show_page(door)

    def _speak(self, code: str) -> None:
        """Go on in another language; nobody is signed in, so that nothing is lost."""
        use_language(code)
        self._say_anew()
        self.shell.begin()

    def _say_anew(self) -> None:
        self.actions_.translate()

    def _forget_pages(self) -> None:
        while (page := self.pages.widget(0)) is not None:
            self._drop(page)

    def _drop(self, page: QWidget) -> None:
        self.pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _show_page(self, page: QWidget) -> None:
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
