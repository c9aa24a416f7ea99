"""The clinic's and each clinician's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.domain.identifiers import PersonId, TermId
from app.domain.term import Term, TermKind
from app.errors import Refused, UserFacingError
from app.store.terms import TermRepository
from app.vocabulary import vocabulary as module
from app.vocabulary.entering import as_list, entry, read_list
from app.vocabulary.sounds import letters
from app.vocabulary.vocabulary import Vocabulary
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import logged


def test_a_term_is_added_changed_and_removed(session: Session) -> None:
    words = Vocabulary(session)
    clinics = words.add(" Żółkiewska ", TermKind.NAME, ("your keys car",))
    own = words.add("Żółkiewska", mine=True)
    assert (clinics.text, clinics.person_id, own.person_id) == (
        "Żółkiewska",
        None,
        session.person.id,
    )
    assert words.terms() == [own, clinics]
    changed = words.change(own.id, "Zolkiewska", TermKind.NAME, ("soul kefir",))
    assert changed.heard == ("soul kefir",)
    assert words.remove(changed.id) == changed
    assert words.terms() == [clinics]
    again = words.add(changed.text, changed.kind, changed.heard, mine=True)
    assert (again.text, again.heard) == (changed.text, changed.heard)
    events = [
        *logged(session, Action.CREATE),
        *logged(session, Action.UPDATE),
        *logged(session, Action.DISCARD),
    ]
    assert [event.detail["kind"] for event in events] == ["term"] * 5
    assert not any("kiewska" in str(event) or "kefir" in str(event) for event in events)


def test_what_was_misheard_becomes_a_term_or_one_more_way_to_mishear_it(session: Session) -> None:
    words = Vocabulary(session)
    first = words.mishear("Ozempic", "ozem pick")
    second = words.mishear("ozempic", "oh some pig")
    assert (second.id, second.text) == (first.id, "Ozempic")
    assert second.heard == ("ozem pick", "oh some pig")
    own = words.mishear("Ozempic", "awesome pick", mine=True)
    assert (own.heard, own.person_id) == (("awesome pick",), session.person.id)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("", ()),
        ("x" * 81, ()),
        ("one word and another word and more", ()),
        ("42", ()),
        ("four mg", ()),
        ("5mg", ()),
        ("left", ()),
        ("Rosa\u202e", ()),
        ("drug: two", ()),
        ("Xenon", ("no none",)),
        ("Xenon", ("isn’t on",)),
        ("Xenon", ("and",)),
        ("Xenon", ("hydroxyzine",)),
        ("B12", ("b 6",)),
        ("Xenon", tuple(f"zenon {'a' * n}" for n in range(1, 14))),
    ],
)
def test_what_cannot_be_a_term_is_refused_with_a_reason(
    session: Session, text: str, heard: tuple[str, ...]
) -> None:
    words = Vocabulary(session)
    with pytest.raises(UserFacingError) as refused:
        words.add(text, TermKind.OTHER, heard)
    assert refused.value.action
    assert words.terms() == []


@pytest.mark.parametrize("text", ["HbA1c", "B12", "L4", "FEV1/FVC", "Dr. O’Neill", "co-amoxiclav"])
def test_names_with_digits_and_marks_are_terms(text: str) -> None:
    assert entry(f" {text} ", TermKind.OTHER).text == text


def test_a_term_is_there_once_and_is_no_other_terms_mishearing(session: Session) -> None:
    words = Vocabulary(session)
    words.add("Corprol", TermKind.DRUG)
    with pytest.raises(UserFacingError, match="already"):
        words.add("corprol")
    with pytest.raises(UserFacingError, match="of its own"):
        words.add("Xenon", TermKind.OTHER, ("corprol",))


def test_another_persons_words_are_neither_seen_nor_changed(session: Session) -> None:
    words = Vocabulary(session)
    shared = words.add("Shared")
    other = Term(TermId("other"), "Theirs", person_id=PersonId("somebody else"))
    session.charts().write(lambda unit: TermRepository(unit.connection).add(other))
    assert words.terms() == [shared]
    for call in (
        lambda: words.remove(other.id),
        lambda: words.change(other.id, "Mine", TermKind.OTHER, ()),
    ):
        with pytest.raises(Refused, match="another person"):
            call()


def test_a_list_is_imported_as_a_whole_and_exported_again(session: Session, tmp_path: Path) -> None:
    words = Vocabulary(session)
    words.add("ECG", TermKind.ABBREVIATION)
    path, copy = tmp_path / "list.txt", tmp_path / "copy.txt"
    path.write_text(
        "\ufeffŻółkiewska: your keys car\n# drug\nCorprol\n\n# a remark\necg\n", "utf-8"
    )
    added = words.import_list(path, TermKind.NAME)
    assert [(one.text, one.kind, one.heard) for one in added] == [
        ("Żółkiewska", TermKind.NAME, ("your keys car",)),
        ("Corprol", TermKind.DRUG, ()),
    ]
    with pytest.raises(UserFacingError, match="not right"):
        words.export_list(copy, "not the passphrase at all")
    assert words.export_list(copy, CLINICIAN.password) == 3
    assert copy.stat().st_mode & 0o077 == 0
    assert read_list(copy.read_text("utf-8"), TermKind.OTHER) == [
        entry("Żółkiewska", TermKind.NAME, ("your keys car",)),
        entry("Corprol", TermKind.DRUG),
        entry("ECG", TermKind.ABBREVIATION),
    ]
    assert as_list(read_list(copy.read_text("utf-8"), TermKind.OTHER)) == copy.read_text("utf-8")
    with pytest.raises(UserFacingError, match="could not be written"):
        words.export_list(copy, CLINICIAN.password)


def test_each_word_of_a_long_list_is_looked_at_once(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    def counted(text: str) -> str:
        looked.append(text)
        return letters(text)

    path = tmp_path / "list.txt"
    path.write_text("".join(f"Corprol{at}\ncorprol{at}\n" for at in range(100)), "utf-8")
    monkeypatch.setattr("app.vocabulary.vocabulary.letters", counted)
    assert len(Vocabulary(session).import_list(path)) == 100
    assert len(looked) == 200


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"Corprol\nleft\n", "Line 2"),
        (b"\n# only a remark\n", "no word"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"x" * 2_000_000, "larger than 1 MB"),
        (b"x\n" * 2_001, "more than 2000 lines"),
    ],
)
def test_a_wrong_list_adds_nothing(
    session: Session, tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(content)
    words = Vocabulary(session)
    with pytest.raises(UserFacingError, match=says):
        words.import_list(path)
    with pytest.raises(UserFacingError, match="could not be read"):
        words.import_list(tmp_path / "none.txt")
    assert words.terms() == []


def test_there_is_a_most(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 1)
    words = Vocabulary(session)
    words.add("Corprol")
    words.add("Corprol", mine=True)
    with pytest.raises(UserFacingError, match="more than 1"):
        words.add("Xenon")
