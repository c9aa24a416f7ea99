"""The bundle and its Debian package, built, moved, installed, used and removed for real."""

from __future__ import annotations

import grp
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from app.store.kinds import StoreKind
from app.store.migrate import aside_of, migrations
from installer.shipped import normal
from tests.fixtures.updates import Publisher

ROOT = Path(__file__).parents[2]
STRANGER = 4711
ENGINES = {"av", "ctranslate2", "faster_whisper", "llama_cpp", "onnxruntime", "tokenizers"}
QT_IN_USE = {"Core", "DBus", "Gui", "Multimedia", "Network", "PrintSupport", "Svg", "Widgets"}
SCREEN = {"OpenGL", "WaylandClient", "WlShellIntegration", "XcbQpa"}
# Qt's plugin for sound is linked with the library for video in a scene.
SOUND = {
    *("Concurrent", "MultimediaWidgets", "Quick"),
    *("Qml", "QmlMeta", "QmlModels", "QmlWorkerScript"),
}
REACHES_OUT = ("vnc", "tuio", "tls", "networkmanager", "connman")
root_only = pytest.mark.skipif(os.getuid() != 0, reason="only root installs for others")


@pytest.fixture(scope="module")
def bundle() -> Iterator[Path]:
    """The bundle in a folder whose name is not ASCII, where everybody may read it."""
    with TemporaryDirectory(prefix="Übergabe für María ") as name:
        folder = Path(name)
        folder.chmod(0o755)
        subprocess.run(
            [
                *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
                *("--distpath", str(folder), "--workpath", str(folder / "work")),
                str(ROOT / "build_installer.spec"),
            ],
            check=True,
            cwd=ROOT,
        )
        shutil.rmtree(folder / "work")
        yield folder / "consultroom"


@pytest.fixture(scope="module")
def package(bundle: Path) -> Iterator[Path]:
    """The Debian package of the bundle."""
    with TemporaryDirectory(prefix="package-") as name:
        subprocess.run(
            [ROOT / "installer" / "build_deb.sh", bundle, name],
            check=True,
            env={**os.environ, "COMPRESSION": "zstd -z1"},
        )
        (made,) = Path(name).glob("consultroom_*.deb")
        yield made


def parts(folder: Path) -> set[str]:
    """The packages and libraries that lie in one of the two programs."""
    return {path.name for path in (folder / "parts").iterdir()}


