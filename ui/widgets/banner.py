"""The band over everything while demonstration models are active; it cannot be closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.status import DEMONSTRATION
from ui.widgets.parts import Glyph, label, row


class Banner(QFrame):
    """Quiet, amber, and always there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "banner")
        self.setAccessibleName(tr(DEMONSTRATION))
        box = row(self, gap=8)
        box.setContentsMargins(16, 4, 16, 4)
        box.addStretch()
        box.addWidget(Glyph(theme, "triangle-alert", "amber", 16))
        box.addWidget(label(tr(DEMONSTRATION), "amber"), 0, Qt.AlignmentFlag.AlignVCenter)
        box.addStretch()
        self.hide()
