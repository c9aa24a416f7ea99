"""Trains the starter language model for a given time and keeps checkpoints.

python -m models.starter.train.train_language FOLDER --minutes 80
"""

from __future__ import annotations

import argparse
import copy
import random
import time
from pathlib import Path
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .export_language import load
from .grammar import SECTIONS
from .language_data import HELD_OUT, Mix, draw_sample
from .language_model import Llama, Muon, Shape
from .language_start import prepare
from .language_tokens import Encoded, Encoder, train_tokenizer

WARM_UP = 60  # steps
EVERY = 50  # steps between reports
SAVE = 240  # seconds between checkpoints


def mix_at(progress: float) -> Mix:
    """Short and clean dictations first, long ones with every disturbance in the end."""
    if progress < 0.06:
        return Mix(1, 4, 0.5, misheard=0, shuffled=0, off_topic=0, joined=0, split=0, renumbered=0)
    if progress < 0.6:
        return Mix(1, 8, 0.4, misheard=0.02, off_topic=0.08, joined=0.04, split=0.02)
    if progress < 0.8:
        return Mix(1, 12)
    return Mix(1, 18)


class Batch(NamedTuple):
    """Inputs, the answers' tokens that follow them, and what Encoded knows of them."""

    inputs: Tensor
    targets: Tensor
    sections: Tensor
    more: Tensor


def batches(
    encoder: Encoder, source: random.Random, mix: Mix, tokens: int, count: int = 16
) -> list[Batch]:
    """Some batches, each of samples that are about equally long."""
    samples: list[Encoded] = []
    while sum(sample.length for sample in samples) < tokens * count:
        samples.append(encoder.encode(draw_sample(source, mix)))
    samples.sort(key=lambda sample: sample.length)
    ready, batch = [], samples[:1]
    for sample in samples[1:]:
        if sample.length * (len(batch) + 1) > tokens:
            ready.append(padded(batch))
            batch = []
        batch.append(sample)
    ready.append(padded(batch))
    source.shuffle(ready)
    return ready


def padded(samples: list[Encoded]) -> Batch:
    shape = len(samples), max(sample.length for sample in samples) - 1
    inputs = torch.zeros(shape, dtype=torch.long)
    targets = torch.full(shape, -1)
    sections = torch.full((*shape, len(SECTIONS)), -1.0)
    more = torch.full(shape, -1.0)
    for row, sample in enumerate(samples):
        whole = torch.tensor(sample.prompt + sample.answer)
        start, end = len(sample.prompt), len(whole) - 1
        inputs[row, :end] = whole[:-1]
        targets[row, start - 1 : end] = whole[start:]
        for at, belongs in sample.sections.items():
            sections[row, at] = torch.tensor(belongs, dtype=torch.float)
        for at, follows in sample.more.items():
            more[row, at] = follows
    return Batch(inputs, targets, sections, more)


