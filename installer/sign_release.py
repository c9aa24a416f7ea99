"""Make release keys, and sign installers as update packages, on the publisher's own machine.

    .venv/bin/python installer/sign_release.py make-key KEY_FILE --name NAME
    .venv/bin/python installer/sign_release.py sign INSTALLER --key KEY… --follows … --notes …

The private key never lies in the repository, and its file is encrypted with a passphrase. What the
package holds and what a key is for stands in docs/installers.md.
"""

from __future__ import annotations

import argparse
import getpass
import hashlib
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: E402
from cryptography.hazmat.primitives.serialization import (  # noqa: E402
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from app.store.kinds import StoreKind  # noqa: E402
from app.store.migrate import migrations  # noqa: E402
from app.store.values import time_text  # noqa: E402
from app.task import Task  # noqa: E402
from app.updates.package import SUFFIX, Sign, opened, write  # noqa: E402
from app.updates.release import INSTALLERS, Release, ReleaseFile, decode, encode  # noqa: E402

SHORTEST_PASSPHRASE = 20
ARCHITECTURES = {"amd64": "x86_64", "arm64": "aarch64"}
FILE_VERSION = re.compile(rb"F\0i\0l\0e\0V\0e\0r\0s\0i\0o\0n\0(?:\0\0)+((?:[0-9.]\0)+)")
"""The name and the value as they lie in a program of Windows, which set-up is made as."""
ROOM_BY_BYTE = 4  # what an installer takes when it is unpacked, beside what is there already

Say = Callable[[str], None]


class SigningError(Exception):
    """What is wrong, in a sentence."""


def main(arguments: Sequence[str] | None = None, say: Say = print) -> int:
    """Do what the arguments say; 0 done, 1 a finding."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--passphrase-stdin", action="store_true")
    verbs = parser.add_subparsers(dest="verb", required=True)
    make = verbs.add_parser("make-key")
    make.add_argument("file", type=Path)
    make.add_argument("--name", required=True, help="how the window names it, such as «2026»")
    sign = verbs.add_parser("sign")
    sign.add_argument("installer", type=Path)
    sign.add_argument("--key", type=Path, action="append", required=True)
    sign.add_argument("--follows", required=True, help="the oldest version it may follow")
    sign.add_argument("--notes", type=Path, required=True, help="what is new, as plain text")
    sign.add_argument("--with", dest="beside", type=Path, action="append", default=[])
    sign.add_argument("--output", type=Path, default=Path("dist"))
    chosen = parser.parse_args(arguments)
    try:
        if chosen.verb == "make-key":
            make_key(chosen.file, chosen.name, _passphrase(chosen, chosen.file, twice=True), say)
        else:
            sign_installer(chosen, say)
    except (SigningError, OSError) as error:
        say(str(error))
        return 1
    return 0


def make_key(path: Path, name: str, passphrase: bytes, say: Say) -> None:
    """Write a new private key, and say the lines that ship with the application."""
    _refuse_within(path)
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise SigningError(f"A release key needs {SHORTEST_PASSPHRASE} characters or more.")
    key = Ed25519PrivateKey.generate()
    encrypted = key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase)
    )
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(encrypted)
    say("For app/updates/release_keys.toml:\n")
    say(f'[[key]]\nname = "{name}"\npublic = "{key.public_key().public_bytes_raw().hex()}"')


def sign_installer(chosen: argparse.Namespace, say: Say) -> None:
    """Write the package beside the other results, and read it back as a workstation will."""
    sources = {path.name: path for path in (chosen.installer, *chosen.beside)}
    if len(sources) != 1 + len(chosen.beside):
        raise SigningError("Two of the files have one name.")
    version, platform = identity(chosen.installer)
    if version != _project_version():
        raise SigningError(
            f"{chosen.installer.name} is of version {version}, and this checkout, whose schemas "
            f"are signed with it, of {_project_version()}."
        )
    release = Release(
        version=version,
        follows=chosen.follows,
        platform=platform,
        released_at=time_text(datetime.now(UTC)),
        notes=chosen.notes.read_text("utf-8").strip(),
        schemas={kind: len(migrations(kind)) for kind in StoreKind},
        room=ROOM_BY_BYTE * chosen.installer.stat().st_size,
        installer=chosen.installer.name,
        files=tuple(_measured(name, path) for name, path in sources.items()),
    )
    try:
        decode(encode(release))
    except ValueError as error:
        raise SigningError(str(error)) from error
    signers: dict[bytes, Sign] = {}
    for path in chosen.key:
        _refuse_within(path)
        key = _read_key(path, _passphrase(chosen, path))
        signers[key.public_key().public_bytes_raw()] = key.sign
    chosen.output.mkdir(parents=True, exist_ok=True)
    target = chosen.output / f"consultroom-{release.version}-{release.platform}{SUFFIX}"
    file = target.open("xb")
    try:
        with file:
            write(file, release, sources, signers)
        with opened(target, dict.fromkeys(signers, "the key that signed")) as package:
            package.verify(Task())
            say(f"{target}\nSHA-256 of its release: {package.sha256}")
    except BaseException:
        with suppress(FileNotFoundError):
            target.unlink()
        raise


def identity(installer: Path) -> tuple[str, str]:
    """The version and the platform of an installer, by its own word."""
    if installer.suffix == INSTALLERS["linux"]:
        package, version, architecture = _fields(installer, "Package", "Version", "Architecture")
        if package == "consultroom" and architecture in ARCHITECTURES:
            return version, f"linux-{ARCHITECTURES[architecture]}"
    elif installer.suffix == INSTALLERS["windows"]:
        found = FILE_VERSION.search(installer.read_bytes())
        if found is not None:
            return found[1].decode("utf-16-le"), "windows-x86_64"
    raise SigningError(f"{installer.name} is no installer of Consultroom.")


def _fields(deb: Path, *names: str) -> list[str]:
    found = []
    for name in names:
        asked = subprocess.run(  # noqa: S603 - no shell
            ["dpkg-deb", "--field", deb, name],  # noqa: S607
            capture_output=True,
            text=True,
            check=False,
        )
        if asked.returncode != 0:
            raise SigningError(f"{deb.name} is no Debian package that can be read.")
        found.append(asked.stdout.strip())
    return found


def _measured(name: str, path: Path) -> ReleaseFile:
    with path.open("rb") as file:
        return ReleaseFile(
            name, path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()
        )


def _read_key(path: Path, passphrase: bytes) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(path.read_bytes(), passphrase)
    except (ValueError, TypeError) as error:
        raise SigningError(f"{path} does not open with this passphrase.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise SigningError(f"{path} holds no Ed25519 key.")
    return key


def _passphrase(chosen: argparse.Namespace, path: Path, *, twice: bool = False) -> bytes:
    if chosen.passphrase_stdin:
        return sys.stdin.readline().rstrip("\r\n").encode()
    typed = getpass.getpass(f"Passphrase of {path}: ")
    if twice and getpass.getpass("Once more: ") != typed:
        raise SigningError("The two differ.")
    return typed.encode()


def _refuse_within(path: Path) -> None:
    if path.resolve().is_relative_to(ROOT):
        raise SigningError("A release key never lies in the repository.")


def _project_version() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return str(project["version"])


if __name__ == "__main__":
    sys.exit(main())
