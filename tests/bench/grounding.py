"""How long a full note takes to check: 30 statements, a visit of 200 segments.

The goal is 20 ms, so that it can run at every pause of typing; it stands where other parts have the
bare library. Each round is another visit, so that nothing of it was read before.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from functools import partial

from app.domain.transcript import Segment, Word
from app.grounding.grounding import check, find_support
from tests.bench.measure import Ratio, seconds

_GOAL = 0.020  # seconds
_ROUNDS, _SEGMENTS, _STATEMENTS = 7, 200, 30
_FACTS = (
    (
        "Okay, so tell me, how long have you had the {symptom} now, is it some weeks or so?",
        "Well, it started when we came back from the lake, so I have had the {symptom} for about"
        " {number} weeks, and it is worse at night when I lie down, my wife says.",
        "The patient reports {symptom} for {number} weeks, which is worse at night.",
    ),
    (
        "All right, and for your {disease}, are you still taking the {drug} that we gave you?",
        "Yes, I take {drug} {number}0 milligrams twice a day, as you told me, and my numbers at"
        " home have been good, somewhere around one thirty over eighty.",
        "For {disease}, he continues to take {drug} {number}0 mg twice daily.",
    ),
    (
        "I am going to press here, tell me whether that hurts, and how is the other one?",
        "On the exam there is tenderness of the {side} {part} with some swelling, and you can bend"
        " it to about {number}0 degrees before it hurts, the other one is normal.",
        "Tenderness and swelling of the {side} {part}, flexion to {number}0 degrees.",
    ),
    (
        "Have you noticed any {symptom} or anything else at all since you were here last year?",
        "No, I have not noticed any {symptom}, and I sleep well, and the stairs are no trouble.",
        "Denies {symptom} and sleeps well.",
    ),
)
_WORDS = {
    "symptom": ("cough", "nausea", "headache", "dizziness", "fever", "fatigue", "diarrhea"),
    "disease": ("hypertension", "diabetes", "depression", "asthma", "gout", "migraines"),
    "drug": ("metformin", "lisinopril", "sertraline", "ibuprofen", "warfarin", "prednisone"),
    "side": ("left", "right"),
    "part": ("knee", "shoulder", "ankle", "hip", "wrist", "elbow"),
}
_TALK = (
    "Well, okay, let me see, it has been {number} days, and my {part} needs the rain, you know.",
    "Mm-hmm, and how about the {disease} of your mother, she must be {number}0 years old by now?",
    "So I will see you again in {number} weeks, and bring the list of everything that you take.",
    "Uh, no, I do not think so, maybe {number} or so, but that was before the {symptom} last year.",
)


def bench() -> Iterator[Ratio]:
    """Least times of several visits: at first, with a transcript that was read, and again."""
    first, read, again = [], [], []
    for seed in range(_ROUNDS):
        segments, cited = _visit(random.Random(seed))
        work = partial(_check, cited, segments)
        first.append(seconds(work, time.process_time))
        again.append(seconds(work, time.process_time))
        segments, cited = _visit(random.Random(_ROUNDS + seed))
        find_support("Anything at all.", segments)
        read.append(seconds(partial(_check, cited, segments), time.process_time))
    yield _ratio("grounding, a note and a visit never read", min(first))
    yield _ratio("grounding, a new note of a visit that was read", min(read))
    yield _ratio("grounding, the note again", min(again))


def _ratio(name: str, ours: float) -> Ratio:
    return Ratio(name, ours * 1000, _GOAL * 1000, "ms", "under 1")


Cited = list[tuple[str, tuple[Segment, ...]]]


def _check(cited: Cited, segments: tuple[Segment, ...]) -> None:
    for text, support in cited:
        check(text, support, segments)


def _visit(source: random.Random) -> tuple[tuple[Segment, ...], Cited]:
    """What was said, and statements with the segments that they cite; one in five is wrong."""
    texts: list[str] = []
    facts: list[tuple[str, int]] = []
    while len(texts) < _SEGMENTS:
        number = source.randint(2, 9)
        chosen = {name: source.choice(words) for name, words in _WORDS.items()}
        if len(facts) < _STATEMENTS and len(texts) % 6 == 0:
            question, answer, statement = (
                form.format(number=number, **chosen) for form in source.choice(_FACTS)
            )
            texts += [question, answer]
            wrong = len(facts) % 5 == 4
            facts.append((statement.replace(str(number), "11") if wrong else statement, len(texts)))
        else:
            texts.append(source.choice(_TALK).format(number=number, **chosen))
    segments = tuple(_segment(number, text) for number, text in enumerate(texts[:_SEGMENTS], 1))
    return segments, [(text, segments[number - 2 : number]) for text, number in facts]


def _segment(number: int, text: str) -> Segment:
    words = tuple(
        Word(word, number + at / 20, number + (at + 1) / 20, 0.9)
        for at, word in enumerate(text.split())
    )
    return Segment(number, float(number), number + 1.0, text, words)
