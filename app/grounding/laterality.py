"""Left, right and both, with the part of the body they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from app.grounding.lexicon import word_set
from app.grounding.stems import stem
from app.grounding.units import GIVEN
from app.grounding.words import Token
from app.grounding.words import tokens as words_in


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


_PARTS = frozenset(
    stem(word)
    for word in word_set(
        """
            knee hip shoulder ear arm flank eye calf wrist foot hand ankle elbow lung
            base leg finger thumb toe breast kidney thigh shin heel side quadrant
            extremity temple cheek jaw groin buttock testicle ovary ventricle atrium
            carotid femur tibia fibula humerus radius ulna clavicle rib scapula
            patella forearm forefoot hemisphere lobe nostril tonsil eyelid cornea
            retina iris pupil axilla armpit labia chest neck back abdomen pelvis face
            forehead scalp brow nipple palm sole achilles biceps triceps hamstring
            quadriceps quad rotator cuff lower upper mid anterior posterior lateral
            medial inguinal iliac temporal frontal parietal occipital main bundle
            coronary ventricular atrial renal great big little index ring middle first
            second third fourth fifth distal proximal sided dominant tympanic
            total paracentral inner outer bunion nephrectomy mastectomy orchiectomy
            oophorectomy lumpectomy thoracotomy salpingectomy hernia one heart body
            half lumbar cervical sacroiliac gluteal trochanter trochanteric
            submandibular supraclavicular lymph nare nasal sinus maxillary knuckle
            hemiparesis hemiplegia sciatica pronator subclavian femoral popliteal
            brachial antecubital feet teeth tooth molar gum adrenal gland cerebral artery
            vein nerve radial ulnar tibial peroneal pedal vocal cord parotid glenoid macula
            macular ureter ureteral ovarian adnexa adnexal fallopian tube hemithorax pleural
            epididymis mandible mandibular umbilicus periumbilical
            costovertebral paraspinal trapezius deltoid meniscus meniscal collateral
            metatarsal metatarsophalangeal malleolus malleolar hemibody cerebellar
            optic facial carpal jugular adenopathy
        """
    )
)
_QUALIFIERS = frozenset(
    stem(word)
    for word in word_set(
        """
        lower upper mid anterior posterior lateral medial distal proximal great big little first
        second third fourth fifth middle inner outer total main one half side sided
        """
    )
)
"""Say which part of a part."""
_NOT_A_SIDE_AFTER = word_set(
    """
    now away there here after before then over handed hander to it them him her the a an for
    out behind off up down about on because so in at with my your home work me us early
    """
)
_OWNERS = word_set(
    """
    my the your his her on their our this worse to than only and or in of
    """
)
_LEAVERS = word_set(
    """
    all that's be was were is has had have he she they it who patient mother father husband wife
    and just i we you to
    """
)
_PLACES = word_set(
    """
    in along at onto into above below beneath where under underneath next through behind near
    around by before after there here now away when
    """
)
_COMINGS = word_set("come comes came coming go goes went be get gets got spring springs bounce")
_ENDINGS = word_set("and or than is was since because while hurts feels too though")
_ENDINGS |= frozenset(".?,-!;")
"""What may follow a side that stands for the part."""
_NO_PLACES = word_set(
    "track way dose path medication medicine medications meds thing direction page call"
)
"""What is right, and no place, in «on the right track»."""
_ASKED = 4  # tokens after «which» in which the part is named of which a side is asked for
_NAMED_BEFORE = 24  # tokens before «which one?» in which the part was named
_APART = 5  # tokens that two sides to choose from are apart
_ANSWERED = 16  # tokens after a question for one of two sides in which the answer stands
_BOTH = word_set("bilateral bilaterally both bilat")
_SIDES = _BOTH | {"left", "right"}
_ASKING = frozenset(("which", "what"))
_LOOKED_AT = _SIDES | _ASKING
_LETTERS = {"l": "left", "r": "right", "b": "bilateral"}
_SHORT = {
    "od": ("right", "eye"), "os": ("left", "eye"), "ou": ("bilateral", "eye"),
    "rle": ("right", "leg"), "lle": ("left", "leg"), "ble": ("bilateral", "leg"),
    "rue": ("right", "arm"), "lue": ("left", "arm"), "bue": ("bilateral", "arm"),
    "rlq": ("right", "quadrant"), "llq": ("left", "quadrant"),
    "ruq": ("right", "quadrant"), "luq": ("left", "quadrant"),
    "rll": ("right", "lobe"), "lll": ("left", "lobe"),
    "rul": ("right", "lobe"), "lul": ("left", "lobe"),
}  # fmt: skip
"""What notes write for a side and its part."""
_WRITTEN_SHORT = "side"
"""The concept of such a word once it is spelled out."""
_LETTERED = 3  # words after a letter within which the part stands whose side it is
_COMPARING = frozenset((">", "<"))


_REGIONS = tuple(
    frozenset(token.concept for token in words_in(text))
    for text in (
        "shoulder arm elbow wrist hand finger thumb forearm humerus radius ulna clavicle scapula",
        "hip leg knee ankle foot toe calf thigh shin heel femur tibia fibula buttock groin",
        "eye ear face temple cheek jaw head forehead eyelid pupil brow temporal",
        "chest breast flank back abdomen quadrant lung kidney rib groin pelvis lumbar hip buttock",
    )
)
"""Parts that people take for each other, or name for each other."""
_ANYWHERE = frozenset(token.concept for token in words_in("side extremity body half one"))


def may_be_one(parts: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sets of parts may be said of the same place."""
    if not parts or not others or (parts | others) & _ANYWHERE:
        return True
    return any(parts & region and others & region for region in _REGIONS)


