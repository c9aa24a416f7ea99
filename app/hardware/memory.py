"""What an engine takes: on a card, and in main memory.

The figures of libraries were measured on Linux with the versions of requirements.lock, and those of
cards are published ones (docs/performance.md). What neither holds is left open, and named.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from app.catalog.entry import Entry
from app.hardware.shapes import LanguageShape, SpeechShape
from app.inference.protocol import CPU, CacheType, Placement
from app.texts import marked

MIB: Final = 1024 * 1024

CACHE_BYTES: Final[dict[CacheType, float]] = {"f16": 2.0, "q8_0": 34 / 32}
"""Bytes for each number that a context keeps."""
CUDA: Final = "CUDA"
"""How the names of NVIDIA's cards begin."""
_CUDA_CONTEXT: Final = 312 * MIB
_CUDA_HOST: Final = marked("CUDA's share of main memory")
_FLOAT: Final = 4

_LANGUAGE_WORKER: Final = 44 * MIB
_LANGUAGE_CONTEXT: Final = 5 * MIB
_TOKEN: Final = 168
_MERGE: Final = 106
_MASK: Final = 2
_WIDTHS, _INNERS = 2.0, 3.7
"""How many rows of a layer's width and of its inner width a prompt needs at the same time."""

_SPEECH_WORKER: Final = 88 * MIB
_SPEECH_TOKEN: Final = 345
_GATE: Final = 20 * MIB
"""What measuring speech adds, in pieces of a minute, as the application asks for it."""
_HEARING: Final = 30 * MIB
_SCORES: Final = 0.75
_COPIES: Final = 2
"""Of each window's encoding, and of what the decoder keeps of it."""
_POSITIONS_PER_SECOND: Final = 50
_CARD_WORK: Final = {"int8_float16": 763 * MIB, "float16": 954 * MIB, "large": 1430 * MIB}
_LARGE_LAYERS: Final = 32
_CARD_WINDOW: Final = 215 * MIB


class Part(NamedTuple):
    """One part of what an engine takes, in bytes."""

    name: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Need:
    """What an engine takes of a card and of main memory, part by part.

    `open` names what nobody measured or published, and is not counted.
    """

    card: tuple[Part, ...]
    memory: tuple[Part, ...]
    open: tuple[str, ...] = ()

    @property
    def card_bytes(self) -> int:
        return sum(part.bytes for part in self.card)

    @property
    def memory_bytes(self) -> int:
        return sum(part.bytes for part in self.memory)


def language_need(entry: Entry, shape: LanguageShape | None, placement: Placement) -> Need:
    """What a language model takes where `placement` puts it."""
    if shape is None:
        return _published_language(entry, placement)
    on_card = min(placement.layers, len(shape.layers) + 1)
    # The output layer goes to the card first, and then the layers from the last one.
    layers = shape.layers[len(shape.layers) - max(0, on_card - 1) :] if on_card else ()
    per_layer = int(placement.context * shape.values * CACHE_BYTES[placement.cache])
    card: list[Part] = []
    if on_card:
        card = [
            Part(marked("weights"), sum(layers) + shape.output),
            Part(marked("context"), per_layer * len(layers)),
            Part(marked("buffers"), reserved(shape, placement)),
            Part(marked("driver"), _driver(placement)),
        ]
    left = len(shape.layers) - len(layers)
    weights = shape.file - (sum(layers) + shape.output if on_card else 0)
    memory = [
        Part(marked("weights"), weights),
        Part(marked("vocabulary"), shape.vocabulary * _TOKEN + shape.merges * _MERGE),
        Part(marked("context"), per_layer * left),
        Part(marked("buffers"), touched(shape, placement)),
        Part(marked("program"), _LANGUAGE_WORKER + _LANGUAGE_CONTEXT),
    ]
    if placement.repack and not on_card:
        memory.append(Part(marked("weights laid out anew"), shape.repacked))
    return Need(tuple(card), tuple(memory), _untold(placement) if on_card else ())


def _driver(placement: Placement) -> int:
    """What a process takes of a card before it computes; of other drivers nobody published it."""
    return _CUDA_CONTEXT if placement.device.startswith(CUDA) else 0


