"""Spoken commands: carried out where they surely are commands, and left as words elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.snippet import Snippet
from app.domain.transcript import SIGNS, STRUCK, Segment, Word
from app.grounding.spoken import value_at
from app.grounding.words import STOP_WORDS, tokens, words_of
from app.snippets.text import flowing
from app.transcription.phrases import PHRASES, Deed, Phrase
from app.transcription.rewording import replacing

PAUSE = 0.35
"""Seconds without a word beside a command, from which it stands apart."""
LONG_PAUSE = 0.8
"""Seconds without a word back to which «scratch that» goes."""

_MARKS = ".,;:?!…"
_ENDS = ".?!"
_CAPITAL_AFTER = frozenset((*_ENDS, *SIGNS))
_AROUND = "\"'()[]{}«»“”„¿¡" + _MARKS


@dataclass(frozen=True, slots=True)
class _Said:
    """A word and the place of its segment."""

    word: Word
    segment: int

    @property
    def text(self) -> str:
        return self.word.text.strip()


@dataclass(frozen=True, slots=True)
class _Command:
    """A command from word `first` up to, not including, `end`."""

    phrase: Phrase
    first: int
    end: int
    snippet: Snippet | None = None


def carried_out(
    segments: Sequence[Segment], language: str, snippets: Sequence[Snippet]
) -> tuple[Segment, ...]:
    """The segments after all commands but insertions; one of which nothing is left goes.

    Numbers stay. Each sign and each changed word holds what was heard there.
    """
    return _obeyed(segments, language, (Deed.WRITE, Deed.STRIKE), snippets)


def inserted(
    segments: Sequence[Segment], language: str, snippets: Sequence[Snippet]
) -> tuple[Segment, ...]:
    """The segments with the snippets that are asked for, word for word."""
    return _obeyed(segments, language, (Deed.INSERT,), snippets)


def _obeyed(
    segments: Sequence[Segment],
    language: str,
    deeds: Sequence[Deed],
    snippets: Sequence[Snippet],
) -> tuple[Segment, ...]:
    phrases = PHRASES.get(language, ())
    said = [
        _Said(word, place)
        for place, segment in enumerate(segments)
        for word in words_of(segment)
        if word.text.strip()
    ]
    pending = [one for one in _commands(said, phrases, snippets) if one.phrase.deed in deeds]
    if not pending:
        return tuple(segments)
    writer = _Writer(language)
    at = 0
    for command in pending:
        for one in said[at : command.first]:
            writer.write(one)
        writer.obey(command, said[command.first : command.end])
        at = command.end
    for one in said[at:]:
        writer.write(one)
    return _regrouped(segments, writer.made)


def _commands(
    said: Sequence[_Said], phrases: Sequence[Phrase], snippets: Sequence[Snippet]
) -> list[_Command]:
    bare = [one.text.strip(_AROUND).casefold() for one in said]
    begins = {phrase.words[0] for phrase in phrases}
    found: list[_Command] = []
    at = 0
    while at < len(said):
        command = None
        if bare[at] in begins:
            follows = bool(found) and found[-1].end == at
            command = next(
                (
                    one
                    for phrase in phrases
                    if (one := _read(said, bare, at, phrase, snippets)) is not None
                    and _stands_apart(said, bare, one, phrases, after_command=follows)
                ),
                None,
            )
        if command is None:
            at += 1
        else:
            found.append(command)
            at = command.end
    return found


def _read(
    said: Sequence[_Said],
    bare: Sequence[str],
    at: int,
    phrase: Phrase,
    snippets: Sequence[Snippet],
) -> _Command | None:
    """The command with these words from here on, if no mark or sentence parts them."""
    end = at + len(phrase.words)
    if tuple(bare[at:end]) != phrase.words:
        return None
    if phrase.deed is not Deed.INSERT:
        whole = not any(_parted(said, inner) for inner in range(at + 1, end))
        return _Command(phrase, at, end) if whole else None
    for snippet in sorted(snippets, key=lambda one: -len(one.name.split())):
        name = tuple(word.strip(_AROUND) for word in snippet.name.casefold().split())
        last = end + len(name)
        if tuple(bare[end:last]) != name:
            continue
        if phrase.ending and tuple(bare[last : last + len(phrase.ending)]) != phrase.ending:
            continue
        return _Command(phrase, at, last + len(phrase.ending), snippet)
    return None


def _stands_apart(
    said: Sequence[_Said],
    bare: Sequence[str],
    command: _Command,
    phrases: Sequence[Phrase],
    *,
    after_command: bool,
) -> bool:
    phrase, first, end = command.phrase, command.first, command.end
    if phrase.mark and said[end - 1].text[-1] in "?!":
        return False  # «when was your last period?»
    before = after_command or _parted(said, first)
    after = _parted(said, end) or any(
        tuple(bare[end : end + len(other.words)]) == other.words for other in phrases
    )
    if first and not before and bare[first - 1] in phrase.not_after:
        return False
    if first and bare[first - 1] in phrase.not_after and said[first - 1].text[-1] not in _MARKS:
        return after_command or said[first - 1].segment != said[first].segment
    if end < len(bare) and bare[end] in phrase.not_before and said[end - 1].text[-1] not in _MARKS:
        return said[end - 1].segment != said[end].segment
    edges = phrase.edges
    if phrase.mark and 0 < first < end < len(bare):
        edges = 2 if _is_number(bare[first - 1]) and _is_number(bare[end]) else edges
    return before + after_command + after >= edges


def _is_number(word: str) -> bool:
    return value_at([token.text for token in tokens(word)], 0) is not None


def _parted(said: Sequence[_Said], at: int) -> bool:
    """Whether a mark, a pause or a sentence's end lies before word `at`."""
    if at in (0, len(said)):
        return True
    one, other = said[at - 1], said[at]
    return (
        one.segment != other.segment
        or one.text[-1] in _MARKS
        or not SIGNS.isdisjoint((one.text, other.text))
        or other.word.start - one.word.end >= PAUSE
    )


