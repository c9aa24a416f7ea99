"""Writes the dictations and the sounds among the built-in cases of a validation.

python -m models.starter.train.make_cases models/cases
"""

from __future__ import annotations

import random
import sys
from itertools import count
from pathlib import Path

import av
import numpy as np

from .grammar import SECTIONS, Grammar, Sentence
from .phrases import Dialect
from .voices import HELD_OUT, RATE, TRAINING, Manner, speak

FIRST_SEED = 6_000_000  # outside the training corpus
SPOKEN = (*HELD_OUT, *(voice for voice in TRAINING if voice.name in ("slt", "awb")))
MANNER = Manner(words_a_minute=150, pitch=50, stretch=1.0)
WRITTEN = 4  # dictations without sound, for the notes
SENTENCES = 6
NEEDED = (" mg ", "Blood pressure ", "denies ")
TITLES = {"subjective": "SUBJECTIVE", "objective": "OBJECTIVE", "assessment": "ASSESSMENT",
          "plan": "PLAN"}  # fmt: skip


def dictations(dialect: Dialect, first: int) -> tuple[int, list[Sentence]]:
    """The first seed from `first` on whose text names a dose, a pressure and what is denied."""
    for seed in count(first):
        sentences = Grammar(random.Random(seed), dialect).dictation(SENTENCES)
        text = " ".join(sentence.written for sentence in sentences)
        sections = {sentence.section for sentence in sentences}
        if sections == set(SECTIONS) and all(part in text for part in NEEDED):
            return seed, sentences
    raise AssertionError


def note(sentences: list[Sentence]) -> str:
    lines = []
    for section in SECTIONS:
        lines.append(TITLES[section])
        lines += [one.statement for one in sentences if one.section == section]
    return "\n".join(lines) + "\n"


def write_sound(path: Path, sound: np.ndarray) -> None:
    samples = np.round(sound * 32767 * 0.8).astype(np.int16)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("flac", rate=RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples[None], format="s16", layout="mono")
        frame.rate = RATE
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    seed = FIRST_SEED
    for number in range(len(SPOKEN) + WRITTEN):
        voice = SPOKEN[number % len(SPOKEN)]
        seed, sentences = dictations(voice.dialect, seed)
        stem = folder / f"dictation-{number + 1}"
        stem.with_suffix(".txt").write_text("".join(f"{one.written}\n" for one in sentences))
        Path(f"{stem}.note.txt").write_text(note(sentences))
        if number < len(SPOKEN):
            source = random.Random(seed)
            pieces = [np.zeros(RATE // 2, np.float32)]
            for one in sentences:
                pause = np.zeros(int(RATE * source.uniform(0.4, 0.8)), np.float32)
                pieces += [speak(voice, MANNER, one.spoken), pause]
            write_sound(stem.with_suffix(".flac"), np.concatenate(pieces))
        seed += 1
    times = np.arange(4 * RATE) / RATE
    noise = np.random.default_rng(1).normal(0, 0.004, len(times))
    write_sound(folder / "silence.non-speech.flac", np.zeros(len(times)))
    write_sound(folder / "hum.non-speech.flac", 0.02 * np.sin(2 * np.pi * 50 * times))
    write_sound(folder / "noise.non-speech.flac", noise)


if __name__ == "__main__":
    main()
