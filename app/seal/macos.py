"""The seal on macOS: the sandbox, which a process puts on itself. It has not run on a Mac yet."""

from __future__ import annotations

import ctypes
import os
import pwd
import resource
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from app.seal import proof
from app.seal.connections import connections
from app.seal.descriptors import silence_sockets, sockets, speak_by
from app.seal.macos_profile import application_profile, worker_profile
from app.seal.own_code import PROJECT, own_code
from app.seal.report import SealReport

assert sys.platform != "win32"  # noqa: S101 the type checkers read no further elsewhere

_LIBRARY: Final = "libSystem.dylib"
_LAYER: Final = "macOS sandbox"
_TEXT: Final = 0
"""The profile is text, not the name of one. Source: sandbox.h, SANDBOX_NAMED."""
_TEMPORARY: Final = Path("/private/tmp")
_NAMES: Final = "/private/var/run/mDNSResponder"
_PROGRAM: Final = "/usr/bin/true"


def seal_worker(readable: Sequence[Path], *, graphics: bool) -> SealReport:
    """Leave this process its own code and `readable`, and nothing else; cannot be undone.

    With `graphics` it may also compute on the machine's card.
    """
    given = [path.resolve() for path in (*own_code(), *readable)]
    left = sockets(spare_local=False)  # looked up now: the sandbox would refuse the list
    home = Path(pwd.getpwuid(os.getuid()).pw_dir)
    attempts = {
        **_network(),
        "unix socket": lambda: _connects_locally(_NAMES),
        "exec": lambda: _starts(_PROGRAM),
        "fork": _forks,
        "inherited socket": lambda: speak_by(left),
        **proof.files(
            {
                "the home folder": home,
                "the accounts file": Path("/private/etc/passwd"),
                "temporary files": _TEMPORARY,
            },
            {"the home folder": home, "temporary files": _TEMPORARY, "its own code": PROJECT},
        ),
    }
    parameters = {f"READ_{number}": str(path) for number, path in enumerate(given)}
    return _seal(worker_profile(len(given), graphics=graphics), parameters, attempts)


def seal_application(worker: str) -> SealReport:
    """Leave this process local sockets only; it may start programs, and `worker` unsealed."""
    silence_sockets()
    left = sockets(spare_local=True)
    attempts = {
        **_network(),
        "name service": lambda: _connects_locally(_NAMES),
        "inherited socket": lambda: speak_by(left),
    }
    return _seal(application_profile(), {"WORKER": os.path.realpath(worker)}, attempts)


def _seal(
    profile: str, parameters: Mapping[str, str], attempts: Mapping[str, Callable[[], None]]
) -> SealReport:
    earlier = proof.EarlierThread(_connects_to_itself)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    layers: tuple[str, ...] = (_LAYER,)
    failed: tuple[str, ...] = ()
    try:
        _put_on(profile, parameters)
    except OSError as error:
        layers, failed = (), (f"{_LAYER} ({error.strerror})",)
    held, broken = proof.run({**attempts, "connection in an earlier thread": earlier.attempt})
    return SealReport(layers=layers, held=held, broken=(*failed, *broken))


def _put_on(profile: str, parameters: Mapping[str, str]) -> None:
    """OSError with the system's words where it takes no sandbox.

    Source: sandbox_init_with_parameters of libsystem_sandbox, which browsers use; sandbox_init(3)
    takes no parameters, and paths would have to be quoted.
    """
    library = ctypes.CDLL(_LIBRARY, use_errno=True)
    texts = [text for pair in parameters.items() for text in pair]
    pairs = (ctypes.c_char_p * (len(texts) + 1))(*map(os.fsencode, texts), None)
    library.sandbox_init_with_parameters.argtypes = (
        ctypes.c_char_p,
        ctypes.c_uint64,
        ctypes.POINTER(ctypes.c_char_p),
        ctypes.POINTER(ctypes.c_char_p),
    )
    said = ctypes.c_char_p()
    put = library.sandbox_init_with_parameters(profile.encode(), _TEXT, pairs, ctypes.byref(said))
    if put != 0:
        words = (said.value or b"it does not say why").decode("utf-8", "replace")
        raise OSError(ctypes.get_errno(), words)


def _network() -> proof.Attempts:
    return {**connections(), "loopback connection": _connects_to_itself}


def _connects_to_itself() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as way:
        way.connect(("127.0.0.1", 9))


def _connects_locally(address: str) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as way:
        way.connect(address)


def _starts(program: str) -> None:
    os.waitpid(os.posix_spawn(program, [program], {}), 0)


def _forks() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
