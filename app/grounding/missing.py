"""What was said and is nowhere in the note: a medicine, an allergy, a red flag."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from app.domain.evidence import EvidenceSpan
from app.domain.note import Statement
from app.domain.transcript import Segment
from app.grounding.alignment import Read, read_cited, read_statement, same_sentence, spans
from app.grounding.drugs import Drug, same_substance
from app.grounding.given import dose_of
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity, is_denial
from app.grounding.relatives import relatives
from app.grounding.words import Token, is_content, tokens
from app.texts import tr

_TAKEN = word_set(
    """
    take takes taking took prescribe prescribed prescribing prescription start started starting
    continue increase decrease refill refilled dose on order ordered give given put using use
    daily twice nightly bid tid mg mcg milligram milligrams
    """
)
"""What is said of a medicine that somebody has or gets, in its sentence."""
_ALLERGIES = word_set("allergic allergy allergies anaphylactic")
_AROUND = 12  # tokens after «allergic to» in which the substance is named
_BETWEEN = 3  # words between two words of a red flag
_UNREAL = word_set("if would could might should can may unless when ever causes")
"""Words of what may come, and of what is asked."""
_NOT_SUBSTANCES = word_set(
    """
    reaction reactions medicine medicines medication medications drug drugs food foods season
    seasonal year spring summer fall winter pollen test tests testing shot shots symptom symptoms
    rhinitis anything thing nothing known problem issue pill pills history contact eye eyes nose
    """
)


class MissingKind(StrEnum):
    """What should have been written down."""

    DRUG = "drug"
    ALLERGY = "allergy"
    RED_FLAG = "red_flag"


@dataclass(frozen=True, slots=True)
class Missing:
    """`said` is what was said in short, `text` a sentence for the clinician."""

    kind: MissingKind
    said: str
    text: str
    evidence: EvidenceSpan


def missing(statements: Sequence[Statement], segments: Sequence[Segment]) -> tuple[Missing, ...]:
    """What the statements leave out, in the order in which it was said, each thing once."""
    if not segments:
        return ()
    heard = read_cited(segments, segments)
    note = [read_statement(statement.text) for statement in statements]
    found: dict[tuple[MissingKind, str], Missing] = {}
    for key, first, last, said, text in (
        *_drugs(note, heard),
        *_allergies(note, heard),
        *_red_flags(note, heard),
    ):
        if key not in found:
            where = spans(range(first, last + 1), heard, segments)[0]
            found[key] = Missing(key[0], said, text, where)
    return tuple(sorted(found.values(), key=lambda one: (one.evidence.start, one.said)))


_Found = tuple[tuple[MissingKind, str], int, int, str, str]


def _drugs(note: Sequence[Read], heard: Read) -> Iterator[_Found]:
    """Medicines with a dose, or that somebody says are taken or prescribed."""
    written = {drug.generic for read in note for drug in read.drugs}
    for drug in heard.drugs:
        if any(same_substance(drug.generic, other) for other in written):
            continue
        if heard.polarity[drug.first] is not Polarity.AFFIRMED or _of_relative(heard, drug.first):
            continue
        dose = dose_of(drug, heard)
        sentence = _sentence(heard, drug.first)
        if dose is None or not _TAKEN & {token.text for token in sentence}:
            continue
        if _ALLERGIES & {token.text for token in sentence}:
            continue
        last = max(drug.last, dose.last)
        said = f"{drug.written} {heard.written(dose.first, dose.last)}"
        text = tr("Said, and not in the note: {words}.", words=said)
        yield (MissingKind.DRUG, drug.generic), drug.first, last, said, text


def _allergies(note: Sequence[Read], heard: Read) -> Iterator[_Found]:
    """What somebody says that they are allergic to."""
    known = {token.concept for read in note for token in read.tokens}
    generics = {drug.generic for read in note for drug in read.drugs}
    by_place = {drug.first: drug for drug in heard.drugs}
    for at, token in enumerate(heard.tokens):
        if token.text not in _ALLERGIES or heard.polarity[at] is not Polarity.AFFIRMED:
            continue
        if _of_relative(heard, at) or at + 1 == len(heard.tokens):
            continue
        for place, drug in _substances(heard, at, by_place):
            name = heard.tokens[place].text if drug is None else drug.written
            generic = "" if drug is None else drug.generic
            if heard.tokens[place].concept in known or generic in generics:
                continue
            text = tr("An allergy to {substance} was said and is not in the note.", substance=name)
            key = MissingKind.ALLERGY, generic or heard.tokens[place].concept
            yield key, at, place, f"allergic to {name}", text


def _substances(heard: Read, at: int, drugs: dict[int, Drug]) -> Iterator[tuple[int, Drug | None]]:
    here, named = heard.tokens[at], False
    for place in range(at + 1, min(at + _AROUND, len(heard.tokens))):
        token = heard.tokens[place]
        if not same_sentence(token, here):
            return
        if place in drugs:
            yield place, drugs[place]
            named = True
        elif named and token.text not in ("and", "or", ","):
            return
        elif not named and _may_be_substance(token) and heard.tokens[at + 1].text == "to":
            yield place, None
            named = True


def _may_be_substance(token: Token) -> bool:
    return is_content(token) and token.text not in _NOT_SUBSTANCES


@cache
def _flags() -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
    """Each red flag, with the rows of concepts that say it."""
    lines = Path(__file__).with_name("red_flags.txt").read_text("utf-8").splitlines()
    found: list[tuple[str, tuple[tuple[str, ...], ...]]] = []
    for line in lines:
        if line and not line.startswith("#"):
            name, _, ways = line.partition(":")
            rows = (
                tuple(token.concept for token in tokens(way) if token.is_word)
                for way in ways.split(",")
            )
            found.append((name, tuple(rows)))
    return tuple(found)


def _red_flags(note: Sequence[Read], heard: Read) -> Iterator[_Found]:
    """What is dangerous, was affirmed of the patient, and that no statement even denies."""
    written = [frozenset(token.concept for token in read.tokens) for read in note]
    for name, ways in _flags():
        own = tuple(token.concept for token in tokens(name) if is_content(token))
        if any(words.issuperset(way) for way in (*ways, own) for words in written):
            continue
        for way in ways:
            for first in heard.positions.get(way[0], ()):
                last = _end(heard, first, way)
                if last is not None and _is_so(heard, first, last):
                    text = tr("Said, and not in the note: {words}.", words=name)
                    said = heard.written(first, last)
                    yield (MissingKind.RED_FLAG, name), first, last, said, text


def _end(heard: Read, first: int, way: Sequence[str]) -> int | None:
    """The last token of a row of concepts that begins at a token, in its sentence."""
    here, at = heard.tokens[first], first
    for concept in way[1:]:
        following = range(at + 1, min(at + 2 + _BETWEEN, len(heard.tokens)))
        found = next((i for i in following if heard.tokens[i].concept == concept), None)
        if found is None or not same_sentence(heard.tokens[found], here):
            return None
        at = found
    return at


def _is_so(heard: Read, first: int, last: int) -> bool:
    """Whether the sentence affirms it, of the patient; of a question its answer must."""
    sentence = _sentence(heard, first)
    texts = {token.text for token in sentence}
    return (
        heard.tokens[first].text != "faint"  # a sound, not a fall
        and all(heard.polarity[at] is Polarity.AFFIRMED for at in range(first, last + 1))
        and not any(is_denial(token) for token in sentence)
        and not texts & _UNREAL
        and not _of_relative(heard, first)
    )


def _sentence(heard: Read, at: int) -> list[Token]:
    here = heard.tokens[at]
    return [
        token for token in heard.tokens[max(0, at - 40) : at + 40] if same_sentence(token, here)
    ]


def _of_relative(heard: Read, at: int) -> bool:
    return any(token.text in relatives() for token in _sentence(heard, at))
