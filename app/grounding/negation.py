"""Who said yes and who said no: the polarity of each word.

Rules after NegEx (Chapman et al. 2001) and ConText, with the answers of a dialogue added.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from app.grounding.lexicon import word_set
from app.grounding.words import Token, is_content


class Polarity(Enum):
    AFFIRMED = 1
    NEGATED = -1
    UNKNOWN = 0  # a question without a clear answer, or doubt


_CUES = word_set(
    """
    no not never without denies deny denied denying neither nor negative none absent nothing
    unable lack lacks lacking absence
    non
    """
)
_LISTS = word_set("denies deny denied denying negative no without neither nor")
_BACKWARD = word_set("unlikely absent denied")
_ENDS = word_set(". ? ! ;")
_STOPS = word_set(
    """
    but however although though except because which aside besides apart so only positive
    reports report endorses endorse admits states complains takes until unless just instead
    then accompanied
    """
)
_AT_ONCE = word_set("but which because although though")  # «I can not, because of my knee»
_NEXT_CLAUSE = word_set(
    "has is was are were had does did will would can your my his her their the there this on we i"
    " he she you it"
)
_SUBJECTS = word_set("he she i we they you it patient there")
_SPEAKER = word_set("i we he she they it you that this there actually just well")
"""What follows a «no» that answers, and denies nothing of its own sentence."""
_NEW_TOPIC = word_set("some your otherwise otherwize alright okay now let listen")
_LINKS = word_set("in of with to at for from by about on near around under over into through")
_JOINS = word_set(", or nor and")
_DOUBT = word_set("sure certain know remember recall clear")
_HARMLESS = word_set(
    """
    only doubt problem matter necessarily change changes more less bad
    """
)
_FILLERS = word_set("um uh oh well okay ok so and but like hmm mm , . - –")
_YES = word_set(
    """
    yes yeah yep yup correct sure definitely absolutely right exactly sometimes occasionally
    mm-hmm mhm indeed ya yea certainly unfortunately
    """
)
_NO = word_set("no nope nah not never none negative nothing na")
_DENIALS = (
    _CUES
    | _NO
    | word_set(
        """
        hardly rarely barely seldom stop stopped quit free refuse refused declined fail failed
        except avoid nobody unlikely zero longer gone
        """
    )
)
_NO_PREFIX = ("under", "until", "unless", "unfort", "uni")
_AUXILIARIES = word_set("do did does have has had am is are was were can could would will")
_LIST_ENDS = _ENDS | _STOPS | _SUBJECTS | _AUXILIARIES | {"and"}
_ASKED = word_set("you your he she they there it any the that his her")
_OPEN = word_set("when where why which who how what")
_SOME = (["a", "little"], ["a", "bit"], ["a", "few"], ["a", "lot"], ["some", "of"], ["just", "a"])
_REACH = 9
_LONGEST = 12  # words of one item of a list that is denied
_ELLIPSIS = 4  # words of an answer that only takes up the verb: «I do, yes»
_LATE = 8  # words within which an answer comes to its «no»: «on my body, no, not really»
_AGAIN = word_set("i he she it we they not no . ,")
"""What follows the «no» of an answer that did not begin with it."""


def polarities(tokens: Sequence[Token]) -> tuple[Polarity, ...]:
    """The polarity of each token; `tokens` are in the order in which they were said."""
    found = [Polarity.AFFIRMED] * len(tokens)
    spans = sentences(tokens)
    for first, last in spans:
        _sentence(tokens, first, last, found)
    _answers(tokens, spans, found)
    return tuple(found)


def sentences(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The first and the last token of each sentence."""
    spans: list[tuple[int, int]] = []
    first = 0
    for at, (before, token) in enumerate(pairwise(tokens), start=1):
        if token.sentence != before.sentence or token.segment != before.segment:
            spans.append((first, at - 1))
            first = at
    return [*spans, (first, len(tokens) - 1)] if tokens else spans


def is_cue(token: Token) -> bool:
    return token.text in _CUES


