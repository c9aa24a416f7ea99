"""Versions that are only ever appended: what an undo goes back to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

Version = TypeVar("Version")


def before_last_change(
    versions: Sequence[Version], same: Callable[[Version, Version], bool]
) -> Version | None:
    """The state that the last change was made to; changes that were undone are skipped.

    `versions` are the oldest first; `same` says whether two of them have the same content.
    """
    states: list[Version] = []
    for version in versions:
        if len(states) > 1 and same(states[-2], version):
            states.pop()
        else:
            states.append(version)
    return states[-2] if len(states) > 1 else None
