"""How readings, counts and prices are said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.texts import marked, plural, tr
from ui.view_models.wording import elapsed, joined, number, percent

if TYPE_CHECKING:
    from app.accounts.policies import Policies
    from app.hardware.memory import Part as NeedPart
    from app.inference.line import Queue
    from app.monitoring.monitoring import EngineReading, Now, Usage

_UNKNOWN = marked("not measured")
_UNPRICED = marked("no price is set")


@dataclass(frozen=True, slots=True)
class Measure:
    """One reading: its name, its value in words, and how full its bar is; None has no bar."""

    name: str
    value: str
    share: float | None = None
    grave: bool = False


@dataclass(frozen=True, slots=True)
class Device:
    """A card or the processor, what computes on it, and what it says of itself."""

    name: str
    work: str
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What takes some memory; `colour` is a name of the palette, `hatched` tells two apart."""

    name: str
    bytes: int
    colour: str
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class MemoryMap:
    """One memory and its parts, which add up to all of it.

    `reckoned` says of each engine in it what its part consists of.
    """

    name: str
    total: int
    parts: tuple[Part, ...]
    reckoned: str = ""


def devices(now: Now) -> list[Device]:
    """The cards, then the processor."""
    found = [
        Device(
            card.name,
            card.refusal or _work(now, card.device),
            (
                _load(card.load),
                _memory(card.memory_bytes, card.free_bytes),
                _heat(card.temperature),
                _power(card.watts, card.watts_limit),
            ),
        )
        for card in now.hardware.gpus
    ]
    host, hardware = now.host, now.hardware
    processor = (
        _load(host.load),
        _memory(hardware.memory_bytes, hardware.available_bytes),
        _heat(host.celsius),
        _power(None, None),
    )
    return [*found, Device(hardware.processor, _work(now, "cpu"), processor)]


def memories(now: Now) -> list[MemoryMap]:
    """What takes each card's memory and the main memory, as far as it is told."""
    found = []
    for place, card in enumerate(now.hardware.gpus):
        own = [
            Part(name, engine.card_bytes[place] or 0, "accent", hatched)
            for name, engine, hatched in _engines(now)
            if place < len(engine.card_bytes)
        ]
        told = _reckoned(
            (name, engine.need.card)
            for name, engine, _ in _engines(now)
            if engine.started and engine.placement.device == card.device
        )
        found.append(_map(card.name, card.memory_bytes, card.free_bytes, own, told))
    own = [
        Part(name, engine.memory_bytes or 0, "accent", hatched)
        for name, engine, hatched in _engines(now)
    ]
    own.append(Part(tr("This window"), now.window_bytes or 0, "ink_soft"))
    hardware = now.hardware
    told = _reckoned((name, one.need.memory) for name, one, _ in _engines(now) if one.started)
    main = _map(tr("Main memory"), hardware.memory_bytes, hardware.available_bytes, own, told)
    return [*found, main]


def queue_words(queue: Queue) -> str:
    """Who is served, and who waits at which place."""
    if queue.served is None:
        return tr("idle")
    if not queue.waiting:
        return tr("at work for {length}, nobody waits", length=elapsed(queue.served))
    places = ", ".join(
        tr("number {place} for {length}", place=place, length=elapsed(seconds))
        for place, seconds in enumerate(queue.waiting, 1)
    )
    return plural(
        len(queue.waiting),
        "at work for {length}, {count} request waits: {places}",
        "at work for {length}, {count} requests wait: {places}",
        length=elapsed(queue.served),
        count=number(len(queue.waiting)),
        places=places,
    )


def speed_words(engine: EngineReading, *, speech: bool) -> str:
    """How fast it was."""
    if not engine.started:
        return tr("not loaded")
    if engine.speed is None:
        return tr("loaded, nothing asked yet")
    if speech:
        return tr("{factor} times as fast as speech", factor=decimal(engine.speed))
    return tr("{tokens} tokens a second", tokens=decimal(engine.speed))


def totals(usage: Usage) -> list[tuple[str, str]]:
    """The sums of the period; what is not known says so."""
    total, energy = usage.total, usage.costs.energy
    present = total.present_seconds
    at_work = [length(total.busy_seconds)]
    if present:
        at_work.append(tr("{share} of signed-in time", share=percent(total.busy_seconds / present)))
    return [
        (tr("Notes drafted"), number(total.notes)),
        (tr("Audio written down"), length(total.audio_seconds)),
        (tr("Tokens read"), number(total.prompt_tokens)),
        (tr("Tokens written"), number(total.tokens)),
        (tr("Engines at work"), "  ·  ".join(at_work)),
        (tr("Time in the queue"), length(total.waited_seconds)),
        (
            tr("Energy"),
            tr(_UNKNOWN) if energy is None else tr("{energy} kWh", energy=decimal(energy)),
        ),
    ]


