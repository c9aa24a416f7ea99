"""Training windows for the speech model: mixed sound, log-mel features and token targets."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from faster_whisper.feature_extractor import FeatureExtractor
from tokenizers import Tokenizer
from torch import Tensor

from .corpus import Clip, read_index
from .speech_text import CHARACTERS
from .voices import RATE

HOP, POSITION = 160, 320  # samples of a mel frame and of an encoder position
WINDOW = 30 * RATE
IGNORED = -100
UNITS = {".": 0.5, "Ġmg": 10.0, "%": 8.0, "Ġkg": 9.0, "ĠÂ°": 8.0, "C": 8.0, "F": 10.0}
MELS = torch.from_numpy(FeatureExtractor.get_mel_filters(RATE, 400, 80).astype(np.float32))
HANN = torch.hann_window(400)

Placed = tuple[Clip, int]  # a sentence and its first sample in the window


def log_mels(sounds: Tensor, lengths: Tensor, tilt: Tensor | None = None) -> Tensor:
    """Features as faster-whisper computes them, with its zeros after the end of the sound."""
    power = torch.stft(sounds, 400, HOP, window=HANN, return_complex=True)[..., :-1].abs().square()
    logs = (MELS @ power).clamp(min=1e-10).log10()
    if tilt is not None:
        logs = logs + tilt[:, :, None]
    frames = torch.arange(logs.shape[-1])[None] > (lengths // HOP)[:, None]
    logs = logs.masked_fill(frames[:, None], -20.0)
    logs = logs.maximum(logs.amax((1, 2), keepdim=True) - 8.0)
    return ((logs + 4.0) / 4.0).masked_fill(frames[:, None], 0.0)


def colored_noise(source: np.random.Generator, count: int, slope: float) -> np.ndarray:
    """Noise whose amplitude falls with frequency to the power of `slope`."""
    spectrum = np.fft.rfft(source.standard_normal(count))
    spectrum *= np.maximum(np.arange(len(spectrum)), 20) ** -slope
    noise = np.fft.irfft(spectrum, count)
    return (noise / noise.std()).astype(np.float32)


def noise_bank(source: np.random.Generator) -> list[np.ndarray]:
    """A minute each of white, pink and brown noise, mains hum, clicks and tones."""
    count = 60 * RATE
    times = np.arange(count) / RATE
    bank = [colored_noise(source, count, slope) for slope in (0.0, 0.25, 0.5, 0.75, 1.0)]
    for mains in (50.0, 60.0):
        tones = sum(
            source.uniform(0.1, 1) / (k + 1) * np.sin(2 * np.pi * mains * (k + 1) * times + k)
            for k in range(6)
        )
        bank.append((tones / tones.std()).astype(np.float32))
    for gap in (0.3, 1.5):
        clicks = np.zeros(count, np.float32)
        at = np.cumsum(source.exponential(gap * RATE, int(90 / gap)) + 200).astype(int)
        at = at[at < count - 200]
        for place in at:
            decay = np.exp(-np.arange(200) / source.uniform(3, 60)) * source.standard_normal(200)
            clicks[place : place + 200] += decay * source.uniform(0.3, 1)
        bank.append(clicks / clicks.std())
    return bank


@dataclass(slots=True)
class Mixture:
    """What the windows of one batch look like; shares are probabilities."""

    seconds: float  # length of the windows
    count: int
    silence: float = 0.05
    full: bool = False  # a true 30 s window, padded as faster-whisper pads
    sentences: int = 20


@dataclass(slots=True)
class Batch:
    mels: Tensor
    offsets: Tensor
    tokens: Tensor
    labels: Tensor
    times: Tensor  # where each label is heard in the window, in positions; -1 is nowhere
    spelled: list[str]
    spelled_positions: list[int]


@dataclass(slots=True)
class Target:
    """What one window says: token ids, their prompt, and the letters CTC spells."""

    tokens: list[int]
    spelled: str
    spelled_until: int
    offset: int = 0
    prompt: list[int] = field(default_factory=list)
    times: list[float] = field(default_factory=list)


class Windows:
    """Draws random windows from a folder of shards, which may still be growing."""

    def __init__(self, folder: Path, tokenizer: Tokenizer, seed: int) -> None:
        self.folder, self.tokenizer = folder, tokenizer
        self.random, self.noise = random.Random(seed), np.random.default_rng(seed)
        self.shards: dict[str, np.ndarray] = {}
        self.dictations: list[list[Clip]] = []
        self.bank = noise_bank(self.noise)
        name = tokenizer.token_to_id
        self.start, self.end = name("<|startoftranscript|>"), name("<|endoftext|>")
        self.nothing, self.plain = name("<|nospeech|>"), name("<|notimestamps|>")
        self.previous, self.clock = name("<|startofprev|>"), name("<|0.00|>")
        self.refresh()

    def refresh(self) -> None:
        """Takes up shards finished since the last look."""
        for path in sorted(self.folder.glob("*.json")):
            if path.stem in self.shards:
                continue
            self.shards[path.stem] = np.memmap(path.with_suffix(".i16"), np.int16, "r")
            by_dictation: dict[int, list[Clip]] = {}
            for clip in read_index(path):
                by_dictation.setdefault(clip.dictation, []).append(clip)
            self.dictations.extend(by_dictation.values())

    def sound(self, clip: Clip) -> np.ndarray:
        samples = self.shards[clip.shard][clip.start : clip.start + clip.count]
        return samples.astype(np.float32) / 32768

    def stamp(self, position: float) -> int:
        return self.clock + min(max(round(position), 0), 1500)

    def some_noise(self, count: int) -> np.ndarray:
        bank = self.random.choice(self.bank)
        at = self.random.randrange(len(bank) - count)
        piece = bank[at : at + count]
        return piece / max(float(piece.std()), 1e-4)

    def quiet(self, out: np.ndarray) -> Target:
        """A window without speech: digital silence or noise of any level."""
        if self.random.random() > 0.12:
            for _ in range(self.random.choice((1, 1, 2))):
                level = 10 ** (self.random.uniform(-75, -3) / 20)
                out += self.some_noise(len(out)) * level
        first = self.plain if self.random.random() < 0.15 else self.clock
        return Target([self.start, first, self.end], "", len(out) // POSITION)

    def place(self, out: np.ndarray, limit: int) -> list[Placed]:
        """Puts sentences of one dictation into the window, from a random one on.

        The last of them may not fit and is not put in.
        """
        draw = self.random
        for _ in range(8):
            clips = draw.choice(self.dictations)
            first = draw.randrange(len(clips))
            if clips[first].count < 0.95 * len(out):
                break
        at = int(RATE * (draw.uniform(0, 0.6) if draw.random() < 0.8 else draw.uniform(0, 2.5)))
        at = max(min(at, len(out) - clips[first].count), 0)
        placed: list[Placed] = []
        for clip in (clips[first:] + clips[:first])[:limit]:
            placed.append((clip, at))
            if at + clip.count > len(out):
                break
            out[at : at + clip.count] += self.sound(clip)
            at += clip.count + int(RATE * draw.uniform(0.15, 1.0))
        return placed

    def speech(self, out: np.ndarray, room: int, limit: int, cut: bool) -> tuple[Target, int]:
        """A window with speech; returns where the sound ends.

        The window may begin at any of the first `room` positions of a 30 s window.
        """
        placed = self.place(out, limit)
        last, start = placed[-1]
        rest = placed.pop() if start + last.count > len(out) else None
        if not placed:
            return self.quiet(out), len(out)
        last, start = placed[-1]
        until, spelled_until, offset = start + last.count, len(out) // POSITION, 0
        cut = cut and rest is not None and rest[1] < len(out) - RATE // 2
        if cut and rest is not None:
            # The window ends within a sentence: only its start is told, as Whisper does.
            out[rest[1] :] += self.sound(rest[0])[: len(out) - rest[1]]
            spelled_until, until, offset = rest[1] // POSITION, len(out), room
        elif room > 0 and self.random.random() < 0.03:
            offset = self.random.randrange(room)
        plain = not cut and self.random.random() < 0.15
        tokens, times = self.told(placed, offset, plain)
        if cut and rest is not None:
            tokens.append(self.stamp(offset + rest[1] / POSITION))
            times.append(rest[1] / POSITION)
        spelled = " ".join(clip.spoken for clip, _ in placed)
        target = Target([*tokens, self.end], spelled, spelled_until, offset, times=times)
        if self.random.random() < 0.05:
            target.prompt = self.hints(placed)
        return target, until

    def told(self, placed: list[Placed], offset: int, plain: bool) -> tuple[list[int], list[float]]:
        """The tokens of the sentences and about when each is heard, in positions."""
        tokens, times = [self.start], [-1.0]
        if plain:
            tokens.append(self.plain)
            times.append(-1.0)
        for index, (clip, start) in enumerate(placed):
            encoded = self.tokenizer.encode(f" {clip.written}", add_special_tokens=False)
            begin, stop = start / POSITION, (start + clip.count) / POSITION
            heard = [begin + (stop - begin) * share for share in moments(encoded.tokens)]
            if plain:
                tokens += encoded.ids
                times += heard
                continue
            # faster-whisper lets a window begin at 1 s at the latest.
            first = min(offset + begin, 50) if index == 0 else offset + begin
            tokens += [self.stamp(first), *encoded.ids, self.stamp(offset + stop)]
            times += [begin, *heard, stop]
        return tokens, times

    def hints(self, placed: list[Placed]) -> list[int]:
        """A prompt of words, as faster-whisper gives hotwords: some are said, some are not."""
        words = [word for clip, _ in placed for word in clip.written.strip(".").split()]
        for clips in self.random.choices(self.dictations, k=3):
            words += self.random.choice(clips).written.strip(".").split()
        words = [word for word in words if len(word) > 6]
        self.random.shuffle(words)
        text = f" {self.random.choice((', ', ' ')).join(words[: self.random.randrange(1, 25)])}"
        return [self.previous, *self.tokenizer.encode(text, add_special_tokens=False).ids]

    def batch(self, mixture: Mixture) -> Batch:
        """Windows of one length with noise, gain, tilt and masking."""
        draw = self.random
        length = round(mixture.seconds * RATE / POSITION) * POSITION
        room = (WINDOW - length) // POSITION
        sounds = np.zeros((mixture.count, length), np.float32)
        lengths, targets = [], []
        for row in sounds:
            # In a full window the sound may end anywhere and zeros follow it.
            count = length
            if mixture.full and draw.random() < 0.4:
                count = int(RATE * draw.choice((draw.uniform(1, 8), draw.uniform(2, 29))))
            sound = row[:count]
            if draw.random() < mixture.silence:
                target = self.quiet(sound)
            else:
                cut = count == length and draw.random() < 0.08
                target, until = self.speech(sound, room, mixture.sentences, cut)
                if draw.random() < 0.5:
                    count = min(count, until + int(RATE * draw.uniform(0.02, 0.6)))
                self.roughen(row[:count])
            lengths.append(count)
            targets.append(target)
        tilt = torch.zeros(mixture.count, 80)
        line = torch.linspace(-1, 1, 80)
        for index in range(mixture.count):
            if draw.random() < 0.4:
                tilt[index] = draw.uniform(-0.5, 0.5) * line + draw.uniform(-0.3, 0.3) * line**2
        mels = log_mels(torch.from_numpy(sounds), torch.tensor(lengths), tilt)
        self.mask(mels, targets)
        return self.packed(mels, targets)

    def roughen(self, sound: np.ndarray) -> None:
        """Gain, and noise at 8 to 45 dB below the speech."""
        draw = self.random
        if draw.random() < 0.6:
            level = 0.1 * 10 ** (-draw.uniform(8, 45) / 20)
            sound += self.some_noise(len(sound)) * level
        sound *= 10 ** (draw.uniform(-26, 3) / 20)

    def mask(self, mels: Tensor, targets: list[Target]) -> None:
        """Hides a few mel bands and short moments in half of the windows."""
        draw = self.random
        for features, target in zip(mels, targets, strict=True):
            if not target.spelled or draw.random() < 0.5:
                continue
            band = draw.randrange(70)
            features[band : band + draw.randrange(1, 9)] = features.mean()
            for _ in range(1 + features.shape[1] // 600):
                moment = draw.randrange(features.shape[1])
                features[:, moment : moment + draw.randrange(1, 9)] = features.mean()

    def packed(self, mels: Tensor, targets: list[Target]) -> Batch:
        """Inputs with a few wrong text tokens, so that the decoder listens, and labels."""
        rows = [target.prompt + target.tokens for target in targets]
        width = max(map(len, rows)) - 1
        tokens = torch.full((len(rows), width), self.end)
        labels = torch.full((len(rows), width), IGNORED)
        times = torch.full((len(rows), width), -1.0)
        for index, (row, target) in enumerate(zip(rows, targets, strict=True)):
            begin, said = len(target.prompt), torch.tensor(row)
            labels[index, begin : len(row) - 1] = said[begin + 1 :]
            heard = torch.tensor(target.times[1:])
            times[index, begin : begin + len(heard)] = heard
            if not target.spelled:
                labels[index, begin] = self.nothing
            wrong = (torch.rand(len(row)) < 0.05) & (said < self.end)
            said[wrong] = torch.randint(256, self.end, (int(wrong.sum()),))
            tokens[index, : len(row) - 1] = said[:-1]
        return Batch(
            mels,
            torch.tensor([target.offset for target in targets]),
            tokens,
            labels,
            times,
            [target.spelled for target in targets],
            [target.spelled_until for target in targets],
        )


def moments(pieces: list[str]) -> list[float]:
    """About when each token of a sentence is heard, from 0 to 1: its middle, by its letters."""
    lengths = [
        5.0 if piece[-1].isdigit() else UNITS.get(piece, float(len(piece))) for piece in pieces
    ]
    ends = np.cumsum(lengths)
    return ((ends - np.array(lengths) / 2) / ends[-1]).tolist()


def spelled_targets(texts: list[str]) -> tuple[Tensor, Tensor]:
    """CTC's targets, one after the other, and their lengths."""
    numbers = [CHARACTERS.index(sign) + 1 for text in texts for sign in text]
    return torch.tensor(numbers), torch.tensor([len(text) for text in texts])
