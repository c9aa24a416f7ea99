"""The speech model's tokens: a small byte-level BPE with Whisper's special tokens.

python -m models.starter.train.speech_text tokenizer.json
"""

from __future__ import annotations

import random
import string
import sys
from collections.abc import Iterator
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from .grammar import Grammar
from .phrases import Dialect

TEXT_TOKENS = 1024
TIMESTAMPS = 1501
SPECIAL = (
    "<|endoftext|>", "<|startoftranscript|>", "<|translate|>", "<|transcribe|>", "<|startoflm|>",
    "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>",
)  # fmt: skip
CHARACTERS = " abcdefghijklmnopqrstuvwxyz"  # what CTC spells; its number 0 is the blank

# Digits stand alone, so numbers are read digit by digit. The space belongs to the next piece and
# the slash of a blood pressure to its digit: faster-whisper forbids a lone "/" as a non-speech
# token.
PIECES = r"/\d| ?\d| ?\p{L}+| ?[^\s\p{L}\d]|\s"


def texts(seed: int, dictations: int) -> Iterator[str]:
    """Sentences as Whisper writes them, each with a space in front."""
    source = random.Random(seed)
    for index in range(dictations):
        dialect: Dialect = "british" if index % 2 else "american"
        for sentence in Grammar(source, dialect).dictation(8):
            yield f" {sentence.written}"


def build(seed: int = 1) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=TEXT_TOKENS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    # With tokens of their own for these signs, faster-whisper does not forbid the lone space.
    pieces = [f" {sign}" for sign in string.digits + string.ascii_letters + "°-'♪"]
    pieces += [f"/{digit}" for digit in string.digits]
    tokenizer.train_from_iterator([*pieces * 2000, *texts(seed, 6000)], trainer)
    special = [*SPECIAL, *(f"<|{index / 50:.2f}|>" for index in range(TIMESTAMPS))]
    tokenizer.add_special_tokens([AddedToken(name, special=True) for name in special])
    return tokenizer


def main() -> None:
    build().save(str(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
