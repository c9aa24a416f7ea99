"""Backups: the folder, what lies in it, and making, verifying and thinning them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from app.accounts.permissions import Act, allowed
from app.accounts.session import Session
from app.texts import plural, tr
from ui.operations import Lane, Operation, Operations
from ui.problem import Problem
from ui.typed_path import is_folder
from ui.view_models.place import PlaceModel
from ui.view_models.wording import number, when

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.backup.backups import Backups, BackupVerdict
    from app.backup.manifest import Backup

LONG_AGO = timedelta(days=7)
_TICK_MS = 60_000


@dataclass(frozen=True, slots=True)
class Shown:
    """A backup, and whether both of its stores were opened and found whole (None: not yet).

    `erased` counts patients whose records it still holds although they were erased since.
    """

    backup: Backup
    verified: bool | None
    erased: int = 0


@dataclass(frozen=True, slots=True)
class _Found:
    """What a look at the folder found: the newest backup of all, and those that lie there."""

    last: Backup | None
    shown: list[Shown] = field(default_factory=list)
    superfluous: list[Backup] = field(default_factory=list)
    there: bool = False


class BackupsModel(PlaceModel):
    """Shows one folder at a time: the clinic's own, or one that was chosen, such as a stick."""

    made = Signal()
    selected_changed = Signal()

    def __init__(self, backups: Backups, session: Session, operations: Operations) -> None:
        super().__init__(operations)
        self._backups = backups
        self._session = session
        self.plans = allowed(Act.CHANGE_POLICIES, session.person.roles)
        self.other: Path | None = None
        self.shown: list[Shown] = []
        self.last: Backup | None = None
        self.selected: Shown | None = None
        self.superfluous: list[Backup] = []
        self.text = ""
        self.there = False
        """Whether the folder was there when it was last looked at."""
        self.loaded = False

    @property
    def folder(self) -> Path | None:
        """Where backups are made and looked for now."""
        kept = self._session.policies.backup_folder
        return self.other or (Path(kept) if kept else None)

    @property
    def plan_words(self) -> str:
        """The schedule in one sentence."""
        policies = self._session.policies
        if not policies.backup_folder:
            return tr("No folder is set, so none is made by itself.")
        if not policies.backup_every_hours:
            return tr(
                "Made by hand, to {folder}; the newest {kept} are kept.",
                folder=policies.backup_folder,
                kept=number(policies.backups_kept),
            )
        return plural(
            policies.backup_every_hours,
            "Made every hour while somebody is signed in, to {folder}; the newest {kept} are kept.",
            "Made every {count} hours while somebody is signed in, to {folder}; the newest {kept} "
            "are kept.",
            count=number(policies.backup_every_hours),
            folder=policies.backup_folder,
            kept=number(policies.backups_kept),
        )

    @property
    def fitting(self) -> list[Shown]:
        """What fits what was typed."""
        return [one for one in self.shown if self.text in _words(one)]

    @property
    def overdue(self) -> bool:
        """Whether there is no backup of this week."""
        return self.loaded and is_overdue(self.last)

    def filter(self, text: str) -> None:
        self.text = text.strip().casefold()
        self.changed.emit()

    def refresh(self) -> None:
        backups, folder = self._backups, self.folder

        def work(_: object) -> _Found:
            if folder is None or not is_folder(folder):
                return _Found(backups.last())
            shown = [
                Shown(one, backups.verified(one), backups.erased_since(one))
                for one in backups.list(folder)
            ]
            return _Found(backups.last(), shown, backups.superfluous(folder), there=True)

        def done(found: _Found) -> None:
            if folder != self.folder:
                return  # another one was chosen meanwhile
            self.last, self.shown, self.superfluous = found.last, found.shown, found.superfluous
            self.there, self.loaded = found.there, True
            before = self.selected.backup.folder if self.selected is not None else None
            self.selected = next((one for one in self.shown if one.backup.folder == before), None)
            if self.selected is None and self.shown:
                self.selected = self.shown[0]
            self.changed.emit()
            self.selected_changed.emit()

        self.read("backups", work, done, Lane.FILES)

    def select(self, shown: Shown | None) -> None:
        self.selected = shown
        self.selected_changed.emit()

    def use_folder(self, folder: Path) -> None:
        """Look at another folder, such as a stick; the clinic's own folder stays as it is."""
        self.other = folder
        self.loaded = False
        self.refresh()

    def back_up(self) -> None:
        """Make a backup in the folder that is shown."""
        backups, folder = self._backups, self.folder
        if folder is None:
            return

        def done(backup: Backup) -> None:
            self.said.emit(
                plural(
                    backup.events,
                    "Backed up: {size} with {count} event of the log, in «{folder}».",
                    "Backed up: {size} with {count} events of the log, in «{folder}».",
                    size=size_words(backup.bytes),
                    count=number(backup.events),
                    folder=backup.folder,
                )
            )
            self.made.emit()
            self.selected = None  # the newest is shown
            self.refresh()

        self.do(
            "backup",
            tr("Making the backup"),
            lambda operation: backups.create(folder, operation.task),
            done,
            Lane.LONG,
        )

    def verify(self, shown: Shown, password: str, *, words: bool) -> None:
        """Open a backup and check everything in it; with `words`, by the recovery key."""
        backups, backup = self._backups, shown.backup

        def work(operation: Operation) -> BackupVerdict:
            if words:
                return backups.verify(backup.folder, operation.task, words=password)
            return backups.verify(backup.folder, operation.task, password=password)

        def done(verdict: BackupVerdict) -> None:
            self.refresh()
            made = when(backup.made_at)
            if verdict.findings:
                self.show_problem(
                    Problem(
                        tr("The backup made {when} is damaged.", when=made),
                        tr("Make a new one, best on another disk or stick."),
                        " ".join(verdict.findings[:3]),
                    )
                )
            elif verdict.charts_opened:
                self.said.emit(
                    tr("The backup made {when} was opened, and all of it is whole.", when=made)
                )
            else:
                self.said.emit(
                    tr(
                        "The backup made {when} is as it was written. Its charts stayed closed: a "
                        "clinician or the recovery sheet can open them.",
                        when=made,
                    )
                )

        self.do("verify backup", tr("Opening the backup"), work, done, Lane.LONG)

    def thin(self) -> None:
        """Remove what is superfluous."""
        backups, folder = self._backups, self.folder
        if folder is None:
            return

        def done(gone: list[Backup]) -> None:
            count = len(gone)
            self.said.emit(
                plural(
                    count,
                    "One backup was removed.",
                    "{count} backups were removed.",
                    count=number(count),
                )
            )
            self.refresh()

        self.do("thin", tr("Removing old backups"), lambda _: backups.thin(folder), done, Lane.LONG)


