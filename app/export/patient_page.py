"""A patient's data as one page to read and print; every word in it is escaped."""

from __future__ import annotations

from datetime import datetime
from html import escape
from importlib import resources
from string import Template

from app.days import day_in_english
from app.domain.note import WITHOUT_MODEL, NoteStatus
from app.domain.transcript import laid_out
from app.export.note_document import ERROR_MARK
from app.export.patient_data import Value
from app.texts import marked

PLAIN = marked(
    "This folder is not encrypted. Whoever has it can read and hear everything in it. Hand it over"
    " personally, or on a medium that you protect yourself."
)


def page(data: Value) -> str:
    """The page for an export of FORMAT and VERSION (app.export.patient_data)."""
    patient = data["patient"]
    name = f"{patient['given_name']} {patient['family_name']}".strip()
    parts = [
        f"<h1>{escape(name)}</h1>",
        f'<p class="faint">All data that {escape(data["clinic"])} holds in Consultroom,'
        f" written on {_time(data['made_at'])}.</p>",
        f'<p class="warning">{escape(PLAIN)}</p>',
        _identity(patient),
        _chart(data["chart"]),
        "<h2>Visits</h2>",
        *(_visit(visit) for visit in data["visits"]),
        "" if data["visits"] else "<p>There was no visit.</p>",
        _accesses(data["accesses"]),
        '<p class="faint">The same data for machines are in <a href="data.json">data.json</a>,'
        ' described by <a href="patient.schema.json">patient.schema.json</a>. The file'
        " <code>checksums.sha256</code> names the SHA-256 of each file.</p>",
    ]
    template = (resources.files("app.export") / "patient.html").read_text(encoding="utf-8")
    return Template(template).substitute(title=escape(name), body="\n".join(parts))


def _identity(patient: Value) -> str:
    rows = (
        ("Given name", patient["given_name"]),
        ("Family name", patient["family_name"]),
        ("Date of birth", patient["birth_date"] or "not given"),
        ("Sex", patient["sex"]),
        ("Allergies", ", ".join(patient["allergies"]) or "none written down"),
        ("Medical record number", patient["identifier"] or "none"),
        ("Number in the clinic", patient["id"]),
    )
    return "<h2>Identity</h2>\n" + _table(rows)


def _chart(chart: Value) -> str:
    medicines = (
        " ".join(
            part for part in (one["name"], one["dose"], one["route"], one["frequency"]) if part
        )
        + (" (stopped)" if one["stopped"] else "")
        for one in chart["medicines"]
    )
    problems = (
        one["name"] + (" (resolved)" if one["resolved"] else "") for one in chart["problems"]
    )
    rows = (
        ("Medicines", "; ".join(medicines) or "none"),
        ("Allergies", "; ".join(one["name"] for one in chart["allergies"]) or "none"),
        ("Problems", "; ".join(problems) or "none"),
    )
    said = "<h2>What the signed notes say, as rules read them</h2>\n" + _table(rows)
    foreign = chart["notes_in_other_languages"]
    if foreign:
        said += f"\n<p>The rules know English only: {foreign} of the notes may say more.</p>"
    return said


def _visit(visit: Value) -> str:
    parts = [
        f"<h3>{_time(visit['started_at'])}, {escape(visit['practitioner'])}</h3>",
        f"<p>Reason: {escape(visit['reason'])}</p>" if visit["reason"] else "",
        *(_consent(one) for one in visit["consents"]),
        *(_recording(one) for one in visit["recordings"]),
        *(_left_out(one) for one in visit["left_out"]),
        *(_transcript(one) for one in visit["transcripts"] if one["recording"]),
        *(_confirmation(one) for one in visit["confirmations"]),
        *(_note(one) for one in visit["notes"]),
    ]
    return "\n".join(part for part in parts if part)


_GIVEN_BY = {
    "patient": "the patient",
    "guardian": "a parent or guardian",
    "representative": "a representative of the patient",
}
_HOW = {"spoken": "aloud", "written": "in writing", "on_file": "in writing, at an earlier time"}


def _consent(consent: Value) -> str:
    said = (
        f"Consent to being recorded: given by {_GIVEN_BY[consent['given_by']]}"
        f" {_HOW[consent['how']]}, asked by {escape(consent['asked_by'])} on"
        f" {_time(consent['given_at'])}."
    )
    if consent["withdrawn_at"]:
        said += f" Withdrawn on {_time(consent['withdrawn_at'])}."
    return f"<p>{said}</p>"


def _recording(recording: Value) -> str:
    title = f"<h4>Recording of {_time(recording['started_at'])}</h4>"
    length = f"{_clock(recording['seconds'])}, from {escape(recording['source_name'])}"
    if recording["deleted_at"]:
        gone = _time(recording["deleted_at"])
        return f"{title}\n<p>{length}. The audio was deleted on {gone}.</p>"
    if recording["file"] is None:
        why = "The audio cannot be opened." if recording["finished"] else "It was not finished."
        return f"{title}\n<p>{length}. {why}</p>"
    file = escape(recording["file"])
    return (
        f'{title}\n<p>{length}: <a href="{file}">{file}</a></p>\n'
        f'<audio controls preload="none" src="{file}"></audio>'
    )


