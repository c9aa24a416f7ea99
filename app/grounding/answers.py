"""Who said yes and who said no: the polarity of each word, with the answers of a dialogue."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from app.grounding.lexicon import word_set
from app.grounding.negation import (
    AUXILIARIES,
    DOUBT,
    ENDS,
    NO_WORDS,
    SPEAKER,
    Polarity,
    mark_scopes,
    sentences,
)
from app.grounding.words import Token, is_content, is_finding

_FILLERS = word_set(
    """
    um uh oh ah hm well okay ok so and but like hmm mm , . - – ! thankfully luckily fortunately
    honestly actually alright god gosh goodness
    """
)
_AFTER_NO = SPEAKER | _FILLERS
_BEFORE = _FILLERS | {"or", "how", "about"}
_YES = word_set(
    """
    yes yeah yep yup correct sure definitely absolutely right exactly sometimes occasionally
    mm-hmm mhm indeed ya yea certainly unfortunately
    """
)
_PARTLY = word_set("sure right always every exactly as until too all usually that just only if the")
"""What follows a «not» that does not answer no: «not right away», «not always»."""
_KNOWING = word_set("i i'm i've we we're we've")  # «not that I'm aware of»
_PARTS = word_set("both only mostly mainly usually occasionally sometimes")
_ASKED = word_set("you your he she they there it any the that his her")
_TAGS = word_set("okay ok alright")
_OPEN = word_set("when where why which who how what")
_OPENING = _OPEN | AUXILIARIES
_SETTING = word_set(
    "prior after before when since during given with besides while aside because now"
)
"""What tells when or beside what something is asked."""
_TOLD = word_set(
    "i you we he she they it this that your his her i'm you're it's that's i've you've"
)
"""What begins a sentence that a question is put to: «you saw the nurse, is there anything …?»"""
_UNSETTLED = word_set("any anything anyone ever either or whether if about not")
_VERBS = AUXILIARIES | word_set("takes take took said says feel felt get got had see saw work use")
_VERBS |= word_set("you're he's she's it's they're there's that's you've i'm")
_SENTENCE = 4  # words from which a question may be a sentence that tells something
_POSSESSIVES = word_set("your his her my their")
_SOME = (["a", "little"], ["a", "bit"], ["a", "few"], ["a", "lot"], ["some", "of"], ["just", "a"])
_HELD = (["i've", "had"], ["i've", "been"], ["we've", "had"])
_OF_ONESELF = word_set("i he she it they we there i'm he's she's they're we're i've")
_FAR = 14  # words between the openings of one question, and to an answer in the same turn
_LONG = 40  # words of a question without a mark
_LATER = 4  # sentences within which the speaker of a question ends his turn
_ELLIPSIS = 4  # words of an answer that only takes up the verb: «I do, yes»
_LATE = 8  # words within which an answer comes to its «no»: «on my body, no, not really»
_AGAIN = word_set("i he she it we they not no . ,")
"""What follows the «no» of an answer that did not begin with it."""


def polarities(tokens: Sequence[Token]) -> tuple[Polarity, ...]:
    """The polarity of each token; `tokens` are in the order in which they were said."""
    found = [Polarity.AFFIRMED] * len(tokens)
    spans = sentences(tokens)
    for first, last in spans:
        mark_scopes(tokens, first, last, found)
    _answers(tokens, spans, found)
    return tuple(found)


def _answers(tokens: Sequence[Token], spans: list[tuple[int, int]], found: list[Polarity]) -> None:
    """Give the words of a question the polarity of its answer."""
    for index, (first, last) in enumerate(spans):
        if tokens[last].text != "?" or _is_tag(tokens, first, last):
            _within(tokens, first, last, found)
            _unmarked_question(tokens, spans, index, found)
            continue
        value = _answer_to(tokens, spans, index)
        granted = _presupposes(tokens, first, last)
        if granted and not _says_no(tokens, spans, index):
            value = Polarity.AFFIRMED
        if value is Polarity.UNKNOWN and _declares(tokens, first, last):
            value = Polarity.AFFIRMED
        for at in range(_asked_from(tokens, first, last), last + 1):
            # «No diarrhea?» expects a no: «yes» and «right» agree with it
            if found[at] is not Polarity.NEGATED or _inverted(tokens, first, at):
                found[at] = value
        if not granted:
            _possessed(tokens, first, last, found)
        _repeated(tokens, spans, index, found)


def _asked_from(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where a question begins after what it takes for granted: «before you fell, did you …?»"""
    start = first
    while start < last and tokens[start].text in _FILLERS:
        start += 1
    setting = tokens[start].text in _SETTING
    if not setting and tokens[start].text not in _TOLD:
        return first
    for at in range(start + 1, last):
        if _opens(tokens, at) and (setting or tokens[at - 1].text == ","):
            return at
    return first


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token, which is not the last one, opens a question: «any», «do you»."""
    text = tokens[at].text
    return text == "any" or (text in AUXILIARIES and tokens[at + 1].text in _ASKED)


def _declares(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a question tells what is so: «And your last mammogram was in January?»"""
    texts = [token.text for token in tokens[first:last] if token.text not in _FILLERS]
    if len(texts) < _SENTENCE or texts[0] in _OPENING or not _UNSETTLED.isdisjoint(texts):
        return False
    asked = any(one in AUXILIARIES and other in _ASKED for one, other in pairwise(texts))
    return not asked and not _VERBS.isdisjoint(texts)


