"""Whether each person signed the log during their own session.

Everybody who signs in signs a checkpoint then, and only one person is signed in at a time. So
whoever rebuilds the log needs the signing key of every person whose sessions stay in it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.audit.checkpoint import Checkpoint
from app.audit.events import Action
from app.audit.filters import MOST_EVENTS

ARRIVALS = frozenset({str(Action.SIGN_IN), str(Action.RECOVER)})


@dataclass
class Arrivals:
    """The sessions of a log, as its events begin them, in order."""

    _begun: list[tuple[int, str, str]] = field(default_factory=list)
    _sessions: set[str] = field(default_factory=set)
    _went_on: set[str] = field(default_factory=set)

    def add(self, event: Mapping[str, Any]) -> None:
        """The next event of the log."""
        session = str(event.get("session"))
        if event.get("action") in ARRIVALS and event.get("status") == "ok":
            self._begun.append((int(event["sequence"]), str(event.get("person")), session))
            self._sessions.add(session)
        elif session in self._sessions:
            self._went_on.add(session)

    def unsigned(self, kept: Iterable[Checkpoint]) -> Iterator[tuple[int, str]]:
        """Sessions without a checkpoint of their person: where each began, and whose it is.

        One that ended with its arrival is left out: a crash comes before the signature at times.
        """
        sizes: dict[str, list[int]] = defaultdict(list)
        for checkpoint in kept:
            sizes[checkpoint.person].append(checkpoint.size)
        for signed in sizes.values():
            signed.sort()
        end = MOST_EVENTS
        for sequence, person, session in reversed(self._begun):
            if session in self._went_on and not _within(sizes[person], sequence, end):
                yield sequence, person
            end = sequence


def _within(sizes: Sequence[int], first: int, end: int) -> bool:
    """Whether one of the sorted sizes is at least `first` and below `end`."""
    at = bisect_left(sizes, first)
    return at < len(sizes) and sizes[at] < end
