from __future__ import annotations

import math
import os
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inference import checks, frames
from app.inference.checks import Budget, MalformedReplyError
from app.inference.frames import FrameError
from app.inference.protocol import (
    MAX_FRAME_BYTES,
    AudioPiece,
    Cancel,
    Decode,
    Done,
    Failed,
    Generate,
    Measure,
    Ready,
    Reply,
    Request,
    SegmentHeard,
    SpeechMeasured,
    TextPiece,
    Transcribe,
    Turn,
    WordHeard,
)
from app.seal.report import SealReport

texts = st.text(max_size=60)
numbers = st.integers(min_value=0, max_value=2**40)
floats = st.floats(allow_nan=False)
words = st.builds(WordHeard, texts, floats, floats, floats)
requests: st.SearchStrategy[Request] = st.one_of(
    st.builds(
        Transcribe,
        numbers,
        st.lists(st.binary(max_size=200), max_size=3).map(tuple),
        texts,
        texts,
        numbers,
    ),
    st.builds(Measure, numbers, st.binary(max_size=200)),
    st.builds(
        Generate,
        numbers,
        st.lists(st.builds(Turn, texts, texts), max_size=3).map(tuple),
        texts,
        numbers,
        floats,
        numbers,
    ),
    st.builds(Decode, numbers, st.binary(max_size=200), st.booleans(), floats),
    st.builds(Cancel, numbers),
)
replies: st.SearchStrategy[Reply] = st.one_of(
    st.builds(TextPiece, numbers, texts),
    st.builds(AudioPiece, numbers, st.binary(max_size=200)),
    st.builds(
        SegmentHeard,
        numbers,
        numbers,
        floats,
        floats,
        texts,
        st.lists(words, max_size=3).map(tuple),
        floats,
        floats,
        floats,
    ),
    st.builds(Done, numbers, floats, numbers, numbers, floats, texts),
    st.builds(Failed, numbers, texts, texts),
)


def through_a_pipe(data: bytes) -> list[bytes | None]:
    """What is read of bytes that are written and then end, up to the end or an error."""
    reading, writing = os.pipe()

    def write() -> None:
        frames.write_all(writing, data)
        os.close(writing)

    thread = threading.Thread(target=write)
    thread.start()
    found: list[bytes | None] = []
    try:
        while not found or found[-1] is not None:
            found.append(frames.read_frame(reading))
    finally:
        os.close(reading)
        thread.join()
    return found


@given(requests)
def test_a_request_comes_back_as_it_was(message: Request) -> None:
    assert frames.decode_request(frames.encode(message)[frames.HEADER_BYTES :]) == message


@given(replies)
def test_a_reply_comes_back_as_it_was(message: Reply) -> None:
    assert frames.decode_reply(frames.encode(message)[frames.HEADER_BYTES :]) == message


@given(st.lists(st.binary(max_size=100), max_size=5))
def test_frames_come_back_in_order(payloads: list[bytes]) -> None:
    data = b"".join(frames.framed(payload) for payload in payloads)

    assert through_a_pipe(data) == [*payloads, None]


@given(st.binary(min_size=1, max_size=100), st.data())
def test_a_stream_that_ends_inside_a_frame_is_an_error(payload: bytes, data: st.DataObject) -> None:
    frame = frames.framed(payload)
    cut = data.draw(st.integers(min_value=1, max_value=len(frame) - 1))

    with pytest.raises(FrameError):
        through_a_pipe(frame[:cut])


@given(st.binary(max_size=300))
def test_any_bytes_are_a_message_or_an_error(payload: bytes) -> None:
    for decode in (frames.decode_request, frames.decode_reply):
        try:
            decode(payload)
        except FrameError:
            continue


def test_a_frame_that_is_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(FrameError, match="too large"):
        through_a_pipe((MAX_FRAME_BYTES + 1).to_bytes(4, "big"))


def test_a_message_that_is_too_large_is_not_sent() -> None:
    with pytest.raises(FrameError):
        frames.encode(Measure(1, bytes(MAX_FRAME_BYTES)))


def test_deep_nesting_is_an_error() -> None:
    with pytest.raises(FrameError):
        frames.decode_reply(b"\x91" * 100_000)


def heard(**changes: object) -> SegmentHeard:
    facts: dict[str, object] = {
        "request": 1,
        "window": 0,
        "start": 0.5,
        "end": 1.5,
        "text": " Good morning.",
        "words": (WordHeard(" Good", 0.5, 0.9, 0.9), WordHeard(" morning.", 0.9, 1.5, 0.8)),
        "average_logprob": -0.2,
        "no_speech_probability": 0.1,
        "compression_ratio": 1.0,
    }
    return SegmentHeard(**(facts | changes))  # type: ignore[arg-type]


def test_a_good_segment_is_believed() -> None:
    assert checks.segment(heard(), (2.0,)) == heard()


@pytest.mark.parametrize(
    "changes",
    [
        {"window": 1},
        {"window": -1},
        {"start": math.nan},
        {"end": math.inf},
        {"start": 1.6},
        {"start": -3.0},
        {"end": 9.0},
        {"average_logprob": math.nan},
        {"no_speech_probability": 1.5},
        {"compression_ratio": -math.inf},
        {"text": "x" * 20_001},
        {"words": (WordHeard("a", 1.0, 0.5, 0.5),)},
        {"words": (WordHeard("a", 0.0, 0.5, math.nan),)},
        {"words": (WordHeard("a", 0.0, 0.5, 0.5),) * 5001},
    ],
)
def test_a_segment_that_no_worker_sends_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(MalformedReplyError):
        checks.segment(heard(**changes), (2.0,))


def test_times_just_over_the_window_are_cut() -> None:
    cut = checks.segment(heard(end=2.3, start=-0.2), (2.0,))

    assert (cut.start, cut.end) == (0.0, 2.0)


@given(st.text())
def test_checked_text_has_no_control_characters(untrusted: str) -> None:
    cleaned = checks.text(untrusted)

    assert all(c.isprintable() or c in "\n\t" or c.isspace() for c in cleaned)
    assert not {"\x00", "\x1b", "\u202e", "\u2066", "\u200b"} & set(cleaned)


@pytest.mark.parametrize("stretches", [((5, 3),), ((0, 101),), ((-1, 4),), ((0, 9), (8, 12))])
def test_impossible_stretches_are_refused(stretches: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(MalformedReplyError):
        checks.stretches(SpeechMeasured(1, stretches), 100)


@pytest.mark.parametrize(
    "done",
    [
        Done(1, finish_reason="because"),
        Done(1, tokens_out=-1),
        Done(1, seconds=math.nan),
        Done(1, first_token_seconds=-1.0),
    ],
)
def test_an_impossible_end_is_refused(done: Done) -> None:
    with pytest.raises(MalformedReplyError):
        checks.done(done)


def test_a_budget_ends() -> None:
    budget = Budget(10)
    budget.spend(10)

    with pytest.raises(MalformedReplyError):
        budget.spend(1)


def test_a_report_is_whole_only_if_something_held_and_nothing_broke() -> None:
    assert SealReport(("seccomp",), ("exec",), ()).whole
    assert not SealReport(("seccomp",), ("exec",), ("fork",)).whole
    assert not SealReport((), (), ()).whole


def test_ready_is_a_reply() -> None:
    ready = Ready("echo", SealReport(("a",), ("b",), ()))

    assert frames.decode_reply(frames.encode(ready)[frames.HEADER_BYTES :]) == ready
