"""New words in place of heard ones: who keeps which time, and what differs from what was heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

from app.domain.transcript import Segment, Transcript, Word
from app.grounding.words import words_of


class RunKind(StrEnum):
    KEPT = "kept"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one segment that stand together: `heard` by the engine, and `text` as it is now."""

    segment: int
    kind: RunKind
    heard: str
    text: str


def reworded(segment: Segment, text: str) -> Segment:
    """The segment with other words; words that stay keep their times and certainty.

    As many words as they replace take their times one by one; else all of them share the whole
    time, and each of them holds all that was heard there.
    """
    old, new = words_of(segment), text.split()
    words: list[Word] = []
    for kind, first, end, new_first, new_end in _changes([w.text.strip() for w in old], new):
        if kind == "equal":
            words.extend(old[first:end])
        elif kind == "replace":
            words.extend(replacing(old[first:end], new[new_first:new_end], confidence=1.0))
        elif kind == "insert":
            start = old[first - 1].end if first else segment.start
            until = old[first].start if first < len(old) else segment.end
            words.extend(Word(one, start, max(start, until), 1.0) for one in new[new_first:new_end])
    return replace(segment, text=" ".join(new), words=tuple(words))


def as_heard(segment: Segment, place: int) -> Segment:
    """The segment with the change that made its word `place` taken back, if there was one."""
    words = words_of(segment)
    if not (0 <= place < len(words) and words[place].heard):
        return segment
    change = _change_of(words[place])
    first, end = place, place + 1
    while first and _change_of(words[first - 1]) == change:
        first -= 1
    while end < len(words) and _change_of(words[end]) == change:
        end += 1
    restored = replacing(words[first:end], words[place].heard.split())
    back = tuple(replace(word, heard="") for word in restored)
    now = (*words[:first], *back, *words[end:])
    return replace(segment, text=" ".join(word.text.strip() for word in now), words=now)


def _change_of(word: Word) -> tuple[float, float, str]:
    """Equal for the words of one change."""
    return word.start, word.end, word.heard


def runs(heard: Transcript, now: Transcript) -> tuple[Run, ...]:
    """What became of everything that was heard, segment by segment."""
    found: list[Run] = []
    before = {segment.number: segment for segment in heard.segments}
    after = {segment.number: segment for segment in now.segments}
    for number in sorted(before.keys() | after.keys()):
        old = heard_words(words_of(before[number])) if number in before else []
        new = [word.text.strip() for word in words_of(after[number])] if number in after else []
        for kind, first, end, new_first, new_end in _changes(old, new):
            found.append(
                Run(
                    number,
                    _KINDS[kind],
                    " ".join(old[first:end]),
                    " ".join(new[new_first:new_end]),
                )
            )
    return tuple(found)


def changed_words(before: Segment, after: Segment | None) -> int:
    """How many words a change touched."""
    old = [word.text.strip() for word in words_of(before)]
    new = [word.text.strip() for word in words_of(after)] if after is not None else []
    return sum(
        max(end - first, new_end - new_first)
        for kind, first, end, new_first, new_end in _changes(old, new)
        if kind != "equal"
    )


_KINDS = {
    "equal": RunKind.KEPT,
    "replace": RunKind.CHANGED,
    "insert": RunKind.ADDED,
    "delete": RunKind.REMOVED,
}


def _changes(old: Sequence[str], new: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def replacing(
    old: Sequence[Word], new: Sequence[str], *, confidence: float | None = None
) -> tuple[Word, ...]:
    """New words in place of old ones, each with what the engine heard there.

    As many words as they replace take their times one by one; else all of them share the whole
    time. Without a `confidence` they are as certain as the words that they replace.
    """
    if len(old) == len(new):
        return tuple(
            word if text == word.text.strip() else _replaced(word, text, confidence)
            for word, text in zip(old, new, strict=True)
        )
    heard = " ".join(heard_words(old))
    restored = heard.split() == list(new)
    sure = min(word.confidence for word in old) if confidence is None else confidence
    return tuple(
        Word(text, old[0].start, old[-1].end, sure, "" if restored else heard) for text in new
    )


def _replaced(word: Word, text: str, confidence: float | None) -> Word:
    heard = word.heard or word.text.strip()
    sure = word.confidence if confidence is None else confidence
    return replace(word, text=text, confidence=sure, heard="" if heard == text else heard)


def heard_words(words: Sequence[Word]) -> list[str]:
    """The engine's own words; those that share a time were heard as one."""
    found: list[str] = []
    last: Word | None = None
    for word in words:
        shared = (
            last is not None
            and word.heard
            and (word.start, word.end, word.heard) == (last.start, last.end, last.heard)
        )
        if not shared:
            found.extend((word.heard or word.text).split())
        last = word
    return found
