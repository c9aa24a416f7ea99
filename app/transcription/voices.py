"""Two voices before one microphone, told apart only where pitch and timbre both differ clearly.

Each stretch of speech is one point: the mean of its mel-frequency cepstral coefficients, and its
pitch. Two-means divides the points; pitch that is less than half an octave apart, or groups that
are not compact, tell nothing. So a man and a woman, or an adult and a child, are told apart, and
two alike are not. Source: S. Davis, P. Mermelstein, «Comparison of parametric representations for
monosyllabic word recognition» (1980); P. Rousseeuw, «Silhouettes» (1987).
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from app.domain.recording import SAMPLE_RATE

ENOUGH_SECONDS = 2.0
"""So much from the middle of a stretch of speech tells its voice."""

_FRAME, _HOP, _BINS, _BANDS, _COEFFICIENTS = 400, 320, 512, 26, 12
_PITCH_FRAME, _LOWEST_PITCH, _HIGHEST_PITCH = 640, 70.0, 350.0
_VOICED = 0.5  # autocorrelation from which a frame has a pitch
_LEAST_FRAMES = 15  # 0.3 s with a pitch: below that a stretch has no voice to speak of
_PITCH_SPREAD = 0.12  # of the logarithm within one voice; one unit of distance
_PITCH_APART = 0.42  # of the logarithm: half an octave and a little more
_COMPACT = 0.5  # mean silhouette from which there are two voices
_CERTAIN = 0.3  # silhouette from which one stretch belongs to its voice
_LEAST_STRETCHES = 3  # of each voice
_ROUNDS = 20


Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]


def two_voices(stretches: Iterable[bytes]) -> tuple[int | None, ...]:
    """Which of two voices speaks each stretch of 16-bit samples; all None where it is not clear.

    The voice of the first stretch that is certain is 0.
    """
    found = [_frames(stretch) for stretch in stretches]
    voices: list[int | None] = [None] * len(found)
    usable = [place for place, (_, pitch) in enumerate(found) if len(pitch) >= _LEAST_FRAMES]
    if len(usable) < 2 * _LEAST_STRETCHES:
        return tuple(voices)
    timbres = [found[place][0] for place in usable]
    spread = np.concatenate(timbres).std(axis=0) + 1e-6
    pitch = np.array([np.median(found[place][1]) for place in usable])
    points = np.column_stack(
        [np.array([one.mean(axis=0) for one in timbres]) / spread, pitch / _PITCH_SPREAD]
    )
    high = _divided(points, pitch)
    if min(high.sum(), (~high).sum()) < _LEAST_STRETCHES:
        return tuple(voices)
    certain = _silhouettes(points, high)
    apart = abs(np.median(pitch[high]) - np.median(pitch[~high]))
    if apart < _PITCH_APART or certain.mean() < _COMPACT:
        return tuple(voices)
    sure = [place for place in range(len(usable)) if certain[place] >= _CERTAIN]
    first = high[sure[0]]
    for place in sure:
        voices[usable[place]] = int(high[place] != first)
    return tuple(voices)


def _frames(samples: bytes) -> tuple[Numbers, Numbers]:
    """Cepstral coefficients of the loud frames, and the logarithms of pitch of the voiced ones."""
    values = np.frombuffer(samples, "<i2", len(samples) // 2).astype(np.float64) / 32768
    if len(values) < _PITCH_FRAME or not values.any():
        return np.zeros((0, _COEFFICIENTS)), np.zeros(0)
    sharp = np.append(values[0], values[1:] - 0.97 * values[:-1])
    frames = np.lib.stride_tricks.sliding_window_view(sharp, _FRAME)[::_HOP]
    power = np.abs(np.fft.rfft(frames * np.hamming(_FRAME), _BINS)) ** 2
    energy = power.sum(axis=1)
    bands = np.log(power[energy > 1e-3 * energy.max()] @ _MEL.T + 1e-10)
    return bands @ _COSINES.T, _pitch(values)


def _pitch(values: Numbers) -> Numbers:
    frames = np.lib.stride_tricks.sliding_window_view(values, _PITCH_FRAME)[::_HOP]
    frames = frames - frames.mean(axis=1, keepdims=True)
    spectra = np.abs(np.fft.rfft(frames, 2 * _PITCH_FRAME)) ** 2
    alike = np.fft.irfft(spectra)[:, : round(SAMPLE_RATE / _LOWEST_PITCH)]
    alike /= alike[:, :1] + 1e-9
    shortest = round(SAMPLE_RATE / _HIGHEST_PITCH)
    period = alike[:, shortest:].argmax(axis=1) + shortest
    loud = frames.std(axis=1) > 0.1 * frames.std(axis=1).max()
    voiced = loud & (alike[np.arange(len(period)), period] > _VOICED)
    logarithms: Numbers = np.log(SAMPLE_RATE / period[voiced])
    return logarithms


def _divided(points: Numbers, pitch: Numbers) -> Flags:
    """Which points are of the higher voice, by two-means from the lowest and the highest."""
    high: Flags = pitch > (np.percentile(pitch, 10) + np.percentile(pitch, 90)) / 2
    for _ in range(_ROUNDS):
        if high.all() or not high.any():
            break
        middles = points[high].mean(axis=0), points[~high].mean(axis=0)
        near = [np.linalg.norm(points - middle, axis=1) for middle in middles]
        again = near[0] < near[1]
        if (again == high).all():
            break
        high = again
    return high


def _silhouettes(points: Numbers, high: Flags) -> Numbers:
    """How much nearer each point is to its own group than to the other one, from -1 to 1."""
    squares = (points**2).sum(axis=1)
    far = np.sqrt(np.maximum(squares[:, None] + squares - 2 * points @ points.T, 0.0))
    own = high[:, None] == high
    inner = (far * own).sum(axis=1) / np.maximum(own.sum(axis=1) - 1, 1)
    outer = (far * ~own).sum(axis=1) / np.maximum((~own).sum(axis=1), 1)
    nearer: Numbers = (outer - inner) / np.maximum(np.maximum(inner, outer), 1e-9)
    return nearer


def _mel_bands() -> Numbers:
    """Triangles that are evenly wide on the mel scale, from 80 to 7,600 Hz."""
    lowest, highest = (2595 * np.log10(1 + hertz / 700) for hertz in (80, 7600))
    edges = np.linspace(lowest, highest, _BANDS + 2)
    bins = 700 * (10 ** (edges / 2595) - 1) * _BINS / SAMPLE_RATE
    places = np.arange(_BINS // 2 + 1)
    rising = (places - bins[:-2, None]) / (bins[1:-1] - bins[:-2])[:, None]
    falling = (bins[2:, None] - places) / (bins[2:] - bins[1:-1])[:, None]
    bands: Numbers = np.maximum(0.0, np.minimum(rising, falling))
    return bands


_MEL = _mel_bands()
_COSINES = np.cos(
    np.pi / _BANDS * (np.arange(_BANDS) + 0.5) * np.arange(1, _COEFFICIENTS + 1)[:, None]
)
