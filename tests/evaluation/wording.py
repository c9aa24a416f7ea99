"""Where heard.txt and the weights of app/grounding/wording.py come from.

python -m tests.evaluation.wording [FOLDER] [--write]

The reference notes of the training part, each statement held against its own dialogue, but for
those that a reading finds wrong there (readings.py), and against that of another patient. A
logistic regression tells them apart. Printed are its weights, and for some bounds which share of
either is flagged by them alone, each fifth of the cases judged by weights and counts from the other
four. `--write` writes heard.txt anew.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.grounding import wording as reading
from app.grounding.alignment import Read, read_cited, read_statement
from app.grounding.lexicon import word_set
from app.grounding.wording import content, heard_odds, kind_of, wording, words_said
from app.validation.cases import segments, statements
from tests.evaluation.denials import FOLDS, NAMES, Features, fitted
from tests.evaluation.grounding import DATA, cases
from tests.evaluation.readings import is_wrong

_BOUNDS = (0.0, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5)
_OFTEN = 4  # occurrences from which a word is listed
_NAMES = NAMES | word_set("allen anna gutierrez john mitchell sam smith")
_HEADER = """\
# How often a word of the notes of aci-bench and MTS-Dialog (training parts, CC BY 4.0; Yim et al.
# 2023, Ben Abacha et al. 2023) was said in its own visit and in another one: stem or =name of
# synonyms.txt, its class, said and unsaid in its own, said and unsaid in another.
# Made by python -m tests.evaluation.wording --write. Classes stand before their words.
"""
Counts = list[tuple[str, str, int, int, int, int]]


@dataclass(frozen=True, slots=True)
class Row:
    """A statement held against a visit: of which case, and whether that is another patient's."""

    case: int
    foreign: bool
    statement: Read
    said: dict[str, tuple[int, ...]]
    heard: Read


def rows(folder: Path) -> list[Row]:
    """Every statement twice: against its own visit and against another."""
    source = random.Random(1)
    chosen = cases(folder, "train")
    found: list[Row] = []
    for case, (dialogue, note) in enumerate(chosen):
        heard = read_cited(segments(dialogue), ())
        other = source.choice([at for at in range(len(chosen)) if at != case])
        for foreign, text in ((False, note), (True, chosen[other][1])):
            right = (one for one in statements(text) if foreign or not is_wrong(dialogue, one))
            for statement in map(read_statement, right):
                said = words_said(statement, heard)
                found.append(Row(case, foreign, statement, said, heard))
    return found


def counted(found: Iterable[Row]) -> Counts:
    """How often each word was said and not, in its own visit and in another; classes first."""
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for row in found:
        for concept, token in content(row.statement).items():
            kind = kind_of(token)
            for word in (kind, concept):
                counts[word, kind][2 * row.foreign + (not row.said[concept])] += 1
    made: Counts = [
        (word, kind, own, not_own, other, not_other)
        for (word, kind), (own, not_own, other, not_other) in sorted(counts.items())
    ]
    listed = [row for row in made if row[2] + row[3] >= _OFTEN and row[0] not in _NAMES]
    return sorted(listed, key=lambda row: row[0] != row[1])


def features(found: Iterable[Row], odds: dict[str, tuple[float, float]]) -> Features:
    return np.array([(1.0, *wording(r.statement, r.said, r.heard, odds)) for r in found])


def _weights(found: list[Row]) -> Features:
    """Weights for counts of other cases than those that they are fitted to."""
    made: list[Features] = []
    foreign: list[bool] = []
    for fold in range(FOLDS):
        others = [row for row in found if row.case // FOLDS % FOLDS != fold]
        here = [row for row in found if row.case // FOLDS % FOLDS == fold]
        made.append(features(here, heard_odds(counted(others))))
        foreign += [row.foreign for row in here]
    return fitted(np.vstack(made), np.array(foreign, dtype=float))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DATA)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    found = rows(options.folder)
    scores: dict[bool, list[float]] = {True: [], False: []}
    for fold in range(FOLDS):
        others = [row for row in found if row.case % FOLDS != fold]
        here = [row for row in found if row.case % FOLDS == fold]
        judged = features(here, heard_odds(counted(others))) @ _weights(others)
        for row, score in zip(here, judged, strict=True):
            scores[row.foreign].append(float(score))
    print(_weights(found).round(2))  # noqa: T201
    for bound in _BOUNDS:
        own, other = (np.mean(np.array(scores[which]) > bound) for which in (False, True))
        print(f"{bound:.2f}: own {own:.3f}  of another patient {other:.3f}")  # noqa: T201
    if options.write:
        lines = [" ".join(map(str, row)) + "\n" for row in counted(found)]
        Path(reading.__file__).with_name("heard.txt").write_text(_HEADER + "".join(lines), "utf-8")


if __name__ == "__main__":
    main()
