"""Every key that a person's password can derive, tried on chart.db."""

from __future__ import annotations

import hashlib
import hmac
import re
import shutil
from collections.abc import Iterator
from itertools import permutations, product
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.accounts.accounts import Accounts, NewPerson
from app.domain.practitioner import Role
from app.errors import UserFacingError
from app.keys.argon import Argon2Cost, stretch
from app.keys.canonical import canonical
from app.keys.envelope import (
    PrivateKeys,
    WrongKeyError,
    open_data_key,
    password_key,
    recovery_key,
)
from app.keys.keyslots import KeySlotFiles, SlotTable
from app.keys.memory import Secret
from app.keys.names import password_bytes
from app.paths import Paths
from app.settings import Settings
from app.store.connection import PAGE_BYTES, SALT_BYTES, Connection, StoreKind
from app.store.store import Store, StoreIdentity
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER, settings_for

AUDITOR = NewPerson("ada", "Ada Lind", frozenset({Role.AUDITOR}), "copper meadow window thirteen")
KEY_BYTES = 32
HMAC_BYTES = 64
FAST_ITERATIONS = 2
PASSPHRASE_ITERATIONS = 256_000


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("three") / "clinic"
    Accounts(settings_for(folder), argon=Argon2Cost.floor()).found(
        CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER, AUDITOR]
    )
    return folder


@pytest.fixture
def settings(home: Path, tmp_path: Path) -> Settings:
    shutil.copytree(home, tmp_path / "clinic")
    return settings_for(tmp_path / "clinic")


class Lock:
    """The first page of chart.db: whether a key is right, without opening the file.

    Source: SQLCipher 4, design: HMAC-SHA512 over the ciphertext, its vector and the page's number,
    under a key made with PBKDF2 from the key and the salt, each byte of it changed by 0x3a.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            page = file.read(PAGE_BYTES)
        self._salt = page[:SALT_BYTES]
        self._hmac_salt = bytes(byte ^ 0x3A for byte in self._salt)
        self._signed = page[SALT_BYTES:-HMAC_BYTES] + (1).to_bytes(4, "little")
        self._hmac = page[-HMAC_BYTES:]

    def opens(self, key: bytes) -> bool:
        made = hashlib.pbkdf2_hmac("sha512", key, self._hmac_salt, FAST_ITERATIONS, KEY_BYTES)
        return hmac.digest(made, self._signed, "sha512") == self._hmac

    def opens_as_passphrase(self, phrase: bytes) -> bool:
        return self.opens(
            hashlib.pbkdf2_hmac("sha512", phrase, self._salt, PASSPHRASE_ITERATIONS, KEY_BYTES)
        )


class Memory:
    """What lies in the memory of the process of one signed-in person, or can be made from it."""

    def __init__(self, settings: Settings, person: NewPerson) -> None:
        paths = Paths(settings.home)
        self.table = KeySlotFiles(paths).load()
        self.device = paths.device_secret_file.read_bytes()
        self.password = password_bytes(person.password)
        self.stretched = self._stretched(person.password)
        self.unlocking = list(self._unlocking())
        self.keys = list(self._unlocked())
        self.data_keys = list(self._opened())
        with Accounts(settings, argon=Argon2Cost.floor()).sign_in(
            person.name, person.password
        ) as session:
            self.seen = session.clinic.read(_values)

    def core(self) -> list[bytes]:
        """The secrets, and what is public about the others."""
        made = [self.device, *self.stretched, *self.unlocking, *self.data_keys]
        for keys in self.keys:
            made += [bytes(keys.exchange.private_bytes_raw()), keys.signing.private_bytes_raw()]
            made += self._agreed(keys)
        for member in self.table.members:
            made += [member.exchange_key, member.signing_key]
        made += [hashlib.sha256(one).digest() for one in (self.password, *made)]
        made += [hashlib.sha512(self.password).digest()[:KEY_BYTES]]
        return list(dict.fromkeys(made))

    def everything(self) -> Iterator[bytes]:
        """Also every 32 bytes of every envelope, of the key slots and of the clinic's store."""
        core = self.core()
        yield from core
        for envelope in [one.sealed for one in self.table.keys] + [
            one.locked for one in self.table.slots
        ]:
            for start in range(len(envelope) - KEY_BYTES + 1):
                yield envelope[start : start + KEY_BYTES]
        yield from self.seen
        for one in core:
            for info in self._infos():
                for salt in (None, self.device, bytes(self.table.stores["chart"].salt)):
                    yield HKDF(SHA256(), KEY_BYTES, salt, info).derive(one)
        for one, other in permutations(core, 2):
            yield bytes(a ^ b for a, b in zip(one, other, strict=True))
            yield hashlib.sha256(one + other).digest()
            yield hmac.digest(one, other, "sha256")

    def _stretched(self, password: str) -> list[bytes]:
        """Argon2id with the salt and cost of every slot, one's own and the others'."""
        made = []
        for slot in self.table.slots:
            if slot.salt:
                with stretch(password, slot.salt, slot.cost) as secret:
                    made.append(bytes(secret.value))
        return made

    def _unlocking(self) -> Iterator[bytes]:
        roles = [member.roles for member in self.table.members]
        for stretched, slot, held in product(self.stretched, self.table.slots, roles):
            binding = slot.binding(self.table.clinic, held)
            with Secret(stretched) as secret:
                yield bytes(password_key(secret, self.device, binding).value)
                yield bytes(recovery_key(secret, binding).value)

    def _unlocked(self) -> Iterator[PrivateKeys]:
        """Whose private keys open with any of those, under any binding."""
        roles = [member.roles for member in self.table.members]
        for key, slot, held in product(self.unlocking, self.table.slots, roles):
            with Secret(key) as secret:
                try:
                    binding = slot.binding(self.table.clinic, held)
                    yield PrivateKeys.unlock(slot.locked, secret, binding)
                except WrongKeyError:
                    continue

    def _opened(self) -> Iterator[bytes]:
        """What any sealed key opens to, whatever it says that it is."""
        people = [member.person for member in self.table.members]
        for keys, sealed in product(self.keys, self.table.keys):
            for store, epoch, person in product(StoreKind, range(4), people):
                try:
                    yield bytes(
                        open_data_key(
                            sealed.sealed,
                            keys,
                            clinic=self.table.clinic,
                            store=store,
                            epoch=epoch,
                            person=person,
                        ).value
                    )
                except WrongKeyError:
                    continue

    def _agreed(self, keys: PrivateKeys) -> list[bytes]:
        """Shared secrets with everybody's key, and with the key of the moment in each envelope."""
        others = [member.exchange_key for member in self.table.members]
        others += [one.sealed[:KEY_BYTES] for one in self.table.keys]
        return [keys.exchange.exchange(X25519PublicKey.from_public_bytes(one)) for one in others]

    def _infos(self) -> list[bytes]:
        chart = {"clinic": self.table.clinic, "epoch": 1, "store": "chart"}
        return [
            b"",
            b"chart",
            b"consultroom data key\n",
            *(
                b"consultroom data key\n" + canonical({**chart, "person": member.person})
                for member in self.table.members
            ),
        ]


