"""The installer for Windows, compiled with a stand-in for the bundle; it has not run on Windows."""

from __future__ import annotations

import subprocess
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "installer" / "windows" / "consultroom.nsi"


def test_it_compiles_without_a_warning(tmp_path: Path) -> None:
    payload, made = tmp_path / "consultroom", tmp_path / "consultroom-0.1.0.exe"
    (payload / "worker").mkdir(parents=True)
    (payload / "consultroom.exe").write_bytes(b"MZ application")
    (payload / "worker" / "consultroom-worker.exe").write_bytes(b"MZ worker")
    subprocess.run(
        [
            *("makensis", "-V2", "-WX", "-DVERSION=0.1.0"),
            *(f"-DBUNDLE={payload}", f"-DOUTPUT={made}", SCRIPT),
        ],
        check=True,
    )
    assert made.read_bytes()[:2] == b"MZ"


def test_both_programs_are_walled_in_and_the_walls_go_with_them() -> None:
    script = SCRIPT.read_text("utf-8")
    for rule, program in (
        ("Consultroom (no network)", "${APPLICATION}"),
        ("Consultroom worker (no network)", "${WORKER}"),
    ):
        assert f'!insertmacro Wall "{rule}" "{program}"' in script
        assert f'delete rule name="{rule}"' in script.split('Section "Uninstall"')[1]
