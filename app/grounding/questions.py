"""Where a question begins, and what it takes for granted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.grounding.lexicon import word_set
from app.grounding.negation import AUXILIARIES
from app.grounding.replies import FILLERS
from app.grounding.words import Token, is_content, is_finding

_BEFORE = FILLERS | {"or", "how", "about"}
_ASKED = word_set(
    """
    you your he she they there it any anybody anyone anything the that this these those his her
    """
)
_BEFORE_VERB = word_set("to na i'll we'll you'll will would let i we he she they")
"""What makes a verb before its subject no question: «I will have you come back»."""
_SUBJECTS = word_set("you it that there this")  # «you have the», unlike «if you do that, is it»
_BEFORE_ANY = word_set("with of for to if like in on under at from see make take has have had not")
"""What makes «any» no question: «if you have any pain», «to help with any pain»."""
_OUTRIGHT = word_set("any anybody anyone you he she there")
_TAGS = word_set("okay ok alright")
_OPEN = word_set("when where why which who how what")
_OPENING = _OPEN | AUXILIARIES
_OPENERS = AUXILIARIES | {"any", "what", "how"}
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
_NAME = 3  # words of a name and the comma after it
_MOMENTS = word_set("after before during since")
_SUPPOSED = word_set("when if")  # «should I come when it flutters?»
_MOMENT = 4  # words from «after» that tell after what
_POSSESSIVES = word_set("your his her my their")
_BESIDE = {("other", "than"), ("other", "then"), ("aside", "from"), ("apart", "from")}
_BE = word_set("is are was were")
_PRESENT = (["is"], ["are"], ["do"], ["does"], ["am"])
_FAMILY = word_set("family anybody anyone relatives relative")
_BETWEEN = word_set(", or ?")
_TROUBLES = word_set("changes change problems problem issues trouble")
_LOOKS = word_set("is are look looks feel feels been about the pretty all just always")
_WELL = word_set("fine okay ok normal good alright same well great")
_CAUSES = word_set("to from")  # «any reaction to the eggs?»
_DEFINITE = _POSSESSIVES | word_set("the this that these those")
_LISTS = word_set("any or")
_COMPARED = word_set("better worse improved improving changed constant")
FAR = 20  # words between the openings of one question, and to an answer in the same turn
_LONG = 40  # words of a question without a mark
_HOW_LONG = 4  # words from «how» to the verb: «how many drinks a day do you have»


def opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token, which is not the last one, opens a question: «any», «do you»."""
    text = tokens[at].text
    if text not in _OPENERS:
        return False
    following, before = tokens[at + 1].text, tokens[at - 1].text if at else "."
    if text == "any":
        return before not in _BEFORE_ANY
    if text not in AUXILIARIES:
        return following == "about"
    if following not in _ASKED or before in _BEFORE_VERB:
        return False
    return before not in _SUBJECTS or following in _SUBJECTS


