"""Refused sign-ins: what they cost the next one, and what the log still has to be told.

The file is readable without a key, because nobody is signed in when it is written; it holds hashes
of typed names, times and counts, and nothing else.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.errors import Refused, WrongAnswer
from app.keys.files import held_folder, write_durably
from app.keys.names import sign_in_name
from app.texts import plural, tr

FREE_FAILURES = 4
LONGEST_WAIT = 900.0
MOST_NAMES = 200
"""Rows that are kept; names that nobody here signs in with make room, the oldest first."""
OTHER_NAMES = "other"
"""What the log has to be told of names that made room, and with what every new name begins."""
KEY_SLOTS = "key_slots"
RECOVERY_KEY = "recovery_key"
_NO_NAMES = frozenset({OTHER_NAMES, KEY_SLOTS, RECOVERY_KEY})
MOST_COUNT = 1 << 30


class Failures(msgspec.Struct, kw_only=True):
    """Failures under one name: all that the log was not told of, and those in a row."""

    row: int = 0
    wall: float = 0.0
    steady: float = 0.0
    pending: int = 0
    first: str = ""
    last: str = ""


class _Attempts(msgspec.Struct, kw_only=True):
    salt: bytes
    names: dict[str, Failures]


@dataclass(frozen=True, slots=True)
class PendingRefusals:
    """What one name's refusals add to the log: UTC times of the first and the last."""

    name_sha256: str
    count: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Clocks:
    """The wall clock, which anybody may set, and a clock that only runs, from 0 at the boot."""

    wall: Callable[[], float] = time.time
    steady: Callable[[], float] = time.monotonic


