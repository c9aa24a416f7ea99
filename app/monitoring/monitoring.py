"""The machine as an office manager watches it: what it does now, and what it did for whom."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.domain.identifiers import PersonId
from app.hardware.plan import Plan
from app.hardware.probe import Gpu, Hardware, probe
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.inference.line import Queue
from app.monitoring.costs import Costs, costs
from app.monitoring.host import Host, HostReading
from app.monitoring.meter import Tally
from app.store.connection import Connection
from app.store.people import PersonRepository
from app.store.usage import UsageRepository, Used

_IDLE = Queue(None, ())


@dataclass(frozen=True, slots=True)
class EngineReading:
    """One engine now: `memory_bytes` of main memory and `card_bytes` of each card, None unknown.

    `speed` is tokens a second, or seconds of audio a second; None before the first request.
    """

    model: str
    queue: Queue
    started: bool = False
    memory_bytes: int | None = None
    card_bytes: tuple[int | None, ...] = ()
    speed: float | None = None


@dataclass(frozen=True, slots=True)
class Now:
    """The machine at one moment; `window_bytes` is this process itself."""

    hardware: Hardware
    host: HostReading
    speech: EngineReading
    language: EngineReading
    window_bytes: int | None
    plan: Plan


@dataclass(frozen=True, slots=True)
class Usage:
    """What was counted from `since` to `until`, both included, newest first, and what it cost."""

    since: date
    until: date
    rows: tuple[Used, ...]
    total: Tally
    costs: Costs
    names: Mapping[PersonId, str] = field(default_factory=dict)

    @property
    def days(self) -> list[tuple[date, Tally]]:
        """The sum of each day on which something was counted, newest first."""
        sums: dict[date, Tally] = {}
        for row in self.rows:
            sums[row.day] = sums.get(row.day, Tally()) + row.tally
        return list(sums.items())


class Monitoring:
    """Readings and counts; it changes nothing."""

    def __init__(self, session: Session, engines: Engines, host: Host | None = None) -> None:
        self._session, self._engines = session, engines
        self._host = host or Host()

    def now(self) -> Now:
        """Ask the system, the cards and the engines; a few milliseconds."""
        self._session.require(Act.MONITOR)
        engines = self._engines
        running = engines.running()
        workers = [one.process_id for one in running.values() if one.process_id is not None]
        hardware = probe(own=workers)
        cards = hardware.gpus
        speech, language = running.get("speech"), running.get("language")
        return Now(
            hardware=hardware,
            host=self._host.read(),
            speech=self._engine(
                engines.speech_model.name, speech, cards, speech.speech_factor if speech else None
            ),
            language=self._engine(
                engines.language_model.name,
                language,
                cards,
                language.tokens_per_second if language else None,
            ),
            window_bytes=self._host.process_bytes(os.getpid()),
            plan=engines.plan,
        )

    def usage(self, days: int, today: date | None = None) -> Usage:
        """What was counted in the last so many days, up to this moment."""
        self._session.require(Act.MONITOR)
        self._engines.meter.keep()
        until = today or datetime.now().astimezone().date()
        since = until - timedelta(days=days - 1)

        def read(connection: Connection) -> tuple[list[Used], dict[PersonId, str]]:
            people = PersonRepository(connection).list()
            return (
                UsageRepository(connection).between(since, until),
                {person.id: person.display_name for person in people},
            )

        rows, names = self._session.clinic.read(read)
        total = sum((row.tally for row in rows), Tally())
        counted = (until - rows[-1].day).days + 1 if rows else 0
        spent = costs(total, counted, self._session.policies)
        return Usage(since, until, tuple(rows), total, spent, names)

    def _engine(
        self,
        model: str,
        engine: Engine | None,
        cards: tuple[Gpu, ...],
        speed: float | None,
    ) -> EngineReading:
        if engine is None:
            return EngineReading(model, _IDLE)
        process = engine.process_id
        if process is None:
            return EngineReading(model, engine.queue, speed=speed)
        held = self._host.process_bytes(process)
        if held is None and engine.loaded is not None:
            held = engine.loaded.memory_bytes
        return EngineReading(
            model,
            engine.queue,
            started=True,
            memory_bytes=held,
            card_bytes=tuple(card.own.get(process) for card in cards),
            speed=speed,
        )
