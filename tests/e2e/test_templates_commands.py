"""Templates from the command line."""

from __future__ import annotations

import json
from pathlib import Path

from app.templates.exchange import written
from tests.e2e.command import MANAGER, found_clinic
from tests.e2e.test_words_commands import run
from tests.fixtures.templates import knee


def test_templates_are_imported_shown_retired_and_exported(tmp_path: Path) -> None:
    home, file, copy = tmp_path / "clinic", tmp_path / "knee.json", tmp_path / "copy.json"
    assert found_clinic(home).code == 0
    file.write_bytes(written([knee(key="own_a")]))
    [added] = run(home, "templates", "import", file).value["templates"]
    shown = run(home, "templates", "show", added["key"], "--version", "1").value
    assert (shown["title"], shown["style"], shown["built_in"]) == (
        "Knee clinic", "Short points.", False,
    )  # fmt: skip
    assert run(home, "templates", "export", copy).value["count"] == 1
    assert json.loads(copy.read_bytes())["templates"][0]["key"] == added["key"]
    assert run(home, "templates", "retire", added["key"]).value["retired"] is True
    assert run(home, "templates", "export", tmp_path / "none.json").code == 1
    assert not (tmp_path / "none.json").exists()
    listed = run(home, "templates", "list").value["templates"]
    assert [(one["key"], one["retired"], one["default"]) for one in listed][::6] == [
        ("soap", False, True), (added["key"], True, False),
    ]  # fmt: skip
    assert run(home, "templates", "list", user=MANAGER).code == 3
