"""Handing an installer over as an administrator: what is copied is what is compared and run."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import Cancelled, Refused, UserFacingError
from app.store.kinds import StoreKind
from app.task import Task
from app.updates.installing import (
    Handover,
    Installer,
    InstallerFailedError,
    handover,
    running_elsewhere,
)
from app.updates.package import opened
from app.updates.refusals import UpdateRefused, Why
from app.updates.workstation import install_command
from tests.fixtures.updates import NEXT, Dpkg, Publisher, a_deb, a_workstation

OPEN = "Consultroom is open"


def digest(path: Path, publisher: Publisher) -> str:
    with opened(path, publisher.keys) as package:
        return package.sha256


@pytest.fixture
def publisher() -> Publisher:
    return Publisher()


@pytest.fixture
def dpkg(tmp_path: Path) -> Dpkg:
    return Dpkg(tmp_path / "root")


@pytest.fixture
def installer(publisher: Publisher, dpkg: Dpkg, tmp_path: Path) -> Installer:
    by = Handover(tmp_path / "kept", dpkg.command)
    return Installer(a_workstation(tmp_path), publisher.keys, by)


def install(installer: Installer, path: Path, publisher: Publisher) -> None:
    with path.open("rb") as source:
        installer.install(source, digest(path, publisher), Task())


def test_an_update_is_installed_and_the_way_back_is_kept(
    installer: Installer, publisher: Publisher, dpkg: Dpkg, tmp_path: Path
) -> None:
    for before, version in (("0.1.0", "0.2.0"), ("0.2.0", "0.3.0"), ("0.3.0", "0.4.0")):
        here = a_workstation(tmp_path, version=before)
        path = publisher.update(tmp_path, version)
        install(replace(installer, here=here), path, publisher)
        assert dpkg.installed == version
        path.unlink()
    kept = installer.by.keep
    assert {one.name for one in kept.iterdir()} == {"0.3.0.update", "0.4.0.update"}
    assert kept.stat().st_mode & 0o777 == 0o700

    now = replace(installer, here=a_workstation(tmp_path, version="0.4.0"))
    with pytest.raises(UserFacingError, match="not kept"):
        now.go_back("0.2.0", None, Task())
    now.go_back("0.3.0", None, Task())
    assert dpkg.installed == "0.3.0"


def test_the_way_back_may_come_from_a_file(
    installer: Installer, publisher: Publisher, dpkg: Dpkg, tmp_path: Path
) -> None:
    old = publisher.update(tmp_path, "0.1.0")
    now = replace(installer, here=a_workstation(tmp_path, version="0.2.0"))
    with old.open("rb") as source:
        now.go_back("0.1.0", source, Task())
    assert dpkg.installed == "0.1.0"
    new = publisher.update(tmp_path, "0.3.0")
    with new.open("rb") as source, pytest.raises(UpdateRefused):
        now.go_back("0.3.0", source, Task())
    assert dpkg.installed == "0.1.0"


def test_a_kept_package_under_another_versions_name_is_refused(
    installer: Installer, publisher: Publisher, tmp_path: Path
) -> None:
    install(installer, publisher.update(tmp_path, "0.2.0"), publisher)
    keep = installer.by.keep
    (keep / "0.2.0.update").rename(keep / "0.1.5.update")
    now = replace(installer, here=a_workstation(tmp_path, version="0.3.0"))
    with pytest.raises(UpdateRefused) as refused:
        now.go_back("0.1.5", None, Task())
    assert refused.value.why is Why.OTHER_UPDATE


@pytest.mark.parametrize("wrong", ["version", "bytes"])
def test_a_wrong_file_takes_no_kept_package_away(
    wrong: str, installer: Installer, publisher: Publisher, dpkg: Dpkg, tmp_path: Path
) -> None:
    path = publisher.update(tmp_path, "0.1.0")
    now = replace(installer, here=a_workstation(tmp_path, version="0.3.0"))
    with path.open("rb") as source:
        now.go_back("0.1.0", source, Task())
    if wrong == "version":
        path = publisher.update(tmp_path, "0.2.0")
    else:
        content = path.read_bytes()
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with path.open("rb") as source, pytest.raises(UpdateRefused):
        now.go_back("0.1.0", source, Task())
    now.go_back("0.1.0", None, Task())
    assert dpkg.installed == "0.1.0"
    assert [one.name for one in installer.by.keep.iterdir()] == ["0.1.0.update"]


@pytest.mark.parametrize("way", ["on", "back"])
def test_half_a_copy_takes_no_room(
    way: str, installer: Installer, publisher: Publisher, tmp_path: Path
) -> None:
    class Stopped(Task):
        """Somebody gives up while the package is copied."""

        def report(self, step: str, fraction: float | None = None) -> None:
            self.cancel()

    path = publisher.package(tmp_path, {"a.deb": bytes(3 << 20)}, version="0.2.0")
    agreed = digest(path, publisher)
    later = replace(installer, here=a_workstation(tmp_path, version="0.3.0"))
    with path.open("rb") as source:
        go: Mapping[str, Callable[[], object]] = {
            "on": lambda: installer.install(source, agreed, Stopped()),
            "back": lambda: later.go_back("0.2.0", source, Stopped()),
        }
        with pytest.raises(Cancelled):
            go[way]()
    assert list(installer.by.keep.iterdir()) == []


def test_another_package_than_the_one_agreed_to_is_refused(
    installer: Installer, publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.update(tmp_path, "0.2.0")
    agreed = digest(path, publisher)
    publisher.update(tmp_path, "0.3.0").replace(path)
    with path.open("rb") as source, pytest.raises(UpdateRefused) as refused:
        installer.install(source, agreed, Task())
    assert refused.value.why is Why.OTHER_UPDATE
    assert list(installer.by.keep.iterdir()) == []


def test_what_is_run_is_the_copy_whatever_happens_to_the_file(
    installer: Installer, publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.update(tmp_path, "0.2.0")
    original = path.read_bytes()
    seen: list[bytes] = []

    class Meddling(Task):
        """Overwrites the stick in place once the copy was made."""

        def report(self, step: str, fraction: float | None = None) -> None:
            if step == "Comparing the update":
                path.write_bytes(b"\0" * len(original))

    def run(command: Sequence[str | Path]) -> int:
        seen.append(Path(command[-1]).read_bytes())
        return 0

    watched = replace(installer, by=replace(installer.by, run=run))
    with path.open("rb") as source:
        watched.install(source, digest(path, publisher), Meddling())
    assert seen[0] in original
    assert path.read_bytes() == b"\0" * len(original)


def test_a_copy_that_changed_under_way_is_not_run(
    installer: Installer, publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.update(tmp_path, "0.2.0")
    agreed = digest(path, publisher)

    class Meddling(Task):
        """Overwrites the end of the stick's file while it is copied."""

        def report(self, step: str, fraction: float | None = None) -> None:
            if step == "Copying the update":
                with (installer.by.keep / ".incoming.update").open("r+b") as file:
                    file.seek(-1, os.SEEK_END)
                    file.write(b"X")

    with path.open("rb") as source, pytest.raises(UpdateRefused) as refused:
        installer.install(source, agreed, Meddling())
    assert refused.value.why is Why.DAMAGED
    assert list(installer.by.keep.iterdir()) == []


