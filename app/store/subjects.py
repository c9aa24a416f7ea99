"""Whom a row of the charts is about, so that each event about it can name the patient."""

from __future__ import annotations

from app.store.connection import Connection

_ENCOUNTER = (
    "SELECT patient_id FROM encounters WHERE id = ?",
    "SELECT patient_id FROM encounters JOIN recordings ON encounters.id = encounter_id"
    " WHERE recordings.id = ?",
    "SELECT patient_id FROM encounters JOIN transcripts ON encounters.id = encounter_id"
    " WHERE transcripts.id = ?",
    "SELECT patient_id FROM encounters JOIN notes ON encounters.id = encounter_id"
    " WHERE notes.id = ? LIMIT 1",
)


def patient_of(charts: Connection, object_id: str, encounter: str = "") -> str | None:
    """The patient of an encounter, or of a patient's, recording's, transcript's or note's id."""
    if encounter:
        patient: str | None = charts.value(_ENCOUNTER[0], (encounter,))
        if patient is not None:
            return patient
    if not object_id:
        return None
    for query in ("SELECT id FROM patients WHERE id = ?", *_ENCOUNTER):
        patient = charts.value(query, (object_id,))
        if patient is not None:
            return patient
    return None
