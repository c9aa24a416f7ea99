"""Runs attacks in a process of their own, because a seal cannot be taken off again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.inference.launcher import ROOT
from tests.fixtures.graphics import LAVAPIPE

PREAMBLE = """
import ctypes, errno, json, mmap, os, resource, signal, socket, sys, threading
from pathlib import Path
from app.seal.seal import seal_application, seal_worker
from app.seal.syscalls import architecture, call
libc = ctypes.CDLL(None, use_errno=True)
here = architecture()
given, outside, tcp, udp = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])

def refused(attempt):
    try:
        attempt()
    except OSError as error:
        return error.errno in (errno.EPERM, errno.EACCES)
    return False

def native(name, *arguments):
    return lambda: call(here.number(name), *arguments)

def write(path, flags=0):
    os.close(os.open(path, os.O_WRONLY | flags, 0o600))
"""


def run(
    code: str,
    places: tuple[Path, Path],
    ports: tuple[int, int] = (1, 1),
    given: Sequence[int] = (),
) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own, which inherits the descriptors `given`."""
    return subprocess.run(
        [sys.executable, "-c", PREAMBLE + code, *map(str, (*places, *ports))],
        cwd=ROOT,
        env={**os.environ, **LAVAPIPE},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        pass_fds=given,
        check=False,
    )


def result(
    code: str,
    places: tuple[Path, Path],
    ports: tuple[int, int] = (1, 1),
    given: Sequence[int] = (),
) -> Any:
    """What the code printed as JSON."""
    done = run(code, places, ports, given)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
