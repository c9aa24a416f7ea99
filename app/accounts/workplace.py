"""What the doors of a clinic need of the workstation: its folder, its secret, its name."""

from __future__ import annotations

import platform
from dataclasses import dataclass, field
from pathlib import Path

from app.keys.argon import Argon2Cost, calibrate
from app.keys.device_secret import DeviceSecret, device_secret
from app.keys.keyslots import KeySlotFiles
from app.paths import Paths
from app.settings import Settings
from app.store.connection import StoreKind


@dataclass(frozen=True, slots=True)
class Workplace:
    """One workstation and one clinic's folder on it.

    `argon` is the cost of new slots; None means calibrated to this machine.
    """

    settings: Settings
    argon: Argon2Cost | None = None
    name: str = field(default_factory=lambda: platform.node() or "unnamed")

    @property
    def paths(self) -> Paths:
        return Paths(self.settings.home)

    @property
    def files(self) -> KeySlotFiles:
        return KeySlotFiles(self.paths)

    def store(self, kind: StoreKind) -> Path:
        """Where a store of the clinic lies."""
        return self.paths.clinic_store if kind is StoreKind.CLINIC else self.paths.chart_store

    def secret(self, device: str) -> DeviceSecret:
        """Where the secret lies of the workstation that the key slots know by this id."""
        return device_secret(self.settings, self.paths, device)

    def cost(self) -> Argon2Cost:
        return self.argon or calibrate()
