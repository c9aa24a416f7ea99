"""The writing end of a worker's pipe."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

import pytest

from app.inference.outlet import Outlet

FULL = bytes(1 << 20)
"""More than a pipe holds."""


class GivenUpError(Exception):
    """Whoever sent waits no longer."""


def give_up() -> None:
    raise GivenUpError


def go_on() -> None:
    """Wait as long as it takes."""


def all_of(descriptor: int) -> bytes:
    """Everything that is still to come."""
    parts = []
    while part := os.read(descriptor, 1 << 16):
        parts.append(part)
    os.close(descriptor)
    return b"".join(parts)


def test_what_is_written_arrives_in_order_and_then_the_end() -> None:
    read, write = os.pipe()
    outlet = Outlet(write, "test")

    assert outlet.write(b"one ", go_on)
    assert outlet.write(b"two", go_on)
    outlet.close()

    assert all_of(read) == b"one two"
    assert not outlet.write(b"three", go_on)


def test_more_than_the_pipe_holds_waits_for_its_reader() -> None:
    read, write = os.pipe()
    outlet = Outlet(write, "test")
    waited = threading.Event()
    found: list[bytes] = []

    def read_late() -> None:
        waited.wait(10)
        found.append(all_of(read))

    reader = threading.Thread(target=read_late)
    reader.start()
    assert outlet.write(FULL, waited.set)
    outlet.close()
    reader.join(10)

    assert found == [FULL]


def test_whoever_waits_can_give_up_and_nothing_follows_half_a_message() -> None:
    read, write = os.pipe()
    outlet = Outlet(write, "given up")

    with pytest.raises(GivenUpError):
        outlet.write(FULL, give_up)
    assert not outlet.write(b"another", go_on)

    os.close(read)
    outlet.wait(10)
    assert "given up" not in {thread.name for thread in threading.enumerate()}


def test_where_nobody_reads_nothing_is_taken() -> None:
    read, write = os.pipe()
    outlet = Outlet(write, "test")
    os.close(read)

    assert not outlet.write(b"words", go_on)


def test_nothing_is_kept_of_what_was_written_or_given_up() -> None:
    read, write = os.pipe()
    outlet = Outlet(write, "test")
    words, audio = bytes(1 << 10), bytes(1 << 20)
    before = sys.getrefcount(words), sys.getrefcount(audio)

    assert outlet.write(words, go_on)
    assert sys.getrefcount(words) == before[0]

    with suppress(GivenUpError):
        outlet.write(audio, give_up)
    os.close(read)
    outlet.wait(10)
    assert sys.getrefcount(audio) == before[1]
