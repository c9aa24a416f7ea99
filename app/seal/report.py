"""What a process's seal is worth, as it says itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SealReport:
    """What was tried in the process and refused by the kernel, and what was not.

    `held` and `broken` name attempts, such as "inet socket" or "exec"; `layers` names what
    enforces them, such as "seccomp" or "landlock 7".
    """

    layers: tuple[str, ...]
    held: tuple[str, ...]
    broken: tuple[str, ...]

    @property
    def whole(self) -> bool:
        return bool(self.held) and not self.broken
