"""How many altered statements grounding catches, and how many true ones it flags.

python -m tests.evaluation.grounding [FOLDER] [--part train|valid] [--limit N]
    [--cited all|best] [--show KIND]

Statements are the sentences of the reference notes; the dialogue is the transcript, one segment a
turn. Each alteration changes one thing in a statement that the check passes untouched or not.
Two rows watch that fewer false alarms are not bought with blindness: «finding» puts a symptom or a
disease in the place of another, «foreign» takes a sentence from the note of another patient.
Where the visits were read (readings.py), it is told which flags on untouched statements are in
vain, because the statement was said, and how many of those that were not said are flagged. The
last line is the AUROC of the share of flagged statements of a summary that a model wrote against
people's verdict whether it says what was not said (judged-summaries.csv).
"""

from __future__ import annotations

import argparse
import csv
import random
from collections import Counter
from pathlib import Path

from app.domain.evidence import Grounding, Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check, find_support
from app.validation.alterations import alterations, swapped
from app.validation.cases import segments, statements
from tests.evaluation.readings import key_of, readings

_READINGS = 2
DATA = Path(__file__).parents[3] / "shared" / "data"


def cases(folder: Path, part: str) -> list[tuple[str, str]]:
    """Every (dialogue, note) of the training or the validation files, or of both."""
    found: list[tuple[str, str]] = []
    for name in ("aci-bench", "mts-dialog"):
        for path in sorted((folder / name).glob("*.csv")):
            if path.stem == "judged-summaries" or part not in ("all", path.stem):
                continue
            with path.open(newline="", encoding="utf-8") as file:
                rows = csv.DictReader(file)
                found += [(row["dialogue"], row.get("note") or row["section_text"]) for row in rows]
    return found


def hallucination_auroc(folder: Path) -> float:
    """How well the share of flagged statements tells summaries with hallucinations from others."""
    scores: dict[bool, list[float]] = {True: [], False: []}
    with (folder / "mts-dialog" / "judged-summaries.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            heard = segments(row["Dialogue"])
            made = list(statements(row["Automatic Summary"])) or [row["Automatic Summary"]]
            flags = [check(text, heard, heard)[0].verdict is not Verdict.SUPPORTED for text in made]
            scores[float(row["HallucinationRate"]) > 0].append(sum(flags) / len(flags))
    pairs = [
        (one > other) + 0.5 * (one == other) for one in scores[True] for other in scores[False]
    ]
    return sum(pairs) / len(pairs)


class Tally:
    """Counts of what was tried and flagged, by the kind of the alteration."""

    def __init__(self, show: str) -> None:
        self.show = show
        self.tried: Counter[str] = Counter()
        self.flagged: Counter[str] = Counter()
        self.held: Counter[str] = Counter()
        self.caught: Counter[str] = Counter()
        self.why: Counter[str] = Counter()
        self.unsaid: Counter[tuple[int, bool]] = Counter()

    def untouched(self, text: str, found: Grounding, wrong: int) -> bool:
        """Count a statement of a note, wrong by so many of two readings; whether it passes."""
        passes = found.verdict is Verdict.SUPPORTED
        self.tried["untouched"] += 1
        self.flagged["untouched"] += not passes
        self.unsaid[wrong, not passes] += 1
        if not passes:
            self.why[f"{found.reasons[0].kind}/{found.reasons[0].verdict}"] += 1
            in_vain = self.show == "in-vain" and not wrong
            if in_vain or self.show in ("untouched", str(found.reasons[0].kind)):
                print(f"FLAGGED {text}\n    {[r.text for r in found.reasons]}")  # noqa: T201
        elif self.show == "not-said" and wrong == _READINGS:
            print(f"PASSED {text}")  # noqa: T201
        return passes

    def altered(self, kind: str, text: str, was: str, found: Grounding, *, passed: bool) -> None:
        hit = found.verdict is not Verdict.SUPPORTED
        self.tried[kind] += 1
        self.flagged[kind] += hit
        self.held[kind] += passed
        self.caught[kind] += passed and hit
        if self.show == f"missed-{kind}" and passed and not hit:
            print(f"MISSED {text}\n    was: {was}")  # noqa: T201

    def print(self) -> None:
        for kind, tried in self.tried.items():
            share = self.flagged[kind] / tried
            fair = f"  of those that pass untouched {self.caught[kind]}/{self.held[kind]}"
            fair = fair if self.held[kind] else ""
            print(f"{kind:10} {self.flagged[kind]:5}/{tried:5} = {share:.3f}{fair}")  # noqa: T201
        vain = self.unsaid[0, True]
        found, passed = (self.unsaid[_READINGS, flagged] for flagged in (True, False))
        if found + passed:
            every = self.tried["untouched"]
            print(f"in vain    {vain:5}/{every:5} = {vain / every:.3f}")  # noqa: T201
            print(f"not said   {found:5}/{found + passed:5} = {found / (found + passed):.3f}")  # noqa: T201
        print(dict(self.why))  # noqa: T201


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DATA)
    parser.add_argument("--part", choices=("all", "train", "valid"), default="all")
    parser.add_argument("--limit", type=int, default=120)
    parser.add_argument("--cited", choices=("all", "best"), default="all")
    parser.add_argument("--show", default="")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    source = random.Random(options.seed)
    chosen = cases(options.folder, options.part)
    source.shuffle(chosen)
    tally = Tally(options.show)
    for at, (dialogue, note) in enumerate(chosen[: options.limit]):
        heard = segments(dialogue)

        def verdict(text: str, heard: tuple[Segment, ...] = heard) -> Grounding:
            cited = heard if options.cited == "all" else find_support(text, heard)
            return check(text, cited, heard)[0]

        for text in statements(note):
            wrong = readings().get(key_of(dialogue, text), 0)
            passed = tally.untouched(text, verdict(text), wrong)
            for kind, altered in alterations(text, source):
                tally.altered(kind, altered, text, verdict(altered), passed=passed)
            other = swapped(text, note, dialogue, source)
            if other is not None:
                tally.altered("finding", other, text, verdict(other), passed=passed)
        foreign = list(statements(chosen[at - 1][1]))
        if foreign:
            text = source.choice(foreign)
            tally.altered("foreign", text, "", verdict(text), passed=True)
    tally.print()
    auroc = hallucination_auroc(options.folder)
    print(f"hallucination AUROC {auroc:.3f}")  # noqa: T201


if __name__ == "__main__":
    main()
