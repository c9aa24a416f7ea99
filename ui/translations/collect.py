"""`python -m ui.translations.collect`: brings the files of the translators up to date.

Qt Linguist opens them, `make translations` runs this and compiles them.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

from ui.language import CONTEXT, ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).parent

Key = tuple[str, str]
"""An English text, and what it is about."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A call that cannot be translated, and why."""

    place: str
    why: str


def files() -> list[Path]:
    """Every module of ours that may show texts."""
    return sorted(path for part in ("app", "ui") for path in (ROOT / part).rglob("*.py"))


def texts_of(path: Path) -> tuple[dict[Key, str], list[Fault]]:
    """The texts of one module with the module's name, and what is wrong with them."""
    name = path.relative_to(ROOT).as_posix()
    found: dict[Key, str] = {}
    faults: list[Fault] = []
    tree = ast.parse(path.read_text(encoding="utf-8"))
    at_import = set(_calls_at_import(tree))
    for call in _calls(tree):
        place = f"{name}:{call.lineno}"
        function = _name(call)
        if function in ("tr", "plural") and call in at_import:
            faults.append(Fault(place, "translated at import: use marked() here, tr() where shown"))
        about = _about(call)
        given = {word.arg for word in call.keywords if word.arg} - {"about"}
        for argument in call.args[1:] if function == "plural" else call.args[:1]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                found[argument.value, about] = name
                if function != "marked" and None not in {word.arg for word in call.keywords}:
                    faults += _unfilled(place, function, argument.value, given)
            elif isinstance(argument, (ast.JoinedStr, ast.BinOp)) or function == "marked":
                faults.append(Fault(place, "not a plain text: braces are filled in by tr()"))
    return found, faults


def collected() -> dict[Key, str]:
    """Every text that is to be translated, with the module where it is first met."""
    everything: dict[Key, str] = {}
    for path in files():
        for key, name in texts_of(path)[0].items():
            everything.setdefault(key, name)
    return everything


def translations(code: str) -> dict[Key, str]:
    """What a file holds; an empty text is not translated yet."""
    path = FOLDER / f"consultroom_{code}.ts"
    if not path.exists():
        return {}
    return {
        (message.findtext("source", ""), message.findtext("comment", "")): message.findtext(
            "translation", ""
        )
        for message in ET.parse(path).iter("message")  # noqa: S314  a file of this repository
    }


def write(code: str, texts: dict[Key, str], known: dict[Key, str]) -> None:
    """Write the file of a language: each text with what is known of it."""
    top = ET.Element("TS", version="2.1", language=code, sourcelanguage=ENGLISH)
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for (text, about), name in sorted(texts.items(), key=lambda item: (item[1], item[0])):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text
        if about:
            ET.SubElement(message, "comment").text = about
        translated = known.get((text, about), "")
        attributes = {} if translated else {"type": "unfinished"}
        ET.SubElement(message, "translation", attributes).text = translated
    ET.indent(top)
    body = ET.tostring(top, encoding="unicode")
    (FOLDER / f"consultroom_{code}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def braces(text: str) -> set[tuple[str, str]]:
    """What stands in braces: names, and how their values are written."""
    return {
        (name, f"!{conversion}" if conversion else form or "")
        for _, name, form, conversion in Formatter().parse(text)
        if name is not None
    }


def main() -> int:
    """Bring every file up to date and say how many texts are still to be translated."""
    texts = collected()
    for code in LANGUAGES:
        if code == ENGLISH:
            continue
        known = translations(code)
        write(code, texts, known)
        left = sum(not known.get(key) for key in texts)
        sys.stdout.write(f"{LANGUAGES[code]}: {len(texts)} texts, {left} to be translated\n")
    return 0


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in ("tr", "plural", "marked"):
            yield node


def _calls_at_import(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls outside of every function body; decorators and defaults run at import too."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Lambda):
            continue
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for early in (*node.decorator_list, node.args):
                yield from _calls(early)
            continue
        if isinstance(node, ast.Call) and _name(node) in ("tr", "plural"):
            yield node
        yield from _calls_at_import(node)


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _about(call: ast.Call) -> str:
    for word in call.keywords:
        if word.arg == "about" and isinstance(word.value, ast.Constant):
            return str(word.value.value)
    return ""


def _unfilled(place: str, function: str, text: str, given: set[str]) -> list[Fault]:
    if function == "tr" and not given:
        return []  # nothing is filled in, so that braces are themselves
    wanted = {name for name, _ in braces(text)}
    filled = given | ({"count"} if function == "plural" else set())
    return [Fault(place, f"no value for {{{name}}}") for name in sorted(wanted - filled)]


if __name__ == "__main__":
    sys.exit(main())
