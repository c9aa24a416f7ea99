"""The audit trail as one session uses it: record, forward, sign, ask, verify."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

from app.audit import log
from app.audit.checkpoint import Checkpoint, origin_of, read_checkpoint
from app.audit.events import Action, Event
from app.audit.filters import LogFilter
from app.audit.log import Author, LoggedEvent
from app.audit.queries import page
from app.audit.tree import StoredTree
from app.domain.identifiers import PersonId
from app.errors import BugError, UserFacingError
from app.keys.keyslots import SlotTable
from app.store import checkpoints
from app.store.connection import Connection
from app.store.store import Store
from app.store.subjects import patient_of
from app.task import Task

if TYPE_CHECKING:
    from app.audit.verifier import AuditVerdict

FORWARD_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Signer:
    """The person's signing key, as far as the trail needs it."""

    person: PersonId
    public_key: bytes
    sign: Callable[[bytes], bytes]


class Memory(Protocol):
    """Where a workstation keeps one short text outside the clinic's stores."""

    def recall(self) -> str | None: ...

    def remember(self, text: str) -> None: ...


class AuditTrail:
    """The log of one clinic, written by one signed-in person."""

    def __init__(
        self, clinic: Store, chart: Store | None, author: Author, signer: Signer, slots: SlotTable
    ) -> None:
        self._clinic = clinic
        self._chart = chart
        self._author = author
        self._signer = signer
        self._slots = slots
        self._memory: Memory | None = None
        self._forwarding = threading.Lock()
        self.delayed: UserFacingError | None = None
        """Why events wait in the outbox at the moment; None if none do."""
        clinic.record_with(self._append, None)
        if chart is not None:
            chart.record_with(self._put_in_outbox, self._forward_soon)

    def adopt(self, slots: SlotTable, signer: Signer) -> None:
        """Go on with a table of key slots that was committed."""
        self._slots, self._signer = slots, signer

    def record(self, event: Event) -> None:
        """Write an event that belongs to no change into the log, at once."""
        self._clinic.write(lambda unit: unit.record(event))

    def forward(self) -> int:
        """Copy waiting events of the charts into the log; returns how many were new there.

        A crash between the two files leaves an event waiting; its id keeps it from entering twice.
        """
        chart = self._chart
        if chart is None:
            return 0
        copied = 0
        with self._forwarding:
            while events := chart.read(lambda charts: log.waiting(charts, FORWARD_AT_ONCE)):
                copied += self._copy(chart, events)
            self.delayed = None
        return copied

    def checkpoint(self, occasion: str = "export") -> str:
        """Sign the head of the log, keep the checkpoint and return its text."""
        self.forward()

        def sign(connection: Connection) -> str:
            tree = StoredTree(connection)
            size = tree.size()
            text = Checkpoint(
                origin=origin_of(self._slots.clinic),
                size=size,
                root=tree.root(size),
                time=datetime.now(UTC),
                occasion=occasion,
                epoch=self._slots.epoch,
                generation=self._slots.generation,
                slots_sha256=self._slots.sha256(),
                person=self._signer.person,
            ).signed(self._signer.public_key, self._signer.sign)
            checkpoints.add_checkpoint(connection, size, self._signer.person, text)
            return text

        text = self._clinic.write(lambda unit: sign(unit.connection))
        if self._chart is not None:
            self._chart.write(lambda unit: log.anchor(unit.connection, text))
        self._remember(text)
        return text

    def continues_anchor(self) -> bool:
        """Whether the log still begins with what the last checkpoint in the charts saw."""
        if self._chart is None:
            return True
        texts = self._chart.read(lambda charts: log.anchors(charts, 1))
        return not texts or self.continues(read_checkpoint(texts[0]))

    def continues(self, last: Checkpoint) -> bool:
        """Whether the log still begins with what a checkpoint saw.

        A quick look at the stored tree; `verify` looks at everything.
        """

        def same(connection: Connection) -> bool:
            tree = StoredTree(connection)
            try:
                return last.size <= tree.size() and tree.root(last.size) == last.root
            except BugError:  # a node of the tree is gone
                return False

        return self._clinic.read(same)

    def remember_in(self, memory: Memory) -> None:
        """Let this workstation remember each checkpoint that is signed from now on."""
        self._memory = memory

    def record_unfinished_session(self) -> None:
        """Write down that the session before this one ended without signing out, if it did."""
        session = self._clinic.read(log.unfinished_session)
        if session is not None:
            detail: dict[str, str | int | float] = {
                "session": session.session,
                "person": session.person,
            }
            self.record(Event(Action.SIGN_OUT, "", "failed", "no_sign_out", detail))

    def export_checkpoint(self) -> str:
        """A fresh checkpoint to keep outside: on paper, or on a stick in a safe."""
        self.record(Event(Action.EXPORT, reason="checkpoint"))
        return self.checkpoint("export")

    def verify(self, task: Task | None = None, against: Sequence[str] = ()) -> AuditVerdict:
        """Check every event, root, signature and proof, also against checkpoints kept outside."""
        from app.audit.verifier import Verifier  # noqa: PLC0415  brings X.509 along

        self.forward()
        outside = [read_checkpoint(text) for text in against]
        verifier = Verifier(self._clinic, self._chart, self._slots)
        verdict = verifier.verify(task or Task(), outside)
        self.record(
            Event(
                Action.VERIFY,
                status="ok" if verdict.whole else "failed",
                detail={
                    "size": verdict.events,
                    "root": verdict.root,
                    "findings": len(verdict.findings),
                },
            )
        )
        return verdict

    def verify_against(self, text: str, task: Task | None = None) -> AuditVerdict:
        """Check everything, and that the log still begins with what an old checkpoint saw."""
        return self.verify(task, [text])

    def events(
        self,
        limit: int = 100,
        offset: int = 0,
        *,
        person: str | None = None,
        action: Action | None = None,
        object_id: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> list[LoggedEvent]:
        """Events, newest first; `since` is included and `until` is not."""
        self.forward()
        wanted = LogFilter(
            person=person, action=action, object_id=object_id, since=since, until=until
        )
        return self._clinic.read(lambda connection: page(connection, wanted, limit, offset))

    def _copy(self, chart: Store, events: list[dict[str, Any]]) -> int:
        """First into the log, then the mark that it is there; in between lies a harmless crash."""

        def copy(connection: Connection) -> int:
            fresh = [event for event in events if not log.contains(connection, event["id"])]
            for event in fresh:
                log.append(connection, event)
            return len(fresh)

        copied = self._clinic.write(lambda unit: copy(unit.connection))
        ids = [event["id"] for event in events]
        chart.write(lambda unit: log.mark_forwarded(unit.connection, ids))
        return copied

    def _remember(self, text: str) -> None:
        """The log is signed either way; a memory that cannot be written is an event."""
        if self._memory is None:
            return
        try:
            self._memory.remember(text)
        except UserFacingError:
            self.record(Event(Action.VERIFY, status="failed", reason="witness_unwritten"))

    def _append(self, connection: Connection, event: Event) -> None:
        log.append(connection, self._author.stamp(event))

    def _put_in_outbox(self, connection: Connection, event: Event) -> None:
        """An event about a chart names its patient, so that reports need no chart to be opened."""
        if "patient" not in event.detail:
            encounter = str(event.detail.get("encounter", ""))
            patient = patient_of(connection, event.object_id, encounter)
            if patient is not None:
                event = replace(event, detail={**event.detail, "patient": patient})
        log.put_in_outbox(connection, self._author.stamp(event))

    def _forward_soon(self) -> None:
        """A committed change has its event safe in the outbox; a full disk only delays it."""
        try:
            self.forward()
        except UserFacingError as error:
            self.delayed = error
