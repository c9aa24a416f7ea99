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
    """The prompt of (role, content) turns, ready for the assistant's answer."""
    turns = ((role, content, "") for role, content in messages)
    return [part for stretch in stretches(family, turns) for part in stretch]


def stretches(family: Family, turns: Iterable[tuple[str, str, str]]) -> list[list[Part]]:
    """The prompt of (role, content, question) turns, cut where another may begin to differ.

    Source: Llama 3.1 model card, prompt format.
    """
    match family:
        case "llama3":
            rendered = [[Part("<|begin_of_text|>", True)]]
            for role, content, question in turns:
                header = f"<|start_header_id|>{role}<|end_header_id|>\n\n"
                rendered[-1] += [Part(header, True), Part(content, False)]
                if question:
                    rendered.append([Part(question, False)])
                end = Part("<|eot_id|>", True)
                if role == "system":
                    rendered[-1].append(end)
                    rendered.append([])
                else:
                    rendered.append([end])
            rendered[-1].append(Part("<|start_header_id|>assistant<|end_header_id|>\n\n", True))
            return rendered
