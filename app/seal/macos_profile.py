"""The rules of macOS's sandbox for a worker and for the application, as text.

Of several rules that fit, the last one counts. Sources: sandbox(7); Chromium, sandbox/policy/mac;
Bazel, DarwinSandboxedSpawnRunner; /System/Library/Sandbox/Profiles.
"""

from __future__ import annotations

from typing import Final

_WORKER: Final = """\
(version 1)
(deny default)
; Where a path leads may be looked up; what lies there may not be read.
(allow file-read-metadata)
(allow file-read* file-map-executable
  (subpath "/System/Library")
  (subpath "/System/Cryptexes/App")
  (subpath "/System/Cryptexes/OS")
  (subpath "/System/Volumes/Preboot/Cryptexes/App/System")
  (subpath "/System/Volumes/Preboot/Cryptexes/OS")
  (subpath "/usr/lib")
  (subpath "/usr/share/icu")
  (subpath "/private/var/db/timezone"))
(allow file-read-data (literal "/dev/random") (literal "/dev/urandom"))
(allow file-read* file-write-data (literal "/dev/null"))
(allow signal (target self))
(allow process-info* (target self))
(allow sysctl-read)
; OpenMP notes there that it is loaded, and ends the process where it may not.
(allow ipc-posix-shm-read-data
  ipc-posix-shm-write-create
  ipc-posix-shm-write-data
  ipc-posix-shm-write-unlink
  (ipc-posix-name-regex #"^/__KMP_REGISTERED_LIB_[0-9]+$"))
"""
_GRAPHICS: Final = """\
(allow user-preference-read)
(allow file-read* file-map-executable (subpath "/Library/GPUBundles"))
(allow iokit-open
  (iokit-connection "IOAccelerator")
  (iokit-user-client-class "AGXDeviceUserClient")
  (iokit-user-client-class "IOSurfaceRootUserClient"))
(allow mach-lookup
  (global-name "com.apple.MTLCompilerService")
  (xpc-service-name "com.apple.MTLCompilerService"))
"""
_APPLICATION: Final = """\
(version 1)
(allow default)
(deny network*)
(allow network* (local unix-socket) (remote unix-socket))
; Services of the system that ask a network for others.
(deny network-outbound
  (literal "/private/var/run/mDNSResponder")
  (literal "/var/run/mDNSResponder"))
(deny mach-lookup
  (global-name "com.apple.dnssd.service")
  (global-name-prefix "com.apple.nsurlsessiond"))
; A sandbox cannot be put on within another: the worker leaves this one, and seals itself.
(allow process-exec (with no-sandbox) (literal (param "WORKER")))
"""


def worker_profile(readable: int, *, graphics: bool) -> str:
    """The rules of a worker that may read the places of the parameters READ_0, READ_1, …

    With `graphics` it may also compute on the machine's card.
    """
    places = "".join(f'\n  (subpath (param "READ_{number}"))' for number in range(readable))
    read = f"(allow file-read* file-map-executable{places})\n" if readable else ""
    return _WORKER + read + (_GRAPHICS if graphics else "")


def application_profile() -> str:
    """The rules of the application, which starts the program of the parameter WORKER."""
    return _APPLICATION
