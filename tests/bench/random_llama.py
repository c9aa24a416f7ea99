"""A Llama in any shape with random weights that nevertheless writes a given text.

Each token's row in the output layer is the embedding of the token before it, and what the layers
add is small: so the model says the text token by token, at the whole cost of its shape, and every
token fits the grammar as nearly all of a trained model's do. Formats of weights: ggml,
ggml-common.h; which weight has which in Q4_K_M: llama.cpp, llama-quant.cpp.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

import numpy as np

VOCABULARY: Final = 128_256
"""As many as Llama 3 has."""
_SPECIAL: Final = ("<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
_END: Final = 3
_ALIGNMENT: Final = 32
_UINT32, _FLOAT32, _BOOL, _STRING, _ARRAY, _INT32 = 4, 6, 7, 8, 9, 5
_F32, _Q4_0, _Q8_0, _Q4_K, _Q6_K = 0, 2, 8, 12, 14
_BLOCKS: Final = {
    _F32: (1, 4),
    _Q4_0: (32, 18),
    _Q8_0: (32, 34),
    _Q4_K: (256, 144),
    _Q6_K: (256, 210),
}
"""Weights in a block, and its bytes."""
_ROWS: Final = 4096
"""Rows of the vocabulary's layers that are made at once."""
_SMALL: Final = 2e-4
"""The scale of the layers' weights beside embeddings of about 1."""


class Shape(NamedTuple):
    layers: int
    width: int
    inner: int
    key_heads: int
    """Of `head` each, as are the `width` / `head` heads."""
    head: int = 64
    mixed: bool = False
    """Whether its weights are those of Q4_K_M; else Q4_0, and Q8_0 for the vocabulary."""
    context: int = 8192


SMALL: Final = Shape(8, 1024, 2816, 4)
"""About 360 million weights, most of them in the vocabulary's layers."""
LIKE_8B: Final = Shape(32, 4096, 14_336, 8, head=128, mixed=True)
"""Llama 3.1 8B at Q4_K_M, 4.6 GiB."""


def write(path: Path, shape: Shape = SMALL, says: Sequence[str] = ()) -> None:
    """Save a model that answers with these pieces, which must differ from one another."""
    names = [*_SPECIAL, *_bytes().values()]
    begin = len(names)
    names += [_written(piece) for piece in says]
    names += [f"unused{number}" for number in range(len(names), VOCABULARY)]
    after = np.full(VOCABULARY, VOCABULARY - 1)  # what follows a token that is never written
    answer = [*range(begin, begin + len(says)), _END]
    # An answer begins after the line's end that closes the header of its turn.
    before = [len(_SPECIAL) + list(_bytes()).index(ord("\n")), *answer[:-1]]
    after[answer] = before
    with path.open("wb") as file:
        _write(file, shape, names, after)


def tensors(shape: Shape) -> dict[str, tuple[tuple[int, ...], int]]:
    """The size and the format of each tensor, by its name."""
    width, inner, keys = shape.width, shape.inner, shape.key_heads * shape.head
    words, answers = (_Q4_K, _Q6_K) if shape.mixed else (_Q8_0, _Q8_0)
    found = {
        "token_embd.weight": ((width, VOCABULARY), words),
        "output.weight": ((width, VOCABULARY), answers),
        "output_norm.weight": ((width,), _F32),
    }
    for layer in range(shape.layers):
        usual = _Q4_K if shape.mixed else _Q4_0
        finer = _Q6_K if shape.mixed and _finer(layer, shape.layers) else usual
        for name, size, kind in (
            ("attn_norm", (width,), _F32), ("ffn_norm", (width,), _F32),
            ("attn_q", (width, width), usual), ("attn_k", (width, keys), usual),
            ("attn_v", (width, keys), finer), ("attn_output", (width, width), usual),
            ("ffn_gate", (width, inner), usual), ("ffn_up", (width, inner), usual),
            ("ffn_down", (inner, width), finer),
        ):  # fmt: skip
            found[f"blk.{layer}.{name}.weight"] = (size, kind)
    return found


