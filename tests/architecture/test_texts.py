"""Every text that a person reads can be translated, and is, whole."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from ui.language import ENGLISH, LANGUAGES
from ui.translations.collect import braces, collected, files, texts_of, translations

PLAIN = re.compile(r"[a-z]?")
"""How a value may be written: as it is, or by one letter."""
TRANSLATED = sorted(set(LANGUAGES) - {ENGLISH})


def test_every_text_can_be_translated() -> None:
    assert [fault for path in files() for fault in texts_of(path)[1]] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_language_is_complete(code: str) -> None:
    known = translations(code)

    assert [key for key in collected() if not known.get(key)] == []
    assert sorted(set(known) - set(collected())) == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_fills_in_the_same_values_written_alike(code: str) -> None:
    wrong = [
        (text, translated)
        for (text, _), translated in translations(code).items()
        if translated and braces(text) != braces(translated)
    ]

    assert wrong == []


def test_no_month_or_weekday_is_named_by_the_system() -> None:
    """Qt takes over the desktop's language for `strftime`, and documents are in English."""
    wrong = [
        (path.name, node.lineno)
        for path in files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.search(r"%[aAbBcpxX]\b", node.value)
    ]

    assert wrong == []


def test_nothing_but_a_plain_name_is_filled_in() -> None:
    """No attribute, no index, no value that says how another is written."""
    wrong = [
        text
        for text, _ in collected()
        for name, written in braces(text)
        if not name.isidentifier() or not PLAIN.fullmatch(written)
    ]

    assert wrong == []


@pytest.mark.parametrize(
    "hostile",
    [
        "{name.__class__}",
        "{name[0]}",
        "{0}",
        "{name!r}",
        "{name:{name.__class__}}",
        "{name:>9999999999}",
        "{name} {name!a}",
    ],
)
def test_a_translation_that_looks_into_a_value_is_seen(hostile: str) -> None:
    assert braces(hostile) != braces("{name}")


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ('NAME = tr("Open")', "translated at import"),
        ('class A:\n    name = tr("Open")', "translated at import"),
        ('def f(x=tr("Open")): ...', "translated at import"),
        ('def f(x):\n    return tr(f"Open {x}")', "not a plain text"),
        ('def f(x):\n    return tr("Open " + x)', "not a plain text"),
        ('def f(x):\n    return tr("Open {x} of {y}", x=x)', "no value for {y}"),
        ('def f(n):\n    return plural(n, "{count} bed", "{count} beds of {ward}")', "{ward}"),
        ("NAME = marked(OTHER)", "not a plain text"),
    ],
)
def test_a_text_that_cannot_be_translated_is_found(
    source: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.translations.collect.ROOT", tmp_path)
    module = tmp_path / "module.py"
    module.write_text(source)

    faults = texts_of(module)[1]

    assert len(faults) == 1
    assert why in faults[0].why
