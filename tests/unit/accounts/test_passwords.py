"""Length counts and commonness, never kinds of characters."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.passwords import (
    FEWEST_GUESSES,
    LONGEST_PASSWORD,
    SHORTEST_PASSWORD,
    check_password,
    guesses,
)
from app.errors import Refused

KNOWN = ("Hillside Family Practice", "amara", "Dr. Amara Okafor")


@pytest.mark.parametrize(
    "password",
    [
        "quiet harbour lantern seven",
        "correcthorsebatterystaple",
        "väldigt lång och hemlig mening",
        "жёлтая лодка под старым мостом",
        "dr okafor rides a purple bicycle",
        "x7#Kq9!mZw2$Lp5v",
        " leading and trailing words ",
        "purple giraffe, umbrella! " * 30,
    ],
)
def test_long_and_uncommon_is_enough(password: str) -> None:
    check_password(password, known=KNOWN)


@pytest.mark.parametrize(
    "password",
    [
        "passwordpassword",
        "Password1234567!",
        "P@ssw0rdP@ssw0rd",
        "qwertyuiopasdfgh",
        "1234567890123456",
        "aaaaaaaaaaaaaaaaaaaa",
        "a" * 1000,
        "abcabcabcabcabcabc",
        "letmeinletmeinletmein",
        "iloveyouiloveyou",
        "thank you very much",
        "january february",
        "Sommer2024Sommer2024",
        "hillside family practice",
        "HillsideFamilyPractice1",
        "amara okafor amara",
        "dr.amara.okafor.1980",
        "               ",
    ],
)
def test_what_is_tried_first_is_refused_whatever_its_length(password: str) -> None:
    with pytest.raises(Refused, match="too easy to guess") as refusal:
        check_password(password, known=KNOWN)
    assert password.strip() not in str(refusal.value) or not password.strip()


def test_names_are_only_known_where_they_are_given() -> None:
    assert guesses("hillside family practice", KNOWN) < 100
    assert guesses("hillside family practice") > 1e6


def test_the_shortest_length_is_a_policy_that_only_grows() -> None:
    short, long = "kite moss 4 jar", "quiet harbour lantern seven"
    assert len(short) == SHORTEST_PASSWORD
    check_password(short)
    with pytest.raises(Refused, match="at least 15"):
        check_password(short[1:])
    with pytest.raises(Refused, match="at least 15"):
        check_password(short[1:], shortest=4)
    with pytest.raises(Refused, match="at least 20"):
        check_password(short, shortest=20)
    check_password(long, shortest=20)
    with pytest.raises(Refused, match="longer than"):
        check_password("quiet harbour " * LONGEST_PASSWORD)


@given(st.text(min_size=SHORTEST_PASSWORD, max_size=40))
def test_any_text_gets_a_verdict_and_no_other_error(password: str) -> None:
    taken = True
    try:
        check_password(password, known=KNOWN)
    except Refused:
        taken = False
    text = unicodedata.normalize("NFKC", password)
    enough = len(text) >= SHORTEST_PASSWORD and guesses(text, KNOWN) >= FEWEST_GUESSES
    assert taken == enough
