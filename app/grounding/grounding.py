"""Whether the cited words support a statement: no model, the same answer every time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.evidence import EvidenceSpan, Grounding, Reason, ReasonKind, Verdict
from app.domain.transcript import Segment
from app.grounding import alignment
from app.grounding.alignment import Read, read_cited, read_segment, read_statement
from app.grounding.allergies import check_allergies
from app.grounding.births import births
from app.grounding.characters import check_characters
from app.grounding.claims import (
    check_direction,
    check_drugs,
    check_orders,
    check_words,
)
from app.grounding.consent import check_consent
from app.grounding.denials import check_negation
from app.grounding.doses import check_doses
from app.grounding.figures import Finding, check_figures, same_form_other_numbers
from app.grounding.instructions import ordered
from app.grounding.lexicon import word_set
from app.grounding.negation import is_denial
from app.grounding.relatives import check_relatives
from app.grounding.routes import check_routes
from app.grounding.sided import check_sides
from app.grounding.spine import check_levels
from app.grounding.wording import cites_few
from app.grounding.words import STOP_WORDS, words_of
from app.texts import quoted, tr

_WORST_FIRST = (Verdict.CONTRADICTED, Verdict.NOT_FOUND, Verdict.SUPPORTED)
CERTAIN = 0.4
"""Probability that each telling word under a statement needs, to count as heard."""
_MARKS = ".,;:?!"
_NONE = word_set("none noncontributory negative nil denies denied no unremarkable")


def check(
    text: str, cited: Sequence[Segment], transcript: Sequence[Segment]
) -> tuple[Grounding, tuple[EvidenceSpan, ...]]:
    """The verdict on a statement and the words in the cited segments that support it.

    `transcript` is consulted for the answers to cited questions, and to say where else a missing
    word was said. Words that were heard with little certainty support nothing, nor do words that
    tell what to write.
    """
    heard = read_cited(cited, transcript)
    grounding, spans = _check(text, heard, cited, transcript)
    further = [finding.reason for finding in check_characters(text, heard)]
    further.append(_doubt(spans, cited))
    if grounding.verdict is Verdict.SUPPORTED:
        further.append(_ordered(text, cited, transcript))
    reasons = [*grounding.reasons, *(reason for reason in further if reason is not None)]
    if len(reasons) == len(grounding.reasons):
        return grounding, spans
    reasons.sort(key=lambda reason: _WORST_FIRST.index(reason.verdict))
    return Grounding(reasons[0].verdict, tuple(reasons)), spans


def _check(
    text: str, heard: Read, cited: Sequence[Segment], transcript: Sequence[Segment]
) -> tuple[Grounding, tuple[EvidenceSpan, ...]]:
    if not cited:
        reason = Reason(
            ReasonKind.CITATION, Verdict.NOT_FOUND, text, "", tr("The statement cites no words.")
        )
        return Grounding(Verdict.NOT_FOUND, (reason,)), ()
    statement = read_statement(text)
    copied = _copied(text, statement, heard, cited)
    if copied is not None:
        return Grounding(Verdict.SUPPORTED), copied
    rest, findings = births(text, heard)
    if rest.strip(_MARKS + " "):
        findings += _findings(read_statement(rest), heard)
    reasons = [finding.reason for finding in findings if finding.reason is not None]
    reasons = [
        reason
        for reason in reasons
        if not any(
            reason.said != o.said and o.said.endswith(f" {reason.said}")
            for o in reasons
            if o.verdict is not Verdict.SUPPORTED
        )
    ]
    reasons = list(dict.fromkeys(reasons))
    matched = {at for finding in findings for at in finding.matched}
    if not matched and not reasons and rest == text:
        # Nothing in it but the language of notes: a flag only where the citation was to say it.
        none = tr("The cited words say none of this.")
        few = cites_few(heard) and not _says_no(statement, heard)
        weight = Verdict.NOT_FOUND if few else Verdict.SUPPORTED
        reasons.append(Reason(ReasonKind.WORDS, weight, text, "", none))
    reasons = [_elsewhere(reason, cited, transcript) for reason in reasons]
    reasons.sort(key=lambda reason: _WORST_FIRST.index(reason.verdict))
    verdict = reasons[0].verdict if reasons else Verdict.SUPPORTED
    return Grounding(verdict, tuple(reasons)), alignment.spans(matched, heard, cited)


def _says_no(statement: Read, heard: Read) -> bool:
    """Whether «none» and «noncontributory» stand for what somebody denied."""
    return not _NONE.isdisjoint(statement.texts) and any(is_denial(one) for one in heard.tokens)


def find_support(text: str, transcript: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments that a statement written by a person most likely rests on."""
    numbers = alignment.best_segments(read_statement(text), transcript)
    return tuple(segment for segment in transcript if segment.number in numbers)


