"""The log as an office manager or an auditor reads it: found, filtered, explained, proved."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal

from app.accounts.permissions import Act, allowed
from app.accounts.session import Session
from app.audit.alerts import Alert
from app.audit.events import Action
from app.audit.explanations import name_of
from app.audit.filters import LogFilter
from app.audit.inspection import Log, LogState
from app.audit.log import LoggedEvent
from app.audit.testimony import Testimony
from app.audit.timestamps import Timestamp
from app.audit.verifier import AuditVerdict
from app.days import today
from app.domain.identifiers import PersonId
from app.errors import UserFacingError
from app.texts import marked, plural, tr
from ui.operations import Lane, Operation, Operations
from ui.problem import Problem
from ui.view_models.place import PlaceModel
from ui.view_models.wording import number

PAGE = 100
ALERTS = timedelta(days=30)
"""How long an alert that nobody acknowledged is shown."""
_WHOLE = (
    marked("The log of {count} event is whole."),
    marked("The log of {count} events is whole."),
)
_CONTINUED = (
    marked("The log of {count} event is whole and continues that checkpoint."),
    marked("The log of {count} events is whole and continues that checkpoint."),
)
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f-]{36}")


class Period(StrEnum):
    """How far back the list goes; the value is shown by `tr`."""

    ALL = marked("Any time")
    TODAY = marked("Today")
    WEEK = marked("The last 7 days")
    MONTH = marked("The last 30 days")
    YEAR = marked("The last 12 months")
    CHOSEN = marked("From a day to a day")


_DAYS = {Period.TODAY: 1, Period.WEEK: 7, Period.MONTH: 30, Period.YEAR: 365}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person looks for. `text` that is an id is looked for as a patient's."""

    text: str = ""
    person: PersonId | None = None
    action: Action | None = None
    refused: bool = False
    period: Period = Period.ALL
    first: date | None = None
    last: date | None = None

    @property
    def patient(self) -> str:
        text = self.text.strip()
        return text if _ID.fullmatch(text) else ""

    def filter(self, today: date) -> LogFilter:
        """What the log is asked; days begin and end at midnight here."""
        since, until = self._days(today)
        return LogFilter(
            person=self.person,
            action=self.action,
            patient=self.patient or None,
            status="refused" if self.refused else None,
            since=_midnight(since) if since else None,
            until=_midnight(until + timedelta(days=1)) if until else None,
            text="" if self.patient else self.text.strip(),
        )

    def _days(self, today: date) -> tuple[date | None, date | None]:
        if self.period is Period.CHOSEN:
            return self.first, self.last
        if self.period is Period.ALL:
            return None, None
        return today - timedelta(days=_DAYS[self.period] - 1), None


