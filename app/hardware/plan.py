"""What fits on this machine: where each engine computes, and why there.

A plan is made from data alone, so that every card can be planned for without having it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import structs

from app.catalog.entry import Entry
from app.hardware.memory import CUDA, MIB, Need, language_need, speech_need
from app.hardware.probe import Gpu, Hardware
from app.hardware.shapes import LanguageShape, SpeechShape, language_shape, speech_shape
from app.hardware.tuning import SpeechTuning, Tuned, Tuning
from app.inference.protocol import CPU, CacheType, Placement
from app.texts import marked, number, tr

DEFAULT_CONTEXT: Final = 4096
ALL_LAYERS: Final = 999
"""Every layer of a model whose count of layers is not known."""
_SMALL_MODEL_BYTES: Final = 64 * MIB
_MOST_RESERVE: Final = 1024 * MIB
_UNTUNED: Final = Tuned()
_LEAST: Final = "int8"  # of CTranslate2's compute types the one that takes least memory
_HEARING_CORES: Final = 4
"""From so many on the processor can keep up with a conversation, where nothing was measured."""
_AHEAD: Final = 2.0
"""What hears so many times as fast as is spoken keeps up with it."""


class Precision(StrEnum):
    """What a task asks of numbers: the highest precision that fits, or what saves memory."""

    HIGHEST = "highest"
    SAVING = "saving"


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to place both engines.

    `card_bytes` is what they take of all cards at the same time, `memory_bytes` of main memory;
    `reason` says why it was chosen or was not.
    """

    name: str
    speech: Placement
    language: Placement
    together: bool
    card_bytes: int
    memory_bytes: int
    fits: bool
    chosen: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Where both engines compute; `together` says whether they lie in memory at the same time.

    `open` names what is in no figure, because nobody measured or published it.
    """

    speech: Placement
    language: Placement
    together: bool
    reason: str
    alternatives: tuple[Alternative, ...] = ()
    open: tuple[str, ...] = ()


class _Way(NamedTuple):
    name: str
    speech: Placement
    language: Placement
    together: bool = True


class _Room(NamedTuple):
    """What a way takes, and how many bytes are missing of a card or of main memory."""

    card: int
    memory: int
    card_missing: int
    memory_missing: int
    open: tuple[str, ...]

    @property
    def fits(self) -> bool:
        return not (self.card_missing or self.memory_missing)


def plan(
    hardware: Hardware,
    speech: Entry,
    language: Entry,
    tuned: Tuned = _UNTUNED,
    policy: Precision = Precision.HIGHEST,
) -> Plan:
    """The best way to place both engines on this machine.

    Shapes are read from the models' files; for a model that is not here the catalog's figures
    count.
    """
    shapes = speech_shape(speech), language_shape(language)
    return _Planner(hardware, speech, language, *shapes, *tuned, policy).plan()


def cpu_threads(entry: Entry, cores: int) -> int:
    """One core stays free, because engines that wait for each other's threads crawl.

    A small model is faster on one.
    """
    return 1 if is_small(entry) else max(1, cores - 1)


def is_small(entry: Entry) -> bool:
    """Whether a model is so small that the processor answers before a card would have begun."""
    return entry.bytes < _SMALL_MODEL_BYTES


@dataclass(frozen=True, slots=True)
class _Planner:
    hardware: Hardware
    speech: Entry
    language: Entry
    speech_shape: SpeechShape | None
    language_shape: LanguageShape | None
    hearing: SpeechTuning | None
    tuning: Tuning | None
    policy: Precision
    rooms: dict[_Way, _Room] = field(default_factory=dict)

    def plan(self) -> Plan:
        ways = list(dict.fromkeys(self._ways()))
        rooms = [self._room(way) for way in ways]
        best = next((number for number, room in enumerate(rooms) if room.fits), len(ways) - 1)
        chosen, room = ways[best], rooms[best]
        alternatives = tuple(
            Alternative(
                *way[:4],
                card_bytes=taken.card,
                memory_bytes=taken.memory,
                fits=taken.fits,
                chosen=number == best,
                reason=self._why(way, chosen, taken),
            )
            for number, (way, taken) in enumerate(zip(ways, rooms, strict=True))
        )
        return Plan(
            chosen.speech,
            chosen.language,
            chosen.together,
            self._sentence(chosen, room, rooms[:best]),
            alternatives,
            room.open,
        )

    # What there is to choose from, the best first.

    def _ways(self) -> Iterator[_Way]:
        cards = self._cards()
        if cards and not is_small(self.language):
            yield from self._on_cards(cards)
        writing = self._writing_cpu()
        able = [card for card in cards if card.device.startswith(CUDA)]
        for card in () if is_small(self.speech) else able[:1]:
            for precision in self._speech_precisions(card):
                name = tr("Speech on the card, in {bits}", bits=tr(_bits(precision)))
                yield _Way(name, self._hearing(card, precision), writing)
        yield _Way(tr("Both on the processor"), self._hearing_cpu(), writing)
        hearing = self._hearing_cpu(_LEAST)
        yield _Way(tr("Both on the processor"), hearing, writing)
        if writing.repack and self.language_shape is not None and self.language_shape.repacked:
            writing = structs.replace(writing, repack=False)
            yield _Way(
                tr("Both on the processor, weights as they lie in the file"), hearing, writing
            )
        yield _Way(tr("One after the other on the processor"), hearing, writing, together=False)

    def _on_cards(self, cards: list[Gpu]) -> Iterator[_Way]:
        card = cards[0]
        caches: tuple[CacheType, ...] = ("f16", "q8_0")
        alone = [
            _Way(tr(_ALONE, context=_with(cache)), self._hearing_cpu(), self._writing(card, cache))
            for cache in caches
        ]
        shared: dict[CacheType, list[_Way]] = {"f16": [], "q8_0": []}
        in_turn: list[_Way] = []
        for other, precision in self._hearing_ways(cards):
            for cache in caches:
                way = _Way(
                    tr(
                        _ON_ONE_CARD if other is card else _ON_TWO_CARDS,
                        bits=tr(_bits(precision)),
                        context=_with(cache),
                    ),
                    self._hearing(other, precision),
                    self._writing(card, cache),
                )
                shared[cache].append(way)
                if other is card and cache == "f16":
                    name = tr(_IN_TURN, bits=tr(_bits(precision)))
                    in_turn.append(way._replace(name=name, together=False))
        heard = self.hearing
        keeps_up = heard.rate >= _AHEAD if heard else self.hardware.cores >= _HEARING_CORES
        spread = [alone[:1], in_turn[:1]] if keeps_up else [in_turn[:1], alone[:1]]
        highest = [shared["f16"], *spread, shared["q8_0"], alone[1:]]
        saving = [shared["f16"], shared["q8_0"], *spread, alone[1:]]
        for group in highest if self.policy is Precision.HIGHEST else saving:
            yield from group
        yield from self._in_part(card)

    def _hearing_ways(self, cards: list[Gpu]) -> list[tuple[Gpu, str]]:
        """Cards and precisions for speech, the best first; the language model is on the first card.

        What is more precise comes first. Engines on two cards never wait for each other, but an
        older card is no better than a share of the first one.
        """
        card, hears = cards[0], not is_small(self.speech)
        able = [one for one in cards if hears and one.device.startswith(CUDA)]
        older = {one.device: _precisions(one) != _precisions(card) for one in able}
        apart = sorted((one for one in able if one is not card), key=lambda one: older[one.device])
        best = [*apart[:1], *(one for one in able if one is card)]
        best.sort(key=lambda one: (older[one.device], one is card))
        ranked = [(rank, one, bits) for one in best
                  for rank, bits in enumerate(self._speech_precisions(one))]  # fmt: skip
        return [(one, bits) for _, one, bits in sorted(ranked, key=lambda way: way[0])]

    def _in_part(self, card: Gpu) -> Iterator[_Way]:
        """As many layers on the card as fit, none if that is none."""
        if self.language_shape is None:
            return
        cache: CacheType = "f16" if self.policy is Precision.HIGHEST else "q8_0"
        for layers in range(len(self.language_shape.layers), 0, -1):
            way = _Way(
                tr("A part of the language model on the card, speech on the processor"),
                self._hearing_cpu(),
                self._writing(card, cache, layers),
            )
            if self._room(way).card_missing == 0:
                yield way
                return

    def _cards(self) -> list[Gpu]:
        """Those that engines can compute on, the one with most free memory first."""
        usable = [gpu for gpu in self.hardware.gpus if not gpu.refusal]
        return sorted(usable, key=lambda gpu: -gpu.free_bytes)

    def _hearing_cpu(self, precision: str = "") -> Placement:
        threads = cpu_threads(self.speech, self.hardware.cores)
        best = self.hearing or SpeechTuning(threads, _LEAST, 0.0)
        bits = precision or best.precision
        return Placement(threads=best.threads, batch=self.speech.batch, precision=bits)

    def _hearing(self, card: Gpu, precision: str) -> Placement:
        return Placement(device=card.device, batch=self.speech.batch, precision=precision)

    def _speech_precisions(self, card: Gpu) -> tuple[str, ...]:
        """Without its file nobody knows how much a model takes in fewer bits."""
        return _precisions(card)[: None if self.speech_shape else 1]

    def _writing_cpu(self) -> Placement:
        placement = Placement(
            threads=cpu_threads(self.language, self.hardware.cores), context=self._context
        )
        if self.tuning is None:
            return placement
        return Placement(
            threads=self.tuning.threads,
            context=self._context,
            # Faster is no reason to keep the context less precisely.
            cache=self.tuning.cache if self.policy is Precision.SAVING else placement.cache,
            batch=self.tuning.batch,
            repack=self.tuning.repack,
        )

    def _writing(self, card: Gpu, cache: CacheType, layers: int | None = None) -> Placement:
        shape = self.language_shape
        every = ALL_LAYERS if shape is None else len(shape.layers) + 1
        return Placement(
            device=card.device,
            threads=cpu_threads(self.language, self.hardware.cores),
            layers=every if layers is None else layers,
            context=self._context,
            cache=cache,
            batch=_CARD_BATCH,
            bus=card.bus,
        )

    @property
    def _context(self) -> int:
        return self.language.context or DEFAULT_CONTEXT

    # What each takes, and the words for it.

    def _room(self, way: _Way) -> _Room:
        if way not in self.rooms:
            self.rooms[way] = self._measure(way)
        return self.rooms[way]

    def _measure(self, way: _Way) -> _Room:
        needs = [
            (way.speech, speech_need(self.speech, self.speech_shape, way.speech)),
            (way.language, language_need(self.language, self.language_shape, way.language)),
        ]
        join = sum if way.together else max
        missing = 0
        card = 0
        for gpu in self.hardware.gpus:
            wanted = [need.card_bytes for placed, need in needs if placed.device == gpu.device]
            if wanted:
                card += join(wanted)
                missing = max(missing, join(wanted) - (gpu.free_bytes - reserve(gpu.memory_bytes)))
        memory = join(need.memory_bytes for _, need in needs)
        available = self.hardware.available_bytes - reserve(self.hardware.memory_bytes)
        return _Room(
            card, memory, missing, max(0, memory - available), _open(need for _, need in needs)
        )

    @staticmethod
    def _why(way: _Way, chosen: _Way, room: _Room) -> str:
        if way is chosen:
            return tr("Chosen.") if room.fits else tr("Chosen as the least; it does not fit.")
        if room.card_missing:
            return tr("Needs {size} more of the card.", size=gigabytes(room.card_missing))
        if room.memory_missing:
            return tr("Needs {size} more of main memory.", size=gigabytes(room.memory_missing))
        return tr("Fits too; against it: {lack}.", lack=tr(_lack(way, chosen)))

    def _sentence(self, way: _Way, room: _Room, better: list[_Room]) -> str:
        if not room.fits:
            return tr(
                "The models do not fit in this machine: {size} of main memory are missing, so"
                " expect them to be slow or to end.",
                size=gigabytes(room.memory_missing),
            )
        cards = {gpu.device: gpu for gpu in self.hardware.gpus}
        used = [cards[device] for device in dict.fromkeys((way.language.device, way.speech.device))
                if device in cards]  # fmt: skip
        if not used:
            return tr("Both engines compute on the processor: {why}.", why=self._without_card())
        where = used[0].name
        if len(used) > 1:
            where = tr("{one} and {other}", one=used[0].name, other=used[1].name)
        return tr(
            _BETTER_IS_LARGER if better else _BEST,
            way=way.name,
            taken=gigabytes(room.card),
            free=gigabytes(sum(gpu.free_bytes for gpu in used)),
            cards=where,
            missing=gigabytes(
                min((one.card_missing for one in better if one.card_missing), default=0)
            ),
        )

    def _without_card(self) -> str:
        refused = [gpu for gpu in self.hardware.gpus if gpu.refusal]
        if any(not gpu.refusal for gpu in self.hardware.gpus):
            small = is_small(self.speech) and is_small(self.language)
            return (
                tr("these models are small") if small else tr("the card has too little memory free")
            )
        if refused:
            return tr(
                "{card} cannot be used ({why})",
                card=refused[0].name,
                why=refused[0].refusal.rstrip("."),
            )
        if self.hardware.problem:
            return self.hardware.problem.rstrip(".")
        return tr("this machine has no card that they can use")


_ALONE: Final = marked("Language model on the card{context}, speech on the processor")
_ON_ONE_CARD: Final = marked("Both on the card, speech in {bits}{context}")
_ON_TWO_CARDS: Final = marked("Each on a card of its own, speech in {bits}{context}")
_IN_TURN: Final = marked("One after the other on the card, speech in {bits}")
_BEST: Final = marked(
    "{way}: {taken} of {free} free on {cards}, because that is the best of all and it fits."
)
_BETTER_IS_LARGER: Final = marked(
    "{way}: {taken} of {free} free on {cards}, because what would be better needs {missing} more of"
    " the card."
)

_CARD_BATCH: Final = 512
"""What llama.cpp reads of a prompt at once on a card; figures of cards are published for it."""


def reserve(total: int) -> int:
    """What is left free for the display and other programs: an eighth, at most 1 GiB."""
    return min(_MOST_RESERVE, total // 8)


def gigabytes(count: int) -> str:
    """Bytes in words, such as «5.2 GB»; as memory is sold, 1 GB is 2³⁰ bytes."""
    return tr("{size} GB", size=number(count / (1024 * MIB), 1))


def _lack(way: _Way, chosen: _Way) -> str:
    """What is worse about one way than about the chosen one, in words."""
    theirs, ours = way.language, chosen.language
    lacks = (
        (theirs.layers < ours.layers and theirs.device == CPU, marked("drafts are slower")),
        (theirs.layers < ours.layers, marked("the layers beside the card are slower")),
        (chosen.together and not way.together, marked("each engine waits for the other")),
        (theirs.cache != ours.cache, marked("the context is less precise")),
        (
            way.speech.device == theirs.device and chosen.speech.device != ours.device,
            marked("both engines share one card"),
        ),
        (theirs.repack != ours.repack, marked("the weights are not laid out for this processor")),
        (way.speech.device == CPU != chosen.speech.device, marked("speech is slower")),
        (way.speech.precision != chosen.speech.precision, marked("speech is less precise")),
    )
    return next((words for lacking, words in lacks if lacking), marked("nothing is gained by it"))


def _open(needs: Iterator[Need]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for need in needs for name in need.open))


def _precisions(card: Gpu) -> tuple[str, ...]:
    """What CTranslate2 computes in on a card, the highest first.

    Source: CTranslate2, docs/quantization.md, by compute capability.
    """
    if card.compute is None or card.compute >= (7, 0):
        return "float16", "int8_float16"
    return ("int8_float32",) if card.compute == (6, 1) else ("float32",)


def _bits(precision: str) -> str:
    return {"float16": marked("16 bits"), "float32": marked("32 bits")}.get(
        precision, marked("8 bits")
    )


def _with(cache: CacheType) -> str:
    return tr(", context in 8 bits") if cache == "q8_0" else ""
