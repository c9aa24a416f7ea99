"""A statement of a note, sentence by sentence, and whose and how certain each is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from app.grounding.alignment import Read, read_statement
from app.grounding.lexicon import word_set
from app.grounding.negation import sentences
from app.grounding.relatives import relatives
from app.grounding.words import Token

_HEADINGS = (
    ("family", "FAMILY"),
    ("allerg", "ALLERGIES"),
    ("medic", "MEDICINES"),
    ("assess", "ASSESSMENT"),
    ("diagnos", "ASSESSMENT"),
    ("impression", "ASSESSMENT"),
    ("problem", "ASSESSMENT"),
    ("result", "FINDINGS"),
    ("objective", "FINDINGS"),
    ("exam", "FINDINGS"),
    ("finding", "FINDINGS"),
)
_SAYS = word_set(
    "say says said state states stated report reports reported note notes noted think thinks"
    " deny denies denied notice noticed brought brings describes called believes mentioned"
)
_WITH = word_set("with by from to for helping help and")
_DOUBT = word_set(
    """
    possible possibly suspected suspect suspicion suspicious versus vs risk risks screening screen
    concern concerning concerned differential prevent prevention preventing rule r/o if question
    questionable might could whether potential potentially unlikely exclude avoid suggest suggests
    suggesting suggestive consider considering considered discuss discussed would unless precautions
    recheck requested requests
    """
)
_DOUBT_AFTER = word_set("ruled surgery excluded unlikely suspected questioned versus vs")
_STARTS = word_set(". ; ? ! but however although")


class SectionKind(Enum):
    """What a section holds, as far as the chart is concerned."""

    FAMILY = auto()
    ALLERGIES = auto()
    MEDICINES = auto()
    ASSESSMENT = auto()
    FINDINGS = auto()
    OTHER = auto()


def section_kind(key: str, title: str) -> SectionKind:
    """What a section holds, by its key and its heading.

    Under a heading of medicines and allergies a bare name may be either, so it counts as neither.
    """
    heading = f"{key} {title}".lower()
    named = [
        SectionKind[kind]
        for word, kind in _HEADINGS
        if word in heading and not (word == "medic" and "past" in heading)
    ]
    if {SectionKind.MEDICINES, SectionKind.ALLERGIES} <= set(named):
        return SectionKind.OTHER
    return named[0] if named else SectionKind.OTHER


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens from `first` to `last`, both included, of a statement that was read."""

    read: Read
    words: tuple[str, ...]
    first: int
    last: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.read.tokens[self.first : self.last + 1]

    def texts(self, first: int | None = None, end: int | None = None) -> list[str]:
        """The normalized words from `first` to before `end`."""
        start = self.first if first is None else max(first, self.first)
        stop = self.last + 1 if end is None else min(end, self.last + 1)
        return [token.text for token in self.read.tokens[start:stop]]

    def written(self, first: int, end: int) -> str:
        """The words as they stand in the note, from a token to before another."""
        found = [self.read.tokens[at].word for at in range(max(first, self.first), end)]
        return " ".join(self.words[found[0] : found[-1] + 1]) if found else ""

    @property
    def of_a_relative(self) -> bool:
        """Whether it is about a relative, and not about somebody who speaks or comes along."""
        texts = self.texts()
        if "family" in texts and "history" in texts:
            return True
        return any(
            text in relatives()
            and not _SAYS & set(texts[at + 1 : at + 3])
            and not _WITH & set(texts[max(0, at - 2) : at])
            and texts[at + 1 : at + 2] != []
            for at, text in enumerate(texts)
        )

    def doubtful(self, first: int, last: int) -> bool:
        """Whether something is only thought of or planned there: «rule out», «if», «risk of»."""
        start = first
        while start > self.first and self.read.tokens[start - 1].text not in _STARTS:
            start -= 1
        before, after = self.texts(start, first), self.texts(last + 1, last + 5)
        return bool(_DOUBT & set(before) or _DOUBT_AFTER & set(after))


def sentences_of(text: str) -> Iterator[Sentence]:
    """The sentences of a statement."""
    read, words = read_statement(text), tuple(text.split())
    for first, last in sentences(read.tokens):
        yield Sentence(read, words, first, last)
