"""What a note by a template will look like."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from app.domain.template import Template
from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.templates import KINDS
from ui.widgets.parts import Flowing, Glyph, clear, column, label, row


class _Reading(QScrollArea):
    """Text that the arrow keys scroll."""

    spoken_role = QAccessible.Role.Document


class TemplatePreview(QFrame):
    """The headings as the note has them; under each, in soft ink, what will stand there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("surface", "paper")
        self.setAccessibleName(tr("What the note will look like"))
        outer = column(self, gap=8)
        outer.setContentsMargins(20, 14, 8, 12)
        outer.addWidget(label(tr("What the note will look like"), "pane"))
        area = _Reading()
        area.setWidgetResizable(True)
        area.setProperty("kind", "reading")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("The note"))
        inner = QWidget()
        side = column(inner)
        side.setContentsMargins(0, 0, 12, 12)
        self._box = column(gap=4)
        side.addLayout(self._box)
        side.addStretch(1)
        area.setWidget(inner)
        outer.addWidget(area, 1)

    def show_template(self, template: Template) -> None:
        """Show it as it is now."""
        clear(self._box)
        self._box.addWidget(Flowing(template.title.strip() or tr("No title yet"), "title"))
        self._box.addWidget(label(tr(KINDS[template.kind]), "small"))
        for section in template.sections:
            self._box.addSpacing(12)
            self._box.addWidget(Flowing(section.title.strip() or tr("No heading yet"), "strong"))
            words = " ".join(section.instruction.split()) or tr("nothing is asked for yet")
            self._box.addLayout(self._line(words, "check"))
        if template.examples:
            self._box.addSpacing(12)
            self._box.addWidget(label(tr("Written like this"), "small"))
            for example in template.examples:
                self._box.addWidget(Flowing(example.strip(), "soft"))

    def _line(self, words: str, icon: str) -> QHBoxLayout:
        line = row(gap=8)
        line.addWidget(Glyph(self._theme, icon, "line_strong", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Flowing(words, "soft"), 1)
        return line
