"""The account of a store's file on the disk: `<name>.state`, authenticated with the store's key."""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import UserFacingError
from app.keys.files import file_mode, sync_folder
from app.keys.memory import Secret
from app.store.kinds import SALT_BYTES
from app.store.pages import PageFile
from app.texts import tr

SLOT_BYTES = 512
MAC_BYTES = 32
LENGTH_BYTES = 2
MODULUS = 1 << 256


class Phase(StrEnum):
    """What was going on when the account was written."""

    CLOSED = "closed"
    """Nothing waits in the log; the file is what the account says."""
    MARKING = "marking"
    """The first transaction of a new log is about to be written, with a new mark in it."""
    OPEN = "open"
    """The log holds transactions, the first of them with the mark."""
    FOLDING = "folding"
    """The log is being folded into the file, which then is what the account says."""


class FileState(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a store's own file, without the log beside it.

    `sum` is None where the pages were never summed up. `frames` is how many frames of the log with
    `log_salt` the account includes already.
    """

    number: int = 0
    phase: Phase
    pages: int
    sum: bytes | None
    mark: int
    next_mark: int = 0
    frames: int = 0
    log_salt: bytes = b""


def state_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.state")


def _derived(pages: PageFile, key: Secret, purpose: bytes) -> bytes:
    """A key of the store's key and of this very file. Source: HKDF-SHA256, RFC 5869."""
    salt = pages.read(0, SALT_BYTES)
    info = b"consultroom account of pages: " + purpose
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(bytes(key.value))


@dataclass(frozen=True, slots=True)
class Tally:
    """The sum over all pages, which changes with each page alone.

    Source: Clarke, Devadas, van Dijk, Gassend, Suh (2003), «Incremental multiset hash functions and
    their application to memory integrity checking», MSet-Add-Hash; the keyed hash is BLAKE2b.
    """

    key: bytes

    @staticmethod
    def of(pages: PageFile, key: Secret) -> Tally:
        return Tally(_derived(pages, key, b"sum"))

    def of_page(self, page: int, tail: bytes) -> int:
        """What one page adds; `tail` is its IV and HMAC."""
        place = page.to_bytes(8)
        return int.from_bytes(hashlib.blake2b(place + tail, key=self.key, digest_size=32).digest())


class StateFile:
    """Two places in one file, written in turn, so that one of them is always whole."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key

    @staticmethod
    def of(store: Path, pages: PageFile, key: Secret) -> StateFile:
        return StateFile(state_of(store), _derived(pages, key, b"authentication"))

    def read(self) -> FileState | None:
        """The newest account that is authentic; None if there is none."""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._unusable(error) from error
        found = [self._opened(content[at : at + SLOT_BYTES]) for at in (0, SLOT_BYTES)]
        whole = [state for state in found if state is not None]
        return max(whole, key=lambda state: state.number, default=None)

    def write(self, state: FileState) -> None:
        """On the disk when this returns; an interrupted call leaves the account before it."""
        body = msgspec.msgpack.encode(state)
        slot = len(body).to_bytes(LENGTH_BYTES) + body + self._mac(body)
        try:
            if not self._path.exists():
                self._create()
            with self._path.open("r+b", buffering=0) as file:
                file.seek(state.number % 2 * SLOT_BYTES)
                file.write(slot.ljust(SLOT_BYTES, b"\0"))
                os.fsync(file.fileno())
        except OSError as error:
            raise self._unusable(error) from error

    def _create(self) -> None:
        """Empty places; as long as neither is authentic, there is no account."""
        os.close(os.open(self._path, os.O_WRONLY | os.O_CREAT, file_mode(self._path.parent)))
        with self._path.open("wb", buffering=0) as file:
            file.write(bytes(2 * SLOT_BYTES))
        sync_folder(self._path.parent)

    def _opened(self, slot: bytes) -> FileState | None:
        length = int.from_bytes(slot[:LENGTH_BYTES])
        body = slot[LENGTH_BYTES : LENGTH_BYTES + length]
        mac = slot[LENGTH_BYTES + length : LENGTH_BYTES + length + MAC_BYTES]
        if not length or not hmac.compare_digest(mac, self._mac(body)):
            return None
        return msgspec.msgpack.decode(body, type=FileState)

    def _mac(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, "sha256")

    def _unusable(self, error: OSError) -> UserFacingError:
        return UserFacingError(
            tr(
                "«{name}» cannot be read or written: {cause}.",
                name=self._path.name,
                cause=error.strerror,
            ),
            tr("Free some space or check the disk, then try again."),
            tr("Everything saved before is still there; this one change was not made."),
        )