def _doubt(spans: Sequence[EvidenceSpan], cited: Sequence[Segment]) -> Reason | None:
    """The reason not to trust the evidence, if the model itself was unsure of these words."""
    segments = {segment.number: segment for segment in cited}
    doubtful = [
        word
        for span in spans
        for word in segments[span.segment].words[span.first_word : span.last_word + 1]
        if word.confidence < CERTAIN and word.text.strip(_MARKS).casefold() not in STOP_WORDS
    ]
    if not doubtful:
        return None
    heard = ", ".join(
        f"{quoted(word.text.strip(_MARKS))} ({word.confidence:.0%})" for word in doubtful
    )
    text = tr("Heard with little certainty: {words}. Listen to it.", words=heard)
    return Reason(ReasonKind.HEARING, Verdict.NOT_FOUND, "", heard, text)


def _ordered(text: str, cited: Sequence[Segment], transcript: Sequence[Segment]) -> Reason | None:
    """The reason not to trust a statement for which only an order to write it speaks."""
    numbers = {segment.number for segment in cited}
    near = alignment.numbered(numbers | {number - 1 for number in numbers}, transcript)
    orders = ordered([near[number] for number in sorted(near)])
    words = [orders[segment.number].words for segment in cited if segment.number in orders]
    if not words:
        return None
    left = [
        segment if order is None else replace(segment, text=order.rest, words=())
        for segment in transcript
        if (order := orders.get(segment.number)) is None or order.rest
    ]
    others = [segment for segment in left if segment.number in numbers]
    if others:
        rest, _ = _check(text, read_cited(others, left), others, left)
        if rest.verdict is Verdict.SUPPORTED:
            return None
    reason = tr(
        "Said only where somebody tells what to write («{words}»). Ask whether it is so.",
        words=words[0],
    )
    return Reason(ReasonKind.INSTRUCTION, Verdict.NOT_FOUND, text, words[0], reason)


def _findings(statement: Read, heard: Read) -> Iterator[Finding]:
    for first, last in heard.sentences if statement.quantities else ():
        reason = same_form_other_numbers(statement, heard, first, last)
        if reason is not None:
            yield Finding(reason)
            break
    yield from check_figures(statement, heard)
    yield from check_doses(statement, heard)
    yield from check_levels(statement.tokens, heard.tokens)
    yield from check_drugs(statement, heard)
    yield from check_routes(statement, heard)
    yield from check_sides(statement, heard)
    yield from check_negation(statement, heard)
    yield from check_relatives(statement, heard)
    yield from check_direction(statement, heard)
    yield from check_orders(statement, heard)
    yield from check_consent(statement, heard)
    yield from check_allergies(statement, heard)
    yield from check_words(statement, heard)


def _copied(
    text: str, statement: Read, heard: Read, cited: Sequence[Segment]
) -> tuple[EvidenceSpan, ...] | None:
    """The evidence if the statement is a cited segment, or a whole sentence of one, verbatim."""
    written = text.split()
    for segment in cited:
        words = words_of(segment)
        if written == segment.text.split() or written == [word.text for word in words]:
            if not words:
                return ()
            last = len(words) - 1
            return (EvidenceSpan(segment.number, 0, last, words[0].start, words[-1].end),)
    mine = [token.text for token in statement.tokens if token.is_word]
    for first, last in heard.sentences if mine and heard.texts.issuperset(mine) else ():
        if heard.tokens[last].text == "?":
            continue
        found = heard.tokens[first : last + 1]
        if mine == [token.text for token in found if token.is_word]:
            return alignment.spans(range(first, last + 1), heard, cited)
    return None


def _elsewhere(reason: Reason, cited: Sequence[Segment], transcript: Sequence[Segment]) -> Reason:
    """A missing word that an uncited segment has: say which."""
    if reason.verdict is not Verdict.NOT_FOUND or reason.kind is ReasonKind.CITATION:
        return reason
    numbers = {segment.number for segment in cited}
    wanted = read_statement(reason.said)
    concepts = alignment.wanted(wanted)
    for segment in transcript:
        if segment.number in numbers or concepts.isdisjoint(alignment.said(segment)):
            continue
        if _has(wanted, read_segment(segment)):
            text = tr("Segment {number}, which is not cited, says it.", number=segment.number)
            return replace(reason, text=f"{reason.text} {text}")
    return reason


def _has(wanted: Read, heard: Read) -> bool:
    findings = [
        *check_figures(wanted, heard),
        *check_doses(wanted, heard),
        *check_drugs(wanted, heard),
    ]
    words = [bool(alignment.said_at(wanted.tokens[at], heard)) for at in alignment.telling(wanted)]
    return (
        bool(findings or words)
        and all(finding.reason is None for finding in findings)
        and all(words)
    )
