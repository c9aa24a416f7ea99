"""Decodes foreign audio from memory to 16 kHz mono, with whitelists and caps."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Iterator
from typing import Any, Final

import av
import av.error

from app.inference.protocol import AudioPiece, Decode, Done, Loaded, Request
from models.channel import Channel, RequestFailedError

if sys.platform == "win32":
    resource = None
else:
    import resource

SAMPLE_RATE: Final = 16_000
_FORMATS: Final = "wav,flac,mp3,ogg,mov,mp4,m4a,matroska,webm,aac"
_CODECS: Final = ("flac", "mp3", "mp3float", "vorbis", "opus", "libopus", "aac", "alac")
_ESTIMATED: Final = frozenset({"mp3", "aac"})
"""Formats whose duration may be a guess from the bit rate, and proves nothing."""
_INPUT_BYTES: Final = 2 << 30
_MEMORY_BYTES: Final = 6 << 30
"""A file cannot make the decoder take more: twice the input, which grows by copying, and room."""
_PIECE_BYTES: Final = 1 << 20
_RATES: Final = (4_000, 768_000)
_MISSING_SECONDS: Final = 1.0
_OPEN_SIZE: Final = 0xFFFFFFFF
_OGG_PAGE_BYTES: Final = 65_307
_OGG_LAST_PAGE: Final = 0x04
_DAMAGED: Final = "This is not an audio file that can be read, or it is damaged at its beginning."


class MediaEngine:
    """FFmpeg's demuxers and decoders by PyAV."""

    device = "CPU"
    libraries: tuple[str, ...] = (f"av {av.__version__}",)

    def __init__(self) -> None:
        if resource is not None:
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
        self._request = 0
        self._input = io.BytesIO()

    def answer(self, message: Request, channel: Channel) -> Done | Loaded | None:
        if not isinstance(message, Decode):
            raise RequestFailedError("bad_input", "The audio import only decodes.")
        if message.request != self._request:
            self._request, self._input = message.request, io.BytesIO()
        elif self._input.closed:
            # The rest of a request that has failed already.
            return None
        complete = True
        try:
            self._collect(message.data)
            complete = message.last
            return self._decode(message, channel) if complete else None
        finally:
            if complete:
                self._input.close()

    def _collect(self, data: bytes) -> None:
        if self._input.tell() + len(data) > _INPUT_BYTES:
            raise RequestFailedError("too_long", "The file is larger than 2 GB.")
        self._input.write(data)

    def _decode(self, message: Decode, channel: Channel) -> Done:
        began = time.monotonic()
        if not self._input.tell():
            raise RequestFailedError("bad_input", "The file is empty.")
        self._input.seek(0)
        try:
            container = av.open(
                self._input,
                mode="r",
                metadata_errors="ignore",
                container_options={
                    "format_whitelist": _FORMATS,
                    "codec_whitelist": ",".join((*_CODECS, *_pcm_codecs())),
                    "protocol_whitelist": "",
                },
            )
        except av.error.FFmpegError as error:
            raise RequestFailedError("bad_input", _DAMAGED) from error
        with container:
            stream = _audio_stream(container)
            declared = _declared_seconds(container, stream)
            limit = int(message.max_seconds * SAMPLE_RATE)
            if declared is not None and declared > message.max_seconds + _MISSING_SECONDS:
                raise _too_long(message.max_seconds)
            count = 0
            pending = bytearray()
            frames = _Frames(container, stream)
            for samples in frames:
                channel.check(message)
                count += len(samples) // 2
                if count > limit:
                    raise _too_long(message.max_seconds)
                pending += samples
                while len(pending) >= _PIECE_BYTES:
                    channel.send(AudioPiece(message.request, bytes(pending[:_PIECE_BYTES])))
                    del pending[:_PIECE_BYTES]
            if pending:
                channel.send(AudioPiece(message.request, bytes(pending)))
        if not count:
            raise RequestFailedError("bad_input", "The file holds no audio that can be decoded.")
        short = declared is not None and count / SAMPLE_RATE < declared - _MISSING_SECONDS
        short = short or _cut_off(self._input.getbuffer())
        return Done(
            message.request,
            seconds=time.monotonic() - began,
            tokens_out=count,
            finish_reason="truncated" if short or frames.damaged else "stop",
        )


