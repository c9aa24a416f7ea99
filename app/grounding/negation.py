"""What a sentence denies by itself: cues and their scope.

Rules after NegEx (Chapman et al. 2001) and ConText; app/grounding/answers.py adds the answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from app.grounding.clauses import (
    HESITATION,
    JOINS,
    LINKS,
    SUBORDINATE,
    another_clause,
    denies_subject,
    goes_on,
    hesitates,
    is_aside,
    is_comment,
    names_found,
)
from app.grounding.former import ENDED, OVER, is_former, what_ended
from app.grounding.lexicon import word_set
from app.grounding.undenied import undenied
from app.grounding.words import ENDS, Token, is_content, is_finding


class Polarity(Enum):
    AFFIRMED = 1
    NEGATED = -1
    UNKNOWN = 0  # a question without a clear answer, or doubt
    EITHER = 2  # so before and not now: «I used to»
    OTHERS = 3  # so of somebody else and not of the patient: «no, but my father did»
    ASIDE = 4  # denied of before, of what may be, or forbidden: «do not smoke with it»


_AVOIDS = word_set("avoid avoids avoiding avoided")
"""«To avoid dizziness» neither affirms nor denies it."""
_CUES = _AVOIDS | word_set(
    """
    no not never without denies deny denied denying neither nor negative none nil absent nothing
    unable lack lacks lacking absence unaware nobody non
    """
)
_LISTS = word_set("denies deny denied denying negative no nil without neither nor unaware nobody")
_BACKWARD = word_set("unlikely absent denied")
SELDOM = word_set("hardly rarely barely seldom scarcely")
_UNCERTAIN = SELDOM | {"unknown", "discontinue"}
"""What leaves open what follows: «she hardly ever drinks», «unknown cause»."""
_UNTOLD = word_set("noncontributory nondescript unremarkable deferred declined")
"""What leaves open what stands before it: «family history is noncontributory»."""
_STOPS = word_set(
    """
    but however although though except because which aside besides apart so only positive
    reports report endorses endorse admits states complains takes until unless just instead
    then accompanied due despite exception
    """
)
_AT_ONCE = word_set("but which because although though")  # «I can not, because of my knee»
_REASONS = word_set("due despite")  # «did not fill it due to the cost»
_PEOPLE = word_set(
    "one anyone anybody someone members member relatives relative person people siblings children"
)
"""Who may be told apart by a «who»: «no siblings who have it», not «no fever who has it»."""
_SUBJECTS = word_set("he she i we they you it patient there")
_NO_OBJECTS = word_set("he she i we they")  # «it does not help we do more»
SPEAKER = word_set(
    """
    i we he she they it you that this there actually just well i'm i've i'd i'll we're we've you're
    they're they've no nope none yeah okay sir ma'am miss doctor
    """
)
"""What follows a «no» that answers, and denies nothing of its own sentence."""
_NEW_TOPIC = word_set("some your otherwise otherwize alright okay now let listen")
_FOUND = word_set(
    """
    normal intact good full slightly mildly moderately regular stable alert awake oriented calm
    cooperative pleasant comfortable appropriate supple soft clear ambulatory healthy active well
    able equal symmetric symmetrical midline moist pink warm dry mild moderate small trace minimal
    """
)
"""What begins another finding in a list: «no bruising, normal creases»."""
_RECALLS, _ANY = word_set("recall remember"), word_set("any ever a an")
DOUBT = word_set("sure certain know remember recall")
_ENTRIES = word_set("none never negative no")
_APART = _ENTRIES | {"denies"}  # «alcohol use, denies»
_TWICE = word_set("unable unaware without absent non")
_PROPOSED = word_set("we i you")
_HARMLESS = word_set("only doubt necessarily bad wait worry hesitate forget mind")
_IDIOMS = word_set("problem problems worries")
"""«No problem.» denies nothing, «no problem with walking» does."""
OPINIONS = word_set(
    """
    believe believes think thinks thought suspect feel feels felt seem seems appear appears
    """
)
"""«I do not think that he fell» denies the fall."""
_TELLING = word_set(
    """
    saying describe provide characterize quantify specify tell explain elaborate identify obtainable
    understand
    """
)
_ABLE = word_set("able to quite really fully")
"""«She is unable to describe the pain» neither affirms nor denies it."""
_QUESTIONED = word_set("if whether what why how who when where")
_COPULAS = word_set("is was are were be been being came back")
NO_WORDS = word_set("no nope nah not never none negative nothing na neither nor hardly")
_DENIALS = SELDOM | _CUES | NO_WORDS
_DENIALS |= word_set(
    """
    stop stopped quit free refuse refused declined fail failed except unlikely zero longer gone
    """
)
_NO_PREFIX = ("under", "until", "unless", "unfort", "uni")
AUXILIARIES = word_set("do did does have has had am is are was were can could would will")
_LIST_ENDS = ENDS | _STOPS | _SUBJECTS | AUXILIARIES | {"and"}
_ADDRESSED = word_set("there you i we")
_NOT_YET = SUBORDINATE | LINKS | AUXILIARIES
_LINKED = LINKS | {"and", "or"}
_SCOPED = _CUES | _BACKWARD | _ENTRIES | _UNTOLD | ENDED | OVER
_SCOPED |= _UNCERTAIN | word_set("all ruled rules rule ruling free used off out up was")
"""Every word that marks anything around it."""
_REACH = 11
_SOON = 4  # words after «quit» and «used to» within which it stands what ended
_LONGEST = 10  # words of one item of a list that is denied


def sentences(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The first and the last token of each sentence."""
    ends = [
        at
        for at, (token, after) in enumerate(pairwise(tokens))
        if token.sentence != after.sentence or token.segment != after.segment
    ]
    if not tokens:
        return []
    return list(zip([0, *(at + 1 for at in ends)], [*ends, len(tokens) - 1], strict=True))


