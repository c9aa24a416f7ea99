"""Chat formats by model family; never the template inside a model file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

Family = Literal["llama3"]


class Part(NamedTuple):
    """A piece of a prompt; only ours may hold control tokens, so data cannot forge a turn."""

    text: str
    control: bool


def parts(family: Family, messages: Iterable[tuple[str, str]]) -> list[Part]:
    """The prompt of (role, content) turns, ready for the assistant's answer.

    Source: Llama 3.1 model card, prompt format.
    """
    match family:
        case "llama3":
            rendered = [Part("<|begin_of_text|>", True)]
            for role, content in messages:
                header = f"<|start_header_id|>{role}<|end_header_id|>\n\n"
                rendered += [Part(header, True), Part(content, False), Part("<|eot_id|>", True)]
            rendered.append(Part("<|start_header_id|>assistant<|end_header_id|>\n\n", True))
            return rendered
