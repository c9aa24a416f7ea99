"""`consultroom demo` does the main job with real engines and real stores."""

from __future__ import annotations

import re
import wave
from pathlib import Path

import pytest

from app.demo import SAMPLE
from tests.e2e.command import Outcome, consultroom

SPEECH = Path(__file__).parents[3] / "shared" / "data" / "speech"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Outcome, Path]:
    home = tmp_path_factory.mktemp("demo") / "clinic"
    return consultroom("demo", "--json", "--home", home), home


def words(text: str) -> list[str]:
    return re.findall(r"[a-z]+|\d+", text.lower())


def test_the_demonstration_turns_a_dictation_into_a_checked_note(
    kept: tuple[Outcome, Path],
) -> None:
    outcome, _ = kept
    assert outcome.code == 0, outcome.message
    result = outcome.value
    said = words(SAMPLE.with_suffix(".txt").read_text(encoding="utf-8"))
    heard = words(result["transcript"]["text"])
    assert len(set(said) & set(heard)) >= 0.8 * len(set(said))
    numbers = {segment["id"] for segment in result["transcript"]["segments"]}
    titles = [section["title"] for section in result["note"]["sections"]]
    assert titles == ["Subjective", "Objective", "Assessment", "Plan"]
    statements = [s for section in result["note"]["sections"] for s in section["statements"]]
    assert len(statements) >= 5
    assert all(set(statement["evidence"]) <= numbers for statement in statements)
    supported = [s for s in statements if s["grounding"] == "supported"]
    assert len(supported) >= 2
    assert all(s["evidence"] for s in supported)
    assert all(s["reasons"] for s in statements if s["grounding"] != "supported")


def test_the_demonstration_proves_its_log_and_its_seal(kept: tuple[Outcome, Path]) -> None:
    result = kept[0].value
    assert result["audit"]["verified"] is True
    assert result["audit"]["events"] >= 6
    assert re.fullmatch(r"[0-9a-f]{64}", result["audit"]["root"])
    assert result["seal"]["workers"] is True
    assert result["seal"]["window"] is True
    assert result["seconds"]["total"] < 120


def test_the_kept_stores_are_encrypted(kept: tuple[Outcome, Path]) -> None:
    outcome, home = kept
    said = [word for word in outcome.value["transcript"]["text"].split() if len(word) > 7]
    assert said
    for path in home.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not content.startswith(b"SQLite format 3")
            for word in (*said, "Robin", "Example"):
                assert word.encode() not in content, f"{word} in {path.name}"


def test_the_kept_log_verifies_from_the_files(kept: tuple[Outcome, Path]) -> None:
    outcome, home = kept
    clinic = outcome.value["clinic"]
    again = consultroom(
        "audit", "verify", "--home", home, "--user", clinic["user"], "--password-stdin", "--json",
        stdin=f"{clinic['password']}\n",
    )  # fmt: skip
    assert again.code == 0, again.output + again.message
    assert again.value["events"] > outcome.value["audit"]["events"]


def test_a_second_demonstration_does_not_touch_a_clinic(kept: tuple[Outcome, Path]) -> None:
    home = kept[1]
    before = (home / "chart.db").read_bytes()
    outcome = consultroom("demo", "--json", "--home", home)
    assert outcome.code == 3
    assert (home / "chart.db").read_bytes() == before


def test_silence_makes_no_note(tmp_path: Path) -> None:
    silence = tmp_path / "silence.wav"
    with wave.open(str(silence), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(bytes(2 * 16_000 * 20))
    outcome = consultroom("demo", "--json", "--audio", silence)
    assert outcome.code == 0, outcome.message
    assert outcome.value["state"] == "no_speech"
    assert outcome.value["transcript"] == {"text": "", "segments": []}
    assert outcome.value["note"]["sections"] == []


@pytest.mark.parametrize("name", ["jfk.flac", "hotwords.mp3", "stereo_diarization.wav"])
def test_real_speech_is_never_turned_into_an_invented_note(name: str) -> None:
    audio = SPEECH / name
    if not audio.exists():
        pytest.skip("public speech samples are not beside the checkout")
    outcome = consultroom("demo", "--json", "--audio", audio)
    assert outcome.code == 0, outcome.message
    result = outcome.value
    flagged = [
        statement["grounding"] != "supported" and statement["reasons"]
        for section in result["note"]["sections"]
        for statement in section["statements"]
    ]
    assert all(flagged)
