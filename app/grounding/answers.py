"""Who said yes and who said no: the polarity of each word, with the answers of a dialogue."""

from __future__ import annotations

from collections.abc import Sequence

from app.grounding import questions
from app.grounding.echoes import only_that, repeated
from app.grounding.lexicon import word_set
from app.grounding.negation import (
    NO_WORDS,
    SPEAKER,
    Polarity,
    mark_scopes,
    sentences,
)
from app.grounding.replies import (
    FILLERS,
    KIN,
    YES,
    but_for,
    is_brief,
    means_yes,
    of_kin,
    of_others,
    reply,
    says_no,
    was_so,
    was_then,
)
from app.grounding.words import ENDS, Token, alone, is_content, is_finding

_AFTER_NO = SPEAKER | FILLERS | {"any"}
_TAKEN_UP = 26  # words of an answer in which it takes up what was asked
_LATER = 4  # sentences within which the speaker of a question ends his turn
_ASKS_BACK = word_set("what which like mean such sorry pardon")
_BACK = 5  # words within which «I'm sorry, what …?» asks back
_THIS, _FIRST = word_set("this that it"), 9  # words within which «no, this is the first» says so
_SAYS_WHO = FILLERS | {"me"}
_IN_THE_END = word_set("no nope nah yes yeah yep")
_BRIEF = 5  # tokens of a late answer: «but no, no.»
Spans = list[tuple[int, int]]


def polarities(tokens: Sequence[Token]) -> tuple[Polarity, ...]:
    """The polarity of each token; `tokens` are in the order in which they were said."""
    found = [Polarity.AFFIRMED] * len(tokens)
    spans = sentences(tokens)
    for first, last in spans:
        mark_scopes(tokens, first, last, found)
        _no_again(tokens, first, last, found)
    for index, (first, last) in enumerate(spans):
        if tokens[last].text == "?" and not questions.is_tag(tokens, first, last):
            _question(tokens, spans, index, found)
        else:
            _within(tokens, first, last, found)
            _unmarked_question(tokens, spans, index, found)
    return tuple(found)


def _for_the_first_time(tokens: Sequence[Token], first: int, last: int) -> bool:
    """«Have you had surgery before?» «No, this is the first one.»"""
    texts = [token.text for token in tokens[first : min(first + _FIRST, last + 1)]]
    return "first" in texts and not _THIS.isdisjoint(texts[: texts.index("first")])


def _no_again(tokens: Sequence[Token], first: int, last: int, found: list[Polarity]) -> None:
    """«No no no, it actually hurts» answers as one «no» does."""
    at = first
    while at < last and (tokens[at].text == "no" or tokens[at].text in FILLERS):
        at += 1
    if at > first and tokens[at - 1].text == "no" and tokens[at].text in SPEAKER:
        _answered(tokens, at, last, found)


def _question(tokens: Sequence[Token], spans: Spans, index: int, found: list[Polarity]) -> None:
    """Give the words of a question the polarity of its answer."""
    first, last = spans[index]
    value = _answer_to(tokens, spans, index, found)
    granted = questions.presupposes(tokens, first, last)
    if granted and not says_no(_said(tokens, spans, index + 1)):
        value = Polarity.AFFIRMED
    value = _of_then_or_kin(tokens, spans, index, value)
    answer = _answer_in_full(tokens, spans, index)
    if value is Polarity.NEGATED and answer is not None and _for_the_first_time(tokens, *answer):
        value = Polarity.UNKNOWN
    granted_once = but_for(_said(tokens, spans, index + 1)) and (
        questions.expects_no(tokens, first, last)
        or (value is Polarity.UNKNOWN and _only_some(tokens, (first, last), answer))
    )
    value = Polarity.AFFIRMED if granted_once else value
    yes = value is Polarity.AFFIRMED
    means = granted_once or (yes and answer is not None and _means_yes(tokens, answer[0]))
    turn = _next_turn(tokens, spans, index)
    if (
        value is Polarity.NEGATED
        and turn is not None
        and of_others(tokens, *_turn(tokens, turn, spans))
    ):
        value, means = Polarity.OTHERS, True
    start = questions.asked_from(tokens, first, last)
    if tokens[start].text in KIN and tokens[start + 1].text == ",":
        start += 2  # «Mom, anyone in the family with heart trouble?»
    for at in range(start, last + 1):
        # «No diarrhea?» expects a no: «yes» and «right» agree with it
        if found[at] is not Polarity.NEGATED or means or questions.inverted(tokens, first, at):
            found[at] = value
    if not granted:
        for at in questions.taken_for_granted(tokens, first, last):
            found[at] = Polarity.AFFIRMED
    if value is Polarity.NEGATED:
        _of_before_and_beside(tokens, start, last, found)
    if answer is not None:
        repeated(tokens, (first, last), answer, found)
        only_that(tokens, (first, last), answer, found)
    if turn is not None and not granted:
        _item_by_item(tokens, (first, last), _turn(tokens, turn, spans), found)


