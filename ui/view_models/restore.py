"""A clinic out of a backup, in one guided flow."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from app.backup.manifest import Backup
from app.backup.restore import Restore, Restored
from app.settings import Settings
from app.texts import tr
from ui.operations import Lane, Operation, Operations
from ui.view_models.place import PlaceModel


class RestoreModel(PlaceModel):
    """Where backups lie, which one is chosen, and the restore itself."""

    restored = Signal(object)

    def __init__(self, settings: Settings, operations: Operations) -> None:
        super().__init__(operations)
        self._restore = Restore(settings)
        self.place: Path | None = None
        self.backups: list[Backup] = []
        self.chosen: Backup | None = None

    def refresh(self) -> None:
        if self.place is not None:
            self.look_in(self.place)

    def look_in(self, folder: Path) -> None:
        """Find the backups in a folder or on a stick, or the one that the folder itself is."""
        restore = self._restore

        def work(_: Operation) -> list[Backup]:
            return restore.find(folder) or [restore.look(folder)]

        def done(found: list[Backup]) -> None:
            self.place, self.backups = folder, found
            self.chosen = next((one for one in found if one.complete), None)
            self.changed.emit()

        self.backups, self.chosen = [], None
        self.changed.emit()
        self.do("look for backups", tr("Looking for backups"), work, done, Lane.LONG)

    def choose(self, backup: Backup) -> None:
        """Restore from this one."""
        self.chosen = backup
        self.changed.emit()

    def run(self, words: str) -> None:
        """Restore; nothing is in place before everything was opened and checked."""
        backup, restore = self.chosen, self._restore
        if backup is None:
            return
        folder = backup.folder

        def work(operation: Operation) -> Restored:
            return restore.run(folder, words, operation.task)

        self.do("restore", tr("Reading the backup"), work, self.restored.emit, Lane.LONG)