class _Writer:
    """Writes words down as they come, and does what is commanded."""

    def __init__(self, language: str) -> None:
        self.made: list[_Said] = []
        self._language = language
        self._last_mark = ""

    def write(self, said: _Said) -> None:
        """Write a word, with a capital after what ends a sentence by command."""
        text = said.text
        if self._last_mark == ",":
            lower = text.casefold()
            if self._language == "en" and lower in STOP_WORDS and text == text.capitalize():
                text = "I" if lower == "i" else lower
        elif self._last_mark in _CAPITAL_AFTER:
            text = text[:1].upper() + text[1:]
        self._last_mark = ""
        self.made.extend(_Said(word, said.segment) for word in replacing([said.word], [text]))

    def obey(self, command: _Command, said: Sequence[_Said]) -> None:
        """Do what is commanded; what cannot be done stays as words."""
        phrase = command.phrase
        if phrase.deed is Deed.STRIKE:
            self._strike(said)
        elif command.snippet is not None:
            self._insert(command.snippet, said)
        elif phrase.mark and not self._mark(phrase.mark, said, moving=not phrase.sign):
            self.made.extend(said)
        elif phrase.sign:
            self._break(phrase.sign, said, is_said=not phrase.mark)

    def _mark(self, mark: str, said: Sequence[_Said], *, moving: bool) -> bool:
        """Set a mark behind the last word, instead of what the engine set there."""
        if not self.made or self.made[-1].text in SIGNS:
            return False
        last = self.made.pop()
        text = last.text.rstrip(_MARKS) + mark
        heard = [last.word, *(one.word for one in said)] if moving else [last.word]
        self.made.extend(_Said(word, last.segment) for word in replacing(heard, [text]))
        self._last_mark = mark
        return True

    def _break(self, sign: str, said: Sequence[_Said], *, is_said: bool) -> None:
        if not self.made:
            return  # nothing to break from
        last = self.made[-1]
        if is_said and last.text[-1] in ",;:":
            bare = replacing([last.word], [last.text.rstrip(",;:")])
            self.made[-1:] = [_Said(word, last.segment) for word in bare]
        words = replacing(_together(said), [sign])
        self.made.extend(_Said(word, last.segment) for word in words)
        self._last_mark = sign

    def _insert(self, snippet: Snippet, said: Sequence[_Said]) -> None:
        words = replacing(_together(said), flowing(snippet.text).split())
        self.made.extend(_Said(word, said[0].segment) for word in words)
        self._last_mark = ""

    def _strike(self, said: Sequence[_Said]) -> None:
        """Strike back to the last sentence, pause, break or insertion; the sign holds the words."""
        first = len(self.made)
        while first and (first == len(self.made) or not self._is_edge(first)):
            first -= 1
        struck = self.made[first:]
        if not struck or all(one.text in SIGNS for one in struck):
            self.made.extend(said)
            return
        words = replacing([*(one.word for one in struck), *_together(said)], [STRUCK])
        self.made[first:] = [_Said(word, struck[0].segment) for word in words]
        begins = first == 0 or self.made[first - 1].text[-1] in _ENDS
        self._last_mark = "." if begins or self.made[first - 1].text in SIGNS else ""

    def _is_edge(self, at: int) -> bool:
        one, other = self.made[at - 1], self.made[at]
        return (
            one.segment != other.segment
            or one.text in SIGNS
            or one.text[-1] in _ENDS
            or other.word.start - one.word.end >= LONG_PAUSE
        )


def _together(said: Sequence[_Said]) -> list[Word]:
    """The words of a command as one, so that whatever takes their place holds all of them."""
    words = [one.word for one in said]
    heard = " ".join(one.heard or one.text.strip() for one in words)
    least = min(one.confidence for one in words)
    return [Word(heard, words[0].start, words[-1].end, least)]


def _regrouped(segments: Sequence[Segment], made: Sequence[_Said]) -> tuple[Segment, ...]:
    """The words in their segments again."""
    words: dict[int, list[Word]] = defaultdict(list)
    for one in made:
        words[one.segment].append(one.word)
    found = []
    for place, segment in enumerate(segments):
        now = tuple(words[place])
        if now == tuple(words_of(segment)):
            found.append(segment)
        elif now:
            text = " ".join(word.text.strip() for word in now)
            end = max(segment.end, *(word.end for word in now), segment.start)
            found.append(replace(segment, text=text, words=now, end=end))
    return tuple(found)
