"""Reading a model's answer while it is being written.

The answer has one fixed form (see prompt.answer_grammar); everything in it is untrusted until it
was checked here.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.errors import UserFacingError
from app.texts import tr

MAX_STATEMENTS = 40
MAX_CITATIONS = 4
MAX_CHARACTERS = 400


@dataclass(frozen=True, slots=True)
class Answered:
    """A checked statement of an answer: the segments it cites exist."""

    section: str
    cited: tuple[int, ...]
    text: str


class MalformedAnswerError(UserFacingError):
    """The answer does not have the form that was asked for."""

    def __init__(self, problem: str) -> None:
        super().__init__(
            tr("The language model's answer cannot be read: {problem}.", problem=problem),
            tr("Draft again."),
            tr("The transcript is unchanged."),
        )


class AnswerReader:
    """Takes an answer in pieces and gives its statements as soon as each is complete.

    With `one` the answer is over after its first statement, whatever follows.
    """

    def __init__(
        self, sections: Sequence[str], numbers: Sequence[int], *, one: bool = False
    ) -> None:
        self._one = one
        self._sections = list(sections)
        self._numbers = frozenset(numbers)
        self._decoder = json.JSONDecoder()
        self._all = ""
        self._rest = ""
        self._next = 0  # index of the section whose key comes next
        self._count = 0
        self._state = self._begin

    def feed(self, untrusted_text: str) -> Iterator[Answered]:
        """The statements that this piece completes."""
        self._all += untrusted_text
        self._rest += untrusted_text
        progress = True
        while progress:
            progress, found = self._state()
            if found is not None:
                if self._one:
                    self._state = self._enough
                yield found

    def rewind(self) -> str:
        """Drop what is not complete and give what is, so that the answer can go on from there."""
        self._all = self._all.removesuffix(self._rest)
        self._rest = ""
        return self._all

    @property
    def open_section(self) -> str | None:
        """The section that is being written; None before the first and after the last."""
        begun = self._next > 0 and self._state != self._over
        return self._sections[self._next - 1] if begun else None

    def finish(self) -> None:
        """Say that the answer is over; MalformedAnswerError if anything is missing."""
        if self._state not in (self._over, self._enough):
            raise MalformedAnswerError(tr("it ends too early"))

    def _take(self, expected: str) -> bool:
        """Take a fixed text; False if it has not wholly arrived yet."""
        if self._rest.startswith(expected):
            self._rest = self._rest[len(expected) :]
            return True
        if expected.startswith(self._rest):
            return False
        raise MalformedAnswerError(tr("«{sign}» was expected", sign=expected))

    def _begin(self) -> tuple[bool, Answered | None]:
        if not self._take("{"):
            return False, None
        self._state = self._key
        return True, None

    def _key(self) -> tuple[bool, Answered | None]:
        comma = "," if self._next else ""
        if not self._take(f'{comma}"{self._sections[self._next]}":['):
            return False, None
        self._next += 1
        self._count = 0
        self._state = self._element
        return True, None

    def _element(self) -> tuple[bool, Answered | None]:
        if not self._rest:
            return False, None
        if self._rest[0] == "]":
            self._rest = self._rest[1:]
            self._state = self._key if self._next < len(self._sections) else self._end
            return True, None
        if self._count and self._rest[0] == ",":
            if len(self._rest) == 1:
                return False, None
            start = 1
        elif self._count:
            raise MalformedAnswerError(tr("«{sign}» was expected", sign=","))
        else:
            start = 0
        if self._rest[start] != "{":
            raise MalformedAnswerError(tr("«{sign}» was expected", sign="{"))
        try:
            untrusted_value, end = self._decoder.raw_decode(self._rest, start)
        except (json.JSONDecodeError, RecursionError) as error:
            if len(self._rest) > 16 * MAX_CHARACTERS:
                raise MalformedAnswerError(tr("a statement does not end")) from error
            return False, None
        self._rest = self._rest[end:]
        self._count += 1
        return True, self._checked(untrusted_value)

    def _end(self) -> tuple[bool, Answered | None]:
        if not self._take("}"):
            return False, None
        self._state = self._over
        return True, None

    def _over(self) -> tuple[bool, Answered | None]:
        if self._rest.strip():
            raise MalformedAnswerError(tr("it goes on after its end"))
        return False, None

    def _enough(self) -> tuple[bool, Answered | None]:
        self.rewind()
        return False, None

    def _checked(self, untrusted_value: object) -> Answered | None:
        """The statement, or None where its text is empty."""
        if not isinstance(untrusted_value, dict) or set(untrusted_value) != {"cite", "text"}:
            raise MalformedAnswerError(tr("a statement has other parts than cite and text"))
        cited, text = untrusted_value["cite"], untrusted_value["text"]
        if self._count > MAX_STATEMENTS:
            raise MalformedAnswerError(tr("a section has too many statements"))
        if (
            not isinstance(cited, list)
            or not 1 <= len(cited) <= MAX_CITATIONS
            or not all(type(number) is int and number in self._numbers for number in cited)
        ):
            raise MalformedAnswerError(tr("a statement cites what was not said"))
        if not isinstance(text, str) or len(text) > MAX_CHARACTERS:
            raise MalformedAnswerError(tr("a statement is too long"))
        cleaned = clean(text)
        if not cleaned:
            return None
        section = self._sections[self._next - 1]
        return Answered(section, tuple(dict.fromkeys(cited)), cleaned)


def clean(untrusted_text: str) -> str:
    """Text in one line, in composed form, without control and direction characters."""
    composed = unicodedata.normalize("NFC", untrusted_text)
    return " ".join(
        "".join(
            " " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter
            for letter in composed
            if unicodedata.category(letter) not in ("Cf", "Cs", "Co", "Cn")
        ).split()
    )
