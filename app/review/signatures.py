"""Signatures over notes: how they are made, and whether they still hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.accounts.session import Session
from app.domain.addendum import Addendum
from app.domain.attestation import Attestation
from app.domain.identifiers import AddendumId, NoteId, PersonId, new_id
from app.domain.note import Note, NoteStatus
from app.review import canonical
from app.store.addenda import AddendumRepository
from app.store.attestations import AttestationRepository
from app.store.connection import Connection
from app.store.notes import NoteRepository
from app.store.people import memberships

IN_ERROR = "Entered in error:"
"""How the meaning of a signature begins that declares so, and of no other."""

Keys = Mapping[PersonId, Sequence[bytes]]


def says_in_error(meaning: str) -> bool:
    """Whether a signature of this meaning declares that a note was entered in error."""
    return meaning.casefold().startswith(IN_ERROR.casefold())


def attest(session: Session, note: Note, meaning: str, at: datetime) -> Attestation:
    """The signed-in person's signature over a version of a note."""
    unsigned = Attestation(
        note.id,
        note.version,
        session.person.id,
        session.person.display_name,
        at,
        meaning,
        canonical.content_sha256(note),
        b"",
    )
    return replace(unsigned, signature=session.sign(canonical.attested(unsigned)))


def add(session: Session, note: Note, text: str, at: datetime) -> Addendum:
    """The signed-in person's signed remark on a version of a note."""
    unsigned = Addendum(
        AddendumId(new_id()),
        note.id,
        note.version,
        session.person.id,
        session.person.display_name,
        at,
        text,
        b"",
    )
    return replace(unsigned, signature=session.sign(canonical.added(unsigned)))


def signing_keys(session: Session) -> Keys:
    """Every key that a person has ever signed with, from the clinic's signed records."""
    keys: dict[PersonId, list[bytes]] = {}
    for member in session.clinic.read(memberships):
        keys.setdefault(PersonId(member.person), []).append(member.signing_key)
    return keys


def hold(connection: Connection, note_id: NoteId, keys: Keys) -> bool:
    """Whether all signatures of a note hold for what is stored now.

    False also where the newest version has none.
    """
    notes = NoteRepository(connection)
    attestations = AttestationRepository(connection).list_for_note(note_id)
    if notes.get(note_id).version not in {one.note_version for one in attestations}:
        return False
    return all(
        _attests(one, notes.get(note_id, one.note_version), keys) for one in attestations
    ) and all(_adds(one, keys) for one in AddendumRepository(connection).list_for_note(note_id))


def _attests(one: Attestation, note: Note, keys: Keys) -> bool:
    wrong = note.status is NoteStatus.ENTERED_IN_ERROR
    if wrong is not says_in_error(one.meaning):  # the content does not hold the status
        return False
    same = canonical.content_sha256(note) == one.content_sha256
    return same and _signed(one.signature, canonical.attested(one), keys, one.person_id)


def _adds(one: Addendum, keys: Keys) -> bool:
    return _signed(one.signature, canonical.added(one), keys, one.person_id)


def _signed(signature: bytes, message: bytes, keys: Keys, person: PersonId) -> bool:
    for key in keys.get(person, ()):
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        except (InvalidSignature, ValueError):
            continue
        return True
    return False
