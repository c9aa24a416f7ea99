"""Every act is explained in one plain sentence, whatever became of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.audit.events import Action, Status
from app.audit.explanations import explain, told
from app.audit.phrases import PHRASES
from app.texts import speak
from tests.fixtures.log import Events

NOON = datetime(2026, 3, 2, 12, 0, 5, tzinfo=UTC)
NAMES = {"amara": "Amara Okafor", "olin": "Olin Berg"}
STATUSES: tuple[Status, ...] = ("ok", "refused", "failed")


def test_every_act_has_a_phrase() -> None:
    assert set(PHRASES) == set(Action)


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("reason", ["", "some_new_reason", "cancelled"])
def test_every_act_is_one_plain_sentence(action: Action, status: Status, reason: str) -> None:
    event = Events().add(NOON, action, status=status, reason=reason, object_id="9f2c71d0e4")
    sentence = explain(event, NAMES, UTC)
    assert sentence.startswith("On 2 March 2026 at 12:00:05, ")
    assert sentence.count(".") == 1
    assert sentence.endswith(".")
    assert not set("{}_") & set(sentence), sentence
    if status == "refused" and action not in {Action.SIGN_IN_REFUSED, Action.CLOCK}:
        assert "refused" in sentence


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            {"action": Action.VIEW, "detail": {"kind": "encounter", "patient": "1234567890"}},
            "Amara Okafor looked at a visit of patient 12345678.",
        ),
        (
            {"action": Action.SIGN, "status": "refused", "reason": "flags"},
            "Amara Okafor tried to sign a note, and was refused: statements were still not"
            " supported by what was said.",
        ),
        (
            {"action": Action.EXPORT, "detail": {"kind": "log", "format": "csv"}},
            "Amara Okafor exported the audit log as csv.",
        ),
        (
            {"action": Action.EXPORT, "reason": "checkpoint"},
            "Amara Okafor exported a signed checkpoint of the log.",
        ),
        (
            {"action": Action.VERIFY, "status": "failed", "detail": {"size": 40, "findings": 2}},
            "Amara Okafor verified the log of 40 events and found 2 problems: it is not what was"
            " signed.",
        ),
        (
            {"action": Action.VERIFY, "status": "failed", "reason": "witness"},
            "The log was found changed when Amara Okafor signed in: the log does not continue what"
            " this workstation signed last: it was restored or rewritten.",
        ),
        (
            {"action": Action.SIGN_OUT, "status": "failed", "reason": "no_sign_out",
             "detail": {"person": "olin"}},
            "Amara Okafor signed in and the session of Olin Berg before had ended without signing"
            " out.",
        ),
        (
            {"action": Action.ACCOUNT, "object_id": "olin", "detail": {"kind": "disable"}},
            "Amara Okafor disabled the account of Olin Berg.",
        ),
        (
            {"action": Action.ACCOUNT, "object_id": "olin", "detail": {"kind": "something_new"}},
            "Amara Okafor changed the account of Olin Berg.",
        ),
        (
            {"action": Action.KEY_SLOTS, "detail": {"kind": "rekey"}},
            "Amara Okafor gave the charts a new key.",
        ),
        (
            {"action": Action.REFUSAL, "status": "refused", "reason": "read_charts, covered"},
            "Amara Okafor asked for something that they may not do (read charts) and was refused:"
            " the screen was covered.",
        ),
        (
            {"action": Action.REFUSAL, "status": "refused", "reason": "fingerprint"},
            "Amara Okafor was refused: the fingerprint was another one.",
        ),
        (
            {"action": Action.POLICY, "detail": {"policy": "totp", "value": "yes"}},
            "Amara Okafor set the policy «totp» to yes.",
        ),
        (
            {"action": Action.CLOCK, "status": "failed", "reason": "clock_back",
             "detail": {"seconds": -259200.0}},
            "The workstation's clock was set back by 3 days while Amara Okafor was here.",
        ),
    ],
)  # fmt: skip
def test_what_it_means_is_said(values: dict[str, object], sentence: str) -> None:
    event = Events().add(NOON, **values)  # type: ignore[arg-type]
    assert told(event, NAMES) == sentence


def test_the_time_is_that_of_the_workstation() -> None:
    event = Events().add(NOON, Action.SIGN_IN)
    east = timezone(timedelta(hours=14))
    assert explain(event, NAMES, east).startswith("On 3 March 2026 at 02:00:05, ")


def test_people_whom_nobody_knows_are_named_by_their_ids() -> None:
    event = Events().add(NOON, Action.SIGN_IN, person="0123456789abcdef")
    assert told(event, NAMES) == "Person 01234567 signed in."
    event = Events().add(NOON, Action.RECOVER, person="recovery")
    assert told(event, NAMES).startswith("The holder of the recovery key opened the clinic")


def test_an_act_of_another_version_is_shown_all_the_same() -> None:
    event = replace(Events().add(NOON, Action.VIEW), action="teleport")
    assert told(event, NAMES).endswith("does not know (teleport).")


@pytest.fixture
def signs() -> Iterator[None]:
    """A language of signs alone, with the braces of each text."""
    speak(lambda text, _about: " ".join(["§", *re.findall(r"\{\w+\}", text)]))
    yield
    speak(lambda text, _about: text)


@pytest.mark.usefixtures("signs")
@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("status", STATUSES)
def test_nothing_of_a_sentence_stays_english(action: Action, status: Status) -> None:
    events = Events()
    plain = events.add(NOON, action, status=status, person="amara", object_id="olin")
    known = events.add(
        NOON,
        action,
        status=status,
        person="amara",
        reason="cancelled",
        detail={"kind": "encounter", "patient": "12345678", "count": 2, "seconds": 7200.0},
    )
    for event in (plain, known):
        sentence = explain(event, NAMES, UTC)
        for value in (*NAMES.values(), "12345678"):
            sentence = sentence.replace(value, "")
        assert not re.search("[A-Za-z]{2}", sentence.replace("encounter", "")), sentence
