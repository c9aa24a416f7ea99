"""The sheet at the right of a list: what scrolls, and under it what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.widgets.parts import column

WIDTH, NARROW = 376, 324


class DetailSheet(QFrame):
    """`body` scrolls where there is too little room; `foot` stays."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAccessibleName(name)
        self.be_narrow(narrow=False)
        box = column(self, gap=12)
        box.setContentsMargins(20, 18, 8, 16)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        outer = column(inner)
        outer.setContentsMargins(0, 0, 12, 0)
        self.body = column(gap=12)
        outer.addLayout(self.body)
        outer.addStretch(1)
        self.area.setWidget(inner)
        box.addWidget(self.area, 1)
        self.foot = column(gap=8)
        self.foot.setContentsMargins(0, 0, 12, 0)
        box.addLayout(self.foot)

    def be_narrow(self, *, narrow: bool) -> None:
        """Leave more room to the list beside it."""
        self.setFixedWidth(NARROW if narrow else WIDTH)
