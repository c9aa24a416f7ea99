"""Where the weights and the bounds of app/grounding/claims.py come from.

python -m tests.evaluation.wording [FOLDER]

The reference notes of the training part, each statement held against its own dialogue and against
that of another patient. A logistic regression tells them apart. Printed are its weights, and for
some bounds which share of either is flagged by them alone, each fifth of the cases judged by
weights from the other four.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np

from app.grounding.alignment import Read, read_cited, read_statement
from app.grounding.claims import wording, words_said
from app.validation.cases import segments, statements
from tests.evaluation.denials import FOLDS, fitted
from tests.evaluation.grounding import DATA, cases

_BOUNDS = (0.0, 0.4, 0.7, 1.0, 1.5, 2.0, 2.5)


def rows(folder: Path) -> list[tuple[int, bool, tuple[float, ...]]]:
    """Every statement twice: its case, whether it is of another patient, what tells that."""
    source = random.Random(1)
    chosen = cases(folder, "train")
    found: list[tuple[int, bool, tuple[float, ...]]] = []
    for case, (dialogue, note) in enumerate(chosen):
        heard = read_cited(segments(dialogue), ())
        other = source.choice([at for at in range(len(chosen)) if at != case])
        for foreign, text in ((False, note), (True, chosen[other][1])):
            for statement in map(read_statement, statements(text)):
                found.append((case, foreign, _features(statement, heard)))
    return found


def _features(statement: Read, heard: Read) -> tuple[float, ...]:
    return (1.0, *wording(statement, words_said(statement, heard), heard))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DATA)
    options = parser.parse_args()
    found = rows(options.folder)
    fold = np.array([case % FOLDS for case, _, _ in found])
    foreign = np.array([other for _, other, _ in found], dtype=float)
    values = np.array([features for _, _, features in found])
    scores = np.zeros(len(found))
    for held_out in range(FOLDS):
        here = fold == held_out
        scores[here] = values[here] @ fitted(values[~here], foreign[~here])
    print(fitted(values, foreign).round(2))  # noqa: T201
    for bound in _BOUNDS:
        own, others = (np.mean(scores[foreign == which] > bound) for which in (0.0, 1.0))
        print(f"{bound:.1f}: own {own:.3f}  of another patient {others:.3f}")  # noqa: T201


if __name__ == "__main__":
    main()
