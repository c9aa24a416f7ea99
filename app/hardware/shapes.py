"""The shapes of models, read from their own files, as far as memory depends on them."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import prod
from typing import BinaryIO, Final, NamedTuple

from app.catalog.entry import Entry
from app.catalog.gguf import Header, NotGgufError, read_header
from app.errors import UserFacingError

# Numbers in a block and the block's bytes, by ggml_type. Source: ggml, ggml-common.h.
_BLOCKS: Final[Mapping[int, tuple[int, int]]] = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34),
    9: (32, 36), 10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210),
    15: (256, 292), 16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18),
    21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4),
    27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2),
}  # fmt: skip
_REPACKED: Final = frozenset({2, 10, 12, 20})
"""Q4_0, Q2_K, Q4_K and IQ4_NL, which llama.cpp lays out anew for x86 processors."""
_EMBEDDING: Final = "token_embd.weight"
_OUTPUT: Final = "output.weight"

_MOST_VARIABLES: Final = 65_536
_LONGEST_NAME: Final = 4096


@dataclass(frozen=True, slots=True)
class LanguageShape:
    """What a language model's memory depends on; bytes of weights, and counts.

    `layers` has the bytes of each layer, from the first; `values` is how many numbers a layer keeps
    for each token of context. `repacked` are bytes that a processor may lay out anew.
    """

    file: int
    layers: tuple[int, ...]
    output: int
    repacked: int
    values: int
    width: int
    inner: int
    vocabulary: int
    merges: int


@dataclass(frozen=True, slots=True)
class SpeechShape:
    """What a speech model's memory depends on.

    `file` is the model's bytes, `matrices` how many of its weights can be kept in 8 bits and `rows`
    how many rows these have, `others` the count of all other weights.
    """

    file: int
    matrices: int
    rows: int
    others: int
    layers: int
    width: int
    heads: int
    vocabulary: int


class _Variable(NamedTuple):
    name: str
    shape: tuple[int, ...]
    bytes: int
    number: int
    """The value of a variable with one byte or two, such as the count of heads; else 0."""


def language_shape(entry: Entry) -> LanguageShape | None:
    """The shape of an installed model; None where its file is missing or says too little."""
    try:
        header = read_header(entry.load_path)
        return _language(header, entry.load_path.stat().st_size)
    except (NotGgufError, UserFacingError, KeyError, OSError):
        # The engine will say what is wrong with the file; a plan goes by what the catalog holds.
        return None


def _language(header: Header, size: int) -> LanguageShape | None:
    weights = {
        name: prod(tensor.shape) // _BLOCKS[tensor.kind][0] * _BLOCKS[tensor.kind][1]
        for name, tensor in header.tensors.items()
    }
    count = header.number("block_count")
    heads = header.number("attention.head_count")
    width = header.number("embedding_length")
    if not (count and heads and width):
        return None
    each = width // heads
    kept = header.number("attention.head_count_kv", heads) * (
        header.number("attention.key_length", each) + header.number("attention.value_length", each)
    )
    layers = tuple(
        sum(size for name, size in weights.items() if name.startswith(f"blk.{number}."))
        for number in range(count)
    )
    embedding = weights.get(_EMBEDDING, 0)
    repacked = sum(
        weights[name]
        for name, tensor in header.tensors.items()
        if tensor.kind in _REPACKED and len(tensor.shape) == 2 and name != _EMBEDDING
    )
    return LanguageShape(
        file=size,
        layers=layers,
        # A model without an output layer of its own uses its embeddings a second time.
        output=weights.get(_OUTPUT, embedding),
        repacked=repacked,
        values=kept,
        width=width,
        inner=header.number("feed_forward_length", 4 * width),
        vocabulary=header.lengths.get("tokenizer.ggml.tokens", 0),
        merges=header.lengths.get("tokenizer.ggml.merges", 0),
    )


def speech_shape(entry: Entry) -> SpeechShape | None:
    """The shape of an installed model; None where its file is missing or is read otherwise."""
    path = entry.folder / "model.bin"
    try:
        with path.open("rb") as file:
            return _speech(list(_variables(file)), path.stat().st_size)
    except (OSError, struct.error, UnicodeDecodeError):
        return None


def _speech(variables: list[_Variable], size: int) -> SpeechShape | None:
    named = {variable.name: variable for variable in variables}
    words = named.get("decoder/embeddings/weight")
    heads = named.get("encoder/num_heads")
    if words is None or heads is None or not heads.number:
        return None
    matrices = [one for one in variables if one.name.endswith("weight") and len(one.shape) == 2]
    return SpeechShape(
        file=size,
        matrices=sum(prod(one.shape) for one in matrices),
        rows=sum(one.shape[0] for one in matrices),
        others=sum(prod(one.shape) for one in variables) - sum(prod(m.shape) for m in matrices),
        layers=sum(one.name.endswith("/attention/linear_1/weight") for one in variables),
        width=words.shape[1],
        heads=heads.number,
        vocabulary=words.shape[0],
    )


def _variables(file: BinaryIO) -> Iterator[_Variable]:
    """What a model of CTranslate2 holds, without its weights.

    Source: CTranslate2, python/ctranslate2/specs/model_spec.py, binary version 6.
    """
    _take(file, "<I")
    _text(file)
    _, count = _take(file, "<II")
    for _ in range(min(count, _MOST_VARIABLES)):
        name = _text(file)
        (rank,) = _take(file, "<B")
        shape = _take(file, f"<{rank}I")
        _, size = _take(file, "<BI")
        number = 0
        if size <= 2:
            number = int.from_bytes(file.read(size), "little")
        else:
            file.seek(size, 1)
        yield _Variable(name, shape, size, number)


def _text(file: BinaryIO) -> str:
    (length,) = _take(file, "<H")
    return file.read(min(length, _LONGEST_NAME)).rstrip(b"\0").decode()


def _take(file: BinaryIO, form: str) -> tuple[int, ...]:
    return struct.unpack(form, file.read(struct.calcsize(form)))