def _left_out(one: Value) -> str:
    why = "." if one["reason"] is None else f": {escape(one['reason'])}"
    return (
        f"<p>{escape(one['left_by'])} went on without a recording that could not be written down,"
        f" on {_time(one['left_at'])}{why}</p>"
    )


def _confirmation(confirmation: Value) -> str:
    return (
        f"<p>{escape(confirmation['confirmed_by'])} confirmed on"
        f" {_time(confirmation['confirmed_at'])} that what was said is of this patient:"
        f" {escape(confirmation['reason'])}</p>"
    )


def _transcript(transcript: Value) -> str:
    rows = "\n".join(
        f'<tr><td class="time">{_clock(one["start"])}</td><td>{_said(one)}</td></tr>'
        for one in transcript["segments"]
    )
    gone = transcript["words_deleted_at"]
    said = (
        f"<p>On {_time(gone)} what no signed note cites was deleted.</p>"
        if gone
        else ""
        if transcript["segments"]
        else "<p>Nobody spoke.</p>"
    )
    made = f"Written down by the model {escape(transcript['model']['name'])}"
    if transcript["author"] is not None:
        made += f", corrected by {escape(transcript['author'])}"
    return (
        f"<h4>Transcript of {_time(transcript['created_at'])}</h4>\n"
        f'<p class="faint">{made}.</p>\n{said}\n'
        f"<table>\n{rows}\n</table>"
    )


def _said(segment: Value) -> str:
    text = escape(laid_out(segment["text"])).replace("\n", "<br>")
    who = segment["speaker_name"]
    return text if who is None else f"<b>{escape(who)}:</b> {text}"


def _note(note: Value) -> str:
    signed = {one["version"] for one in note["attestations"]}
    newest = note["versions"][-1:]
    if newest[0]["status"] == NoteStatus.ENTERED_IN_ERROR:
        signed = set()  # the versions before it hold no longer
    shown = [one for one in note["versions"] if one["version"] in signed] or newest
    earlier = len(note["versions"]) - len(shown)
    parts = [_version(one) for one in shown]
    if earlier:
        parts.append(
            f'<p class="faint">{earlier} earlier version{"s" if earlier > 1 else ""} of this note'
            " can be found in data.json.</p>"
        )
    for one in note["attestations"]:
        parts.append(
            f"<p>Signed by {escape(one['name'])} on {_time(one['signed_at'])}:"
            f' {escape(one["meaning"])}. <span class="faint">SHA-256 of what was signed:'
            f" {escape(one['content_sha256'])}</span></p>"
        )
    for one in note["addenda"]:
        parts.append(
            f"<p>Added by {escape(one['name'])} on {_time(one['created_at'])}:"
            f" {escape(one['text'])}</p>"
        )
    return "\n".join(parts)


def _version(note: Value) -> str:
    model = note["draft"]["model"]
    made = f"By {escape(note['author'])} on {_time(note['created_at'])}"
    if model["key"] != WITHOUT_MODEL.model.key:
        made += f", from a draft by the model {escape(model['name'])}"
    parts = [
        f"<h4>Note, {escape(note['status'])}, version {note['version']}</h4>",
        f'<p class="faint">{made}.</p>',
    ]
    if note["status"] == NoteStatus.ENTERED_IN_ERROR:
        parts.append(f"<p><b>{ERROR_MARK}</b></p>")
    for section in note["sections"]:
        parts.append(f"<h4>{escape(section['title'])}</h4>")
        parts += [_statement(one) for one in section["statements"]]
        if not section["statements"]:
            parts.append('<p class="faint">Nothing was written for it.</p>')
    return "\n".join(parts)


def _statement(statement: Value) -> str:
    parts = [f"<p>{escape(statement['text'])}</p>"]
    for one in statement["evidence"]:
        words = escape(one["words"]) or "no longer kept"
        parts.append(
            f'<blockquote><span class="faint">{_clock(one["start"])}:</span> {words}</blockquote>'
        )
    if statement["attested_by"]:
        parts.append(
            f'<p class="faint">{escape(statement["attested_by"])} answers for this sentence:'
            f" {escape(statement['attestation_reason'])}</p>"
        )
    return "\n".join(parts)


def _accesses(accesses: list[Value]) -> str:
    rows = "\n".join(
        f'<tr><td class="time">{_time(one["time"])}</td><td>{escape(one["what"])}</td></tr>'
        for one in accesses
    )
    return (
        "<h2>Who worked with these data</h2>\n"
        '<p class="faint">From the clinic\'s log. People are named by what they do there.</p>\n'
        f"<table>\n{rows}\n</table>"
    )


def _table(rows: tuple[tuple[str, str], ...]) -> str:
    cells = "\n".join(
        f"<tr><th>{escape(title)}</th><td>{escape(value)}</td></tr>" for title, value in rows
    )
    return f"<table>\n{cells}\n</table>"


def _time(text: str) -> str:
    """A stored time as people write it, in the zone of this workstation."""
    local = datetime.fromisoformat(text).astimezone()
    return f"{day_in_english(local)}, {local:%H:%M}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"