class SignInAttempts:
    """The back-off of one clinic's folder."""

    def __init__(
        self,
        path: Path,
        clocks: Clocks | None = None,
        known: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        """`known` are the names of the people: whoever types others takes no row from theirs."""
        self._path = path
        self._clocks = clocks or Clocks()
        self._known = known
        self._lock = threading.Lock()

    def create(self) -> None:
        """Start counting; a file that is missing later was taken away."""
        with self._alone():
            self._save(_Attempts(salt=secrets.token_bytes(16), names={}))

    @contextmanager
    def trying(self, name: str) -> Iterator[None]:
        """An attempt under a name; Refused while the name has to wait.

        A WrongAnswer counts, another error does not, and success ends the row.
        """
        self.begin(name)
        try:
            yield
        except WrongAnswer:
            raise
        except BaseException:
            self.not_tried(name)
            raise
        self.succeeded(name)

    def begin(self, name: str) -> None:
        """Count an attempt as failed before it is tried, so that killing the process saves nothing.

        Refused while the name has to wait; waiting attempts are not counted.
        """
        with self._alone():
            attempts = self._load()
            failures = self._row(attempts, _key(attempts, name))
            remaining = self._remaining(failures)
            if remaining > 0:
                # A clock set back must not leave the name locked until it catches up.
                failures.wall = min(failures.wall, self._clocks.wall())
                self._save(attempts)
                raise Refused(
                    tr("There were too many attempts to sign in with this name."),
                    tr(
                        "Wait {remaining}, then try again, or ask whoever manages the accounts to"
                        " let you try at once.",
                        remaining=_words(remaining),
                    ),
                    tr("Nothing is lost."),
                )
            self._count(failures)
            failures.row = min(failures.row + 1, MOST_COUNT)
            failures.wall = self._clocks.wall()
            failures.steady = self._clocks.steady()
            self._save(attempts)

    def note(self, key: str) -> None:
        """Count a refusal for the log that makes nobody wait: KEY_SLOTS or RECOVERY_KEY."""
        with self._alone():
            attempts = self._load()
            self._count(attempts.names.setdefault(key, Failures()))
            self._save(attempts)

    def succeeded(self, name: str) -> None:
        """Take back what `begin` counted, and end the row of failures of this name."""
        with self._alone():
            attempts = self._load()
            failures = attempts.names.get(_key(attempts, name))
            if failures is not None:
                failures.row = 0
                failures.pending = max(0, failures.pending - 1)
                attempts.names.get(OTHER_NAMES, Failures()).row = 0
                _tidy(attempts)
                self._save(attempts)

    def waiting(self, names: Iterable[str]) -> dict[str, float]:
        """The seconds that each name has to wait still, of those that do."""
        with self._alone():
            attempts = self._load()
            rows = {name: self._row(attempts, _key(attempts, name)) for name in names}
            remaining = {name: self._remaining(row) for name, row in rows.items()}
        return {name: seconds for name, seconds in remaining.items() if seconds > 0}

    def lift(self, name: str) -> None:
        """End the wait of a name; what the log was not told of its failures stays to be told."""
        with self._alone():
            attempts = self._load()
            self._row(attempts, _key(attempts, name)).row = 0
            attempts.names.get(OTHER_NAMES, Failures()).row = 0
            _tidy(attempts)
            self._save(attempts)

    def logged(self, name: str) -> None:
        """The failure that `begin` counted is in the log already; the row goes on."""
        with self._alone():
            attempts = self._load()
            failures = attempts.names.get(_key(attempts, name))
            if failures is not None:
                failures.pending = max(0, failures.pending - 1)
                self._save(attempts)

    def not_tried(self, name: str) -> None:
        """Take back what `begin` counted when the password could not be tried at all."""
        with self._alone():
            attempts = self._load()
            failures = attempts.names.get(_key(attempts, name))
            if failures is not None:
                failures.row = max(0, failures.row - 1)
                failures.pending = max(0, failures.pending - 1)
                _tidy(attempts)
                self._save(attempts)

    def pending(self) -> list[PendingRefusals]:
        """Refusals that the log was not told of yet."""
        with self._alone():
            attempts = self._load()
        return [
            PendingRefusals(key, failures.pending, failures.first, failures.last)
            for key, failures in sorted(attempts.names.items())
            if failures.pending
        ]

    def told(self, refusals: list[PendingRefusals]) -> None:
        """The log holds these refusals now; rows of failures go on."""
        with self._alone():
            attempts = self._load()
            for refusal in refusals:
                failures = attempts.names.get(refusal.name_sha256)
                if failures is None:
                    continue
                failures.pending = max(0, failures.pending - refusal.count)
                if not failures.pending:
                    failures.first = ""
            _tidy(attempts)
            self._save(attempts)

    def key_of(self, name: str) -> str:
        """Under which key the refusals of a name are counted."""
        with self._alone():
            return _key(self._load(), name)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """No other thread and no other process counts meanwhile: each attempt is one more."""
        with self._lock, held_folder(self._path.parent):
            yield

    def _row(self, attempts: _Attempts, key: str) -> Failures:
        """The row of a name; where the file was taken away, a new one begins with a wait."""
        if key not in attempts.names:
            begin = attempts.names.get(OTHER_NAMES, Failures())
            attempts.names[key] = Failures(row=begin.row, wall=begin.wall, steady=begin.steady)
            if len(attempts.names) > MOST_NAMES:
                self._make_room(attempts, key)
        return attempts.names[key]

    def _make_room(self, attempts: _Attempts, key: str) -> None:
        """Let the oldest name go that is nobody's: who guesses at it gets in nowhere."""
        kept = {_key(attempts, name) for name in self._known()} | _NO_NAMES | {key}
        strangers = {one: row.last for one, row in attempts.names.items() if one not in kept}
        if not strangers:
            return
        gone = attempts.names.pop(min(strangers, key=strangers.__getitem__))
        if gone.pending:
            others = attempts.names.setdefault(OTHER_NAMES, Failures())
            others.pending = min(others.pending + gone.pending, MOST_COUNT)
            others.first = min(others.first or gone.first, gone.first)
            others.last = max(others.last, gone.last)

    def _remaining(self, failures: Failures) -> float:
        """Seconds still to wait; the slower of the two clocks counts.

        Where the machine was started again since, the wait is counted from that start on.
        """
        if failures.row <= FREE_FAILURES:
            return 0.0
        wait = min(LONGEST_WAIT, 2.0 ** min(failures.row - FREE_FAILURES, 32))
        elapsed = max(0.0, self._clocks.wall() - failures.wall)
        steady = self._clocks.steady()
        if steady < failures.steady:
            # The machine was started again, and no more than its uptime is sure to be over: before
            # it starts, anybody may set the wall clock years ahead. This is remembered, for an
            # uptime that grows past the earlier one looks as if it had never stopped.
            failures.steady = 0.0
        return max(0.0, wait - min(elapsed, steady - failures.steady))

    def _count(self, failures: Failures) -> None:
        now = datetime.fromtimestamp(self._clocks.wall(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        failures.pending = min(failures.pending + 1, MOST_COUNT)
        failures.first = failures.first or now
        failures.last = now

    def _load(self) -> _Attempts:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Attempts)
        except (FileNotFoundError, msgspec.DecodeError, RecursionError):
            # Removing the file must not be a way around the wait: every name starts with one.
            waiting = Failures(
                row=FREE_FAILURES + 5, wall=self._clocks.wall(), steady=self._clocks.steady()
            )
            fresh = _Attempts(salt=secrets.token_bytes(16), names={OTHER_NAMES: waiting})
            self._save(fresh)
            return fresh

    def _save(self, attempts: _Attempts) -> None:
        write_durably(self._path, msgspec.json.encode(attempts))


def _key(attempts: _Attempts, name: str) -> str:
    """The salted hash of a name."""
    return hashlib.sha256(attempts.salt + sign_in_name(name).encode()).hexdigest()


def _tidy(attempts: _Attempts) -> None:
    """Drop names that nothing is left to say about."""
    for key in [key for key, one in attempts.names.items() if not one.row and not one.pending]:
        del attempts.names[key]


def _words(seconds: float) -> str:
    if seconds < 90:
        return plural(max(1, round(seconds)), "{count} second", "{count} seconds")
    return plural(round(seconds / 60), "{count} minute", "{count} minutes")
