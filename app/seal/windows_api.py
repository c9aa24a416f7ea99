"""The functions of Windows that the seal calls, with their structures on 64-bit Windows.

Sources: winnt.h, winbase.h, processthreadsapi.h, userenv.h, sddl.h of the Windows SDK.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping, Sequence
from ctypes import c_int32, c_int64, c_size_t, c_uint16, c_uint32, c_uint64, c_void_p
from ctypes import c_wchar_p as text
from typing import Any, Final

from app.errors import BugError

EXTENDED_STARTUPINFO_PRESENT: Final = 0x00080000
CREATE_UNICODE_ENVIRONMENT: Final = 0x00000400
DETACHED_PROCESS: Final = 0x00000008
STARTF_USESTDHANDLES: Final = 0x00000100
PROC_THREAD_ATTRIBUTE_HANDLE_LIST: Final = 0x00020002
PROC_THREAD_ATTRIBUTE_SECURITY_CAPABILITIES: Final = 0x00020009
PROC_THREAD_ATTRIBUTE_JOB_LIST: Final = 0x0002000D
PROC_THREAD_ATTRIBUTE_CHILD_PROCESS_POLICY: Final = 0x0002000E
PROCESS_CREATION_CHILD_PROCESS_RESTRICTED: Final = 0x01
JOB_OBJECT_LIMIT_ACTIVE_PROCESS: Final = 0x00000008
JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x00000400
JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE: Final = 0x00002000
JOB_OBJECT_EXTENDED_LIMIT_INFORMATION: Final = 9
TOKEN_QUERY: Final = 0x0008
TOKEN_IS_APP_CONTAINER: Final = 29
TOKEN_CAPABILITIES: Final = 30
PROCESS_VM_READ: Final = 0x0010
WAIT_TIMEOUT: Final = 0x00000102
INFINITE: Final = 0xFFFFFFFF
ALREADY_EXISTS: Final = 0x800700B7 - (1 << 32)
"""HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS), which is signed."""
_DONE: Final = 0


class StartupInfo(ctypes.Structure):
    """STARTUPINFOW."""

    _fields_ = (
        ("size", c_uint32),
        ("reserved", text),
        ("desktop", text),
        ("title", text),
        ("place", c_uint32 * 7),
        ("flags", c_uint32),
        ("show", c_uint16),
        ("reserved_size", c_uint16),
        ("reserved_bytes", c_void_p),
        ("input", c_void_p),
        ("output", c_void_p),
        ("error", c_void_p),
    )


class ExtendedStartupInfo(ctypes.Structure):
    """STARTUPINFOEXW."""

    _fields_ = (("info", StartupInfo), ("attributes", c_void_p))


class ProcessInformation(ctypes.Structure):
    """PROCESS_INFORMATION."""

    _fields_ = (
        ("process", c_void_p),
        ("thread", c_void_p),
        ("process_id", c_uint32),
        ("thread_id", c_uint32),
    )


class SecurityCapabilities(ctypes.Structure):
    """SECURITY_CAPABILITIES."""

    _fields_ = (
        ("container", c_void_p),
        ("capabilities", c_void_p),
        ("count", c_uint32),
        ("reserved", c_uint32),
    )


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("smallest_working_set", c_size_t),
        ("largest_working_set", c_size_t),
        ("active_processes", c_uint32),
        ("affinity", c_size_t),
        ("priority_class", c_uint32),
        ("scheduling_class", c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, with its IO_COUNTERS."""

    _fields_ = (
        ("basic", BasicLimits),
        ("counters", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process_memory", c_size_t),
        ("peak_job_memory", c_size_t),
    )


_BOOL: Final = c_int32
_HRESULT: Final = c_int32
_KERNEL: Final[Mapping[str, tuple[Any, tuple[Any, ...]]]] = {
    "CloseHandle": (_BOOL, (c_void_p,)),
    "CreateJobObjectW": (c_void_p, (c_void_p, text)),
    "CreateProcessW": (
        _BOOL,
        (text, c_void_p, c_void_p, c_void_p, _BOOL, c_uint32, c_void_p, text, c_void_p, c_void_p),
    ),
    "DeleteProcThreadAttributeList": (None, (c_void_p,)),
    "GetCurrentProcess": (c_void_p, ()),
    "GetExitCodeProcess": (_BOOL, (c_void_p, c_void_p)),
    "InitializeProcThreadAttributeList": (_BOOL, (c_void_p, c_uint32, c_uint32, c_void_p)),
    "LocalFree": (c_void_p, (c_void_p,)),
    "OpenProcess": (c_void_p, (c_uint32, _BOOL, c_uint32)),
    "QueryInformationJobObject": (_BOOL, (c_void_p, c_int32, c_void_p, c_uint32, c_void_p)),
    "SetInformationJobObject": (_BOOL, (c_void_p, c_int32, c_void_p, c_uint32)),
    "TerminateJobObject": (_BOOL, (c_void_p, c_uint32)),
    "UpdateProcThreadAttribute": (
        _BOOL,
        (c_void_p, c_uint32, c_size_t, c_void_p, c_size_t, c_void_p, c_void_p),
    ),
    "WaitForSingleObject": (c_uint32, (c_void_p, c_uint32)),
}
_ADVANCED: Final[Mapping[str, tuple[Any, tuple[Any, ...]]]] = {
    "ConvertSidToStringSidW": (_BOOL, (c_void_p, c_void_p)),
    "FreeSid": (c_void_p, (c_void_p,)),
    "GetTokenInformation": (_BOOL, (c_void_p, c_int32, c_void_p, c_uint32, c_void_p)),
    "OpenProcessToken": (_BOOL, (c_void_p, c_uint32, c_void_p)),
}
_PROFILES: Final[Mapping[str, tuple[Any, tuple[Any, ...]]]] = {
    "CreateAppContainerProfile": (_HRESULT, (text, text, text, c_void_p, c_uint32, c_void_p)),
    "DeriveAppContainerSidFromAppContainerName": (_HRESULT, (text, c_void_p)),
}


class Windows:
    """The three libraries; each call raises OSError with Windows's number where it fails."""

    def __init__(self, kernel: Any, advanced: Any, profiles: Any) -> None:
        self._kernel, self._advanced, self._profiles = kernel, advanced, profiles
        for library, functions in (
            (kernel, _KERNEL),
            (advanced, _ADVANCED),
            (profiles, _PROFILES),
        ):
            for name, (result, arguments) in functions.items():
                function = getattr(library, name)
                function.restype, function.argtypes = result, arguments

    def container(self, name: str, words: str) -> c_void_p:
        """The identity (SID) of the container of this name, made where there is none yet."""
        found = c_void_p()
        done = self._profiles.CreateAppContainerProfile(
            name, words, words, None, 0, ctypes.byref(found)
        )
        if done == ALREADY_EXISTS:
            done = self._profiles.DeriveAppContainerSidFromAppContainerName(
                name, ctypes.byref(found)
            )
        if done != _DONE:
            raise _error("the container could not be made", done)
        return found

    def forget_container(self, container: c_void_p) -> None:
        self._advanced.FreeSid(container)

    def as_text(self, container: c_void_p) -> str:
        """An identity as S-1-15-2-…"""
        said = text()
        self._check(self._advanced.ConvertSidToStringSidW(container, ctypes.byref(said)))
        words = str(said.value)
        self._kernel.LocalFree(said)
        return words

    def job(self) -> int:
        """A job of one process, which ends with the last handle to it."""
        job = self._kernel.CreateJobObjectW(None, None)
        self._check(job)
        limits = ExtendedLimits()
        limits.basic.flags = (
            JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
            | JOB_OBJECT_LIMIT_ACTIVE_PROCESS
            | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION
        )
        limits.basic.active_processes = 1
        try:
            self._check(
                self._kernel.SetInformationJobObject(
                    job,
                    JOB_OBJECT_EXTENDED_LIMIT_INFORMATION,
                    ctypes.byref(limits),
                    ctypes.sizeof(limits),
                )
            )
        except OSError:
            self.close(job)
            raise
        return int(job)

    def create(
        self,
        program: str,
        command: str,
        *,
        environment: str,
        folder: str,
        streams: int,
        attributes: Sequence[tuple[int, Any]],
    ) -> tuple[int, int]:
        """Start a program with attributes; its handle and its number. `streams` is its 0, 1 and 2.

        An attribute is its number with the structure, array or number that it points to.
        """
        extended = ExtendedStartupInfo()
        extended.info.size = ctypes.sizeof(extended)
        extended.info.flags = STARTF_USESTDHANDLES
        extended.info.input = extended.info.output = extended.info.error = streams
        size = c_size_t()
        self._kernel.InitializeProcThreadAttributeList(None, len(attributes), 0, ctypes.byref(size))
        room = ctypes.create_string_buffer(max(1, size.value))
        self._check(
            self._kernel.InitializeProcThreadAttributeList(
                room, len(attributes), 0, ctypes.byref(size)
            )
        )
        extended.attributes = ctypes.addressof(room)
        started = ProcessInformation()
        try:
            for number, value in attributes:
                self._check(
                    self._kernel.UpdateProcThreadAttribute(
                        room, 0, number, ctypes.byref(value), ctypes.sizeof(value), None, None
                    )
                )
            self._check(
                self._kernel.CreateProcessW(
                    program,
                    ctypes.create_unicode_buffer(command),
                    None,
                    None,
                    True,
                    EXTENDED_STARTUPINFO_PRESENT | CREATE_UNICODE_ENVIRONMENT | DETACHED_PROCESS,
                    ctypes.create_unicode_buffer(environment),
                    folder,
                    ctypes.byref(extended),
                    ctypes.byref(started),
                )
            )
        finally:
            self._kernel.DeleteProcThreadAttributeList(room)
        self.close(started.thread)
        return int(started.process), int(started.process_id)

    def wait(self, process: int, seconds: float | None) -> int | None:
        """The exit status of a process, None if it still runs after `seconds`."""
        limit = INFINITE if seconds is None else int(seconds * 1000)
        waited = self._kernel.WaitForSingleObject(process, limit)
        if waited == WAIT_TIMEOUT:
            return None
        self._check(waited == _DONE)
        status = c_uint32()
        self._check(self._kernel.GetExitCodeProcess(process, ctypes.byref(status)))
        return status.value

    def end_job(self, job: int) -> None:
        """End what runs in a job."""
        self._check(self._kernel.TerminateJobObject(job, 1))

    def close(self, handle: int) -> None:
        self._kernel.CloseHandle(handle)

    def contained(self) -> bool:
        """Whether this process runs in an AppContainer."""
        return int.from_bytes(self._of_token(TOKEN_IS_APP_CONTAINER)[:4], "little") != 0

    def capabilities(self) -> int:
        """How many capabilities the container of this process has."""
        return int.from_bytes(self._of_token(TOKEN_CAPABILITIES)[:4], "little")

    def job_flags(self) -> int:
        """The limits of the job of this process; OSError if it is in none."""
        limits = ExtendedLimits()
        self._check(
            self._kernel.QueryInformationJobObject(
                None,
                JOB_OBJECT_EXTENDED_LIMIT_INFORMATION,
                ctypes.byref(limits),
                ctypes.sizeof(limits),
                None,
            )
        )
        return int(limits.basic.flags)

    def open_memory(self, process_id: int) -> None:
        """Ask for the memory of another process."""
        process = self._kernel.OpenProcess(PROCESS_VM_READ, False, process_id)
        self._check(process)
        self.close(process)

    def _of_token(self, question: int) -> bytes:
        token = c_void_p()
        self._check(
            self._advanced.OpenProcessToken(
                self._kernel.GetCurrentProcess(), TOKEN_QUERY, ctypes.byref(token)
            )
        )
        try:
            size = c_uint32()
            self._advanced.GetTokenInformation(token, question, None, 0, ctypes.byref(size))
            answer = ctypes.create_string_buffer(max(4, size.value))
            self._check(
                self._advanced.GetTokenInformation(
                    token, question, answer, len(answer), ctypes.byref(size)
                )
            )
            return answer.raw
        finally:
            self._kernel.CloseHandle(token)

    def _check(self, result: object) -> None:
        if not result:
            raise _error("Windows refused", _last_error())


def load() -> Windows:
    """The libraries of this system."""
    if sys.platform != "win32":
        raise BugError("This is not Windows.")
    return Windows(
        ctypes.WinDLL("kernel32", use_last_error=True),
        ctypes.WinDLL("advapi32", use_last_error=True),
        ctypes.WinDLL("userenv", use_last_error=True),
    )


def _last_error() -> int:
    if sys.platform == "win32":
        return ctypes.get_last_error()
    return 0


def _error(what: str, number: int) -> OSError:
    if sys.platform == "win32":
        return ctypes.WinError(number)
    return OSError(number, what)
