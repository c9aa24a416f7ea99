"""Work runs elsewhere, and what comes of it arrives here."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.domain.identifiers import EncounterId
from app.errors import BugError, UserFacingError
from ui.operations import Lane, Operation, Operations
from ui.problem import Problem

HERE, THERE = EncounterId("here"), EncounterId("there")


@pytest.fixture
def operations(qtbot: QtBot) -> Iterator[Operations]:
    made = Operations()
    yield made
    made.close()


def test_results_arrive_on_the_thread_of_the_window(operations: Operations, qtbot: QtBot) -> None:
    main, seen = threading.get_ident(), {}

    def work(operation: Operation) -> int:
        seen["work"] = threading.get_ident()
        operation.task.report("half", 0.5)
        operation.stream("part")
        return 7

    def done(result: int) -> None:
        seen["done"] = threading.get_ident()
        seen["result"] = result

    operation = operations.start("count", work, done=done)
    steps: list[str] = []
    operation.progressed.connect(lambda: steps.append(operation.progress.step))
    with qtbot.waitSignal(operation.ended):
        pass
    assert seen["result"] == 7
    assert seen["work"] != main
    assert seen["done"] == main
    assert steps == ["half"]
    assert operation.items == ["part"]
    qtbot.waitUntil(lambda: operations.running() == [])


def test_busy_engines_keep_neither_a_visit_nor_a_recording_waiting(
    operations: Operations, qtbot: QtBot
) -> None:
    free = threading.Event()
    ended: list[str] = []
    try:
        for _ in range(12):
            operations.start("transcribe", lambda _: free.wait(60), lane=Lane.LONG)
        operations.start("open", lambda _: "visit", done=ended.append)
        operations.start("record", lambda _: "recording", done=ended.append, lane=Lane.RECORDING)
        qtbot.waitUntil(lambda: set(ended) == {"visit", "recording"})
        assert len(operations.running(name="transcribe")) == 12
    finally:
        free.set()


def test_a_recording_that_is_asked_for_is_made_although_the_window_closes(
    operations: Operations,
) -> None:
    free = threading.Event()
    kept: list[int] = []

    def record(operation: Operation) -> None:
        if len(kept) < 2:
            free.wait(60)
        assert operation.task.cancelled
        kept.append(1)

    for _ in range(8):
        operations.start("record", record, lane=Lane.RECORDING)
    threading.Timer(0.2, free.set).start()
    operations.close()
    assert len(kept) == 8


def test_errors_that_a_person_can_act_on_say_what_is_safe(
    operations: Operations, qtbot: QtBot
) -> None:
    problems: list[Problem] = []

    def work(_: Operation) -> None:
        raise UserFacingError("The disk is full.", "Make room.", "The recording is safe.")

    operations.start("fail", work, problem=problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert problems[0] == Problem("The disk is full.", "Make room.", "The recording is safe.")


def test_defects_carry_details_and_stop_nothing(operations: Operations, qtbot: QtBot) -> None:
    found: list[Problem] = []
    operations.defect_found.connect(found.append)

    def work(_: Operation) -> None:
        raise BugError("two heads")

    operations.start("fail", work)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0].defect
    assert "app.errors.BugError" in found[0].details
    assert "two heads" not in found[0].details + found[0].what


def test_the_end_of_an_act_is_told_after_whoever_asked(
    operations: Operations, qtbot: QtBot
) -> None:
    told: list[object] = []
    operations.act_ended.connect(lambda one: told.append((one.problem, one.receipt)))

    def work(_: Operation) -> None:
        raise UserFacingError("The disk is full.")

    operations.start("look", work, problem=lambda _: None, encounter=HERE)
    operations.start("keep", work, problem=told.append, encounter=HERE, act=True)
    qtbot.waitUntil(lambda: operations.running() == [])
    problem = Problem("The disk is full.")
    assert told == [problem, (problem, "")]
    operations.start(
        "keep", lambda _: 3, problem=told.append, act=True, told=lambda count: f"{count} kept."
    )
    qtbot.waitUntil(lambda: operations.running() == [])
    assert told[2:] == [(None, "3 kept.")]


def test_cancelled_work_ends_as_cancelled(operations: Operations, qtbot: QtBot) -> None:
    began, problems = threading.Event(), []

    def work(operation: Operation) -> None:
        began.set()
        while True:
            operation.task.check()

    operation = operations.start("long", work, problem=problems.append)
    assert began.wait(5)
    operation.cancel()
    assert operation.progress.step == "Stopping"
    qtbot.waitUntil(lambda: bool(problems))
    assert problems[0].cancelled


def test_work_of_an_encounter_is_found_again(operations: Operations, qtbot: QtBot) -> None:
    release = threading.Event()

    def work(operation: Operation) -> None:
        operation.stream("first")
        release.wait(5)

    operation = operations.start("draft", work, encounter=HERE)
    qtbot.waitUntil(lambda: operation.items == ["first"])
    assert operations.running(HERE) == [operation]
    assert operations.running(THERE) == []
    release.set()
    qtbot.waitUntil(lambda: operations.running(HERE) == [])


def test_nothing_begins_once_the_window_has_closed(operations: Operations) -> None:
    operations.close()
    ran: list[Operation] = []
    assert not operations.start("late", ran.append).running
    assert operations.running() == []
    assert ran == []


def test_what_is_asked_for_once_closed_is_over(qtbot: QtBot) -> None:
    operations = Operations()
    operations.close()

    operation = operations.start("late", lambda _: None)

    assert not operation.running
    assert operation.begun.is_set()
    assert operation.wait(0.0)
