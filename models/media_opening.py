"""Opens a foreign file with whitelists, and says why not."""

from __future__ import annotations

from typing import Any, Final, NoReturn

import av
import av.error
from av.stream import Discard

from app.inference import worker_words
from models.channel import RequestFailedError
from models.media_input import Input
from models.media_sizes import index_missing, length_outgrown
from models.media_sound import MOST_CHANNELS, RATES

FORMATS: Final = "wav,flac,mp3,ogg,mov,mp4,m4a,matroska,webm,aac"
_PCM: Final = (
    *("pcm_u8", "pcm_s8", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be"),
    *("pcm_s32le", "pcm_s32be", "pcm_f32le", "pcm_f32be", "pcm_f64le", "pcm_f64be"),
    *("pcm_alaw", "pcm_mulaw"),
)
CODECS: Final = ("flac", "mp3", "mp3float", "vorbis", "opus", "libopus", "aac", "alac", *_PCM)
ESTIMATED: Final = frozenset({"mp3", "aac"})
"""Formats whose duration may be a guess from the bit rate, and proves nothing."""
_OPTIONS: Final = {
    "format_whitelist": FORMATS,
    "codec_whitelist": ",".join(CODECS),
    "protocol_whitelist": "",
    "probesize": str(5 << 20),
    "formatprobesize": str(1 << 20),
    "analyzeduration": "5000000",
    "max_probe_packets": "1000",
    "max_streams": "32",
}
_KNOWN: Final = (
    (b"PK\x03\x04", worker_words.ZIP),
    (b"\x1f\x8b", worker_words.GZIP),
    (b"7z\xbc\xaf\x27\x1c", worker_words.SEVEN_ZIP),
    (b"Rar!", worker_words.RAR),
    (b"%PDF", worker_words.PDF),
    (b"\x89PNG", worker_words.PICTURE),
    (b"\xff\xd8\xff", worker_words.PICTURE),
    (b"#EXTM3U", worker_words.PLAYLIST),
    (b"ffconcat", worker_words.PLAYLIST),
)


class _ReferenceError(Exception):
    """A file asked for another one."""


def opened(data: Input, part: tuple[int, int]) -> Any:
    """The container that lies in a part of the file, from its first to behind its last byte."""
    if not len(data):
        raise RequestFailedError("bad_input", worker_words.EMPTY_FILE)
    data.show(*part)
    data.begin_opening()
    options = dict(_OPTIONS)
    if length_outgrown(data):
        options["ignore_length"] = "1"
    try:
        container = av.open(
            data, mode="r", metadata_errors="ignore", container_options=options, io_open=_refuse
        )
    except (av.error.FFmpegError, MemoryError, _ReferenceError, ValueError) as error:
        data.check()
        _explain(data, error)
    data.end_opening()
    return container


def sound_of(container: Any) -> Any:
    """The stream to decode, the one that libav thinks best; every other is left out."""
    if not container.streams.audio:
        if container.streams.video:
            raise RequestFailedError("bad_input", worker_words.SILENT_VIDEO)
        raise RequestFailedError("bad_input", worker_words.NO_SOUND)
    stream = container.streams.best("audio") or container.streams.audio[0]
    codec: Any = stream.codec_context
    if codec is None:
        raise RequestFailedError("bad_input", worker_words.NO_AUDIO)
    if codec.name not in CODECS:
        raise RequestFailedError("bad_input", worker_words.OTHER_CODEC, codec=codec.name)
    if not RATES[0] <= codec.sample_rate <= RATES[1] or codec.channels < 1:
        # Resampling from a rate far off takes minutes and gigabytes.
        raise RequestFailedError("bad_input", worker_words.NO_AUDIO)
    if codec.channels > MOST_CHANNELS:
        raise RequestFailedError(
            "bad_input", worker_words.MANY_CHANNELS, count=codec.channels, most=MOST_CHANNELS
        )
    codec.thread_count = 1
    for other in container.streams:
        if other.index != stream.index:
            other.discard = Discard.all
    return stream


def declared_seconds(container: Any, stream: Any) -> float | None:
    """How long the sound is by the file's own word."""
    seconds: float | None = None
    if stream.duration is not None and stream.time_base is not None:
        seconds = float(stream.duration * stream.time_base)
    elif container.duration is not None and not container.streams.video:
        seconds = container.duration / av.time_base
    return seconds if seconds is not None and seconds > 0 else None


def _refuse(*_: object) -> NoReturn:
    raise _ReferenceError


def _explain(data: Input, error: Exception) -> NoReturn:
    head = data.peek(0, 16)
    known = next((kind for start, kind in _KNOWN if head.startswith(start)), None)
    values: dict[str, str] = {}
    if isinstance(error, MemoryError):
        what = worker_words.GREEDY
    elif isinstance(error, _ReferenceError):
        what = worker_words.REFERS
    elif known is not None:
        what, values = worker_words.OTHER_KIND, {"kind": known}
    elif index_missing(data):
        what = worker_words.NO_INDEX
    elif isinstance(error, av.error.ArgumentError):
        what = worker_words.NO_KIND
    else:
        what = worker_words.NO_AUDIO
    raise RequestFailedError("bad_input", what, **values) from error
