"""Numbers, units, dates and times as a place writes them; no value is ever another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.transcript import Segment, Word
from app.formatting.figures import figures
from app.formatting.locales import Locale
from app.formatting.tokens import Tokens, tokenized
from app.grounding.words import words_of
from app.transcription.rewording import replacing


@dataclass(frozen=True, slots=True)
class _Change:
    """The words from `first` up to, not including, `end`, and those that take their place."""

    first: int
    end: int
    texts: tuple[str, ...]


def formatted(segments: Sequence[Segment], locale: Locale) -> tuple[Segment, ...]:
    """The segments with their figures as the locale writes them; changed words carry `heard`."""
    return tuple(_formatted(segment, locale) for segment in segments)


def _formatted(segment: Segment, locale: Locale) -> Segment:
    words = list(words_of(segment))
    changes = _changes([word.text.strip() for word in words], locale)
    if not changes:
        return segment
    made: list[Word] = []
    done = 0
    for change in changes:
        made.extend(words[done : change.first])
        made.extend(replacing(words[change.first : change.end], change.texts))
        done = change.end
    made.extend(words[done:])
    return replace(segment, text=" ".join(word.text.strip() for word in made), words=tuple(made))


def _changes(words: Sequence[str], locale: Locale) -> list[_Change]:
    """The changes, left to right, those of one word as one."""
    found = tokenized(words)
    written = [token.written for token in found.tokens]
    changes: list[_Change] = []
    for run in _whole_words(found, locale, written):
        first, end = run.first, run.end
        texts = list(run.texts)
        texts[0] = found.lead[first] + texts[0]
        texts[-1] += found.trail[end - 1]
        if texts != list(words[first:end]):
            changes.append(_Change(first, end, tuple(texts)))
    return changes


def _whole_words(found: Tokens, locale: Locale, written: Sequence[str]) -> Iterator[_Change]:
    """The figures that take whole words; several in one word are one change."""
    tokens = found.tokens
    pending: list[tuple[int, int, tuple[str, ...]]] = []
    for figure in figures(found.texts, written, locale):
        if pending and tokens[pending[-1][1] - 1].word != tokens[figure.first].word:
            yield from _joined(pending, found)
            pending = []
        if pending and pending[-1][1] != figure.first:
            between = tuple(tokens[at].written for at in range(pending[-1][1], figure.first))
            pending.append((pending[-1][1], figure.first, between))
        pending.append((figure.first, figure.end, figure.texts))
    if pending:
        yield from _joined(pending, found)


def _joined(
    pending: Sequence[tuple[int, int, tuple[str, ...]]], found: Tokens
) -> Iterator[_Change]:
    first, last = found.tokens[pending[0][0]], found.tokens[pending[-1][1] - 1]
    if first.first and last.last:
        texts = tuple(text for _, _, part in pending for text in part)
        yield _Change(first.word, last.word + 1, texts)
