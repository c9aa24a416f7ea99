"""An engine that comes back with a shorter context in the midst of a draft."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.accounts.session import Session
from app.domain.encounter import Encounter
from app.inference.protocol import Turn
from app.inference.supervisor import TooLongError, WorkerStoppedError
from app.summarization.drafting import Drafting
from app.task import Task
from tests.fixtures.clinical import ScriptedEngine, ScriptedEngines, ScriptedText, as_engines
from tests.unit.summarization.test_drafting import GOOD, SENTENCES, empty, heard


class Torn(ScriptedText):
    """An answer whose worker ends after its first statement."""

    def __init__(self) -> None:
        super().__init__(GOOD[: GOOD.index('"objective"') + 3], "stop")

    def __next__(self) -> str:
        try:
            return super().__next__()
        except StopIteration:
            raise WorkerStoppedError("It stopped.", "", again=True) from None


@dataclass
class Shortened(ScriptedEngine):
    """Holds all at first; after its fall only a prompt about one segment."""

    begun: list[str] = field(default_factory=list)
    whole: list[tuple[Turn, ...]] = field(default_factory=list)

    def generate(self, turns: Any, grammar: str, *, begun: str = "", **how: Any) -> ScriptedText:
        self.begun.append(begun)
        if len(self.begun) == 1:
            return Torn()
        if sum(sentence in turns[1].content for sentence in SENTENCES) > 1:
            raise TooLongError("The text is too long for the language model.")
        self.whole.append(tuple(turns))
        return ScriptedText(empty(tuple(turns)), "stop")


def said(prompts: list[tuple[Turn, ...]]) -> Iterator[str]:
    for turns in prompts:
        yield from (sentence for sentence in SENTENCES if sentence in turns[1].content)


def test_every_segment_is_asked_about_again_and_nothing_is_cut(
    session: Session, encounter: Encounter
) -> None:
    heard(session, encounter, *SENTENCES)
    engine = Shortened()

    note = Drafting(session, as_engines(ScriptedEngines(engine))).draft(
        encounter.id, "soap", Task()
    )

    assert engine.begun[1].endswith("]"), "it was asked to go on after the first statement"
    assert sorted(said(engine.whole)) == sorted(SENTENCES)
    assert list(note.statements) == [], "what the first worker wrote is asked for anew, not twice"
