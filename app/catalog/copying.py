"""Brings a model's files from a folder or stick to where models lie; broken off, it goes on."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO, Final

from app.catalog.catalog import Entry, ModelFile
from app.errors import UserFacingError
from app.task import Task

_BLOCK_BYTES: Final = 2 * 1024 * 1024
_SPARE_BYTES: Final = 256 * 1024 * 1024
"""What stays free on the disk for the stores."""
_NOTHING: Final = "Nothing was installed."

Report = Callable[[int], None]
Sources = Mapping[str, Path]
"""Where each of a model's files is found, by its name in the catalog."""


def find(folder: Path, entries: Iterable[Entry]) -> list[tuple[Entry, Sources]]:
    """The models of the catalog whose files lie in the folder or in a folder in it.

    A model of several files is known by their names and lengths, one of a single file by its
    length, as people rename files. UserFacingError where there is none: it says what is cut short.
    """
    try:
        places = [folder, *sorted(one for one in folder.iterdir() if one.is_dir())]
        lying = [{one.name: one for one in place.iterdir() if _plain(one)} for place in places]
        sizes = {path: path.stat().st_size for files in lying for path in files.values()}
    except OSError as error:
        raise UserFacingError(
            f"«{folder}» cannot be read: {error.strerror}.", "Choose the folder again.", _NOTHING
        ) from error
    entries = [entry for entry in entries if entry.files and not entry.demonstration]
    found = []
    for entry in entries:
        for files in lying:
            sources = _matching(entry, files, sizes)
            if sources is not None:
                found.append((entry, sources))
                break
    if not found:
        raise _none(folder, entries, lying, sizes)
    return found


def copy(entry: Entry, sources: Sources, task: Task) -> None:
    """Copy a model into its folder, comparing every byte with the catalog.

    What is there already is read and kept as far as it goes. UserFacingError for a full disk,
    before anything is copied, and for other bytes than the catalog says.
    """
    entry.folder.mkdir(parents=True, exist_ok=True)
    for file in entry.files:
        there = entry.folder / file.path
        if there.is_file():
            there.replace(_partial(entry, file))
    _refuse_full(entry)
    done = 0
    for file in entry.files:

        def report(size: int, before: int = done) -> None:
            task.check()
            task.report(f"Copying {entry.name}", (before + size) / entry.bytes)

        _copy_file(entry, file, sources[file.path], report)
        done += file.bytes


def _plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _matching(entry: Entry, files: Mapping[str, Path], sizes: Mapping[Path, int]) -> Sources | None:
    if len(entry.files) == 1:
        only = entry.files[0]
        named = files.get(only.path)
        order = [named] if named is not None else []
        order += [path for path in files.values() if path.suffix == Path(only.path).suffix]
        for path in order:
            if sizes[path] == only.bytes:
                return {only.path: path}
        return None
    whole = {
        file.path: files[file.path]
        for file in entry.files
        if file.path in files and sizes[files[file.path]] == file.bytes
    }
    return whole if len(whole) == len(entry.files) else None


def _none(
    folder: Path,
    entries: Iterable[Entry],
    lying: Sequence[Mapping[str, Path]],
    sizes: Mapping[Path, int],
) -> UserFacingError:
    """What is wrong with the files of the model that most of a folder's files belong to."""
    nearest: tuple[int, Entry, Mapping[str, Path]] | None = None
    for entry in entries:
        for files in lying:
            right = sum(
                file.path in files and sizes[files[file.path]] == file.bytes for file in entry.files
            )
            named = sum(file.path in files for file in entry.files)
            if named * 2 > len(entry.files) and (nearest is None or right > nearest[0]):
                nearest = (right, entry, files)
    if nearest is None:
        return UserFacingError(
            f"«{folder}» holds no model that Consultroom knows.",
            "«consultroom models list» names the models, and where each comes from.",
            _NOTHING,
        )
    _, entry, files = nearest
    wrong = [_wrong(file, files.get(file.path), sizes) for file in entry.files]
    return UserFacingError(
        f"For «{entry.name}», {', '.join(filter(None, wrong))}.",
        "Copy it from its original again.",
        _NOTHING,
    )


def _wrong(file: ModelFile, path: Path | None, sizes: Mapping[Path, int]) -> str:
    if path is None:
        return f"«{file.path}» is missing"
    size = sizes[path]
    if size == file.bytes:
        return ""
    kind = "cut short" if size < file.bytes else "too long"
    return f"«{file.path}» is {kind}: {size} of {file.bytes} bytes"


def _refuse_full(entry: Entry) -> None:
    partial = (_partial(entry, file) for file in entry.files)
    there = sum(path.stat().st_size for path in partial if path.is_file())
    needed = entry.bytes - there + _SPARE_BYTES
    free = shutil.disk_usage(entry.folder).free
    if free < needed:
        raise UserFacingError(
            f"There is no room for «{entry.name}»: it needs {_gigabytes(needed)},"
            f" and {_gigabytes(free)} are free.",
            f"Free some space where {entry.folder} lies.",
            _NOTHING,
        )


def _partial(entry: Entry, file: ModelFile) -> Path:
    return entry.folder / f".{file.path}.part"


def _copy_file(entry: Entry, file: ModelFile, source: Path, report: Report) -> None:
    partial = _partial(entry, file)
    try:
        for resumed in (True, False):
            if not resumed:
                partial.unlink(missing_ok=True)
            with (
                source.open("rb", buffering=0) as read,
                partial.open("a+b", buffering=0) as written,
            ):
                again = written.seek(0, os.SEEK_END)
                digest = _copied(file, read, written, report)
                os.fsync(written.fileno())
            if digest == file.sha256:
                partial.replace(entry.folder / file.path)
                _sync(entry.folder)
                return
            if not again:
                break  # what broke off before may have been the damaged part; this was all of it
        partial.unlink(missing_ok=True)
    except OSError as error:
        raise UserFacingError(
            f"«{file.path}» could not be copied: {error.strerror}.",
            "Try again: it goes on where it stopped.",
            "What was copied is kept; the model is not used before it is whole.",
        ) from error
    raise UserFacingError(
        f"«{source.name}» has other bytes than «{entry.name}» should have.",
        "Copy it from its original again.",
        _NOTHING,
    )


def _copied(file: ModelFile, read: IO[bytes], written: IO[bytes], report: Report) -> str:
    """Go on after what is written already; the SHA-256 of all of it."""
    digest = hashlib.sha256()
    written.seek(0)
    size = 0
    while size < file.bytes:
        report(size)
        block = written.read(min(_BLOCK_BYTES, file.bytes - size))
        if not block:
            read.seek(size)
            block = read.read(min(_BLOCK_BYTES, file.bytes - size))
            if not block:
                break
            written.write(block)
        digest.update(block)
        size += len(block)
    written.truncate(size)
    return digest.hexdigest()


def _sync(folder: Path) -> None:
    """The renamed file is in its folder also after a power cut."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB"
