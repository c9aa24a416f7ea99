"""Hands a checked installer to the system, as its administrator and outside of the seal.

It knows no key and opens no store. What is run is a copy in a folder that nobody else can write,
and it is compared there, after it was copied.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Final

from app.errors import Refused, UserFacingError
from app.keys.files import held_folder
from app.task import Task
from app.texts import number, tr
from app.updates.package import SUFFIX, Package, opened, read
from app.updates.refusals import UpdateRefused, Why
from app.updates.release import Release
from app.updates.release_keys import ReleaseKeys
from app.updates.workstation import Workstation, refuse_unfit

LINUX_KEEP: Final = Path("/var/lib/consultroom-updates")
_CLEAN: Final = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
"""What installers run with: nothing of the bundle's own libraries."""
_DPKG: Final = ("dpkg", "--force-confdef,confold", "--install")
"""What somebody changed in a file of settings stays, and nobody is asked."""
_SPARE: Final = 64 << 20
_INCOMING: Final = f".incoming{SUFFIX}"

Run = Callable[[Sequence[str | Path]], int]


class InstallerFailedError(UserFacingError):
    """The system's own installer said no."""


def _run(command: Sequence[str | Path]) -> int:
    # Our own standard input may be the package: nothing must read answers out of it.
    nothing = subprocess.DEVNULL
    return subprocess.run(command, env=_CLEAN, stdin=nothing, check=False).returncode  # noqa: S603


def _start(command: Sequence[str | Path]) -> int:
    """Windows replaces no program that runs: its set-up goes on when this one has ended."""
    subprocess.Popen(command)  # noqa: S603 - no shell
    return 0


def running_elsewhere(folder: Path, processes: Path = Path("/proc")) -> bool:
    """Whether a program of this folder is open, besides those that led here."""
    if not processes.is_dir():
        return False
    ours = set(_ancestors(processes, os.getpid()))
    return any(
        _is_of(process, folder)
        for process in processes.iterdir()
        if process.name.isdecimal() and int(process.name) not in ours
    )


def _is_of(process: Path, folder: Path) -> bool:
    try:
        if not (process / "comm").read_text("utf-8", "replace").startswith("consultroom"):
            return False
    except OSError:  # it ended meanwhile
        return False
    try:
        return (process / "exe").readlink().is_relative_to(folder)
    except OSError:  # whose program it is cannot be seen: rather once too careful
        return True


def _ancestors(processes: Path, process: int) -> list[int]:
    found = []
    while process > 0:
        found.append(process)
        try:
            status = (processes / str(process) / "stat").read_text("utf-8", "replace")
        except OSError:
            break
        process = int(status.rpartition(")")[2].split()[1])
    return found


@dataclass(frozen=True, slots=True)
class Handover:
    """How an installer of one system is run, and where packages are kept for the way back.

    `waits` says that `run` comes back when all is done; Windows' set-up sees itself what is open.
    """

    keep: Path
    command: tuple[str, ...]
    run: Run = _run
    waits: bool = True
    is_open: Callable[[], bool] = lambda: False


def handover(here: Workstation) -> Handover:
    """This system's; Refused where no installer is made for it."""
    if here.platform.startswith("linux-"):
        is_open = partial(running_elsewhere, here.folder)
        return Handover(LINUX_KEEP, _DPKG, is_open=is_open)
    if here.platform.startswith("windows-"):
        return Handover(here.folder / "updates", (), _start, waits=False)
    raise Refused(
        tr("There are no updates for this system."),
        tr("Install the new version as it was installed first."),
        tr("Nothing was installed."),
    )


