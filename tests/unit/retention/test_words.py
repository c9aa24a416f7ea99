"""Plans, results and receipts in words, and the cipher of a patient."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.days import day_in_words
from app.domain.identifiers import EncounterId, PatientId, PersonId
from app.errors import UserFacingError
from app.retention.erasure import BACKUPS, ErasureReason, ErasureReceipt, told
from app.retention.retention import Fate, RetentionDone, RetentionPlan
from app.store.due import DueItem
from app.store.erasures import Holdings, Tombstone
from app.store.patient_keys import SEED_BYTES, ErasedError, PatientCipher
from app.store.removals import RemovalKind, RemovedError

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ROW = st.lists(st.text(max_size=8) | st.integers(), max_size=3).map(tuple)


def items(**counts: int) -> tuple[DueItem, ...]:
    return tuple(
        DueItem(
            RemovalKind(kind), f"{kind}{number}", EncounterId("e"), PatientId("p"), "Rosa Marín",
            NOON, NOON, 1,
        )
        for kind, count in counts.items()
        for number in range(count)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("counts", "days", "lines"),
    [
        ({"audio": 3}, 30, ("3 recordings older than 30 days",)),
        ({"audio": 1}, 0, ("1 recording of signed notes",)),
        ({"transcript": 1, "draft": 2}, 1, (
            "1 transcript older than 1 day", "2 sets of drafts older than 1 day",
        )),
        ({}, 30, ()),
    ],
)  # fmt: skip
def test_a_plan_in_words(counts: dict[str, int], days: int, lines: tuple[str, ...]) -> None:
    policies = tuple((kind, days) for kind in RemovalKind)
    plan = RetentionPlan(NOON, items(**counts), policies)
    assert plan.lines == lines
    assert sum(len(plan.of(kind)) for kind in RemovalKind) == len(plan.items)


def fates(fate: Fate, **counts: int) -> tuple[tuple[DueItem, Fate], ...]:
    return tuple((item, fate) for item in items(**counts))


def test_a_result_in_words() -> None:
    assert RetentionDone(fates(Fate.REMOVED, audio=2, draft=1), 64).line == (
        "Deleted for good: 2 recordings, 1 set of drafts."
    )
    assert RetentionDone(fates(Fate.IN_USE, audio=1)).line == (
        "Nothing was deleted. 1 in use now will be deleted later."
    )
    assert RetentionDone(fates(Fate.REMOVED, audio=1), 0, items(draft=2)).line == (
        "Deleted for good: 1 recording. Stopped before 2 more, which are kept."
    )


def test_what_was_due_and_stayed_is_told_with_its_reason() -> None:
    each = (Fate.REMOVED, Fate.IN_USE, Fate.CHANGED, Fate.GONE)
    done = RetentionDone(tuple(one for fate in each for one in fates(fate, draft=1)))
    assert len(done.left) == 3
    assert done.line == (
        "Deleted for good: 1 set of drafts. 1 in use now will be deleted later."
        " 1 changed meanwhile and is kept. 1 was deleted already."
    )


def test_what_was_deleted_went_on_the_day_that_it_was_here(tomorrow: date) -> None:
    now, day = datetime.now(UTC), day_in_words(tomorrow)
    reason = str(ErasureReason.PERIOD_OVER)
    gone = Tombstone(PatientId("p-1"), now, PersonId("d-1"), reason, "a" * 64)
    assert day in RemovedError(RemovalKind.AUDIO, now).what
    assert day in ErasedError(now).what
    assert day in told([gone])[0]


def a_receipt() -> ErasureReceipt:
    return ErasureReceipt(
        PatientId("p-1"),
        NOON,
        PersonId("d-1"),
        ErasureReason.PERIOD_OVER,
        Holdings(2, 3, 48_000, 3, 2, 1, 1),
        "a" * 64,
    )


def test_a_receipt_says_what_went_and_what_stays() -> None:
    text = a_receipt().text
    for words in ("p-1", "2 visits", "3 recordings", "2 notes", "1 addendum", "a" * 64, BACKUPS):
        assert words in text
    assert a_receipt().sha256 in text


@pytest.mark.parametrize(
    "other",
    [
        {"patient_id": "p-2"},
        {"person_id": "d-2"},
        {"reason": ErasureReason.ORDERED},
        {"key_sha256": "b" * 64},
        {"erased_at": NOON.replace(microsecond=1)},
        {"holdings": Holdings(2, 3, 48_000, 3, 2, 1, 0)},
    ],
)
def test_the_hash_covers_all_of_a_receipt(other: dict[str, object]) -> None:
    changed = replace(a_receipt(), **other)  # type: ignore[arg-type]
    assert changed.sha256 != a_receipt().sha256


@given(st.binary(max_size=200), st.text(max_size=20), ROW)
def test_what_is_sealed_comes_back(plain: bytes, table: str, row: tuple[object, ...]) -> None:
    cipher = PatientCipher("p", bytes(SEED_BYTES))
    sealed = cipher.seal(plain, table, *row)
    assert len(sealed) == len(plain) + 28
    assert cipher.open(sealed, table, *row) == plain
    assert sealed != cipher.seal(plain, table, *row)


@given(ROW, ROW, st.sampled_from(["p", "q"]), st.sampled_from(["a", "b"]), st.booleans())
def test_it_opens_nowhere_else(
    row: tuple[object, ...], other: tuple[object, ...], patient: str, table: str, same_key: bool
) -> None:
    sealed = PatientCipher("p", bytes(SEED_BYTES)).seal(b"words", "a", *row)
    opening = PatientCipher(patient, bytes(SEED_BYTES) if same_key else bytes([1]) * SEED_BYTES)
    if (patient, table, same_key) == ("p", "a", True) and _same(row, other):
        assert opening.open(sealed, table, *other) == b"words"
    else:
        with pytest.raises(UserFacingError, match="changed or moved"):
            opening.open(sealed, table, *other)


def _same(row: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return [(type(one), one) for one in row] == [(type(one), one) for one in other]


@given(st.integers(0, 8 * 33 - 1))
def test_a_changed_bit_is_noticed(bit: int) -> None:
    cipher = PatientCipher("p", bytes(SEED_BYTES))
    sealed = bytearray(cipher.seal(b"words", "a"))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(UserFacingError):
        cipher.open(bytes(sealed), "a")


@pytest.mark.parametrize("sealed", [b"", b"short", bytes(28)])
def test_what_was_never_sealed_does_not_open(sealed: bytes) -> None:
    with pytest.raises(UserFacingError):
        PatientCipher("p", bytes(SEED_BYTES)).open(sealed, "a")
