"""A Llama in any shape with random weights that nevertheless writes a given text.

Each token's row in the output layer is the embedding of the token before it, and what the layers
add is small: so the model says the text token by token, at the whole cost of its shape, and every
token fits the grammar as nearly all of a trained model's do.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

import numpy as np

VOCABULARY: Final = 128_256
"""As many as Llama 3 has."""
_SPECIAL: Final = ("<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
_END: Final = 3
_HEAD: Final = 64
_ALIGNMENT: Final = 32
_BLOCK: Final = 32
_UINT32, _FLOAT32, _BOOL, _STRING, _ARRAY, _INT32 = 4, 6, 7, 8, 9, 5
_Q4_0, _Q8_0, _F32 = 2, 8, 0
_SMALL: Final = 2e-4
"""The scale of the layers' weights beside embeddings of about 1."""


class Shape(NamedTuple):
    layers: int
    width: int
    inner: int
    key_heads: int
    """Of 64 each, as are the `width` / 64 heads."""
    context: int = 8192


SMALL: Final = Shape(8, 1024, 2816, 4)
"""About 360 million weights, most of them in the vocabulary's layers."""


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


def _write(file: BinaryIO, shape: Shape, names: Sequence[str], after: Any) -> None:
    source = np.random.default_rng(1)
    width, inner, keys = shape.width, shape.inner, shape.key_heads * _HEAD
    embedding = _q8_0(source, VOCABULARY, width, 1.0)
    tensors: list[tuple[str, tuple[int, ...], int, Callable[[], Any]]] = [
        ("token_embd.weight", (width, VOCABULARY), _Q8_0, lambda: embedding),
        ("output.weight", (width, VOCABULARY), _Q8_0, lambda: embedding[after]),
        ("output_norm.weight", (width,), _F32, lambda: np.ones(width, np.float32)),
    ]
    for layer in range(shape.layers):
        for name in ("attn_norm", "ffn_norm"):
            tensors.append((f"blk.{layer}.{name}.weight", (width,), _F32, _ones(width)))
        for name, inputs, outputs in (
            ("attn_q", width, width), ("attn_k", width, keys), ("attn_v", width, keys),
            ("attn_output", width, width), ("ffn_gate", width, inner), ("ffn_up", width, inner),
            ("ffn_down", inner, width),
        ):  # fmt: skip
            weights = _layer(source, outputs, inputs)
            tensors.append((f"blk.{layer}.{name}.weight", (inputs, outputs), _Q4_0, weights))
    keys_of = _metadata(shape, names)
    file.write(b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(keys_of)) + b"".join(keys_of))
    offset = 0
    for name, sizes, kind, _ in tensors:
        file.write(_string(name) + struct.pack("<I", len(sizes)))
        file.write(struct.pack(f"<{len(sizes)}QIQ", *sizes, kind, offset))
        offset += _padded(_size(sizes, kind))
    file.write(bytes(_padded(file.tell()) - file.tell()))
    for _, sizes, kind, make in tensors:
        size = _size(sizes, kind)
        file.write(make().tobytes() + bytes(_padded(size) - size))


def _metadata(shape: Shape, names: Sequence[str]) -> list[bytes]:
    heads = shape.width // _HEAD
    numbers = {
        "llama.context_length": shape.context, "llama.embedding_length": shape.width,
        "llama.block_count": shape.layers, "llama.feed_forward_length": shape.inner,
        "llama.attention.head_count": heads, "llama.attention.head_count_kv": shape.key_heads,
        "llama.rope.dimension_count": _HEAD, "llama.vocab_size": len(names),
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


def _size(sizes: Sequence[int], kind: int) -> int:
    count = int(np.prod(sizes))
    return {_F32: count * 4, _Q8_0: count // _BLOCK * 34, _Q4_0: count // _BLOCK * 18}[kind]


def _padded(size: int) -> int:
    return -size % _ALIGNMENT + size


def _ones(width: int) -> Callable[[], Any]:
    return lambda: np.ones(width, np.float32)


def _layer(source: Any, outputs: int, inputs: int) -> Callable[[], Any]:
    return lambda: _q4_0(source, outputs, inputs, _SMALL)


def _q8_0(source: Any, rows: int, columns: int, scale: float) -> Any:
    """Random weights in blocks of a scale in 16 bits and 32 numbers of 8."""
    blocks = np.empty((rows, columns // _BLOCK), np.dtype([("scale", "<f2"), ("q", "i1", 32)]))
    blocks["scale"] = scale / 127
    blocks["q"] = source.integers(-127, 128, (rows, columns // _BLOCK, 32), np.int8)
    return blocks


def _q4_0(source: Any, rows: int, columns: int, scale: float) -> Any:
    """Random weights in blocks of a scale in 16 bits and 32 numbers of 4."""
    blocks = np.empty((rows, columns // _BLOCK), np.dtype([("scale", "<f2"), ("q", "u1", 16)]))
    blocks["scale"] = scale
    blocks["q"] = source.integers(0, 256, (rows, columns // _BLOCK, 16), np.uint8)
    return blocks


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