class Probes(nn.Module):
    """Teach early what a note is sorted by and how it goes on; thrown away after training."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.sections = nn.Linear(width, len(SECTIONS))
        self.more = nn.Linear(width, 1)


class Losses(NamedTuple):
    answer: Tensor
    right: Tensor  # the share of tokens
    sections: Tensor
    more: Tensor


def losses(model: Llama, probes: Probes, prefix: Tensor, batch: Batch) -> Losses:
    last, middle = model(prefix, batch.inputs)
    wanted = batch.targets >= 0
    logits = model.logits(last[wanted])
    ends, inside = batch.sections[..., 0] >= 0, batch.more >= 0
    middle = F.rms_norm(middle[ends].float(), middle.shape[-1:])
    following = F.rms_norm(last[inside].float(), last.shape[-1:])
    return Losses(
        F.cross_entropy(logits, batch.targets[wanted]),
        (logits.detach().argmax(-1) == batch.targets[wanted]).float().mean(),
        F.binary_cross_entropy_with_logits(probes.sections(middle), batch.sections[ends]),
        F.binary_cross_entropy_with_logits(probes.more(following)[:, 0], batch.more[inside]),
    )


@torch.no_grad()
def follow(average: Llama, model: Llama, share: float = 0.01) -> None:
    for mean, weight in zip(average.parameters(), model.parameters(), strict=True):
        mean.lerp_(weight, share)


def save(folder: Path, model: Llama, average: Llama, step: int) -> None:
    state = {"shape": model.shape, "model": model.state_dict(), "average": average.state_dict()}
    torch.save({**state, "step": step}, folder / "new.pt")
    (folder / "new.pt").rename(folder / "model.pt")


def rate_factor(step: int, progress: float) -> float:
    """Warms up by steps and cools down by time, so that a run ends when it was asked to."""
    return min(1, (step + 1) / WARM_UP) * min(1, max(0.02, (1 - progress) / 0.6))


def train(folder: Path, model: Llama, encoder: Encoder, options: argparse.Namespace) -> None:
    average = copy.deepcopy(model)
    prefix = torch.tensor(encoder.prefix)
    matrices = [weight for weight in model.blocks.parameters() if weight.ndim == 2]
    probes = Probes(model.shape.width)
    others = [weight for weight in model.parameters() if not any(weight is m for m in matrices)]
    rates = options.rate, options.embedding_rate
    optimizers = (
        Muon(matrices, rates[0]),
        torch.optim.AdamW(
            [*others, *probes.parameters()], rates[1], betas=(0.9, 0.98), weight_decay=0
        ),
    )
    source = random.Random(f"{options.seed} {options.begin}")
    begun = reported = saved = time.monotonic()
    step = seen = 0
    progress, sums = options.begin, torch.zeros(4)
    while progress < 1:
        for batch in batches(encoder, source, mix_at(progress), options.tokens):
            now = time.monotonic()
            progress = options.begin + (1 - options.begin) * (now - begun) / (60 * options.minutes)
            if progress >= 1:
                break
            loss = losses(model, probes, prefix, batch)
            (loss.answer + 0.5 * loss.sections + 0.5 * loss.more).backward()
            for optimizer, rate in zip(optimizers, rates, strict=True):
                optimizer.param_groups[0]["lr"] = rate * rate_factor(step, progress)
                optimizer.step()
                optimizer.zero_grad()
            follow(average, model)
            step += 1
            seen += batch.inputs.numel()
            sums += torch.stack(loss).detach()
            if step % EVERY == 0:
                means = Losses(*(sums / EVERY))
                print(f"{now - begun:6.0f} s  step {step}  loss {means.answer:.4f}  "
                      f"right {means.right:.4f}  sections {means.sections:.4f}  "
                      f"more {means.more:.4f}  {seen / (now - reported):.0f} tokens/s",
                      flush=True)  # fmt: skip
                reported, seen = now, 0
                sums.zero_()
            if now - saved > SAVE:
                save(folder, model, average, step)
                saved = now
    save(folder, model, average, step)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--minutes", type=float, default=80)
    parser.add_argument("--begin", type=float, default=0.0, help="share of the run already done")
    parser.add_argument("--tokens", type=int, default=3000, help="tokens in a batch")
    parser.add_argument("--rate", type=float, default=0.02, help="Muon's learning rate")
    parser.add_argument("--embedding-rate", type=float, default=0.003)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.seed >= HELD_OUT:
        parser.error("this seed is kept for evaluation")
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.folder.mkdir(parents=True, exist_ok=True)
    path = options.folder / "tokenizer.json"
    if not path.exists():
        train_tokenizer().save(str(path))
    encoder = Encoder.load(path)
    size = encoder.tokenizer.get_vocab_size()
    model = Llama(Shape(size))
    if options.begin:
        model = load(options.folder, average=False).train()
    else:
        prepare(model, encoder.tokenizer.token_to_id("]"))
    print(f"{sum(weight.numel() for weight in model.parameters()):,} parameters, {size} tokens, "
          f"{len(encoder.prefix)} in the prefix", flush=True)  # fmt: skip
    train(options.folder, model, encoder, options)


if __name__ == "__main__":
    main()
