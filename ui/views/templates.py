"""The templates: which there are, the form of one, and what its note will look like."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.template import Template
from app.templates.example import Derived
from app.texts import marked, plural, tr
from ui.actions import ActionId, Actions
from ui.item_models.templates import TEMPLATE, TemplateRows
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.templates import TemplatesModel
from ui.view_models.wording import number
from ui.widgets.choices import Choice
from ui.widgets.example_panel import ExamplePanel
from ui.widgets.file_panel import FilePanel
from ui.widgets.filter_field import FilterField
from ui.widgets.page import Page
from ui.widgets.parts import Notice, button, column, follow, framed, label, row, surface, tool
from ui.widgets.table import Table
from ui.widgets.template_form import TemplateForm
from ui.widgets.template_preview import TemplatePreview

_TEXT = marked("What a note has for sections, what belongs into each, and how it is written.")
_TYPING_MS = 120
_LIST_WIDTH, _STATE_WIDTH = 224, 72
_THREE_COLUMNS = 1000
"""From which width on there is room for the preview too, in pixels; else it takes turns."""
_THIS, _ALL = marked("This template"), marked("All of the clinic's own")


class TemplatesView(Page):
    """Choosing a row puts it into the form; the preview follows every key."""

    def __init__(self, theme: Theme, actions: Actions, templates: TemplatesModel) -> None:
        super().__init__(theme, templates, tr("Templates"), tr(_TEXT), width=1560)
        self._actions = actions
        self._templates = templates
        self._make_tools()
        self.example = ExamplePanel(theme)
        self.file = FilePanel(theme, templates.file_look())
        self.what = Choice(theme, tr("What is exported"))
        self.what.addItems([tr(_THIS), tr(_ALL)])
        self.what.setMaximumWidth(260)
        self.file.body.addWidget(self.what)
        self.confirm = self.make_confirm()
        for panel in (self.example, self.file, self.confirm):
            panel.closed.connect(self.take_focus)
        self.add_panels(self.example, self.file, self.confirm)
        middle = row(gap=16)
        middle.addWidget(self._make_list())
        self.sheet = self._make_sheet()
        middle.addWidget(self.sheet, 3)
        self.preview = TemplatePreview(theme)
        middle.addWidget(self.preview, 2)
        self.add_list(middle)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TYPING_MS)
        self._later.timeout.connect(self._show_preview)
        self.form.changed.connect(self._on_typed)
        self.form.dropped.connect(self._on_dropped)
        self.handlers = {
            ActionId.NEW_TEMPLATE: self.begin,
            ActionId.DUPLICATE_TEMPLATE: templates.duplicate,
            ActionId.EXAMPLE_TEMPLATE: self.ask_example,
            ActionId.SAVE_TEMPLATE: self.save,
            ActionId.RETIRE_TEMPLATE: self.retire,
            ActionId.DEFAULT_TEMPLATE: templates.begin_with,
            ActionId.IMPORT_TEMPLATES: self.import_file,
            ActionId.EXPORT_TEMPLATES: self.export_file,
            ActionId.PREVIEW_TEMPLATE: lambda: self.turn(preview=not self._previewing),
            ActionId.ADD_SECTION: self.form.add_section,
            ActionId.REMOVE_SECTION: lambda: self.form.remove(self.form.current),
            ActionId.SECTION_UP: lambda: self.form.shift(self.form.current, -1),
            ActionId.SECTION_DOWN: lambda: self.form.shift(self.form.current, 1),
        }
        self._shown: Template | None = None
        self._sent: Template | None = None
        """What was in the form when it was saved last."""
        self._wide, self._previewing = True, False
        self._fit()
        templates.changed.connect(self._on_templates)
        templates.saved.connect(self._on_saved)
        templates.selected_changed.connect(self._on_selected)
        templates.undoable.connect(self._on_undoable)
        templates.example_taken.connect(self._on_example)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self._wide != (self.width() >= _THREE_COLUMNS):
            self._wide = not self._wide
            self._fit()

    def turn(self, *, preview: bool) -> None:
        """Show the preview or the form, where there is no room for both."""
        self._previewing = preview
        self._fit()
        if self.turning.isVisible():
            self.turning.setFocus()

    def _fit(self) -> None:
        self.preview.setVisible(self._wide or self._previewing)
        self.sheet.setVisible(self._wide or not self._previewing)
        self.turning.setVisible(not self._wide)
        back = self._previewing
        self._theme.decorate(self.turning, "notebook-pen" if back else "eye", "ink", 16)
        words = tr("The template") if back else tr("The note")
        self.turning.setText(f" {words}")
        self.turning.setAccessibleName(
            words if back else name_of(words, tr("What the note will look like"))
        )
        self.refresh_actions()

    def take_focus(self) -> None:
        self.filter.setFocus()

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def able(self, action: ActionId) -> bool:
        templates, chosen = self._templates, self._templates.selected
        kept = chosen is not None and bool(chosen.key)
        if action is ActionId.SAVE_TEMPLATE:
            return templates.editable and self._is_new
        if action in (ActionId.RETIRE_TEMPLATE, ActionId.DUPLICATE_TEMPLATE):
            return kept
        if action is ActionId.DEFAULT_TEMPLATE:
            return (
                chosen is not None
                and kept
                and not templates.is_retired(chosen)
                and not templates.is_default(chosen)
            )
        if action in (
            ActionId.ADD_SECTION,
            ActionId.REMOVE_SECTION,
            ActionId.SECTION_UP,
            ActionId.SECTION_DOWN,
        ):
            return templates.editable and not self.sheet.isHidden()
        if action is ActionId.PREVIEW_TEMPLATE:
            return not self._wide
        return action in self.handlers

    # what can be done

    def begin(self) -> None:
        """Write a new template."""
        self._templates.begin()
        self.turn(preview=False)
        self.form.title.setFocus()

    def save(self) -> None:
        """Keep what is in the form."""
        template = self.form.template()
        if template is not None and self._templates.work is None:
            self._sent = template
            self._templates.save(template)

    def retire(self) -> None:
        """Retire the chosen template, or bring it back."""
        chosen = self._templates.selected
        if chosen is not None and self._templates.is_retired(chosen):
            self._templates.restore(chosen.key)
        else:
            self._templates.retire()

    def ask_example(self) -> None:
        """Ask for an example of a note."""
        self.said.hide()
        self.example.ask(self._templates.take_example)

    def import_file(self) -> None:
        """Ask for a file of templates."""
        self.what.hide()
        self.file.open(
            tr("Import templates"),
            tr("A file that another Consultroom wrote. Nothing that is here is changed."),
            tr("Import"),
            tr("Templates (*.json);;All files (*)"),
            lambda path, _form: self._templates.import_file(path),
        )

    def export_file(self) -> None:
        """Ask for a new file, and who is there."""
        self.what.show()
        self.file.save(
            tr("Export templates"),
            tr("The file is not encrypted, and holds the texts of the templates alone."),
            "templates.json",
            lambda path, _form: self._confirm_export(path),
        )

    def _confirm_export(self, path: Path) -> None:
        whole = self.what.currentIndex() == 1
        self.confirm.ask(
            tr("Write {name}", name=path.name),
            tr("Somebody's words may be among the examples, so your passphrase is asked for."),
            tr("Export"),
            lambda password: self._templates.export_file(path, password, whole=whole),
        )

    # making

    def _make_tools(self) -> None:
        for identifier, text, icon in (
            (ActionId.IMPORT_TEMPLATES, " " + tr("Import …"), "upload"),
            (ActionId.EXAMPLE_TEMPLATE, " " + tr("From an example …"), "scroll-text"),
            (ActionId.NEW_TEMPLATE, " " + tr("New template"), "plus"),
        ):
            made = button(text, name=self._actions.name(identifier))
            self._theme.decorate(made, icon, "ink", 18)
            follow(made, self._actions[identifier])
            self.tools.addWidget(made)

    def _make_list(self) -> QWidget:
        sheet = surface("paper")
        sheet.setFixedWidth(_LIST_WIDTH)
        box = column(sheet, gap=8)
        box.setContentsMargins(8, 12, 8, 8)
        self.count = label("", "small")
        self.count.setContentsMargins(12, 0, 0, 0)
        keys = self._actions.keys(ActionId.FIND)
        self.filter = FilterField(
            tr("Filter the templates"), keys, self._templates.filter, tr("Filter")
        )
        box.addWidget(self.filter)
        self._rows = TemplateRows(self._theme, self._templates, self)
        self.table = Table(tr("Templates"), self._rows, (0, _STATE_WIDTH), self.filter)
        self.table.horizontalHeader().hide()
        self.table.selectionModel().selectionChanged.connect(self._on_row)
        box.addWidget(self.table, 1)
        box.addWidget(self.count)
        self.turning = button("", "small")
        follow(self.turning, self._actions[ActionId.PREVIEW_TEMPLATE])
        box.addWidget(self.turning, 0, Qt.AlignmentFlag.AlignLeft)
        return sheet

    def _make_sheet(self) -> QWidget:
        sheet = QFrame()
        sheet.setProperty("surface", "paper")
        sheet.setAccessibleName(tr("The template"))
        box = column(sheet, gap=12)
        box.setContentsMargins(20, 16, 8, 14)
        self.notice = Notice(self._theme, "amber", "eye", "")
        self.notice.hide()
        self.facts = label("", "small", wrap=True)
        box.addWidget(self.facts)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        side = column(inner)
        side.setContentsMargins(0, 0, 12, 8)
        side.addWidget(framed(self.notice, 0, 0, 0, 12))
        self.form = TemplateForm(self._theme)
        side.addWidget(self.form)
        side.addStretch(1)
        area.setWidget(inner)
        box.addWidget(area, 1)
        foot = row(gap=8)
        self.keep = button(tr("Save"), "primary", name=tr("Save the template"))
        self.duplicate = button(tr("Duplicate"), name=tr("Duplicate the template"))
        self.default = button(
            tr("Begin with this"), name=tr("Begin with this template in every visit")
        )
        self.drop = button(tr("Retire"), "quiet", name=tr("Retire the template"))
        self.export = tool(self._theme, "file-down", tr("Export templates"))
        for made, identifier in (
            (self.keep, ActionId.SAVE_TEMPLATE),
            (self.duplicate, ActionId.DUPLICATE_TEMPLATE),
            (self.default, ActionId.DEFAULT_TEMPLATE),
            (self.drop, ActionId.RETIRE_TEMPLATE),
            (self.export, ActionId.EXPORT_TEMPLATES),
        ):
            follow(made, self._actions[identifier])
            foot.addWidget(made)
        foot.addStretch(1)
        box.addLayout(foot)
        return sheet

    # what changed

    @property
    def _is_new(self) -> bool:
        """Whether the form holds something that is not kept yet."""
        chosen, typed = self._templates.selected, self.form.template()
        return chosen is not None and (not chosen.key or typed != chosen)

    def _on_row(self) -> None:
        for index in self.table.selectionModel().selectedRows():
            self._templates.select(index.data(TEMPLATE))

    def _on_templates(self) -> None:
        shown, count = self._templates.templates, self._templates.count
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self._rows.show_rows(shown)
        self._mark_row()
        selection.blockSignals(False)
        self.table.viewport().update()
        fitting, all_ = number(len(shown)), number(count)
        self.count.setText(
            plural(count, "{count} template", "{count} templates", count=all_)
            if len(shown) == count
            else plural(
                count,
                "{shown} of {count} template",
                "{shown} of {count} templates",
                shown=fitting,
                count=all_,
            )
        )
        self._show_state()

    def _mark_row(self) -> None:
        chosen = self._templates.selected
        place = self._rows.place_of(chosen)
        if place.isValid():
            self.table.selectRow(place.row())
        else:
            self.table.clearSelection()

    def _on_selected(self) -> None:
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self._mark_row()
        selection.blockSignals(False)
        self.table.viewport().update()
        self.notice.hide()
        left = self._unsaved()
        self._shown = chosen = self._templates.selected
        if chosen is not None:
            self.form.show_template(chosen, editable=self._templates.editable)
            self._show_preview()
        self._show_state()
        self.said.hide()
        if left is not None:
            title = left.title.strip() or tr("The new template")
            self.said.tell(tr("«{title}» is not saved.", title=title), lambda: self._take_up(left))

    def _unsaved(self) -> Template | None:
        """What would be lost if something else came into the form."""
        shown, typed = self._shown, self.form.template()
        if shown is None or typed is None or not self.form.editable:
            return None
        begun = not shown.key and bool(typed.title.strip())
        return typed if begun or typed != shown else None

    def _take_up(self, left: Template) -> None:
        """Go on with what was left unsaved."""
        self._shown = None
        self.turn(preview=False)
        kept = self._templates.known(left.key)
        self._templates.select(kept or left)
        self.form.show_template(left, editable=True)

    def _on_saved(self) -> None:
        """Show it as it is kept; what was typed on meanwhile stays in the form, not saved yet."""
        kept, typed = self._templates.selected, self.form.template()
        self._shown = None
        self._on_selected()
        if kept is not None and typed is not None and typed != self._sent:
            typed = replace(typed, key=kept.key, version=kept.version)
            self.form.show_template(typed, editable=True)

    def _show_state(self) -> None:
        chosen, templates = self._templates.selected, self._templates
        if chosen is None:
            return
        retired = templates.is_retired(chosen)
        self.keep.setVisible(templates.editable)
        self.default.setVisible(self.able(ActionId.DEFAULT_TEMPLATE))
        self.duplicate.setVisible(bool(chosen.key))
        self.drop.setVisible(bool(chosen.key))
        self.drop.setText(tr("Bring back") if retired else tr("Retire"))
        self.facts.setText(self._facts(chosen))
        self._refresh()

    def _facts(self, chosen: Template) -> str:
        if not chosen.key:
            return tr("Not saved yet")
        stays = tr("Ships with Consultroom. Duplicate it to change it.")
        said = [
            tr("Version {version}.", version=chosen.version) if self._templates.editable else stays
        ]
        if self._templates.is_default(chosen):
            said.append(tr("Your visits begin with it."))
        if self._templates.is_retired(chosen):
            said.append(tr("It is retired: no visit offers it."))
        return " ".join(said)

    def _refresh(self) -> None:
        self.keep.setEnabled(self.able(ActionId.SAVE_TEMPLATE))
        self.refresh_actions()

    def _on_typed(self) -> None:
        self._later.start()
        self._refresh()

    def _show_preview(self) -> None:
        template = self.form.template()
        if template is not None:
            self.preview.show_template(template)

    def _on_dropped(self, title: str) -> None:
        self.said.tell(tr("«{title}» is taken out of the form.", title=title), self.form.bring_back)

    def _on_undoable(self, sentence: str, key: str) -> None:
        self.said.tell(sentence, lambda: self._templates.restore(key))

    def _on_example(self, found: Derived) -> None:
        self.example.close_panel()
        self.notice.say(
            tr("Taken over: {parts}", parts=", ".join(found.kept)),
            plural(
                found.dropped,
                "Nothing of {count} other line was kept. Take out whatever names a patient before "
                "you save.",
                "Nothing of {count} other lines was kept. Take out whatever names a patient "
                "before you save.",
                count=number(found.dropped),
            ),
        )
        self.notice.show()
        self.turn(preview=False)
        self.form.title.setFocus()
