"""The correction pass: it mends misheard terms, and leaves alone all that it is not sure of."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.identifiers import TermId
from app.domain.term import Term, TermKind
from app.domain.transcript import Segment, Word
from app.vocabulary.correction import corrected
from app.vocabulary.medicines import medicines
from app.vocabulary.sounds import letters, sound
from tests.evaluation.vocabulary import misheard

SIGNED = (
    Term(TermId("1"), "HIV+", TermKind.ABBREVIATION, ("hiv plus",)),
    Term(TermId("2"), "Rh-", TermKind.ABBREVIATION),
)
TERMS = (
    Term(TermId("1"), "Żółkiewska", TermKind.NAME, ("your keys car",)),
    Term(TermId("2"), "ECG", TermKind.ABBREVIATION),
    Term(TermId("3"), "Dr. Nguyen", TermKind.NAME, ("doctor win",)),
    Term(TermId("4"), "HbA1c", TermKind.ABBREVIATION, ("h b a one c",)),
    Term(TermId("5"), "Corprol", TermKind.DRUG, ("corporal",)),
    Term(TermId("6"), "DOA", TermKind.ABBREVIATION),
    Term(TermId("7"), "B12", TermKind.ABBREVIATION, ("bee 12",)),
)


def said(text: str, confidence: float = 0.5) -> Segment:
    words = tuple(
        Word(word, float(at), at + 1.0, confidence) for at, word in enumerate(text.split())
    )
    return Segment(3, 0.0, float(len(words)), text, words, 1)


def written(text: str, confidence: float = 0.5) -> str:
    return corrected((said(text, confidence),), TERMS)[0].text


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("Start metforman, twice daily.", "Start metformin, twice daily."),
        ("She takes met four min 500 mg.", "She takes metformin 500 mg."),
        ("Metforman helps", "Metformin helps"),
        ("lysin april ten", "lisinopril ten"),
        ("hydro chlorothiazide", "hydrochlorothiazide"),
        ("the Plavic's dose", "the Plavix's dose"),
        ("seen by doctor win today", "seen by Dr. Nguyen today"),
        ("Zolkievska came", "Żółkiewska came"),
        ("Your keys car came", "Żółkiewska came"),
        ("ecg and e c g", "ECG and ECG"),
        ("ecg- normal", "ECG- normal"),
        ("h b a one c is 7", "HbA1c is 7"),
        ("d o a and doa", "DOA and DOA"),
        ("bee 12 and b 12", "B12 and B12"),
        ("300 g abapentin", "300 g gabapentin"),
        ("prednisol one daily", "prednisolone daily"),
        ("hydralizine", "hydralazine"),
        ("hydroxizine", "hydroxyzine"),
    ],
)
def test_misheard_words_become_what_was_meant(heard: str, meant: str) -> None:
    assert written(heard) == meant


@pytest.mark.parametrize(
    "text",
    [
        "aspirin a day",
        "hydralazine, hydroxyzine, clonidine and clonazepam",
        "hydroxalazine",
        "we met four minutes ago",
        "in the rest as I said",
        "Pepto Bismol",
        "the attack and the reflex",
        "do a test",
        "no left met four",
        "take 4 metfor 5 min",
        "Allegra-D once, vitamin D twice",
        "I took vitamin D I think",
        "chlorphenamine",
        "[unintelligible]",
    ],
)
def test_what_is_right_or_not_sure_stays(text: str) -> None:
    assert written(text, 0.0) == text


def test_a_changed_word_says_what_was_heard() -> None:
    segment = corrected((said("She takes met four min. Daily"),), TERMS)[0]
    assert [word.text for word in segment.words] == ["She", "takes", "metformin.", "Daily"]
    changed = segment.words[2]
    assert (changed.heard, changed.start, changed.end) == ("met four min.", 2.0, 5.0)
    assert changed.confidence == 0.5
    assert (segment.number, segment.start, segment.end, segment.speaker) == (3, 0.0, 6.0, 1)
    assert corrected((segment,), TERMS) == (segment,)


def test_ordinary_words_change_only_where_it_was_asked_for_and_unsure() -> None:
    assert written("seen by doctor win", 0.9) == "seen by doctor win"
    assert written("give corporal now", 0.5) == "give Corprol now"
    assert written("give corporal now", 0.9) == "give corporal now"


def test_in_other_languages_nothing_is_guessed() -> None:
    text = "metforman, hydro chlorothiazide, ecg, doctor win"
    found = corrected((said(text),), TERMS, "de")[0].text
    assert found == "metforman, hydrochlorothiazide, ECG, Dr. Nguyen"


def test_a_mark_parts_words() -> None:
    assert written("he met. Four min") == "he met. Four min"


def test_a_word_that_somebody_changed_stays() -> None:
    heard = said("metforman")
    kept = Segment(1, 0.0, 1.0, "metforman", (Word("metforman", 0.0, 1.0, 0.1, "x"),))
    assert corrected((kept,), TERMS) == (kept,)
    assert corrected((heard,), ())[0].text == "metformin"


def test_no_medicine_ever_becomes_another_one() -> None:
    names = sorted(medicines())
    for name in names:
        # «ethinyl estradiol» and «ethinylestradiol» are one.
        assert letters(written(name, 0.0)) == letters(name)
        assert " / " not in written(name, 0.0)
    source, changed = random.Random(7), 0
    for name in source.sample([one for one in names if one.isalpha() and len(one) > 5], 60):
        for kind, heard in misheard(name, source):
            found = written(heard, 0.0)
            changed += found == name
            split = kind == "two words" and found.endswith(name)
            assert split or found.replace("-", "") in {name, heard}, (name, heard)
    assert changed > 200


SAFE = ["no", "not", "denies", "left", "right", "bilateral", "4", "four", "2.5", "mg", "120/80"]
WORDS = [*SAFE, "the", "met", "min", "lisin", "april", "metforman", "aspirin", "a", "win", "doctor"]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(WORDS), st.floats(0, 1)), min_size=1, max_size=12))
def test_nothing_that_turns_the_meaning_is_lost(spoken: list[tuple[str, float]]) -> None:
    words = tuple(Word(text, at, at + 1.0, sure) for at, (text, sure) in enumerate(spoken))
    before = Segment(1, 0.0, float(len(words)), " ".join(text for text, _ in spoken), words)
    after = corrected((before,), TERMS)[0]
    kept = [word.text for word in after.words if not word.heard]
    for telling in SAFE:
        inside = sum(
            "four" in heard.split()[1:-1] and telling == "four" for heard in _changes(after)
        )
        assert kept.count(telling) == sum(w.text == telling for w in words) - inside
    assert {w for w in words if w.text not in SAFE} >= {
        word for word in after.words if not word.heard and word.text not in SAFE
    }
    assert corrected((after,), TERMS) == (after,)
    assert after.text == " ".join(word.text for word in after.words)


def _changes(segment: Segment) -> list[str]:
    found = {(word.start, word.end): word.heard for word in segment.words if word.heard}
    return list(found.values())


@pytest.mark.parametrize(
    ("one", "other"),
    [("metformin", "metfourmin"), ("xarelto", "zarelto"), ("fosamax", "phosamaks")],
)
def test_words_that_sound_alike_have_one_key(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("heard", "meant"),
    [("HIV negative", "HIV negative"), ("hiv plus", "HIV+"), ("Rh positive", "Rh positive")],
)
def test_a_finding_is_written_only_where_it_was_asked_for(heard: str, meant: str) -> None:
    assert corrected((said(heard),), SIGNED)[0].text == meant


@pytest.mark.parametrize(
    ("language", "term", "heard"),
    [
        ("de", Term(TermId("1"), "Schön", TermKind.NAME), "schon gestern"),
        ("es", Term(TermId("1"), "ano"), "un año"),
        ("en", Term(TermId("1"), "Izton", heard=("isn't on",)), "it isn't on"),
        ("es", Term(TermId("1"), "Xin", TermKind.NAME, ("sin fiebre",)), "sin fiebre"),
        ("de", Term(TermId("1"), "Ohm", TermKind.NAME, ("ohne",)), "ohne Fieber"),
    ],
)
def test_words_that_turn_the_meaning_or_are_other_words_stay(
    language: str, term: Term, heard: str
) -> None:
    assert corrected((said(heard),), (term,), language)[0].text == heard
