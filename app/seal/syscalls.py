"""System call numbers by name for the architectures that can be sealed, and the call itself.

Source: Linux arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h.
"""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass
from typing import Final

_ABSENT: Final = -1
_TABLE: Final = """
accept 43 202
accept4 288 242
acct 163 89
add_key 248 217
adjtimex 159 171
bind 49 200
bpf 321 280
chmod 90 -
chown 92 -
chroot 161 51
clock_adjtime 305 266
clock_settime 227 112
clone 56 220
clone3 435 435
connect 42 203
create_module 174 -
creat 85 -
delete_module 176 106
execve 59 221
execveat 322 281
fanotify_init 300 262
fanotify_mark 301 263
fchmod 91 52
fchmodat 268 53
fchmodat2 452 452
fchown 93 55
fchownat 260 54
file_setattr 469 469
finit_module 313 273
fork 57 -
fremovexattr 199 16
fsconfig 431 431
fsetxattr 190 7
fsmount 432 432
fsopen 430 430
fspick 433 433
futimesat 261 -
getpeername 52 205
getsockname 51 204
getsockopt 55 209
init_module 175 105
io_cancel 210 3
io_destroy 207 1
io_getevents 208 4
io_pgetevents 333 292
io_setup 206 0
io_submit 209 2
io_uring_enter 426 426
io_uring_register 427 427
io_uring_setup 425 425
ioperm 173 -
iopl 172 -
kcmp 312 272
kexec_file_load 320 294
kexec_load 246 104
keyctl 250 219
kill 62 129
landlock_add_rule 445 445
landlock_create_ruleset 444 444
landlock_restrict_self 446 446
lchown 94 -
link 86 -
linkat 265 37
listen 50 201
lookup_dcookie 212 18
lremovexattr 198 15
lsetxattr 189 6
memfd_create 319 279
migrate_pages 256 238
mkdir 83 -
mkdirat 258 34
mknod 133 -
mknodat 259 33
modify_ldt 154 -
mount 165 40
mount_setattr 442 442
move_mount 429 429
move_pages 279 239
mq_getsetattr 245 185
mq_notify 244 184
mq_open 240 180
mq_timedreceive 243 183
mq_timedsend 242 182
mq_unlink 241 181
msgctl 71 187
msgget 68 186
msgrcv 70 188
msgsnd 69 189
name_to_handle_at 303 264
open 2 -
open_by_handle_at 304 265
open_tree 428 428
open_tree_attr 467 467
openat 257 56
openat2 437 437
perf_event_open 298 241
pidfd_getfd 438 438
pidfd_open 434 434
pidfd_send_signal 424 424
pivot_root 155 41
prlimit64 302 261
process_madvise 440 440
process_mrelease 448 448
process_vm_readv 310 270
process_vm_writev 311 271
ptrace 101 117
quotactl 179 60
quotactl_fd 443 443
reboot 169 142
recvfrom 45 207
recvmmsg 299 243
recvmsg 47 212
removexattr 197 14
removexattrat 466 466
rename 82 -
renameat 264 38
renameat2 316 276
request_key 249 218
rmdir 84 -
rt_sigqueueinfo 129 138
rt_tgsigqueueinfo 297 240
seccomp 317 277
semctl 66 191
semget 64 190
semop 65 193
semtimedop 220 192
sendmmsg 307 269
sendmsg 46 211
sendto 44 206
setdomainname 171 162
sethostname 170 161
setns 308 268
setsockopt 54 208
settimeofday 164 170
setxattr 188 5
setxattrat 463 463
shmat 30 196
shmctl 31 195
shmdt 67 197
shmget 29 194
shutdown 48 210
socket 41 198
socketpair 53 199
swapoff 168 225
swapon 167 224
symlink 88 -
symlinkat 266 36
syslog 103 116
tgkill 234 131
tkill 200 130
truncate 76 45
umount2 166 39
unlink 87 -
unlinkat 263 35
unshare 272 97
uselib 134 -
userfaultfd 323 282
utime 132 -
utimensat 280 88
utimes 235 -
vfork 58 -
vhangup 153 58
"""


@dataclass(frozen=True, slots=True)
class Architecture:
    """The audit number that seccomp compares, and the numbers of its system calls."""

    audit: int
    numbers: dict[str, int]

    def number(self, name: str) -> int:
        """The number of a call, -1 where the architecture has no such call."""
        return self.numbers[name]


def _numbers(column: int) -> dict[str, int]:
    rows = (line.split() for line in _TABLE.split("\n") if line)
    return {row[0]: _ABSENT if row[column] == "-" else int(row[column]) for row in rows}


X86_64: Final = Architecture(audit=0xC000003E, numbers=_numbers(1))
AARCH64: Final = Architecture(audit=0xC00000B7, numbers=_numbers(2))


def architecture() -> Architecture | None:
    """This process's architecture, None if it is neither x86-64 nor aarch64."""
    if sys.platform != "linux" or ctypes.sizeof(ctypes.c_void_p) != 8:
        return None
    return {"x86_64": X86_64, "aarch64": AARCH64}.get(os.uname().machine)


_libc = ctypes.CDLL(None, use_errno=True)


def call(number: int, *arguments: int | ctypes.Array[ctypes.c_char] | bytes | None) -> int:
    """Make the system call; raises OSError with its errno."""
    converted = [
        ctypes.c_long(argument) if isinstance(argument, int) else argument for argument in arguments
    ]
    result: int = _libc.syscall(ctypes.c_long(number), *converted)
    if result == -1:
        number_of_error = ctypes.get_errno()
        raise OSError(number_of_error, os.strerror(number_of_error))
    return result
