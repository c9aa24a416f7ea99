"""How files come into a visit: chosen, or dropped on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from app.texts import marked, tr
from ui.theme.theme import Theme
from ui.view_models.encounter import EncounterViewModel
from ui.widgets.drop_target import DropTarget
from ui.widgets.import_panel import ImportPanel
from ui.widgets.parts import column, framed

AUDIO_FILES = marked(
    "Audio (*.wav *.mp3 *.m4a *.ogg *.opus *.flac *.webm *.mp4 *.aac);;All files (*)"
)


class ImportDesk(QWidget):
    """The list of files above the step bar, and the frame over the `whole` visit but its `head`.

    `with_consent` goes on once the consent that is needed was kept.
    """

    def __init__(
        self,
        theme: Theme,
        visit: EncounterViewModel,
        whole: QWidget,
        head: QWidget,
        with_consent: Callable[[str, Callable[[], None]], None],
    ) -> None:
        super().__init__()
        self._visit = visit
        self._with_consent = with_consent
        box = column(self, gap=0)
        self.panel = ImportPanel(theme, visit.importing)
        self.panel.accepted.connect(self._accept)
        box.addWidget(framed(self.panel, 16, 0, 16, 12))
        self.target = DropTarget(theme, whole, head)
        self.target.dropped.connect(self.drop)

    def choose(self) -> None:
        """Ask the system for files; where they lie is not kept."""
        self._with_consent(tr("They consent: import"), self._choose)

    def hold(self, mime: QMimeData) -> bool:
        """Something is held over the visit; returns whether it may be dropped."""
        welcome = self._visit.can_record and mime.hasUrls()
        if welcome:
            self.target.appear()
        return welcome

    def drop(self, mime: QMimeData) -> None:
        """Take what was dropped; what is no file of this workstation is refused with the others."""
        self.target.hide()
        paths = [Path(url.toLocalFile() or url.toString()) for url in mime.urls()]
        self._with_consent(tr("They consent: import"), lambda: self._take(paths))

    def _choose(self) -> None:
        if not self._visit.can_record:
            return  # the visit was left while its consent was kept
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Import audio files"), "", tr(AUDIO_FILES))
        self._take([Path(path) for path in paths])

    def _take(self, paths: Sequence[Path]) -> None:
        if self._visit.can_record:
            self._visit.importing.take(paths)

    def _accept(self) -> None:
        """Meanwhile something else may have begun."""
        if self._visit.can_record:
            self._visit.importing.accept()
