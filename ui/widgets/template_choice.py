"""In the step bar: which template the next note is drafted by."""

from __future__ import annotations

from PySide6.QtCore import QSize

from app.domain.template import Template
from app.texts import tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.template_choice import TemplateChoiceModel
from ui.widgets.choices import Choice

_LEAST, _WIDEST, _AROUND = 180, 280, 48
"""In pixels: the bounds of a long title, and what padding and arrow take beside it."""


class TemplateChoice(Choice):
    """Shows a TemplateChoiceModel; opening the list reads it again."""

    def __init__(self, theme: Theme, actions: Actions, templates: TemplateChoiceModel) -> None:
        super().__init__(theme, tr("Template of the note"))
        self._templates = templates
        self._shown: tuple[Template, ...] = ()
        self.setProperty("kind", "quiet")
        self.setMaximumWidth(_WIDEST)
        self.setToolTip(actions.tooltip(ActionId.CHOOSE_TEMPLATE))
        self.activated.connect(lambda place: templates.choose(self._shown[place]))
        templates.changed.connect(self.refresh)
        self.refresh()

    def open(self) -> None:
        """Take the keys and show the list."""
        self.setFocus()
        self.showPopup()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as what is chosen; the other titles are seen in the list."""
        wide = self.fontMetrics().horizontalAdvance(self.currentText()) + _AROUND
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(min(_LEAST, self.sizeHint().width()), super().minimumSizeHint().height())

    def refresh(self) -> None:
        """Show the model."""
        offered, chosen = self._templates.offered, self._templates.chosen
        if offered != self._shown:
            self._shown = offered
            self.clear()
            self.addItems([one.title for one in offered])
        keys = [one.key for one in offered]
        if chosen.key in keys:
            self.setCurrentIndex(keys.index(chosen.key))
        self.updateGeometry()
        self.setAccessibleDescription(tr("The next note is a {template}", template=chosen.title))
