"""The notes of a visit, side by side over the one that is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from app.domain.note import Note, NoteStatus
from app.texts import plural, tr
from ui.actions import ActionId, Actions
from ui.literal import as_caption, as_tip
from ui.theme.theme import Theme
from ui.view_models.encounter import EncounterViewModel
from ui.view_models.wording import number
from ui.widgets.parts import Elided, clear, row

_WIDEST = 190


class NoteTabs(QWidget):
    """One note is a heading; several are tabs, each with its state in shape and words."""

    def __init__(self, theme: Theme, actions: Actions, visit: EncounterViewModel) -> None:
        super().__init__()
        self._theme = theme
        self._keys = f"{actions.keys(ActionId.PREVIOUS_NOTE)}, {actions.keys(ActionId.NEXT_NOTE)}"
        self._visit = visit
        self._shown: tuple[object, ...] | None = None
        self._group = QButtonGroup(self)
        self.setAccessibleName(tr("Notes of the visit"))
        self._box = row(self, gap=2)
        visit.notes.changed.connect(self.refresh)
        visit.step_changed.connect(self.refresh)
        self.refresh()

    @property
    def tabs(self) -> list[QPushButton]:
        return [one for one in self._group.buttons() if isinstance(one, QPushButton)]

    def refresh(self) -> None:
        """Show the notes, the chosen one pressed; while something runs none can be left."""
        notes, visit = self._visit.notes, self._visit
        new = notes.chosen is None
        states = [(one.id, notes.title(one), _state(one)) for one in notes.kept]
        title = visit.templates.chosen.title
        shown = (tuple(states), notes.chosen, title if new else "", visit.busy is None)
        if shown == self._shown:
            return
        self._shown = shown
        held = self.window().focusWidget() in self.tabs
        clear(self._box)
        for one in self._group.buttons():
            self._group.removeButton(one)
        if len(states) + new == 1:
            self._box.addWidget(Elided(title if new else states[0][1], "pane"))
            return
        for identifier, name, (icon, colour, words) in states:
            tab = self._add(name, words)
            self._theme.decorate(tab, icon, colour, 14)
            tab.setChecked(identifier == notes.chosen)
            tab.clicked.connect(lambda _=False, one=identifier: notes.choose(one))
        if new:
            self._add(title, tr("not drafted yet")).setChecked(True)
        if held:
            for tab in self.tabs:
                if tab.isChecked():
                    tab.setFocus()

    def _add(self, name: str, words: str) -> QPushButton:
        tab = QPushButton()
        tab.setProperty("kind", "tab")
        tab.setCheckable(True)
        tab.setMaximumWidth(_WIDEST)
        tab.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        shown = tab.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST - 48)
        tab.setText(f" {as_caption(shown)}")
        tab.setAccessibleName(f"{name}, {words}")
        tab.setToolTip(as_tip(f"{name}: {words}  ({self._keys})"))
        tab.setEnabled(self._visit.busy is None)
        self._group.addButton(tab)
        self._box.addWidget(tab)
        return tab


def _state(note: Note) -> tuple[str, str, str]:
    """The icon, its colour and the words for how far a note is."""
    if note.status is NoteStatus.ENTERED_IN_ERROR:
        return "octagon-x", "brick", tr("entered in error")
    if note.status is not NoteStatus.PRELIMINARY:
        return "badge-check", "accent", tr("signed", about="state of a note")
    if note.flags:
        flags = len(note.flags)
        return (
            "flag",
            "amber",
            plural(
                flags,
                "{count} statement to check",
                "{count} statements to check",
                count=number(flags),
            ),
        )
    return "pencil", "ink_soft", tr("draft", about="state of a note")