def _only_some(
    tokens: Sequence[Token], question: tuple[int, int], answer: tuple[int, int] | None
) -> bool:
    """Whether an answer tells what of one thing there is: «allergies?» «just pollen»."""
    first, last = question
    asked = {token.concept for token in tokens[first : last + 1] if is_finding(token)}
    return (
        answer is not None
        and len(asked) == 1
        and not questions.lists(tokens, first, last)
        and not any(map(is_finding, tokens[answer[0] : answer[1] + 1]))
    )


def _of_before_and_beside(
    tokens: Sequence[Token], start: int, last: int, found: list[Polarity]
) -> None:
    """Mark what a «no» leaves of a question: what was so before, and when and of what it asks."""
    for at in questions.was_so(tokens, start, last):
        found[at] = Polarity.EITHER
    for at in questions.beside(tokens, start, last):
        found[at] = Polarity.UNKNOWN


def _item_by_item(
    tokens: Sequence[Token],
    question: tuple[int, int],
    answer: tuple[int, int],
    found: list[Polarity],
) -> None:
    """Deny what an answer names well: «nipple discharge, skin changes?» «the skin looks normal»."""
    well: dict[str, bool] = {}
    for at in range(answer[0], answer[1] + 1):
        if is_content(tokens[at]):
            fine = questions.is_fine(tokens, at, answer[1])
            well[tokens[at].concept] = fine and well.get(tokens[at].concept, True)
    for first, end in questions.items(tokens, *question) if any(well.values()) else ():
        here = (one for at in range(first, end) for one in (tokens[at], alone(tokens[at].text)))
        named = [well[one.concept] for one in here if one.concept in well]
        if named and all(named):
            found[first:end] = [Polarity.NEGATED] * (end - first)


def _of_then_or_kin(tokens: Sequence[Token], spans: Spans, index: int, value: Polarity) -> Polarity:
    """What a question says itself, or its answer of another time or of the family asked for."""
    first, last = spans[index]
    said = _said(tokens, spans, index + 1)
    if said and was_then(said) and questions.of_now(tokens, first, last):
        return Polarity.EITHER
    if value is Polarity.NEGATED and questions.of_before(tokens, first, last):
        return Polarity.ASIDE
    if value is Polarity.UNKNOWN and (
        questions.declares(tokens, first, last)
        or (of_kin(said) and questions.asks_of_family(tokens, first, last))
    ):
        return Polarity.AFFIRMED
    return value


def _unmarked_question(
    tokens: Sequence[Token], spans: Spans, index: int, found: list[Polarity]
) -> None:
    """A question without a question mark: the last clause of a turn."""
    first, last = spans[index]
    if index + 1 >= len(spans) or tokens[spans[index + 1][0]].segment == tokens[last].segment:
        return
    value = reply(tokens, *spans[index + 1])
    ended = tokens[last].text in ENDS
    if ended and value is Polarity.UNKNOWN:
        return
    opened = questions.opening(tokens, first, last)
    if opened is None or (ended and not questions.begins(tokens, first, opened)):
        return
    if value is not Polarity.UNKNOWN:
        means = value is Polarity.NEGATED or _means_yes(tokens, spans[index + 1][0])
        for at in range(opened, last + 1):
            if means or found[at] is not Polarity.NEGATED:
                found[at] = value
    else:
        asked = questions.asked_outright(tokens, first, opened, last)
        if not asked:
            return
        for at in asked:
            if found[at] is Polarity.AFFIRMED:
                found[at] = value
    answer = _answer_in_full(tokens, spans, index)
    if answer is not None:
        repeated(tokens, (opened, last), answer, found)


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
        elif questions.opens(tokens, at):
            if opened is None or at - opened > questions.FAR:
                opened = at
        elif (
            text in ("no", "nope")
            and opened is not None
            and at > opened + 1
            and at - opened <= questions.FAR
            and following in _AFTER_NO
        ):
            found[opened:at] = [Polarity.NEGATED] * (at - opened)
            opened = None
            _answered(tokens, at + 1, last, found)


def _answered(tokens: Sequence[Token], at: int, last: int, found: list[Polarity]) -> None:
    """Take back what a «no» that answers seemed to deny of what follows it."""
    while at <= last and found[at] is Polarity.NEGATED and tokens[at].text not in NO_WORDS:
        found[at] = Polarity.AFFIRMED
        at += 1


def _answer_to(
    tokens: Sequence[Token], spans: Spans, index: int, found: list[Polarity]
) -> Polarity:
    follow = index + 1
    while (
        follow < min(len(spans), index + _LATER)
        and tokens[spans[follow][1]].text == "?"
        and not _replies(tokens, spans, index, follow)
    ):
        follow += 1
    value = Polarity.UNKNOWN
    if follow < len(spans):
        value = reply(tokens, *spans[follow])
        if value is Polarity.UNKNOWN and follow + 1 < len(spans):
            start, end = spans[follow]
            if all(token.text in FILLERS for token in tokens[start : end + 1]):
                value = reply(tokens, *spans[follow + 1])
    if value is Polarity.UNKNOWN:
        turn = _next_turn(tokens, spans, index)
        if turn is not None and turn > follow:
            value = reply(tokens, *spans[turn])
    if value is Polarity.UNKNOWN:
        value = _after_asking_back(tokens, spans, index, found)
    if value is Polarity.UNKNOWN:
        value = _late(tokens, spans, index, follow + 1)
    if value is Polarity.UNKNOWN and _denied_later(tokens, spans, index, follow + 1):
        return Polarity.NEGATED
    return value


