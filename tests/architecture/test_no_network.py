"""Nothing of the application, the models or the window asks for a network."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("app", "models", "ui")
REACHES_OUT = {
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "multiprocessing",
    "nntplib",
    "paramiko",
    "poplib",
    "requests",
    "smtplib",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib",
    "urllib3",
    "webbrowser",
    "websockets",
    "wsgiref",
    "xmlrpc",
}
ALLOWED = {
    # Tries to open sockets, or to send, to prove that the system refuses.
    ("app/seal/connections.py", "socket"),
    ("app/seal/descriptors.py", "_socket"),
    ("app/seal/linux_proof.py", "_socket"),
    ("app/seal/macos.py", "socket"),
    # Local sockets, which the seal leaves the window: one window for each clinic, and sleep.
    ("ui/single_instance.py", "PySide6.QtNetwork"),
}


def imported(path: Path) -> set[str]:
    """Every module that a file names in an import."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def reaching() -> set[tuple[str, str]]:
    """Files with the modules for networks that they import."""
    found = set()
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if name.startswith("models/starter/train/"):
                continue
            for module in imported(path):
                if module.split(".")[0] in REACHES_OUT | {"socket", "_socket"}:
                    found.add((name, module))
                if module.startswith(("PySide6.QtNetwork", "PySide6.QtWeb", "logging.handlers")):
                    found.add((name, ".".join(module.split(".")[:2])))
    return found


def test_no_module_that_opens_sockets_is_imported() -> None:
    assert reaching() == ALLOWED


def test_the_installers_fetching_is_no_part_of_the_application() -> None:
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            assert not any(module.split(".")[0] == "installer" for module in imported(path)), path
