"""Who is signed in and what the window shows: from the first run to the lock."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.accounts.accounts import NewPerson, RecoveryKey
from app.accounts.session import Session
from app.bootstrap import Room, Services, open_room
from app.domain.practitioner import Role
from ui.operations import Lane, Operations
from ui.problem import Problem
from ui.view_models.recovery_words import WrittenDown

STOP_SECONDS = 10.0


class Stage(StrEnum):
    FIRST_RUN = "first_run"
    RECOVERY_SHEET = "recovery_sheet"
    SIGN_IN = "sign_in"
    OPEN = "open"
    SEAL_BROKEN = "seal_broken"


class Shell(QObject):
    """The life of the window around one clinic."""

    stage_changed = Signal()
    covered_changed = Signal()
    busy_changed = Signal()
    problem_changed = Signal()

    def __init__(self, services: Services, operations: Operations) -> None:
        super().__init__()
        self.services = services
        self.operations = operations
        self.stage = Stage.SIGN_IN
        self.session: Session | None = None
        self.room: Room | None = None
        self.sheet: WrittenDown | None = None
        self.problem: Problem | None = None
        self.busy = ""
        self.notice = ""
        self.last_name = ""
        self.covered = False
        operations.changed.connect(self._on_operations)

    def begin(self) -> None:
        """Decide what comes first; patient data stays closed while the seal is broken."""
        if not self.services.seal.whole:
            self._enter(Stage.SEAL_BROKEN)
        elif self.services.accounts.founded():
            self._enter(Stage.SIGN_IN)
        else:
            self._enter(Stage.FIRST_RUN)

    def go(self, stage: Stage) -> None:
        """Walk to another door; nobody is signed in."""
        self.notice = ""
        self._enter(stage)

    def found(self, clinic_name: str, people: tuple[NewPerson, ...]) -> None:
        """Found the clinic; its recovery sheet comes next."""
        accounts = self.services.accounts
        self._set_busy("Making the keys of the clinic")
        self.last_name = people[0].name
        self.operations.start(
            "found",
            lambda _: accounts.found(clinic_name, people),
            done=self._on_founded,
            problem=self._on_problem,
        )

    def confirm_words(self) -> None:
        """The words are on paper: forget them."""
        self.sheet = None
        self.notice = "The clinic is ready. Sign in to begin."
        self._enter(Stage.SIGN_IN)

    def sign_in(self, name: str, password: str) -> None:
        """Open what the person may open."""
        services = self.services
        self._set_busy("Opening the stores")
        self.last_name = name

        def work(_: object) -> tuple[Session, Room | None]:
            session = services.accounts.sign_in(name, password)
            try:
                room = open_room(services, session) if session.person.reads_charts else None
            except BaseException:
                session.close()
                raise
            return session, room

        self.operations.start("sign_in", work, done=self._on_signed_in, problem=self._on_problem)

    # leaving

    def lock(self, notice: str = "Locked. Everything is saved.") -> None:
        """Sign out; while a recording goes on, only cover the screen."""
        if self.operations.running(lane=Lane.RECORDING):
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
        session = self.session
        if session is None or self.busy:
            return
        self._set_busy("Checking the passphrase")
        self.operations.start(
            "uncover",
            lambda _: session.confirm(password),
            done=lambda _: self._on_uncovered(session),
            problem=self._on_problem,
        )

    def sign_out(self, notice: str = "", *, keep_name: bool = True) -> None:
        """Stop what runs, close the stores, forget the keys, and ask who is there."""
        session = self.session
        if session is None:
            return
        under_way = self.operations.running()
        self.operations.cancel_all()

        def work(_: object) -> None:
            for operation in under_way:
                operation.wait(STOP_SECONDS)
            session.close()

        self.session = None
        self.room = None
        self.covered = False
        self.notice = notice
        if not keep_name:
            self.last_name = ""
        self._enter(Stage.SIGN_IN)
        self._set_busy("Closing the stores")
        self.operations.start(
            "lock",
            work,
            done=lambda _: self._set_busy(""),
            problem=self._on_problem,
        )

    def close(self) -> None:
        """The window closes: stop what runs, close the stores, forget the keys."""
        self.operations.close()
        session, self.session, self.room = self.session, None, None
        try:
            if session is not None:
                session.close()
        finally:
            self.services.engines.close()

    @property
    def idle_seconds(self) -> float:
        """After how long without a touch the screen is locked."""
        return self.services.settings.idle_lock_seconds

    @property
    def reads_charts(self) -> bool:
        return self.room is not None

    @property
    def manages(self) -> bool:
        return self.session is not None and Role.OFFICE_MANAGER in self.session.person.roles

    def dismiss_problem(self) -> None:
        self._set_problem(None)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self._set_problem(None)
        self._set_busy("")
        self.stage_changed.emit()

    def _cover(self, notice: str) -> None:
        if self.session is not None and not self.covered:
            self.notice = notice
            self._set_covered(True)

    def _set_covered(self, covered: bool) -> None:
        self.covered = covered
        self._set_problem(None)
        self.covered_changed.emit()

    def _set_busy(self, words: str) -> None:
        self.busy = words
        if words:
            self._set_problem(None)
        self.busy_changed.emit()

    def _set_problem(self, problem: Problem | None) -> None:
        self.problem = problem
        self.problem_changed.emit()

    def _on_founded(self, key: RecoveryKey) -> None:
        self.sheet = WrittenDown(key)
        self._enter(Stage.RECOVERY_SHEET)

    def _on_signed_in(self, opened: tuple[Session, Room | None]) -> None:
        self.session, self.room = opened
        self.notice = ""
        self._enter(Stage.OPEN)

    def _on_uncovered(self, session: Session) -> None:
        self._set_busy("")
        if self.session is session:
            self._set_covered(False)

    def _on_operations(self) -> None:
        """Behind the cover the last piece of work has ended: now the stores can close."""
        if self.covered and not self.busy and not self.operations.lasting():
            self.sign_out(self.notice)

    def _on_problem(self, problem: Problem) -> None:
        self._set_busy("")
        self._set_problem(problem)
        self._on_operations()
