"""Events carry names of our own code, numbers and hashes; nothing that a person said."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audit.events import DETAILS, Action, Event, Kind
from app.errors import BugError


def test_what_the_parts_write_is_accepted() -> None:
    Event(Action.SEAL, reason="inet socket, exec", detail={"layers": "seccomp, landlock 7"})
    Event(Action.DRAFT, "5d0c-1", "failed", "finish_length", {"seconds": 1.5, "tokens": 400})
    Event(Action.DRAFT, detail={"parameters": "temperature=0, top_p=0.9", "model": "llama-8b.q6"})
    Event(Action.SIGN_IN_REFUSED, detail={"first_time": "2026-03-02T12:00:00Z", "count": 3})


@pytest.mark.parametrize(
    "wrong",
    [
        {"detail": {"text": "Patient reports chest pain"}},
        {"detail": {"patient_name": "rosa"}},
        {"detail": {"template": "She takes metformin."}},
        {"detail": {"template": "soap\n"}},
        {"detail": {"model_sha256": "A" * 64}},
        {"detail": {"tokens": "400"}},
        {"detail": {"tokens": -1}},
        {"detail": {"tokens": 4.5}},
        {"detail": {"tokens": True}},
        {"detail": {"seconds": "fast"}},
        {"detail": {"seconds": float("nan")}},
        {"detail": {"seconds": float("inf")}},
        {"detail": {"layers": "the patient said that it hurts"}},
        {"reason": "Patient asked for it"},
        {"reason": "the patient said that it hurts"},
        {"reason": "a" * 600},
        {"object_id": "Rosa Marín"},
        {"object_id": "a b"},
        {"status": "fine"},
    ],
)
def test_what_could_carry_clinical_words_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(BugError):
        Event(Action.EDIT, **wrong)


@given(st.sampled_from(sorted(DETAILS)), st.lists(st.text("abcdefg", min_size=1), min_size=4))
def test_no_detail_takes_a_sentence(key: str, words: list[str]) -> None:
    with pytest.raises(BugError):
        Event(Action.EDIT, detail={key: " ".join(words)})


@given(st.text(min_size=1).filter(lambda key: key not in DETAILS))
def test_the_keys_are_a_closed_set(key: str) -> None:
    with pytest.raises(BugError, match="no detail"):
        Event(Action.EDIT, detail={key: 1})


def test_every_kind_of_detail_is_used() -> None:
    assert set(DETAILS.values()) == set(Kind)
