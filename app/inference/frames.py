"""Length-prefixed frames on a pipe, and the messages in them."""

from __future__ import annotations

import os
from typing import Final

import msgspec

from app.inference.protocol import MAX_FRAME_BYTES, Reply, Request

HEADER_BYTES: Final = 4
_READ_BYTES: Final = 1 << 20


class FrameError(Exception):
    """The other side broke the framing or sent what is no message."""


_encoder = msgspec.msgpack.Encoder()
_requests: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_replies: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)


def encode(message: Request | Reply) -> bytes:
    """The message as one frame; raises FrameError if it is larger than a frame may be."""
    return framed(_encoder.encode(message))


def framed(payload: bytes) -> bytes:
    """The payload with its length in front."""
    if len(payload) > MAX_FRAME_BYTES:
        raise FrameError(f"a message of {len(payload)} bytes is larger than a frame")
    return len(payload).to_bytes(HEADER_BYTES, "big") + payload


def decode_request(payload: bytes) -> Request:
    """Raises FrameError if the payload is no request."""
    try:
        return _requests.decode(payload)
    except (msgspec.DecodeError, RecursionError) as error:
        raise FrameError(str(error)) from error


def decode_reply(payload: bytes) -> Reply:
    """Raises FrameError if the payload is no reply."""
    try:
        return _replies.decode(payload)
    except (msgspec.DecodeError, RecursionError) as error:
        raise FrameError(str(error)) from error


def read_frame(descriptor: int) -> bytes | None:
    """The next payload, None at an end between frames; FrameError inside one or if too large."""
    header = _read(descriptor, HEADER_BYTES)
    if not header:
        return None
    if len(header) < HEADER_BYTES:
        raise FrameError("the stream ended inside a frame")
    size = int.from_bytes(header, "big")
    if size > MAX_FRAME_BYTES:
        raise FrameError(f"a frame of {size} bytes is too large")
    payload = _read(descriptor, size)
    if len(payload) < size:
        raise FrameError("the stream ended inside a frame")
    return payload


def write_all(descriptor: int, data: bytes) -> None:
    """Write to a blocking descriptor until everything is written."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _read(descriptor: int, size: int) -> bytes:
    parts: list[bytes] = []
    missing = size
    while missing:
        part = os.read(descriptor, min(missing, _READ_BYTES))
        if not part:
            break
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
