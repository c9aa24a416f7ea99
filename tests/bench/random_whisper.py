"""A Whisper in a published model's shape with random weights: as slow as the real one, and free."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.specs import whisper_spec
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

BASE = (6, 8, 512)
"""Layers, heads and width of whisper-base; for small (12, 12, 768)."""

_VOCABULARY = 51_865
_FIRST_TIME = 50_364
_POSITIONS, _TOKENS, _MELS = 1500, 448, 80
_SPECIAL = {
    50_257: "<|endoftext|>",
    50_258: "<|startoftranscript|>",
    50_259: "<|en|>",
    50_358: "<|translate|>",
    50_359: "<|transcribe|>",
    50_360: "<|startoflm|>",
    50_361: "<|startofprev|>",
    50_362: "<|nospeech|>",
    50_363: "<|notimestamps|>",
}


def write(folder: Path, shape: tuple[int, int, int] = BASE) -> None:
    """Save the model, in 8 bits, with a vocabulary without meaning."""
    layers, heads, width = shape
    spec: Any = whisper_spec.WhisperSpec(layers, heads, layers, heads)
    source = np.random.default_rng(1)

    def weights(*size: int) -> Any:
        return (source.standard_normal(size) * 0.02).astype(np.float32)

    def linear(target: Any, outputs: int, inputs: int) -> None:
        target.weight, target.bias = weights(outputs, inputs), np.zeros(outputs, np.float32)

    def norm(target: Any) -> None:
        target.gamma, target.beta = np.ones(width, np.float32), np.zeros(width, np.float32)

    def attention(target: Any, sizes: tuple[int, ...]) -> None:
        for part, size in zip(target.linear, sizes, strict=True):
            linear(part, size * width, width)
        norm(target.layer_norm)

    for part, inputs in ((spec.encoder.conv1, _MELS), (spec.encoder.conv2, width)):
        part.weight, part.bias = weights(width, inputs, 3), np.zeros(width, np.float32)
    for half, positions in ((spec.encoder, _POSITIONS), (spec.decoder, _TOKENS)):
        half.position_encodings.encodings = weights(positions, width)
        norm(half.layer_norm)
        for layer in half.layer:
            attention(layer.self_attention, (3, 1))
            if half is spec.decoder:
                attention(layer.attention, (1, 2, 1))
            linear(layer.ffn.linear_0, 4 * width, width)
            linear(layer.ffn.linear_1, width, 4 * width)
            norm(layer.ffn.layer_norm)
    words = weights(_VOCABULARY, width)
    spec.decoder.embeddings.weight = spec.decoder.projection.weight = words
    names = [_SPECIAL.get(number, f"t{number}") for number in range(_FIRST_TIME)]
    names += [f"<|{number * 0.02:.2f}|>" for number in range(_VOCABULARY - _FIRST_TIME)]
    spec.register_vocabulary(names)
    spec.config.suppress_ids = spec.config.suppress_ids_begin = []
    spec.config.lang_ids = [50_259]
    spec.config.alignment_heads = [(layers - 1, 0), (layers - 1, 1)]
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir(parents=True)
    spec.save(str(folder))
    vocabulary = {name: number for number, name in enumerate(names)}
    Tokenizer(WordLevel(vocabulary, unk_token="t0")).save(str(folder / "tokenizer.json"))
    (folder / "preprocessor_config.json").write_text(
        json.dumps({"feature_size": _MELS, "sampling_rate": 16_000, "hop_length": 160,
                    "chunk_length": 30, "n_fft": 400})
    )  # fmt: skip
