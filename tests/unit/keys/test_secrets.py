"""Argon2id's floor, the recovery words, the device's secret, durable files, and forgetting."""

from __future__ import annotations

import base64
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from app.accounts.passwords import check_password
from app.errors import BugError, Refused, UserFacingError
from app.keys import files
from app.keys.argon import Argon2Cost, calibrate, stretch
from app.keys.device_secret import FileSecret, KeyringSecret, device_secret
from app.keys.memory import Secret
from app.keys.names import password_bytes, sign_in_name
from app.keys.recovery import RecoveryKey
from app.paths import Paths
from app.settings import DeviceSecretPlace, Settings


@pytest.mark.parametrize(
    "cost",
    [
        Argon2Cost(64 * 1024 - 1, 3, 4),
        Argon2Cost(64 * 1024, 2, 4),
        Argon2Cost(64 * 1024, 3, 3),
        Argon2Cost(1 << 30, 3, 4),
        Argon2Cost(0, 0, 0),
    ],
)
def test_a_slot_below_the_floor_is_refused(cost: Argon2Cost) -> None:
    with pytest.raises(UserFacingError, match="weaker protection"):
        stretch("quiet harbour lantern", b"s" * 16, cost)


@pytest.mark.parametrize("typed", ["quiet harbour \ud83d", "\udce4quiet harbour"])
def test_half_a_character_is_refused_in_words(typed: str) -> None:
    for used in (password_bytes, sign_in_name, check_password):
        with pytest.raises(UserFacingError, match="did not arrive whole"):
            used(typed)


def test_a_short_salt_is_refused() -> None:
    with pytest.raises(UserFacingError, match="weaker protection"):
        stretch("quiet harbour lantern", b"s" * 15, Argon2Cost.floor())


def test_calibration_stays_at_or_above_the_floor() -> None:
    assert calibrate(target_seconds=0.0) == Argon2Cost.floor()
    more = calibrate(target_seconds=3.0)
    assert more.acceptable
    assert more.memory_kib >= Argon2Cost.floor().memory_kib


def test_a_recovery_key_is_24_words_of_256_bits() -> None:
    key = RecoveryKey.create()
    assert len(key.words) == 24
    assert RecoveryKey.read(f"  {key.text.upper()}\n") == key
    with key.secret() as entropy:
        assert len(entropy.value) == 32
    assert key.words[0] not in repr(key)


def test_a_wrong_recovery_word_is_noticed() -> None:
    words = ["abandon"] * 23 + ["art"]  # the key of 256 zero bits, from BIP-39's test vectors
    assert bytes(RecoveryKey.read(" ".join(words)).secret().value) == bytes(32)
    with pytest.raises(Refused, match="number 3"):
        RecoveryKey.read(" ".join([*words[:2], "consultroom", *words[3:]]))
    with pytest.raises(Refused, match="24 words"):
        RecoveryKey.read(" ".join(words[:-1]))
    swapped = [*words[:-2], "art", "abandon"]
    with pytest.raises(Refused, match="do not belong together"):
        RecoveryKey.read(" ".join(swapped))


class FakeKeyring(KeyringBackend):
    """A keyring that may be locked or hang, as real ones do."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.answer = threading.Event()
        self.answer.set()
        self.locked = False

    def _wait(self) -> None:
        self.answer.wait(30)
        if self.locked:
            raise keyring.errors.KeyringLocked("locked")

    def get_password(self, service: str, username: str) -> str | None:
        self._wait()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._wait()
        del self.kept[service, username]


@pytest.fixture
def fake_keyring() -> Iterator[FakeKeyring]:
    before = keyring.get_keyring()
    fake = FakeKeyring()
    keyring.set_keyring(fake)
    yield fake
    fake.answer.set()
    keyring.set_keyring(before)


def test_the_keyring_keeps_a_secret(fake_keyring: FakeKeyring) -> None:
    place = KeyringSecret("device")
    secret = place.create()
    assert place.fetch() == secret
    assert len(secret) == 32
    place.forget()
    with pytest.raises(UserFacingError, match="does not hold"):
        place.fetch()


@pytest.mark.parametrize("kept", ["", "not base64!", base64.b64encode(b"short").decode()])
def test_a_damaged_secret_says_so(fake_keyring: FakeKeyring, kept: str) -> None:
    fake_keyring.kept["consultroom", "device"] = kept
    with pytest.raises(UserFacingError, match=r"damaged.*recovery key"):
        KeyringSecret("device").fetch()


def test_a_hanging_keyring_ends_in_words(fake_keyring: FakeKeyring) -> None:
    fake_keyring.answer.clear()
    place = KeyringSecret("device", seconds=0.05)
    for call in (place.fetch, place.forget):
        with pytest.raises(UserFacingError, match=r"did not answer.*recovery key"):
            call()
    with pytest.raises(UserFacingError, match=r"did not answer.*then try again"):
        place.create()  # at the founding, before there is a recovery key


def test_a_locked_keyring_ends_in_words(fake_keyring: FakeKeyring) -> None:
    fake_keyring.locked = True
    with pytest.raises(UserFacingError, match=r"locked or missing.*recovery key"):
        KeyringSecret("device").fetch()


def test_a_missing_keyring_ends_in_words() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    try:
        with pytest.raises(UserFacingError, match=r"locked or missing.*recovery key"):
            KeyringSecret("device").fetch()
    finally:
        keyring.set_keyring(before)


def test_the_settings_choose_the_place(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    in_file = Settings(tmp_path, tmp_path, 1, DeviceSecretPlace.FILE)
    assert isinstance(device_secret(in_file, paths, "d"), FileSecret)
    in_keyring = Settings(tmp_path, tmp_path, 1)
    assert isinstance(device_secret(in_keyring, paths, "d"), KeyringSecret)


def test_a_secret_in_a_file_is_private(tmp_path: Path) -> None:
    place = FileSecret(tmp_path / "device.secret")
    with pytest.raises(UserFacingError, match=r"cannot be read.*recovery key"):
        place.fetch()
    secret = place.create()
    assert place.fetch() == secret
    assert (tmp_path / "device.secret").stat().st_mode & 0o777 == 0o600
    place.forget()
    place.forget()
    assert not (tmp_path / "device.secret").exists()


def test_a_secret_is_zeroed_when_forgotten() -> None:
    secret = Secret(b"0123456789")
    value = secret.value
    secret.forget()
    secret.forget()
    assert value == bytes(10)
    assert secret.forgotten
    with pytest.raises(BugError):
        _ = secret.value
    assert "0123" not in repr(Secret(b"0123"))


def test_a_file_is_replaced_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keyslots.json"
    files.write_durably(path, b"old")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", fail)
    with pytest.raises(UserFacingError, match="No space left"):
        files.write_durably(path, b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["keyslots.json"]


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_a_hardened_process_leaves_no_core_dump() -> None:
    program = (
        "import ctypes, resource\n"
        "from app.keys.memory import harden_process\n"
        "harden_process()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["(0,", "0)", "0"]


def test_passwords_are_stretched_from_many_threads_at_once() -> None:
    """The library underneath would wait for ever."""
    salt, cost = b"s" * 16, Argon2Cost.floor()
    with ThreadPoolExecutor(4) as pool:
        keys = list(pool.map(lambda _: bytes(stretch("the same", salt, cost).value), range(8)))
    assert len(set(keys)) == 1
