"""Release keys and signed packages, as whoever publishes makes them."""

from __future__ import annotations

import importlib.util
import io
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from app.task import Task
from app.updates.package import opened
from app.updates.refusals import UpdateRefused
from app.updates.release import order
from app.updates.release_keys import read_keys, release_keys
from app.version import version_here
from tests.fixtures.updates import a_deb

ROOT = Path(__file__).parents[3]
HERE = version_here()
PASSPHRASE = "a lantern over the printing press"


def a_consultroom(folder: Path) -> Path:
    return a_deb(folder, HERE, name="consultroom", architecture="amd64")


@pytest.fixture(scope="module")
def script() -> ModuleType:
    path = ROOT / "installer" / "sign_release.py"
    spec = importlib.util.spec_from_file_location("sign_release", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, *arguments: str | Path, typed: str = ""
) -> tuple[int, str]:
    """The exit code, and what was said."""
    said: list[str] = []
    monkeypatch.setattr("sys.stdin", io.StringIO(typed or f"{PASSPHRASE}\n"))
    code = script.main(["--passphrase-stdin", *map(str, arguments)], said.append)
    return code, "\n".join(said)


def test_a_key_signs_what_the_application_then_takes(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    key, notes = tmp_path / "release.pem", tmp_path / "notes.txt"
    deb = a_consultroom(tmp_path)
    code, said = run(script, monkeypatch, "make-key", key, "--name", "2026")
    assert code == 0
    assert key.stat().st_mode & 0o777 == 0o600
    assert b"ENCRYPTED PRIVATE KEY" in key.read_bytes()
    keys = read_keys(said.split("\n", 1)[1])
    assert list(keys.values()) == ["2026"]

    notes.write_text("Faster.\n")
    sign = ("sign", deb, "--key", key, "--follows", "0.1.0", "--notes", notes)
    more = ("--output", tmp_path)
    code, said = run(script, monkeypatch, *sign, *more)
    assert code == 0, said
    (made,) = tmp_path.glob(f"consultroom-{HERE}-linux-x86_64.update")
    with opened(made, keys) as package:
        package.verify(Task())
        assert (package.release.notes, package.sha256) == ("Faster.", said.split()[-1])
    before = made.read_bytes()
    assert run(script, monkeypatch, *sign, *more)[0] == 1  # nothing is written over
    assert made.read_bytes() == before

    wrong, _ = run(script, monkeypatch, *sign, "--output", tmp_path / "b", typed="another\n")
    assert wrong == 1
    assert not list((tmp_path / "b").glob("*"))
    assert run(script, monkeypatch, "make-key", key, "--name", "again")[0] == 1


def test_what_is_signed_is_what_the_installer_says_it_is(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A version that was typed or left over would install what nobody meant."""
    key, notes = tmp_path / "release.pem", tmp_path / "notes.txt"
    notes.write_text("Faster.")
    run(script, monkeypatch, "make-key", key, "--name", "2026")
    no_package, no_program = tmp_path / "a.deb", tmp_path / "a.exe"
    for path in (no_package, no_program):
        path.write_bytes(b"MZ and so on, FileVersion 9.0.0")
    wrong = {
        a_deb(tmp_path, "9.0.0", name="consultroom", architecture="amd64"): "is of version 9.0.0",
        a_deb(tmp_path, HERE): "no installer of Consultroom",
        no_package: "no Debian package",
        no_program: "no installer of Consultroom",
        notes: "no installer of Consultroom",
    }
    for path, why in wrong.items():
        sign = ("sign", path, "--key", key, "--follows", "0.1.0", "--notes", notes)
        code, said = run(script, monkeypatch, *sign, "--output", tmp_path / "out")
        assert code == 1
        assert why in said
    assert not (tmp_path / "out").exists()
    no_program.write_bytes("..FileVersion\0\0".encode("utf-16-le") + "1.2.3\0".encode("utf-16-le"))
    assert script.identity(no_program) == ("1.2.3", "windows-x86_64")


def test_no_file_takes_the_place_of_the_installer(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    key, notes = tmp_path / "release.pem", tmp_path / "notes.txt"
    deb = a_consultroom(tmp_path)
    other = tmp_path / "other" / deb.name
    other.parent.mkdir()
    for path in (other, notes):
        path.write_text("Faster.")
    run(script, monkeypatch, "make-key", key, "--name", "2026")
    sign = ("sign", deb, "--key", key, "--follows", "0.1.0", "--notes", notes)
    code, said = run(script, monkeypatch, *sign, "--with", other, "--output", tmp_path)
    assert (code, said) == (1, "Two of the files have one name.")


def test_a_key_has_a_long_passphrase_and_lies_outside_of_the_repository(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    short = run(script, monkeypatch, "make-key", tmp_path / "k", "--name", "x", typed="short\n")
    inside = run(script, monkeypatch, "make-key", ROOT / "installer" / "k.pem", "--name", "x")
    assert (short[0], inside[0]) == (1, 1)
    assert not (tmp_path / "k").exists()
    assert not (ROOT / "installer" / "k.pem").exists()


def test_the_keys_that_ship_can_be_read_and_no_private_key_ships() -> None:
    assert all(len(public) == 32 for public in release_keys())
    found = [
        path
        for path in (ROOT / "app").rglob("*")
        if path.is_file() and b"PRIVATE KEY-----" in path.read_bytes()
    ]
    assert found == []


def test_the_projects_version_is_one_that_updates_compare() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert order(project["version"]) > (0, 0, 0)


def test_a_package_of_another_publisher_is_none_of_ours(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    key, deb, notes = tmp_path / "theirs.pem", tmp_path / "new.deb", tmp_path / "notes.txt"
    run(script, monkeypatch, "make-key", key, "--name", "theirs")
    deb.write_bytes(b"an installer")
    notes.write_text("Free.")
    run(
        script, monkeypatch, "sign", a_consultroom(tmp_path), "--key", key, "--follows", "0.1.0",
        "--notes", notes, "--output", tmp_path,
    )  # fmt: skip
    (made,) = tmp_path.glob("*.update")
    with pytest.raises(UpdateRefused), opened(made, {bytes(32): "2026"}):
        pass