def is_negation(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token denies what stands around it; «not only» and «negative results» do not."""
    text = tokens[at].text
    following = tokens[at + 1].text if at + 1 < len(tokens) else "."
    if text not in _CUES or text == "non" or following in _HARMLESS:
        return False
    return text != "negative" or following == "for"


def is_denial(token: Token) -> bool:
    """Whether a word denies anything at all: «no», «stopped», «unchanged»."""
    text = token.text
    if text in _DENIALS:
        return True
    return len(text) > 6 and text.startswith("un") and not text.startswith(_NO_PREFIX)


def _sentence(tokens: Sequence[Token], first: int, last: int, found: list[Polarity]) -> None:
    at = first
    while at <= last:
        text = tokens[at].text
        following = tokens[at + 1].text if at < last else "."
        ruled = text in ("ruled", "rules", "rule", "ruling") and following == "out"
        backward = text in _BACKWARD and _ends_clause(tokens, at + 1, last)
        if backward or (text == "ruled" and ruled and _ends_clause(tokens, at + 2, last)):
            _back(tokens, first, at, found)
            at += 1
        elif ruled:
            value = Polarity.UNKNOWN if text == "rule" else Polarity.NEGATED
            at = _forward(tokens, at + 2, last, value, found, lists=False)
        elif text == "free" and following == "of":
            at = _forward(tokens, at + 2, last, Polarity.NEGATED, found, lists=True)
        elif text == "no" and at == first and following in _SPEAKER:
            at += 1
        elif text == "non":  # «non-healing» says nothing of the words after it
            at += 3
        elif text == "negative" and following not in ("for", ":"):  # «the test is negative»
            at += 1
        elif text in _CUES and following not in (",", ".", "?", "!") and following not in _HARMLESS:
            doubt = any(token.text in _DOUBT for token in tokens[at + 1 : min(at + 4, last + 1)])
            value = Polarity.UNKNOWN if doubt else Polarity.NEGATED
            if text == "not" and at > first and tokens[at - 1].text in ("or", "if", "whether"):
                value = Polarity.UNKNOWN
            at = _forward(tokens, at + 1, last, value, found, lists=text in _LISTS)
        else:
            at += 1


def _ends_clause(tokens: Sequence[Token], at: int, last: int) -> bool:
    return at > last or tokens[at].text in (".", ",", "by", ";", "and", "with", "at", "but")


def _back(tokens: Sequence[Token], first: int, at: int, found: list[Polarity]) -> None:
    for back in range(at - 1, max(first, at - _REACH) - 1, -1):
        if tokens[back].text in (",", "but", "and", ";", "with", "has"):
            return
        found[back] = Polarity.NEGATED


def _forward(
    tokens: Sequence[Token],
    at: int,
    last: int,
    value: Polarity,
    found: list[Polarity],
    *,
    lists: bool,
) -> int:
    """Mark the scope of a cue and return the first token after it."""
    start = link = at
    while at <= last and not _leaves_scope(tokens, at, start, last, lists=lists):
        lists = lists or tokens[at].text == ","
        if tokens[at].text in _JOINS:
            link = at
        elif at - link > _LONGEST:  # speech without marks goes on to something else
            break
        found[at] = value
        at += 1
    return at


def _leaves_scope(tokens: Sequence[Token], at: int, start: int, last: int, *, lists: bool) -> bool:
    """Whether a token ends what the cue before `start` denies."""
    text = tokens[at].text
    following = tokens[at + 1].text if at < last else "."
    if text in _ENDS or (text in _STOPS and (at > start + 1 or text in _AT_ONCE)):
        return True
    if (text, following) in (("other", "than"), ("on", "your"), ("on", "my")):
        return at > start
    if text in _NEW_TOPIC and at > start and tokens[at - 1].text not in _LINKS | {"and", "or"}:
        return True
    if text in _SUBJECTS and at > start + 1:
        return not lists or tokens[at - 1].text in (",", "and")
    if text == "and" and following in _NEXT_CLAUSE:
        return True
    listed = text == "," and _lists_on(tokens, at, last)
    return not lists and not listed and (text == "," or at - start >= _REACH)


def _lists_on(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a comma stands in a list that an «or» ends: «not any fever, chills or cough»."""
    for token in tokens[at + 1 : last + 1]:
        if token.text in ("or", "nor"):
            return True
        if token.text in _LIST_ENDS:
            return False
    return False


def _answers(tokens: Sequence[Token], spans: list[tuple[int, int]], found: list[Polarity]) -> None:
    """Give the words of a question the polarity of its answer."""
    for index, (first, last) in enumerate(spans):
        if tokens[last].text != "?":
            _unmarked_question(tokens, spans, index, found)
            continue
        value = _answer_to(tokens, spans, index)
        if _presupposes(tokens, first, last) and not _says_no(tokens, spans, index):
            value = Polarity.AFFIRMED
        for at in range(first, last + 1):
            # «No diarrhea?» expects a no: «yes» and «right» agree with it
            if found[at] is not Polarity.NEGATED or _inverted(tokens, first, at):
                found[at] = value
        _repeated(tokens, spans, index, found)


def _inverted(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether the denial in a question only asks: «don't you have pain?»"""
    for place in range(first, min(at - 1, first + 3)):
        verb, denial, subject = (token.text for token in tokens[place : place + 3])
        if verb in _AUXILIARIES and denial == "not" and subject in _ASKED:
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
    return value


def _presupposes(tokens: Sequence[Token], first: int, last: int) -> bool:
    """«When did the pain start?» takes the pain for granted; «what about pain?» does not."""
    texts = [token.text for token in tokens[first : last + 1] if token.text not in _FILLERS]
    return bool(texts) and texts[0] in _OPEN and texts[1:2] not in (["about"], ["if"])


def _says_no(tokens: Sequence[Token], spans: list[tuple[int, int]], index: int) -> bool:
    if index + 1 >= len(spans):
        return False
    first, last = spans[index + 1]
    texts = [token.text for token in tokens[first : last + 1] if token.text not in _FILLERS]
    return bool(texts) and texts[0] in _NO


def _repeated(
    tokens: Sequence[Token], spans: list[tuple[int, int]], index: int, found: list[Polarity]
) -> None:
    """What the answer repeats of a question has the polarity that it has there."""
    if index + 1 >= len(spans) or tokens[spans[index + 1][1]].text == "?":
        return
    first, last = spans[index + 1]
    answered = {
        tokens[at].concept: found[at] for at in range(first, last + 1) if is_content(tokens[at])
    }
    for at in range(spans[index][0], spans[index][1] + 1):
        found[at] = answered.get(tokens[at].concept, found[at])


def _unmarked_question(
    tokens: Sequence[Token], spans: list[tuple[int, int]], index: int, found: list[Polarity]
) -> None:
    """A question without a question mark: the last clause of a turn that a yes or no follows."""
    first, last = spans[index]
    if tokens[last].text in _ENDS or index + 1 >= len(spans):
        return
    start, end = spans[index + 1]
    if tokens[start].segment == tokens[last].segment:
        return
    value = _answer(tokens, start, end)
    if value is Polarity.UNKNOWN:
        return
    for at in range(last - 1, first - 1, -1):
        opens = tokens[at].text in _AUXILIARIES and tokens[at + 1].text in _ASKED
        if opens or tokens[at].text == "any":
            found[at : last + 1] = [value] * (last + 1 - at)
            _repeated(tokens, spans, index, found)
            return


def _answer(tokens: Sequence[Token], first: int, last: int) -> Polarity:
    texts = [token.text for token in tokens[first : last + 1]]
    while texts and texts[0] in _FILLERS:
        texts.pop(0)
    if texts[:1] == ["that"]:
        texts = [text for text in texts[1:] if text not in ("is", "was")]
    if not texts:
        return Polarity.UNKNOWN
    if texts[0] in _NO:
        return Polarity.UNKNOWN if texts[:2] == ["not", "sure"] else Polarity.NEGATED
    if texts[0] in _YES or texts[:2] in _SOME:
        return Polarity.AFFIRMED
    return _in_full(texts)


def _in_full(texts: list[str]) -> Polarity:
    """An answer that begins with neither yes nor no: «I do», «on my body, no, not really»."""
    if texts[0] in ("i", "he", "she", "it", "they", "we", "there"):
        if "not" in texts[1:4] or "never" in texts[1:4]:
            return Polarity.UNKNOWN if set(texts[1:6]) & _DOUBT else Polarity.NEGATED
        if 1 < len(texts) <= _ELLIPSIS and texts[1] in _AUXILIARIES:
            return Polarity.AFFIRMED
    late = pairwise((*texts[1:_LATE], "."))
    if any(one in _NO and other in _AGAIN for one, other in late):
        return Polarity.NEGATED
    return Polarity.UNKNOWN