@dataclass(frozen=True, slots=True)
class Sided:
    """A side said of `parts` (concepts of the words that follow or precede) at token `at`."""

    side: Side
    parts: frozenset[str]
    at: int


def sides(tokens: Sequence[Token], *, written: bool = False) -> tuple[Sided, ...]:
    """The sides of the body that are named; «all right» and «left the house» are none.

    What is `written` in a note names a side of the body wherever it does not plainly say
    something else.
    """
    found: list[Sided] = []
    asked: tuple[int, frozenset[str]] | None = None
    as_written, tokens = tokens, spelled_out(tokens) if written else tokens
    for at, token in enumerate(tokens):
        if token.text not in _LOOKED_AT:
            continue
        if written and token.concept == _WRITTEN_SHORT:
            parts = _part_of(as_written[at]) or _parts(tokens, at)
            side = Side.BOTH if token.text in _BOTH else Side(token.text)
            found.append(Sided(side, parts, at))
            continue
        if not written and token.text in _ASKING:
            asked = _which(tokens, at) or asked
        if not written and token.text in ("left", "right"):
            if _is_choice(tokens, at):
                asked = at, _parts(tokens, at) | (asked[1] if asked else frozenset())
                continue
            if asked is not None and at - asked[0] <= _ANSWERED and _answers(tokens, at):
                found.append(Sided(Side(token.text), asked[1] | _parts(tokens, at), at))
                asked = None
                continue
        parts = _parts(tokens, at) if token.text in _SIDES else frozenset[str]()
        if token.text in _BOTH:
            if token.text == "both" and (not parts or _is_of_two(tokens, at)):
                continue
            side = Side.BOTH
        elif token.text in ("left", "right") and (
            _of_a_body(tokens, at) or (written and _as_written(tokens, at))
        ):
            side = Side(token.text)
        else:
            continue
        found.append(Sided(side, parts, at))
    return tuple(found)


