"""What real engines do is counted, and who waits for one is told their place."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from contextlib import closing

from app.domain.identifiers import PersonId
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.inference.protocol import Turn
from app.monitoring.meter import Tally
from app.store.connection import Connection
from app.store.store import Store
from app.task import Progress, Task

ANYBODY = PersonId("anybody")
ASKED = (Turn("user", "What does the patient have?"),)
GRAMMAR = "root ::= [a-z ]+"


def counted(engines: Engines, work: Callable[[], object]) -> Tally:
    """What the meter of the application counts of some work."""
    kept: list[Tally] = []
    engines.meter.attend(ANYBODY, lambda: kept.append(Tally()))
    try:
        work()
        tallies = engines.meter.take()
    finally:
        engines.meter.leave()
    assert kept == []
    return sum(tallies.values(), Tally())


def test_an_answer_counts_its_tokens_and_what_is_only_read_ahead_none(engines: Engines) -> None:
    engine = engines.language()
    done = []

    def ask(most: int) -> None:
        with closing(engine.generate(ASKED, GRAMMAR, max_tokens=most, task=Task())) as answer:
            assert len("".join(answer)) >= most
            done.append(answer.done)

    written = counted(engines, lambda: ask(5))
    assert (written.tokens, written.prompt_tokens) == (done[0].tokens_out, done[0].tokens_in)
    assert written.tokens == 5
    assert written.prompt_tokens > 5
    assert written.busy_seconds > 0
    assert written.present_seconds >= written.busy_seconds
    read = counted(engines, lambda: ask(0))
    assert (read.tokens, read.prompt_tokens) == (0, 0)
    assert read.busy_seconds > 0


def test_who_waits_is_told_the_place_and_when_it_is_their_turn(echo_engine: Engine) -> None:
    told: list[str] = []
    waiting = threading.Event()

    def hear(progress: Progress) -> None:
        told.append(progress.step)
        waiting.set()

    first = echo_engine.echo("one two", task=Task())
    next(first)
    second = threading.Thread(target=lambda: list(echo_engine.echo("three", task=Task(hear))))
    second.start()
    assert waiting.wait(30)
    assert echo_engine.queue.served is not None
    assert len(echo_engine.queue.waiting) == 1
    list(first)
    second.join(30)
    assert told == [
        "Waiting for the echo engine: next in the queue",
        "The echo engine is at work",
    ]
    assert echo_engine.queue.waiting == ()


def test_the_counts_have_no_place_for_words(clinic_store: Store) -> None:
    def columns(connection: Connection) -> list[tuple[str, str]]:
        return [(row[1], row[2]) for row in connection.execute("PRAGMA table_info(usage)")]

    words = [name for name, kind in clinic_store.read(columns) if kind == "TEXT"]
    assert words == ["day", "person"]
    checks = clinic_store.read(
        lambda connection: connection.value("SELECT sql FROM sqlite_master WHERE name = 'usage'")
    )
    assert re.search(r"day TEXT NOT NULL CHECK \(day GLOB", checks)
    assert re.search(r"person TEXT NOT NULL CHECK \(length\(person\) BETWEEN 1 AND 64", checks)
