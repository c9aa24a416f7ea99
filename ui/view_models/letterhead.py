"""What stands on the clinic's letters: its logo, as an office manager sees and changes it."""

from __future__ import annotations

from pathlib import Path

from app.accounts.permissions import Act, allowed
from app.accounts.session import Session
from app.export.letterhead import Letterhead, LetterheadService
from app.texts import tr
from ui.operations import Operations
from ui.view_models.place import PlaceModel


class LetterheadModel(PlaceModel):
    """The letterhead as it was read last."""

    def __init__(
        self, service: LetterheadService, session: Session, operations: Operations
    ) -> None:
        super().__init__(operations)
        self._service = service
        self.may_change = allowed(Act.CHANGE_POLICIES, session.person.roles)
        self.logo: bytes | None = None

    def refresh(self) -> None:
        self.read("letterhead", lambda _: self._service.current(), self._on_read)

    def set_logo(self, path: Path, password: str) -> None:
        """Keep a picture."""
        self.do(
            "logo", tr("Reading"), lambda _: self._service.set_logo(path, password), self._on_set
        )

    def remove_logo(self, password: str) -> None:
        """Write letters without a picture."""
        self.do("logo", tr("Removing"), lambda _: self._service.remove_logo(password), self._on_set)

    def _on_set(self, letterhead: Letterhead) -> None:
        self._on_read(letterhead)
        self.said.emit(
            tr("The logo counts from now on.") if self.logo else tr("The logo is removed.")
        )

    def _on_read(self, letterhead: Letterhead) -> None:
        self.logo = letterhead.logo
        self.changed.emit()
