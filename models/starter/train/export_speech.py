"""Turns a training checkpoint into the CTranslate2 folder that faster-whisper loads.

python -m models.starter.train.export_speech CHECKPOINT tokenizer.json CORPUS FOLDER
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from ctranslate2.converters.utils import fuse_linear
from ctranslate2.specs import common_spec, whisper_spec
from tokenizers import Tokenizer
from torch import Tensor, nn

from .speech_data import IGNORED, Batch, Mixture, Windows
from .speech_model import Attention, Layer, Shape, Whisper

PREPROCESSOR = {
    "feature_extractor_type": "WhisperFeatureExtractor",
    "feature_size": 80,
    "sampling_rate": 16_000,
    "hop_length": 160,
    "chunk_length": 30,
    "n_fft": 400,
    "n_samples": 480_000,
    "nb_max_frames": 3000,
}


def load(path: Path) -> Whisper:
    """The averaged weights of a checkpoint."""
    saved = torch.load(path, weights_only=True, map_location="cpu")
    model = Whisper(Shape(**saved["shape"]))
    model.load_state_dict(saved["average"])
    return model.eval()


def linear(spec: Any, module: nn.Linear) -> Any:
    spec.weight = module.weight
    if module.bias is not None:
        spec.bias = module.bias
    return spec


def norm(spec: Any, module: nn.LayerNorm) -> None:
    spec.gamma, spec.beta = module.weight, module.bias


def attention(spec: Any, module: Attention, cross: bool) -> None:
    """CTranslate2 keeps the projections of one input together in one matrix."""
    parts = [
        linear(common_spec.LinearSpec(), part)
        for part in (module.q_proj, module.k_proj, module.v_proj)
    ]
    if cross:
        fuse_linear(spec.linear[0], parts[:1])
        fuse_linear(spec.linear[1], parts[1:])
    else:
        fuse_linear(spec.linear[0], parts)
    linear(spec.linear[-1], module.out_proj)


def layer(spec: Any, module: Layer) -> None:
    attention(spec.self_attention, module.self_attn, cross=False)
    norm(spec.self_attention.layer_norm, module.self_attn_layer_norm)
    if module.cross:
        attention(spec.attention, module.encoder_attn, cross=True)
        norm(spec.attention.layer_norm, module.encoder_attn_layer_norm)
    linear(spec.ffn.linear_0, module.fc1)
    linear(spec.ffn.linear_1, module.fc2)
    norm(spec.ffn.layer_norm, module.final_layer_norm)


def specification(model: Whisper) -> whisper_spec.WhisperSpec:
    """The network in CTranslate2's terms, without the CTC head."""
    shape = model.shape
    spec = whisper_spec.WhisperSpec(
        shape.encoder_layers, shape.heads, shape.decoder_layers, shape.heads
    )
    encoder, decoder = model.encoder, model.decoder
    for target, module in (
        (spec.encoder.conv1, encoder.conv1),
        (spec.encoder.conv2, encoder.conv2),
    ):
        target.weight, target.bias = module.weight, module.bias
    for target, module in ((spec.encoder, encoder), (spec.decoder, decoder)):
        target.position_encodings.encodings = module.embed_positions.weight
        norm(target.layer_norm, module.layer_norm)
        for layer_spec, part in zip(target.layer, module.layers, strict=True):
            layer(layer_spec, part)
    spec.decoder.embeddings.weight = decoder.embed_tokens.weight
    spec.decoder.projection.weight = decoder.embed_tokens.weight
    return spec


def cross_weights(model: Whisper, batch: Batch) -> Tensor:
    """Attention of every decoder head on the encoder: layer, window, head, token, position."""
    found: list[Tensor] = []

    def record(module: Attention, inputs: tuple[Tensor, Tensor], _output: Tensor) -> None:
        query, key = module.split(module.q_proj(inputs[0])), module.split(module.k_proj(inputs[1]))
        found.append((query @ key.mT / query.shape[-1] ** 0.5).softmax(-1))

    hooks = [part.encoder_attn.register_forward_hook(record) for part in model.decoder.layers]
    model(batch.mels, batch.offsets, batch.tokens)
    for hook in hooks:
        hook.remove()
    return torch.stack(found)


@torch.no_grad()
def alignment_heads(model: Whisper, windows: Windows, count: int = 2) -> list[tuple[int, int]]:
    """The heads that look into the sentence being written, and move on with its words."""
    scores: list[Tensor] = []
    while len(scores) < 12:
        batch = windows.batch(Mixture(8.0, 1, silence=0.0))
        labels = batch.labels[0]
        weights = cross_weights(model, batch)[:, 0]
        clock = torch.arange(weights.shape[-1], dtype=torch.float32)
        # A label above the clock's zero is a time; the words between two of them lie within.
        zero = windows.clock + int(batch.offsets[0])
        times = [(at, int(label) - zero) for at, label in enumerate(labels)
                 if label >= windows.clock]  # fmt: skip
        for (left, begin), (right, stop) in pairwise(times):
            if right - left < 5 or (labels[left:right] == IGNORED).any():
                continue
            words = weights[:, :, left : right - 1]
            inside = words[..., max(begin, 0) : stop].sum(-1).mean(-1)
            moves = (words * clock).sum(-1).diff(dim=-1)
            scores.append(inside * (moves > 0).float().mean(-1))
    mean = torch.stack(scores).mean(0)
    best = mean.flatten().topk(count).indices.tolist()
    print("alignment", mean.round(decimals=2).tolist())
    return sorted(divmod(index, mean.shape[1]) for index in best)


def export(checkpoint: Path, tokenizer_file: Path, corpus: Path, folder: Path) -> None:
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    model = load(checkpoint)
    names = [tokenizer.id_to_token(index) for index in range(tokenizer.get_vocab_size())]
    heads = alignment_heads(model, Windows(corpus, tokenizer, 5))
    spec = specification(model)
    spec.register_vocabulary(names)
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = []
    spec.config.lang_ids = []
    spec.config.alignment_heads = heads
    spec.validate()
    spec.optimize(quantization="int8")
    # Complete before it is visible: the folder may be in use.
    with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
        spec.save(temporary)
        tokenizer.save(f"{temporary}/tokenizer.json", pretty=False)
        Path(temporary, "preprocessor_config.json").write_text(
            json.dumps(PREPROCESSOR, indent=2) + "\n"
        )
        folder.mkdir(exist_ok=True)
        for path in Path(temporary).iterdir():
            path.chmod(0o644)
            shutil.move(path, folder / path.name)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("tokenizer", type=Path)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    export(options.checkpoint, options.tokenizer, options.corpus, options.folder)


if __name__ == "__main__":
    main()
