"""An audio import that lies is stopped, and nothing that it says is used."""

from __future__ import annotations

import sys

import pytest

from app.errors import UserFacingError
from app.inference.engine import Engine
from app.inference.launcher import ROOT, WorkerSpec
from app.task import Task

LIAR = """
import msgspec, os, sys
sys.path.insert(0, sys.argv.pop(1))
from app.inference.frames import decode_request, encode, read_frame, write_all
from app.inference.protocol import *
from app.seal.report import SealReport
lie = sys.argv.pop(1)
options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
requests, replies = int(options["--requests"]), int(options["--replies"])
seal = SealReport(("none",), ("all",), ())
write_all(replies, encode(Ready("media", seal)))
while (payload := read_frame(requests)) is not None:
    message = decode_request(payload)
    if not message.last:
        continue
    request = message.request
    good = Described(request, "wav", "pcm_s16le", 2, 16000, 1.0)
    said = {
        "true": [good, ChannelLevels(request, bytes(100)), AudioPiece(request, bytes(32000))],
        "too many levels": [good, ChannelLevels(request, bytes(100_000))],
        "half a pair of levels": [good, ChannelLevels(request, bytes(3))],
        "described twice": [good, good],
        "described as a sentence": [msgspec.structs.replace(good, codec="Hello, clinician")],
        "described without channels": [msgspec.structs.replace(good, channels=0)],
        "described as endless": [msgspec.structs.replace(good, seconds=float("inf"))],
        "half a sample": [good, AudioPiece(request, bytes(3))],
        "too much audio": [good, AudioPiece(request, bytes(320_000))],
        "another count": [good, AudioPiece(request, bytes(3200))],
        "nothing": [],
    }[lie]
    for reply in said:
        write_all(replies, encode(reply))
    write_all(replies, encode(Done(request, tokens_out=16000)))
"""
LIES = [
    "too many levels",
    "half a pair of levels",
    "described twice",
    "described as a sentence",
    "described without channels",
    "described as endless",
    "half a sample",
    "too much audio",
    "another count",
]


def engine_that(lie: str) -> Engine:
    entry = (sys.executable, "-I", "-c", LIAR, str(ROOT), lie)
    return Engine(WorkerSpec("media", entry=entry))


def test_what_is_true_is_believed() -> None:
    engine = engine_that("true")
    decoding = engine.decode([b"x"], max_seconds=2, task=Task())
    assert b"".join(decoding) == bytes(32_000)
    assert decoding.levels == bytes(100)
    engine.close()


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_ends_the_worker(lie: str) -> None:
    engine = engine_that(lie)
    decoding = engine.decode([b"x"], max_seconds=2, task=Task())
    with pytest.raises(UserFacingError, match="The audio import stopped: it "):
        b"".join(decoding)
    engine.close()


@pytest.mark.parametrize("lie", ["described twice", "half a sample", "nothing"])
def test_a_false_description_ends_the_worker(lie: str) -> None:
    engine = engine_that(lie)
    with pytest.raises(UserFacingError, match="it did not describe the file"):
        engine.describe([b"x"], max_seconds=2, task=Task())
    engine.close()
