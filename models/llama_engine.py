"""Text under a grammar with llama.cpp."""

from __future__ import annotations

import codecs
import ctypes
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final, NamedTuple, cast, get_args

import llama_cpp
import numpy as np

from app.inference import worker_words
from app.inference.protocol import (
    CPU,
    Done,
    Forget,
    Generate,
    Loaded,
    LoadModel,
    Progress,
    ReadAhead,
    Request,
    TextPiece,
    Turn,
)
from models.adapter import load_adapter, put_on
from models.channel import Channel, RequestFailedError
from models.chat_format import Family, Part, stretches
from models.devices import Devices
from models.read_prompt import Batch, ReadPrompt
from models.sampler import GrammarSampler

_CACHES: Final = {"f16": llama_cpp.GGML_TYPE_F16, "q8_0": llama_cpp.GGML_TYPE_Q8_0}
_ABORTED: Final = 2
_NOT_ALLOCATED: Final = -2
_NOT_COMPUTED: Final = -3
_NO_DATA: Final = ctypes.c_void_p(0)
_SEND_SECONDS: Final = 0.02
"""A fast model writes many tokens meanwhile; to send each would take it longer than to write it."""
_PIECE_BYTES: Final = 256
_PIECE: Final = ctypes.c_char * _PIECE_BYTES
_LAST: Final = -1
_WRITTEN_AGAIN: Final = 3


_logits_of: Any = llama_cpp.llama_get_logits_ith
_address_of_logits: Final = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int32)(
    ctypes.cast(_logits_of, ctypes.c_void_p).value or 0
)
"""As a number, where the library's own makes an object of each answer."""


class _Written(NamedTuple):
    """How many tokens were written, when the first came, and why it ended."""

    tokens: int
    first: float
    reason: str


