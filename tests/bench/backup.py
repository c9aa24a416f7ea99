"""Backups of charts full of audio: seconds a gigabyte, and how long a dictation waits meanwhile.

`python -m tests.bench.backup [MEGABYTES]` prints more than `python -m tests.bench backup` does.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.accounts.accounts import Accounts, NewPerson
from app.accounts.session import Session
from app.backup.backups import Backups
from app.backup.manifest import Backup
from app.backup.restore import Restore
from app.dictation.recorder import Recorder, discard
from app.domain.identifiers import EncounterId, RecordingId, new_id
from app.domain.practitioner import Role
from app.domain.recording import SAMPLE_RATE, Recording, RecordingSource
from app.keys.argon import Argon2Cost
from app.records.records import Records
from app.settings import DeviceSecretPlace, Settings
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork
from app.task import Task
from tests.bench.charts import WHEN
from tests.bench.measure import Ratio, seconds

MEGABYTES = 200
SECOND = bytes(2 * SAMPLE_RATE)
AT_ONCE = 500  # chunks in one transaction while the charts are filled
EVERYONE = NewPerson(
    "bench", "Bench", frozenset({Role.CLINICIAN, Role.OFFICE_MANAGER}), "seven green glass bells"
)


@dataclass
class Delays:
    """How long each second of a dictation took to be committed, in seconds."""

    alone: list[float] = field(default_factory=list)
    copied: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of each step over a backup of `size` bytes."""

    size: int
    create: float
    verify: float
    restore: float
    plain_copy: float
    delays: Delays


def measure(megabytes: int) -> Measured:
    with tempfile.TemporaryDirectory(prefix="consultroom-bench-") as name:
        folder = Path(name)
        settings = Settings(
            home=folder / "clinic",
            models=folder / "models",
            threads=2,
            device_secret=DeviceSecretPlace.FILE,
        )
        clinic = Accounts(settings, argon=Argon2Cost.floor())
        words = clinic.found("Bench", [EVERYONE]).text
        with clinic.sign_in(EVERYONE.name, EVERYONE.password) as session:
            visit = _fill(session, megabytes)
        stick = folder / "stick"
        stick.mkdir()
        with clinic.sign_in(EVERYONE.name, EVERYONE.password) as session:
            backups = Backups(session)
            made: list[Backup] = []
            create = seconds(lambda: made.append(backups.create(stick, Task())))
            verify = seconds(lambda: backups.verify(made[0].folder, Task()))
            delays = _dictate_meanwhile(session, visit, stick)
        plain = seconds(lambda: _copy(made[0].folder, folder / "plain"))
        target = Restore(Settings(home=folder / "new", models=folder, threads=2))
        restore = seconds(lambda: target.run(made[0].folder, words, Task()))
        return Measured(made[0].bytes, create, verify, restore, plain, delays)


def _fill(session: Session, megabytes: int) -> EncounterId:
    """An encounter whose recording has so much audio."""
    records = Records(session)
    patient = records.add_patient("Bench", "Patient")
    visit = records.start_encounter(patient.id, "Bench").id
    recording = Recording(RecordingId(new_id()), visit, WHEN, RecordingSource.MICROPHONE, "Bench")
    source = random.Random(0)
    chunks = max(1, megabytes * 1_000_000 // len(SECOND))
    session.charts().write(lambda unit: RecordingRepository(unit.connection).add(recording))
    for first in range(0, chunks, AT_ONCE):

        def append(unit: UnitOfWork, first: int = first) -> None:
            repository = RecordingRepository(unit.connection)
            for index in range(first, min(chunks, first + AT_ONCE)):
                repository.append_chunk(recording.id, index, source.randbytes(len(SECOND)))

        session.charts().write(append)
    return visit


def _dictate_meanwhile(session: Session, visit: EncounterId, stick: Path) -> Delays:
    """Append at full speed, alone for a moment and then while a backup is made."""
    delays = Delays()
    recorder = Recorder(session, _new_recording(session, visit), max_seconds=24 * 3600.0)
    for _ in range(200):
        delays.alone.append(seconds(lambda: recorder.append(SECOND)))
    with _another_backup(session, stick) as done:
        while not done.is_set():
            delays.copied.append(seconds(lambda: recorder.append(SECOND)))
            time.sleep(0.002)  # 500 times as fast as anybody dictates
    for _ in range(200):  # the log that grew meanwhile is folded in here
        delays.copied.append(seconds(lambda: recorder.append(SECOND)))
    aside = recorder.set_aside()
    session.charts().write(lambda unit: discard(unit, aside))
    return delays


def _new_recording(session: Session, visit: EncounterId) -> Recording:
    recording = Recording(RecordingId(new_id()), visit, WHEN, RecordingSource.MICROPHONE, "Bench")
    session.charts().write(lambda unit: RecordingRepository(unit.connection).add(recording))
    return recording


@contextmanager
def _another_backup(session: Session, stick: Path) -> Iterator[threading.Event]:
    done = threading.Event()

    def work() -> None:
        try:
            Backups(session).create(stick, Task())
        finally:
            done.set()

    thread = threading.Thread(target=work)
    thread.start()
    yield done
    thread.join()


def _copy(source: Path, target: Path) -> None:
    """What a file manager does, and the wait until it is on the disk."""
    shutil.copytree(source, target)
    for path in target.iterdir():
        with path.open("rb") as file:
            os.fsync(file.fileno())


def bench() -> Iterator[Ratio]:
    found = measure(MEGABYTES)
    for name, ours in (
        ("make", found.create),
        ("verify", found.verify),
        ("restore", found.restore),
    ):
        yield Ratio(f"{name} a backup of {MEGABYTES} MB / copy it", ours, found.plain_copy, "s")
    yield Ratio(
        "longest commit of a second of audio, with / without a backup",
        max(found.delays.copied),
        max(found.delays.alone),
        "s",
    )


def main() -> None:
    found = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    gigabytes = found.size / 1e9
    out = sys.stdout.write
    out(f"{gigabytes:.2f} GB\n")
    for name in ("create", "verify", "restore", "plain_copy"):
        taken = getattr(found, name)
        out(f"{name:<11}{taken:7.2f} s {taken / gigabytes:7.2f} s/GB\n")
    for name, delays in (("alone", found.delays.alone), ("with a backup", found.delays.copied)):
        ordered = sorted(delays)
        out(
            f"commit of a second of audio, {name}: {len(ordered)} times, median"
            f" {ordered[len(ordered) // 2] * 1000:.1f} ms, 99 %"
            f" {ordered[len(ordered) * 99 // 100] * 1000:.1f} ms, longest"
            f" {ordered[-1] * 1000:.1f} ms\n"
        )


if __name__ == "__main__":
    main()
