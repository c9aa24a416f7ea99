"""The form of a template: its sections in their order, its style and its examples."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.template import Template, TemplateSection
from app.templates.rules import MOST_SECTIONS, section_key
from app.texts import tr
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.templates import KINDS
from ui.widgets.choices import Choice
from ui.widgets.parts import button, column, label, row, tool

_TWO_LINES, _THREE_LINES = 66, 86


class SectionRow(QFrame):
    """One section; its key stays when its title is changed."""

    changed = Signal()
    up = Signal()
    down = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, section: TemplateSection) -> None:
        super().__init__()
        self._key = section.key
        self.setProperty("surface", "sunken")
        box = column(self, gap=6)
        box.setContentsMargins(12, 10, 8, 12)
        head = row(gap=4)
        self.title = QLineEdit(section.title)
        self.title.setPlaceholderText(tr("Title, such as «Plan»"))
        head.addWidget(self.title, 1)
        self.earlier = tool(theme, "chevron-up", tr("Move the section up"))
        self.later = tool(theme, "chevron-down", tr("Move the section down"))
        self.drop = tool(theme, "trash-2", tr("Remove the section"))
        for made, signal in (
            (self.earlier, self.up), (self.later, self.down), (self.drop, self.removed),
        ):  # fmt: skip
            made.clicked.connect(signal)
            head.addWidget(made)
        box.addLayout(head)
        self.instruction = QPlainTextEdit(section.instruction)
        self.instruction.setPlaceholderText(tr("What belongs here, such as «treatment and tests»"))
        self.instruction.setTabChangesFocus(True)
        self.instruction.setFixedHeight(_TWO_LINES)
        box.addWidget(self.instruction)
        self.title.textChanged.connect(self._on_title)
        self.instruction.textChanged.connect(self.changed)
        self._name()

    def section(self, taken: set[str]) -> TemplateSection:
        """What is written here, with a key unlike those that are taken."""
        title = self.title.text()
        key = self._key or section_key(title, taken)
        return TemplateSection(key, title, self.instruction.toPlainText())

    def show_place(self, place: int, count: int, *, editable: bool) -> None:
        """What can be done at this place among the others."""
        self.title.setReadOnly(not editable)
        self.instruction.setReadOnly(not editable)
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < count - 1)
        self.drop.setEnabled(count > 1)
        for one in (self.earlier, self.later, self.drop):
            one.setVisible(editable)

    def _on_title(self) -> None:
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        name = self.title.text().strip() or tr("the section")
        self.setAccessibleName(tr("Section: {name}", name=name))
        self.title.setAccessibleName(name_of(tr("Title of the section"), name))
        self.instruction.setAccessibleName(name_of(tr("What belongs into the section"), name))
        self.earlier.setAccessibleName(tr("Move {name} up", name=name))
        self.later.setAccessibleName(tr("Move {name} down", name=name))
        self.drop.setAccessibleName(tr("Remove {name}", name=name))


class TemplateForm(QWidget):
    """`changed` follows every key; `dropped` tells the title of a section that was taken out."""

    changed = Signal()
    dropped = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._template: Template | None = None
        self.editable = False
        self._filling = False
        self._dropped: tuple[int, SectionRow] | None = None
        self.rows: list[SectionRow] = []
        box = column(self, gap=14)
        self.title, self.kind = QLineEdit(), Choice(theme, tr("What it is"))
        self.kind.addItems([tr(words) for words in KINDS.values()])
        head = row(gap=12)
        head.addLayout(_named(tr("Title"), self.title), 3)
        head.addLayout(_named(tr("What it is"), self.kind), 2)
        box.addLayout(head)
        box.addWidget(label(tr("Sections, in the order of the note"), "small"))
        self._sections = column(gap=8)
        box.addLayout(self._sections)
        self.add = button(f" {tr('Add a section')}", "quiet", name=tr("Add a section"))
        theme.decorate(self.add, "plus", "accent", 18)
        self.add.clicked.connect(self.add_section)
        box.addWidget(self.add)
        self.manner, self.examples = QPlainTextEdit(), QPlainTextEdit()
        self.manner.setPlaceholderText(tr("Such as «Short points, no abbreviations.»"))
        self.examples.setPlaceholderText(tr("One sentence a line, such as «Left knee swollen.»"))
        box.addLayout(_named(tr("How it is written"), self.manner))
        box.addLayout(
            _named(
                tr("Sentences in this manner, one a line"),
                self.examples,
                tr("Made up, and about nobody: a model may take words out of them."),
            )
        )
        for field, height in ((self.manner, _TWO_LINES), (self.examples, _THREE_LINES)):
            field.setTabChangesFocus(True)
            field.setFixedHeight(height)
            field.textChanged.connect(self._on_changed)
        self.title.textChanged.connect(self._on_changed)
        self.kind.activated.connect(self._on_changed)

    def show_template(self, template: Template, *, editable: bool) -> None:
        """Put a template into the fields."""
        self._filling = True
        self._template, self.editable = template, editable
        gone = [] if self._dropped is None else [self._dropped[1]]
        for one in (*self.rows, *gone):
            self._let_go(one)
        self._dropped = None
        self.rows = []
        self.title.setText(template.title)
        self.title.setCursorPosition(0)
        self.kind.setCurrentIndex(list(KINDS).index(template.kind))
        for section in template.sections:
            self._insert(len(self.rows), SectionRow(self._theme, section))
        self.manner.setPlainText(template.style)
        self.examples.setPlainText("\n".join(template.examples))
        for field in (self.title, self.manner, self.examples):
            field.setReadOnly(not editable)
        self.kind.setEnabled(editable)
        self._filling = False
        self._show_places()
        self.changed.emit()

    def template(self) -> Template | None:
        """What is in the fields, as it was typed."""
        if self._template is None:
            return None
        sections: list[TemplateSection] = []
        keys = {one.key for one in self._template.sections if one.key}
        for made in self.rows:
            sections.append(made.section(keys))
            keys.add(sections[-1].key)
        return replace(
            self._template,
            title=self.title.text(),
            kind=list(KINDS)[self.kind.currentIndex()],
            sections=tuple(sections),
            style=self.manner.toPlainText(),
            examples=tuple(filter(str.strip, self.examples.toPlainText().splitlines())),
        )

    @property
    def current(self) -> SectionRow | None:
        """The section that has the keys."""
        inside = self.focusWidget()
        return next((one for one in self.rows if inside and one.isAncestorOf(inside)), None)

    def add_section(self) -> None:
        """An empty section at the end, or below the one that has the keys."""
        if not self.editable or len(self.rows) >= MOST_SECTIONS:
            return
        current = self.current
        place = len(self.rows) if current is None else self.rows.index(current) + 1
        made = SectionRow(self._theme, TemplateSection("", "", ""))
        self._insert(place, made)
        self._on_moved()
        made.title.setFocus()

    def shift(self, made: SectionRow | None, by: int) -> None:
        """Move a section up or down."""
        if made is None or not self.editable:
            return
        place = self.rows.index(made) + by
        if not 0 <= place < len(self.rows):
            return
        inside = self.focusWidget()
        self.rows.remove(made)
        self.rows.insert(place, made)
        self._sections.removeWidget(made)
        self._sections.insertWidget(place, made)
        self._on_moved()
        if inside is not None and inside.isEnabled():
            inside.setFocus()

    def remove(self, made: SectionRow | None) -> None:
        """Take a section out; `bring_back` puts it where it was."""
        if made is None or not self.editable or len(self.rows) < 2:
            return
        place = self.rows.index(made)
        if self._dropped is not None:
            self._let_go(self._dropped[1])
        self._dropped = place, made
        self.rows.remove(made)
        self._sections.removeWidget(made)
        made.hide()
        self._on_moved()
        self.rows[min(place, len(self.rows) - 1)].title.setFocus()
        self.dropped.emit(made.title.text().strip() or tr("The section"))

    def bring_back(self) -> None:
        """Put the section back that was taken out last."""
        if self._dropped is None or len(self.rows) >= MOST_SECTIONS:
            return
        place, made = self._dropped
        self._dropped = None
        self.rows.insert(place, made)
        self._sections.insertWidget(place, made)
        made.show()
        self._on_moved()
        made.title.setFocus()

    def _insert(self, place: int, made: SectionRow) -> None:
        self.rows.insert(place, made)
        self._sections.insertWidget(place, made)
        made.changed.connect(self._on_changed)
        made.up.connect(lambda: self.shift(made, -1))
        made.down.connect(lambda: self.shift(made, 1))
        made.removed.connect(lambda: self.remove(made))

    def _let_go(self, made: SectionRow) -> None:
        self._sections.removeWidget(made)
        made.hide()
        made.deleteLater()

    def _on_moved(self) -> None:
        self._show_places()
        self._on_changed()

    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _show_places(self) -> None:
        for place, made in enumerate(self.rows):
            made.show_place(place, len(self.rows), editable=self.editable)
        self.add.setVisible(self.editable)
        self.add.setEnabled(len(self.rows) < MOST_SECTIONS)


def _named(name: str, field: QLineEdit | QPlainTextEdit | Choice, hint: str = "") -> QVBoxLayout:
    box = column(gap=4)
    box.addWidget(label(name, "small"))
    field.setAccessibleName(name)
    box.addWidget(field)
    if hint:
        field.setAccessibleDescription(hint)
        box.addWidget(label(hint, "small", wrap=True))
    return box
