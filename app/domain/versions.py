"""Versions that are only ever appended: what an undo goes back to, and a redo forward."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

Version = TypeVar("Version")
Same = Callable[[Version, Version], bool]


def kept_states(
    versions: Sequence[Version], same: Same[Version]
) -> tuple[list[Version], list[Version]]:
    """The states that stand, and those that were undone since the last change; oldest first.

    `versions` are the oldest first; `same` says whether two of them have the same content.
    """
    states: list[Version] = []
    undone: list[Version] = []
    for version in versions:
        if len(states) > 1 and same(states[-2], version):
            undone.insert(0, states.pop())
        elif undone and same(undone[0], version):
            states.append(undone.pop(0))
        else:
            states.append(version)
            undone.clear()
    return states, undone


def before_last_change(versions: Sequence[Version], same: Same[Version]) -> Version | None:
    """The state that the last change was made to; changes that were undone are skipped."""
    states, _ = kept_states(versions, same)
    return states[-2] if len(states) > 1 else None


def last_undone(versions: Sequence[Version], same: Same[Version]) -> Version | None:
    """The state that the last undo left, unless something was changed since."""
    _, undone = kept_states(versions, same)
    return undone[0] if undone else None
