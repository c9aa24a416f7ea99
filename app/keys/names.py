"""Typed text in one form: keyboards and systems encode the same letters differently."""

from __future__ import annotations

import unicodedata


def sign_in_name(text: str) -> str:
    """The form in which sign-in names are compared."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def password_bytes(password: str) -> bytes:
    """The form in which a password is stretched. Source: NIST SP 800-63B-4, section 3.1.1.2."""
    return unicodedata.normalize("NFKC", password).encode()
