"""Whether a store's file is the one that was left: an account of its pages, kept beside it.

SQLCipher authenticates each page, so a page that was changed is refused; but a page of an earlier
day is authentic, and a store whose write-ahead log is gone opens as if nothing had been in it.
`<name>.state` therefore holds the number of pages, a sum over every page's IV and HMAC, and a mark
that is also in the store. It is brought up to date each time the log is folded into the file, from
the pages in the log alone. See docs/decisions/0018.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from app.errors import BugError, UserFacingError
from app.keys.memory import Secret
from app.store.damage import Damage, StoreDamagedError
from app.store.kinds import StoreKind
from app.store.library import DatabaseError
from app.store.pages import PageFile
from app.store.snapshot import log_of, waits_in_log
from app.store.state import MODULUS, FileState, Phase, StateFile, Tally
from app.store.wal import Log, read_log, seen_in

FOLD_BYTES = 4 << 20
"""How much log is collected before it is folded in; SQLite's own habit."""
AT_OPEN = 1024
"""Stores of up to so many pages are summed up as they are opened; larger ones when asked."""
MARKS = 1 << 31


@dataclass
class Walk:
    """A sum over the file in steps, between which the file may change."""

    done: int = 0
    sum: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """What the sum gains where one page changes."""

    page: int
    difference: int


