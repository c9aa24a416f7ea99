"""Checks the whole log from its bytes, trusting nothing that was stored along with it."""

from __future__ import annotations

import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from app.audit.arrivals import Arrivals
from app.audit.checkpoint import Checkpoint, origin_of, read_checkpoint
from app.audit.log import anchors
from app.audit.timestamps import check_answer, read_roots
from app.audit.tree import ComputedTree, StoredTree
from app.domain.practitioner import Role
from app.errors import BugError, UserFacingError
from app.keys.canonical import canonical
from app.keys.keyslots import Member, SlotTable, TamperedError
from app.store import checkpoints
from app.store.checkpoints import KeptNote
from app.store.connection import Connection
from app.store.people import logged_memberships, memberships, unlogged_tables
from app.store.store import Store
from app.task import Task
from app.texts import tr

PAGE = 1000
MOST_FINDINGS = 50


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """What a verification found; `root` is the hexadecimal root hash over `events` leaves."""

    whole: bool
    events: int
    root: str
    findings: tuple[str, ...]


@dataclass
class Verifier:
    """One verification."""

    clinic: Store
    chart: Store | None
    slots: SlotTable
    _findings: list[str] = field(default_factory=list)
    _arrivals: Arrivals = field(default_factory=Arrivals)

    def verify(self, task: Task, outside: Sequence[Checkpoint]) -> AuditVerdict:
        tree = self._leaves(task)
        members = self._members()
        task.report(tr("Checking checkpoints"), 0.9)
        kept = self._checkpoints(tree, members, task)
        self._last_slots(kept)
        for sequence, person in self._arrivals.unsigned(kept):
            self._found(
                tr(
                    "The session of {person} that event {sequence} began is not signed by them.",
                    person=person,
                    sequence=sequence,
                )
            )
        known = set(kept)
        for checkpoint in outside:
            self._from_elsewhere(tree, checkpoint, members, known, tr("The exported checkpoint"))
        self._anchors(tree, members, known, task)
        self._countersignatures(tree, members, known)
        self._timestamps(tree, members, known)
        self._stored_root(tree)
        self._outbox(task)
        task.report("Checked", 1.0)
        findings = tuple(self._findings)
        return AuditVerdict(not findings, tree.size(), tree.root().hex(), findings)

    def _found(self, finding: str) -> None:
        if len(self._findings) < MOST_FINDINGS:
            self._findings.append(finding)
        elif len(self._findings) == MOST_FINDINGS:
            self._findings.append(tr("There are more findings than are listed here."))

    def _leaves(self, task: Task) -> ComputedTree:
        """Hash every event again: the tree over what is really there."""
        tree = ComputedTree()
        total = self.clinic.read(
            lambda connection: connection.value("SELECT count(*) FROM audit_log")
        )
        last = 0
        while rows := self._page(last):
            for sequence, leaf, stored in rows:
                if sequence != last + 1:
                    self._found(
                        tr(
                            "Events {first} to {last} are missing.",
                            first=last + 1,
                            last=sequence - 1,
                        )
                    )
                last = sequence
                content = leaf.encode()
                if not hmac.compare_digest(tree.append(content), bytes(stored)):
                    self._found(
                        tr("Event {sequence} was changed after it was written.", sequence=sequence)
                    )
                event = _canonical(content, sequence)
                if event is None:
                    self._found(
                        tr(
                            "Event {sequence} is not in the form that events have.",
                            sequence=sequence,
                        )
                    )
                else:
                    self._arrivals.add(event)
            task.check()
            task.report(tr("Checking events"), min(0.9, 0.9 * last / max(total, last)))
        return tree

    def _page(self, after: int) -> list[tuple[int, str, bytes]]:
        def rows(connection: Connection) -> list[tuple[int, str, bytes]]:
            found = connection.execute(
                "SELECT sequence, leaf, leaf_hash FROM audit_log WHERE sequence > ?"
                " ORDER BY sequence LIMIT ?",
                (after, PAGE),
            )
            return [(row[0], row[1], row[2]) for row in found]

        return self.clinic.read(rows)

    def _members(self) -> dict[str, list[Member]]:
        """Every signing key that ever belonged to somebody, by the history of signed records.

        The log's own file keeps the same records, and the log names each that was added.
        """
        try:
            self.slots.verify()
        except TamperedError as error:
            self._found(str(error))
            return {}
        known: dict[str, list[Member]] = {}
        for member in self.slots.members:
            known.setdefault(member.person, []).append(member)
        kept: dict[str, list[Member]] = {}
        for member in self.clinic.read(memberships):
            kept.setdefault(member.person, []).append(member)
        for person in sorted(known.keys() | kept.keys()):
            if known.get(person) != kept.get(person):
                self._found(
                    tr(
                        "A membership record of {person} is signed by nobody entitled.",
                        person=person,
                    )
                )
        history = {member.sha256() for member in self.slots.members}
        for sha256 in self.clinic.read(logged_memberships):
            if sha256 not in history:
                self._found(tr("A membership record that the log names is missing."))
        for generation in self.clinic.read(unlogged_tables):
            self._found(
                tr(
                    "The log tells nothing of table {generation} of the key slots.",
                    generation=generation,
                )
            )
        return known

    def _checkpoints(
        self, tree: ComputedTree, members: dict[str, list[Member]], task: Task
    ) -> list[Checkpoint]:
        kept: list[Checkpoint] = []
        for position, row in enumerate(self.clinic.read(checkpoints.checkpoints), 1):
            task.check()
            name = tr("Checkpoint {number}", number=row.number)
            checkpoint = self._note(row, position, name)
            if checkpoint is None:
                continue
            self._one(tree, checkpoint, members, name)
            if kept and self._inside(tree, kept[-1]) and self._inside(tree, checkpoint):
                self._consistent(tree, kept[-1], checkpoint, name)
            kept.append(checkpoint)
        return kept

    def _one(
        self,
        tree: ComputedTree,
        checkpoint: Checkpoint,
        members: dict[str, list[Member]],
        name: str,
    ) -> None:
        """Origin, signature and root of one checkpoint."""
        if checkpoint.origin != origin_of(self.slots.clinic):
            self._found(tr("{name} is of another clinic's log.", name=name))
            return
        keys = [member.signing_key for member in members.get(checkpoint.person, [])]
        if not any(checkpoint.verified_by(key) for key in keys):
            self._found(tr("{name} is not signed by a person of this clinic.", name=name))
        if not self._inside(tree, checkpoint):
            self._found(
                tr(
                    "{name} saw {size} events, and the log has {now}: events were removed.",
                    name=name,
                    size=checkpoint.size,
                    now=tree.size(),
                )
            )
        elif not hmac.compare_digest(tree.root(checkpoint.size), checkpoint.root):
            self._found(
                tr(
                    "{name} saw other events than the first {size} of the log.",
                    name=name,
                    size=checkpoint.size,
                )
            )

    @staticmethod
    def _inside(tree: ComputedTree, checkpoint: Checkpoint) -> bool:
        return 0 < checkpoint.size <= tree.size()

    def _consistent(
        self, tree: ComputedTree, earlier: Checkpoint, later: Checkpoint, name: str
    ) -> None:
        """The later tree extends the earlier one. Source: RFC 9162, section 2.1.4."""
        if later.size < earlier.size:
            self._found(tr("{name} saw fewer events than the one before it.", name=name))
            return
        if not tree.extends((earlier.size, earlier.root), (later.size, later.root)):
            self._found(tr("{name} does not continue what the one before it saw.", name=name))

    def _last_slots(self, kept: list[Checkpoint]) -> None:
        if not kept:
            return
        last = kept[-1]
        if last.generation > self.slots.generation or last.epoch > self.slots.epoch:
            self._found(tr("The key slots are older than the last checkpoint says."))
        elif last.generation == self.slots.generation and last.slots_sha256 != self.slots.sha256():
            self._found(tr("The key slots are not those that the last checkpoint names."))

    def _from_elsewhere(
        self,
        tree: ComputedTree,
        outside: Checkpoint,
        members: dict[str, list[Member]],
        known: set[Checkpoint],
        name: str,
    ) -> None:
        """A checkpoint that lies elsewhere must also be among those in the log's own file.

        Each auditor's line under it must be made by an auditor of this clinic.
        """
        self._one(tree, outside, members, name)
        if outside.alone not in known:
            self._found(tr("{name} is not among those that the clinic kept.", name=name))
        for line in outside.countersignatures:
            keys = [
                member.signing_key
                for member in members.get(line.person, [])
                if Role.AUDITOR in member.roles
            ]
            if not any(line.verified_by(key, outside.body) for key in keys):
                self._found(
                    tr("{name} carries a countersignature that no auditor here made.", name=name)
                )

    def _countersignatures(
        self, tree: ComputedTree, members: dict[str, list[Member]], known: set[Checkpoint]
    ) -> None:
        """The checkpoints that auditors countersigned, as the clinic keeps them."""
        for position, kept in enumerate(self.clinic.read(checkpoints.countersignatures), 1):
            name = tr("Countersignature {number}", number=kept.number)
            checkpoint = self._note(kept, position, name)
            if checkpoint is None:
                continue
            self._from_elsewhere(tree, checkpoint, members, known, name)
            if not any(line.person == kept.person for line in checkpoint.countersignatures):
                self._found(tr("{name} lacks the line of the auditor whom it names.", name=name))

    def _timestamps(
        self, tree: ComputedTree, members: dict[str, list[Member]], known: set[Checkpoint]
    ) -> None:
        """The answers of time-stamping authorities, under the roots that they came with."""
        for position, kept in enumerate(self.clinic.read(checkpoints.timestamps), 1):
            name = tr("Time-stamp {number}", number=kept.note.number)
            checkpoint = self._note(kept.note, position, name)
            if checkpoint is None:
                continue
            self._from_elsewhere(tree, checkpoint, members, known, name)
            try:
                check_answer(kept.note.text, kept.response, read_roots([kept.roots.encode()]))
            except UserFacingError:
                self._found(
                    tr("{name} does not prove the checkpoint that it is kept with.", name=name)
                )

    def _note(self, kept: KeptNote, position: int, name: str) -> Checkpoint | None:
        """The checkpoint in a numbered row; None, with a finding, if it cannot be read."""
        if kept.number != position:
            self._found(tr("{name} follows a gap.", name=name))
        try:
            checkpoint = read_checkpoint(kept.text)
        except UserFacingError:
            self._found(tr("{name} cannot be read.", name=name))
            return None
        if checkpoint.size != kept.size:
            self._found(tr("{name} stands at another place than it says.", name=name))
        return checkpoint

    def _anchors(
        self,
        tree: ComputedTree,
        members: dict[str, list[Member]],
        known: set[Checkpoint],
        task: Task,
    ) -> None:
        """The checkpoints in chart.db, which nobody changes who opens clinic.db only."""
        if self.chart is None:
            return
        for text in self.chart.read(lambda charts: anchors(charts, -1)):
            task.check()
            try:
                checkpoint = read_checkpoint(text)
            except UserFacingError:
                self._found(tr("A checkpoint in the charts cannot be read."))
                continue
            if checkpoint not in known:
                name = tr(
                    "The checkpoint of {time} UTC in the charts",
                    time=f"{checkpoint.time:%Y-%m-%d %H:%M}",
                )
                self._from_elsewhere(tree, checkpoint, members, known, name)

    def _stored_root(self, tree: ComputedTree) -> None:
        """The nodes from which the next checkpoint will be made."""
        size = tree.size()

        def root(connection: Connection) -> bytes | None:
            try:
                return StoredTree(connection).root(size)
            except (BugError, ValueError):
                return None

        if size and self.clinic.read(root) != tree.root():
            self._found(tr("The stored tree of hashes does not fit the events."))

    def _outbox(self, task: Task) -> None:
        """Every event of a change to the charts has to be in the log."""
        if self.chart is None:
            return  # this person cannot open the charts, so their outbox is not theirs to check
        task.report(tr("Checking events of the charts"), 0.97)
        rows = self.chart.read(
            lambda connection: connection.execute(
                "SELECT event_id FROM outbox ORDER BY position"
            ).fetchall()
        )
        ids = [row[0] for row in rows]
        for start in range(0, len(ids), PAGE):
            task.check()
            page = ids[start : start + PAGE]

            def absent(connection: Connection, wanted: list[str] = page) -> list[str]:
                found = connection.execute(
                    "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT event_id FROM"
                    " audit_log)",
                    (json.dumps(wanted),),
                )
                return [row[0] for row in found]

            for event in self.clinic.read(absent):
                self._found(tr("Event {event} of the charts is missing from the log.", event=event))


def _canonical(leaf: bytes, sequence: int) -> dict[str, Any] | None:
    """The event in a leaf; None if it is not written as events are."""
    try:
        value: dict[str, Any] = json.loads(leaf)
        return value if canonical(value) == leaf and value["sequence"] == sequence else None
    except (ValueError, KeyError, TypeError):
        return None
