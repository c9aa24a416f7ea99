"""Every setting of the workstation, declared once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import platformdirs

from app.errors import UserFacingError
from app.hardware.cores import cores_here
from app.paths import can_write
from app.texts import tr


class DeviceSecretPlace(StrEnum):
    """Where the workstation's secret lies: the OS keyring, or a file for throwaway clinics."""

    KEYRING = "keyring"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Settings:
    """`home` holds the stores; `models` holds installed models; `threads` is for one engine.

    `models_from` is the folder or stick that was named when the application was installed.
    """

    home: Path
    models: Path
    threads: int
    device_secret: DeviceSecretPlace = DeviceSecretPlace.KEYRING
    idle_lock_seconds: int = 600
    max_recording_seconds: float = 2 * 3600.0
    models_from: Path | None = None

    @property
    def measured(self) -> Path:
        """The folder for what was measured of this machine: the models', else the clinic's."""
        return self.home if not can_write(self.models) and self.home.is_dir() else self.models

    @staticmethod
    def from_environment(
        home: Path | None = None, environment: Mapping[str, str] = os.environ
    ) -> Settings:
        """Settings from CONSULTROOM_HOME, _MODELS, _MODELS_FROM and _DEVICE_SECRET."""
        data = _data()
        offered = environment.get("CONSULTROOM_MODELS_FROM")
        return Settings(
            home=home_folder(home, environment),
            models=Path(environment.get("CONSULTROOM_MODELS") or data / "models"),
            threads=min(8, cores_here()),
            models_from=Path(offered) if offered else None,
            device_secret=_place(environment.get("CONSULTROOM_DEVICE_SECRET", "")),
        )


def home_folder(chosen: Path | None, environment: Mapping[str, str] = os.environ) -> Path:
    """The clinic's folder: the one chosen, CONSULTROOM_HOME, or that of this account."""
    named = environment.get("CONSULTROOM_HOME")
    return (chosen or Path(named or _data() / "clinic")).absolute()


def _data() -> Path:
    return Path(platformdirs.user_data_dir("consultroom", appauthor=False))


def _place(name: str) -> DeviceSecretPlace:
    try:
        return DeviceSecretPlace(name or DeviceSecretPlace.KEYRING)
    except ValueError as error:
        raise UserFacingError(
            tr("CONSULTROOM_DEVICE_SECRET names no place that is known."),
            tr(
                "Set it to one of: {places}.",
                places=", ".join(DeviceSecretPlace),
            ),
        ) from error
