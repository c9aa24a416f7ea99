"""The model reads a visit ahead where nobody waits for it, and forgets it with the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from app.accounts.session import Session
from app.domain.encounter import Encounter
from app.domain.transcript import Segment
from app.errors import Cancelled, Refused
from app.inference.protocol import Turn
from app.summarization.drafting import Drafting
from app.summarization.prompt import messages
from app.summarization.templates import SOAP
from app.task import Task
from app.transcription.guards import UNINTELLIGIBLE
from tests.fixtures.clinical import ScriptedEngine, ScriptedEngines, as_engines
from tests.unit.summarization.test_drafting import GOOD, SENTENCES, heard


@dataclass
class Reader(ScriptedEngine):
    """Remembers what it was given to read; `meanwhile` happens while it reads."""

    read: list[tuple[tuple[Turn, ...], str, bool]] = field(default_factory=list)
    meanwhile: Callable[[], object] = lambda: None

    def read_ahead(
        self, turns: Sequence[Turn], *, encounter: str, growing: bool, task: Task
    ) -> None:
        self.read.append((tuple(turns), encounter, growing))
        self.meanwhile()
        task.check()


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def engines(reader: Reader) -> ScriptedEngines:
    return ScriptedEngines(reader, reads_ahead=True, language_general=False)


@pytest.fixture
def drafting(session: Session, engines: ScriptedEngines) -> Drafting:
    return Drafting(session, as_engines(engines))


def said(*texts: str) -> list[Segment]:
    return [Segment(number, 0.0, 1.0, text) for number, text in enumerate(texts, start=1)]


def content(*texts: str) -> str:
    """What the starter model is asked about these sentences, as a draft asks it."""
    return messages(SOAP, list(enumerate(texts, start=1)))[1].content


def test_what_was_said_so_far_is_read_as_a_draft_would_begin(
    encounter: Encounter, drafting: Drafting, reader: Reader
) -> None:
    drafting.read_ahead(encounter.id, "soap", Task(), said(*SENTENCES[:2], UNINTELLIGIBLE))

    ((turns, visit, growing),) = reader.read
    assert turns[1].content == content(*SENTENCES[:2])
    assert (visit, growing) == (encounter.id, True)


def test_a_transcript_is_read_whole_until_it_has_its_note(
    session: Session, encounter: Encounter, drafting: Drafting, reader: Reader
) -> None:
    heard(session, encounter, *SENTENCES)
    drafting.read_ahead(encounter.id, "soap", Task())
    ((turns, _, growing),) = reader.read
    assert turns[1].content == content(*SENTENCES)
    assert not growing

    reader.answers = [GOOD]
    drafting.draft(encounter.id, "soap", Task())
    drafting.read_ahead(encounter.id, "soap", Task())

    assert len(reader.read) == 1


def test_no_model_is_started_for_it(
    encounter: Encounter, drafting: Drafting, engines: ScriptedEngines, reader: Reader
) -> None:
    engines.reads_ahead = False

    assert not drafting.reading.worth_while
    drafting.read_ahead(encounter.id, "soap", Task(), said(*SENTENCES))

    assert reader.read == []


def test_more_than_is_drafted_from_at_once_is_not_read(
    encounter: Encounter, drafting: Drafting, reader: Reader
) -> None:
    drafting.read_ahead(encounter.id, "soap", Task(), said(*["He has a long cough."] * 900))

    assert reader.read == []


def test_a_draft_comes_first(
    session: Session, encounter: Encounter, drafting: Drafting, reader: Reader
) -> None:
    heard(session, encounter, *SENTENCES)
    reader.answers = [GOOD]
    reader.meanwhile = lambda: drafting.draft(encounter.id, "soap", Task())

    with pytest.raises(Cancelled):
        drafting.read_ahead(encounter.id, "soap", Task())

    assert reader.answers == []


def test_behind_a_cover_nothing_is_read(
    session: Session, encounter: Encounter, drafting: Drafting, reader: Reader
) -> None:
    assert drafting.reading.worth_while
    session.cover()

    assert not drafting.reading.worth_while
    with pytest.raises(Refused, match="locked"):
        drafting.read_ahead(encounter.id, "soap", Task(), said(*SENTENCES))
    assert reader.read == []


def test_what_was_read_is_forgotten_where_the_screen_was_covered_meanwhile(
    session: Session, encounter: Encounter, drafting: Drafting, engines: ScriptedEngines
) -> None:
    reader = engines.engine
    assert isinstance(reader, Reader)
    reader.meanwhile = session.cover

    drafting.read_ahead(encounter.id, "soap", Task(), said(*SENTENCES))

    assert engines.forgotten == 1


def test_reading_ends_where_the_visit_is_left_and_is_forgotten(
    encounter: Encounter, drafting: Drafting, engines: ScriptedEngines, reader: Reader
) -> None:
    reader.meanwhile = drafting.forget

    with pytest.raises(Cancelled):
        drafting.read_ahead(encounter.id, "soap", Task(), said(*SENTENCES))

    assert engines.forgotten == 2  # at once, and when nothing is read any more


def test_nothing_is_read_of_a_visit_that_was_left_before_it_began(
    encounter: Encounter, drafting: Drafting, engines: ScriptedEngines, reader: Reader
) -> None:
    task = Task()
    task.cancel()
    drafting.forget()

    with pytest.raises(Cancelled):
        drafting.read_ahead(encounter.id, "soap", task, said(*SENTENCES))

    assert reader.read == []
