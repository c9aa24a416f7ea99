"""The file that carries an update, and its signature, which is checked before anything is read.

Layout: the magic, one byte with the number of signatures, each as a public key of 32 bytes and a
signature of 64, the length of what the release says of itself in four bytes, these bytes, and then
its files one after another. No name, no length of a file and nothing compressed is read that is not
signed; whoever reads keeps the file open and what was signed in memory, so that nothing can be
exchanged between the check and the use.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import IO, Final

from app.errors import UserFacingError
from app.keys.envelope import verify_signature
from app.task import Task
from app.texts import tr
from app.updates.refusals import UpdateRefused, Why
from app.updates.release import Release, ReleaseFile, decode, encode
from app.updates.release_keys import KEY_BYTES, ReleaseKeys

MAGIC: Final = b"consultroom update 1\n"
SUFFIX: Final = ".update"
CONTEXT: Final = b"consultroom update\n"
"""What is signed begins with it, so that no other signature of the key passes for this one."""
MOST_SIGNATURES: Final = 8
LARGEST_STATEMENT: Final = 64 << 10
_SIGNATURE_BYTES: Final = 64
_LENGTH_BYTES: Final = 4
_PIECE: Final = 1 << 20

Sign = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Package:
    """An open package whose release is signed; its files have still to be compared.

    `key` names the release key, and `sha256` is of what the release says of itself, which names
    every byte of the files too.
    """

    release: Release
    key: str
    sha256: str
    size: int
    _file: IO[bytes]
    _start: int

    def verify(self, task: Task) -> None:
        """Compare every byte; UpdateRefused where one is another."""
        for _ in self._pieces(task):
            pass

    def copy(self, target: Path, task: Task) -> None:
        """Write the whole package anew, as long as it has to be and no longer."""
        self._file.seek(0)
        left = self.size
        with open(target, "xb", opener=_private) as written:
            while left:
                task.check()
                piece = self._read(min(_PIECE, left))
                written.write(piece)
                left -= len(piece)
                task.report(tr("Copying the update"), 1.0 - left / self.size)
            written.flush()
            os.fsync(written.fileno())

    def unpack(self, folder: Path, task: Task) -> Path:
        """Write the files into an empty folder, comparing what is written; the installer's path."""
        for file, pieces in groupby(self._pieces(task), key=itemgetter(0)):
            with open(folder / file.name, "xb", opener=_private) as written:
                for _, piece in pieces:
                    written.write(piece)
                written.flush()
                os.fsync(written.fileno())
        return folder / self.release.installer

    def _pieces(self, task: Task) -> Iterator[tuple[ReleaseFile, bytes]]:
        """The files in their order, a piece at a time; a wrong one ends it after its last piece."""
        self._file.seek(self._start)
        done = 0
        for file in self.release.files:
            digest, left = hashlib.sha256(), file.bytes
            while left:
                task.check()
                piece = self._read(min(_PIECE, left))
                digest.update(piece)
                left -= len(piece)
                done += len(piece)
                yield file, piece
                task.report(tr("Comparing the update"), done / self.release.bytes)
            if digest.hexdigest() != file.sha256:
                raise damaged()
        if self._file.tell() != os.fstat(self._file.fileno()).st_size:
            raise damaged()

    def _read(self, count: int) -> bytes:
        """Some bytes, at least one."""
        piece = _at_most(self._file, count)
        if not piece:
            raise damaged()
        return piece


@contextmanager
def opened(path: Path, keys: ReleaseKeys) -> Iterator[Package]:
    """The package at a path; UpdateRefused where it is none, or nobody known signed it."""
    with file_at(path) as file:
        yield read(file, keys)


def file_at(path: Path) -> IO[bytes]:
    """The file at a path, open; UpdateRefused for a link, and nothing is waited for."""
    try:
        if path.is_symlink():
            raise not_an_update()
        return open(path, "rb", opener=_plainly)
    except OSError as error:
        raise unreadable(path, error) from error


