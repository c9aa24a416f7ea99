"""Whether the clinic's stores are whole: in passing at sign-in, and in full when asked."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event, Status
from app.backup.progress import Share
from app.catalog.catalog import Catalog
from app.catalog.registry import Registry, read_registry
from app.errors import UserFacingError
from app.health.installed import changed, missing
from app.store.connection import look_at_file
from app.store.health import Finding, StoreHealth, check, compare
from app.store.kinds import NAMES, StoreKind
from app.store.store import Store
from app.task import Task
from app.texts import tr

UNRECORDED = "unrecorded"
LOG_ANCHOR = "log_anchor"


@dataclass(frozen=True, slots=True)
class LogHead:
    """The head of the log: how many events, and the root hash over them in hexadecimal."""

    events: int
    root: str


@dataclass(frozen=True, slots=True)
class HealthReport:
    """What was checked and found; `notices` are no damage, but limit what could be seen.

    `stores` are those that were opened; a person who reads no charts sees the chart store from
    outside only: that it is there, its size, and that it is this clinic's.
    """

    stores: tuple[StoreHealth, ...]
    log: LogHead | None
    findings: tuple[Finding, ...]
    notices: tuple[Finding, ...]

    @property
    def whole(self) -> bool:
        return not self.findings


class Health:
    """The health of the stores of one signed-in person, and of the models in `catalog`."""

    def __init__(self, session: Session, catalog: Catalog) -> None:
        self._session = session
        self._catalog = catalog

    def quick(self, task: Task | None = None) -> HealthReport:
        """What costs little: the files as they were left, ids, sizes and the head of the log.

        It is written into the log only where something is found.
        """
        self._session.require(Act.CHECK_HEALTH)
        steps = task or Task()
        findings: list[Finding] = []
        for store in self._open():
            findings += compare(store, steps)
        return self._report((), findings, full=False)

    def check(self, task: Task | None = None) -> HealthReport:
        """Everything: each page, tables and indexes, ids, sizes, accounts, the head of the log."""
        self._session.require(Act.CHECK_HEALTH)
        steps = task or Task()
        stores = self._open()
        done = tuple(
            check(store, Share(steps, number / len(stores), (number + 1) / len(stores)))
            for number, store in enumerate(stores)
        )
        return self._report(done, [one for store in done for one in store.found], full=True)

    def _open(self) -> tuple[Store, ...]:
        chart = self._session.chart
        return (self._session.clinic,) if chart is None else (self._session.clinic, chart)

    def _report(
        self, stores: tuple[StoreHealth, ...], found: list[Finding], *, full: bool
    ) -> HealthReport:
        broken = any(one.store is StoreKind.CLINIC for one in found)
        registry = Registry() if broken else self._session.clinic.read(read_registry)
        findings = [*found, *self._closed_charts(), *self._log(), *changed(registry)]
        notices = [
            *(_unrecorded(store.kind) for store in self._open() if not store.recorded),
            *missing(self._catalog, registry),
        ]
        if full or findings or notices:
            self._write_down(stores, findings, notices)
        head = next((store for store in stores if store.kind is StoreKind.CLINIC), None)
        return HealthReport(
            stores=stores,
            log=None if head is None else LogHead(head.events, head.root),
            findings=tuple(findings),
            notices=tuple(notices),
        )

    def _closed_charts(self) -> list[Finding]:
        """The chart store from outside, for a person whose key does not open it."""
        if self._session.chart is not None:
            return []
        paths = self._session.place.paths
        try:
            look_at_file(
                paths.chart_store,
                StoreKind.CHART,
                self._session.table.stores[StoreKind.CHART].salt,
            )
        except UserFacingError as error:
            return [Finding.of(error, StoreKind.CHART)]
        return []

    def _log(self) -> list[Finding]:
        if self._session.audit.continues_anchor():
            return []
        return [
            Finding(
                LOG_ANCHOR,
                StoreKind.CLINIC,
                tr(
                    "The audit log does not continue what the charts remember: it was restored or"
                    " rewritten."
                ),
                tr("Verify the log, and compare it with a printed checkpoint."),
            )
        ]

    def _write_down(
        self, stores: tuple[StoreHealth, ...], findings: list[Finding], notices: list[Finding]
    ) -> None:
        kinds = sorted({finding.kind for finding in [*findings, *notices]})
        detail: dict[str, str | int | float] = {"findings": len(findings)}
        if stores:
            detail["bytes"] = sum(store.bytes for store in stores)
        status: Status = "failed" if findings else "ok"
        self._session.audit.record(
            Event(Action.HEALTH, status=status, reason=", ".join(kinds), detail=detail)
        )


def _unrecorded(kind: StoreKind) -> Finding:
    return Finding(
        UNRECORDED,
        kind,
        tr(
            "{store} came without the account of how it was closed, so it cannot be seen "
            "whether an older part was put back before. This is so after a restore.",
            store=tr(NAMES[kind]),
        ),
        tr("If nobody restored it, verify the log and compare it with a printed checkpoint."),
    )