class LogModel(PlaceModel):
    """Newest first, a page at a time; nothing in it names a patient."""

    selected_changed = Signal()
    state_changed = Signal()
    alerts_changed = Signal()
    verified = Signal(object)

    def __init__(self, log: Log, session: Session, operations: Operations) -> None:
        super().__init__(operations)
        self.log = log
        self._session = session
        roles = session.person.roles
        self.countersigns = allowed(Act.COUNTERSIGN, roles)
        self.exports = allowed(Act.EXPORT_LOG, roles)
        self.asked = Asked()
        self.events: list[LoggedEvent] = []
        self.total = 0
        self.people: dict[str, str] = {}
        self.state: LogState | None = None
        self.alerts: list[Alert] = []
        self.countersigned: list[Testimony] = []
        self.timestamps: list[Timestamp] = []
        self.selected: LoggedEvent | None = None
        self.explanation = ""
        self.loaded = False

    @property
    def clinic_name(self) -> str:
        return self._session.clinic_name

    @property
    def filter(self) -> LogFilter:
        """What the list shows, for a report or an export of the same."""
        return self.asked.filter(today())

    @property
    def more(self) -> bool:
        return len(self.events) < self.total

    def name_of(self, event: LoggedEvent) -> str:
        """Who did it, as others see them."""
        return name_of(event.person, self.people) if event.person else tr("the application")

    # reading

    def refresh(self) -> None:
        log = self.log
        self.read("log people", lambda _: dict(log.people()), self._on_people)
        self.read_state()
        self._find(0)

    def read_state(self) -> None:
        """How the log stands, and what is alarming in it."""
        log, since = self.log, datetime.now(UTC) - ALERTS
        self.read("log state", lambda _: log.state(), self._on_state)
        self.read("alerts", lambda _: log.alerts(since), self._on_alerts)
        self.read("proofs", lambda _: (log.countersigned(), log.timestamps()), self._on_proofs)

    def ask(self, **what: object) -> None:
        """Look for something else."""
        asked = replace(self.asked, **what)  # type: ignore[arg-type]
        if asked != self.asked:
            self.asked = asked
            self.loaded = False
            self._find(0)

    def ask_everything(self) -> None:
        self.ask(**{one.name: one.default for one in fields(Asked)})

    def read_more(self) -> None:
        """Older events, below those that are shown."""
        if self.more:
            self._find(len(self.events))

    def select(self, event: LoggedEvent | None) -> None:
        """Explain an event."""
        self.selected, self.explanation = event, ""
        self.selected_changed.emit()
        if event is None:
            return
        log = self.log

        def done(sentence: str) -> None:
            if self.selected is event:
                self.explanation = sentence
                self.selected_changed.emit()

        self.read("explain", lambda _: log.explain(event), done)

    # doing

    def verify(self, against: Path | None = None) -> None:
        """Check every event and proof, also against a checkpoint that lay outside the house."""
        log = self.log

        def work(operation: Operation) -> AuditVerdict:
            return log.verify(operation.task, () if against is None else (_checkpoint(against),))

        def done(verdict: AuditVerdict) -> None:
            self.verified.emit(verdict)
            self.read_state()
            if verdict.whole:
                one, many = _WHOLE if against is None else _CONTINUED
                self.said.emit(plural(verdict.events, one, many, count=number(verdict.events)))
            else:
                self.show_problem(
                    Problem(
                        tr("The log is not whole."),
                        tr(
                            "Keep the workstation as it is, and compare with a checkpoint on paper."
                        ),
                        " ".join(verdict.findings[:3]),
                    )
                )

        self.do("verify log", tr("Verifying the log"), work, done, Lane.CHECK)

    def acknowledge(self, *alerts: Alert) -> None:
        """Somebody has looked into alerts; each of them is an event too."""
        log = self.log

        def work(operation: Operation) -> int:
            for closed, alert in enumerate(alerts):
                if closed and operation.task.cancelled:
                    return closed
                operation.task.check()
                operation.task.report(tr("Closing the alerts"), closed / len(alerts))
                log.acknowledge(alert)
            return len(alerts)

        def done(closed: int) -> None:
            self.said.emit(
                plural(
                    closed,
                    "Acknowledged: {count} alert. The log keeps what happened, and who looked "
                    "into it.",
                    "Acknowledged: {count} alerts. The log keeps what happened, and who looked "
                    "into it.",
                    count=number(closed),
                )
            )
            self.refresh()

        self.do("acknowledge", tr("Closing the alerts"), work, done)

    def _find(self, offset: int) -> None:
        log, asked, wanted = self.log, self.asked, self.filter

        def work(_: object) -> tuple[list[LoggedEvent], int]:
            return log.find(wanted, PAGE, offset), log.count(wanted)

        def done(found: tuple[list[LoggedEvent], int]) -> None:
            if asked != self.asked or (offset and offset != len(self.events)):
                return
            self.events = (self.events if offset else []) + found[0]
            self.total = found[1]
            self.loaded = True
            self.changed.emit()

        self.read("events", work, done)

    def _on_people(self, people: dict[str, str]) -> None:
        self.people = people
        self.changed.emit()

    def _on_proofs(self, proofs: tuple[list[Testimony], list[Timestamp]]) -> None:
        self.countersigned, self.timestamps = proofs
        self.state_changed.emit()

    def _on_state(self, state: LogState) -> None:
        self.state = state
        self.state_changed.emit()

    def _on_alerts(self, alerts: list[Alert]) -> None:
        waiting = [alert for alert in alerts if not alert.acknowledged_by]
        self.alerts = sorted(waiting, key=lambda alert: alert.level != "urgent")
        self.alerts_changed.emit()


def _checkpoint(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError(
            tr("«{name}» cannot be read as a checkpoint.", name=path.name),
            tr("Choose another file."),
        ) from error


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
