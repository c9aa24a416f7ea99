"""How a worker of Windows is started and proves its seal, against stand-ins for its libraries.

Nothing here ran on Windows. Sizes and places of the structures, and the numbers, are those that
a C compiler finds in the headers of mingw-w64 10 for x86-64.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest

from app.inference.launcher import ROOT
from app.seal import firewall, proof, windows, windows_api, windows_start
from app.seal.own_code import PROJECT, worker_code, worker_program
from app.seal.windows_api import Windows

LAYOUTS: dict[type[ctypes.Structure], tuple[int, dict[str, int]]] = {
    windows_api.StartupInfo: (
        104,
        {"flags": 60, "show": 64, "reserved_bytes": 72, "input": 80, "error": 96},
    ),
    windows_api.ExtendedStartupInfo: (112, {"attributes": 104}),
    windows_api.ProcessInformation: (24, {"process_id": 16, "thread_id": 20}),
    windows_api.SecurityCapabilities: (24, {"capabilities": 8, "count": 16}),
    windows_api.BasicLimits: (
        64,
        {
            "flags": 16,
            "smallest_working_set": 24,
            "active_processes": 40,
            "affinity": 48,
            "scheduling_class": 60,
        },
    ),
    windows_api.ExtendedLimits: (
        144,
        {"counters": 64, "process_memory": 112, "peak_job_memory": 136},
    ),
}
CONTAINER, JOB, PROCESS, THREAD, TOKEN, PID = 0xC0, 0x10B, 0x9C, 0x7D, 0x70, 4711
IDENTITY = "S-1-15-2-1-2-3-4-5-6-7"
PIPES, HANDLES = (50_020, 50_021), (51_020, 51_021)  # higher than any that is open here
COMMAND = (r"D:\Consultroom\worker\consultroom-worker.exe", "--engine", "echo")


class Function:
    """A function of a library, which notes how it is called."""

    restype: object = None
    argtypes: tuple[object, ...] = ()

    def __init__(self, name: str, calls: list[tuple[str, Any]], does: Callable[..., int]) -> None:
        self._name, self._calls, self._does = name, calls, does

    def __call__(self, *arguments: Any) -> int:
        assert len(arguments) == len(self.argtypes), self._name
        self._calls.append((self._name, arguments))
        return self._does(*arguments)


class Library:
    """One for all three; what no test says succeeds."""

    def __init__(self, does: Mapping[str, Callable[..., int]]) -> None:
        self.calls: list[tuple[str, Any]] = []
        self._does = does
        self._functions: dict[str, Function] = {}

    def __getattr__(self, name: str) -> Function:
        if name not in self._functions:
            self._functions[name] = Function(name, self.calls, self._does.get(name, lambda *_: 1))
        return self._functions[name]

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.calls]

    def of(self, name: str) -> Any:
        """The arguments of the only call of this name."""
        (arguments,) = [arguments for called, arguments in self.calls if called == name]
        return arguments


def pointed(value: Any) -> Any:
    """What a reference leads to."""
    return value._obj


class Machine:
    """A Windows on which a worker starts, but for what `does` says."""

    def __init__(self, **does: Callable[..., int]) -> None:
        self.attributes: dict[int, bytes] = {}
        self.started: dict[str, Any] = {}
        self.limits = windows_api.ExtendedLimits()
        self.library = Library(
            {
                "CreateAppContainerProfile": self._profile,
                "ConvertSidToStringSidW": self._identity,
                "CreateJobObjectW": lambda *_: JOB,
                "SetInformationJobObject": self._limit,
                "InitializeProcThreadAttributeList": self._room,
                "UpdateProcThreadAttribute": self._attribute,
                "CreateProcessW": self._create,
                "WaitForSingleObject": lambda *_: 0,
                "GetExitCodeProcess": self._status,
                **does,
            }
        )
        self.windows = Windows(self.library, self.library, self.library)

    @staticmethod
    def _profile(*arguments: Any) -> int:
        pointed(arguments[5]).value = CONTAINER
        return 0

    @staticmethod
    def _identity(container: Any, said: Any) -> int:
        assert container.value == CONTAINER
        pointed(said).value = IDENTITY
        return 1

    def _limit(self, job: int, kind: int, limits: Any, size: int) -> int:
        assert (job, kind, size) == (JOB, 9, 144)
        self.limits = pointed(limits)
        return 1

    @staticmethod
    def _room(room: Any, count: int, flags: int, size: Any) -> int:
        assert (count, flags) == (4, 0)
        pointed(size).value = 128
        return int(room is not None)

    def _attribute(self, *arguments: Any) -> int:
        _, flags, number, value, size, *rest = arguments
        assert flags == 0
        assert rest == [None, None]
        assert size == ctypes.sizeof(pointed(value))
        self.attributes[number] = bytes(pointed(value))
        return 1

    def _create(self, *arguments: Any) -> int:
        program, command, _, _, inherits, flags, environment, folder, extended, made = arguments
        info = pointed(extended)
        self.started = {
            "program": program,
            "command": command.value,
            "inherits": inherits,
            "flags": flags,
            "environment": environment[:],
            "folder": folder,
            "streams": {info.info.input, info.info.output, info.info.error},
            "size": info.info.size,
            "uses streams": info.info.flags,
        }
        result = pointed(made)
        result.process, result.thread, result.process_id = PROCESS, THREAD, PID
        return 1

    @staticmethod
    def _status(process: int, status: Any) -> int:
        assert process == PROCESS
        pointed(status).value = 3
        return 1


@pytest.fixture
def granted(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that give access, which all succeed; descriptors are handles + 1000."""
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(windows_start.subprocess, "run", run)
    monkeypatch.setattr(windows_start, "_inherited", lambda descriptor: descriptor + 1000)
    windows_start._give_code.cache_clear()
    return commands


