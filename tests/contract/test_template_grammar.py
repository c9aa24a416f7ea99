"""The grammar of an answer for any template, asked of the library that enforces it."""

from __future__ import annotations

import ctypes
import json
from collections.abc import Iterator
from typing import Any

import llama_cpp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalog.catalog import Catalog
from app.domain.template import Template
from app.summarization.prompt import answer_grammar
from app.templates.rules import checked
from models.channel import RequestFailedError
from models.sampler import GrammarSampler
from tests.fixtures.templates import legal


@pytest.fixture(scope="module")
def vocabulary(catalog: Catalog) -> Iterator[Any]:
    """The words of the starter model, without its weights."""
    settings = llama_cpp.llama_model_default_params()
    settings.vocab_only = True
    path = str(catalog.active("language").load_path).encode()
    model: Any = llama_cpp.llama_model_load_from_file(path, settings)
    yield llama_cpp.llama_model_get_vocab(model)
    llama_cpp.llama_model_free(model)


def tokens(vocabulary: Any, text: str) -> list[int]:
    content = text.encode()
    made = (ctypes.c_int32 * (len(content) + 8))()
    count = llama_cpp.llama_tokenize(
        vocabulary, content, len(content), made, len(made), False, False
    )
    return list(made[:count])


def admits(vocabulary: Any, grammar: str, text: str) -> bool:
    """Whether the text is a whole answer."""
    sampler = GrammarSampler(vocabulary, grammar, 0.0, 0)
    end: Any = llama_cpp.llama_vocab_eos(vocabulary)
    try:
        sampler.accept([*tokens(vocabulary, text), end])
    except RequestFailedError:
        return False
    finally:
        sampler.close()
    return True


def answer(keys: list[str], cited: int = 1) -> str:
    value = {key: [{"cite": [cited], "text": "A cough."}] for key in keys}
    return json.dumps(value, separators=(",", ":"))


@given(legal(), st.data())
def test_the_grammar_admits_the_sections_of_a_template_and_nothing_else(
    vocabulary: Any, template: Template, data: st.DataObject
) -> None:
    grammar = answer_grammar(checked(template), [1, 2])
    keys = [one.key for one in template.sections]
    assert admits(vocabulary, grammar, answer(keys))
    assert not admits(vocabulary, grammar, answer(keys, cited=3))
    at = data.draw(st.integers(0, len(keys) - 1))
    for wrong in (
        keys[:at] + keys[at + 1 :],
        [*keys[: at + 1], f"{keys[at]}_", *keys[at + 1 :]],
        [*keys[:at], f"{keys[at]}_", *keys[at + 1 :]],
    ):
        assert not admits(vocabulary, grammar, answer(wrong))
