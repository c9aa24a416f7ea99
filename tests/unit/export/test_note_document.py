"""What a note says as a document, and what never leaves with it."""

from __future__ import annotations

import unicodedata
from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.note import NoteStatus
from app.export.note_document import DRAFT_MARK, ERROR_MARK, UNREADABLE, plain
from app.export.note_text import WIDTH, copied, text
from tests.fixtures.note_documents import HASH, SIGNED_AT, TRAPS, a_document


def test_it_holds_who_when_and_what_and_how_to_check_it() -> None:
    said = text(a_document(addenda=("Called her: better.",)), UTC)
    for words in (
        "Hillside Clinic\n12 Hill Road\nLinz\n+43 732",
        "SOAP note",
        "Patient: Rosa Marín",
        "Born: 30 April 1961",
        "Clinician: Dr. Amara Okafor",
        "Visit: 2 March 2026, 12:30 (UTC+00:00)",
        "Status: signed, version 2",
        "Metformin 500 mg twice daily.\nNo chest pain.",
        "Added by Dr. Amara Okafor on 2 March 2026, 12:30 (UTC+00:00)\nCalled her: better.",
        "Signed by Dr. Amara Okafor on 2 March 2026, 12:30 (UTC+00:00): I reviewed",
        "Drafted by the model Starter speech 1",
        HASH,
        "«consultroom export",
    ):
        assert words in said
    assert max(map(len, said.splitlines())) <= WIDTH


@pytest.mark.parametrize(
    "kept", ["a secret reason", "penicillin", "latex", "The dose was said.", "supported"]
)
def test_what_serves_the_review_or_says_more_than_was_signed_stays_behind(kept: str) -> None:
    document = a_document()
    assert kept not in repr(document)
    assert kept not in text(document)


def test_an_empty_section_is_left_out() -> None:
    assert [one.title for one in a_document().sections] == ["Subjective"]


@pytest.mark.parametrize(
    ("status", "mark"),
    [
        (NoteStatus.PRELIMINARY, DRAFT_MARK),
        (NoteStatus.FINAL, ""),
        (NoteStatus.AMENDED, ""),
        (NoteStatus.ENTERED_IN_ERROR, ERROR_MARK),
    ],
)
def test_a_note_that_nobody_may_rely_on_says_so_in_the_clipboard_too(
    status: NoteStatus, mark: str
) -> None:
    document = a_document(status=status)
    assert document.mark == mark
    for section in (None, "subjective"):
        lines = copied(document, section).splitlines()
        assert (lines[0] == mark) == bool(mark)
    assert text(document).count(f"*** {mark} ***") == (2 if mark else 0)


def test_a_section_is_copied_as_its_statements() -> None:
    document = a_document(addenda=("Later.",))
    assert copied(document, "subjective") == "Metformin 500 mg twice daily.\nNo chest pain."
    whole = copied(document)
    assert whole.startswith("Subjective\nMetformin")
    assert whole.endswith("\nLater.")


@pytest.mark.parametrize("trap", TRAPS)
def test_every_sign_of_a_trap_is_text_that_is_seen(trap: str) -> None:
    shown = plain(trap)
    assert all(
        sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co") for sign in shown
    )
    shown.encode()  # no lone surrogate


def test_reordering_signs_become_visible_and_line_ends_become_one() -> None:
    assert plain("1\u202e0") == f"1{UNREADABLE}0"
    assert plain("a\r\nb\u2028c\td") == "a\nb\nc d"
    assert plain("ज्‍ञ") == "ज्‍ञ"


@given(st.text())
def test_plain_text_is_stable_and_never_shorter_than_its_lines(words: str) -> None:
    once = plain(words)
    assert plain(once) == once
    assert [len(line) for line in once.split("\n") if line] == [
        len(line) for line in words.replace("\t", " ").splitlines() if line
    ]


def test_the_time_of_a_signature_has_its_zone() -> None:
    assert SIGNED_AT.tzinfo is not None
    assert "(UTC+" in text(a_document(), UTC)
