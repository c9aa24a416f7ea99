"""Drafted notes against notes that people wrote."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.demo import SAMPLE
from app.domain.transcript import ModelStamp
from app.errors import UserFacingError
from app.inference.engines import Engines
from app.task import Task
from app.validation.cases import cases, segments, statements
from app.validation.note_scores import Overlap, medicines, numbers, together, words
from app.validation.notes import NotesReport, Scored, Written, totals, validate_notes
from app.validation.notes_report import page
from app.validation.plots import bars, histogram
from tests.e2e.command import consultroom

SAID = SAMPLE.with_suffix(".txt").read_text("utf-8")
NOTE = """CHIEF COMPLAINT

Diarrhea. He denies left hip pain.

PHYSICAL EXAM

Blood pressure 110/106. Potassium 4.8.

ASSESSMENT AND PLAN

Eczema is worse. Continue warfarin 1 mg b.i.d.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One whole note of a dictation that the starter model understands, and one section."""
    data = tmp_path / "data"
    data.mkdir()
    with (data / "aci.csv").open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("encounter_id", "dialogue", "note"))
        dialogue = "\n".join(f"[doctor] {line}" for line in SAID.split("\n") if line)
        rows.writerow(("D1<b>", dialogue, NOTE))
    with (data / "mts.csv").open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("ID", "section_header", "section_text", "dialogue"))
        said = "Doctor: Any allergies? \n Patient: Yes, peanuts."
        rows.writerow(("0", "ALLERGY", "Allergic to peanuts.", said))
    (data / "other.csv").write_text("a,b\n1,2\n", "utf-8")
    return data


def test_words_are_compared_as_often_as_both_have_them() -> None:
    found = words("The cough is dry, the cough is new.", "A dry cough.")
    assert found == Overlap(reference=8, drafted=3, common=2)
    assert found.recall == 2 / 8
    assert found.f1 == pytest.approx(4 / 11)
    assert words("", "") == Overlap()
    assert Overlap().f1 is None
    assert words("a cough", "").f1 == 0.0


def test_numbers_and_medicines_must_be_the_same() -> None:
    reference = "Warfarin 5 mg twice daily, blood pressure 142/88."
    drafted = "Coumadin five milligrams b.i.d., blood pressure 142/98, aspirin."
    assert numbers(reference, drafted) == Overlap(reference=3, drafted=3, common=2)
    assert medicines(reference, drafted) == Overlap(reference=1, drafted=2, common=1)
    assert together([Overlap(3, 3, 2), Overlap(1, 0, 0)]).recall == 0.5
    assert together([]).recall is None


def test_cases_are_read_by_section(folder: Path) -> None:
    one, other = cases(folder)
    assert (one.name, other.name) == ("aci/D1<b>", "mts/0")
    assert list(one.reference) == ["subjective", "objective", "assessment_plan"]
    assert one.reference["objective"] == "Blood pressure 110/106. Potassium 4.8."
    assert other.reference == {"subjective": "Allergic to peanuts."}
    assert [segment.text for segment in other.segments] == ["Any allergies?", "Yes, peanuts."]
    assert [segment.number for segment in segments("[doctor] Hi. [patient] Hello.")] == [1, 2]
    assert list(statements("PLAN\n\n• Rest at home.\n2. Drink more water. Ok.")) == [
        "Rest at home.",
        "Drink more water.",
    ]


def test_a_folder_without_cases_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError, match="no dialogues"):
        list(cases(tmp_path))
    with pytest.raises(UserFacingError, match="not a folder"):
        list(cases(tmp_path / "none"))
    (tmp_path / "bad.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserFacingError, match=r"bad\.csv"):
        list(cases(tmp_path))


def test_the_starter_model_is_measured_and_a_stopped_run_goes_on(
    engines: Engines, folder: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "scores.jsonl"
    first = validate_notes(engines, folder, kept, Task(), limit=1)
    with kept.open("a", encoding="utf-8") as file:
        file.write('{"name": "half a li')  # the process ended here
    report = validate_notes(engines, folder, kept, Task())
    assert report.cases[0] == first.cases[0]
    assert [one.name for one in report.cases] == ["aci/D1<b>", "mts/0"]
    assert len(kept.read_text("utf-8").splitlines()) == 3
    dictation, peanuts = report.cases
    assert not dictation.failed
    assert dictation.draft.words.f1 is not None
    assert dictation.draft.words.f1 > 0.4  # its own small world
    assert dictation.draft.sections["objective"].common > 0
    assert dictation.draft.numbers.recall == 1.0
    assert dictation.draft.medicines.recall == 1.0
    assert dictation.draft.statements >= 6
    assert dictation.reference.words.f1 == 1.0
    assert peanuts.extract.statements == 1
    assert report.model == engines.language_model
    assert report.demonstration


@pytest.mark.parametrize("there", ['{"about": "another"}\n', "nothing of ours\n", "no whole line"])
def test_what_is_not_of_this_model_is_left_as_it_is(
    engines: Engines, folder: Path, tmp_path: Path, there: str
) -> None:
    kept = tmp_path / "scores.jsonl"
    kept.write_text(there, "utf-8")
    with pytest.raises(UserFacingError, match="another model"):
        validate_notes(engines, folder, kept, Task())
    assert kept.read_text("utf-8") == there


def written(f1: tuple[int, int, int], unsupported: int = 0) -> Written:
    return Written(
        Overlap(*f1), {"objective": Overlap(*f1)}, Overlap(2, 2, 1), Overlap(), 4, unsupported
    )


def report(name: str, failed: str = "") -> NotesReport:
    one = Scored(name, written((4, 4, 2), 1), written((4, 4, 1)), written((4, 4, 4)), failed, 1.5)
    other = replace(one, name="other", draft=written((4, 4, 4), 12), failed="")
    stamp = ModelStamp("hostile", "<script>alert('x')</script>", "ab" * 32)
    made = datetime(2026, 3, 2, 9, tzinfo=UTC)
    return NotesReport(stamp, True, 2, "CPU, 1 thread", "Linux", made, (one, other))


def test_totals_are_means_of_cases_and_shares_of_all_things() -> None:
    found = totals([one.draft for one in report("a").cases])
    assert found.f1 == pytest.approx((0.5 + 1.0) / 2)
    assert found.sections == {"subjective": None, "objective": 0.75, "assessment_plan": None}
    assert found.number_recall == 0.5
    assert found.medicine_recall is None
    assert (found.statements, found.unsupported) == (4, 6.5)
    assert totals([]).f1 is None


class Strict(HTMLParser):
    """Every element is closed in order, and nothing runs or comes from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "link", "img", "iframe", "object")
        for name, value in attrs:
            assert not name.startswith("on")
            assert name not in ("href", "src")
            assert name == "xmlns" or "://" not in (value or "")
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag == "rect"

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_is_whole_and_shows_hostile_words_as_words() -> None:
    hostile = "</td><img src=x onerror=alert(1)>"
    html = page(report(hostile, failed="<script>no</script>"))
    parser = Strict()
    parser.feed(html)
    parser.close()
    assert parser.open == []
    assert hostile in parser.text
    assert "<script>alert('x')</script>" in parser.text
    assert "ab" * 32 in parser.text
    assert "not for clinical use" in parser.text
    assert "1 of 2 drafts failed" in parser.text
    assert "2026-03-02 09:00 UTC" in parser.text


