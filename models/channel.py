"""The worker's end of the conversation with the application."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Iterator
from typing import Final, Protocol

from app.inference.frames import FrameError, decode_request, encode, read_frame, write_all
from app.inference.protocol import Cancel, ComputeDevice, Done, Loaded, Reply, Request

_QUEUED_MESSAGES: Final = 64


class RequestFailedError(Exception):
    """A request that ends with Failed; `code`, `message` and `values` as there."""

    def __init__(self, code: str, message: str, **values: object) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.values = {name: str(value) for name, value in values.items()}


class Answering(Protocol):
    """An engine: it answers one request at a time, and sends pieces on the way."""

    libraries: tuple[str, ...]
    devices: tuple[ComputeDevice, ...]
    missing: tuple[str, ...]

    def answer(self, message: Request, channel: Channel) -> Done | Loaded | None:
        """The last reply, None if more messages of the request are to come."""
        ...


class Channel:
    """Requests come in on a thread of their own, so that a cancellation is seen at once."""

    def __init__(self, requests: int, replies: int) -> None:
        self._requests = requests
        self._replies = replies
        self._messages: queue.Queue[Request] = queue.Queue(_QUEUED_MESSAGES)
        self._cancelled: set[int] = set()
        self._last_ended = 0

    def messages(self) -> Iterator[Request]:
        """Every message but cancellations; the process ends with the stream."""
        threading.Thread(target=self._receive, name="requests", daemon=True).start()
        while True:
            yield self._messages.get()

    def send(self, reply: Reply) -> None:
        self.send_raw(encode(reply))

    def send_raw(self, frame: bytes) -> None:
        """Write bytes as they are."""
        write_all(self._replies, frame)

    def check(self, message: Request) -> None:
        """Raise if the request was cancelled."""
        if message.request in self._cancelled:
            raise RequestFailedError("cancelled", "cancelled")

    def ended(self, message: Request) -> None:
        """Forget the request."""
        self._last_ended = message.request
        self._cancelled = {number for number in self._cancelled if number > message.request}

    def _receive(self) -> None:
        try:
            while (payload := read_frame(self._requests)) is not None:
                message = decode_request(payload)
                if isinstance(message, Cancel):
                    if message.request > self._last_ended:
                        self._cancelled.add(message.request)
                else:
                    self._messages.put(message)
        except (FrameError, OSError):
            # Only a broken application sends this, and there is nobody to tell.
            os._exit(1)
        os._exit(0)
