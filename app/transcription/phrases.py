"""What is said to a dictation rather than in it, by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.domain.transcript import LINE_BREAK, PARAGRAPH_BREAK
from app.grounding.lexicon import word_set


class Deed(StrEnum):
    WRITE = "write"  # a mark, a break, or both
    STRIKE = "strike"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that are a command where they stand apart on at least `edges` sides.

    Apart means: beside a pause, a mark, another command, or the end of a sentence. They are none
    after the words `not_after`, nor before `not_before`. A name stands between `words` and
    `ending` of INSERT. Between two numbers a mark has to stand apart on both sides, because some
    say «two comma five» for 2.5.
    """

    words: tuple[str, ...]
    deed: Deed
    edges: int = 2
    mark: str = ""
    sign: str = ""
    ending: tuple[str, ...] = ()
    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()


_ARTICLES = word_set("a an the this that each every another one no of in my his her")
_ABOUT = word_set("of in about for is was")
_TIMES = word_set(
    """
    menstrual last next first late missed grace incubation latent latency window refractory waiting
    postpartum neonatal perinatal symptom-free
    """
)
"""What a «period» may be, and seldom the end of a sentence."""


def _phrases(
    said: str,
    deed: Deed = Deed.WRITE,
    *,
    edges: int = 2,
    mark: str = "",
    sign: str = "",
    ending: str = "",
    not_after: frozenset[str] = frozenset(),
    not_before: frozenset[str] = frozenset(),
) -> list[Phrase]:
    return [
        Phrase(
            tuple(one.split()), deed, edges, mark, sign, tuple(ending.split()), not_after,
            not_before,
        )
        for one in said.split(",")
    ]  # fmt: skip


_ENGLISH = (
    *_phrases("new line,next line", sign=LINE_BREAK, not_after=_ARTICLES, not_before=_ABOUT),
    *_phrases(
        "new paragraph,next paragraph",
        edges=1,
        sign=PARAGRAPH_BREAK,
        not_after=_ARTICLES,
        not_before=_ABOUT,
    ),
    *_phrases(
        "full stop",
        edges=1,
        mark=".",
        not_after=_ARTICLES | word_set("to complete sudden dead abrupt"),
    ),
    *_phrases("period", mark=".", not_after=_ARTICLES | _TIMES),
    *_phrases(
        "comma",
        edges=0,
        mark=",",
        not_after=_ARTICLES | word_set("inverted oxford"),
        not_before=word_set("bacillus bacilli shaped separated butterfly -shaped"),
    ),
    *_phrases("question mark", edges=1, mark="?", not_after=_ARTICLES),
    *_phrases("semicolon", edges=1, mark=";", not_after=_ARTICLES),
    *_phrases("scratch that,strike that,delete that", Deed.STRIKE),
    *_phrases("insert template,insert snippet,insert text", Deed.INSERT, edges=1),
    *_phrases("insert", Deed.INSERT),
)
_SPANISH_BEFORE = word_set(
    """
    un el al de del en a por hasta este ese aquel cierto algún ningún cada otro mismo tal primer
    segundo último cuyo qué su
    """
)
"""Before a noun: «en estado de coma», «en ese punto»."""
_GERMAN_BEFORE = word_set(
    """
    ein einen einem kein keinen der den dem das des dies diesen diesem jenen jenem jeden jedem
    welchen welchem am im in zum beim vom bis ersten letzten zweiten
    """
)
_SPANISH = (
    *_phrases("nueva línea,nueva linea,línea nueva", sign=LINE_BREAK),
    *_phrases(
        "nuevo párrafo,nuevo parrafo,párrafo nuevo",
        edges=1,
        sign=PARAGRAPH_BREAK,
        not_after=word_set("un el este otro cada"),
    ),
    *_phrases("punto y aparte", edges=1, mark=".", sign=PARAGRAPH_BREAK),
    *_phrases("punto y seguido", edges=1, mark="."),
    *_phrases("punto y coma", edges=1, mark=";"),
    *_phrases("punto,punto final", mark=".", not_after=_SPANISH_BEFORE),
    *_phrases("coma", mark=",", not_after=_SPANISH_BEFORE),
    *_phrases("signo de interrogación", edges=1, mark="?"),
    *_phrases("borra eso,borrar eso,tacha eso,elimina eso", Deed.STRIKE),
    *_phrases("insertar plantilla,inserta plantilla,insertar texto", Deed.INSERT, edges=1),
    *_phrases("insertar,inserta", Deed.INSERT),
)
_GERMAN = (
    *_phrases("neue zeile,nächste zeile", sign=LINE_BREAK),
    *_phrases(
        "neuer absatz,nächster absatz,neuen absatz",
        edges=1,
        sign=PARAGRAPH_BREAK,
        not_after=word_set("ein einen der den dieser jeder"),
    ),
    *_phrases("punkt", mark=".", not_after=_GERMAN_BEFORE),
    *_phrases("komma", mark=",", not_after=_GERMAN_BEFORE),
    *_phrases("semikolon,strichpunkt", edges=1, mark=";"),
    *_phrases("fragezeichen", edges=1, mark="?"),
    *_phrases("streich das,streiche das,das streichen,lösche das", Deed.STRIKE),
    *_phrases("vorlage,textbaustein", Deed.INSERT, edges=1, ending="einfügen"),
)
PHRASES: Mapping[str, tuple[Phrase, ...]] = MappingProxyType(
    {
        language: tuple(sorted(phrases, key=lambda one: -len(one.words)))
        for language, phrases in (("en", _ENGLISH), ("es", _SPANISH), ("de", _GERMAN))
    }
)
"""By ISO 639-1 code, the longest first. «colon» is left out: it is an organ."""
