"""What an engine falls back to when memory is short or its device is lost, and how it comes back.

The rungs are fixed when the ladder is made, from where the plan put the engine down to the least
that the processor can do with. Order and reasons: docs/decisions/0049.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, Literal

from msgspec import structs

from app.inference.protocol import CPU, Placement
from app.texts import marked, tr

Kind = Literal["speech", "language"]
Cause = Literal["memory", "device", "stopped"]
"""Why a worker ended: its memory, its device, or something that it did not tell."""

FIRST_WAIT_SECONDS: Final = 300.0
LONGEST_WAIT_SECONDS: Final = 3600.0
_FEWEST_LAYERS: Final = 8
_SHORTEST_CONTEXT: Final = 2048
_SHORTEST_CONTEXT_ON_CARD: Final = 4096
_SMALLEST_BATCH: Final = 128
_STOPS: Final = 2
"""How often a worker may end where nothing is below it before a request is given up."""
_LIGHT: Final = "int8_float16"
_WHY: Final = {
    "memory": marked("its memory was not enough"),
    "device": marked("the graphics card cannot be used"),
    "stopped": marked("its worker stopped twice"),
}
_ENGINES: Final = {
    "speech": marked("The speech engine"),
    "language": marked("The language engine"),
}


@dataclass(frozen=True, slots=True)
class Move:
    """One engine computes elsewhere, or otherwise, than before; without a cause it came back up."""

    kind: Kind
    cause: Cause | None
    before: Placement
    after: Placement
    at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def words(self) -> str:
        """One sentence for a person."""
        engine = tr(_ENGINES[self.kind])
        if self.cause is None:
            where = tr(_where(self.after))
            return tr("{engine} computes {where} again, as planned.", engine=engine, where=where)
        return tr(
            "{engine} now computes {how}: {why}.",
            engine=engine,
            how=_difference(self.before, self.after),
            why=tr(_WHY[self.cause]),
        )


def lower(kind: Kind, placement: Placement, processor: Placement) -> Placement | None:
    """The next rung, None below the last one; `processor` is where it computes without a card."""
    if placement.device != CPU:
        return (_less_speech if kind == "speech" else _less_language)(placement) or processor
    if kind == "speech":
        return structs.replace(placement, batch=1) if placement.batch > 1 else None
    return _smaller(placement)


def _less_language(card: Placement) -> Placement | None:
    """Fewer layers cost time and no precision; what follows costs some, and so comes later."""
    if card.layers // 2 >= _FEWEST_LAYERS:
        return structs.replace(card, layers=card.layers // 2)
    if card.cache == "f16":
        return structs.replace(card, cache="q8_0")
    if card.context // 2 >= _SHORTEST_CONTEXT_ON_CARD:
        return structs.replace(card, context=card.context // 2)
    return None


def _less_speech(card: Placement) -> Placement | None:
    if card.batch > 1:
        return structs.replace(card, batch=1)
    if card.precision == "float16":  # older cards compute in no smaller precision
        return structs.replace(card, precision=_LIGHT)
    return None


def _smaller(placement: Placement) -> Placement | None:
    if placement.cache == "f16":
        return structs.replace(placement, cache="q8_0")
    if placement.context // 2 >= _SHORTEST_CONTEXT:
        return structs.replace(placement, context=placement.context // 2)
    if placement.batch > _SMALLEST_BATCH:
        return structs.replace(placement, batch=_SMALLEST_BATCH)
    return None


def rungs(kind: Kind, planned: Placement, processor: Placement) -> Iterator[Placement]:
    """From where the plan put the engine down to the last resort."""
    at: Placement | None = planned
    while at is not None:
        yield at
        at = lower(kind, at, processor)


class Ladder:
    """Where one engine computes now, and since when it waits to come back up.

    After a fall it tries the planned placement again when `FIRST_WAIT_SECONDS` have passed, and
    waits twice as long after each try that failed.
    """

    def __init__(
        self,
        kind: Kind,
        planned: Placement,
        processor: Placement,
        moved: Callable[[Move], None] = lambda move: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.kind: Final = kind
        self._rungs = tuple(rungs(kind, planned, processor))
        self._moved = moved
        self._clock = clock
        self._lock = threading.Lock()
        self._at = 0
        self._held_at = 0
        """The rung that held before it was left upwards."""
        self._stops = 0
        self._wait = FIRST_WAIT_SECONDS
        self._since = 0.0
        self._fallen: Move | None = None

    @property
    def placement(self) -> Placement:
        return self._rungs[self._at]

    @property
    def planned(self) -> Placement:
        return self._rungs[0]

    @property
    def fallen(self) -> Move | None:
        """The last fall, while the engine is lower than planned."""
        return self._fallen

    def fall(self, cause: Cause) -> bool:
        """Take in why a worker ended; whether another one is worth a try.

        One that only stopped, or that has nothing below it, gets another try where it was: memory
        may be free again. If it stops again on a device, that one is not trusted any more.
        """
        with self._lock:
            self._stops += 1
            stays = cause == "stopped" and (self.placement.device == CPU or self._stops == 1)
            target = None if stays else self._target(cause)
            if target is None:
                return self._stops <= _STOPS
            before = self.placement
            tried = self._held_at > 0
            self._wait = min(self._wait * 2, LONGEST_WAIT_SECONDS) if tried else FIRST_WAIT_SECONDS
            self._at, self._held_at, self._stops = target, 0, 0
            self._since = self._clock()
            move = self._fallen = Move(self.kind, cause, before, self.placement)
        self._moved(move)
        return True

    def held(self) -> None:
        """A request ended well here."""
        with self._lock:
            self._stops = 0
            if self._at == 0 and self._clock() - self._since > self._wait:
                self._held_at = 0

    def rise(self) -> bool:
        """Go back to where the plan put it, if it is time to try; whether it went."""
        with self._lock:
            if self._at == 0 or self._clock() - self._since < self._wait:
                return False
            before = self.placement
            self._held_at, self._at, self._stops = self._at, 0, 0
            self._since = self._clock()
            self._fallen = None
            move = Move(self.kind, None, before, self.placement)
        self._moved(move)
        return True

    def _target(self, cause: Cause) -> int | None:
        lower_one = max(self._at + 1, self._held_at)
        if cause == "memory":
            return lower_one if lower_one < len(self._rungs) else None
        if self.placement.device == CPU:
            return None
        processor = (at for at, one in enumerate(self._rungs) if one.device == CPU)
        return next(processor, None)


def _where(placement: Placement) -> str:
    return marked("on the processor") if placement.device == CPU else marked("on the graphics card")


def _difference(before: Placement, after: Placement) -> str:
    if before.device != after.device:
        return (
            tr("on the processor instead of the graphics card")
            if after.device == CPU
            else tr("on the graphics card instead of the processor")
        )
    if before.layers != after.layers:
        return tr(
            "with {now} instead of {before} layers on the graphics card",
            now=after.layers,
            before=before.layers,
        )
    if before.cache != after.cache:
        return tr("with a smaller cache")
    if before.context != after.context:
        return tr(
            "with a context of {now} instead of {before} tokens",
            now=after.context,
            before=before.context,
        )
    if before.precision != after.precision:
        return tr("at precision {precision}", precision=after.precision)
    return tr("with less at once")
