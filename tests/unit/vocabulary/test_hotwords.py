"""What the speech model is told beforehand."""

from __future__ import annotations

from app.accounts.session import Session
from app.domain.encounter import Encounter
from app.domain.identifiers import PersonId, TermId
from app.domain.term import Term, TermKind
from app.task import Task
from app.transcription.hearing import Hearing, HeldAudio
from app.transcription.transcription import Transcription
from app.vocabulary.hotwords import MOST_TOKENS, hotwords
from app.vocabulary.vocabulary import Vocabulary
from tests.fixtures.clinical import ScriptedEngines, as_engines, record, spoken, voice


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


def test_the_model_is_told_the_patient_and_the_words(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, voice(2.0))
    scripted.engine.windows = [[spoken("Corprol helps.", 0.2, 1.8)]]
    Vocabulary(session).add("Corprol", TermKind.DRUG)
    Transcription(session, as_engines(scripted)).transcribe(recording.id, Task())
    assert scripted.engine.hotwords == ["Rosa Marín, Corprol"]


def test_a_model_that_takes_no_hotwords_is_told_none(scripted: ScriptedEngines) -> None:
    samples = voice(1.0)

    def manner(hotwords: str) -> str:
        hearing = Hearing(
            as_engines(scripted), HeldAudio(samples), len(samples) // 2, "en", hotwords
        )
        return hearing.manner_sha256

    assert manner("Corprol") != manner("")
    scripted.takes_hotwords = False
    assert manner("Corprol") == manner("")
