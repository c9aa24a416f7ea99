"""Exports keep every byte of an event, and no reader can be made to run or misread one."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audit.events import Action
from app.audit.exports import COLUMNS, Format, destination, pieces
from app.audit.filters import LogFilter
from app.audit.reports import Order, Report, arranged
from app.audit.syslog import message, severity
from app.errors import BugError, Cancelled, Refused, UserFacingError
from app.export.audit_report import MOST_EVENTS
from app.task import Task
from tests.fixtures.log import Events

NOON = datetime(2026, 3, 2, 12, 0, 5, 70, tzinfo=UTC)
NAMES = {"amara": "Dr. Amara Okafor", "mallory": '=HYPERLINK("http://x")', "li": "Łukasz Ωmega"}


def some_events() -> Events:
    events = Events()
    detail = {"kind": "encounter", "patient": "patient-1"}
    events.add(NOON, Action.VIEW, object_id="visit-1", detail=detail)
    events.add(NOON, Action.SIGN, person="li", status="refused", reason="flags")
    events.add(NOON, Action.EXPORT, person="mallory", detail={"format": "csv", "bytes": 4})
    return events


def report(events: Events, title: str = "Report") -> Report:
    return Report(
        title=title,
        clinic="Hillside",
        made_by="Olin Berg",
        made_at=NOON,
        wanted=LogFilter(patient="patient-1", since=NOON),
        order=Order.TIME,
        size=90,
        root="ab" * 32,
        names=NAMES,
        events=tuple(events.listed),
    )


def content(events: Events, form: Format) -> bytes:
    return b"".join(pieces(report(events), form, Task()))


def test_csv_holds_every_event_and_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(content(some_events(), Format.CSV).decode())))
    assert tuple(rows[0]) == COLUMNS
    assert [row["sequence"] for row in rows] == ["1", "2", "3"]
    assert rows[0]["time_utc"] == "2026-03-02T12:00:05.000070Z"
    assert rows[0]["patient"] == "patient-1"
    assert json.loads(rows[0]["detail"]) == {"kind": "encounter", "patient": "patient-1"}
    assert rows[1]["name"] == "Łukasz Ωmega"
    assert rows[2]["name"] == '\'=HYPERLINK("http://x")'


@given(st.text(max_size=30))
def test_no_cell_begins_as_a_formula(name: str) -> None:
    events = Events()
    events.add(NOON, Action.VIEW)
    made = report(events)
    text = b"".join(
        pieces(Report(**{**_fields(made), "names": {"amara": name}}), Format.CSV, Task())
    ).decode()
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    for cell in row.values():
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert row["name"].removeprefix("'") == name.removeprefix("'")


def _fields(made: Report) -> dict[str, object]:
    return {name: getattr(made, name) for name in Report.__slots__}


def test_json_lines_hold_the_very_bytes_that_are_hashed() -> None:
    events = some_events()
    for line, event in zip(
        content(events, Format.JSON_LINES).splitlines(), events.listed, strict=True
    ):
        value = json.loads(line)
        assert value["leaf"]["sequence"] == event.sequence
        again = json.dumps(
            value["leaf"], sort_keys=True, separators=(",", ":"), ensure_ascii=False
        ).encode()
        assert again == event.leaf
        assert value["leaf_sha256"] == hashlib.sha256(b"\x00" + again).hexdigest()
        assert value["what"].endswith(".")


SYSLOG = re.compile(
    r"<(?P<pri>\d{1,3})>1 (?P<time>\S+) (?P<host>[!-~]{1,255}) (?P<app>[!-~]{1,48})"
    r" (?P<process>[!-~]{1,128}) (?P<id>[!-~]{1,32})"
    r" (?P<data>(?:\[[^ =\]\"]{1,32}(?: [^ =\]\"]{1,32}=\"(?:[^\"\\\]]|\\[\"\\\]])*\")*\])+)"
    r" \ufeff(?P<message>.*)"
)
PARAMETER = re.compile(r" ([^ =\]\"]+)=\"((?:[^\"\\\]]|\\[\"\\\]])*)\"")


def test_syslog_is_that_of_rfc_5424() -> None:
    events = some_events()
    lines = content(events, Format.SYSLOG).decode().splitlines()
    assert len(lines) == 3
    parsed = [SYSLOG.fullmatch(line) for line in lines]
    first = parsed[0]
    assert first is not None
    assert first["pri"] == str(13 * 8 + 6)
    assert first["time"] == "2026-03-02T12:00:05.000070Z"
    assert (first["host"], first["app"], first["id"]) == ("desk-1", "consultroom", "view")
    assert first["data"].startswith('[audit@32473 sequence="1" id="event-1" person="amara"')
    assert "[detail@32473 " in first["data"]
    assert first["message"] == "Dr. Amara Okafor looked at a visit of patient patient-."
    assert all(parsed)
    assert [severity(event) for event in events.listed] == [6, 4, 6]


@given(st.text(max_size=40))
def test_nothing_in_an_event_leaves_its_place_in_a_syslog_line(text: str) -> None:
    event = Events().add(NOON, Action.VIEW)
    forged = type(event)(**{**_values(event), "workstation": text, "reason": text})
    line = message(forged, {"amara": text})
    assert len(line.splitlines()) == 1
    match = SYSLOG.fullmatch(line)
    assert match is not None
    values = dict(PARAMETER.findall(match["data"]))
    reason = re.sub(r"\\([\"\\\]])", r"\1", values.get("reason", ""))
    assert reason == "".join(one if one.isprintable() else " " for one in text)


def _values(event: object) -> dict[str, object]:
    return {name: getattr(event, name) for name in type(event).__slots__}  # type: ignore[attr-defined]


def test_a_report_on_paper_is_a_document_of_several_pages() -> None:
    events = Events()
    for _ in range(120):
        events.add(NOON, Action.SIGN, person="li", status="refused", reason="flags")
    made = content(events, Format.PDF)
    assert made.startswith(b"%PDF-")
    assert made.count(b"/Type /Page\n") >= 3


def test_paper_takes_no_endless_report() -> None:
    events = Events()
    one = events.add(NOON, Action.VIEW)
    events.listed = [one] * (MOST_EVENTS + 1)
    with pytest.raises(UserFacingError, match="paper takes"):
        content(events, Format.PDF)


def test_a_report_says_what_it_covers() -> None:
    assert report(some_events()).about(UTC) == (
        "Period: from 2026-03-02 12:00",
        "Patient: patient-1",
    )


@pytest.mark.parametrize(
    ("order", "sequences"),
    [
        (Order.TIME, [3, 1, 2]),
        (Order.PERSON, [2, 3, 1]),
        (Order.PATIENT, [2, 1, 3]),
        (Order.ACTION, [2, 1, 3]),
        (Order.OBJECT, [3, 1, 2]),
    ],
)
def test_a_report_is_sorted_by_each_kind_of_entry(order: Order, sequences: list[int]) -> None:
    events = Events()
    later = NOON.replace(hour=13)
    events.add(later, Action.SIGN, "mallory", object_id="b", detail={"patient": "p1"})
    events.add(later, Action.EDIT, "amara", object_id="c")
    events.add(NOON, Action.VIEW, "li", object_id="a", detail={"patient": "p2"})
    names = {"mallory": "Mallory", "amara": "amara", "li": "Li"}
    assert [one.sequence for one in arranged(events.listed, order, names)] == sequences


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    clinic = tmp_path / "clinic"
    clinic.mkdir()
    path = tmp_path / "out.csv"
    path.write_bytes(b"earlier")

    def stopped() -> None:
        with destination(path, clinic) as file:
            file.write(b"half")
            raise Cancelled

    with pytest.raises(Cancelled):
        stopped()
    with pytest.raises(BugError, match="before it was finished"), destination(path, clinic) as file:
        file.write(b"half")
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["out.csv"]
    assert path.read_bytes() == b"earlier"
    with destination(path, clinic) as file:
        file.write(b"whole")
        done = file.finish(3)
    assert path.read_bytes() == b"whole"
    assert done.sha256 == hashlib.sha256(b"whole").hexdigest()
    assert (done.bytes, done.events) == (5, 3)


def test_nothing_is_exported_into_the_clinic(tmp_path: Path) -> None:
    clinic = tmp_path / "clinic"
    clinic.mkdir()
    (tmp_path / "link").symlink_to(clinic)
    for path in (clinic / "clinic.db", clinic / "new.csv", tmp_path / "link" / "chart.db"):
        with pytest.raises(Refused, match="own folder"), destination(path, clinic):
            raise AssertionError
    for folder in (tmp_path, Path(), Path("/")):
        with pytest.raises(UserFacingError, match="is a folder"), destination(folder, clinic):
            raise AssertionError
    with (
        pytest.raises(UserFacingError, match="could not be written"),
        destination(tmp_path / "nowhere" / "out.csv", clinic),
    ):
        raise AssertionError
