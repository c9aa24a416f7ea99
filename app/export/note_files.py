"""The files that a note can leave as, made in memory, encrypted there if asked."""

from __future__ import annotations

import secrets
import stringprep
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from app.accounts.passwords import check_password
from app.errors import Refused
from app.export.note_document import NoteDocument
from app.texts import tr

LONGEST_PASSPHRASE = 100
_NOT_TYPED = (
    stringprep.in_table_c6,
    stringprep.in_table_c7,
    stringprep.in_table_c8,
    stringprep.in_table_c9,
    stringprep.in_table_d1,
)
"""Signs that programs take in different ways. Source: RFC 4013, sections 2.3 and 2.4."""
OFFERED_WORDS = 6
"""Of 2,048 words each: 66 bits."""


class NoteFormat(StrEnum):
    """What a note can be written as; the value is the ending of its file."""

    PDF = "pdf"
    DOCX = "docx"
    FHIR = "json"
    TEXT = "txt"


ENCRYPTED_AS = dict.fromkeys(NoteFormat, "age") | {NoteFormat.PDF: "aes256"}
"""How a format is encrypted: PDF by itself, which every reader opens; the others as age files."""


def ending(file_format: NoteFormat, *, encrypted: bool) -> str:
    """How the name of such a file ends."""
    by_age = encrypted and ENCRYPTED_AS[file_format] == "age"
    return f".{file_format}.age" if by_age else f".{file_format}"


def made(
    document: NoteDocument, file_format: NoteFormat, locale: str, passphrase: str | None = None
) -> bytes:
    """The content of the file; nothing of it was on a disk.

    A PDF is encrypted by AES-256 (ISO 32000-2), anything else as age does (scrypt, ChaCha20-
    Poly1305; age-encryption.org/v1). The libraries are loaded here, when somebody exports.
    """
    if file_format is NoteFormat.PDF:
        from app.export.note_pdf import pdf  # noqa: PLC0415

        return pdf(document, locale=locale, passphrase=passphrase)
    content = _plain(document, file_format, locale)
    if passphrase is None:
        return content
    import pyrage  # noqa: PLC0415

    age: Any = pyrage  # the library carries no types
    encrypted: bytes = age.passphrase.encrypt(content, passphrase)
    return encrypted


def _plain(document: NoteDocument, file_format: NoteFormat, locale: str) -> bytes:
    if file_format is NoteFormat.DOCX:
        from app.export.note_docx import docx  # noqa: PLC0415

        return docx(document, locale=locale)
    if file_format is NoteFormat.FHIR:
        from app.export.note_fhir import fhir  # noqa: PLC0415

        return fhir(document)
    from app.export.note_text import text  # noqa: PLC0415

    return text(document).encode()


def checked_passphrase(passphrase: str, known: Sequence[str] = ()) -> str:
    """The passphrase as files take it; Refused if it is weak, or not to be typed elsewhere.

    Whoever has the file can try passphrases for ever, so the rules are those of signing in.
    `known` are names that others would try. Source: ISO 32000-2, 7.6.4.3 (127 bytes, SASLprep).
    """
    text = unicodedata.normalize("NFKC", passphrase)
    typed = text.isprintable() and not any(bad(sign) for sign in text for bad in _NOT_TYPED)
    if not typed or text != text.strip() or len(text.encode()) > LONGEST_PASSPHRASE:
        raise Refused(
            tr(
                "The passphrase of a file has at most {most} letters that"
                " every keyboard types alike, and no spaces at its ends.",
                most=LONGEST_PASSPHRASE,
            ),
            tr("Choose another one, or take the words that are offered."),
            tr("Nothing was exported."),
        )
    check_password(text, known=known)
    return text


def offered_passphrase() -> str:
    """Random words that can be read out on the phone. Source: BIP 39, English."""
    from mnemonic import Mnemonic  # noqa: PLC0415

    words = Mnemonic("english").wordlist
    return " ".join(secrets.choice(words) for _ in range(OFFERED_WORDS))