class BackupSchedule(QObject):
    """Makes the scheduled backups while somebody is signed in, and knows the newest one."""

    changed = Signal()

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._backups: Backups | None = None
        self.last: Backup | None = None
        self.known = False
        self.problem: Problem | None = None
        self.running: Operation | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.tick)

    def begin(self, backups: Backups | None) -> None:
        """Somebody signed in who may back up, or nobody is here any more."""
        self._backups = backups
        self.last, self.known, self.problem, self.running = None, False, None, None
        if backups is None:
            self._clock.stop()
        else:
            self._clock.start()
            self.read()
            self.tick()
        self.changed.emit()

    def rest(self, *, resting: bool) -> None:
        """A covered session would refuse: ask nothing of it meanwhile."""
        if resting:
            self._clock.stop()
        elif self._backups is not None:
            self._clock.start()

    def read(self) -> None:
        """Which backup is the newest."""
        backups = self._backups
        if backups is None:
            return

        def done(last: Backup | None) -> None:
            if backups is self._backups:
                self.last, self.known = last, True
                self.changed.emit()

        self._operations.start("last backup", lambda _: backups.last(), done=done)

    def tick(self) -> None:
        """Make a backup if one is due and none is under way."""
        backups = self._backups
        if backups is None or self.running is not None:
            return

        def due(is_due: bool) -> None:
            if is_due and backups is self._backups and self.running is None:
                self._make(backups)

        self._operations.start("backup due", lambda _: backups.due(datetime.now(UTC)), done=due)

    def _make(self, backups: Backups) -> None:
        self.problem = None

        def done(_: Backup) -> None:
            self.read()

        def failed(problem: Problem) -> None:
            if backups is self._backups and not problem.cancelled:
                self.problem = problem
                self.changed.emit()

        def over() -> None:
            if backups is self._backups:
                self.running = None
                self.changed.emit()

        self.running = self._operations.start(
            "scheduled backup",
            lambda operation: backups.run(operation.task),
            done=done,
            problem=failed,
            step=tr("Making the scheduled backup"),
            lane=Lane.LONG,
        )
        self.running.progressed.connect(self.changed)
        self.running.ended.connect(over)
        self.changed.emit()


def is_overdue(last: Backup | None, now: datetime | None = None) -> bool:
    """Whether the newest backup is older than a week, or there is none."""
    return last is None or (now or datetime.now(UTC)) - last.made_at >= LONG_AGO


def size_words(count: int) -> str:
    """A size as people say it."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def state_of(shown: Shown) -> tuple[str, str, str]:
    """Words, icon and colour of what is known about a backup."""
    if not shown.backup.complete:
        return tr("incomplete or damaged"), "octagon-x", "brick"
    if shown.verified is False:
        return tr("damaged when it was opened"), "octagon-x", "brick"
    if shown.verified:
        return tr("opened and whole"), "circle-check", "accent"
    return tr("charts not opened yet"), "circle-help", "ink_soft"


def _words(shown: Shown) -> str:
    backup = shown.backup
    return f"{when(backup.made_at)} {backup.made_by} {backup.name} {state_of(shown)[0]}".casefold()
