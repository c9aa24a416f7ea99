"""System call filters, written as classic BPF.

Source: Linux Documentation/userspace-api/seccomp_filter.rst, include/uapi/linux/{seccomp,filter}.h.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Sequence
from typing import Final

from app.seal.syscalls import X86_64, Architecture, architecture, call

_LOAD: Final = 0x20  # BPF_LD | BPF_W | BPF_ABS
_JUMP_EQUAL: Final = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
_JUMP_AT_LEAST: Final = 0x35  # BPF_JMP | BPF_JGE | BPF_K
_JUMP_ANY_BIT: Final = 0x45  # BPF_JMP | BPF_JSET | BPF_K
_RETURN: Final = 0x06  # BPF_RET | BPF_K

_ALLOW: Final = 0x7FFF0000
_KILL: Final = 0x80000000
_ERROR: Final = 0x00050000
_NOT_PERMITTED: Final = _ERROR | errno.EPERM
_NO_SUCH_CALL: Final = _ERROR | errno.ENOSYS

_NUMBER_OFFSET: Final = 0
_ARCHITECTURE_OFFSET: Final = 4
_ARGUMENTS_OFFSET: Final = 16
_X32_BIT: Final = 0x40000000

_SET_MODE_FILTER: Final = 1
_FLAG_TSYNC: Final = 1
_CLONE_THREAD: Final = 0x00010000
_ACCESS_MODE: Final = 0o3
_TRUNCATE: Final = 0o1000
_AF_UNIX: Final = 1

Instruction = tuple[int, int, int, int]


def _names(text: str) -> list[str]:
    return text.split()


_KERNEL: Final = _names("""
    io_uring_setup io_uring_enter io_uring_register ptrace process_vm_readv process_vm_writev
    bpf userfaultfd perf_event_open kcmp pidfd_getfd process_madvise process_mrelease
    open_by_handle_at name_to_handle_at lookup_dcookie
    mount umount2 pivot_root chroot move_mount open_tree open_tree_attr fsopen fsconfig fsmount
    fspick mount_setattr unshare setns swapon swapoff quotactl quotactl_fd acct
    kexec_load kexec_file_load init_module finit_module delete_module create_module reboot
    settimeofday clock_settime clock_adjtime adjtimex sethostname setdomainname syslog vhangup
    iopl ioperm modify_ldt uselib fanotify_init fanotify_mark
""")
"""Ways into other processes, around the file rules or into the kernel: nobody here needs them."""

_SOCKETS: Final = _names("""
    socket socketpair connect bind listen accept accept4 sendto sendmsg sendmmsg recvfrom recvmsg
    recvmmsg shutdown getsockname getpeername setsockopt getsockopt
""")

_PROCESSES: Final = _names("""
    execve execveat fork vfork kill tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_open
    pidfd_send_signal keyctl add_key request_key migrate_pages move_pages
    io_setup io_submit io_destroy io_cancel io_getevents io_pgetevents
    shmget shmat shmctl shmdt semget semop semctl semtimedop msgget msgsnd msgrcv msgctl
    mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr
""")
"""Other programs, and the shared memory and queues through which words could reach them."""

_FILES: Final = _names("""
    chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat setxattr lsetxattr fsetxattr
    setxattrat removexattr lremovexattr fremovexattr removexattrat file_setattr utime utimes
    futimesat utimensat creat rename renameat renameat2 link linkat symlink symlinkat unlink
    unlinkat mkdir mkdirat rmdir mknod mknodat truncate
