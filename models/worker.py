"""The process of one engine: sealed before any machine-learning library is imported.

python -m models.worker --engine NAME [--read PATH ...] [--graphics]
"""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn

from app.inference.protocol import UNSEALED_EXIT, Failed, Ready, Request
from app.seal.seal import die_with_parent, seal_worker, take_pipes
from models.channel import Answering, Channel, RequestFailedError

_OF_MEMORY: Final = (
    "out of memory",
    "cannot allocate memory",
    "failed to allocate",
    "failed to map segment",
    "bad_alloc",
)
_OF_DEVICE: Final = ("cuda", "cublas", "cudnn", "no kernel image", "device lost")
_ENGINES: Final = ("whisper", "llama", "media", "echo")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Seal, say Ready and answer until the application closes its end."""
    options = _options(arguments)
    requests, replies = take_pipes(options.requests, options.replies)
    if options.parent:
        die_with_parent(options.parent)
    seal = seal_worker(options.read, graphics=options.graphics)
    channel = Channel(requests, replies)
    if not seal.whole:
        channel.send(Ready(options.engine, seal))
        os._exit(UNSEALED_EXIT)
    try:
        engine = _create(options.engine, graphics=options.graphics)
    except Exception as error:
        # Nothing clinical was seen yet, so the error may be told in full.
        channel.send(Failed(0, "internal", f"{type(error).__name__}: {error}"))
        raise
    channel.send(Ready(options.engine, seal, engine.libraries, engine.devices, engine.missing))
    _serve(engine, channel)


def _serve(engine: Answering, channel: Channel) -> NoReturn:
    for message in channel.messages():
        failure = _answer(engine, message, channel)
        if failure is not None:
            channel.ended(message)
            channel.send(failure)
    raise AssertionError("the stream of messages has no end")


def _answer(engine: Answering, message: Request, channel: Channel) -> Failed | None:
    try:
        channel.check(message)
        last = engine.answer(message, channel)
    except RequestFailedError as error:
        return Failed(message.request, error.code, error.message, error.values)
    except MemoryError:
        return Failed(message.request, "memory", "out of memory")
    except Exception as error:  # noqa: BLE001 the request fails, the worker lives on
        # The text of a library's error may quote the words that it was given.
        return Failed(message.request, _cause(error), type(error).__name__)
    if last is not None:
        channel.ended(message)
        channel.send(last)
    return None


def _cause(error: Exception) -> str:
    """The code of a library's error: some have no other name for a lack than their text."""
    if isinstance(error, OSError) and error.errno == errno.ENOMEM:
        return "memory"
    text = str(error).lower()
    if any(words in text for words in _OF_MEMORY):
        return "memory"
    if isinstance(error, RuntimeError) and any(words in text for words in _OF_DEVICE):
        return "device"
    return "internal"


def _create(name: str, *, graphics: bool) -> Answering:
    match name:
        case "whisper":
            from models.whisper_engine import WhisperEngine  # noqa: PLC0415 after the seal

            return WhisperEngine(graphics=graphics)
        case "llama":
            from models.llama_engine import LlamaEngine  # noqa: PLC0415 after the seal

            return LlamaEngine(graphics=graphics)
        case "media":
            from models.media_engine import MediaEngine  # noqa: PLC0415 after the seal

            return MediaEngine()
        case _:
            from models.echo_engine import EchoEngine  # noqa: PLC0415 after the seal

            return EchoEngine()


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m models.worker")
    parser.add_argument("--engine", choices=_ENGINES, required=True)
    parser.add_argument("--read", type=Path, action="append", default=[])
    parser.add_argument("--graphics", action="store_true")
    parser.add_argument("--requests", type=int, default=0)
    parser.add_argument("--replies", type=int, default=1)
    parser.add_argument("--parent", type=int, default=0)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
