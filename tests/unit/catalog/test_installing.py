"""Models come from a folder or a stick: every byte is compared, and what broke off goes on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.catalog import copying
from app.catalog.catalog import Catalog, Entry
from app.catalog.copying import copy, find, left_out
from app.errors import Cancelled, UserFacingError
from app.task import Progress, Task
from tests.unit.catalog.test_catalog import CONFIG, WEIGHTS, write_catalog


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick" / "whisper big"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(WEIGHTS)
    (folder / "config.json").write_bytes(CONFIG)
    (folder / "README.md").write_text("Read me.")
    return folder.parent


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog.load(tmp_path / "models", write_catalog(tmp_path / "catalog.toml"))


def big(catalog: Catalog) -> Entry:
    return catalog.entries()[0]


def put(catalog: Catalog, stick: Path, task: Task | None = None) -> None:
    ((entry, sources),) = find(stick, catalog.entries())
    copy(entry, sources, task or Task())


def test_a_model_is_found_in_a_folder_of_the_stick_and_copied(
    catalog: Catalog, stick: Path
) -> None:
    shares: list[float | None] = []
    put(catalog, stick, Task(lambda progress: shares.append(progress.fraction)))
    catalog.verify(big(catalog))
    assert sorted(path.name for path in big(catalog).folder.iterdir()) == [
        "config.json",
        "model.bin",
    ]
    said = [share for share in shares if share is not None]
    assert said == sorted(said)
    assert said[0] == 0.0


def test_a_renamed_single_file_is_known_by_its_length(tmp_path: Path) -> None:
    path = write_catalog(tmp_path / "catalog.toml")
    text = path.read_text("utf-8").replace('"model.bin"', '"model.gguf"')
    start = text.index('  { path = "config.json"')
    path.write_text(text[:start] + text[text.index("]", start) :], "utf-8")
    catalog = Catalog.load(tmp_path / "models", path)
    (tmp_path / "my download.gguf").write_bytes(WEIGHTS)
    put(catalog, tmp_path)
    catalog.verify(big(catalog))


@pytest.mark.parametrize("at", [0, 1, len(WEIGHTS) // 2, len(WEIGHTS)])
def test_what_broke_off_goes_on(catalog: Catalog, stick: Path, at: int) -> None:
    folder = big(catalog).folder
    folder.mkdir(parents=True)
    (folder / ".model.bin.part").write_bytes(WEIGHTS[:at])
    put(catalog, stick)
    catalog.verify(big(catalog))


def test_a_part_that_was_damaged_is_copied_anew(catalog: Catalog, stick: Path) -> None:
    folder = big(catalog).folder
    folder.mkdir(parents=True)
    (folder / ".model.bin.part").write_bytes(b"\0" * 1000)
    (folder / "config.json").write_bytes(b"{]")
    put(catalog, stick)
    catalog.verify(big(catalog))


def test_stopping_keeps_what_was_copied(
    catalog: Catalog, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_BLOCK_BYTES", 1 << 16)
    task = Task()

    def stop(progress: Progress) -> None:
        if (progress.fraction or 0) > 0.5:
            task.cancel()

    task = Task(stop)
    with pytest.raises(Cancelled):
        put(catalog, stick, task)
    assert not (big(catalog).folder / "model.bin").exists()
    assert (big(catalog).folder / ".model.bin.part").stat().st_size > len(WEIGHTS) / 3
    put(catalog, stick)
    catalog.verify(big(catalog))


def test_other_bytes_are_refused_and_leave_nothing(catalog: Catalog, stick: Path) -> None:
    model = stick / "whisper big" / "model.bin"
    model.write_bytes(WEIGHTS[:-1] + b"\0")
    with pytest.raises(UserFacingError, match="other bytes"):
        put(catalog, stick)
    assert list(big(catalog).folder.iterdir()) == []


def test_a_truncated_file_is_named_before_anything_is_copied(catalog: Catalog, stick: Path) -> None:
    (stick / "whisper big" / "model.bin").write_bytes(WEIGHTS[:1000])
    with pytest.raises(UserFacingError, match="cut short: 1000 of"):
        put(catalog, stick)
    assert not big(catalog).folder.exists()


def test_what_is_left_out_beside_a_whole_model_is_said(catalog: Catalog, stick: Path) -> None:
    entries = [*catalog.entries(), *Catalog.load(stick).pinned()]
    llama = next(one for one in entries if one.key == "llama-3.2-1b-instruct-q4-k-m")
    broken = stick / "broken"
    shutil.copytree(stick / "whisper big", broken)
    (broken / "model.bin").write_bytes(WEIGHTS[:1000])
    (broken / llama.brought[0].path).write_bytes(b"GGUF")
    (broken / "other.gguf").write_bytes(b"GGUF")

    assert [entry.key for entry, _ in find(stick, entries)] == ["big-speech"]
    cut, llama_cut, unknown = left_out(stick, entries)
    assert "«model.bin» is cut short: 1000 of" in cut
    assert llama_cut.startswith(f"For «{llama.name}»: ")
    assert "cut short: 4 of 807694464 bytes" in llama_cut
    assert unknown.startswith("«other.gguf» is in no catalog")
    shutil.rmtree(broken)
    assert left_out(stick, entries) == ()


def test_strange_files_and_links_are_no_model(
    catalog: Catalog, stick: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "weights.bin").write_bytes(b"x" * 100)
    with pytest.raises(UserFacingError, match="no model that Consultroom knows"):
        find(empty, catalog.entries())
    (empty / "model.bin").symlink_to(stick / "whisper big" / "model.bin")
    (empty / "config.json").symlink_to(stick / "whisper big" / "config.json")
    with pytest.raises(UserFacingError, match="no model that Consultroom knows"):
        find(empty, catalog.entries())
    with pytest.raises(UserFacingError, match="cannot be read"):
        find(tmp_path / "nowhere", catalog.entries())


def test_what_the_system_keeps_on_a_stick_is_passed_over(
    catalog: Catalog, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "lost+found").mkdir()
    read = Path.iterdir

    def iterdir(place: Path) -> Iterator[Path]:
        if place.name == "lost+found":
            raise PermissionError(13, "Permission denied")
        return read(place)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    put(catalog, stick)
    catalog.verify(big(catalog))


def test_a_folder_that_cannot_be_written_is_said(
    catalog: Catalog, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(catalog, stick)

    def read_only(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "replace", read_only)
    with pytest.raises(UserFacingError, match="cannot be written"):
        put(catalog, stick)


def test_a_full_disk_is_said_before_anything_is_copied(
    catalog: Catalog, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(stick)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(UserFacingError, match="no room"):
        put(catalog, stick)
    assert list(big(catalog).folder.iterdir()) == []
