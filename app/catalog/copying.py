"""Brings a model's files from a folder or stick to where models lie; broken off, it goes on."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Final, NamedTuple

from app.catalog.entry import Entry, ModelFile
from app.errors import UserFacingError
from app.task import Task
from app.texts import marked, number, tr

_BLOCK_BYTES: Final = 2 * 1024 * 1024
_SPARE_BYTES: Final = 256 * 1024 * 1024
"""What stays free on the disk for the stores."""
_NOTHING: Final = marked("Nothing was installed.")
_UNKNOWN: Final = marked("«{name}» is in no catalog; it can be registered by a name of its own.")
_SINGLE: Final = ".gguf"
"""How a model of one file ends."""

Report = Callable[[int], None]
Sources = Mapping[str, Path]
"""Where each of a model's files is found, by its name in the catalog."""


class Lying(NamedTuple):
    """A file of a folder or stick."""

    path: Path
    bytes: int


def find(
    folder: Path, entries: Iterable[Entry], task: Task | None = None
) -> list[tuple[Entry, Sources]]:
    """The models among `entries` whose files lie in the folder or in a folder in it.

    A model of several files is known by their names and lengths, one of a single file by its
    length, as people rename files; where that fits more than one, by its hash. UserFacingError
    where there is none: it says what is cut short.
    """
    lying, entries = _lying(folder), _offered(entries)
    found = []
    claimed = Counter(entry.brought[0].bytes for entry in entries if len(entry.brought) == 1)
    for entry in entries:
        file, *others = entry.brought
        if others:
            whole = (_whole(entry, files) for files in lying)
            sources = next((one for one in whole if one is not None), None)
        else:
            sources = _single(file, lying, task or Task(), alone=claimed[file.bytes] == 1)
        if sources is not None:
            found.append((entry, sources))
    if not found:
        raise _none(folder, entries, lying)
    return found


def left_out(folder: Path, entries: Iterable[Entry]) -> tuple[str, ...]:
    """What else lies there, in sentences: models that are cut short, and files nobody knows."""
    entries = _offered(entries)
    return tuple(said for files in _lying(folder) for said in _left(files, entries))


def copy(entry: Entry, sources: Sources, task: Task) -> None:
    """Copy a model into its place, comparing every byte with what is pinned.

    What is there already is read and kept as far as it goes. UserFacingError for a full disk,
    before anything is copied, and for other bytes than are pinned.
    """
    _make(entry)
    _refuse_full(entry)
    done = 0
    whole = sum(file.bytes for file in entry.brought)
    for file in entry.brought:

        def report(size: int, before: int = done) -> None:
            task.check()
            task.report(tr("Copying {name}", name=entry.name), (before + size) / whole)

        _copy_file(entry, file, sources[file.path], report)
        done += file.bytes


def digest_of(path: Path, task: Task, step: str) -> str:
    """The SHA-256 of a file, with progress; UserFacingError if it cannot be read."""
    digest = hashlib.sha256()
    done = 0
    try:
        with path.open("rb", buffering=0) as file:
            size = max(1, os.fstat(file.fileno()).st_size)
            while block := file.read(_BLOCK_BYTES):
                digest.update(block)
                done += len(block)
                task.check()
                task.report(step, min(1.0, done / size))
    except OSError as error:
        raise _unreadable(path, error) from error
    return digest.hexdigest()


def _lying(folder: Path) -> list[Mapping[str, Lying]]:
    """The plain files of a folder and of each folder in it, by name."""
    try:
        found = [_plain_files(folder)]
        inside = sorted(one for one in folder.iterdir() if one.is_dir())
    except OSError as error:
        raise _unreadable(folder, error) from error
    for place in inside:
        try:
            found.append(_plain_files(place))
        except PermissionError:
            continue  # a stick has folders that belong to the system, such as «lost+found»
        except OSError as error:
            raise _unreadable(place, error) from error
    return found


def _plain_files(place: Path) -> Mapping[str, Lying]:
    return {one.name: Lying(one, one.stat().st_size) for one in place.iterdir() if plain(one)}


def _make(entry: Entry) -> None:
    """Make the folder; what lies in it already is taken as begun."""
    folder = entry.place
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file in entry.brought:
            there = folder / file.path
            if there.is_file():
                there.replace(_partial(entry, file))
    except OSError as error:
        raise UserFacingError(
            tr(
                "The folder «{folder}» cannot be written: {cause}.",
                folder=folder,
                cause=error.strerror,
            ),
            tr("Check the disk where models lie."),
            tr(_NOTHING),
        ) from error


def _unreadable(path: Path, error: OSError) -> UserFacingError:
    return UserFacingError(
        tr("«{path}» cannot be read: {cause}.", path=path, cause=error.strerror),
        tr("Choose the folder again."),
        tr(_NOTHING),
    )


def plain(path: Path) -> bool:
    """Whether it is a file, and no link to one."""
    return path.is_file() and not path.is_symlink()


def _offered(entries: Iterable[Entry]) -> list[Entry]:
    return [one for one in entries if one.brought and (one.own or not one.demonstration)]


