"""Spoken commands: which are obeyed, and which are only talk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.encounter import EncounterMode
from app.domain.identifiers import SnippetId
from app.domain.snippet import Snippet
from app.domain.transcript import Segment, Word, laid_out, without_signs
from app.transcription.commands import carried_out, inserted
from app.transcription.rewording import runs
from app.transcription.sentences import sentences
from app.transcription.writing import Writing
from tests.fixtures.charts import a_patient, a_recording, a_transcript, an_encounter

EXAM = Snippet(SnippetId("1"), "normal exam", ".norm", "Heart regular.\n\nLungs clear.")


def heard(text: str) -> tuple[Segment, ...]:
    """What an engine hears, one segment a sentence; «|» is a second of silence."""
    words: list[Word] = []
    time = 0.0
    for one in text.split():
        if one == "|":
            time += 1.0
            continue
        words.append(Word(one, round(time, 2), round(time + 0.3, 2), 0.9))
        time += 0.35
    return tuple(
        Segment(number, said[0].start, said[-1].end, " ".join(w.text for w in said), said)
        for number, said in enumerate(sentences(tuple(words)), start=1)
    )


OBEYED = [
    ("en", "Lungs are clear. New line. Heart is regular.", "Lungs are clear. ↵/Heart is regular."),
    ("en", "lungs clear, new paragraph, heart regular", "lungs clear ¶ Heart regular"),
    ("en", "lungs clear | New line. | heart regular", "lungs clear ↵ Heart regular"),
    ("en", "it is clear full stop new paragraph heart fine", "it is clear. ¶ Heart fine"),
    ("en", "no fever comma No chills comma no cough full stop", "no fever, no chills, no cough."),
    ("en", "Fever. Comma. I cough.", "Fever,/I cough."),
    ("en", "He is well. Period. New line. Next.", "He is well. ↵/Next."),
    ("en", "The abdomen is normal | period | He is well", "The abdomen is normal. He is well"),
    ("en", "it is dull full stop new line it is clear", "it is dull. ↵ It is clear"),
    ("en", "He has asthma. Scratch that. he has a cough.", "[…]/He has a cough."),
    ("en", "Well. He has | asthma, scratch that, a cough.", "Well./He has […] a cough."),
    ("en", "Insert template normal exam. Then home.", "Heart regular. ¶ Lungs clear./Then home."),
    ("en", "It is dull full stop new paragraph insert normal exam new line next",
     "It is dull. ¶ Heart regular. ¶ Lungs clear. ↵ Next"),
    ("en", "Insert normal exam. Scratch that. Well.", "[…]/Well."),
    ("en", "He came, | insert Normal Exam", "He came, Heart regular. ¶ Lungs clear."),
    ("es", "Sin fiebre, coma, sin tos. Punto y aparte. Tórax.", "Sin fiebre, sin tos. ¶/Tórax."),
    ("es", "Tiene asma. Borra eso. Tiene tos.", "[…]/Tiene tos."),
    ("de", "Kein Fieber, Komma, kein Husten. Punkt. Neuer Absatz. Herz.",
     "Kein Fieber, kein Husten. ¶/Herz."),
    ("de", "Vorlage normal exam einfügen.", "Heart regular. ¶ Lungs clear."),
]  # fmt: skip
TALK = [
    ("en", "This is a new line of treatment."),
    ("en", "New line of treatment was begun."),
    ("en", "A new line was placed in the left arm."),
    ("en", "He came to a full stop."),
    ("en", "It grew the comma bacillus."),
    ("en", "Her last period was in May."),
    ("en", "He has a scratch that bleeds."),
    ("en", "He has asthma scratch that a cough."),
    ("en", "Please insert the catheter."),
    ("en", "Insert template of nobody."),
    ("en", "The tumor of the colon, colon, is small."),
    ("en", "New | line."),
    ("en", "No bleeding since her last | period. | She is well."),
    ("en", "Metformin two comma five milligrams."),
    ("es", "La paciente está en coma."),
    ("es", "La paciente está en estado de | coma."),
    ("es", "Le duele en ese | punto."),
    ("es", "Tres coma cinco miligramos."),
    ("de", "Drei Komma fünf Milligramm."),
    ("de", "An diesem Punkt hat er Schmerzen."),
    ("de", "Der Schmerz sitzt an jedem | Punkt."),
    ("fr", "New line."),
]


@pytest.mark.parametrize(("language", "said", "written"), OBEYED)
def test_a_command_is_obeyed(language: str, said: str, written: str) -> None:
    found = inserted(carried_out(heard(said), language, [EXAM]), language, [EXAM])
    assert "/".join(segment.text for segment in found) == written


@pytest.mark.parametrize(("language", "said"), TALK)
def test_talk_stays_as_it_is(language: str, said: str) -> None:
    segments = heard(said)
    assert carried_out(segments, language, [EXAM]) == segments
    assert inserted(segments, language, [EXAM]) == segments


def test_what_was_heard_stays_with_the_words_and_their_times() -> None:
    segments = heard("He has asthma. Scratch that. He coughs full stop New line. Next comma one.")
    struck, coughs, following = carried_out(segments, "en", [])
    assert (struck.number, coughs.number, following.number) == (1, 3, 4)
    assert struck.words == (Word("[…]", 0.0, segments[1].end, 0.9, "He has asthma. Scratch that."),)
    assert [(word.text, word.heard) for word in coughs.words] == [
        ("He", ""),
        ("coughs.", "coughs full stop"),
        ("↵", "New line."),
    ]
    assert following.words[0].heard == "Next comma"
    assert all(one.start <= word.start <= word.end <= one.end for one in (struck, coughs, following)
               for word in one.words)  # fmt: skip


def test_the_diff_shows_each_command_and_its_words() -> None:
    recording = a_recording(an_encounter(a_patient()))
    before = a_transcript(recording)
    said = heard("He has asthma. Scratch that. Lungs clear new paragraph.")
    after = carried_out(said, "en", [])
    found = runs(replace(before, segments=said), replace(before, segments=after))
    assert "".join(f"{run.heard} " for run in found if run.heard).split() == [
        word.text for segment in said for word in segment.words
    ]


def test_nothing_but_commands_stays_as_words() -> None:
    segments = heard("New line.")
    writing = Writing(EncounterMode.DICTATION, "en", "en-US")
    assert writing.written(segments) == segments


def test_in_a_visit_nobody_commands() -> None:
    said = heard("New paragraph. Take five hundred milligrams.")
    visit = Writing(EncounterMode.VISIT, "en", "en-US", snippets=[EXAM]).written(said)
    assert [one.text for one in visit] == ["New paragraph.", "Take 500 mg."]
    dictation = Writing(EncounterMode.DICTATION, "en", "en-US").written(said)
    assert [one.text for one in dictation] == ["Take 500 mg."]


def test_a_text_with_signs_is_read_and_laid_out() -> None:
    assert without_signs("Well. ¶ […] Next ↵ line") == "Well. Next line"
    assert laid_out("Well. ¶ Next ↵ line") == "Well.\n\nNext\nline"
