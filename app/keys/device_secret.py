"""The workstation's secret: a password alone does not open a stolen folder."""

from __future__ import annotations

import base64
import secrets
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

from app.errors import UserFacingError
from app.keys.files import write_durably
from app.paths import Paths
from app.settings import DeviceSecretPlace, Settings
from app.texts import marked, tr, trimmed

SECRET_BYTES = 32
KEYRING_SECONDS = 5.0
SERVICE = "consultroom"
FIRST = marked("Unlock the keyring of this workstation, then try again.")
RECOVERY = marked("Unlock the keyring and try again, or sign in with the recovery key.")
NOTHING_LOST = marked("The records are not changed.")

T = TypeVar("T")


class SecretMissingError(UserFacingError):
    """This workstation never had the secret, or has lost it."""


class DeviceSecret(Protocol):
    """Where the 256-bit secret of this workstation lies, and one short text beside it."""

    def fetch(self) -> bytes: ...

    def create(self) -> bytes: ...

    def forget(self) -> None: ...

    def recall(self) -> str | None: ...

    def remember(self, text: str) -> None: ...


def device_secret(settings: Settings, paths: Paths, device: str) -> DeviceSecret:
    """The place that the settings name; `device` is the id of this workstation in the key slots."""
    if settings.device_secret is DeviceSecretPlace.FILE:
        return FileSecret(paths.device_secret_file)
    return KeyringSecret(device)


class FileSecret:
    """A file beside the stores, for throwaway clinics: it protects nothing once copied along."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._witness = path.with_suffix(".witness")

    def fetch(self) -> bytes:
        try:
            secret = self._path.read_bytes()
        except FileNotFoundError as error:
            raise SecretMissingError(
                tr("This workstation's secret cannot be read: it is missing."),
                tr("Sign in with the recovery key."),
                tr(NOTHING_LOST),
            ) from error
        except OSError as error:
            raise UserFacingError(
                tr("This workstation's secret cannot be read."),
                tr("Sign in with the recovery key."),
                tr(NOTHING_LOST),
            ) from error
        return _checked(secret)

    def create(self) -> bytes:
        secret = secrets.token_bytes(SECRET_BYTES)
        write_durably(self._path, secret)
        return secret

    def forget(self) -> None:
        self._path.unlink(missing_ok=True)

    def recall(self) -> str | None:
        try:
            return self._witness.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise UserFacingError(
                tr("What this workstation remembers of the log cannot be read."),
                "",
                tr(NOTHING_LOST),
            ) from error

    def remember(self, text: str) -> None:
        write_durably(self._witness, text.encode())


class KeyringSecret:
    """An entry in the keyring of the operating system; every call ends within 5 s."""

    def __init__(self, device: str, seconds: float = KEYRING_SECONDS) -> None:
        self._device = device
        self._witness = f"{device} witness"
        self._seconds = seconds

    def fetch(self) -> bytes:
        found = self._within(lambda: _keyring().get_password(SERVICE, self._device))
        if found is None:
            raise SecretMissingError(
                tr("The keyring of this workstation does not hold Consultroom's secret."),
                tr(RECOVERY),
                tr(NOTHING_LOST),
            )
        try:
            return _checked(base64.b64decode(found, validate=True))
        except ValueError as error:
            raise _damaged() from error

    def create(self) -> bytes:
        secret = secrets.token_bytes(SECRET_BYTES)
        text = base64.b64encode(secret).decode()
        self._within(lambda: _keyring().set_password(SERVICE, self._device, text), FIRST)
        return secret

    def forget(self) -> None:
        self._within(lambda: _keyring().delete_password(SERVICE, self._device))

    def recall(self) -> str | None:
        kept: str | None = self._within(lambda: _keyring().get_password(SERVICE, self._witness))
        return kept

    def remember(self, text: str) -> None:
        self._within(lambda: _keyring().set_password(SERVICE, self._witness, text))

    def _within(self, call: Callable[[], T], action: str = RECOVERY) -> T:
        """Run a keyring call in a helper thread, because a locked keyring may wait for ever."""
        outcome: list[T] = []
        failure: list[BaseException] = []

        def run() -> None:
            try:
                outcome.append(call())
            except BaseException as error:  # noqa: BLE001 - carried to the calling thread
                failure.append(error)

        helper = threading.Thread(target=run, name="keyring", daemon=True)
        helper.start()
        helper.join(self._seconds)
        if helper.is_alive():
            raise UserFacingError(
                tr(
                    "The keyring of this workstation did not answer within {seconds} seconds.",
                    seconds=trimmed(self._seconds),
                ),
                tr(action),
                tr(NOTHING_LOST),
            )
        if failure:
            raise UserFacingError(
                tr("The keyring of this workstation is locked or missing."),
                tr(action),
                tr(NOTHING_LOST),
            ) from failure[0]
        return outcome[0]


def _keyring() -> Any:
    """The library, imported where a call may hang, because finding a backend may hang already."""
    import keyring  # noqa: PLC0415

    return keyring


def _checked(secret: bytes) -> bytes:
    if len(secret) != SECRET_BYTES:
        raise _damaged()
    return secret


def _damaged() -> UserFacingError:
    return UserFacingError(
        tr("This workstation's secret is damaged."),
        tr("Sign in with the recovery key."),
        tr(NOTHING_LOST),
    )
