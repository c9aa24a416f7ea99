"""Attacks on a sealed process, from Python and from native code."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.catalog.catalog import Catalog
from app.inference.frames import decode_reply, read_frame
from app.inference.launcher import WorkerSpec
from app.inference.protocol import Ready
from app.seal import linux_proof, proof
from app.seal.syscalls import architecture
from tests.unit.seal.attacking import result

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux has a seal of its own")

ON_A_CARD = """
seal_worker([given, Path({folder!r})], graphics=True)
from app.inference.protocol import LoadModel, Placement
from models.llama_engine import LlamaEngine
engine = LlamaEngine(graphics=True)
where = Placement("Vulkan0", layers=99, context=512)
loaded = engine.answer(LoadModel(1, {path!r}, "llama3", where), None)
assert loaded.device == "Vulkan0"
"""
"""A language model lies on a card, with the driver and its threads in this process."""


@pytest.fixture(params=["processor", "card"])
def seal(request: pytest.FixtureRequest, catalog: Catalog) -> str:
    """The lines that seal a worker, on the processor and with a card inside the seal."""
    if request.param == "processor":
        return "seal_worker([given])"
    entry = catalog.active("language")
    return ON_A_CARD.format(folder=str(entry.folder), path=str(entry.load_path))


def test_the_proof_holds_and_names_its_layers(places: tuple[Path, Path]) -> None:
    report = result(
        """
report = seal_worker([given])
print(json.dumps([report.layers, report.held, report.broken, report.whole]))
""",
        places,
    )

    layers, held, broken, whole = report
    assert whole
    assert broken == []
    assert {"no_new_privs", "seccomp"} <= set(layers)
    assert {
        "inet tcp socket",
        "inet udp socket",
        "inet6 tcp socket",
        "inet6 udp socket",
        "raw socket",
        "netlink socket",
        "vsock socket",
        "unix socket",
        "exec",
        "fork",
        "io_uring",
        "ptrace",
        "bpf",
        "socket in an earlier thread",
    } <= set(held)
    if any(layer.startswith("landlock") for layer in layers):
        assert {"read the accounts file", "write temporary files"} <= set(held)


def test_attacks_from_python_are_refused(places: tuple[Path, Path], seal: str) -> None:
    held = result(
        seal
        + """
attempts = {
    "connect": lambda: socket.create_connection(("127.0.0.1", tcp), 1),
    "unix": lambda: socket.socket(socket.AF_UNIX),
    "resolve": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
    "fork": os.fork,
    "spawn": lambda: os.posix_spawn("/bin/true", ["true"], {}),
    "exec": lambda: os.execv("/bin/true", ["true"]),
    "kill the parent": lambda: os.kill(os.getppid(), 0),
    "read outside": lambda: os.open(outside, os.O_RDONLY),
    "read by a link inside": lambda: os.open(given / "link", os.O_RDONLY),
    "read by the root of proc": lambda: os.open(f"/proc/self/root{outside}", os.O_RDONLY),
    "read upwards": lambda: os.open(given / ".." / outside.name, os.O_RDONLY),
    "list outside": lambda: os.listdir(outside.parent),
    "write given": lambda: write(given / "model.bin"),
    "add to given": lambda: write(given / "new", os.O_CREAT),
    "write outside": lambda: write(outside),
    "truncate": lambda: os.truncate(outside, 0),
    "remove": lambda: os.unlink(outside),
    "rename": lambda: os.rename(outside, given / "taken"),
    "link": lambda: os.link(outside, given / "taken"),
    "make folder": lambda: os.mkdir(outside.parent / "new"),
    "mode": lambda: os.chmod(outside, 0o777),
    "owner": lambda: os.chown(outside, 0, 0),
    "times": lambda: os.utime(outside),
    "attribute": lambda: os.setxattr(outside, "user.words", b"x"),
    "temporary": lambda: write("/tmp/words-of-a-worker", os.O_CREAT),
    "unnamed": lambda: os.open("/tmp", os.O_TMPFILE | os.O_RDWR),
    "shared memory": lambda: write("/dev/shm/words-of-a-worker", os.O_CREAT),
    "limits of the parent": lambda: resource.prlimit(os.getppid(), resource.RLIMIT_CPU),
    "another process's memory": lambda: os.open(f"/proc/{os.getppid()}/environ", os.O_RDONLY),
}
print(json.dumps({name: refused(attempt) for name, attempt in attempts.items()}))
""",
        places,
    )

    assert [name for name, refused in held.items() if not refused] == []
    assert places[1].read_text("utf-8") == "words"


def test_attacks_from_native_code_are_refused(places: tuple[Path, Path], seal: str) -> None:
    held = result(
        seal
        + """
