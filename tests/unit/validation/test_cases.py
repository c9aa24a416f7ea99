"""The clinic's own cases: a recording, its words and its note, each in a file of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.errors import UserFacingError
from app.inference.engines import Engines
from app.task import Task
from app.validation.cases import cases, found_cases, segments, without_speakers
from app.validation.measuring import BUILT_IN, Extent, measure
from app.validation.speech import found_samples, samples

SAID = "Doctor: How is the knee?\nPatient: The left knee hurts.\n"
NOTE = "SUBJECTIVE\nLeft knee hurts.\nPLAN\nRest the knee.\n"


class Nothing:
    """No earlier run."""

    def get(self, suite: str, case: str) -> None:
        return None

    def put(self, suite: str, case: str, scores: bytes) -> None:
        raise AssertionError


def test_text_beside_a_recording_is_its_words_and_its_note(tmp_path: Path) -> None:
    (tmp_path / "visit.wav").write_bytes(b"")
    (tmp_path / "visit.txt").write_text(SAID)
    (tmp_path / "visit.note.txt").write_text(NOTE)
    (case,) = cases(tmp_path)
    assert case.name == "visit"
    assert [one.text for one in case.segments] == ["How is the knee?", "The left knee hurts."]
    assert case.reference == {
        "subjective": "Left knee hurts.",
        "assessment_plan": "Rest the knee.",
    }
    (sample,) = samples(tmp_path)
    assert sample.said == "How is the knee? The left knee hurts."
    before = case.sha256
    (tmp_path / "visit.txt").rename(tmp_path / "other.txt")
    (tmp_path / "visit.note.txt").rename(tmp_path / "other.note.txt")
    (renamed,) = cases(tmp_path)
    assert renamed.sha256 == before
    (tmp_path / "other.note.txt").write_text(NOTE.replace("Left", "Right"))
    assert next(iter(cases(tmp_path))).sha256 != before


def test_pipes_and_what_systems_leave_on_sticks_are_no_cases(tmp_path: Path) -> None:
    for name in ("._visit.wav", "._visit.note.txt", "._visits.csv"):
        (tmp_path / name).write_bytes(b"\0\5\x16\7")
    for name in ("pipe.wav", "pipe.note.txt", "pipe.csv"):
        os.mkfifo(tmp_path / name)
    assert list(found_cases(tmp_path)) == []
    assert list(found_samples(tmp_path)) == []
    (tmp_path / "visit.wav").write_bytes(b"")
    (tmp_path / "visit.note.txt").write_text(NOTE)
    os.mkfifo(tmp_path / "visit.txt")
    with pytest.raises(UserFacingError, match="cannot be read"):
        list(found_cases(tmp_path))
    with pytest.raises(UserFacingError, match="cannot be read"):
        found_samples(tmp_path)


def test_a_monologue_is_read_by_its_sentences() -> None:
    said = segments("The knee is swollen. Blood pressure is 120/80.\nRest.")
    assert [one.text for one in said] == [
        "The knee is swollen.", "Blood pressure is 120/80.", "Rest.",
    ]  # fmt: skip
    assert without_speakers("[doctor] Rest. [patient] Yes.") == "Rest. Yes."


def test_a_note_without_what_was_said_is_refused(tmp_path: Path) -> None:
    (tmp_path / "visit.note.txt").write_text(NOTE)
    with pytest.raises(UserFacingError, match=r"visit\.txt. cannot be read"):
        list(cases(tmp_path))


def test_a_folder_without_cases_of_the_role_is_refused(engines: Engines, tmp_path: Path) -> None:
    for role, words in (("speech", "no recordings"), ("language", "no dialogues")):
        with pytest.raises(UserFacingError, match=words):
            measure(role, engines, tmp_path, Nothing(), Task(), extent=Extent())


def test_the_built_in_cases_are_true_to_themselves() -> None:
    found = list(cases(BUILT_IN))
    assert len(found) == 12
    assert len({case.sha256 for case in found}) == 12
    spoken = [one for one in samples(BUILT_IN) if one.said]
    assert len(spoken) == 4
    assert len(samples(BUILT_IN)) == 7
