"""Whether a disk is encrypted, over what the kernel shows of mounts, volumes, arrays and disks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from app.hardware.encryption import (
    Encryption,
    bitlocker_command,
    encryption_of,
    of_bitlocker,
    of_fdesetup,
    swap_encryption,
)

ENCRYPTED, NOT_FOUND, UNKNOWN = Encryption.ENCRYPTED, Encryption.NOT_FOUND, Encryption.UNKNOWN
LUKS = "CRYPT-LUKS2-5f0c6a8d5cd64f1c9d3b1c0f3b6f0a11-cryptroot"


@dataclass
class Kernel:
    """/proc and /sys as a kernel would show them, in a folder."""

    root: Path

    def mounts(self, *lines: str) -> None:
        table = self.root / "proc/self/mountinfo"
        table.parent.mkdir(parents=True, exist_ok=True)
        table.write_text("".join(f"{line}\n" for line in lines), "utf-8")

    def disk(self, name: str, number: str, *below: str, uuid: str = "") -> None:
        """A disk, volume or array that lies on others."""
        place = self.root / "sys/devices" / name
        (place / "slaves").mkdir(parents=True)
        if uuid:
            (place / "dm").mkdir()
            (place / "dm/uuid").write_text(f"{uuid}\n", "utf-8")
        for other in below:
            target = next((self.root / "sys/devices").rglob(other))
            (place / "slaves" / other).symlink_to(target)
        self._number(number, place)

    def partition(self, disk: str, name: str, number: str) -> None:
        place = self.root / "sys/devices" / disk / name
        place.mkdir()
        (place / "partition").write_text("1\n", "utf-8")
        self._number(number, place)

    def swaps(self, *places: str) -> None:
        head = "Filename Type Size Used Priority\n"
        table = self.root / "proc/swaps"
        table.parent.mkdir(parents=True, exist_ok=True)
        table.write_text(head + "".join(f"{place} partition 9 0 -2\n" for place in places))

    def _number(self, number: str, place: Path) -> None:
        named = self.root / "sys/class/block"
        named.mkdir(parents=True, exist_ok=True)
        (named / place.name).symlink_to(place)
        blocks = self.root / "sys/dev/block"
        blocks.mkdir(parents=True, exist_ok=True)
        (blocks / number).symlink_to(place)


def mount(number: str, point: str, kind: str = "ext4", source: str = "/dev/x") -> str:
    return f"36 35 {number} / {point} rw,noatime shared:1 - {kind} {source} rw"


@pytest.fixture
def kernel(tmp_path: Path) -> Kernel:
    made = Kernel(tmp_path / "root")
    made.disk("sda", "8:0")
    made.partition("sda", "sda1", "8:1")
    return made


def test_a_bare_partition_is_not_encrypted(kernel: Kernel, tmp_path: Path) -> None:
    kernel.mounts(mount("8:1", "/"))
    assert encryption_of(tmp_path, kernel.root) is NOT_FOUND


@pytest.mark.parametrize("uuid", [LUKS, "CRYPT-LUKS1-ab-home", "CRYPT-PLAIN-swap"])
def test_a_mapping_that_encrypts_is_found(kernel: Kernel, tmp_path: Path, uuid: str) -> None:
    kernel.disk("dm-0", "253:0", "sda1", uuid=uuid)
    kernel.mounts(mount("253:0", "/"))
    assert encryption_of(tmp_path, kernel.root) is ENCRYPTED


@pytest.mark.parametrize("uuid", ["CRYPT-VERITY-ab-root", "CRYPT-INTEGRITY-ab", "LVM-abcdef"])
def test_a_mapping_that_only_checks_or_joins_is_no_encryption(
    kernel: Kernel, tmp_path: Path, uuid: str
) -> None:
    kernel.disk("dm-0", "253:0", "sda1", uuid=uuid)
    kernel.mounts(mount("253:0", "/"))
    assert encryption_of(tmp_path, kernel.root) is NOT_FOUND


def test_a_volume_on_an_encrypted_partition_is_encrypted(kernel: Kernel, tmp_path: Path) -> None:
    kernel.disk("dm-0", "253:0", "sda1", uuid=LUKS)
    kernel.disk("dm-1", "253:1", "dm-0", uuid="LVM-abcdef")
    kernel.mounts(mount("253:1", "/"))
    assert encryption_of(tmp_path, kernel.root) is ENCRYPTED


def test_an_array_is_encrypted_only_where_each_disk_is(kernel: Kernel, tmp_path: Path) -> None:
    kernel.disk("sdb", "8:16")
    kernel.disk("dm-0", "253:0", "sda1", uuid=LUKS)
    kernel.disk("md0", "9:0", "dm-0", "sdb")
    kernel.mounts(mount("9:0", "/"))
    assert encryption_of(tmp_path, kernel.root) is NOT_FOUND


def test_the_deepest_mount_counts_and_of_two_the_last(kernel: Kernel, tmp_path: Path) -> None:
    kernel.disk("dm-0", "253:0", "sda1", uuid=LUKS)
    data = tmp_path / "clinic data"
    data.mkdir()
    escaped = str(data).replace(" ", "\\040")
    kernel.mounts(mount("8:1", "/"), mount("253:0", escaped))
    assert encryption_of(data / "not" / "made yet", kernel.root) is ENCRYPTED
    assert encryption_of(tmp_path, kernel.root) is NOT_FOUND
    kernel.mounts(mount("253:0", escaped), mount("8:1", "/"), mount("8:1", escaped))
    assert encryption_of(data, kernel.root) is NOT_FOUND


def test_a_folder_is_looked_up_where_a_link_leads(kernel: Kernel, tmp_path: Path) -> None:
    kernel.disk("dm-0", "253:0", "sda1", uuid=LUKS)
    safe, plain = tmp_path / "safe", tmp_path / "plain"
    safe.mkdir()
    plain.mkdir()
    (safe / "clinic").symlink_to(plain)
    kernel.mounts(mount("253:0", str(safe)), mount("8:1", "/"))
    assert encryption_of(safe / "clinic", kernel.root) is NOT_FOUND


@pytest.mark.parametrize("kind", ["overlay", "tmpfs", "zfs", "nfs4", "fuse.sshfs"])
def test_what_is_no_disk_of_this_machine_is_not_known(
    kernel: Kernel, tmp_path: Path, kind: str
) -> None:
    kernel.mounts(mount("0:42", "/", kind, kind))
    assert encryption_of(tmp_path, kernel.root) is UNKNOWN


def test_a_file_that_stands_for_a_disk_is_not_known(kernel: Kernel, tmp_path: Path) -> None:
    kernel.disk("loop0", "7:0")
    (kernel.root / "sys/devices/loop0/loop").mkdir()
    kernel.mounts(mount("7:0", "/"))
    assert encryption_of(tmp_path, kernel.root) is UNKNOWN


def test_of_a_pool_every_disk_is_asked(kernel: Kernel, tmp_path: Path) -> None:
    kernel.disk("dm-0", "253:0", "sda1", uuid=LUKS)
    devices = kernel.root / "sys/fs/btrfs/0d7e/devices"
    devices.mkdir(parents=True)
    (devices / "dm-0").symlink_to(kernel.root / "sys/devices/dm-0")
    kernel.mounts(mount("0:31", "/", "btrfs", "/dev/dm-0"))
    assert encryption_of(tmp_path, kernel.root) is ENCRYPTED
    kernel.disk("sdb", "8:16")
    (devices / "sdb").symlink_to(kernel.root / "sys/devices/sdb")
    assert encryption_of(tmp_path, kernel.root) is NOT_FOUND
    kernel.mounts(mount("0:31", "/", "btrfs", "/dev/another"))
    assert encryption_of(tmp_path, kernel.root) is UNKNOWN


def test_swap_is_encrypted_only_where_all_of_it_is(kernel: Kernel, tmp_path: Path) -> None:
    kernel.disk("dm-0", "253:0", "sda1", uuid="CRYPT-PLAIN-swap")
    kernel.swaps()
    assert swap_encryption(kernel.root) is None
    kernel.swaps("/dev/dm-0")
    assert swap_encryption(kernel.root) is ENCRYPTED
    kernel.swaps("/dev/dm-0", "/dev/sda1")
    assert swap_encryption(kernel.root) is NOT_FOUND
    kernel.mounts(mount("8:1", "/"))
    kernel.swaps(str(tmp_path / "swapfile"))
    assert swap_encryption(kernel.root) is NOT_FOUND, "a file lies where its folder does"


def test_packed_memory_is_no_disk_unless_it_flows_over_to_one(kernel: Kernel) -> None:
    kernel.disk("zram0", "252:0")
    kernel.swaps("/dev/zram0")
    assert swap_encryption(kernel.root) is None
    (kernel.root / "sys/devices/zram0/backing_dev").write_text("/dev/sda1\n")
    assert swap_encryption(kernel.root) is NOT_FOUND


def test_a_kernel_that_shows_nothing_leaves_it_unknown(tmp_path: Path) -> None:
    assert encryption_of(tmp_path, tmp_path / "nothing") is UNKNOWN
    assert swap_encryption(tmp_path / "nothing") is UNKNOWN
    kernel = Kernel(tmp_path / "root")
    kernel.mounts(mount("8:1", "/"), "a line that is cut")
    assert encryption_of(tmp_path, kernel.root) is UNKNOWN


def test_this_machine_is_asked_without_a_fault(tmp_path: Path) -> None:
    assert encryption_of(tmp_path) in set(Encryption)


@pytest.mark.parametrize(
    ("told", "means"),
    [
        ("FileVault is On.\n", ENCRYPTED),
        ("FileVault is Off.\n", NOT_FOUND),
        ("FileVault is On.\nEncryption in progress: Percent completed = 3\n", UNKNOWN),
        ("", UNKNOWN),
    ],
)
def test_what_macos_says(told: str, means: Encryption) -> None:
    assert of_fdesetup(told) is means


@pytest.mark.parametrize(
    ("told", "means"),
    [("1\r\n", ENCRYPTED), ("2\r\n", NOT_FOUND), ("3", NOT_FOUND), ("5", NOT_FOUND), ("", UNKNOWN)],
)
def test_what_windows_says(told: str, means: Encryption) -> None:
    assert of_bitlocker(told) is means


def test_windows_is_asked_of_the_drive_alone() -> None:
    assert "NameSpace('D:\\')" in bitlocker_command("D:")[-1]
