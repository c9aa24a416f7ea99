"""Left, right and both, with the part of the body they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.grounding.lexicon import word_set
from app.grounding.words import Token, stem


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
            second third fourth fifth distal proximal sided hand dominant tympanic
            total paracentral inner outer bunion nephrectomy mastectomy one heart body
            half lumbar cervical sacroiliac gluteal trochanter trochanteric
            submandibular supraclavicular lymph nare nasal sinus maxillary knuckle
            hemiparesis hemiplegia sciatica pronator subclavian femoral popliteal
            brachial antecubital feet teeth
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
_NOT_A_SIDE_BEFORE = word_set(
    """
    all that's thats alright 'll is be was yeah sounds feels got i he she we they you just
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
_BOTH = word_set("bilateral bilaterally both bilat")
_SIDES = _BOTH | {"left", "right"}


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
    for at, token in enumerate(tokens):
        parts = _parts(tokens, at) if token.text in _SIDES else frozenset[str]()
        if token.text in _BOTH:
            if not parts and token.text == "both":
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


def _as_written(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1].text if at else "."
    after = tokens[at + 1].text if at + 1 < len(tokens) else "."
    return before not in _LEAVERS and after not in _NOT_A_SIDE_AFTER


def _of_a_body(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1].text if at and tokens[at - 1].segment == tokens[at].segment else "."
    follows = [t for t in tokens[at + 1 : at + 5] if t.segment == tokens[at].segment]
    for token in follows[:4]:
        if token.text in (".", "?", "!", ";") or (token.text == "," and before not in _OWNERS):
            break
        if _is_part(token):
            return before not in ("all", "that's")
    after = follows[0].text if follows else "."
    if before in ("on", "to") and follows and after == "the":
        return False
    ends = not follows or after in (".", "?", ",", "-", "!", ";", "and", "or", "than", "is", "was")
    if tokens[at].text == "right" and after == "?" and before not in _OWNERS:
        return False
    return ends and before in _OWNERS and after not in _NOT_A_SIDE_AFTER


def _is_part(token: Token) -> bool:
    return stem(token.text) in _PARTS


def _parts(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """The body parts right after the side, or else shortly before it."""
    segment = tokens[at].segment
    found: list[str] = []
    for token in tokens[at + 1 : at + 6]:
        if token.segment != segment or token.text in (".", "?", ";", "left", "right", "greater"):
            break
        if _is_part(token):
            found.append(token.concept)
        elif found:
            break
    if not found:
        for token in reversed(tokens[max(0, at - 6) : at]):
            if token.segment != segment or token.text in (".", "?", ";", "left", "right"):
                break
            if _is_part(token):
                found.append(token.concept)
    handed = {"hand", "dominant"} & set(found)
    if handed:
        return frozenset(("handed",))
    return frozenset(part for part in found if part not in _QUALIFIERS) or frozenset(found)
