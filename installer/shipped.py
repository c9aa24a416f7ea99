"""What is shipped: Python packages, the native parts within them, models, typeface and icons."""

from __future__ import annotations

import ctypes
import fnmatch
import hashlib
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "installer" / "licences"
LOCK = ROOT / "requirements.lock"
_TEXT = re.compile(r"(?i)(licen[cs]es?|copying|notice|thirdpartynotices|authors|ofl)\b")
_PINNED = re.compile(r"(?m)^([a-z0-9][^\\\n]*?)\s*\\\n((?:\s+--hash=sha256:[0-9a-f]{64}.*\n?)+)")


class UnknownLicenceError(Exception):
    """A part with a licence that nobody has looked at."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that ships. `licence` is an SPDX expression, `texts` what it asks to be shown.

    `hashes` are of what is installed, `locked` of everything that the lock allows for it.
    """

    name: str
    version: str
    licence: str
    purl: str = ""
    texts: Mapping[str, bytes] = field(default_factory=dict)
    hashes: tuple[str, ...] = ()
    locked: tuple[str, ...] = ()
    kind: str = "library"


@cache
def facts() -> Mapping[str, Any]:
    """What parts.toml says."""
    return tomllib.loads((ROOT / "installer" / "parts.toml").read_text("utf-8"))