def _possessed(tokens: Sequence[Token], first: int, last: int, found: list[Polarity]) -> None:
    """«Is your cough any better?» takes the cough for granted, whatever is answered."""
    for at in range(first, last):
        if tokens[at].text not in _POSSESSIVES:
            continue
        near = range(at + 1, min(at + 4, last))
        end = next((to for to in near if is_finding(tokens[to])), None)
        if end is not None and all(is_content(tokens[to]) for to in range(at + 1, end)):
            found[end] = Polarity.AFFIRMED


def _is_tag(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether only «okay?» is asked, after something that is told."""
    return last > first + 3 and tokens[last - 1].text in _TAGS


def _within(tokens: Sequence[Token], first: int, last: int, found: list[Polarity]) -> None:
    """A question and its answer in one turn without marks: «any pain or anything no»."""
    texts = [token.text for token in tokens[first:last]]
    if "no" not in texts and "nope" not in texts:
        return
    opened: int | None = None
    for at in range(first, last):
        text, following = tokens[at].text, tokens[at + 1].text
        if text in ENDS:
            opened = None
        elif _opens(tokens, at):
            if opened is None or at - opened > _FAR:
                opened = at
        elif (
            text in ("no", "nope")
            and opened is not None
            and at > opened + 1
            and at - opened <= _FAR
            and following in _AFTER_NO
        ):
            found[opened:at] = [Polarity.NEGATED] * (at - opened)
            opened = None


def _inverted(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether the denial in a question only asks: «don't you have pain?»"""
    for place in range(first, min(at - 1, first + 3)):
        verb, denial, subject = (token.text for token in tokens[place : place + 3])
        if verb in AUXILIARIES and denial == "not" and subject in _ASKED:
            return True
    return False


def _answer_to(tokens: Sequence[Token], spans: list[tuple[int, int]], index: int) -> Polarity:
    follow = index + 1
    while follow < len(spans) and tokens[spans[follow][1]].text == "?" and follow < index + 4:
        follow += 1
    value = Polarity.UNKNOWN
    if follow < len(spans):
        value = _answer(tokens, *spans[follow])
        if value is Polarity.UNKNOWN and follow + 1 < len(spans):
            start, end = spans[follow]
            if all(token.text in _FILLERS for token in tokens[start : end + 1]):
                value = _answer(tokens, *spans[follow + 1])
    if value is Polarity.UNKNOWN:
        turn = _next_turn(tokens, spans, index)
        if turn is not None and turn > follow:
            value = _answer(tokens, *spans[turn])
    return value


def _next_turn(tokens: Sequence[Token], spans: list[tuple[int, int]], index: int) -> int | None:
    """The first sentence of the turn after a question that its speaker went on from."""
    here = tokens[spans[index][0]].segment
    for follow in range(index + 1, min(index + _LATER, len(spans))):
        if tokens[spans[follow][0]].segment != here:
            return follow
    return None


def _presupposes(tokens: Sequence[Token], first: int, last: int) -> bool:
    """«When did the pain start?» takes the pain for granted; «what about pain?» does not."""
    texts = [token.text for token in tokens[first : last + 1] if token.text not in _FILLERS]
    return bool(texts) and texts[0] in _OPEN and texts[1:2] not in (["about"], ["if"])


def _says_no(tokens: Sequence[Token], spans: list[tuple[int, int]], index: int) -> bool:
    if index + 1 >= len(spans):
        return False
    first, last = spans[index + 1]
    texts = [token.text for token in tokens[first : last + 1] if token.text not in _FILLERS]
    return bool(texts) and (texts[0] in NO_WORDS or _has_none(texts))


def _has_none(texts: list[str]) -> bool:
    """«I'm not really having any more», of what a question takes for granted."""
    return texts[0] in _OF_ONESELF and "not" in texts[1:3] and "any" in texts[2:_LATE]


def _repeated(
    tokens: Sequence[Token], spans: list[tuple[int, int]], index: int, found: list[Polarity]
) -> None:
    """What the answer repeats of a question has the polarity that it has there."""
    if index + 1 >= len(spans) or tokens[spans[index + 1][1]].text == "?":
        return
    first, last = spans[index + 1]
    last = min(last, first + _FAR)
    answered = {
        tokens[at].concept: found[at] for at in range(first, last + 1) if is_content(tokens[at])
    }
    here = range(spans[index][0], spans[index][1] + 1)
    lists = any(tokens[at].text in ("any", "or", ",") for at in here)
    rest = lists and any(
        is_finding(tokens[at]) and answered.get(tokens[at].concept) is Polarity.AFFIRMED
        for at in here
    )
    agrees = any(tokens[at].text in _YES for at in range(first, last + 1))
    for at in here:
        if tokens[at].concept in answered:
            found[at] = answered[tokens[at].concept]
        elif rest and (found[at] is Polarity.UNKNOWN or (not agrees and is_finding(tokens[at]))):
            found[at] = Polarity.NEGATED  # «fever, chills, cough?» «a little cough»


def _unmarked_question(
    tokens: Sequence[Token], spans: list[tuple[int, int]], index: int, found: list[Polarity]
) -> None:
    """A question without a question mark: the last clause of a turn that a yes or no follows."""
    first, last = spans[index]
    if index + 1 >= len(spans):
        return
    start, end = spans[index + 1]
    if tokens[start].segment == tokens[last].segment:
        return
    value = _answer(tokens, start, end)
    if value is Polarity.UNKNOWN:
        return
    opened = first if _only_names(tokens, first, last) else _opening(tokens, first, last)
    if tokens[last].text in ENDS and (opened is None or not _begins(tokens, first, opened)):
        return
    if opened is not None:
        found[opened : last + 1] = [value] * (last + 1 - opened)
        _repeated(tokens, spans, index, found)


def _only_names(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a turn is nothing but findings that are asked for: «okay coughing headache»."""
    here = [token for token in tokens[first : last + 1] if token.text not in _BEFORE]
    return bool(here) and all(is_finding(token) for token in here)


def _opening(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Where the question at the end of a turn begins: the first opening that is near the next."""
    opened: int | None = None
    for at in range(last - 1, first - 1, -1):
        if (last if opened is None else opened) - at > (_FAR if opened is not None else _LONG):
            break
        if opened is not None and tokens[at].text in ("okay", "alright"):
            break
        if _opens(tokens, at):
            opened = at
    return opened


def _begins(tokens: Sequence[Token], first: int, opened: int) -> bool:
    return all(token.text in _BEFORE for token in tokens[first:opened])


def _answer(tokens: Sequence[Token], first: int, last: int) -> Polarity:
    texts = [token.text for token in tokens[first : last + 1]]
    while texts and texts[0] in _FILLERS:
        texts.pop(0)
    if texts[:1] == ["that"]:
        texts = [text for text in texts[1:] if text not in ("is", "was", "a")]
    if not texts:
        return Polarity.UNKNOWN
    if texts[0] in _YES and next((t for t in texts[1:] if t != ","), "") in ("not", "no"):
        return Polarity.NEGATED
    if texts[0] in NO_WORDS:
        partly = texts[0] == "not" and bool(texts[1:2]) and texts[1] in _PARTLY
        partly = partly and not (texts[1] == "that" and texts[2:3] and texts[2] in _KNOWING)
        return Polarity.UNKNOWN if partly else Polarity.NEGATED
    if texts[0] in _YES or texts[:2] in _SOME or texts[0] in _PARTS:
        return Polarity.AFFIRMED
    return _in_full(texts)


def _in_full(texts: list[str]) -> Polarity:
    """An answer that begins with neither yes nor no: «I do», «on my body, no, not really»."""
    if texts[0] in _OF_ONESELF:
        if {"not", "never", "none"} & set(texts[1:4]):
            return Polarity.UNKNOWN if set(texts[1:6]) & DOUBT else Polarity.NEGATED
        emphatic = texts[1:2] in (["did"], ["do"], ["does"])
        elliptic = 1 < len(texts) <= _ELLIPSIS and texts[1] in AUXILIARIES
        if (emphatic or elliptic) and NO_WORDS.isdisjoint(texts[1:4]):
            return Polarity.AFFIRMED
    if texts[:2] in _HELD and not {"not", "never", "no"} & set(texts[2:_LATE]):
        return Polarity.AFFIRMED
    late = pairwise((*texts[1:_LATE], "."))
    if any(one in NO_WORDS and other in _AGAIN for one, other in late):
        return Polarity.NEGATED
    return Polarity.UNKNOWN
