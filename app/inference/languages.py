"""The languages that a speech model may know, as ISO 639-1 codes."""

from __future__ import annotations

from collections.abc import Sequence

ANY_LANGUAGE = "*"
"""Stands in the catalog for every language of Whisper."""

# Source: openai/whisper, tokenizer.py, LANGUAGES; without those that have no code of two letters.
_WHISPER = """
af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha he hi hr ht
hu hy id is it ja ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nl nn no oc pa pl
ps pt ro ru sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt uk ur uz vi yi yo zh
"""


def spoken(known: Sequence[str]) -> tuple[str, ...]:
    """What a person can choose from, where a model knows these."""
    return tuple(_WHISPER.split()) if ANY_LANGUAGE in known else tuple(known)
