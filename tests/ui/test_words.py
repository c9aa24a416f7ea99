"""What is said about times, ages, passphrases and marks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.accounts.passwords import SHORTEST_PASSWORD
from app.domain.evidence import EvidenceSpan, Grounding, Verdict
from app.domain.identifiers import PersonId, StatementId
from app.domain.note import Origin, Statement
from app.domain.patient import Patient, Sex
from ui.view_models import visit_words, wording
from ui.view_models.evidence import EvidenceIndex, Mark, mark_of
from ui.view_models.listening import listening_spans
from ui.view_models.passphrase import strength
from ui.widgets import transcript_sheet

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@contextmanager
def written_as(code: str) -> Iterator[None]:
    """Numbers and dates as a language writes them."""
    before = QLocale()
    QLocale.setDefault(QLocale(code))
    try:
        yield
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "just now"), (5, "5 min ago"), (59, "59 min ago"), (61, "1 h ago")]
)
def test_times_are_relative_today(minutes: int, words: str) -> None:
    now = NOON.astimezone().replace(hour=12)
    assert wording.when(now - timedelta(minutes=minutes), now) == words


def test_times_are_absolute_on_other_days() -> None:
    now = NOON.astimezone().replace(hour=12)
    assert wording.when(now - timedelta(days=1), now).startswith("yesterday, ")
    assert wording.when(now - timedelta(days=9), now).startswith("1 Mar 2026, ")


def test_a_time_with_its_day_stays_true() -> None:
    now = NOON.astimezone().replace(hour=12)
    assert wording.hour_of_day(now, now) == f"today, {wording.clock(now)}"
    assert wording.hour_of_day(now - timedelta(days=1), now).startswith("yesterday, ")


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (61.9, "1:01"), (3599, "59:59"), (3661, "1:01:01")]
)
def test_lengths(seconds: float, words: str) -> None:
    assert wording.elapsed(seconds) == words


@pytest.mark.parametrize("text", ["14.3.1964", "1964-03-14", "14 Mar 1964", "14 March 1964"])
def test_birth_dates_as_people_type_them(text: str) -> None:
    assert wording.parse_birth_date(text) == date(1964, 3, 14)


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("de", ("14.3.1964", "14.03.1964", "14. März 1964", "14 März 1964")),
        ("es", ("14/3/1964", "14 mar 1964", "14 marzo 1964")),
    ],
)
def test_birth_dates_as_people_type_them_elsewhere(code: str, texts: tuple[str, ...]) -> None:
    with written_as(code):
        assert {wording.parse_birth_date(text) for text in texts} == {date(1964, 3, 14)}


def test_speeds_are_written_as_the_language_does() -> None:
    with written_as("en"):
        assert [transcript_sheet._times(speed) for speed in (1.25, 2.0)] == ["1.25 ×", "2 ×"]
    with written_as("de"):
        assert transcript_sheet._times(1.25) == "1,25 ×"


@pytest.mark.parametrize("text", ["yesterday", "31.2.2000", "14.3.64x", "1.1.1700"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        wording.parse_birth_date(text)


def test_a_patient_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit_words, "today", lambda: date(2026, 3, 13))
    patient = Patient(
        wording_id(),
        "Ada",
        "Byron",
        date(1964, 3, 14),
        Sex.FEMALE,  # type: ignore[arg-type]
    )
    assert visit_words.about_patient(patient) == ("61 years  ·  born 14 Mar 1964  ·  female")


def test_an_age_counts_from_the_day_that_it_is_here(tomorrow: date) -> None:
    """A birthday begins at midnight here, wherever the sun is."""
    for day, age in ((tomorrow, "40 years"), (tomorrow + timedelta(days=1), "39 years")):
        born = day.replace(year=day.year - 40)
        patient = Patient(wording_id(), "Ada", "Byron", born)  # type: ignore[arg-type]
        assert visit_words.age_of(patient) == age


def wording_id() -> str:
    return "patient"


@given(st.text(max_size=SHORTEST_PASSWORD - 1))
def test_short_passphrases_are_never_accepted(text: str) -> None:
    assert not strength(text).accepted


@pytest.mark.parametrize(
    "text", ["aaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnopqrst", "Amara Okafor Okafor"]
)
def test_what_is_easy_to_guess_is_not_accepted(text: str) -> None:
    assert not strength(text, "Dr. Amara Okafor", "amara").accepted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("quiet harbour lantern seven", "Good"),
        ("quiet harbour lantern seven oyster", "Strong"),
        (
            "lighthouse-4-Kiwi!",
            "Easy to guess",
        ),
        ("kettle marsh trombone", "Good enough"),
    ],
)
def test_passphrases_are_judged_in_words(text: str, words: str) -> None:
    assert strength(text).words.startswith(words)


def statement(
    verdict: Verdict = Verdict.SUPPORTED,
    origin: Origin = Origin.MODEL,
    attested: str | None = None,
    name: str = "one",
    spans: tuple[EvidenceSpan, ...] = (),
) -> Statement:
    return Statement(
        StatementId(name),
        "Text.",
        spans,
        Grounding(verdict),
        origin,
        PersonId(attested) if attested else None,
    )


@pytest.mark.parametrize(
    ("one", "mark"),
    [
        (statement(), Mark.SUPPORTED),
        (statement(Verdict.NOT_FOUND), Mark.NOT_FOUND),
        (statement(Verdict.CONTRADICTED), Mark.CONTRADICTED),
        (statement(origin=Origin.PERSON), Mark.EDITED),
        (statement(Verdict.NOT_FOUND, Origin.PERSON), Mark.NOT_FOUND),
        (statement(Verdict.CONTRADICTED, attested="amara"), Mark.ATTESTED),
    ],
)
def test_marks(one: Statement, mark: Mark) -> None:
    assert mark_of(one) is mark


def test_words_lead_to_their_statements_the_closest_first() -> None:
    wide = statement(name="wide", spans=(EvidenceSpan(1, 0, 9, 0.0, 4.0),))
    close = statement(name="close", spans=(EvidenceSpan(1, 3, 4, 1.0, 2.0),))
    index = EvidenceIndex((one.id, one.evidence) for one in (wide, close))
    assert index.statements_at(1, 3) == ("close", "wide")
    assert index.statements_at(1, 9) == ("wide",)
    assert index.statements_at(2, 3) == ()


def test_listening_joins_what_lies_close_and_never_begins_before_the_start() -> None:
    spans = [
        EvidenceSpan(3, 0, 1, 20.0, 21.0),
        EvidenceSpan(1, 0, 1, 0.05, 1.0),
        EvidenceSpan(1, 3, 4, 1.2, 2.0),
    ]
    assert listening_spans(spans) == [(0.0, 2.25), (19.85, 21.25)]
