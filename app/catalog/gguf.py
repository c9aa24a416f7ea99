"""The header of a GGUF file: what it says of itself, read with bounds, without its weights.

Source: ggml, docs/gguf.md, version 3.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from app.errors import UserFacingError
from app.texts import tr

Scalar = str | int | float | bool

_MAGIC: Final = b"GGUF"
_VERSIONS: Final = frozenset({2, 3})
_STRING: Final = 8
_ARRAY: Final = 9
_NUMBERS: Final[Mapping[int, str]] = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
_MOST_PAIRS: Final = 4096
_MOST_TENSORS: Final = 65_536
_LONGEST_STRING: Final = 1 << 20
_MOST_ELEMENTS: Final = 1 << 22


class NotGgufError(ValueError):
    """The file is no GGUF file, or a damaged one."""


class Tensor(NamedTuple):
    """How one tensor is laid out; `kind` is its ggml_type."""

    shape: tuple[int, ...]
    kind: int


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says of itself; of lists, such as the vocabulary, only how long they are."""

    values: Mapping[str, Scalar]
    lengths: Mapping[str, int]
    tensors: Mapping[str, Tensor]

    @property
    def architecture(self) -> str:
        return str(self.values.get("general.architecture", ""))

    @property
    def adapter(self) -> bool:
        """Whether it holds a LoRA adapter rather than a model."""
        return self.values.get("general.type") == "adapter"

    def number(self, key: str, default: int = 0) -> int:
        """A whole number of the architecture, such as `block_count`."""
        value = self.values.get(f"{self.architecture}.{key}", default)
        return value if isinstance(value, int) else default


def read_header(path: Path) -> Header:
    """The header of a file; NotGgufError for any other, UserFacingError if it is unreadable."""
    try:
        with path.open("rb") as file:
            return _header(file)
    except OSError as error:
        raise UserFacingError(
            tr("«{name}» cannot be read: {cause}.", name=path.name, cause=error.strerror),
            tr("Choose the file again."),
        ) from error
    except (struct.error, UnicodeDecodeError) as error:
        raise NotGgufError(tr("it ends within its header")) from error


def _header(file: BinaryIO) -> Header:
    if file.read(4) != _MAGIC:
        raise NotGgufError(tr("it does not begin as a GGUF file"))
    (version,) = _take(file, "<I")
    if version not in _VERSIONS:
        raise NotGgufError(tr("its version is not known"))
    tensors, pairs = _take(file, "<QQ")
    if tensors > _MOST_TENSORS or pairs > _MOST_PAIRS:
        raise NotGgufError(tr("its header is too large"))
    values: dict[str, Scalar] = {}
    lengths: dict[str, int] = {}
    for _ in range(pairs):
        key = _string(file)
        (kind,) = _take(file, "<I")
        if kind == _ARRAY:
            lengths[key] = _skip_list(file)
        else:
            values[key] = _value(file, kind)
    found: dict[str, Tensor] = {}
    for _ in range(tensors):
        name = _string(file)
        (dimensions,) = _take(file, "<I")
        if dimensions > 4:
            raise NotGgufError(tr("a tensor has too many dimensions"))
        shape = _take(file, f"<{dimensions}Q")
        kind, _ = _take(file, "<IQ")
        found[name] = Tensor(shape, kind)
    return Header(values, lengths, found)


def _value(file: BinaryIO, kind: int) -> Scalar:
    if kind == _STRING:
        return _string(file)
    if kind not in _NUMBERS:
        raise NotGgufError(tr("a value has a type that is not known"))
    return _take(file, _NUMBERS[kind])[0]


def _skip_list(file: BinaryIO) -> int:
    element, count = _take(file, "<IQ")
    if count > _MOST_ELEMENTS:
        raise NotGgufError(tr("a list is too long"))
    if element == _STRING:
        for _ in range(count):
            _string(file)
    elif element in _NUMBERS:
        _exactly(file, struct.calcsize(_NUMBERS[element]) * count)
    else:
        raise NotGgufError(tr("a list holds what is not known"))
    return count


def _string(file: BinaryIO) -> str:
    (length,) = _take(file, "<Q")
    if length > _LONGEST_STRING:
        raise NotGgufError(tr("a text is too long"))
    return _exactly(file, length).decode("utf-8", "replace")


def _take(file: BinaryIO, form: str) -> tuple[int, ...]:
    return struct.unpack(form, _exactly(file, struct.calcsize(form)))


def _exactly(file: BinaryIO, count: int) -> bytes:
    data = file.read(count)
    if len(data) != count:
        raise NotGgufError(tr("it ends within its header"))
    return data
