"""Text under a grammar with llama.cpp."""

from __future__ import annotations

import codecs
import ctypes
import time
from collections.abc import Sequence
from typing import Any, Final, NamedTuple, cast, get_args

import llama_cpp
import numpy as np

from app.inference.protocol import (
    Done,
    Generate,
    Loaded,
    LoadModel,
    Progress,
    Request,
    TextPiece,
)
from models.channel import Channel, RequestFailedError
from models.chat_format import Family, parts
from models.sampler import GrammarSampler

_BATCH_TOKENS: Final = 512
_PIECE_BYTES: Final = 256
_LAST: Final = -1


class _Written(NamedTuple):
    """How many tokens were written, when the first came, and why it ended."""

    tokens: int
    first: float
    reason: str


class LlamaEngine:
    """One model in GGUF format with one context.

    Between requests the context keeps only the tokens of the system turn, which holds no words of
    a patient.
    """

    device = "CPU"
    libraries: tuple[str, ...] = (f"llama-cpp-python {llama_cpp.__version__}",)

    def __init__(self) -> None:
        llama_cpp.llama_log_set(_silent, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        self._model: Any = None
        self._context: Any = None
        self._vocabulary: Any = None
        self._size = 0
        self._family: Family = "llama3"
        self._kept: list[int] = []
        self._pieces: dict[int, bytes] = {}
        self._logits_at = 0
        self._logits_array: Any = None

    def answer(self, message: Request, channel: Channel) -> Done | Loaded | None:
        match message:
            case LoadModel():
                return self._load(message)
            case Generate():
                return self._generate(message, channel)
            case _:
                raise RequestFailedError("bad_input", "The language engine only writes.")

    def _load(self, message: LoadModel) -> Loaded:
        began = time.monotonic()
        if message.family not in get_args(Family):
            raise RequestFailedError("bad_input", "The chat format of this model is not known.")
        self._family = cast(Family, message.family)
        self._release()
        model = llama_cpp.llama_model_default_params()
        model.n_gpu_layers = 0
        self._model = llama_cpp.llama_model_load_from_file(message.path.encode(), model)
        if not self._model:
            raise RequestFailedError("bad_input", "The language model cannot be read.")
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = message.context
        settings.n_batch = _BATCH_TOKENS
        settings.n_ubatch = _BATCH_TOKENS
        settings.n_seq_max = 1
        settings.n_threads = message.threads
        settings.n_threads_batch = message.threads
        settings.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED
        settings.no_perf = True
        self._context = llama_cpp.llama_init_from_model(self._model, settings)
        if not self._context:
            raise RequestFailedError("memory", "no memory for the context")
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self._size = llama_cpp.llama_vocab_n_tokens(self._vocabulary)
        return Loaded(
            message.request,
            seconds=time.monotonic() - began,
            memory_bytes=llama_cpp.llama_model_size(self._model)
            + llama_cpp.llama_state_get_size(self._context),
            context=llama_cpp.llama_n_ctx(self._context),
        )

    def _release(self) -> None:
        self._kept = []
        self._pieces = {}
        self._logits_at, self._logits_array = 0, None
        if self._context:
            llama_cpp.llama_free(self._context)
            self._context = None
        if self._model:
            llama_cpp.llama_model_free(self._model)
            self._model = None

    def _generate(self, message: Generate, channel: Channel) -> Done:
        if not self._context:
            raise RequestFailedError("internal", "no model is loaded")
        began = time.monotonic()
        prompt, fixed = self._prompt(message)
        room = llama_cpp.llama_n_ctx(self._context) - len(prompt)
        if room < 1:
            raise RequestFailedError("too_long", "The text is too long for the language model.")
        sampler = GrammarSampler(
            self._vocabulary, message.grammar, message.temperature, message.seed
        )
        try:
            self._prefill(prompt, fixed, message, channel)
            done = self._write(message, channel, sampler, room)
        finally:
            sampler.close()
            self._forget(fixed)
        return Done(
            message.request,
            seconds=time.monotonic() - began,
            tokens_in=len(prompt),
            tokens_out=done.tokens,
            first_token_seconds=done.first - began,
            finish_reason=done.reason,
        )

    def _prompt(self, message: Generate) -> tuple[list[int], list[int]]:
        """The tokens of the prompt, and those of its system turn at the beginning."""
        turns = [(turn.role, turn.content) for turn in message.turns]
        tokens = self._tokens(turns)
        system = self._system_tokens(turns)
        fixed = system if tokens[: len(system)] == system else []
        return tokens, fixed

    def _system_tokens(self, turns: Sequence[tuple[str, str]]) -> list[int]:
        if not turns or turns[0][0] != "system":
            return []
        answer_header = len(self._tokens([])) - 1
        return self._tokens(turns[:1])[:-answer_header]

    def _tokens(self, turns: Sequence[tuple[str, str]]) -> list[int]:
        tokens: list[int] = []
        for part in parts(self._family, turns):
            tokens += self._tokenize(part.text, control=part.control)
        return tokens

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
        self, prompt: list[int], fixed: list[int], message: Generate, channel: Channel
    ) -> None:
        """Read the prompt; the system turn in batches of its own, which are kept.

        So the batches, and with them the rounding, are the same whether it was kept or not.
        """
        if self._kept != fixed:
            self._forget([])
            self._read(fixed, message, channel)
            self._kept = fixed
        self._read(prompt[len(fixed) :], message, channel)

    def _read(self, tokens: list[int], message: Generate, channel: Channel) -> None:
        for begin in range(0, len(tokens), _BATCH_TOKENS):
            channel.check(message)
            self._decode(tokens[begin : begin + _BATCH_TOKENS])
            channel.send(Progress(message.request, min(1.0, (begin + _BATCH_TOKENS) / len(tokens))))

    def _decode(self, tokens: Sequence[int]) -> None:
        array = (llama_cpp.llama_token * len(tokens))(*tokens)
        status = llama_cpp.llama_decode(
            self._context, llama_cpp.llama_batch_get_one(array, len(tokens))
        )
        if status != 0:
            raise RequestFailedError("internal", f"decoding failed with status {status}")

    def _write(
        self, message: Generate, channel: Channel, sampler: GrammarSampler, room: int
    ) -> _Written:
        text = codecs.getincrementaldecoder("utf-8")("replace")
        count = 0
        first = 0.0
        reason = "length"
        while count < min(message.max_tokens, room):
            channel.check(message)
            token = sampler.draw(self._logits())
            first = first or time.monotonic()
            if llama_cpp.llama_vocab_is_eog(self._vocabulary, token):
                reason = "stop"
                break
            count += 1
            if piece := text.decode(self._piece(token)):
                channel.send(TextPiece(message.request, piece))
            if count < min(message.max_tokens, room):
                self._decode((token,))
        if rest := text.decode(b"", final=True):
            channel.send(TextPiece(message.request, rest))
        return _Written(count, first, reason)

    def _logits(self) -> Any:
        """The last token's logits, in the context's own memory, which hardly ever moves."""
        pointer: Any = llama_cpp.llama_get_logits_ith(self._context, _LAST)
        address = ctypes.addressof(pointer.contents)
        if self._logits_at != address:
            self._logits_at = address
            self._logits_array = np.ctypeslib.as_array(pointer, shape=(self._size,))
        return self._logits_array

    def _piece(self, token: int) -> bytes:
        if token not in self._pieces:
            buffer = ctypes.create_string_buffer(_PIECE_BYTES)
            size = llama_cpp.llama_token_to_piece(
                self._vocabulary, token, buffer, _PIECE_BYTES, 0, False
            )
            self._pieces[token] = buffer.raw[: max(size, 0)]
        return self._pieces[token]

    def _forget(self, fixed: list[int]) -> None:
        """Remove everything after the system turn from the context: it was a patient's."""
        memory: Any = llama_cpp.llama_get_memory(self._context)
        keep = len(fixed) if self._kept == fixed else 0
        if not keep or not llama_cpp.llama_memory_seq_rm(memory, 0, keep, -1):
            llama_cpp.llama_memory_clear(memory, True)
            self._kept = []


def _ignore(level: int, text: bytes, data: Any) -> None:
    """Native messages may quote a prompt; none is kept."""


_silent: Final[Any] = llama_cpp.llama_log_callback(_ignore)