def _untold(placement: Placement) -> tuple[str, ...]:
    if placement.device.startswith(CUDA):
        return (_CUDA_HOST,)
    return marked("the driver's share of the card"), marked("the driver's share of main memory")


def reserved(shape: LanguageShape, placement: Placement) -> int:
    """The compute buffer that llama.cpp reserves: every token of a batch may have to be answered.

    With flash attention it does not grow with the context.
    """
    return placement.batch * _FLOAT * (shape.vocabulary + 2 * shape.width)


def touched(shape: LanguageShape, placement: Placement) -> int:
    """What of that buffer is ever written to, in main memory."""
    rows = _WIDTHS * shape.width + _INNERS * shape.inner
    return int(placement.batch * (_FLOAT * rows + _MASK * placement.context))


def _published_language(entry: Entry, placement: Placement) -> Need:
    """By the catalog, for a model that is not here: all of it in one place."""
    scale = CACHE_BYTES[placement.cache] / CACHE_BYTES["f16"]
    parts = (
        Part(marked("weights"), entry.memory.weights),
        Part(marked("context"), int(entry.memory.token * placement.context * scale)),
        Part(marked("buffers"), entry.memory.working),
    )
    if placement.device == CPU:
        return Need(
            (), (*parts, Part(marked("program"), _LANGUAGE_WORKER)), (marked("its vocabulary"),)
        )
    memory = (
        Part(marked("weights"), entry.bytes - entry.memory.weights),
        Part(marked("program"), _LANGUAGE_WORKER),
    )
    return Need((*parts, Part(marked("driver"), _driver(placement))), memory, _untold(placement))


def speech_need(entry: Entry, shape: SpeechShape | None, placement: Placement) -> Need:
    """What a speech model takes where `placement` puts it, for its own windows and batch."""
    if shape is None:
        return _published_speech(entry, placement)
    weights = Part(marked("weights"), speech_weights(shape, placement.precision))
    if placement.device == CPU:
        return Need((), (weights, *_hearing(entry, shape, placement.batch)))
    large = shape.layers >= _LARGE_LAYERS
    work = _CARD_WORK.get("large" if large else placement.precision, _CARD_WORK["large"])
    card = (
        weights,
        Part(marked("buffers"), work),
        Part(marked("windows"), (placement.batch - 1) * _CARD_WINDOW),
    )
    program = Part(marked("program"), _SPEECH_WORKER + shape.vocabulary * _SPEECH_TOKEN)
    return Need(card, (program,), (_CUDA_HOST,))


def _hearing(entry: Entry, shape: SpeechShape, batch: int) -> tuple[Part, ...]:
    """What the processor needs to hear a batch of the model's longest windows."""
    seconds = min(entry.window_seconds + entry.padding_seconds, 30.0)
    positions = int(seconds * _POSITIONS_PER_SECOND)
    scores = _SCORES * shape.heads * positions * positions * _FLOAT
    encoded = positions * shape.width * _FLOAT
    kept = 2 * shape.layers * encoded
    return (
        Part(marked("buffers"), _GATE + _HEARING + int(scores)),
        Part(marked("windows"), batch * _COPIES * (encoded + kept)),
        Part(marked("program"), _SPEECH_WORKER + shape.vocabulary * _SPEECH_TOKEN),
    )


def speech_weights(shape: SpeechShape, precision: str) -> int:
    """The bytes of the weights once they are loaded at a precision of CTranslate2."""
    small, _, large = precision.partition("_")
    other = 2 if "float16" in (small, large) else _FLOAT
    if small == "int8":
        return shape.matrices + shape.rows * _FLOAT + shape.others * other
    return (shape.matrices + shape.others) * other


def _published_speech(entry: Entry, placement: Placement) -> Need:
    parts = (
        Part(marked("weights"), entry.memory.weights),
        Part(marked("buffers"), entry.memory.working),
    )
    open_ = (marked("how much less in 8 bits"),)
    if placement.device == CPU:
        return Need((), (*parts, Part(marked("program"), _SPEECH_WORKER)), open_)
    return Need(parts, (Part(marked("program"), _SPEECH_WORKER),), open_)