attempts = {
    "socket": native("socket", 2, 1, 0),
    "vsock": native("socket", 40, 1, 0),
    "socketpair": native("socketpair", 1, 1, 0, ctypes.create_string_buffer(8)),
    "io_uring": native("io_uring_setup", 8, ctypes.create_string_buffer(256)),
    "ptrace": native("ptrace", 0, 0, 0, 0),
    "process memory": native("process_vm_readv", os.getppid(), None, 0, None, 0, 0),
    "bpf": native("bpf", 0, ctypes.create_string_buffer(128), 128),
    "page faults": native("userfaultfd", 0),
    "performance": native("perf_event_open", ctypes.create_string_buffer(128), 0, -1, -1, 0),
    "namespace": native("unshare", 0x10000000),
    "mount": native("mount", b"none", b"/mnt", b"tmpfs", 0, None),
    "module": native("init_module", None, 0, b""),
    "keys": native("keyctl", 0, -3, 0),
    "pidfd": native("pidfd_open", os.getppid(), 0),
    "clone": native("clone", 17, 0, 0, 0, 0),
    "exec by descriptor": native("execveat", -100, b"/bin/true", None, None, 0),
    "system V memory": native("shmget", 1, 4096, 0o1600),
    "queue": native("mq_open", b"words", 0o101, 0o600, None),
    "signal a thread of the parent": native("tgkill", os.getppid(), os.getppid(), 0),
    "change attributes": native("setxattr", bytes(outside), b"user.a", b"b", 1, 0),
}
found = {name: refused(attempt) for name, attempt in attempts.items()}
libc.fork.restype = ctypes.c_int
found["fork of the C library"] = libc.fork() == -1
libc.system.restype = ctypes.c_int
found["shell of the C library"] = libc.system(b"true") != 0
print(json.dumps(found))
""",
        places,
    )

    assert [name for name, refused in held.items() if not refused] == []


def test_a_listener_stays_silent(places: tuple[Path, Path]) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as stream,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagram,
    ):
        datagram.bind(("127.0.0.1", 0))
        ports = stream.getsockname()[1], datagram.getsockname()[1]
        attack = """
earlier = threading.Event()
seen = {}

def speak(name):
    try:
        socket.create_connection(("127.0.0.1", tcp), 1).sendall(b"words")
        seen[name] = "spoke"
    except OSError as error:
        seen[name] = error.errno
    try:
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"words", ("127.0.0.1", udp))
    except OSError:
        pass
    address = (2).to_bytes(2, sys.byteorder) + udp.to_bytes(2, "big") + bytes([127, 0, 0, 1])
    descriptor = libc.socket(2, 2, 0)
    libc.sendto(descriptor, b"words", 5, 0, address + bytes(8), 16)

thread = threading.Thread(target=lambda: (earlier.wait(), speak("earlier thread")))
thread.start()
SEAL
earlier.set()
thread.join()
speak("main thread")
later = threading.Thread(target=speak, args=("later thread",))
later.start()
later.join()
print(json.dumps(seen))
"""
        for seal in ("seal_worker([given])", "seal_application()"):
            seen = result(attack.replace("SEAL", seal), places, ports)
            assert set(seen.values()) <= {1, 13}, seen

        stream.settimeout(0)
        datagram.settimeout(0)
        with pytest.raises(BlockingIOError):
            stream.accept()
        with pytest.raises(BlockingIOError):
            datagram.recv(10)


def test_the_worker_keeps_what_it_needs(places: tuple[Path, Path]) -> None:
    works = result(
        """
seal_worker([given])
import concurrent.futures
with concurrent.futures.ThreadPoolExecutor(4) as pool:
    sums = sum(pool.map(abs, range(10)))
