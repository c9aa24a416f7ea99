"""The synthetic voices of the starter speech model: espeak-ng and flite, called in-process."""

from __future__ import annotations

import ctypes
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

import numpy as np
from scipy.signal import resample

from .phrases import Dialect

RATE = 16_000

ACCENTS: tuple[tuple[str, Dialect], ...] = (
    ("en-us", "american"),
    ("en-us-nyc", "american"),
    ("en", "british"),  # the library's name of en-gb
    ("en-gb-x-rp", "british"),
    ("en-gb-scotland", "british"),
    ("en-gb-x-gbclan", "british"),
    ("en-029", "british"),
)
VARIANTS = (
    "m1", "m2", "m3", "m4", "m6", "m7", "f1", "f2", "f4", "f5",
    "Andy", "Annie", "Alicia", "edward", "Michael", "steph",
)  # fmt: skip
FLITE: tuple[tuple[str, Dialect], ...] = (
    ("kal", "american"),
    ("kal16", "american"),
    ("rms", "american"),
    ("slt", "american"),
    ("awb", "british"),
)


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice and the dialect of the texts it reads."""

    engine: Literal["espeak", "flite"]
    name: str
    dialect: Dialect


# The variants m5 and f3 occur in no training voice, so these two speakers stay unknown.
HELD_OUT = (Voice("espeak", "en-us+m5", "american"), Voice("espeak", "en+f3", "british"))
ESPEAK_VOICES = tuple(
    Voice("espeak", f"{accent}+{variant}", dialect)
    for accent, dialect in ACCENTS
    for variant in VARIANTS
)
FLITE_VOICES = tuple(Voice("flite", name, dialect) for name, dialect in FLITE)
TRAINING = ESPEAK_VOICES + FLITE_VOICES


def draw_voice(source: random.Random) -> Voice:
    """A training voice; flite's five get a quarter of the speech, being the less alike."""
    return source.choice(FLITE_VOICES if source.random() < 0.25 else ESPEAK_VOICES)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a voice speaks during one dictation."""

    words_a_minute: int
    pitch: int
    stretch: float


def draw_manner(source: random.Random) -> Manner:
    """A pace and a pitch; `stretch` resamples the sound, which moves the formants as well."""
    return Manner(source.randrange(130, 201), source.randrange(35, 66), source.uniform(0.93, 1.08))


class _Espeak:
    """The espeak-ng library; it keeps one voice at a time and is not safe across threads."""

    SYNCHRONOUS, DONT_EXIT, UTF8 = 2, 0x8000, 1
    SPEED, PITCH = 1, 3

    def __init__(self) -> None:
        self.library = ctypes.CDLL("libespeak-ng.so.1")
        self.rate = self.library.espeak_Initialize(self.SYNCHRONOUS, 500, None, self.DONT_EXIT)
        if self.rate <= 0:
            raise RuntimeError("espeak-ng could not be started")
        self.pieces: list[bytes] = []
        kind = ctypes.CFUNCTYPE(
            ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
        )
        self.callback = kind(self._collect)
        self.library.espeak_SetSynthCallback(self.callback)

    def _collect(self, samples: object, count: int, _events: object) -> int:
        if samples and count:
            self.pieces.append(ctypes.string_at(samples, count * 2))  # type: ignore[arg-type]
        return 0

    def speak(self, voice: Voice, manner: Manner, text: str) -> tuple[np.ndarray, int]:
        if self.library.espeak_SetVoiceByName(voice.name.encode()) != 0:
            raise ValueError(f"espeak-ng has no voice {voice.name}")
        self.library.espeak_SetParameter(self.SPEED, manner.words_a_minute, 0)
        self.library.espeak_SetParameter(self.PITCH, manner.pitch, 0)
        self.pieces.clear()
        raw = text.encode()
        self.library.espeak_Synth(
            raw, ctypes.c_size_t(len(raw) + 1), 0, 1, 0, self.UTF8, None, None
        )
        return np.frombuffer(b"".join(self.pieces), np.int16), self.rate


class _Wave(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_char_p),
        ("rate", ctypes.c_int),
        ("count", ctypes.c_int),
        ("channels", ctypes.c_int),
        ("samples", ctypes.POINTER(ctypes.c_short)),
    )


class _VoiceHead(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("features", ctypes.c_void_p))


class _Flite:
    """The flite library with its five voices."""

    def __init__(self) -> None:
        self.library = ctypes.CDLL("libflite.so.2.2", mode=ctypes.RTLD_GLOBAL)
        for name in ("usenglish", "cmulex"):
            ctypes.CDLL(f"libflite_{name}.so.2.2", mode=ctypes.RTLD_GLOBAL)
        self.library.flite_init()
        self.library.flite_text_to_wave.restype = ctypes.POINTER(_Wave)
        self.library.flite_text_to_wave.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
        self.library.delete_wave.argtypes = (ctypes.POINTER(_Wave),)
        self.library.flite_feat_set_float.argtypes = (
            ctypes.c_void_p, ctypes.c_char_p, ctypes.c_float,
        )  # fmt: skip
        self.voices: dict[str, ctypes.c_void_p] = {}

    def _voice(self, name: str) -> ctypes.c_void_p:
        if name not in self.voices:
            library = ctypes.CDLL(f"libflite_cmu_us_{name}.so.2.2", mode=ctypes.RTLD_GLOBAL)
            register: Callable[..., int] = getattr(library, f"register_cmu_us_{name}")
            register.restype = ctypes.c_void_p  # type: ignore[attr-defined]
            self.voices[name] = ctypes.c_void_p(register(None))
        return self.voices[name]

    def speak(self, voice: Voice, manner: Manner, text: str) -> tuple[np.ndarray, int]:
        handle = self._voice(voice.name)
        features = ctypes.cast(handle, ctypes.POINTER(_VoiceHead)).contents.features
        # flite has no words a minute: about 165 of them are its own pace.
        pace = ctypes.c_float(165 / manner.words_a_minute)
        self.library.flite_feat_set_float(features, b"duration_stretch", pace)
        wave = self.library.flite_text_to_wave(text.encode(), handle)
        count, rate = wave.contents.count, wave.contents.rate
        samples = np.ctypeslib.as_array(wave.contents.samples, (count,)).copy()
        self.library.delete_wave(wave)
        return samples, rate


@cache
def _espeak() -> _Espeak:
    return _Espeak()


@cache
def _flite() -> _Flite:
    return _Flite()


def trimmed(samples: np.ndarray, margin: int = RATE // 50) -> np.ndarray:
    """The sound without the silence around it, so that its times are true."""
    loud = np.flatnonzero(np.abs(samples) > 0.01 * np.abs(samples).max(initial=1e-6))
    if not loud.size:
        return samples[:0]
    return samples[max(loud[0] - margin, 0) : loud[-1] + margin]


def speak(voice: Voice, manner: Manner, text: str) -> np.ndarray:
    """The words as 16 kHz samples in float32, peak 0.7, without silence around them."""
    engine = _espeak() if voice.engine == "espeak" else _flite()
    samples, rate = engine.speak(voice, manner, text)
    wide = samples.astype(np.float32)
    # Padding to a multiple of 1,024 keeps the lengths of the Fourier transforms smooth.
    wide = np.pad(wide, (0, -len(wide) % 1024))
    count = round(len(wide) * RATE * manner.stretch / rate / 32) * 32
    sound = trimmed(resample(wide, count).astype(np.float32))
    return sound * (0.7 / max(float(np.abs(sound).max(initial=0.0)), 1e-3))
