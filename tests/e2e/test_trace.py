"""A dictation, its note and its export, seen by strace: no network, and only its own files."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.demo import SAMPLE
from app.seal import linux_proof
from tests.e2e.trace import Call, calls, traced

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="strace reads the memory of a sealed process only as root",
)

ROOT = Path(__file__).parents[2]
READABLE = (
    *{Path(sys.prefix), Path(sys.base_prefix), Path(sys.prefix).resolve()},
    *(ROOT / name for name in ("app", "models", "ui", "tests")),
    *map(Path, ("/usr", "/lib", "/lib64", "/etc", "/proc", "/sys", "/dev")),
    *map(Path, ("/var/cache/fontconfig", "/var/lib/dbus/machine-id")),
)
NETWORK = {"socket", "socketpair", "connect", "sendto", "sendmsg", "recvfrom", "recvmsg", "seccomp",
           "bind", "listen", "getsockname", "getpeername", "setsockopt", "getsockopt",
           "shutdown"}  # fmt: skip
FOREIGN = re.compile(r"AF_(?!UNIX)\w+")


class Traced:
    """All calls of the programs, and the folders of this clinic."""

    def __init__(self, folder: Path, seals: int, **environment: str) -> None:
        self.folder = folder
        self.seals = seals
        self.calls: list[Call] = []
        self._environment = environment
        folder.mkdir()

    def run(self, module: str, *arguments: str | Path, stdin: str = "") -> dict[str, object]:
        file = self.folder.parent / f"trace-{len(self.calls)}"
        command = [sys.executable, "-B", "-m", module, *map(str, arguments)]
        temporary = self.folder / "tmp"
        temporary.mkdir(exist_ok=True)
        done = subprocess.run(
            traced(file, command),
            cwd=ROOT,
            input=stdin,
            env={
                **os.environ,
                "CONSULTROOM_DEVICE_SECRET": "file",
                "CONSULTROOM_MODELS": str(self.folder / "models"),
                "HOME": str(self.folder / "user"),
                "TMPDIR": str(temporary),
                **self._environment,
            },
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-2000:]
        self.calls += calls(file)
        found: dict[str, object] = json.loads(done.stdout)
        return found


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Traced:
    """Three commands, and the workers for media, speech and language."""
    trace = Traced(tmp_path_factory.mktemp("traced") / "own", seals=6)
    home = trace.folder / "clinic"
    made = trace.run("app.cli", "demo", "--audio", SAMPLE, "--home", home, "--json")
    clinic = made["clinic"]
    assert isinstance(clinic, dict)
    who = ("--home", home, "--user", clinic["user"], "--password-stdin", "--json")
    secret = f"{clinic['password']}\n"
    listed = trace.run("app.cli", "patients", "list", *who, stdin=secret)["patients"]
    assert isinstance(listed, list)
    target = trace.folder / "export"
    target.mkdir()
    patient = (listed[0]["id"], target, "--yes")
    trace.run("app.cli", "patients", "export", *patient, *who, stdin=secret)
    assert any(target.iterdir())
    return trace


@pytest.fixture(scope="module")
def window(display: str, tmp_path_factory: pytest.TempPathFactory) -> Traced:
    """A window from its first start to a signed and saved note, the same three workers, and one
    that only proves its seal."""
    folder = tmp_path_factory.mktemp("traced") / "own"
    trace = Traced(folder, seals=5, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    target = folder / "export"
    target.mkdir()
    where = ("--home", folder / "clinic", "--audio", SAMPLE, "--export", target)
    done = trace.run("tests.e2e.window_journey", *where)
    assert done["signed"]
    assert {path.suffix for path in target.iterdir()} >= {".pdf", ".docx", ".json"}
    return trace


@pytest.fixture(scope="module", params=["commands", "window"])
def seen(request: pytest.FixtureRequest) -> Traced:
    trace = request.getfixturevalue(request.param)
    assert isinstance(trace, Traced)
    return trace


def test_only_the_seals_own_proof_asks_for_a_network(seen: Traced) -> None:
    """Each process that seals itself tries each kind of socket once, and a thread from before the
    seal tries one again: after the seal, and refused. There is no attempt beside these."""
    attempts = [call for call in seen.calls if call.name == "socket" and foreign(call)]
    seals = [call for call in seen.calls if call.name == "seccomp"]
    sealed_at: dict[int, int] = {}
    for at, call in enumerate(seen.calls):
        if call.name == "seccomp":
            sealed_at[call.thread] = at

    assert len(seals) == len(sealed_at) == seen.seals
    assert len(attempts) == len(seals) * (len(linux_proof.network()) + 1)
    assert [call for call in attempts if not call.refused] == []
    for thread, at in sealed_at.items():
        own = [place for place, call in enumerate(seen.calls)
               if call.thread == thread and call.name == "socket" and foreign(call)]  # fmt: skip
        assert len(own) == len(linux_proof.network())
        assert min(own) > at
        # Nothing of the process's own work lies among them.
        between = {call.name for call in seen.calls[at + 1 : max(own)] if call.thread == thread}
        assert between == {"socket"}
    assert [call for call in seen.calls if call.name != "socket" and foreign(call)] == []


def test_only_its_own_files_are_written(seen: Traced) -> None:
    attempts = [
        (call, path)
        for call in seen.calls
        if call.writes and call.name not in NETWORK
        for path in call.paths
        if not path.is_relative_to(seen.folder) and path != Path(os.devnull)
    ]

    assert [call for call, _ in attempts if not call.failed] == []
    # What was refused: the proofs of the workers, and the semaphore of a library's progress bar.
    # The display's library looks for cards besides, there or not.
    refused = [(call, path) for call, path in attempts if path.parent != Path("/dev/dri")]
    names = {re.sub("[0-9a-f]{32}", "", path.name) for _, path in refused}
    assert {name for name in names if not name.startswith("sem.")} == {".seal-"}
    assert all(call.refused for call, _ in refused)


def test_only_what_is_expected_is_read(seen: Traced) -> None:
    strange = {
        path
        for call in seen.calls
        if call.name in {"open", "openat", "openat2"}
        if not call.failed and "O_PATH" not in call.arguments  # a place for a rule, not a reading
        for path in call.paths
        if not any(path.is_relative_to(root) for root in (*READABLE, seen.folder))
    }

    assert strange <= {ROOT}, "the folder itself is listed where Python looks for packages"


def foreign(call: Call) -> bool:
    return FOREIGN.search(call.arguments) is not None
