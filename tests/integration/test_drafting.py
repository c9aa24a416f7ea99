"""Drafts of the starter model itself: cold and warm, cut short, and after its worker was killed."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit.events import Action
from app.bootstrap import Services, furnish
from app.catalog.catalog import Catalog
from app.demo import SAMPLE
from app.domain.encounter import Encounter
from app.domain.note import Note, Statement
from app.errors import UserFacingError
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.paths import Paths
from app.records.records import Records
from app.seal.report import SealReport
from app.settings import DeviceSecretPlace, Settings
from app.summarization.drafting import Drafting
from app.task import Task
from tests.fixtures.clinical import logged
from tests.unit.summarization.test_drafting import heard

SOON = 0.05
"""Seconds between two looks for a worker; the starter model takes longer to load and to write."""
SAID = [line for line in SAMPLE.with_suffix(".txt").read_text("utf-8").split("\n") if line]


@pytest.fixture
def own(catalog: Catalog, tmp_path: Path) -> Iterator[Engines]:
    """Engines whose workers may be killed."""
    settings = Settings(
        home=tmp_path, models=Path("/nonexistent"), threads=2, device_secret=DeviceSecretPlace.FILE
    )
    made = Engines(settings, catalog)
    yield made
    made.close()


@pytest.fixture
def drafted(session: Session, encounter: Encounter, own: Engines) -> Note:
    """A draft that nothing disturbed."""
    heard(session, encounter, *SAID)
    return Drafting(session, own).draft(encounter.id, "soap", Task())


def said(note: Note) -> dict[str, list[str]]:
    return {one.key: [statement.text for statement in one.statements] for one in note.sections}


def end(engine: Engine) -> None:
    """Kill the engine's worker, if it lives."""
    worker = engine.process_id
    if worker is not None:
        with suppress(ProcessLookupError):
            os.kill(worker, signal.SIGKILL)


def behind(engine: Engine) -> None:
    """Let the engine's worker run only while nobody else would, so that it is never far ahead."""
    worker = engine.process_id
    assert worker is not None
    for thread in Path(f"/proc/{worker}/task").iterdir():
        os.sched_setscheduler(int(thread.name), os.SCHED_IDLE, os.sched_param(0))


@contextmanager
def always_ended(engine: Engine) -> Iterator[None]:
    """Each worker killed soon after it started, however fast it writes."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(SOON):
            end(engine)

    killing = threading.Thread(target=watch)
    killing.start()
    try:
        yield
    finally:
        over.set()
        killing.join()


def test_a_worker_that_is_killed_loses_no_statement(
    session: Session, encounter: Encounter, own: Engines, drafted: Note
) -> None:
    streamed: list[Statement] = []
    engine = own.language()
    behind(engine)

    def kill(_: str, statement: Statement) -> None:
        streamed.append(statement)
        if len(streamed) in (1, 4):
            end(engine)

    again = Drafting(session, own).draft(encounter.id, "soap", Task(), kill)

    assert said(again) == said(drafted)
    assert [(one.id, one.text) for one in again.statements] == [
        (one.id, one.text) for one in streamed
    ]
    assert again.draft == drafted.draft
    assert logged(session, Action.DRAFT)[-1].detail["resumed"] in (1, 2)


def test_a_worker_that_always_ends_is_not_started_for_ever(
    session: Session, encounter: Encounter, own: Engines
) -> None:
    heard(session, encounter, *SAID)

    with always_ended(own.language()), pytest.raises(UserFacingError, match="stopped"):
        Drafting(session, own).draft(encounter.id, "soap", Task())

    assert Records(session).reload(encounter.id).note is None
    assert logged(session, Action.DRAFT)[-1].reason == "engine"


def test_a_draft_is_the_same_warm_and_cold(
    session: Session, encounter: Encounter, own: Engines, drafted: Note
) -> None:
    drafting = Drafting(session, own)
    warm = drafting.draft(encounter.id, "soap", Task())
    drafting.forget()
    cold = drafting.draft(encounter.id, "soap", Task())

    assert said(warm) == said(cold) == said(drafted)


def test_when_the_person_leaves_the_engine_forgets(
    session: Session, own: Engines, catalog: Catalog, settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    forgotten: list[Engines] = []
    monkeypatch.setattr(Engines, "forget", lambda engines, **_: forgotten.append(engines))
    seal = SealReport((), (), ())
    services = Services(settings, Paths(settings.home), Accounts(settings), catalog, own, seal)
    furnish(services, session)
    session.cover()
    assert forgotten == [own]
    session.close()
    assert forgotten == [own, own]


def test_one_section_and_one_statement_are_written_anew(
    session: Session, own: Engines, drafted: Note
) -> None:
    drafting = Drafting(session, own)

    plan = drafting.regenerate(drafted.id, Task(), section="plan")
    first = next(plan.statements)
    anew = drafting.regenerate(drafted.id, Task(), statement=first.id)

    assert said(plan) == said(drafted) | {"plan": said(plan)["plan"]}
    assert said(plan)["plan"]
    assert [one.id for one in anew.statements] == [one.id for one in plan.statements]
    assert [one for one in anew.statements if one.id != first.id] == list(plan.statements)[1:]
    assert next(anew.statements).draft is not None
    for old in list(drafted.statements)[1:4]:
        anew = drafting.regenerate(drafted.id, Task(), statement=old.id)
        (new,) = (one for one in anew.statements if one.id == old.id)
        assert len(new.text) < 2 * len(old.text), "it is one statement, and ends where it does"