def read(file: IO[bytes], keys: ReleaseKeys) -> Package:
    """The package in an open file; refused as `opened` says."""
    status = os.fstat(file.fileno())
    if not stat.S_ISREG(status.st_mode):
        raise not_an_update()
    file.seek(0)
    if _at_most(file, len(MAGIC)) != MAGIC:
        raise not_an_update()
    count = _exactly(file, 1)[0]
    if not 0 < count <= MOST_SIGNATURES:
        raise damaged()
    signatures = [
        (_exactly(file, KEY_BYTES), _exactly(file, _SIGNATURE_BYTES)) for _ in range(count)
    ]
    length = int.from_bytes(_exactly(file, _LENGTH_BYTES))
    if not 0 < length <= LARGEST_STATEMENT:
        raise damaged()
    statement = _exactly(file, length)
    key = _signer(signatures, statement, keys)
    try:
        release = decode(statement)
    except ValueError as error:  # signed, and yet of a form that this version does not know
        raise UpdateRefused(
            Why.OTHER_UPDATE,
            tr("This update was made for another version of Consultroom."),
            tr("Install the version before it first, as whoever sent it says."),
        ) from error
    start = file.tell()
    if status.st_size != start + release.bytes:
        raise damaged()
    digest = hashlib.sha256(statement).hexdigest()
    return Package(release, key, digest, status.st_size, file, start)


def write(
    target: IO[bytes], release: Release, sources: Mapping[str, Path], signers: Mapping[bytes, Sign]
) -> None:
    """Write a package; `signers` are public keys with what signs for them."""
    statement = encode(release)
    target.write(MAGIC + bytes([len(signers)]))
    for public, sign in signers.items():
        target.write(public + sign(CONTEXT + statement))
    target.write(len(statement).to_bytes(_LENGTH_BYTES) + statement)
    for file in release.files:
        with sources[file.name].open("rb") as source:
            while piece := source.read(_PIECE):
                target.write(piece)


def damaged() -> UpdateRefused:
    """What to say of a package whose bytes are not those that were signed."""
    return UpdateRefused(
        Why.DAMAGED,
        tr("This update is not what was signed: it is cut short, damaged or was changed."),
        tr("Copy it to the stick again from whoever sent it."),
    )


def unreadable(path: object, error: OSError) -> UserFacingError:
    """What to say where the stick fails, or is not there."""
    return UserFacingError(
        tr("«{path}» cannot be read: {reason}.", path=path, reason=error.strerror),
        tr("If it is on a stick, plug the stick in again."),
        tr("Nothing was installed."),
    )


def not_an_update() -> UpdateRefused:
    """What to say of another file, a folder or a link."""
    return UpdateRefused(
        Why.NOT_AN_UPDATE,
        tr("This is no update of Consultroom."),
        tr("Choose the file whose name ends with «.update»."),
    )


def _signer(signatures: list[tuple[bytes, bytes]], statement: bytes, keys: ReleaseKeys) -> str:
    """The name of the known key that signed; one good signature is enough, a bad one ends it."""
    if not keys:
        raise UpdateRefused(
            Why.NO_RELEASE_KEY,
            tr("This copy of Consultroom was built without a release key, so it takes no updates."),
            tr("Install the new version as it was installed first."),
        )
    known = [(public, signature) for public, signature in signatures if public in keys]
    if not known:
        raise UpdateRefused(
            Why.FOREIGN_KEY,
            tr("This update was not signed by whoever makes Consultroom."),
            tr("Do not install it, and ask where it came from."),
        )
    if not all(verify_signature(*one, CONTEXT + statement) for one in known):
        raise damaged()
    return keys[known[0][0]]


def _exactly(file: IO[bytes], count: int) -> bytes:
    found = _at_most(file, count)
    if len(found) != count:
        raise damaged()
    return found


def _at_most(file: IO[bytes], count: int) -> bytes:
    try:
        return file.read(count)
    except OSError as error:
        raise unreadable(file.name, error) from error


def _plainly(path: str, flags: int) -> int:
    """A pipe or device must not be waited for, and a link may lead anywhere."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)
