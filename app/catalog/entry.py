"""One model: its files, what it is good for and how it is pinned."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, NamedTuple

from app.domain.transcript import ModelStamp
from app.texts import marked, tr

Role = Literal["speech", "language", "embedding"]
ROLES: Final[Mapping[Role, str]] = {
    "speech": marked("speech model"),
    "language": marked("language model"),
    "embedding": marked("embedding model"),
}
"""What a model of each role is called."""

WHISPER_SECONDS: Final = 30.0
"""What Whisper's encoder takes at once."""


class ModelFile(NamedTuple):
    """One pinned file; `path` is relative to the model's folder."""

    path: str
    bytes: int
    sha256: str

    def wrong_size(self, found: int) -> str:
        """What is wrong with a file of `found` bytes."""
        text = (
            marked("«{path}» is cut short: {found} of {bytes} bytes")
            if found < self.bytes
            else marked("«{path}» is too long: {found} of {bytes} bytes")
        )
        return tr(text, path=self.path, found=found, bytes=self.bytes)


@dataclass(frozen=True, slots=True)
class Memory:
    """What a model takes beside the process itself, in bytes; `token` is for each of context."""

    weights: int
    working: int
    token: int = 0


@dataclass(frozen=True, slots=True)
class Adapter:
    """A low-rank change of a language model's weights (LoRA), in a GGUF file of its own."""

    file: ModelFile
    folder: Path

    @property
    def path(self) -> Path:
        return self.folder / self.file.path


@dataclass(frozen=True, slots=True)
class Entry:
    """One model of the catalog; `folder` holds its files when it is installed.

    `calibration` is the power that makes a speech model's word probabilities honest; an
    overconfident model has one above 1. `window_seconds` is the longest stretch that it hears well.
    `padding_seconds` of silence are added to each: Whisper was trained on 30 s always, and a model
    takes less only where `consultroom validate speech` found it no worse. `hotwords` says whether
    a speech model was trained with words before its text, and so can be told some. `batch` is how
    many windows it decodes at once: the weights are read once for all, the memory is that of each.
    `own` is a model that the clinic registered itself. A language model with an `adapter` is a
    model for itself, whose base has the same `files`. `refused` says why it must not be loaded.
    """

    key: str
    name: str
    role: Role
    family: str
    files: tuple[ModelFile, ...]
    folder: Path
    demonstration: bool
    languages: tuple[str, ...]
    licence: str
    source: str
    revision: str
    context: int
    memory: Memory
    calibration: float = 1.0
    window_seconds: float = WHISPER_SECONDS
    padding_seconds: float = WHISPER_SECONDS
    hotwords: bool = True
    batch: int = 1
    own: bool = False
    adapter: Adapter | None = None
    refused: str = ""

    @property
    def brought(self) -> tuple[ModelFile, ...]:
        """The files that are this model's alone: of an adapter only its own, not its base's."""
        return self.files if self.adapter is None else (self.adapter.file,)

    @property
    def place(self) -> Path:
        """Where the files that are this model's alone lie."""
        return self.folder if self.adapter is None else self.adapter.folder

    @property
    def parts(self) -> tuple[tuple[Path, ModelFile], ...]:
        """Every file that an engine reads, with its folder."""
        parts = [(self.folder, file) for file in self.files]
        if self.adapter is not None:
            parts.append((self.adapter.folder, self.adapter.file))
        return tuple(parts)

    @property
    def bytes(self) -> int:
        return sum(file.bytes for _, file in self.parts)

    @property
    def stamp(self) -> ModelStamp:
        """The model as it is pinned; a single file's hash, or that of the list of hashes.

        The list has a line for each file in the order of their names, as sha256sum writes it. With
        an adapter it is the list of the base's file and the adapter's.
        """
        files = sorted(file for _, file in self.parts)
        if len(files) == 1:
            return ModelStamp(self.key, self.name, files[0].sha256)
        lines = "".join(f"{file.sha256}  {file.path}\n" for file in files)
        return ModelStamp(self.key, self.name, hashlib.sha256(lines.encode()).hexdigest())

    @property
    def load_path(self) -> Path:
        """What an engine opens: the one file, or the folder of several."""
        return self.folder / self.files[0].path if len(self.files) == 1 else self.folder

    def installed(self) -> bool:
        """Whether every file is there in its full length; says nothing of what is in them."""
        return bool(self.files) and all(
            (folder / file.path).is_file() and (folder / file.path).stat().st_size == file.bytes
            for folder, file in self.parts
        )
