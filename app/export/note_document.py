"""A note as a document that leaves the clinic: one model, which every format writes down.

What only helps the review stays behind: flags, verdicts, evidence, attestation reasons. So do the
allergies and the reason of the visit: a document says what was signed and nothing else, as a sick
note goes to an employer.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from app.days import day_in_english
from app.domain.addendum import Addendum
from app.domain.attestation import Attestation
from app.domain.encounter import Encounter
from app.domain.identifiers import EncounterId, NoteId, PatientId, PersonId
from app.domain.note import WITHOUT_MODEL, Note, NoteStatus, Origin
from app.domain.patient import Patient, Sex
from app.domain.recording import LeftOut
from app.domain.transcript import ModelStamp
from app.export.letterhead import Letterhead
from app.texts import marked

DRAFT_MARK = "DRAFT, NOT SIGNED"
ERROR_MARK = "ENTERED IN ERROR, DO NOT USE"
UNREADABLE = "\N{REPLACEMENT CHARACTER}"
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co"})


@dataclass(frozen=True, slots=True)
class DocumentSection:
    key: str
    title: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed which version, when (UTC), with what meaning, and the hash of what was signed."""

    person_id: PersonId
    name: str
    at: datetime
    meaning: str
    version: int
    content_sha256: str


@dataclass(frozen=True, slots=True)
class Remark:
    """An addendum; `at` is UTC."""

    person_id: PersonId
    name: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class NoteDocument:
    """Every text in it went through `plain`; times are UTC."""

    note_id: NoteId
    patient_id: PatientId
    encounter_id: EncounterId
    practitioner_id: PersonId
    template_key: str
    title: str
    status: NoteStatus
    version: int
    language: str
    letterhead: Letterhead
    patient_given: str
    patient_family: str
    record_number: str
    birth_date: date | None
    sex: Sex
    practitioner: str
    visit_at: datetime
    written_at: datetime
    made_at: datetime
    sections: tuple[DocumentSection, ...]
    signatures: tuple[Signature, ...]
    addenda: tuple[Remark, ...]
    models: tuple[ModelStamp, ...]
    """The models that drafted words which are still in it."""
    left_out: tuple[str, ...] = ()
    """Who went on without a recording of the visit, once for each."""

    @property
    def patient(self) -> str:
        return f"{self.patient_given} {self.patient_family}".strip()

    @property
    def mark(self) -> str:
        """What stands on every page of a note that nobody may rely on."""
        if self.status is NoteStatus.PRELIMINARY:
            return DRAFT_MARK
        return ERROR_MARK if self.status is NoteStatus.ENTERED_IN_ERROR else ""

    def facts(self, zone: tzinfo | None = None) -> tuple[tuple[str, str], ...]:
        """Who and when, as lines of a name and a value."""
        rows = [("Patient", self.patient)]
        if self.record_number:
            rows.append(("Record", self.record_number))
        if self.birth_date is not None:
            rows.append(("Born", day_in_english(self.birth_date)))
        if self.sex is not Sex.UNKNOWN:
            rows.append(("Sex", self.sex.value))
        rows.append(("Clinician", self.practitioner))
        rows.append(("Visit", time_words(self.visit_at, zone)))
        rows.append(("Status", f"{self.status_words}, version {self.version}"))
        return tuple(rows)

    @property
    def status_words(self) -> str:
        """In English, as the document is; the window translates them."""
        signed = bool(self.signatures)
        return {
            NoteStatus.PRELIMINARY: marked("draft, not signed"),
            NoteStatus.FINAL: marked("signed") if signed else marked("final"),
            NoteStatus.AMENDED: marked("amended and signed") if signed else marked("amended"),
            NoteStatus.ENTERED_IN_ERROR: marked("entered in error"),
        }[self.status]

    def origin(self) -> str:
        """How the words came about."""
        said = []
        if self.models:
            names = " and ".join(dict.fromkeys(model.name for model in self.models))
            said.append(f"Drafted by the model {names} from the transcript of the visit.")
        if self.left_out:
            count, who = len(self.left_out), " and ".join(dict.fromkeys(self.left_out))
            recordings = "One recording" if count == 1 else f"{count} recordings"
            said.append(
                f"{recordings} of the visit could not be written down and"
                f" {'was' if count == 1 else 'were'} left out by {who}."
            )
        return " ".join(said)

    def signed_words(self, signature: Signature, zone: tzinfo | None = None) -> str:
        of = "" if signature.version == self.version else f" (version {signature.version})"
        return (
            f"Signed by {signature.name} on {time_words(signature.at, zone)}{of}:"
            f" {signature.meaning}"
        )

    def added_words(self, remark: Remark, zone: tzinfo | None = None) -> str:
        return f"Added by {remark.name} on {time_words(remark.at, zone)}"

    def proof(self) -> tuple[str, ...]:
        """The hashes of what was signed, and how anybody has them checked."""
        hashes = dict.fromkeys(
            (one.version, one.content_sha256) for one in self.signatures if one.content_sha256
        )
        if not hashes:
            return ()
        return (
            *(f"SHA-256 of version {version}: {sha256}" for version, sha256 in hashes),
            f"To verify, ask {self.letterhead.name or 'the clinic'} to run «consultroom export"
            f" verify {self.note_id}»: it computes this hash anew and checks the signatures.",
        )