def modules(program: Path) -> set[str]:
    """The top-level names of the Python modules inside a program."""
    listed = subprocess.run(
        [sys.executable, "-m", "PyInstaller.utils.cliutils.archive_viewer", "-rlb", program],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return {line.strip().strip("'").split(".")[0] for line in listed.splitlines()}


def test_the_worker_has_neither_qt_nor_sqlcipher_nor_keys(bundle: Path) -> None:
    worker = bundle / "worker"
    found = parts(worker) | modules(worker / "consultroom-worker")
    assert not found & {"PySide6", "shiboken6", "sqlcipher3", "keyring", "cryptography", "ui"}
    assert found >= ENGINES


def test_the_application_has_no_engine_and_only_the_qt_that_it_uses(bundle: Path) -> None:
    found = parts(bundle) | modules(bundle / "consultroom")
    assert {"app", "ui", "PySide6", "sqlcipher3"} <= found
    assert not found & ENGINES
    qt = bundle / "parts" / "PySide6" / "Qt"
    names = {path.name.removeprefix("libQt6").split(".")[0] for path in qt.glob("lib/libQt6*.so*")}
    libraries = {name for name in names if not name.startswith("FFmpegStub")}
    assert libraries >= {"Core", "Gui", "Widgets"}
    assert libraries <= QT_IN_USE | SCREEN | SOUND
    plugins = [path.relative_to(qt).as_posix() for path in (qt / "plugins").rglob("*.so")]
    assert any(name.endswith("libqxcb.so") for name in plugins)
    assert not [name for name in plugins if any(out in name for out in REACHES_OUT)]


def test_no_tool_of_development_is_shipped(bundle: Path) -> None:
    found = modules(bundle / "consultroom") | modules(bundle / "worker" / "consultroom-worker")
    assert not found & {"pytest", "mypy", "hypothesis", "setuptools", "pip", "tests", "PyInstaller"}


def test_all_that_is_in_it_is_on_the_bill_with_its_licence(bundle: Path) -> None:
    listed = subprocess.run(
        [bundle / "consultroom", "licences", "--json"], check=True, capture_output=True, text=True
    ).stdout
    bill = {normal(part["name"]): part["licence"] for part in json.loads(listed)["parts"]}
    assert all(bill.values())
    texts = {path.name: list(path.iterdir()) for path in (bundle / "licences").iterdir()}
    assert texts.keys() >= {"qt", "ffmpeg", "sqlcipher", "zlib"}
    assert [name for name, found in texts.items() if not found] == []
    found = modules(bundle / "consultroom") | modules(bundle / "worker" / "consultroom-worker")
    found |= parts(bundle) | parts(bundle / "worker")
    origins = packages_distributions()
    packages = {normal(one) for name in found for one in origins.get(name, ())}
    assert packages > {"rich", "pyside6-essentials", "av"}
    assert packages - bill.keys() <= {"consultroom"}
    assert not list(bundle.rglob("libreadline*"))


@root_only
def test_a_stranger_without_any_network_does_the_main_job(bundle: Path) -> None:
    with TemporaryDirectory(prefix="Zoë Ødegård ") as home:
        os.chown(home, STRANGER, STRANGER)
        done = subprocess.run(
            [
                *("unshare", "--net", "setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}"),
                *("--clear-groups", "--no-new-privs"),
                *(bundle / "consultroom", "demo", "--json"),
            ],
            cwd="/",
            env={"PATH": "/usr/bin:/bin", "HOME": home, "LANG": "C.UTF-8", "TMPDIR": home},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["note"]


@root_only
def test_the_package_is_installed_opened_and_removed(
    package: Path, tmp_path: Path, display: str
) -> None:
    unattended = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["dpkg", "--install", package], check=True, env=unattended, capture_output=True)
    try:
        for path in (
            "/usr/share/applications/consultroom.desktop",
            "/usr/share/metainfo/consultroom.metainfo.xml",
            "/usr/share/icons/hicolor/scalable/apps/consultroom.svg",
            "/etc/apparmor.d/consultroom",
        ):
            assert Path(path).is_file()
        seen, refused = window_of(display, tmp_path, package)
        shared = shared_by_the_workstation("/media/Dr. O'Hara's stick")
        listed = patients_that_another_account_sees()
    finally:
        subprocess.run(
            ["dpkg", "--purge", "consultroom"], check=True, env=unattended, capture_output=True
        )
        left = owner_of_what_is_left(Path("/var/lib/consultroom"))
    assert "Consultroom" in seen
    assert "Consultroom is open" in refused, "nothing is replaced under it"
    assert shared == [
        "/var/lib/consultroom/clinic",
        "/var/lib/consultroom/models",
        "/media/Dr. O'Hara's stick",
        "file",
        "0007",
    ]
    assert listed == ["Robin Example"]
    assert left == ("consultroom", 0o2770), "data stays when the program goes"
    assert not Path("/etc/default/consultroom").exists()
    assert not Path("/opt/consultroom").exists()
    assert not Path("/usr/bin/consultroom").exists()


def owner_of_what_is_left(data: Path) -> tuple[str, int] | None:
    """The group and the rights of the data, which is then cleared away."""
    if not data.exists():
        return None
    found = data.group(), data.stat().st_mode & 0o7777
    shutil.rmtree(data)
    subprocess.run(["groupdel", "consultroom"], check=True)
    return found


def shared_by_the_workstation(models: str) -> list[str]:
    """What the program's start script reads when the other answers are given."""
    subprocess.run(
        ["debconf-set-selections"],
        input=f"consultroom consultroom/data select workstation\n"
        f"consultroom consultroom/models string {models}\n",
        check=True,
        text=True,
    )
    subprocess.run(["dpkg-reconfigure", "-fnoninteractive", "consultroom"], check=True)
    names = ("HOME", "MODELS", "MODELS_FROM", "DEVICE_SECRET")
    script = "; ".join(f'echo "$CONSULTROOM_{name}"' for name in names)
    return subprocess.run(
        ["sh", "-c", f". /etc/default/consultroom; {script}; umask"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()


def patients_that_another_account_sees() -> list[str]:
    """One account of the group founds a clinic; another one opens it."""
    group = grp.getgrnam("consultroom").gr_gid

    def run(account: int, *command: str, words: str = "") -> dict[str, Any]:
        with TemporaryDirectory() as home:
            os.chown(home, account, account)
            done = subprocess.run(
                [
                    *("setpriv", f"--reuid={account}", f"--regid={account}", f"--groups={group}"),
                    *("consultroom", *command, "--json"),
                ],
                env={"PATH": "/usr/bin:/bin", "HOME": home, "LANG": "C.UTF-8", "TMPDIR": home},
                cwd="/",
                input=words,
                capture_output=True,
                text=True,
                check=False,
            )
        assert done.returncode == 0, done.stderr
        said: dict[str, Any] = json.loads(done.stdout)
        return said

    clinic = run(STRANGER, "demo", "--home", "/var/lib/consultroom/clinic")["clinic"]
    words = f"{clinic['password']}\n"
    who = ("--user", clinic["user"], "--password-stdin")
    found = run(STRANGER + 1, "patients", "list", *who, words=words)["patients"]
    return [f"{one['given_name']} {one['family_name']}" for one in found]


def window_of(display: str, home: Path, package: Path) -> tuple[str, str]:
    """The title of the window that the installed program opens, and what it says to an upgrade."""
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "DISPLAY": display,
        "LANG": "C.UTF-8",
        "CONSULTROOM_DEVICE_SECRET": "file",
    }
    with subprocess.Popen(["/usr/bin/consultroom"], env=environment) as program:
        try:
            found = subprocess.run(
                ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Consultroom"],
                env=environment,
                check=True,
                capture_output=True,
                text=True,
                timeout=60,
            ).stdout.split()
            title = subprocess.run(
                ["xdotool", "getwindowname", found[0]],
                env=environment,
                check=True,
                capture_output=True,
                text=True,
            ).stdout
            again = subprocess.run(
                ["dpkg", "--install", package], capture_output=True, text=True, check=False
            )
            return title, again.stderr if again.returncode else ""
        finally:
            program.terminate()


SECRETS = {"amara": "a quiet desk by the window", "olin": "two keys on one brass ring"}


def version_of(bundle: Path, version: str, publisher: Publisher) -> Path:
    """A Debian package of the bundle as if it were this version, which trusts a publisher.

    Without the window and the engines, which no command of an update needs, it is soon made.
    """
    made = bundle.parent / version
    subprocess.run(["cp", "--archive", "--link", bundle, made], check=True)
    shutil.rmtree(made / "worker")
    shutil.rmtree(made / "parts" / "PySide6")
    (facts,) = (made / "parts").glob("consultroom-*.dist-info")
    metadata = (facts / "METADATA").read_text("utf-8")
    (facts / "METADATA").unlink()
    (facts / "METADATA").write_text(re.sub(r"(?m)^Version: .*", f"Version: {version}", metadata))
    facts.rename(facts.with_name(f"consultroom-{version}.dist-info"))
    keys = made / "parts" / "app" / "updates" / "release_keys.toml"
    keys.unlink()
    keys.write_text(f'[[key]]\nname = "2026"\npublic = "{publisher.public.hex()}"\n')
    subprocess.run(
        [ROOT / "installer" / "build_deb.sh", made, bundle.parent],
        check=True,
        env={**os.environ, "COMPRESSION": "zstd -z1", "VERSION": version},
    )
    shutil.rmtree(made)
    (package,) = bundle.parent.glob(f"consultroom_{version}_*.deb")
    return package


@root_only
def test_an_update_is_installed_from_a_stick_and_taken_back(bundle: Path, tmp_path: Path) -> None:
    publisher, home, stick = Publisher(), tmp_path / "clinic", tmp_path / "stick"
    stick.mkdir()
    debs = {version: version_of(bundle, version, publisher) for version in ("0.1.0", "0.2.0")}
    updates = {
        version: publisher.package(stick, {deb.name: deb.read_bytes()}, version=version)
        for version, deb in debs.items()
    }
    environment = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "CONSULTROOM_DEVICE_SECRET": "file",
        "DEBIAN_FRONTEND": "noninteractive",
    }

    def run(*words: str | Path, typed: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words, input=typed, env=environment, capture_output=True, text=True, check=False
        )

    def consultroom(*words: str | Path, user: str = "", typed: str = "") -> None:
        who = ("--user", user, "--password-stdin") if user else ()
        typed = typed or f"{SECRETS.get(user, '')}\n"
        done = run("/usr/bin/consultroom", *words, *who, "--home", home, typed=typed)
        assert done.returncode == 0, done.stdout + done.stderr

    def installed() -> str:
        return run("dpkg-query", "--show", "--showformat=${Version}", "consultroom").stdout

    assert run("dpkg", "--install", debs["0.1.0"]).returncode == 0
    settings = Path("/etc/default/consultroom")
    settings.write_text("# as the clinic wants it\n")
    try:
        consultroom(
            *(
                "init",
                "--clinic",
                "Hill Street",
                "--clinician",
                "amara",
                "--clinician-name",
                "Dr A",
            ),
            *("--manager", "olin", "--manager-name", "Olin", "--secret-in-file"),
            "--password-stdin",
            typed=f"{SECRETS['amara']}\n{SECRETS['olin']}\n",
        )
        refused = run("/usr/bin/consultroom", "update", "install", updates["0.2.0"], "--home", home)
        assert refused.returncode == 3
        assert "No backup of today" in refused.stderr
        consultroom("update", "prepare", updates["0.2.0"], "--to", stick, user="olin")
        consultroom("update", "install", updates["0.2.0"])
        assert installed() == "0.2.0"
        assert settings.read_text() == "# as the clinic wants it\n"
        again = run("/usr/bin/consultroom", "update", "check", updates["0.2.0"])
        assert "installed already" in again.stderr
        consultroom("audit", "verify", user="amara")

        store = home / "clinic.db"  # as if the newer version had brought it to a newer schema
        aside_of(store, len(migrations(StoreKind.CLINIC))).write_bytes(store.read_bytes())
        consultroom("update", "back", updates["0.1.0"], "--yes", user="amara")
        assert installed() == "0.1.0"
        consultroom("audit", "verify", user="amara")
        assert list(home.glob("replaced-*"))
        assert {path.name for path in Path("/var/lib/consultroom-updates").iterdir()} == {
            "0.1.0.update",
            "0.2.0.update",
        }
    finally:
        run("dpkg", "--purge", "consultroom")
    assert not Path("/var/lib/consultroom-updates").exists()
