"""Messages between the application and its sealed workers.

A frame is a 4-byte big-endian length and that many bytes of msgpack. Each request has an id, and
every reply names the request it belongs to; replies to requests that ended are dropped.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from app.seal.report import SealReport

MAX_FRAME_BYTES: Final = 64 * 1024 * 1024
"""The largest frame either side accepts: 30 minutes of 16-bit audio, with room."""


CPU: Final = "cpu"
"""The device that is always there."""

UNSEALED_EXIT: Final = 71
"""The exit status of a worker that could not prove its seal."""


class _Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=True):
    pass


CacheType = Literal["f16", "q8_0"]
"""How keys and values of a context are kept; q8_0 takes half the memory."""


class Placement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where and how an engine computes: chosen by the application, never by a worker.

    `device` is cpu or a name that the engine's backend gives, such as CUDA0 or Vulkan0; `bus` is
    the card's address, by which a backend that has another name for it knows it. Of a
    language model `layers` lie on the device and the others on the processor; `context` is in
    tokens, `batch` how many of a prompt are read at once (of a speech model how many windows are
    decoded at once), and `repack` whether weights are laid
    out anew for the processor as they are loaded. `precision` is a speech model's compute type.
    """

    device: str = CPU
    threads: int = 1
    layers: int = 0
    context: int = 4096
    cache: CacheType = "f16"
    batch: int = 128
    repack: bool = True
    precision: str = "default"
    bus: str = ""


class LoadModel(_Message, frozen=True):
    """Load what lies in the folder or file at `path`, whose hash the application has checked.

    `adapter` is the file of a LoRA adapter to put on a language model, checked as well.
    """

    request: int
    path: str
    family: str
    placement: Placement = Placement()
    padding: float = 30.0
    """Seconds of silence after a window of audio; speech models hear at most 30 in all."""
    adapter: str = ""


class Transcribe(_Message, frozen=True):
    """Write down windows of 16 kHz mono signed 16-bit samples, at most 30 minutes in all.

    Several are decoded at once where that is possible.
    """

    request: int
    windows: tuple[bytes, ...]
    language: str = "en"
    hotwords: str = ""
    beam: int = 1


class Measure(_Message, frozen=True):
    """Find the stretches of speech in 16 kHz mono signed 16-bit samples, without transcribing."""

    request: int
    samples: bytes


class Turn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One message of a prompt; `question` follows the content and is read apart from it.

    So what was read of the content serves another question as well.
    """

    role: str
    content: str
    question: str = ""


class Generate(_Message, frozen=True):
    """Continue a prompt under a GBNF grammar; greedy at temperature 0.

    `encounter` is the visit whose words the prompt holds: what was read of it is kept in memory for
    the next request of the same visit, and for no other; None keeps nothing but the system turn.
    `begun` is how the answer begins already; only what follows it is sent.
    """

    request: int
    turns: tuple[Turn, ...]
    grammar: str
    max_tokens: int
    temperature: float = 0.0
    seed: int = 0
    encounter: str | None = None
    begun: str = ""


class ReadAhead(_Message, frozen=True):
    """Read a prompt of a visit that a later Generate is expected to begin with.

    With `growing` the content of the last turn goes on: only what a longer one will share is read.
    """

    request: int
    turns: tuple[Turn, ...]
    encounter: str | None = None
    growing: bool = False


class Forget(_Message, frozen=True):
    """Overwrite everything that was kept of any prompt."""

    request: int


class Decode(_Message, frozen=True):
    """Decode a media file's bytes to 16 kHz mono signed 16-bit samples.

    The bytes come in pieces with the same request; the last one has `last` set. With
    `only_describe` the file is opened and described, and nothing is decoded.
    """

    request: int
    data: bytes
    last: bool
    max_seconds: float
    only_describe: bool = False


class Echo(_Message, frozen=True):
    """Answer with the same text word by word; `seconds` apart. For the contract tests."""

    request: int
    text: str
    seconds: float = 0.0


class Misbehave(_Message, frozen=True):
    """Make the echo engine fail as `how` says, for the contract tests; others refuse it."""

    request: int
    how: str


class Cancel(_Message, frozen=True):
    """Stop a request; it ends with Failed(code="cancelled")."""

    request: int


Request = (
    LoadModel
    | Transcribe
    | Measure
    | Generate
    | ReadAhead
    | Forget
    | Decode
    | Echo
    | Misbehave
    | Cancel
)


class ComputeDevice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an engine can compute on; memory in bytes, 0 if unknown.

    `name` and `bus` are as in Placement.
    """

    name: str
    kind: Literal["gpu", "integrated", "cpu"]
    description: str
    free_bytes: int = 0
    total_bytes: int = 0
    bus: str = ""