""")
"""Changes to files and their attributes; Landlock does not govern the attributes."""


def worker_program(target: Architecture) -> list[Instruction]:
    """No socket, no program, no process, no change to a file; opening files is left to Landlock.

    Threads may be made: clone is allowed with CLONE_THREAD, and clone3, whose flags a filter
    cannot see, says that it does not exist, so that the C library falls back to clone.
    """
    number = target.number
    program = _prologue(target)
    program += _refuse(target, _KERNEL + _SOCKETS + _PROCESSES + _FILES)
    program += _answer(number("clone3"), _NO_SUCH_CALL)
    program += _answer(number("openat2"), _NO_SUCH_CALL)
    program += _unless_kept_whole(number("open"), 1)
    program += _unless_kept_whole(number("openat"), 2)
    program += _unless_any_bit(number("clone"), 0, _CLONE_THREAD)
    program += _unless_equal(number("tgkill"), 0, os.getpid())
    program += _unless_equal(number("prlimit64"), 0, 0, os.getpid())
    return [*program, (_RETURN, 0, 0, _ALLOW)]


def application_program(target: Architecture) -> list[Instruction]:
    """Only local sockets, and no way into other processes; programs may be started."""
    number = target.number
    program = _prologue(target)
    program += _refuse(target, _KERNEL)
    program += _unless_equal(number("socket"), 0, _AF_UNIX)
    program += _unless_equal(number("socketpair"), 0, _AF_UNIX)
    return [*program, (_RETURN, 0, 0, _ALLOW)]


def install(program: Sequence[Instruction]) -> None:
    """Filter this process, all its threads and all that it starts; raises OSError.

    PR_SET_NO_NEW_PRIVS must be set.
    """
    here = architecture()
    if here is None:
        raise OSError(errno.ENOSYS, "no filter is written for this architecture")
    code = b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
    instructions = ctypes.create_string_buffer(code, len(code))
    pointer = ctypes.addressof(instructions)
    # struct sock_fprog: a 16-bit length, padding, and a pointer.
    description = ctypes.create_string_buffer(struct.pack("@HP", len(program), pointer))
    failed = call(here.number("seccomp"), _SET_MODE_FILTER, _FLAG_TSYNC, description)
    if failed:
        raise OSError(errno.EBUSY, f"thread {failed} could not be filtered")


def _prologue(target: Architecture) -> list[Instruction]:
    program = [
        (_LOAD, 0, 0, _ARCHITECTURE_OFFSET),
        (_JUMP_EQUAL, 1, 0, target.audit),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_OFFSET),
    ]
    if target is X86_64:
        program += [(_JUMP_AT_LEAST, 0, 1, _X32_BIT), (_RETURN, 0, 0, _KILL)]
    return program


def _refuse(target: Architecture, names: Sequence[str]) -> list[Instruction]:
    program: list[Instruction] = []
    for number in sorted({target.number(name) for name in names} - {-1}):
        program += _answer(number, _NOT_PERMITTED)
    return program


def _answer(number: int, result: int) -> list[Instruction]:
    if number < 0:
        return []
    return [(_JUMP_EQUAL, 0, 1, number), (_RETURN, 0, 0, result)]


def _unless_any_bit(number: int, argument: int, bits: int) -> list[Instruction]:
    """Refuse the call unless its argument has one of the bits."""
    return _guard(number, argument, [(_JUMP_ANY_BIT, 1, 0, bits), _NO, _YES])


def _unless_kept_whole(number: int, argument: int) -> list[Instruction]:
    """Refuse to empty a file by opening it for reading, which Landlock before ABI 3 allows."""
    truncates: Instruction = (_JUMP_ANY_BIT, 0, 2, _TRUNCATE)
    writes: Instruction = (_JUMP_ANY_BIT, 1, 0, _ACCESS_MODE)
    return _guard(number, argument, [truncates, writes, _NO, _YES])


def _unless_equal(number: int, argument: int, *values: int) -> list[Instruction]:
    """Refuse the call unless its argument, taken as 32 bits, is one of the values."""
    count = len(values)
    tests = [(_JUMP_EQUAL, count - index, 0, value) for index, value in enumerate(values)]
    return _guard(number, argument, [*tests, _NO, _YES])


_NO: Final = (_RETURN, 0, 0, _NOT_PERMITTED)
_YES: Final = (_RETURN, 0, 0, _ALLOW)


def _guard(number: int, argument: int, tests: list[Instruction]) -> list[Instruction]:
    if number < 0:
        return []
    load = (_LOAD, 0, 0, _ARGUMENTS_OFFSET + 8 * argument)
    return [(_JUMP_EQUAL, 0, len(tests) + 1, number), load, *tests]
