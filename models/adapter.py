"""A LoRA adapter on a language model that llama.cpp has loaded."""

from __future__ import annotations

import ctypes
from typing import Any

import llama_cpp

from app.inference import worker_words
from models.channel import RequestFailedError


def load_adapter(model: Any, path: str) -> Any:
    """Read an adapter for a model, before its context is made; it is freed with the model."""
    adapter = llama_cpp.llama_adapter_lora_init(model, path.encode())
    if not adapter:
        raise RequestFailedError("bad_input", worker_words.OTHER_ADAPTER)
    return adapter


def put_on(context: Any, adapter: Any) -> None:
    """Compute with an adapter at its full strength from now on."""
    adapters = (llama_cpp.llama_adapter_lora_p_ctypes * 1)(adapter)
    scales = (ctypes.c_float * 1)(1.0)
    if llama_cpp.llama_set_adapters_lora(context, adapters, 1, scales) != 0:
        raise RequestFailedError("internal", "the adapter could not be put on the model")