class LlamaEngine:
    """One model in GGUF format with one context.

    Between requests the context keeps the prompt of one visit for the next request of the same
    visit; after a request that names no visit only the system turn, which holds no words of a
    patient.
    """

    libraries: tuple[str, ...] = (f"llama-cpp-python {llama_cpp.__version__}",)

    def __init__(self, *, graphics: bool = False) -> None:
        llama_cpp.llama_log_set(_silent, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        self._devices = Devices(graphics=graphics)
        self.devices = self._devices.all
        self.missing = self._devices.missing
        self._model: Any = None
        self._context: Any = None
        self._vocabulary: Any = None
        self._device = CPU
        self._size = 0
        self._batch = 0
        self._family: Family = "llama3"
        self._read: ReadPrompt | None = None
        self._pieces: dict[int, bytes] = {}
        self._ends: frozenset[int] = frozenset()
        """The tokens with which an answer ends."""
        self._logits_at = 0
        self._logits_array: Any = None

    def answer(self, message: Request, channel: Channel) -> Done | Loaded | None:
        match message:
            case LoadModel():
                return self._load(message)
            case Generate():
                return self._generate(message, channel)
            case ReadAhead():
                return self._read_ahead(message, channel)
            case Forget():
                # The pieces that were written are words of answers.
                self._pieces.clear()
                if self._read is not None:
                    self._read.forget()
                return Done(message.request)
            case _:
                raise RequestFailedError("bad_input", "The language engine only writes.")

    def _load(self, message: LoadModel) -> Loaded:
        began = time.monotonic()
        if message.family not in get_args(Family):
            raise RequestFailedError("bad_input", worker_words.OTHER_CHAT)
        self._family = cast(Family, message.family)
        self._release()
        model: Any = llama_cpp.llama_model_default_params()
        only = self._devices.only(message.placement.device)
        model.devices = ctypes.addressof(only)
        model.n_gpu_layers = message.placement.layers
        model.use_extra_bufts = message.placement.repack
        self._model = llama_cpp.llama_model_load_from_file(message.path.encode(), model)
        if not self._model and message.placement.device != CPU:
            # The library does not say why; on the processor it will be the file or nothing.
            raise RequestFailedError("memory", "no memory for the model on the device")
        if not self._model:
            raise RequestFailedError("bad_input", worker_words.UNREAD_MODEL)
        adapter = load_adapter(self._model, message.adapter) if message.adapter else None
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = message.placement.context
        settings.n_batch = message.placement.batch
        settings.n_ubatch = message.placement.batch
        settings.n_seq_max = 1
        settings.n_threads = message.placement.threads
        settings.n_threads_batch = message.placement.threads
        settings.type_k = settings.type_v = _CACHES[message.placement.cache]
        settings.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED
        settings.no_perf = True
        self._context = llama_cpp.llama_init_from_model(self._model, settings)
        if not self._context:
            raise RequestFailedError("memory", "no memory for the context")
        if adapter is not None:
            put_on(self._context, adapter)
        self._read = ReadPrompt(self._context, self._decode)
        self._batch, self._device = message.placement.batch, message.placement.device
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self._size = llama_cpp.llama_vocab_n_tokens(self._vocabulary)
        self._ends = frozenset(
            token
            for token in range(self._size)
            if llama_cpp.llama_vocab_is_eog(self._vocabulary, token)
        )
        return Loaded(
            message.request,
            seconds=time.monotonic() - began,
            memory_bytes=llama_cpp.llama_model_size(self._model)
            + llama_cpp.llama_state_get_size(self._context),
            context=llama_cpp.llama_n_ctx(self._context),
            device=message.placement.device,
        )

    def _release(self) -> None:
        self._read = None
        self._pieces = {}
        self._logits_at, self._logits_array = 0, None
        if self._context:
            llama_cpp.llama_free(self._context)
            self._context = None
        if self._model:
            llama_cpp.llama_model_free(self._model)
            self._model = None

    def _generate(self, message: Generate, channel: Channel) -> Done:
        if self._read is None:
            raise RequestFailedError("internal", "no model is loaded")
        began = time.monotonic()
        batches, system = self._batches(message.turns)
        begun, owed = self._begun(message)
        batches += self._cut(begun)
        count = sum(map(len, batches))
        room = llama_cpp.llama_n_ctx(self._context) - count
        if room < 1:
            raise RequestFailedError("too_long", worker_words.LONG_TEXT)
        sampler = GrammarSampler(
            self._vocabulary, message.grammar, message.temperature, message.seed
        )
        try:
            sampler.accept(begun)
            self._prefill(self._read, batches, system, message, channel)
            done = self._write(message, channel, sampler, room, owed)
        finally:
            sampler.close()
            self._read.settle()
        return Done(
            message.request,
            seconds=time.monotonic() - began,
            tokens_in=count,
            tokens_out=done.tokens,
            first_token_seconds=done.first - began,
            finish_reason=done.reason,
        )

    def _read_ahead(self, message: ReadAhead, channel: Channel) -> Done:
        if self._read is None:
            raise RequestFailedError("internal", "no model is loaded")
        began = time.monotonic()
        batches, system = self._batches(message.turns, growing=message.growing)
        count = sum(map(len, batches))
        if count > llama_cpp.llama_n_ctx(self._context):
            raise RequestFailedError("too_long", worker_words.LONG_TEXT)
        try:
            self._prefill(self._read, batches, system, message, channel)
        finally:
            self._read.settle()
        return Done(message.request, seconds=time.monotonic() - began, tokens_in=count)

    def _batches(self, turns: Sequence[Turn], *, growing: bool = False) -> tuple[list[Batch], int]:
        """The prompt as it is read, and how many of its batches are the system turn's.

        Of one that is growing only what it will share with the longer one: the whole batches of
        what stands before the last question.
        """
        plain = [(turn.role, turn.content, turn.question) for turn in turns]
        first, *others = (
            list(self._cut(self._tokens(stretch))) for stretch in stretches(self._family, plain)
        )
        system = len(first) if turns and turns[0].role == "system" else 0
        if growing:
            others = [[batch for batch in others[0] if len(batch) == self._batch]]
        return [*first, *(batch for stretch in others for batch in stretch)], system

    def _begun(self, message: Generate) -> tuple[list[int], bytes]:
        """The tokens of an answer that has begun, and its last bytes, which are written again.

        Where it was cut off its tokens end otherwise than the model would have set them.
        """
        tokens = self._tokenize(message.begun, control=False)
        again = tokens[-_WRITTEN_AGAIN:]
        return tokens[:-_WRITTEN_AGAIN], b"".join(map(self._piece, again))

    def _cut(self, tokens: Sequence[int]) -> Iterator[Batch]:
        for begin in range(0, len(tokens), self._batch):
            yield tuple(tokens[begin : begin + self._batch])

    def _tokens(self, stretch: Sequence[Part]) -> list[int]:
        return [
            token for part in stretch for token in self._tokenize(part.text, control=part.control)
        ]

    def _tokenize(self, text: str, *, control: bool) -> list[int]:
        encoded = text.encode("utf-8", "replace")
        capacity = len(encoded) + 8
        tokens = (llama_cpp.llama_token * capacity)()
        count = llama_cpp.llama_tokenize(
            self._vocabulary, encoded, len(encoded), tokens, capacity, False, control
        )
        if count < 0:
            raise RequestFailedError("internal", "the text could not be split into tokens")
        return list(tokens[:count])

    def _prefill(
        self,
        read: ReadPrompt,
        batches: Sequence[Batch],
        system: int,
        message: Generate | ReadAhead,
        channel: Channel,
    ) -> None:
        answered = isinstance(message, Generate)
        kept = read.begin(batches, system, message.encounter, answered=answered)
        with self._giving_up(message, channel):
            for number, batch in enumerate(batches[kept:], kept + 1):
                channel.check(message)
                read.read(batch)
                channel.send(Progress(message.request, number / len(batches)))

    @contextmanager
    def _giving_up(self, message: Request, channel: Channel) -> Iterator[None]:
        """While a prompt is read, a cancelled request ends within a batch: one may take seconds."""

        def cancelled(_: Any) -> bool:
            try:
                channel.check(message)
            except RequestFailedError:
                return True
            return False

        callback = llama_cpp.ggml_abort_callback(cancelled)
        llama_cpp.llama_set_abort_callback(self._context, callback, _NO_DATA)
        try:
            yield
        finally:
            nothing = llama_cpp.ggml_abort_callback()
            llama_cpp.llama_set_abort_callback(self._context, nothing, _NO_DATA)

    def _decode(self, tokens: Sequence[int]) -> None:
        array = (llama_cpp.llama_token * len(tokens))(*tokens)
        self._compute(llama_cpp.llama_batch_get_one(array, len(tokens)))

    def _compute(self, batch: Any) -> None:
        status = llama_cpp.llama_decode(self._context, batch)
        if status == 0:
            return
        if status == _ABORTED:
            raise RequestFailedError("cancelled", "cancelled")
        if status == _NOT_ALLOCATED:
            raise RequestFailedError("memory", "no memory to compute in")
        if status == _NOT_COMPUTED and self._device != CPU:
            raise RequestFailedError("device", "the device does not compute any more")
        raise RequestFailedError("internal", f"decoding failed with status {status}")

    def _write(
        self, message: Generate, channel: Channel, sampler: GrammarSampler, room: int, owed: bytes
    ) -> _Written:
        """Write until the end; `owed` is what the answer has to go on with and is not sent."""
        text = codecs.getincrementaldecoder("utf-8")("replace")
        most = min(message.max_tokens, room)
        count = 0
        first = sent_at = 0.0
        reason = "length"
        unsent = bytearray()
        last = (llama_cpp.llama_token * 1)()
        step = llama_cpp.llama_batch_get_one(last, 1)
        while count < most:
            channel.check(message)
            logits = self._logits()
            token = sampler.draw(self._going_on_with(owed, logits) if owed else logits)
            now = time.monotonic()
            first = first or now
            if token in self._ends:
                reason = "stop"
                break
            count += 1
            piece = self._piece(token)
            unsent += piece[len(owed) :]
            owed = owed[len(piece) :]
            if now - sent_at > _SEND_SECONDS:
                if words := text.decode(unsent):
                    channel.send(TextPiece(message.request, words))
                    sent_at = now
                unsent.clear()
            if count < most:
                last[0] = token
                self._compute(step)
        if rest := text.decode(unsent, final=True):
            channel.send(TextPiece(message.request, rest))
        return _Written(count, first or time.monotonic(), reason)

    def _going_on_with(self, owed: bytes, logits: Any) -> Any:
        """The logits of the tokens that are, or begin with, the next bytes; of others none."""
        fitting = [
            token
            for token in range(self._size)
            if (piece := self._piece(token)) and (piece.startswith(owed) or owed.startswith(piece))
        ]
        left = np.full_like(logits, -np.inf)
        left[fitting] = logits[fitting]
        return left

    def _logits(self) -> Any:
        """The last token's logits, in the context's own memory, which hardly ever moves."""
        address = _address_of_logits(self._context, _LAST)
        if self._logits_at != address:
            self._logits_at = address
            whole = (ctypes.c_float * self._size).from_address(address)
            self._logits_array = np.ctypeslib.as_array(whole)
        return self._logits_array

    def _piece(self, token: int) -> bytes:
        if token not in self._pieces:
            buffer = _PIECE()
            size = llama_cpp.llama_token_to_piece(
                self._vocabulary, token, buffer, _PIECE_BYTES, 0, False
            )
            self._pieces[token] = buffer.raw[: max(size, 0)]
        return self._pieces[token]


def _ignore(level: int, text: bytes, data: Any) -> None:
    """Native messages may quote a prompt; none is kept."""


_silent: Final[Any] = llama_cpp.llama_log_callback(_ignore)
