from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from app.catalog.catalog import CATALOG, Catalog, Entry
from app.catalog.pin import pin
from app.errors import Cancelled, UserFacingError
from app.task import Progress, Task

WEIGHTS = bytes(range(256)) * 20_000
CONFIG = b"{}"


def write_catalog(path: Path, files: str = "files = [\n]\n") -> Path:
    path.write_text(
        f"""
[[model]]
key = "big-speech"
name = "Big speech"
role = "speech"
family = "whisper"
licence = "MIT"
source = "example/big"
revision = "1"
languages = ["en"]
memory = {{ weights_mib = 100, working_mib = 10 }}
files = [
  {{ path = "model.bin", bytes = {len(WEIGHTS)}, sha256 = "{sha256(WEIGHTS)}" }},
  {{ path = "config.json", bytes = {len(CONFIG)}, sha256 = "{sha256(CONFIG)}" }},
]

[[model]]
key = "starter-speech"
name = "Starter speech"
role = "speech"
family = "whisper"
folder = "starter/speech"
demonstration = true
licence = "as this project"
source = "here"
revision = "1"
languages = ["en"]
memory = {{ weights_mib = 1, working_mib = 1 }}
{files}""",
        "utf-8",
    )
    return path


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """Installed models, with one big model whole."""
    folder = tmp_path / "models" / "big-speech"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(WEIGHTS)
    (folder / "config.json").write_bytes(CONFIG)
    return folder.parent


@pytest.fixture
def small_catalog(models: Path, tmp_path: Path) -> Catalog:
    return Catalog.load(models, write_catalog(tmp_path / "catalog.toml"))


@pytest.fixture
def big(small_catalog: Catalog) -> Entry:
    return small_catalog.entries()[0]


def test_a_whole_model_is_verified_with_progress(small_catalog: Catalog, big: Entry) -> None:
    seen: list[Progress] = []

    stamp = small_catalog.verify(big, Task(seen.append))

    assert stamp == big.stamp
    assert seen[-1].fraction == 1.0
    assert [step.fraction for step in seen] == sorted(step.fraction or 0 for step in seen)


def test_the_stamp_of_several_files_is_that_of_their_list(big: Entry) -> None:
    lines = f"{sha256(CONFIG)}  config.json\n{sha256(WEIGHTS)}  model.bin\n"

    assert big.stamp.sha256 == sha256(lines.encode())


