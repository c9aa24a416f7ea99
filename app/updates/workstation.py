"""What an update would be installed over: version, platform, schemas of the stores, room."""

from __future__ import annotations

import platform
import re
import shlex
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.store.kinds import StoreKind
from app.store.migrate import migrations
from app.texts import number, tr
from app.updates.refusals import UpdateRefused, Why
from app.updates.release import Release, order
from app.version import version_here

_SYSTEMS: Final = {"win32": "windows", "darwin": "macos"}
_PROCESSORS: Final = {"amd64": "x86_64", "arm64": "aarch64"}


@dataclass(frozen=True, slots=True)
class Workstation:
    """The application as it is installed: in `folder`, with the schemas that its stores have."""

    version: str
    platform: str
    schemas: Mapping[StoreKind, int]
    folder: Path


def workstation() -> Workstation:
    """This one."""
    system = _SYSTEMS.get(sys.platform, sys.platform)
    processor = platform.machine().lower()
    return Workstation(
        version_here(),
        f"{system}-{_PROCESSORS.get(processor, processor)}",
        {kind: len(migrations(kind)) for kind in StoreKind},
        Path(sys.executable).resolve().parent,
    )


def install_command(path: Path, system: str = sys.platform) -> str:
    """What whoever installs types, on Windows in a PowerShell of an administrator.

    The path is quoted so that nothing in it is run.
    """
    if system == "win32":
        return f"& {_as_powershell(sys.executable)} update install {_as_powershell(str(path))}"
    return shlex.join(["consultroom", "update", "install", str(path)])


def _as_powershell(text: str) -> str:
    """A text that PowerShell takes as it is. Source: about_Quoting_Rules; it knows five marks."""
    return "'" + re.sub("['\u2018\u2019\u201a\u201b]", r"\g<0>\g<0>", text) + "'"


def refuse_unfit(release: Release, here: Workstation, *, older: bool = False) -> None:
    """UpdateRefused where a release cannot follow what is installed; with `older`, precede it."""
    if release.platform != here.platform:
        raise UpdateRefused(
            Why.PLATFORM,
            tr(
                "This update is for {theirs}, and this workstation is {ours}.",
                theirs=release.platform,
                ours=here.platform,
            ),
            tr("Ask for the update for this workstation."),
        )
    (_refuse_as_way_back if older else _refuse_as_way_on)(release, here)
    free = shutil.disk_usage(here.folder).free
    if free < release.room:
        raise UpdateRefused(
            Why.ROOM,
            tr(
                "The update needs {needed} GB where it is installed, and {free} GB are free.",
                needed=number(release.room / 1e9, 1),
                free=number(free / 1e9, 1),
            ),
            tr("Free some space, then try again."),
        )


def _refuse_as_way_on(release: Release, here: Workstation) -> None:
    if release.version == here.version:
        raise UpdateRefused(
            Why.SAME,
            tr("Version {version} is installed already.", version=here.version),
            tr("There is nothing to do."),
        )
    if order(release.version) < order(here.version):
        raise UpdateRefused(
            Why.OLDER,
            tr(
                "Version {theirs} is older than {ours}, which is installed.",
                theirs=release.version,
                ours=here.version,
            ),
            tr("The way back to an older version is «consultroom update back»."),
        )
    if order(here.version) < order(release.follows):
        raise UpdateRefused(
            Why.TOO_FAR,
            tr(
                "Version {theirs} follows {least} or later, and {ours} is installed.",
                theirs=release.version,
                least=release.follows,
                ours=here.version,
            ),
            tr("Install version {least} first.", least=release.follows),
        )
    if any(release.schemas[kind] < known for kind, known in here.schemas.items()):
        raise UpdateRefused(
            Why.SCHEMA,
            tr("Version {version} cannot read what this one has written.", version=release.version),
            tr("Tell whoever made the update."),
        )


def _refuse_as_way_back(release: Release, here: Workstation) -> None:
    if order(release.version) >= order(here.version):
        raise UpdateRefused(
            Why.SAME,
            tr(
                "Version {theirs} is not older than {ours}, which is installed.",
                theirs=release.version,
                ours=here.version,
            ),
            tr("Choose the package of the version before."),
        )
