"""Ways in which medicines are given, in a statement and in what was said."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.alignment import Read
from app.grounding.drugs import same_substance
from app.grounding.figures import Finding
from app.grounding.lexicon import word_set
from app.texts import tr

_TABLE = """
by mouth: po, p o, by mouth, oral, orally
intravenous: iv, i v, intravenous, intravenously, into the vein, through the vein
intramuscular: intramuscular, intramuscularly, i m, im, in the muscle, into the muscle
under the skin: subcutaneous, subcutaneously, subq, sub q, sc, sq, under the skin
on the skin: topical, topically, on the skin, to the skin
inhaled: inhaled, inhale, inhaler, inhalation, nebulizer, nebulized, nebulizers
rectal: rectal, rectally, suppository, suppositories
under the tongue: sublingual, sublingually, under the tongue
into the nose: intranasal, intranasally, nasally, nasal spray, nose spray
"""
_NEAR = 14  # tokens around a medicine in which its route is named
_PIERCING = ("intravenous", "intramuscular")
_PIERCED = word_set(
    "drip infusion infusions infused inject injected injection injections shot shots"
)
"""Words for routes that nobody takes for granted."""
_OF_ITSELF = word_set("contrast dye fluid fluids line access catheter")
"""What is given so by itself, and not the medicine beside it: «codeine and IV contrast»."""


@cache
def _routes() -> tuple[dict[tuple[str, ...], str], int]:
    found: dict[tuple[str, ...], str] = {}
    for line in _TABLE.strip().splitlines():
        name, _, ways = line.partition(":")
        for way in ways.split(","):
            found[tuple(way.split())] = name
    return found, max(map(len, found))


def check_routes(statement: Read, heard: Read) -> Iterator[Finding]:
    """A medicine of the statement must not have been given in another way than was said."""
    for drug in statement.drugs:
        mine = _near(statement, drug.first, drug.last)
        if not mine:
            continue
        theirs: dict[str, tuple[int, int]] = {}
        for other in heard.drugs:
            if same_substance(drug.generic, other.generic):
                theirs |= _near(heard, other.first, other.last)
        shared = mine.keys() & theirs.keys()
        if shared:
            for route in shared:
                first, last = theirs[route]
                yield Finding(matched=tuple(range(first, last + 1)))
        elif theirs:
            said = next(iter(mine))
            instead, where = next(iter(theirs.items()))
            text = tr(
                "The note gives {drug} {route}; the cited words say {heard}.",
                drug=drug.written,
                route=said,
                heard=instead,
            )
            words = heard.written(*where)
            yield Finding(Reason(ReasonKind.DOSE, Verdict.CONTRADICTED, said, words, text))
        else:
            for said in _PIERCING:
                if said in mine and mine[said][0] > drug.last and not _is_named(said, heard):
                    text = tr(
                        "The note gives {drug} {route}; the cited words do not say so.",
                        drug=drug.written,
                        route=said,
                    )
                    yield Finding(Reason(ReasonKind.DOSE, Verdict.NOT_FOUND, said, "", text))


def _is_named(route: str, heard: Read) -> bool:
    """Whether a route, or a needle, is spoken of anywhere."""
    table, longest = _routes()
    texts = [token.text for token in heard.tokens]
    return not _PIERCED.isdisjoint(texts) or any(
        table.get(tuple(texts[at : at + length])) == route
        for at in range(len(texts))
        for length in range(1, longest + 1)
    )


def _near(read: Read, first: int, last: int) -> dict[str, tuple[int, int]]:
    """The routes named around some tokens, up to the next medicine, with where they are."""
    table, longest = _routes()
    begin = max((d.last + 1 for d in read.drugs if d.last < first), default=0)
    end = min((d.first for d in read.drugs if d.first > last), default=len(read.tokens))
    here = read.tokens[first]
    found: dict[str, tuple[int, int]] = {}
    at = max(begin, first - _NEAR)
    while at < min(end, last + _NEAR):
        for length in range(longest, 0, -1):
            words = tuple(token.text for token in read.tokens[at : at + length])
            if (
                words in table
                and read.tokens[at].segment == here.segment
                and _OF_ITSELF.isdisjoint(one.text for one in read.tokens[at + length :][:1])
            ):
                found.setdefault(table[words], (at, at + length - 1))
                at += length - 1
                break
        at += 1
    return found
