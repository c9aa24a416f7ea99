"""Who a statement is about: the patient, or a relative."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import pairwise

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.alignment import Read
from app.grounding.figures import Finding, missing
from app.grounding.lexicon import word_set
from app.grounding.words import Token, is_content, is_telling
from app.texts import tr

_NAMES = """
mother mom: mum mommy mama parent parents
father dad: daddy papa parent parents
brother brothers: sibling siblings twin twins boy boys
sister sisters: sibling siblings twin twins girl girls
son sons: child children kid kids boy boys baby
daughter daughters: child children kid kids girl girls baby
grandmother: grandma granny nana grandparent grandparents
grandfather: grandpa grandparent grandparents
husband: spouse partner married exhusband
wife: spouse partner married exwife
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
    agree agrees agreed understand understands understood confirm confirms confirmed worried
    declines declined prefers
    described provide provides provided advised informed counseled educated reassured
    """
)
"""What somebody does who speaks for the patient."""
_SKIPPED = word_set("has have had was is also both does did not been further then")
"""What may stand before the verb."""
_PRESENT = word_set("present bedside accompanies accompanied")
_COMPANY = word_set("with by per to")
_PARENTS = word_set("mother mom mum mommy mama father dad daddy papa parent parents")
_SHE = word_set("she she's her hers herself")
_HE = word_set("he he's him his himself")
_WOMEN = word_set("mother mom mum sister sisters daughter daughters grandmother wife aunt aunts")
_MEN = word_set("father dad brother brothers son sons grandfather husband uncle uncles")
_OTHERS = word_set("he she he's she's him his her")
_THOSE_HERE = word_set("you you're you've your")
_CALLED_SO = word_set("mom mum mommy mama dad daddy papa grandma grandpa")
"""What somebody is called who is spoken to."""
_ASKING, _GREETING = word_set("i please tell what how when where"), word_set("hey hi hello right")
_OF_SOMEBODY = word_set("my your his her our their the a and or of with to s by from")
_CHILDREN = word_set("son daughter baby child kid boy girl infant newborn twins")
_GRANDCHILDREN = word_set("grandson granddaughter grandchild grandbaby grandkid")
_SPEAKS_OF = dict.fromkeys(_PARENTS, _CHILDREN)
_SPEAKS_OF |= {"grandmother": _GRANDCHILDREN, "grandfather": _GRANDCHILDREN}
_SPEAKS_OF |= {"husband": word_set("wife"), "wife": word_set("husband")}
"""Of whom a relative speaks who is here, as «my son»."""
_PAIRS = {"grandmother": word_set("mother mom mum"), "grandfather": word_set("father dad")}
_PAIRS |= {"aunt": word_set("sister sisters"), "uncle": word_set("brother brothers")}
"""Who a relative is of a parent: «my dad's mom», «my mom and her sister»."""
_THEIR, _AND_HER = ("her", "his"), 8  # and tokens before such a word that name the parent
_SPOUSES, _MARRIED = word_set("husband wife"), word_set("married partner baby")
_SELF = word_set("i i'm i've i'd you you're you've you'd me myself yourself we we've we're")
_I = word_set("i i'm i've i'd my me we we've our")
_PATIENT = word_set("patient pt he she")
_OWNERS = word_set("patient pt his her their")
_CALLED, _DEATHS = word_set("patient pt"), word_set("died dies deceased")
_FAMILY = word_set("family familial hereditary relative relatives runs side")
_ALIVE = word_set("=healthy =alive")
_WELL = word_set("fine good well healthy okay great alright alive living")
_BEING = word_set("he she he's she's fine good healthy living alive")
_DEAD = word_set("not died passed dead gone lost deceased never")
_SOURCE = 6  # tokens before a relative in which «according to» stands
_BEFORE, _ANTECEDENT = 3, 9  # passages before, in which a relative is named; who is «he» or «she»


@cache
def relatives() -> dict[str, frozenset[str]]:
    """Every relative that a note may name, with the words that may name the same one."""
    found: dict[str, frozenset[str]] = {}
    for line in _NAMES.strip().splitlines():
        names, _, others = line.partition(":")
        for name in names.split():
            found[name] = frozenset((*names.split(), *others.split()))
    return found


@cache
def _kin() -> frozenset[str]:
    """Every word that speaks of the family."""
    return _FAMILY.union(relatives(), *relatives().values()) - _MARRIED


def check_relatives(statement: Read, heard: Read) -> Iterator[Finding]:
    """What is said of a relative must have been said of that one, and not of the patient."""
    named = [at for at, token in enumerate(statement.tokens) if token.text in relatives()]
    yield from _of_a_death(statement, heard)
    if _kin().isdisjoint(statement.texts):
        yield from _of_the_patient(statement, len(statement.tokens), heard)
    elif named:
        before = (at for at in range(named[0]) if statement.tokens[at].text in (",", ";"))
        yield from _of_the_patient(statement, max(before, default=0), heard)
    for place, at in enumerate(named):
        texts = [token.text for token in statement.tokens[max(0, at - 3) : at]]
        both = statement.tokens[at].text in _SPOUSES and "and" in texts[-2:]
        source = {token.text for token in statement.tokens[max(0, at - _SOURCE) : at]}
        if both or _COMPANY & set(texts) or "according" in source:
            continue
        following = named[place + 1] if place + 1 < len(named) else len(statement.tokens)
        yield from _of_a_relative(statement, at, following, heard)