def test_a_flipped_byte_is_refused(small_catalog: Catalog, big: Entry) -> None:
    path = big.folder / "model.bin"
    data = bytearray(WEIGHTS)
    data[len(data) // 2] ^= 1
    path.write_bytes(data)

    with pytest.raises(UserFacingError, match=r"«model.bin» has other bytes"):
        small_catalog.verify(big)


def test_a_missing_file_is_refused(small_catalog: Catalog, big: Entry) -> None:
    (big.folder / "config.json").unlink()

    with pytest.raises(UserFacingError, match=r"«config.json» is missing"):
        small_catalog.verify(big)


def test_a_truncated_file_is_refused_before_it_is_read(small_catalog: Catalog, big: Entry) -> None:
    os.truncate(big.folder / "model.bin", 1000)

    with pytest.raises(UserFacingError, match=r"«model.bin» is cut short: 1000 of"):
        small_catalog.verify(big)


def test_a_longer_file_is_refused(small_catalog: Catalog, big: Entry) -> None:
    (big.folder / "config.json").write_bytes(b"{} ")

    with pytest.raises(UserFacingError, match=r"«config.json» is too long"):
        small_catalog.verify(big)


def test_a_file_that_is_not_pinned_is_refused(small_catalog: Catalog, big: Entry) -> None:
    (big.folder / "tokenizer.json").write_text("{}", "utf-8")

    with pytest.raises(UserFacingError, match=r"«tokenizer.json» does not belong"):
        small_catalog.verify(big)


def test_a_description_may_lie_beside(small_catalog: Catalog, big: Entry) -> None:
    (big.folder / "README.md").write_text("A model.", "utf-8")

    small_catalog.verify(big)


def test_what_was_verified_is_read_once(small_catalog: Catalog, big: Entry) -> None:
    small_catalog.verify(big)
    seen: list[Progress] = []

    small_catalog.verify(big, Task(seen.append))

    assert seen == []


def test_what_changed_after_it_was_verified_is_read_again(
    small_catalog: Catalog, big: Entry
) -> None:
    small_catalog.verify(big)
    path = big.folder / "config.json"
    status = path.stat()
    path.write_bytes(b"[]")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    with pytest.raises(UserFacingError, match="other bytes"):
        small_catalog.verify(big)


def test_verifying_can_be_cancelled(small_catalog: Catalog, big: Entry) -> None:
    task = Task()
    task.cancel()

    with pytest.raises(Cancelled):
        small_catalog.verify(big, task)


def test_an_installed_model_goes_before_the_starter(small_catalog: Catalog, big: Entry) -> None:
    assert small_catalog.active("speech") == big


def test_a_model_that_is_not_complete_is_not_chosen(small_catalog: Catalog, big: Entry) -> None:
    (big.folder / "model.bin").unlink()

    assert small_catalog.active("speech").demonstration


def test_a_role_without_a_model_is_a_clear_error(small_catalog: Catalog) -> None:
    with pytest.raises(UserFacingError, match="no language model"):
        small_catalog.active("language")


def test_a_starter_without_files_is_a_clear_error(small_catalog: Catalog) -> None:
    with pytest.raises(UserFacingError, match="not part of this installation"):
        small_catalog.verify(small_catalog.entries()[1])


@pytest.mark.parametrize("text", ["", "model = 3", "[[model]]\nkey = 1", "[[model", "[[other]]"])
def test_a_broken_catalog_is_a_clear_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "catalog.toml"
    path.write_text(text, "utf-8")

    with pytest.raises(UserFacingError, match="catalog of models cannot be read"):
        Catalog.load(tmp_path, path)


def test_pinning_writes_what_lies_there_and_nothing_else(tmp_path: Path) -> None:
    path = write_catalog(tmp_path / "catalog.toml")
    folder = tmp_path / "starter" / "speech"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(WEIGHTS)
    (folder / "tokenizer.json").write_bytes(CONFIG)
    (folder / "README.md").write_text("About.", "utf-8")
    before = path.read_text("utf-8")

    lines = pin(tmp_path / "starter", path)

    assert len(lines) == 2
    pinned = Catalog.load(tmp_path, path)
    starter = pinned.entries()[1]
    assert [file.path for file in starter.files] == ["model.bin", "tokenizer.json"]
    assert pinned.verify(starter) == starter.stamp
    assert path.read_text("utf-8").startswith(before[: before.index('key = "starter-speech"')])
    assert pin(tmp_path / "starter", path) == lines


def test_the_shipped_catalog_is_whole(tmp_path: Path) -> None:
    shipped = Catalog.load(tmp_path, CATALOG)
    keys = [entry.key for entry in shipped.entries()]

    assert len(set(keys)) == len(keys)
    for entry in shipped.entries():
        assert entry.licence
        assert entry.revision
        assert entry.languages
        for file in entry.files:
            assert len(file.sha256) == 64
            assert file.bytes > 0
            assert "/" not in file.path
    assert shipped.active("speech").demonstration
    assert shipped.active("language").demonstration


def test_the_shipped_starter_models_are_the_pinned_ones(catalog: Catalog) -> None:
    for role in ("speech", "language"):
        entry = catalog.active(role)
        assert catalog.verify(entry) == entry.stamp


def test_a_model_is_tried_without_being_the_active_one(tmp_path: Path) -> None:
    catalog = Catalog.load(tmp_path)
    assert catalog.trying("starter-speech", "speech").active("speech").key == "starter-speech"
    with pytest.raises(UserFacingError, match="There is no speech model «starter-language»"):
        catalog.trying("starter-language", "speech")
    with pytest.raises(UserFacingError, match="is not on this workstation"):
        catalog.trying("whisper-large-v3", "speech")
