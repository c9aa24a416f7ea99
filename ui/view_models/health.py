"""Whether the clinic's stores are whole, and what the workstation does."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.accounts.permissions import Act, allowed
from app.accounts.session import Session
from app.store.kinds import NAMES, StoreKind
from app.texts import plural, tr
from ui.operations import Lane, Operations
from ui.view_models.backups import size_words
from ui.view_models.place import PlaceModel
from ui.view_models.wording import number

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.hardware.self_test import SelfTest
    from app.health.computing import Computing
    from app.health.health import Health, HealthReport
    from app.inference.ladder import Move
    from app.store.health import StoreHealth


class HealthModel(PlaceModel):
    """Shows the newest report: the quick one of the sign-in, or a full one."""

    checked = Signal(object)
    tested = Signal(object)

    def __init__(
        self, health: Health, computing: Computing, session: Session, operations: Operations
    ) -> None:
        super().__init__(operations)
        self._health = health
        self._computing = computing
        self.machine: SelfTest | None = None
        """What this workstation does; None before it was tested."""
        self.falls: tuple[Move, ...] = ()
        """What computes lower than planned."""
        self.reads_charts = session.chart is not None
        self.restores = allowed(Act.RESTORE, session.person.roles)
        self.report: HealthReport | None = None
        self.checked_at: datetime | None = None

    @property
    def full(self) -> bool:
        """Whether the report is of a full check."""
        return self.report is not None and bool(self.report.stores)

    def refresh(self) -> None:
        """Look in passing, unless a full check has been made."""
        computing = self._computing
        self.read(
            "self-test", lambda _: (computing.newest(), computing.falls()), self._take_machine
        )
        if self.report is not None:
            return
        health = self._health
        self.read("health", lambda _: health.quick(), self._take)

    def check(self) -> None:
        """Read everything."""
        health = self._health

        def done(report: HealthReport) -> None:
            self._take(report)
            if report.whole:
                self.said.emit(
                    tr("Every page was read, and everything is whole.")
                    if self.reads_charts
                    else tr("Every page of the clinic's store was read, and it is whole.")
                )

        self.do(
            "check health",
            tr("Reading every page"),
            lambda operation: health.check(operation.task),
            done,
            Lane.CHECK,
        )

    def test(self) -> None:
        """Try both engines, and say how fast they are."""
        computing = self._computing
        self.do(
            "test workstation",
            tr("Testing this workstation"),
            lambda operation: (computing.test(operation.task), computing.falls()),
            self._on_tested,
            Lane.LONG,
        )

    def _on_tested(self, found: tuple[SelfTest, tuple[Move, ...]]) -> None:
        self._take_machine(found)
        self.tested.emit(self.machine)

    def _take_machine(self, found: tuple[SelfTest | None, tuple[Move, ...]]) -> None:
        self.machine, self.falls = found
        self.changed.emit()

    def _take(self, report: HealthReport) -> None:
        self.report, self.checked_at = report, datetime.now(UTC)
        self.checked.emit(report)
        self.changed.emit()


def store_words(store: StoreHealth) -> tuple[str, str]:
    """The name of a store, and what was found about it in one line."""
    parts = [size_words(store.bytes)]
    if store.kind is StoreKind.CLINIC:
        parts.append(
            plural(
                store.events,
                "{count} event in the log",
                "{count} events in the log",
                count=number(store.events),
            )
        )
    parts.append(tr("every page read, and whole") if store.whole else tr("not whole"))
    return tr(NAMES[store.kind]), "  ·  ".join(parts)
