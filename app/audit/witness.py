"""This workstation as a witness: it remembers the last checkpoint that was signed on it.

Whoever restores or rewrites the stores does not change that memory, which lies beside the
workstation's secret; so a log that does not continue it is noticed at the next sign-in.
"""

from __future__ import annotations

from app.audit.checkpoint import read_checkpoint
from app.audit.events import Action, Event
from app.audit.trail import AuditTrail, Memory
from app.errors import UserFacingError
from app.texts import marked, tr

REWRITTEN = marked(
    "The audit log does not continue what this workstation signed last: it was"
    " restored from a backup, or rewritten. Verify it, and compare it with a printed"
    " checkpoint."
)
UNREADABLE = marked(
    "This workstation could not read which part of the audit log it signed last, so it"
    " cannot tell whether the log was restored or rewritten since."
)


def look_back(trail: AuditTrail, memory: Memory) -> tuple[str, ...]:
    """What the person who signs in should be told; to be called before their first checkpoint.

    Writes down a session that never ended and a log that does not continue the memory, once: from
    the next checkpoint on, the log as it is now is remembered.
    """
    trail.record_unfinished_session()
    try:
        text = memory.recall()
        remembered = None if text is None else read_checkpoint(text)
    except UserFacingError:
        trail.record(Event(Action.VERIFY, status="failed", reason="witness_unreadable"))
        return (tr(UNREADABLE),)
    trail.remember_in(memory)
    if remembered is None:
        trail.record(Event(Action.VERIFY, reason="witness_new"))
        return ()
    if trail.continues(remembered):
        return ()
    head: dict[str, str | int | float] = {"size": remembered.size, "root": remembered.root.hex()}
    trail.record(Event(Action.VERIFY, status="failed", reason="witness", detail=head))
    return (tr(REWRITTEN),)