def note_costs(usage: Usage, policies: Policies) -> list[tuple[str, str, Sequence[str]]]:
    """What a note costs here and what an API would take: title, amount, and what it is made of."""
    notes, spent, currency = usage.total.notes, usage.costs, policies.currency
    if not notes:
        return []

    def each(amount: float | None, unset: str) -> str:
        return unset if amount is None else money(amount / notes, currency)

    energy = spent.energy
    return [
        (
            tr("Here"),
            each(spent.here, tr(_UNPRICED)),
            (
                tr("Energy: {amount}", amount=tr(_UNKNOWN))
                if energy is None
                else tr("Energy: {amount} Wh a note", amount=decimal(energy / notes * 1000)),
                tr("Electricity: {price}", price=each(spent.electricity, tr(_UNPRICED))),
                tr("A share of the card: {price}", price=each(spent.card, tr(_UNPRICED))),
            ),
        ),
        (
            tr("By an API"),
            each(spent.api, tr(_UNPRICED)),
            (
                tr(
                    "{read} tokens read and {written} written a note",
                    read=number(usage.total.prompt_tokens // notes),
                    written=number(usage.total.tokens // notes),
                ),
                tr("{length} of audio a note", length=length(usage.total.audio_seconds / notes)),
                _unpriced(policies),
            ),
        ),
    ]


def length(seconds: float) -> str:
    """A length of time in words that say how exact it is."""
    if seconds < 60:
        return tr("{seconds} s", seconds=round(seconds))
    minutes = round(seconds / 60)
    hours, rest = divmod(minutes, 60)
    return (
        tr("{hours} h {minutes} min", hours=number(hours), minutes=rest)
        if hours
        else tr("{minutes} min", minutes=minutes)
    )


def memory_words(count: int) -> str:
    """Memory, and models for it, as cards are sold: 1 GB is 2 to the power of 30 bytes."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def decimal(value: float) -> str:
    """Three figures that count, and no more."""
    places = 0 if value >= 100 else 1 if value >= 10 else 2
    return QLocale().toString(value, "f", places)


def money(amount: float, currency: str) -> str:
    """An amount; small ones with the digits that they need."""
    return f"{currency} {QLocale().toString(amount, 'f', 2 if amount >= 1 else 4)}"


def _unpriced(policies: Policies) -> str:
    missing = [
        name
        for name, price in (
            (tr("reading"), policies.api_input_price),
            (tr("writing"), policies.api_output_price),
            (tr("listening"), policies.api_audio_price),
        )
        if price is None
    ]
    if not missing:
        return ""
    return tr("Without {names}, whose price is not set", names=joined(missing))


def _engines(now: Now) -> list[tuple[str, EngineReading, bool]]:
    return [(tr("Language model"), now.language, False), (tr("Speech model"), now.speech, True)]


def _work(now: Now, device: str) -> str:
    speech = now.speech.placement.device == device
    language = now.language.placement.device == device
    if speech and language:
        return tr("speech and language compute here")
    if speech:
        return tr("speech computes here")
    return tr("language computes here") if language else ""


def _reckoned(engines: Iterable[tuple[str, Sequence[NeedPart]]]) -> str:
    """What each engine's part consists of, in one sentence each."""
    sentences = []
    for name, parts in engines:
        told = ", ".join(
            f"{tr(part.name)} {memory_words(part.bytes)}" for part in parts if part.bytes
        )
        if told:
            sentences.append(tr("{name}, as reckoned: {parts}.", name=name, parts=told))
    return "\n".join(sentences)


def _map(name: str, total: int, free: int, own: list[Part], told: str) -> MemoryMap:
    known = [part for part in own if part.bytes]
    other = max(0, total - free - sum(part.bytes for part in known))
    rest = [Part(tr("Other programs"), other, "line_strong"), Part(tr("Free"), free, "sunken")]
    return MemoryMap(name, total, (*known, *(part for part in rest if part.bytes)), told)


def _load(load: float | None) -> Measure:
    return Measure(tr("Load"), tr(_UNKNOWN) if load is None else percent(load), load)


def _memory(total: int, free: int) -> Measure:
    used = total - free
    share = used / total if total else None
    full = share is not None and share > 0.95
    return Measure(
        tr("Memory"),
        tr("{used} of {total}", used=memory_words(used), total=memory_words(total)),
        share,
        grave=full,
    )


def _heat(celsius: float | None) -> Measure:
    if celsius is None:
        return Measure(tr("Temperature"), tr(_UNKNOWN))
    return Measure(
        tr("Temperature"),
        tr("{degrees} °C", degrees=number(round(celsius))),
        celsius / 100,
        grave=celsius >= 90,
    )


def _power(watts: float | None, most: float | None) -> Measure:
    if watts is None:
        return Measure(tr("Power"), tr(_UNKNOWN))
    if not most:
        return Measure(tr("Power"), tr("{watts} W", watts=number(round(watts))))
    return Measure(
        tr("Power"),
        tr("{watts} of {most} W", watts=number(round(watts)), most=number(round(most))),
        watts / most,
    )
