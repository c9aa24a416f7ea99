"""The application's own version, and an update from a stick: looked at, then prepared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.accounts.session import Session
from app.texts import tr
from ui.operations import Lane, Operations
from ui.problem import Problem
from ui.view_models.place import PlaceModel

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.updates.plan import UpdatePlan
    from app.updates.updates import Offer, Updates


class UpdatesModel(PlaceModel):
    """`offer` is the update that was checked, `plan` the one that waits to be installed."""

    checked = Signal()

    def __init__(self, updates: Updates, session: Session, operations: Operations) -> None:
        super().__init__(operations)
        self._updates = updates
        self._session = session
        self.version = ""
        self.offer: Offer | None = None
        self.plan: UpdatePlan | None = None

    @property
    def has_folder(self) -> bool:
        """Whether it is known where backups go."""
        return bool(self._session.policies.backup_folder)

    @property
    def can_prepare(self) -> bool:
        """Whether an update was checked that is not prepared yet."""
        offered = self.offer is not None
        waits = offered and self.plan is not None and self.plan.package == self.offer_sha256
        return offered and not waits and self.work is None

    @property
    def offer_sha256(self) -> str:
        """The hash that names the update that was checked."""
        return self.offer.sha256 if self.offer is not None else ""

    def refresh(self) -> None:
        """Which version runs, and what was prepared."""
        updates = self._updates

        def done(found: tuple[str, UpdatePlan | None]) -> None:
            self.version, self.plan = found
            self.changed.emit()

        self.read("version", lambda _: (updates.version(), updates.prepared()), done)

    def check(self, path: Path) -> None:
        """Read an update whole, and show what it says."""
        updates = self._updates

        def done(offer: Offer) -> None:
            self.offer = offer
            self.changed.emit()
            self.checked.emit()

        self.do(
            "check update",
            tr("Comparing the update"),
            lambda operation: updates.check(path, operation.task),
            done,
            Lane.CHECK,
        )

    def prepare(self, folder: Path | None) -> None:
        """Make a backup in a folder, or in the clinic's own, and open it."""
        updates, offer = self._updates, self.offer
        if offer is None:
            return

        def done(plan: UpdatePlan) -> None:
            self.plan = plan
            self.said.emit(
                tr("The backup was made and opened: «{folder}».", folder=Path(plan.backup).name)
            )
            self.changed.emit()

        self.do(
            "prepare update",
            tr("Making the backup"),
            lambda operation: updates.prepare(offer.path, folder, operation.task),
            done,
            Lane.LONG,
        )

    def put_away(self) -> None:
        """Look at the update no more."""
        self.offer = None
        self.changed.emit()

    def on_problem(self, problem: Problem) -> None:
        """What was refused is not shown as if it could be installed."""
        if not problem.cancelled:
            self.offer = None
            self.changed.emit()
        super().on_problem(problem)
