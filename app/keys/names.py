"""Typed text in one form: keyboards and systems encode the same letters differently."""

from __future__ import annotations

import unicodedata

from app.errors import UserFacingError
from app.texts import tr


def sign_in_name(text: str) -> str:
    """The form in which sign-in names are compared; UserFacingError where it has no bytes."""
    name = unicodedata.normalize("NFKC", text).strip().casefold()
    _encoded(name)
    return name


def password_bytes(password: str) -> bytes:
    """The form in which a password is stretched; UserFacingError where it has none.

    Source: NIST SP 800-63B-4, section 3.1.1.2.
    """
    return _encoded(unicodedata.normalize("NFKC", password))


def _encoded(typed: str) -> bytes:
    try:
        return typed.encode()
    except UnicodeEncodeError as error:  # half of a surrogate pair, or a terminal's broken byte
        raise UserFacingError(
            tr("What was typed holds a character that did not arrive whole."),
            tr("Type it again."),
        ) from error