@dataclass(frozen=True, slots=True)
class Installer:
    """Installs over the workstation `here` what was signed with one of the keys."""

    here: Workstation
    keys: ReleaseKeys
    by: Handover

    def install(self, source: IO[bytes], wanted: str, task: Task) -> Release:
        """Install from an open package whose SHA-256 is `wanted`, the one that was agreed to."""
        with _kept(self.by) as folder:
            incoming = self._take(source, folder, task.part(0.0, 0.4), older=False)
            with opened(incoming, self.keys) as package:
                if package.sha256 != wanted:
                    raise UpdateRefused(
                        Why.OTHER_UPDATE,
                        tr("This is another update than the one that was checked."),
                        tr("Prepare it again in Consultroom."),
                    )
                release = self._hand_over(package, folder, task.part(0.4, 1.0), older=False)
            incoming.replace(_place(folder, release.version))
            _forget_others(folder, {self.here.version, release.version})
            return release

    def go_back(self, version: str, source: IO[bytes] | None, task: Task) -> Release:
        """Install an earlier version: from an open package, or from the one that was kept."""
        with _kept(self.by) as folder:
            kept = chosen = _place(folder, version)
            if source is not None:
                chosen = self._take(source, folder, task.part(0.0, 0.4), older=True)
            elif not kept.exists():
                raise UserFacingError(
                    tr("The package of version {version} was not kept here.", version=version),
                    tr("Name its file: «consultroom update back FILE»."),
                    tr("Nothing was installed."),
                )
            with opened(chosen, self.keys) as package:
                if package.release.version != version:
                    raise UpdateRefused(
                        Why.OTHER_UPDATE,
                        tr("This is version {other}.", other=package.release.version),
                        tr("Choose the package of version {version}.", version=version),
                    )
                release = self._hand_over(package, folder, task.part(0.4, 1.0), older=True)
            chosen.replace(kept)
            return release

    def _take(self, source: IO[bytes], folder: Path, task: Task, *, older: bool) -> Path:
        """Copy a package that fits here to where nobody else can change it."""
        package = read(source, self.keys)
        refuse_unfit(package.release, self.here, older=older)
        _refuse_full(package, folder)
        incoming = folder / _INCOMING
        incoming.unlink(missing_ok=True)
        package.copy(incoming, task)
        return incoming

    def _hand_over(self, package: Package, folder: Path, task: Task, *, older: bool) -> Release:
        """Unpack the copy, comparing every byte, and run the installer."""
        refuse_unfit(package.release, self.here, older=older)
        if self.by.is_open():
            raise Refused(
                tr("Consultroom is open."),
                tr("Close it for everybody on this computer, then try again."),
                tr("Nothing was installed."),
            )
        unpacked = folder / ".unpacked"
        shutil.rmtree(unpacked, ignore_errors=True)
        unpacked.mkdir(mode=0o700)
        try:
            installer = package.unpack(unpacked, task)
            task.report(tr("Installing"), None)
            code = self.by.run([*self.by.command, installer])
        finally:
            if self.by.waits:
                shutil.rmtree(unpacked, ignore_errors=True)
        if code != 0:
            raise InstallerFailedError(
                tr("The system's installer failed with code {code}: see above.", code=code),
                tr("«consultroom update back» brings the version before back."),
                tr("The clinic's data was not touched."),
            )
        return package.release


@contextmanager
def _kept(by: Handover) -> Iterator[Path]:
    """The folder of kept packages: ours alone, and for nobody else as long as this lasts.

    Half a copy does not stay in it.
    """
    try:
        by.keep.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _is_shared(by.keep.lstat()):
            raise Refused(
                tr("«{folder}» belongs to somebody else, or others may write.", folder=by.keep),
                tr("Remove it as the administrator, then try again."),
                tr("Nothing was installed."),
            )
        with held_folder(by.keep):
            try:
                yield by.keep
            finally:
                (by.keep / _INCOMING).unlink(missing_ok=True)
    except OSError as error:
        raise InstallerFailedError(
            tr("«{folder}» cannot be used: {reason}.", folder=by.keep, reason=error.strerror),
            tr("Free some space there, and run this as an administrator."),
            tr("The clinic's data was not touched."),
        ) from error


def _is_shared(status: os.stat_result) -> bool:
    """Whether it is no folder, or somebody else could put something into it."""
    if not stat.S_ISDIR(status.st_mode):
        return True
    shared = bool(status.st_mode & (stat.S_IWGRP | stat.S_IWOTH))
    return sys.platform != "win32" and (status.st_uid != os.geteuid() or shared)


def _place(folder: Path, version: str) -> Path:
    return folder / f"{version}{SUFFIX}"


def _refuse_full(package: Package, folder: Path) -> None:
    """The package is copied and unpacked here."""
    needed, free = 2 * package.size + _SPARE, shutil.disk_usage(folder).free
    if free < needed:
        raise UpdateRefused(
            Why.ROOM,
            tr(
                "The update needs {needed} GB in «{folder}», and {free} GB are free.",
                needed=number(needed / 1e9, 1),
                folder=folder,
                free=number(free / 1e9, 1),
            ),
            tr("Free some space, then try again."),
        )


def _forget_others(folder: Path, kept: set[str]) -> None:
    """Only the present version and the one before are a way back."""
    for path in folder.glob(f"*{SUFFIX}"):
        if path.name.removesuffix(SUFFIX) not in kept:
            path.unlink()
