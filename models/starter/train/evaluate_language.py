"""Measures the starter language model as the application runs it, on dictations never trained on.

python -m models.starter.train.evaluate_language models/starter/language/starter-language.gguf
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from llama_cpp import Llama, LlamaGrammar

from app.summarization.prompt import answer_grammar
from app.summarization.templates import SOAP
from models.chat_format import parts

from .grammar import SECTIONS, Grammar
from .language_data import HELD_OUT, PLAIN, Mix, Sample, Statement, draw_sample
from .vocabulary import COMMON_DRUGS, DRUGS

SUITES = {
    "grammar": PLAIN,
    "as trained": Mix(),
    "foreign names and values": Mix(foreign=1, off_topic=0),
    "misheard words": Mix(foreign=0, misheard=0.5, off_topic=0),
    "joined and split": Mix(foreign=0, misheard=0, joined=0.3, split=0.15, off_topic=0),
    "with off-topic lines": Mix(foreign=0, misheard=0, off_topic=1),
    "17 to 28 sentences": Mix(17, 28, 0, 0, 0, 0, 0, 0, 0),
}
# No line of these occurs in the training text.
ELSEWHERE = (
    "And so my fellow Americans ask not what your country can do for you.",
    "Ask what you can do for your country.",
    "The harvest was poor because of the drought in spring.",
    "Did anybody feed the goldfish while I was on holiday?",
    "Our flight to Lisbon has been delayed by 45 minutes.",
    "She sells sea shells by the sea shore.",
    "The committee will publish its findings in the autumn.",
    "Whoever wins the election will have to raise taxes.",
    "I never liked the taste of olives.",
    "Could you pass me the salt and the pepper?",
    "The lecture about Roman roads begins at half past six.",
    "He painted the ceiling of the chapel in 4 years.",
    "Somewhere over the hills a bell was ringing.",
    "The software update failed 3 times in a row.",
    "My grandmother used to bake a cake with 7 eggs.",
    "It was a dark and stormy night.",
    "The referee showed the goalkeeper a yellow card.",
    "Astronomers discovered a planet with two suns.",
    "Sorry, wrong number.",
    "Let us meet at the fountain after the parade.",
)
NEGATIONS = frozenset(("no", "not", "never", "denies", "without", "avoid", "stop", "unlikely"))


@dataclass(slots=True)
class Score:
    expected: int = 0
    exact: int = 0  # section, cited segments and every letter
    faithful: int = 0  # section, cited segments, numbers, negations and names
    placed: int = 0  # a statement in this section cites these segments
    surplus: int = 0  # statements that nobody expects
    perfect: int = 0  # whole notes
    samples: int = 0
    broken: int = 0  # answers that are no complete JSON
    tokens: int = 0
    seconds: float = 0
    misses: list[str] = field(default_factory=list)


def known_words() -> frozenset[str]:
    """The grammar's words without its drugs: whatever else stands in a statement is a name."""
    source, words = random.Random(1), set()
    for dialect in ("british", "american"):
        for sentence in Grammar(source, dialect).dictation(1500):
            words |= set(split_words(sentence.statement))
    drugs = (*COMMON_DRUGS, *DRUGS["british"], *DRUGS["american"])
    return frozenset(words - {word for name, _, _ in drugs for word in name.split()})


def split_words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