def _left(files: Mapping[str, Lying], entries: Sequence[Entry]) -> Iterator[str]:
    several = [one for one in entries if len(one.brought) > 1]
    if not any(_whole(one, files) for one in several):
        nearest = _nearest(several, files)
        if nearest is not None:
            yield _amiss(nearest[1], files)
    single = {one.brought[0]: one for one in entries if len(one.brought) == 1}
    lengths = {file.bytes for file in single}
    named = {file.path: entry for file, entry in single.items() if not entry.own}
    for name, lying in files.items():
        if lying.path.suffix == _SINGLE and lying.bytes not in lengths:
            entry = named.get(name)
            yield tr(_UNKNOWN, name=name) if entry is None else _amiss(entry, files)


def _whole(entry: Entry, files: Mapping[str, Lying]) -> Sources | None:
    for file in entry.brought:
        if file.path not in files or files[file.path].bytes != file.bytes:
            return None
    return {file.path: files[file.path].path for file in entry.brought}


def _single(
    file: ModelFile, lying: Sequence[Mapping[str, Lying]], task: Task, *, alone: bool
) -> Sources | None:
    """The one file that is as long; the one with the right hash where there could be others."""
    candidates = [
        one.path
        for files in lying
        for name, one in files.items()
        if one.bytes == file.bytes and one.path.suffix == Path(file.path).suffix
    ]
    if alone and len(candidates) == 1:
        return {file.path: candidates[0]}
    for path in candidates:
        if digest_of(path, task, tr("Reading {name}", name=path.name)) == file.sha256:
            return {file.path: path}
    return None


def _none(
    folder: Path, entries: Sequence[Entry], lying: Sequence[Mapping[str, Lying]]
) -> UserFacingError:
    """What is wrong with the files of the model that most of a folder's files belong to."""
    near = [(found, files) for files in lying if (found := _nearest(entries, files)) is not None]
    if not near:
        return UserFacingError(
            tr("«{folder}» holds no model that Consultroom knows.", folder=folder),
            tr(
                "«consultroom models list» names the models, and where each comes from. A"
                " model of your own is registered by its name."
            ),
            tr(_NOTHING),
        )
    (_, entry), files = max(near, key=lambda one: one[0][0])
    return UserFacingError(
        _amiss(entry, files),
        tr("Copy it from its original again."),
        tr(_NOTHING),
    )


def _nearest(entries: Sequence[Entry], files: Mapping[str, Lying]) -> tuple[int, Entry] | None:
    """The model that most of these files belong to, by their names, and how many are right."""
    near = []
    for entry in entries:
        there = [(file, files[file.path]) for file in entry.brought if file.path in files]
        if len(there) * 2 > len(entry.brought):
            near.append((sum(file.bytes == lying.bytes for file, lying in there), entry))
    return max(near, key=lambda found: found[0], default=None)


def _amiss(entry: Entry, files: Mapping[str, Lying]) -> str:
    """What is wrong with these files of a model, in a sentence."""
    wrong = [_wrong(file, files.get(file.path)) for file in entry.brought]
    said = ", ".join(filter(None, wrong)) or tr("the file has other bytes than it should have")
    return tr("For «{name}»: {said}.", name=entry.name, said=said)


def _wrong(file: ModelFile, there: Lying | None) -> str:
    if there is None:
        return tr("«{path}» is missing", path=file.path)
    if there.bytes == file.bytes:
        return ""
    return file.wrong_size(there.bytes)


def _refuse_full(entry: Entry) -> None:
    partial = (_partial(entry, file) for file in entry.brought)
    there = sum(path.stat().st_size for path in partial if path.is_file())
    needed = sum(file.bytes for file in entry.brought) - there + _SPARE_BYTES
    free = shutil.disk_usage(entry.place).free
    if free < needed:
        raise UserFacingError(
            tr(
                "There is no room for «{name}»: it needs {needed}, and {free} are free.",
                name=entry.name,
                needed=_gigabytes(needed),
                free=_gigabytes(free),
            ),
            tr("Free some space where {place} lies.", place=entry.place),
            tr(_NOTHING),
        )


def _partial(entry: Entry, file: ModelFile) -> Path:
    return entry.place / f".{file.path}.part"


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
                partial.replace(entry.place / file.path)
                _sync(entry.place)
                return
            if not again:
                break  # what broke off before may have been the damaged part; this was all of it
        partial.unlink(missing_ok=True)
    except OSError as error:
        raise UserFacingError(
            tr("«{path}» could not be copied: {cause}.", path=file.path, cause=error.strerror),
            tr("Try again: it goes on where it stopped."),
            tr("What was copied is kept; the model is not used before it is whole."),
        ) from error
    raise UserFacingError(
        tr(
            "«{file}» has other bytes than «{model}» should have.",
            file=source.name,
            model=entry.name,
        ),
        tr("Copy it from its original again."),
        tr(_NOTHING),
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
    """As memory is sold, like a plan says it: 1 GB is 2³⁰ bytes."""
    return tr("{size} GB", size=number(count / 2**30, 1))
