"""What stands between a note and its signature."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.note import Note, NoteStatus
from app.texts import plural, tr


class Cause(StrEnum):
    """The names under which the log keeps a refused signature."""

    SIGNED = "signed"
    EMPTY = "empty"
    FLAGS = "flags"
    PATIENT = "patient"
    CORRECTED = "corrected"
    UNREAD = "unread"
    UNHEARD = "unheard"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One cause with how often it stands there: what is so, and what to do about it."""

    cause: Cause
    count: int
    what: str
    action: str


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Counts of what a note itself does not tell.

    `unread` statements, `mismatches` with the patient that nobody confirmed, statements that the
    transcript bears out no more as it was `corrected` since, `unheard` recordings that no
    transcript has and nobody left out, and `interrupted` ones that a crash left behind.
    """

    unread: int = 0
    mismatches: int = 0
    corrected: int = 0
    unheard: int = 0
    interrupted: int = 0


def obstacles(note: Note, around: Circumstances) -> tuple[Obstacle, ...]:
    """Everything that has to be settled before the note is signed, the first thing to do first."""
    if note.status is not NoteStatus.PRELIMINARY:
        return (
            Obstacle(Cause.SIGNED, 1, tr("The note is signed already."), tr("Write an addendum.")),
        )
    if not any(True for _ in note.statements):
        return (
            Obstacle(Cause.EMPTY, 1, tr("The note is empty."), tr("Add what belongs into it.")),
        )
    found = (
        Obstacle(
            Cause.PATIENT,
            around.mismatches,
            tr("What was said does not fit this patient."),
            tr("Confirm that it is the right patient, or open the right one."),
        ),
        Obstacle(
            Cause.FLAGS,
            len(note.flags),
            plural(
                len(note.flags),
                "{count} statement is not supported by what was said.",
                "{count} statements are not supported by what was said.",
            ),
            tr("Edit, remove or attest each of them first."),
        ),
        Obstacle(
            Cause.CORRECTED,
            around.corrected,
            plural(
                around.corrected,
                "{count} statement is not supported by the transcript as it was corrected since.",
                "{count} statements are not supported by the transcript as it was corrected since.",
            ),
            tr("Check the note again first."),
        ),
        unread_statements(around.unread),
        Obstacle(
            Cause.UNHEARD,
            around.unheard,
            plural(
                around.unheard,
                "{count} recording of this visit is not written down.",
                "{count} recordings of this visit are not written down.",
            ),
            tr("Transcribe it first and read what it adds, or leave it out by name."),
        ),
        Obstacle(
            Cause.INTERRUPTED,
            around.interrupted,
            tr("A recording of this visit was interrupted, and is not written down."),
            tr("Keep it, in the list of visits, and transcribe it first."),
        ),
    )
    return tuple(obstacle for obstacle in found if obstacle.count)


def unread_statements(count: int) -> Obstacle:
    """That something was never on the screen; it also stands before a second signature."""
    return Obstacle(
        Cause.UNREAD,
        count,
        plural(count, "{count} statement is not read yet.", "{count} statements are not read yet."),
        tr("Scroll through the note to its end."),
    )
