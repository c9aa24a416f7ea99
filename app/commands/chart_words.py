"""A patient's chart and what a search found, for people and for machines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.chart.chart import Source
from app.chart.charts import PatientHistory
from app.days import day_in_words
from app.retrieval.search import Hit
from app.store.values import time_text

Value = dict[str, Any]


def history_lines(history: PatientHistory) -> Iterator[str]:
    """The chart line by line; each entry with the statement that it rests on."""
    chart, patient = history.chart, history.chart.patient
    yield patient.name
    yield f"Born {patient.birth_date or 'not recorded'}, sex {patient.sex}"
    if patient.identifier:
        yield f"Record number {patient.identifier}"
    yield from _part("Allergies", [(one.name, one.sources) for one in chart.allergies])
    yield from _part(
        "Medicines",
        [
            (f"{one.name} {one.manner}".strip() + (", stopped" if one.stopped else ""), one.sources)
            for one in chart.medicines
        ],
    )
    yield from _part(
        "Problems",
        [
            (one.name + (", resolved" if one.resolved else ""), one.sources)
            for one in chart.problems
        ],
    )
    if chart.foreign:
        yield f"The rules know English only: {chart.foreign} of the signed notes may say more."
    yield "Visits"
    for visit in history.visits:
        encounter = visit.encounter
        notes = ", ".join(f"{note.template_key} ({note.status})" for note in visit.notes)
        day = day_in_words(encounter.started_at.astimezone())
        yield f"  {day}: {encounter.reason or 'no reason given'}. {notes}".rstrip()
    if not history.visits:
        yield "  none"


def history_data(history: PatientHistory) -> Value:
    """The chart as one object."""
    chart, patient = history.chart, history.chart.patient
    return {
        "patient": {
            "id": patient.id,
            "given_name": patient.given_name,
            "family_name": patient.family_name,
            "birth_date": None if patient.birth_date is None else patient.birth_date.isoformat(),
            "sex": str(patient.sex),
            "identifier": patient.identifier,
        },
        "allergies": [
            {"name": one.name, "by_hand": one.by_hand, "sources": _sources(one.sources)}
            for one in chart.allergies
        ],
        "medicines": [
            {
                "name": one.name,
                "generic": one.generic,
                "dose": one.dose,
                "route": one.route,
                "frequency": one.frequency,
                "stopped": one.stopped,
                "sources": _sources(one.sources),
            }
            for one in chart.medicines
        ],
        "problems": [
            {"name": one.name, "resolved": one.resolved, "sources": _sources(one.sources)}
            for one in chart.problems
        ],
        "notes_in_other_languages": chart.foreign,
        "visits": [
            {
                "id": visit.encounter.id,
                "started_at": time_text(visit.encounter.started_at),
                "reason": visit.encounter.reason,
                "state": str(visit.encounter.state),
                "notes": [
                    {"id": note.id, "template": note.template_key, "status": str(note.status)}
                    for note in visit.notes
                ],
            }
            for visit in history.visits
        ],
    }


def hit_data(hit: Hit) -> Value:
    """A hit as one object; the words that were found lie between «» in its text."""
    return {
        "kind": str(hit.kind),
        "patient": hit.patient_id,
        "patient_name": hit.patient_name,
        "encounter": hit.encounter_id,
        "visit_at": None if hit.visit_at is None else time_text(hit.visit_at),
        "note": hit.note_id,
        "statement": hit.statement_id,
        "status": None if hit.status is None else str(hit.status),
        "segment": hit.segment,
        "text": "".join(f"«{one.text}»" if one.found else one.text for one in hit.excerpt),
    }


def _part(title: str, entries: list[tuple[str, tuple[Source, ...]]]) -> Iterator[str]:
    yield title
    for name, sources in entries:
        yield f"  {name}" if sources else f"  {name} (entered by hand)"
        if sources:
            newest = sources[0]
            day = day_in_words(newest.visit_at.astimezone())
            yield f"    «{newest.text}» ({day}, signed by {newest.signed_by})"
    if not entries:
        yield "  none"


def _sources(sources: tuple[Source, ...]) -> list[Value]:
    return [
        {
            "encounter": one.encounter_id,
            "note": one.note_id,
            "statement": one.statement_id,
            "text": one.text,
            "visit_at": time_text(one.visit_at),
            "signed_by": one.signed_by,
            "signed_at": time_text(one.signed_at),
        }
        for one in sources
    ]
