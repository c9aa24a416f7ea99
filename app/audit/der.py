"""The little of DER (ITU-T X.690) that an answer of a time-stamping authority needs put right."""

from __future__ import annotations

from collections.abc import Iterator

CERTIFICATES = 0xA0  # SignedData.certificates, [0] IMPLICIT SET. Source: RFC 5652, section 5.1
LONG_FORM = 0x80


def with_sorted_certificates(response: bytes) -> bytes:
    """The same response with its certificates in the order that DER asks of a SET.

    OpenSSL writes them in the order of the chain, strict readers refuse that, and no signature
    covers this order. What is not such a response comes back as it is.
    """
    try:
        start, end = _certificates(response)
        parts = sorted(response[first:last] for first, _, last in _elements(response, start, end))
    except (ValueError, IndexError):
        return response
    return response[:start] + b"".join(parts) + response[end:]


def _certificates(response: bytes) -> tuple[int, int]:
    """Where the certificates lie: TimeStampResp, timeStampToken, content, SignedData."""
    content = _child(response, (0, len(response)), 0)
    token = _child(response, content, 1)
    explicit = _child(response, token, 1)
    signed_data = _child(response, explicit, 0)
    for first, inner, last in _elements(response, *signed_data):
        if response[first] == CERTIFICATES:
            return inner, last
    raise ValueError("no certificates")


def _child(content: bytes, place: tuple[int, int], index: int) -> tuple[int, int]:
    """Where the content of the n-th element inside lies."""
    _, inner, last = list(_elements(content, *place))[index]
    return inner, last


def _elements(content: bytes, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Each element between two places: where it begins, where its content does, where it ends."""
    while start < end:
        length, inner = content[start + 1], start + 2
        if length >= LONG_FORM:
            count = length - LONG_FORM
            length = int.from_bytes(content[inner : inner + count], "big")
            inner += count
        last = inner + length
        if last > end:
            raise ValueError("an element is cut off")
        yield start, inner, last
        start = last