def all_parts() -> list[Part]:
    """Everything, each once, with a licence that may ship and its text."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    python = [_package(name) for name in sorted(set(shipped(project["dependencies"], set())))]
    return [*python, _interpreter(), _bootloader(), *_native(), *_models(), *_look()]


def shipped(names: Iterable[str], known: set[str]) -> Iterator[str]:
    """The packages that are installed with these, each once, without their extras."""
    for text in names:
        requirement = Requirement(text)
        name = normal(requirement.name)
        if name in known or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        known.add(name)
        yield name
        yield from shipped(found.requires or [], known)


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def pinned() -> list[tuple[Requirement, tuple[str, ...]]]:
    """Each line of the lock with its hashes; a package may stand twice, behind two markers."""
    return [
        (Requirement(line), tuple(re.findall(r"sha256:([0-9a-f]{64})", hashes)))
        for line, hashes in _PINNED.findall(LOCK.read_text("utf-8"))
    ]


@cache
def locked() -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """The version and the hashes of each package that the lock gives this platform."""
    return {
        one.name: (str(one.specifier).removeprefix("=="), hashes)
        for one, hashes in pinned()
        if one.marker is None or one.marker.evaluate()
    }


def names_of(expression: str) -> list[str]:
    """The licences in an SPDX expression, each with its exception."""
    return [one.strip(" ()") for one in re.split(r"\b(?:AND|OR)\b", expression)]


def refuse_unknown(part: Part) -> Part:
    """The part itself; UnknownLicenceError where one of its licences was never looked at."""
    for name in names_of(part.licence):
        if name not in facts()["licences"]:
            raise UnknownLicenceError(f"{part.name} {part.version} is under «{part.licence}».")
    return part


def library(file_name: str) -> Part | None:
    """The part that a single library belongs to; None for one that nobody has looked at."""
    for pattern, row in facts()["libraries"].items():
        if fnmatch.fnmatchcase(file_name, pattern):
            return refuse_unknown(
                Part(row["name"], "", row["licence"], texts=_common(row["licence"]))
            )
    return None


def _package(name: str) -> Part:
    found = distribution(name)
    row = facts()["packages"].get(name, {})
    licence = row.get("licence") or found.metadata.get("License-Expression") or ""
    version, hashes = locked().get(name, (found.version, ()))
    texts = _own_texts(found) or _common(licence)
    if "notice" in row:
        texts = {**texts, "NOTICE.txt": row["notice"].encode()}
    return refuse_unknown(
        Part(name, version, licence, f"pkg:pypi/{name}@{version}", texts, locked=hashes)
    )


def _own_texts(found: Distribution) -> dict[str, bytes]:
    texts: dict[str, bytes] = {}
    for file in found.files or []:
        named = _TEXT.search(file.name) or "licenses" in file.parts
        if named and file.suffix not in {".py", ".pyc", ".h"}:
            path = Path(str(file.locate()))
            if path.is_file():
                inner = (
                    "-".join(file.parts[file.parts.index("licenses") + 1 :])
                    if ("licenses" in file.parts)
                    else file.name
                )
                texts[inner] = path.read_bytes()
    return texts


def _common(licence: str) -> dict[str, bytes]:
    """The texts of licences, where the part itself brings none."""
    known = facts()["texts"]
    wanted = {known[name] for name in names_of(licence) if name in known}
    if any(name.startswith("LGPL-3") for name in names_of(licence)):
        wanted.add("GPL-3.0.txt")  # which it adds to
    return {name: (TEXTS / name).read_bytes() for name in sorted(wanted)}


def _interpreter() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    places = (
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(sys.base_prefix, "lib", f"python{version.rpartition('.')[0]}", "LICENSE.txt"),
        Path(f"/usr/share/doc/python{version.rpartition('.')[0]}/copyright"),
    )
    text = next(path for path in places if path.is_file())
    return Part(
        "cpython", version, "Python-2.0.1", f"pkg:generic/python@{version}",
        {"LICENSE.txt": text.read_bytes()},
    )  # fmt: skip


def _bootloader() -> Part:
    found = distribution("pyinstaller")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    purl = f"pkg:pypi/pyinstaller@{found.version}"
    return Part("pyinstaller-bootloader", found.version, licence, purl, _own_texts(found))


def _native() -> Iterator[Part]:
    site = Path(str(distribution("numpy").locate_file("")))
    for row in facts()["part"]:
        files = sorted({path for pattern in row["files"] for path in site.glob(pattern)})
        version = _VERSIONS[row["version"]]()
        yield refuse_unknown(
            Part(
                row["name"],
                version,
                row["licence"],
                f"{row['purl']}@{version}",
                {**_common(row["licence"]), "NOTICE.txt": row["notice"].encode()},
                tuple(sha256_of(path) for path in files if path.is_file()),
            )
        )


def _models() -> Iterator[Part]:
    catalog = tomllib.loads((ROOT / "models" / "catalog.toml").read_text("utf-8"))
    for model in catalog["model"]:
        if model.get("demonstration"):
            yield Part(
                model["key"],
                model["revision"],
                "LicenseRef-Consultroom",
                texts={"README.txt": b"Trained by this project on text and speech of its own.\n"},
                hashes=tuple(file["sha256"] for file in model["files"]),
                kind="machine-learning-model",
            )


def _look() -> Iterator[Part]:
    fonts = ROOT / "app" / "export" / "fonts"
    yield Part(
        "inter", "4.0", "OFL-1.1", "pkg:github/rsms/inter@4.0",
        {"OFL.txt": (fonts / "OFL.txt").read_bytes()},
        tuple(sha256_of(path) for path in sorted(fonts.glob("*.otf"))), kind="data",
    )  # fmt: skip
    icons = ROOT / "ui" / "theme" / "icons"
    said = (ROOT / "ui" / "theme" / "LICENSES.md").read_text("utf-8")
    found = re.search(r"`lucide-static` ([\d.]+)", said)
    version = found[1] if found else ""
    yield Part(
        "lucide", version, "ISC AND MIT", f"pkg:npm/lucide-static@{version}",
        {"LICENSE": (icons / "LICENSE").read_bytes()}, kind="data",
    )  # fmt: skip


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _ggml() -> str:
    folder = Path(str(distribution("llama-cpp-python").locate_file("llama_cpp/lib")))
    base = next(
        path for pattern in ("libggml-base.*", "ggml-base.*") for path in folder.glob(pattern)
    )
    asked = ctypes.CDLL(str(base)).ggml_version
    asked.restype = ctypes.c_char_p
    binding = distribution("llama-cpp-python").version
    return f"{asked().decode()}+llama-cpp-python.{binding}"


def _sqlcipher(pragma: str) -> str:
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - only where it is asked for

    connection = dbapi2.connect(":memory:")
    try:
        return str(connection.execute(pragma).fetchone()[0]).split()[0]
    finally:
        connection.close()


def _ffmpeg() -> str:
    import av  # noqa: PLC0415 - only where it is asked for

    return str(av.ffmpeg_version_info)


_VERSIONS = {
    "ggml": _ggml,
    "ctranslate2": lambda: distribution("ctranslate2").version,
    "qt": lambda: distribution("pyside6-essentials").version,
    "sqlcipher": lambda: _sqlcipher("PRAGMA cipher_version"),
    "sqlite": lambda: _sqlcipher("SELECT sqlite_version()"),
    "ffmpeg": _ffmpeg,
}
