"""What is always on screen: the seal, the engines, the models, the log, the person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.accounts.permissions import Act, allowed
from app.texts import marked, plural, tr
from ui.operations import Lane, Operation, Operations
from ui.problem import Problem
from ui.view_models.backups import BackupSchedule, is_overdue
from ui.view_models.engine_words import EngineWords, engine_words
from ui.view_models.shell import Shell, Stage
from ui.view_models.wording import clock, number, percent, when

_COUNT_MS = 5_000

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.audit.verifier import AuditVerdict
    from app.hardware.self_test import SelfTest
    from app.health.health import HealthReport

DEMONSTRATION = marked("Demonstration models: not for clinical use")


class StatusViewModel(QObject):
    """Refreshed whenever an operation has ended; reads memory, never a chart."""

    changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._operations: Operations = shell.operations
        self._proved_at = datetime.now(UTC)
        self.engines = EngineWords("", "", "", "", False)
        self._warming: Operation | None = None
        self.verdict: AuditVerdict | None = None
        self.verified_at: datetime | None = None
        self.verifying = False
        self.events = 0
        self.health: HealthReport | None = None
        self.machine: SelfTest | None = None
        self.backups = BackupSchedule(self._operations)
        self.backups.changed.connect(self.changed)
        self._clock = QTimer(self)
        self._clock.setInterval(_COUNT_MS)
        self._clock.timeout.connect(self._count)
        shell.stage_changed.connect(self._on_stage)
        shell.covered_changed.connect(self._on_covered)
        self._operations.changed.connect(self._on_operations)
        self._operations.closing.connect(self._on_closing)

    # the seal

    @property
    def sealed(self) -> bool:
        return self._shell.seal.whole

    @property
    def seal_words(self) -> str:
        if self.sealed:
            return tr("no network: proved {time}", time=clock(self._proved_at))
        return tr("the network is not closed")

    @property
    def seal_in_full(self) -> str:
        seal = self._shell.seal
        nothing = tr("nothing")
        said = [
            tr(
                "Tried at the start and refused by the system: {held}.",
                held=", ".join(seal.held) or nothing,
            )
        ]
        if seal.broken:
            said.append(tr("Not refused: {broken}.", broken=", ".join(seal.broken)))
        said.append(tr("Enforced by: {layers}.", layers=", ".join(seal.layers) or nothing))
        return " ".join(said)

    # the log

    @property
    def log_whole(self) -> bool:
        return self.verdict is None or self.verdict.whole

    @property
    def log_words(self) -> str:
        if self.verifying:
            return tr("log: verifying")
        if self.verdict is None:
            return tr("log: not verified yet")
        if self.verdict.whole:
            events = max(self.events, self.verdict.events)
            return plural(
                events,
                "log whole, {count} event",
                "log whole, {count} events",
                count=number(events),
            )
        count = len(self.verdict.findings)
        return plural(
            count,
            "log damaged: {count} finding",
            "log damaged: {count} findings",
            count=number(count),
        )

    @property
    def log_in_full(self) -> str:
        if self.verdict is None or self.verified_at is None:
            return tr("The log is verified after each sign-in.")
        findings = "\n".join(self.verdict.findings[:8])
        verified = plural(
            self.verdict.events,
            "{count} event verified at {time}. Click to verify again.",
            "{count} events verified at {time}. Click to verify again.",
            count=number(self.verdict.events),
            time=clock(self.verified_at),
        )
        return f"{verified}\n{findings}".strip()

    # the stores

    @property
    def health_words(self) -> str:
        """Empty while nothing is known."""
        if self.health is None:
            return ""
        if self.health.whole:
            return tr("stores whole")
        count = len(self.health.findings)
        return (
            tr("a store is damaged")
            if count == 1
            else tr("stores: {count} findings", count=number(count))
        )

    @property
    def stores_whole(self) -> bool:
        return self.health is None or self.health.whole

    @property
    def health_in_full(self) -> str:
        if self.health is None or self.health.whole:
            return tr("Looked at when you signed in. Click to check every page.")
        return "\n".join(finding.what for finding in self.health.findings[:4])

    def take_health(self, report: HealthReport) -> None:
        """The stores were looked at."""
        if self._shell.session is not None:
            self.health = report
        self.changed.emit()

    # what computes

    def take_test(self, tested: SelfTest | None) -> None:
        """This workstation was tested."""
        self.machine = tested
        self._read_engines()

    # the backups

    @property
    def backup_words(self) -> str:
        """Empty while nothing is known, or for who makes no backups."""
        schedule = self.backups
        if schedule.running is not None:
            fraction = schedule.running.progress.fraction
            return (
                tr("backing up")
                if fraction is None
                else tr("backing up, {fraction}", fraction=percent(fraction))
            )
        if schedule.problem is not None:
            return tr("the backup failed")
        if not schedule.known:
            return ""
        return (
            tr("backup {when}", when=when(schedule.last.made_at))
            if schedule.last
            else tr("no backup yet")
        )

    @property
    def backup_late(self) -> bool:
        schedule = self.backups
        return schedule.problem is not None or (schedule.known and is_overdue(schedule.last))

    @property
    def backup_in_full(self) -> str:
        schedule = self.backups
        if schedule.problem is not None:
            return f"{schedule.problem.what} {schedule.problem.action}"
        if self.backup_late:
            return tr("There is no backup of the last seven days. Click to make one.")
        return tr("Click to see all backups.")

    @property
    def person(self) -> str:
        session = self._shell.session
        return session.person.display_name if session is not None else ""

    @property
    def clinic(self) -> str:
        session = self._shell.session
        return session.clinic_name if session is not None else ""

    def verify_log(self) -> None:
        """Check every event and proof of the log."""
        office = self._shell.office
        if office is None or self.verifying:
            return
        self.verifying = True
        self.changed.emit()

        def work(operation: Operation) -> AuditVerdict:
            return office.log.verify(operation.task)

        self._operations.start(
            "verify",
            work,
            done=self._on_verdict,
            problem=self._on_not_verified,
            lane=Lane.CHECK,
        )

    def take_verdict(self, verdict: AuditVerdict) -> None:
        """The log was verified elsewhere in the window."""
        if self._shell.session is not None:
            self.verdict, self.verified_at = verdict, datetime.now(UTC)
        self.changed.emit()

    def _on_verdict(self, verdict: AuditVerdict) -> None:
        self.verifying = False
        if self._shell.session is not None:
            self.verdict, self.verified_at = verdict, datetime.now(UTC)
        self.changed.emit()

    def _on_not_verified(self, problem: Problem) -> None:
        self.verifying = False
        if self._shell.session is not None and not problem.cancelled:
            from app.audit.verifier import AuditVerdict  # noqa: PLC0415

            self.verdict = AuditVerdict(False, 0, "", (problem.what,))
            self.verified_at = datetime.now(UTC)
        self.changed.emit()

    def warm_engines(self) -> None:
        """Load the engines in the background, for somebody who will need them.

        At the first time with these models the workstation is tested as well.
        """
        session, office = self._shell.session, self._shell.office
        if self._shell.stage is not Stage.OPEN or self._shell.room is None:
            return
        engines = self._shell.services.engines

        def work(operation: Operation) -> SelfTest | None:
            from app.warming import warm  # noqa: PLC0415  nobody needs it before signing in

            warm(engines, operation.task)
            if session is None or office is None or session.covered or session.closed:
                return None
            if (tested := office.computing.newest()) is None:
                tested = office.computing.test(operation.task)
                warm(engines, operation.task)
            return tested

        self._warming = self._operations.start(
            "warm engines",
            work,
            done=self.take_test,
            problem=_said_when_needed,
            step=tr("Loading the speech model"),
            lane=Lane.CHECK,
        )
        self._warming.progressed.connect(self._read_engines)
        self._read_engines()

    def _on_stage(self) -> None:
        self.verdict, self.verified_at, self.events = None, None, 0
        self.health = None
        session, office = self._shell.session, self._shell.office
        works = session is not None and self._shell.stage is Stage.OPEN
        backs_up = works and session is not None and allowed(Act.BACK_UP, session.person.roles)
        self.backups.begin(office.backups if office is not None and backs_up else None)
        if works and office is not None:
            health = office.health
            self._operations.start(
                "health",
                lambda _: health.quick(),
                done=self.take_health,
                problem=self._on_background_problem,
                lane=Lane.CHECK,
            )
            computing = office.computing
            self._operations.start(
                "self-test",
                lambda _: computing.newest(),
                done=self.take_test,
                problem=self._on_background_problem,
                lane=Lane.CHECK,
            )
        if session is not None:
            self._clock.start()
            self.verify_log()
        else:
            self._clock.stop()
        self._read_engines()

    def close(self) -> None:
        """The window closes: nothing is asked any more."""
        self._clock.stop()
        self.backups.begin(None)

    def _on_covered(self) -> None:
        self.backups.rest(resting=self._shell.covered)

    def _on_closing(self) -> None:
        self._clock.stop()
        self.backups.begin(None)

    def _count(self) -> None:
        """How long the log is now; a covered session is left in peace, for it would refuse."""
        session, office = self._shell.session, self._shell.office
        if session is None or office is None or session.covered:
            return

        def done(events: int) -> None:
            if session is self._shell.session and events != self.events:
                self.events = events
                self.changed.emit()

        self._operations.start(
            "count events",
            lambda _: office.log.state().events,
            done=done,
            problem=self._on_background_problem,
        )

    def _on_background_problem(self, problem: Problem) -> None:
        """What nobody asked for is said only while somebody is here."""
        session = self._shell.session
        if session is not None and not session.covered and not problem.cancelled:
            self._operations.defect_found.emit(problem)

    def _on_operations(self) -> None:
        self._read_engines()

    def _read_engines(self) -> None:
        words = engine_words(self._shell.services, self.machine)
        if self._warming is not None and self._warming.running:
            progress = self._warming.progress
            loading = (
                tr("loading models")
                if progress.fraction is None
                else tr("loading models, {fraction}", fraction=percent(progress.fraction))
            )
            words = replace(words, engine=loading, engine_in_full=progress.step, where=loading)
        if words != self.engines:
            self.engines = words
        self.changed.emit()


def _said_when_needed(_: Problem) -> None:
    """Whoever needs an engine starts it again, and is told what is wrong."""
