"""How many misheard names the correction pass mends, and how often it changes what was right.

python -m tests.evaluation.vocabulary [FOLDER] [--show]

Misheard names are made by rule from the list of medicines and from names of people: letters
changed, sounds confused, words split. The dialogues are taken as words of no certainty at all, so
that nothing but the pass itself holds it back.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.domain.identifiers import TermId
from app.domain.term import Term, TermKind
from app.domain.transcript import Segment, Word
from app.validation.cases import segments
from app.vocabulary.correction import corrected
from app.vocabulary.medicines import medicines
from tests.evaluation.grounding import DATA, cases

_CONFUSED = (
    ("ph", "f"), ("c", "k"), ("k", "c"), ("y", "i"), ("i", "y"), ("x", "ks"), ("z", "s"),
    ("s", "z"), ("in", "en"), ("e", "a"), ("a", "e"), ("o", "a"), ("ll", "l"), ("l", "ll"),
    ("t", "d"), ("d", "t"), ("v", "f"), ("qu", "kw"), ("th", "t"), ("ine", "een"), ("m", "n"),
)  # fmt: skip
_NAMES = "Nguyen Żółkiewska Oyelaran Papadopoulos Bhattacharya Tchaikovsky Håkansson Wojciechowska"
_CARRIER = "We talked about {} and the plan today."


def misheard(name: str, source: random.Random) -> Iterator[tuple[str, str]]:
    """(kind, what an engine may have written for a name)."""
    at = source.randrange(1, len(name) - 1)
    letter = source.choice("aeiourstln")
    yield "one letter", name[:at] + letter + name[at + 1 :]
    yield "one letter lost", name[:at] + name[at + 1 :]
    fits = [pair for pair in _CONFUSED if pair[0] in name[1:]]
    source.shuffle(fits)
    for kind, count in (("one sound", 1), ("two sounds", 2)):
        changed = name
        for old, new in fits[:count]:
            place = changed.find(old, 1)
            changed = changed[:place] + new + changed[place + len(old) :] if place > 0 else changed
        yield kind, changed
    cut = source.randrange(2, len(name) - 1)
    yield "two words", f"{name[:cut]} {name[cut:]}"


def spoken(text: str, number: int = 1, confidence: float = 0.0) -> Segment:
    """A segment of a word each second."""
    words = tuple(Word(word, at, at + 1.0, confidence) for at, word in enumerate(text.split()))
    return Segment(number, 0.0, float(len(words)), text, words)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DATA)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    terms = tuple(Term(TermId(name), name, TermKind.NAME) for name in _NAMES.split())
    _misheard(terms, random.Random(options.seed), options.show)
    _untouched(terms, options.folder, options.show)


def _misheard(terms: tuple[Term, ...], source: random.Random, show: bool) -> None:
    tried: Counter[str] = Counter()
    mended: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    names = [name for name in sorted(medicines()) if name.isalpha() and len(name) > 5]
    for name in (*names, *(term.text for term in terms)):
        for kind, heard in misheard(name, source):
            if heard.lower() in (name.lower(), *medicines()):
                continue
            tried[kind] += 1
            text = corrected([spoken(_CARRIER.format(heard))], terms)[0].text
            if text == _CARRIER.format(name):
                mended[kind] += 1
            elif text != _CARRIER.format(heard):
                wrong[kind] += 1
                if show:
                    print(f"  {name}: {heard} -> {text}")  # noqa: T201
    for kind in tried:
        print(  # noqa: T201
            f"{kind:16} tried {tried[kind]:5}  mended {mended[kind] / tried[kind]:6.1%}"
            f"  wrong {wrong[kind] / tried[kind]:6.2%}"
        )
    changed = sum(mended.values()) + sum(wrong.values())
    print(f"precision {sum(mended.values()) / changed:.2%}")  # noqa: T201


def _untouched(terms: tuple[Term, ...], folder: Path, show: bool) -> None:
    changes: Counter[tuple[str, str]] = Counter()
    total = 0
    for dialogue, note in cases(folder, "all"):
        lines = [segment.text for segment in segments(dialogue)]
        lines += [line for line in re.split(r"\n+", note) if line.strip()]
        for line in lines:
            segment = spoken(line)
            total += len(segment.words)
            for word in corrected([segment], terms)[0].words:
                if word.heard:
                    changes[(word.heard, word.text)] += 1
    count = sum(changes.values())
    print(f"{count} changes in {total} words: {10_000 * count / total:.2f} in 10,000")  # noqa: T201
    if show:
        for (heard, text), times in changes.most_common():
            print(f"  {times:4} {heard} -> {text}")  # noqa: T201


if __name__ == "__main__":
    main()
