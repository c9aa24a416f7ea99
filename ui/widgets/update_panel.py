"""Which version runs, and an update from a stick: what it says, the backup, and what comes next."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from app.texts import tr
from app.updates.workstation import install_command
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.view_models.backups import size_words
from ui.view_models.updates import UpdatesModel
from ui.view_models.wording import day, local
from ui.widgets.file_panel import FilePanel
from ui.widgets.page import Said
from ui.widgets.parts import Folding, Glyph, button, column, follow, label, row, rule, tool
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.work_panel import WorkPanel

_GLYPH, _GAP = 28, 16
_INDENT = _GLYPH + _GAP


class UpdatePanel(QFrame):
    """One line while nothing is to do; below it the update that is looked at."""

    grown = Signal()
    """It shows more, which may lie below what is seen."""

    def __init__(self, theme: Theme, actions: Actions, updates: UpdatesModel) -> None:
        super().__init__()
        self._theme, self._actions, self._updates = theme, actions, updates
        self.setProperty("surface", "paper")
        self.setAccessibleName(tr("Version and updates"))
        outer = column(self, gap=12)
        outer.setContentsMargins(20, 14, 16, 14)
        outer.addLayout(self._make_head())
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(updates.dismiss_problem)
        self.said, self.work = Said(theme), WorkPanel()
        self.file = FilePanel(theme, updates.file_look())
        panels = Folding()
        for one in (self.problem, self.said, self.work, self.file):
            panels.add(one)
        outer.addWidget(panels)
        self.offer = self._make_offer()
        self.next = self._make_next()
        outer.addWidget(self.offer)
        outer.addWidget(self.next)
        updates.changed.connect(self._on_changed)
        updates.checked.connect(self.grown)
        updates.problem_changed.connect(self._on_problem)
        updates.work_changed.connect(self._on_work)
        updates.said.connect(self.said.tell)
        self._on_changed()

    def choose(self) -> None:
        """Ask for the file, and check it."""
        self.file.open(
            tr("Which update?"),
            tr("It is read whole, and nothing is installed."),
            tr("Check"),
            tr("Updates (*.update)"),
            lambda path, _: self._updates.check(path),
        )
        self.grown.emit()

    def prepare(self) -> None:
        """Back up, into the clinic's folder or where the person says."""
        if self._updates.has_folder:
            self._updates.prepare(None)
            return
        self.file.folder(
            tr("Where does the backup go?"),
            tr("The way back needs it. A stick is enough, or a folder on another disk."),
            tr("Back up"),
            "",
            lambda path, _: self._updates.prepare(path),
        )
        self.grown.emit()

    def _make_head(self) -> QHBoxLayout:
        head = row(gap=_GAP)
        head.addWidget(Glyph(self._theme, "badge-check", "ink_soft", _GLYPH))
        words = column(gap=2)
        self.headline = label("", "strong", wrap=True)
        words.addWidget(self.headline)
        words.addWidget(
            label(
                tr("Updates come on a stick, signed by whoever makes Consultroom."),
                "small",
                wrap=True,
            )
        )
        head.addLayout(words, 1)
        self.check = button(tr("Check an update …"), name=tr("Check an update from a stick"))
        follow(self.check, self._actions[ActionId.CHECK_UPDATE])
        head.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_offer(self) -> QWidget:
        made = QWidget()
        box = column(made, gap=8)
        box.setContentsMargins(_INDENT, 0, 0, 0)
        box.addWidget(rule())
        line = row(gap=12)
        self.title = label("", "strong", wrap=True)
        close = tool(self._theme, "x", tr("Put the update away"))
        close.clicked.connect(self._updates.put_away)
        line.addWidget(self.title, 1)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(line)
        self.facts = label("", "small", wrap=True)
        self.notes = label("", "soft", wrap=True)
        self.notes.setMaximumWidth(640)
        self.back_up = button(tr("Back up and get ready"), "primary")
        follow(self.back_up, self._actions[ActionId.PREPARE_UPDATE])
        box.addWidget(self.facts)
        box.addWidget(self.notes)
        box.addWidget(self.back_up, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _make_next(self) -> QWidget:
        made = QWidget()
        box = column(made, gap=8)
        box.setContentsMargins(_INDENT, 0, 0, 0)
        box.addWidget(rule())
        self.ready = label("", "strong", wrap=True)
        box.addWidget(self.ready)
        box.addWidget(
            label(
                tr(
                    "Close Consultroom, and let whoever looks after this computer run the line"
                    " below. Programs that are sealed from the network cannot install anything."
                ),
                "soft",
                wrap=True,
            )
        )
        line = row(gap=8)
        self.command = QLineEdit()
        self.command.setReadOnly(True)
        self.command.setAccessibleName(tr("What to run"))
        self.copy = button(tr("Copy"), name=tr("Copy what to run"))
        self.copy.clicked.connect(self._on_copy)
        line.addWidget(self.command, 1)
        line.addWidget(self.copy)
        box.addLayout(line)
        self.way_back = label("", "small", wrap=True)
        box.addWidget(self.way_back)
        return made

    def _on_problem(self) -> None:
        self.problem.show_problem(self._updates.problem)

    def _on_work(self) -> None:
        if self._updates.work is not None:
            self.said.hide()
        self.work.follow(self._updates.work)
        self._on_changed()

    def _on_changed(self) -> None:
        updates = self._updates
        offer, plan = updates.offer, updates.plan
        self.headline.setText(tr("Consultroom {version}", version=updates.version))
        self.check.setEnabled(updates.work is None)
        self.back_up.setEnabled(updates.can_prepare)
        prepared = plan is not None and (offer is None or plan.package == offer.sha256)
        self.offer.setVisible(offer is not None and not prepared)
        self.next.setVisible(plan is not None and prepared)
        if offer is not None:
            release = offer.release
            self.title.setText(tr("Version {version} can be installed", version=release.version))
            self.facts.setText(
                tr(
                    "Of {day}, signed by the release key «{key}», {size}. Every byte is as signed.",
                    day=day(local(datetime.fromisoformat(release.released_at)).date()),
                    key=offer.key,
                    size=size_words(release.bytes),
                )
            )
            self.notes.setText(release.notes)
        if plan is not None:
            self.ready.setText(
                tr("Version {version} is ready to be installed", version=plan.version)
            )
            self.command.setText(install_command(Path(plan.path)))
            self.command.setCursorPosition(0)
            self.copy.setText(tr("Copy"))
            self.way_back.setText(
                tr(
                    "The way back is «consultroom update back»; its backup lies in «{folder}».",
                    folder=plan.backup,
                )
            )

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
        self.copy.setText(tr("Copied"))
