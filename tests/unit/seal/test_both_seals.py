"""Ways out that neither a worker nor the application may find, from Python and native code."""

from __future__ import annotations

import array
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.seal import landlock
from app.seal.syscalls import architecture
from tests.unit.seal.attacking import result, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux has a seal of its own")

OPEN = ""
"""No seal: the same attack goes through, so that its failure means something."""
WORKER = "seal_worker([given])"
APPLICATION = "seal_application()"
BOTH = pytest.mark.parametrize("seal", [WORKER, APPLICATION], ids=["worker", "application"])


def landlock_abi() -> int:
    here = architecture()
    return landlock.abi(here) if here is not None else 0


X86_64 = pytest.mark.skipif(
    architecture() is None or os.uname().machine != "x86_64", reason="machine code for x86-64"
)
GOVERNED = pytest.mark.skipif(
    landlock_abi() < landlock.TCP_ABI, reason="this kernel's Landlock knows no TCP"
)


@BOTH
def test_no_family_of_sockets_leads_out(places: tuple[Path, Path], seal: str) -> None:
    opened = result(
        seal
        + """
families = {2: "inet", 10: "inet6", 16: "netlink", 17: "packet", 40: "vsock", 38: "crypto",
            31: "bluetooth", 44: "xdp", 30: "tipc", 29: "can", 43: "smc", 42: "qrtr", 9: "x25"}
opened = []
for family, name in families.items():
    for kind in (1, 2, 3, 5):
        for protocol in (0, 15, 132, 262):
            if not refused(lambda: socket.socket(family, kind, protocol)):
                opened.append(f"{name} {kind} {protocol} from Python")
            if libc.socket(family, kind, protocol) != -1 or ctypes.get_errno() != errno.EPERM:
                opened.append(f"{name} {kind} {protocol} from native code")
            # The kernel takes the lower half of the register alone.
            if not refused(native("socket", (1 << 32) | family, kind, protocol)):
                opened.append(f"{name} {kind} {protocol} behind the upper half")
    pair = (ctypes.c_int * 2)()
    if not refused(native("socketpair", family, 1, 0, ctypes.cast(pair, ctypes.c_char_p))):
        opened.append(f"a pair of {name}")
print(json.dumps(opened))
""",
        places,
    )

    assert opened == []


RESOLVE = """
SEAL
# The resolver of this process asks the listener instead of the machine's name server.
libc.__res_init()
libc.__res_state.restype = ctypes.c_void_p
state = (ctypes.c_char * 36).from_address(libc.__res_state())
here_it_listens = (2).to_bytes(2, sys.byteorder) + udp.to_bytes(2, "big") + bytes([127, 0, 0, 1])
once = (1).to_bytes(4, sys.byteorder)
state[0:8] = once + once
state[16:36] = once + here_it_listens + bytes(8)
try:
    found = socket.getaddrinfo("words-of-a-patient.test.", 80)
except OSError:
    found = []
print(json.dumps(found))
"""


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.settimeout(0)
        yield listener


def test_no_name_is_asked_for(places: tuple[Path, Path], listener: socket.socket) -> None:
    ports = 1, listener.getsockname()[1]
    for seal in (WORKER, APPLICATION):
        assert result(RESOLVE.replace("SEAL", seal), places, ports) == []
        with pytest.raises(BlockingIOError):
            listener.recv(512)

    result(RESOLVE.replace("SEAL", OPEN), places, ports)
    assert b"words-of-a-patient" in listener.recv(512)


RING = """
parameters = ctypes.create_string_buffer(120)
ring = call(here.number("io_uring_setup"), 8, parameters)
SEAL
found = {
    "another ring": refused(native("io_uring_setup", 8, ctypes.create_string_buffer(120))),
    "a ring from before": refused(native("io_uring_enter", ring, 0, 0, 0, None, 0)),
    "what a ring may do": refused(native("io_uring_register", ring, 0, None, 0)),
}
print(json.dumps(found))
"""


@BOTH
def test_no_ring_takes_orders(places: tuple[Path, Path], seal: str) -> None:
    held = result(RING.replace("SEAL", seal), places)

    assert [name for name, refused in held.items() if not refused] == []


