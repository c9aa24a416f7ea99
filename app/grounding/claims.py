"""Medicines, orders and words of a statement against the words that it cites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.alignment import Read, closest, same_sentence, telling
from app.grounding.drugs import same_substance, sound_alike
from app.grounding.figures import Finding, contradicted, missing
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity
from app.grounding.wording import cites_few, is_clinical, too_little, words_said
from app.grounding.words import Token, is_telling
from app.texts import tr

_ACTIONS = {
    "increase": word_set("increase increased raise raised up higher double bump more titrate"),
    "reduce": word_set(
        "reduce reduced decrease decreased lower cut down less taper wean halve half"
    ),
    "stop": word_set(
        "stop stopped discontinue discontinued quit hold off cease avoid not no never"
    ),
    "start": word_set(
        """
        start started begin began prescribe prescribed initiate try add put give order write send
        new trial recommend take use
        """
    ),
}
"""What may be done with a medicine, with the words in which people say it."""
_ORDERS = {
    "increase": "increase", "raise": "increase", "reduce": "reduce", "decrease": "reduce",
    "lower": "reduce", "stop": "stop", "discontinue": "stop", "avoid": "stop", "hold": "stop",
    "start": "start", "initiate": "start", "begin": "start", "prescribe": "start",
}  # fmt: skip
_UP = word_set("increase increased increasing increases raise raised")
_DOWN = word_set("decrease decreased decreasing decreases reduce reduced")
_WORSE = word_set("worse worst worsen worsening worsened")
_BETTER = word_set("better improve improved improving")
_DIRECTIONS = (
    (_UP, word_set("more higher up"), _DOWN),
    (_DOWN, word_set("less lower down"), _UP),
    (_WORSE, word_set("bad severe progressing"), _BETTER),
    (_BETTER, word_set("help helps helped helping gone resolved"), _WORSE),
)
"""What a note says of a change, further words that say so, and the opposite."""
_RARE = 0.5  # share of the rarest word's weight that what is worse or better must have


def check_drugs(statement: Read, heard: Read) -> Iterator[Finding]:
    """Every medicine of the statement must have been named."""
    said_too = {drug.generic for drug in statement.drugs}
    for drug in statement.drugs:
        named = [other for other in heard.drugs if same_substance(drug.generic, other.generic)]
        if named:
            for other in named:
                yield Finding(matched=tuple(range(other.first, other.last + 1)))
            continue
        words = drug.written.split()
        spelled = [at for at, t in enumerate(heard.tokens) if t.text == words[0]]
        if spelled and len(words) == 1:
            yield Finding(matched=tuple(spelled))
            continue
        others = [other for other in heard.drugs if other.generic not in said_too]
        alike = [o for o in others if sound_alike(drug.generic, o.generic)]
        alike += [o for o in others if sound_alike(drug.written, o.written)]
        rivals = alike or (others if len(others) == 1 else [])
        if rivals:
            rival = rivals[0]
            text = tr(
                "The note says {said}; the cited words say {heard}.",
                said=drug.written,
                heard=rival.written,
            )
            if rival in alike:
                text += " " + tr("The two names are easily confused.")
            yield Finding(
                Reason(ReasonKind.DRUG, Verdict.CONTRADICTED, drug.written, rival.written, text)
            )
        else:
            text = tr("The note names {said}; the cited words do not.", said=drug.written)
            yield Finding(Reason(ReasonKind.DRUG, Verdict.NOT_FOUND, drug.written, "", text))


def check_direction(statement: Read, heard: Read) -> Iterator[Finding]:
    """«Increase» was said, and the note says «reduce»."""
    mine, theirs = statement.texts, heard.texts
    for one, further, other in _DIRECTIONS:
        said = one & mine
        if said and not other & mine and not (one | further) & theirs:
            instead = _of_the_same(other, statement, heard)
            if instead is not None:
                word = sorted(said)[0]
                yield Finding(contradicted(ReasonKind.WORDS, word, instead))


def _of_the_same(words: AbstractSet[str], statement: Read, heard: Read) -> str | None:
    """One of these words where it was said of what the statement speaks of, and not denied."""
    every = heard.passages
    topic = {statement.tokens[at].concept for at in telling(statement)}
    topic -= {token.concept for token in heard.tokens if token.text in words}
    for at, token in enumerate(heard.tokens):
        if token.text in words and heard.polarity[at] is Polarity.AFFIRMED:
            around = every.all[every.of[at]].concepts & topic
            if any(every.share(concept) >= _RARE for concept in around):
                return token.text
    return None


def check_orders(statement: Read, heard: Read) -> Iterator[Finding]:
    """What is to be done with a medicine must have been said: start, stop, increase or reduce."""
    firsts = {drug.first for drug in statement.drugs}
    theirs = heard.texts
    for at, token in enumerate(statement.tokens):
        order = _ORDERS.get(token.text)
        if order is None or (at and at + 1 not in firsts) or theirs & _ACTIONS[order]:
            continue
        if any(one.concept == token.concept for one in statement.tokens[at + 1 : at + 2]):
            continue  # of a phrase: «lower extremity»
        said = [other for other, words in _ACTIONS.items() if theirs & words]
        if said:
            instead = sorted(theirs & _ACTIONS[said[0]])[0]
            yield Finding(contradicted(ReasonKind.WORDS, token.text, instead))
        else:
            yield Finding(missing(ReasonKind.WORDS, token.text))


def check_words(statement: Read, heard: Read) -> Iterator[Finding]:
    """The telling words must have been said, in these or in equal words."""
    said = words_said(statement, heard)
    for token in statement.tokens:
        if token.content:
            yield Finding(matched=said[token.concept])
    tokens = (statement.tokens[at] for at in telling(statement))
    unsaid = [token for token in tokens if not said[token.concept]]
    if not unsaid:
        return
    few = cites_few(heard)
    for token in unsaid if few else ():
        instead = _said_instead(token, statement, heard)
        if instead is not None:
            theirs = heard.written(instead, instead)
            text = tr(
                "The note says {said}; the cited words say {heard}.", said=token.text, heard=theirs
            )
            yield Finding(Reason(ReasonKind.WORDS, Verdict.NOT_FOUND, token.text, theirs, text))
            return
    clinical = [token for token in unsaid if is_clinical(token)]
    thin = too_little(statement, said, heard)
    named = ", ".join(dict.fromkeys(token.text for token in (unsaid if thin else clinical)))
    if clinical or thin:
        text = tr("Not in the cited words: {words}.", words=named)
        yield Finding(Reason(ReasonKind.WORDS, Verdict.NOT_FOUND, named, "", text))
    else:
        named = ", ".join(dict.fromkeys(token.text for token in unsaid))
        text = tr("In other words than were said: {words}.", words=named)
        yield Finding(Reason(ReasonKind.WORDS, Verdict.SUPPORTED, named, "", text))


def _said_instead(unsaid: Token, statement: Read, heard: Read) -> int | None:
    """The word that stands in the place of a missing one in a sentence that is else the same."""
    at = statement.tokens.index(unsaid)
    others = {statement.tokens[i].concept for i in telling(statement)} - {unsaid.concept}
    for step in (-1, 1):
        if not 0 <= at + step < len(statement.tokens) or not statement.tokens[at + step].is_word:
            continue
        neighbor = statement.tokens[at + step].text
        for place, token in enumerate(heard.tokens):
            counterpart = place - step
            if token.text != neighbor or not 0 <= counterpart < len(heard.tokens):
                continue
            other = heard.tokens[counterpart]
            if not is_telling(other) or other.concept in others or not same_sentence(token, other):
                continue
            if not token.content and _alike(statement.tokens, at, heard.tokens, counterpart) < 2:
                continue
            shared, _ = closest((counterpart,), others, heard)
            if others and shared == len(others):
                return counterpart
    return None


def _alike(mine: Sequence[Token], at: int, theirs: Sequence[Token], place: int) -> int:
    """How many words stand the same beside two: one or two before them, one or two after them."""
    same = 0
    for step in (-1, 1):
        for near in (step, 2 * step):
            if not (0 <= at + near < len(mine) and 0 <= place + near < len(theirs)):
                break
            one, other = mine[at + near], theirs[place + near]
            if one.concept != other.concept or not one.is_word:
                break
            same += 1
    return same