def _after_asking_back(
    tokens: Sequence[Token], spans: Spans, index: int, found: list[Polarity]
) -> Polarity:
    """The answer that comes when it is clear what is asked: «like what?» «hives» «no»."""
    back = _next_turn(tokens, spans, index)
    if back is None or tokens[spans[back][1]].text != "?":
        return Polarity.UNKNOWN
    said = _next_turn(tokens, spans, back)
    start = spans[back][0]
    asks = {token.text for token in tokens[start : start + _BACK]} & _ASKS_BACK
    if said is None or said != back + 1 or not asks:
        return Polarity.UNKNOWN
    then = _next_turn(tokens, spans, said)
    if then is None or tokens[spans[then - 1][1]].text == "?":
        return Polarity.UNKNOWN
    value = reply(tokens, *spans[then])
    if value is Polarity.NEGATED:
        for at in range(spans[said][0], spans[then][0]):
            if is_finding(tokens[at]):
                found[at] = value
    return value


def _replies(tokens: Sequence[Token], spans: Spans, index: int, follow: int) -> bool:
    """Whether a question of the next turn begins with its answer: «yes, but why do you ask?»"""
    if tokens[spans[follow][0]].segment != tokens[spans[index][0]].segment + 1:
        return False
    said = _said(tokens, spans, follow)
    return len(said) > 3 and (said[0] in NO_WORDS or said[0] in YES)


def _turn(tokens: Sequence[Token], turn: int, spans: Spans) -> tuple[int, int]:
    """The first and the last token of the beginning of a turn."""
    start = spans[turn][0]
    last = start
    while last + 1 < min(len(tokens), start + _TAKEN_UP) and (
        tokens[last + 1].segment == tokens[start].segment
    ):
        last += 1
    return start, last


def _next_turn(tokens: Sequence[Token], spans: Spans, index: int) -> int | None:
    """The first sentence of the turn after a question that its speaker went on from."""
    here = tokens[spans[index][0]].segment
    for follow in range(index + 1, min(index + _LATER, len(spans))):
        if tokens[spans[follow][0]].segment != here:
            return follow
    return None


def _late(tokens: Sequence[Token], spans: Spans, index: int, follow: int) -> Polarity:
    """What an answer comes to in the end: «I thought of that. But no.», «… Me, no.»"""
    for first, last in spans[follow : follow + _LATER]:
        if tokens[first].segment != tokens[spans[index][0]].segment + 1:
            break
        brief = last - first < _BRIEF and tokens[last].text != "?"
        if brief and not (tokens[first].text == "no" and is_content(tokens[min(first + 1, last)])):
            said = [token.text for token in tokens[first : last + 1] if token.text not in _SAYS_WHO]
            ends = said[:1] == ["not"] or (said and said[0] in _IN_THE_END)  # «Not me.»
            if said and (ends or was_so(said) or is_brief(said)):
                return reply(tokens, first + (tokens[first].text == "me"), last)
    return Polarity.UNKNOWN


def _denied_later(tokens: Sequence[Token], spans: Spans, index: int, follow: int) -> bool:
    """Whether the turn after a question goes on to deny it: «nothing like that», «no fever»."""
    question = tokens[slice(*spans[index])]
    asked = {token.concept for token in question if is_finding(token)}
    texts = {token.text for token in question}
    listed = "any" not in texts and (len(asked) > 1 or "," in texts)
    for first, last in spans[follow : follow + _LATER]:
        if tokens[first].segment != tokens[spans[index][0]].segment + 1:
            return False
        here = tokens[first : last + 1]
        if here[0].text in NO_WORDS:
            like = [token.text for token in here[1:3]] == ["like", "that"]
            if like or (not listed and any(token.concept in asked for token in here)):
                return True
    return False


def _answer_in_full(tokens: Sequence[Token], spans: Spans, index: int) -> tuple[int, int] | None:
    """The words that answer a question and those that are asked with it."""
    here = tokens[spans[index][0]].segment
    for first, last in spans[index + 1 : index + 1 + _LATER]:
        if tokens[last].text != "?":
            return first, min(last, first + _TAKEN_UP)
        if tokens[first].segment != here:
            return None
    return None


def _said(tokens: Sequence[Token], spans: Spans, index: int) -> list[str]:
    """The words of a sentence that say anything."""
    if index >= len(spans):
        return []
    first, last = spans[index]
    return [token.text for token in tokens[first : last + 1] if token.text not in FILLERS]


def _means_yes(tokens: Sequence[Token], first: int) -> bool:
    here = tokens[first : first + _TAKEN_UP]
    turn = [token for token in here if token.segment == here[0].segment]
    return means_yes([token.text for token in turn if token.text not in FILLERS])
