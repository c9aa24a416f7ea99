"""Trains the starter speech model on CPU cores until a time of day.

torchrun --nproc-per-node 2 -m models.starter.train.train_speech CORPUS CHECKPOINT
    --tokenizer tokenizer.json --until 13:05

Each process computes on one thread; on a busy machine that wastes less than many threads in one.
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from statistics import fmean

import torch
import torch.distributed as dist
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from .muon import Muon
from .speech_data import IGNORED, Batch, Mixture, Windows, spelled_targets
from .speech_model import Shape, Whisper

NEAR = 16.0  # positions; the times of the labels are only guessed
GUIDE = 1.5  # weight of the loss that keeps the watched heads near them
SHOWN, SAVED = 25, 100  # steps between two lines of the log, and between two checkpoints


def mixture(source: random.Random, progress: float, seconds: float) -> Mixture:
    """The curriculum: short windows first, then longer ones, then full ones of 30 s.

    `seconds` of sound make a batch of short windows; the attention of long ones costs more.
    """
    silence = 0.0 if progress < 0.04 else 0.06
    full, long, single = 0.0, 0.0, 1.0
    if progress > 0.08:
        full, long, single = 0.03, 0.22, 0.75
    if progress > 0.35:
        full, long, single = 0.15, 0.50, 0.35
    if progress > 0.50:
        full, long, single = 0.45, 0.47, 0.08
    kind = source.choices(("full", "long", "single"), (full, long, single))[0]
    if kind == "full":
        return Mixture(30.0, max(int(seconds * 0.75 / 30), 2), 0.10, full=True)
    if kind == "long":
        length = source.uniform(5.0, 22.0)
        return Mixture(length, max(round(seconds * 0.9 / length), 2), silence)
    length = source.uniform(3.2, 5.5)
    return Mixture(length, max(round(seconds / length), 2), silence, sentences=1)


def astray(model: Whisper, times: Tensor) -> Tensor:
    """How much of the watched heads' attention is far from where the label is heard, 0 to 1."""
    total = torch.zeros(())
    known = times >= 0
    for layer in model.decoder.layers:
        seen = layer.encoder_attn.seen
        clock = torch.arange(seen.shape[-1])
        far = 1 - torch.exp(-0.5 * ((clock - times[..., None]) / NEAR) ** 2)
        total = total + (seen.mean(1) * far).sum(-1)[known].sum()
    return total / len(model.decoder.layers) / max(int(known.sum()), 1)


def losses(model: Whisper, batch: Batch) -> tuple[Tensor, Tensor]:
    """The decoder's cross-entropy and the encoder's CTC loss, both a mean per symbol."""
    with torch.autocast("cpu", torch.bfloat16):
        scores, letters = model(batch.mels, batch.offsets, batch.tokens)
    spoken = F.cross_entropy(
        scores.float().flatten(0, 1), batch.labels.flatten(), ignore_index=IGNORED
    )
    targets, counts = spelled_targets(batch.spelled)
    positions = torch.tensor(batch.spelled_positions)
    ctc = F.ctc_loss(
        letters.float().log_softmax(-1).transpose(0, 1),
        targets,
        positions,
        counts,
        reduction="sum",
        zero_infinity=True,
    )
    return spoken, ctc / int(counts.sum() + len(counts))