class _Frames:
    """Resampled audio; parts that cannot be read are left out, and `damaged` says so."""

    def __init__(self, container: Any, stream: Any) -> None:
        self._container = container
        self._stream = stream
        self._resampler: Any = None
        self._shape: tuple[int, str, str] | None = None
        self.damaged = False

    def __iter__(self) -> Iterator[bytes]:
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets)
                frames = packet.decode()
            except (StopIteration, av.error.EOFError):
                break
            except av.error.InvalidDataError:
                # One bad packet is skipped; a demuxer that cannot go on ends by itself.
                self.damaged = True
                continue
            except av.error.FFmpegError:
                self.damaged = True
                break
            for frame in frames:
                yield from self._resampled(frame)
        yield from self._flushed()

    def _resampled(self, frame: Any) -> list[bytes]:
        """Pieces of one file may differ in form; each run of them has a resampler of its own."""
        shape = (frame.sample_rate, frame.layout.name, frame.format.name)
        before: list[bytes] = []
        if shape != self._shape:
            before = self._flushed()
            if not _RATES[0] <= frame.sample_rate <= _RATES[1]:
                self.damaged = True
                return before
            self._resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE)
            self._shape = shape
        return before + self._through(frame)

    def _flushed(self) -> list[bytes]:
        rest = self._through(None) if self._resampler is not None else []
        self._resampler, self._shape = None, None
        return rest

    def _through(self, frame: Any) -> list[bytes]:
        try:
            resampled = self._resampler.resample(frame)
        except (av.error.FFmpegError, ValueError):
            self.damaged = True
            self._resampler, self._shape = None, None
            return []
        return [bytes(piece.planes[0])[: piece.samples * 2] for piece in resampled]


def _audio_stream(container: Any) -> Any:
    if not container.streams.audio:
        if container.streams.video:
            raise RequestFailedError("bad_input", "This is a video without sound.")
        raise RequestFailedError("bad_input", "The file holds no sound.")
    stream = container.streams.audio[0]
    codec: Any = stream.codec_context
    if codec is None:
        raise RequestFailedError("bad_input", _DAMAGED)
    name = codec.name
    if name not in _CODECS and not name.startswith("pcm_"):
        raise RequestFailedError("bad_input", f"Audio of the kind «{name}» cannot be imported.")
    if not _RATES[0] <= codec.sample_rate <= _RATES[1]:
        # Resampling from a rate far off takes minutes and gigabytes.
        raise RequestFailedError("bad_input", _DAMAGED)
    return stream


def _declared_seconds(container: Any, stream: Any) -> float | None:
    if container.format.name in _ESTIMATED:
        return None
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return None if container.duration is None else container.duration / av.time_base


def _cut_off(data: memoryview) -> bool:
    """Whether a WAV file ends before its stated size, or an Ogg file before its last page.

    Source: RFC 2361 (RIFF), RFC 3533 section 6 (Ogg pages).
    """
    head = bytes(data[:12])
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        stated = int.from_bytes(head[4:8], "little")
        # Recorders that stream leave the size open.
        return stated not in (0, _OPEN_SIZE) and stated + 8 > len(data)
    if head[:4] == b"OggS":
        tail = bytes(data[-_OGG_PAGE_BYTES:])
        page = tail.rfind(b"OggS")
        return page < 0 or not tail[page + 5] & _OGG_LAST_PAGE
    return False


def _pcm_codecs() -> list[str]:
    return sorted(name for name in av.codecs_available if name.startswith("pcm_"))


def _too_long(seconds: float) -> RequestFailedError:
    limit = f"{seconds / 60:.0f} minutes" if seconds >= 120 else f"{seconds:.0f} seconds"
    return RequestFailedError("too_long", f"The audio is longer than {limit}.")