INTO_ANOTHER = """
victim = tcp
SEAL
buffer = ctypes.create_string_buffer(8)
vector = ctypes.create_string_buffer(
    ctypes.addressof(buffer).to_bytes(8, sys.byteorder) + (8).to_bytes(8, sys.byteorder), 16
)
attempts = {
    "read its memory": lambda: os.open(f"/proc/{victim}/mem", os.O_RDONLY),
    "write its memory": lambda: os.open(f"/proc/{victim}/mem", os.O_RDWR),
    "write by its thread": lambda: os.open(f"/proc/{victim}/task/{victim}/mem", os.O_RDWR),
    "its files": lambda: os.open(f"/proc/{victim}/fd/0", os.O_RDONLY),
    "its root": lambda: os.listdir(f"/proc/{victim}/root/"),
    "seize": native("ptrace", 0x4206, victim, 0, 0),
    "attach": native("ptrace", 16, victim, 0, 0),
    "read by vector": native("process_vm_readv", victim, vector, 1, vector, 1, 0),
    "write by vector": native("process_vm_writev", victim, vector, 1, vector, 1, 0),
    "take its files": native("pidfd_getfd", 0, 0, 0),
}
print(json.dumps({name: refused(attempt) for name, attempt in attempts.items()}))
"""


@GOVERNED
def test_no_way_leads_into_another_process(places: tuple[Path, Path]) -> None:
    with subprocess.Popen(["sleep", "60"]) as victim:
        try:
            for seal in (WORKER, APPLICATION):
                held = result(INTO_ANOTHER.replace("SEAL", seal), places, (victim.pid, 1))
                assert [name for name, refused in held.items() if not refused] == [], seal
            # Whoever is not sealed has it, so the refusal is the seal's.
            Path(f"/proc/{victim.pid}/mem").open("rb").close()
        finally:
            victim.kill()


@X86_64
@BOTH
@pytest.mark.parametrize(
    "code",
    [
        # mov eax, 0x40000000 | 41 (socket as x32); syscall; ret
        "b8290000400f05c3",
        # mov eax, 359 (socket of i386); int 0x80; ret
        "b867010000cd80c3",
    ],
    ids=["x32", "i386"],
)
def test_foreign_calls_end_the_process(places: tuple[Path, Path], seal: str, code: str) -> None:
    done = run(
        f"""
memory = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
memory.write(bytes.fromhex("{code}"))
function = ctypes.CFUNCTYPE(ctypes.c_long)(
    ctypes.addressof(ctypes.c_char.from_buffer(memory))
)
{seal}
function()
print("still here")
""",
        places,
    )

    assert done.returncode == -signal.SIGSYS
    assert done.stdout == ""


def test_what_the_application_starts_is_sealed_too(places: tuple[Path, Path]) -> None:
    seen = result(
        """
seal_application()
import subprocess
child = "import socket; socket.socket(socket.AF_INET)"
done = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True)
status = subprocess.run(["grep", "NoNewPrivs", "/proc/self/status"], capture_output=True)
print(json.dumps([done.stderr, status.stdout.split()[-1].decode()]))
""",
        places,
    )

    assert "PermissionError" in seen[0]
    assert seen[1] == "1", "a program with the rights of root would not be bound"


