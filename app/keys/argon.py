"""Argon2id: the slow step between a password and a key."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.errors import UserFacingError
from app.keys.memory import Secret
from app.keys.names import password_bytes
from app.texts import tr

FLOOR_MEMORY_KIB = 64 * 1024
FLOOR_ITERATIONS = 3
LANES = 4
CEILING_MEMORY_KIB = 1024 * 1024
SALT_BYTES = 16
KEY_BYTES = 32
TARGET_SECONDS = 0.8
_ONE_AT_A_TIME = threading.Lock()
"""Two derivations at once wait for each other's lanes in OpenSSL's pool of threads, for ever."""


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """How much work one guess costs. Source: RFC 9106, section 4 (second recommended option)."""

    memory_kib: int
    iterations: int
    lanes: int

    @staticmethod
    def floor() -> Argon2Cost:
        """The least that a slot may ask for."""
        return Argon2Cost(FLOOR_MEMORY_KIB, FLOOR_ITERATIONS, LANES)

    @property
    def acceptable(self) -> bool:
        """Whether it is at least the floor, and small enough not to exhaust the machine."""
        return (
            FLOOR_MEMORY_KIB <= self.memory_kib <= CEILING_MEMORY_KIB
            and FLOOR_ITERATIONS <= self.iterations <= 64
            and LANES <= self.lanes <= 64
        )


def stretch(password: str, salt: bytes, cost: Argon2Cost) -> Secret:
    """A 256-bit key from a password; `UserFacingError` if the slot asks for less than the floor."""
    if not cost.acceptable or len(salt) < SALT_BYTES:
        raise UserFacingError(
            tr("The key slots ask for weaker protection of the passphrase than is safe."),
            tr("Restore the key slots from a backup, or sign in with the recovery key."),
            tr("The records are not changed."),
        )
    argon = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        with _ONE_AT_A_TIME:
            return Secret(argon.derive(password_bytes(password)))
    except MemoryError as error:
        raise UserFacingError(
            tr(
                "Checking a passphrase takes {needed} MB of memory, and so much is not free.",
                needed=cost.memory_kib // 1024,
            ),
            tr("Close other programs, then try again."),
            tr("The records are not changed."),
        ) from error


def calibrate(target_seconds: float = TARGET_SECONDS) -> Argon2Cost:
    """The cost that takes about `target_seconds` here, and never less than the floor."""
    floor = Argon2Cost.floor()
    started = time.perf_counter()
    stretch("calibration", os.urandom(SALT_BYTES), floor).forget()
    taken = max(time.perf_counter() - started, 0.001)
    factor = max(1.0, target_seconds / taken)
    # Memory first, because it is what hurts dedicated hardware; then passes over it.
    memory = min(int(floor.memory_kib * factor), CEILING_MEMORY_KIB // 2)
    iterations = int(floor.iterations * max(1.0, factor * floor.memory_kib / memory))
    return Argon2Cost(memory, min(iterations, 64), LANES)
