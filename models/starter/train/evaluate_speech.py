"""Measures the starter speech model through faster-whisper, as the application calls it.

python -m models.starter.train.evaluate_speech models/starter/speech

Texts and sounds come from seeds outside the training corpus; sentences that occur in it are left
out, so every sentence is new to the model.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.vad import VadOptions, get_speech_timestamps

from .corpus import TRAINED, script
from .speech_data import noise_bank
from .voices import ESPEAK_VOICES, FLITE_VOICES, HELD_OUT, RATE, Voice, speak

FIRST_SEED = 10_000_000
Spoken = tuple[str, float, float]  # a text and where it begins and ends, in seconds
WORD = re.compile(r"\d+(?:\.\d+)?|[a-z]+|%|°")


@dataclass(slots=True)
class Recording:
    """A sound with its text, and where each sentence begins and ends in seconds."""

    sound: np.ndarray
    text: str
    sentences: list[Spoken]


@dataclass(slots=True)
class Score:
    """Word errors and sentence boundaries of one group of recordings."""

    words: int = 0
    errors: int = 0
    exact: int = 0
    count: int = 0
    seconds: float = 0.0
    spent: float = 0.0
    shifts: list[float] = field(default_factory=list)
    wrong: list[tuple[str, str]] = field(default_factory=list)


def words(text: str) -> list[str]:
    """Lower-case words and numbers; punctuation does not count, % and ° do."""
    return WORD.findall(text.lower())


def distance(left: list[str], right: list[str]) -> int:
    """The least number of words put in, left out or replaced."""
    row = list(range(len(right) + 1))
    for index, word in enumerate(left, 1):
        before, row[0] = row[0], index
        for at, other in enumerate(right, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (word != other))
    return row[-1]


def known_texts() -> set[str]:
    return {s.written for seed in range(TRAINED) for s in script(seed)[2]}


def recordings(
    voices: tuple[Voice, ...], count: int, seconds: float, known: set[str], seed: int
) -> Iterator[Recording]:
    """New sentences in these voices, as many in a row as fit; half of them slightly noisy."""
    source = random.Random(seed)
    noise = np.random.default_rng(seed)
    for index in range(count):
        voice = voices[index % len(voices)]
        sound = np.zeros(round(0.25 * RATE), np.float32)
        said: list[Spoken] = []
        full = False
        for attempt in range(40):
            _, manner, drawn = script(seed + 100 * index + attempt, voice)
            if not attempt:
                first = manner
            for sentence in drawn:
                if sentence.written in known:
                    continue
                clip = speak(voice, first, sentence.spoken)
                full = said != [] and (len(sound) + len(clip)) / RATE > seconds - 0.3
                if full:
                    break
                begin = len(sound) / RATE
                said.append((sentence.written, begin, begin + len(clip) / RATE))
                pause = np.zeros(int(RATE * source.uniform(0.25, 0.9)), np.float32)
                sound = np.concatenate((sound, clip, pause))
            if full:
                break
        sound *= 10 ** (source.uniform(-20, 0) / 20)
        if index % 2:
            level = float(np.sqrt(np.mean(sound**2))) * 10 ** (-source.uniform(15, 30) / 20)
            sound += level * noise.standard_normal(len(sound)).astype(np.float32)
        yield Recording(sound, " ".join(text for text, _, _ in said), said)


def pieces(sound: np.ndarray) -> list[float]:
    """Where speech begins and ends between pauses, for faster-whisper's clip_timestamps."""
    found = get_speech_timestamps(sound, VadOptions(min_silence_duration_ms=250, speech_pad_ms=120))
    return [place / RATE for piece in found for place in (piece["start"], piece["end"])]


def transcribed(
    model: WhisperModel, sound: np.ndarray, beam: int, pauses: bool = False
) -> list[Spoken]:
    """The words with their times; with `pauses` each piece between pauses is a window."""
    clips: list[float] | str = pieces(sound) if pauses else "0"
    if not clips:
        return []
    segments, _ = model.transcribe(
        sound,
        beam_size=beam,
        word_timestamps=True,
        condition_on_previous_text=False,
        clip_timestamps=clips,
    )
    return [(word.word, word.start, word.end) for part in segments for word in part.words or ()]


def boundary_shifts(recording: Recording, heard: list[Spoken]) -> Iterator[float]:
    """How far the first and last words of rightly heard sentences are from their true times."""
    spoken = [(word, start, end) for text, start, end in heard for word in words(text)]
    for text, begin, stop in recording.sentences:
        wanted = words(text)
        for at in range(len(spoken) - len(wanted) + 1):
            if [word for word, _, _ in spoken[at : at + len(wanted)]] == wanted:
                if abs(spoken[at][1] - begin) < 3:
                    yield abs(spoken[at][1] - begin)
                    yield abs(spoken[at + len(wanted) - 1][2] - stop)
                break


