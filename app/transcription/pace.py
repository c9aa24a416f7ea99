"""Whether the machine keeps up with speech."""

from __future__ import annotations

from dataclasses import dataclass

SLOW_SECONDS = 0.9
"""A pass that takes longer makes the text of what was said come later than two seconds."""
_HOPELESS_SECONDS = 3.0
_IN_A_ROW = 2  # one slow pass may be a neighbour's doing


@dataclass(slots=True)
class Pace:
    """Told the seconds of each pass; between slow and clearly fast it stays as it is."""

    keeps_up: bool = True
    _slow: int = 0

    def passed(self, seconds: float) -> None:
        if seconds <= SLOW_SECONDS / 2:
            self.keeps_up = True
        self._slow = self._slow + 1 if seconds > SLOW_SECONDS else 0
        if self._slow >= _IN_A_ROW or seconds > _HOPELESS_SECONDS:
            self.keeps_up = False
