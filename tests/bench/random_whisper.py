"""A Whisper in a published model's shape with random weights: as slow as the real one, and free.

One that is told to say some words has in its last layer, in each word's row, the embedding of the
word before it, and small weights in its decoder: so it says them in every window, one by one.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from ctranslate2.specs import whisper_spec
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

_FIRST_TIME: Final = 50_364
_POSITIONS, _TOKENS = 1500, 448
_WEIGHT, _SMALL = 0.02, 0.002
_END, _START, _BEGIN = 50_257, 50_258, 50_359
_WORDS, _OTHERS = 1000, slice(2000, 3000)
_SPECIAL: Final = {
    _END: "<|endoftext|>",
    _START: "<|startoftranscript|>",
    50_259: "<|en|>",
    50_358: "<|translate|>",
    _BEGIN: "<|transcribe|>",
    50_360: "<|startoflm|>",
    50_361: "<|startofprev|>",
    50_362: "<|nospeech|>",
    50_363: "<|notimestamps|>",
}


class Shape(NamedTuple):
    """`decoder` is its layers where they are not as many as the encoder's; `words` are said."""

    layers: int
    heads: int
    width: int
    decoder: int = 0
    mels: int = 80
    vocabulary: int = 51_865
    words: int = 0


BASE: Final = Shape(6, 8, 512)
"""As whisper-base."""
TURBO: Final = Shape(32, 20, 1280, decoder=4, mels=128, vocabulary=51_866, words=75)
"""As large-v3-turbo, and 150 words a minute; 1.5 GiB in 16 bits."""


def write(folder: Path, shape: Shape = BASE, precision: str = "int8") -> None:
    """Save the model at a precision of CTranslate2, with a vocabulary without meaning."""
    layers, heads, width = shape[:3]
    depth = shape.decoder or layers
    spec: Any = whisper_spec.WhisperSpec(layers, heads, depth, heads)
    source = np.random.default_rng(1)
    scale = _WEIGHT

    def weights(*size: int) -> Any:
        return source.standard_normal(size, np.float32) * np.float32(scale)

    def linear(target: Any, outputs: int, inputs: int) -> None:
        target.weight, target.bias = weights(outputs, inputs), np.zeros(outputs, np.float32)

    def norm(target: Any) -> None:
        target.gamma, target.beta = np.ones(width, np.float32), np.zeros(width, np.float32)

    def attention(target: Any, sizes: tuple[int, ...]) -> None:
        for part, size in zip(target.linear, sizes, strict=True):
            linear(part, size * width, width)
        norm(target.layer_norm)

    for part, inputs in ((spec.encoder.conv1, shape.mels), (spec.encoder.conv2, width)):
        part.weight, part.bias = weights(width, inputs, 3), np.zeros(width, np.float32)
    for half, positions in ((spec.encoder, _POSITIONS), (spec.decoder, _TOKENS)):
        if half is spec.decoder and shape.words:
            scale = _SMALL
        half.position_encodings.encodings = weights(positions, width)
        norm(half.layer_norm)
        for layer in half.layer:
            attention(layer.self_attention, (3, 1))
            if half is spec.decoder:
                attention(layer.attention, (1, 2, 1))
            linear(layer.ffn.linear_0, 4 * width, width)
            linear(layer.ffn.linear_1, width, 4 * width)
            norm(layer.ffn.layer_norm)
    scale = 1.0 if shape.words else _WEIGHT
    words = weights(shape.vocabulary, width)
    spec.decoder.embeddings.weight = spec.decoder.projection.weight = words
    if shape.words:
        spec.decoder.projection.weight = words[_before(shape)]
        # A prompt ends with either: the library takes some models for English alone.
        spec.decoder.projection.weight[_FIRST_TIME] += words[_START]
        # Beams that leave the words must find others to say, or they would end before the first.
        spec.decoder.projection.bias = np.zeros(shape.vocabulary, np.float32)
        spec.decoder.projection.bias[_OTHERS] = width / 4
    names = [_SPECIAL.get(number, f"t{number}") for number in range(_FIRST_TIME)]
    names += [f"<|{number * 0.02:.2f}|>" for number in range(shape.vocabulary - _FIRST_TIME)]
    spec.register_vocabulary(names)
    spec.config.suppress_ids = spec.config.suppress_ids_begin = []
    spec.config.lang_ids = [50_259]
    spec.config.alignment_heads = [(depth - 1, 0), (depth - 1, 1)]
    spec.validate()
    spec.optimize(quantization=precision)
    folder.mkdir(parents=True)
    spec.save(str(folder))
    vocabulary = {name: number for number, name in enumerate(names)}
    Tokenizer(WordLevel(vocabulary, unk_token="t0")).save(str(folder / "tokenizer.json"))
    (folder / "preprocessor_config.json").write_text(
        json.dumps({"feature_size": shape.mels, "sampling_rate": 16_000, "hop_length": 160,
                    "chunk_length": 30, "n_fft": 400})
    )  # fmt: skip


def _before(shape: Shape) -> Any:
    """The word before each one: a time, the words, the window's end; none of the others follows."""
    said = [_FIRST_TIME, *range(_WORDS, _WORDS + shape.words), shape.vocabulary - 60, _END]
    before = np.full(shape.vocabulary, shape.vocabulary - 1)
    before[said] = [_BEGIN, *said[:-1]]
    return before
