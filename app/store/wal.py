"""Which pages wait in a write-ahead log. Source: SQLite, «Database File Format», section 4."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import BugError
from app.store.kinds import PAGE_BYTES
from app.store.pages import TAIL_BYTES

HEADER_BYTES = 32
FRAME_BYTES = 24 + PAGE_BYTES


@dataclass(frozen=True, slots=True)
class Frame:
    """One page in the log: its number, its IV and HMAC, and the file's pages after a commit."""

    page: int
    tail: bytes
    size: int


@dataclass(frozen=True, slots=True)
class Log:
    """Frames in order; `salt` is another one each time the log begins anew."""

    salt: bytes
    frames: list[Frame]

    def tails(self, count: int) -> dict[int, bytes]:
        """The last state of each page within the first `count` frames."""
        return {frame.page: frame.tail for frame in self.frames[:count]}


def read_log(path: Path, count: int) -> Log:
    """The first `count` frames, which SQLite itself says are committed."""
    frames = []
    with path.open("rb") as file:
        salt = file.read(HEADER_BYTES)[16:24]
        for _ in range(count):
            frame = file.read(FRAME_BYTES)
            if len(frame) != FRAME_BYTES or frame[8:16] != salt:
                raise BugError("The write-ahead log is not what SQLite says it is.")
            frames.append(
                Frame(int.from_bytes(frame[0:4]), frame[-TAIL_BYTES:], int.from_bytes(frame[4:8]))
            )
    return Log(salt, frames)


def seen_in(path: Path) -> tuple[bytes, int]:
    """The salt of a log, and how many frames it has up to its last commit, without SQLite.

    Checksums are not looked at, so it may be more than SQLite lets in.
    """
    if not path.exists():
        return b"", 0
    committed = count = 0
    with path.open("rb") as file:
        salt = file.read(HEADER_BYTES)[16:24]
        while len(frame := file.read(FRAME_BYTES)) == FRAME_BYTES and frame[8:16] == salt:
            count += 1
            if any(frame[4:8]):
                committed = count
    return salt, committed
