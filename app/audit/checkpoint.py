"""Checkpoints: the head of the log in a few signed lines that fit on paper.

Source: C2SP tlog-checkpoint and signed-note; signature type 0x01 is Ed25519.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.errors import UserFacingError
from app.keys.envelope import verify_signature
from app.store.values import time_from, time_text

ED25519 = b"\x01"
DASH = "\u2014"
HASH_BYTES = 32


def origin_of(clinic_id: str) -> str:
    """The log's own name: the first line of each of its checkpoints."""
    return f"consultroom/log/{clinic_id}"


def key_name(person: str) -> str:
    return f"consultroom/person/{person}"


def key_id(name: str, public: bytes) -> bytes:
    """The first four bytes of SHA-256(name, newline, type, key)."""
    return hashlib.sha256(name.encode() + b"\n" + ED25519 + public).digest()[:4]


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
        name = key_name(self.person)
        signature = key_id(name, public) + sign(self.body.encode())
        return f"{self.body}\n{DASH} {name} {base64.b64encode(signature).decode()}\n"

    def verified_by(self, public: bytes) -> bool:
        """Whether the signature is made with this public key over this body."""
        return key_id(key_name(self.person), public) == self.key and verify_signature(
            public, self.signature, self.body.encode()
        )


def read_checkpoint(text: str) -> Checkpoint:
    """The checkpoint in a note with one signature; UserFacingError if it is not one of ours."""
    try:
        body, signatures = text.replace("\r\n", "\n").split("\n\n")
        origin, size, root, time, occasion, epoch, slots = body.split("\n")
        dash, name, encoded = signatures.removesuffix("\n").split(" ")
        generation, sha256 = _after("slots", slots).split(" ")
        signature = _base64(encoded)
        checkpoint = Checkpoint(
            origin=origin,
            size=int(size),
            root=_base64(root),
            time=time_from(_after("time", time)),
            occasion=_after("occasion", occasion),
            epoch=int(_after("epoch", epoch)),
            generation=int(generation),
            slots_sha256=sha256,
            person=name.removeprefix(key_name("")),
            signature=signature[4:],
            key=signature[:4],
        )
    except ValueError as error:
        raise _unreadable() from error
    if dash != DASH or len(checkpoint.root) != HASH_BYTES or checkpoint.body != f"{body}\n":
        raise _unreadable()
    return checkpoint


def _unreadable() -> UserFacingError:
    return UserFacingError(
        "This is not a checkpoint of an audit log, or a part of it is missing.",
        "Use the text exactly as it was exported.",
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
