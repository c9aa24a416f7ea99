"""A note as a FHIR document Bundle: Composition first, then whom it speaks of, and who answers.

The resources used here are the same in R4 (4.0.1) and R4B (4.3.0); the models that check them are
those of R4B. Source: HL7 FHIR R4, «FHIR Documents», «Composition», «Provenance».
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from datetime import datetime
from html import escape
from typing import Any

from fhir.resources.R4B.bundle import Bundle

from app.domain.note import NoteStatus
from app.errors import BugError
from app.export.note_document import NoteDocument

LOINC = "http://loinc.org"
PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
HASHES = "urn:oid:2.16.840.1.101.3.4.2.1"  # SHA-256. Source: NIST, CSOR
OF_A_NOTE = ("34109-9", "Note")
TYPES = {
    "soap": ("11506-3", "Progress note"),
    "progress_note": ("11506-3", "Progress note"),
    "history_and_physical": ("34117-2", "History and physical note"),
    "referral_letter": ("57133-1", "Referral note"),
    "patient_instructions": ("69730-0", "Instructions"),
}
SECTIONS = {
    "subjective": ("61150-9", "Subjective Narrative"),
    "objective": ("61149-1", "Objective Narrative"),
    "assessment": ("51848-0", "Evaluation note"),
    "plan": ("18776-5", "Plan of care note"),
    "chief_complaint": ("10154-3", "Chief complaint Narrative - Reported"),
    "present_illness": ("10164-2", "History of Present illness Narrative"),
    "past_history": ("11348-0", "History of Past illness Narrative"),
    "medicines": ("10160-0", "History of Medication use Narrative"),
    "allergies": ("48765-2", "Allergies and adverse reactions Document"),
    "family_history": ("10157-6", "History of family member diseases Narrative"),
    "social_history": ("29762-2", "Social history Narrative"),
    "review_of_systems": ("10187-3", "Review of systems Narrative - Reported"),
    "examination": ("29545-1", "Physical findings Narrative"),
    "results": ("30954-2", "Relevant diagnostic tests/laboratory data Narrative"),
}
Value = dict[str, Any]


def fhir(document: NoteDocument) -> bytes:
    """The Bundle as JSON; BugError if it is no document that others can rely on."""
    bundle = _bundle(document)
    content = json.dumps(bundle, ensure_ascii=False, indent=2).encode()
    check(content)
    return content


def check(content: bytes) -> None:
    """BugError unless the models of FHIR read it and every reference leads somewhere."""
    try:
        Bundle.model_validate_json(content)
    except ValueError as error:  # pydantic's tells what a note says
        raise BugError(f"A FHIR document does not hold: {type(error).__name__}.") from None
    bundle: Value = json.loads(content)
    entries = bundle["entry"]
    if bundle["type"] != "document" or entries[0]["resource"]["resourceType"] != "Composition":
        raise BugError("A FHIR document begins with its Composition.")
    known = {entry["fullUrl"] for entry in entries}
    if len(known) != len(entries):
        raise BugError("Two entries of a FHIR document have one address.")
    for name, value in _values(bundle):
        if name == "reference" and value not in known:
            raise BugError("A reference of a FHIR document leads nowhere.")
        if name in _MOMENTS and "T" in value and datetime.fromisoformat(value).tzinfo is None:
            raise BugError(f"A time of a FHIR document («{name}») has no zone.")


_MOMENTS = frozenset({"timestamp", "date", "time", "recorded", "start"})


def _values(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a JSON value with the name that it stands under."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _values(one, key)
    elif isinstance(value, list):
        for one in value:
            yield from _values(one, name)
    elif isinstance(value, str):
        yield name, value


def _bundle(document: NoteDocument) -> Value:
    devices = {
        _device_id(model.sha256): _device(model.name, model.key, model.sha256)
        for model in document.models
    }
    people = {
        **{one.person_id: one.name for one in document.addenda},
        **{one.person_id: one.name for one in document.signatures},
        document.practitioner_id: document.practitioner,
    }
    resources = [
        _composition(document),
        _patient(document),
        _encounter(document),
        *(
            {"resourceType": "Practitioner", "id": person, "name": [{"text": name}]}
            for person, name in people.items()
        ),
        _organization(document),
        *({"resourceType": "Device", "id": key, **one} for key, one in devices.items()),
        _provenance(document, list(devices)),
    ]
    return {
        "resourceType": "Bundle",
        "type": "document",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": _url(str(uuid.uuid4()))},
        "timestamp": _time(document.made_at),
        "entry": [{"fullUrl": _url(one["id"]), "resource": one} for one in resources],
    }


def _composition(document: NoteDocument) -> Value:
    status = document.status
    if status is NoteStatus.FINAL and document.addenda:
        status = NoteStatus.AMENDED
    modes = ["legal"] + ["professional"] * len(document.signatures)
    return _filled(
        {
            "resourceType": "Composition",
            "id": document.note_id,
            "language": document.language,
            "text": _narrative(_about(document)),
            "identifier": {"system": "urn:ietf:rfc:3986", "value": _url(document.note_id)},
            "status": str(status),
            "type": _coded(TYPES.get(document.template_key, OF_A_NOTE), document.title),
            "subject": _to(document.patient_id),
            "encounter": _to(document.encounter_id),
            "date": _time(document.written_at),
            "author": [_to(document.practitioner_id)],
            "title": document.title,
            "confidentiality": "N",
            "attester": [
                {"mode": mode, "time": _time(one.at), "party": _to(one.person_id)}
                for mode, one in zip(modes, document.signatures, strict=False)
            ],
            "custodian": _to(_organization_id(document)),
            "section": [
                *(
                    _filled(
                        {
                            "title": section.title,
                            "code": _coded(SECTIONS.get(section.key), section.title),
                            "text": _narrative(section.statements),
                        }
                    )
                    for section in document.sections
                ),
                *(
                    {
                        "title": "Addendum",
                        "author": [_to(one.person_id)],
                        "text": _narrative((document.added_words(one), one.text)),
                    }
                    for one in document.addenda
                ),
            ],
        }
    )


def _about(document: NoteDocument) -> tuple[str, ...]:
    return (
        *filter(None, (document.mark,)),
        *(f"{name}: {value}" for name, value in document.facts()),
        *(document.signed_words(one) for one in document.signatures),
        *filter(None, (document.origin(),)),
        *document.proof(),
    )


def _patient(document: NoteDocument) -> Value:
    given, born = document.patient_given, document.birth_date
    number = document.record_number
    name = _filled(
        {
            "text": document.patient,
            "family": document.patient_family,
            "given": [given] if given else [],
        }
    )
    return _filled(
        {
            "resourceType": "Patient",
            "id": document.patient_id,
            "identifier": [{"value": number}] if number else None,
            "name": [name],
            "gender": str(document.sex),
            "birthDate": None if born is None else born.isoformat(),
        }
    )


def _encounter(document: NoteDocument) -> Value:
    draft = document.status is NoteStatus.PRELIMINARY
    return {
        "resourceType": "Encounter",
        "id": document.encounter_id,
        "status": "in-progress" if draft else "finished",
        "class": {
            "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "code": "AMB",
            "display": "ambulatory",
        },
        "subject": _to(document.patient_id),
        "participant": [{"individual": _to(document.practitioner_id)}],
        "period": {"start": _time(document.visit_at)},
        "serviceProvider": _to(_organization_id(document)),
    }


def _organization(document: NoteDocument) -> Value:
    head = document.letterhead
    return _filled(
        {
            "resourceType": "Organization",
            "id": _organization_id(document),
            "name": head.name or "Clinic",
            "telecom": [{"system": "phone", "value": head.phone}] if head.phone else None,
            "address": [{"text": ", ".join(head.address), "line": list(head.address)}]
            if head.address
            else None,
        }
    )


def _device(name: str, key: str, sha256: str) -> Value:
    return {
        "identifier": [{"system": HASHES, "value": sha256}],
        "deviceName": [{"name": name, "type": "model-name"}],
        "modelNumber": key,
    }


def _provenance(document: NoteDocument, devices: list[str]) -> Value:
    """The models put it together, the author wrote it, and who signed attests it."""
    agents = [("assembler", one) for one in devices]
    agents.append(("author", document.practitioner_id))
    signers = dict.fromkeys(one.person_id for one in document.signatures)
    agents += [("attester", one) for one in signers]
    hashes = dict.fromkeys(one.content_sha256 for one in document.signatures)
    return _filled(
        {
            "resourceType": "Provenance",
            "id": str(uuid.uuid5(uuid.UUID(document.note_id), "provenance")),
            "target": [_to(document.note_id)],
            "recorded": _time(document.written_at),
            "agent": [
                {
                    "type": {"coding": [{"system": PARTICIPANT, "code": kind}]},
                    "who": _to(one),
                }
                for kind, one in agents
            ],
            "entity": [
                {"role": "source", "what": {"identifier": {"system": HASHES, "value": one}}}
                for one in hashes
            ],
        }
    )


def _organization_id(document: NoteDocument) -> str:
    return str(uuid.uuid5(uuid.UUID(document.note_id), "organization"))


def _device_id(sha256: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, sha256))


def _coded(code: tuple[str, str] | None, text: str) -> Value | None:
    if code is None:
        return None
    return {"coding": [{"system": LOINC, "code": code[0], "display": code[1]}], "text": text}


def _narrative(paragraphs: tuple[str, ...]) -> Value:
    """XHTML of paragraphs; whatever looks like markup in them is text."""
    lines = (escape(one, quote=False).replace("\n", "<br/>") for one in paragraphs)
    body = "".join(f"<p>{one}</p>" for one in lines)
    div = f'<div xmlns="http://www.w3.org/1999/xhtml">{body}</div>'
    return {"status": "additional", "div": div}


def _filled(value: Value) -> Value:
    """FHIR knows no empty lists and no null."""
    return {key: one for key, one in value.items() if one not in (None, [], "")}


def _to(identifier: str) -> Value:
    return {"reference": _url(identifier)}


def _url(identifier: str) -> str:
    return f"urn:uuid:{identifier}"


def _time(at: datetime) -> str:
    """Source: FHIR R4, instant; milliseconds, with the zone."""
    return at.isoformat(timespec="milliseconds")