def is_cue(token: Token) -> bool:
    return token.text in _CUES and not _within(token)


def _within(token: Token) -> bool:
    """Whether a cue belongs to a phrase that affirms: «cannot sleep» is insomnia."""
    return token.concept.startswith("=")


def is_negation(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token denies what stands around it; «not only» and «negative results» do not."""
    text = tokens[at].text
    following = tokens[at + 1].text if at + 1 < len(tokens) else "."
    if text not in _CUES or text in _AVOIDS or text == "non":
        return False
    if _is_harmless(tokens, at, len(tokens) - 1):
        return False
    return text != "negative" or following == "for"


def is_denial(token: Token) -> bool:
    """Whether a word denies anything at all: «no», «stopped», «unchanged»."""
    return _denies(token.text)


def denies(tokens: Sequence[Token]) -> bool:
    """Whether any of these words deny anything; «not unable» does not."""
    texts = ["", *(token.text for token in tokens), ""]
    return any(
        _denies(text) and after not in _TWICE and not (text in _TWICE and before in _CUES)
        for before, text, after in zip(texts, texts[1:], texts[2:], strict=False)
    )


@lru_cache(maxsize=8192)
def _denies(text: str) -> bool:
    if text in _DENIALS:
        return True
    return len(text) > 6 and text.startswith("un") and not text.startswith(_NO_PREFIX)


def _is_harmless(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a cue denies nothing: «not only», «no more than two», «no problem»."""
    one, other = (tokens[k].text if k <= last else "." for k in (at + 1, at + 2))
    text, before = tokens[at].text, tokens[at - 1].text if at else "."
    if one == "matter" or (one, other) == ("limited", "to"):
        return True
    if text == "not" and (before == "what" or _proposes(tokens, at, one)):
        return True
    if one in ("more", "less"):
        return text == "no" and other == "than"
    if one in _IDIOMS and not other.isalpha():
        here = at and tokens[at - 1].sentence == tokens[at].sentence
        return text == "no" and not (here and before.isalpha() and before not in SPEAKER)
    return one in _HARMLESS


def _proposes(tokens: Sequence[Token], at: int, following: str) -> bool:
    """«Why do not we take an X-ray?»"""
    texts = [token.text for token in tokens[max(0, at - 2) : at]]
    return texts == ["why", "do"] and following in _PROPOSED


def mark_scopes(tokens: Sequence[Token], first: int, last: int, found: list[Polarity]) -> None:
    """Mark the words of one sentence that its cues deny or doubt."""
    at = first
    while at <= last:
        if tokens[at].text not in _SCOPED:
            at += 1
            continue
        text = tokens[at].text if not _within(tokens[at]) else ""
        following = tokens[at + 1].text if at < last else "."
        ruled = text in ("ruled", "rules", "rule", "ruling") and following == "out"
        entry = text in _ENTRIES and at > first and tokens[at - 1].text == ":"
        apart = text in _APART and at > first and tokens[at - 1].text == ","
        backward = (text in _BACKWARD or entry or apart) and _ends_clause(tokens, at + 1, last)
        if backward or (text == "ruled" and ruled and _ends_clause(tokens, at + 2, last)):
            _back(tokens, first, at - 1 if apart else at, found)
            at += 1
        elif after := _left_open(tokens, at, first, last, found):
            at = after
        elif ruled:
            value = Polarity.UNKNOWN if text == "rule" else Polarity.NEGATED
            at = _forward(tokens, at + 2, last, value, found, lists=False)
        elif text == "free" and following == "of":
            at = _forward(tokens, at + 2, last, Polarity.NEGATED, found, lists=True)
        elif text == "no" and at == first and following in SPEAKER:
            at += 1
        elif text == "non":
            at = _compound(tokens, at + 1, last, found)
        elif text == "negative" and not _denies_on(tokens, at, first, last):
            at += 1
        elif text in _CUES and (following in _TWICE or goes_on(tokens, at)):  # «not unable»
            at += 2
        elif (
            text in _CUES
            and (following not in (",", ".", "?", "!") or hesitates(tokens, at, last))
            and not _is_harmless(tokens, at, last)
        ):
            at = _cue(tokens, at, first, last, found)
        else:
            at += 1


def _denies_on(tokens: Sequence[Token], at: int, first: int, last: int) -> bool:
    """Whether «negative» denies what follows: «negative for fever», not «the test is negative»."""
    if at == last:
        return False
    following = tokens[at + 1].text
    if following in ("for", ":", "as"):
        return True
    before = tokens[at - 1].text if at > first else ":"
    if before in (":", ","):  # «negative chest pain, negative rash»
        pairs = pairwise(token.text for token in tokens[first : last + 1])
        if sum(one in (":", ",") and other == "negative" for one, other in pairs) > 1:
            return True
    return before not in _COPULAS and is_finding(tokens[at + 1])


def _cue(tokens: Sequence[Token], at: int, first: int, last: int, found: list[Polarity]) -> int:
    """Mark what a cue denies or doubts and return the first token after it."""
    text = tokens[at].text
    value = Polarity.ASIDE if is_aside(tokens, at, first, last) else Polarity.NEGATED
    if hesitates(tokens, at, last):
        at += HESITATION
    doubted = text == "not" and at > first and tokens[at - 1].text in ("or", "if", "whether")
    if doubted or text in _AVOIDS:
        value = Polarity.UNKNOWN
    verb = next((k for k in range(at + 1, last + 1) if tokens[k].text not in _ABLE), last)
    if tokens[verb].text in _TELLING:
        return _forward(tokens, at + 1, last, Polarity.UNKNOWN, found, lists=False)
    for place in range(at + 1, min(at + 4, last + 1)):
        if tokens[place].text in DOUBT or (
            tokens[place].text == "clear" and place < last and tokens[place + 1].text in _QUESTIONED
        ):
            found[at + 1 : place + 1] = [Polarity.NEGATED] * (place - at)
            if not _forgets(tokens, place, last):
                value = Polarity.UNKNOWN
            return _forward(tokens, place + 1, last, value, found, lists=False)
    return _forward(tokens, at + 1, last, value, found, lists=text in _LISTS or text in _AVOIDS)


def _forgets(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether what is not recalled was not so: «I do not recall falling», «… any fever»."""
    if tokens[at].text not in _RECALLS or at == last:
        return False
    return tokens[at + 1].text in _ANY or tokens[at + 1].text.endswith("ing")


def _ends_clause(tokens: Sequence[Token], at: int, last: int) -> bool:
    return at > last or tokens[at].text in (".", ",", "by", ";", "and", "with", "at", "but")


def _compound(tokens: Sequence[Token], at: int, last: int, found: list[Polarity]) -> int:
    """Mark what «non» denies, a finding or not: «a non-tender, non-healing ulcer» is an ulcer."""
    while at <= last and tokens[at].text in ("-", "–"):
        at += 1
    denied = tokens[at].concept if at <= last else ""
    while at <= last and tokens[at].concept == denied:
        found[at] = Polarity.NEGATED if is_finding(tokens[at]) else Polarity.UNKNOWN
        at += 1
    return at


def _left_open(
    tokens: Sequence[Token], at: int, first: int, last: int, found: list[Polarity]
) -> int | None:
    """Mark what is left open or stands before a cue; return the token to go on from, if any."""
    text = tokens[at].text
    if text == "not" and denies_subject(tokens, at, first, last):
        _back(tokens, first, at - 1, found)
        return None
    if text == "no" and is_comment(tokens, at, first, last):
        _back(tokens, first, at - (tokens[at - 1].text == ","), found)
        return at + 1
    if text == "all" and at < last and is_content(tokens[at + 1]):
        found[at + 1] = Polarity.UNKNOWN  # «all questions were answered», if there were any
        return at + 2
    if text in _UNCERTAIN:
        return _forward(tokens, at + 1, last, Polarity.UNKNOWN, found, lists=False)
    if (text in OVER or text in _UNTOLD) and _ends_clause(tokens, at + 1, last):
        value = Polarity.UNKNOWN if text in _UNTOLD else _ended(tokens, at)
        said = at - (tokens[at - 1].text in AUXILIARIES)
        _back(tokens, first, said, found, value, through=text in OVER)
        return at + 1
    return _behind(tokens, at, first, last, found) if is_former(tokens, at, first, last) else None


def _ended(tokens: Sequence[Token], at: int) -> Polarity:
    """What ended was said to be so and not to be so; a note that says it does neither."""
    return Polarity.EITHER if tokens[at].segment else Polarity.UNKNOWN


def _behind(
    tokens: Sequence[Token], at: int, first: int, last: int, found: list[Polarity]
) -> int | None:
    """Mark what ended: the first finding, and all that somebody stopped before it."""
    for place in what_ended(tokens, at, first, last):
        if found[place] is Polarity.AFFIRMED:
            found[place] = Polarity.EITHER
    for place in range(at + 1, min(at + _SOON, last) + 1):
        token = tokens[place]
        if token.text in JOINS or token.text in ENDS:
            break
        if is_finding(token):
            found[place] = _ended(tokens, at)
            return place + 1
        if tokens[at].text != "used" and is_content(token):
            found[place] = _ended(tokens, at)
    return None


def _back(
    tokens: Sequence[Token],
    first: int,
    at: int,
    found: list[Polarity],
    value: Polarity = Polarity.NEGATED,
    *,
    through: bool = False,
) -> None:
    for back in range(at - 1, max(first, at - _REACH) - 1, -1):
        text, following = tokens[back].text, tokens[back + 1].text
        if text in (",", "but", "and", ";") or (text == "has" and following != "been"):
            return
        if text == "with" and not through:
            return
        if found[back] is not Polarity.NEGATED:
            found[back] = value


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
        lists = lists or tokens[at].text in (",", "any")
        if tokens[at].text in JOINS or tokens[at].text == "/":
            link = at
        elif at - link > _LONGEST:  # speech without marks goes on to something else
            break
        found[at] = value
        at += 1
    for place in undenied(tokens, start, at):
        found[place] = Polarity.UNKNOWN
    return at


def _leaves_scope(tokens: Sequence[Token], at: int, start: int, last: int, *, lists: bool) -> bool:
    """Whether a token ends what the cue before `start` denies."""
    text = tokens[at].text
    following = tokens[at + 1].text if at < last else "."
    if _stops(tokens, at, start):
        return True
    if at > start and (text in _CUES or _goes_on(tokens, at, following)):
        return True
    if another_clause(tokens, at, start, last):
        return True
    before = tokens[at - 1].text
    soon = at == start + 1 and not (text in _NO_OBJECTS and is_content(tokens[start]))
    if text in _SUBJECTS and at > start and not soon and tokens[start].text not in OPINIONS:
        addressed = text in _ADDRESSED and before not in _NOT_YET
        return not lists or before in (",", "and") or addressed
    listed = text == "," and _lists_on(tokens, at, last)
    return not lists and not listed and (text == "," or at - start >= _REACH)


def _stops(tokens: Sequence[Token], at: int, start: int) -> bool:
    """Whether a word ends what is denied, wherever it stands."""
    text, before = tokens[at].text, tokens[at - 1].text
    if text == "who":
        return at > start and _PEOPLE.isdisjoint(one.text for one in tokens[start:at])
    if text in _REASONS or (text == "given" and is_content(tokens[min(at + 1, len(tokens) - 1)])):
        return at > start or before == "denied"
    if text == "only" and at + 1 < len(tokens) and tokens[at + 1].text == ",":
        return False
    return text in ENDS or text in _AT_ONCE or (text in _STOPS and at > start + 1)


def _goes_on(tokens: Sequence[Token], at: int, following: str) -> bool:
    """Whether something else is said from here on: «other than», «on your», «otherwise»."""
    text = tokens[at].text
    if (text, following) in (("other", "than"), ("on", "your"), ("on", "my")):
        return True
    if text == ",":
        return following in AUXILIARIES or following in _FOUND or names_found(tokens, at + 1)
    if text.startswith("otherwi") and following == ",":
        return False  # «no problems otherwise, fever or chills»
    return text in _NEW_TOPIC and tokens[at - 1].text not in _LINKED


def _lists_on(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a comma stands in a list that an «or» ends: «not any fever, chills or cough»."""
    for token in tokens[at + 1 : last + 1]:
        if token.text in ("or", "nor"):
            return True
        if token.text in _LIST_ENDS:
            return False
    return False
