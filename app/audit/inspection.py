"""The audit log as managers and auditors use it: read, explain, prove, countersign, report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit import testimony
from app.audit.alerts import Alert, find_alerts, period_to_read
from app.audit.checkpoint import Checkpoint, read_checkpoint
from app.audit.events import Action, Event
from app.audit.explanations import explain, name_of
from app.audit.exports import Exported, Format, destination, pieces
from app.audit.filters import EVERYTHING, LogFilter
from app.audit.log import LoggedEvent
from app.audit.queries import (
    count,
    last_exported_checkpoint,
    last_verification,
    names,
    oldest_first,
    page,
)
from app.audit.reports import Order, Report, arranged
from app.audit.testimony import Testimony
from app.audit.timestamps import Timestamp, request_for
from app.audit.tree import StoredTree
from app.audit.verifier import AuditVerdict
from app.errors import Refused, UserFacingError
from app.store.checkpoints import last_checkpoint
from app.store.connection import Connection
from app.task import Task
from app.texts import marked, plural, tr

UNREADABLE = marked("The last checkpoint of the log cannot be read.")


@dataclass(frozen=True, slots=True)
class LogState:
    """The log in one glance; `whole` is None as long as nobody verified it.

    `findings` are those of the last verification, in full where this session made it;
    `exported_at` is when a checkpoint last left the house.
    """

    whole: bool | None
    events: int
    verified_at: datetime | None
    findings: tuple[str, ...]
    last_checkpoint: Checkpoint | None
    verified_by: str = ""
    exported_at: datetime | None = None


class Log:
    """The log of the clinic for one signed-in person; every verb asks whether they may."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._looked_at: set[tuple[str | None, ...]] = set()
        self._verdict: AuditVerdict | None = None

    def find(
        self, wanted: LogFilter = EVERYTHING, limit: int = 100, offset: int = 0
    ) -> list[LoggedEvent]:
        """Events, newest first; that somebody looked is an event, once for each person or thing."""
        self._session.require(Act.READ_LOG)
        self._session.audit.forward()
        about = (wanted.person, wanted.patient, wanted.object_id)
        if about not in self._looked_at:
            self._looked_at.add(about)
            self._session.audit.record(Event(Action.VIEW, detail=_described(wanted, "log")))
        return self._session.clinic.read(lambda store: page(store, wanted, limit, offset))

    def count(self, wanted: LogFilter = EVERYTHING) -> int:
        """How many events there are."""
        self._session.require(Act.READ_LOG)
        self._session.audit.forward()
        return self._session.clinic.read(lambda store: count(store, wanted))

    def explain(self, event: LoggedEvent) -> str:
        """The event as one plain sentence."""
        return explain(event, self.people())

    def people(self) -> Mapping[str, str]:
        """The names that are shown, by the ids that events carry."""
        self._session.require(Act.READ_LOG)
        return self._session.clinic.read(names)

    def state(self) -> LogState:
        """What is known about the log without verifying it now."""
        self._session.require(Act.VERIFY_LOG)

        def look(store: Connection) -> LogState:
            verified = last_verification(store)
            exported = last_exported_checkpoint(store)
            state = LogState(
                whole=None if verified is None else verified.status == "ok",
                events=StoredTree(store).size(),
                verified_at=None if verified is None else verified.time,
                findings=() if verified is None else self._findings(verified),
                last_checkpoint=None,
                verified_by="" if verified is None else name_of(verified.person, names(store)),
                exported_at=None if exported is None else exported.time,
            )
            text = last_checkpoint(store)
            if text is None:
                return state
            try:
                return replace(state, last_checkpoint=read_checkpoint(text))
            except UserFacingError:
                return replace(state, whole=False, findings=(*state.findings, tr(UNREADABLE)))

        return self._session.clinic.read(look)

    def verify(self, task: Task | None = None, against: Sequence[str] = ()) -> AuditVerdict:
        """Check everything, also against checkpoints that were kept outside, with all their lines.

        UserFacingError if a text is no checkpoint; what does not hold is a finding.
        """
        self._session.require(Act.VERIFY_LOG)
        self._verdict = self._session.audit.verify(task, against)
        return self._verdict

    def checkpoint(self) -> str:
        """A fresh signed checkpoint to keep outside: on paper, or on a stick in a safe."""
        self._session.require(Act.VERIFY_LOG)
        return self._session.audit.export_checkpoint()

    def countersign(self, checkpoint: str, password: str, task: Task | None = None) -> str:
        """The checkpoint with this auditor's signature line, which the clinic keeps too.

        Refused unless the whole log verifies against it, and with a wrong passphrase.
        """
        self._session.require(Act.COUNTERSIGN)
        read = testimony.not_yet_countersigned(checkpoint, self._session.person.id)
        self._session.confirm(password)
        self._hold(checkpoint, task)
        return testimony.countersign(self._session, read)

    def countersigned(self) -> list[Testimony]:
        """The checkpoints that auditors countersigned, oldest first."""
        self._session.require(Act.VERIFY_LOG)
        return self._session.clinic.read(testimony.countersigned)

    def timestamp_request(self, checkpoint: str) -> bytes:
        """The file (RFC 3161, DER) to take to a time-stamping authority for this checkpoint."""
        self._session.require(Act.EXPORT_LOG)
        read_checkpoint(checkpoint)
        request = request_for(checkpoint)
        self._session.audit.record(Event(Action.EXPORT, detail={"kind": "timestamp_request"}))
        return request

    def add_timestamp(
        self,
        checkpoint: str,
        response: bytes,
        roots: Sequence[bytes],
        task: Task | None = None,
    ) -> Timestamp:
        """Keep an authority's answer to a checkpoint that this log holds.

        UserFacingError if it answers something else or is not signed under the roots (PEM or DER);
        Refused if the log does not agree with the checkpoint.
        """
        self._session.require(Act.EXPORT_LOG)
        testimony.check(checkpoint, response, roots)
        self._hold(checkpoint, task)
        return testimony.add_timestamp(self._session, checkpoint, response, roots)

    def timestamps(self) -> list[Timestamp]:
        """The kept answers, oldest first, each checked anew: one that fails does not hold."""
        self._session.require(Act.VERIFY_LOG)
        return self._session.clinic.read(testimony.timestamps)

    def report(
        self, wanted: LogFilter, title: str, order: Order = Order.TIME, task: Task | None = None
    ) -> Report:
        """The events of a person, a patient or a period, sorted, to show or to export.

        Source: 45 CFR 170.315(d)(3).
        """
        self._session.require(Act.READ_LOG)
        self._session.audit.forward()
        size, root = self._session.clinic.read(_head)
        events = list(oldest_first(self._session.clinic, wanted, task or Task()))
        detail = {**_described(wanted, "report"), "count": len(events)}
        self._session.audit.record(Event(Action.VIEW, detail=detail))
        people = self.people()
        return Report(
            title=title,
            clinic=self._session.clinic_name,
            made_by=self._session.person.display_name,
            made_at=datetime.now(UTC),
            wanted=wanted,
            order=order,
            size=size,
            root=root,
            names=people,
            events=tuple(arranged(events, order, people)),
        )

    def export(
        self,
        wanted: LogFilter,
        form: Format,
        path: Path,
        password: str,
        task: Task | None = None,
        *,
        title: str = "Audit report",
        order: Order = Order.TIME,
    ) -> Exported:
        """Write the events to a file that is whole or not there; Refused for a wrong passphrase."""
        self._session.require(Act.EXPORT_LOG)
        steps = task or Task()
        folder = self._session.clinic.path.parent
        with destination(path, folder) as file:
            self._session.confirm(password)
            report = self.report(wanted, title, order, steps)
            for piece in pieces(report, form, steps):
                file.write(piece)
            done = file.finish(len(report.events))
            event = Event(
                Action.EXPORT,
                detail={
                    **_described(wanted, "log"),
                    "format": str(form),
                    "count": done.events,
                    "bytes": done.bytes,
                    "sha256": done.sha256,
                    "size": report.size,
                    "root": report.root,
                },
            )
            self._session.audit.record(event)
        return done

    def alerts(self, since: datetime) -> list[Alert]:
        """What deserves a look since then, newest first; computed here, from the log alone."""
        self._session.require(Act.READ_LOG)
        self._session.audit.forward()
        events = oldest_first(self._session.clinic, period_to_read(since), Task())
        return find_alerts(events, self._session.policies, self.people(), since)

    def acknowledge(self, alert: Alert) -> None:
        """Close an alert after somebody looked into it; events after it open it again."""
        self._session.require(Act.READ_LOG)
        detail: dict[str, str | int | float] = {
            "alert": str(alert.kind),
            "count": len(alert.events),
            "size": alert.events[-1].sequence,
        }
        self._session.audit.record(Event(Action.ACKNOWLEDGE, alert.key, detail=detail))

    def _hold(self, checkpoint: str, task: Task | None) -> None:
        verdict = self.verify(task, [checkpoint])
        if not verdict.whole:
            raise Refused(
                tr(
                    "The log does not agree with this checkpoint. {finding}",
                    finding=verdict.findings[0],
                ),
                tr("Look at the findings of the verification."),
                tr("Nothing was added."),
            )

    def _findings(self, verified: LoggedEvent) -> tuple[str, ...]:
        found = int(verified.detail.get("findings", 0))
        if self._verdict is not None and self._verdict.root == verified.detail.get("root"):
            return self._verdict.findings
        if not found:
            return ()
        return (
            plural(
                found,
                "The last verification had {count} finding. Verify again to read it.",
                "The last verification had {count} findings. Verify again to read them.",
            ),
        )


def _described(wanted: LogFilter, kind: str) -> dict[str, str | int | float]:
    """What was looked at, as details of an event; words of a search are left out.

    A patient is its subject: whoever reads the log about a patient does not touch the chart.
    """
    detail: dict[str, str | int | float] = {"kind": kind}
    if wanted.person:
        detail["person"] = str(wanted.person)
    if wanted.patient:
        detail["subject"] = str(wanted.patient)
    for name, time in (("since", wanted.since), ("until", wanted.until)):
        if time is not None:
            detail[name] = time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return detail


def _head(store: Connection) -> tuple[int, str]:
    tree = StoredTree(store)
    size = tree.size()
    return size, tree.root(size).hex()
