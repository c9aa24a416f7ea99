"""Where another clause begins within a sentence, mostly by a verb of its own."""

from __future__ import annotations

from collections.abc import Sequence

from app.grounding.lexicon import word_set
from app.grounding.words import Token, is_content, is_finding

JOINS = word_set(", or nor and")
DETERMINERS = word_set("the a an any his her your my this that")
LINKS = word_set("in of with to at for from by about on near around under over into through")
SUBORDINATE = word_set(
    "when if that where while as which who after before since because how what or than"
)
_WITHIN = LINKS | JOINS | SUBORDINATE | DETERMINERS
_NEXT_CLAUSE = word_set(
    "has is was are were had does did will would can your my his her their the there this on we i"
    " he she you it i'm i've i'd i'll he's she's it's we're we've they're you're there's that's"
    " uses takes drinks eats works lives walks remains ultimately eventually subsequently finally"
    " later underwent received went came started got told"
)
_WHO = word_set("you he she they it i we")
_ASIDES = word_set(", thankfully fortunately luckily so then also")
_NOTED = word_set("noted seen present appreciated found identified observed reported detected")
_BE = word_set("is are was were")
_FINITE = _BE | word_set("has had does did can could will would may might should")
_PASSIVE = word_set(
    """
    needed indicated necessary required recommended warranted obtained performed started given done
    noted seen appreciated present identified visualized found detected planned prescribed
    ordered scheduled affected involved enlarged palpable
    """
)
"""What is not so where the subject is not: «an X-ray is not needed», «no rash was noted»."""
_AFTER_PASSIVE = word_set("at in for today this now yet")
_HAVE = word_set("has have had")
_BEING = word_set("be been is was are were will")
_TOPIC = 4  # tokens of what a «no» after it answers of: «the hair, no»
_WELL = word_set("normal intact good clear equal symmetric stable regular supple fine full soft")
_NEAR = 4  # words of what is found well
_GIVES_UP = word_set("stop stops stopped stopping quit quits giving give gave")
"""What somebody does not do who goes on: «it won't stop bleeding», «not giving up coffee»."""
_FORBIDDING = word_set("and so just please then , -")
HESITATION = 3  # tokens of «, like,»
_HESITATIONS = word_set("like um uh er")
_SUBJECT = 4  # words from a determiner to the verb of its clause


def another_clause(tokens: Sequence[Token], at: int, start: int, last: int) -> bool:
    """Whether something else is told from here on, with a verb of its own."""
    text = tokens[at].text
    following = tokens[at + 1].text if at < last else "."
    if text == "and":
        if following == "that" and all(one.text != "that" for one in tokens[start:at]):
            return True
        return _new_clause(tokens, at + 1, last)
    if text == "or":
        return following in _BE or _is_alternative(tokens, at, last)  # «not sleep or is it»
    if at <= start + 1:
        return False
    if following in _BE and _names_another(tokens, at, last):
        return True
    return text in DETERMINERS and _begins_clause(tokens, at, last)


def _is_alternative(tokens: Sequence[Token], at: int, last: int) -> bool:
    """«If it does not help, or you vomit»."""
    one, other = (tokens[k] if k <= last else None for k in (at + 1, at + 2))
    return one is not None and one.text in _WHO and other is not None and is_content(other)


def _new_clause(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether the words after an «and» tell something else: «and history was obtained»."""
    while at < last and tokens[at].text in _ASIDES:
        at += 1
    texts = [token.text for token in tokens[at : min(at + 3, last + 1)]]
    if not _NEXT_CLAUSE.isdisjoint(texts[:1]) or texts[1:2] == ["being"]:
        return True
    return (
        len(texts) > 2 and texts[1] in _FINITE and texts[2] not in _NOTED and is_content(tokens[at])
    )


def _names_another(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether another clause begins: «no thrush present tonsils are midline»."""
    if at + 2 <= last and tokens[at + 2].text in _NOTED:
        return False
    before = tokens[at - 1].text
    return is_content(tokens[at]) and (before == "," or before not in _WITHIN)


def _begins_clause(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a determiner begins another clause: «no lesions the cervix is pink»."""
    before = tokens[at - 1]
    if not is_content(before) and before.text != ",":
        return False
    for place in range(at + 1, min(at + _SUBJECT, last) + 1):
        if tokens[place].text in _FINITE:
            return place > at + 1 and tokens[min(place + 1, last)].text not in _NOTED
        if not is_content(tokens[place]):
            return False
    return False


def denies_subject(tokens: Sequence[Token], at: int, first: int, last: int) -> bool:
    """«An X-ray is not needed», «statins will not be started at this time»."""
    verb = at + 1
    while verb < last and tokens[verb].text in _BEING:
        verb += 1
    if at == first or verb > last:
        return False
    been = tokens[at - 1].text in _HAVE and tokens[at + 1].text == "been"
    if not been and tokens[at - 1].text not in _BEING:
        return False
    after = tokens[verb + 1].text if verb < last else "."
    return tokens[verb].text in _PASSIVE and (not after.isalpha() or after in _AFTER_PASSIVE)


def is_comment(tokens: Sequence[Token], at: int, first: int, last: int) -> bool:
    """Whether a «no» is said of what is named before it: «the hair, no», «fever no»."""
    if at < last and tokens[at + 1].text.isalpha():
        return False
    start = at - (at > first and tokens[at - 1].text == ",")
    named = tokens[max(first, start - _TOPIC) : start]
    while named and not any(token.text.isalpha() for token in named[:1]):
        named = named[1:]
    whole = start - len(named) == first or tokens[start - len(named) - 1].text in (",", "and")
    return (
        whole
        and any(map(is_finding, named))
        and all(is_content(token) or token.text in DETERMINERS for token in named)
    )


def names_found(tokens: Sequence[Token], at: int) -> bool:
    """Whether something that was found well ends a list: «no rash, breath sounds equal»."""
    for place in range(at, min(at + _NEAR, len(tokens))):
        if tokens[place].text in _WELL:
            return place > at
        if not is_content(tokens[place]):
            return False
    return False


def goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody who does not stop goes on, as people say it: «it won't stop bleeding»."""
    one, other = (tokens[k].text if k < len(tokens) else "." for k in (at + 1, at + 2))
    what = other == "up" if one.startswith("g") else other.endswith("ing")
    return tokens[at].segment > 0 and one in _GIVES_UP and what


def is_aside(tokens: Sequence[Token], at: int, first: int, last: int) -> bool:
    """Whether a cue forbids, or denies what may still come."""
    return _forbids(tokens, at, first) or _is_not_yet(tokens, at, last)


def _forbids(tokens: Sequence[Token], at: int, first: int) -> bool:
    """«And do not drive»."""
    if tokens[at].segment == 0 or tokens[at].text != "not" or tokens[at - 1].text != "do":
        return False
    return at == first + 1 or tokens[at - 2].text in _FORBIDDING


def _is_not_yet(tokens: Sequence[Token], at: int, last: int) -> bool:
    """«No flu shot yet»: it may be given today."""
    for token in tokens[at + 1 : min(at + 1 + _NEAR, last + 1)]:
        if token.text in JOINS:
            return False
        if token.text == "yet":
            return tokens[at].segment > 0
    return False


def hesitates(tokens: Sequence[Token], at: int, last: int) -> bool:
    """«I can't, like, stand on my toes»."""
    texts = [token.text for token in tokens[at + 1 : min(at + 4, last) + 1]]
    return texts[:1] == texts[2:3] == [","] and texts[1] in _HESITATIONS
