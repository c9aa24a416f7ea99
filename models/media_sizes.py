"""What a file says of its own size, where libav does not tell: whether its end is missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from models.media_input import Input

_OPEN_SIZES: Final = (0, 0xFFFFFFFF)
"""Recorders that stream leave the size of a WAV file open."""
_CHUNKS: Final = 10_000
_OGG_HEAD_BYTES: Final = 27
_OGG_FIRST_PAGE: Final = 0x02
_OGG_STREAMS: Final = 1000
_OGG_PAGE_BYTES: Final = 65_307
_OGG_LAST_PAGE: Final = 0x04
_MP3_HEAD_BYTES: Final = 4096
_XING_BYTES_FLAG: Final = 0x02
_XING_FRAMES_FLAG: Final = 0x01
_LOST_BYTES: Final = 4096
"""Files may end some bytes early without a loss that anybody hears."""


def parts_of(data: Input) -> list[tuple[int, int]]:
    """First byte and end of each Ogg stream where some follow each other; else of the whole.

    Each may have a codec or channels of its own, and libav follows no such change. Source: RFC 3533
    section 4 (sequential multiplexing) and section 6 (pages).
    """
    begins: list[int] = []
    at, beginning = 0, False
    while (head := data.peek(at, _OGG_HEAD_BYTES + 255))[:4] == b"OggS":
        segments = head[26] if len(head) >= _OGG_HEAD_BYTES else 0
        first = bool(head[5] & _OGG_FIRST_PAGE) if len(head) > 5 else False
        if first and not beginning:
            begins.append(at)
        beginning = first
        at += _OGG_HEAD_BYTES + segments + sum(head[_OGG_HEAD_BYTES : _OGG_HEAD_BYTES + segments])
    if not 1 < len(begins) <= _OGG_STREAMS or begins[0]:
        return [(0, len(data))]
    return list(zip(begins, [*begins[1:], len(data)], strict=True))


def end_missing(data: Input) -> bool:
    """Whether the file ends before its own statement of its size.

    Source: RFC 2361 (RIFF), EBU Tech 3306 (RF64), RFC 3533 section 6 (Ogg pages), ISO/IEC 14496-12
    section 4.2 (boxes), Xing's header of MP3 files.
    """
    head = data.peek(0, 12)
    if head[8:12] == b"WAVE":
        return _wave_ends_early(data)
    if head[:4] == b"OggS":
        tail = data.peek(max(0, len(data) - _OGG_PAGE_BYTES), _OGG_PAGE_BYTES)
        page = tail.rfind(b"OggS")
        return page < 0 or not tail[page + 5] & _OGG_LAST_PAGE
    if head[4:8] == b"ftyp":
        return any(start + size > len(data) for _, start, size in _boxes(data))
    return _mp3_ends_early(data)


def length_outgrown(data: Input) -> bool:
    """Whether a WAV file holds more sound than its header says, as after a recorder's crash.

    What follows the stated samples is no chunk then.
    """
    if data.peek(8, 4) != b"WAVE":
        return False
    for name, start, size in _wave_chunks(data):
        if name == b"data" and size not in _OPEN_SIZES:
            after = start + size + size % 2
            rest = len(data) - after
            return rest > _LOST_BYTES and not _is_chunk_name(data.peek(after, 4))
    return False


def index_missing(data: Input) -> bool:
    """Whether an MP4 file ends before the index that recorders write last."""
    if data.peek(4, 4) != b"ftyp":
        return False
    return not any(name in {b"moov", b"moof"} for name, _, _ in _boxes(data))


def _wave_ends_early(data: Input) -> bool:
    long_size = 0
    for name, start, size in _wave_chunks(data):
        if name == b"ds64":
            long_size = int.from_bytes(data.peek(start + 8, 8), "little")
        if name == b"data":
            stated = long_size if long_size and size == _OPEN_SIZES[1] else size
            return stated not in _OPEN_SIZES and start + stated > len(data)
    return False


def _wave_chunks(data: Input) -> Iterator[tuple[bytes, int, int]]:
    """Name, first byte and size of each chunk up to the samples."""
    at = 12
    for _ in range(_CHUNKS):
        head = data.peek(at, 8)
        if len(head) < 8:
            return
        size = int.from_bytes(head[4:], "little")
        yield head[:4], at + 8, size
        if head[:4] == b"data":
            return
        at += 8 + size + size % 2


def _is_chunk_name(name: bytes) -> bool:
    return len(name) == 4 and name.isascii() and name.decode("ascii").isprintable()


def _boxes(data: Input) -> Iterator[tuple[bytes, int, int]]:
    """Name, first byte and size of each outermost box."""
    at = 0
    for _ in range(_CHUNKS):
        head = data.peek(at, 16)
        if len(head) < 8:
            return
        size = int.from_bytes(head[:4], "big")
        if size == 1:
            size = int.from_bytes(head[8:], "big")
        elif size == 0:  # to the end of the file
            size = len(data) - at
        if size < 8:
            return
        yield head[4:8], at, size
        at += size


def _mp3_ends_early(data: Input) -> bool:
    """By the count of bytes that encoders of variable bit rate write into the first frame."""
    begin = 0
    tag = data.peek(0, 10)
    if tag[:3] == b"ID3" and len(tag) == 10:
        begin = 10 + sum(
            (byte & 0x7F) << shift for byte, shift in zip(tag[6:], (21, 14, 7, 0), strict=True)
        )
    head = data.peek(begin, _MP3_HEAD_BYTES)
    at = max(head.find(b"Xing"), head.find(b"Info"))
    if at < 0 or len(head) < at + 16:
        return False
    flags = int.from_bytes(head[at + 4 : at + 8], "big")
    if not flags & _XING_BYTES_FLAG:
        return False
    place = at + 8 + (4 if flags & _XING_FRAMES_FLAG else 0)
    stated = int.from_bytes(head[place : place + 4], "big")
    return begin + stated > len(data)
