"""The bill of materials and the licences: nothing without one, and none that may not ship."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from typer.testing import CliRunner

from app.cli import application
from installer import shipped
from installer.sbom import LICENCES, SBOM, as_json, loose_libraries, write
from installer.shipped import Part, UnknownLicenceError, all_parts, facts, library, names_of


@pytest.fixture(scope="module")
def parts() -> list[Part]:
    return all_parts()


@pytest.fixture(scope="module")
def bill(parts: list[Part]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(as_json(parts))
    return found


def test_the_bill_is_valid_cyclonedx_1_6(parts: list[Part]) -> None:
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    text = as_json(parts)
    assert validator.validate_str(text) is None
    assert validator.validate_str(text.replace('"components"', '"things"')) is not None


def test_every_part_has_a_licence_that_may_ship_and_its_text(parts: list[Part]) -> None:
    allowed = set(facts()["licences"]) | {"LicenseRef-Consultroom"}
    assert [part.name for part in parts if not part.licence or not part.texts] == []
    for part in parts:
        assert set(names_of(part.licence)) <= allowed, part.name
        assert all(text.strip() for text in part.texts.values()), part.name


def test_packages_native_parts_models_and_the_look_are_in_it(bill: dict[str, Any]) -> None:
    found = {one["name"]: one for one in bill["components"]}
    native = {"llama.cpp", "CTranslate2", "Qt", "SQLCipher", "SQLite", "FFmpeg"}
    assert native <= found.keys()
    for name in native | {"starter-speech", "starter-language", "inter"}:
        assert found[name]["hashes"], name
        assert found[name]["version"], name
    assert {"cpython", "pyinstaller-bootloader", "lucide", "faster-whisper"} <= found.keys()
    assert found["starter-speech"]["type"] == "machine-learning-model"
    assert found["Qt"]["version"] == found["pyside6"]["version"] == "6.11.1"
    for part in found.values():
        assert part["licenses"]
        assert "purl" in part or part["name"].startswith("starter-")


def test_each_package_carries_the_hashes_of_the_lock(bill: dict[str, Any]) -> None:
    for part in bill["components"]:
        if part.get("purl", "").startswith("pkg:pypi/") and "bootloader" not in part["name"]:
            (link,) = part["externalReferences"]
            assert link["hashes"], part["name"]


def test_a_licence_that_nobody_has_looked_at_stops_the_build(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    changed = {**facts(), "packages": {"rich": {"licence": "SSPL-1.0"}}}
    monkeypatch.setattr(shipped, "facts", lambda: changed)
    with pytest.raises(UnknownLicenceError, match="SSPL"):
        shipped._package("rich")
    with pytest.raises(UnknownLicenceError, match="tokenizers"):
        shipped._package("tokenizers")


def test_a_library_that_nobody_has_looked_at_stops_the_build(tmp_path: Path) -> None:
    for name in ("libX11.so.6", "libavcodec-5e6b81c2.so.62", "libavcodec.so.61"):
        (tmp_path / name).touch()
    loose = loose_libraries(tmp_path)
    assert all(len(part.hashes) == 1 and part.texts for part in loose)
    found = {part.name: part.licence for part in loose}
    assert found == {
        "libX11": "MIT",
        "FFmpeg of PyAV": "GPL-3.0-or-later",
        "FFmpeg of Qt": "LGPL-2.1-or-later",
    }
    (tmp_path / "libsurprise.so.1").touch()
    with pytest.raises(UnknownLicenceError, match="libsurprise"):
        loose_libraries(tmp_path)


def test_every_library_that_is_listed_may_ship() -> None:
    for pattern in facts()["libraries"]:
        assert library(pattern.replace("*", "-x")) is not None


def test_the_bundle_gets_both_and_the_command_shows_them(
    tmp_path: Path, parts: list[Part], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "libX11.so.6").touch()
    write(tmp_path)
    assert (tmp_path / SBOM).is_file()
    written = {path.name for path in (tmp_path / LICENCES).iterdir()}
    assert len(written) == len({part.name.lower() for part in parts}) + 1
    assert all(any(folder.iterdir()) for folder in (tmp_path / LICENCES).iterdir())

    run = CliRunner()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "consultroom"))
    said = json.loads(run.invoke(application, ["licences", "--json"]).stdout)
    assert {"rich", "Qt", "llama.cpp"} <= {one["name"] for one in said["parts"]}
    assert all(one["licence"] for one in said["parts"])
    assert "Permission is hereby granted" in run.invoke(application, ["licences", "rich"]).stdout
    monkeypatch.setattr(sys, "executable", str(tmp_path / "elsewhere" / "python"))
    assert run.invoke(application, ["licences"]).exit_code != 0
