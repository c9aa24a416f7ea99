"""The frame of a place of the office: heading, tools, what went wrong, what is under way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.texts import tr
from ui.actions import ActionId
from ui.problem import Problem
from ui.reading_order import next_stop
from ui.spoken import announce, name_of
from ui.theme.theme import Theme
from ui.view_models.place import PlaceModel
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.detail_sheet import DetailSheet
from ui.widgets.parts import Elided, Flowing, Folding, Notice, button, column, row, tool
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.scroller import Scroller
from ui.widgets.work_panel import WorkPanel

NARROW = 1040
"""A place that is narrower leaves out what can be read elsewhere, in pixels."""
SIDE = 32
"""The margins of a place, left and right."""
_LEAST = 200
"""The height under which a list is scrolled as a whole, in pixels."""
LOW_SIDE = 24
"""The same in a low window."""
_TOP, _LOW_TOP, _LOW = 28, 16, 600
"""The margin above, the same in a low window, and what is a low one, in pixels."""
_RESIZED = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest)
"""What tells that a panel takes more room, or less."""
_GUTTER, _BAR = 8, 20
"""Between what scrolls and its bar, and with the bar."""


class Said(Notice):
    """Something is done; with a way back where there is one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "accent", "circle-check", "")
        self.setAccessibleName(tr("Done"))
        self.words.insertStretch(0)  # one line, in the middle
        self.box.setAlignment(self.glyph, Qt.AlignmentFlag.AlignVCenter)
        self._back: Callable[[], None] | None = None
        self.undo = button(tr("Undo"), name=tr("Undo what was just done"))
        self.undo.clicked.connect(self._on_undo)
        self.ways.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        self.close_button = tool(theme, "x", tr("Dismiss"), tip=tr("Dismiss"))
        self.close_button.clicked.connect(self.hide)
        self.ways.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(self, sentence: str, back: Callable[[], None] | None = None) -> None:
        self.say(sentence)
        self._back = back
        self.undo.setVisible(back is not None)
        self.setAccessibleDescription(sentence)
        self.close_button.setAccessibleName(name_of(tr("Dismiss"), sentence))
        self.show()
        announce(self, sentence)

    def _on_undo(self) -> None:
        self.hide()
        if self._back is not None:
            self._back()


class Asking(ConfirmPanel):
    """Knows whether the work that is under way is the one that it asked for."""

    started = False

    def ask(
        self,
        title: str,
        text: str,
        verb: str,
        then: Callable[[str], None],
        *,
        grave: bool = False,
    ) -> None:
        def begin(password: str) -> None:
            self.started = True
            then(password)

        self.started = False
        super().ask(title, text, verb, begin, grave=grave)

    def show_problem(self, problem: Problem | None) -> None:
        self.started = False
        super().show_problem(problem)

    def close_panel(self) -> None:
        self.started = False
        super().close_panel()


