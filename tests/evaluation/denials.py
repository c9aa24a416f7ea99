"""Where the figures of app/grounding/denials.py and the counts of usage.txt come from.

python -m tests.evaluation.denials [FOLDER] [--write]

The reference notes of the training part, each statement as it is and with its negation turned, but
for those that a reading finds wrong (readings.py). A logistic regression tells the turned clauses
from the others, once for what is affirmed and once for what is denied. Printed are its weights, and
how many turned statements it finds at a share of false alarms, each fifth of the cases judged by
weights and counts from the other four. `--write` writes usage.txt anew.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.grounding import assertions as reading
from app.grounding.alignment import read_cited, read_statement
from app.grounding.assertions import (
    Evidence,
    assertions,
    log_odds,
    read_evidence,
    usual,
    words_of_assertion,
)
from app.grounding.denials import BESIDE, affirmed_features, denied_features
from app.validation.alterations import alterations
from app.validation.cases import segments, statements
from tests.evaluation.grounding import DATA, cases
from tests.evaluation.readings import is_wrong

FOLDS = 5
_OFTEN, _TELLING = 6, 0.5  # occurrences and log odds from which a word is listed
_HEADER = """\
# How often the notes of aci-bench and MTS-Dialog (training parts, CC BY 4.0; Yim et al. 2023, Ben
# Abacha et al. 2023) deny and affirm a word: stem or =name of synonyms.txt, denied, affirmed.
# Made by python -m tests.evaluation.denials --write. The first row counts all words.
"""
Features = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Row:
    """One assertion of a statement: of which case and statement, turned or not."""

    case: int
    statement: int
    turned: bool
    own: bool  # whether the other form of the statement lacks it
    denied: bool
    words: list[str]
    evidence: Evidence


def rows(folder: Path, part: str) -> list[Row]:
    """Every assertion of every statement, as it is and turned."""
    source = random.Random(1)
    found: list[Row] = []
    number = 0
    for case, (dialogue, note) in enumerate(cases(folder, part)):
        heard = read_cited(segments(dialogue), ())
        for text in statements(note):
            if is_wrong(dialogue, text):
                continue
            number += 1
            turned = [other for kind, other in alterations(text, source) if kind == "negation"]
            seen: set[tuple[str, ...]] = set()
            for version, statement in enumerate(map(read_statement, (text, *turned))):
                for one in assertions(statement):
                    words = words_of_assertion(statement, one)
                    evidence = read_evidence(one, statement, heard)
                    own = version == 0 or (str(one.denied), *words) not in seen
                    seen.add((str(one.denied), *words))
                    found.append(Row(case, number, version > 0, own, one.denied, words, evidence))
    return found


NAMES = frozenset({"diaz", "edward", "lin", "uihc"})
"""Stems of names that occur in the notes."""


def counted(found: Iterable[Row]) -> list[tuple[str, int, int]]:
    """How often each word is denied and affirmed, those that tell something; first, all words."""
    counts = {True: Counter[str](), False: Counter[str]()}
    for row in found:
        if not row.turned:
            counts[row.denied].update(row.words)
    every = [("(all)", counts[True].total(), counts[False].total())]
    listed = [
        (word, counts[True][word], counts[False][word])
        for word in sorted(counts[True].keys() | counts[False].keys())
        if counts[True][word] + counts[False][word] >= _OFTEN and word not in NAMES
    ]
    odds = log_odds(every + listed)
    return every + [row for row in listed if abs(odds[row[0]]) >= _TELLING]


def features(found: Sequence[Row], odds: dict[str, float], *, denied: bool) -> Features:
    made: list[tuple[float, ...]] = []
    for row in found:
        together, marked = usual(row.words, odds)
        one = replace(row.evidence, usual=together, marked=marked)
        made.append((1.0, *(denied_features(one) if denied else affirmed_features(one))))
    return np.array(made)


def fitted(values: Features, turned: Features, penalty: float = 1.0) -> Features:
    """The weights of a logistic regression, by Newton's method; the first is the constant."""
    weights = np.zeros(values.shape[1])
    ridge = np.eye(values.shape[1]) * penalty
    ridge[0, 0] = 0.0
    for _ in range(25):
        chance = 1.0 / (1.0 + np.exp(-values @ weights))
        slope = values.T @ (turned - chance) - ridge @ weights
        bend = (values * (chance * (1.0 - chance))[:, None]).T @ values + ridge
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def _held_out(found: list[Row]) -> list[tuple[Row, float]]:
    """Every assertion with the score that the other folds give it."""
    scored: list[tuple[Row, float]] = []
    for fold in range(FOLDS):
        others = [row for row in found if row.case % FOLDS != fold]
        here = [row for row in found if row.case % FOLDS == fold]
        odds = log_odds(counted(others))
        for denied in (False, True):
            weights = _weights(others, denied=denied)
            judged = [row for row in here if row.denied is denied]
            scores = features(judged, odds, denied=denied) @ weights
            if not denied:
                scores += BESIDE * np.array([row.evidence.beside for row in judged])
            scored += zip(judged, scores, strict=True)
    return scored


def _weights(found: list[Row], *, denied: bool) -> Features:
    """Weights for counts of other cases than those that they are fitted to."""
    made: list[Features] = []
    turned: list[bool] = []
    for fold in range(FOLDS):
        others = [row for row in found if row.case // FOLDS % FOLDS != fold]
        here = [
            row
            for row in found
            if row.case // FOLDS % FOLDS == fold and row.denied is denied and row.own
        ]
        made.append(features(here, log_odds(counted(others)), denied=denied))
        turned += [row.turned for row in here]
    return fitted(np.vstack(made), np.array(turned, dtype=float))


def _curve(scored: list[tuple[Row, float]]) -> None:
    worst: dict[bool, dict[int, float]] = {True: {}, False: {}}
    for row, score in scored:
        of = worst[row.turned]
        of[row.statement] = max(score, of.get(row.statement, -9.0))
    plain, turned = (np.array(list(worst[which].values())) for which in (False, True))
    for share in (0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1):
        bound = np.quantile(plain, 1 - share)
        print(f"{share:.2f} at {bound:5.2f}: {np.mean(turned > bound):.3f}")  # noqa: T201


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DATA)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    found = rows(options.folder, "train")
    _curve(_held_out(found))
    for denied in (False, True):
        print(denied, _weights(found, denied=denied).round(2))  # noqa: T201
    if options.write:
        lines = [f"{word} {no} {yes}\n" for word, no, yes in counted(found)]
        Path(reading.__file__).with_name("usage.txt").write_text(_HEADER + "".join(lines), "utf-8")


if __name__ == "__main__":
    main()
