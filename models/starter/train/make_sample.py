"""Writes the sample dictation: the first seed whose text shows what the demonstration needs.

python -m models.starter.train.make_sample models/starter/sample
"""

from __future__ import annotations

import random
import sys
from itertools import count
from pathlib import Path

import av
import numpy as np

from .grammar import SECTIONS, Grammar, Sentence
from .voices import RATE, TRAINING, Manner, speak

FIRST_SEED = 5_000_000  # outside the training corpus
VOICE = next(voice for voice in TRAINING if voice.name == "slt")
MANNER = Manner(words_a_minute=150, pitch=50, stretch=1.0)
NEEDED = (" mg ", "Blood pressure ", "llergic to ", "denies ", "left ")


def suitable(sentences: list[Sentence]) -> bool:
    """All four sections, a dosed drug, one blood pressure, an allergy, a negation and a side.

    It begins with the patient's age and complaint, and stays with one patient.
    """
    text = " ".join(sentence.written for sentence in sentences)
    other = {"He", "he", "his", "His"} if " woman " in text else {"She", "she", "her", "Her"}
    sections = {sentence.section for sentence in sentences}
    return (
        sections == set(SECTIONS)
        and all(part in text for part in NEEDED)
        and text.lower().count("blood pressure") == 1
        and not other & set(text.split())
        and "year old" in sentences[0].written
    )


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for seed in count(FIRST_SEED):
        sentences = Grammar(random.Random(seed), VOICE.dialect).dictation(10)
        if suitable(sentences):
            break
    source = random.Random(seed)
    pieces = [np.zeros(RATE // 2, np.float32)]
    for sentence in sentences:
        pause = np.zeros(int(RATE * source.uniform(0.4, 0.8)), np.float32)
        pieces += [speak(VOICE, MANNER, sentence.spoken), pause]
    sound = np.concatenate(pieces)
    samples = np.round(sound * 32767 * 0.8).astype(np.int16)
    with av.open(str(folder / "dictation.flac"), "w") as container:
        stream = container.add_stream("flac", rate=RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples[None], format="s16", layout="mono")
        frame.rate = RATE
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    text = "\n".join(sentence.written for sentence in sentences)
    (folder / "dictation.txt").write_text(f"{text}\n")
    print(f"seed {seed}, {len(sound) / RATE:.1f} s\n{text}")


if __name__ == "__main__":
    main()
