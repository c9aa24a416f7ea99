"""An engine without a model, for the contract tests: it repeats, and misbehaves when asked."""

from __future__ import annotations

import ctypes
import os
import signal
import time
from collections.abc import Callable
from typing import Final

from app.inference.frames import encode, framed
from app.inference.protocol import (
    MAX_FRAME_BYTES,
    PROCESSOR,
    ComputeDevice,
    Done,
    Echo,
    Loaded,
    LoadModel,
    Misbehave,
    Request,
    TextPiece,
)
from models.channel import Channel, RequestFailedError

_TICK_SECONDS: Final = 0.01


class EchoEngine:
    """Repeats text word by word."""

    libraries: tuple[str, ...] = ()
    devices: tuple[ComputeDevice, ...] = (PROCESSOR,)
    missing: tuple[str, ...] = ()

    def answer(self, message: Request, channel: Channel) -> Done | Loaded | None:
        match message:
            case LoadModel():
                return Loaded(message.request, seconds=0.0, memory_bytes=0)
            case Echo():
                return self._repeat(message, channel)
            case Misbehave():
                self._misbehave(message, channel)
                return Done(message.request)
            case _:
                raise RequestFailedError("bad_input", "The echo engine only repeats.")

    def _repeat(self, message: Echo, channel: Channel) -> Done:
        began = time.monotonic()
        words = message.text.split()
        for index, word in enumerate(words):
            resume = time.monotonic() + (message.seconds if index else 0.0)
            while True:
                channel.check(message)
                left = resume - time.monotonic()
                if left <= 0:
                    break
                time.sleep(min(left, _TICK_SECONDS))
            channel.send(TextPiece(message.request, f"{word} " if word != words[-1] else word))
        return Done(message.request, time.monotonic() - began, len(words), len(words))

    def _misbehave(self, message: Misbehave, channel: Channel) -> None:
        if message.how not in _FAULTS:
            raise RequestFailedError("bad_input", "Unknown misbehaviour.")
        _FAULTS[message.how](message.request, channel)


def _half(request: int, channel: Channel) -> None:
    channel.send_raw((100).to_bytes(4, "big") + b"half")
    os._exit(0)


def _stranger(request: int, channel: Channel) -> None:
    channel.send(TextPiece(request - 1, "late words of another request"))
    channel.send(Done(request - 1))
    channel.send(TextPiece(request, "own words"))


def _flood(request: int, channel: Channel) -> None:
    piece = encode(TextPiece(request, "x" * 65_536))
    for _ in range(2048):
        channel.send_raw(piece)


def _print(request: int, channel: Channel) -> None:
    os.write(1, b"a native library prints\n")
    os.write(2, b"and complains\n")
    channel.send(TextPiece(request, "printed"))


def _hang(request: int, channel: Channel) -> None:
    """Hold the interpreter's lock, as a native library in an endless loop may."""
    channel.send(TextPiece(request, "a beginning"))
    ctypes.PyDLL(None).sleep(3600)


def _raise(request: int, channel: Channel) -> None:
    raise ValueError("words of a patient")


_FAULTS: Final[dict[str, Callable[[int, Channel], object]]] = {
    "exit": lambda request, channel: os._exit(3),
    "crash": lambda request, channel: signal.raise_signal(signal.SIGSEGV),
    "abort": lambda request, channel: os.abort(),
    "hang": _hang,
    "oversize": lambda request, channel: channel.send_raw(
        (MAX_FRAME_BYTES + 1).to_bytes(4, "big") + b"x" * 4096
    ),
    "malformed": lambda request, channel: channel.send_raw(framed(b"\xc1 is no message")),
    "half": _half,
    "stranger": _stranger,
    "wrong": lambda request, channel: channel.send(Loaded(request, 0.0, 0)),
    "controls": lambda request, channel: channel.send(
        TextPiece(request, "a\x1b[2Jb\u202ec\x00d\n")
    ),
    "flood": _flood,
    "print": _print,
    "raise": _raise,
}
