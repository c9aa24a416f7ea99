"""The filters, run by a small interpreter of BPF for both architectures."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence

import pytest

from app.seal.seccomp import Instruction, application_program, worker_program
from app.seal.syscalls import AARCH64, X86_64, Architecture

ALLOWED = "allowed"
REFUSED = "refused"
ABSENT = "absent"
KILLED = "killed"
ANSWERS = {
    0x7FFF0000: ALLOWED,
    0x00050000 | errno.EPERM: REFUSED,
    0x00050000 | errno.ENOSYS: ABSENT,
    0x80000000: KILLED,
}
BOTH = pytest.mark.parametrize("target", [X86_64, AARCH64], ids=["x86-64", "aarch64"])
READ_MAP_WAIT = {X86_64.audit: (0, 9, 202), AARCH64.audit: (63, 222, 98)}


def answer(
    program: Sequence[Instruction], audit: int, number: int, arguments: Sequence[int] = ()
) -> str:
    """What the kernel would answer to a call; words of 32 bits, as the filter loads them."""
    memory = {0: number, 4: audit}
    for index, argument in enumerate((*arguments, *(0,) * 6)):
        memory[16 + 8 * index] = argument & 0xFFFFFFFF
    accumulator, at = 0, 0
    while True:
        code, if_true, if_false, operand = program[at]
        at += 1
        match code:
            case 0x20:
                accumulator = memory[operand]
            case 0x15:
                at += if_true if accumulator == operand else if_false
            case 0x35:
                at += if_true if accumulator >= operand else if_false
            case 0x45:
                at += if_true if accumulator & operand else if_false
            case 0x06:
                return ANSWERS[operand]
            case _:
                raise AssertionError(f"an unknown instruction {code:#x}")


def worker(target: Architecture, name: str, *arguments: int) -> str:
    return answer(worker_program(target), target.audit, target.number(name), arguments)


def application(target: Architecture, name: str, *arguments: int) -> str:
    return answer(application_program(target), target.audit, target.number(name), arguments)


@BOTH
@pytest.mark.parametrize(
    "name",
    [
        "socket",
        "socketpair",
        "connect",
        "sendto",
        "sendmmsg",
        "recvmsg",
        "execve",
        "execveat",
        "io_uring_setup",
        "ptrace",
        "process_vm_writev",
        "bpf",
        "userfaultfd",
        "perf_event_open",
        "keyctl",
        "mount",
        "unshare",
        "setns",
        "pidfd_getfd",
        "open_by_handle_at",
        "kexec_load",
        "init_module",
        "kill",
        "shmget",
        "mq_open",
        "fchmodat",
        "unlinkat",
        "renameat2",
        "truncate",
    ],
)
def test_a_worker_is_refused(target: Architecture, name: str) -> None:
    assert worker(target, name) == REFUSED


@BOTH
def test_every_call_of_the_table_that_names_a_danger_is_refused(target: Architecture) -> None:
    harmless = {
        "clone",
        "clone3",
        "tgkill",
        "prlimit64",
        "open",
        "openat",
        "openat2",
        "memfd_create",
        "seccomp",
        "landlock_create_ruleset",
        "landlock_add_rule",
        "landlock_restrict_self",
    }
    for name, number in target.numbers.items():
        if name not in harmless and number >= 0:
            assert worker(target, name) == REFUSED, name


@BOTH
def test_a_worker_may_make_threads_and_no_processes(target: Architecture) -> None:
    thread = 0x00010000 | 0x00000100 | 0x00000800
    assert worker(target, "clone", thread) == ALLOWED
    assert worker(target, "clone", 17) == REFUSED
    assert worker(target, "clone3") == ABSENT


@BOTH
def test_a_worker_may_signal_and_limit_only_itself(target: Architecture) -> None:
    assert worker(target, "tgkill", os.getpid()) == ALLOWED
    assert worker(target, "tgkill", os.getpid() + 1) == REFUSED
    assert worker(target, "prlimit64", 0) == ALLOWED
    assert worker(target, "prlimit64", os.getpid() + 1) == REFUSED


@BOTH
@pytest.mark.parametrize(("name", "before"), [("open", (0,)), ("openat", (0, 0))])
def test_a_worker_empties_no_file_by_reading_it(
    target: Architecture, name: str, before: tuple[int, ...]
) -> None:
    if target.number(name) < 0:
        return
    assert worker(target, name, *before, os.O_RDONLY | os.O_TRUNC | os.O_CLOEXEC) == REFUSED
    # Landlock decides about writing; a library may well empty /dev/null.
    for flags in (os.O_RDONLY, os.O_RDWR, os.O_WRONLY | os.O_TRUNC, os.O_RDWR | os.O_TRUNC):
        assert worker(target, name, *before, flags) == ALLOWED


@BOTH
def test_a_worker_may_compute(target: Architecture) -> None:
    for number in READ_MAP_WAIT[target.audit]:
        assert answer(worker_program(target), target.audit, number) == ALLOWED


@BOTH
def test_the_application_has_local_sockets_only(target: Architecture) -> None:
    for name in ("socket", "socketpair"):
        assert application(target, name, 1) == ALLOWED
        for family in (2, 10, 16, 17, 40):
            assert application(target, name, family) == REFUSED
    # The upper half of the register is not part of an int, and must not hide a family.
    assert application(target, "socket", (1 << 32) | 2) == REFUSED


@BOTH
def test_the_application_may_start_programs(target: Architecture) -> None:
    for name in ("execve", "clone", "clone3", "connect", "unlinkat"):
        assert application(target, name) == ALLOWED


@BOTH
def test_the_application_has_no_way_into_other_processes(target: Architecture) -> None:
    for name in ("io_uring_setup", "ptrace", "process_vm_readv", "bpf", "pidfd_getfd", "mount"):
        assert application(target, name) == REFUSED


@BOTH
@pytest.mark.parametrize("program", [worker_program, application_program])
def test_foreign_architectures_are_killed(target: Architecture, program: object) -> None:
    assert callable(program)
    i386, arm = 0x40000003, 0x40000028
    for audit in (i386, arm, X86_64.audit ^ AARCH64.audit):
        assert answer(program(target), audit, 1) == KILLED


@pytest.mark.parametrize("program", [worker_program, application_program])
def test_x32_calls_are_killed(program: object) -> None:
    assert callable(program)
    for number in (0x40000000, 0x40000000 | 41, 0xFFFFFFFF):
        assert answer(program(X86_64), X86_64.audit, number) == KILLED
