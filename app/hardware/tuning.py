"""What was measured once on this machine, and is kept beside the models."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from app.hardware.probe import Hardware
from app.inference.protocol import CacheType

_FILE: Final = "tuning.json"
_KEPT: Final = 8
"""Other models and other versions that are remembered."""


class Tuning(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="language"):
    """The fastest settings found for language on the processor, and how fast they were.

    `read_per_second` is tokens of a prompt, `tokens_per_second` of an answer.
    """

    threads: int
    batch: int
    repack: bool
    cache: CacheType
    read_per_second: float
    tokens_per_second: float


class SpeechTuning(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="speech"):
    """The fastest settings found for speech on the processor.

    `precision` is a compute type of CTranslate2, `rate` seconds of audio in a second.
    """

    threads: int
    precision: str
    rate: float


class Tuned(NamedTuple):
    """What is known of both engines; None where nothing was measured."""

    speech: SpeechTuning | None = None
    language: Tuning | None = None


class _Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: str
    tuning: Tuning | SpeechTuning


def key_of(hardware: Hardware, libraries: Iterable[str], models: Iterable[str]) -> str:
    """What a measurement holds for: the processor, the versions, and the models by their hash."""
    parts = [hardware.processor, str(hardware.cores), *libraries, *models]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def kept(folder: Path, key: str) -> Tuning | SpeechTuning | None:
    """What was measured under this key; None where nothing was, or where it cannot be read."""
    return next((one.tuning for one in _read(folder) if one.key == key), None)


def keep(folder: Path, key: str, tuning: Tuning | SpeechTuning) -> None:
    """Remember a measurement; the file is replaced whole."""
    others = [one for one in _read(folder) if one.key != key]
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{_FILE}.new"
    new.write_bytes(msgspec.json.encode([_Kept(key, tuning), *others[: _KEPT - 1]]))
    new.replace(folder / _FILE)


def _read(folder: Path) -> list[_Kept]:
    try:
        return msgspec.json.decode((folder / _FILE).read_bytes(), type=list[_Kept])
    except (OSError, msgspec.MsgspecError):
        # It is measured anew.
        return []