class Closing:
    """The account of one open store; every call comes on the store's thread."""

    def __init__(self, path: Path, kind: StoreKind, pages: PageFile, key: Secret) -> None:
        self._path = path
        self._kind = kind
        self._pages = pages
        self._file, self._tally = StateFile.of(path, pages, key), Tally.of(pages, key)
        self._found = self._file.read()
        self._walk: Walk | None = None
        self._fold_at = FOLD_BYTES
        self._holding = 0
        self._if_changed = Damage.OLDER_PART
        self._came_back = False
        """Whether the log is the one that was folded in last, and emptied after that."""
        self._state = FileState(phase=Phase.CLOSED, pages=pages.pages(), sum=None, mark=0)
        self.recorded = True
        """False if the store came without its account, so that nothing could be compared."""

    def look(self) -> None:
        """Before SQLite opens the file, and lets in whatever log it finds beside it.

        StoreDamagedError if it is not the log that was left. A log that is folded in already may
        still be there: a power cut can bring it back after it was emptied.
        """
        state = self._found
        if state is None or state.phase is Phase.OPEN:
            return
        salt, frames = seen_in(log_of(self._path))
        self._came_back = frames > 0 and (salt, frames) == (state.log_salt, state.frames)
        if state.phase is Phase.CLOSED and frames and not self._came_back:
            raise self._damaged(Damage.LOG_ADDED)
        if state.phase is Phase.FOLDING and salt == state.log_salt and 0 < frames < state.frames:
            raise self._damaged(Damage.LOG_REMOVED)

    def refused(self, damage: Damage) -> Damage:
        """What is wrong with a file that SQLCipher does not open, where it says `damage`."""
        state = self._found
        if state is None:
            return damage
        short = state.phase is Phase.CLOSED and self._pages.pages() < state.pages
        return Damage.TRUNCATED if short else Damage.PAGE_CHANGED

    def begin(self, raw: Any) -> None:
        """Compare what was found with what was left; StoreDamagedError if it is not the same."""
        frames, mark = self._frames(raw), _mark(raw)
        state = self._found
        if state is None:
            self.recorded = mark == 0  # no store had an account before it had a mark
            self._state = msgspec.structs.replace(self._state, mark=mark)
            if frames:
                _checkpoint(raw)
                self._state = msgspec.structs.replace(self._state, pages=self._pages.pages())
        else:
            self._state = state
            self._resume(raw, frames, mark)
        if self._state.pages <= AT_OPEN:
            self.verify(raw, AT_OPEN)

    def before_write(self) -> None:
        """Say on the disk that the store will change; nothing is written before that."""
        if self._state.phase is Phase.CLOSED:
            self._write(phase=Phase.MARKING, next_mark=1 + secrets.randbelow(MARKS - 1))

    @property
    def marking(self) -> bool:
        """Whether the next transaction has to carry the mark."""
        return self._state.phase is Phase.MARKING

    def mark(self, raw: Any) -> None:
        """Put the mark into the store, within the first transaction of a log."""
        raw.execute(f"PRAGMA user_version = {self._state.next_mark}")

    def committed(self, raw: Any) -> None:
        """After each commit: from now on, a log that is removed is missed."""
        try:
            if self.marking:
                self._write(phase=Phase.OPEN, mark=self._state.next_mark, next_mark=0)
            size = log_of(self._path).stat().st_size
            if size >= self._fold_at and not self._holding:
                self._fold_at = size + FOLD_BYTES
                self.fold(raw)
        except (UserFacingError, OSError, DatabaseError):
            # The change is committed and safe in the log, so a full disk must not undo the news of
            # it; the same is tried again after later commits and at the end.
            return

    def fold(self, raw: Any) -> None:
        """Bring the log into the file, and the account with it."""
        frames = self._frames(raw)
        if frames:
            changes = self._announce(read_log(log_of(self._path), frames))
            walk = self._walk
            if walk is not None:
                walk.sum = _added(walk.sum, (one for one in changes if one.page <= walk.done))
            _checkpoint(raw)
        if self._state.phase in {Phase.FOLDING, Phase.OPEN}:
            self._write(phase=Phase.CLOSED)
        self._fold_at = FOLD_BYTES

    def hold(self) -> None:
        """Leave the file as it is, for as long as it is copied."""
        self._holding += 1

    def release(self) -> None:
        self._holding -= 1

    def verify(self, raw: Any, count: int) -> float:
        """Sum up the next `count` pages; returns the share that is done.

        StoreDamagedError if the file is not what it was when it was last folded or closed.
        """
        walk = self._walk = self._walk or Walk()
        half_folded = self._half_folded()
        total = self._state.pages
        end = min(total, walk.done + count)
        for page in range(walk.done + 1, end + 1):
            tail = half_folded.get(page) or self._pages.tail(page)
            walk.sum += self._tally.of_page(page, tail)
        walk.done = end
        if end < total:
            return end / total
        self._walk = None
        found = (walk.sum % MODULUS).to_bytes(32)
        if self._state.sum is None:
            self._state = msgspec.structs.replace(self._state, sum=found)
        elif self._state.sum != found:
            raise self._changed(raw)
        return 1.0

    def _half_folded(self) -> dict[int, bytes]:
        """Pages that the account has and the file perhaps not, because a full disk stopped them."""
        state, log = self._state, log_of(self._path)
        if state.phase is not Phase.FOLDING or seen_in(log)[0] != state.log_salt:
            return {}
        return read_log(log, state.frames).tails(state.frames)

    def _frames(self, raw: Any) -> int:
        """How many frames of the log are committed.

        Source: SQLite, «PRAGMA wal_checkpoint(NOOP)».
        """
        if not waits_in_log(self._path):
            return 0
        _, frames, _ = raw.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        return max(0, int(frames))

    def _resume(self, raw: Any, frames: int, mark: int) -> None:
        """Go on from the last account, which a crash may have left anywhere."""
        state = self._state
        if frames and self.marking and mark != state.next_mark and not self._came_back:
            raise self._damaged(Damage.LOG_ADDED)
        if mark not in ({state.mark, state.next_mark} if self.marking else {state.mark}):
            lost = state.phase in {Phase.OPEN, Phase.FOLDING}
            raise self._damaged(Damage.LOG_REMOVED if lost else Damage.OLDER_PART)
        if not frames:
            self._same_size(state)
            if state.phase in {Phase.OPEN, Phase.FOLDING}:
                self._if_changed = Damage.LOG_REMOVED
        if self.marking and frames:
            self._state = msgspec.structs.replace(state, phase=Phase.OPEN, mark=mark, next_mark=0)
        if frames or self._state.phase in {Phase.OPEN, Phase.FOLDING}:
            try:
                self.fold(raw)
            except (UserFacingError, DatabaseError):
                self._fold_at = 0  # a full disk; what was committed can still be read

    def _same_size(self, state: FileState) -> None:
        pages = self._pages.pages()
        if pages < state.pages:
            raise self._damaged(Damage.TRUNCATED)
        if pages > state.pages:
            raise self._damaged(Damage.OLDER_PART)

    def _announce(self, log: Log) -> list[Change]:
        """Write down what the file will be; returns how its pages change."""
        before = self._state
        after = log.frames[-1].size
        known = log.tails(before.frames if log.salt == before.log_salt else 0)
        tails = log.tails(len(log.frames))
        changes = []
        if before.sum is not None or self._walk is not None:
            for page in {*tails, *range(after + 1, before.pages + 1)}:
                old = known.get(page) or (self._pages.tail(page) if page <= before.pages else b"")
                new = tails.get(page, b"") if page <= after else b""
                if page > after or page in tails:
                    changes.append(Change(page, self._of(page, new) - self._of(page, old)))
        total = None
        if before.sum is not None:
            total = (_added(int.from_bytes(before.sum), changes) % MODULUS).to_bytes(32)
        self._write(
            phase=Phase.FOLDING,
            pages=after,
            sum=total,
            frames=len(log.frames),
            log_salt=log.salt,
        )
        return changes

    def _of(self, page: int, tail: bytes) -> int:
        return self._tally.of_page(page, tail) if tail else 0

    def _write(self, **changes: Any) -> None:
        state = msgspec.structs.replace(self._state, number=self._state.number + 1, **changes)
        self._file.write(state)
        self._state = state

    def _changed(self, raw: Any) -> StoreDamagedError:
        """A page that fails its HMAC was changed; where none does, an older one was put back."""
        if raw.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
            return self._damaged(Damage.PAGE_CHANGED)
        return self._damaged(self._if_changed)

    def _damaged(self, damage: Damage) -> StoreDamagedError:
        return StoreDamagedError(self._kind, damage, self._path.name)


def write_account(path: Path, key: Secret, mark: int) -> None:
    """The account of a closed file that has none yet."""
    pages = PageFile(path)
    try:
        tally = Tally.of(pages, key)
        count = pages.pages()
        total = sum(tally.of_page(page, pages.tail(page)) for page in range(1, count + 1))
        found = (total % MODULUS).to_bytes(32)
        state = FileState(number=1, phase=Phase.CLOSED, pages=count, sum=found, mark=mark)
        StateFile.of(path, pages, key).write(state)
    finally:
        pages.close()


def _added(total: int, changes: Iterable[Change]) -> int:
    return total + sum(change.difference for change in changes)


def _mark(raw: Any) -> int:
    return int(raw.execute("PRAGMA user_version").fetchone()[0])


def _checkpoint(raw: Any) -> None:
    busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise BugError("The write-ahead log could not be folded into the store.")
