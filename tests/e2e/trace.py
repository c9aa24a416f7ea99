"""What strace saw of a program and of all that it started."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    "%network,seccomp,open,openat,openat2,creat,truncate,mkdir,mkdirat,mknod,mknodat,"
    "rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir"
)
"""Each is seen before a filter decides about it, so that refused attempts are seen too."""

_LINE = re.compile(r"(\d+) +(?:<\.\.\. )?(\w+)(?:\(| resumed>)(.*)")
_UNFINISHED = " <unfinished ...>"
_OPENED = re.compile(r"\d+<(/[^>]*)>")
_NAMED = re.compile(r'"(/[^"]*)"')


@dataclass(frozen=True, slots=True)
class Call:
    thread: int
    name: str
    arguments: str
    result: str

    @property
    def refused(self) -> bool:
        return self.result.startswith(("-1 EPERM", "-1 EACCES"))

    @property
    def failed(self) -> bool:
        return self.result.startswith("-1")

    @property
    def writes(self) -> bool:
        """Whether it changes a file or asks to be let."""
        opens = self.name in {"open", "openat", "openat2"}
        return not opens or re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC)", self.arguments) is not None

    @property
    def paths(self) -> tuple[Path, ...]:
        """What was really opened; for what opens nothing, or failed, what was named."""
        opened = _OPENED.match(self.result)
        found = [opened[1]] if opened else _NAMED.findall(self.arguments)
        if self.name == "linkat":  # a file without a name gets one: the first is a descriptor
            found = found[-1:]
        return tuple(map(Path, found))


def traced(file: Path, command: Sequence[str]) -> list[str]:
    """The command under strace, with paths beside descriptors."""
    return ["strace", "-f", "-qq", "-y", "-s", "4096", "-e", f"trace={CALLS}", "-o", str(file),
            *command]  # fmt: skip


def calls(file: Path) -> list[Call]:
    """The calls in the order in which they ended."""
    return list(_calls(file))


def _calls(file: Path) -> Iterator[Call]:
    begun: dict[int, str] = {}
    for line in file.read_text("utf-8", "replace").splitlines():
        found = _LINE.match(line)
        if found is None:  # a signal, or the end of a process
            continue
        thread, name, rest = int(found[1]), found[2], found[3]
        if rest.endswith(_UNFINISHED):
            begun[thread] = rest.removesuffix(_UNFINISHED)
            continue
        arguments, _, result = (begun.pop(thread, "") + rest).rpartition(" = ")
        yield Call(thread, name, arguments, result)