def connected() -> tuple[socket.socket, socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        mine = socket.create_connection(server.getsockname())
        return mine, server.accept()[0]


def test_a_socket_that_the_application_inherits_leads_nowhere(places: tuple[Path, Path]) -> None:
    """Writing to it needs no call that a filter could tell from writing to a file."""
    speak = "os.write(tcp, b'words'); print(json.dumps(0))"
    for seal, heard in ((APPLICATION, b""), (OPEN, b"words")):
        mine, peer = connected()
        with mine, peer:
            result(f"{seal}\n{speak}", places, (mine.fileno(), 1), given=[mine.fileno()])
            mine.close()
            peer.settimeout(10)
            assert peer.recv(5) == heard


def test_a_worker_with_a_socket_is_not_believed(places: tuple[Path, Path]) -> None:
    mine, peer = socket.socketpair()
    with mine, peer:
        broken = result(
            "print(json.dumps(seal_worker([given]).broken))", places, given=[mine.fileno()]
        )

    assert broken == ["inherited socket"]


GIVEN_LATER = """
channel = socket.socket(fileno=tcp)
SEAL
def receive():
    return socket.recv_fds(channel, 1, 1)[1]
if refused(receive):
    print(json.dumps(["not received"]))
else:
    donated = socket.socket(fileno=receive()[0])
    print(json.dumps([
        refused(lambda: donated.connect(("127.0.0.1", udp))),
        refused(lambda: socket.socket(fileno=receive()[0]).bind(("127.0.0.1", 0))),
    ]))
"""


@GOVERNED
def test_a_donated_socket_does_not_connect(places: tuple[Path, Path]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        for seal, expected in (
            (WORKER, ["not received"]),
            (APPLICATION, [True, True]),
            (OPEN, [False, False]),
        ):
            channel, theirs = socket.socketpair()
            with channel, theirs:
                for _ in range(3):
                    donated = socket.socket()
                    rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS)
                    channel.sendmsg([b"x"], [(*rights, array.array("i", [donated.fileno()]))])
                    donated.close()
                ports = theirs.fileno(), server.getsockname()[1]
                seen = result(
                    GIVEN_LATER.replace("SEAL", seal), places, ports, given=[theirs.fileno()]
                )
                assert seen == expected, seal


def test_a_worker_finds_no_proxy_and_no_bus(places: tuple[Path, Path], tmp_path: Path) -> None:
    """Another program could speak for it, or the desktop's bus could start one."""
    attack = """
before = socket.socket(socket.AF_UNIX)
path, abstract = str(given / "proxy"), "\\0consultroom" + str(os.getppid()) + str(udp)
SEAL
address = (1).to_bytes(2, sys.byteorder) + path.encode() + b"\\0"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={path}"
bus = ctypes.CDLL("libdbus-1.so.3")
bus.dbus_bus_get_private.restype = ctypes.c_void_p
attempts = {
    "a new socket": lambda: socket.socket(socket.AF_UNIX).connect(path),
    "one from before": lambda: before.connect(path),
    "one of no file": lambda: before.connect(abstract),
    "native": native("connect", before.fileno(), address, len(address)),
    "a datagram": lambda: before.sendto(b"words", path),
    "a message": lambda: before.sendmsg([b"words"], [], 0, path),
    "a listener of its own": lambda: before.bind(str(given / "other")),
}
held = {name: refused(attempt) for name, attempt in attempts.items()}
held["the bus"] = not bus.dbus_bus_get_private(0, None)
print(json.dumps(held))
"""
    with (
        socket.socket(socket.AF_UNIX) as proxy,
        socket.socket(socket.AF_UNIX) as abstract,
    ):
        proxy.bind(str(places[0] / "proxy"))
        abstract.bind(f"\0consultroom{os.getpid()}7")
        for one in (proxy, abstract):
            one.listen()
            one.settimeout(0)
        held = result(attack.replace("SEAL", WORKER), places, (1, 7))

        assert [name for name, refused in held.items() if not refused] == []
        for one in (proxy, abstract):
            with pytest.raises(BlockingIOError):
                one.accept()


def test_a_worker_with_a_thread_from_before_is_not_believed(places: tuple[Path, Path]) -> None:
    """Landlock would not hold for that thread."""
    broken = result(
        """
threading.Thread(target=threading.Event().wait, daemon=True).start()
print(json.dumps(seal_worker([given]).broken), flush=True)
os._exit(0)
""",
        places,
    )

    assert broken == ["a thread begun before the seal"]


OLDER = "from app.seal import landlock; landlock.abi = lambda architecture: {abi}\n"


@pytest.mark.parametrize("abi", [abi for abi in range(1, 6) if abi < landlock_abi()])
def test_an_older_landlock_holds_what_it_says(places: tuple[Path, Path], abi: int) -> None:
    layers, broken, held, emptied = result(
        OLDER.format(abi=abi)
        + """
report = seal_worker([given])
emptied = refused(lambda: os.open(given / "model.bin", os.O_RDONLY | os.O_TRUNC))
print(json.dumps([report.layers, report.broken, report.held, emptied]))
""",
        places,
    )

    assert layers == ["no_new_privs", f"landlock {abi}", "seccomp"]
    assert broken == []
    assert {"read the home folder", "write temporary files", "memory of another process"} <= set(
        held
    )
    assert emptied
    assert (places[0] / "model.bin").read_bytes() == b"weights"


@pytest.mark.parametrize(
    ("abi", "layer"),
    [(1, []), (2, ["landlock 2 memory"]), (3, ["landlock 3 memory"]), (4, ["landlock 4 tcp"])],
)
def test_an_older_application_holds_what_it_says(
    places: tuple[Path, Path], abi: int, layer: list[str]
) -> None:
    if landlock_abi() <= abi:
        pytest.skip("this kernel is older still")
    layers, whole, held, moved = result(
        OLDER.format(abi=abi)
        + """
report = seal_application()
outside.rename(given / "moved")
moved = (given / "moved").read_text()
print(json.dumps([report.layers, report.whole, report.held, moved]))
""",
        places,
    )

    assert layers == ["no_new_privs", *layer, "seccomp"]
    assert whole
    assert ("memory of another process" in held) is (layer != [])
    assert moved == "words", "files are still moved from folder to folder"
