"""How often a worker may stop before nobody starts another for a while."""

from __future__ import annotations

import time
from collections import deque
from typing import Final

from app.errors import UserFacingError
from app.inference.engine_words import SAFE, name_of
from app.texts import tr

_MOST: Final = 3
_SECONDS: Final = 60.0


class Restarts:
    """When workers of one engine stopped without a reason that mends itself."""

    def __init__(self, engine: str) -> None:
        self._engine = engine
        self._stops: deque[float] = deque(maxlen=_MOST)

    def stopped(self) -> None:
        """One stopped now."""
        self._stops.append(time.monotonic())

    def forgive(self) -> None:
        """What follows is another try elsewhere."""
        self._stops.clear()

    def check(self) -> None:
        """UserFacingError where too many stopped within a minute."""
        if len(self._stops) < _MOST:
            return
        since = time.monotonic() - self._stops[0]
        if since < _SECONDS:
            raise UserFacingError(
                tr(
                    "{engine} stopped {most} times within a minute.",
                    engine=name_of(self._engine),
                    most=_MOST,
                ),
                tr(
                    "Try again in {seconds} seconds; if it happens again, tell whoever installed "
                    "this workstation.",
                    seconds=f"{_SECONDS - since:.0f}",
                ),
                tr(SAFE),
            )
