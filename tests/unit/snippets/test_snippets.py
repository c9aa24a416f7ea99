"""The clinic's and each clinician's texts, by name and by key."""

from __future__ import annotations

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.domain.identifiers import PatientId, PersonId, SnippetId
from app.domain.patient import Patient
from app.domain.snippet import Snippet
from app.errors import Refused, UserFacingError
from app.snippets.snippets import Snippets
from app.snippets.text import flowing, typed
from app.store.snippets import SnippetRepository
from tests.fixtures.clinical import logged


def test_a_snippet_is_added_changed_and_removed(session: Session) -> None:
    snippets = Snippets(session)
    clinics = snippets.add(" normal  exam ", ".norm", "Heart regular.\n\n Lungs clear. ")
    own = snippets.add("advice", "", "Drink enough.", mine=True)
    assert (clinics.name, clinics.text) == ("normal exam", "Heart regular.\n\nLungs clear.")
    assert (clinics.person_id, own.person_id) == (None, session.person.id)
    assert snippets.snippets() == [own, clinics]
    changed = snippets.change(own.id, "advice", ".adv", "Rest.")
    assert snippets.remove(changed.id) == changed
    assert snippets.snippets() == [clinics]
    events = [
        *logged(session, Action.CREATE),
        *logged(session, Action.UPDATE),
        *logged(session, Action.DISCARD),
    ]
    assert [event.detail["kind"] for event in events] == ["snippet"] * 4
    assert not any("Heart" in str(event) or "advice" in str(event) for event in events)


@pytest.mark.parametrize(
    ("name", "key", "text"),
    [
        ("", ".a1", "Words."),
        ("x" * 61, ".a1", "Words."),
        ("advice", "norm", "Words."),
        ("advice", ".no rm", "Words."),
        ("advice", ".a1", "  "),
        ("advice", ".a1", "x" * 4001),
        ("advice", ".a1", "a\x00b"),
        ("EXAM", ".a1", "Words."),
        ("advice", ".NORM", "Words."),
    ],
)
def test_what_cannot_be_a_snippet_is_refused(
    session: Session, name: str, key: str, text: str
) -> None:
    snippets = Snippets(session)
    first = snippets.add("exam", ".norm", "Heart regular.")
    with pytest.raises(UserFacingError):
        snippets.add(name, key, text)
    assert snippets.snippets() == [first]


def test_another_persons_snippets_are_neither_seen_nor_changed(session: Session) -> None:
    theirs = Snippet(SnippetId("theirs"), "exam", ".norm", "Words.", PersonId("another"))
    session.charts().write(lambda unit: SnippetRepository(unit.connection).add(theirs))
    snippets = Snippets(session)
    assert snippets.snippets() == []
    with pytest.raises(Refused):
        snippets.change(theirs.id, "exam", "", "Other words.")
    with pytest.raises(Refused):
        snippets.remove(theirs.id)


def test_a_snippet_that_holds_a_patients_name_is_found(session: Session) -> None:
    snippets = Snippets(session)
    snippets.add("exam", "", "Heart regular in Rosa. Marinated.")
    naming = [
        snippets.add("another", "", "Mrs. Marín came."),
        snippets.add("letter", "", "Dear MARÍN,\ndear Rosa"),
    ]
    patient = Patient(PatientId("1"), "Rosa", "Marín")
    found = session.charts().read(lambda one: SnippetRepository(one).naming(patient))
    assert {one.id for one in found} == {one.id for one in naming}


def test_a_key_is_found_where_it_stands_alone() -> None:
    snippet = Snippet(SnippetId("1"), "exam", ".norm", "Heart regular.")
    assert typed("Well. .norm", 11, [snippet]) == (6, "Heart regular.")
    assert typed("Well. .NORM then", 11, [snippet]) == (6, "Heart regular.")
    assert typed("Well.norm", 9, [snippet]) is None
    assert typed("Well. .norm", 10, [snippet]) is None


def test_breaks_become_signs_once() -> None:
    assert flowing(" a\nb\n\n c ") == "a ↵ b ¶ c"
    assert flowing("a ↵\nb ¶\nc") == "a ↵ b ¶ c"
    assert flowing("a ↵ b") == "a ↵ b"
