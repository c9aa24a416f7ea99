"""Installing models: what an office manager does with a folder or a stick."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.catalog.catalog import Catalog, Entry
from app.catalog.copying import copy, find
from app.errors import Cancelled, Refused, UserFacingError
from app.task import Task

OPEN_LICENCES = frozenset({"MIT", "Apache-2.0"})
"""Licences that nobody has to accept before use."""


class Models:
    """The models of this workstation; each installation is an event of the clinic's log."""

    def __init__(self, session: Session, catalog: Catalog) -> None:
        self._session = session
        self._catalog = catalog

    def find(self, folder: Path) -> tuple[Entry, ...]:
        """The models of the catalog whose files lie in a folder; UserFacingError for none."""
        self._session.require(Act.MANAGE_MODELS)
        return tuple(entry for entry, _ in find(folder, self._catalog.entries()))

    def add(
        self, folder: Path, task: Task, *, accepted: Sequence[str] = (), key: str = ""
    ) -> tuple[Entry, ...]:
        """Install the models that lie in a folder, or the one of them with this key.

        Refused where the licence of one has to be accepted and its name is not in `accepted`.
        """
        self._session.require(Act.MANAGE_MODELS)
        found = [
            (entry, sources)
            for entry, sources in find(folder, self._catalog.entries())
            if key in ("", entry.key)
        ]
        if not found:
            raise UserFacingError(
                f"The model «{key}» does not lie in «{folder}».", "Leave its name out to see."
            )
        for entry, _ in found:
            if entry.licence not in OPEN_LICENCES and entry.licence not in accepted:
                raise Refused(
                    f"«{entry.name}» comes under the licence «{entry.licence}».",
                    "Read it where the model comes from, and accept it to install the model.",
                    "Nothing was installed.",
                )
        for entry, sources in found:
            try:
                if not self._there(entry, task):
                    copy(entry, sources, task)
                    self._catalog.verify(entry, task)
            except UserFacingError:
                self._record(entry, "failed")
                raise
            self._record(entry, "ok")
        return tuple(entry for entry, _ in found)

    def _there(self, entry: Entry, task: Task) -> bool:
        """Whether it is installed already, with every byte as it should be."""
        if not entry.installed():
            return False
        try:
            self._catalog.verify(entry, task)
        except Cancelled:
            raise
        except UserFacingError:
            return False
        return True

    def _record(self, entry: Entry, status: Literal["ok", "failed"]) -> None:
        detail = {"kind": "added", "model": entry.key, "model_sha256": entry.stamp.sha256}
        self._session.audit.record(Event(Action.MODEL, status=status, detail=detail))
