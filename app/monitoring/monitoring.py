"""The machine as an office manager watches it: what it does now, and what it did for whom."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.days import here
from app.domain.identifiers import PersonId
from app.hardware.memory import Need
from app.hardware.plan import Plan
from app.hardware.probe import Gpu, Hardware, probe
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.inference.ladder import Kind
from app.inference.line import Queue
from app.inference.protocol import Placement
from app.monitoring.costs import Costs, costs
from app.monitoring.host import Host, HostReading
from app.monitoring.meter import Tally
from app.store.connection import Connection
from app.store.people import PersonRepository
from app.store.usage import UsageRepository, Used

_IDLE = Queue(None, ())
_KINDS: Final[tuple[Kind, ...]] = ("speech", "language")


@dataclass(frozen=True, slots=True)
class EngineReading:
    """One engine now: `memory_bytes` of main memory and `card_bytes` of each card, None unknown.

    `need` is what is reckoned of it, part by part. `speed` is tokens a second, or seconds of audio
    a second; None before the first request.
    """

    model: str
    queue: Queue
    placement: Placement
    need: Need
    started: bool = False
    memory_bytes: int | None = None
    card_bytes: tuple[int | None, ...] = ()
    speed: float | None = None


@dataclass(frozen=True, slots=True)
class Now:
    """The machine at one moment; `window_bytes` is this process itself.

    `falls` says in sentences which engine computes lower than planned, and why.
    """

    hardware: Hardware
    host: HostReading
    speech: EngineReading
    language: EngineReading
    window_bytes: int | None
    plan: Plan
    falls: tuple[str, ...] = ()


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
        self._needs: dict[tuple[str, Placement], Need] = {}

    def now(self) -> Now:
        """Ask the system, the cards and the engines; a few milliseconds."""
        self._session.require(Act.MONITOR)
        engines = self._engines
        running = engines.running()
        workers = [one.process_id for one in running.values() if one.process_id is not None]
        hardware = probe(own=workers)
        cards = hardware.gpus or self._planned_cards(running)
        return Now(
            hardware=replace(hardware, gpus=cards),
            host=self._host.read(),
            speech=self._engine("speech", running, cards),
            language=self._engine("language", running, cards),
            window_bytes=self._host.process_bytes(os.getpid()),
            plan=engines.plan,
            falls=tuple(move.words for move in engines.status().falls),
        )

    def usage(self, days: int, today: date | None = None) -> Usage:
        """What was counted in the last so many days, up to this moment."""
        self._session.require(Act.MONITOR)
        self._engines.meter.keep()
        until = today or here(datetime.now(UTC))
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

    def _planned_cards(self, running: Mapping[str, Engine]) -> tuple[Gpu, ...]:
        """Cards that no library reads: as planned for, less what engines are reckoned to take."""
        found = []
        for card in self._engines.planned_cards:
            own: dict[int, int | None] = {}
            for kind in _KINDS:
                engine, placement = running.get(kind), self._engines.placement(kind)
                if placement.device == card.device and engine and engine.process_id is not None:
                    own[engine.process_id] = self._need(kind, placement).card_bytes
            taken = sum(held or 0 for held in own.values())
            free = max(0, card.free_bytes - taken)
            found.append(replace(card, free_bytes=free, own=own))
        return tuple(found)

    def _engine(
        self, kind: Kind, running: Mapping[str, Engine], cards: tuple[Gpu, ...]
    ) -> EngineReading:
        engines, engine = self._engines, running.get(kind)
        model = engines.speech_model if kind == "speech" else engines.language_model
        placement = engines.placement(kind)
        reading = EngineReading(model.name, _IDLE, placement, self._need(kind, placement))
        if engine is None:
            return reading
        speed = engine.speech_factor if kind == "speech" else engine.tokens_per_second
        process = engine.process_id
        if process is None:
            return replace(reading, queue=engine.queue, speed=speed)
        held = self._host.process_bytes(process)
        if held is None and engine.loaded is not None:
            held = engine.loaded.memory_bytes
        return replace(
            reading,
            queue=engine.queue,
            started=True,
            memory_bytes=held,
            card_bytes=tuple(card.own.get(process) for card in cards),
            speed=speed,
        )

    def _need(self, kind: Kind, placement: Placement) -> Need:
        """What is reckoned; the file of a model is read for it once."""
        engines = self._engines
        model = engines.speech_model if kind == "speech" else engines.language_model
        key = (model.sha256, placement)
        if key not in self._needs:
            self._needs[key] = self._engines.need(kind)
        return self._needs[key]