class Judge:
    def __init__(self) -> None:
        self.known = known_words()

    def facts(self, text: str) -> tuple[object, ...]:
        words = split_words(text)
        return (
            re.findall(r"\d+(?:[./]\d+)*", text),
            [word for word in words if word in NEGATIONS],
            [word for word in words if word not in self.known],
        )

    def judge(self, score: Score, wanted: Sample, answer: str) -> None:
        score.samples += 1
        score.expected += len(wanted.statements)
        try:
            found = read(answer)
        except ValueError:
            score.broken += 1
            return
        left = list(found)
        missed = []
        for statement in wanted.statements:
            if statement in left:
                left.remove(statement)
                score.exact += 1
                score.faithful += 1
                score.placed += 1
            else:
                missed.append(statement)
        score.perfect += not missed and not left
        for statement in missed:
            near = [s for s in left if (s.section, s.cite) == (statement.section, statement.cite)]
            score.placed += bool(near)
            right = [s for s in near if self.facts(s.text) == self.facts(statement.text)]
            score.faithful += bool(right)
            for other in (right or near)[:1]:
                left.remove(other)
                score.misses.append(f"{statement.text} -> {other.text}")
            if not near:
                score.misses.append(f"{statement} -> none")
        score.surplus += len(left)
        score.misses += [f"surplus: {s.section} {s.cite} {s.text}" for s in left]


def read(answer: str) -> list[Statement]:
    note = json.loads(answer)
    return [
        Statement(section, entry["text"], tuple(entry["cite"]))
        for section in SECTIONS
        for entry in note[section]
    ]


class Writer:
    """The model behind llama.cpp, greedy and under the answer grammar."""

    def __init__(self, path: Path, threads: int) -> None:
        self.llama = Llama(
            str(path), n_ctx=4096, n_threads=threads, n_threads_batch=threads, verbose=False
        )

    def answer(self, sample: Sample) -> tuple[str, int]:
        tokens = [
            token
            for part in parts("llama3", sample.prompt())
            for token in self.llama.tokenize(
                part.text.encode(), add_bos=False, special=part.control
            )
        ]
        numbers = [number for number, _ in sample.segments]
        form = LlamaGrammar.from_string(answer_grammar(SOAP, numbers), verbose=False)
        done = self.llama.create_completion(
            tokens, max_tokens=4096 - len(tokens), temperature=0, grammar=form
        )
        return done["choices"][0]["text"], done["usage"]["completion_tokens"]


def measure(writer: Writer, judge: Judge, mix: Mix, count: int) -> Score:
    score = Score()
    for at in range(count):
        sample = draw_sample(random.Random(HELD_OUT + at), mix)
        begun = time.perf_counter()
        answer, tokens = writer.answer(sample)
        score.seconds += time.perf_counter() - begun
        score.tokens += tokens
        judge.judge(score, sample, answer)
    return score


def elsewhere(writer: Writer) -> None:
    """Lines from outside the grammar's world, each alone in a transcript."""
    counts: Counter[str] = Counter()
    for text in ELSEWHERE:
        try:
            found = read(writer.answer(Sample([(1, text)]))[0])
        except ValueError:
            counts["broken"] += 1
            continue
        copied = all(s.text.strip(".").lower() in text.lower() for s in found)
        counts["empty" if not found else "copied" if copied else "invented"] += 1
        if found:
            print(f"    {text} -> {'; '.join(s.text for s in found)}")
    print(f"off-topic lines alone: {dict(counts)}")


def show(name: str, score: Score, misses: int) -> None:
    def share(part: int) -> str:
        return f"{100 * part / max(1, score.expected):5.1f} %"

    print(f"{name:26} n={score.expected:4}  exact {share(score.exact)}  faithful "
          f"{share(score.faithful)}  placed {share(score.placed)}  surplus {score.surplus}  "
          f"perfect {score.perfect}/{score.samples}  broken {score.broken}  "
          f"{score.seconds / score.samples:.2f} s a note, "
          f"{score.tokens / score.seconds:.0f} tokens/s", flush=True)  # fmt: skip
    for miss in score.misses[:misses]:
        print(f"    {miss}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--samples", type=int, default=100, help="in every suite")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--misses", type=int, default=0, help="to show from every suite")
    parser.add_argument("--suite", choices=SUITES, nargs="*", default=list(SUITES))
    options = parser.parse_args()
    writer, judge = Writer(options.path, options.threads), Judge()
    for name in options.suite:
        show(name, measure(writer, judge, SUITES[name], options.samples), options.misses)
    elsewhere(writer)


if __name__ == "__main__":
    main()
