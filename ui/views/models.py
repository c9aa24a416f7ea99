"""Models: which are used, which are here, and what can be done with each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.catalog.models import Listed
from app.catalog.own import Candidate
from app.texts import marked, tr
from ui.actions import ActionId, Actions
from ui.item_models.models import LISTED, ModelRows
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.machine_words import memory_words
from ui.view_models.models import ROLES, Found, ModelsModel, hint_of, kind_of, state_of
from ui.view_models.spoken_languages import language_name
from ui.view_models.validation import ValidationModel
from ui.view_models.wording import number
from ui.widgets.detail_sheet import DetailSheet
from ui.widgets.facts import Facts
from ui.widgets.file_panel import FilePanel
from ui.widgets.filter_field import FilterField
from ui.widgets.install_panel import InstallPanel
from ui.widgets.own_model_panel import OwnModelPanel
from ui.widgets.page import NARROW, Page
from ui.widgets.parts import Elided, EmptyState, button, column, follow, label, row, rule, surface
from ui.widgets.question import Question
from ui.widgets.table import Table
from ui.widgets.validation_panel import ValidationPanel
from ui.widgets.wrapping import Wrapping

_WIDTHS, _NARROW_WIDTHS = (0, 76, 84, 172), (0, 72, 84, 140)
_PATTERN = marked("Models (*.gguf model.bin)")
_BUSY = marked("It can be done when what is under way has ended.")


class ModelsView(Page):
    """The list at the left, the model at the right."""

    def __init__(
        self, theme: Theme, actions: Actions, models: ModelsModel, reports: ValidationModel
    ) -> None:
        super().__init__(theme, models, tr("Models"), "", width=1280)
        self._actions = actions
        self._models = models
        self._reports = reports
        self._asked: Listed | None = None
        """What a question is about, whatever is selected meanwhile."""
        self._make_tools()
        self._make_panels()
        middle = row(gap=16)
        middle.addWidget(self._make_list(), 1)
        middle.addWidget(self._make_detail())
        self.add_list(middle)
        self.handlers = {
            ActionId.ADD_MODELS: self.add,
            ActionId.OWN_MODEL: self.add_own,
            ActionId.VALIDATE_MODEL: self.validate,
            ActionId.SWITCH_MODEL: self.switch,
            ActionId.RETIRE_MODEL: self.retire,
            ActionId.PIN_MODEL: self.pin,
            ActionId.REMOVE_MODEL: self.remove,
            ActionId.REPORTS: self.show_reports,
            ActionId.MEASURE_MODEL: self.measure,
            ActionId.SAVE_REPORT: self.save_report,
        }
        models.changed.connect(self._on_models)
        models.selected_changed.connect(self._on_selected)
        models.found.connect(self._on_found)
        models.examined.connect(self._on_examined)
        for changed in (reports.changed, reports.selected_changed, models.work_changed):
            changed.connect(self.refresh_actions)
        reports.work_changed.connect(self._on_measuring)
        reports.said.connect(self._on_measured)
        reports.problem_changed.connect(self._on_not_measured)
        reports.measured.connect(models.refresh)
        self._on_models()
        self._on_selected()

    def take_focus(self) -> None:
        self.table.setFocus()

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.table.use_widths(_WIDTHS if self.width() >= NARROW else _NARROW_WIDTHS)

    def able(self, action: ActionId) -> bool:
        if action is ActionId.REPORTS:
            return True
        if action is ActionId.SAVE_REPORT:
            return self._reports.selected is not None and self._reports.work is None
        if self._models.work is not None or self._reports.work is not None:
            return False  # one piece of work at a time
        if action in (ActionId.ADD_MODELS, ActionId.OWN_MODEL):
            return True
        if action is ActionId.MEASURE_MODEL:
            return self._reports.entry is not None
        return self._offers(action)

    def refresh_actions(self) -> None:
        super().refresh_actions()
        busy = self._models.work is not None or self._reports.work is not None
        for identifier, made in (*self.tool_buttons.items(), *self.buttons.items()):
            able = self.able(identifier)
            if made.hasFocus() and not able:
                self.take_focus()  # the keys stay in this place
            made.setEnabled(able)
            tip = self._actions.tooltip(identifier)
            made.setToolTip(f"{tip}\n{tr(_BUSY)}" if busy and not made.isEnabled() else tip)

    def _offers(self, action: ActionId) -> bool:
        """Whether an action can be done with the model that is selected."""
        listed = self._models.selected
        if listed is None or listed.state is None:
            return False
        here, free = listed.present and not listed.doubtful, not listed.pinned
        return {
            ActionId.VALIDATE_MODEL: here and listed.state in ("installed", "retired"),
            ActionId.SWITCH_MODEL: here and not listed.used and listed.entry.role != "embedding",
            ActionId.RETIRE_MODEL: listed.used and free,
            ActionId.PIN_MODEL: here or listed.pinned,
            ActionId.REMOVE_MODEL: listed.unused or listed.doubtful,
        }.get(action, False)

    # making

    def _make_tools(self) -> None:
        self.tool_buttons: dict[ActionId, QPushButton] = {}
        for identifier, text, kind in (
            (ActionId.REPORTS, " " + tr("Reports"), ""),
            (ActionId.OWN_MODEL, " " + tr("Our own …"), ""),
            (ActionId.ADD_MODELS, " " + tr("Add models …"), "primary"),
        ):
            name, icon = self._actions.name(identifier), self._actions.spec(identifier).icon
            self.tool_buttons[identifier] = made = button(text, kind, name=name)
            self._theme.decorate(made, icon, "on_accent" if kind else "ink", 18)
            follow(made, self._actions[identifier])
            self.tools.addWidget(made)

    def _make_panels(self) -> None:
        self.file = FilePanel(self._theme, self._models.file_look())
        self.installing = InstallPanel(self._theme)
        self.installing.agreed.connect(self._models.add)
        self.registering = OwnModelPanel(self._theme)
        self.registering.agreed.connect(self._models.add_own)
        self.asking = Question(self._theme, "trash-2")
        self.asking.agreed.connect(self._on_remove)
        self.stopping = Question(self._theme, "archive")
        self.stopping.agreed.connect(self._on_retire)
        self.reports = ValidationPanel(self._theme, self._actions, self._reports)
        self._asking_panels = (
            self.file,
            self.installing,
            self.registering,
            self.asking,
            self.stopping,
            self.reports,
        )
        self.add_panels(*self._asking_panels)
        for panel in self._asking_panels:
            panel.closed.connect(self.take_focus)
        self.reports.closed.connect(self._show_work)

    def _make_list(self) -> QWidget:
        sheet = surface("paper")
        box = column(sheet, gap=8)
        box.setContentsMargins(8, 12, 8, 8)
        head = row(gap=12)
        head.setContentsMargins(12, 0, 8, 0)
        self.count = Elided("", "small")
        head.addWidget(self.count, 1)
        keys = self._actions.keys(ActionId.FIND)
        self.filter = FilterField(tr("Filter the models"), keys, self._models.filter, tr("Filter"))
        self.filter.setFixedWidth(220)
        head.addWidget(self.filter)
        box.addLayout(head)
        self._rows = ModelRows(self._theme, self)
        self.table = Table(tr("Models, what is used first"), self._rows, _WIDTHS, self.filter)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names differ at their end
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.empty = EmptyState(
            self._theme, "cpu", tr("No model fits the filter"), tr("Clear it to see all of them.")
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        box.addWidget(self.pages, 1)
        return sheet

    def _make_detail(self) -> QWidget:
        self.detail = DetailSheet(tr("The model"))
        self.title = label("", "strong", wrap=True)
        self.kind = label("", "small", wrap=True)
        self.facts = Facts(88)
        self.hint = label("", "small", wrap=True)
        for one in (self.title, self.kind, rule(), self.facts, self.hint):
            self.detail.body.addWidget(one)
        self.buttons: dict[ActionId, QPushButton] = {}
        for identifier, text, kind in (
            (ActionId.SWITCH_MODEL, tr("Use this model"), "primary"),
            (ActionId.VALIDATE_MODEL, tr("Validate"), ""),
            (ActionId.RETIRE_MODEL, tr("Stop using it …"), ""),
            (ActionId.PIN_MODEL, tr("Pin"), ""),
            (ActionId.REMOVE_MODEL, tr("Remove …"), ""),
        ):
            self.buttons[identifier] = made = button(text, kind)
            follow(made, self._actions[identifier])
        first, second = Wrapping(), Wrapping()
        for identifier in (ActionId.SWITCH_MODEL, ActionId.VALIDATE_MODEL):
            first.addWidget(self.buttons[identifier])
        for identifier in (ActionId.RETIRE_MODEL, ActionId.PIN_MODEL, ActionId.REMOVE_MODEL):
            second.addWidget(self.buttons[identifier])
        for line in (first, second):
            self.detail.foot.addLayout(line)
        return self.detail

    # doing

    def add(self) -> None:
        """Ask for the folder or stick that holds models."""
        self._leave_panels()
        self.file.folder(
            tr("Where do the models lie?"),
            tr(
                "A stick or a folder with the files of one or more models. Every byte is compared "
                "with the catalog; what broke off goes on."
            ),
            tr("Look there"),
            str(self._models.offered or ""),
            lambda path, _: self._models.look(path),
        )

    def add_own(self) -> None:
        """Ask for a file that no catalog knows."""
        self._leave_panels()
        self.file.open(
            tr("Which file?"),
            tr(
                "A Llama or an adapter for one in GGUF format, or the model.bin of a Whisper in "
                "CTranslate2 format. It is read whole, and its hash is shown before anything "
                "happens."
            ),
            tr("Read it"),
            tr(_PATTERN),
            lambda path, _: self._models.examine(path),
        )

    def validate(self) -> None:
        """Have the model that is selected proved."""
        if (listed := self._chosen(ActionId.VALIDATE_MODEL)) is not None:
            self._models.validate(listed)

    def switch(self) -> None:
        """Use the model that is selected; it is validated first where that is due."""
        if (listed := self._chosen(ActionId.SWITCH_MODEL)) is not None:
            self._models.switch(listed)

    def retire(self) -> None:
        """Ask whether the model that is selected is used no more."""
        listed = self._chosen(ActionId.RETIRE_MODEL)
        if listed is None:
            return
        self._leave_panels()
        self._asked = listed
        self.stopping.ask(
            tr("Stop using «{name}»?", name=listed.entry.name),
            tr(
                "Until another model for {role} is chosen, the demonstration model is used, "
                "which is not for clinical use. Its files stay here.",
                role=tr(ROLES[listed.entry.role]),
            ),
            tr("Stop using it"),
        )

    def pin(self) -> None:
        """Pin the model that is selected, or unpin it."""
        if (listed := self._chosen(ActionId.PIN_MODEL)) is not None:
            self._models.pin(listed)

    def remove(self) -> None:
        """Ask whether the files of the model that is selected go."""
        listed = self._chosen(ActionId.REMOVE_MODEL)
        if listed is None:
            return
        self._leave_panels()
        self._asked = listed
        self.asking.ask(
            tr("Remove «{name}»?", name=listed.entry.name),
            tr(
                "{size} are freed. Its name and hash stay in the registry, because drafts name "
                "them. To use it again, it is installed again.",
                size=memory_words(listed.entry.bytes),
            ),
            tr("Remove"),
        )

    def show_reports(self) -> None:
        """Show what was measured of the models."""
        self._leave_panels()
        self.reports.open_panel()
        self._show_work()

    def measure(self) -> None:
        """Ask on which of the clinic's own cases the selected model is measured."""
        if self.reports.isHidden():
            self.show_reports()
        self.reports.measure()

    def save_report(self) -> None:
        """Ask where the selected report goes as a page."""
        if self.reports.isHidden():
            self.show_reports()
        self.reports.save()

    def _chosen(self, action: ActionId) -> Listed | None:
        return self._models.selected if self.able(action) else None

    def _leave_panels(self) -> None:
        for panel in self._asking_panels:
            if not panel.isHidden():
                panel.close_panel()

    def _on_remove(self) -> None:
        if self._asked is not None:
            self._models.remove(self._asked)

    def _on_retire(self) -> None:
        if self._asked is not None:
            self._models.retire(self._asked)

    # what changed

    def _on_found(self, found: Found) -> None:
        self.installing.ask(found)

    def _on_examined(self, candidate: Candidate) -> None:
        self.registering.ask(candidate, self._models.bases)

    def _on_measuring(self) -> None:
        """It may go on for hours, and is shown here too where the reports are closed."""
        self._show_work()
        self.refresh_actions()

    def _on_measured(self, sentence: str) -> None:
        if self.reports.isHidden():
            self.said.tell(sentence)

    def _on_not_measured(self) -> None:
        if self._reports.problem is not None and self.reports.isHidden():
            self.reports.open_panel()

    def _show_work(self) -> None:
        closed = self.reports.isHidden()
        self.work.follow(self._models.work or (self._reports.work if closed else None))

    def _on_models(self) -> None:
        models = self._models
        self.text.setText(models.summary)
        self._rows.show_rows(models.fitting)
        self.table.setCurrentIndex(self._rows.place_of(models.selected))
        self.pages.setCurrentWidget(
            self.table if models.fitting or not models.loaded else self.empty
        )
        here = sum(one.present for one in models.listed)
        unused = models.unused
        words = (
            tr("{count} on this workstation", count=number(here))
            if models.loaded
            else tr("Looking …")
        )
        if unused:
            freed = memory_words(sum(one.entry.bytes for one in unused))
            said = tr("{count} unused, {size}", count=number(len(unused)), size=freed)
            words += f"  ·  {said}"
        self.count.setText(words)
        self.refresh_actions()

    def _on_row(self, index: QModelIndex) -> None:
        listed = index.data(LISTED) if index.isValid() else None
        if isinstance(listed, Listed) and listed is not self._models.selected:
            self._models.select(listed)

    def _on_selected(self) -> None:
        listed = self._models.selected
        self.detail.setVisible(listed is not None)
        if listed is not None:
            self._show(listed)
        self._reports.choose(listed.entry if listed is not None and _measurable(listed) else None)
        self.refresh_actions()

    def _show(self, listed: Listed) -> None:
        entry = listed.entry
        self.title.setText(entry.name)
        self.kind.setText(kind_of(listed))
        self.kind.setVisible(bool(self.kind.text()))
        languages = "" if "*" in entry.languages else ", ".join(map(language_name, entry.languages))
        self.facts.show_facts(
            (
                (tr("State"), state_of(listed)[0]),
                (tr("For", about="column"), tr(ROLES[entry.role])),
                (tr("Size"), memory_words(entry.bytes)),
                (tr("Languages"), languages),
                (
                    tr("Report"),
                    tr("number {number}", number=listed.report) if listed.report else "",
                ),
                (tr("Licence"), entry.licence),
                (tr("From"), entry.source),
                (tr("Revision"), entry.revision),
                ("SHA-256", entry.stamp.sha256),
            )
        )
        self.hint.setText(hint_of(listed))
        self.hint.setVisible(bool(self.hint.text()))
        pin = self.buttons[ActionId.PIN_MODEL]
        pin.setText(tr("Unpin") if listed.pinned else tr("Pin"))
        for identifier, made in self.buttons.items():
            made.setVisible(self._offers(identifier))
            made.setAccessibleName(name_of(made.text().removesuffix(" …"), entry.name))


def _measurable(listed: Listed) -> bool:
    return listed.present and not listed.doubtful and listed.entry.role != "embedding"