def groups(model: Whisper) -> tuple[list[Tensor], list[Tensor]]:
    """The matrices for Muon and everything else for AdamW."""
    hidden, other = [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            matrix = ".layers." in name and parameter.ndim == 2
            (hidden if matrix else other).append(parameter)
    return hidden, other


def pace(progress: float, step: int) -> float:
    """The learning rate's factor: a short warm-up, level, then down in a line."""
    return min(1.0, step / 40) * min(1.0, max((1.0 - progress) / 0.6, 0.01))


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--until", required=True, help="time of day, HH:MM")
    parser.add_argument("--began", help="time of day of the first start, when resuming")
    parser.add_argument("--seconds", type=float, default=100.0, help="of sound in a batch")
    parser.add_argument("--rate", type=float, default=0.02)
    parser.add_argument("--side-rate", type=float, default=0.002)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def shared_progress(began: float, end: float) -> float:
    """The part of the time that has passed, as the first process sees it."""
    progress = torch.tensor((time.time() - began) / (end - began))
    dist.broadcast(progress, 0)
    return progress.item()


def average_gradients(parameters: list[Tensor]) -> None:
    """The mean over the processes, in one message."""
    gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
    together = torch.cat([gradient.flatten() for gradient in gradients])
    dist.all_reduce(together)
    together /= dist.get_world_size()
    parts = together.split([gradient.numel() for gradient in gradients])
    for gradient, part in zip(gradients, parts, strict=True):
        gradient.copy_(part.view_as(gradient))


def moment(text: str) -> float:
    hours, minutes = map(int, text.split(":"))
    return datetime.now().astimezone().replace(hour=hours, minute=minutes, second=0).timestamp()


class Training:
    """The network, its averaged weights and the optimizers, as a checkpoint keeps them."""

    def __init__(self, shape: Shape, rate: float, side_rate: float) -> None:
        self.model = Whisper(shape)
        for layer in self.model.decoder.layers:
            layer.encoder_attn.watched = 2
        hidden, other = groups(self.model)
        # The convolutions go slowly: grown large, they drown the positions beside them.
        encoder = self.model.encoder
        slow = [*encoder.conv1.parameters(), *encoder.conv2.parameters()]
        slowly = {id(parameter) for parameter in slow}
        quick = [parameter for parameter in other if id(parameter) not in slowly]
        self.parameters = [*hidden, *other]
        self.rate, self.side_rate = rate, side_rate
        self.muon = Muon(hidden, rate)
        self.adam = torch.optim.AdamW(
            [{"params": quick, "share": 1.0}, {"params": slow, "share": 0.3}],
            side_rate,
            betas=(0.9, 0.98),
            weight_decay=0.0,
        )
        self.step = 0
        self.average = {name: value.clone() for name, value in self.model.state_dict().items()}

    def load(self, path: Path) -> None:
        saved = torch.load(path, weights_only=True)
        self.model.load_state_dict(saved["model"])
        self.muon.load_state_dict(saved["muon"])
        self.adam.load_state_dict(saved["adam"])
        self.step, self.average = saved["step"], saved["average"]

    def save(self, path: Path) -> None:
        """Writes the checkpoint beside the old one, then puts it in its place."""
        state = {
            "shape": asdict(self.model.shape),
            "model": self.model.state_dict(),
            "average": self.average,
            "muon": self.muon.state_dict(),
            "adam": self.adam.state_dict(),
            "step": self.step,
        }
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def learn(self, batch: Batch, progress: float) -> dict[str, float]:
        """One step; returns what the log shows."""
        spoken, ctc = losses(self.model, batch)
        guide = astray(self.model, batch.times)
        # The letters teach the encoder to hear; later they only keep it honest.
        (spoken + ctc * max(3.0 - 5.0 * progress, 0.3) + guide * GUIDE).backward()
        average_gradients(self.parameters)
        torch.nn.utils.clip_grad_norm_(self.parameters, 2.0)
        self.step += 1
        factor = pace(progress, self.step)
        self.muon.param_groups[0]["lr"] = self.rate * factor
        for group in self.adam.param_groups:
            group["lr"] = self.side_rate * factor * group["share"]
        for optimizer in (self.muon, self.adam):
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        keep = min(0.995, self.step / (self.step + 20))
        with torch.no_grad():
            for name, value in self.model.state_dict().items():
                self.average[name].lerp_(value, 1 - keep)
        seconds = batch.mels.shape[0] * batch.mels.shape[2] / 100
        return {
            "spoken": spoken.item(),
            "ctc": ctc.item(),
            "guide": guide.item(),
            "seconds": seconds,
        }


def main() -> None:
    options = parse()
    torch.set_num_threads(1)
    dist.init_process_group("gloo")
    rank = dist.get_rank()
    torch.manual_seed(options.seed)
    tokenizer = Tokenizer.from_file(str(options.tokenizer))
    training = Training(Shape(tokenizer.get_vocab_size()), options.rate, options.side_rate)
    if options.checkpoint.exists():
        training.load(options.checkpoint)
    windows = Windows(options.corpus, tokenizer, options.seed + 1000 * training.step + rank)
    # Every process draws the same kind of batch, so that none waits for the other.
    kinds = random.Random(options.seed + training.step)
    end = moment(options.until)
    began = moment(options.began) if options.began else time.time()
    shown: list[dict[str, float]] = []
    clock = time.time()
    while (progress := shared_progress(began, end)) < 1.0:
        batch = windows.batch(mixture(kinds, progress, options.seconds))
        shown.append(training.learn(batch, progress))
        if training.step % SHOWN == 0 and rank == 0:
            mean = {name: fmean(line[name] for line in shown) for name in shown[0]}
            passed = (time.time() - clock) / len(shown)
            print(
                f"{datetime.now().astimezone():%H:%M:%S} step {training.step} "
                f"progress {progress:.3f} spoken {mean['spoken']:.3f} ctc {mean['ctc']:.3f} "
                f"guide {mean['guide']:.3f} {passed:.2f} s a step, "
                f"{mean['seconds'] / passed:.0f} times real time",
                flush=True,
            )
            shown, clock = [], time.time()
        if training.step % SAVED == 0 and rank == 0:
            training.save(options.checkpoint)
    if rank == 0:
        training.save(options.checkpoint)
    dist.destroy_process_group()


if __name__ == "__main__":
    main()