def _speaks(tokens: Sequence[Token], at: int) -> bool:
    """Whether the relative speaks for the patient: then it is said of the patient."""
    following = [token.text for token in tokens[at + 1 : at + 7]]
    does = next((text for text in following if text not in _SKIPPED), "")
    tells = _TELLS & set(following[:2]) or does in _TELLS - {"and", "to"}
    return bool(tells or _PRESENT & set(following)) or not following


def _by_proxy(heard: Read) -> bool:
    """Whether somebody else speaks for the patient: it is «he» or «she» more often than «you»."""
    texts = [token.text for token in heard.tokens]
    return sum(text in _OTHERS for text in texts) > sum(text in _THOSE_HERE for text in texts)


def _is_named(relative: str, heard: Read) -> bool:
    """Whether a relative is named, also as a parent's: «my dad's mom»."""
    names = relatives()[relative]
    texts = [token.text for token in heard.tokens]
    if not names.isdisjoint(texts):
        return True
    theirs = _PAIRS.get(relative.removesuffix("s"), frozenset())
    return any(
        text in theirs
        and not _PARENTS.isdisjoint(texts[max(0, at - (_AND_HER if before in _THEIR else 1)) : at])
        for at, (before, text) in enumerate(pairwise(texts), start=1)
    )


def _of_a_relative(statement: Read, at: int, following: int, heard: Read) -> Iterator[Finding]:
    said = statement.tokens[at].text
    names = relatives()[said]
    speaks = _speaks(statement.tokens, at)
    if not _is_named(said, heard):
        here = speaks or _said_of_oneself(statement, at, following, heard)
        if here and (_by_proxy(heard) or _is_here(said, heard)):
            text = tr("Nobody said that the {relative} speaks here.", relative=said)
            yield Finding(Reason(ReasonKind.WORDS, Verdict.SUPPORTED, said, "", text))
            return
        text = tr("The note speaks of the {relative}; the cited words do not.", relative=said)
        yield Finding(Reason(ReasonKind.WORDS, Verdict.NOT_FOUND, said, "", text))
        return
    if not any(token.text in names for token in heard.tokens):
        return
    end = next(
        (i for i in range(at, following) if statement.tokens[i].text in (".", ";")), following
    )
    clause = statement.tokens[at + 1 : end]
    topic = _content(clause)
    best = heard.passages.best(topic, frozenset())
    if not best or not any(is_telling(token) and token.concept in topic for token in clause):
        return
    if speaks:
        may_be = _by_proxy(heard) or not all(_of_oneself(heard, index) for index in best)
    else:
        may_be = any(_is_of(heard, index, topic, said) for index in best)
        may_be = may_be or (not topic.isdisjoint(_ALIVE) and _is_well(said, heard))
    own = speaks or any(_of_oneself(heard, index) for index in best)
    if may_be or (own and _is_spoken_to(said, heard)):
        return
    passage = heard.passages.all[best[0]]
    theirs = heard.written(passage.first, passage.last)
    text = tr("The note says this of the {relative}; the cited words do not.", relative=said)
    yield Finding(Reason(ReasonKind.WORDS, Verdict.CONTRADICTED, said, theirs, text))


def _is_spoken_to(relative: str, heard: Read) -> bool:
    """Whether a relative is called by that name: «Mom, did you notice it?»."""
    names = relatives()[relative] & _CALLED_SO & heard.texts
    texts = [token.text for token in heard.tokens] if names else []
    for at, text in enumerate(texts):
        before, after = texts[at - 1] if at else "", [t for t in texts[at + 1 : at + 4] if t != ","]
        asked = after[:1] and (after[0] in _ASKING or "you" in after[:2])
        if text in names and before not in _OF_SOMEBODY and (asked or before in _GREETING):
            return True
    return False


def _is_here(relative: str, heard: Read) -> bool:
    """Whether somebody is spoken of as only that relative would: «my son» of a parent."""
    if relative in _CHILDREN:
        return any(_is_spoken_to(parent, heard) for parent in ("mother", "father"))
    whose = _SPEAKS_OF.get(relative, frozenset()) & heard.texts
    texts = [token.text for token in heard.tokens] if whose else []
    return any(
        text in whose and texts[at - 1] in ("my", "your", "the")
        for at, text in enumerate(texts)
        if texts[at + 1 : at + 2] != ["aspirin"]
    )


def _of_oneself(heard: Read, index: int) -> bool:
    """Whether those who speak say it of themselves: «I have no fever», «have you any?»."""
    texts = set(_texts(heard, index))
    return not texts.isdisjoint(_SELF) and texts.isdisjoint(_OTHERS | relatives().keys())