def _values(connection: Connection) -> list[bytes]:
    """Every value of 32 bytes that the clinic's store holds, also as hexadecimal text."""
    found = []
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608
            for value in row:
                if isinstance(value, bytes) and len(value) == KEY_BYTES:
                    found.append(value)
                elif isinstance(value, str):
                    found += [bytes.fromhex(one) for one in re.findall("[0-9a-f]{64}", value)]
    return found


def opened_by(settings: Settings, memory: Memory) -> tuple[set[bytes], int]:
    """The keys that open chart.db, and how many were tried."""
    lock = Lock(Paths(settings.home).chart_store)
    opened, tried = set(), 0
    for key in memory.everything():
        tried += 1
        if lock.opens(key):
            opened.add(key)
    secrets = {memory.password, memory.device, *memory.stretched, *memory.data_keys}
    for phrase in secrets | {one.hex().encode() for one in secrets}:
        tried += 1
        if lock.opens_as_passphrase(phrase):
            opened.add(phrase)
    return opened, tried


def test_a_clinician_derives_the_key_so_that_trying_means_something(settings: Settings) -> None:
    memory = Memory(settings, CLINICIAN)
    opened, _ = opened_by(settings, memory)
    assert len(opened) == 1
    try_in_earnest(settings, memory.table, opened.pop())


@pytest.mark.parametrize("person", [OFFICE_MANAGER, AUDITOR], ids=["manager", "auditor"])
def test_nobody_else_derives_a_key_of_the_charts(settings: Settings, person: NewPerson) -> None:
    memory = Memory(settings, person)
    opened, tried = opened_by(settings, memory)
    assert opened == set()
    assert tried > 10_000
    assert {keys.signing_public for keys in memory.keys} == {
        memory.table.member_named(person.name).signing_key  # type: ignore[union-attr]
    }
    assert len(set(memory.data_keys)) == 1
    for key in {*memory.data_keys, memory.device, *memory.stretched}:
        with pytest.raises(UserFacingError, match="does not open with this key"):
            try_in_earnest(settings, memory.table, key)


def try_in_earnest(settings: Settings, table: SlotTable, key: bytes) -> None:
    record = table.stores["chart"]
    identity = StoreIdentity(StoreKind.CHART, record.id, table.clinic, record.salt)
    with Secret(key) as secret:
        Store(Paths(settings.home).chart_store, identity, secret).close()
