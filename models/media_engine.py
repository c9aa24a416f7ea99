"""Decodes foreign audio from memory to 16 kHz mono, with whitelists and caps."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import av
import av.error

from app.inference import worker_words
from app.inference.protocol import (
    PROCESSOR,
    AudioPiece,
    ChannelLevels,
    ComputeDevice,
    Decode,
    Described,
    Done,
    Loaded,
    Request,
)
from models.channel import Channel, RequestFailedError
from models.media_input import MAX_BYTES, Input
from models.media_opening import ESTIMATED, declared_seconds, opened, sound_of
from models.media_sizes import end_missing, length_outgrown, parts_of
from models.media_sound import SAMPLE_RATE, Sound

if sys.platform == "win32":
    resource = None
else:
    import resource

_ROOM_BYTES: Final = 1 << 30
"""Address space for libraries and decoders beside the file; a file cannot take more."""
_PIECE_BYTES: Final = 1 << 20
_MISSING_SECONDS: Final = 0.5


@dataclass(slots=True)
class _Waiting:
    """A request whose bytes are still coming; `data` is None once it has failed."""

    request: int
    data: Input | None


class MediaEngine:
    """FFmpeg's demuxers and decoders by PyAV."""

    libraries: tuple[str, ...] = (f"av {av.__version__}",)
    devices: tuple[ComputeDevice, ...] = (PROCESSOR,)
    missing: tuple[str, ...] = ()

    def __init__(self) -> None:
        _limit_memory(MAX_BYTES)
        self._waiting = _Waiting(0, None)

    def answer(self, message: Request, channel: Channel) -> Done | Loaded | None:
        if not isinstance(message, Decode):
            raise RequestFailedError("bad_input", "The audio import only decodes.")
        if message.request != self._waiting.request:
            data = Input(lambda: channel.check(message))
            _limit_memory(MAX_BYTES)
            self._waiting = _Waiting(message.request, data)
        file = self._waiting.data
        if file is None:
            # The rest of a request that has failed already.
            return None
        complete = True
        try:
            file.add(message.data)
            complete = message.last
            return _decode(file, message, channel) if complete else None
        except MemoryError as error:
            raise _greedy() from error
        finally:
            if complete:
                file.forget()
                self._waiting.data = None


def _decode(data: Input, message: Decode, channel: Channel) -> Done:
    began = time.monotonic()
    _limit_memory(len(data))
    first, *further = parts_of(data)
    with opened(data, first) as container:
        stream = sound_of(container)
        codec: Any = stream.codec_context
        unsaid = further or length_outgrown(data)
        declared = None if unsaid else declared_seconds(container, stream)
        channel.send(
            Described(
                message.request,
                container=container.format.name,
                codec=codec.name,
                channels=codec.channels,
                rate=codec.sample_rate,
                seconds=declared or 0.0,
            )
        )
        if container.format.name in ESTIMATED:
            declared = None
        if declared is not None and declared > message.max_seconds + _MISSING_SECONDS:
            raise _too_long(message.max_seconds)
        if message.only_describe:
            return Done(message.request, seconds=time.monotonic() - began)
        frames = _Frames(data, container, stream, further)
        count = _send(frames, message, channel)
    data.check()
    if not count:
        raise RequestFailedError("bad_input", worker_words.UNDECODED)
    short = declared is not None and count / SAMPLE_RATE < declared - _MISSING_SECONDS
    reason = "damaged" if frames.damaged else "stop"
    return Done(
        message.request,
        seconds=time.monotonic() - began,
        tokens_out=count,
        finish_reason="truncated" if short or end_missing(data) else reason,
    )


def _send(frames: _Frames, message: Decode, channel: Channel) -> int:
    """Send all samples in pieces of half a minute; returns how many they were."""
    limit = int(message.max_seconds * SAMPLE_RATE)
    count = 0
    pending = bytearray()

    def send(size: int) -> None:
        if levels := frames.sound.take_levels():
            channel.send(ChannelLevels(message.request, levels))
        channel.send(AudioPiece(message.request, bytes(pending[:size])))
        del pending[:size]

    for samples in frames:
        channel.check(message)
        count += len(samples) // 2
        if count > limit:
            raise _too_long(message.max_seconds)
        pending += samples
        while len(pending) >= _PIECE_BYTES:
            send(_PIECE_BYTES)
    if pending:
        send(len(pending))
    return count


class _Frames(Iterable[bytes]):
    """Samples of all that can be decoded; `damaged` says that parts were left out."""

    def __init__(
        self, data: Input, container: Any, stream: Any, further: list[tuple[int, int]]
    ) -> None:
        self._data = data
        self._first = container, stream
        self._further = further
        self._bad_packets = False
        self.sound = Sound(stereo=stream.codec_context.channels == 2)

    @property
    def damaged(self) -> bool:
        return self._bad_packets or self.sound.damaged

    def __iter__(self) -> Iterator[bytes]:
        yield from self._of(*self._first)
        for part in self._further:
            try:
                with opened(self._data, part) as container:
                    yield from self._of(container, sound_of(container))
            except RequestFailedError:
                self._data.check()
                self._bad_packets = True

    def _of(self, container: Any, stream: Any) -> Iterator[bytes]:
        packets = container.demux(stream)
        while True:
            try:
                packet = next(packets)
                frames = packet.decode()
            except (StopIteration, av.error.EOFError):
                break
            except av.error.InvalidDataError:
                # One bad packet is skipped; a demuxer that cannot go on ends by itself.
                self._bad_packets = True
                continue
            except MemoryError as error:
                raise _greedy() from error
            except av.error.FFmpegError:
                self._bad_packets = True
                break
            for frame in frames:
                yield from self.sound.take(frame)
        self._data.check()
        yield from self.sound.finish()


def _limit_memory(file_bytes: int) -> None:
    if resource is not None:
        most = _ROOM_BYTES + MAX_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (_ROOM_BYTES + file_bytes, most))


def _greedy() -> RequestFailedError:
    return RequestFailedError("bad_input", worker_words.GREEDY)


def _too_long(seconds: float) -> RequestFailedError:
    if seconds >= 120:
        return RequestFailedError(
            "too_long", worker_words.LONGER_MINUTES, count=round(seconds / 60)
        )
    return RequestFailedError("too_long", worker_words.LONGER_SECONDS, count=round(seconds))