def test_an_installer_that_fails_keeps_nothing_and_says_so(
    installer: Installer, publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path, {"broken.deb": b"no archive"})
    with pytest.raises(UserFacingError, match="code"):
        install(installer, path, publisher)
    assert list(installer.by.keep.iterdir()) == []


def test_a_disk_that_cannot_be_written_is_said_in_words(
    installer: Installer, publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.update(tmp_path, "0.2.0")
    (tmp_path / "file").touch()
    nowhere = replace(installer, by=replace(installer.by, keep=tmp_path / "file" / "kept"))
    with pytest.raises(InstallerFailedError, match="cannot be used"):
        install(nowhere, path, publisher)

    def fails(_command: Sequence[str | Path]) -> int:
        raise PermissionError(13, "elevation is needed")

    with pytest.raises(InstallerFailedError, match="elevation"):
        install(replace(installer, by=replace(installer.by, run=fails)), path, publisher)


def test_an_update_that_lacks_a_library_here_replaces_nothing(
    installer: Installer, publisher: Publisher, dpkg: Dpkg, tmp_path: Path
) -> None:
    install(installer, publisher.update(tmp_path, "0.2.0"), publisher)
    deb = a_deb(tmp_path, "0.3.0", more="Pre-Depends: not-there\n")
    path = publisher.package(tmp_path, {deb.name: deb.read_bytes()}, version="0.3.0")
    with pytest.raises(InstallerFailedError):
        install(installer, path, publisher)
    assert dpkg.installed == "0.2.0"
    script = Path(__file__).parents[3] / "installer" / "build_deb.sh"
    assert "\nPre-Depends: libc6" in script.read_text("utf-8")


def test_nothing_is_replaced_under_an_open_window(
    installer: Installer, publisher: Publisher, tmp_path: Path
) -> None:
    busy = replace(installer, by=replace(installer.by, is_open=lambda: True))
    with pytest.raises(Refused, match=OPEN):
        install(busy, publisher.update(tmp_path, "0.2.0"), publisher)


def a_process(processes: Path, number: int, name: str, parent: int, program: str = "") -> None:
    folder = processes / str(number)
    folder.mkdir(parents=True)
    (folder / "comm").write_text(f"{name}\n")
    (folder / "stat").write_text(f"{number} ({name}) S {parent} 1 1")
    if program:
        (folder / "exe").symlink_to(program)


def test_an_open_window_is_seen_and_our_own_command_is_none(tmp_path: Path) -> None:
    processes, here = tmp_path / "proc", Path("/opt/consultroom")
    a_process(processes, os.getpid(), "consultroom", 7, "/opt/consultroom/consultroom")
    a_process(processes, 7, "consultroom", 1, "/opt/consultroom/consultroom")
    a_process(processes, 8, "consultroom", 1, "/home/somebody/else/consultroom")
    (processes / "self").mkdir()
    (processes / "10").mkdir()  # it ends while it is looked at
    assert not running_elsewhere(here, processes)
    a_process(processes, 9, "consultroom-wor", 1, "/opt/consultroom/worker/consultroom-worker")
    assert running_elsewhere(here, processes)
    assert not running_elsewhere(Path("/opt/other"), processes)
    a_process(processes, 11, "consultroom", 1)
    assert running_elsewhere(Path("/opt/other"), processes)
    assert not running_elsewhere(here, tmp_path / "none")


def test_a_folder_that_others_may_write_is_not_trusted(
    installer: Installer, publisher: Publisher, tmp_path: Path
) -> None:
    installer.by.keep.mkdir()
    installer.by.keep.chmod(0o777)
    with pytest.raises(Refused, match="others may write"):
        install(installer, publisher.update(tmp_path, "0.2.0"), publisher)
    installer.by.keep.rmdir()
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    installer.by.keep.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Refused, match="belongs to somebody else"):
        install(installer, publisher.update(tmp_path, "0.2.1"), publisher)


