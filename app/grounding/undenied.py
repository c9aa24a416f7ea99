"""What a denial names and neither denies nor affirms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.grounding.clauses import DETERMINERS, JOINS
from app.grounding.lexicon import word_set
from app.grounding.words import Token, is_content, is_finding

_EASES = word_set(
    """
    relieve relieves relieved relieving relief help helps helped helping helpful alleviate
    alleviated alleviating ease eased improve improved improving improvement reduce reduced
    decrease decreased decreasing control controlled controlling benefit satisfied happy
    """
)
_BY = word_set("with from after")  # «no relief with calamine»
_TROUBLES = word_set(
    "problem problems issue issues trouble difficulty difficulties concern concerns"
)
_PLACES = word_set("in at over down around near under")
_TIMES = word_set("day days week weeks month months year years hour hours minutes time while")
_NEAR = 4  # words from «in» within which it is a time
_NOUN = 3  # words from «the» to the finding that it grants
_WHEN = _TIMES | word_set("morning night nights today tonight yesterday evening afternoon old ago")
_REMEDIES = word_set(
    "anything something medicine medicines medication medications pill pills drugs"
)
_DOSES = word_set("dose doses")
_SPARED = word_set("restrict limit")
"""«Do not restrict calcium» does not deny the calcium."""
_SOUGHT = word_set("tested screened evaluated checked treated hospitalized admitted seen")
"""«Never tested for celiac disease» does not deny the disease."""
_SIDES = word_set("left right both either")
_NOTABLE = word_set("significant remarkable")


def undenied(tokens: Sequence[Token], first: int, last: int) -> Iterator[int]:
    """The words of a scope to leave open.

    The pain that «it did not relieve», the eating that is «no problem», and where somebody said
    that something is not: «nothing hurts in my legs». The places of a note stay denied, to be held
    against what was said of them.
    """
    if first < last and (tokens[last - 1].text in _NOTABLE or _is_now(tokens, last - 1)):
        yield last - 1  # «skin: none significant» says what «normal» does
    if first < last and tokens[first].segment > 0:
        yield from _granted(tokens, first, last)
    eased = troubled = placed = said = named = by = found = False
    spared = first < last and tokens[first].text in _SPARED
    for at in range(first, last):
        text, finding = tokens[at].text, is_finding(tokens[at])
        if text in JOINS:
            eased = placed = named = by = False
            troubled = troubled and text == "and"
        elif (
            (eased and (finding or by))
            or ((troubled or placed or named) and not finding)
            or (spared and at > first)
        ):
            yield at
        by = eased and (by or text in _BY)
        eased = eased or text in _EASES
        troubled = troubled or text in _TROUBLES
        named = named or (said and (_as_what(tokens, at) or _of_doses(tokens, at)))
        placed = placed or (said and tokens[at].segment > 0 and _is_place(tokens, at))
        placed = placed or (found and _is_while(tokens, at))
        spared = spared or (text == "for" and tokens[at - 1].text in _SOUGHT)
        found = found or finding
        said = said or is_content(tokens[at])


def _is_while(tokens: Sequence[Token], at: int) -> bool:
    """«No bleeding on Eliquis», «no wheezes on auscultation»; «on the left» is a side."""
    if tokens[at].text != "on" or at + 1 == len(tokens):
        return False
    return tokens[at + 1].text not in DETERMINERS and tokens[at + 1].text not in _SIDES


def _as_what(tokens: Sequence[Token], at: int) -> bool:
    """«Not hyperactive as a child» does not deny the child."""
    return tokens[at].text == "as" and tokens[at + 1].text in ("a", "an")


def _of_doses(tokens: Sequence[Token], at: int) -> bool:
    """«Has not missed a dose of aspirin» does not deny aspirin."""
    return tokens[at].text == "of" and tokens[at - 1].text in _DOSES


def _granted(tokens: Sequence[Token], first: int, last: int) -> Iterator[int]:
    """What somebody takes for granted who denies: «I cannot stand the pain», «not this morning».

    Also what nothing is taken for, and what is not there anymore.
    """
    texts = [token.text for token in tokens[first:last]]
    if texts[:2] == ["with", "my"]:  # «I can't with my asthma»
        yield from range(first, last)
    gone, remedy, said = "anymore" in texts, False, False
    for at, text in enumerate(texts, first):
        remedy = remedy or text in _REMEDIES
        if (said and text in _WHEN) or (gone and is_finding(tokens[at])):
            yield at
        elif text == "the" or (text == "for" and remedy):
            near = range(at + 1, min(at + 1 + _NOUN, last))
            found = next((to for to in near if is_finding(tokens[to])), None)
            if found is not None and all(is_content(tokens[to]) for to in range(at + 1, found)):
                yield found
        said = said or is_content(tokens[at])


def _is_now(tokens: Sequence[Token], at: int) -> bool:
    """«Not at present» and «no longer present» only say when."""
    return tokens[at].text == "present" and tokens[at - 1].text in ("at", "longer")


def _is_place(tokens: Sequence[Token], at: int) -> bool:
    """«In my legs» and «on the left»; «on aspirin» is none, nor is «in two years»."""
    following = [token.text for token in tokens[at + 1 : at + _NEAR]]
    if tokens[at].text == "on":
        return not DETERMINERS.isdisjoint(following[:1])
    return tokens[at].text in _PLACES and _TIMES.isdisjoint(following)