def spelled_out(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words of a note with «left» for «L» in «L knee», and for «OS»."""
    made = list(tokens)
    for at, token in enumerate(tokens):
        side = _letter(tokens, at) if token.text in _LETTERS else _SHORT.get(token.text, ("",))[0]
        given = token.text == "od" and at and tokens[at - 1].text in GIVEN
        if side and not given:
            made[at] = token._replace(text=side, concept=_WRITTEN_SHORT)
    return made


def _letter(tokens: Sequence[Token], at: int) -> str:
    """The side that a letter stands for: «L knee», «R > L», «b/l»; nothing for «2 L»."""
    before = tokens[at - 1].text if at else ""
    after = [token.text for token in tokens[at + 1 : at + 1 + _LETTERED]]
    side = _LETTERS[tokens[at].text]
    if tokens[at].text == "b":
        return side if after[:2] == ["/", "l"] else ""
    if before in ("/", "-", "+", ":") or before[:1].isdecimal():
        return ""
    compared = before in _COMPARING or after[:1] in ([">"], ["<"])
    number = after[:1] != [] and after[0][0].isdecimal()
    both = {"l", "r"} <= {token.text for token in tokens}
    if compared or (number and both) or after[:2] == ["-", "sided"]:
        return side
    for token in tokens[at + 1 : at + 1 + _LETTERED]:
        if not token.is_word:
            return ""
        if _is_part(token):
            return side
    return ""


def _part_of(token: Token) -> frozenset[str]:
    short = _SHORT.get(token.text)
    return frozenset(one.concept for one in words_in(short[1])) if short else frozenset()


def _is_of_two(tokens: Sequence[Token], at: int) -> bool:
    """«Both upper and lower teeth»: two parts, and no two sides; «both arms and legs» are."""
    after = [token.text for token in tokens[at + 1 : at + 3]]
    return after[1:] == ["and"] and stem(after[0]) in _QUALIFIERS


def _which(tokens: Sequence[Token], at: int) -> tuple[int, frozenset[str]] | None:
    """Where somebody asks for a side, and of what: «which knee?», «the knee … which one?»."""
    which = tokens[at].text == "which"
    for end in range(at + 1, min(at + 1 + _ASKED, len(tokens))):
        if tokens[end].text == "side" or (which and tokens[end].text == "one"):
            before = tokens[max(0, at - _NAMED_BEFORE) : at]
            near = [token.concept for token in reversed(before) if _is_part(token)]
            return end, frozenset(near[:1])
        if which and _is_part(tokens[end]):
            return end, frozenset((tokens[end].concept,))
        if tokens[end].text in (".", "?"):
            break
    return None


def _is_choice(tokens: Sequence[Token], at: int) -> bool:
    """Whether a side is one of two that somebody asks for: «are you left or right handed?»."""
    other = "right" if tokens[at].text == "left" else "left"
    for step in (1, -1):
        near = at + step
        joined = False
        while 0 <= near < len(tokens) and abs(near - at) <= _APART:
            text = tokens[near].text
            if text in (".", "?", "!"):
                break
            if text == other and joined:
                return True
            joined |= text == "or"
            near += step
    return False


def _answers(tokens: Sequence[Token], at: int) -> bool:
    """Whether a side stands by itself, with no part after it and no other word that it needs."""
    after = tokens[at + 1].text if at + 1 < len(tokens) else "."
    ends = at + 1 >= len(tokens) or tokens[at + 1].segment != tokens[at].segment
    return ends or after in (".", ",", "!", "handed", "hand", "side", "one", "-")


def _as_written(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1].text if at else "."
    after = tokens[at + 1].text if at + 1 < len(tokens) else "."
    just = tokens[at].text == "right" and _is_just(before, after)
    return not just and before not in _LEAVERS and after not in _NOT_A_SIDE_AFTER


def _of_a_body(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1].text if at and tokens[at - 1].segment == tokens[at].segment else "."
    follows = [t for t in tokens[at + 1 : at + 5] if t.segment == tokens[at].segment]
    after = follows[0].text if follows else "."
    if tokens[at].text == "right" and before not in _OWNERS and _is_just(before, after):
        return False
    for token in follows[:4]:
        if token.text in (".", "?", "!", ";") or (token.text == "," and before not in _OWNERS):
            break
        if _is_part(token):
            return before not in ("all", "that's")
    if before in ("on", "to") and follows and after == "the":
        return False
    place = [token.text for token in tokens[max(0, at - 2) : at]]
    if place[:1] == ["on"] and before in _OWNERS and after not in _NO_PLACES:
        return True
    ends = not follows or after in _ENDINGS
    if tokens[at].text == "right" and after == "?" and before not in _OWNERS:
        return False
    return ends and before in _OWNERS and after not in _NOT_A_SIDE_AFTER


def _is_just(before: str, after: str) -> bool:
    """«landed right onto my foot», «comes right back»: no side, but «just»."""
    return after in _PLACES or (after == "back" and before in _COMINGS)


def _is_part(token: Token) -> bool:
    return stem(token.text) in _PARTS


def _names(token: Token) -> frozenset[str]:
    """The concepts of a part, its own one also within a phrase: the knee of a knee replacement."""
    return frozenset((token.concept, _concept_of(token.text)))


@cache
def _concept_of(text: str) -> str:
    return words_in(text)[0].concept


def _writes(tokens: Sequence[Token], at: int) -> bool:
    """«I write with my right hand» says that somebody is right-handed."""
    return any(token.text in ("write", "writes") for token in tokens[max(0, at - 4) : at])


def _parts(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """The body parts right after the side, or else shortly before it."""
    segment = tokens[at].segment
    found: set[str] = set()
    for token in tokens[at + 1 : at + 6]:
        if token.segment != segment or token.text in (".", "?", ";", "left", "right", "greater"):
            break
        if _is_part(token):
            found |= _names(token)
        elif found:
            break
    if not found:
        for token in reversed(tokens[max(0, at - 6) : at]):
            if token.segment != segment or token.text in (".", "?", ";", "left", "right"):
                break
            if _is_part(token):
                found |= _names(token)
    handed = {"hand", "dominant"} & found
    if handed or ("=hand" in found and _writes(tokens, at)):
        return frozenset(("handed",))
    return frozenset(found - _QUALIFIERS or found & _ANYWHERE)
