"""Updates as an office manager prepares them: looked at, backed up, recorded.

Installing is not done here: this process has sealed itself, so that nothing that it starts can
become an administrator. Whoever installs runs `consultroom update install`, which knows no key.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import structs

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event, Status
from app.audit.queries import last_version
from app.errors import UserFacingError
from app.store.values import time_text
from app.texts import tr
from app.updates.package import Package, opened
from app.updates.plan import UpdatePlan, keep_plan, read_plan
from app.updates.refusals import UpdateRefused
from app.updates.release import Release, order
from app.updates.release_keys import ReleaseKeys, release_keys
from app.updates.workstation import Workstation, refuse_unfit, workstation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.backup.backups import Backups, BackupVerdict
    from app.task import Task

UNKNOWN: Final = "unknown"
"""What the log says of a version before the first that it was told of."""


@dataclass(frozen=True, slots=True)
class Offer:
    """An update that was checked and can be installed here; `key` names who signed it."""

    path: Path
    release: Release
    key: str
    sha256: str


class Updates:
    """The updates of the clinic that this session opened."""

    def __init__(
        self,
        session: Session,
        backups: Backups,
        here: Workstation | None = None,
        keys: ReleaseKeys | None = None,
    ) -> None:
        self._session = session
        self._backups = backups
        self._here = here or workstation()
        self._keys = release_keys() if keys is None else keys

    def version(self) -> str:
        """The version that runs."""
        self._session.require(Act.INSTALL_UPDATES)
        return self._here.version

    def prepared(self) -> UpdatePlan | None:
        """The update that was prepared last, if it can be installed now: its backup is of today."""
        self._session.require(Act.INSTALL_UPDATES)
        plan = read_plan(self._home)
        if plan is None or plan.before != self._here.version or not plan.fresh(datetime.now(UTC)):
            return None
        return plan

    def check(self, path: Path, task: Task) -> Offer:
        """Read a package whole; UpdateRefused, with the reason, where it must not be installed."""
        self._session.require(Act.INSTALL_UPDATES)
        with self._checked(path, task) as package:
            self._record(Action.CHECK_UPDATE, package)
            return Offer(path, package.release, package.key, package.sha256)

    def prepare(self, path: Path, destination: Path | None, task: Task) -> UpdatePlan:
        """Check a package again, make a backup and open it; then it may be installed.

        Without a destination the backup goes into the clinic's backup folder.
        """
        self._session.require(Act.INSTALL_UPDATES)
        folder = destination or self._backup_folder()
        with self._checked(path, task.part(0.0, 0.2)) as package:
            try:
                backup = self._backups.create(folder, task.part(0.2, 0.6))
                verdict = self._backups.verify(backup.folder, task.part(0.6, 1.0))
                _refuse_unless_whole(verdict)
                earlier = read_plan(self._home)
                plan = UpdatePlan(
                    version=package.release.version,
                    path=str(path),
                    package=package.sha256,
                    before=self._here.version,
                    schemas=dict(self._here.schemas),
                    backup=str(backup.folder),
                    prepared_at=time_text(backup.made_at),
                    untold=() if earlier is None else earlier.untold,
                )
                keep_plan(self._home, plan)
            except UserFacingError as error:
                self._record(Action.PREPARE_UPDATE, package, error=type(error).__name__)
                raise
            self._record(Action.PREPARE_UPDATE, package, backup.name)
        return plan

    @contextmanager
    def _checked(self, path: Path, task: Task) -> Iterator[Package]:
        """A package that may be installed, whole; a refusal is an event with its reason."""
        try:
            with opened(path, self._keys) as package:
                refuse_unfit(package.release, self._here)
                package.verify(task)
                yield package
        except UpdateRefused as error:
            self._session.audit.record(
                Event(Action.CHECK_UPDATE, status="refused", reason=error.why)
            )
            raise

    def _record(
        self, action: Action, package: Package, object_id: str = "", *, error: str = ""
    ) -> None:
        detail: dict[str, str | int | float] = {
            "release": package.release.version,
            "old_release": self._here.version,
            "sha256": package.sha256,
        }
        if error:
            detail["error"] = error
        status: Status = "failed" if error else "ok"
        self._session.audit.record(Event(action, object_id, status, detail=detail))

    def _backup_folder(self) -> Path:
        kept = self._session.policies.backup_folder
        if not kept:
            raise UserFacingError(
                tr("No folder for backups is set."),
                tr("Choose where the backup before the update goes."),
                tr("Nothing was installed."),
            )
        return Path(kept)

    @property
    def _home(self) -> Path:
        return self._session.place.paths.home


def _refuse_unless_whole(verdict: BackupVerdict) -> None:
    if verdict.findings:
        raise UserFacingError(
            tr("The backup was made, and is not whole: {why}", why=verdict.findings[0]),
            tr("Use another disk or stick, and prepare the update again."),
            tr("Nothing was installed."),
        )


def attend(session: Session, running: str) -> None:
    """Take over what whoever installed left, and note the first sign-in with another version.

    A plan that cannot be read or written keeps nobody out: «Health» says so, and a later sign-in
    takes over what it tells.
    """
    if session.closed or session.covered:
        return
    home, plan = session.place.paths.home, None
    with suppress(UserFacingError):
        plan = read_plan(home)
    if plan is not None and plan.untold:
        for outcome in plan.untold:
            session.audit.record(
                Event(
                    Action.INSTALL_UPDATE,
                    status=outcome.status,
                    reason=outcome.reason,
                    detail={"kind": outcome.kind, "release": outcome.version},
                )
            )
        with suppress(UserFacingError):
            keep_plan(home, structs.replace(plan, untold=()))
    known = session.clinic.read(last_version)
    if known != running:
        session.audit.record(Event(Action.NEW_VERSION, detail=_change(known, running)))


def _change(known: str | None, running: str) -> Mapping[str, str]:
    before = known or UNKNOWN
    way = "back" if known is not None and order(running) < order(known) else "on"
    return {"kind": f"version_{way}", "release": running, "old_release": before}
