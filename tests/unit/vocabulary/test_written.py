"""From a term to a transcript in which it is written, and back to what was heard."""

from __future__ import annotations

from app.accounts.session import Session
from app.domain.encounter import Encounter
from app.domain.term import TermKind
from app.task import Task
from app.transcription.editing import Transcripts
from app.transcription.transcription import Transcription
from app.vocabulary.vocabulary import Vocabulary
from tests.fixtures.clinical import ScriptedEngines, as_engines, record, spoken, voice


def test_misheard_words_are_written_as_the_clinic_writes_them_and_can_be_undone(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    Vocabulary(session).add("Żółkiewska", TermKind.NAME, ("soul kefir skah",), mine=True)
    recording = record(session, encounter, voice(3.0))
    heard = "Mrs Soul kefir skah takes metforman."
    scripted.engine.windows = [[spoken(heard, 0.2, 2.8)]]
    written = Transcription(session, as_engines(scripted)).transcribe(recording.id, Task())
    assert written.text == "Mrs Żółkiewska takes metformin."
    transcripts = Transcripts(session)
    first, second = transcripts.versions(encounter.id)
    assert (first.text, second.id, second.author) == (heard, written.id, None)
    name = written.segments[0].words[1]
    assert name.heard == "Soul kefir skah"
    back = transcripts.restore(written.id, 1, 1)
    assert back.text == "Mrs Soul kefir skah takes metformin."
    assert transcripts.restore(back.id, 1, 5).text == heard
