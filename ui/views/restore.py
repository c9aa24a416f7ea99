"""Bringing a clinic back: where the backup lies, the words of the sheet, and then it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QListView, QWidget

from app.backup.manifest import Backup
from app.backup.restore import Restored
from app.texts import marked, plural, tr
from ui.theme.theme import Theme
from ui.view_models.backups import size_words
from ui.view_models.restore import RestoreModel
from ui.view_models.shell import Shell
from ui.view_models.wording import elapsed, moment_in_full, number
from ui.widgets.card import CardPage
from ui.widgets.parts import Glyph, Notice, button, column, label, row
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.steps import Steps
from ui.widgets.waiting import DoorFoot
from ui.widgets.words_field import WordsField
from ui.widgets.work_panel import WorkPanel

_ROW, _MOST_ROWS = 37, 7
_TICK_MS = 500
_WHERE, _WORDS, _DONE = range(3)
_TITLES = (
    (
        marked("Restore from a backup"),
        marked(
            "Choose the folder or the stick on which the backups lie. Nothing on it is changed."
        ),
    ),
    (
        marked("Type the recovery words"),
        marked(
            "They open the backup. Take them from the recovery sheet that was valid when the "
            "backup was made."
        ),
    ),
    (marked("The clinic is restored"), ""),
)


class RestoreView(CardPage):
    """Three steps; the clinic's folder is touched only at the end of the second."""

    def __init__(self, theme: Theme, shell: Shell, restore: RestoreModel) -> None:
        super().__init__(theme, "", "", width=720)
        self._theme = theme
        self._shell = shell
        self._restore = restore
        self.steps = Steps()
        for step in (self._make_where(), self._make_words(), self._make_done()):
            self.steps.add(step)
        self.box.addWidget(self.steps)
        self.work = WorkPanel()
        self.box.addWidget(self.work)
        self.timer = label("", "small")
        self.timer.hide()
        self.box.addWidget(self.timer)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(self._on_dismissed)
        self.box.addWidget(self.problem)
        self.foot = DoorFoot(shell, tr("Next"), back=tr("Back"))
        self.foot.back.clicked.connect(self._on_back)
        self.foot.go.clicked.connect(self.go_on)
        self.box.addWidget(self.foot)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._on_tick)
        restore.changed.connect(self._on_found)
        restore.work_changed.connect(self._on_work)
        restore.problem_changed.connect(self._on_problem)
        restore.said.connect(self.foot.words.setText)
        restore.restored.connect(self._on_restored)
        shell.problem_changed.connect(self._on_problem)
        self._show_step(_WHERE)

    def _make_where(self) -> QWidget:
        step = QWidget()
        box = column(step, gap=10)
        line = row(gap=12)
        self.choose = button(
            " " + tr("Choose the folder …"), name=tr("Choose the folder of the backups")
        )
        self._theme.decorate(self.choose, "folder-open", "ink", 18)
        self.choose.clicked.connect(self._on_choose)
        line.addWidget(self.choose)
        self.place = label("", "soft", wrap=True)
        line.addWidget(self.place, 1)
        box.addLayout(line)
        self.list = QListView()
        self.list.setAccessibleName(tr("Backups, the newest first"))
        self.list.setProperty("kind", "menu")
        self.list.hide()
        self.rows = QStandardItemModel(self)
        self.list.setModel(self.rows)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.doubleClicked.connect(lambda _: self.go_on())
        box.addWidget(self.list)
        self.what = label("", "soft", wrap=True)
        box.addWidget(self.what)
        return step

    def _make_words(self) -> QWidget:
        step = QWidget()
        box = column(step, gap=10)
        self.about = Notice(self._theme, "accent", "archive", "")
        box.addWidget(self.about)
        self.words = WordsField()
        self.words.changed.connect(self._refresh)
        self.words.submitted.connect(self.go_on)
        box.addWidget(self.words)
        return step

    def _make_done(self) -> QWidget:
        step = QWidget()
        box = column(step, gap=10)
        head = row(gap=12)
        head.addWidget(Glyph(self._theme, "circle-check", "accent", 24))
        self.result = label("", "strong", wrap=True)
        head.addWidget(self.result, 1)
        box.addLayout(head)
        self.facts = label("", "soft", wrap=True)
        box.addWidget(self.facts)
        self.notices = column(gap=8)
        box.addLayout(self.notices)
        box.addStretch()
        return step

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_first)

    # going on

    def go_on(self) -> None:
        """The next step."""
        if not self.foot.go.isEnabled():
            return
        step = self.steps.current
        if step == _WHERE:
            self._show_step(_WORDS)
        elif step == _WORDS:
            self._restore.run(self.words.text)
        else:
            self._shell.recover(self.words.text)

    def _on_back(self) -> None:
        if self.steps.current == _WORDS:
            self._show_step(_WHERE)
        else:
            self._shell.begin()

    def _show_step(self, step: int) -> None:
        self._on_dismissed()
        self.steps.show_step(step)
        title, text = (tr(words) for words in _TITLES[step])
        if step == _WORDS and self._shell.paths.founded:
            text += " " + tr(
                "The clinic that lies here now is kept aside, and nothing of it is deleted."
            )
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        verbs = (tr("Next"), tr("Restore the clinic"), tr("Open the clinic"))
        self.foot.go.setText(verbs[step])
        self.foot.go.setAccessibleName(verbs[step])
        self.foot.back.setVisible(step != _DONE)
        self._refresh()
        self._focus_first()

    def _focus_first(self) -> None:
        step = self.steps.current
        if step == _WHERE:
            (self.list if self._restore.backups else self.choose).setFocus()
        elif step == _WORDS:
            self.words.setFocus()
        else:
            self.foot.go.setFocus()

    # where

    def _on_choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Where do the backups lie?"))
        if folder:
            self._restore.look_in(Path(folder))

    def _on_found(self) -> None:
        backups = self._restore.backups
        if self.rows.rowCount() != len(backups):
            self.rows.clear()
            for backup in backups:
                item = QStandardItem(_in_short(backup))
                item.setEditable(False)
                item.setEnabled(backup.complete)
                self.rows.appendRow(item)
        chosen = self._restore.chosen
        if chosen is not None:
            self.list.setCurrentIndex(self.rows.index(backups.index(chosen), 0))
        self.list.setFixedHeight(_ROW * min(len(backups), _MOST_ROWS))
        self.list.setVisible(bool(backups))
        place = self._restore.place
        self.place.setText(str(place) if place is not None else "")
        self._refresh()

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        backups = self._restore.backups
        if current.isValid() and current.row() < len(backups):
            backup = backups[current.row()]
            if backup is not self._restore.chosen and backup.complete:
                self._restore.choose(backup)

    # what runs

    def _on_work(self) -> None:
        work = self._restore.work
        self.work.follow(work)
        if work is not None and work.name == "restore":
            self._clock.start()
            self._on_tick()
        else:
            self._clock.stop()
            self.timer.hide()
        self._refresh()
        if work is None and self.window().focusWidget() is None:
            self._focus_first()  # what had the keys could not be used meanwhile

    def _on_tick(self) -> None:
        work = self._restore.work
        if work is not None:
            self.timer.setText(tr("{time} since it began", time=elapsed(work.seconds)))
            self.timer.show()

    def _on_restored(self, restored: Restored) -> None:
        self.result.setText(
            tr(
                "Restored in {time}: {backup}. Every store was opened and checked.",
                time=elapsed(max(1.0, restored.seconds)),
                backup=_in_short(restored.backup),
            )
        )
        kept = restored.replaced_folder
        facts = [tr("Next, the recovery key opens the clinic, and everybody is given a way in.")]
        if kept is not None:
            facts.append(tr("What lay here before is kept in «{kept}».", kept=kept))
        self.facts.setText(" ".join(facts))
        for words in restored.notices:
            self.notices.addWidget(Notice(self._theme, "amber", "triangle-alert", words))
        self._show_step(_DONE)

    def _on_problem(self) -> None:
        self.problem.show_problem(self._restore.problem or self._shell.problem)

    def _on_dismissed(self) -> None:
        self._restore.dismiss_problem()
        self._shell.dismiss_problem()

    def _refresh(self) -> None:
        idle, step = self._restore.work is None, self.steps.current
        chosen = self._restore.chosen
        self.choose.setEnabled(idle)
        self.words.setEnabled(idle)
        self.what.setText(_in_full(chosen) if chosen is not None else "")
        self.what.setVisible(chosen is not None)
        if chosen is not None:
            self.about.say(_in_short(chosen), _in_full(chosen))
        if step == _WHERE:
            missing = "" if chosen is not None else tr("Step 1 of 3. Still needed: a backup.")
            self.foot.say(missing or tr("Step 1 of 3"), ready=idle and chosen is not None)
        elif step == _WORDS:
            self.foot.say(tr("Step 2 of 3"), ready=idle and self.words.complete)
        else:
            self.foot.say(tr("Step 3 of 3"), ready=True)
        self.foot.back.setEnabled(idle)


def _in_short(backup: Backup) -> str:
    parts = [moment_in_full(backup.made_at), size_words(backup.bytes)]
    if not backup.complete:
        parts.append(tr("files are missing"))
    return "  ·  ".join(parts)


def _in_full(backup: Backup) -> str:
    said = [
        plural(
            backup.events,
            "Its log holds {count} event.",
            "Its log holds {count} events.",
            count=number(backup.events),
        )
    ]
    if backup.checked:
        said.append(tr("It was opened and checked when it was made."))
    said.append(tr("Work since then is not in it."))
    return " ".join(said)
