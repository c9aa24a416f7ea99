"""Synthesizes the speech corpus: shards of 16-bit samples with their texts beside them.

python -m models.starter.train.corpus FOLDER --dictations 3000
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from .grammar import Grammar
from .voices import HELD_OUT, Manner, Voice, draw_manner, draw_voice, speak

SHARD = 40  # dictations in one shard


@dataclass(frozen=True, slots=True)
class Clip:
    """One spoken sentence; `start` and `count` are samples in the shard's file."""

    shard: str
    start: int
    count: int
    dictation: int
    voice: str
    spoken: str
    written: str


def dictation(
    seed: int, voice: Voice | None = None
) -> tuple[Voice, Manner, list[tuple[str, str, np.ndarray]]]:
    """A voice, its manner and some sentences with their sound; everything follows the seed."""
    source = random.Random(seed)
    voice = voice or draw_voice(source)
    manner = draw_manner(source)
    sentences = Grammar(source, voice.dialect).dictation(source.randrange(6, 11))
    return voice, manner, [(s.spoken, s.written, speak(voice, manner, s.spoken)) for s in sentences]


def write_shard(folder: Path, first: int) -> int:
    """Synthesizes the dictations with the seeds from `first` on; returns the seconds of speech."""
    name = f"{first:07d}"
    if (folder / f"{name}.json").exists():
        return 0
    clips, sounds, start = [], [], 0
    for seed in range(first, first + SHARD):
        voice, _, sentences = dictation(seed)
        assert voice not in HELD_OUT
        for spoken, written, sound in sentences:
            samples = np.round(sound * 32767).astype(np.int16)
            clips.append([start, len(samples), seed, voice.name, spoken, written])
            sounds.append(samples)
            start += len(samples)
    np.concatenate(sounds).tofile(folder / f"{name}.i16")
    # The index is written last: a shard without one is not finished.
    (folder / f"{name}.tmp").write_text(json.dumps(clips))
    (folder / f"{name}.tmp").rename(folder / f"{name}.json")
    return start // 16_000


def read_index(path: Path) -> list[Clip]:
    return [Clip(path.stem, *entry) for entry in json.loads(path.read_text())]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dictations", type=int, default=3000)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    seconds = 0
    with multiprocessing.Pool(options.processes) as pool:
        write = partial(write_shard, options.folder)
        for done in pool.imap_unordered(write, range(0, options.dictations, SHARD)):
            seconds += done
            print(f"{seconds / 3600:.2f} hours", flush=True)


if __name__ == "__main__":
    main()
