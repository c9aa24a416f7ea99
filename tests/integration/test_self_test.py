"""What this workstation does: tested with the real engines, kept, logged and told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.audit.explanations import told
from app.hardware import self_test
from app.hardware.probe import probe
from app.health.computing import Computing, attend, keep
from app.inference.engines import Engines
from app.inference.protocol import CPU
from app.task import Progress, Task
from models.devices import LIBRARIES
from tests.fixtures.clinical import logged


@pytest.fixture
def computing(session: Session, engines: Engines, tmp_path: Path) -> Computing:
    return Computing(session, engines, tmp_path)


def test_a_test_says_where_and_how_fast_and_is_kept_and_logged(
    computing: Computing, session: Session, engines: Engines, tmp_path: Path
) -> None:
    assert computing.newest() is None
    steps: list[Progress] = []

    made = computing.test(Task(steps.append))

    assert made.speech.device == made.language.device == CPU
    assert made.speech.model_sha256 == engines.speech_model.sha256
    assert made.language.model_sha256 == engines.language_model.sha256
    assert made.speech.rate > 0
    assert made.language.rate > 0
    assert made.read_rate > 0
    assert f"libggml-cpu-{made.language.backend}.so" in {one.name for one in LIBRARIES.iterdir()}
    assert made.speech.backend == ""
    assert made.language.memory_bytes > 0
    assert "on the processor with" in made.words
    assert made.findings == ()
    assert [step.fraction for step in steps if step.fraction is not None][-1] == 1.0
    assert computing.newest() == made
    (event,) = logged(session, Action.SELF_TEST)
    assert event.detail["speech_factor"] == made.speech.rate
    assert event.detail["model_sha256"] == made.language.model_sha256
    assert "times as fast as it is spoken" in told(event, {})
    attend(session, engines, tmp_path)
    assert len(logged(session, Action.SELF_TEST)) == 1


def test_a_test_made_before_anybody_signed_in_is_logged_at_the_next_sign_in(
    session: Session, engines: Engines, tmp_path: Path
) -> None:
    keep(tmp_path, self_test.run(engines, Task()))

    attend(session, engines, tmp_path)
    attend(session, engines, tmp_path)

    assert len(logged(session, Action.SELF_TEST)) == 1
    kept = self_test.kept(tmp_path)
    assert kept is not None
    assert kept.logged


def test_a_test_of_other_models_or_another_machine_does_not_count(
    computing: Computing, engines: Engines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    self_test.keep(tmp_path, self_test.run(engines, Task()))
    assert computing.newest() is not None
    other = replace(probe(), processor="Another processor")
    monkeypatch.setattr(self_test, "probe", lambda: other)

    assert computing.newest() is None

    (tmp_path / "self-test.json").write_bytes(b"{")
    assert self_test.kept(tmp_path) is None


def test_where_nothing_can_be_written_the_test_says_so(engines: Engines, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_bytes(b"")

    made = keep(blocked / "models", self_test.run(engines, Task()))

    assert "could not be kept" in made.findings[-1]