def note_document(
    note: Note,
    *,
    title: str,
    patient: Patient,
    encounter: Encounter,
    practitioner: str,
    attestations: Sequence[Attestation],
    addenda: Sequence[Addendum],
    letterhead: Letterhead,
    made_at: datetime,
    left_out: Sequence[LeftOut] = (),
) -> NoteDocument:
    """The document of one version of a note; sections without a statement are left out."""
    return NoteDocument(
        note_id=note.id,
        patient_id=patient.id,
        encounter_id=encounter.id,
        practitioner_id=encounter.practitioner_id,
        template_key=note.template_key,
        title=plain(title),
        status=note.status,
        version=note.version,
        language=encounter.language,
        letterhead=letterhead,
        patient_given=plain(patient.given_name),
        patient_family=plain(patient.family_name),
        record_number=plain(patient.identifier),
        birth_date=patient.birth_date,
        sex=patient.sex,
        practitioner=plain(practitioner),
        visit_at=encounter.started_at,
        written_at=note.created_at,
        made_at=made_at,
        sections=tuple(
            DocumentSection(
                section.key,
                plain(section.title),
                tuple(plain(statement.text) for statement in section.statements),
            )
            for section in note.sections
            if section.statements
        ),
        signatures=tuple(
            Signature(
                one.person_id,
                plain(one.person_name),
                one.signed_at,
                plain(one.meaning),
                one.note_version,
                one.content_sha256,
            )
            for one in attestations
        ),
        addenda=tuple(
            Remark(one.person_id, plain(one.person_name), one.created_at, plain(one.text))
            for one in addenda
        ),
        models=_models(note),
        left_out=tuple(plain(one.person_name) for one in left_out),
    )


def plain(text: str) -> str:
    """Text that every format can hold and that reads the same in each.

    Signs that show nothing could reorder what stands beside them (bidirectional controls) or hide
    in it, and XML has no control characters: each becomes a sign that is seen. Line breaks stay.
    Source: Unicode TR 36, section 3; XML 1.0, section 2.2.
    """
    lines = text.replace("\t", " ").splitlines()
    return "\n".join("".join(map(_seen, line)) for line in lines).strip("\n")


def _seen(sign: str) -> str:
    if sign in _JOINERS:
        return sign
    code = ord(sign)
    nothing = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return UNREADABLE if nothing or unicodedata.category(sign) in _HIDDEN else sign


def time_words(at: datetime, zone: tzinfo | None = None) -> str:
    """A moment in a zone, this workstation's if None, with its distance from UTC."""
    local = at.astimezone(zone)
    offset = local.strftime("%z")
    return f"{day_in_english(local)}, {local:%H:%M} (UTC{offset[:3]}:{offset[3:5]})"


def _models(note: Note) -> tuple[ModelStamp, ...]:
    stamps = (
        (statement.draft or note.draft).model
        for statement in note.statements
        if statement.origin is Origin.MODEL
    )
    return tuple(dict.fromkeys(one for one in stamps if one != WITHOUT_MODEL.model))
