"""Envelopes open with the right key and binding, and with nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from app.keys.envelope import (
    Binding,
    PrivateKeys,
    WrongKeyError,
    open_data_key,
    password_key,
    recovery_key,
    seal_data_key,
    verify_signature,
)
from app.keys.memory import Secret

BINDING = Binding("clinic", "password", "amara", ("clinician",), "device")
KEYS = PrivateKeys.create()
KEY = Secret(bytes(range(32)))
LOCKED = KEYS.lock(KEY, BINDING)
DATA_KEY = bytes(range(32, 64))
PLACE = {"clinic": "clinic", "store": "chart", "epoch": 1, "person": "amara"}
SEALED = seal_data_key(Secret(DATA_KEY), KEYS.exchange_public, **PLACE)  # type: ignore[arg-type]
names = st.text(max_size=12)


@given(st.builds(Binding, names, names, names, st.lists(names, max_size=2).map(tuple), names))
def test_private_keys_come_back(binding: Binding) -> None:
    keys = PrivateKeys.unlock(KEYS.lock(KEY, binding), KEY, binding)
    assert keys.exchange_public == KEYS.exchange_public
    assert verify_signature(KEYS.signing_public, keys.sign(b"m"), b"m")


@given(st.integers(0, len(LOCKED) * 8 - 1))
def test_a_flipped_bit_of_a_slot_is_refused(bit: int) -> None:
    changed = bytearray(LOCKED)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(WrongKeyError):
        PrivateKeys.unlock(bytes(changed), KEY, BINDING)


@given(st.integers(0, len(LOCKED) - 1))
def test_a_shortened_slot_is_refused(length: int) -> None:
    with pytest.raises(WrongKeyError):
        PrivateKeys.unlock(LOCKED[:length], KEY, BINDING)


@pytest.mark.parametrize(
    "other",
    [
        replace(BINDING, clinic="other"),
        replace(BINDING, kind="recovery"),
        replace(BINDING, person="olin"),
        replace(BINDING, roles=("clinician", "office_manager")),
        replace(BINDING, device="other"),
        replace(BINDING, version=2),
    ],
)
def test_a_slot_opens_only_where_it_belongs(other: Binding) -> None:
    with pytest.raises(WrongKeyError):
        PrivateKeys.unlock(LOCKED, KEY, other)


@given(st.integers(0, len(SEALED) * 8 - 1))
@examples(max_examples=60)
def test_a_flipped_bit_of_a_sealed_key_is_refused(bit: int) -> None:
    changed = bytearray(SEALED)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(WrongKeyError):
        open_data_key(bytes(changed), KEYS, **PLACE)  # type: ignore[arg-type]


@given(st.sampled_from(sorted(PLACE)))
def test_a_sealed_key_opens_only_for_its_store_epoch_and_person(field: str) -> None:
    other = {**PLACE, field: 2 if field == "epoch" else "other"}
    with pytest.raises(WrongKeyError):
        open_data_key(SEALED, KEYS, **other)  # type: ignore[arg-type]
    with open_data_key(SEALED, KEYS, **PLACE) as key:  # type: ignore[arg-type]
        assert bytes(key.value) == DATA_KEY


def test_a_sealed_key_opens_for_nobody_else() -> None:
    with pytest.raises(WrongKeyError):
        open_data_key(SEALED, PrivateKeys.create(), **PLACE)  # type: ignore[arg-type]


def test_the_device_is_part_of_the_password_key() -> None:
    with Secret(b"s" * 32) as stretched:
        one = password_key(stretched, b"1" * 32, BINDING)
        two = password_key(stretched, b"2" * 32, BINDING)
        three = recovery_key(stretched, BINDING)
    assert len({bytes(key.value) for key in (one, two, three)}) == 3


@given(st.binary(max_size=80), st.binary(max_size=80))
def test_a_signature_is_for_one_message(message: bytes, other: bytes) -> None:
    signature = KEYS.sign(message)
    assert verify_signature(KEYS.signing_public, signature, message)
    assert verify_signature(KEYS.signing_public, signature, other) == (message == other)
    assert not verify_signature(b"short", signature, message)
