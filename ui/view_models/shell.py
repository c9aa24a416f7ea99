"""Who is signed in and what the window shows: from the first run to the lock."""

# The services and what they bring along are loaded after the first door is seen.
# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from app.errors import BugError
from app.paths import Paths
from app.seal.report import SealReport
from app.settings import Settings
from app.task import Task
from app.texts import tr
from ui.operations import Lane, Operation, Operations
from ui.problem import Problem
from ui.view_models.equipped import Equipped
from ui.view_models.stage import Stage

if TYPE_CHECKING:
    from app.accounts.accounts import NewPerson
    from app.accounts.session import Session
    from app.bootstrap import Office, Room
    from app.keys.recovery import RecoveryKey
    from ui.view_models.opening import Opened
    from ui.view_models.recovery_words import Purpose, WrittenDown

__all__ = ["Shell", "Stage"]

T = TypeVar("T")

STOP_SECONDS = 10.0


class Shell(Equipped):
    """The life of the window around one clinic."""

    stage_changed = Signal()
    covered_changed = Signal()
    busy_changed = Signal()
    problem_changed = Signal()

    def __init__(self, settings: Settings, seal: SealReport, operations: Operations) -> None:
        super().__init__()
        self.settings = settings
        self.paths = Paths(settings.home)
        self.seal = seal
        self.operations = operations
        self.stage = Stage.SIGN_IN
        self.session: Session | None = None
        self.room: Room | None = None
        self.office: Office | None = None
        self.sheet: WrittenDown | None = None
        self._sheet_waits = False
        self.recovery_words = ""
        """What opened this session, while people are given a way in with it."""
        self.fingerprint = ""
        """What somebody who has just enrolled reads to a colleague."""
        self.code_needed = False
        self.problem: Problem | None = None
        self.work: Operation | None = None
        self.busy = ""
        self.notice = ""
        self.last_name = ""
        self.covered = False
        self._covering: Operation | None = None
        self._coming = Task()  # cancelled: whoever is coming in is not let in any more
        operations.changed.connect(self._on_operations)

    def begin(self) -> None:
        """Decide what comes first; patient data stays closed while the seal is broken."""
        self.notice = ""
        if not self.seal.whole:
            self._enter(Stage.SEAL_BROKEN)
        elif self.paths.bereft:
            self.notice = tr("The key slots of this clinic are missing. Restore it from a backup.")
            self._enter(Stage.SIGN_IN)
        else:
            self._enter(Stage.SIGN_IN if self.paths.founded else Stage.START)

    def go(self, stage: Stage, notice: str = "") -> None:
        """Walk to another door; nobody is signed in, and none opens while one is shut."""
        if self.busy:
            return
        self.notice = notice
        self.fingerprint = ""
        self.code_needed = False
        self._enter(stage)

    # coming in

    def found(self, clinic_name: str, people: tuple[NewPerson, ...]) -> None:
        """Found the clinic; its recovery sheet comes next."""
        from ui.view_models.recovery_words import Purpose

        self.last_name = people[0].name
        self._run(
            "found",
            tr("Making the keys of the clinic"),
            lambda _: self.services.accounts.found(clinic_name, people),
            lambda key: self.show_sheet(key, clinic_name, Purpose.FOUNDED),
        )

    def sign_in(self, name: str, password: str, code: str = "") -> None:
        """Open what the person may open; `code_needed` says that a code is missing."""
        self.last_name = name

        def work(operation: Operation) -> Opened | None:
            from app.accounts.totp import CodeNeeded
            from ui.view_models.opening import open_session

            services = self.services
            try:
                session = services.accounts.sign_in(name, password, code, operation.task)
            except CodeNeeded:
                return None
            return open_session(services, session, self._coming)

        self._run("sign_in", tr("Opening the stores"), work, self._on_signed_in)

    def enrol(self, name: str, code: str, password: str) -> None:
        """Use a one-time code: the person has keys of their own from now on."""
        self.last_name = name
        self._run(
            "enrol",
            tr("Making your keys"),
            lambda _: self.services.accounts.enrol(name, code, password),
            self._on_enrolled,
        )

    def recover(self, words: str) -> None:
        """Open everything with the recovery key; people are given a way in next."""

        def work(operation: Operation) -> Opened:
            from ui.view_models.opening import open_session

            services = self.services
            session = services.accounts.recover(words, operation.task)
            return open_session(services, session, self._coming)

        def done(opened: Opened) -> None:
            self.recovery_words = words
            self._take(opened)
            self._enter(Stage.RESCUE)

        self._run("recover", tr("Opening the stores with the recovery key"), work, done)

    def open_clinic(self) -> None:
        """Go on into the places, with what is open already."""
        self._enter(Stage.OPEN)

    def go_on_rescuing(self) -> None:
        """Back to giving people a way in."""
        self._enter(Stage.RESCUE)

    def codes_set_up(self) -> None:
        """The codes that the policy asks for are there: open the rest."""
        from ui.view_models.opening import open_session

        session = self.session
        if session is not None:
            self._run(
                "open",
                tr("Opening the stores"),
                lambda _: open_session(self.services, session, self._coming),
                self._on_signed_in,
            )

    # the recovery sheet

    def replace_recovery_key(self, password: str, purpose: Purpose) -> None:
        """Make a new recovery key; its sheet comes next."""
        session, office = self.present()
        self._run(
            "replace recovery key",
            tr("Making a new recovery key"),
            lambda _: office.people.replace_recovery_key(password),
            lambda key: self.show_sheet(key, session.clinic_name, purpose),
        )

    def show_sheet(self, key: RecoveryKey, clinic_name: str, purpose: Purpose) -> None:
        """Show the words of a new recovery key, once."""
        from datetime import UTC, datetime

        from app.keys.recovery import RecoverySheet
        from ui.view_models.recovery_words import WrittenDown

        sheet = RecoverySheet(clinic_name, datetime.now(UTC), key.words)
        self.sheet, self._sheet_waits = WrittenDown(sheet, purpose), True
        self._show_waiting_sheet()

    def _show_waiting_sheet(self) -> None:
        """Never to whoever stands at a covered screen, nor in the midst of a recording."""
        recording = self.operations.running(lane=Lane.RECORDING)
        if self._sheet_waits and not self.covered and not recording:
            self._sheet_waits = False
            self._enter(Stage.RECOVERY_SHEET)

    def keep_sheet(self) -> None:
        """The words were read back from paper: note it, and forget them."""
        written, office = self.sheet, self.office
        if written is None:
            return
        words = " ".join(written.words)
        kept = (
            office.people.recovery_sheet_kept
            if office is not None
            else self.services.accounts.recovery_sheet_kept
        )
        self._run("keep sheet", tr("Noting it"), lambda _: kept(words), lambda _: self._on_kept())

    # leaving

    def lock(self, notice: str = "") -> None:
        """Sign out; while a recording goes on, only cover the screen."""
        notice = notice or tr("Locked. Everything is saved.")
        if self.session is None:
            self._coming.cancel()
        elif self.operations.running(lane=Lane.RECORDING):
            self._cover(notice)
        else:
            self.sign_out(notice)

    def leave_alone(self, notice: str) -> None:
        """Nobody is there: sign out, but never cut off what somebody began."""
        if self.operations.lasting():
            self._cover(notice)
        else:
            self.sign_out(notice)

    def uncover(self, password: str) -> None:
        """The person who is signed in comes back."""
        session, covering = self.session, self._covering
        if session is None or self.busy:
            return

        def work(_: object) -> None:
            if covering is not None:
                covering.wait(STOP_SECONDS)
            if session.covered:
                session.uncover(password)
            else:
                session.confirm(password)

        self._run(
            "uncover", tr("Checking the passphrase"), work, lambda _: self._set_covered(False)
        )

    def leave_to_restore(self) -> None:
        """Sign out, and go on to the backups once the stores are closed."""
        self.sign_out(tr("Choose the backup as soon as the stores are closed."), then=Stage.RESTORE)

    def sign_out(
        self, notice: str = "", *, keep_name: bool = True, then: Stage | None = None
    ) -> None:
        """Stop what runs, close the stores, forget the keys, and ask who is there."""
        session = self.session
        if session is None or not self.tell_leaving():
            return
        under_way = self.operations.cancel_all()

        def work(_: object) -> None:
            for operation in under_way:
                operation.wait(STOP_SECONDS)
            session.close()

        def closed(_: None) -> None:
            if then is not None:
                self.go(then)

        self._forget()
        self.notice = notice
        if not keep_name:
            self.last_name = ""
        words = tr("Closing the stores")
        self._enter(Stage.SIGN_IN, words)  # at no moment is it free before they are closed
        self._run("lock", words, work, closed)

    def close(self) -> None:
        """The window closes: stop what runs, close the stores, forget the keys."""
        self._coming.cancel()
        self._arrived.set()  # who waits for services gets none any more
        self.operations.close()
        session = self.session
        self._forget()
        try:
            if session is not None:
                session.close()
        finally:
            if self._services is not None:
                self._services.engines.close()

    # state

    def present(self) -> tuple[Session, Office]:
        """Who is signed in, at the stages that somebody has to be."""
        if self.session is None or self.office is None:
            raise BugError(f"nobody is signed in at «{self.stage}»")
        return self.session, self.office

    def written(self) -> WrittenDown:
        """The sheet that is on screen."""
        if self.sheet is None:
            raise BugError("there is no sheet to show")
        return self.sheet

    @property
    def idle_seconds(self) -> float:
        """After how long without a touch the screen is locked."""
        if self.session is not None:
            return 60.0 * self.session.policies.idle_lock_minutes
        return self.settings.idle_lock_seconds

    @property
    def reads_charts(self) -> bool:
        return self.room is not None

    def dismiss_problem(self) -> None:
        self._set_problem(None)

    def stop(self) -> None:
        """Stop what the person waits for."""
        if self.work is not None:
            self.work.cancel()

    def _run(
        self,
        name: str,
        words: str,
        work: Callable[[Operation], T],
        done: Callable[[T], None],
    ) -> None:
        """Do one thing for which the door stays shut; who signs out meanwhile is not answered."""
        session = self.session
        self._coming = Task()

        def finished(result: T) -> None:
            if self.session is session:
                self._set_busy("")
                done(result)

        def failed(problem: Problem) -> None:
            if self.session is session:
                self._on_problem(problem)

        self._set_busy(words)
        self.work = self.operations.start(name, work, done=finished, problem=failed, step=words)
        self.work.progressed.connect(self.busy_changed)

    def _enter(self, stage: Stage, words: str = "") -> None:
        self.stage = stage
        self._set_problem(None)
        self._set_busy(words)
        self.stage_changed.emit()

    def _cover(self, notice: str) -> None:
        """Hide the screen; while only a recording goes on, the session refuses all else too."""
        session = self.session
        if session is None or self.covered:
            return
        self._covering = None
        self.leaving.emit()
        running = self.operations.running
        begun = [*running(lane=Lane.RECORDING), *running(lane=Lane.SHORT)]

        def work(_: object) -> None:
            for operation in begun:
                operation.begun.wait(STOP_SECONDS)  # a covered session begins nothing any more
            session.cover()

        if not running(lane=Lane.LONG):
            self._covering = self.operations.start("cover", work, problem=self._on_problem)
        self.notice = notice
        self._set_covered(True)

    def _set_covered(self, covered: bool) -> None:
        self.covered = covered
        self._set_problem(None)
        self.covered_changed.emit()
        self._show_waiting_sheet()

    def _set_busy(self, words: str) -> None:
        self.busy = words
        if words:
            self._set_problem(None)
        else:
            self.work = None
        self.busy_changed.emit()

    def _set_problem(self, problem: Problem | None) -> None:
        self.problem = problem
        self.problem_changed.emit()

    def _take(self, opened: Opened) -> None:
        self.session, self.room, self.office = opened.session, opened.room, opened.office
        self.notice, self.code_needed = "", False

    def _forget(self) -> None:
        self.session = self.room = self.office = self.sheet = None
        self.recovery_words = ""
        self.covered = self.code_needed = self._sheet_waits = False

    def _on_signed_in(self, opened: Opened | None) -> None:
        from app.accounts.session import Duty

        if opened is None:
            self.code_needed = True
            self.busy_changed.emit()
            return
        self._take(opened)
        self._enter(Stage.CODES if Duty.SET_UP_TOTP in opened.session.duties else Stage.OPEN)

    def _on_enrolled(self, fingerprint: str) -> None:
        self.fingerprint = fingerprint
        if fingerprint:
            self._enter(Stage.ENROL)
        else:
            self.go(Stage.SIGN_IN, tr("Your passphrase is set. Sign in with it."))

    def _on_kept(self) -> None:
        from app.accounts.session import Duty
        from ui.view_models.recovery_words import Purpose

        written, self.sheet = self.sheet, None
        if written is None:
            return
        if written.purpose is Purpose.FOUNDED:
            self.go(Stage.SIGN_IN, tr("The clinic is ready. Sign in to begin."))
        elif written.purpose is Purpose.RESCUED:
            self.sign_out(tr("The new recovery sheet is kept. Sign in with your passphrase."))
        else:
            if self.session is not None:
                self.session.done(Duty.REPLACE_RECOVERY_KEY)
            self._enter(Stage.OPEN)

    def _on_operations(self) -> None:
        """Behind the cover the last piece of work has ended: now the stores can close."""
        if self.covered and not self.busy and not self.operations.lasting():
            self.sign_out(self.notice)
        self._show_waiting_sheet()

    def _on_problem(self, problem: Problem) -> None:
        self._set_busy("")
        self._set_problem(problem)
        self._on_operations()
