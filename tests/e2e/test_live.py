"""Text while somebody speaks into a real microphone of a real, sealed window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from app.demo import SAMPLE
from tests.e2e.live_journey import SPOKEN_SECONDS
from tests.e2e.test_window import ROOT


@pytest.fixture(scope="module")
def journey(
    display: str, sound: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """One dictation and one silent recording, made once."""
    home = tmp_path_factory.mktemp("live") / "clinic"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.e2e.live_journey"),
            *("--home", str(home), "--audio", str(SAMPLE)),
        ],
        cwd=ROOT,
        env={**os.environ, **sound, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_partial_text_appears_and_grows_while_somebody_speaks(journey: dict[str, Any]) -> None:
    told = journey["told"]
    assert any(tail > 0 for _, tail, _ in told)
    certain = [count for count, _, _ in told]
    assert max(certain) >= 8
    assert len({text for *_, text in told}) >= 5


def test_the_last_words_before_stop_are_in_the_transcript(journey: dict[str, Any]) -> None:
    assert journey["problem"] == ""
    assert journey["seconds"] >= journey["recorded"]
    assert journey["seconds"] >= SPOKEN_SECONDS - 0.5
    assert len(journey["text"].split()) >= 20
    assert journey["text"].split()[-4:-1] == ["is", "allergic", "to"]
    assert journey["shown"].split() == journey["text"].split()


def test_the_next_recording_shows_nothing_of_the_one_before(journey: dict[str, Any]) -> None:
    following = journey["next"]
    assert following["text_begun"] is False
    assert following["shown"] == ""
    assert set(following["told"]) <= {""}