def _finer(layer: int, layers: int) -> bool:
    """Whether Q4_K_M keeps a layer's values and way down in 6 bits."""
    begin, end = layers // 8, 7 * layers // 8
    return layer < begin or layer >= end or (layer - begin) % 3 == 2


def _write(file: BinaryIO, shape: Shape, names: Sequence[str], after: Any) -> None:
    source = np.random.default_rng(1)
    listed = tensors(shape)
    keys_of = _metadata(shape, names)
    file.write(b"GGUF" + struct.pack("<IQQ", 3, len(listed), len(keys_of)) + b"".join(keys_of))
    offset = 0
    for name, (sizes, kind) in listed.items():
        file.write(_string(name) + struct.pack("<I", len(sizes)))
        file.write(struct.pack(f"<{len(sizes)}QIQ", *sizes, kind, offset))
        offset += _padded(size(sizes, kind))
    file.write(bytes(_padded(file.tell()) - file.tell()))
    signs = np.packbits(source.integers(0, 2, (VOCABULARY, shape.width), np.uint8), axis=1)
    for name, (sizes, kind) in listed.items():
        length = size(sizes, kind)
        if name == "token_embd.weight":
            parts = _of_signs(signs, kind, np.arange(VOCABULARY))
        elif name == "output.weight":
            parts = _of_signs(signs, kind, after)
        elif kind == _F32:
            parts = iter([np.ones(sizes, np.float32).tobytes()])
        else:
            parts = iter([_random(source, int(np.prod(sizes)), kind)])
        for part in parts:
            file.write(part)
        file.write(bytes(_padded(length) - length))


def _metadata(shape: Shape, names: Sequence[str]) -> list[bytes]:
    heads = shape.width // shape.head
    numbers = {
        "llama.context_length": shape.context, "llama.embedding_length": shape.width,
        "llama.block_count": shape.layers, "llama.feed_forward_length": shape.inner,
        "llama.attention.head_count": heads, "llama.attention.head_count_kv": shape.key_heads,
        "llama.rope.dimension_count": shape.head, "llama.vocab_size": len(names),
        "tokenizer.ggml.bos_token_id": 0, "tokenizer.ggml.eos_token_id": _END,
        "tokenizer.ggml.eot_token_id": _END, "general.alignment": _ALIGNMENT,
    }  # fmt: skip
    kinds = [3 if name in _SPECIAL else 1 for name in names]
    return [
        _string("general.architecture") + struct.pack("<I", _STRING) + _string("llama"),
        _string("tokenizer.ggml.model") + struct.pack("<I", _STRING) + _string("gpt2"),
        _string("tokenizer.ggml.pre") + struct.pack("<I", _STRING) + _string("gpt-2"),
        _string("tokenizer.ggml.add_bos_token") + struct.pack("<I?", _BOOL, False),
        _string("llama.attention.layer_norm_rms_epsilon") + struct.pack("<If", _FLOAT32, 1e-5),
        *(_string(name) + struct.pack("<II", _UINT32, value) for name, value in numbers.items()),
        _strings("tokenizer.ggml.tokens", names),
        _strings("tokenizer.ggml.merges", []),
        _string("tokenizer.ggml.token_type")
        + struct.pack("<IIQ", _ARRAY, _INT32, len(kinds))
        + struct.pack(f"<{len(kinds)}i", *kinds),
    ]


def _string(text: str) -> bytes:
    encoded = text.encode()
    return struct.pack("<Q", len(encoded)) + encoded


def _strings(name: str, texts: Iterable[str]) -> bytes:
    listed = list(texts)
    head = _string(name) + struct.pack("<IIQ", _ARRAY, _STRING, len(listed))
    return head + b"".join(map(_string, listed))


def size(sizes: Sequence[int], kind: int) -> int:
    weights, size = _BLOCKS[kind]
    return int(np.prod(sizes)) // weights * size


def _padded(size: int) -> int:
    return -size % _ALIGNMENT + size


