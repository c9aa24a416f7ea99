"""What can be asked of a worker."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Generic, TypeVar

from app.errors import BugError
from app.inference import checks
from app.inference.checks import MalformedReplyError
from app.inference.ladder import Ladder
from app.inference.launcher import WorkerSpec
from app.inference.line import Line, Queue
from app.inference.protocol import (
    AudioPiece,
    ChannelLevels,
    Decode,
    Described,
    Done,
    Echo,
    Forget,
    Generate,
    Loaded,
    Measure,
    Misbehave,
    Placement,
    ReadAhead,
    Ready,
    Reply,
    Request,
    SegmentHeard,
    SpeechMeasured,
    TextPiece,
    Transcribe,
    Turn,
)
from app.inference.supervisor import Loader, Patience, Supervisor, until_held
from app.monitoring.meter import Meter, Tally
from app.task import Task
from app.texts import marked

SAMPLE_RATE: Final = 16_000
SAMPLE_BYTES: Final = 2
MAX_WINDOW_BYTES: Final = 30 * 60 * SAMPLE_RATE * SAMPLE_BYTES
_PIECE_BYTES: Final = 4 * 1024 * 1024
_SEGMENTS: Final = 100
_SEGMENTS_PER_SECOND: Final = 10
_TOKEN_CHARACTERS: Final = 256

_LEVEL_SAMPLES: Final = 320

T = TypeVar("T")


class Stream(Iterator[T], Generic[T]):
    """What a worker gives, piece by piece; `done` says how it ended once all of it was given."""

    def __init__(self, begin: Callable[[Callable[[Done], None]], Iterator[T]]) -> None:
        self._done: Done | None = None
        self._pieces = begin(self._finish)

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        return next(self._pieces)

    @property
    def done(self) -> Done:
        if self._done is None:
            raise BugError("the stream has not ended")
        return self._done

    def close(self) -> None:
        """Give up the rest."""
        close = getattr(self._pieces, "close", None)
        if close is not None:
            close()

    def _finish(self, done: Done) -> None:
        self._done = done


class Generation(Stream[str]):
    """Generated text."""


class Decoding(Stream[bytes]):
    """Decoded audio, 16 kHz mono signed 16-bit."""

    def __init__(
        self, begin: Callable[[Callable[[Done], None]], Iterator[bytes]], levels: bytearray
    ) -> None:
        super().__init__(begin)
        self.levels = levels
        """Of a stereo file, as protocol.ChannelLevels has them, at least for what was given."""

    @property
    def truncated(self) -> bool:
        """Whether the end of the file is missing; what there was has been given."""
        return self.done.finish_reason == "truncated"

    @property
    def damaged(self) -> bool:
        """Whether parts of the file could not be read; the others have been given."""
        return self.done.finish_reason == "damaged"


def _fits(*windows: bytes) -> None:
    if sum(map(len, windows)) > MAX_WINDOW_BYTES:
        raise BugError("windows of audio are longer than 30 minutes")


class Engine:
    """Requests to one worker, which is started when it is first needed and again after it ended.

    Methods block; any thread may call them. One request runs at a time and others wait. Iterators
    begin their request at the first item and hold the worker until they are exhausted or closed.
    """

    def __init__(
        self,
        spec: WorkerSpec,
        loader: Loader | None = None,
        patience: Patience | None = None,
        meter: Meter | None = None,
        ladder: Ladder | None = None,
        *,
        whole: Callable[[], None] = lambda: None,
    ) -> None:
        """`whole` raises UserFacingError where a model's files are not those that were verified."""
        self._patience = patience or Patience()
        self._meter = meter or Meter()
        self._supervisor = Supervisor(
            spec, loader, self._patience, Line(self._meter), ladder, whole=whole
        )
        self._ladder = ladder
        self._heard_at: Placement | None = None
        self._heard_seconds = 0.0
        self._hearing_seconds = 0.0
        self.tokens_per_second: float | None = None
        """Tokens generated in a second, after the first one, at the last request."""

    @property
    def ready(self) -> Ready:
        """What the worker said when it was ready; starts it if need be."""
        if self._supervisor.ready is None:
            self.start()
        if self._supervisor.ready is None:
            raise BugError("a started worker is ready")
        return self._supervisor.ready

    @property
    def started(self) -> bool:
        """Whether a worker has been started and proved its seal."""
        return self._supervisor.ready is not None

    @property
    def loaded(self) -> Loaded | None:
        """What the worker said when it had loaded its model."""
        return self._supervisor.loaded

    @property
    def speech_factor(self) -> float | None:
        """Seconds of audio transcribed in a second, over all requests where it computes now."""
        return self._heard_seconds / self._hearing_seconds if self._hearing_seconds else None

    @property
    def process_id(self) -> int | None:
        return self._supervisor.process_id

    @property
    def queue(self) -> Queue:
        """Who is served and who waits."""
        return self._supervisor.queue

    def start(self, task: Task | None = None) -> None:
        """Start the worker and load its model now rather than at the first request."""
        until_held(lambda: self._supervisor.start(task))

    def rest(self, task: Task | None = None) -> None:
        """End the worker once it is idle, so that its memory is free until the next request."""
        self._supervisor.rest(task)

    def close(self) -> None:
        """End the worker within two seconds; a running request fails."""
        self._supervisor.close()

    def transcribe(
        self,
        samples: bytes,
        *,
        language: str = "en",
        hotwords: str = "",
        beam: int = 5,
        task: Task,
    ) -> Iterator[SegmentHeard]:
        """The segments of one window of 16 kHz mono signed 16-bit samples, as they are heard."""
        return self._transcribe((samples,), language, hotwords, beam, task)

    def transcribe_together(
        self,
        windows: Sequence[bytes],
        *,
        language: str = "en",
        hotwords: str = "",
        beam: int = 5,
        task: Task,
    ) -> list[list[SegmentHeard]]:
        """The segments of each window, as `transcribe` gives them; all are decoded at once.

        Where a worker ends that is worth another try, its windows are asked of the next one.
        """
        heard: list[list[SegmentHeard]] = []

        def some() -> list[list[SegmentHeard]]:
            most = len(windows) if self._ladder is None else self._ladder.placement.batch
            part = tuple(windows[len(heard) : len(heard) + most])
            of_each: list[list[SegmentHeard]] = [[] for _ in part]
            for segment in self._transcribe(part, language, hotwords, beam, task):
                of_each[segment.window].append(segment)
            return of_each

        while len(heard) < len(windows):
            heard += until_held(some)
        return heard

    def _transcribe(
        self, windows: tuple[bytes, ...], language: str, hotwords: str, beam: int, task: Task
    ) -> Iterator[SegmentHeard]:
        _fits(*windows)
        lengths = [len(samples) / (SAMPLE_RATE * SAMPLE_BYTES) for samples in windows]
        seconds = sum(lengths)
        budget = checks.Budget(_SEGMENTS + _SEGMENTS_PER_SECOND * seconds)

        def believe(untrusted: Reply) -> SegmentHeard:
            if not isinstance(untrusted, SegmentHeard):
                raise MalformedReplyError(marked("it sent no segment"))
            budget.spend(1)
            return checks.segment(untrusted, lengths)

        def finish(done: Done) -> None:
            placement = None if self._ladder is None else self._ladder.placement
            if placement != self._heard_at:
                self._heard_at, self._heard_seconds, self._hearing_seconds = placement, 0.0, 0.0
            self._heard_seconds += seconds
            self._hearing_seconds += done.seconds

        return self._supervisor.converse(
            lambda request: (Transcribe(request, windows, language, hotwords, beam),),
            believe,
            task=task,
            extra=seconds * self._patience.per_second,
            finish=finish,
        )

    def measure(self, samples: bytes, task: Task) -> tuple[tuple[int, int], ...]:
        """Stretches of speech as (start, end) in samples, without transcribing."""
        _fits(samples)
        count = len(samples) // SAMPLE_BYTES

        def believe(untrusted: Reply) -> tuple[tuple[int, int], ...]:
            if not isinstance(untrusted, SpeechMeasured):
                raise MalformedReplyError(marked("it sent no stretches of speech"))
            return checks.stretches(untrusted, count)

        def found() -> tuple[tuple[int, int], ...]:
            replies = self._supervisor.converse(
                lambda request: (Measure(request, samples),),
                believe,
                task=task,
                extra=count / SAMPLE_RATE,
            )
            return tuple(stretch for stretches in replies for stretch in stretches)

        return until_held(found)

    def generate(
        self,
        turns: Sequence[Turn],
        grammar: str,
        *,
        max_tokens: int,
        temperature: float = 0.0,
        seed: int = 0,
        encounter: str | None = None,
        begun: str = "",
        task: Task,
    ) -> Generation:
        """Text that continues the turns under a GBNF grammar; greedy at temperature 0.

        What is read of the prompt is kept for the next request of the same `encounter`, if there is
        one. `begun` is how the answer begins already.
        """

        budget = checks.Budget(max_tokens * _TOKEN_CHARACTERS)

        def messages(request: int) -> Iterable[Request]:
            yield Generate(
                request, tuple(turns), grammar, max_tokens, temperature, seed, encounter, begun
            )

        def believe(untrusted: Reply) -> str:
            piece = _text(untrusted)
            budget.spend(len(piece))
            return piece

        def begin(finish: Callable[[Done], None]) -> Iterator[str]:
            def measured(done: Done) -> None:
                seconds = done.seconds - done.first_token_seconds
                if done.tokens_out > 1 and seconds > 0:
                    self.tokens_per_second = (done.tokens_out - 1) / seconds
                if max_tokens:  # what is only read ahead is read again
                    self._meter.add(Tally(prompt_tokens=done.tokens_in, tokens=done.tokens_out))
                finish(done)

            return self._supervisor.converse(messages, believe, task=task, finish=measured)

        return Generation(begin)

    def read_ahead(
        self,
        turns: Sequence[Turn],
        *,
        encounter: str | None = None,
        growing: bool = False,
        task: Task,
    ) -> None:
        """Have a prompt read that `generate` is expected to begin with, for the same `encounter`.

        With `growing` its last content goes on, and only what a longer one shares is read.
        """
        for _ in self._supervisor.converse(
            lambda request: (ReadAhead(request, tuple(turns), encounter, growing),),
            _text,
            task=task,
        ):
            raise BugError("nothing is written while a prompt is read")

    def forget(self, seconds: float = 2.0, *, interrupting: bool = True) -> None:
        """Overwrite what the worker kept of any prompt; one that has not in time is ended.

        A running request is ended with it where `interrupting`, and else left alone.
        """
        self._supervisor.tell(Forget, seconds, interrupting=interrupting)

    def decode(
        self,
        pieces: Iterable[bytes],
        *,
        max_seconds: float,
        task: Task,
        on_described: Callable[[Described], None] = lambda described: None,
    ) -> Decoding:
        """The audio of a media file whose bytes come in pieces of any size.

        `on_described` is told what the file is before the first of it is given.
        """
        samples_left = checks.Budget(max_seconds * SAMPLE_RATE * SAMPLE_BYTES)
        levels_left = checks.Budget((max_seconds + 1) * SAMPLE_RATE / _LEVEL_SAMPLES * 2)
        descriptions_left = checks.Budget(1)
        levels = bytearray()
        count = 0

        def believe(untrusted: Reply) -> bytes:
            nonlocal count
            if isinstance(untrusted, Described):
                descriptions_left.spend(1)
                on_described(checks.description(untrusted))
                return b""
            if isinstance(untrusted, ChannelLevels) and len(untrusted.levels) % 2 == 0:
                levels_left.spend(len(untrusted.levels))
                levels.extend(untrusted.levels)
                return b""
            if not isinstance(untrusted, AudioPiece) or len(untrusted.samples) % SAMPLE_BYTES:
                raise MalformedReplyError(marked("it sent no samples"))
            samples_left.spend(len(untrusted.samples))
            count += len(untrusted.samples) // SAMPLE_BYTES
            return untrusted.samples

        def begin(finish: Callable[[Done], None]) -> Iterator[bytes]:
            def counted(done: Done) -> None:
                if done.tokens_out != count:
                    raise MalformedReplyError(
                        marked("it sent another number of samples than it says")
                    )
                finish(done)

            return self._supervisor.converse(
                lambda request: _in_pieces(request, pieces, max_seconds, only_describe=False),
                believe,
                task=task,
                finish=counted,
            )

        return Decoding(begin, levels)

    def describe(self, pieces: Iterable[bytes], *, max_seconds: float, task: Task) -> Described:
        """What a media file is by its own word; the same refusals as `decode`, without decoding."""

        described: list[Described] = []

        def believe(untrusted: Reply) -> None:
            if not isinstance(untrusted, Described) or described:
                raise MalformedReplyError(marked("it did not describe the file"))
            described.append(checks.description(untrusted))

        def finish(_: Done) -> None:
            if not described:
                raise MalformedReplyError(marked("it did not describe the file"))

        for _ in self._supervisor.converse(
            lambda request: _in_pieces(request, pieces, max_seconds, only_describe=True),
            believe,
            task=task,
            finish=finish,
        ):
            pass
        return described[0]

    def echo(self, text: str, *, seconds: float = 0.0, task: Task) -> Iterator[str]:
        """The same text word by word, `seconds` apart; only the echo engine answers."""
        return self._supervisor.converse(
            lambda request: (Echo(request, text, seconds),), _text, task=task
        )

    def misbehave(self, how: str, *, task: Task) -> Iterator[str]:
        """Make the echo engine fail as `how` says; for tests."""
        return self._supervisor.converse(
            lambda request: (Misbehave(request, how),), _text, task=task
        )


def _in_pieces(
    request: int, pieces: Iterable[bytes], max_seconds: float, *, only_describe: bool
) -> Iterator[Request]:
    for piece in pieces:
        for begin in range(0, len(piece), _PIECE_BYTES):
            part = piece[begin : begin + _PIECE_BYTES]
            yield Decode(request, part, last=False, max_seconds=max_seconds)
    yield Decode(request, b"", last=True, max_seconds=max_seconds, only_describe=only_describe)


def _text(untrusted: Reply) -> str:
    if not isinstance(untrusted, TextPiece):
        raise MalformedReplyError(marked("it sent no text"))
    return checks.text(untrusted.text)
