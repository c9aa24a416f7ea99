"""Checkpoints are C2SP signed notes: readable by others, and no byte of them can change."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from app.audit.checkpoint import Checkpoint, key_id, origin_of, read_checkpoint
from app.errors import UserFacingError
from app.keys.envelope import PrivateKeys

KEYS = PrivateKeys.create()
CHECKPOINT = Checkpoint(
    origin=origin_of("clinic"),
    size=20_852_163,
    root=bytes(range(32)),
    time=datetime(2026, 3, 2, 12, 0, 0, 5, tzinfo=UTC),
    occasion="sign_in",
    epoch=1,
    generation=3,
    slots_sha256="a" * 64,
    person="amara",
)
TEXT = CHECKPOINT.signed(KEYS.signing_public, KEYS.sign)


def test_the_form_is_that_of_c2sp() -> None:
    body, signature = TEXT.split("\n\n")
    origin, size, root, *extensions = body.split("\n")
    assert origin == "consultroom/log/clinic"
    assert size == "20852163"
    assert base64.b64decode(root, validate=True) == bytes(range(32))
    assert all(extensions)
    dash, name, encoded = signature.removesuffix("\n").split(" ")
    assert dash == "\N{EM DASH}"
    assert name == "consultroom/person/amara"
    blob = base64.b64decode(encoded, validate=True)
    named = name.encode() + b"\n\x01" + KEYS.signing_public
    assert blob[:4] == hashlib.sha256(named).digest()[:4]
    public = Ed25519PublicKey.from_public_bytes(KEYS.signing_public)
    public.verify(blob[4:], f"{body}\n".encode())  # raises if it is not the signature


def test_the_key_id_is_that_of_a_published_note() -> None:
    """Go's sum.golang.org, whose verifier key and id are public."""
    blob = base64.b64decode("Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8")
    assert key_id("sum.golang.org", blob[1:]).hex() == "033de0ae"


def test_it_comes_back() -> None:
    read = read_checkpoint(TEXT)
    assert read.body == CHECKPOINT.body
    assert read.verified_by(KEYS.signing_public)
    assert not read.verified_by(PrivateKeys.create().signing_public)
    assert read_checkpoint(TEXT.replace("\n", "\r\n")) == read


@examples(max_examples=300)
@given(st.integers(0, len(TEXT.encode()) - 1), st.integers(1, 255))
def test_a_changed_byte_is_noticed(position: int, change: int) -> None:
    changed = bytearray(TEXT.encode())
    changed[position] ^= change
    try:
        read = read_checkpoint(changed.decode(errors="replace"))
    except UserFacingError:
        return
    # What still reads as a checkpoint fails its signature, or never was a change of it.
    assert not read.verified_by(KEYS.signing_public) or read == read_checkpoint(TEXT)


AUDITOR = PrivateKeys.create()
SEEN_AT = datetime(2026, 3, 9, 8, 30, 7, tzinfo=UTC)
COUNTERSIGNED = read_checkpoint(TEXT).countersigned(
    "ines", AUDITOR.signing_public, AUDITOR.sign, SEEN_AT
)


def test_a_countersignature_is_a_line_as_in_c2sp_tlog_cosignature() -> None:
    assert COUNTERSIGNED.startswith(TEXT)
    dash, name, encoded = COUNTERSIGNED.removeprefix(TEXT).removesuffix("\n").split(" ")
    assert (dash, name) == ("\N{EM DASH}", "consultroom/person/ines")
    blob = base64.b64decode(encoded, validate=True)
    named = name.encode() + b"\n\x04" + AUDITOR.signing_public
    assert blob[:4] == hashlib.sha256(named).digest()[:4]
    seconds = int.from_bytes(blob[4:12], "big")
    assert seconds == int(SEEN_AT.timestamp())
    body = TEXT.split("\n\n", maxsplit=1)[0] + "\n"
    message = f"cosignature/v1\ntime {seconds}\n{body}".encode()
    public = Ed25519PublicKey.from_public_bytes(AUDITOR.signing_public)
    public.verify(blob[12:], message)  # raises if it is not the signature


def test_a_countersigned_checkpoint_comes_back() -> None:
    read = read_checkpoint(COUNTERSIGNED)
    (line,) = read.countersignatures
    assert (line.person, line.time) == ("ines", SEEN_AT)
    assert line.verified_by(AUDITOR.signing_public, read.body)
    assert not line.verified_by(KEYS.signing_public, read.body)
    assert read.verified_by(KEYS.signing_public)
    assert read.alone == read_checkpoint(TEXT)
    assert read.text == COUNTERSIGNED
    second = read.countersigned("olin", KEYS.signing_public, KEYS.sign, SEEN_AT)
    assert [one.person for one in read_checkpoint(second).countersignatures] == ["ines", "olin"]


@examples(max_examples=300)
@given(st.integers(0, len(COUNTERSIGNED.encode()) - 1), st.integers(1, 255))
def test_a_changed_byte_of_a_countersigned_checkpoint_is_noticed(
    position: int, change: int
) -> None:
    changed = bytearray(COUNTERSIGNED.encode())
    changed[position] ^= change
    try:
        read = read_checkpoint(changed.decode(errors="replace"))
    except UserFacingError:
        return
    holds = read.verified_by(KEYS.signing_public) and all(
        line.person == "ines" and line.verified_by(AUDITOR.signing_public, read.body)
        for line in read.countersignatures
    )
    assert not (holds and read.countersignatures) or read == read_checkpoint(COUNTERSIGNED)


@given(st.text(max_size=200))
def test_any_text_is_refused_in_words(text: str) -> None:
    with pytest.raises(UserFacingError, match="not a checkpoint"):
        read_checkpoint(text)
