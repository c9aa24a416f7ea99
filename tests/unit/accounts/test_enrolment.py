"""One-time codes: long enough, and read as they were meant."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.accounts.enrolment import EnrolmentCode
from app.accounts.unlocking import CODE_ALPHABET, code_letters

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_a_code_holds_at_least_80_bits_and_works_for_a_week() -> None:
    codes = {EnrolmentCode.create(NOW).text for _ in range(200)}
    assert len(codes) == 200
    letters = [code_letters(code) for code in codes]
    assert {len(one) for one in letters} == {20}
    assert set("".join(letters)) == set(CODE_ALPHABET)
    assert 20 * math.log2(len(CODE_ALPHABET)) >= 80
    assert EnrolmentCode.create(NOW).valid_until == NOW + timedelta(days=7)
    assert all([len(group) for group in code.split("-")] == [4] * 5 for code in codes)


def test_no_two_letters_of_a_code_look_alike() -> None:
    assert set(CODE_ALPHABET).isdisjoint("ILOU")
    assert len(CODE_ALPHABET) == 32


@given(st.text(alphabet=CODE_ALPHABET, min_size=20, max_size=20), st.data())
def test_a_code_is_read_however_it_is_typed(letters: str, data: st.DataObject) -> None:
    typed = ""
    for letter in letters:
        choices = {"0": "0oO", "1": "1iIlL"}.get(letter, letter + letter.lower())
        typed += data.draw(st.sampled_from(choices)) + data.draw(st.sampled_from(["", " ", "-"]))
    assert code_letters(typed) == letters