def asked_from(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where a question begins after what it takes for granted: «before you fell, did you …?»"""
    start = first
    while start < last and tokens[start].text in FILLERS:
        start += 1
    setting = tokens[start].text in _SETTING
    told = tokens[start].text in _TOLD
    for at in range(start + 1, last):
        if not opens(tokens, at):
            continue
        if setting or (tokens[at - 1].text == "," and (told or _calls(tokens, start, at))):
            return at
        if not told:
            return at if _tells(tokens, start, at) else first
    return first


def _calls(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether only a name stands before a question: «Mom, did you notice it?»"""
    if at - first > _NAME or tokens[at].text == "any":
        return False
    return not any(is_finding(token) for token in tokens[first:at])


def _tells(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a question is put to what is told: «the nurse took blood, but do you …?»"""
    texts = [token.text for token in tokens[first:at]]
    if texts[-1] not in (",", "but") or tokens[at].text == "any":
        return False
    return len(texts) >= _SENTENCE and not _VERBS.isdisjoint(texts)


def declares(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a question tells what is so: «And your last mammogram was in January?»"""
    texts = [token.text for token in tokens[first:last] if token.text not in FILLERS]
    if len(texts) < _SENTENCE or texts[0] in _OPENING or not _UNSETTLED.isdisjoint(texts):
        return False
    asked = any(one in AUXILIARIES and other in _ASKED for one, other in pairwise(texts))
    return not asked and not _VERBS.isdisjoint(texts)


def taken_for_granted(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """What is so whatever is answered: «is your cough any better?», «other than your cough, …?»"""
    found: list[int] = []
    beside, compared = False, _compares(tokens, first, last)
    for at in range(first, last):
        text, following = tokens[at].text, tokens[at + 1].text
        beside = (beside and text != ",") or text == "besides" or (text, following) in _BESIDE
        if beside and is_content(tokens[at]):
            found.append(at)
        if text in _POSSESSIVES or (compared and text in _DEFINITE):
            near = range(at + 1, min(at + 4, last))
            end = next((to for to in near if is_finding(tokens[to])), None)
            if end is not None and _is_predicate(tokens, at, end, last):
                continue
            if end is not None and all(is_content(tokens[to]) for to in range(at + 1, end)):
                found.append(end)
    return found


def _compares(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether something that is there is asked about: «the cough, is it any better?»"""
    return not _COMPARED.isdisjoint(token.text for token in tokens[first:last])


def _is_predicate(tokens: Sequence[Token], at: int, finding: int, last: int) -> bool:
    """Whether a finding is asked of what somebody has: «is your face itchy?»"""
    asked = tokens[at - 1].text in _BE if at else False
    return asked and finding > at + 1 and (finding == last - 1 or tokens[finding + 1].text == "or")


def items(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The things that are asked for one by one, but not whether something is well."""
    start = first
    for at in range(first, last + 1):
        if tokens[at].text in _BETWEEN or at == last:
            if any(is_finding(one) or one.text in _TROUBLES for one in tokens[start:at]) and all(
                one.text not in _WELL for one in tokens[start:at]
            ):
                yield start, at
            start = at + 1


def is_fine(tokens: Sequence[Token], at: int, last: int) -> bool:
    """«The skin looks normal», «lidocaine is fine», «peeing about the same»."""
    place = at + 1
    while place < last and tokens[place].text in _LOOKS:
        place += 1
    return place <= last and tokens[place].text in _WELL


def of_now(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a question is of today: «do you smoke?», «is it painful?»"""
    texts = [token.text for token in tokens[first:last] if token.text not in FILLERS]
    opened = [
        one for one, other in pairwise(texts) if one in AUXILIARIES and other in _ASKED | {"the"}
    ]
    return opened[:1] in _PRESENT


def expects_no(tokens: Sequence[Token], first: int, last: int) -> bool:
    """«Never been in the hospital?», «no surgeries?»"""
    texts = [token.text for token in tokens[first:last] if token.text not in FILLERS]
    return texts[:1] in (["never"], ["no"])


def of_before(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether what is so now was so before: «have you ever hurt this knee before?»"""
    texts = [token.text for token in tokens[first:last]]
    return texts[-1:] == ["before"] and not _DEFINITE.isdisjoint(texts)


def asks_of_family(tokens: Sequence[Token], first: int, last: int) -> bool:
    """«Anyone in the family had cancer?»"""
    texts = {token.text for token in tokens[first:last]}
    return "," not in texts and not _FAMILY.isdisjoint(texts)


def was_so(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """What was so before: «are you still coughing?»"""
    texts = [token.text for token in tokens[first:last]]
    start = first if "anymore" in texts else last
    for at, (text, following) in enumerate(pairwise((*texts, "")), first):
        if text == "still" or (text, following) == ("any", "more"):
            start = min(start, at)
    return [at for at in range(start + 1, last) if is_content(tokens[at])]


def beside(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """When and of what something is asked: «after the fall?», «a reaction to the eggs?»

    Also what was done and is only asked to have been abnormal: «any abnormal scans?»
    """
    moments = [at for at in range(first, last) if tokens[at].text in _MOMENTS]
    supposed = next((at for at in range(first + 1, last) if tokens[at].text in _SUPPOSED), last)
    return [
        at
        for at in range(first, last)
        if (
            tokens[at - 1].text == "abnormal"
            or (tokens[at - 1].text == "the" and tokens[at - 2].text in _CAUSES)
            or any(0 < at - moment <= _MOMENT for moment in moments)
            or (at > supposed and is_finding(tokens[at]))
        )
        and is_content(tokens[at])
    ]


def is_tag(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether only «okay?» is asked, after something that is told."""
    return last > first + 3 and tokens[last - 1].text in _TAGS


def inverted(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether the denial in a question only asks: «don't you have pain?»"""
    for place in range(first, min(at - 1, first + 3)):
        verb, denial, subject = (token.text for token in tokens[place : place + 3])
        if verb in AUXILIARIES and denial == "not" and subject in _ASKED:
            return True
    return False


def presupposes(tokens: Sequence[Token], first: int, last: int) -> bool:
    """«When did the pain start?» takes the pain for granted; «what about pain?» does not."""
    texts = [token.text for token in tokens[first : last + 1] if token.text not in FILLERS]
    return bool(texts) and texts[0] in _OPEN and texts[1:2] not in (["about"], ["if"])


def lists(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether several things are asked for, or any of a kind; «how often» asks for one."""
    texts = [token.text for token in tokens[first : last + 1]]
    granted = any(one in _OPEN and other != "about" for one, other in pairwise(texts))
    if granted:
        return False
    named = any(
        tokens[at].text == "," and is_content(tokens[at - 1]) for at in range(first + 1, last)
    )
    return named or not _LISTS.isdisjoint(texts)


def opening(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Where the question at the end of a turn begins: the first opening that is near the next."""
    if _only_names(tokens, first, last):
        return first
    opened: int | None = None
    for at in range(last - 1, first - 1, -1):
        if (last if opened is None else opened) - at > (FAR if opened is not None else _LONG):
            break
        if opened is not None and tokens[at].text in ("okay", "alright"):
            break
        if opens(tokens, at):
            opened = at
    return opened


def _only_names(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a turn is nothing but findings that are asked for: «okay coughing headache»."""
    here = [token for token in tokens[first : last + 1] if token.text not in _BEFORE]
    return bool(here) and all(is_finding(token) for token in here)


def begins(tokens: Sequence[Token], first: int, opened: int) -> bool:
    """Whether a question is all that is said from a token on."""
    return all(token.text in _BEFORE for token in tokens[first:opened])


def asked_outright(tokens: Sequence[Token], first: int, opened: int, last: int) -> list[int]:
    """The findings of a question without a mark that takes none of them for granted."""
    before = [token.text for token in tokens[max(first, opened - _HOW_LONG) : opened]]
    start = [token.text for token in tokens[opened : opened + 2]]
    if _OUTRIGHT.isdisjoint(start) or not _OPEN.isdisjoint(before):
        return []
    return [
        at
        for at in range(opened, last + 1)
        if is_finding(tokens[at]) and tokens[at - 1].text not in _DEFINITE
    ]
