"""Checkpoints: the head of the log in a few signed lines that fit on paper.

Source: C2SP tlog-checkpoint and signed-note; signature type 0x01 is Ed25519. An auditor's line
under it follows C2SP tlog-cosignature: type 0x04 is Ed25519 with a time.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.errors import UserFacingError
from app.keys.envelope import verify_signature
from app.store.values import time_from, time_text
from app.texts import tr

ED25519 = b"\x01"
COSIGNATURE = b"\x04"
DASH = "\u2014"
HASH_BYTES = 32
KEY_BYTES = 4
TIME_BYTES = 8
SIGNATURE_BYTES = 64
LATEST = datetime(9999, 1, 1, tzinfo=UTC).timestamp()


def origin_of(clinic_id: str) -> str:
    """The log's own name: the first line of each of its checkpoints."""
    return f"consultroom/log/{clinic_id}"


def key_name(person: str) -> str:
    return f"consultroom/person/{person}"


def key_id(name: str, public: bytes, kind: bytes = ED25519) -> bytes:
    """The first four bytes of SHA-256(name, newline, type, key)."""
    return hashlib.sha256(name.encode() + b"\n" + kind + public).digest()[:KEY_BYTES]


@dataclass(frozen=True, slots=True)
class Countersignature:
    """An auditor's signature line: they saw this checkpoint hold at that time (UTC, seconds)."""

    person: str
    time: datetime
    signature: bytes
    key: bytes

    def verified_by(self, public: bytes, body: str) -> bool:
        """Whether the line is made with this public key under this body."""
        return key_id(key_name(self.person), public, COSIGNATURE) == self.key and verify_signature(
            public, self.signature, _cosigned(body, int(self.time.timestamp()))
        )


def _cosigned(body: str, seconds: int) -> bytes:
    return f"cosignature/v1\ntime {seconds}\n{body}".encode()


def _line(person: str, content: bytes) -> str:
    return f"{DASH} {key_name(person)} {base64.b64encode(content).decode()}\n"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What was true of log and key slots at one moment, and who says so."""

    origin: str
    size: int
    root: bytes
    time: datetime
    occasion: str
    epoch: int
    generation: int
    slots_sha256: str
    person: str
    signature: bytes = b""
    key: bytes = b""
    countersignatures: tuple[Countersignature, ...] = ()

    @property
    def alone(self) -> Checkpoint:
        """As the clinic kept it, without what auditors added."""
        return replace(self, countersignatures=())

    @property
    def body(self) -> str:
        """The signed text, with its final newline."""
        return "".join(
            f"{line}\n"
            for line in (
                self.origin,
                str(self.size),
                base64.b64encode(self.root).decode(),
                f"time {time_text(self.time)}",
                f"occasion {self.occasion}",
                f"epoch {self.epoch}",
                f"slots {self.generation} {self.slots_sha256}",
            )
        )

    def signed(self, public: bytes, sign: Callable[[bytes], bytes]) -> str:
        """The whole note: body, blank line, signature line."""
        key = key_id(key_name(self.person), public)
        return f"{self.body}\n{_line(self.person, key + sign(self.body.encode()))}"

    def countersigned(
        self, person: str, public: bytes, sign: Callable[[bytes], bytes], time: datetime
    ) -> str:
        """The whole note with one more signature line, an auditor's."""
        seconds = int(time.timestamp())
        key = key_id(key_name(person), public, COSIGNATURE)
        content = key + seconds.to_bytes(TIME_BYTES, "big") + sign(_cosigned(self.body, seconds))
        return self.text + _line(person, content)

    @property
    def text(self) -> str:
        """The whole note again, as it was read."""
        lines = [_line(self.person, self.key + self.signature)]
        for one in self.countersignatures:
            seconds = int(one.time.timestamp()).to_bytes(TIME_BYTES, "big")
            lines.append(_line(one.person, one.key + seconds + one.signature))
        return f"{self.body}\n{''.join(lines)}"

    def verified_by(self, public: bytes) -> bool:
        """Whether the signature is made with this public key over this body."""
        return key_id(key_name(self.person), public) == self.key and verify_signature(
            public, self.signature, self.body.encode()
        )


def read_checkpoint(text: str) -> Checkpoint:
    """The checkpoint in a signed note; UserFacingError if it is not one of ours.

    The first line is the clinic's own signature, any others are auditors'.
    """
    try:
        body, signatures = text.replace("\r\n", "\n").split("\n\n")
        origin, size, root, time, occasion, epoch, slots = body.split("\n")
        generation, sha256 = _after("slots", slots).split(" ")
        own, *others = signatures.removesuffix("\n").split("\n")
        person, signature = _signature(own, KEY_BYTES + SIGNATURE_BYTES)
        checkpoint = Checkpoint(
            origin=origin,
            size=int(size),
            root=_base64(root),
            time=time_from(_after("time", time)),
            occasion=_after("occasion", occasion),
            epoch=int(_after("epoch", epoch)),
            generation=int(generation),
            slots_sha256=sha256,
            person=person,
            signature=signature[KEY_BYTES:],
            key=signature[:KEY_BYTES],
            countersignatures=tuple(_countersignature(line) for line in others),
        )
    except ValueError as error:
        raise _unreadable() from error
    if len(checkpoint.root) != HASH_BYTES or checkpoint.body != f"{body}\n":
        raise _unreadable()
    return checkpoint


def _countersignature(line: str) -> Countersignature:
    person, content = _signature(line, KEY_BYTES + TIME_BYTES + SIGNATURE_BYTES)
    seconds = int.from_bytes(content[KEY_BYTES : KEY_BYTES + TIME_BYTES], "big")
    if seconds > LATEST:
        raise ValueError("no time")
    return Countersignature(
        person=person,
        time=datetime.fromtimestamp(seconds, UTC),
        signature=content[KEY_BYTES + TIME_BYTES :],
        key=content[:KEY_BYTES],
    )


def _signature(line: str, length: int) -> tuple[str, bytes]:
    """The person and the bytes of one signature line."""
    dash, name, encoded = line.split(" ")
    content = _base64(encoded)
    if dash != DASH or not name.startswith(key_name("")) or len(content) != length:
        raise ValueError("not a signature line of ours")
    return name.removeprefix(key_name("")), content


def _unreadable() -> UserFacingError:
    return UserFacingError(
        tr("This is not a checkpoint of an audit log, or a part of it is missing."),
        tr("Use the text exactly as it was exported."),
    )


def _after(label: str, line: str) -> str:
    if not line.startswith(f"{label} "):
        raise ValueError(f"a line for «{label}» is missing")
    return line.removeprefix(f"{label} ")


def _base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
