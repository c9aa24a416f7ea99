"""What is always on screen: the seal, the engines, the models, the log, the person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.accounts.permissions import Act, allowed
from app.bootstrap import Services
from app.errors import UserFacingError
from app.hardware.probe import short_name
from app.inference.protocol import CPU
from ui.operations import Lane, Operation, Operations
from ui.problem import Problem
from ui.view_models.backups import BackupSchedule, is_overdue
from ui.view_models.shell import Shell, Stage
from ui.view_models.wording import clock, number, when

_COUNT_MS = 5_000

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.audit.verifier import AuditVerdict
    from app.hardware.self_test import SelfTest
    from app.health.health import HealthReport

DEMONSTRATION = "Demonstration models: not for clinical use"


@dataclass(frozen=True, slots=True)
class EngineWords:
    """The engines and models in a few words, and in full for the tooltip.

    `lowered` says that an engine computes lower than planned, `where` leaves out how fast it is.
    """

    engine: str
    engine_in_full: str
    models: str
    models_in_full: str
    demonstration: bool
    lowered: bool = False
    where: str = ""


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
            return f"no network: proved {clock(self._proved_at)}"
        return "the network is not closed"

    @property
    def seal_in_full(self) -> str:
        seal = self._shell.seal
        held = ", ".join(seal.held) or "nothing"
        text = f"Tried at the start and refused by the system: {held}."
        if seal.broken:
            text += f" Not refused: {', '.join(seal.broken)}."
        return f"{text} Enforced by: {', '.join(seal.layers) or 'nothing'}."

    # the log

    @property
    def log_whole(self) -> bool:
        return self.verdict is None or self.verdict.whole

    @property
    def log_words(self) -> str:
        if self.verifying:
            return "log: verifying"
        if self.verdict is None:
            return "log: not verified yet"
        if self.verdict.whole:
            return f"log whole, {number(max(self.events, self.verdict.events))} events"
        return f"log damaged: {number(len(self.verdict.findings))} findings"

    @property
    def log_in_full(self) -> str:
        if self.verdict is None or self.verified_at is None:
            return "The log is verified after each sign-in."
        findings = "\n".join(self.verdict.findings[:8])
        events = f"{number(self.verdict.events)} events"
        return (
            f"{events} verified at {clock(self.verified_at)}. Click to verify again.\n{findings}"
        ).strip()

    # the stores

    @property
    def health_words(self) -> str:
        """Empty while nothing is known."""
        if self.health is None:
            return ""
        if self.health.whole:
            return "stores whole"
        count = len(self.health.findings)
        return "a store is damaged" if count == 1 else f"stores: {number(count)} findings"

    @property
    def stores_whole(self) -> bool:
        return self.health is None or self.health.whole

    @property
    def health_in_full(self) -> str:
        if self.health is None or self.health.whole:
            return "Looked at when you signed in. Click to check every page."
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
            return "backing up" if fraction is None else f"backing up, {fraction:.0%}"
        if schedule.problem is not None:
            return "the backup failed"
        if not schedule.known:
            return ""
        return f"backup {when(schedule.last.made_at)}" if schedule.last else "no backup yet"

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
            return "There is no backup of the last seven days. Click to make one."
        return "Click to see all backups."

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
            step="Loading the speech model",
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
            done = "" if progress.fraction is None else f", {progress.fraction:.0%}"
            loading = f"loading models{done}"
            words = replace(words, engine=loading, engine_in_full=progress.step, where=loading)
        if words != self.engines:
            self.engines = words
        self.changed.emit()


def _said_when_needed(_: Problem) -> None:
    """Whoever needs an engine starts it again, and is told what is wrong."""


def _tested_device(tested: SelfTest) -> str:
    """Where the engines computed when they were tested, as the engines say it of themselves."""
    both = dict.fromkeys((tested.speech.device, tested.language.device))
    names = {one.device: short_name(one.device_name) for one in (tested.speech, tested.language)}
    return " and ".join("CPU" if one == CPU else names[one] for one in both)


def _speed_in_full(factor: float | None, tokens: float | None) -> str:
    said = []
    if factor:
        said.append(f"speech is written down {factor:.0f} times as fast as it is spoken")
    if tokens:
        said.append(f"notes at {tokens:.0f} tokens a second; a token is about ¾ of a word")
    return f": {', and '.join(said)}" if said else ""


def engine_words(services: Services, tested: SelfTest | None = None) -> EngineWords:
    """Device, speed and models as the engines know them now, or as the self-test found them."""
    status = services.engines.status()
    factor, tokens = status.speech_factor, status.tokens_per_second
    lowered = bool(status.falls)
    measured = "Measured while they worked" if factor or tokens else "Nothing measured yet"
    if tested is not None and not lowered and not (factor and tokens):
        factor, tokens = factor or tested.speech.rate, tokens or tested.language.rate
        measured = f"As tested {when(tested.made_at)}"
    speed = []
    if factor:
        speed.append(f"speech {factor:.0f}×")
    if tokens:
        speed.append(f"{tokens:.0f} tok/s")
    device = status.device or (_tested_device(tested) if tested is not None else "")
    shown = f"fallen back: {device}" if lowered else device
    engine = "  ·  ".join(one for one in (shown, *speed) if one)
    where = f"The engines compute here: {device}." if device else ""
    how = f"{measured}{_speed_in_full(factor, tokens)}."
    in_full = "\n".join(one for one in (*(fall.words for fall in status.falls), where, how) if one)
    names = []
    for role in ("speech", "language"):
        try:
            names.append(services.catalog.active(role).name)
        except UserFacingError as error:
            return EngineWords(engine, in_full, "no models", error.what, False, lowered, shown)
    return EngineWords(
        engine,
        in_full,
        "demonstration models" if services.engines.demonstration else names[-1],
        "\n".join(
            f"{role}: {name}" for role, name in zip(("Speech", "Language"), names, strict=True)
        ),
        services.engines.demonstration,
        lowered,
        shown,
    )