def start(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, readable: tuple[Path, ...] = ()
) -> windows_start.Started:
    monkeypatch.setattr(windows_start, "load", lambda: machine.windows)
    return windows_start.start(COMMAND, {"Path": "p", "LANG": "C.UTF-8"}, PIPES, readable)


@pytest.mark.parametrize("structure", LAYOUTS, ids=lambda one: one.__doc__ or "")
def test_structures_lie_as_the_headers_say(structure: type[ctypes.Structure]) -> None:
    size, places = LAYOUTS[structure]
    assert ctypes.sizeof(structure) == size
    assert {name: getattr(structure, name).offset for name in places} == places


@pytest.mark.usefixtures("granted")
def test_a_worker_begins_in_its_container_and_its_job(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine()
    started = start(machine, monkeypatch)

    def numbers(*values: int) -> bytes:
        return b"".join(value.to_bytes(8, "little") for value in values)

    *_, streams = machine.started["streams"]
    assert started.pid == PID
    assert machine.attributes == {
        0x20009: numbers(CONTAINER, 0, 0),
        0x20002: numbers(*HANDLES, streams),
        0x2000D: numbers(JOB),
        0x2000E: (1).to_bytes(4, "little"),
    }
    assert machine.limits.basic.flags == 0x2000 | 0x400 | 0x8
    assert machine.limits.basic.active_processes == 1
    assert machine.library.names.index("SetInformationJobObject") < machine.library.names.index(
        "CreateProcessW"
    )


@pytest.mark.usefixtures("granted")
def test_a_worker_inherits_two_pipes_and_streams_that_lead_nowhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LOCALAPPDATA", "here")
    machine = Machine()
    start(machine, monkeypatch)

    made = machine.started
    (streams,) = made["streams"]
    assert streams not in HANDLES
    assert made["program"] == COMMAND[0]
    assert made["command"] == " ".join((*COMMAND, "--requests {} --replies {}".format(*HANDLES)))
    assert made["folder"] == r"D:\Consultroom\worker"
    assert made["inherits"] is True
    assert made["flags"] == 0x00080000 | 0x400 | 0x8
    assert (made["size"], made["uses streams"]) == (112, 0x100)
    assert made["environment"].startswith(
        f"CONSULTROOM_OUTSIDE={Path.home()}\0LANG=C.UTF-8\0LOCALAPPDATA=here\0Path=p\0\0"
    )


@pytest.mark.usefixtures("granted")
def test_nothing_is_left_where_windows_starts_no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(CreateProcessW=lambda *_: 0)
    with pytest.raises(OSError, match="refused"):
        start(machine, monkeypatch)

    assert machine.library.of("CloseHandle") == (JOB,)
    assert machine.library.of("FreeSid")[0].value == CONTAINER
    assert "DeleteProcThreadAttributeList" in machine.library.names


def test_a_job_without_its_limits_is_none() -> None:
    machine = Machine(SetInformationJobObject=lambda *_: 0)
    with pytest.raises(OSError, match="refused"):
        machine.windows.job()

    assert machine.library.of("CloseHandle") == (JOB,)


def test_a_container_that_exists_is_found_again() -> None:
    def derived(name: str, found: Any) -> int:
        assert name == windows_start.CONTAINER
        pointed(found).value = CONTAINER
        return 0

    exists = 0x800700B7 - (1 << 32)
    machine = Machine(
        CreateAppContainerProfile=lambda *_: exists,
        DeriveAppContainerSidFromAppContainerName=derived,
    )
    assert machine.windows.container(windows_start.CONTAINER, "words").value == CONTAINER

    denied = Machine(CreateAppContainerProfile=lambda *_: -2147024891)
    with pytest.raises(OSError, match="could not be made"):
        denied.windows.container(windows_start.CONTAINER, "words")


def test_the_name_of_the_container_is_one_that_windows_takes() -> None:
    assert len(windows_start.CONTAINER) <= 50
    assert windows_start.CONTAINER.replace(".", "").isalnum()


def test_the_container_may_read_the_models_and_its_code_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, granted: list[list[str]], tmp_path: Path
) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(b"weights")
    machine = Machine()
    start(machine, monkeypatch, (tmp_path, model))

    given = {command[1]: command[3] for command in granted}
    assert given[str(PureWindowsPath(tmp_path))] == f"*{IDENTITY}:(OI)(CI)(RX)"
    assert given[str(PureWindowsPath(model))] == f"*{IDENTITY}:(RX)"
    assert given[str(PureWindowsPath(PROJECT / "models"))].endswith("(RX)")
    assert {command[2] for command in granted} == {"/grant"}
    assert str(PureWindowsPath(Path.home())) not in given

    before = len(granted)
    start(machine, monkeypatch, (model,))
    assert len(granted) == before + 1  # its code was given already


