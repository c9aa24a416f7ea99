"""The language model's own vocabulary: byte-level BPE."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from models.chat_format import parts

from .grammar import SECTIONS
from .language_data import Mix, Sample, draw_sample
from .language_text import WORDS, wordlike

SIZE = 1280
BEGIN, START_HEADER, END_HEADER, END_OF_TURN, END_OF_TEXT = SPECIAL = (
    "<|begin_of_text|>",
    "<|start_header_id|>",
    "<|end_header_id|>",
    "<|eot_id|>",
    "<|end_of_text|>",
)


def train_tokenizer(seed: int = 1, samples: int = 6000) -> Tokenizer:
    """Words are learned from the corpus; numbers are pairs of digits, so that none is rare."""
    pairs = [f"{number}" for number in range(10, 100)]
    learned = Tokenizer(models.BPE())
    learned.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=SIZE - len(pairs),
        special_tokens=list(SPECIAL),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    learned.train_from_iterator(corpus(random.Random(seed), samples), trainer)
    state = json.loads(learned.to_str())["model"]
    vocabulary = {
        **state["vocab"],
        **{pair: len(state["vocab"]) + at for at, pair in enumerate(pairs)},
    }
    merges = [(pair[0], pair[1]) for pair in pairs] + [tuple(merge) for merge in state["merges"]]
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    # llama.cpp knows this splitting as "gpt-2".
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(list(SPECIAL))
    return tokenizer


def corpus(source: random.Random, samples: int) -> Iterator[str]:
    # Foreign words get a voice too, or every unknown name would fall into single letters.
    for at in range(samples):
        sample = draw_sample(source, Mix(foreign=0.2))
        if at % 12 == 0:
            yield from (content for _, content in sample.prompt())
            yield "system user assistant\n\n"
        yield from (text for _, text in sample.segments)
        yield sample.answer()
        yield " ".join([wordlike(source), *source.choices(WORDS, k=4)])


class Encoded(NamedTuple):
    """A sample without the shared prefix, and what its tokens are expected to know."""

    prompt: list[int]
    answer: list[int]
    sections: dict[int, list[bool]]  # at a segment's last token: what it belongs to
    more: dict[int, bool]  # at a statement's tokens: whether another follows in its section

    @property
    def length(self) -> int:
        return len(self.prompt) + len(self.answer)


class Encoder:
    """Turns samples into token ids exactly as the application does at inference."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.text_begins = tokenizer.token_to_id('":"')
        self.line_end = tokenizer.encode("\n").ids[0]
        self.end = tokenizer.token_to_id(END_OF_TURN)
        first, second = (self.prompt(Sample([(1, text)])) for text in ("a", "b"))
        shared = next(at for at in range(len(first)) if first[at] != second[at])
        # Ends before the first segment's bracket, so that it is the same for every numbering.
        bracket = tokenizer.encode("[").ids[0]
        while first[shared] != bracket:
            shared -= 1
        self.prefix = first[:shared]

    @classmethod
    def load(cls, path: Path) -> Encoder:
        return cls(Tokenizer.from_file(str(path)))

    def text(self, text: str) -> list[int]:
        return list(self.tokenizer.encode(text, add_special_tokens=False).ids)

    def prompt(self, sample: Sample) -> list[int]:
        return [
            token for part in parts("llama3", sample.prompt()) for token in self.text(part.text)
        ]

    def encode(self, sample: Sample) -> Encoded:
        prompt = self.prompt(sample)
        shared = len(self.prefix)
        if prompt[:shared] != self.prefix:
            raise ValueError("this prompt begins unlike the others")
        prompt = prompt[shared:]
        ends = [at for at, token in enumerate(prompt) if token == self.line_end]
        sections = [
            [
                any(s.section == name and number in s.cite for s in sample.statements)
                for name in SECTIONS
            ]
            for number, _ in sample.segments
        ]
        answer = self.text(sample.answer())
        return Encoded(
            prompt,
            [*answer, self.end],
            dict(zip(ends, sections, strict=True)),
            {len(prompt) + at: more for at, more in self.followed(sample, answer)},
        )

    def followed(self, sample: Sample, answer: list[int]) -> Iterator[tuple[int, bool]]:
        order = sorted(sample.statements, key=lambda s: SECTIONS.index(s.section))
        last = [a.section != b.section for a, b in pairwise(order)] + [True]
        statement = -1
        inside = False
        for at, token in enumerate(answer):
            if token == self.text_begins:
                statement, inside = statement + 1, True
            elif inside and '"' in self.tokenizer.id_to_token(token):
                inside = False
            if inside:
                yield at, not last[statement]