class Page(QWidget):
    """One place. `handlers` are the actions that can be done here, called by the window."""

    able_changed = Signal()
    rest = 400
    """What the place needs beside its panels, in pixels, to show its list too."""

    def __init__(
        self,
        theme: Theme,
        model: PlaceModel,
        title: str,
        text: str,
        *,
        width: int = 1180,
        scrolls: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.place = model
        self.handlers: dict[ActionId, Callable[[], None]] = {}
        self._confirms: list[Asking] = []
        self._asking: list[QWidget] = []
        self._yielding: QWidget | None = None
        self._filler = QWidget()
        self._area: QScrollArea | None = None
        outer = row(self)
        outer.addStretch(1)
        self._whole = Scroller(least=_LEAST)
        self._whole.setMaximumWidth(width + 2 * SIDE)
        self.breadth = width
        """How wide it becomes at most, without its margins, in pixels."""
        outer.addWidget(self._whole, 1000)
        outer.addStretch(1)
        box = self._whole.box
        self.head = head = row(gap=12)
        self.heading = Elided(title, "display")
        self.text = Flowing(text, "soft")
        head.addWidget(self.heading, 1)
        self.tools = row(gap=12)
        head.addLayout(self.tools)
        heading = column(gap=2)
        heading.addLayout(head)
        heading.addWidget(self.text)
        box.addLayout(heading)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(model.dismiss_problem)
        self.said = Said(theme)
        self.work = WorkPanel()
        self._panels = Folding()
        for one in (self.problem, self.said, self.work):
            self._panels.add(one)
        box.addWidget(self._panels)
        self.foot_box = column(gap=12)
        self.foot_box.setContentsMargins(0, 0, 0, 16)
        self.body = self._scrolled(box) if scrolls else column(gap=16)
        if not scrolls:
            box.addLayout(self.body, 1)
        box.addLayout(self.foot_box)
        model.problem_changed.connect(self._on_problem)
        model.work_changed.connect(self._on_work)
        model.said.connect(self._on_said)

    def enter(self) -> None:
        """The place comes into view: read it again and take the keys."""
        self.place.refresh()
        self._give_keys(self.take_focus)

    def filter_list(self) -> None:
        """Somebody wants to filter what the place shows."""
        self._give_keys(self.focus_filter)

    def _give_keys(self, take: Callable[[], None]) -> None:
        """Where the list waits for a panel, unseen, the panel has the keys."""
        asking = next((panel for panel in self._asking if not panel.isHidden()), None)
        if asking is None or self._yielding is None or not self._yielding.isHidden():
            take()
        elif (first := next_stop(asking, asking, forward=True)) is not None:
            first.setFocus()

    def take_focus(self) -> None:
        """Give the keys to what is used first."""
        self.setFocus()

    def focus_filter(self) -> None:
        """Give the keys to the filter, where there is one."""

    def able(self, action: ActionId) -> bool:
        """Whether an action of this place can be done now."""
        return action in self.handlers

    def add_panels(self, *panels: QWidget) -> None:
        """Panels that ask for something, above what the place shows."""
        for panel in panels:
            self.body.addWidget(panel)
            self._watch(panel)

    def add_list(self, content: QLayout) -> None:
        """What the place shows; where a panel leaves too little room for it, it waits."""
        self._yielding = QWidget()
        self._yielding.setLayout(content)
        content.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._yielding, 1)
        self._filler.hide()
        self.body.addWidget(self._filler, 1)

    def _watch(self, panel: QWidget) -> None:
        self._asking.append(panel)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _RESIZED:
            self._make_room()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        low = self.height() < _LOW
        side, top = (LOW_SIDE, _LOW_TOP) if low else (SIDE, _TOP)
        self._whole.box.setContentsMargins(side, top, side, 0)
        self._make_room()
        for sheet in self.findChildren(DetailSheet):
            sheet.be_narrow(narrow=self.width() < NARROW)

    def _make_room(self) -> None:
        if self._yielding is None:
            return
        shown = [panel for panel in self._asking if not panel.isHidden()]
        taken = sum(panel.heightForWidth(self._yielding.width()) for panel in shown)
        room = not shown or self.height() - taken >= self.rest
        self._yielding.setVisible(room)
        self._filler.setVisible(not room)

    def give_keys_to_scrolling(self, name: str) -> None:
        """For a place that is read: the arrow and page keys scroll it."""
        if self._area is not None:
            self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._area.setAccessibleName(name)
            self._area.setFocus()

    def scroll_to(self, part: QWidget) -> None:
        """Bring a part of what scrolls to the top; what was put into it since is laid out first."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if self._area is not None and (inner := self._area.widget()) is not None:
            self._area.verticalScrollBar().setValue(part.mapTo(inner, QPoint()).y())

    def make_confirm(self) -> Asking:
        """A panel that asks who is there; what goes wrong then is said in it."""
        panel = Asking(self._theme)
        self._confirms.append(panel)
        panel.opened.connect(lambda: self._on_opened(panel))
        return panel

    def refresh_actions(self) -> None:
        """What can be done here has changed."""
        self.able_changed.emit()

    @property
    def confirming(self) -> Asking | None:
        """The panel that is open."""
        return next((one for one in self._confirms if not one.isHidden()), None)

    def end_asking(self) -> None:
        """What the open panel asked for is done."""
        if (asking := self.confirming) is not None and asking.started:
            asking.close_panel()

    def _on_opened(self, panel: Asking) -> None:
        self.said.hide()
        self.place.dismiss_problem()
        for other in self._confirms:
            if other is not panel and not other.isHidden():
                other.close_panel()

    def _scrolled(self, box: QVBoxLayout) -> QVBoxLayout:
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        body = column(inner, gap=16)
        body.setContentsMargins(0, 0, _GUTTER, 24)
        area.setWidget(inner)
        area.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._on_range(0, 0)
        box.addWidget(area, 1)
        return body

    def _on_range(self, _least: int, most: int) -> None:
        """What does not scroll ends where the rest ends, with and without a scroll bar."""
        edge = _BAR if most else _GUTTER
        self._panels.box.setContentsMargins(0, 0, edge, 0)
        self.foot_box.setContentsMargins(0, 0, edge, 16)

    def _on_problem(self) -> None:
        problem, asking = self.place.problem, self.confirming
        if problem is not None:
            self.said.hide()
            if asking is not None and asking.started:
                asking.show_problem(problem)
                return
        self.problem.show_problem(problem)

    def _on_work(self) -> None:
        work, asking = self.place.work, self.confirming
        if work is not None:
            self.said.hide()
            if asking is not None and asking.started:
                asking.wait(work.progress.step or tr("Working"))
        self.work.follow(work)

    def _on_said(self, sentence: str) -> None:
        self.end_asking()
        self.said.tell(sentence)