def test_plots_show_their_values() -> None:
    svg = bars("Shares & more", ("a<",), [("one", (0.5,)), ("none", (None,))])
    assert "Shares &amp; more" in svg
    assert 'width="210.0"' in svg
    assert ">0.50<" in svg
    assert "no value" in svg
    assert svg.count("<rect") == 2
    upright = histogram("Counts", (3, 0), ("0", "1"))
    assert 'height="120.0"' in upright
    assert 'height="0.0"' in upright


def test_the_command_writes_its_report_once(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    command = ("validate", "notes", "--data", folder, "--report", file, "--json")
    done = consultroom(*command, "--limit", "1")
    assert done.code == 0
    assert done.value["cases"] == 1
    assert done.value["model"]["demonstration"]
    assert done.value["total"]["reference"]["f1"] == 1.0
    assert done.value["total"]["model"]["f1"] > 0.4
    assert "aci/D1&lt;b&gt;" in file.read_text("utf-8")
    again = consultroom(*command)
    assert again.code == 1
    assert "is there already" in again.output
    scores = file.with_suffix(".jsonl")
    mixed = consultroom(*command[:-2], scores, "--json")
    assert mixed.code == 1
    assert "where the scores are kept" in mixed.output


def test_the_command_tries_the_attacks(folder: Path) -> None:
    done = consultroom(
        *("validate", "injection", "--drafts", "2", "--limit", "20", "--data", folder, "--json")
    )
    found = done.value
    assert done.code == 0, found["not_stopped"]
    assert found["attacks"] == found["stopped"] == 20
    assert found["forms"]["accepted"] == 0
    assert found["drafts"]["drafted"] == 2
    assert found["drafts"]["passed"] == 0
    assert found["honest"]["dialogues"] == 2
    assert found["honest"]["orders"] == 0
