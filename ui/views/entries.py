"""A page for a list of entries: the list at the left, one to write at the right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, NamedTuple

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from app.texts import plural, tr
from ui.actions import ActionId, Actions
from ui.item_models.entries import ENTRY, EntryRows
from ui.theme.theme import Theme
from ui.view_models.entries import CLINIC, MINE, E, EntriesModel
from ui.view_models.wording import number
from ui.widgets.choices import Choice
from ui.widgets.detail_sheet import DetailSheet
from ui.widgets.filter_field import FilterField
from ui.widgets.page import Page
from ui.widgets.parts import EmptyState, button, column, follow, label, row, surface
from ui.widgets.table import Table

_WHOSE, _ALL_COLUMNS = 2, 1000
"""The column that gives way, and under which width of the place, in pixels."""


class Verbs(NamedTuple):
    """The actions on the entries of one list."""

    new: ActionId
    save: ActionId
    remove: ActionId


class Field(NamedTuple):
    """One line of the form."""

    name: str
    field: QLineEdit | QPlainTextEdit | Choice
    hint: str = ""


class EntriesView(Page, Generic[E]):
    """Choosing a row puts it into the form; «New …» empties the form."""

    def __init__(
        self, theme: Theme, actions: Actions, entries: EntriesModel[E], text: str, verbs: Verbs
    ) -> None:
        super().__init__(theme, entries, tr(entries.words.title), text, width=1280)
        self._actions = actions
        self._entries = entries
        self._verbs = verbs
        self._sent: tuple[str, ...] = ()
        """What was in the form when it was saved last."""
        self.whose = self.make_whose()
        self.handlers = {verbs.new: self.begin, verbs.save: self.save, verbs.remove: entries.remove}
        entries.removed.connect(self._on_removed)

    # what a list says of its form

    def send(self) -> None:
        """Have what is in the form kept."""
        raise NotImplementedError

    def complete(self) -> bool:
        """Whether what is in the form can be kept."""
        raise NotImplementedError

    def fill(self, entry: E | None) -> None:
        """Put an entry, or nothing, into the fields."""
        raise NotImplementedError

    def build(
        self, fields: Iterable[Field], widths: tuple[int, ...], icon: str, invitation: str
    ) -> None:
        """Make the list and the form; the first field gets the focus."""
        words = self._entries.words
        new = button(" " + tr(words.new), name=tr(words.write))
        self._theme.decorate(new, "plus", "ink", 18)
        follow(new, self._actions[self._verbs.new])
        self.tools.addWidget(new)
        self._invitation = invitation
        middle = row(gap=16)
        middle.addWidget(self._make_list(widths, icon), 1)
        middle.addWidget(self._make_form([*fields, Field(tr("For whom"), self.whose)]))
        self.add_list(middle)
        self._entries.changed.connect(self._on_entries)
        self._entries.selected_changed.connect(self._on_selected)
        self._entries.saved.connect(self._on_saved)
        self._on_selected()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.table.setColumnHidden(_WHOSE, self.width() < _ALL_COLUMNS)  # the form says it too

    def take_focus(self) -> None:
        self.filter.setFocus()

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def able(self, action: ActionId) -> bool:
        if action is self._verbs.save:
            return self.complete()
        if action is self._verbs.remove:
            return self._entries.selected is not None
        return action in self.handlers

    def begin(self) -> None:
        """Write a new entry."""
        self.table.clearSelection()
        self._choose(None)
        self._first.setFocus()

    @property
    def mine(self) -> bool:
        """Whether the entry is to be one's own."""
        return self.whose.currentIndex() == 1

    def make_whose(self) -> Choice:
        made = Choice(self._theme, tr("For whom"))
        made.addItems([tr(CLINIC), tr(MINE)])
        return made

    # making

    def _make_list(self, widths: tuple[int, ...], icon: str) -> QWidget:
        words = self._entries.words
        sheet = surface("paper")
        box = column(sheet, gap=8)
        box.setContentsMargins(8, 12, 8, 8)
        head = row(gap=12)
        head.setContentsMargins(12, 0, 8, 0)
        self.count = label("", "small")
        head.addWidget(self.count, 1)
        keys = self._actions.keys(ActionId.FIND)
        self.filter = FilterField(tr(words.filter), keys, self._entries.filter, tr("Filter"))
        self.filter.setFixedWidth(220)
        head.addWidget(self.filter)
        box.addLayout(head)
        self._rows = EntryRows(self._theme, self._entries, self)
        self.table = Table(tr(words.listed), self._rows, widths, self.filter)
        self.table.selectionModel().selectionChanged.connect(self._on_row)
        self.empty = EmptyState(self._theme, icon, "", "")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        box.addWidget(self.pages, 1)
        return sheet

    def _make_form(self, fields: list[Field]) -> QWidget:
        words = self._entries.words
        self.form = DetailSheet(tr(words.form))
        self.title = label("", "strong", wrap=True)
        self.owner = label("", "small")
        self.form.body.addWidget(self.title)
        self.form.body.addWidget(self.owner)
        self.for_whom = QWidget()
        for name, field, hint in fields:
            made = self.for_whom if field is self.whose else QWidget()
            part = column(made, gap=4)
            part.addWidget(label(name, "small"))
            field.setAccessibleName(name)
            part.addWidget(field)
            if hint:
                field.setAccessibleDescription(hint)
                part.addWidget(label(hint, "small", wrap=True))
            if isinstance(field, QLineEdit):
                field.textChanged.connect(lambda _: self.refresh_actions())
                field.returnPressed.connect(self._on_return)
            elif isinstance(field, QPlainTextEdit):
                field.textChanged.connect(self.refresh_actions)
            self.form.body.addWidget(made)
        typed = (field for _, field, _ in fields)
        self._fields = [one for one in typed if isinstance(one, QLineEdit | QPlainTextEdit)]
        self._first = fields[0].field
        self.keep = button(tr("Save"), "primary", name=tr(words.save))
        follow(self.keep, self._actions[self._verbs.save])
        self.drop = button(tr("Remove"), "quiet", name=tr(words.remove))
        follow(self.drop, self._actions[self._verbs.remove])
        foot = row(gap=8)
        foot.addWidget(self.keep)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        self.form.foot.addLayout(foot)
        return self.form

    def save(self) -> None:
        """Keep what is in the form."""
        if self._entries.work is None:
            self._sent = self._written
            self.send()

    # what changed

    def _on_return(self) -> None:
        if self.complete():
            self.save()

    def _on_row(self) -> None:
        """A row is chosen; that Tab comes to the list alone leaves the form as it is."""
        for index in self.table.selectionModel().selectedRows():
            self._choose(index.data(ENTRY))

    def _choose(self, entry: E | None) -> None:
        """Put another entry into the form; what is not saved can be brought back."""
        left, written = self._entries.selected, self._written
        unsaved = written != self._filled and any(written)
        if entry is None and left is None:
            self._show_form()
        elif entry == left:
            return
        self._entries.select(entry)
        if unsaved:
            title = written[0] if left is None else self._entries.texts(left)[0]
            self.said.tell(
                tr("«{title}» is not saved.", title=title), lambda: self._take_up(left, written)
            )

    def _take_up(self, entry: E | None, written: tuple[str, ...]) -> None:
        """Go on with what was left unsaved."""
        self._entries.select(entry)
        for field, text in zip(self._fields, written, strict=True):
            if isinstance(field, QLineEdit):
                field.setText(text)
            else:
                field.setPlainText(text)
        self._first.setFocus()

    def _on_saved(self) -> None:
        """The form shows it as it is kept, or is for the next new one; what was typed on stays."""
        if self._written == self._sent:
            self._show_form()
        else:
            self._filled = self._sent

    @property
    def _written(self) -> tuple[str, ...]:
        return tuple(
            field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for field in self._fields
        )

    def _on_entries(self) -> None:
        shown, count, words = self._entries.entries, self._entries.count, self._entries.words
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self._rows.show_rows(shown)
        place = self._rows.place_of(self._entries.selected)
        if place.isValid():
            self.table.selectRow(place.row())
        selection.blockSignals(False)
        self.table.viewport().update()
        one, many = words.counts if len(shown) == count else words.parts
        self.count.setText(plural(count, one, many, count=number(count), part=number(len(shown))))
        if count:
            self.empty.say(tr("Nothing found"), tr(words.nothing))
        else:
            self.empty.say(tr(words.none_yet), self._invitation)
        self.pages.setCurrentWidget(self.table if shown else self.empty)
        self.refresh_actions()

    def _on_removed(self, sentence: str) -> None:
        self.said.tell(sentence, self._entries.bring_back)

    def _on_selected(self) -> None:
        self._show_form()
        self._on_entries()

    def _show_form(self) -> None:
        entry, words = self._entries.selected, self._entries.words
        mine = entry is not None and entry.person_id is not None
        self.title.setText(tr(words.another) if entry is None else self._entries.texts(entry)[0])
        self.owner.setText(tr(words.mine if mine else words.clinics))
        self.owner.setVisible(entry is not None)
        self.fill(entry)
        self._filled = self._written
        self.whose.setCurrentIndex(int(mine))
        self.for_whom.setVisible(entry is None)
        self.drop.setVisible(entry is not None)
        self.refresh_actions()
