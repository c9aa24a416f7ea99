"""Backups: the newest in one glance, all of them below, and what can be done with each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.texts import plural, tr
from ui.actions import ActionId, Actions
from ui.item_models.backups import BY, SHOWN, BackupRows
from ui.theme.theme import Theme
from ui.view_models.backups import BackupsModel, Shown, size_words, state_of
from ui.view_models.settings import SettingsModel
from ui.view_models.wording import moment_in_full, number, when
from ui.widgets.choices import Check
from ui.widgets.detail_sheet import DetailSheet
from ui.widgets.facts import Facts
from ui.widgets.file_panel import FilePanel
from ui.widgets.filter_field import FilterField
from ui.widgets.page import NARROW, Page
from ui.widgets.parts import (
    Elided,
    EmptyState,
    Glyph,
    button,
    column,
    follow,
    label,
    restyle,
    row,
    rule,
    surface,
)
from ui.widgets.policy_fields import FolderField, TextField
from ui.widgets.question import Question
from ui.widgets.table import Table

_NAME = 190
_WIDTHS, _NARROW_WIDTHS = (176, 112, 92, 92, 0), (160, 112, 80, 96, 0)


class BackupsView(Page):
    """A verdict on top, the list at the left, the backup at the right."""

    rest = 424

    def __init__(
        self, theme: Theme, actions: Actions, backups: BackupsModel, plan: SettingsModel
    ) -> None:
        super().__init__(
            theme,
            backups,
            tr("Backups"),
            tr("Encrypted copies of everything. Making one opens no chart."),
            width=1280,
        )
        self._actions = actions
        self._backups = backups
        self._plan = plan
        self._buttons: dict[ActionId, QPushButton] = {}
        self._make_tools()
        self.body.addWidget(self._make_verdict())
        self._make_panels()
        middle = row(gap=16)
        middle.addWidget(self._make_list(), 1)
        middle.addWidget(self._make_detail())
        self.add_list(middle)
        self.handlers = {
            ActionId.BACK_UP: self.back_up,
            ActionId.VERIFY_BACKUP: self.verify,
            ActionId.BACKUP_FOLDER: self.choose_folder,
            ActionId.THIN_BACKUPS: self.thin,
        }
        if backups.plans:
            self.handlers[ActionId.BACKUP_PLAN] = self.change_plan
        backups.changed.connect(self._on_backups)
        backups.work_changed.connect(self.refresh_actions)
        backups.selected_changed.connect(self._on_selected)
        self._on_backups()
        self._on_selected()

    def take_focus(self) -> None:
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.table.setColumnHidden(BY, narrow)
        self.table.use_widths(_NARROW_WIDTHS if narrow else _WIDTHS)

    def focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def able(self, action: ActionId) -> bool:
        backups = self._backups
        if backups.work is not None:
            return False  # one piece of work at a time
        if action is ActionId.VERIFY_BACKUP:
            return backups.selected is not None and backups.selected.backup.complete
        if action is ActionId.THIN_BACKUPS:
            return bool(backups.superfluous)
        return action in self.handlers

    def refresh_actions(self) -> None:
        super().refresh_actions()
        for action, made in self._buttons.items():
            able = self.able(action)
            if made.hasFocus() and not able:
                self.take_focus()  # the keys stay in this place
            made.setEnabled(able)

    # making

    def _offer(self, action: ActionId, made: QPushButton) -> None:
        follow(made, self._actions[action])
        self._buttons[action] = made

    def _make_tools(self) -> None:
        self.other = button(" " + tr("Other folder …"), name=tr("Use another folder for backups"))
        self._theme.decorate(self.other, "folder-open", "ink", 18)
        self._offer(ActionId.BACKUP_FOLDER, self.other)
        self.tools.addWidget(self.other)
        self.now = button(" " + tr("Back up now"), "primary", name=tr("Back up now"))
        self._theme.decorate(self.now, "archive", "on_accent", 18)
        self._offer(ActionId.BACK_UP, self.now)
        self.tools.addWidget(self.now)

    def _make_verdict(self) -> QWidget:
        self.verdict = sheet = surface("paper")
        sheet.setAccessibleName(tr("The newest backup"))
        box = row(sheet, gap=16)
        box.setContentsMargins(20, 14, 16, 14)
        self.glyph = Glyph(self._theme, "archive", "ink_soft", 28)
        box.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=2)
        self.newest = label("", "strong", wrap=True)
        self.plan_words = label("", "small", wrap=True)
        words.addWidget(self.newest)
        words.addWidget(self.plan_words)
        box.addLayout(words, 1)
        self.change = button(tr("Change …"), name=tr("Change when and where backups are made"))
        self._offer(ActionId.BACKUP_PLAN, self.change)
        self.change.setVisible(self._backups.plans)
        box.addWidget(self.change)
        return sheet

    def _make_panels(self) -> None:
        self.file = FilePanel(self._theme, self._backups.file_look())
        self.file.closed.connect(self.take_focus)
        self.planning = self.make_confirm()
        self.fields = [
            FolderField(self._plan, "backup_folder", _NAME),
            TextField(self._plan, "backup_every_hours", name_width=_NAME),
            TextField(self._plan, "backups_kept", name_width=_NAME),
        ]
        for field in self.fields:
            self.planning.body.addWidget(field)
        self._plan.changed.connect(self._on_plan)
        self._plan.problem_changed.connect(self._on_plan_problem)
        self._plan.said.connect(self._on_planned)
        self.verifying = self.make_confirm()
        self.by_words = Check(self._theme, tr("I type the words of the recovery sheet instead"))
        self.by_words.toggled.connect(self._on_by_words)
        self.verifying.body.addWidget(self.by_words)
        self.thinning = Question(self._theme, "trash-2")
        self.thinning.agreed.connect(self._backups.thin)
        self.add_panels(self.file, self.planning, self.verifying, self.thinning)

    def _make_list(self) -> QWidget:
        sheet = surface("paper")
        box = column(sheet, gap=8)
        box.setContentsMargins(8, 12, 8, 8)
        head = row(gap=12)
        head.setContentsMargins(12, 0, 8, 0)
        self.where = Elided("", "small")
        head.addWidget(self.where, 1)
        keys = self._actions.keys(ActionId.FIND)
        self.filter = FilterField(
            tr("Filter the backups"), keys, self._backups.filter, tr("Filter")
        )
        self.filter.setFixedWidth(220)
        head.addWidget(self.filter)
        box.addLayout(head)
        self._rows = BackupRows(self._theme, self)
        self.table = Table(tr("Backups, the newest first"), self._rows, _WIDTHS, self.filter)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.empty = EmptyState(self._theme, "archive", "", "")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        box.addWidget(self.pages, 1)
        foot = row(gap=12)
        foot.setContentsMargins(12, 0, 4, 0)
        self.old = label("", "small", wrap=True)
        foot.addWidget(self.old, 1)
        self.thin_button = button(tr("Remove old ones …"), "quiet", name=tr("Remove old backups"))
        self._offer(ActionId.THIN_BACKUPS, self.thin_button)
        foot.addWidget(self.thin_button)
        box.addLayout(foot)
        return sheet

    def _make_detail(self) -> QWidget:
        self.detail = DetailSheet(tr("The backup"))
        self.title = label("", "strong", wrap=True)
        self.facts = Facts(104)
        self.hint = label("", "small", wrap=True)
        for one in (self.title, rule(), self.facts, self.hint):
            self.detail.body.addWidget(one)
        self.verify_button = button(tr("Verify …"), name=tr("Verify the backup"))
        self._offer(ActionId.VERIFY_BACKUP, self.verify_button)
        self.detail.foot.addWidget(self.verify_button)
        return self.detail

    # doing

    def back_up(self) -> None:
        """Back up now; ask for a folder where none is known."""
        if self._backups.folder is None:
            self.choose_folder()
        else:
            self._backups.back_up()

    def choose_folder(self) -> None:
        """Use a stick or another disk for now."""
        kept = self._backups.folder
        self.file.folder(
            tr("Which folder?"),
            tr(
                "A stick or a folder on another disk. What is there is shown, and «Back up now» "
                "writes there until you leave; the clinic's own folder stays as it is."
            ),
            tr("Use this folder"),
            str(kept) if kept else "",
            lambda path, _: self._backups.use_folder(path),
        )

    def change_plan(self) -> None:
        """Change folder, schedule, and how many are kept."""
        self._plan.undo()
        self._plan.refresh()
        self.planning.ask(
            tr("When and where backups are made"),
            tr(
                "Zero hours: only by hand. Older backups are thinned: beside the newest ones, "
                "single ones of earlier days, weeks and months stay."
            ),
            tr("Save"),
            self._save_plan,
        )
        self.planning.set_ready(False)
        self.fields[0].field.setFocus()

    def verify(self) -> None:
        """Open the backup that is selected and check all of it."""
        shown = self._backups.selected
        if shown is None or not shown.backup.complete:
            return
        self.by_words.setChecked(False)
        self.verifying.ask(
            tr("Verify the backup made {when}", when=when(shown.backup.made_at)),
            tr(
                "It is copied, opened and read in full; the backup itself is not changed. With a "
                "clinician's passphrase or the recovery sheet its charts are opened too."
            ),
            tr("Verify"),
            lambda password: self._backups.verify(shown, password, words=self.by_words.isChecked()),
        )

    def thin(self) -> None:
        """Show what would be removed, and ask."""
        gone = self._backups.superfluous
        if not gone:
            return
        lines = [f"{when(one.made_at)}, {size_words(one.bytes)}" for one in gone[:6]]
        if len(gone) > 6:
            lines.append(tr("and {count} more", count=number(len(gone) - 6)))
        lines.append(tr("What is removed cannot be brought back."))
        self.said.hide()
        count, shown = len(gone), number(len(gone))
        self.thinning.ask(
            plural(count, "Remove one backup?", "Remove {count} backups?", count=shown),
            "\n".join(lines),
            plural(count, "Remove one backup", "Remove {count} backups", count=shown),
        )

    def _save_plan(self, password: str) -> None:
        self.planning.wait(tr("Saving"))
        self._plan.save(password)

    # what changed

    def _on_plan(self) -> None:
        self.planning.set_ready(bool(self._plan.changes) and not self._plan.wrong_count)

    def _on_plan_problem(self) -> None:
        self.planning.show_problem(self._plan.problem)

    def _on_planned(self, sentence: str) -> None:
        self.planning.close_panel()
        self.said.tell(sentence)
        self._backups.made.emit()
        self._backups.refresh()

    def _on_by_words(self, on: bool) -> None:
        line = self.verifying.password.line
        name = tr("The words of the recovery sheet") if on else tr("Your passphrase")
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        line.setFocus()

    def _on_backups(self) -> None:
        backups = self._backups
        last, folder = backups.last, backups.folder
        restyle(self.verdict, "surface", "amber" if backups.overdue else "paper")
        self.glyph.show_icon("archive", "amber" if backups.overdue else "accent")
        if not backups.loaded:
            self.newest.setText(tr("Looking for backups …"))
        elif last is None:
            self.newest.setText(tr("There is no backup yet"))
        else:
            about = plural(
                last.events,
                "{size}, {count} event in its log",
                "{size}, {count} events in its log",
                size=size_words(last.bytes),
                count=number(last.events),
            )
            made = when(last.made_at)
            said = (
                tr("No backup for a week. The last one: {when}", when=made)
                if backups.overdue
                else tr("Last backup {when}", when=made)
            )
            self.newest.setText(f"{said}  ·  {about}")
        self.plan_words.setText(backups.plan_words)
        self.where.setText(tr("In {folder}", folder=folder) if folder else "")
        self._rows.show_rows(backups.fitting)
        self.table.setCurrentIndex(self._rows.place_of(backups.selected))
        if backups.fitting or not backups.loaded:
            self.pages.setCurrentWidget(self.table)
        else:
            self.empty.say(*self._nothing())
            self.pages.setCurrentWidget(self.empty)
        count = len(backups.superfluous)
        self.old.setText(
            ""
            if not count
            else plural(
                count,
                "One backup is older than the policy keeps.",
                "{count} backups are older than the policy keeps.",
                count=number(count),
            )
        )
        self.thin_button.setVisible(bool(count))
        self.refresh_actions()

    def _nothing(self) -> tuple[str, str]:
        backups = self._backups
        if backups.text:
            fits = tr("No backup fits «{text}»", text=backups.text)
            return fits, tr("Clear the filter to see all of them.")
        if backups.folder is None:
            first = tr("Change …") if backups.plans else tr("Other folder …")
            begin = tr("Begin with «{button}»: a stick or a folder on another disk.", button=first)
            return tr("No folder is set"), begin
        if not backups.there:
            again = tr("If it is on a stick, plug it in and come back here.")
            return tr("The folder is not there"), again
        return tr("No backups here yet"), tr("Begin with «Back up now».")

    def _on_row(self, index: QModelIndex) -> None:
        shown = index.data(SHOWN) if index.isValid() else None
        if isinstance(shown, Shown) and shown is not self._backups.selected:
            self._backups.select(shown)

    def _on_selected(self) -> None:
        shown = self._backups.selected
        self.detail.setVisible(shown is not None)
        if shown is None:
            self.refresh_actions()
            return
        backup = shown.backup
        self.title.setText(tr("Made {moment}", moment=moment_in_full(backup.made_at)))
        self.facts.show_facts(
            (
                (tr("State"), state_of(shown)[0]),
                (tr("By", about="column"), backup.made_by),
                (tr("Size"), size_words(backup.bytes)),
                (
                    tr("Log"),
                    plural(
                        backup.events,
                        "{count} event",
                        "{count} events",
                        count=number(backup.events),
                    )
                    if backup.complete
                    else "",
                ),
                (tr("Fingerprint"), backup.root),
                (tr("Still holds"), _still_holds(shown.erased)),
                (
                    tr("Chart key"),
                    tr("number {number}", number=backup.epoch) if backup.complete else "",
                ),
                (tr("Folder"), backup.name),
            )
        )
        self.hint.setText(_hint(shown))
        self.hint.setVisible(bool(self.hint.text()))
        self.refresh_actions()


def _still_holds(erased: int) -> str:
    if not erased:
        return ""
    return plural(
        erased,
        "1 patient who was erased since; a restore erases them again",
        "{count} patients who were erased since; a restore erases them again",
        count=number(erased),
    )


def _hint(shown: Shown) -> str:
    if not shown.backup.complete:
        return tr("It cannot be restored. Make a new one; this one can be removed.")
    if shown.verified is None:
        return tr(
            "Whoever made it could not open the charts, so their copy was only compared byte by "
            "byte. A clinician, or the recovery sheet, can verify all of it."
        )
    return ""
