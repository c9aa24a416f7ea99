"""The pages name tests and files that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *ROOT.glob("docs/*.md"), *ROOT.glob("docs/decisions/*.md")])
NAMED_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def names_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_every_clause_names_tests_that_exist() -> None:
    text = (ROOT / "docs" / "clauses.md").read_text(encoding="utf-8")
    named = NAMED_TEST.findall(text)
    assert len(named) >= 20
    for file, test in named:
        path = ROOT / file
        assert path.is_file(), file
        assert test in names_of(path), f"{file}::{test}"


def test_every_row_of_the_clauses_says_what_shows_it() -> None:
    """A clause without a test says in words that it is the clinic's, or not done."""
    text = (ROOT / "docs" / "clauses.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if re.match(r"\| \d", line)]
    assert len(rows) >= 30
    for line in rows:
        clause, software, shown, clinic = (cell.strip() for cell in line.strip("|").split("|"))
        assert clause
        assert software
        assert clinic
        assert NAMED_TEST.search(shown) or shown in {"the clinic's", "not done"}, clause
