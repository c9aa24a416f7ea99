"""A power cut at any point of an act: what the disk then holds, and nothing that was not synced.

A library that is loaded before all others (power.c) records what a process does to the files of a
folder. From that record a disk is built as it may be after a cut: what `fsync` returned for is
there; of the rest nothing, everything, or any part, torn at 512 or 4096 bytes. Names are durable
once their folder is synced; until then the first few changes of it may be, in their order, as
journaling file systems keep them. No file system in user space is needed, so it runs anywhere.

python -m tests.faults.power MODULE:ACT FOLDER runs an act whose words go into FOLDER/told.
"""

from __future__ import annotations

import copy
import importlib
import json
import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from tests.faults.kill import BEGIN, ROOT, Act, Outcome

HEAD = struct.Struct("<5Q")
RUN, TOLD, LOG = "run", "told", "power.log"
SECTORS = (512, 4096)


class Left(StrEnum):
    """What of the unsynced writes is on the disk after a cut."""

    NOTHING = "nothing"
    ALL = "all"
    SOME = "some"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done to the disk."""

    kind: str
    inode: int
    number: int
    first: bytes
    second: bytes


@dataclass
class File:
    """Bytes that are durable, and what was done to them since the last sync."""

    kept: bytearray = field(default_factory=bytearray)
    waiting: list[Step] = field(default_factory=list)

    def sync(self) -> None:
        for step in self.waiting:
            _apply(self.kept, step)
        self.waiting = []

    def after(self, left: Left, chance: random.Random) -> bytes:
        content = bytearray(self.kept)
        for step in self.waiting if left is not Left.NOTHING else ():
            for part in [step] if left is Left.ALL else _torn(step, chance):
                _apply(content, part)
        return bytes(content)


@dataclass
class Folder:
    """Which file each name leads to, durably, and how that changed since the last sync."""

    kept: dict[str, File] = field(default_factory=dict)
    waiting: list[dict[str, File | None]] = field(default_factory=list)

    def sync(self) -> None:
        self.kept = self._with(len(self.waiting))
        self.waiting = []

    def now(self) -> dict[str, File]:
        return self._with(len(self.waiting))

    def after(self, left: Left, chance: random.Random) -> dict[str, File]:
        share = {Left.NOTHING: 0, Left.ALL: len(self.waiting)}
        return self._with(share.get(left, chance.randint(0, len(self.waiting))))

    def _with(self, count: int) -> dict[str, File]:
        names: dict[str, File | None] = {**self.kept}
        for change in self.waiting[:count]:
            names.update(change)
        return {name: file for name, file in names.items() if file is not None}


class Disk:
    """A folder, from its state before an act up to some step."""

    def __init__(self, root: Path) -> None:
        """As it is now, when the act begins; all of it is durable."""
        self._root = root
        self._inodes: dict[int, File | Folder] = {}
        self._folders: dict[Path, Folder] = {}
        for place, _, names in os.walk(root):
            known = self._folders[Path(place).relative_to(root)] = Folder()
            self._inodes[Path(place).stat().st_ino] = known
            for name in names:
                path = Path(place, name)
                file = known.kept[name] = File(bytearray(path.read_bytes()))
                self._inodes[path.stat().st_ino] = file

    def do(self, step: Step) -> None:
        if step.kind in "WT":
            file = self._inodes[step.inode]
            assert isinstance(file, File)
            file.waiting.append(step)
        elif step.kind == "S":
            self._inodes[step.inode].sync()
        elif step.kind == "C":
            made = self._inodes[step.inode] = File()
            self._change(step.first, made)
        elif step.kind == "U":
            self._change(step.first, None)
        else:
            (folder, name), (to, later) = self._place(step.first), self._place(step.second)
            assert folder is to, "no act renames a file into another folder"
            folder.waiting.append({later: folder.now()[name], name: None})

    def leave(self, target: Path, left: Left, chance: random.Random) -> None:
        """Write down what is on the disk if the power goes now."""
        for place, folder in self._folders.items():
            (target / place).mkdir(parents=True)
            for name, file in folder.after(left, chance).items():
                (target / place / name).write_bytes(file.after(left, chance))

    def told(self) -> bytes:
        """What the process has said, all of it."""
        names = self._folders[Path()].now()
        return names[TOLD].after(Left.ALL, random.Random(0)) if TOLD in names else b""

    def _change(self, path: bytes, file: File | None) -> None:
        folder, name = self._place(path)
        folder.waiting.append({name: file})

    def _place(self, path: bytes) -> tuple[Folder, str]:
        place = Path(path.decode()).relative_to(self._root)
        return self._folders[place.parent], place.name


@dataclass
class Cut:
    """One power cut: what is left on the disk, and what the program had said before."""

    step: int
    left: Left
    folder: Path
    acknowledged: list[str]

    @property
    def outcome(self) -> Outcome:
        return Outcome(True, self.acknowledged, 0.0)


class PowerCuts:
    """One run of an act, and disks after power cuts in it."""

    def __init__(self, library: Path, place: Path) -> None:
        self._library = library
        self._place = place
        self._root = place / "disk"
        self.steps: list[Step] = []

    def run(self, prepare: Callable[[Path], object], act: Callable[[Act], None]) -> None:
        """Let the act run to its end; it must leave the disk as its record says."""
        run = self._root / RUN
        run.mkdir(parents=True)
        prepare(run)
        self._start = Disk(self._root)
        subprocess.run(
            [
                *(sys.executable, "-m", "tests.faults.power"),
                *(f"{act.__module__}:{act.__qualname__}", str(self._root)),
            ],
            cwd=ROOT,
            env={**os.environ, **record_writes(self._library, self._root, self._place / LOG)},
            check=True,
        )
        self.steps = list(steps_in(self._place / LOG))
        for end in self.cuts([(len(self.steps), Left.ALL)], random.Random(0)):
            assert _contents(end.folder) == _contents(self._root / RUN), "not all was recorded"

    def cuts(self, wanted: list[tuple[int, Left]], chance: random.Random) -> Iterator[Cut]:
        """Cuts after so many steps, in order; a folder is gone when the next is asked for."""
        disk = copy.deepcopy(self._start)
        done = 0
        for at, left in sorted(wanted):
            for step in self.steps[done:at]:
                disk.do(step)
            done = at
            target = self._place / "cut"
            disk.leave(target, left, chance)
            lines = disk.told().removeprefix(BEGIN).splitlines()
            said = [json.loads(line)["acknowledged"] for line in lines]
            yield Cut(at, left, target / RUN, said)
            shutil.rmtree(target)  # kept where the check failed

    def sampled(self, amount: int, chance: random.Random) -> list[tuple[int, Left]]:
        """Points of the act, every third of them after a word of the program; 0 means all."""
        every = range(len(self.steps) + 1)
        if not amount:
            return [(at, left) for at in every for left in Left]
        words = [at for at in every[1:] if self.steps[at - 1].kind == "W" and self._is_told(at - 1)]
        after_words = [(chance.choice(words), Left.NOTHING) for _ in range(amount // 3)]
        ways = (*Left, Left.SOME)
        anywhere = [
            (chance.choice(every), chance.choice(ways)) for _ in range(amount - amount // 3)
        ]
        return after_words + anywhere

    def _is_told(self, at: int) -> bool:
        return self.steps[at].inode == (self._root / TOLD).stat().st_ino


def record_writes(library: Path, folder: Path, log: Path) -> dict[str, str]:
    """The environment of a process whose writes below a folder are recorded."""
    return {"LD_PRELOAD": str(library), "POWER_FOLDER": str(folder), "POWER_LOG": str(log)}


def steps_in(path: Path) -> Iterator[Step]:
    """What was recorded, in order."""
    log, at = path.read_bytes(), 0
    while at < len(log):
        kind, inode, number, first, second = HEAD.unpack_from(log, at)
        at += HEAD.size
        yield Step(
            chr(kind), inode, number, log[at : at + first], log[at + first : at + first + second]
        )
        at += first + second


def _apply(content: bytearray, step: Step) -> None:
    if step.kind == "T":
        del content[step.number :]
        content.extend(bytes(step.number - len(content)))
        return
    content.extend(bytes(max(0, step.number - len(content))))
    content[step.number : step.number + len(step.first)] = step.first


def _torn(step: Step, chance: random.Random) -> Iterator[Step]:
    """The step or not; of a write any of its sectors."""
    if step.kind == "T":
        if chance.random() < 0.5:
            yield step
        return
    sector = chance.choice(SECTORS)
    begin, end = step.number, step.number + len(step.first)
    while begin < end:
        stop = min(end, (begin // sector + 1) * sector)
        if chance.random() < 0.5:
            part = step.first[begin - step.number : stop - step.number]
            yield Step("W", step.inode, begin, part, b"")
        begin = stop


def _contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def main() -> None:
    module, _, name = sys.argv[1].partition(":")
    root = Path(sys.argv[2])
    told = os.open(root / TOLD, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    getattr(importlib.import_module(module), name)(Act(root / RUN, told))
    os._exit(0)


if __name__ == "__main__":
    main()
