"""Opens a foreign file with whitelists, and says in plain words why not."""

from __future__ import annotations

from typing import Any, Final, NoReturn

import av
import av.error
from av.stream import Discard

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
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a rar archive"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"#EXTM3U", "a playlist, which names other files"),
    (b"ffconcat", "a playlist, which names other files"),
)
_WANTED: Final = "WAV, FLAC, MP3, M4A, Ogg, Opus and WebM files can be imported."
_UNKNOWN: Final = "This is not an audio file that can be read, or it is damaged at its beginning."
_REFERS: Final = "This file refers to other files, which are never opened."
_GREEDY: Final = "This file asks for more memory than audio ever needs."
_INDEX: Final = (
    "The end of this file is missing, and with it the index without which nothing of it can be "
    "read. Copy it again from where it was recorded."
)


class _ReferenceError(Exception):
    """A file asked for another one."""


def opened(data: Input, part: tuple[int, int]) -> Any:
    """The container that lies in a part of the file, from its first to behind its last byte."""
    if not len(data):
        raise RequestFailedError("bad_input", "The file is empty.")
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
            raise RequestFailedError("bad_input", "This is a video without sound.")
        raise RequestFailedError("bad_input", "The file holds no sound.")
    stream = container.streams.best("audio") or container.streams.audio[0]
    codec: Any = stream.codec_context
    if codec is None:
        raise RequestFailedError("bad_input", _UNKNOWN)
    if codec.name not in CODECS:
        raise RequestFailedError("bad_input", f"Sound of the kind «{codec.name}» is not imported.")
    if not RATES[0] <= codec.sample_rate <= RATES[1] or codec.channels < 1:
        # Resampling from a rate far off takes minutes and gigabytes.
        raise RequestFailedError("bad_input", _UNKNOWN)
    if codec.channels > MOST_CHANNELS:
        what = f"The file has {codec.channels} channels; at most {MOST_CHANNELS} are imported."
        raise RequestFailedError("bad_input", what)
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
    if isinstance(error, MemoryError):
        what = _GREEDY
    elif isinstance(error, _ReferenceError):
        what = _REFERS
    elif known is not None:
        what = f"This is {known}, not audio. {_WANTED}"
    elif index_missing(data):
        what = _INDEX
    elif isinstance(error, av.error.ArgumentError):
        what = f"This is no kind of file that is taken for audio. {_WANTED}"
    else:
        what = _UNKNOWN
    raise RequestFailedError("bad_input", what) from error
