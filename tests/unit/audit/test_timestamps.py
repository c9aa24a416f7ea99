"""Answers of a real authority are accepted for their own text and under their own roots only."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from app.audit.der import with_sorted_certificates
from app.audit.timestamps import as_pem, check_answer, fingerprint, read_roots, request_for
from app.errors import UserFacingError
from tests.fixtures.authority import Authority

TEXT = "a checkpoint\n"


def test_an_answer_proves_its_text_and_time(authority: Authority) -> None:
    began = datetime.now(UTC).replace(microsecond=0)
    answer = check_answer(TEXT, authority.answer(request_for(TEXT)), read_roots([authority.root]))
    assert began <= answer.time <= datetime.now(UTC)
    assert answer.authority == "CN=Test Time"


def test_the_same_text_gives_the_same_request() -> None:
    assert request_for(TEXT) == request_for(TEXT)
    assert request_for(TEXT) != request_for(TEXT + " ")


def test_an_answer_with_its_chain_in_any_order_is_read(authority: Authority) -> None:
    """OpenSSL does not sort the certificates as DER asks; the reader is strict."""
    response = authority.answer(request_for(TEXT), with_chain=True)
    assert check_answer(TEXT, response, read_roots([authority.root])).authority == "CN=Test Time"
    ordered = with_sorted_certificates(response)
    assert sorted(ordered) == sorted(response)
    assert with_sorted_certificates(ordered) == ordered


@pytest.mark.parametrize("content", [b"", b"\x30", b"\x30\x84\xff\xff\xff\xff", b"text" * 50])
def test_what_is_no_answer_is_left_as_it_is(content: bytes) -> None:
    assert with_sorted_certificates(content) == content
    with pytest.raises(UserFacingError, match="not the answer"):
        check_answer(TEXT, content, ())


def test_another_text_is_refused(authority: Authority) -> None:
    response = authority.answer(request_for(TEXT))
    with pytest.raises(UserFacingError, match="another checkpoint"):
        check_answer(TEXT + " ", response, read_roots([authority.root]))


def test_another_root_is_refused(authority: Authority, other_authority: Authority) -> None:
    response = authority.answer(request_for(TEXT))
    with pytest.raises(UserFacingError, match="not signed by an authority"):
        check_answer(TEXT, response, read_roots([other_authority.root]))
    forged = other_authority.answer(request_for(TEXT))
    with pytest.raises(UserFacingError, match="not signed by an authority"):
        check_answer(TEXT, forged, read_roots([authority.root]))


def test_no_changed_byte_changes_what_is_proved(authority: Authority) -> None:
    response = authority.answer(request_for(TEXT))
    roots = read_roots([authority.root])
    proved = check_answer(TEXT, response, roots)
    refused = 0
    for position in range(len(response)):
        changed = bytearray(response)
        changed[position] ^= 1
        try:
            answer = check_answer(TEXT, bytes(changed), roots)
        except UserFacingError:
            refused += 1
        else:
            assert answer.time == proved.time
    assert refused > len(response) // 2


def test_roots_come_as_pem_or_der_and_have_fingerprints(authority: Authority) -> None:
    (root,) = read_roots([authority.root])
    der = root.public_bytes(Encoding.DER)
    assert read_roots([der]) == (root,)
    assert read_roots([as_pem([root, root]).encode()]) == (root, root)
    assert fingerprint(root) == fingerprint(x509.load_der_x509_certificate(der))
    for files in ([], [b"nothing"], [b"-----BEGIN CERTIFICATE-----\nx"]):
        with pytest.raises(UserFacingError, match=r"root certificate"):
            read_roots(files)