def test_a_worker_that_cannot_read_its_model_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    model, absent = tmp_path / "model.gguf", tmp_path / "absent"
    model.write_bytes(b"weights")
    monkeypatch.setattr(windows_api, "load", lambda: worker(1, 0, 0x2408))
    monkeypatch.setattr(proof, "run", lambda attempts: (tuple(attempts), ()))
    assert windows.seal_worker([tmp_path, model]).whole
    assert windows.seal_worker([absent, model]).broken == (f"no read access to {absent}",)


def test_what_windows_gives_to_every_container_is_left_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PROGRAMFILES", r"C:\Program Files")
    monkeypatch.setenv("SYSTEMROOT", r"C:\Windows")
    assert windows_start.open_to_all(PureWindowsPath(r"c:\program files\Consultroom\worker"))
    assert windows_start.open_to_all(PureWindowsPath(r"C:\Windows\System32"))
    assert not windows_start.open_to_all(PureWindowsPath(r"C:\ProgramData\Consultroom\models"))
    command = windows_start.read_access(PureWindowsPath(r"D:\my models"), IDENTITY, folder=True)
    assert command[:2] == [r"C:\Windows\System32\icacls.exe", r"D:\my models"]


def test_a_worker_that_ended_gives_its_handles_back_once() -> None:
    machine = Machine()
    started = windows_start.Started(machine.windows, PROCESS, PID, JOB)

    assert started.wait(0.5) == 3
    assert machine.library.of("WaitForSingleObject") == (PROCESS, 500)
    assert started.wait() == 3
    started.end()

    closed = [arguments for name, arguments in machine.library.calls if name == "CloseHandle"]
    assert closed == [(PROCESS,), (JOB,)]
    assert "TerminateJobObject" not in machine.library.names


