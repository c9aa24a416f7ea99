"""From a dictation to a signed note, with the real engines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.accounts.accounts import Accounts
from app.bootstrap import Services
from app.demo import SAMPLE
from app.domain.encounter import EncounterState
from app.inference.engines import Engines
from app.settings import Settings
from tests.ui.conftest import Bench, services_for
from ui.view_models.encounter import Step
from ui.view_models.shell import Stage
from ui.views.encounter import EncounterView


class Lent(Engines):
    """The engines of all tests; a window that closes leaves them running."""

    def __init__(self, lender: Engines) -> None:
        self.__dict__.update(lender.__dict__)

    def close(self) -> None:
        """They belong to the fixture."""


@pytest.fixture
def view(
    open_window: Callable[[Services], Bench],
    settings: Settings,
    clinic: Accounts,
    engines: Engines,
) -> tuple[Bench, EncounterView]:
    """A visit with the sample dictation imported."""
    del clinic  # it is founded in the folder of the settings
    bench = open_window(replace(services_for(settings), engines=Lent(engines)))
    bench.sign_in()
    view = bench.open(bench.add(state=EncounterState.PLANNED))
    view.visit.importing.take([SAMPLE])
    bench.until(lambda: view.visit.step is Step.TRANSCRIBE)
    return bench, view


def transcribed(bench: Bench, view: EncounterView) -> None:
    view.next_step()
    bench.until(lambda: view.visit.step is Step.DRAFT or view.visit.problem is not None)
    assert view.visit.problem is None


def test_words_and_statements_appear_as_they_come(view: tuple[Bench, EncounterView]) -> None:
    bench, shown = view
    visit = shown.visit
    counts: list[int] = []
    visit.segment_arrived.connect(lambda _: counts.append(shown.transcript.segment_count))
    transcribed(bench, shown)
    assert counts == list(range(1, len(visit.segments) + 1))
    assert shown.bar.next.text().strip() == "Draft the note"

    rows: list[int] = []
    visit.review.statement_arrived.connect(lambda *_: rows.append(len(shown.note.rows)))
    shown.next_step()
    assert shown.bar.cancel.isVisible()
    bench.until(lambda: visit.note is not None or visit.problem is not None)
    assert visit.problem is None
    assert rows == list(range(1, len(visit.review.statements) + 1))
    assert visit.step in (Step.REVIEW, Step.SIGN)
    cited = next(one for one in visit.review.statements if one.evidence)
    visit.review.hover_statement(cited.id)
    assert shown.transcript.lit_words != []


def test_what_is_stopped_leaves_the_visit_as_it_was(view: tuple[Bench, EncounterView]) -> None:
    bench, shown = view
    shown.next_step()
    shown.bar.cancel.click()
    bench.until(lambda: shown.visit.busy is None)
    assert shown.visit.step is Step.TRANSCRIBE
    assert not shown.problem.isVisible()
    transcribed(bench, shown)


def test_work_goes_on_while_another_visit_is_open(view: tuple[Bench, EncounterView]) -> None:
    bench, shown = view
    identifier = shown.visit.encounter_id
    shown.next_step()
    other = bench.open(bench.add(name=("Grace", "Oyelaran"), state=EncounterState.PLANNED))
    again = None
    if bench.window.shell.operations.running(identifier, "transcribe"):
        bench.window.open_encounter(identifier)
        again = bench.window.encounter
    bench.until(lambda: not bench.window.shell.operations.running(identifier))
    assert other.visit.segments == []
    if again is None:
        bench.window.open_encounter(identifier)
        again = bench.window.encounter
    assert again is not None
    bench.until(lambda: again.visit.step is Step.DRAFT)
    assert again.visit.step is Step.DRAFT
    assert again.transcript.segment_count == len(again.visit.segments) > 0


def test_the_lock_stops_the_engines_work_and_loses_nothing(
    view: tuple[Bench, EncounterView],
) -> None:
    bench, shown = view
    identifier = shown.visit.encounter_id
    shown.next_step()
    bench.window.lock()
    assert bench.window.shell.stage is Stage.SIGN_IN
    bench.until(lambda: not bench.window.shell.busy)
    bench.sign_in()
    bench.window.open_encounter(identifier)
    again = bench.window.encounter
    assert again is not None
    bench.until(lambda: again.visit.step is Step.TRANSCRIBE)
    transcribed(bench, again)