def measure(
    model: WhisperModel, group: Iterator[Recording], beam: int, pauses: bool = False
) -> Score:
    score = Score()
    for recording in group:
        began = time.perf_counter()
        heard = transcribed(model, recording.sound, beam, pauses)
        score.spent += time.perf_counter() - began
        text = "".join(word for word, _, _ in heard).strip()
        wanted, got = words(recording.text), words(text)
        wrong = distance(wanted, got)
        score.words += len(wanted)
        score.errors += wrong
        score.exact += not wrong
        score.count += 1
        score.seconds += len(recording.sound) / RATE
        score.shifts.extend(boundary_shifts(recording, heard))
        if wrong:
            score.wrong.append((recording.text, text))
    return score


def empty_sounds(seed: int) -> Iterator[tuple[str, np.ndarray]]:
    """Silence, noises, hum, clicks and tones at several levels and lengths."""
    source = np.random.default_rng(seed)
    names = ("white", "blueish pink", "pink", "reddish pink", "brown",
             "hum 50", "hum 60", "dense clicks", "rare clicks")  # fmt: skip
    for seconds in (1, 3, 10, 30, 45):
        yield f"silence {seconds} s", np.zeros(seconds * RATE, np.float32)
        for name, bank in zip(names, noise_bank(source), strict=True):
            for level in (-60, -40, -20, -6):
                sound = bank[: seconds * RATE] * np.float32(0.3 * 10 ** (level / 20))
                yield f"{name} {level} dB {seconds} s", sound.clip(-1, 1)


def show(name: str, score: Score, verbose: bool) -> None:
    print(
        f"{name:40} WER {100 * score.errors / max(score.words, 1):6.2f} %  "
        f"exact {score.exact}/{score.count}  words {score.words}  "
        f"{score.seconds / score.spent:.0f} times real time",
        flush=True,
    )
    if score.shifts:
        ordered = sorted(score.shifts)
        print(
            f"{'':40} sentence bounds off by {statistics.median(ordered):.2f} s (median), "
            f"{ordered[int(0.95 * len(ordered))]:.2f} s (95 %)"
        )
    for wanted, got in score.wrong if verbose else ():
        print(f"    - {wanted}\n    + {got}")


def measure_speech(model: WhisperModel, count: int, beam: int, verbose: bool) -> None:
    """Word errors by group of voices and by length."""
    known = known_texts()
    shuffled = tuple(random.Random(3).sample(ESPEAK_VOICES, len(ESPEAK_VOICES)))
    groups = (
        ("known espeak-ng voices, sentences", shuffled, count // 2, 0.0),
        ("known flite voices, sentences", FLITE_VOICES, count // 2, 0.0),
        (f"unknown voice {HELD_OUT[0].name}, sentences", HELD_OUT[:1], count // 3, 0.0),
        (f"unknown voice {HELD_OUT[1].name}, sentences", HELD_OUT[1:], count // 3, 0.0),
        ("known voices, up to 12 s", (*FLITE_VOICES, *shuffled[:15]), count // 8, 12.0),
        ("known voices, up to 29 s", (*FLITE_VOICES, *shuffled[:15]), count // 8, 29.0),
        ("known voices, up to 55 s", (*FLITE_VOICES, *shuffled[:15]), count // 16, 55.0),
        ("unknown voices, up to 29 s", HELD_OUT, count // 16, 29.0),
    )
    for index, (name, voices, size, seconds) in enumerate(groups):
        begin = FIRST_SEED + 1_000_000 * index
        # Several sentences are heard twice: in whole windows, and piece by piece.
        for pauses in (False, True) if seconds else (False,):
            drawn = recordings(voices, max(size, 1), seconds, known, begin)
            label = f"{name}, by pauses" if pauses else name
            show(label, measure(model, drawn, beam, pauses), verbose)


def measure_silence(model: WhisperModel, beam: int) -> None:
    """How many sounds without speech give words."""
    total, spoke = 0, []
    for name, sound in empty_sounds(FIRST_SEED):
        total += 1
        heard = "".join(word for word, _, _ in transcribed(model, sound, beam))
        if heard:
            spoke.append(f"{name}: {heard}")
    print(f"{len(spoke)} of {total} sounds without speech gave words", *spoke, sep="\n    ")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=200, help="sentences in known voices")
    parser.add_argument("--beam", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only", choices=("speech", "silence"))
    parser.add_argument("--verbose", action="store_true", help="show what was heard wrongly")
    options = parser.parse_args()
    model = WhisperModel(
        str(options.folder), device="cpu", compute_type="int8", cpu_threads=options.threads
    )
    if options.only != "silence":
        measure_speech(model, options.count, options.beam, options.verbose)
    if options.only != "speech":
        measure_silence(model, options.beam)


if __name__ == "__main__":
    main()
