"""How many altered statements grounding catches, and how many true ones it flags.

python -m tests.evaluation.grounding [FOLDER] [--limit N] [--cited all|best] [--show KIND]

Statements are the sentences of the reference notes; the dialogue is the transcript, one segment a
turn. Each alteration changes one thing in a statement that the check passes untouched or not.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding.drugs import drugs
from app.grounding.grounding import check, find_support
from app.grounding.words import tokens

DATA = Path(__file__).parents[3] / "shared" / "data"
_TURN = re.compile(r"(?:\[\w+\]|(?:Doctor|Patient|Guest_\w+|Guest)\s*:)\s*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z•\d])|\n+")
_NUMBER = re.compile(r"(?<![\w./])\d+(?:\.\d+)?(?![\w]*[/])(?=\b)")
_UNITS = {
    "mg": "mcg", "mcg": "mg", "days": "weeks", "weeks": "months", "months": "years",
    "years": "months", "day": "week", "week": "month", "hours": "days", "grams": "milligrams",
    "cm": "mm", "mm": "cm", "pounds": "kilograms", "milligrams": "micrograms", "minutes": "hours",
}  # fmt: skip
_NEGATIONS = (
    (re.compile(r"\b[Dd]enies (any )?"), "reports "),
    (re.compile(r"\b[Dd]enied (any )?"), "reported "),
    (re.compile(r"\b[Nn]o (?!longer|known)"), ""),
    (re.compile(r"\b(is|was|are|were|has|had|does|did|do|have|will|can) not (any )?"), r"\1 "),
    (re.compile(r"\b[Ww]ithout (any )?"), "with "),
    (re.compile(r"\b[Rr]eports (?!that)"), "denies "),
    (re.compile(r"\b[Ee]ndorses "), "denies "),
    (re.compile(r"\bcomplains of "), "denies "),
    (re.compile(r"\b(has|had) (a|an|some) "), r"\1 no "),
    (re.compile(r"\b(is|was|are|were) (?!not|a |an |the |no )"), r"\1 not "),
)
_SIDES = {"left": "right", "right": "left", "Left": "Right", "Right": "Left", "bilateral": "left"}


def segments(dialogue: str) -> list[Segment]:
    turns = [turn.strip() for turn in _TURN.split(dialogue)]
    return [
        Segment(number, float(number), number + 1.0, " ".join(turn.split()))
        for number, turn in enumerate((turn for turn in turns if turn), start=1)
    ]


def statements(note: str) -> Iterator[str]:
    for line in _SENTENCE.split(note):
        text = re.sub(r"^(?:[•*-]|\d+[.)])\s*", "", line.strip())
        if len(text.split()) >= 3 and not text.isupper():
            yield text


def alterations(text: str, source: random.Random) -> Iterator[tuple[str, str]]:
    """(kind, altered statement), one of each kind where the statement allows it."""
    dosed = re.search(r"(\d+(?:\.\d+)?)(\s*-?(?:mg|mcg|milligrams?|units|g|ml)\b)", text)
    if dosed:
        value = float(dosed[1])
        other = value * source.choice((2, 10, 0.5, 3))
        yield "dose", text[: dosed.start()] + f"{other:g}" + dosed[2] + text[dosed.end() :]
    numbers = [m for m in _NUMBER.finditer(text) if not dosed or m.start() != dosed.start()]
    if numbers:
        found = source.choice(numbers)
        other = float(found[0]) + source.choice((1, 2, 3, 10, -1)) or 7
        yield "number", text[: found.start()] + f"{abs(other):g}" + text[found.end() :]
    units = [m for m in re.finditer(r"\d\s*-?([a-z]+)\b", text) if m[1] in _UNITS]
    if units:
        found = source.choice(units)
        yield "unit", text[: found.start(1)] + _UNITS[found[1]] + text[found.end(1) :]
    named = [d for d in drugs(tokens(text)) if d.first == d.last and d.written in text.lower()]
    if named:
        drug = source.choice(named)
        pool = ("metformin", "hydroxyzine", "sertraline", "warfarin", "losartan", "prednisone")
        other_drug = source.choice([name for name in pool if name != drug.generic])
        at = text.lower().index(drug.written)
        yield "drug", text[:at] + other_drug + text[at + len(drug.written) :]
    for pattern, replacement in _NEGATIONS:
        if pattern.search(text):
            yield "negation", pattern.sub(replacement, text, count=1)
            break
    sided = re.search(r"\b(left|right|Left|Right|bilateral)\b", text)
    if sided:
        yield "side", text[: sided.start()] + _SIDES[sided[0]] + text[sided.end() :]


def cases(folder: Path) -> Iterator[tuple[str, str]]:
    for name in ("aci-bench", "mts-dialog"):
        for path in sorted((folder / name).glob("*.csv")):
            if path.stem == "judged-summaries":
                continue
            with path.open(newline="", encoding="utf-8") as file:
                for row in csv.DictReader(file):
                    yield row["dialogue"], row.get("note") or row["section_text"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DATA)
    parser.add_argument("--limit", type=int, default=120)
    parser.add_argument("--cited", choices=("all", "best"), default="all")
    parser.add_argument("--show", default="")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    source = random.Random(options.seed)
    chosen = list(cases(options.folder))
    source.shuffle(chosen)
    tried: Counter[str] = Counter()
    flagged: Counter[str] = Counter()
    held: Counter[str] = Counter()
    caught: Counter[str] = Counter()
    why: Counter[str] = Counter()
    for dialogue, note in chosen[: options.limit]:
        heard = segments(dialogue)
        for text in statements(note):
            cited = heard if options.cited == "all" else find_support(text, heard)
            verdict, _ = check(text, cited, heard)
            passes = verdict.verdict is Verdict.SUPPORTED
            tried["untouched"] += 1
            flagged["untouched"] += not passes
            if not passes:
                why[f"{verdict.reasons[0].kind}/{verdict.reasons[0].verdict}"] += 1
                if options.show in ("untouched", str(verdict.reasons[0].kind)):
                    print(f"FLAGGED {text}\n    {[r.text for r in verdict.reasons]}")  # noqa: T201
            for kind, altered in alterations(text, source):
                result, _ = check(altered, cited, heard)
                hit = result.verdict is not Verdict.SUPPORTED
                tried[kind] += 1
                flagged[kind] += hit
                held[kind] += passes
                caught[kind] += passes and hit
                if options.show == f"missed-{kind}" and passes and not hit:
                    print(f"MISSED {altered}\n    was: {text}")  # noqa: T201
    for kind in tried:
        share = flagged[kind] / tried[kind]
        fair = f"  of those that pass untouched {caught[kind]}/{held[kind]}" if held[kind] else ""
        print(f"{kind:10} {flagged[kind]:5}/{tried[kind]:5} = {share:.3f}{fair}")  # noqa: T201
    print(dict(why))  # noqa: T201


if __name__ == "__main__":
    main()