print(json.dumps({
    "given": (given / "model.bin").read_bytes().decode(),
    "threads": sums,
    "cores": os.cpu_count() > 0,
    "random": len(os.urandom(8)),
    "cpu": Path("/proc/cpuinfo").read_text() != "",
    "nowhere": os.close(os.open(os.devnull, os.O_RDWR)),
    "later import": __import__("decimal").Decimal(1) == 1,
    "core limit": resource.getrlimit(resource.RLIMIT_CORE)[0],
    "dumpable": libc.prctl(3),
    "no new privileges": libc.prctl(39, 0, 0, 0, 0),
}))
""",
        places,
    )

    assert works == {
        "given": "weights",
        "threads": 45,
        "cores": True,
        "random": 8,
        "cpu": True,
        "nowhere": None,
        "later import": True,
        "core limit": 0,
        "dumpable": 0,
        "no new privileges": 1,
    }


def test_a_worker_closes_what_it_was_started_with() -> None:
    requests, replies = os.pipe(), os.pipe()
    mine, peer = socket.socketpair()
    command = [*WorkerSpec("echo").entry, "--engine", "echo"]
    command += ["--requests", str(requests[0]), "--replies", str(replies[1])]
    with (
        peer,
        mine,
        subprocess.Popen(
            command,
            pass_fds=(requests[0], replies[1], mine.fileno()),
            stdin=subprocess.DEVNULL,
            cwd="/",
        ) as worker,
    ):
        for descriptor in (requests[0], replies[1]):
            os.close(descriptor)
        mine.close()
        try:
            ready = decode_reply(read_frame(replies[0]) or b"")
            assert isinstance(ready, Ready)
            assert ready.seal.whole, ready.seal.broken
            peer.settimeout(10)
            assert peer.recv(1) == b"", "nobody holds the other end any more"
            assert worker.poll() is None
        finally:
            os.close(requests[1])
    os.close(replies[0])


def test_the_sealed_application_starts_sealed_workers_and_uses_local_sockets(
    places: tuple[Path, Path],
) -> None:
    seen = result(
        """
report = seal_application()
ends = socket.socketpair()
ends[0].sendall(b"local")
from app.inference.engine import Engine
from app.inference.launcher import WorkerSpec
from app.task import Task
engine = Engine(WorkerSpec("echo"))
words = "".join(engine.echo("one two", task=Task()))
print(json.dumps({
    "whole": report.whole,
    "broken": report.broken,
    "layers": report.layers,
    "local": ends[1].recv(5).decode(),
    "inet pair": refused(lambda: socket.socketpair(socket.AF_INET)),
    "worker": engine.ready.seal.whole,
    "words": words,
    "write": write(outside),
}))
engine.close()
""",
        places,
    )

    assert seen["whole"]
    assert seen["broken"] == []
    assert "seccomp" in seen["layers"]
    assert seen["local"] == "local"
    assert seen["inet pair"]
    assert seen["worker"]
    assert seen["words"] == "one two"


NO_LANDLOCK = """
from app.seal import seccomp
libc.prctl(38, 1, 0, 0, 0)
refusal = [(0x20, 0, 0, 0), (0x15, 0, 1, here.number("landlock_create_ruleset"))]
seccomp.install([*refusal, (0x06, 0, 0, 0x00050000 | errno.ENOSYS), (0x06, 0, 0, 0x7FFF0000)])
"""
"""An outer filter that makes the kernel one without Landlock."""


def test_a_kernel_without_landlock_is_reported_as_it_is(places: tuple[Path, Path]) -> None:
    layers, held, broken = result(
        NO_LANDLOCK
        + """
report = seal_worker([given])
print(json.dumps([report.layers, report.held, report.broken]))
""",
        places,
    )

    assert layers == ["no_new_privs", "seccomp"]
    assert broken == []
    assert "inet tcp socket" in held
    assert not [name for name in held if name.startswith(("read", "write"))]


def test_an_application_without_landlock_has_no_network_either(
    places: tuple[Path, Path],
) -> None:
    layers, whole = result(
        NO_LANDLOCK
        + """
report = seal_application()
print(json.dumps([report.layers, report.whole]))
""",
        places,
    )

    assert layers == ["no_new_privs", "seccomp"]
    assert whole


def test_the_process_that_runs_the_tests_is_not_sealed() -> None:
    """The attempts succeed where nothing refuses them, so that a refusal means something."""
    here = architecture()
    assert here is not None
    held, broken = proof.run(
        {
            name: attempt
            for name, attempt in {**linux_proof.network(), **linux_proof.processes(here)}.items()
            # Raw and packet sockets need a privilege, a test may not start as a child, and the
            # others depend on the kernel's modules.
            if name in {"inet tcp socket", "inet udp socket", "unix socket", "socket pair", "exec"}
        }
    )

    assert held == ()
    assert len(broken) == 5
    assert threading.active_count() >= 1
