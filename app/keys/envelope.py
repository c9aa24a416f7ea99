"""Envelopes: what locks a person's private keys, and what seals a data key to a person."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from types import TracebackType

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.keys.canonical import canonical
from app.keys.memory import Secret

SLOT_VERSION = 1
KEY_BYTES = 32
NONCE_BYTES = 12
DATA_KEY_BYTES = 32
# RFC 9180: base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class WrongKeyError(Exception):
    """An envelope does not open with this key, or somebody changed it."""


@dataclass(frozen=True, slots=True)
class Binding:
    """What a slot's envelope is bound to; a slot moved to another person or clinic stays shut."""

    clinic: str
    kind: str
    person: str
    roles: tuple[str, ...]
    device: str
    version: int = SLOT_VERSION

    def bytes(self) -> bytes:
        return canonical(
            {
                "clinic": self.clinic,
                "device": self.device,
                "kind": self.kind,
                "person": self.person,
                "roles": sorted(self.roles),
                "version": self.version,
            }
        )


class PrivateKeys:
    """A person's X25519 key, which opens data keys, and Ed25519 key, which signs."""

    def __init__(self, exchange: Secret, signing: Secret) -> None:
        self._exchange = exchange
        self._signing = signing

    def __enter__(self) -> PrivateKeys:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.forget()

    @staticmethod
    def create() -> PrivateKeys:
        return PrivateKeys(
            Secret(secrets.token_bytes(KEY_BYTES)), Secret(secrets.token_bytes(KEY_BYTES))
        )

    @property
    def exchange(self) -> X25519PrivateKey:
        return X25519PrivateKey.from_private_bytes(self._exchange.value)

    @property
    def signing(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self._signing.value)

    @property
    def exchange_public(self) -> bytes:
        return self.exchange.public_key().public_bytes_raw()

    @property
    def signing_public(self) -> bytes:
        return self.signing.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Ed25519 (RFC 8032), 64 bytes."""
        return self.signing.sign(message)

    def lock(self, key: Secret, binding: Binding) -> bytes:
        """Nonce and AES-256-GCM ciphertext of both keys."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        with Secret(self._exchange.value + self._signing.value) as both:
            return nonce + AESGCM(key.value).encrypt(nonce, both.value, binding.bytes())

    @staticmethod
    def unlock(locked: bytes, key: Secret, binding: Binding) -> PrivateKeys:
        """The keys in an envelope; WrongKeyError if key, binding or ciphertext differ."""
        try:
            plain = AESGCM(key.value).decrypt(
                locked[:NONCE_BYTES], locked[NONCE_BYTES:], binding.bytes()
            )
        except (InvalidTag, ValueError) as error:
            raise WrongKeyError("The private keys stay locked.") from error
        if len(plain) != 2 * KEY_BYTES:
            raise WrongKeyError("The envelope holds something else.")
        return PrivateKeys(Secret(plain[:KEY_BYTES]), Secret(plain[KEY_BYTES:]))

    def forget(self) -> None:
        self._exchange.forget()
        self._signing.forget()


def password_key(stretched: Secret, device_secret: bytes, binding: Binding) -> Secret:
    """The key of a password slot: HKDF-SHA256 (RFC 5869) with the device's secret."""
    hkdf = HKDF(
        algorithm=SHA256(),
        length=KEY_BYTES,
        salt=device_secret,
        info=b"consultroom password slot\n" + binding.bytes(),
    )
    return Secret(hkdf.derive(stretched.value))


def recovery_key(entropy: Secret, binding: Binding) -> Secret:
    """The key-encryption key of the recovery slot; 256 random bits need no stretching."""
    hkdf = HKDF(
        algorithm=SHA256(),
        length=KEY_BYTES,
        salt=None,
        info=b"consultroom recovery slot\n" + binding.bytes(),
    )
    return Secret(hkdf.derive(entropy.value))


def _info(clinic: str, store: str, epoch: int, person: str) -> bytes:
    return b"consultroom data key\n" + canonical(
        {"clinic": clinic, "epoch": epoch, "person": person, "store": store}
    )


def seal_data_key(
    key: Secret, public: bytes, *, clinic: str, store: str, epoch: int, person: str
) -> bytes:
    """A store's key, readable only by the holder of the private key (HPKE, RFC 9180)."""
    receiver = X25519PublicKey.from_public_bytes(public)
    return SUITE.encrypt(key.value, receiver, info=_info(clinic, store, epoch, person))


def open_data_key(
    sealed: bytes, keys: PrivateKeys, *, clinic: str, store: str, epoch: int, person: str
) -> Secret:
    """The store's key; WrongKeyError if it was sealed to another person, store or epoch."""
    try:
        plain = SUITE.decrypt(sealed, keys.exchange, info=_info(clinic, store, epoch, person))
    except (InvalidTag, ValueError) as error:
        raise WrongKeyError("The data key stays sealed.") from error
    if len(plain) != DATA_KEY_BYTES:
        raise WrongKeyError("The envelope holds something else.")
    return Secret(plain)


def key_check(key: Secret, *, clinic: str, store: str, epoch: int, salt: bytes) -> bytes:
    """32 bytes by which a store's key is known without being told (HKDF-SHA256, RFC 5869)."""
    named = canonical({"clinic": clinic, "epoch": epoch, "salt": salt.hex(), "store": store})
    hkdf = HKDF(
        algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"consultroom key check\n" + named
    )
    return hkdf.derive(key.value)


def verify_signature(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether an Ed25519 signature (RFC 8032) is the key holder's."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