PROCESSOR: Final = ComputeDevice(CPU, "cpu", "processor")


class Ready(_Message, frozen=True):
    """The worker is sealed and its engine imported.

    `devices` are what it can compute on, the best first and the processor last; `missing` says in
    sentences what keeps it from a card.
    """

    engine: str
    seal: SealReport
    libraries: tuple[str, ...] = ()
    devices: tuple[ComputeDevice, ...] = (PROCESSOR,)
    missing: tuple[str, ...] = ()


class Loaded(_Message, frozen=True):
    """The model is in memory; `device` is where it really computes, named as in Placement."""

    request: int
    seconds: float
    memory_bytes: int
    context: int = 0
    device: str = CPU


class WordHeard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    start: float
    end: float
    probability: float


class SegmentHeard(_Message, frozen=True):
    """One decoder span, in seconds from the start of its window; windows count from 0."""

    request: int
    window: int
    start: float
    end: float
    text: str
    words: tuple[WordHeard, ...]
    average_logprob: float
    no_speech_probability: float
    compression_ratio: float


class SpeechMeasured(_Message, frozen=True):
    """Stretches of speech as (start, end) in samples."""

    request: int
    stretches: tuple[tuple[int, int], ...]


class TextPiece(_Message, frozen=True):
    """The next piece of generated or echoed text."""

    request: int
    text: str


class AudioPiece(_Message, frozen=True):
    """The next piece of decoded audio, 16 kHz mono signed 16-bit."""

    request: int
    samples: bytes


class Described(_Message, frozen=True):
    """What a media file is by its own word; `seconds` is 0 where it does not say."""

    request: int
    container: str
    codec: str
    channels: int
    rate: int
    seconds: float


class ChannelLevels(_Message, frozen=True):
    """How loud each channel of a stereo file is: the next steps of 20 ms, sent before their audio.

    Two bytes for each step, left and right: -2 times the level (root mean square) in dBFS, from 0
    (full scale) to 255 (silence).
    """

    request: int
    levels: bytes


class Progress(_Message, frozen=True):
    request: int
    fraction: float


class Done(_Message, frozen=True):
    """The request ended well; counts are tokens for Generate and samples for audio.

    `finish_reason` is stop, length (max_tokens reached), truncated (the end of a file is missing)
    or damaged (parts of it could not be read).
    """

    request: int
    seconds: float = 0.0
    tokens_in: int = 0
    tokens_out: int = 0
    first_token_seconds: float = 0.0
    finish_reason: str = "stop"


class Failed(_Message, frozen=True):
    """The request ended badly.

    `code` is cancelled, bad_input, too_long, memory, device (it is not there, or does not answer
    any more) or internal. `values` stand in the braces of `message`, as worker_words has it.
    """

    request: int
    code: str
    message: str
    values: dict[str, str] = {}


Reply = (
    Ready
    | Loaded
    | SegmentHeard
    | SpeechMeasured
    | TextPiece
    | AudioPiece
    | Described
    | ChannelLevels
    | Progress
    | Done
    | Failed
)