def test_a_worker_that_runs_is_ended_with_its_job() -> None:
    machine = Machine(WaitForSingleObject=lambda *_: 0x102)
    started = windows_start.Started(machine.windows, PROCESS, PID, JOB)

    assert started.wait(0.0) is None
    started.end()
    assert machine.library.of("TerminateJobObject") == (JOB, 1)


def worker(contained: int, capabilities: int, flags: int) -> Windows:
    """What a worker finds out about itself."""

    def token(_: int, __: int, found: Any) -> int:
        pointed(found).value = TOKEN
        return 1

    def answer(_: Any, question: int, room: Any, size: int, needed: Any) -> int:
        pointed(needed).value = 4
        if room is None:
            return 0
        assert size == 4
        room.raw = {29: contained, 30: capabilities}[question].to_bytes(4, "little")
        return 1

    def limits(_: Any, __: int, found: Any, ___: int, ____: Any) -> int:
        pointed(found).basic.flags = flags
        return int(flags != 0)

    return Machine(
        OpenProcessToken=token, GetTokenInformation=answer, QueryInformationJobObject=limits
    ).windows


@pytest.mark.parametrize(
    ("contained", "capabilities", "flags", "broken"),
    [
        (1, 0, 0x2408, ()),
        (0, 0, 0x2408, ("no AppContainer without capabilities",)),
        (1, 1, 0x2408, ("no AppContainer without capabilities",)),
        (1, 0, 0x0408, ("no job of one process",)),
        (1, 0, 0, ("no job of one process",)),
    ],
)
def test_a_worker_believes_its_seal_only_where_token_and_job_say_so(
    monkeypatch: pytest.MonkeyPatch,
    contained: int,
    capabilities: int,
    flags: int,
    broken: tuple[str, ...],
) -> None:
    monkeypatch.setattr(windows_api, "load", lambda: worker(contained, capabilities, flags))
    monkeypatch.setattr(proof, "run", lambda attempts: (tuple(attempts), ()))
    report = windows.seal_worker([])

    assert report.broken == broken
    assert report.whole is not bool(broken)
    assert len(report.layers) + len(broken) == 2
    assert {
        "inet tcp connection",
        "inet6 udp connection",
        "start a program",
        "memory of another process",
        "read the home folder",
        "write its own code",
    } <= set(report.held)


def test_a_worker_that_was_told_of_no_home_does_not_believe_its_seal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nothing refuses a folder that lies open."""
    monkeypatch.delenv(windows.OUTSIDE, raising=False)
    monkeypatch.setattr(windows_api, "load", lambda: worker(1, 0, 0x2408))
    monkeypatch.setattr(windows, "connections", dict)
    assert "read the home folder" in windows.seal_worker([]).broken


@pytest.mark.parametrize("missing", [(), ("no firewall rule for this program",)])
def test_the_application_is_closed_by_its_rule_also_where_there_is_no_network(
    monkeypatch: pytest.MonkeyPatch, missing: tuple[str, ...]
) -> None:
    monkeypatch.setattr(firewall, "missing", lambda program: missing)
    monkeypatch.setattr(windows, "connections", dict)
    report = windows.seal_application()
    assert report.whole is not bool(missing)
    assert report.broken == missing

    monkeypatch.setattr(windows, "connections", lambda: {"inet tcp connection": lambda: None})
    assert windows.seal_application().broken == (*missing, "inet tcp connection")


def test_the_bundles_worker_is_given_its_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/consultroom/consultroom")
    assert worker_code() == [Path("/opt/consultroom/worker")]
    assert Path(worker_program()).parent == worker_code()[0]


def test_what_opens_the_null_device_gets_a_stream_that_leads_there() -> None:
    """The library of the language models opens it when it is imported."""
    code = """
from app.seal import windows
windows.name_nowhere_by_a_stream()
import llama_cpp._utils as opened
assert {opened.outnull_file.fileno(), opened.errnull_file.fileno()} == {1}
"""
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=60)
