"""Fetching models by the installer's script, from a server of this test."""

from __future__ import annotations

import errno
import hashlib
import importlib.util
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app.catalog.catalog import Catalog
from app.catalog.copying import copy, find
from app.task import Task

WEIGHTS = bytes(range(256)) * 8_000
SCRIPT = Path(__file__).parents[3] / "installer" / "fetch_models.py"
SHA256 = hashlib.sha256(WEIGHTS).hexdigest()
CATALOG = f"""
[[model]]
key = "small"
name = "Small"
role = "language"
family = "llama3"
licence = "llama9"
source = "example/small"
revision = "abc123"
languages = ["en"]
memory = {{ weights_mib = 1, working_mib = 1 }}
files = [
  {{ path = "small.gguf", bytes = {len(WEIGHTS)}, sha256 = "{SHA256}" }},
]
"""


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fetch_models", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.PAUSE_SECONDS = 0.0
    return module


@dataclass
class Origin:
    """What the server does, and what it was asked."""

    address: str = ""
    breaks_after: list[int] = field(default_factory=list)
    """Bytes after which the next answers break off."""
    ranges: bool = True
    refuses: int = 0
    """The status that it answers with, where it gives nothing."""
    content: bytes = WEIGHTS
    asked: list[tuple[str, str]] = field(default_factory=list)


@pytest.fixture
def origin() -> Iterator[Origin]:
    told = Origin()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers.get("Range", "")
            told.asked.append((self.path, wanted))
            if told.refuses:
                self.send_error(told.refuses)
                return
            begin = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
            begin = begin if told.ranges else 0
            body = told.content[begin:]
            self.send_response(206 if begin else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: told.breaks_after.pop(0)] if told.breaks_after else body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield told
    server.shutdown()
    server.server_close()
    thread.join()


@dataclass
class Fetch:
    """The script with a catalog of one small model."""

    folder: Path
    catalog: Path
    origin: Origin
    said: list[str] = field(default_factory=list)

    def run(self, *more: str, key: str = "small") -> int:
        arguments = [str(self.folder), key, "--catalog", str(self.catalog)]
        code = load().main([*arguments, "--from", self.origin.address, *more], self.said.append)
        return int(code)


@pytest.fixture
def script(tmp_path: Path, origin: Origin) -> Fetch:
    catalog = tmp_path / "catalog.toml"
    catalog.write_text(CATALOG)
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "llama9.txt").write_text("Be good.")
    return Fetch(tmp_path / "stick", catalog, origin)


def test_a_fetched_folder_is_what_the_application_installs_from(
    script: Fetch, tmp_path: Path
) -> None:
    assert script.run() == 3
    assert script.said[0] == "Be good."
    assert not script.origin.asked
    assert script.run("--accept", "llama9") == 0
    assert script.origin.asked == [("/example/small/resolve/abc123/small.gguf", "")]
    catalog = Catalog.load(tmp_path / "models", script.catalog)
    ((entry, sources),) = find(script.folder, catalog.entries())
    copy(entry, sources, Task())
    catalog.verify(entry)
    assert script.run("--accept", "llama9") == 0
    assert len(script.origin.asked) == 1, "what is whole is not fetched again"


def test_what_breaks_off_goes_on(script: Fetch) -> None:
    script.origin.breaks_after = [1000, 500_000]
    assert script.run("--accept", "llama9") == 0
    assert [wanted for _, wanted in script.origin.asked] == ["", "bytes=1000-", "bytes=501000-"]
    assert (script.folder / "small" / "small.gguf").read_bytes() == WEIGHTS


def test_a_line_that_breaks_off_often_is_no_reason_to_give_up(script: Fetch) -> None:
    script.origin.breaks_after = [100_000] * 12
    assert script.run("--accept", "llama9") == 0
    assert len(script.origin.asked) == 13
    assert (script.folder / "small" / "small.gguf").read_bytes() == WEIGHTS


@pytest.mark.parametrize(("status", "asked"), [(404, 1), (503, 5), (429, 5)])
def test_what_is_refused_for_good_is_not_asked_again(
    script: Fetch, status: int, asked: int
) -> None:
    script.origin.refuses = status
    assert script.run("--accept", "llama9") == 1
    assert len(script.origin.asked) == asked
    assert str(status) in script.said[-1]


def test_a_server_without_ranges_begins_anew(script: Fetch) -> None:
    script.origin.ranges = False
    script.origin.breaks_after = [1000]
    assert script.run("--accept", "llama9") == 0
    assert (script.folder / "small" / "small.gguf").read_bytes() == WEIGHTS


@pytest.mark.parametrize("content", [WEIGHTS[:-1] + b"\0", WEIGHTS + b"more"])
def test_other_bytes_are_not_kept(script: Fetch, content: bytes) -> None:
    script.origin.content = content
    longer = len(content) > len(WEIGHTS)
    assert script.run("--accept", "llama9") == (0 if longer else 1)
    assert (script.folder / "small" / "small.gguf").exists() == longer
    assert len(script.origin.asked) == 1, "all of it was read once"


def test_other_bytes_are_read_once_also_over_a_line_that_breaks_off(script: Fetch) -> None:
    script.origin.content = WEIGHTS[:-1] + b"\0"
    script.origin.breaks_after = [100_000] * 100
    assert script.run("--accept", "llama9") == 1
    assert len(script.origin.asked) <= 1 + len(WEIGHTS) // 100_000


def test_only_https_and_known_models(script: Fetch) -> None:
    script.origin.address = "http://example.com"
    assert script.run("--accept", "llama9") == 2
    assert script.run("--accept", "llama9", key="another") == 2
    assert "no model «another»" in script.said[-1]


def test_a_stick_that_cannot_be_written_is_said(script: Fetch) -> None:
    script.folder.write_text("a file where the folder should be")
    assert script.run("--accept", "llama9") == 1
    assert script.said == [f"{script.folder} cannot be used: Not a directory."]


@pytest.mark.parametrize(
    ("number", "advice"), [(errno.EFBIG, "exFAT"), (errno.ENOSPC, "Make room and run it again")]
)
def test_a_stick_that_takes_no_more_is_said_at_once(
    script: Fetch, monkeypatch: pytest.MonkeyPatch, number: int, advice: str
) -> None:
    module = load()

    def too_large(*_: object) -> None:
        raise OSError(number, "It does not fit")

    monkeypatch.setattr(module, "_go_on", too_large)
    monkeypatch.setattr(sys.modules[__name__], "load", lambda: module)
    assert script.run("--accept", "llama9") == 1
    assert advice in script.said[-1]
