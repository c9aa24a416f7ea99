"""The clinic's logo among the settings: what it is, another one, or none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from app.texts import marked, tr
from ui.theme.theme import Theme
from ui.view_models.letterhead import LetterheadModel
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.parts import button, column, label, row

_NAME = 240
_SHOWN = (200, 56)
_NONE = marked("A PNG or JPEG file of at most 2 MB. It stands on exported and printed notes.")


class LogoField(QWidget):
    """A change asks for the passphrase in place."""

    def __init__(self, theme: Theme, model: LetterheadModel) -> None:
        super().__init__()
        self._model = model
        box = column(self, gap=8)
        outer = row(gap=16)
        box.addLayout(outer)
        name = label(tr("Logo"))
        name.setFixedWidth(_NAME)
        outer.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        within = column(gap=4)
        outer.addLayout(within, 1)
        line = row(gap=10)
        self.picture = QLabel()
        self.picture.setAccessibleName(tr("The clinic's logo"))
        line.addWidget(self.picture)
        self.choose = button(tr("Choose …"), name=tr("Choose a logo"))
        self.choose.clicked.connect(self._on_choose)
        self.remove = button(tr("Remove"), "quiet", name=tr("Remove the logo"))
        self.remove.clicked.connect(self._on_remove)
        for one in (self.choose, self.remove):
            one.setEnabled(model.may_change)
            line.addWidget(one)
        line.addStretch(1)
        within.addLayout(line)
        within.addWidget(label(tr(_NONE), "small", wrap=True))
        self.asking = ConfirmPanel(theme)
        box.addWidget(self.asking)
        model.changed.connect(self._refresh)
        model.said.connect(self._on_said)
        model.problem_changed.connect(self._on_problem)
        model.work_changed.connect(self._on_work)
        self._refresh()

    def take(self, path: Path) -> None:
        """Ask for the passphrase, and keep the picture."""
        self.asking.ask(
            tr("Change the logo"),
            tr("«{name}» stands on exported and printed notes from now on.", name=path.name),
            tr("Save"),
            lambda password: self._model.set_logo(path, password),
        )

    def _on_choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a logo"), "", f"{tr('Pictures')} (*.png *.jpg *.jpeg)"
        )
        if chosen:
            self.take(Path(chosen))

    def _on_remove(self) -> None:
        self.asking.ask(
            tr("Remove the logo"),
            tr("Exported and printed notes carry the clinic's name alone."),
            tr("Remove"),
            self._model.remove_logo,
        )

    def _refresh(self) -> None:
        logo, picture = self._model.logo, QPixmap()
        if logo is not None:
            picture.loadFromData(logo)
            picture = picture.scaled(
                *_SHOWN,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self.picture.setPixmap(picture)
        self.picture.setVisible(logo is not None)
        self.remove.setVisible(logo is not None)

    def _on_said(self, _: str) -> None:
        self.asking.close_panel()

    def _on_problem(self) -> None:
        if self._model.problem is not None:
            self.asking.show_problem(self._model.problem)

    def _on_work(self) -> None:
        if self._model.work is not None and not self.asking.isHidden():
            self.asking.wait(self._model.work.progress.step)
