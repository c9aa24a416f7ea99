"""Synthesizes the speech corpus: shards of 16-bit samples with their texts beside them.

python -m models.starter.train.corpus FOLDER
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

from .grammar import Grammar, Sentence
from .voices import HELD_OUT, Manner, Voice, draw_manner, draw_voice, speak

SHARD = 40  # dictations in one shard
TRAINED = 4000  # the seeds below this number are the training corpus


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


def script(seed: int, voice: Voice | None = None) -> tuple[Voice, Manner, list[Sentence]]:
    """Who says what and how; everything follows the seed."""
    source = random.Random(seed)
    voice = voice or draw_voice(source)
    manner = draw_manner(source)
    return voice, manner, Grammar(source, voice.dialect).dictation(source.randrange(6, 11))


def write_shard(folder: Path, first: int) -> int:
    """Synthesizes the dictations with the seeds from `first` on; returns the seconds of speech."""
    name = f"{first:07d}"
    if (folder / f"{name}.json").exists():
        return 0
    clips, sounds, start = [], [], 0
    for seed in range(first, first + SHARD):
        voice, manner, sentences = script(seed)
        if voice in HELD_OUT:
            raise ValueError(f"{voice.name} is kept out of training")
        for sentence in sentences:
            sound = speak(voice, manner, sentence.spoken)
            samples = np.round(sound * 32767).astype(np.int16)
            said = sentence.spoken, sentence.written
            clips.append([start, len(samples), seed, voice.name, *said])
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
    parser.add_argument("--dictations", type=int, default=TRAINED)
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
