"""Whether the words that follow a question say yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from app.grounding.lexicon import word_set
from app.grounding.negation import AUXILIARIES, DOUBT, NO_WORDS, SELDOM, Polarity
from app.grounding.words import Token

FILLERS = word_set(
    """
    um uh oh ah hm well okay ok so and but like hmm mm , . - – ! thankfully luckily fortunately
    honestly actually alright god gosh goodness
    """
)
YES = word_set(
    """
    yes yeah yep yup correct sure definitely absolutely right exactly sometimes occasionally
    mm-hmm mhm indeed ya yea certainly unfortunately socially
    """
)
_HUMMED = {
    "mm hmm": Polarity.AFFIRMED,
    "uh huh": Polarity.AFFIRMED,
    "uh uh": Polarity.NEGATED,
    "mm mm": Polarity.NEGATED,
}
_PARTLY = word_set("sure always every exactly as until too all usually that just only if the")
"""What follows a «not» that does not answer no: «not right away», «not always»."""
_NOT_NOW: tuple[str, ...] = tuple(
    f"{one} {other}"
    for one in ("not", "none", "nothing")
    for other in ("anymore", "any more", "now", "since")
)
_THEIR = word_set("my his her")
_THEN = (["was"], ["were"], ["did"])
_NOT = (["not"], ["never"])
_NOT_NOW += ("no more .", "no more ,")
_HEDGES = word_set("kinda just then actually already finally recently have had")
_HAD = word_set("had have got get")
_SOMETHING = word_set("one some it that those them two three few")
_GOES_ON = word_set("stop stops stopped quit giving give")
KIN = word_set(
    """
    mother mom mum mama father dad daddy papa brother sister aunt uncle grandmother grandfather
    grandma grandpa son daughter cousin wife husband parents niece nephew neighbor friend
    """
)
_THEY_DO = word_set("yes did does do has had have is was are were")
_AFTER_ALL = word_set("though too at when in , . ! ;")
_WAS = word_set("was were did had")
_NO_LONGER = word_set("but before until till though at")
"""What follows «I was» and «I did» where it is no longer so: «I did, but», «I was until May»."""
_STOPPED = word_set("stopped quit finished")
_LEFT_OUT, _IT_ALL = word_set("skipped missed declined refused"), word_set("it that them those .")
_NO_MORE = (["that", "it"], ["that", "all"], ["nothing", "else"])
_ONLY = word_set("just only except once twice")
_KNOWING = word_set("i i'm i've we we're we've")  # «not that I'm aware of»
_NO = NO_WORDS | {"nobody", "zero"}
_PARTS = word_set("only mostly mainly usually")
_OFTEN = word_set(
    "sometimes occasionally every always constantly frequently often daily weekly once twice"
)
_MANY = word_set("both several many lots")
_SOME = (
    ["a", "little"],
    ["little", "bit"],
    ["a", "bit"],
    ["a", "few"],
    ["a", "lot"],
    ["some", "of"],
    ["just", "a"],
)
_TIMES = ("on and off", "off and on", "now and then", "from time to", "a couple of")
_AGREEING = (
    "i think so",
    "i believe so",
    "very much so",
    "i try to",
    "she says yes",
    "he says yes",
)
_IRONY = ["i", "wish"]
_GLADLY = (
    ["you", "bet"],
    ["of", "course"],
    ["a", "baby"],
    ["a", "log"],
    ["a", "rock"],
    ["a", "champ"],
)
_SAYS = word_set("says said")
_PLAIN = word_set("yes yeah yep yup sir ma'am doctor")  # a yes that may only agree
_AFFIRMS = YES | _PARTS | _MANY
_IT = word_set("it that them taking using at when because since in last about after so")
"""What follows «I stopped» where that is what was asked."""
_DOING = word_set("say think remember recall complain see imagine tell do , . - ")
"""What follows «I cannot» that answers no; «I cannot lift it» is a complaint of its own."""
_HELD = (["i've", "had"], ["i've", "been"], ["we've", "had"])
_ELIDED = AUXILIARIES - {"do"}
_HABITS = word_set("think care like use touch drink smoke take eat")
"""What somebody does not do who leaves out who: «don't touch it», unlike «don't worry»."""
_EMPHATIC = (["do"], ["did"], ["does"])
_OF_ONESELF = word_set("i he she it they we there i'm he's she's they're we're i've")
_DENIED = frozenset({"not", "never", "none"})
_ELLIPSIS = 4  # words of an answer that only takes up the verb: «I do, yes»
_LATE = 8  # words within which an answer comes to its «no»: «on my body, no, not really»
_AGAIN = word_set("i he she it we they not no . ,")
"""What follows the «no» of an answer that did not begin with it."""


def reply(tokens: Sequence[Token], first: int, last: int) -> Polarity:
    """What a sentence says as an answer: yes, no, or neither."""
    texts = [token.text for token in tokens[first : last + 1]]
    hummed = _HUMMED.get(" ".join(text for text in texts[:4] if text.isalpha()))
    if hummed is not None:
        return hummed
    while texts and texts[0] in FILLERS:
        texts.pop(0)
    if texts[:1] == ["that"]:
        texts = [text for text in texts[1:] if text not in ("is", "was", "a")]
    if not texts or texts[0] in SELDOM:
        return Polarity.UNKNOWN
    if was_so(texts):
        return Polarity.EITHER
    takes_back = next((text for text in texts[1:] if text != ","), "") in ("not", "no")
    if (takes_back and texts[0] in YES) or texts[0] in _NO or texts[:2] == _IRONY:
        return Polarity.UNKNOWN if _in_part(texts) else Polarity.NEGATED
    if texts[0] in _AFFIRMS or _at_times(texts) or _agrees(texts):
        return Polarity.AFFIRMED
    return _in_full(texts)


def _in_part(texts: list[str]) -> bool:
    """«Not right away», unlike «not that I know of»."""
    if texts[0] != "not" or (texts[1:2] == ["that"] and not _KNOWING.isdisjoint(texts[2:3])):
        return False
    if texts[1:3] == ["right", "now"]:
        return False
    return texts[1:2] == ["right"] or not _PARTLY.isdisjoint(texts[1:2])


def of_others(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether an answer says it of somebody else: «no, but my father did», «my father. Not me.»"""
    texts = [*(token.text for token in tokens[first : last + 1]), "."]
    if not KIN.isdisjoint(texts) and ("not", "me") in pairwise(texts):
        return True
    return any(
        who in KIN and does in _THEY_DO and after in _AFTER_ALL
        for who, does, after in zip(texts, texts[1:], texts[2:], strict=False)
    )


