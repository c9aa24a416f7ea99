"""Training samples for the starter language model: transcripts and the notes they call for.

What a note says must be copied from the transcript, not recited. Therefore many sentences get
values, drugs and words that the grammar does not know, always in the transcript and in the note
alike; recognition errors are copied too, so that a wrong word stays visible to the clinician.
"""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass, field

from app.summarization.prompt import messages
from app.summarization.templates import SOAP

from . import grammar
from .grammar import SECTIONS, Grammar, Section
from .language_text import WORDS, off_topic, wordlike
from .phrases import capitalized, without_article

HELD_OUT = 1_000_000_000  # seeds from here on are for evaluation only


@dataclass(frozen=True, slots=True)
class Statement:
    section: Section
    text: str
    cite: tuple[int, ...]


@dataclass(slots=True)
class Sample:
    """Numbered segments and the statements that a perfect note makes of them, in their order."""

    segments: list[tuple[int, str]] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)

    def prompt(self) -> list[tuple[str, str]]:
        return [(turn.role, turn.content) for turn in messages(SOAP, self.segments)]

    def answer(self) -> str:
        note = {
            section: [
                {"cite": list(statement.cite), "text": statement.text}
                for statement in self.statements
                if statement.section == section
            ]
            for section in SECTIONS
        }
        return json.dumps(note, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as a transcript shows it, with its statement; without one it is off topic."""

    written: str
    section: Section | None = None
    statement: str = ""


@dataclass(frozen=True, slots=True)
class Mix:
    """How far samples depart from the grammar; the shares are chances between 0 and 1."""

    shortest: int = 1
    longest: int = 16
    foreign: float = 0.35  # a sentence gets words or values that the grammar does not know
    misheard: float = 0.06  # a sentence has a wrong or a missing word
    shuffled: float = 0.15  # a sample whose sentences have no order
    off_topic: float = 0.12  # a sample has lines that belong into no note
    joined: float = 0.08  # a segment goes on with the next sentence
    split: float = 0.04  # a sentence is cut into two segments
    renumbered: float = 0.1  # a sample whose segments do not count from one without gaps


PLAIN = Mix(foreign=0, misheard=0, shuffled=0, off_topic=0, joined=0, split=0, renumbered=0)

ENTITIES = sorted(
    {
        without_article(name)
        for names in (
            [name for name, _, _ in (
                *grammar.COMMON_DRUGS, *grammar.DRUGS["british"], *grammar.DRUGS["american"]
            )],
            grammar.SYMPTOMS, grammar.SIDED_SYMPTOMS, grammar.CONDITIONS, grammar.DIAGNOSES,
            grammar.ALLERGENS, grammar.REACTIONS, grammar.FINDINGS, grammar.SIDED_PLACES,
            grammar.GENERAL_SIGNS, grammar.SPECIALTIES, grammar.ADVICE, grammar.COMMON_TESTS,
            grammar.TESTS["british"], grammar.TESTS["american"], grammar.EASERS,
        )
        for name in names
    },
    key=len,
    reverse=True,
)  # fmt: skip
ENTITY = re.compile(rf"\b({'|'.join(map(re.escape, ENTITIES))})\b", re.IGNORECASE)
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.]*\w)")
SMALL = frozenset(
    ("a", "an", "the", "is", "are", "of", "for", "to", "in", "on", "at", "or", "and", "over", "if",
     "i", "will", "has", "had", "he", "she")
)  # fmt: skip


def draw_sample(source: random.Random, mix: Mix) -> Sample:
    """One sample; everything follows the random source."""
    dialect: grammar.Dialect = source.choice(("british", "american"))
    count = source.randint(mix.shortest, mix.longest)
    lines = []
    for sentence in Grammar(source, dialect).dictation(count):
        line = Line(sentence.written, sentence.section, sentence.statement)
        if source.random() < mix.foreign:
            line = with_foreign_words(source, line)
        if source.random() < mix.misheard:
            line = misheard(source, line)
        lines.append(line)
    if source.random() < mix.shuffled:
        source.shuffle(lines)
    if source.random() < mix.off_topic:
        if source.random() < 0.25:
            lines = []
        for _ in range(source.choice((1, 1, 2, 3, 4))):
            lines.insert(source.randint(0, len(lines)), Line(off_topic(source)))
    return assemble(source, lines, mix)


def with_foreign_words(source: random.Random, line: Line) -> Line:
    """Other numbers and other names, the same in the transcript and in the statement."""
    written, statement = line.written, line.statement
    if source.random() < 0.7:
        found = ENTITY.search(statement)
        if found and found[0].lower() in written.lower():
            name = other_name(source)
            written = replaced(written, found[0], name)
            statement = replaced(statement, found[0], name)
    for number in set(NUMBER.findall(written)):
        if source.random() < 0.6:
            value = other_number(source, number)
            written = re.sub(rf"(?<![\w.]){re.escape(number)}(?![\d.]*\d)", value, written)
            statement = re.sub(rf"(?<![\w.]){re.escape(number)}(?![\d.]*\d)", value, statement)
    return Line(capitalized(written), line.section, capitalized(statement))


def replaced(text: str, old: str, new: str) -> str:
    return re.sub(rf"\b{re.escape(old)}\b", lambda _: new, text, count=1, flags=re.IGNORECASE)


def other_name(source: random.Random) -> str:
    luck = source.random()
    if luck < 0.5:
        return wordlike(source)
    if luck < 0.65:
        return source.choice(ENTITIES)
    words = [
        wordlike(source) if source.random() < 0.5 else source.choice(WORDS)
        for _ in range(source.choice((1, 2, 2, 3)))
    ]
    return " ".join(words)


def other_number(source: random.Random, number: str) -> str:
    """Mostly as many digits as before, since the unit still has to make some sense."""
    digits = len(number.partition(".")[0])
    if source.random() < 0.25:
        digits = source.randint(1, 4)
    value = str(source.randrange(10 ** (digits - 1), 10**digits))
    if "." in number or source.random() < 0.08:
        value += f".{source.randrange(100 if source.random() < 0.2 else 10)}"
    return value


def misheard(source: random.Random, line: Line) -> Line:
    """One word misspelled, exchanged or missing, in the statement too if it stands there."""
    words = line.written.split()
    places = [at for at, word in enumerate(words) if not any(sign.isdigit() for sign in word)]
    if len(places) < 3 or len(words) < 4:
        return line
    at = source.choice(places)
    old = words[at].strip(".,")
    luck = source.random()
    if luck < 0.3 and at < len(words) - 1:
        new = ""
    elif luck < 0.9:
        new = misspelled(source, old)
    else:
        new = source.choice(WORDS)
    tail = words[at][len(old) :]
    written = " ".join((*words[:at], *([new + tail] if new else []), *words[at + 1 :]))
    statement = line.statement
    # Small words may stand elsewhere in the statement, by another right.
    if old.lower() not in SMALL:
        statement = " ".join(replaced(statement, old, new).split())
    if len(statement.split()) < 1 or statement == ".":
        return line
    return Line(capitalized(written), line.section, capitalized(statement))


def misspelled(source: random.Random, word: str) -> str:
    letters = list(word)
    at = source.randrange(len(letters))
    luck = source.random()
    if luck < 0.35:
        letters[at] = source.choice("abcdefghijklmnoprstuvwyz")
    elif luck < 0.6 and len(letters) > 2:
        del letters[at]
    elif luck < 0.8:
        letters.insert(at, source.choice("aeiourstnl"))
    else:
        letters[at : at + 2] = reversed(letters[at : at + 2])
    return "".join(letters)


def assemble(source: random.Random, lines: list[Line], mix: Mix) -> Sample:
    """Lays the lines into numbered segments as a recognizer would."""
    texts: list[str] = []
    found: list[tuple[Line, tuple[int, ...]]] = []  # with places in texts
    for line in lines:
        written = line.written
        if source.random() < 0.04:
            written = written.rstrip(".")
        if source.random() < 0.04:
            written = written[:1].lower() + written[1:]
        words = written.split()
        if source.random() < mix.split and len(words) > 4:
            cut = source.randrange(2, len(words) - 1)
            tail = source.choice(("", "", "", "...", ","))
            texts += [" ".join(words[:cut]) + tail, " ".join(words[cut:])]
            found.append((line, (len(texts) - 2, len(texts) - 1)))
        elif texts and source.random() < mix.joined and len(texts[-1]) < 160:
            texts[-1] = f"{texts[-1]} {written}"
            found.append((line, (len(texts) - 1,)))
        else:
            texts.append(written)
            found.append((line, (len(texts) - 1,)))
    numbers = numbering(source, len(texts), mix)
    return Sample(
        list(zip(numbers, texts, strict=True)),
        [
            Statement(line.section, line.statement, tuple(numbers[place] for place in places))
            for line, places in found
            if line.section
        ],
    )


def numbering(source: random.Random, count: int, mix: Mix) -> list[int]:
    if source.random() >= mix.renumbered:
        return list(range(1, count + 1))
    if source.random() < 0.5:
        first = source.randrange(1, 60)
        return list(range(first, first + count))
    return sorted(source.sample(range(1, count + 6), count))
