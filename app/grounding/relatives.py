"""Who a statement is about: the patient, or a relative."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.alignment import Read
from app.grounding.figures import Finding
from app.grounding.lexicon import word_set
from app.grounding.words import Token, is_content
from app.texts import tr

_NAMES = """
mother mom: mum mommy mama parent parents maternal
father dad: daddy papa parent parents paternal
brother brothers: sibling siblings
sister sisters: sibling siblings
son sons: child children kid kids boy boys baby
daughter daughters: child children kid kids girl girls baby
grandmother: grandma granny nana grandparent grandparents
grandfather: grandpa grandparent grandparents
husband: spouse partner married
wife: spouse partner married
aunt aunts:
uncle uncles:
cousin cousins:
"""
"""Who a note may name, and after the colon the other words for the same person."""
_TELLS = word_set(
    """
    say says said state states stated report reports reported note notes noted think thinks feel
    feels felt deny denies denied notice notices noticed bring brings brought give gives gave
    describe describes tell tells told call called believe believes mention mentioned and to
    """
)
"""What somebody does who speaks for the patient."""
_COMPANY = word_set("with by per to")
_SPOUSES = word_set("husband wife")
_SELF = word_set("i i'm i've i'd you you're you've you'd me myself yourself")
_PATIENT = word_set("patient pt he she")
_FAMILY = word_set("family familial hereditary relative relatives runs side")
_BEFORE, _AFTER = 3, 1  # passages around the one that says it in which the relative may be named


@cache
def relatives() -> dict[str, frozenset[str]]:
    """Every relative that a note may name, with the words that may name the same one."""
    found: dict[str, frozenset[str]] = {}
    for line in _NAMES.strip().splitlines():
        names, _, others = line.partition(":")
        for name in names.split():
            found[name] = frozenset((*names.split(), *others.split()))
    return found


def check_relatives(statement: Read, heard: Read) -> Iterator[Finding]:
    """What is said of a relative must have been said of that one, and not of the patient."""
    named = [at for at, token in enumerate(statement.tokens) if token.text in relatives()]
    family = named or any(token.text in _FAMILY for token in statement.tokens)
    if not family:
        yield from _of_the_patient(statement, heard)
    for at in named:
        if not _COMPANY & {token.text for token in statement.tokens[max(0, at - 3) : at]}:
            yield from _of_a_relative(statement, at, heard)


def _speaks(tokens: Sequence[Token], at: int) -> bool:
    """Whether the relative speaks for the patient: then it is said of the patient."""
    following = [token.text for token in tokens[at + 1 : at + 3]]
    return bool(_TELLS & set(following)) or not following


def _of_a_relative(statement: Read, at: int, heard: Read) -> Iterator[Finding]:
    said = statement.tokens[at].text
    names = relatives()[said]
    if not any(token.text in names for token in heard.tokens):
        text = tr("The note speaks of the {relative}; the cited words do not.", relative=said)
        yield Finding(Reason(ReasonKind.WORDS, Verdict.NOT_FOUND, said, "", text))
        return
    if _speaks(statement.tokens, at):
        return
    end = next(
        (i for i in range(at, len(statement.tokens)) if statement.tokens[i].text in (".", ";")),
        len(statement.tokens),
    )
    topic = _content(statement.tokens[at + 1 : end])
    best = heard.passages.best(topic, frozenset())
    if not best or any(_near(heard, index, names) for index in best):
        return
    passage = heard.passages.all[best[0]]
    theirs = heard.written(passage.first, passage.last)
    text = tr("The note says this of the {relative}; the cited words do not.", relative=said)
    yield Finding(Reason(ReasonKind.WORDS, Verdict.CONTRADICTED, said, theirs, text))


def _of_the_patient(statement: Read, heard: Read) -> Iterator[Finding]:
    if not any(token.text in _PATIENT for token in statement.tokens[:3]):
        return
    best = heard.passages.best(_content(statement.tokens), frozenset())
    if not best or not all(_only_a_relative(heard, index) for index in best):
        return
    passage = heard.passages.all[best[0]]
    theirs = heard.written(passage.first, passage.last)
    text = tr(
        "The note says this of the patient; the cited words say it of a relative: «{heard}».",
        heard=theirs,
    )
    yield Finding(Reason(ReasonKind.WORDS, Verdict.CONTRADICTED, "patient", theirs, text))


def _content(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(
        token.concept
        for token in tokens
        if is_content(token) and token.text not in relatives() and token.text not in _PATIENT
    )


def _near(
    heard: Read, index: int, names: AbstractSet[str], before: int = _BEFORE, after: int = _AFTER
) -> bool:
    """Whether a passage, or one of those before and after it, names one of these people."""
    around = heard.passages.all[max(0, index - before) : index + after + 1]
    return any(t.text in names for t in heard.tokens[around[0].first : around[-1].last + 1])


def _only_a_relative(heard: Read, index: int) -> bool:
    passage = heard.passages.all[index]
    texts = {token.text for token in heard.tokens[passage.first : passage.last + 1]}
    family = relatives().keys() - _SPOUSES
    return not texts & _SELF and _near(heard, index, family, before=1, after=0)