def is_brief(texts: list[str]) -> bool:
    """«I am.», «He hasn't.»"""
    elided = texts[:1] and texts[0] in _OF_ONESELF and texts[1:2] and texts[1] in AUXILIARIES
    return bool(elided) and texts[2:] in ([], ["not"])


def of_kin(texts: list[str]) -> bool:
    """«My father, at sixty» says who had it."""
    return texts[:1] == ["my"] and not KIN.isdisjoint(texts[1:4]) and "not" not in texts


def was_then(texts: list[str]) -> bool:
    """«It was the first few days» says of what is asked of now that it is over."""
    return texts[0] in _OF_ONESELF and texts[1:2] in _THEN and texts[2:3] not in _NOT


def was_so(texts: list[str]) -> bool:
    """Whether an answer tells that it was so before: «I used to», «I was, but», «I stopped»."""
    if " ".join(texts).startswith(_NOT_NOW):
        return True
    own = texts[1:] if texts[0] in _OF_ONESELF else texts
    if own[:2] == ["used", "to"] or texts[-4:-1] == ["i", "used", "to"]:
        return True
    then = [text for text in own[1:3] if text != ","]
    if own is not texts and own[:1] and own[0] in _WAS and not _NO_LONGER.isdisjoint(then[:1]):
        return True
    if ["gave", "up"] in (texts[:2], own[:2]):
        return True
    texts = [text for text in texts if text not in _HEDGES]
    return any(
        one in _OF_ONESELF
        and ((stopped == "ran" and after == "out") or stopped in _STOPPED)
        and (stopped == "ran" or not after.isalpha() or after in _IT)
        for one, stopped, after in zip(texts, texts[1:], (*texts[2:], "."), strict=False)
    )


def _agrees(texts: list[str]) -> bool:
    return " ".join(texts[:3]) in _AGREEING or texts[:2] in _GLADLY


