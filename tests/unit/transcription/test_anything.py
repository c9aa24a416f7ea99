"""Whatever an engine writes can be written down: no words make a step fail."""

from __future__ import annotations

import random

import pytest

from app.domain.encounter import EncounterMode
from app.domain.identifiers import SnippetId
from app.domain.snippet import Snippet
from app.domain.transcript import Segment, Word
from app.grounding.lexicon import word_list
from app.transcription.writing import Writing

PIECES = word_list(
    """
    one two five twenty hundred thousand million point half a oh over to or of the first May 2 3.5
    ,5 .5 1,000 1.000 0 00 007 99999999999999 percent milligrams mg U µg ° °C -5 5- 2-3 / % a.m. am
    year-old new line paragraph full stop comma period scratch that insert exam . , ; : ? ! … ¿ ( )
    « » ' " ٣ ² ½ 5½ １２ ¶ ↵ […] [unintelligible] tres coma y medio mil punto aparte nueva línea
    borra eso drei komma hundertzwanzig neue zeile absatz punkt vorlage einfügen uhr bis null – x
    """
)
EXAM = Snippet(SnippetId("1"), "exam", ".e", "Two lines.\n\nMore.")


def _segments(chance: random.Random) -> list[Segment]:
    made: list[Segment] = []
    time = 0.0
    for number in range(1, chance.randint(2, 5)):
        words: list[Word] = []
        for _ in range(chance.randint(1, 9)):
            text = chance.choice(PIECES) + (chance.choice(PIECES) if chance.random() < 0.1 else "")
            words.append(Word(text, time, time + 0.2, chance.random()))
            time += chance.choice((0.2, 0.2, 0.7, 1.5))
        text = " ".join(word.text for word in words)
        made.append(Segment(number, words[0].start, words[-1].end, text, tuple(words)))
    return made


@pytest.mark.parametrize("language", ["en", "es", "de", "fr"])
@pytest.mark.parametrize("mode", EncounterMode)
def test_any_words_are_written(language: str, mode: EncounterMode) -> None:
    chance = random.Random(f"{language} {mode}")
    writing = Writing(mode, language, "en-GB", (), [EXAM])
    for _ in range(600):
        heard = _segments(chance)
        written = writing.written(heard)
        assert written
        assert {one.number for one in written} <= {one.number for one in heard}
        for segment in written:
            assert segment.text == " ".join(word.text for word in segment.words)
            assert all(
                segment.start <= word.start <= word.end <= segment.end for word in segment.words
            )
