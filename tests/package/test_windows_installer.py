"""The installer for Windows, with a stand-in for the bundle: compiled, and run by Wine.

Wine is not Windows: what its firewall and its rights do is not seen here.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.sign_release import identity

FOLDER = Path(__file__).parents[2] / "installer" / "windows"
KEY = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Consultroom"
ENVIRONMENT = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Environment"


class Windows:
    """A Windows of Wine's, and installers made for it."""

    def __init__(self, folder: Path, display: str) -> None:
        self._folder = folder
        self._environment = {
            **os.environ,
            "DISPLAY": display,
            "WINEPREFIX": str(folder / "wine"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",  # nothing is to be fetched
        }
        self.drive = folder / "wine" / "drive_c"
        self.program = self.drive / "Program Files" / "Consultroom"
        self.run("wineboot", "--init")

    def run(self, *command: str | Path, code: int = 0) -> str:
        done = subprocess.run(
            ["wine", *command],
            env=self._environment,
            capture_output=True,
            encoding="cp437",
            check=False,
            timeout=120,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def value(self, key: str, name: str) -> str:
        return self.run("reg", "query", key, "/v", name).split("REG_SZ")[1].strip()

    def installer(self, version: str, *modules: str) -> Path:
        """An installer for 64 bits, because Debian's Wine alone runs nothing else."""
        bundle = self._folder / f"bundle-{version}"
        (bundle / "worker").mkdir(parents=True)
        (bundle / "parts").mkdir()
        for name in ("consultroom.exe", "worker/consultroom-worker.exe"):
            (bundle / name).write_bytes(b"MZ " + version.encode())
        for module in modules:
            (bundle / "parts" / module).write_text(version)
        made = self._folder / f"consultroom-{version}.exe"
        compiled(bundle, made, version, "-XTarget amd64-unicode")
        return made


def compiled(bundle: Path, made: Path, version: str, *options: str) -> None:
    subprocess.run(
        [
            *("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options),
            *(f"-DVERSION={version}", f"-DBUNDLE={bundle}", f"-DOUTPUT={made}"),
            FOLDER / "consultroom.nsi",
        ],
        check=True,
    )


@pytest.fixture(scope="module")
def windows(display: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    made = Windows(tmp_path_factory.mktemp("windows"), display)
    yield made
    made.run("wineboot", "--kill")


def test_it_compiles_for_windows_own_kind_of_installer(tmp_path: Path) -> None:
    (tmp_path / "worker").mkdir()
    (tmp_path / "consultroom.exe").write_bytes(b"MZ")
    made = tmp_path / "made.exe"
    compiled(tmp_path, made, "0.1.0")
    assert made.read_bytes()[:2] == b"MZ"
    assert identity(made) == ("0.1.0", "windows-x86_64")


def test_it_is_installed_upgraded_repaired_and_removed_in_silence(windows: Windows) -> None:
    program, parts = windows.program, windows.program / "parts"
    stick = windows.drive / "Stick-Zoë"
    stick.mkdir()

    windows.run(
        windows.installer("1.0.0", "old.pyd", "kept.pyd"), "/S", rf"/MODELS=C:\{stick.name}"
    )
    assert windows.value(KEY, "DisplayVersion") == "1.0.0"
    assert windows.value(ENVIRONMENT, "CONSULTROOM_MODELS_FROM") == rf"C:\{stick.name}"
    assert (program / "worker" / "consultroom-worker.exe").read_bytes() == b"MZ 1.0.0"
    assert list(windows.drive.rglob("Consultroom.lnk"))

    newer = windows.installer("1.1.0", "kept.pyd", "new.pyd")
    windows.run(newer, "/S")
    assert windows.value(KEY, "DisplayVersion") == "1.1.0"
    assert {path.name for path in parts.iterdir()} == {"kept.pyd", "new.pyd"}
    assert windows.value(ENVIRONMENT, "CONSULTROOM_MODELS_FROM") == rf"C:\{stick.name}"

    (parts / "kept.pyd").unlink()
    (program / "consultroom.exe").write_bytes(b"broken")
    windows.run(newer, "/S")
    assert (parts / "kept.pyd").read_text() == "1.1.0"
    assert (program / "consultroom.exe").read_bytes() == b"MZ 1.1.0"

    (local,) = (windows.drive / "users").glob("*/AppData/Local")
    note = local / "consultroom" / "clinic" / "chart.db"
    note.parent.mkdir(parents=True)
    note.write_bytes(b"a chart")
    windows.run(program / "remove.exe", "/S", r"_?=C:\Program Files\Consultroom")
    assert not (program / "consultroom.exe").exists()
    assert not parts.exists()
    assert not list(windows.drive.rglob("Consultroom.lnk"))
    windows.run("reg", "query", KEY, code=1)
    windows.run("reg", "query", ENVIRONMENT, "/v", "CONSULTROOM_MODELS_FROM", code=1)
    assert note.read_bytes() == b"a chart"


def test_outside_of_program_files_only_an_empty_folder_is_taken(windows: Windows) -> None:
    set_up, chosen = windows.installer("2.0.0", "new.pyd"), windows.drive / "Chosen"
    chosen.mkdir()
    (chosen / "left-by-somebody.dll").write_bytes(b"MZ")
    windows.run(set_up, "/S", r"/D=C:\Chosen", code=2)
    assert [path.name for path in chosen.iterdir()] == ["left-by-somebody.dll"]

    (chosen / "left-by-somebody.dll").unlink()
    windows.run(set_up, "/S", r"/D=C:\Chosen")
    windows.run(set_up, "/S")
    assert windows.value(KEY, "InstallLocation") == r"C:\Chosen"
    assert not (windows.program / "consultroom.exe").exists(), "again is in the same place"

    (chosen / "theirs.txt").write_text("kept")
    windows.run(set_up, "/S", r"/D=C:\Moved")
    assert windows.value(KEY, "InstallLocation") == r"C:\Moved"
    assert [path.name for path in chosen.iterdir()] == ["theirs.txt"], "older programs are gone"
    moved = windows.drive / "Moved"
    assert (moved / "parts" / "new.pyd").read_text() == "2.0.0"
    windows.run(set_up, "/S", r"/D=C:\Third")
    assert not moved.exists()
    windows.run(windows.drive / "Third" / "remove.exe", "/S", r"_?=C:\Third")
    assert not (windows.drive / "Third" / "consultroom.exe").exists()


def test_where_it_is_installed_is_read_from_the_registry_of_64_bit_programs() -> None:
    """The installer that Windows gets is a 32-bit program; the one that Wine runs here is none."""
    script = (FOLDER / "consultroom.nsi").read_text("utf-8")
    begin = script.split("Function .onInit")[1].split("FunctionEnd")[0]
    assert "InstallLocation" in begin.split("SetRegView 64")[1]
    assert "\nInstallDirRegKey" not in script, "it asks the other one"


def test_a_folder_that_users_may_write_is_closed_to_them() -> None:
    """What it does to rights is not seen under Wine."""
    script = (FOLDER / "consultroom.nsi").read_text("utf-8")
    granted = re.findall(r"\*S-1-([0-9-]+):\(OI\)\(CI\)(\w+)", script)
    assert granted == [
        ("5-18", "F"),  # the system
        ("5-32-544", "F"),  # administrators
        ("5-32-545", "RX"),  # users
        ("15-2-1", "RX"),  # containers, as the worker's
    ]
    assert "/inheritance:r /grant:r" in script
    before = script.split('Section "Consultroom"')[1].split("File /r")[0]
    assert "InstallLocation" in before.split("Call CloseToOthers")[1], "only what is closed is ours"


def test_both_programs_are_walled_in_and_the_walls_go_with_them() -> None:
    script = (FOLDER / "consultroom.nsi").read_text("utf-8")
    for rule, program in (
        ("Consultroom (no network)", "${APPLICATION}"),
        ("Consultroom worker (no network)", "${WORKER}"),
    ):
        assert f'!insertmacro Wall "{rule}" "{program}"' in script
        assert f'delete rule name="{rule}"' in script.split('Section "Uninstall"')[1]
