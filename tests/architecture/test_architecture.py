"""The rules of the layout, each as an executable test."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted(
    path
    for package in ("app", "models", "ui")
    for path in (ROOT / package).rglob("*.py")
    if "train" not in path.relative_to(ROOT).parts
)
ML_LIBRARIES = {"faster_whisper", "ctranslate2", "llama_cpp", "onnxruntime", "av", "torch"}
EXPORT_LIBRARIES = {"docx", "fhir", "fontTools", "fpdf", "lxml", "pydantic", "pypdf", "pyrage"}
"""Each takes a good part of a second to import, and is wanted only where something is exported."""


def test_import_contracts_hold() -> None:
    linter = Path(sys.executable).parent / "lint-imports"
    result = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_stays_readable(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 450
    assert not {"utils", "helpers", "manager"} & set(path.relative_to(ROOT).with_suffix("").parts)
    if path.name == "__init__.py":
        assert text == ""
    else:
        assert ast.get_docstring(ast.parse(text)), "a module says in one sentence what it is"


def test_the_day_that_it_is_comes_from_one_place() -> None:
    """The day in UTC is another one than here for hours of each day."""
    own = re.compile(
        r"\bnow\([^()]*\)(\.astimezone\(\))?\.date\(|date\.today\(|local\(datetime\.now\(UTC\)\)\.d"
    )
    found = [path.name for path in SOURCES if own.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_the_window_and_the_application_import_no_engine() -> None:
    program = "import sys, app.bootstrap, app.cli, ui.application; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not ML_LIBRARIES & {name.partition(".")[0] for name in result.stdout.split()}


def test_opening_a_visit_waits_for_no_library_of_exports() -> None:
    program = "import sys, ui.application, ui.views.encounter; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in result.stdout.split()}
    assert not (ML_LIBRARIES | EXPORT_LIBRARIES) & loaded


def test_importing_the_application_is_headless() -> None:
    program = "import sys, app.bootstrap, app.cli; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "PySide6" not in result.stdout.split()


def test_no_process_boundary_runs_code_of_the_other_side() -> None:
    forbidden = {"pickle", "multiprocessing", "marshal", "shelve"}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: set[str] = set()
            if isinstance(node, ast.Import):
                names = {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = {node.module.partition(".")[0]}
            assert not names & forbidden, f"{path}: {names & forbidden}"


def test_the_lock_file_names_no_index_and_hashes_everything() -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if "://" in line or line.startswith("--index")]
    pinned = [number for number, line in enumerate(lines) if "==" in line.split(";")[0]]
    assert pinned
    assert all("--hash=sha256:" in lines[number + 1] for number in pinned)