def _said_of_oneself(statement: Read, at: int, following: int, heard: Read) -> bool:
    """Whether who speaks for the patient says it of himself: «Mom could wake her up».

    Of «the patient's mother» and «his mother» somebody else speaks.
    """
    before = statement.tokens[at - 1].text if at else ""
    if statement.tokens[at].text not in _PARENTS or before in _OWNERS:
        return False
    best = heard.passages.best(_content(statement.tokens[at + 1 : following]), frozenset())
    return bool(best) and all(_of_himself(heard, index) for index in best)


def _of_himself(heard: Read, index: int) -> bool:
    texts = _texts(heard, index)
    return not (_I | _SELF).isdisjoint(texts) and relatives().keys().isdisjoint(texts)


def _is_well(relative: str, heard: Read) -> bool:
    """«One brother, he's fine» for a healthy brother, «and dad?» «he's ninety» for a living one."""
    names = relatives()[relative]
    for index in range(len(heard.passages.all)):
        texts = _texts(heard, index)
        if names.isdisjoint(texts):
            continue
        if texts[-1] == "?":
            texts = _texts(heard, index + 1) if index + 1 < len(heard.passages.all) else []
            lives = not _BEING.isdisjoint(texts[:1])
        else:
            lives = not _WELL.isdisjoint(texts)
        if lives and _DEAD.isdisjoint(texts):
            return True
    return False


def _is_of(heard: Read, index: int, topic: AbstractSet[str], said: str) -> bool:
    """Whether a passage speaks of a relative: who is named in it, or who was named last."""
    names = relatives()[said]
    passage = heard.passages.all[index]
    people = _people(heard, index, names)
    if people:
        inside = heard.content[passage.first : passage.last + 1]
        counts = Counter(concept for concept in inside if concept in topic)
        rarest = min(counts, key=lambda concept: (counts[concept], -heard.passages.share(concept)))
        for at in range(passage.first, passage.last + 1):
            if heard.content[at] == rarest:
                nearest = [one for one in people if one < at][-1:] or people[:1]
                if heard.tokens[nearest[0]].text in names:
                    return True
        return False
    if heard.tokens[passage.last].text == "?" and index + 1 < len(heard.passages.all):
        people = _people(heard, index + 1, names)
        if people and heard.tokens[people[0]].text in names:
            return True
    texts = set(_texts(heard, index))
    other = _HE if said in _WOMEN else _SHE if said in _MEN else frozenset[str]()
    own = _SHE if said in _WOMEN else _HE
    if texts & other and not texts & own:
        return False
    far = _ANTECEDENT if texts & own and not texts & _SELF else _BEFORE
    for before in range(index - 1, max(-1, index - 1 - far), -1):
        people = _people(heard, before, names)
        if texts & own:
            wrong = _MEN if said in _WOMEN else _WOMEN
            people = [at for at in people if heard.tokens[at].text not in wrong]
        if people:
            return any(heard.tokens[at].text in names for at in people)
    return index + 1 < len(heard.passages.all) and any(
        heard.tokens[at].text in names for at in _people(heard, index + 1, names)
    )


def _people(heard: Read, index: int, names: AbstractSet[str]) -> list[int]:
    """The tokens of a passage that name a relative; not whose side of the family it is."""
    passage = heard.passages.all[index]
    return [
        at
        for at in range(passage.first, passage.last + 1)
        if (heard.tokens[at].text in relatives() or heard.tokens[at].text in names)
        and [token.text for token in heard.tokens[at + 1 : at + 2]] != ["side"]
    ]


def _texts(heard: Read, index: int) -> list[str]:
    passage = heard.passages.all[index]
    return [token.text for token in heard.tokens[passage.first : passage.last + 1]]


def _of_a_death(statement: Read, heard: Read) -> Iterator[Finding]:
    """«The patient died», where nobody says so: who comes to a visit lives."""
    for at, token in enumerate(statement.tokens[:-1]):
        if token.text not in _CALLED or statement.tokens[at + 1].text not in _DEATHS:
            continue
        if any(one.text == "of" for one in statement.tokens[max(0, at - 2) : at]):
            continue  # «the mother of the patient died»
        texts = [one.text for one in heard.tokens]
        if not any(one in _CALLED and other in _DEATHS for one, other in pairwise(texts)):
            said = statement.written(at, at + 1)
            yield Finding(missing(ReasonKind.WORDS, said))


def _of_the_patient(statement: Read, end: int, heard: Read) -> Iterator[Finding]:
    """What is said of the patient before the token `end` must not be only of a relative."""
    clause = statement.tokens[:end]
    if not any(token.text in _PATIENT for token in clause[:3]) or _by_proxy(heard):
        return
    best = heard.passages.best(_content(clause), frozenset())
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


def _only_a_relative(heard: Read, index: int) -> bool:
    """Whether a passage, or the one before it, names a relative and not those who speak."""
    texts = _texts(heard, index)
    if not _SELF.isdisjoint(texts):
        return False
    family = relatives().keys() - _SPOUSES
    for parent in ("mother", "father"):
        if _is_spoken_to(parent, heard):
            family -= relatives()[parent]
    if index:
        texts = [*_texts(heard, index - 1), *texts]
    return not family.isdisjoint(texts)
