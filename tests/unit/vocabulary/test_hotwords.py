"""What the speech model is told beforehand."""

from __future__ import annotations

from app.domain.identifiers import PersonId, TermId
from app.domain.term import Term, TermKind
from app.vocabulary.hotwords import MOST_TOKENS, hotwords


def term(text: str, kind: TermKind = TermKind.OTHER, *, mine: bool = False) -> Term:
    return Term(TermId(text), text, kind, person_id=PersonId("amara") if mine else None)


def test_the_words_that_matter_come_first() -> None:
    terms = [
        term("other"),
        term("ECG", TermKind.ABBREVIATION),
        term("Corprol", TermKind.DRUG),
        term("Dr. Nguyen", TermKind.NAME),
        term("own", mine=True),
        term("ECG", TermKind.ABBREVIATION, mine=True),
    ]
    said = hotwords(terms, "Rosa Marín")
    assert said == "Rosa Marín, ECG, own, Dr. Nguyen, Corprol, other"
    assert hotwords([]) == ""


def test_no_more_than_the_model_takes() -> None:
    many = [term(f"Żółkiewska{number}") for number in range(500)]
    said = hotwords(many, "Rosa Marín")
    assert said.startswith("Rosa Marín, Żółkiewska0, ")
    assert 2 * MOST_TOKENS * 0.8 < len(said.encode()) <= 2 * MOST_TOKENS