UNFIT = {
    Why.PLATFORM: {"platform": "windows-aarch64", "installer": "a.exe"},
    Why.OLDER: {"version": "0.0.9", "follows": "0.0.1"},
    Why.SAME: {"version": "0.1.0"},
    Why.TOO_FAR: {"follows": "0.1.1"},
    Why.SCHEMA: {"schemas": {StoreKind.CHART: 1, StoreKind.CLINIC: 1}},
    Why.ROOM: {"room": 1 << 49},
}


@pytest.mark.parametrize("why", UNFIT)
def test_what_does_not_fit_here_is_refused_with_its_reason(
    why: Why, installer: Installer, publisher: Publisher, tmp_path: Path
) -> None:
    name = str(UNFIT[why].get("installer", "a.deb"))
    path = publisher.package(tmp_path, {name: b"an installer"}, **UNFIT[why])
    with pytest.raises(UpdateRefused) as refused:
        install(installer, path, publisher)
    assert refused.value.why is why


def test_a_replayed_package_goes_nowhere(
    installer: Installer, publisher: Publisher, dpkg: Dpkg, tmp_path: Path
) -> None:
    first = publisher.update(tmp_path, "0.2.0")
    install(installer, first, publisher)
    later = replace(installer, here=a_workstation(tmp_path, version="0.2.0"))
    install(later, publisher.update(tmp_path, "0.3.0"), publisher)
    latest = replace(installer, here=a_workstation(tmp_path, version="0.3.0"))
    with pytest.raises(UpdateRefused) as refused:
        install(latest, first, publisher)
    assert refused.value.why is Why.OLDER
    assert dpkg.installed == "0.3.0"


def test_each_system_has_its_way_or_a_plain_no(tmp_path: Path) -> None:
    linux = handover(a_workstation(tmp_path, platform="linux-aarch64"))
    assert linux.command == ("dpkg", "--force-confdef,confold", "--install")
    assert linux.waits
    windows = handover(a_workstation(tmp_path, platform="windows-x86_64"))
    assert (windows.keep, windows.command, windows.waits) == (tmp_path / "updates", (), False)
    with pytest.raises(Refused):
        handover(a_workstation(tmp_path, platform="macos-aarch64"))


def test_nothing_in_a_path_is_run_by_whoever_types_the_command() -> None:
    bad = Path("/media/a $(id) `id` ' ; \u2019 id.update")
    assert shlex.split(install_command(bad, "linux"))[-1] == str(bad)
    typed = install_command(bad, "win32")
    assert typed.endswith("update install '/media/a $(id) `id` '' ; \u2019\u2019 id.update'")


def test_the_installer_gets_none_of_our_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    run = handover(a_workstation(tmp_path, platform="linux-x86_64")).run
    assert run(["sh", "-c", 'test -z "$LD_LIBRARY_PATH"']) == 0
    assert run(["sh", "-c", "! read answer"]) == 0
    assert subprocess.run(["sh", "-c", 'test -z "$LD_LIBRARY_PATH"'], check=False).returncode == 1


def test_next_is_newer_than_anything_that_was_released(tmp_path: Path) -> None:
    assert a_workstation(tmp_path).version != NEXT
