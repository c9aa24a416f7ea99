"""Charts, the clinic's store and the log are reached through services, which ask who may."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from app.accounts.permissions import Act
from app.bootstrap import Office, Room

ROOT = Path(__file__).parents[2]
BEHIND_SERVICES = {"audit", "charts", "clinic", "data_key", "keys", "sign"}
OUTSIDE = [
    *sorted((ROOT / "ui").rglob("*.py")),
    *sorted((ROOT / "app" / "commands").glob("*.py")),
    ROOT / "app" / "cli.py",
    ROOT / "app" / "demo.py",
]
PARTS = {
    "Recorder": "recordings.begin gives it out",
    "BackupWriter": "backups.create uses it",
    "_Scores": "validation.run uses it",
    "Reading": "drafting holds it",
    "Limits": "drafting and transcription hold it",
}
"""Classes that hold a session and are no service of their own."""


def trees(paths: list[Path]) -> Iterator[tuple[Path, ast.AST]]:
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield path, node


def test_the_window_and_the_commands_go_through_services() -> None:
    found = []
    for path, node in trees(OUTSIDE):
        if isinstance(node, ast.Attribute) and node.attr in BEHIND_SERVICES:
            holder = node.value
            name = getattr(holder, "id", None) or getattr(holder, "attr", None)
            if name in {"session", "_session"}:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno} session.{node.attr}")
    assert not found


def test_every_class_that_holds_a_session_is_a_service_that_the_tests_walk() -> None:
    holders = set()
    for _, node in trees(sorted((ROOT / "app").rglob("*.py"))):
        if isinstance(node, ast.ClassDef) and any(_takes_a_session(part) for part in node.body):
            holders.add(node.name)
    services = {str(part.type) for bundle in (Room, Office) for part in fields(bundle)}
    assert holders - services == set(PARTS)
    assert services <= holders


def test_every_act_is_asked_for_somewhere() -> None:
    asked = set()
    for path, node in trees(sorted((ROOT / "app").rglob("*.py"))):
        if path.name != "permissions.py" and isinstance(node, ast.Attribute):
            asked.add(f"{getattr(node.value, 'id', '')}.{node.attr}")
    assert {f"Act.{act.name}" for act in Act} <= asked


def _takes_a_session(part: ast.stmt) -> bool:
    return (
        isinstance(part, ast.FunctionDef)
        and part.name == "__init__"
        and any(
            ast.unparse(one.annotation) == "Session" for one in part.args.args if one.annotation
        )
    )
