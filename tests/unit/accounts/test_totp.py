"""Codes are those of RFC 6238, with one step of drift either way."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.totp import STEP_SECONDS, matching_step

SEED = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    ("now", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_the_codes_are_those_of_the_standard(now: int, code: str) -> None:
    """The last six digits of the test vectors. Source: RFC 6238, appendix B."""
    step = now // STEP_SECONDS
    assert matching_step(SEED, code, now) == step
    assert matching_step(SEED, f" {code[:3]} {code[3:]} ", now) == step
    assert matching_step(SEED, code, now + STEP_SECONDS) == step
    assert matching_step(SEED, code, now - STEP_SECONDS) == step
    assert matching_step(SEED, code, now + 2 * STEP_SECONDS) is None
    assert matching_step(SEED, code, now - 2 * STEP_SECONDS) is None


@given(st.text(max_size=12), st.floats(0, 1e11))
def test_other_text_is_no_code(text: str, now: float) -> None:
    if matching_step(SEED, text, now) is not None:
        assert "".join(text.split()).isascii()
        assert len("".join(text.split())) == 6
