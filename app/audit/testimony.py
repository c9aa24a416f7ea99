"""What others say about checkpoints: auditors who countersign, authorities that time-stamp."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.accounts.session import Session
from app.audit.checkpoint import Checkpoint, read_checkpoint
from app.audit.events import Action, Event
from app.audit.timestamps import (
    Answer,
    Timestamp,
    as_pem,
    check_answer,
    fingerprint,
    read_roots,
)
from app.domain.identifiers import PersonId
from app.errors import Refused, UserFacingError
from app.store import checkpoints
from app.store.checkpoints import KeptAnswer, KeptNote
from app.store.connection import Connection
from app.store.store import UnitOfWork
from app.texts import tr


@dataclass(frozen=True, slots=True)
class Testimony:
    """An auditor's countersignature: whose, when, and over which checkpoint."""

    number: int
    checkpoint: Checkpoint
    person: PersonId
    time: datetime
    text: str


def not_yet_countersigned(text: str, person: PersonId) -> Checkpoint:
    """The checkpoint; Refused if this person's line is under it already."""
    checkpoint = read_checkpoint(text)
    if any(line.person == person for line in checkpoint.countersignatures):
        raise Refused(
            tr("You have countersigned this checkpoint already."),
            tr("Export a new one to countersign what happened since."),
            tr("Nothing was signed."),
        )
    return checkpoint


def countersign(session: Session, checkpoint: Checkpoint) -> str:
    """The checkpoint with the person's line, kept in the clinic's store with its event."""
    person = session.person.id
    text = checkpoint.countersigned(person, session.public_key(), session.sign, datetime.now(UTC))

    def keep(unit: UnitOfWork) -> None:
        checkpoints.add_countersignature(unit.connection, checkpoint.size, person, text)
        unit.record(Event(Action.COUNTERSIGN, detail=_head(checkpoint)))

    session.clinic.write(keep)
    return text


def countersigned(store: Connection) -> list[Testimony]:
    """Every kept countersignature, oldest first."""
    found = []
    for note in checkpoints.countersignatures(store):
        checkpoint = read_checkpoint(note.text)
        lines = [one for one in checkpoint.countersignatures if one.person == note.person]
        time = lines[-1].time if lines else checkpoint.time
        found.append(Testimony(note.number, checkpoint, note.person, time, note.text))
    return found


def check(text: str, response: bytes, roots: Sequence[bytes]) -> Answer:
    """What an authority's answer proves of a checkpoint; UserFacingError if nothing."""
    read_checkpoint(text)
    return check_answer(text, response, read_roots(roots))


def add_timestamp(
    session: Session, text: str, response: bytes, roots: Sequence[bytes]
) -> Timestamp:
    """Keep a checked answer, with its event."""
    checkpoint, trusted, now = read_checkpoint(text), read_roots(roots), datetime.now(UTC)
    check_answer(text, response, trusted)

    def keep(unit: UnitOfWork) -> None:
        note = KeptNote(0, checkpoint.size, session.person.id, text)
        checkpoints.add_timestamp(unit.connection, note, now, response, as_pem(trusted))
        detail = {**_head(checkpoint), "sha256": hashlib.sha256(response).hexdigest()}
        unit.record(Event(Action.TIMESTAMP, detail=detail))

    session.clinic.write(keep)
    return session.clinic.read(timestamps)[-1]


def timestamps(store: Connection) -> list[Timestamp]:
    """Every kept answer, oldest first, also one that does not hold any more."""
    return [_read(kept) for kept in checkpoints.timestamps(store)]


def _read(kept: KeptAnswer) -> Timestamp:
    note = kept.note
    roots: tuple[str, ...] = ()
    try:
        trusted = read_roots([kept.roots.encode()])
        roots = tuple(fingerprint(root) for root in trusted)
        answer, holds = check_answer(note.text, kept.response, trusted), True
    except UserFacingError:  # a finding of each verification, too
        answer, holds = Answer(kept.added_at, ""), False
    return Timestamp(
        number=note.number,
        checkpoint=read_checkpoint(note.text),
        time=answer.time,
        authority=answer.authority,
        roots=roots,
        added_by=note.person,
        added_at=kept.added_at,
        holds=holds,
    )


def _head(checkpoint: Checkpoint) -> dict[str, str | int | float]:
    return {"size": checkpoint.size, "root": checkpoint.root.hex()}
