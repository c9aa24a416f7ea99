"""Whether a table of key slots is believed: its signatures, the unlocked keys and the log agree."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.audit.checkpoint import Checkpoint, read_checkpoint
from app.audit.log import anchors
from app.errors import UserFacingError
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import Member, SlotTable
from app.store.connection import Connection
from app.store.key_slots import CommittedTable
from app.store.people import logged_memberships, logs_table, memberships
from app.store.values import time_text
from app.texts import marked

TAMPERED = marked(
    "The key slots of this clinic were changed outside of Consultroom, so nobody is let in with"
    " them."
)
ROLLED_BACK = marked("The key slots of this clinic are older than its audit log says.")
ACTION = marked("Restore «keyslots.json» from a backup, or sign in with the recovery key.")
OLD = "key_slots_rolled_back"
CHANGED = "key_slots_changed"
LATEST = 50


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a table is not believed; `recoverable` if the recovery key may go on with it.

    `what` and `action` are translated where they are shown.
    """

    what: str
    reason: str
    recoverable: bool = True
    action: str = ACTION


DISABLED = Doubt(
    marked("This account is disabled."),
    "disabled",
    recoverable=False,
    action=marked("Ask an office manager."),
)


def not_committed(table: SlotTable, newest: CommittedTable) -> Doubt:
    """What it means that the clinic's store committed to another table."""
    if newest.generation > table.generation:
        return Doubt(ROLLED_BACK, OLD)
    return Doubt(TAMPERED, CHANGED if table.holds else "key_slots")


def first_doubt(
    table: SlotTable, member: Member, keys: PrivateKeys, clinic: Connection
) -> Doubt | None:
    """The first thing that does not fit; None if everything does."""
    return next(_doubts(table, member, keys, clinic), None)


def doubt_of_charts(table: SlotTable, charts: Connection) -> Doubt | None:
    """Whether the last checkpoint in the charts, out of a manager's reach, knows a later table."""
    for text in anchors(charts, 1):
        return _doubt_of_checkpoint(table, text)
    return None


def charts_lag(table: SlotTable, kept: Iterable[Checkpoint], charts: Connection) -> bool:
    """Whether the charts lack checkpoints that people who had them open signed into the log.

    Then somebody put an older file, or another one, in their place. A crash may cost the charts
    the very last checkpoint, because it is written into the log first.
    """
    theirs = [one.text for one in kept if _read_charts(table, one)]
    return bool(theirs) and set(anchors(charts, -1)).isdisjoint(theirs[-2:])


def latest_of_readers(table: SlotTable, clinic: Connection) -> list[Checkpoint]:
    """The last checkpoints of people who ever read charts, the oldest first.

    One that cannot be read is left out here, and is a finding of the verification.
    """
    people = sorted({one.person for one in table.members if one.holds_charts})
    rows = clinic.execute(
        "SELECT text FROM checkpoints WHERE person IN (SELECT value FROM json_each(?))"
        " ORDER BY number DESC LIMIT ?",
        (json.dumps(people), LATEST),
    ).fetchall()
    return [one for row in reversed(rows) if (one := _readable(row[0])) is not None]


def _readable(text: str) -> Checkpoint | None:
    try:
        return read_checkpoint(text)
    except UserFacingError:
        return None


def _read_charts(table: SlotTable, checkpoint: Checkpoint) -> bool:
    """Whether who signed a checkpoint had the charts open then."""
    at = time_text(checkpoint.time)
    records = [one for one in table.members if one.person == checkpoint.person]
    last = next((one for one in reversed(records) if one.signed_at <= at), None)
    return last is not None and last.reads_charts


def _doubts(
    table: SlotTable, member: Member, keys: PrivateKeys, clinic: Connection
) -> Iterator[Doubt]:
    if (keys.exchange_public, keys.signing_public) != (member.exchange_key, member.signing_key):
        yield Doubt(TAMPERED, "public_key_swapped", recoverable=False)
    if not table.holds:
        yield Doubt(TAMPERED, "key_slots")
    if not _same_founder(table, clinic):
        yield Doubt(TAMPERED, "founder")
    last = clinic.value("SELECT text FROM checkpoints ORDER BY number DESC LIMIT 1")
    doubt = None if last is None else _doubt_of_checkpoint(table, last)
    if doubt is not None:
        yield doubt
    if not _whole_history(table, clinic):
        yield Doubt(TAMPERED, "memberships")
    if not logs_table(clinic, table.sha256()):
        yield Doubt(TAMPERED, "key_slots_not_logged")


def _doubt_of_checkpoint(table: SlotTable, text: str) -> Doubt | None:
    try:
        checkpoint = read_checkpoint(text)
    except UserFacingError:
        return Doubt(marked("The last checkpoint of the audit log cannot be read."), "checkpoint")
    if checkpoint.generation > table.generation or checkpoint.epoch > table.epoch:
        return Doubt(ROLLED_BACK, OLD)
    if checkpoint.generation == table.generation and checkpoint.slots_sha256 != table.sha256():
        return Doubt(TAMPERED, CHANGED)
    return None


def _same_founder(table: SlotTable, clinic: Connection) -> bool:
    """The log was begun by this founder, with this key; a whole foreign table ends here."""
    began = clinic.value("SELECT json_extract(leaf, '$.person') FROM audit_log WHERE sequence = 1")
    founder = next((one for one in table.members if one.person == table.founder), None)
    if founder is None or began != table.founder:
        return False
    first = next((one for one in memberships(clinic) if one.person == table.founder), None)
    return first is not None and first.signing_key == founder.signing_key


def _whole_history(table: SlotTable, clinic: Connection) -> bool:
    """No record that the log names is missing; that the store keeps the same, `verify` sees."""
    return {member.sha256() for member in table.members}.issuperset(logged_memberships(clinic))