def means_yes(texts: list[str]) -> bool:
    """Whether a yes to «no pain?» does not agree with it: «sometimes», «yes, I do»."""
    while texts and texts[0] in _PLAIN:
        texts = texts[1:]
    if not texts or _at_times(texts):
        return bool(texts)
    elliptic = len(texts) == 2 and texts[1] in AUXILIARIES
    emphatic = texts[1:2] in _EMPHATIC and "not" not in texts[2:3]
    return _had_one(texts) or (texts[0] in _OF_ONESELF and (elliptic or emphatic))


def says_no(texts: list[str]) -> bool:
    """Whether words deny what a question takes for granted: «I'm not really having any more»."""
    if not texts:
        return False
    none = texts[0] in _OF_ONESELF and "not" in texts[1:3] and "any" in texts[2:_LATE]
    return none or texts[0] in NO_WORDS


def _at_times(texts: list[str]) -> bool:
    """«A little», «now and then», «every night»."""
    return texts[0] in _OFTEN or texts[:2] in _SOME or " ".join(texts[:3]) in _TIMES


def _in_full(texts: list[str]) -> Polarity:
    """An answer that begins with neither yes nor no: «I do», «haven't had any», «here, no»."""
    elided = texts[1:2] == ["not"] and (texts[0] in _ELIDED or not _HABITS.isdisjoint(texts[2:3]))
    if elided or (texts[0] in _OF_ONESELF and not _DENIED.isdisjoint(texts[1:4])):
        return _denied(texts)
    if texts[0] in _OF_ONESELF:
        emphatic = texts[1:2] in _EMPHATIC
        elliptic = 1 < len(texts) <= _ELLIPSIS and texts[1] in AUXILIARIES
        if (emphatic or elliptic) and NO_WORDS.isdisjoint(texts[1:4]):
            return Polarity.AFFIRMED
    if _left_out(texts):
        return Polarity.NEGATED
    held = texts[:2] in _HELD and not {"not", "never", "no"} & set(texts[2:_LATE])
    if held or _had_one(texts):
        return Polarity.AFFIRMED
    theirs = texts[0] in _THEIR and not KIN.isdisjoint(texts[1:3])  # «my husband is not»
    late = list(pairwise((*texts[1:], ".")))[: _LATE - 1]
    quoted = any(one in _SAYS and other in NO_WORDS for one, other in late)  # «my wife says no»
    if quoted or (not theirs and any(one in NO_WORDS and other in _AGAIN for one, other in late)):
        return Polarity.NEGATED
    return Polarity.UNKNOWN


def _had_one(texts: list[str]) -> bool:
    """«I had one in the winter»."""
    return texts[0] in _OF_ONESELF and not (
        _HAD.isdisjoint(texts[1:2]) or _SOMETHING.isdisjoint(texts[2:3])
    )


def _left_out(texts: list[str]) -> bool:
    """«We skipped it this year»."""
    if texts[1:2] == ["behind"]:
        return True  # «are the shots up to date?»
    own = [text for text in texts if text not in _HEDGES]
    return own[0] in _OF_ONESELF and not (
        _LEFT_OUT.isdisjoint(own[1:2]) or _IT_ALL.isdisjoint(own[2:3])
    )


def but_for(texts: list[str]) -> bool:
    """What grants to «never in hospital?» the one time that there was: «just for my babies»."""
    return not _ONLY.isdisjoint(texts[:1])


def closes(texts: list[str]) -> bool:
    """Whether an answer says that there is no more: «he spit up once, but that's it»."""
    words = [text for text in texts if text.isalpha()]
    return words[-2:] in _NO_MORE


def _denied(texts: list[str]) -> Polarity:
    """«I do not», «I do not know», «I do not know of any», «I cannot wait»."""
    pairs = list(pairwise(texts))
    if ("not", "wait") in pairs or any(
        (one == "but" and other in YES) or (one in ("not", "never") and other in _GOES_ON)
        for one, other in pairs
    ):
        return Polarity.AFFIRMED
    if ("but", "now") in pairs or (
        texts[1:3] == ["can", "not"] and not _DOING.issuperset(texts[3:4])
    ):
        return Polarity.UNKNOWN
    if ("to", "lie") in pairs:
        return Polarity.UNKNOWN
    if ("know", "of") in pairwise(texts) or DOUBT.isdisjoint(texts[1:6]):
        return Polarity.NEGATED
    return Polarity.UNKNOWN
