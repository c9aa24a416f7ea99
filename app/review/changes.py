"""What became of a draft: which sentences stand, and who changed, removed or added the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise

from app.domain.identifiers import PersonId, StatementId
from app.domain.note import Note, Origin, Section, Statement
from app.domain.transcript import ModelStamp
from app.domain.versions import kept_states


class Fate(StrEnum):
    """What became of a sentence."""

    STANDS = "stands"
    EDITED = "edited"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together: as they were drafted, and as they are now."""

    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Changed:
    """One sentence of the draft or of the note.

    `model` wrote it, unless a person did; `by` edited, removed or added it.
    """

    statement: StatementId
    fate: Fate
    runs: tuple[Run, ...]
    model: ModelStamp | None
    by: PersonId | None = None
    attested_by: PersonId | None = None
    attestation_reason: str = ""


@dataclass(frozen=True, slots=True)
class ChangedSection:
    title: str
    statements: tuple[Changed, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """What became of a draft, with the names of the people in it."""

    sections: tuple[ChangedSection, ...]
    names: Mapping[PersonId, str]


def same_content(one: Note, other: Note) -> bool:
    return one.sections == other.sections and one.transcript_id == other.transcript_id


def changes(versions: Sequence[Note]) -> tuple[ChangedSection, ...]:
    """The last of the versions against what a model drafted, section by section.

    Changes that were undone, and what another whole draft replaced, are not in it.
    """
    states, _ = kept_states(versions, same_content)
    story = _Story(states)
    now, sections = states[-1], {section.key: section for section in states[-1].sections}
    gone = [section for section in story.draft.sections if section.key not in sections]
    return tuple(
        ChangedSection(section.title, tuple(story.of(section)))
        for section in (*now.sections, *gone)
    )


def word_runs(before: str, now: str) -> tuple[Run, ...]:
    """The words of two texts, alternately equal and different."""
    old, new = before.split(), now.split()
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return tuple(
        Run(" ".join(old[first:end]), " ".join(new[new_first:new_end]))
        for _, first, end, new_first, new_end in matcher.get_opcodes()
    )


class _Story:
    """Who wrote which words first, and what a model drafted."""

    def __init__(self, states: Sequence[Note]) -> None:
        self.draft = _last_whole_draft(states)
        self._now = {one.id: one for one in states[-1].statements}
        self._drafted: dict[StatementId, tuple[Statement, ModelStamp]] = {}
        self._author: dict[tuple[StatementId, str], PersonId] = {}
        self._remover: dict[StatementId, PersonId] = {}
        self._order: dict[str, list[StatementId]] = {}
        before: set[StatementId] = set()
        since = False
        for state in states:
            since = since or state is self.draft
            present = {one.id for one in state.statements}
            self._remover.update(dict.fromkeys(before - present, state.author_id))
            before = present
            for section in state.sections:
                self._take(state, section, since=since)

    def _take(self, state: Note, section: Section, *, since: bool) -> None:
        order = self._order.setdefault(section.key, [])
        for place, statement in enumerate(section.statements):
            self._author.setdefault((statement.id, statement.text), state.author_id)
            if statement.origin is Origin.MODEL:
                model = (statement.draft or state.draft).model
                self._drafted[statement.id] = (statement, model)
            if since and statement.id not in order:
                # After the sentence before it, so that what was removed stays in its place.
                before = [one.id for one in section.statements[:place]]
                known = order.index(before[-1]) + 1 if before and before[-1] in order else 0
                order.insert(known, statement.id)

    def of(self, section: Section) -> Iterator[Changed]:
        """The sentences of a section, and those that were removed from it, in their order."""
        for identifier in self._order.get(section.key, ()):
            now, drafted = self._now.get(identifier), self._drafted.get(identifier)
            if now is not None:
                yield self._changed(now, drafted)
            elif drafted is not None:
                written, model = drafted
                runs = (Run(written.text, ""),)
                by = self._remover.get(identifier)
                yield Changed(identifier, Fate.REMOVED, runs, model, by)

    def _changed(self, now: Statement, drafted: tuple[Statement, ModelStamp] | None) -> Changed:
        model = drafted[1] if drafted is not None else None
        if now.origin is Origin.MODEL:
            fate, before, by = Fate.STANDS, now.text, None
        else:
            fate = Fate.ADDED if drafted is None else Fate.EDITED
            before = "" if drafted is None else drafted[0].text
            by = self._author[now.id, now.text]
        return Changed(
            now.id,
            fate,
            word_runs(before, now.text),
            model,
            by,
            now.attested_by,
            now.attestation_reason,
        )


def _last_whole_draft(states: Sequence[Note]) -> Note:
    """The last state of which a model wrote everything anew."""
    for before, state in reversed(list(pairwise(states))):
        made = list(state.statements)
        earlier = {one.id for one in before.statements}
        if made and all(one.origin is Origin.MODEL and one.id not in earlier for one in made):
            return state
    return states[0]
