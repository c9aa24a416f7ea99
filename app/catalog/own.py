"""Models that the catalog does not know and that the clinic registers by name: «the clinic's own».

What such a model is, is read from its files; that it is meant to be used, an office manager says.
"""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.catalog.copying import Sources, digest_of, plain
from app.catalog.entry import Adapter, Entry, Memory, ModelFile, Role
from app.catalog.gguf import Header, NotGgufError, read_header
from app.errors import UserFacingError
from app.task import Task
from app.texts import marked, tr

LONGEST_NAME: Final = 80
_FAMILY: Final = {"language": "llama3", "speech": "whisper"}
_ARCHITECTURE: Final = "llama"
_LONGEST_CONTEXT: Final = 8192
_MIB: Final = 1024 * 1024
_WORKING: Final = 275 * _MIB  # as the catalog's Llamas
_NEEDED: Final = frozenset({"config.json", "model.bin", "tokenizer.json"})
_WORDS: Final = frozenset({"vocabulary.json", "vocabulary.txt"})
_OPTIONAL: Final = frozenset({"preprocessor_config.json"})
_SHAPE: Final = {
    "context_length": 0,
    "block_count": 0,
    "embedding_length": 0,
    "attention.head_count": 0,
    "attention.head_count_kv": 1,
    "attention.key_length": 1,
}
"""What memory is reckoned from, and what stands for what a file may leave out."""
_LARGEST: Final = 1 << 24
_NOTHING: Final = marked("Nothing was installed.")
_ADAPTER: Final = marked("an adapter")
_MODELS: Final[Mapping[Role, str]] = {
    "speech": marked("a speech model"),
    "language": marked("a language model"),
    "embedding": marked("an embedding model"),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model or adapter that somebody wants to register, with the hashes of its files."""

    role: Role
    adapter: bool
    files: tuple[ModelFile, ...]
    sources: Sources
    memory: Memory
    context: int = 0

    @property
    def sha256(self) -> str:
        """Of the one file, or of the list of hashes as sha256sum writes it."""
        if len(self.files) == 1:
            return self.files[0].sha256
        lines = "".join(f"{file.sha256}  {file.path}\n" for file in sorted(self.files))
        return hashlib.sha256(lines.encode()).hexdigest()

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)

    @property
    def what(self) -> str:
        """What it is, in words."""
        return tr(_ADAPTER if self.adapter else _MODELS[self.role])


def examine(path: Path, task: Task) -> Candidate:
    """What a GGUF file, or the folder of a CTranslate2 Whisper, is; it is read whole, once.

    UserFacingError for anything else.
    """
    try:
        kind = path.stat().st_mode
    except OSError as error:
        raise UserFacingError(
            tr("«{path}» cannot be read: {cause}.", path=path, cause=error.strerror),
            tr("Choose the file again."),
            tr(_NOTHING),
        ) from error
    if stat.S_ISDIR(kind):
        return _speech(path, task)
    if not stat.S_ISREG(kind):
        raise _foreign(
            path, tr("it is not a file")
        )  # a pipe would keep its reader waiting for ever
    try:
        header = read_header(path)
    except NotGgufError as error:
        raise _foreign(path, str(error)) from error
    if header.architecture != _ARCHITECTURE:
        raise _foreign(
            path,
            tr(
                "its architecture is «{architecture}», not Llama",
                architecture=header.architecture[:40],
            ),
        )
    if not header.adapter:
        for said in _SHAPE:
            if not 0 < header.number(said, _SHAPE[said]) <= _LARGEST:
                raise _foreign(path, tr("its «{said}» makes no sense", said=said))
    size = path.stat().st_size
    name = "adapter.gguf" if header.adapter else "model.gguf"
    sha256 = digest_of(path, task, tr("Reading {name}", name=path.name))
    return Candidate(
        "language",
        header.adapter,
        (ModelFile(name, size, sha256),),
        {name: path},
        Memory(_whole(size, _MIB), _WORKING, _whole(_token_bytes(header), 1024)),
        min(header.number("context_length"), _LONGEST_CONTEXT),
    )


def entry_of(candidate: Candidate, name: str, base: Entry | None, root: Path) -> Entry:
    """The entry of a candidate under a name; UserFacingError for no name, or a base too many."""
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise UserFacingError(
            tr("A model of your own needs a name."),
            tr("Give it 1 to {most} letters.", most=LONGEST_NAME),
            tr(_NOTHING),
        )
    if candidate.adapter != (base is not None):
        raise UserFacingError(
            tr("This is {what}.", what=candidate.what),
            tr("Say which model it was made for.")
            if candidate.adapter
            else tr("Only an adapter has a base; register it without one."),
            tr(_NOTHING),
        )
    key = f"own-{candidate.sha256[:16]}"
    entry = Entry(
        key=key,
        name=name,
        role=candidate.role,
        family=_FAMILY[candidate.role],
        files=candidate.files,
        folder=root / key,
        demonstration=False,
        languages=("*",) if candidate.role == "speech" else (),
        licence="the clinic's own",
        source="registered by name",
        revision=candidate.sha256[:16],
        context=candidate.context,
        memory=candidate.memory,
        own=True,
    )
    return entry if base is None else _on(entry, base)


def _on(entry: Entry, base: Entry) -> Entry:
    """The base with the adapter, as a model for itself."""
    if base.role != "language" or base.adapter is not None:
        raise UserFacingError(
            tr("«{name}» takes no adapter.", name=base.name),
            tr("Choose the language model it was made for."),
        )
    return Entry(
        key=entry.key,
        name=entry.name,
        role=base.role,
        family=base.family,
        files=base.files,
        folder=base.folder,
        demonstration=base.demonstration,
        languages=base.languages,
        licence=entry.licence,
        source=entry.source,
        revision=entry.revision,
        context=base.context,
        memory=replace(base.memory, weights=base.memory.weights + _whole(entry.bytes, _MIB)),
        own=True,
        adapter=Adapter(entry.files[0], entry.folder),
    )


def _speech(folder: Path, task: Task) -> Candidate:
    try:
        there = {one.name: one for one in folder.iterdir() if plain(one)}
    except OSError as error:
        raise UserFacingError(
            tr("«{folder}» cannot be read: {cause}.", folder=folder, cause=error.strerror),
            tr("Choose the folder again."),
            tr(_NOTHING),
        ) from error
    if not (there.keys() >= _NEEDED and there.keys() & _WORDS):
        raise _foreign(
            folder, tr("it is neither a GGUF file nor the folder of a CTranslate2 Whisper")
        )
    sources: Mapping[str, Path] = {
        name: path for name, path in there.items() if name in _NEEDED | _WORDS | _OPTIONAL
    }
    files = tuple(
        ModelFile(name, path.stat().st_size, digest_of(path, task, tr("Reading {name}", name=name)))
        for name, path in sorted(sources.items())
    )
    weights = next(file.bytes for file in files if file.path == "model.bin")
    return Candidate("speech", False, files, sources, Memory(_whole(weights, _MIB), _WORKING))


def _token_bytes(header: Header) -> int:
    """Keys and values of all layers at 16 bits, for each token of context."""
    heads = header.number("attention.head_count")
    if not heads:
        return 0
    size = header.number("attention.key_length", header.number("embedding_length") // heads)
    kept = header.number("attention.head_count_kv", heads)
    return 2 * 2 * header.number("block_count") * kept * size


def _whole(count: int, unit: int) -> int:
    """As many bytes as a registry keeps of it, which counts in larger units."""
    return -(-count // unit) * unit


def _foreign(path: Path, why: str) -> UserFacingError:
    return UserFacingError(
        tr("«{name}» cannot be registered: {why}.", name=path.name, why=why),
        tr(
            "Choose a Llama in GGUF format, an adapter for one, or a Whisper in CTranslate2 format."
        ),
        tr(_NOTHING),
    )
