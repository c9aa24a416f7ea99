"""Who waits for an engine is served in order, and is told the place."""

from __future__ import annotations

import threading

import pytest

from app.errors import Cancelled
from app.inference.line import Line
from app.monitoring.meter import Meter


class Waiting:
    """Somebody who waits on a thread of their own."""

    def __init__(self, line: Line, served: list[str], name: str, *, first: bool = False) -> None:
        self.places: list[int] = []
        self.told = threading.Event()
        self.leaving = False
        self.thread = threading.Thread(
            target=self._take, args=(line, served, name), kwargs={"first": first}
        )
        self.thread.start()
        assert self.told.wait(10)

    def _take(self, line: Line, served: list[str], name: str, *, first: bool) -> None:
        try:
            line.take(self._wait, first=first)
        except Cancelled:
            return
        served.append(name)
        line.give()

    def _wait(self, before: int) -> None:
        self.places.append(before)
        self.told.set()
        if self.leaving:
            raise Cancelled


def never(_: int) -> None:
    raise AssertionError("nobody waits")


def test_they_are_served_in_the_order_in_which_they_came_and_know_their_places() -> None:
    line, served = Line(), list[str]()
    line.take(never)
    waiting = [Waiting(line, served, name) for name in "abc"]
    assert [one.places[0] for one in waiting] == [1, 2, 3]
    assert len(line.queue().waiting) == 3
    assert line.queue().served is not None
    line.give()
    for one in waiting:
        one.thread.join(10)
    assert served == ["a", "b", "c"]
    assert line.queue().served is None
    assert line.queue().waiting == ()


def test_who_leaves_the_queue_lets_the_others_move_up() -> None:
    line, served = Line(), list[str]()
    line.take(never)
    leaving, staying = Waiting(line, served, "a"), Waiting(line, served, "b")
    leaving.leaving = True
    leaving.thread.join(10)
    assert len(line.queue().waiting) == 1
    line.give()
    staying.thread.join(10)
    assert served == ["b"]


def test_what_is_urgent_goes_first_and_does_not_wait_for_ever() -> None:
    line, served = Line(), list[str]()
    line.take(never)
    waiting = Waiting(line, served, "a")
    assert not line.take_within(0.0)
    urgent = Waiting(line, served, "urgent", first=True)
    line.give()
    for one in (waiting, urgent):
        one.thread.join(10)
    assert served == ["urgent", "a"]
    assert line.take_within(0.0)


def test_the_meter_hears_of_each_turn() -> None:
    heard: list[str] = []

    class Listening(Meter):
        def begins(self, waited: float) -> None:
            assert waited >= 0
            heard.append("begins")

        def ends(self) -> None:
            heard.append("ends")

    line = Line(Listening())
    line.take(never)
    line.give()
    assert heard == ["begins", "ends"]


def test_a_count_that_fails_leaves_nobody_waiting_for_ever() -> None:
    class Failing(Meter):
        """A meter whose counts cannot be taken."""

        fails = True

        def begins(self, waited: float) -> None:
            if self.fails:
                raise EOFError

        def ends(self) -> None:
            raise EOFError

    meter = Failing()
    line = Line(meter)
    with pytest.raises(EOFError):
        line.take(never)
    assert not line.locked()
    meter.fails = False
    line.take(never)
    with pytest.raises(EOFError):
        line.give()
    assert line.take_within(0.0)