def _of_signs(signs: Any, kind: int, rows: Any) -> Iterator[bytes]:
    """These rows of weights of 1 and -1, which each format holds alike."""
    for begin in range(0, len(rows), _ROWS):
        bits = np.unpackbits(signs[rows[begin : begin + _ROWS]], axis=1)
        yield _SIGNS[kind](bits.reshape(-1, _BLOCKS[kind][0])).tobytes()


def _signs_q8_0(bits: Any) -> Any:
    blocks = np.empty(len(bits), np.dtype([("d", "<f2"), ("q", "i1", 32)]))
    blocks["d"], blocks["q"] = 1 / 127, np.where(bits, 127, -127)
    return blocks


def _signs_q4_k(bits: Any) -> Any:
    """A weight is 2 / 15 of its number, less 1; 64 of them lie in the halves of 32 bytes."""
    blocks = _q4_k(len(bits), 2 / 15, 1)
    pairs = bits.reshape(-1, 4, 2, 32)
    blocks["q"] = (15 * pairs[:, :, 0] | 240 * pairs[:, :, 1]).reshape(-1, 128)
    return blocks


def _signs_q6_k(bits: Any) -> Any:
    """A weight is 1 / 31 of its number less 32, which is 63 or 1: 4 low bits, and 2 high ones."""
    blocks = _q6_k(len(bits), 1 / 31)
    quarters = bits.reshape(-1, 2, 4, 32)
    low = np.where(quarters, 15, 1).astype(np.uint8)
    high = np.where(quarters, 3, 0).astype(np.uint8)
    blocks["low"] = (low[:, :, :2] | low[:, :, 2:] << 4).reshape(-1, 128)
    shifts = np.arange(0, 8, 2, dtype=np.uint8)[:, None]
    blocks["high"] = np.bitwise_or.reduce(high << shifts, axis=2).reshape(-1, 64)
    return blocks


_SIGNS: Final[dict[int, Callable[[Any], Any]]] = {
    _Q8_0: _signs_q8_0,
    _Q4_K: _signs_q4_k,
    _Q6_K: _signs_q6_k,
}


def _q4_k(count: int, scale: float, least: float) -> Any:
    blocks = np.empty(
        count, np.dtype([("d", "<f2"), ("least", "<f2"), ("scales", "u1", 12), ("q", "u1", 128)])
    )
    blocks["d"], blocks["least"] = scale, least
    blocks["scales"] = [1] * 8 + [17] * 4  # all scales and all least values are 1
    return blocks


def _q6_k(count: int, scale: float) -> Any:
    blocks = np.empty(
        count,
        np.dtype([("low", "u1", 128), ("high", "u1", 64), ("scales", "i1", 16), ("d", "<f2")]),
    )
    blocks["d"], blocks["scales"] = scale, 1
    return blocks


def _random(source: Any, weights: int, kind: int) -> bytes:
    """Small random weights."""
    count = weights // _BLOCKS[kind][0]
    if kind == _Q4_K:
        blocks = _q4_k(count, _SMALL, 8 * _SMALL)
        parts = ("q",)
    elif kind == _Q6_K:
        blocks, parts = _q6_k(count, _SMALL / 4), ("low", "high")
    else:
        blocks, parts = np.empty(count, np.dtype([("d", "<f2"), ("q", "u1", 16)])), ("q",)
        blocks["d"] = _SMALL
    for part in parts:
        blocks[part] = source.integers(0, 256, blocks[part].shape, np.uint8)
    return bytes(blocks.tobytes())


def _written(piece: str) -> str:
    """A piece as byte-level vocabularies spell it."""
    letters = _bytes()
    return "".join(letters[byte] for byte in piece.encode())


def _bytes() -> dict[int, str]:
    """How GPT-2's vocabulary spells each byte: itself where it can be seen, else from U+0100 on."""
    seen = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [byte for byte in range(256) if byte not in seen]
    return {byte: chr(byte) for byte in seen} | {
        byte: chr(256 + number) for number, byte in enumerate(hidden)
    }
