"""Writes a checkpoint as a GGUF file that llama.cpp reads as a Llama.

python -m models.starter.train.export_language FOLDER models/starter/language/starter-language.gguf
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import gguf
import torch

from .language_model import Llama, Shape
from .language_tokens import BEGIN, END_OF_TEXT, END_OF_TURN, SPECIAL, Encoder


def load(folder: Path, average: bool = True) -> Llama:
    # Our own file; the shape is a dataclass, which the safe loader has to be told of.
    with torch.serialization.safe_globals([Shape]):
        state = torch.load(folder / "model.pt", weights_only=True)
    model = Llama(state["shape"])
    model.load_state_dict(state["average" if average else "model"])
    return model.eval()


def write(model: Llama, encoder: Encoder, path: Path) -> None:
    shape = model.shape
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Consultroom starter language model")
    writer.add_author("The Consultroom authors")
    writer.add_license("other")  # as the project's own
    writer.add_description(
        "A demonstration model trained on synthetic dictations only; not for clinical use."
    )
    writer.add_size_label(f"{sum(w.numel() for w in model.parameters()) / 1e6:.1f}M")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.inner)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_rope_dimension_count(shape.head)
    writer.add_rope_freq_base(shape.base)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    add_vocabulary(writer, encoder)
    for name, tensor in tensors(model):
        # llama.cpp wants its norms in 32 bits.
        kind = torch.float32 if tensor.ndim == 1 else torch.float16
        writer.add_tensor(name, tensor.detach().to(kind).contiguous().numpy())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def add_vocabulary(writer: gguf.GGUFWriter, encoder: Encoder) -> None:
    tokenizer = encoder.tokenizer
    names = [tokenizer.id_to_token(at) for at in range(tokenizer.get_vocab_size())]
    merges = json.loads(tokenizer.to_str())["model"]["merges"]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(names)
    writer.add_token_types(
        [gguf.TokenType.CONTROL if name in SPECIAL else gguf.TokenType.NORMAL for name in names]
    )
    writer.add_token_merges([m if isinstance(m, str) else " ".join(m) for m in merges])
    writer.add_bos_token_id(tokenizer.token_to_id(BEGIN))
    writer.add_eos_token_id(tokenizer.token_to_id(END_OF_TURN))
    writer.add_eot_token_id(tokenizer.token_to_id(END_OF_TURN))
    writer.add_pad_token_id(tokenizer.token_to_id(END_OF_TEXT))
    # The prompt already holds it.
    writer.add_add_bos_token(False)


def tensors(model: Llama) -> list[tuple[str, torch.Tensor]]:
    found = [("token_embd.weight", model.embedding), ("output_norm.weight", model.norm.gain)]
    for at, block in enumerate(model.blocks):
        query, key, value = block.qkv.chunk(3)
        gate, up = block.gate_up.chunk(2)
        found += [
            (f"blk.{at}.{name}.weight", tensor)
            for name, tensor in (
                ("attn_norm", block.attention_norm.gain), ("attn_q", query), ("attn_k", key),
                ("attn_v", value), ("attn_output", block.out), ("ffn_norm", block.inner_norm.gain),
                ("ffn_gate", gate), ("ffn_up", up), ("ffn_down", block.down),
            )
        ]  # fmt: skip
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="of the training run")
    parser.add_argument("path", type=Path)
    parser.add_argument("--raw", action="store_true", help="the last weights, not their average")
    options = parser.parse_args()
    options.path.parent.mkdir(parents=True, exist_ok=True)
    encoder = Encoder.load(options.folder / "tokenizer.json")
    write(load(options.folder, not options.raw), encoder, options.path)
    print(f"{options.path}: {options.path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
