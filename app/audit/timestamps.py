"""Time-stamps of checkpoints by an authority outside the clinic, carried by hand as files.

Source: RFC 3161. A request holds the SHA-256 of the checkpoint's whole text. It has no nonce: an
authority's clock gives the time, and an older answer to the same text proves only more.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from rfc3161_client import (
    HashAlgorithm,
    PKIStatus,
    TimestampRequestBuilder,
    TimeStampResponse,
    VerificationError,
    VerifierBuilder,
    decode_timestamp_response,
)

from app.audit.checkpoint import Checkpoint
from app.audit.der import with_sorted_certificates
from app.errors import UserFacingError
from app.texts import marked, tr

SHA256 = x509.ObjectIdentifier("2.16.840.1.101.3.4.2.1")
PEM = b"-----BEGIN"
UNREADABLE = (ValueError, KeyError, TypeError, OverflowError, StopIteration, x509.InvalidVersion)
"""What the libraries raise where a foreign file is not what it should be."""
NOT_KEPT = marked("Nothing was added to the log.")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a checked answer proves: that the text existed at `time`, says `authority`."""

    time: datetime
    authority: str


@dataclass(frozen=True, slots=True)
class Timestamp:
    """An answer that is kept with its checkpoint; `roots` are SHA-256 fingerprints, in hex.

    One that does not hold any more proves nothing: its time is when it was added, and nobody
    answers for it.
    """

    number: int
    checkpoint: Checkpoint
    time: datetime
    authority: str
    roots: tuple[str, ...]
    added_by: str
    added_at: datetime
    holds: bool = True


def request_for(text: str) -> bytes:
    """The request (DER) to be taken to an authority; the same text gives the same request."""
    builder = TimestampRequestBuilder(nonce=False, cert_req=True)
    request = builder.data(text.encode()).hash_algorithm(HashAlgorithm.SHA256).build()
    return bytes(request.as_bytes())


def check_answer(text: str, response: bytes, roots: Sequence[x509.Certificate]) -> Answer:
    """What the answer proves of this text; UserFacingError if it proves nothing."""
    answer = _decoded(response)
    if PKIStatus(answer.status) is not PKIStatus.GRANTED:
        raise UserFacingError(
            tr("The authority did not grant this time-stamp."),
            tr("Send the request again."),
            tr(NOT_KEPT),
        )
    imprint = answer.tst_info.message_imprint
    digest = hashlib.sha256(text.encode()).digest()
    if imprint.hash_algorithm != SHA256 or not hmac.compare_digest(imprint.message, digest):
        raise UserFacingError(
            tr("This answer is to another checkpoint, or to another text of it."),
            tr("Choose the checkpoint that the request was made for."),
            tr(NOT_KEPT),
        )
    try:
        VerifierBuilder(roots=list(roots)).build().verify(answer, digest)
    except (VerificationError, *UNREADABLE) as error:
        raise UserFacingError(
            tr("The answer is not signed by an authority under these root certificates."),
            tr("Check which certificates belong to the authority."),
            tr(NOT_KEPT),
        ) from error
    return Answer(answer.tst_info.gen_time.astimezone(UTC), _authority(answer))


def read_roots(files: Sequence[bytes]) -> tuple[x509.Certificate, ...]:
    """The root certificates in PEM or DER files; UserFacingError if there is none."""
    found: list[x509.Certificate] = []
    try:
        for content in files:
            if PEM in content:
                found += x509.load_pem_x509_certificates(content)
            else:
                found.append(x509.load_der_x509_certificate(content))
    except ValueError as error:
        raise UserFacingError(
            tr("A file of root certificates cannot be read."),
            tr("Give certificates as PEM or DER files."),
            tr(NOT_KEPT),
        ) from error
    if not found:
        raise UserFacingError(
            tr("No root certificate was given."),
            tr("Give the root certificate of the time-stamping authority."),
            tr(NOT_KEPT),
        )
    return tuple(found)


def as_pem(roots: Sequence[x509.Certificate]) -> str:
    return "".join(root.public_bytes(Encoding.PEM).decode() for root in roots)


def fingerprint(root: x509.Certificate) -> str:
    """SHA-256 over the certificate, as tools show it."""
    return root.fingerprint(hashes.SHA256()).hex()


def _decoded(response: bytes) -> TimeStampResponse:
    try:
        answer = decode_timestamp_response(with_sorted_certificates(response))
        _ = answer.tst_info, _authority(answer)  # read lazily, so damage shows here
    except UNREADABLE as error:
        raise UserFacingError(
            tr("This is not the answer of a time-stamping authority."),
            tr("Choose the file that the authority sent (often «.tsr»)."),
            tr(NOT_KEPT),
        ) from error
    return answer


def _authority(answer: TimeStampResponse) -> str:
    """The name in the certificate that signed the answer."""
    signer = next(iter(answer.signed_data.signer_infos))
    for content in answer.signed_data.certificates:
        certificate = x509.load_der_x509_certificate(content)
        if (certificate.issuer, certificate.serial_number) == (signer.issuer, signer.serial_number):
            return certificate.subject.rfc4514_string()
    return signer.issuer.rfc4514_string()
